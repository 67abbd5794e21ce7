"""Dialogues and lists that somebody reads out within an answer: whoever speaks there is no voice of the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from pressitems.recognise.label_class import ASKING, CALLING, LEXICAL, OFFICES, QUESTIONS, TRADES, VOICES, LabelClass
from pressitems.recognise.labels.asking import ends_in_question, holds_question
from pressitems.recognise.labels.case import Case, Entry, is_known, is_told, last_name
from pressitems.recognise.labels.head_shape import HAN

# Two people who talk to each other, and one of them comes again.
_FEWEST = 3
_WORD = re.compile(r"\w+")
_MANY_ASK = ASKING - QUESTIONS


class _Own(NamedTuple):
    """The page's own dialogue.

    Attributes:
        asking: The labels that ask.
        answering: The one that answers them.
        others: Those who speak at several places of the dialogue beside these.
        name: The last word of the latter, or of the name in it.
        kinds: What the words of those who ask are.
        in_capitals: Whether all of them are printed in capitals.
        has_post: Whether the latter states a post beside the name.
    """

    asking: frozenset[str]
    answering: str
    others: frozenset[str]
    name: str
    kinds: frozenset[LabelClass | None]
    in_capitals: bool
    has_post: bool


class _Text(NamedTuple):
    """A text and how often each of its words stands in it: hundreds of names are looked for in what a page says."""

    text: str
    words: Counter[str]

    def count(self, name: str) -> int:
        """How often a name stands there, as it is or with one capital."""
        if HAN.search(name):
            return self.text.count(name)
        last = (_WORD.findall(name) or [name])[-1]
        return sum(self.words[one] for one in {last, last.title()})


def leave_read_out(case: Case, texts: Mapping[int, str]) -> None:
    """Take back labels that stand in one place only, within a turn of the page's own dialogue.

    Several who talk to each other there are a scene, a call, a record of a court; several who do not are a list. Whom
    somebody mentions elsewhere is a guest.

    Args:
        case: The candidates of an item.
        texts: The item's paragraphs, by the index of the block, in order.
    """
    order = sorted(case.taken)
    own = _own_dialogue(case, order)
    if own is None:
        return
    counts = Counter(case.entries[index].key for index in order)
    said: _Text | None = None
    for before, run, after in list(_runs(case, order, own)):
        inside = Counter(case.entries[index].key for index in run)
        answered = after < len(case.entries) and case.entries[after].key == own.answering
        in_question = answered and case.entries[before].key in own.asking
        within = in_question or _in_answer(case, before, after, own)
        if not within or any(counts[key] > inside[key] for key in inside):
            continue
        if in_question and _goes_on_asking(case.entries[run[-1]]):
            for index in run:
                del case.taken[index]
            continue
        between = range(before + 1, after)
        scene = _is_scene(case, between)
        if not scene and not _is_listed(case, between, own):
            continue
        # Few pages come this far, and counting all their words takes as long as finding their labels.
        said = said or _said(case, texts)
        read = _text([case.entries[index].value for index in between])
        heard = [case.entries[index] for index in run]
        # An answer that lists names mentions them, too; it is a list all the same.
        hosts = any(is_known(one, case) and last_name(one) != own.name for one in heard)
        told = all(is_told(one.first, case.words) for one in heard) or _state_posts(heard, own)
        listed = len(run) > 1 and not hosts and told
        voices = [one for one in heard if one.head.kind is not LabelClass.QUESTION]
        guests = any(_is_guest(one, case, own, scene=scene) or _is_mentioned(one, said, read) for one in voices)
        if guests and not listed:
            continue
        for index in run:
            del case.taken[index]


def _in_answer(case: Case, before: int, after: int, own: _Own) -> bool:
    """Whether these are what a voice of the page's own says and the next of them, or the end, behind it.

    Between two turns of the one who answers, and between a moderator and that one, somebody asks.
    """
    said = case.entries[before]
    answered = after < len(case.entries) and case.entries[after].key == own.answering
    asked = answered and (said.key == own.answering or said.head.kind in CALLING)
    speaks = said.key in {own.answering, *own.others} and not asked
    return speaks and not ends_in_question(said.value)


def _goes_on_asking(entry: Entry) -> bool:
    """Whether the question stands in a paragraph below the label's own: who asked before goes on behind a list."""
    return entry.head.kind not in CALLING | LEXICAL and entry.asks and not holds_question(entry.first)


def _own_dialogue(case: Case, order: Sequence[int]) -> _Own | None:
    """Who asks and who answers from one end of the page to the other; None where no voice answers twice."""
    asks = [case.entries[index].head.kind in ASKING or case.entries[index].key in case.asking for index in order]
    # Who asks only behind others who do may be read out there.
    first = [one and not before for before, one in pairwise([False, *asks])]
    opening = {case.entries[index].key for index, opens in zip(order, first, strict=True) if opens}
    asked = [pair for pair in pairwise(order) if case.entries[pair[0]].key in opening]
    often = Counter(case.entries[two].key for _, two in asked)
    places: dict[str, list[int]] = {}
    for index in order:
        if often[case.entries[index].key] > 1:
            places.setdefault(case.entries[index].key, []).append(index)
    if not places:
        return None
    answering = max(places, key=lambda key: places[key][-1] - places[key][0])
    asking = [case.entries[one] for one, two in asked if case.entries[two].key == answering]
    keys = frozenset(one.key for one in asking)
    voices = [case.entries[index] for index in order if case.entries[index].key in {answering, *keys}]
    kinds = frozenset(one.head.kind for one in asking)
    answers = [case.entries[index] for index in places[answering]]
    post = any(one.head.speaker is not None and one.head.speaker.role is not None for one in answers)
    others = _who_come_again(case, order, keys | {answering})
    return _Own(keys, answering, others, last_name(answers[0]), kinds, all(map(_has_capitals, voices)), post)


