"""Deciding which candidates are labels: the evidence rule, the same for every language and house style.

Words before a colon become a label only with evidence of two kinds: what they are (a word of the lexicon, a role, a
form of address, an outlet, the shape of a person) and what the page does with them (they alternate with other labels,
repeat, are printed in capitals or bold, or name somebody whom title or byline name), and only where speech follows.
Prefer no label to a wrong one: a missed label leaves the words with the voice before, a false one puts them in
somebody's mouth.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from pressitems.blocks import Block
from pressitems.models import Speaker
from pressitems.recognise.label_class import LEXICAL, TRADES, VOICES, LabelClass
from pressitems.recognise.labels.amid_a_text import leave_amid_a_text
from pressitems.recognise.labels.asking import ends_in_question, holds_question
from pressitems.recognise.labels.candidate import COUNTED, REMARK, Candidate
from pressitems.recognise.labels.case import Case, Entry, Groups, reads_as_speech, talks
from pressitems.recognise.labels.head_shape import Head
from pressitems.recognise.labels.heads import in_the_chair, name_in_capitals, read_head
from pressitems.recognise.labels.holders import with_brackets
from pressitems.recognise.labels.proofs import PROOFS
from pressitems.recognise.labels.question_words import leave_unanswered
from pressitems.recognise.labels.read_out import leave_read_out
from pressitems.recognise.labels.signless import SIGNLESS
from pressitems.recognise.labels.told import TOLD
from pressitems.recognise.vocabulary import Vocabulary

_FAR = 12
# A question mark, and perhaps a remark behind it; a copy in one line has everything else before a label, too.
_TAIL = 200
# What can be a label inside a running paragraph.
_INLINE = LEXICAL | VOICES | TRADES
# “Question: … think? Berg: …”: a name, or one word that can be one.
_NAMES = (LabelClass.PERSON, LabelClass.PHRASE)
_UNSURE = (None, LabelClass.PHRASE, LabelClass.ASKER, LabelClass.OUTLET)
# Pages of the corpus and the tests take three at most; names that call each other backwards would take one for each.
_MOST_ROUNDS = 10


class Verdict(NamedTuple):
    """What became of an item's candidates.

    Attributes:
        taken: The labels, each with the reason for taking it, in the order of the page.
        refused: The others, each with the reason for refusing it.
    """

    taken: tuple[tuple[Entry, str], ...]
    refused: tuple[tuple[Entry, str], ...]


class Setting(NamedTuple):
    """What page and house style say of an item beside its candidates.

    Attributes:
        known_names: Casefolded names that title, byline or metadata state, in full and by last word.
        voices: Casefolded labels of the office's own side, which the house style names.
        flat: Whether the transcript runs on in one line, so that labels stand inside it.
        announced: Whether the title says that people talk to each other.
    """

    known_names: frozenset[str]
    voices: frozenset[str]
    flat: bool
    announced: bool


def judge(
    candidates: Sequence[Candidate],
    blocks: Sequence[Block],
    indexes: Sequence[int],
    words: Vocabulary,
    setting: Setting,
) -> Verdict:
    """Which candidates of an item are labels.

    Args:
        candidates: From ``find_candidates``, of one item.
        blocks: All blocks of the page.
        indexes: Those of the item that hold its text, in order.
        words: The compiled lexicons.
        setting: What else is known of the item.
    """
    kept = _with_heads(candidates, blocks, words, setting)
    entries = _entries([one for one in kept if one[1].kind is not None], blocks, indexes)
    opens = bool(entries) and entries[0].candidate.block == indexes[0]
    case = _case(entries, words, setting, opens=opens)
    _go_round(case)
    leave_unanswered(case, _fields(kept, blocks))
    texts = {index: blocks[index].text for index in indexes}
    leave_read_out(case, texts)
    leave_amid_a_text(case, texts, frozenset(one.block for one, _ in kept if not one.inline))
    taken = tuple((entries[index], case.taken[index]) for index in sorted(case.taken))
    unproven = [(one, "nothing on the page bears it out") for i, one in enumerate(entries) if i not in case.taken]
    unread = [
        (Entry(one, head, "", "", alone=False, value="", asked=False, asks=False), head.refusal)
        for one, head in kept
        if head.kind is None
    ]
    return Verdict(taken, (*unproven, *unread))


def _case(entries: list[Entry], words: Vocabulary, setting: Setting, *, opens: bool) -> Case:
    groups = _groups(entries)
    return Case(
        entries,
        groups,
        {},
        setting.known_names,
        words,
        setting.announced,
        conversation=_sound_like_talk(entries, words, announced=setting.announced),
        asking=_asking(entries, groups),
        first=opens,
    )


def _go_round(case: Case) -> None:
    """Let the proofs take labels: what one takes is evidence for the next, so they go round until none finds more."""
    for _ in range(_MOST_ROUNDS):
        before = len(case.taken)
        if before == len(case.entries):
            return
        for proof in PROOFS:
            proof(case)
        if len(case.taken) == before:
            return


def _fields(kept: Sequence[tuple[Candidate, Head]], blocks: Sequence[Block]) -> frozenset[int]:
    """The blocks that begin with words before a colon and a value behind it that is no sentence: “Yes: 61 per cent”.

    The same words again that can be no label (“对策：…”) head such blocks, too.
    """
    at_start = [one for one in kept if not one[0].inline]
    values = {one.block: blocks[one.block].text[one.end :] for one, _ in at_start}
    refused = Counter(one.head for one, head in at_start if head.kind is None)
    again = {one.block for one, _ in at_start if refused[one.head] > 1}
    return frozenset(
        block for block, value in values.items() if value and (block in again or not reads_as_speech(value))
    )


def _with_heads(
    candidates: Sequence[Candidate], blocks: Sequence[Block], words: Vocabulary, setting: Setting
) -> list[tuple[Candidate, Head]]:
    """The candidates with what their words say; of several at one colon the longest that can be a label."""
    at_start = dict.fromkeys(candidate.head for candidate in candidates if not candidate.inline)
    heads = {printed: _read(printed, words, setting.voices) for printed in at_start}
    # A slip of the keyboard (“Lin mei”) is read as the same words in their usual capitals.
    usual = {printed.casefold(): head for printed, head in reversed(heads.items()) if head.kind is not None}
    for printed, head in heads.items():
        if head.kind is None:
            heads[printed] = usual.get(printed.casefold(), head)
    known = setting.known_names | usual.keys()
    kept: list[tuple[Candidate, Head]] = []
    for candidate in candidates:
        if candidate.head not in heads:
            heads[candidate.head] = usual.get(candidate.head.casefold()) or read_head(candidate.head, words)
        head = heads[candidate.head]
        head = _by_shape(candidate, head, words)
        if candidate.head.casefold() in words.chairs:
            head = in_the_chair(candidate.head, blocks[candidate.block].text[candidate.end :], words) or head
        if candidate.inline:
            within = bool(kept) and kept[-1][0].block == candidate.block and kept[-1][0].end >= candidate.start
            if within and kept[-1][1].kind is not None:
                continue
            answers = head.kind in _NAMES and _answers_at_once(candidate, kept, blocks)
            named = candidate.head.casefold() in setting.known_names
            can = _can_stand_inside(candidate, head, blocks[candidate.block], words, flat=setting.flat)
            # Inside a paragraph the shape of a person alone says nothing.
            shaped = head.kind is LabelClass.PERSON and not (setting.flat or candidate.head in at_start or named)
            if not (answers and named) and not (can and (answers or not shaped)):
                continue
            if within:
                # “We regret that. Question: …”: all of it is a sentence, the end of it a label.
                kept.pop()
        kept.append(with_brackets(candidate, head, words, known))
    return kept


def _can_stand_inside(candidate: Candidate, head: Head, block: Block, words: Vocabulary, *, flat: bool) -> bool:
    """Whether the words of a candidate inside a running paragraph can be a label there."""
    if head.kind is LabelClass.OUTLET:
        # “灯塔社记者：” says that somebody asks; “Reuters:” stands before what was reported, too.
        return flat or candidate.head.endswith(words.media.asker_endings)
    if head.kind not in _INLINE or (head.kind in LEXICAL and candidate.head[0].islower()):
        return False
    # “The text has two parts. Question: who owns the sea?” goes on as a sentence.
    return flat or not block.text[candidate.end : candidate.end + 1].islower()


def _by_shape(candidate: Candidate, head: Head, words: Vocabulary) -> Head:
    """What the words say, corrected by what the shape of the label proves."""
    if candidate.shape == TOLD:
        return Head(LabelClass.QUESTION)
    if candidate.shape == SIGNLESS and head.kind in _UNSURE:
        # The page has proven it to be a voice; what the words say only has to name it.
        return Head(LabelClass.PHRASE, name_in_capitals(candidate.head, words))
    if candidate.shape == COUNTED and (head.kind in VOICES or name_in_capitals(candidate.head, words)):
        return Head(LabelClass.QUESTION, head.speaker or name_in_capitals(candidate.head, words))
    return head


def _read(printed: str, words: Vocabulary, voices: frozenset[str]) -> Head:
    """What the words say, or the house style of them: a label of the office's own side is a voice in any case."""
    head = read_head(printed, words)
    if printed.casefold() in voices and head.kind in _UNSURE:
        return Head(LabelClass.OFFICIAL, Speaker(role=printed))
    return head


