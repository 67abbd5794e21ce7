"""Date expressions: every form that press offices print, and everything that only looks like one."""

from __future__ import annotations

import pytest

from pressitems.lexicons import lexicon
from pressitems.models import Day, Moment
from pressitems.times import DateNames, FoundDate, find_dates, read_date


def names(*tags):
    return tuple(lexicon(tag).dates for tag in tags)


def shown(value):
    if isinstance(value, Day):
        return value.date.isoformat()
    if isinstance(value, Moment):
        return f"{value.datetime:%Y-%m-%dT%H:%M} {value.timezone}"
    return None


ENGLISH = {
    "29 March 2017": "2017-03-29",
    "March 29, 2017": "2017-03-29",
    "March 29 2017": "2017-03-29",
    "29.03.2017": "2017-03-29",
    "10. 1. 2009": "2009-01-10",
    "29.03.2017.": "2017-03-29",
    "29-03-2017": "2017-03-29",
    "29/03/2017": "2017-03-29",
    "2018-11-29": "2018-11-29",
    "2018/11/29": "2018-11-29",
    "2018.11.29": "2018-11-29",
    "4 June 2018": "2018-06-04",
    "(4 June 2018)": "2018-06-04",
    "[4 June 2018]": "2018-06-04",
    "— 4 June 2018": "2018-06-04",
    "19 Nov. 2019 -": "2019-11-19",
    "21-Nov-2019": "2019-11-21",
    "21-Nov-19": "2019-11-21",
    "Dec. 12, 2019": "2019-12-12",
    "Sept. 3, 2019": "2019-09-03",
    "May 06, 2008": "2008-05-06",
    "11th December 2020": "2020-12-11",
    "11 th December 2020": "2020-12-11",
    "the 11th of December 2020": "2020-12-11",
    "December 11th, 2020": "2020-12-11",
    "11th day of December 2020": "2020-12-11",
    "27 May, 2025": "2025-05-27",
    "June 11 2018": "2018-06-11",
    "June, 11 2018": "2018-06-11",
    "June11, 2018": "2018-06-11",
    "11June 2018": "2018-06-11",
    "21/12/05": "2005-12-21",
    "12/21/05": "2005-12-21",
    "21/12/98": "1998-12-21",
    "01.31.2017": "2017-01-31",
    "07/07/2021": "2021-07-07",
    "MARCH 29, 2017": "2017-03-29",
    "march 29, 2017": "2017-03-29",
    "Wednesday, 29 March 2017": "2017-03-29",
    "Wed, March 29, 2017": "2017-03-29",
    "29 March 2017 (Wednesday)": "2017-03-29",
    "29 March 2017, Wednesday": "2017-03-29",
    "on 29 March 2017": "2017-03-29",
    "Monday, 03.04.2017": "2017-04-03",
}


@pytest.mark.parametrize(("text", "expected"), ENGLISH.items())
def test_a_line_is_one_english_date(text, expected):
    found = read_date(text, names("en"))
    assert found is not None
    assert (shown(found.value), found.until, found.problem) == (expected, None, None)


OTHERS = [
    ("ru", "29 марта 2017 года", "2017-03-29"),
    ("ru", "29 марта 2017 г.", "2017-03-29"),
    ("ru", "29 Марта 2017г.", "2017-03-29"),
    ("ru", "29 МАРТА 2017 ГОДА", "2017-03-29"),
    ("ru", "29.03.2017 г.", "2017-03-29"),
    ("ru", "03.04.2017", "2017-04-03"),
    ("ru", "среда, 29 марта 2017", "2017-03-29"),
    ("ru", "в среду, 29 марта 2017 года", "2017-03-29"),
    ("ru", "29 марта 2017 года, среда", "2017-03-29"),
    ("ru", "11-го декабря 2020 года", "2020-12-11"),
    ("ru", "12 сент. 2019 г.", "2019-09-12"),
    ("zh", "2018年11月29日", "2018-11-29"),
    ("zh", "2018 年 11 月 29 日", "2018-11-29"),
    ("zh", "２０１８年１１月２９日", "2018-11-29"),
    ("zh", "二〇一八年十一月二十九日", "2018-11-29"),
    ("zh", "2018年11月29日星期四", "2018-11-29"),
    ("zh", "2018年11月29日（星期四）", "2018-11-29"),
    ("zh", "2018-11-29", "2018-11-29"),
    ("de", "Montag, 27. August 2018", "2018-08-27"),
    ("de", "27. August 2018", "2018-08-27"),
    ("de", "den 1. März 2018", "2018-03-01"),
    ("de", "Montag, den 27. August 2018", "2018-08-27"),
    ("de", "Montag, dem 27.08.2018", "2018-08-27"),
    ("de", "03.04.2017", "2017-04-03"),
    ("fr", "1er mars 2018", "2018-03-01"),
    ("fr", "le 3 juin 2015", "2015-06-03"),
    ("fr", "mercredi 3 juin 2015", "2015-06-03"),
    ("fr", "mercredi, le 3 juin 2015", "2015-06-03"),
    ("fr", "12/07/2021", "2021-07-12"),
]