def _who_come_again(case: Case, order: Sequence[int], own: frozenset[str]) -> frozenset[str]:
    """The labels that stand before and behind one of the page's own dialogue."""
    seen, since, again = set[str](), set[str](), set[str]()
    for index in order:
        key = case.entries[index].key
        if key in own:
            since = set(seen)
        elif key in since:
            again.add(key)
        seen.add(key)
    return frozenset(again)


def _runs(case: Case, order: Sequence[int], own: _Own) -> Iterator[tuple[int, list[int], int]]:
    """What stands behind a label of the page's own dialogue, with it and the next one, or the end."""
    before, run = -1, list[int]()
    for index in order:
        if case.entries[index].key not in own.asking | own.others | {own.answering}:
            run.append(index)
            continue
        if run and before >= 0:
            yield before, run, index
        before, run = index, []
    # Who asks or leads by trade closes there, or opens another part of the page.
    kinds = {case.entries[index].head.kind for index in run}
    if (
        run
        and before >= 0
        and (kinds.isdisjoint(CALLING | LEXICAL) or (kinds == {LabelClass.QUESTION} and len(run) > 1))
    ):
        yield before, run, len(case.entries)


def _is_scene(case: Case, run: Sequence[int]) -> bool:
    keys = [case.entries[index].key for index in run]
    asked = any(one != two and case.entries[index].asks for index, (one, two) in zip(run, pairwise(keys), strict=False))
    return len(run) >= _FEWEST and 1 < len(set(keys)) < len(keys) and asked


def _is_listed(case: Case, between: Sequence[int], own: _Own) -> bool:
    """Whether labels head the entries of a list, or one does that comes once and talks to nobody."""
    entries = [
        case.entries[index] for index in between if index in case.taken or case.entries[index].head.kind in VOICES
    ]
    kinds = {entry.head.kind for entry in entries}
    if not kinds.isdisjoint(ASKING):
        if kinds == {LabelClass.QUESTION} and len(entries) > 1:
            # Nobody answers them: “Question 1: … ? Question 2: … ?” are those of a form; a follow-up belongs to talk.
            return True
        # Where words for a question stand, or one asks by name, no medium does; who else is there may ask by a word.
        return own.kinds <= QUESTIONS or (own.kinds.isdisjoint(_MANY_ASK) and kinds.isdisjoint(QUESTIONS))
    if len(entries) == 1:
        worded = case.words.labels.get(own.answering) is LabelClass.ANSWER
        return worded and entries[0].head.kind in OFFICES and is_told(entries[0].first, case.words)
    # Who leads or interrupts comes once.
    return not kinds <= TRADES or len({entry.key for entry in entries}) < len(entries)


def _is_guest(entry: Entry, case: Case, own: _Own, *, scene: bool) -> bool:
    """Whether title, byline or list of speakers name the person, or the label looks like that of a colleague.

    Where who answers journalists has a name, another whole name is that of a colleague, who does not talk to others
    there but adds something; where a word says that somebody answers, no voice has a name. Where all own labels are in
    capitals, so are a guest's.
    """
    if own.in_capitals and not (scene and _has_capitals(entry)):
        return _has_capitals(entry)
    named = own.kinds <= ASKING and case.words.labels.get(own.answering) is not LabelClass.ANSWER
    if entry.head.names_in_full and named and (own.in_capitals or not scene):
        return True
    return is_known(entry, case)


def _state_posts(heard: Sequence[Entry], own: _Own) -> bool:
    """Whether each of these comes once, with name and post, and asks nobody, where who answers on the page has no post.

    “Eva Holm, Head of Ports: We welcome it.”, “Jens Dahl, Mayor of Oster: So do we.”: people are quoted so.
    """
    speakers = [one.head.speaker for one in heard]
    posts = all(one is not None and one.name is not None and one.role is not None for one in speakers)
    once = len({one.key for one in heard}) == len(heard)
    return posts and once and not own.has_post and not any(one.asks for one in heard)


def _said(case: Case, texts: Mapping[int, str]) -> _Text:
    lead = [text for block, text in texts.items() if block < case.entries[0].candidate.block]
    return _text([*lead, *(entry.value for entry in case.entries)])


def _text(texts: Sequence[str]) -> _Text:
    text = "\n".join(texts)
    return _Text(text, Counter(_WORD.findall(text)))


def _is_mentioned(entry: Entry, said: _Text, read: _Text) -> bool:
    """Whether what is said on the page has the person's last name more often than what is read out there."""
    last = last_name(entry)
    return said.count(last) > read.count(last)


def _has_capitals(entry: Entry) -> bool:
    """Whether a label, or the name in it, is printed in capitals (“EVA HOLM [head of the harbour school]”)."""
    return entry.candidate.head.isupper() or (entry.head.name or "").isupper()
