"""Dates that machines print: ISO 8601 in attributes and JSON, RFC 822 in feeds."""

from __future__ import annotations

import datetime as stdlib
import re

import pendulum

from pressitems.models import Day, Moment, Timestamp
from pressitems.times.calendar import FIRST_YEAR, LAST_YEAR, full_year, impossible, make_day
from pressitems.times.found import FoundDate
from pressitems.times.problems import TimeProblem
from pressitems.times.vocabulary import vocabulary
from pressitems.times.zone_labels import load_zone, offset_zone
from pressitems.times.zones import moment_of

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)-(?P<day>\d\d)|(?P<month_>\d\d)(?P<day_>\d\d))"
    r"(?:[Tt ](?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,9}))?)?"
    r"\s?(?P<zone>[Zz](?!\w)|[+−-]\d\d(?::?\d\d)?(?!\d)|UTC(?!\w)|GMT(?!\w))?(?:\[!?(?P<name>[\w/+-]+)\])?)?",
    re.ASCII,
)
# RFC 822 and 5322 fix the English month names for every language.
_MAIL_MONTHS = {
    name: number + 1
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    )
}
_MAIL = re.compile(
    r"(?:[A-Za-z]{3,9}\.?,?\s+)?(?P<day>\d{1,2})[\s-](?P<month>[A-Za-z]{3})[a-z]*\.?[\s-](?P<year>\d{4}|\d\d)\s+"
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?:\s+(?P<zone>[+-]\d{4}|[A-Za-z]{1,5}))?"
    r"(?:\s+\([^()]*\))?",
    re.ASCII,
)


def read_machine_date(text: str, *, timezone: str | None = None) -> FoundDate | None:
    """The date or moment of an attribute, a feed or JSON; None where the text is in no machine format.

    Args:
        text: ISO 8601 (“2017-03-29”, “2017-03-29T18:15:00+03:00”, “…Z”, “…[Europe/Moscow]”) or RFC 822
            (“Thu, 20 Jun 2013 02:30:00 EDT”).
        timezone: IANA zone for a time without a zone; where there is none, the day alone is kept (``unknown-zone``).

    An offset without a zone's name stays an offset (``+03:00``); ``Z``, ``GMT`` and ``+0000`` are ``UTC``.
    """
    if not 8 <= len(text) <= 80:
        return None
    plain = text.strip()
    found = read_instant_at(plain, 0, timezone)
    if found is not None:
        return found if found.end == len(plain) else None
    mail = _MAIL.fullmatch(plain)
    return _mail_instant(mail, timezone) if mail is not None else None


def read_instant_at(text: str, start: int, timezone: str | None) -> FoundDate | None:
    """An ISO 8601 date at an offset of a text."""
    match = _ISO.match(text, start)
    if match is None:
        return None
    year = int(match["year"])
    month, day = match["month"] or match["month_"], match["day"] or match["day_"]
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    found = make_day(year, int(month), int(day))
    if found is None:
        return _found(match, None, impossible(match[0]).problem)
    if match["hour"] is None:
        return _found(match, Day(date=found), None)
    time = _time(match["hour"], match["minute"], match["second"], match["fraction"])
    if time is None and match["hour"] == "24" and not int(match["minute"]) and not int(match["second"] or 0):
        # ISO 8601 lets a day end at 24:00.
        found, time = found + stdlib.timedelta(days=1), stdlib.time()
    zone = _iso_zone(match["zone"])
    if match["name"] is not None and time is not None:
        return _found(match, *_named(found, time, zone, match["name"]))
    return _found(match, *_settled(found, time, zone, timezone, match[0]))


def _mail_instant(match: re.Match[str], timezone: str | None) -> FoundDate | None:
    month = _MAIL_MONTHS.get(match["month"].lower())
    year = full_year(int(match["year"]), len(match["year"]))
    if month is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    day = make_day(year, month, int(match["day"]))
    if day is None:
        return _found(match, None, impossible(match[0]).problem)
    time = _time(match["hour"], match["minute"], match["second"], None)
    return _found(match, *_settled(day, time, match["zone"], timezone, match[0]))


def _found(match: re.Match[str], value: Timestamp | None, problem: TimeProblem | None) -> FoundDate:
    return FoundDate(match.start(), match.end(), value, problem=problem)


def _time(hour: str, minute: str, second: str | None, fraction: str | None) -> stdlib.time | None:
    # Feeds print leap seconds; no clock of ours has them.
    seconds = min(int(second or 0), 59) if second == "60" else int(second or 0)
    try:
        return stdlib.time(int(hour), int(minute), seconds, int((fraction or "0")[:6].ljust(6, "0")))
    except ValueError:
        return None


def _iso_zone(printed: str | None) -> str | None:
    if printed is None or printed in ("Z", "z", "UTC", "GMT"):
        return "UTC" if printed is not None else None
    plain = printed.replace("−", "-").replace(":", "")
    return plain if len(plain) == 5 else f"{plain}00"


def _settled(
    day: stdlib.date, time: stdlib.time | None, zone: str | None, timezone: str | None, printed: str
) -> tuple[Timestamp, TimeProblem | None]:
    if time is None:
        return Day(date=day), TimeProblem("impossible-time", f"{printed!r} has no time of day; the day alone is kept")
    return moment_of(day, time, zone, vocabulary(()), timezone)


def _named(day: stdlib.date, time: stdlib.time, offset: str | None, name: str) -> tuple[Timestamp, TimeProblem | None]:
    """A moment with its zone's name in brackets (RFC 9557): the offset tells the instant, the name the zone."""
    zone = load_zone(name)
    if offset is None or zone is None:
        return moment_of(day, time, offset or name, vocabulary(()), None)
    seconds = 0 if offset == "UTC" else _seconds(offset)
    fields = (day.year, day.month, day.day, time.hour, time.minute, time.second, time.microsecond)
    instant = pendulum.DateTime(*fields, tzinfo=offset_zone(seconds))
    there = instant.in_timezone(zone)
    if there.naive() != instant.naive():
        message = f"{offset!r} is not in force in {name} on {day.isoformat()}; the printed offset is kept"
        return Moment(datetime=instant), TimeProblem("zone-contradiction", message)
    return Moment(datetime=there), None


def _seconds(offset: str) -> int:
    sign = -1 if offset[0] == "-" else 1
    return sign * (int(offset[1:3]) * 3600 + int(offset[3:5]) * 60)
