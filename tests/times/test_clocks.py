"""Printed clocks: where they stand, which zone they show, and the moment that they show together."""

from __future__ import annotations

import datetime as stdlib

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressitems.lexicons import lexicon
from pressitems.models import ClockReading, Day, Moment
from pressitems.times import find_clocks, read_date, settle

PLACES = {"Moscow": "Europe/Moscow", "London": "Europe/London"}
ENGLISH, RUSSIAN, CHINESE = (lexicon(tag).dates for tag in ("en", "ru", "zh"))


def reading(place, hours, timezone=None):
    return ClockReading(place=place, timezone=timezone or PLACES[place], time=stdlib.time.fromisoformat(hours))


def one_clock(line, places, names=()):
    (clock,) = find_clocks(line, places, names)
    return clock.reading


def masthead(date, moscow, london):
    """Read a masthead of three printed lines."""
    day = read_date(date, ENGLISH)
    assert day is not None
    clocks = [one_clock(f"Moscow: {moscow}", PLACES), one_clock(f"London: {london}", PLACES)]
    return settle(day.value, clocks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moscow: 18:15", [("Moscow", "Europe/Moscow", "18:15")]),
        ("Moscow:18:15", [("Moscow", "Europe/Moscow", "18:15")]),
        ("MOSCOW 18:15", [("MOSCOW", "Europe/Moscow", "18:15")]),
        ("Moscow – 18.15", [("Moscow", "Europe/Moscow", "18:15")]),
        ("Moscow (MSK): 18:15", [("Moscow", "Europe/Moscow", "18:15")]),
        ("Moscow time: 18:15", [("Moscow time", "Europe/Moscow", "18:15")]),
        ("Moscow: 6:15 p.m.", [("Moscow", "Europe/Moscow", "18:15")]),
        ("New York 10:15", [("New York", "America/New_York", "10:15")]),
        ("Washington: 10:15", [("Washington", "America/New_York", "10:15")]),
        ("Sao Paulo: 10:15", [("Sao Paulo", "America/Sao_Paulo", "10:15")]),
        ("Moscow: 18:15 London: 16:15", [("Moscow", "Europe/Moscow", "18:15"), ("London", "Europe/London", "16:15")]),
        (
            "29 March 2017, Moscow: 18:15 | London: 16:15",
            [("Moscow", "Europe/Moscow", "18:15"), ("London", "Europe/London", "16:15")],
        ),
        ("Local time Moscow: 18:15", [("Moscow", "Europe/Moscow", "18:15")]),
    ],
)
def test_clocks_of_a_line(text, expected):
    found = find_clocks(text, PLACES, ENGLISH)
    assert [(one.reading.place, one.reading.timezone, f"{one.reading.time:%H:%M}") for one in found] == expected
    for one in found:
        assert text[one.start : one.end].startswith(one.reading.place)


def test_clocks_of_other_languages():
    assert one_clock("Москва: 18:15", {}, RUSSIAN) == reading("Москва", "18:15", "Europe/Moscow")
    assert one_clock("Время в Лондоне: 16:15", {}, RUSSIAN) == reading("Время в Лондоне", "16:15", "Europe/London")
    found = find_clocks("北京：18:15 伦敦：10：15", {}, CHINESE)
    assert [(one.reading.place, one.reading.timezone) for one in found] == [
        ("北京", "Asia/Shanghai"),
        ("伦敦", "Europe/London"),
    ]


def test_the_places_of_the_style_go_first():
    assert one_clock("London: 10:15", {"London": "America/Toronto"}).timezone == "America/Toronto"
    assert one_clock("Embassy: 10:15", {"Embassy": "Asia/Tokyo"}).timezone == "Asia/Tokyo"


@pytest.mark.parametrize(
    "line",
    [
        "Question: 18:15",
        "At 10:30",
        "West 10:30",
        "Moscow: 25:15",
        "Moscow: 18:75",
        "Moscow",
        "18:15",
        "We met in Moscow at 18:15 and then went home",
        "Moscow: 18:15:30:40",
    ],
)
def test_lines_that_show_no_clock(line):
    assert find_clocks(line, PLACES, ENGLISH) == ()


# Date, Moscow, London of mastheads across midnight, in the repeated hour, and in every pair of offsets since 2009.
MASTHEADS = [
    ("29 March 2017", "18:15", "16:15", "2017-03-29T15:15:00+00:00"),
    ("17 November 2018", "01:00", "22:00", "2018-11-16T22:00:00+00:00"),
    ("15 January 2019", "02:56", "23:56", "2019-01-14T23:56:00+00:00"),
    ("19 October 2020", "00:13", "22:13", "2020-10-18T21:13:00+00:00"),
    ("1 January 2019", "00:30", "21:30", "2018-12-31T21:30:00+00:00"),
    ("25 October 2020", "03:24", "01:24", "2020-10-25T00:24:00+00:00"),
    ("25 October 2020", "04:24", "01:24", "2020-10-25T01:24:00+00:00"),
    ("26 March 2017", "03:59", "00:59", "2017-03-26T00:59:00+00:00"),
    ("26 March 2017", "04:00", "02:00", "2017-03-26T01:00:00+00:00"),
    ("1 June 2009", "12:00", "09:00", "2009-06-01T08:00:00+00:00"),
    ("1 December 2012", "12:00", "08:00", "2012-12-01T08:00:00+00:00"),
    ("1 June 2012", "12:00", "09:00", "2012-06-01T08:00:00+00:00"),
    ("1 December 2014", "12:00", "09:00", "2014-12-01T09:00:00+00:00"),
    # Moscow's own repeated hours: London decides which one is meant.
    ("26 October 2014", "01:30", "22:30", "2014-10-25T21:30:00+00:00"),
    ("26 October 2014", "01:30", "23:30", "2014-10-25T22:30:00+00:00"),
]


