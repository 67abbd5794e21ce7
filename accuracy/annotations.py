"""Transcripts annotated by hand, turn by turn: label, kind and speaker as a careful reader of the page gives them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from accuracy.corpus import HERE, rows
from accuracy.evaluate import Miss
from accuracy.gold_turns import GoldDocument
from accuracy.results import Voice, voices
from accuracy.scores import FIRST_WORDS, Tally, first_words, label_key
from pressitems import PressPage

FIELDS = ("label", "kind", "name", "role", "organisation", "outlet")
_NOTHING = "-"


class Annotated(NamedTuple):
    """One turn by hand: its first and last paragraph and the allowed values of each field."""

    paragraph: int
    last: int
    label: str | None
    values: dict[str, frozenset[str]]


@cache
def annotated_files() -> dict[str, tuple[Annotated, ...]]:
    """Every annotated file of the corpus with its turns."""
    found = {}
    for table in sorted((HERE / "gold").glob("*.tsv")):
        path = table.read_text(encoding="utf-8").splitlines()[0].removeprefix("# file: ").strip()
        found[path] = tuple([_annotated(row) for row in rows(table)])
    return found


def _annotated(row: dict[str, str]) -> Annotated:
    values = {field: frozenset(_plain(value) for value in row[field].split("|")) for field in FIELDS[1:]}
    label = None if row["label"] == _NOTHING else row["label"]
    first, _, last = row["paragraphs"].partition("-")
    return Annotated(int(first), int(last or first), label, values)


def _plain(value: str | None) -> str:
    """Fields are compared without regard to capitals: the page shouts in one place what it says in another."""
    return " ".join((value or _NOTHING).casefold().split())


def score_annotated(
    document: GoldDocument, reading: str, style: str, page: PressPage
) -> tuple[dict[str, Tally], list[Miss]]:
    """Each field's right, missed and false values over the annotated turns of a document."""
    wanted = annotated_files()[document.path]
    texts = dict(document.paragraphs)
    said = voices(page)
    tallies = dict.fromkeys(FIELDS, Tally())
    misses: list[Miss] = []
    used: set[int] = set()
    place = 0
    for turn in wanted:
        if turn.label is None and reading != "as it stands":
            continue  # only the page's own cue tells where an unlabelled voice begins
        said_here = [text for number, text in texts.items() if turn.paragraph < number <= turn.last]
        words = first_words([_without_label(texts[turn.paragraph], turn.label), *said_here])
        found = _find(said, words, turn.label, place, used)
        where = (document.path, reading, style, turn.paragraph)
        if found is None:
            tallies = {field: tally + Tally(missed=1) for field, tally in tallies.items()}
            misses.append(Miss("annotated turn", *where, f"[{turn.label}] {' '.join(words)}", "no such turn"))
            continue
        used.add(found)
        place = found
        for field, expected, got in _compare(turn, said[found]):
            right = got in expected
            tallies[field] += Tally(right=1) if right else _wrong(got)
            if not right:
                misses.append(
                    Miss(
                        f"annotated {field}",
                        *where,
                        f"[{turn.label}] {' | '.join(sorted(expected))}",
                        f"[{said[found].label}] {got}",
                    )
                )
    false = [said[number] for number in range(len(said)) if number not in used and said[number].label is not None]
    tallies["label"] += Tally(false=len(false))
    misses += [
        Miss(
            "annotated label",
            document.path,
            reading,
            style,
            0,
            "no turn here",
            f"[{turn.label}] {' '.join(turn.texts)[:60]}",
        )
        for turn in false
    ]
    return tallies, misses


def _wrong(got: str) -> Tally:
    return Tally(missed=1) if got == _NOTHING else Tally(missed=1, false=1)


def _without_label(text: str, label: str | None) -> str:
    if label is None:
        return text
    rest = text[text.index(label) + len(label) :].lstrip()
    if rest.startswith(("(", "（")):
        closing = min([place for place in (rest.find(")"), rest.find("）")) if place > 0], default=-1)
        tail = rest[closing + 1 :].lstrip()
        rest = tail if tail.startswith((":", "：")) else rest
    return rest.lstrip(":： ")


def _find(said: list[Voice], words: tuple[str, ...], label: str | None, place: int, used: set[int]) -> int | None:
    """The turn with these first words: the next one with the same label, else the next one, else any."""
    same = [number for number in range(len(said)) if number not in used and _begins(said[number], words)]
    ahead = [number for number in same if number >= place]
    for numbers in (ahead, same):
        for number in numbers:
            if label_key(said[number].label) == label_key(label):
                return number
    anywhere = ahead or same
    return anywhere[0] if anywhere else None


def _begins(voice: Voice, words: tuple[str, ...]) -> bool:
    """A turn of very few words may have something added at its end; the alignment of voices counts that."""
    got = first_words(voice.texts)
    return got == words or (0 < len(words) < FIRST_WORDS and got[: len(words)] == words)


def _compare(turn: Annotated, got: Voice) -> Iterator[tuple[str, frozenset[str], str]]:
    yield "label", frozenset([label_key(turn.label) or _NOTHING]), label_key(got.label) or _NOTHING
    yield "kind", turn.values["kind"], got.kind
    for field in FIELDS[2:]:
        yield field, turn.values[field], _plain(getattr(got.speaker, field) if got.speaker is not None else None)
