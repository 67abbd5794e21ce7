"""Dates that a page shows in words of its own (“2 days ago”) and states for machines beside them, in ``<time>``."""

from __future__ import annotations

from pressitems.blocks import Role
from pressitems.recognise.facts.dated_line import beside_the_title
from pressitems.recognise.sheet import Changed, Sheet
from pressitems.times import FoundDate, read_machine_date

_LONGEST = 60
_BETWEEN = " :：|-–—,·•"


def shown_date(sheet: Sheet, index: int) -> FoundDate | None:
    """The date that a line is; a year that it leaves out is the one that ``<time>`` states with the same day."""
    block = sheet.blocks[index]
    date = sheet.whole_date(block.text)
    if date is None or date.value is not None or len(block.times) != 1:
        return date
    stated = read_machine_date(block.times[0][2], timezone=sheet.style.timezone)
    if stated is None or stated.value is None:
        return date
    dated = sheet.whole_date(f"{block.text} {stated.value.date.year}")
    agrees = dated is not None and dated.value is not None and dated.value.date == stated.value.date
    return dated if agrees else date


def machine_date(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    """A line beside the title that is such a date, perhaps behind “Published” or “Updated”."""
    block = sheet.blocks[index]
    if len(block.times) != 1 or len(text) > _LONGEST or not beside_the_title(sheet, index, title):
        return False
    start, end, stated = block.times[0]
    before, after = text[:start].strip(_BETWEEN).casefold(), text[end:].strip(_BETWEEN)
    updated = before in sheet.words.updated.names
    if after or (before and not updated and before not in sheet.words.published.names):
        return False
    found = read_machine_date(stated, timezone=sheet.style.timezone)
    if found is None or found.value is None:
        return False
    sheet.report_problem(found.problem, index, stated)
    value = Changed(found.value) if updated else found.value
    sheet.put(index, Role.ENTRY_DATE, "date that the source states for machines", value)
    sheet.report("furniture", "info", f"left out: stands for {stated}", index, text[start:end])
    return True
