"""Dialogues and lists that somebody reads out within an answer: whoever speaks there is no voice of the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.labels.case import Case, is_told
from pressitems.recognise.vocabulary import ASKING, OFFICES, LabelClass

# Two people who talk to each other, and one of them comes again.
_FEWEST = 3


class _Own(NamedTuple):
    """The page's own dialogue: labels that ask, the one that answers them, and what both say."""

    asking: frozenset[str]
    answering: str
    said: tuple[str, ...]


def leave_read_out(case: Case) -> None:
    """Take back labels that stand in one place only, between an answer of the page's one answering voice and the next
    question.

    Several who talk to each other there are a scene, a call, a record of a court. Where answers stand under a word for
    an answer, a role that comes once and talks to nobody is an entry of a list. Whom somebody mentions is a guest.
    """
    order = sorted(case.taken)
    own = _own_dialogue(case, order)
    if own is None:
        return
    counts = Counter(case.entries[index].key for index in order)
    for before, run, after in list(_runs(case, order, own)):
        inside = Counter(case.entries[index].key for index in run)
        within = case.entries[before].key == own.answering and not ends_in_question(case.entries[before].value)
        if not within or case.entries[after].key not in own.asking or any(counts[key] > inside[key] for key in inside):
            continue
        if (_is_scene(case, range(before + 1, after)) or _is_listed(case, run, own)) and not any(
            _is_guest(case, i, own) for i in run
        ):
            for index in run:
                del case.taken[index]


def _own_dialogue(case: Case, order: Sequence[int]) -> _Own | None:
    """Who asks and who answers; None where no voice answers twice."""
    pairs = [(case.entries[one], case.entries[two]) for one, two in pairwise(order)]
    asked = [(one, two) for one, two in pairs if one.head.kind in ASKING or one.key in case.asking]
    answered = Counter(two.key for _, two in asked)
    answering, often = answered.most_common(1)[0] if answered else ("", 0)
    if often < 2:
        return None
    asking = frozenset(one.key for one, two in asked if two.key == answering)
    said = [case.entries[index].value for index in order if case.entries[index].key in {answering, *asking}]
    return _Own(asking, answering, tuple(said))


def _runs(case: Case, order: Sequence[int], own: _Own) -> Iterator[tuple[int, list[int], int]]:
    """What stands between two labels of the page's own dialogue, with both of them."""
    before, run = -1, list[int]()
    for index in order:
        if case.entries[index].key not in own.asking and case.entries[index].key != own.answering:
            run.append(index)
            continue
        if run and before >= 0:
            yield before, run, index
        before, run = index, []


def _is_scene(case: Case, run: Sequence[int]) -> bool:
    keys = [case.entries[index].key for index in run]
    asked = any(one != two and case.entries[index].asks for index, (one, two) in zip(run, pairwise(keys), strict=False))
    return len(run) >= _FEWEST and 1 < len(set(keys)) < len(keys) and asked


def _is_listed(case: Case, run: Sequence[int], own: _Own) -> bool:
    entry = case.entries[run[0]]
    worded = case.words.labels.get(own.answering) is LabelClass.ANSWER
    return worded and len(run) == 1 and entry.head.kind in OFFICES and is_told(entry.first, case.words)


def _is_guest(case: Case, index: int, own: _Own) -> bool:
    """Whether title, byline, list of speakers or somebody on the page mentions the person.

    Where who answers has a name, another whole name is that of a colleague; where a word says that somebody answers,
    no voice has a name.
    """
    entry = case.entries[index]
    if entry.head.names_in_full and case.words.labels.get(own.answering) is not LabelClass.ANSWER:
        return True
    name = entry.head.name or entry.candidate.head
    last = name.rpartition(" ")[2]
    known = {name.casefold(), last.casefold()} & case.known_names
    mentioned = re.compile(rf"\b(?:{re.escape(last)}|{re.escape(last.title())})\b")
    return bool(known) or any(mentioned.search(text) for text in own.said)
