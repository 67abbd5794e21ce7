"""Days and moments, with the hours that clocks repeat or skip."""

from __future__ import annotations

import datetime as stdlib
from typing import TYPE_CHECKING

import pendulum
from hypothesis import strategies as st

from pressitems.models import Day, Moment, Timestamp

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

#: Zones with every habit.
ZONES = (
    "Europe/Moscow", "Europe/London", "UTC", "America/New_York", "Asia/Kolkata", "Asia/Shanghai", "Australia/Lord_Howe",
    "Pacific/Apia", "Africa/Monrovia", "EST", "Etc/GMT+5", "America/Argentina/Buenos_Aires",
)  # fmt: skip
# A little around midnight of the days on which clocks were changed, once for each habit.
_SWITCHES = (
    stdlib.datetime(2017, 3, 26, 1), stdlib.datetime(2017, 10, 29, 1), stdlib.datetime(2014, 10, 26, 1),
    stdlib.datetime(2011, 3, 27, 2), stdlib.datetime(2016, 11, 6, 1), stdlib.datetime(2011, 12, 30),
    stdlib.datetime(2017, 4, 2, 1, 45),
)  # fmt: skip


def days() -> SearchStrategy[Day]:
    """Any day of the calendar."""
    return st.dates().map(lambda date: Day(date=date))


@st.composite
def moments(draw: DrawFn) -> Moment:
    """Any moment in a named zone or at a fixed offset: repeated hours, skipped hours, offsets with seconds."""
    naive = draw(st.datetimes(stdlib.datetime(2, 1, 1), stdlib.datetime(9998, 12, 31)))
    if draw(st.booleans()):
        naive = draw(st.sampled_from(_SWITCHES)) + stdlib.timedelta(minutes=draw(st.integers(-90, 90)))
    zone = draw(
        st.one_of(
            st.sampled_from(ZONES).map(pendulum.timezone),
            st.integers(-14 * 60, 14 * 60).map(lambda minutes: pendulum.FixedTimezone(minutes * 60)),
            st.integers(-86_399, 86_399).map(pendulum.FixedTimezone),
        )
    )
    return Moment(
        datetime=pendulum.DateTime(*naive.timetuple()[:6], naive.microsecond, tzinfo=zone, fold=draw(st.integers(0, 1)))
    )


def timestamps() -> SearchStrategy[Timestamp]:
    """Days and moments."""
    return st.one_of(days(), moments())
