"""Names before a colon that come once within an answer, where the page's own voices look or stand otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.recognise.labels.case import Case, Entry, is_told
from pressitems.recognise.labels.trades import takes_part
from pressitems.recognise.vocabulary import CALLING, QUESTIONS, VOICES

# A list of so many is one whatever stands before it.
_FAR = 12


def out_of_place(case: Case, group: Sequence[int], *, in_capitals: bool) -> bool:
    """Whether a label that comes once, and that nobody asked or called, is one of a list that an answer gives.

    “MS. RIOS: I can name them.”, “President Berg: He will speak on trade.”, “Prime Minister Holm: …”.

    Args:
        case: The candidates of an item.
        group: The entries of one label.
        in_capitals: Whether the page's names stand in capitals.
    """
    index = group[0]
    if len(group) > 1 or takes_part(case, index):
        return False
    return (in_capitals and not has_capitals(case.entries[index])) or _in_a_list(case, index)


def has_capitals(entry: Entry) -> bool:
    """Whether a label, or the name in it, is printed in capitals (“EVA HOLM [head of the harbour school]”)."""
    return entry.candidate.head.isupper() or (entry.head.name or "").isupper()


def names_in_capitals(case: Case) -> bool:
    """Whether every name that comes again is printed in capitals."""
    again = [case.entries[same[0]] for same in case.of(*VOICES).values() if len(same) > 1]
    named = [one.candidate.head for one in again if one.head.name is not None]
    return bool(named) and all(map(str.isupper, named))


def _in_a_list(case: Case, index: int) -> bool:
    """Whether several such labels stand under an answer, one after the other, and none talks to anybody."""
    if not _is_quiet(case, index, case.entries[index].first):
        return False
    first = last = index
    while first and index - first < _FAR and _is_quiet(case, first - 1, case.entries[first - 1].value):
        first -= 1
    # Behind the last of them the answer may go on, and talk.
    if index + 1 < len(case.entries) and _is_quiet(case, index, case.entries[index].value):
        last += _is_quiet(case, index + 1, case.entries[index + 1].first)
    return last > first > 1 and _answers(case, first - 1)


def _answers(case: Case, index: int) -> bool:
    entry, before = case.entries[index], case.entries[index - 1]
    return entry.head.kind not in CALLING and not entry.asks and (before.head.kind in QUESTIONS or before.asks)


def _is_quiet(case: Case, index: int, said: str) -> bool:
    """Whether a label comes once and what is said under it neither asks nor talks to anybody."""
    entry = case.entries[index]
    # A proof that names somebody changes the kind of an entry, and leaves the groups as they are.
    once = all(len(groups.get(entry.key, ())) < 2 for groups in case.groups.values())
    return once and entry.head.kind in VOICES and is_told(said, case.words)
