"""The proof by the times of a recording: “Hanne: (00:12)” over or before what is said, again and again."""

from __future__ import annotations

import re

from pressitems.recognise.labels.case import Case

_MARK = re.compile(r"[\[(](?:(\d{1,2}):)?(\d{1,2}):\d{2}[\])]")
_FEWEST = 3
# The minutes within which a recording's first words are heard; a programme begins later in the day.
_FIRST_MINUTES = 5


def recorded(case: Case) -> None:
    """Any words that time marks stand behind, if these begin as a recording does: nobody lists anything so."""
    marks = {
        index: mark
        for index, entry in enumerate(case.entries)
        if not entry.candidate.inline and (mark := _MARK.match(entry.first)) is not None
    }
    voices = {case.entries[index].key for index in marks}
    if len(marks) < _FEWEST or not 1 < len(voices) < len(marks):
        # The chapters of a film have each another name.
        return
    first = next(iter(marks.values()))
    if not int(first[1] or 0) and int(first[2]) < _FIRST_MINUTES:
        case.take(marks, "a time of the recording stands behind it, as behind others")