def _answers_at_once(candidate: Candidate, kept: Sequence[tuple[Candidate, Head]], blocks: Sequence[Block]) -> bool:
    """“Question: … think? Anna Berg: …” in one paragraph: the name follows the question mark of a labelled question."""
    if not kept or kept[-1][0].block != candidate.block or kept[-1][1].kind is not LabelClass.QUESTION:
        return False
    return ends_in_question(blocks[candidate.block].text[: candidate.start])


def _entries(
    possible: Sequence[tuple[Candidate, Head]], blocks: Sequence[Block], indexes: Sequence[int]
) -> list[Entry]:
    entries: list[Entry] = []
    keys: dict[str, str] = {}
    last = len(possible) - 1
    for index, (candidate, head) in enumerate(possible):
        printed, place = candidate.head, bisect(indexes, candidate.block)
        key = keys.get(printed) or keys.setdefault(printed, printed.casefold())
        following = possible[index + 1][0] if index < last else None
        within = following is not None and following.block == candidate.block
        first = blocks[candidate.block].text[candidate.end : following.start if following and within else None]
        if within:
            first = value = first.rstrip()
        elif first and head.kind in LEXICAL:
            value = first
        else:
            stop = following.block if following is not None else candidate.block + _FAR
            more = [blocks[later].text for later in takewhile(stop.__gt__, indexes[place : place + _FAR])]
            if not more and head.kind in LEXICAL:
                # “Answer:” over “President:”: what greets somebody under the word is no other voice.
                more = [blocks[later].text for later in indexes[place : place + 1]]
            value = " ".join([first, *more]) if first else " ".join(more)
            first = first or (more[0] if more else "")
        alone = not blocks[candidate.block].text[candidate.end :].strip()
        above = blocks[indexes[place - 2]].text if place > 1 else ""
        asked = _asks_before(blocks[candidate.block].text[: candidate.start], above)
        entries.append(Entry(candidate, head, key, first, alone, value, asked, holds_question(value)))
    return entries


def _asks_before(within: str, above: str) -> bool:
    """Whether the text right before a label asks: in its own paragraph, else in the one above."""
    before = (within if within.strip() else above)[-_TAIL:]
    if before.rstrip().endswith((")", "）")):
        before = REMARK.sub("", before)
    return ends_in_question(before)


def _sound_like_talk(entries: Sequence[Entry], words: Vocabulary, *, announced: bool) -> bool:
    """Whether most of what stands under the labels sounds like talk; some of it, where the title announces that."""
    talking = (talks(entry, words) for entry in entries)
    return any(talking) if announced else sum(talking) * 2 >= len(entries)


def _asking(entries: Sequence[Entry], groups: Groups) -> frozenset[str]:
    every = [(key, group) for same in groups.values() for key, group in same.items() if len(group) > 1]
    return frozenset(
        key for key, group in every if sum(ends_in_question(entries[index].value) for index in group) * 2 > len(group)
    )


def _groups(entries: Sequence[Entry]) -> Groups:
    groups: Groups = {}
    for index, entry in enumerate(entries):
        assert entry.head.kind is not None
        groups.setdefault(entry.head.kind, {}).setdefault(entry.key, []).append(index)
    return groups
