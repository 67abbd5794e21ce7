"""The rule for the lines under a text that say at which moment it was issued: a date, and under it a clock time."""

from __future__ import annotations

from pressitems.blocks import Role, ends_sentence
from pressitems.models import Day, Timestamp
from pressitems.recognise.facts.place_shape import TRIM
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.times import FoundTime, moment, read_time

_DEPTH = 12
_SHORT = 60
_TRIM = f"{TRIM}／"


def issued(sheet: Sheet) -> None:
    """“Ends/Tuesday, October 24, 2023” over “Issued at HKT 11:11”: one moment of publication."""
    for start, stop in sheet.openings:
        free = list(sheet.free(start, stop))
        # The item has text over them, and nothing but short lines under them.
        begun = next((place for place, index in enumerate(free) if _is_text(sheet.blocks[index].text)), len(free))
        for place in range(len(free) - 1, max(begun + 1, len(free) - _DEPTH), -1):
            if len(sheet.blocks[free[place]].text) > _SHORT:
                break
            if _put_moment(sheet, free[place - 1], free[place]):
                break


def _is_text(text: str) -> bool:
    return len(text) > _SHORT or ends_sentence(text)


def _put_moment(sheet: Sheet, above: int, index: int) -> bool:
    time = _time_of_issue(sheet, sheet.blocks[index].text)
    if time is None or time.time is None:
        return False
    cut, day = _day_above(sheet, sheet.blocks[above].text)
    if not isinstance(day, Day):
        return False
    value, problem = moment(day.date, time.time, time.zone, timezone=sheet.style.timezone, names=sheet.words.dates)
    sheet.report_problem(problem, index)
    if cut:
        sheet.put(above, Role.CLOSING, "closing line with its date", None, 0, cut)
        sheet.report("furniture", "info", "left out: closing line", above, sheet.blocks[above].text[:cut].strip(_TRIM))
    sheet.put(above, Role.ENTRY_DATE, "date of issue under the text", value, cut)
    sheet.put(index, Role.ENTRY_DATE, "time of issue under its date", value)
    return True


def _time_of_issue(sheet: Sheet, text: str) -> FoundTime | None:
    """A time behind “Issued at”, or one alone with its zone; a closing time (“END 3:10 P.M.”) is the event's."""
    if has_figure(text) is None:
        return None
    named = sheet.words.published.leading.match(text)
    if named is not None:
        return read_time(text[named.end() :].strip(" :：|-–"), sheet.words.dates)
    time = read_time(text.strip("()（）"), sheet.words.dates)
    return time if time is not None and time.zone is not None and not time.closes else None


def _day_above(sheet: Sheet, text: str) -> tuple[int, Timestamp | None]:
    """The day that a line states, alone or behind the word that closes the text, and where it begins."""
    date = sheet.whole_date(text)
    if date is not None:
        return 0, date.value
    closing = sheet.words.closing.match(text) if len(text) < 2 * _SHORT else None
    rest = text[closing.end() :].strip(_TRIM) if closing is not None else ""
    date = sheet.whole_date(rest)
    return (text.find(rest), date.value) if date is not None else (0, None)
