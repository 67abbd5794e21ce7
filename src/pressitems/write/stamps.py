"""Timestamps as the formats carry them: ISO text with offset, and the zone's name beside it."""

from __future__ import annotations

import datetime as stdlib
import re

from pressitems.models import Day, Moment
from pressitems.models.time import instant_of, moment_at

_OFFSET = r"[+-]\d\d:[0-5]\d(?::[0-5]\d)?"
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INSTANT = re.compile(rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{{6}})?({_OFFSET})?", re.ASCII)
_FIXED = re.compile(_OFFSET, re.ASCII)


def instant_text(moment: Moment) -> str:
    """ISO 8601 with the offset in force; a wall time that the zone skipped is written as the clock showed it then."""
    there = moment_at(instant_of(moment.datetime).isoformat(), moment.timezone)
    return str(there.datetime.isoformat())


def day_from(text: str) -> Day:
    """A day from ``2017-03-29``; ``ValueError`` for anything else."""
    if not _DATE.fullmatch(text):
        raise ValueError(f"{text!r} is not a date; write it as 2017-03-29")
    try:
        return Day(date=stdlib.date.fromisoformat(text))
    except ValueError as error:
        raise ValueError(f"no calendar has the date {text}") from error


def moment_from(text: str, timezone: str) -> Moment:
    """A moment from its ISO text and its zone, an IANA name or an offset; ``ValueError`` where they disagree."""
    shape = _INSTANT.fullmatch(text)
    if shape is None:
        raise ValueError(f"{text!r} is not a date with a clock time; write it as 2017-03-29T18:15:00+03:00")
    if shape[1] is None:
        raise ValueError(f"{text} has no offset; write it as {text}+00:00 with the offset of its clock")
    try:
        printed = stdlib.datetime.fromisoformat(text)
        instant = printed.astimezone(stdlib.UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"no calendar has the time {text}") from error
    try:
        moment = moment_at(instant.isoformat(), timezone)
    except Exception as error:
        raise ValueError(f"no IANA zone is called {timezone!r}") from error
    if moment.timezone != timezone:
        raise ValueError(f"no IANA zone is called {timezone!r}")
    if moment.datetime.utcoffset() != printed.utcoffset():
        there = "" if _FIXED.fullmatch(timezone) else f"; the clock showed {moment.datetime.isoformat()}"
        raise ValueError(f"the offset of {text} is not in force in {timezone}{there}")
    return moment