@pytest.mark.parametrize(("tag", "text", "expected"), OTHERS)
def test_a_line_is_one_date_of_another_language(tag, text, expected):
    found = read_date(text, names(tag))
    assert found is not None
    assert (shown(found.value), found.until, found.problem) == (expected, None, None)


RANGES = [
    ("en", "July 30-31, 2018", "2018-07-30", "2018-07-31"),
    ("en", "July 30–31, 2018", "2018-07-30", "2018-07-31"),
    ("en", "30-31 July 2018", "2018-07-30", "2018-07-31"),
    ("en", "30 and 31 July 2018", "2018-07-30", "2018-07-31"),
    ("en", "from 30 to 31 July 2018", "2018-07-30", "2018-07-31"),
    ("en", "July 30 - August 2, 2018", "2018-07-30", "2018-08-02"),
    ("en", "30 July – 2 August 2018", "2018-07-30", "2018-08-02"),
    ("en", "July 30, 2018 to August 2, 2018", "2018-07-30", "2018-08-02"),
    ("en", "December 30, 2018 – January 2, 2019", "2018-12-30", "2019-01-02"),
    # A range cannot run backwards, so its beginning lies in the year before.
    ("en", "December 30 – January 2, 2019", "2018-12-30", "2019-01-02"),
    ("en", "July 30-August 2, 2018", "2018-07-30", "2018-08-02"),
    ("en", "Dec. 30-Jan. 2, 2019", "2018-12-30", "2019-01-02"),
    ("en", "12.03.2017 - 14.03.2017", "2017-03-12", "2017-03-14"),
    ("en", "12.03.2017-14.03.2017", "2017-03-12", "2017-03-14"),
    ("en", "30/07/2018-02/08/2018", "2018-07-30", "2018-08-02"),
    ("en", "7/30 - 8/2/2018", "2018-07-30", "2018-08-02"),
    ("en", "30/7 - 2/8/2018", "2018-07-30", "2018-08-02"),
    ("ru", "30.07-02.08.2018", "2018-07-30", "2018-08-02"),
    ("de", "30.7. – 2.8.2018", "2018-07-30", "2018-08-02"),
    ("de", "30.07. bis 02.08.2018", "2018-07-30", "2018-08-02"),
    ("de", "30.12.-02.01.2019", "2018-12-30", "2019-01-02"),
    ("fr", "du 30/07 au 02/08/2018", "2018-07-30", "2018-08-02"),
    ("ru", "с 30 по 31 июля 2018 года", "2018-07-30", "2018-07-31"),
    ("ru", "30-31 июля 2018 г.", "2018-07-30", "2018-07-31"),
    ("ru", "30 июля – 2 августа 2018 года", "2018-07-30", "2018-08-02"),
    ("ru", "30-31.07.2018", "2018-07-30", "2018-07-31"),
    ("de", "30./31. Juli 2018", "2018-07-30", "2018-07-31"),
    ("de", "30. und 31. Juli 2018", "2018-07-30", "2018-07-31"),
    ("de", "30.-31.07.2018", "2018-07-30", "2018-07-31"),
    ("fr", "du 3 au 5 juin 2015", "2015-06-03", "2015-06-05"),
    ("zh", "2018年11月29日至30日", "2018-11-29", "2018-11-30"),
    ("zh", "2018年11月29-30日", "2018-11-29", "2018-11-30"),
    ("zh", "2018年11月29日至12月2日", "2018-11-29", "2018-12-02"),
]


