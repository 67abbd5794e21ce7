"""Numbers become days: which is the day and which the month, and whether a calendar has that day."""

from __future__ import annotations

import datetime as stdlib
from typing import NamedTuple

from pressitems.times.problems import TimeProblem

#: Press offices print no years outside these; earlier ones are of the calendars of Iran (1405) and of Mecca (1448).
FIRST_YEAR, LAST_YEAR = 1500, 2199
# Behind day and month.
_ORDINALS = 2


class Days(NamedTuple):
    """A day or a range of days, or why there is none.

    Attributes:
        first: None where ``problem`` says why.
        last: The end of a range.
        problem: ``impossible-date`` or ``ambiguous-date``.
        order: ``dmy``, ``mdy`` or ``ymd`` where the figures themselves prove it.
        open: (month, day) of a date without a year, so that the other end of a range can lend it one.
    """

    first: stdlib.date | None
    last: stdlib.date | None = None
    problem: TimeProblem | None = None
    order: str | None = None
    open: tuple[int, int] | None = None


def written_days(
    year: int | None, first_day: tuple[int, int], last_day: tuple[int, int] | None, *, printed: str
) -> Days:
    """Days whose month is known; ``first_day`` and the end of a range, ``last_day``, are (month, day)."""
    if year is None:
        message = f"{printed!r} has no year; no date is made of it"
        return Days(None, problem=TimeProblem("ambiguous-date", message), open=first_day)
    first = make_day(year, *first_day)
    until = make_day(year, *last_day) if last_day is not None else None
    if first is None or (last_day is not None and (until is None or until < first)):
        return impossible(printed)
    return Days(first, until if until != first else None)


def figured_days(
    numbers: tuple[str, str, str], *, before: str | None, order: str | None, weekday: int | None, printed: str
) -> Days | None:
    """Days in figures (“29.03.2017”, “6/4/2015”, “21/12/05”); None where the numbers are none.

    Args:
        numbers: In printed order.
        before: A day before the first number (“30.-31.07.2018”).
        order: The order that the office or language uses, None where it is not known.
        weekday: A printed weekday (1 is Monday); it can settle the order.
        printed: For the message.
    """
    first, second, third = map(int, numbers)
    if len(numbers[0]) == 4:
        if not FIRST_YEAR <= first <= LAST_YEAR or len(numbers[2]) > 2:
            return None
        found = make_day(first, second, third)
        return Days(found, order="ymd") if found is not None else impossible(printed)
    if len(numbers[2]) not in (2, 4):
        return None
    year = full_year(third, len(numbers[2]))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if before is not None:
        return written_days(year, (second, int(before)), (second, first), printed=printed)
    readings = {"dmy": make_day(year, second, first), "mdy": make_day(year, first, second)}
    if order == "ymd" and len(numbers[2]) == 2:
        readings["ymd"] = make_day(full_year(first, 2), second, third)
    possible = {name: found for name, found in readings.items() if found is not None}
    if not possible:
        return impossible(printed)
    proven = next(iter(possible)) if len(possible) == 1 else None
    if len(set(possible.values())) == 1:
        return Days(next(iter(possible.values())), order=proven)
    if order in possible:
        return Days(possible[order], order=proven)
    fitting = [found for found in possible.values() if weekday is not None and found.isoweekday() == weekday]
    if len(set(fitting)) == 1:
        return Days(fitting[0])
    if printed.count(". ") == _ORDINALS and "dmy" in possible:
        # “10. 1. 2009”: dots with spaces are those of ordinals, and the languages that write so begin with the day.
        return Days(possible["dmy"])
    message = f"{printed!r} can be day-month or month-day; no date is made of it without a date_order"
    return Days(None, problem=TimeProblem("ambiguous-date", message))


def joined_days(first: Days, last: Days, *, printed: str) -> Days | None:
    """One range of two dates that a dash or “to” joins; None where the two do not make one."""
    if last.first is None or last.last is not None or first.last is not None:
        return None
    start = first.first
    if start is None and first.open is not None:
        # A range cannot run backwards: “December 30 – January 2, 2019” began the year before.
        start = make_day(last.first.year, *first.open)
        if start is None:
            return impossible(printed)
        if start > last.first:
            start = make_day(last.first.year - 1, *first.open)
    if start is None or start > last.first:
        return None
    return Days(start, last.first if last.first != start else None)


def make_day(year: int, month: int, day: int) -> stdlib.date | None:
    """The day, or None where no calendar has it."""
    try:
        return stdlib.date(year, month, day)
    except ValueError:
        return None


def full_year(year: int, digits: int) -> int:
    """A year of two digits becomes one of four as POSIX has it: 69 to 99 are the last century's."""
    if digits == 4:
        return year
    return year + (1900 if year >= 69 else 2000)


def impossible(printed: str) -> Days:
    """No calendar has the printed date."""
    return Days(None, problem=TimeProblem("impossible-date", f"no calendar has {printed!r}"))
