"""Proofs by place alone: words that say nothing of themselves, where the page shows who asks and who answers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pressitems.recognise.label_class import ASKING, NAMELESS_ASKING, QUESTIONS, LabelClass
from pressitems.recognise.labels.asking import holds_question
from pressitems.recognise.labels.candidate import STOPPED_DASH
from pressitems.recognise.labels.case import Case
from pressitems.recognise.labels.own_names import may_be_name
from pressitems.recognise.patterns import alternatives

# Three times is no chance any more.
_OFTEN = 3
# No page has so many journalists; a page of noise has.
_MOST_NAMES = 100


def phrases(case: Case) -> None:
    """Capitalised words that say nothing of themselves: only where a question or an answer stands, and often."""
    groups = case.of(LabelClass.PHRASE)
    if not groups:
        return
    answering = [group for group in groups.values() if _stands_after_questions(case, group)]
    for group in answering:
        case.take(group, "stands after a question each time")
    answers = {index for index in case.taken if case.answers(index)}.union(*answering) & case.taken.keys()
    answered = Counter(case.entries[index].key for index in answers)
    for group in groups.values():
        if group in answering:
            continue
        for index in group:
            entry = case.entries[index]
            if _asks_among_press(case, index):
                # It may be the word for a medium as well, so nobody is stated.
                case.take((index,), "asks, between two of the press")
            if entry.candidate.inline or index + 1 not in answers or (index > 0 and index - 1 not in case.taken):
                continue
            often = answered[case.entries[index + 1].key] > 1
            if _goes_on_asking(case, index):
                continue
            if often and (entry.asks or (len(group) > 1 and entry.candidate.head.isupper())):
                case.take((index,), "asks, and a voice that answers others follows")


def _goes_on_asking(case: Case, index: int) -> bool:
    """Whether a question stands right before and another in a paragraph below: “The result: They stay. Why?”."""
    before = case.entries[index - 1] if index else None
    asked = before is not None and before.head.kind in QUESTIONS and before.asks
    return asked and not holds_question(case.entries[index].first)


def _asks_among_press(case: Case, index: int) -> bool:
    """Whether one word asks, with labels of the press on both sides: an answer lists nothing there."""
    entry, near = case.entries[index], (index - 1, index + 1)
    if index in case.taken or entry.candidate.inline or " " in entry.candidate.head or not entry.asks:
        return False
    return all(one in case.taken and case.entries[one].head.kind in ASKING for one in near)


def _stands_after_questions(case: Case, group: Sequence[int]) -> bool:
    """Whether a label stands behind a label that asks, twice or more, and behind what asks nearly each time."""
    after = sum(_after_question(case, index) for index in group)
    asked = sum(_after_question(case, index) or case.entries[index].asked for index in group)
    often = after > 1 and (after == len(group) or (len(group) >= _OFTEN and asked >= 0.6 * len(group)))
    return often and (case.announced or case.speech_follows(group))


def interposed(case: Case) -> None:
    """Words in capitals that come again and talk, each time between other labels: “OPERATOR: Your line is open.”."""
    for group in case.of(LabelClass.PHRASE).values():
        entries = [case.entries[index] for index in group]
        in_capitals = all(entry.candidate.head.isupper() and not entry.candidate.inline for entry in entries)
        if len(group) < _OFTEN or not in_capitals or group[0] in case.taken or not case.speech_follows(group):
            continue
        if case.are_between(group) and sum(case.talks(index) for index in group) * 2 > len(group):
            if not any(entry.asks for entry in entries):
                # Who calls others up answers nobody.
                case.read_as(group, LabelClass.PARTICIPANT)
            case.take(group, "in capitals, and talks between other labels each time")


def signed_alike(case: Case) -> None:
    """Words before a stop with a dash, each time between labels that end so, if they come again or talk.

    “Secretario de Estado.- Anna Berg, de La Linterna.” before “Pregunta.- …”; a list (“Primero.- … Segundo.- …”) stands
    between labels with its ends only.
    """
    if sum(case.entries[index].candidate.shape == STOPPED_DASH for index in case.taken) < 2:
        return
    for group in case.of(LabelClass.PHRASE).values():
        if group[0] in case.taken or any(case.entries[i].candidate.shape != STOPPED_DASH for i in group):
            continue
        # One word that comes once heads a point of an answer (“Primero.-”).
        named = len(group) > 1 or (" " in case.entries[group[0]].candidate.head and case.talks(group[0]))
        if named and case.are_between(group) and case.speech_follows(group):
            answers = any(i and case.entries[i - 1].head.kind in NAMELESS_ASKING for i in group)
            if len(group) > 1 and not answers:
                # Who calls others up answers nobody.
                case.read_as(group, LabelClass.PARTICIPANT)
            case.take(group, "stands between labels with the same sign")


def alternating(case: Case) -> None:
    """Words that say nothing of themselves, where each time one of them asks and the same other one follows.

    It holds in any language: the page itself shows who asks and who answers, if not who they are. Whoever answers
    also talks to somebody, once at least. Twice is enough where nothing stands around the two: a statement tells
    anecdotes, too.
    """
    often = 2 if (case.announced or case.first) and _nobody_else(case) else _OFTEN
    for key, group in case.of(LabelClass.PHRASE, LabelClass.PERSON).items():
        if len(group) < often or group[0] in case.taken:
            continue
        asked = [index - 1 for index in group if index > 0 and _may_ask(case, index - 1, key)]
        asking_itself = sum(case.entries[index].asks for index in group)
        if len(asked) * 4 >= len(group) * 3 and asking_itself * 3 <= len(group) and _speaks(case, group):
            case.take(group, "stands after somebody who asks, each time")
            case.take(asked, "asks, and the same voice follows each time")


def _speaks(case: Case, group: Sequence[int]) -> bool:
    """Whether somebody says “I”, “we” or “you” under a label, or the title says that people talk to each other.

    “Challenge: How do small ports live? Solution: By a fund.” is written.
    """
    spoken = case.words.spoken
    return case.announced or spoken is None or any(spoken.search(case.entries[index].value) for index in group)


def _nobody_else(case: Case) -> bool:
    """Whether there are two labels and no more, and the one asks each time."""
    keys = [entry.key for entry in case.entries]
    asking = {entry.key for entry in case.entries if entry.asks}
    return len(set(keys)) == 2 and len(asking) == 1 and all(one != other for one, other in pairwise(keys))


def _may_ask(case: Case, index: int, answering: str) -> bool:
    entry = case.entries[index]
    kinds = (LabelClass.PHRASE, LabelClass.PERSON, LabelClass.OUTLET, LabelClass.ASKER)
    return not entry.candidate.inline and entry.key != answering and entry.head.kind in kinds and entry.asks


def addressed(case: Case) -> None:
    """Names that ask, one after the other, before a label, if an answer addresses one (“Ravi, you are right”)."""
    singles = {i for group in case.of(LabelClass.PHRASE).values() for i in group if may_be_name(case, i)}
    names = {case.entries[index].candidate.head for index in singles}
    if not names or len(names) > _MOST_NAMES:
        return
    either = alternatives(names)
    calling = re.compile(rf"(?:^|[.?!…]\s)({either}),\s")
    called = {
        name for index in case.taken if case.answers(index) for name in calling.findall(case.entries[index].value)
    }
    for first in sorted(singles):
        run = [first]
        while run[-1] + 1 in singles:
            singles.discard(run[-1] + 1)
            run.append(run[-1] + 1)
        if run[-1] + 1 in case.taken and any(case.entries[index].candidate.head in called for index in run):
            case.take(run, "asks among other labels, and an answer addresses the name")
            case.name(run)


def _after_question(case: Case, index: int) -> bool:
    """Whether a label of a question stands directly before, and nobody else has answered it."""
    entries = case.entries
    return (
        not entries[index].candidate.inline
        and index - 1 in case.taken
        and entries[index - 1].head.kind in NAMELESS_ASKING
    )