@pytest.mark.parametrize(("tag", "text", "first", "last"), RANGES)
def test_a_range_has_two_ends(tag, text, first, last):
    found = read_date(text, names(tag))
    assert found is not None
    assert (shown(found.value), shown(found.until), found.problem) == (first, last, None)


def test_two_days_that_do_not_follow_each_other_are_no_range():
    (found,) = find_dates("July 3 and 17, 2018", names("en"))
    assert (shown(found.value), found.until) == ("2018-07-03", None)


MOMENTS = [
    ("en", "Friday, 15 June 2018 12:33", "2018-06-15T12:33 Europe/Moscow"),
    ("en", "13 November 201419:42", "2014-11-13T19:42 Europe/Moscow"),
    ("en", "21-Nov-2019 10:03", "2019-11-21T10:03 Europe/Moscow"),
    ("en", "Friday, February 24, 2017, 8:46 a.m.", "2017-02-24T08:46 Europe/Moscow"),
    ("en", "April 1, 2025, 19:00", "2025-04-01T19:00 Europe/Moscow"),
    ("en", "March 29, 2017 at 6.15 p.m.", "2017-03-29T18:15 Europe/Moscow"),
    ("en", "29.03.2017 18.15", "2017-03-29T18:15 Europe/Moscow"),
    ("en", "29.03.201718:15", "2017-03-29T18:15 Europe/Moscow"),
    ("en", "March 29, 2017 - 18:15", "2017-03-29T18:15 Europe/Moscow"),
    ("en", "July 5, 2018, 12:40 P.M. EDT", "2018-07-05T12:40 America/New_York"),
    ("en", "12:40 P.M. EST, March 4, 2022", "2022-03-04T12:40 America/New_York"),
    ("en", "9:00 a.m. on 5 May 2018 (EDT)", "2018-05-05T09:00 America/New_York"),
    ("en", "0900 16 February 1991 London time", "1991-02-16T09:00 Europe/London"),
    ("en", "8.00 p. m. Saturday 16 February 1991", "1991-02-16T20:00 Europe/Moscow"),
    ("en", "29 March 2017, 10:00 Beijing time", "2017-03-29T10:00 Asia/Shanghai"),
    ("en", "29 March 2017, 10:00 (UTC+2)", "2017-03-29T10:00 +02:00"),
    ("en", "29 March 2017, 10:00 GMT + 2", "2017-03-29T10:00 +02:00"),
    ("en", "29 March 2017, 10:00 UTC−03:30", "2017-03-29T10:00 -03:30"),
    ("en", "29 March 2017, 10:00 UTC–3", "2017-03-29T10:00 -03:00"),
    ("en", "29 Mar 2017 10:00 −0330", "2017-03-29T10:00 -03:30"),
    ("en", "29 March 2017 at 3 o’clock in the afternoon", "2017-03-29T15:00 Europe/Moscow"),
    ("en", "Wed, 29 Mar 2017 10:00:00 -0500", "2017-03-29T10:00 -05:00"),
    ("en", "29 Mar 2017 10:00 -0330", "2017-03-29T10:00 -03:30"),
    ("en", "2018-11-29T10:00:00+08:00", "2018-11-29T10:00 +08:00"),
    ("en", "2018-11-29 10:00:00-08:00", "2018-11-29T10:00 -08:00"),
    ("ru", "8 мая 2025 года 10:10", "2025-05-08T10:10 Europe/Moscow"),
    ("ru", "8 мая 2025 года, 10:10 мск", "2025-05-08T10:10 Europe/Moscow"),
    ("ru", "8 мая 2025 года в 10.10", "2025-05-08T10:10 Europe/Moscow"),
    ("ru", "8 мая 2025 года, 10:10 по лондонскому времени", "2025-05-08T10:10 Europe/London"),
    ("ru", "в 10 часов 30 минут 5 мая 2018 г.", "2018-05-05T10:30 Europe/Moscow"),
    ("zh", "2018年11月29日上午10:30", "2018-11-29T10:30 Europe/Moscow"),
    ("zh", "2018年11月29日 下午3时30分", "2018-11-29T15:30 Europe/Moscow"),
    ("zh", "2018-11-29 10:30 北京时间", "2018-11-29T10:30 Asia/Shanghai"),
    ("de", "27. August 2018, 14.30 Uhr", "2018-08-27T14:30 Europe/Moscow"),
    ("de", "am 27. August 2018 um 14 Uhr", "2018-08-27T14:00 Europe/Moscow"),
    ("de", "27. August 2018, 3 Uhr nachmittags", "2018-08-27T15:00 Europe/Moscow"),
    ("ru", "29 марта 2017 года, 3 часа пополудни", "2017-03-29T15:00 Europe/Moscow"),
    ("zh", "北京时间2018年11月29日15时", "2018-11-29T15:00 Asia/Shanghai"),
    ("zh", "香港時間 2018年11月29日 15時30分", "2018-11-29T15:30 Asia/Hong_Kong"),
    ("zh", "2018年11月29日晚8点半", "2018-11-29T20:30 Europe/Moscow"),
    ("fr", "le lundi 3 juin 2015 à 18h15", "2015-06-03T18:15 Europe/Moscow"),
    ("fr", "3 juin 2015 - 18 h 30 (heure de Paris)", "2015-06-03T18:30 Europe/Paris"),
]


