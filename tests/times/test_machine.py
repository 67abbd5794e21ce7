"""Machine-readable dates: ISO 8601 and RFC 822."""

from __future__ import annotations

import pytest

from pressitems.models import Day, Moment
from pressitems.times import read_machine_date


def read(text, timezone=None):
    found = read_machine_date(text, timezone=timezone)
    if found is None:
        return None
    code = found.problem.code if found.problem is not None else None
    if isinstance(found.value, Moment):
        return found.value.datetime.isoformat(), found.value.timezone, code
    return (found.value.date.isoformat() if isinstance(found.value, Day) else None), None, code


@pytest.mark.parametrize(
    ("text", "instant", "zone"),
    [
        ("2017-03-29T18:15:00+03:00", "2017-03-29T18:15:00+03:00", "+03:00"),
        ("2017-03-29T18:15:00-0400", "2017-03-29T18:15:00-04:00", "-04:00"),
        ("2017-03-29T18:15+03", "2017-03-29T18:15:00+03:00", "+03:00"),
        ("2017-03-29T18:15:00Z", "2017-03-29T18:15:00+00:00", "UTC"),
        ("2017-03-29t18:15:00z", "2017-03-29T18:15:00+00:00", "UTC"),
        ("2017-03-29T18:15:00+00:00", "2017-03-29T18:15:00+00:00", "UTC"),
        ("2017-03-29 18:15:00 UTC", "2017-03-29T18:15:00+00:00", "UTC"),
        ("2017-03-29T18:15:00.250Z", "2017-03-29T18:15:00.250000+00:00", "UTC"),
        ("2017-03-29T18:15:00.123456789Z", "2017-03-29T18:15:00.123456+00:00", "UTC"),
        ("20170329T181500Z", "2017-03-29T18:15:00+00:00", "UTC"),
        ("2017-03-29T24:00:00Z", "2017-03-30T00:00:00+00:00", "UTC"),
        ("2017-03-29T18:15:00+03:00[Europe/Moscow]", "2017-03-29T18:15:00+03:00", "Europe/Moscow"),
        ("2017-10-29T01:30:00+00:00[Europe/London]", "2017-10-29T01:30:00+00:00", "Europe/London"),
        ("2017-10-29T01:30:00+01:00[Europe/London]", "2017-10-29T01:30:00+01:00", "Europe/London"),
        ("2017-03-29T18:15:00[Europe/Moscow]", "2017-03-29T18:15:00+03:00", "Europe/Moscow"),
        ("1881-02-27T00:00:00+00:00", "1881-02-27T00:00:00+00:00", "UTC"),
        ("Thu, 20 Jun 2013 02:30:00 EDT", "2013-06-20T02:30:00-04:00", "America/New_York"),
        ("Thu, 20 Jun 2013 02:30:00 +0000", "2013-06-20T02:30:00+00:00", "UTC"),
        ("Thu, 20 Jun 2013 02:30:00 GMT", "2013-06-20T02:30:00+00:00", "UTC"),
        ("Thu, 20 Jun 2013 02:30:00 +0300", "2013-06-20T02:30:00+03:00", "+03:00"),
        ("20 Jun 13 02:30 Z", "2013-06-20T02:30:00+00:00", "UTC"),
        ("Thu, 20 June 2013 02:30:00 +0300 (MSK)", "2013-06-20T02:30:00+03:00", "+03:00"),
        ("  Thu, 20 Jun 2013 02:30:00 GMT\n", "2013-06-20T02:30:00+00:00", "UTC"),
    ],
)
def test_an_instant_keeps_the_zone_that_it_states(text, instant, zone):
    assert read(text) == (instant, zone, None)


@pytest.mark.parametrize("text", ["2017-03-29", "20170329"])
def test_a_day_stays_a_day(text):
    assert read(text, "Europe/Moscow") == ("2017-03-29", None, None)


@pytest.mark.parametrize("text", ["2017-03-29T18:15:00", "2017-03-29 18:15", "Wed, 29 Mar 2017 18:15:00"])
def test_a_naive_time_has_the_zone_of_the_office_or_none(text):
    assert read(text) == ("2017-03-29", None, "unknown-zone")
    assert read(text, "Europe/Moscow") == ("2017-03-29T18:15:00+03:00", "Europe/Moscow", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2017-02-31", (None, None, "impossible-date")),
        ("2017-13-01", (None, None, "impossible-date")),
        ("Thu, 31 Jun 2013 02:30:00 EDT", (None, None, "impossible-date")),
        ("2017-03-29T25:00:00Z", ("2017-03-29", None, "impossible-time")),
        ("Thu, 20 Jun 2013 26:30:00 EDT", ("2013-06-20", None, "impossible-time")),
        ("Thu, 20 Jun 2013 02:30:00 XYZ", ("2013-06-20", None, "unknown-zone")),
        ("Sat, 20 Jun 2013 02:30:00 IST", ("2013-06-20", None, "unknown-zone")),
        ("Thu, 10 Jan 2013 02:30:00 EDT", ("2013-01-10T02:30:00-05:00", "America/New_York", "zone-contradiction")),
        ("2017-03-29T18:15:00+02:00[Europe/Moscow]", ("2017-03-29T18:15:00+02:00", "+02:00", "zone-contradiction")),
        ("2017-03-26T01:30:00[Europe/London]", ("2017-03-26", None, "impossible-time")),
    ],
)
def test_what_is_wrong_is_said(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text", ["", "2017", "2017-03", "18:15", "P1D", "29 March 2017", "2017-03-29 and more", "0001-01-01", "x" * 200]
)
def test_what_is_in_no_machine_format(text):
    assert read_machine_date(text) is None
