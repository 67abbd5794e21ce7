"""A printed day, time and zone become a moment, or stay a day where the page does not say enough."""

from __future__ import annotations

import datetime as stdlib
from collections.abc import Sequence

import pendulum

from pressitems.models import Day, Moment, Timestamp
from pressitems.times.names import DateNames
from pressitems.times.problems import TimeProblem
from pressitems.times.vocabulary import Vocabulary, vocabulary
from pressitems.times.zone_labels import Zone, load_zone, meanings


def place_on_clock(
    day: stdlib.date, time: stdlib.time, zone: Zone, *, minutes: int | None = None
) -> pendulum.DateTime | None:
    """The moment at which a clock in ``zone`` shows ``time`` on ``day``; None where the clock skipped it.

    A time that the clock shows twice is the first of the two (as RFC 5545 has it), unless ``minutes`` from UTC say
    that it is the second.
    """
    first, second = both_on_clock(day, time, zone)
    before, after = first.utcoffset(), second.utcoffset()
    if before == after:
        return first
    assert before is not None
    assert after is not None
    if before < after:
        return None
    if minutes is not None and after == stdlib.timedelta(minutes=minutes):
        return second
    return first


def both_on_clock(day: stdlib.date, time: stdlib.time, zone: Zone) -> tuple[pendulum.DateTime, pendulum.DateTime]:
    """A wall time with fold 0 and fold 1. The constructor is used because every other way of pendulum moves a gap."""
    fields = (day.year, day.month, day.day, time.hour, time.minute, time.second, time.microsecond)
    return pendulum.DateTime(*fields, tzinfo=zone), pendulum.DateTime(*fields, tzinfo=zone, fold=1)


def moment(
    day: stdlib.date,
    time: stdlib.time,
    label: str | None,
    *,
    timezone: str | None,
    names: DateNames | Sequence[DateNames] = (),
) -> tuple[Timestamp, TimeProblem | None]:
    """What a printed day, wall time and zone say together.

    Args:
        day: The printed day.
        time: The printed wall time.
        label: The printed zone (``EDT``, ``UTC+3``, “Moscow time”); None where none is printed.
        timezone: IANA zone of the office: serves where no zone is printed and settles labels with several meanings.
        names: Words for zones and cities.

    Returns:
        A ``Moment``, or the ``Day`` alone where the zone is not known (``unknown-zone``) or the clock skipped that time
        (``impossible-time``). A label that is not in force on that day gives ``zone-contradiction``, and a moment with
        the printed wall time in the zone of that label. A wall time that occurs twice is the first of the two unless
        the label says otherwise.
    """
    return moment_of(day, time, label, vocabulary(names), timezone)


def moment_of(
    day: stdlib.date, time: stdlib.time, label: str | None, words: Vocabulary, timezone: str | None
) -> tuple[Timestamp, TimeProblem | None]:
    """``moment`` for those who hold a vocabulary already."""
    if label is None:
        own = load_zone(timezone) if timezone is not None else None
        if own is None:
            return Day(date=day), TimeProblem("unknown-zone", f"{time:%H:%M} has no time zone; the day alone is kept")
        return _in_zone(day, time, own, None)
    plain = words.zone_label(label)
    found = meanings(plain, timezone=timezone, year=day.year) if plain is not None else ()
    if not found:
        message = f"{label!r} is unknown or means several zones; the day alone is kept"
        return Day(date=day), TimeProblem("unknown-zone", message)
    for zone, minutes in found:
        value, problem = _in_zone(day, time, zone, minutes)
        if not isinstance(value, Moment) or minutes is None or _in_force(value, plain, minutes):
            return value, problem
    zone, minutes = found[0]
    value, problem = _in_zone(day, time, zone, minutes)
    if isinstance(value, Moment) and minutes is not None:
        reason = _why_not_in_force(value, label, stdlib.timedelta(minutes=minutes))
        problem = TimeProblem("zone-contradiction", f"{reason}; the wall time is kept")
    return value, problem


def _in_force(value: Moment, label: str | None, minutes: int) -> bool:
    return value.datetime.utcoffset() == stdlib.timedelta(minutes=minutes) or value.datetime.tzname() == label


def _why_not_in_force(value: Moment, label: str, stated: stdlib.timedelta) -> str:
    """What is wrong with a label on that day, in the words for the season where the zone has the label in the other."""
    day, actual = value.date.isoformat(), value.datetime.utcoffset()
    halves = [value.datetime.replace(month=month, day=1).utcoffset() for month in (1, 7)]
    if actual is None or stated not in halves:
        return f"{label!r} is not in force in {value.timezone} on {day}"
    own, other = ("winter", "summer") if stated < actual else ("summer", "winter")
    return f"{label!r} is {own} time, but on {day} the zone {value.timezone} has {other} time"


def _in_zone(
    day: stdlib.date, time: stdlib.time, zone: Zone, minutes: int | None
) -> tuple[Timestamp, TimeProblem | None]:
    try:
        placed = place_on_clock(day, time, zone, minutes=minutes)
    except OverflowError:
        placed = None
    if placed is None:
        message = f"the clocks of {zone.name} skipped {time:%H:%M} on {day.isoformat()}; the day alone is kept"
        return Day(date=day), TimeProblem("impossible-time", message)
    return Moment(datetime=placed), None
