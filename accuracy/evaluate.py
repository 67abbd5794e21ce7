"""One document in one reading under one style: parse it, compare it with its gold, say what was wrong."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pressitems
from accuracy.gold_turns import GoldDocument, GoldTurn, Reading
from accuracy.results import Voice, accounted, in_result, voices
from accuracy.scores import (
    FIRST_WORDS,
    Loss,
    Spoken,
    Start,
    Tally,
    VoiceShare,
    compare_starts,
    compare_voices,
    compare_words,
    first_words,
    is_remark,
    label_key,
    tokens,
)
from pressitems import PressPage
from pressitems.models import Speaker


class Miss(NamedTuple):
    """One thing that is wrong, for the one who debugs: where, what was expected, what came."""

    measure: str
    path: str
    reading: str
    style: str
    line: int
    expected: str
    got: str

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else self.path
        return (
            f"{self.measure} | {where} | {self.reading}, {self.style}\n"
            f"    expected {self.expected}\n    got      {self.got}"
        )


class _Wrong(NamedTuple):
    """The same, where document, reading and style are known."""

    measure: str
    line: int
    expected: str
    got: str


class Scored(NamedTuple):
    """The figures of one document in one reading."""

    source: str
    path: str
    reading: str
    style: str
    chosen: str
    questions: Tally
    turns: Tally
    voice: VoiceShare
    loss: Loss
    reported: Loss
    misses: tuple[Miss, ...]
    asked: int


def parse(document: GoldDocument, reading: Reading, style: str | None) -> PressPage:
    """The document through the public API, with what a feed would know of it."""
    return pressitems.parse(
        reading.content,
        url=document.url,
        style=style,
        media_type=reading.media_type,
        title=document.title,
        published=document.published,
    )


def score(document: GoldDocument, reading: Reading, style: str | None) -> tuple[Scored, PressPage | None]:
    """All figures of a document; a parse that raises counts as everything missed and lost."""
    name = style or "chosen"
    try:
        page = parse(document, reading, style)
    except Exception as error:  # noqa: BLE001  the instrument must go on: a crash is a result
        return _crashed(document, reading, name, error), None
    said = voices(page)
    questions, turns, wrong_starts = _starts(document, said)
    voice, wrong_voices = _voices(document, said)
    loss, lacking = compare_words(document.visible, accounted(page))
    kept, told = compare_words(document.visible, in_result(page))
    wrong = [*wrong_starts, *wrong_voices]
    for measure, lines in (("lost words", lacking), ("only reported", told)):
        wrong += [_Wrong(measure, 0, f"“{line[:160]}”", f"without {' '.join(gone[:12])}") for line, gone in lines]
    scored = Scored(
        source=document.source,
        path=document.path,
        reading=reading.name,
        style=name,
        chosen=page.style,
        questions=questions,
        turns=turns,
        voice=voice,
        loss=loss,
        reported=kept._replace(lost=kept.lost - loss.lost),
        misses=tuple([Miss(one.measure, document.path, reading.name, name, *one[1:]) for one in wrong]),
        asked=sum(1 for turn in said if turn.kind == "question"),
    )
    return scored, page


def _crashed(document: GoldDocument, reading: Reading, style: str, error: Exception) -> Scored:
    asked = sum(1 for turn in document.turns if turn.asks)
    labelled = sum(1 for turn in document.turns if turn.label)
    words = sum(len(tokens(line)) for line in document.visible)
    miss = Miss("crash", document.path, reading.name, style, 0, "a page", f"{type(error).__name__}: {error}"[:300])
    return Scored(
        source=document.source,
        path=document.path,
        reading=reading.name,
        style=style,
        chosen="-",
        questions=Tally(0, asked, 0),
        turns=Tally(0, labelled, 0),
        voice=VoiceShare(1, 1, 0),
        loss=Loss(words, words),
        reported=Loss(0, words),
        misses=(miss,),
        asked=0,
    )


def _starts(document: GoldDocument, said: list[Voice]) -> tuple[Tally, Tally, list[_Wrong]]:
    """The tallies of questions and of all labelled turns, and what is wrong in either."""
    if not document.complete:
        return Tally(), Tally(), []
    excluded = [first_words(turn.texts) for turn in document.turns if not turn.counts and turn.label is None]
    gold = [(turn, _gold_start(turn)) for turn in document.turns if turn.label is not None]
    got = [(turn, _got_start(turn)) for turn in said if turn.label is not None or turn.kind == "question"]
    got = [(turn, start) for turn, start in got if not _is_excluded(start, excluded)]
    unknown = {start.key for turn, start in gold if turn.asks is None}
    tallies, wrong = [], []
    for measure, wanted, have in (
        (
            "question start",
            [start for turn, start in gold if turn.asks],
            [start for turn, start in got if turn.kind == "question" and start.key not in unknown],
        ),
        ("turn start", [start for _, start in gold], [start for turn, start in got if turn.label is not None]),
    ):
        tally, missed, false = compare_starts(wanted, have)
        tallies.append(tally)
        wrong += [
            _Wrong(f"missed {measure}", int(start.place or 0), start.shown, _nearest(start, said)) for start in missed
        ]
        wrong += [_Wrong(f"false {measure}", 0, _gold_near(start, document), start.shown) for start in false]
    return tallies[0], tallies[1], wrong


def _is_excluded(start: Start, excluded: Iterable[tuple[str, ...]]) -> bool:
    """An excluded paragraph may come back with or without the text before its colon."""
    label = tuple(tokens(start.label))
    return any(words and (start.words == words or (label + start.words)[:FIRST_WORDS] == words) for words in excluded)


def _gold_start(turn: GoldTurn) -> Start:
    shown = f"[{turn.label}] {' '.join(turn.texts)[:70]}"
    return Start(label_key(turn.label), first_words(turn.texts), str(turn.line), shown)


def _got_start(turn: Voice) -> Start:
    shown = f"[{turn.label}] ({turn.kind}) {' '.join(turn.texts)[:70]}"
    return Start(label_key(turn.label), first_words(turn.texts), "", shown)


def _nearest(start: Start, said: list[Voice]) -> str:
    """Where the words of a missed start ended up in the result."""
    for turn in said:
        if first_words(turn.texts) == start.words:
            return f"[{turn.label}] ({turn.kind}) {' '.join(turn.texts)[:70]}"
    words = " ".join(start.words)
    for turn in said:
        for number, text in enumerate(turn.texts):
            if words and words in " ".join(tokens(text[:400])):
                return f"inside [{turn.label}] ({turn.kind}), paragraph {number + 1}: {text[:70]}"
    for turn in said:
        if words and words in " ".join(tokens(" ".join(turn.texts))):
            return f"deep inside [{turn.label}] ({turn.kind})"
    return "nowhere in the turns"


def _gold_near(start: Start, document: GoldDocument) -> str:
    words = " ".join(start.words)
    for turn in document.turns:
        if first_words(turn.texts) == start.words:
            return f"[{turn.label}] {'asks' if turn.asks else 'speaks'}, line {turn.line}"
    for turn in document.turns:
        if words and words in " ".join(tokens(" ".join(turn.texts))):
            return f"no turn here: it belongs to [{turn.label}], line {turn.line}"
    return "no turn here"


def _voices(document: GoldDocument, said: list[Voice]) -> tuple[VoiceShare, list[_Wrong]]:
    """The share of characters under a wrong voice, and the runs of them."""
    if not document.complete:
        return VoiceShare(), []
    gold = []
    for turn in document.turns:
        words = [word for text in turn.texts if not is_remark(text) for word in tokens(text)]
        gold.append(Spoken(label_key(turn.label), words, turn.counts))
    share, misplaced = compare_voices(gold, got_spoken(said))
    return share, [
        _Wrong("wrong voice", 0, f"[{run.expected}] {run.text[:100]}", f"[{run.got}] for {run.characters} characters")
        for run in misplaced
        if run.characters >= 8
    ]


def got_spoken(said: list[Voice]) -> list[Spoken]:
    """The result's words with their voices; a turn without label goes on in the voice of the same speaker."""
    spoken = []
    last: tuple[str, Speaker | None] = ("", None)
    for turn in said:
        voice = label_key(turn.label)
        if not voice and turn.speaker is not None and turn.speaker == last[1]:
            voice = last[0]
        spoken.append(Spoken(voice, [word for text in turn.texts for word in tokens(text)]))
        last = (voice, turn.speaker)
    return spoken
