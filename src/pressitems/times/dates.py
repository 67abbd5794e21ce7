"""Date expressions in a line of text, in every form that press offices print."""

from __future__ import annotations

import datetime as stdlib
import re
from collections.abc import Sequence

from pressitems.models import Day, Moment
from pressitems.times.clock_times import FoundTime, read_match
from pressitems.times.date_shapes import Core, date_cores, lone_figures
from pressitems.times.found import FoundDate
from pressitems.times.machine import read_instant_at
from pressitems.times.names import DateNames
from pressitems.times.plain import plain_figures
from pressitems.times.vocabulary import Vocabulary, vocabulary
from pressitems.times.zones import moment_of

_DIGIT = re.compile(r"\d")
_MACHINE_TIME = re.compile(r"[Tt]\d\d| \d\d:\d\d:\d\d(?:[.,]\d+)?\s?(?:Z|[+-]\d\d)")
# The longest expression of time that can stand before a date: “from 11.00 a.m. to 5.00 p.m. Eastern Daylight Time”.
_LONGEST_TIME = 56
_LONGEST_ZONE = 32
_LONGEST_DATE = 90


def find_dates(
    text: str,
    names: DateNames | Sequence[DateNames] = (),
    *,
    order: str | None = None,
    timezone: str | None = None,
) -> tuple[FoundDate, ...]:
    """Every date expression in a line or title.

    Args:
        text: One line.
        names: Words of the language or languages; the first one's order of figures holds. Figures need no words.
        order: ``dmy``, ``mdy`` or ``ymd`` for dates in figures, where the office's habit is known.
        timezone: IANA zone for printed times without a zone, where it is known.
    """
    words = vocabulary(names)
    if words.sure.search(text) is None:
        return ()
    return tuple(_find(plain_figures(text), words, order, timezone))


def read_date(
    text: str,
    names: DateNames | Sequence[DateNames] = (),
    *,
    order: str | None = None,
    timezone: str | None = None,
) -> FoundDate | None:
    """The date that the whole text is, or None.

    Weekday, time and zone belong to it; a lead-in (“on”, “le”), brackets, a dash or a full stop may stand around it.
    """
    words = vocabulary(names)
    if not 4 <= len(text) <= _LONGEST_DATE or words.sure.search(text) is None:
        return None
    plain = plain_figures(text)
    # The expressions for words, times and zones cost three times as much, and most listings need none of them.
    days = lone_figures(plain, order or words.order, eras=bool(words.eras))
    if days is not None:
        value = Day(date=days.first) if days.first is not None else None
        return FoundDate(0, len(plain), value, problem=days.problem, order=days.order)
    if words.opening.match(plain) is None:
        return None
    found = _find(plain, words, order, timezone)
    if len(found) != 1:
        return None
    only = found[0]
    if plain[only.end :].strip(" .,;:|)]–—-") or words.lead.fullmatch(plain, 0, only.start) is None:
        return None
    return only


def _find(text: str, words: Vocabulary, order: str | None, timezone: str | None) -> list[FoundDate]:
    found: list[FoundDate] = []
    low = 0
    cores = date_cores(text, words, order or words.order)
    for index, core in enumerate(cores):
        high = cores[index + 1].start if index + 1 < len(cores) else len(text)
        found.append(_with_time(text, core, (low, high), words, timezone))
        low = found[-1].end
    return found


def _with_time(text: str, core: Core, room: tuple[int, int], words: Vocabulary, timezone: str | None) -> FoundDate:
    """A date with the time before or after it; ``room`` is the text between the dates around it."""
    days, start, end = core.days, core.start, core.end
    low, high = room
    # “2023-08-18 12:14:08-04:00”: with seconds it is a machine's time and no range of hours.
    if days.order == "ymd" and _MACHINE_TIME.match(text, end) is not None:
        instant = read_instant_at(text, core.start, timezone)
        if instant is not None:
            return instant._replace(start=start, order=days.order)
    time: FoundTime | None = None
    after = words.after.match(text, end, high)
    if after is not None:
        if after["weekday"] is not None:
            end = after.end("weekday")
            end += text.startswith(")", end)
        if after["time"] is not None:
            time = read_match(after, words, company=True)
            end = time.end if time is not None else end
    if time is not None and time.zone is None:
        # “当地时间2026年11月24日15时”
        ahead = words.zone_before.search(text, max(low, start - _LONGEST_ZONE), start)
        if ahead is not None:
            time, start = time._replace(zone=ahead["zone"]), ahead.start()
    if time is None and _DIGIT.search(text, low, start) is not None:
        time, end = _time_before(text, max(low, start - _LONGEST_TIME), start, end, words)
        start = time.start if time is not None else start
    found = FoundDate(start, end, None, problem=days.problem, order=days.order)
    if days.first is None:
        return found
    if days.last is not None:
        found = found._replace(until=Day(date=days.last))
    if time is None or time.time is None:
        return found._replace(value=Day(date=days.first), problem=time.problem if time is not None else None)
    return _at(found, days.first, time, words, timezone)


def _time_before(text: str, low: int, start: int, end: int, words: Vocabulary) -> tuple[FoundTime | None, int]:
    """The time that stands before a date, and the end of the zone that may stand after it."""
    before = words.before.search(text, low, start)
    time = read_match(before, words, company=False) if before is not None else None
    if time is None or time.zone is not None:
        return time, end
    # “0900 16 February London time”
    zone = words.zone.match(text, end)
    return (time, end) if zone is None else (time._replace(zone=zone["zone"]), zone.end())


def _at(found: FoundDate, day: stdlib.date, time: FoundTime, words: Vocabulary, timezone: str | None) -> FoundDate:
    assert time.time is not None
    value, problem = moment_of(day, time.time, time.zone, words, timezone)
    until = found.until
    if until is None and time.until is not None and isinstance(value, Moment):
        # A range of hours that runs past midnight ends on the next day.
        closing = day if time.until >= time.time else day + stdlib.timedelta(days=1)
        end, _ = moment_of(closing, time.until, time.zone, words, timezone)
        until = end if isinstance(end, Moment) and end.datetime >= value.datetime else None
    return found._replace(value=value, until=until, problem=problem)