@pytest.mark.parametrize(("date", "moscow", "london", "instant"), MASTHEADS)
def test_the_date_belongs_to_moscow_and_london_is_derived(date, moscow, london, instant):
    captured, problems = masthead(date, moscow, london)
    assert problems == ()
    assert isinstance(captured, Moment)
    assert captured.timezone == "Europe/Moscow"
    assert captured.in_timezone("UTC").isoformat() == instant
    assert f"{captured.london:%H:%M}" == london


def print_and_read(instant):
    moscow, london = instant.in_timezone("Europe/Moscow"), instant.in_timezone("Europe/London")
    date = f"{moscow.day} {stdlib.date(2000, moscow.month, 1):%B} {moscow.year}"
    captured, problems = masthead(date, f"{moscow:%H:%M}", f"{london:%H:%M}")
    assert problems == ()
    assert captured == Moment(datetime=moscow)


@given(st.datetimes(stdlib.datetime(1992, 1, 1), stdlib.datetime(2037, 1, 1)))
def test_any_instant_that_a_masthead_prints_is_read_back(naive):
    print_and_read(pendulum.instance(naive.replace(second=0, microsecond=0), tz="UTC"))


def test_mastheads_of_the_years_of_the_site_are_read_back():
    instant, end = pendulum.datetime(2017, 2, 1), pendulum.datetime(2021, 11, 1)
    while instant < end:
        print_and_read(instant)
        instant = instant.add(hours=41, minutes=7)


@pytest.mark.parametrize("year", range(2009, 2022))
def test_mastheads_around_every_change_of_the_clocks_are_read_back(year):
    for month in (3, 10):
        sunday = pendulum.datetime(year, month, 31)
        while sunday.isoweekday() != 7:
            sunday = sunday.subtract(days=1)
        for minutes in range(-180, 240, 20):
            print_and_read(sunday.add(minutes=minutes))


def test_a_mismatch_is_said_and_the_owner_decides():
    captured, problems = masthead("29 March 2017", "18:15", "15:15")
    assert captured == Moment(datetime=pendulum.datetime(2017, 3, 29, 18, 15, tz="Europe/Moscow"))
    assert problems == (
        (
            "clock-mismatch",
            "London shows 15:15, but Moscow 18:15 is 16:15 there; Moscow decides, both readings are kept",
        ),
    )


def test_a_london_time_that_london_skipped_is_a_mismatch():
    captured, problems = masthead("26 March 2017", "04:30", "01:30")
    assert isinstance(captured, Moment)
    assert [problem.code for problem in problems] == ["clock-mismatch"]


def test_the_owner_of_the_date_need_not_stand_first():
    clocks = [reading("London", "22:00"), reading("Moscow", "01:00")]
    captured, problems = settle(Day(date=pendulum.date(2018, 11, 17)), clocks, owner="Europe/Moscow")
    assert problems == ()
    assert captured == Moment(datetime=pendulum.datetime(2018, 11, 17, 1, tz="Europe/Moscow"))
    # Without an owner the first clock has the date.
    assert settle(stdlib.date(2018, 11, 17), clocks)[0].timezone == "Europe/London"


def test_a_skipped_hour_of_the_owner_leaves_the_day():
    captured, problems = settle(stdlib.date(2010, 3, 28), [reading("Moscow", "02:30")])
    assert captured == Day(date=pendulum.date(2010, 3, 28))
    assert problems == (("impossible-time", "the clocks of Moscow skipped 02:30 on 2010-03-28; the day alone is kept"),)


def test_without_a_date_or_a_clock_nothing_is_invented():
    assert settle(None, [reading("Moscow", "18:15")]) == (None, ())
    assert settle(stdlib.date(2017, 3, 29), []) == (Day(date=pendulum.date(2017, 3, 29)), ())
    captured, problems = settle(stdlib.date(2017, 3, 29), [reading("Moscow", "18:15", "No/Where")])
    assert captured == Day(date=pendulum.date(2017, 3, 29))
    assert [problem.code for problem in problems] == ["unknown-zone"]


def test_three_clocks_are_checked_one_by_one():
    clocks = [reading("Moscow", "18:15"), reading("London", "16:15"), reading("Tokyo", "01:15", "Asia/Tokyo")]
    _, problems = settle(stdlib.date(2017, 3, 29), clocks)
    assert [problem.message[:17] for problem in problems] == ["Tokyo shows 01:15"]
