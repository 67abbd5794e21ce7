"""A calendar day and a moment: two types, because a date without a clock is not an instant."""

from __future__ import annotations

import datetime as stdlib
import re
from typing import TypeAlias

import attrs
import pendulum

_OFFSET = re.compile(r"[+-]\d\d:\d\d(:\d\d)?")


def _to_date(value: stdlib.date) -> pendulum.Date:
    if isinstance(value, stdlib.datetime) or not isinstance(value, stdlib.date):
        raise ValueError(f"date: expected a calendar date, got {type(value).__name__}")
    return value if isinstance(value, pendulum.Date) else pendulum.Date(value.year, value.month, value.day)


def _to_datetime(value: stdlib.datetime) -> pendulum.DateTime:
    if not isinstance(value, stdlib.datetime):
        raise ValueError(f"datetime: expected a datetime, got {type(value).__name__}")
    if value.tzinfo is None or value.utcoffset() is None:
        raise ValueError("datetime: a moment needs a time zone")
    return value if isinstance(value, pendulum.DateTime) else pendulum.instance(value)


def _zone_name(value: pendulum.DateTime) -> str:
    zone = value.timezone
    if isinstance(zone, pendulum.Timezone):
        return zone.name
    # The name of a fixed offset (“MSK”) is nobody's zone; its offset is what can be brought back.
    offset = value.utcoffset()
    seconds = int(offset.total_seconds()) if offset is not None else 0
    sign, seconds = ("-" if seconds < 0 else "+"), abs(seconds)
    text = f"{sign}{seconds // 3600:02}:{seconds % 3600 // 60:02}"
    return f"{text}:{seconds % 60:02}" if seconds % 60 else text


@attrs.frozen(kw_only=True)
class Day:
    """A calendar day as printed: no clock, no zone. It never becomes an instant by itself.

    Attributes:
        date: The day; a plain ``datetime.date`` is accepted and becomes a ``pendulum.Date``.
    """

    date: pendulum.Date = attrs.field(converter=_to_date)


@attrs.frozen(kw_only=True, eq=False)
class Moment:
    """A point in time on a clock somewhere.

    Two moments are equal only if both the instant and the zone agree: 18:15 in Moscow is not the same statement as
    16:15 in London.

    Attributes:
        datetime: Aware; its fold is kept when the object is copied or pickled.
        timezone: The IANA name, or the printed offset (``+03:00``) where the source states no zone.
    """

    datetime: pendulum.DateTime = attrs.field(converter=_to_datetime)
    timezone: str = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "timezone", _zone_name(self.datetime))
        if not 1 < self.datetime.year < stdlib.MAXYEAR:
            raise ValueError("datetime: the first and the last year of the calendar have no instant in every zone")

    @property
    def date(self) -> pendulum.Date:
        """The calendar day on this moment's own clock."""
        return self.datetime.date()

    @property
    def moscow(self) -> pendulum.DateTime:
        """The same instant on Moscow's clock."""
        return self.datetime.in_timezone("Europe/Moscow")

    @property
    def london(self) -> pendulum.DateTime:
        """The same instant on London's clock."""
        return self.datetime.in_timezone("Europe/London")

    def in_timezone(self, name: str) -> pendulum.DateTime:
        """The same instant on the clock of an IANA zone; ``ValueError`` where there is no such zone."""
        try:
            return self.datetime.in_timezone(name)
        except Exception as error:
            raise ValueError(f"timezone: no IANA zone is called {name!r}") from error

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not Moment:
            return NotImplemented
        assert isinstance(other, Moment)
        return instant_of(self.datetime) == instant_of(other.datetime) and self.timezone == other.timezone

    def __hash__(self) -> int:
        return hash((instant_of(self.datetime), self.timezone))

    def __copy__(self) -> Moment:
        return self

    def __deepcopy__(self, memo: object) -> Moment:
        return self

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        # Pickling a pendulum.DateTime loses its fold, and with it an hour; the instant in UTC and the zone do not.
        return moment_at, (instant_of(self.datetime).isoformat(), self.timezone)


Timestamp: TypeAlias = Day | Moment


def instant_of(value: stdlib.datetime) -> stdlib.datetime:
    """The same instant in UTC, without a zone."""
    # Through the offset: comparing aware datetimes of one zone ignores fold.
    offset = value.utcoffset()
    assert offset is not None
    naive = stdlib.datetime(
        value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond
    )
    return naive - offset


def moment_at(instant: str, timezone: str) -> Moment:
    """The moment at an instant of UTC on the clock of an IANA zone or of an offset (``+03:00``)."""
    utc = pendulum.instance(stdlib.datetime.fromisoformat(instant), tz="UTC")
    if _OFFSET.fullmatch(timezone):
        probe = stdlib.datetime.fromisoformat(f"2000-01-01T00:00:00{timezone}").utcoffset()
        assert probe is not None
        return Moment(datetime=utc.in_timezone(pendulum.FixedTimezone(int(probe.total_seconds()))))
    return Moment(datetime=utc.in_timezone(timezone))


def sort_key(timestamp: Timestamp) -> tuple[str, int, str]:
    """A key that orders days and moments together: by the calendar day as printed, whole days first, then by instant.

    >>> from pressitems import Day, sort_key
    >>> import pendulum
    >>> sort_key(Day(date=pendulum.date(2017, 3, 29)))
    ('2017-03-29', 0, '')

    Raises:
        TypeError: It is neither; an item without a date has no place in an order of time.
    """
    if not isinstance(timestamp, Day | Moment):
        raise TypeError(f"expected a Day or a Moment, got {type(timestamp).__name__}; leave out what has no date")
    if isinstance(timestamp, Day):
        return (timestamp.date.isoformat(), 0, "")
    return (timestamp.date.isoformat(), 1, instant_of(timestamp.datetime).isoformat(timespec="microseconds"))
