"""Years counted from an era: read where the era is printed, never guessed where it is not."""

from __future__ import annotations

import pytest

from pressitems.lexicons import lexicon
from pressitems.models import Day
from pressitems.times import DateNames, find_dates, read_date

ZH = lexicon("zh").dates

PRINTED = {
    "民國109年12月3日": "2020-12-03",
    "民国109年12月3日": "2020-12-03",
    "中華民國112年4月14日": "2023-04-14",
    "中華民國 112 年 4 月 14 日": "2023-04-14",
    "中華民國一百一十二年四月十四日": "2023-04-14",
    "民國一一二年四月十四日": "2023-04-14",
    "民國九十年元月十五日": "2001-01-15",
    "民國98年11月18日（星期三）": "2009-11-18",
    "民國元年1月1日": "1912-01-01",
    "民國１０９年１２月３日": "2020-12-03",
}

#: Two or three figures and no era, in signs or with strokes.
UNSAID = [
    "109年12月3日",
    "98年11月18日",
    "一〇九年十二月三日",
    "九十年一月十五日",
    "90/01/15",
    "09.12.03",
    "109年12月3日至5日",
]

#: No date at all: the years are no years, or there is no day.
NOTHING = ["112/04/14", "109.12.03", "109年", "109年度", "第109號", "民國109年", "九十年度", "3日", "109-12"]


def read(text: str, names: DateNames = ZH) -> tuple[str | None, str | None, str | None]:
    found = read_date(text, names)
    assert found is not None
    first, last = (day.date.isoformat() if isinstance(day, Day) else None for day in (found.value, found.until))
    return first, last, found.problem and found.problem.message


@pytest.mark.parametrize(("text", "day"), PRINTED.items())
def test_a_printed_era_is_counted_from(text: str, day: str):
    assert read(text) == (day, None, None)


@pytest.mark.parametrize("text", UNSAID)
def test_without_its_era_a_short_year_is_no_year(text: str):
    day, until, problem = read(text)
    assert (day, until) == (None, None)
    assert "which era" in problem


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_date(text: str):
    assert find_dates(text, ZH) == ()


def test_a_year_of_four_signs_needs_no_era():
    text = "2020年12月3日、二〇二〇年十二月三日、2020/12/03"
    assert [found.value.date.year for found in find_dates(text, ZH)] == [2020] * 3


def test_a_range_within_an_era():
    assert read("民國109年12月3日至5日") == ("2020-12-03", "2020-12-05", None)


@pytest.mark.parametrize("text", ["民國109年2月30日", "民國109年13月3日", "中華民國999年1月1日"])
def test_an_era_does_not_make_an_impossible_day(text: str):
    assert all(found.value is None for found in find_dates(text, ZH))


def test_a_language_without_eras_reads_short_years_as_before():
    assert read("21/12/05", DateNames(order="ymd")) == ("2021-12-05", None, None)


def test_eras_are_data():
    names = DateNames(
        year_marks=("年",), month_marks=("月",), day_marks=("日",), eras={"令和": 2018}, numerals={"元": 1}
    )
    found = [date.value and date.value.date.isoformat() for date in find_dates("令和6年4月1日、令和元年5月1日", names)]
    assert found == ["2024-04-01", "2019-05-01"]