@pytest.mark.parametrize(("tag", "text", "expected"), MOMENTS)
def test_a_time_and_a_zone_belong_to_the_date(tag, text, expected):
    found = read_date(text, names(tag), timezone="Europe/Moscow")
    assert found is not None
    assert (shown(found.value), found.until, found.problem) == (expected, None, None)


def test_hours_of_a_day_become_a_range_of_moments():
    (found,) = find_dates("16 June 2017 from 11.00 to 17.00", names("en"), timezone="Europe/London")
    assert shown(found.value) == "2017-06-16T11:00 Europe/London"
    assert shown(found.until) == "2017-06-16T17:00 Europe/London"


def test_hours_past_midnight_end_on_the_next_day():
    (found,) = find_dates("16 June 2017, 22:00 to 01:30", names("en"), timezone="Europe/London")
    assert shown(found.until) == "2017-06-17T01:30 Europe/London"


def test_a_time_without_any_zone_leaves_the_day():
    (found,) = find_dates("15 June 2018 12:33", names("en"))
    assert shown(found.value) == "2018-06-15"
    assert found.problem == ("unknown-zone", "12:33 has no time zone; the day alone is kept")
    assert found.end == len("15 June 2018 12:33")


@pytest.mark.parametrize(
    ("tag", "text", "zone"),
    [
        ("en", "15 June 2018 12:33 GMT/BST", "GMT/BST"),
        ("en", "15 June 2018 12:33 MSK+2", "MSK+2"),
        ("ru", "15 июня 2018, 12:33 (МСК–1)", "МСК–1"),
        ("ru", "15 июня 2018, 12:33 МСК +4", "МСК +4"),
        ("zh", "当地时间2018年6月15日12:33", "当地时间"),
        ("en", "Local time: 15 June 2018 12:33", "Local time"),
        ("en", "15 June 2018 12:33 Samoa time", "Samoa time"),
    ],
)
def test_a_zone_that_is_not_known_is_never_its_neighbour_nor_that_of_the_office(tag, text, zone):
    found = read_date(text, names(tag), timezone="Europe/Moscow")
    assert found is not None
    assert shown(found.value) == "2018-06-15"
    assert found.problem == ("unknown-zone", f"{zone!r} is unknown or means several zones; the day alone is kept")


def test_a_length_of_film_is_no_time():
    (found,) = find_dates("July 03, 2014 | 01:06:48 | Public Domain", names("en"), timezone="America/New_York")
    assert (shown(found.value), found.end) == ("2014-07-03", 13)


TITLES = [
    ("Briefing by the Spokesperson, Moscow, March 23, 2017", "March 23, 2017"),
    ("Points of a speech (3 June 2015, London)", "3 June 2015"),
    ("Spokesperson’s Press Briefing-27 May, 2025", "27 May, 2025"),
    ("Regular Press Conference on June11, 2018", "June11, 2018"),
    ("Remarks on COVID-19 April 2, 2020", "April 2, 2020"),
    ("Frankfurt am Main,6 September 2012", "6 September 2012"),
    ("29.03.2017 - A title that follows", "29.03.2017"),
    ("Daily News 13 / 07 / 2021", "13 / 07 / 2021"),
    ("Media Statement: Meeting of Ministers, 4 June 2018, Pretoria, South Africa", "4 June 2018"),
    ("a remark on resolution 2231 of 20 July 2015", "20 July 2015"),
    ("Tuesday, March 28, 2017: what follows", "Tuesday, March 28, 2017"),
]


