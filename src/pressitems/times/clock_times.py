"""Wall times as printed: “2:32 p.m. EDT”, “from 11.00 to 17.00”, “18 Uhr”, “上午10:30”."""

from __future__ import annotations

import datetime as stdlib
import re
from collections.abc import Sequence
from typing import NamedTuple

from pressitems.times.names import DateNames
from pressitems.times.plain import plain_figures
from pressitems.times.problems import TimeProblem
from pressitems.times.vocabulary import Vocabulary, vocabulary

_DIGIT = re.compile(r"\d")
# The longest that can stand before the hour: “по московскому времени”, “North Korea Standard Time”.
_LONGEST_LEAD = 48

# Twelve in the evening is midnight, and the page does not say of which day.
_EVENING = 24


class FoundTime(NamedTuple):
    """A wall time in a line of text.

    Attributes:
        start, end: Character offsets, zone included.
        time: None where no clock shows it.
        until: The end of a range (“from 11.00 to 17.00”).
        zone: The zone as printed, to be given to ``moment``; None where none is printed.
        problem: ``impossible-time``, or None.
        closes: True where the text says that something ended then (“END 3:10 P.M. EDT”); only ``read_time`` tells.
    """

    start: int
    end: int
    time: stdlib.time | None
    until: stdlib.time | None = None
    zone: str | None = None
    problem: TimeProblem | None = None
    closes: bool = False


def find_times(text: str, names: DateNames | Sequence[DateNames] = ()) -> tuple[FoundTime, ...]:
    """Every wall time in a line of text.

    Hours and minutes need a colon, or a full stop together with “p.m.”, a zone, an hour word, a range or a word such
    as “at”; a bare number is never a time.
    """
    first = _DIGIT.search(text)
    if first is None:
        return ()
    words = vocabulary(names)
    plain = plain_figures(text)
    found: list[FoundTime] = []
    position = max(0, first.start() - _LONGEST_LEAD)
    while (match := words.clock.search(plain, position)) is not None:
        time = read_match(match, words, company=match["led"] is not None)
        if time is not None:
            found.append(time)
        # The hour itself is behind us in any case, or one odd number would hide the rest of the line.
        position = max(time.end if time is not None else match.end("hour"), match.end("military"), match.start() + 1)
    return tuple(found)


def read_time(text: str, names: DateNames | Sequence[DateNames] = ()) -> FoundTime | None:
    """The wall time that a whole line is, such as a start line (“2:32 p.m. EDT”) or “END 3:10 P.M. EDT”; else None."""
    if not 2 < len(text) <= 60 or _DIGIT.search(text) is None:
        return None
    words = vocabulary(names)
    plain = plain_figures(text)
    ending = words.ending.match(plain)
    low = ending.end() if ending is not None else 0
    lead = words.lead.match(plain, low)
    # “at 18.15” needs its “at” as company; other words before it are only in the way.
    for start in (low, lead.end() if lead is not None else low):
        match = words.clock.match(plain, start)
        time = read_match(match, words, company=match["led"] is not None) if match is not None else None
        if time is not None and not plain[time.end :].strip(" .,;)]–—-"):
            return time._replace(closes=ending is not None)
    return None


def read_match(match: re.Match[str], words: Vocabulary, *, company: bool) -> FoundTime | None:
    """What a match of the vocabulary's time shape says; None where it is only a number.

    Args:
        match: Of a pattern that holds the groups of ``time_shape`` twice.
        words: The vocabulary of the pattern.
        company: True where a date or a word such as “at” stands beside it, so that “18.15” is a time.
    """
    zone = match["zone"] or match["ahead"]
    until = _wall(match, "_until", words, company=True) if match["to"] else None
    start = _wall(match, "", words, company=company or zone is not None or until is not None, later=until is not None)
    if start is None:
        return None
    if match["to"] and until is None:
        # “18:15 - 5 people”: the number after the dash is none of ours, nor is what follows it.
        found = _range(start, None)._replace(start=match.start("time"), end=match.end("from"), zone=match["ahead"])
    else:
        found = _range(start, until)._replace(start=match.start("time"), end=match.end("time"), zone=zone)
    if found.time is not None:
        return found
    if not company and found.zone is None and start.half is None:
        return None
    printed = match.string[found.start : found.end]
    return found._replace(problem=TimeProblem("impossible-time", f"{printed!r} is not a time of day; it is left out"))


class _Wall(NamedTuple):
    hour: int
    minute: int
    second: int
    half: int | None


def _wall(match: re.Match[str], name: str, words: Vocabulary, *, company: bool, later: bool = False) -> _Wall | None:
    military = match[f"military{name}"]
    mark = match[f"mark{name}"]
    if military is not None:
        spoken = mark is not None or match["zone"] is not None or match["ahead"] is not None
        if not spoken and military[0] != "0":
            return None
        return _Wall(int(military[:2]), int(military[2:]), 0, _half(match, name, words))
    half = _half(match, name, words)
    minute = match[f"minute{name}"]
    if minute is None:
        dotted = match[f"dotted{name}"]
        marked = match[f"marked{name}"] or ("30" if match[f"halved{name}"] else None)
        if dotted is not None and not company and half is None and mark is None:
            return None
        if dotted is None and marked is None and half is None and mark is None and not later:
            return None
        minute = dotted or marked or "0"
    return _Wall(int(match[f"hour{name}"]), int(minute), int(match[f"second{name}"] or 0), half)


def _half(match: re.Match[str], name: str, words: Vocabulary) -> int | None:
    printed = match[f"half{name}"] or match[f"before{name}"]
    if printed is None:
        return None
    known = words.half_days.get(" ".join(printed.split()).casefold())
    if known is not None:
        return known
    return 12 if printed[0] in "pP" else 0


def _range(start: _Wall, until: _Wall | None) -> FoundTime:
    """The wall times, without their place in the text; no time at all where a clock shows neither or only one."""
    if until is None:
        return FoundTime(0, 0, _clock(start))
    # “to 12 midnight” ends a day, whichever it is.
    midnight = until.half == _EVENING and until.hour == 12 and not until.minute
    opens, closes = _clock(start), stdlib.time() if midnight else _clock(until)
    if until.half is not None and start.half is None and start.hour <= 12:
        # “2:30 – 3:30 p.m.”: the second half-day holds for both, unless the range would run backwards.
        opens = _clock(start._replace(half=until.half))
        if opens is not None and closes is not None and opens > closes:
            opens = _clock(start._replace(half=0))
    return FoundTime(0, 0, opens, closes) if opens is not None and closes is not None else FoundTime(0, 0, None)


def _clock(wall: _Wall) -> stdlib.time | None:
    hour = wall.hour
    if wall.half is not None and wall.half >= 12 and hour < 12:
        hour += 12
    elif wall.half == _EVENING and hour == 12:
        return None
    elif wall.half == 0 and hour >= 12:
        if hour > 12:
            return None
        hour = 0
    try:
        return stdlib.time(hour, wall.minute, wall.second)
    except ValueError:
        return None
