"""What pendulum does behind one's back, and that none of it reaches our results."""

from __future__ import annotations

import copy
import datetime as stdlib
import pickle
import zoneinfo

import pendulum
import pytest

from pressitems.models import Day, Moment
from pressitems.times import find_dates, moment, read_date, read_machine_date
from pressitems.times.zone_labels import load_zone

GAP = stdlib.date(2017, 3, 26), stdlib.time(1, 30)
TWICE = stdlib.date(2017, 10, 29), stdlib.time(1, 30)


def test_pendulum_moves_the_gap_and_we_do_not():
    moved = pendulum.datetime(2017, 3, 26, 1, 30, tz="Europe/London")
    assert moved.isoformat() == "2017-03-26T02:30:00+01:00"
    gap = stdlib.datetime(2017, 3, 26, 1, 30, tzinfo=zoneinfo.ZoneInfo("Europe/London"))
    assert f"{pendulum.instance(gap):%H:%M}" == "00:30"
    value, problem = moment(*GAP, None, timezone="Europe/London")
    assert value == Day(date=GAP[0])
    assert problem is not None
    assert problem.code == "impossible-time"


def test_pendulum_can_refuse_unknown_times():
    with pytest.raises(pendulum.tz.exceptions.NonExistingTime):
        pendulum.datetime(2017, 3, 26, 1, 30, tz="Europe/London", raise_on_unknown_times=True)


def test_pendulum_takes_the_second_of_two_hours_and_we_the_first():
    assert pendulum.datetime(2017, 10, 29, 1, 30, tz="Europe/London").fold == 1
    value, problem = moment(*TWICE, None, timezone="Europe/London")
    assert problem is None
    assert value.datetime.isoformat() == "2017-10-29T01:30:00+01:00"


def test_our_moments_survive_where_pendulum_loses_the_fold():
    summer = pendulum.datetime(2017, 10, 29, 1, 30, tz="Europe/London", fold=0)
    winter = pendulum.datetime(2017, 10, 29, 1, 30, tz="Europe/London", fold=1)
    for lose in (copy.copy, lambda value: pickle.loads(pickle.dumps(value))):
        assert {lose(summer).isoformat(), lose(winter).isoformat()} != {summer.isoformat(), winter.isoformat()}
        assert lose(summer) == summer
        assert lose(winter) == winter
    for printed in (summer, winter):
        kept = Moment(datetime=printed)
        for again in (copy.copy(kept), copy.deepcopy(kept), pickle.loads(pickle.dumps(kept))):
            assert again == kept
            assert again.datetime.isoformat() == printed.isoformat()
    assert Moment(datetime=summer) != Moment(datetime=winter)


def test_iso_text_loses_the_zone_and_our_moments_tell():
    named = pendulum.datetime(2017, 3, 29, 18, 15, tz="Europe/Moscow")
    again = pendulum.parse(named.isoformat())
    assert again == named
    assert again.timezone_name == "+03:00"
    assert Moment(datetime=again) != Moment(datetime=named)
    with pytest.raises(ValueError, match="Unable to parse"):
        pendulum.parse("2017-03-29T18:15:00+03:00[Europe/Moscow]")
    assert read_machine_date("2017-03-29T18:15:00+03:00[Europe/Moscow]").value == Moment(datetime=named)


def test_pendulum_invents_what_the_text_does_not_say():
    assert pendulum.parse("2017-03-29T18:15:00").timezone_name == "UTC"
    assert isinstance(pendulum.parse("18:15"), pendulum.DateTime)
    assert isinstance(pendulum.parse("P1D"), pendulum.Duration)
    assert pendulum.parse("29.3.17", strict=False).year == 2029
    assert pendulum.parse("03.04.2017", strict=False).month == 3
    naive = read_machine_date("2017-03-29T18:15:00")
    assert naive.value == Day(date=pendulum.date(2017, 3, 29))
    assert naive.problem.code == "unknown-zone"
    assert read_machine_date("18:15") is None
    assert read_machine_date("P1D") is None
    assert find_dates("29.3.17") == ()
    assert read_date("03.04.2017").value is None


def test_pendulum_formats_know_neither_short_years_nor_zone_labels():
    assert pendulum.from_format("29.03.17", "DD.MM.YYYY").year == 17
    with pytest.raises(ValueError, match="Invalid date"):
        pendulum.from_format("2013-06-20 02:30 EDT", "YYYY-MM-DD HH:mm z")
    assert read_date("29.03.17").value == Day(date=pendulum.date(2017, 3, 29))


def test_impossible_days_are_a_bare_value_error_there_and_a_problem_here():
    with pytest.raises(ValueError, match="day is out of range"):
        pendulum.date(2017, 2, 31)
    assert read_date("31.02.2017").problem == ("impossible-date", "no calendar has '31.02.2017'")


def test_which_labels_pendulum_takes_for_zones():
    assert load_zone("EST") is not None
    for label in ("EDT", "MSK", "BST"):
        assert load_zone(label) is None
    assert moment(stdlib.date(2018, 1, 5), stdlib.time(12), "EST", timezone=None)[0].timezone == "America/New_York"


def test_an_offset_is_a_fixed_zone_named_after_itself():
    parsed = pendulum.parse("2017-03-29T18:15:00-04:00")
    assert parsed.timezone_name == "-04:00"
    assert read_machine_date("2017-03-29T18:15:00-04:00").value == Moment(datetime=parsed)


def test_a_moment_is_no_day_although_pendulum_says_so():
    assert issubclass(pendulum.DateTime, pendulum.Date)
    with pytest.raises(ValueError, match=r"^date: expected a calendar date, got DateTime$"):
        Day(date=pendulum.datetime(2017, 3, 29))
