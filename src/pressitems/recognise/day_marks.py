"""The mark of a line's date: a day is that of publication, a range is when something is held."""

from __future__ import annotations

from pressitems.blocks import Role
from pressitems.recognise.sheet import Sheet
from pressitems.times import FoundDate


def put_day(sheet: Sheet, index: int, date: FoundDate, rule: str, start: int = 0, end: int | None = None) -> None:
    """Mark the date of a line and report what is wrong with it.

    Args:
        sheet: The page.
        index: The line's block.
        date: What was read there; nothing is published from one day to another, so that a range is the event's.
        rule: What decided.
        start: Where the stretch begins in the block.
        end: Where it ends; None for the end of the block.
    """
    if date.problem is not None:
        excerpt = sheet.blocks[index].text[start:end]
        sheet.report(date.problem.code, "warning", date.problem.message, index, excerpt)
    if date.until is not None:
        sheet.put(index, Role.DATELINE, f"{rule}, from one day or hour to another", (None, date), start, end)
    else:
        sheet.put(index, Role.ENTRY_DATE, rule, date.value, start, end)
