"""Clocks on a page: “Moscow: 18:15” beside “London: 16:15”, and the moment that they show together."""

from __future__ import annotations

import datetime as stdlib
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pressitems.models import ClockReading, Day, Moment, Timestamp
from pressitems.times.names import DateNames
from pressitems.times.places import zone_of_city
from pressitems.times.plain import plain_figures
from pressitems.times.problems import TimeProblem
from pressitems.times.vocabulary import Vocabulary, vocabulary
from pressitems.times.zone_labels import load_zone
from pressitems.times.zones import both_on_clock

_HOURS = re.compile(
    r"(?<![\d.])(?<!\d:)(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::\d\d)?(?:\s?(?P<half>[ap])\.?\s?m\.?(?!\w))?(?![\d:])",
    re.IGNORECASE,
)
# Looked for only where hours stand: to look for places first would try every word of the page.
_PLACE = re.compile(r"(?P<place>[^\W\d_](?:[^\W\d_]|[ .'’-](?=[^\W\d_])){1,40})(?: ?\([^()\d]{1,24}\))? ?[:：–—-]? ?$")
_LONGEST_PLACE = 72


class FoundClock(NamedTuple):
    """A clock in a line of text, with its character offsets."""

    start: int
    end: int
    reading: ClockReading


def find_clocks(
    text: str, places: Mapping[str, str], names: DateNames | Sequence[DateNames] = ()
) -> tuple[FoundClock, ...]:
    """Every clock in a line: a known city followed by hours and minutes.

    Args:
        text: One line, such as “Moscow: 18:15 London: 16:15”.
        places: Printed place → IANA zone, from the house style. The cities of ``names`` and of the tz database are
            known besides.
        names: Words of the language or languages.
    """
    if ":" not in text and "：" not in text and "." not in text:
        return ()
    plain = plain_figures(text)
    found: list[FoundClock] = []
    for hours in _HOURS.finditer(plain):
        low = max(found[-1].end if found else 0, hours.start() - _LONGEST_PLACE)
        place = _PLACE.search(plain, low, hours.start())
        time = _wall(hours) if place is not None else None
        if place is None or time is None:
            continue
        known = _known_place(place["place"], places, vocabulary(names))
        if known is not None:
            offset, name, zone = known
            clock = ClockReading(place=name, timezone=zone, time=time)
            found.append(FoundClock(place.start() + offset, hours.end(), clock))
    return tuple(found)


def settle(
    date: Day | stdlib.date | None, clocks: Sequence[ClockReading], *, owner: str | None = None
) -> tuple[Timestamp | None, tuple[TimeProblem, ...]]:
    """The moment that a printed date and printed clocks show together.

    Args:
        date: The printed day; without one there is no moment.
        clocks: In the order of the page.
        owner: IANA zone of the clock that the date belongs to; the first clock where it is None or not printed.

    Returns:
        A ``Moment`` in the zone of the clock that owns the date. The other clocks are checked against it, on whatever
        day they show it: each that shows another time is a ``clock-mismatch``. Where the owner's hour occurs twice the
        other clocks decide which one is meant. A ``Day`` where there is no clock, or its clock skipped that hour.
    """
    if date is None:
        return None, ()
    day = date.date if isinstance(date, Day) else date
    if not clocks:
        return Day(date=day), ()
    anchor = next((clock for clock in clocks if clock.timezone == owner), clocks[0])
    zone = load_zone(anchor.timezone)
    if zone is None:
        return Day(date=day), (TimeProblem("unknown-zone", f"{anchor.timezone!r} is no zone; the day alone is kept"),)
    first, second = both_on_clock(day, anchor.time, zone)
    before, after = first.utcoffset(), second.utcoffset()
    assert before is not None
    assert after is not None
    if before < after:
        message = f"the clocks of {anchor.place} skipped {anchor.time:%H:%M} on {day.isoformat()}"
        return Day(date=day), (TimeProblem("impossible-time", f"{message}; the day alone is kept"),)
    moments = [Moment(datetime=first)] if before == after else [Moment(datetime=first), Moment(datetime=second)]
    others = [clock for clock in clocks if clock is not anchor]
    wrong = [_mismatches(moment, anchor, others) for moment in moments]
    best = min(range(len(moments)), key=lambda index: len(wrong[index]))
    return moments[best], tuple(wrong[best])


def _mismatches(moment: Moment, anchor: ClockReading, others: Sequence[ClockReading]) -> list[TimeProblem]:
    problems = []
    for clock in others:
        shown = moment.in_timezone(clock.timezone) if load_zone(clock.timezone) is not None else None
        if shown is None or (shown.hour, shown.minute) != (clock.time.hour, clock.time.minute):
            expected = f"{shown:%H:%M}" if shown is not None else "unknown"
            message = (
                f"{clock.place} shows {clock.time:%H:%M}, but {anchor.place} {anchor.time:%H:%M} is {expected} there; "
                f"{anchor.place} decides, both readings are kept"
            )
            problems.append(TimeProblem("clock-mismatch", message))
    return problems


def _wall(match: re.Match[str]) -> stdlib.time | None:
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return stdlib.time(hour, int(match["minute"]))
    except ValueError:
        return None


def _known_place(printed: str, places: Mapping[str, str], words: Vocabulary) -> tuple[int, str, str] | None:
    """The longest end of ``printed`` that is a known place: its offset, itself, its zone."""
    text = printed
    offset = 0
    while text:
        zone = zone_of_city(text, places, words.cities) or _timed(text, places, words)
        if zone is not None and load_zone(zone) is not None:
            return offset, text, zone
        _, space, rest = text.partition(" ")
        if not space:
            return None
        offset += len(text) - len(rest)
        text = rest
    return None


def _timed(text: str, places: Mapping[str, str], words: Vocabulary) -> str | None:
    # “Moscow time: 18:15”
    folded = text.casefold()
    for word in words.time_words:
        if folded.endswith(f" {word}"):
            return zone_of_city(text[: -len(word) - 1], places, words.cities)
    return None
