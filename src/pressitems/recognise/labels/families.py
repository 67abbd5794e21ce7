"""Proofs by name: labels that share a last name are one voice (“ANNA BERG, MINISTER:”, “ANNA BERG:”, “BERG:”)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from pressitems.models import Speaker
from pressitems.recognise.label_class import CALLING, OFFICES, QUESTIONS, LabelClass
from pressitems.recognise.labels.case import Case
from pressitems.recognise.labels.head_shape import can_be_name
from pressitems.recognise.labels.heads import name_in_capitals

_NAMED = frozenset({LabelClass.PHRASE, LabelClass.PERSON, LabelClass.ROLE})
# “Hanne Vik, Host:” first and “Vik:” later.
_WITH_NAME = frozenset({LabelClass.PERSON, LabelClass.ROLE, LabelClass.MODERATOR})
_IN_FAMILY = _NAMED | _WITH_NAME
_LONGEST_NAME = 4

_Families: TypeAlias = dict[str, list[int]]


def turn_takers(case: Case) -> None:
    """Two names that take turns, where the one asks, or a word for those who ask stands there, and the other follows.

    One of a name's forms has to be a whole name, and each comes again: a place or a topic has neither.
    """
    families = [group for group in _families(case).values() if len(group) > 1 and _is_spoken(case, group)]
    asking = [group for group in families if _mostly_asks(case, group)]
    shortened = [group for group in families if _is_shortened(case, group)]
    if case.conversation and len(shortened) > 1 and any(group in asking for group in shortened):
        for group in shortened:
            _take(case, group, "a name in full at first and short later, as others are, and one of them asks")
    words = [group for group in case.of(*CALLING).values() if _mostly_asks(case, group)]
    for group in families:
        if all(index in case.taken for index in group):
            continue
        for other in (*asking, *words) if group not in asking else ():
            followed = sum(index + 1 in group for index in other)
            if followed > 1 and followed * 2 >= len(other):
                _take(case, group, "a name that follows the one who asks, each time")
                _take(case, other, "asks, and the same name follows each time")
        if all(any(near in case.taken and near not in group for near in (index - 1, index + 1)) for index in group):
            _take(case, group, "a name that takes turns with other labels")


def answering_names(case: Case) -> None:
    """Whole names, whosever they are, behind a word of the trade that asks each time (“JOURNALIST:”, “ERIK LUND:”)."""
    words = [group for group in case.of(*CALLING).values() if _mostly_asks(case, group)]
    for asking in words:
        after = case.after(asking)
        named = [index for index in after if case.entries[index].head.kind in _NAMED and _is_spoken(case, (index,))]
        if len(named) > 1 and len(named) * 3 >= len(after) * 2:
            _take(case, asking, "asks, and somebody with a whole name follows each time")
            _take(case, named, "a whole name that follows who asks, each time")


def last_names_in_capitals(case: Case) -> None:
    """One word in capitals (“LUND”) that answers a question at once and talks, where all labels are in capitals."""
    if not all(case.entries[index].candidate.head.isupper() for index in case.taken):
        return
    for group in case.of(LabelClass.PHRASE).values():
        for index in group:
            head, inline = case.entries[index].candidate.head, case.entries[index].candidate.inline
            if inline or not head.isupper() or not head.isalpha() or index in case.taken or not case.talks(index):
                continue
            before = case.entries[index - 1]
            asked = index - 1 in case.taken and before.head.kind in QUESTIONS and before.asks
            if asked and (index + 1 in case.taken or index + 1 == len(case.entries)):
                # It may be any word for somebody, so nobody is stated.
                case.take((index,), "one word in capitals, right behind a question")


def held(case: Case) -> None:
    """What is a label once is one again with labels on both sides; what mostly is one, everywhere: “Goodbye.”."""
    for group in case.of(LabelClass.PHRASE, LabelClass.OUTLET).values():
        taken = sum(index in case.taken for index in group)
        if not 0 < taken < len(group):
            continue
        rest = [index for index in group if index not in case.taken and not case.entries[index].candidate.inline]
        if case.entries[group[0]].head.kind is LabelClass.OUTLET:
            # An answer can read out what a medium wrote; “Lamp Radio: Thank you.” is answered, or the last word.
            last = len(case.entries) - 1
            rest = [index for index in rest if case.talks(index) and (index == last or case.answers(index + 1))]
        mostly = taken > 1 and len(group) <= taken * 2
        again = rest if mostly else [index for index in rest if case.is_between(index)]
        case.take(again, "a label elsewhere on this page")


def names_with_media(case: Case) -> None:
    """“Lena Goh, The Lantern:”: where two who are printed so are labels that ask, those are, too, who ask before them.

    Several ask before a voice answers them. Behind the comma stands the medium, where one of them is known to be one.
    """
    alike = {
        index
        for group in case.of(LabelClass.PHRASE, LabelClass.OUTLET).values()
        for index in group
        if _has_name_and_medium(case, index)
    }
    if len(alike & case.taken.keys()) < 2:
        return
    for index in sorted(alike - case.taken.keys(), reverse=True):
        followed = case.answers(index + 1) or (index + 1 in alike and index + 1 in case.taken)
        if followed and case.entries[index].asks and case.speech_follows((index,)):
            case.take((index,), "asks, as others do who are printed so")
    speakers = [case.entries[index].head.speaker for index in alike]
    known = any(speaker is not None and speaker.outlet is not None for speaker in speakers)
    for index in alike & case.taken.keys():
        entry = case.entries[index]
        if entry.head.speaker is None:
            name, _, medium = entry.candidate.head.partition(", ")
            speaker = Speaker(name=name, outlet=medium if known else None)
            case.entries[index] = entry._replace(head=entry.head._replace(speaker=speaker))


def _has_name_and_medium(case: Case, index: int) -> bool:
    entry = case.entries[index]
    name, _, medium = entry.candidate.head.partition(", ")
    return bool(medium) and "," not in medium and not entry.candidate.inline and can_be_name(name, case.words)


def short_forms(case: Case) -> None:
    """“TOM HALE:” first and “HALE:” later, or the other way round: one of them is a label, and so is the other."""
    for group in _families(case).values():
        taken = [index for index in group if index in case.taken]
        heads = {case.entries[index].candidate.head for index in group}
        if taken and len(heads) > 1 and _is_open(case, group) and _has_full_name(case, group):
            _take(case, group, "the longer or shorter form of a name that is a label")
    _by_post(case)


def _by_post(case: Case) -> None:
    """“Secretary General:” below “Secretary General, Eva Holm:”: the post alone is the same voice as with the name."""
    heads = [case.entries[index].candidate.head.casefold() for index in case.taken]
    posts = {post for head in heads if head.count(", ") == 1 for post in head.split(", ")}
    for key, group in case.of(*OFFICES).items():
        at_start = [index for index in group if not case.entries[index].candidate.inline]
        if key in posts and at_start and at_start[0] not in case.taken and case.speech_follows(at_start):
            case.take(at_start, "the post of somebody whose label names both")


def _is_open(case: Case, group: Sequence[int]) -> bool:
    """Whether one of these is no label yet, or a label that names nobody."""
    return any(index not in case.taken or case.entries[index].head.speaker is None for index in group)


def _families(case: Case) -> _Families:
    """The entries that stand at the beginning of a paragraph and could be a name, by their last name."""
    found: _Families = {}
    for group in case.of(*_IN_FAMILY).values():
        entry = case.entries[group[0]]
        name = entry.head.name if entry.head.speaker is not None else entry.candidate.head
        at_start = [index for index in group if not case.entries[index].candidate.inline]
        if name and name.count(" ") < _LONGEST_NAME and at_start:
            found.setdefault(name.rpartition(" ")[2].casefold(), []).extend(at_start)
    return {name: sorted(group) for name, group in found.items()}


def _has_full_name(case: Case, group: Sequence[int]) -> bool:
    """Whether one of the forms is a given name and a last name, or has a role before it."""
    return any(
        case.entries[index].head.kind in _WITH_NAME
        or name_in_capitals(case.entries[index].candidate.head, case.words) is not None
        for index in group
    )


def _is_shortened(case: Case, group: Sequence[int]) -> bool:
    """“TOM HALE:” at first and only “HALE:” later."""
    heads = [case.entries[index].candidate.head.casefold() for index in group]
    return " " in heads[0] and " " not in heads[-1] and heads[0].endswith(f" {heads[-1]}")


def _is_spoken(case: Case, group: Sequence[int]) -> bool:
    return _has_full_name(case, group) and case.speech_follows(group)


def _mostly_asks(case: Case, group: Sequence[int]) -> bool:
    return sum(case.entries[index].asks for index in group) * 2 > len(group)


def _take(case: Case, group: Iterable[int], reason: str) -> None:
    """Take labels whose words are a name; where nothing else is known, what is printed is the speaker's name."""
    forms: dict[str, list[int]] = {}
    for index in group:
        forms.setdefault(case.entries[index].candidate.head, []).append(index)
    for same in forms.values():
        if not case.speech_follows(same):
            continue
        heads = [(index, case.entries[index].head) for index in same]
        case.name([index for index, head in heads if head.speaker is None and head.kind is LabelClass.PHRASE])
        case.take(same, reason)
