"""Printed zones: which one is meant, whether it is in force, and what the clock skipped or showed twice."""

from __future__ import annotations

import datetime as stdlib

import pytest

from pressitems.lexicons import lexicon
from pressitems.models import Day, Moment
from pressitems.times import moment
from pressitems.times.zone_labels import ZONE_LABELS, load_zone, meanings

SUMMER, WINTER = stdlib.date(2018, 7, 5), stdlib.date(2018, 1, 5)
NOON = stdlib.time(12, 0)


def said(day, label, timezone=None, names=()):
    value, problem = moment(day, NOON, label, timezone=timezone, names=names)
    code = problem.code if problem is not None else None
    if isinstance(value, Moment):
        return value.timezone, value.datetime.isoformat()[-6:], code
    assert value == Day(date=day)
    return None, None, code


@pytest.mark.parametrize(
    ("day", "label", "zone", "offset"),
    [
        (SUMMER, "EDT", "America/New_York", "-04:00"),
        (WINTER, "EST", "America/New_York", "-05:00"),
        (SUMMER, "ET", "America/New_York", "-04:00"),
        (WINTER, "ET", "America/New_York", "-05:00"),
        (SUMMER, "E.D.T.", "America/New_York", "-04:00"),
        (SUMMER, "PDT", "America/Los_Angeles", "-07:00"),
        (SUMMER, "CDT", "America/Chicago", "-05:00"),
        (SUMMER, "MSK", "Europe/Moscow", "+03:00"),
        (stdlib.date(2013, 1, 5), "MSK", "Europe/Moscow", "+04:00"),
        (WINTER, "CET", "CET", "+01:00"),
        (SUMMER, "CEST", "CET", "+02:00"),
        (SUMMER, "EEST", "EET", "+03:00"),
        (SUMMER, "JST", "Asia/Tokyo", "+09:00"),
        (SUMMER, "KST", "Asia/Seoul", "+09:00"),
        (SUMMER, "GMT", "UTC", "+00:00"),
        (SUMMER, "UTC", "UTC", "+00:00"),
        (SUMMER, "Z", "UTC", "+00:00"),
        (SUMMER, "UTC+3", "+03:00", "+03:00"),
        (SUMMER, "GMT-05:30", "-05:30", "-05:30"),
        (SUMMER, "+0300", "+03:00", "+03:00"),
        (SUMMER, "Europe/Moscow", "Europe/Moscow", "+03:00"),
        (WINTER, "MST", "America/Denver", "-07:00"),
        # Denver has MDT then; Phoenix keeps MST.
        (SUMMER, "MST", "America/Phoenix", "-07:00"),
    ],
)
def test_a_label_means_a_zone(day, label, zone, offset):
    assert said(day, label) == (zone, offset, None)


@pytest.mark.parametrize("label", ["BST", "IST", "CST", "AST", "SST", "XYZ", "UTC+25", "local time"])
def test_no_instant_is_invented_for_a_label_with_several_meanings(label):
    assert said(SUMMER, label, names=lexicon("en").dates) == (None, None, "unknown-zone")


@pytest.mark.parametrize(
    ("day", "label", "timezone", "offset"),
    [
        (SUMMER, "BST", "Europe/London", "+01:00"),
        (SUMMER, "IST", "Asia/Kolkata", "+05:30"),
        (SUMMER, "IST", "Europe/Dublin", "+01:00"),
        (WINTER, "IST", "Asia/Jerusalem", "+02:00"),
        (WINTER, "CST", "America/Chicago", "-06:00"),
        (SUMMER, "CST", "Asia/Shanghai", "+08:00"),
        (WINTER, "AST", "America/Halifax", "-04:00"),
        (SUMMER, "AST", "Asia/Riyadh", "+03:00"),
        (SUMMER, "EDT", "America/Toronto", "-04:00"),
        (WINTER, "CET", "Europe/Berlin", "+01:00"),
        (WINTER, "EST", "Australia/Brisbane", "+10:00"),
        (WINTER, "PST", "Asia/Manila", "+08:00"),
        (stdlib.date(2014, 12, 1), "MSK", "Europe/Moscow", "+03:00"),
    ],
)
def test_the_zone_of_the_office_settles_its_labels(day, label, timezone, offset):
    assert said(day, label, timezone) == (timezone, offset, None)


def test_the_zone_of_the_office_does_not_serve_for_another_label():
    assert said(SUMMER, "BST", "America/New_York") == (None, None, "unknown-zone")
    assert said(SUMMER, "local time", "America/New_York", lexicon("en").dates) == (None, None, "unknown-zone")