@pytest.mark.parametrize(("title", "printed"), TITLES)
def test_offsets_cut_the_date_out_of_a_title(title, printed):
    (found,) = find_dates(title, names("en"))
    assert title[found.start : found.end] == printed
    assert found.problem is None
    assert read_date(title, names("en")) is None


NOT_DATES = [
    "1173-14-06-2017",
    "2018",
    "September 2024",
    "March",
    "+44 (0) 203 668 7474",
    "8 (495) 244-12-12",
    "12-05-17",
    "1/2",
    "24/7",
    "9/11",
    "version 1.2.17",
    "192.168.12.20",
    "1.2.3.2017",
    "UNSC resolution 2231 (2015)",
    "№ 12/07/2021",
    "S/2018/156",
    "A/RES/68/262",
    "G20 Summit",
    "COVID-19 May affect",
    "Long March-5B",
    "you may 5, 6 or 7",
    "In May, 11 ships came",
    "In 2017 we met 15 of them",
    "Pages: 123456789101112131415",
    "851 days have passed",
    "Question 3. 2018",
    "12:30",
    "27.5 per cent",
    "29.03.3017",
    "1405/09/03",
    "۱۴۰۵/۰۹/۰۳",
    "03.09.1448",
    "",
    "    ",
]


@pytest.mark.parametrize("text", NOT_DATES)
def test_what_only_looks_like_a_date_is_none(text):
    assert find_dates(text, names("en")) == ()
    assert read_date(text, names("en")) is None


@pytest.mark.parametrize(
    "text", ["29 March 2017 and other things", "As of 29 March 2017 nothing", "29.03.2017 - Title", "x 29.03.2017"]
)
def test_a_line_with_more_than_a_date_is_not_one(text):
    assert read_date(text, names("en")) is None
    assert len(find_dates(text, names("en"))) == 1


def problem(text, tag="en", **settings):
    (found,) = find_dates(text, names(tag), **settings)
    assert found.value is None
    assert found.problem is not None
    return tuple(found.problem)


@pytest.mark.parametrize(
    "text",
    [
        *("31.02.2017", "32 March 2017", "February 30, 2018", "2018-02-30", "29 February 2017"),
        *("June 31 – July 2, 2018", "31.02.–02.03.2018"),
    ],
)
def test_a_date_that_no_calendar_has(text):
    assert problem(text) == ("impossible-date", f"no calendar has {text!r}")


def test_an_impossible_date_of_other_languages():
    assert problem("2018年11月31日", "zh")[0] == "impossible-date"
    assert problem("31 апреля 2018 года", "ru")[0] == "impossible-date"


@pytest.mark.parametrize(
    ("tag", "text"),
    [("en", "September 10"), ("en", "10 September"), ("ru", "9 мая"), ("zh", "11月29日"), ("de", "1. Mai")],
)
def test_a_missing_year_is_never_guessed(tag, text):
    assert problem(text, tag) == ("ambiguous-date", f"{text!r} has no year; no date is made of it")


@pytest.mark.parametrize("text", ["6/4/2015", "12 / 07 / 2021", "03.04.2017", "6/4/15", "05-04-2017"])
def test_an_order_that_nothing_settles_is_never_guessed(text):
    assert problem(text) == (
        "ambiguous-date",
        f"{text!r} can be day-month or month-day; no date is made of it without a date_order",
    )


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("6/4/2015", "mdy", "2015-06-04"),
        ("6/4/2015", "dmy", "2015-04-06"),
        ("12 / 07 / 2021", "dmy", "2021-07-12"),
        ("05/12/08", "ymd", "2005-12-08"),
        ("21/12/05", "dmy", "2005-12-21"),
        # Figures that allow one reading only settle themselves, whatever the habit.
        ("29/03/2017", "mdy", "2017-03-29"),
        ("03/29/2017", "dmy", "2017-03-29"),
        ("2017-03-04", "mdy", "2017-03-04"),
    ],
)
def test_the_order_of_the_office_settles_figures(text, order, expected):
    (found,) = find_dates(text, names("en"), order=order)
    assert (shown(found.value), found.problem) == (expected, None)


