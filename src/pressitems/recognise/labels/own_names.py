"""Proofs by the own name: journalists who say who they are and for whom they ask, and those who ask beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressitems.recognise.label_class import OFFICES, LabelClass
from pressitems.recognise.labels.case import Case
from pressitems.recognise.patterns import alternatives

_FIRST_WORDS = 120
_FAR_WORDS = 400
_WORD_OR_TWO = 16
# Who says the own name does so first: “Sir, I am Lena Goh from …”.
_AT_ONCE = 40
# The empty text is the end of what is said.
_PAUSES = ("", ".", ",", ":", ";", "!", "?")


def introduced(case: Case) -> None:
    """Who says the own name: “Ravi: Sir, this is Ravi Dahl.”, “Lena Goh: Lena Goh, …”, “Ravi: Hello, Ravi from …”.

    The same words before another colon are the same voice. Who also says where from, before somebody with an office, is
    of the press; behind the last of these, too, who asks as the one before did: a page can be cut short.
    """
    if not case.taken:
        return
    last = max((index for index in case.taken if case.entries[index].head.kind in OFFICES), default=-1)
    for group in case.of(LabelClass.PHRASE, LabelClass.PERSON).values():
        at_start = [index for index in group if not case.entries[index].candidate.inline]
        if not at_start or case.entries[at_start[0]].head.kind is LabelClass.ASKER:
            continue
        press = [index for index in at_start if index < last or (last >= 0 and _asks_as_well(case, index))]
        from_where = any(_says_from_where(case, index) for index in press)
        if from_where or any(index not in case.taken and _says_own_name(case, index) for index in at_start):
            case.name([index for index in at_start if case.entries[index].head.speaker is None])
            case.take(at_start, "says the own name")
        if from_where:
            _are_of_the_press(case, at_start)


def asking_in_a_row(case: Case) -> None:
    """Names that ask one after the other between two labels, before somebody with an office, one of them from a medium.

    “Ravi: When?”, “Lena Goh: Lena Goh from Lamp. Why?”, “Tom: And where?”: who says where from bears out the others.
    """
    row: list[int] = []
    for index in range(len(case.entries) if case.announced and case.taken else 0):
        if _asks_by_name(case, index):
            row.append(index)
            continue
        answered = index in case.taken and case.entries[index].head.kind in OFFICES
        if row and answered and row[0] - 1 in case.taken and any(_names_own_medium(case, one) for one in row):
            case.name([one for one in row if case.entries[one].head.speaker is None])
            case.take(row, "asks in a row, where one says the own name and where from")
            _are_of_the_press(case, row)
        row = []


def _asks_by_name(case: Case, index: int) -> bool:
    entry = case.entries[index]
    person = entry.head.kind is LabelClass.PERSON and entry.asks and not entry.candidate.inline
    return index not in case.taken and (person or (may_be_name(case, index) and entry.head.kind is LabelClass.PHRASE))


def _are_of_the_press(case: Case, indexes: Sequence[int]) -> None:
    for index in indexes:
        entry = case.entries[index]
        case.entries[index] = entry._replace(head=entry.head._replace(kind=LabelClass.ASKER))


def _asks_as_well(case: Case, index: int) -> bool:
    """Whether who stands before asks, too, and has no office: behind an answer, names can be what it reads out."""
    before = case.entries[index - 1]
    alike = before.asks and index - 1 in case.taken and before.head.kind not in OFFICES
    return alike and case.entries[index].asks


def _says_from_where(case: Case, index: int) -> bool:
    return _talks_on(case, index) and _names_own_medium(case, index)


def _names_own_medium(case: Case, index: int) -> bool:
    """Whether somebody says at once: “Ravi from …”, “I am Ravi from …”."""
    entry, name = case.entries[index], case.entries[index].candidate.head
    said = entry.value[:_FAR_WORDS]
    if name not in said:
        return False
    joiners = alternatives(case.words.asked_by)
    medium = r"(?:[^\W\d_]{1,3}\s)?[^\W_a-zа-яё][\w’'&-]*(?:\s[^\W_a-zа-яё][\w’'&-]*)*"
    from_where = re.finditer(rf"\b{re.escape(name)}(?:\s\w+)?\s(?:{joiners})\s{medium}", said)
    own = (one for one in from_where if _opens_or_is_i(said[: one.start()], case))
    return any(_stops_or_is_i(said[one.end() :], case) for one in own)


def _says_own_name(case: Case, index: int) -> bool:
    """Whether somebody says the own name under a label: one word in full, a whole name at once, and then asks.

    Others are told of by name, too (“Lena Goh: Lena Goh, who …”), and a topic is (“North Quay: North Quay is closed.”).
    """
    entry, name = case.entries[index], case.entries[index].candidate.head
    said = entry.value[:_FIRST_WORDS]
    if name not in said or not name.replace(" ", "").isalpha():
        return False
    if " " in name:
        at_once = re.search(rf"\b{name}(?:[,.]|\s[^\W\d_a-zа-яё])", said[: _AT_ONCE + len(name)])
        return entry.head.kind is LabelClass.PERSON and entry.asks and at_once is not None and _talks_on(case, index)
    return any(not found[1].islower() for found in re.finditer(rf"\b{name}\s([^\W\d_])\w+", said))


def _talks_on(case: Case, index: int) -> bool:
    """Whether somebody talks beside another label; where words for a question stand, it takes a question."""
    entry = case.entries[index]
    plain = entry.candidate.head.replace(" ", "").isalpha()
    talks = entry.asks or (not case.dialogue() and case.talks(index))
    return plain and talks and not {index - 1, index + 1}.isdisjoint(case.taken)


def _opens_or_is_i(before: str, case: Case) -> bool:
    """Whether a name opens what is said, perhaps behind a greeting (“Sir,”), or stands behind “I am”."""
    word = before.rstrip().rpartition(" ")[2]
    if not word or word[-1] in ",.!" or word[0].isupper():
        return True
    return case.words.spoken is not None and case.words.spoken.search(before[-_WORD_OR_TWO:]) is not None


def _stops_or_is_i(after: str, case: Case) -> bool:
    """Whether words are over, or “I” follows; a verb tells of a place (“North from Oster Bridge is closed”)."""
    spoken = case.words.spoken
    return after[:1] in _PAUSES or (spoken is not None and spoken.match(after.lstrip()) is not None)


def may_be_name(case: Case, index: int) -> bool:
    """Whether one word at the beginning of a paragraph, which is no label yet, stands before a question."""
    entry = case.entries[index]
    return index not in case.taken and not entry.candidate.inline and " " not in entry.candidate.head and entry.asks
