"""Time marks of a recording: “00:07:42” on a line of its own, again and again."""

from __future__ import annotations

import re

from pressitems.recognise.sheet import Sheet

_MARK = re.compile(r"[\[(]?(\d{1,2}):\d{2}:\d{2}(?:[.,]\d{1,3})?[\])]?")
_FEWEST = 2


def time_marks(sheet: Sheet) -> None:
    """Hours, minutes and seconds before several lines or alone on them count from the beginning of a recording."""
    marks = {index: mark for index in sheet.free() if (mark := _MARK.match(sheet.blocks[index].text)) is not None}
    # Nothing begins at midnight and some seconds.
    if len(marks) >= _FEWEST or any(not int(mark[1]) for mark in marks.values()):
        for index, mark in marks.items():
            if mark.end() == len(sheet.blocks[index].text):
                sheet.leave_out(index, "time mark of a recording")