def test_the_order_given_goes_before_that_of_the_language():
    (found,) = find_dates("03.04.2017", names("ru"), order="mdy")
    assert shown(found.value) == "2017-03-04"


@pytest.mark.parametrize(
    ("text", "order"), [("29.03.2017", "dmy"), ("03/29/2017", "mdy"), ("2017-03-29", "ymd"), ("07/07/2021", None)]
)
def test_figures_tell_which_order_they_prove(text, order):
    (found,) = find_dates(text)
    assert found.order == order


@pytest.mark.parametrize("order", [None, "dmy", "mdy", "ymd"])
@pytest.mark.parametrize("sign", [".", "/", "-", " . "])
@pytest.mark.parametrize(
    "numbers", ["29 03 2017", "03 04 2017", "2017 3 29", "05 06 17", "1 2 17", "31 31 2017", "2017 02 30", "1 2 1817"]
)
def test_figures_alone_say_what_they_say_in_brackets(numbers, sign, order):
    text = numbers.replace(" ", sign)
    alone, bracketed = (read_date(one, names("en"), order=order) for one in (text, f"({text})"))
    assert (alone is None) is (bracketed is None)
    if bracketed is not None:
        assert alone == bracketed._replace(start=0, end=len(text))


def test_a_weekday_that_fits_neither_order_settles_nothing():
    (found,) = find_dates("Sunday, 03/04/2017", names("en"))
    assert found.value is None


def test_one_date_of_a_line_settles_the_order_of_the_others():
    found = find_dates("03/04/2017, then 03/29/2017")
    assert [shown(one.value) for one in found] == ["2017-03-04", "2017-03-29"]
    # Two that contradict each other settle nothing.
    found = find_dates("03/04/2017, 03/29/2017, 29/03/2017")
    assert [shown(one.value) for one in found] == [None, "2017-03-29", "2017-03-29"]


def test_figures_need_no_words():
    assert shown(find_dates("29.03.2017")[0].value) == "2017-03-29"
    assert shown(find_dates("2018-11-29T10:00:00Z", DateNames())[0].value) == "2018-11-29T10:00 UTC"
    assert shown(find_dates("٢٠١٧-٠٣-٢٩")[0].value) == "2017-03-29"
    assert find_dates("29 March 2017") == ()


def test_two_languages_are_read_together():
    found = find_dates("29 March 2017 / 29 марта 2017 года / 2017年3月29日", names("en", "ru", "zh"))
    assert [shown(one.value) for one in found] == ["2017-03-29"] * 3


def test_several_dates_keep_their_order():
    found = find_dates("Signed 3 June 2015, published 5 June 2015.", names("en"))
    assert [(one.start, shown(one.value)) for one in found] == [(7, "2015-06-03"), (30, "2015-06-05")]


def test_the_day_a_title_gives_keeps_its_offsets_behind_wide_characters():
    text = "外交部发言人于２０１８年１１月２９日主持"
    (found,) = find_dates(text, names("zh"))
    assert text[found.start : found.end] == "２０１８年１１月２９日"


def test_german_am_is_no_meridiem():
    (found,) = find_dates("um 10:00 am 27. August 2018", names("de"), timezone="Europe/Berlin")
    assert shown(found.value) == "2018-08-27T10:00 Europe/Berlin"


def test_an_impossible_time_leaves_the_day():
    (found,) = find_dates("29 March 2017, 25:10", names("en"), timezone="Europe/Moscow")
    assert found == FoundDate(
        0,
        20,
        Day(date=found.value.date),
        problem=("impossible-time", "'25:10' is not a time of day; it is left out"),
    )


def test_a_new_language_is_a_handful_of_words():
    dutch = DateNames(
        order="dmy",
        months={"maart": 3, "mrt": 3},
        weekdays={"woensdag": 3},
        lead_ins=("op",),
        range_words=("tot",),
        at_words=("om",),
        hour_marks=("uur",),
        zones={"Nederlandse tijd": "Europe/Amsterdam"},
    )
    found = read_date("op woensdag 29 maart 2017 om 18.15 uur Nederlandse tijd", dutch)
    assert found is not None
    assert shown(found.value) == "2017-03-29T18:15 Europe/Amsterdam"
    (found,) = find_dates("van 29 tot 31 mrt. 2017", dutch)
    assert (shown(found.value), shown(found.until)) == ("2017-03-29", "2017-03-31")
