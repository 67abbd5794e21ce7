"""Wall times: start lines, closing lines, ranges, and numbers that are none."""

from __future__ import annotations

import datetime as stdlib

import pytest

from pressitems.lexicons import lexicon
from pressitems.times import find_times, read_time

LINES = [
    ("en", "2:32 p.m. EDT", "14:32", "EDT"),
    ("en", "12:40 P.M. EST", "12:40", "EST"),
    ("en", "12:10 a.m. EST", "00:10", "EST"),
    ("en", "8:46 a.m.", "08:46", None),
    ("en", "8:46 am", "08:46", None),
    ("en", "8 p.m.", "20:00", None),
    ("en", "8.00 p. m.", "20:00", None),
    ("en", "18:15", "18:15", None),
    ("en", "18:15:30", "18:15", None),
    ("en", "0900", "09:00", None),
    ("en", "1430 GMT", "14:30", "GMT"),
    ("en", "1430 hours", "14:30", None),
    ("en", "at 18.15", "18:15", None),
    ("en", "12 noon", "12:00", None),
    ("en", "(2:32 p.m. EDT)", "14:32", "EDT"),
    ("en", "2:32 p.m. (EDT)", "14:32", "EDT"),
    ("en", "3:10 P.M. E.D.T.", "15:10", "E.D.T."),
    ("en", "2:32 p.m. ET", "14:32", "ET"),
    ("en", "2:32 p.m. Eastern Daylight Time", "14:32", "Eastern Daylight Time"),
    ("en", "9:00 a.m. local time", "09:00", "local time"),
    ("en", "10:00 Moscow time", "10:00", "Moscow time"),
    ("en", "14:30 UTC+3", "14:30", "UTC+3"),
    ("en", "14:30 GMT-05:30", "14:30", "GMT-05:30"),
    ("en", "2:32\u00a0p.m.\u00a0EDT", "14:32", "EDT"),
    ("ru", "18:15 мск", "18:15", "мск"),
    ("ru", "в 18.15", "18:15", None),
    ("ru", "18 часов 15 минут", "18:15", None),
    ("ru", "7 часов вечера", "19:00", None),
    ("zh", "上午10:30", "10:30", None),
    ("zh", "下午3时30分", "15:30", None),
    ("zh", "北京时间10：30", "10:30", "北京时间"),
    ("de", "14.30 Uhr", "14:30", None),
    ("de", "18 Uhr MESZ", "18:00", "MESZ"),
    ("fr", "18h15", "18:15", None),
    ("fr", "18 h 15", "18:15", None),
    ("fr", "18 heures", "18:00", None),
]


def clock(time):
    return f"{time:%H:%M}" if time is not None else None


@pytest.mark.parametrize(("tag", "text", "time", "zone"), LINES)
def test_a_line_is_a_time(tag, text, time, zone):
    found = read_time(text, lexicon(tag).dates)
    assert found is not None
    assert (clock(found.time), found.until, found.zone, found.problem, found.closes) == (time, None, zone, None, False)


def test_seconds_are_kept():
    found = read_time("18:15:30")
    assert found is not None
    assert found.time == stdlib.time(18, 15, 30)


@pytest.mark.parametrize(
    ("text", "start", "until"),
    [
        ("from 11.00 to 17.00", "11:00", "17:00"),
        ("11:00 – 17:00", "11:00", "17:00"),
        ("2:30-3:30 p.m. ET", "14:30", "15:30"),
        ("2-3 p.m.", "14:00", "15:00"),
        ("11:30 – 1:30 p.m.", "11:30", "13:30"),
        ("10:00 a.m. to 3:00 p.m.", "10:00", "15:00"),
    ],
)
def test_a_range_of_hours(text, start, until):
    found = read_time(text, lexicon("en").dates)
    assert found is not None
    assert (clock(found.time), clock(found.until)) == (start, until)


@pytest.mark.parametrize(
    "text", ["END 3:10 P.M. EDT", "END\u00a0\u00a0\u00a0\u00a0 3:10 P.M. EDT", "END: 3:10 p.m. EDT"]
)
def test_a_closing_line_says_so(text):
    found = read_time(text, lexicon("en").dates)
    assert found is not None
    assert (clock(found.time), found.zone, found.closes) == ("15:10", "EDT", True)
    assert text[found.start : found.end].replace("\u00a0", " ").startswith("3:10")


@pytest.mark.parametrize(
    "text",
    [
        "2018",
        "1430",
        "18.15",
        "16:9",
        "45:10",
        "5 people",
        "At 10:",
        "3",
        "27.5",
        "END",
        "3:10 P.M. EAST ROOM",
        "12:40 P.M. in the room",
        "Question 3",
        "1.2.3",
        "",
    ],
)
def test_what_is_no_time_line(text):
    assert read_time(text, lexicon("en").dates) is None


def test_a_time_that_no_clock_shows():
    found = read_time("25:10 EDT")
    assert found is not None
    assert (found.time, found.zone) == (None, "EDT")
    assert found.problem == ("impossible-time", "'25:10 EDT' is not a time of day; it is left out")
    assert read_time("14:30 a.m.").time is None


@pytest.mark.parametrize(("tag", "text"), [("zh", "晚上12点"), ("en", "12:00 midnight"), ("en", "12 midnight")])
def test_twelve_in_the_evening_is_no_time_of_a_stated_day(tag, text):
    found = read_time(text, lexicon(tag).dates)
    assert found is not None
    assert found.time is None


def test_times_inside_a_sentence_have_offsets():
    text = "(The briefing was concluded at 3:17 p.m.)"
    (found,) = find_times(text, lexicon("en").dates)
    assert (clock(found.time), text[found.start : found.end]) == ("15:17", "3:17 p.m.")


def test_several_times_in_a_line():
    text = "Embargo 8.00 p. m. here, 0900 London time there, 27 pages, 18:15"
    found = find_times(text, lexicon("en").dates)
    assert [(clock(one.time), one.zone) for one in found] == [
        ("20:00", None),
        ("09:00", "London time"),
        ("18:15", None),
    ]


def test_a_number_behind_the_dash_is_no_second_time():
    (found,) = find_times("18:15 - 5 people", lexicon("en").dates)
    assert (found.start, found.end, found.until) == (0, 5, None)


def test_a_word_in_capitals_is_no_zone():
    (found,) = find_times("3:10 P.M. ART EXHIBITION", lexicon("en").dates)
    assert (found.end, found.zone) == (9, None)


def test_a_year_behind_a_zone_is_no_time():
    (found,) = find_times("当地时间2026年11月24日15时", lexicon("zh").dates)
    assert clock(found.time) == "15:00"


def test_a_range_may_end_at_midnight():
    found = read_time("8:00 p.m. to 12 midnight EST", lexicon("en").dates)
    assert found is not None
    assert (clock(found.time), clock(found.until), found.zone) == ("20:00", "00:00", "EST")
