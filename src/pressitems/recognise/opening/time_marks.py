"""Time marks of a recording: “00:07:42” on a line of its own, again and again."""

from __future__ import annotations

import re

from pressitems.recognise.sheet import Sheet

_MARK = re.compile(r"[\[(]?\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?[\])]?")
_LONGEST = 16
_FEWEST = 2


def time_marks(sheet: Sheet) -> None:
    """Hours, minutes and seconds alone on several lines count from the beginning of a recording, by no clock."""
    found = [
        index
        for index in sheet.free()
        if len(sheet.blocks[index].text) <= _LONGEST and _MARK.fullmatch(sheet.blocks[index].text) is not None
    ]
    if len(found) >= _FEWEST:
        for index in found:
            sheet.leave_out(index, "time mark of a recording")
