"""The proof by the times of a recording: “Hanne: (00:12)” over or before what is said, again and again."""

from __future__ import annotations

import re

from pressitems.recognise.labels.candidate import TIME_MARK
from pressitems.recognise.labels.case import Case

_FIGURES = re.compile(r"\d+")
_FEWEST = 3
# The minutes within which a recording's first words are heard; a programme begins later in the day.
_FIRST_MINUTES = 5
# Nothing is announced for 10:43; where the first words are cut off, a recording begins later, too.
_STEP = 5


def recorded(case: Case) -> None:
    """Any words that time marks stand behind, if these begin or go on as a recording does: nobody lists anything so."""
    opened = [index for index, entry in enumerate(case.entries) if entry.first.startswith(("[", "("))]
    found = ((index, TIME_MARK.match(case.entries[index].first)) for index in opened)
    marks = {i: mark for i, mark in found if mark is not None and not case.entries[i].candidate.inline}
    voices = {case.entries[index].key for index in marks}
    if len(marks) < _FEWEST or not 1 < len(voices) < len(marks):
        # The chapters of a film have each another name.
        return
    figures = [[int(figure) for figure in _FIGURES.findall(mark[0])] for mark in marks.values()]
    *hours, minutes, _ = figures[0]
    to_the_second = sum(one[-1] % _STEP > 0 for one in figures) * 2 >= len(figures)
    if to_the_second or (not any(hours) and minutes < _FIRST_MINUTES):
        case.take(marks, "a time of the recording stands behind it, as behind others")