def test_a_zone_that_is_not_in_force_keeps_the_wall_time():
    value, problem = moment(stdlib.date(2022, 3, 4), stdlib.time(13, 58), "EDT", timezone="America/New_York")
    assert isinstance(value, Moment)
    assert (value.datetime.isoformat(), value.timezone) == ("2022-03-04T13:58:00-05:00", "America/New_York")
    assert problem == (
        "zone-contradiction",
        "'EDT' is summer time, but on 2022-03-04 the zone America/New_York has winter time; the wall time is kept",
    )
    assert said(WINTER, "BST", "Europe/London") == ("Europe/London", "+00:00", "zone-contradiction")
    assert said(SUMMER, "EST") == ("America/New_York", "-04:00", "zone-contradiction")


@pytest.mark.parametrize(
    ("label", "day", "reason"),
    [
        ("CET", SUMMER, "'CET' is winter time, but on {day} the zone CET has summer time"),
        ("CEST", WINTER, "'CEST' is summer time, but on {day} the zone CET has winter time"),
        # Where it is winter in July.
        ("AEDT", SUMMER, "'AEDT' is summer time, but on {day} the zone Australia/Sydney has winter time"),
        # Neither season of that year has it: Singapore was half an hour behind its time of today.
        ("SGT", stdlib.date(1970, 7, 4), "'SGT' is not in force in Asia/Singapore on {day}"),
    ],
)
def test_a_zone_that_is_not_in_force_says_which_half_of_the_year_has_it(label: str, day: stdlib.date, reason: str):
    _, problem = moment(day, NOON, label, timezone=None)
    assert problem == ("zone-contradiction", f"{reason.format(day=day.isoformat())}; the wall time is kept")


def test_no_zone_at_all():
    assert moment(SUMMER, NOON, None, timezone=None) == (
        Day(date=SUMMER),
        ("unknown-zone", "12:00 has no time zone; the day alone is kept"),
    )
    assert said(SUMMER, None, "Europe/Moscow") == ("Europe/Moscow", "+03:00", None)
    assert said(SUMMER, None, "Nowhere/Land") == (None, None, "unknown-zone")


def test_phrases_name_zones():
    english, russian, german = (lexicon(tag).dates for tag in ("en", "ru", "de"))
    assert said(SUMMER, "Moscow time", names=english)[0] == "Europe/Moscow"
    assert said(SUMMER, "Beijing time", names=english)[0] == "Asia/Shanghai"
    assert said(SUMMER, "Eastern Daylight Time", names=english)[0] == "America/New_York"
    assert said(SUMMER, "мск", names=russian)[0] == "Europe/Moscow"
    assert said(SUMMER, "по местному времени", names=russian) == (None, None, "unknown-zone")
    assert said(SUMMER, "MESZ", names=german) == ("CET", "+02:00", None)
    assert said(SUMMER, "Nowhere time", names=english) == (None, None, "unknown-zone")


@pytest.mark.parametrize(
    ("timezone", "day", "time"),
    [
        ("Europe/London", (2017, 3, 26), (1, 30)),
        ("America/New_York", (2018, 3, 11), (2, 30)),
        ("Europe/Moscow", (2010, 3, 28), (2, 30)),
    ],
)
def test_a_skipped_time_is_never_moved(timezone, day, time):
    value, problem = moment(stdlib.date(*day), stdlib.time(*time), None, timezone=timezone)
    assert value == Day(date=stdlib.date(*day))
    assert problem == (
        "impossible-time",
        f"the clocks of {timezone} skipped {stdlib.time(*time):%H:%M} on {stdlib.date(*day)}; the day alone is kept",
    )


def test_a_time_that_occurs_twice_is_the_first_unless_the_label_says_otherwise():
    day, time = stdlib.date(2018, 11, 4), stdlib.time(1, 30)
    instants = [
        moment(day, time, label, timezone="America/New_York")[0].datetime.isoformat() for label in (None, "EDT", "EST")
    ]
    assert instants == ["2018-11-04T01:30:00-04:00", "2018-11-04T01:30:00-04:00", "2018-11-04T01:30:00-05:00"]


def test_every_label_of_the_table_is_known_to_the_tz_database():
    for label in ZONE_LABELS:
        found = meanings(label, timezone=None, year=2018)
        ambiguous = label in {"AST", "BST", "CST", "IST", "SST"}
        assert bool(found) is not ambiguous, label
        for zone, minutes in found:
            assert load_zone(zone.name) is not None, label
            offsets = {int(zone.utcoffset(stdlib.datetime(2018, month, 5)).total_seconds()) // 60 for month in (1, 7)}
            # A label of one country's past (PET, BRT) may state what its zone has in half of the year only.
            assert minutes is None or minutes in offsets, label


@pytest.mark.parametrize("name", ["Nowhere/Land", "", "../etc/passwd", "EDT", "Europe", "a" * 400, "x\0y"])
def test_what_is_no_zone_is_not_loaded(name):
    assert load_zone(name) is None
