"""Under its text an office prints when it was issued: a date and, on the next line, a clock time with its zone."""

from __future__ import annotations

import pendulum
import pytest
from tests.recognise.pages import as_html, as_text, codes, only_item

from pressitems import Day, Moment, parse

TITLE = {"en": "Second quay opens (with photos)", "zh": "第二碼頭啟用（附圖）"}
SAID = {
    "en": ["The harbour office opened the second quay today.", "Ships have used the quay since the early morning."],
    "zh": ["港務局今日宣佈，第二碼頭正式啟用。", "船隻從清晨起已經在使用這個碼頭，市民反應熱烈。"],
}
ISSUED = "2023-10-24T11:11:00+08:00"

UNDER = [
    ("en", ["Ends/Tuesday, October 24, 2023", "Issued at HKT 11:11"]),
    ("en", ["Ends/Tuesday, October 24, 2023", "Issued at HKT 11:11", "NNNN"]),
    ("en", ["ENDS", "Tuesday, October 24, 2023", "Issued at HKT 11:11"]),
    ("en", ["Tuesday, October 24, 2023", "(11:11 a.m. HKT)"]),
    ("zh", ["完", "2023年10月24日（星期二）", "香港時間11時11分"]),
    ("zh", ["2023年10月24日(星期二)", "香港時間11時11分"]),
    ("zh", ["完／2023年10月24日（星期二）", "香港時間11時11分", "即日新聞"]),
    ("zh", ["2023年10月24日（星期二）香港時間11時11分"]),
    ("zh", ["2023年10月24日", "香港时间上午11时11分"]),
]


@pytest.mark.parametrize(("tag", "lines"), UNDER)
@pytest.mark.parametrize("shape", [as_html, as_text])
def test_the_moment_of_publication(tag: str, lines: list[str], shape):
    item = only_item(shape([*SAID[tag], *lines], title=TITLE[tag]))
    assert isinstance(item.published, Moment)
    assert (item.published.datetime.isoformat(), item.published.timezone) == (ISSUED, "Asia/Hong_Kong")
    assert item.event is None
    assert [paragraph.text for paragraph in item.paragraphs] == SAID[tag]


def test_a_local_time_names_no_zone_and_leaves_the_day():
    page = parse(as_text([*SAID["zh"], "2023年10月24日", "當地時間11時11分"], title=TITLE["zh"]))
    assert isinstance(page.items[0].published, Day)
    assert "unknown-zone" in codes(page)


def test_the_day_behind_the_word_that_ends_a_text_is_that_of_publication():
    page = parse(as_text([*SAID["en"], "Ends/Tuesday, October 24, 2023"], title=TITLE["en"]))
    assert page.items[0].published == Day(date=pendulum.date(2023, 10, 24))
    assert [paragraph.text for paragraph in page.items[0].paragraphs] == SAID["en"]
    assert [one.excerpt for one in page.diagnostics] == ["Ends"]


def test_a_time_without_a_date_above_it_stays_out():
    page = parse(as_text([*SAID["en"], "Issued at HKT 11:11"], title=TITLE["en"]))
    assert page.items[0].published is None


@pytest.mark.parametrize(
    ("tag", "lines"),
    [
        # Over the text, date and time are the event's.
        ("en", ["October 24, 2023", "11:11 a.m. EDT", *SAID["en"]]),
        # A closing time says when the event was over.
        ("en", [*SAID["en"], "October 24, 2023", "END 11:11 A.M. EDT"]),
        # In the middle of the text they tell a story.
        ("en", [SAID["en"][0], "October 24, 2023", "11:11 a.m. EDT", f"{SAID['en'][1]} {SAID['en'][0]}"]),
    ],
)
def test_other_times_are_not_the_moment_of_publication(tag: str, lines: list[str]):
    assert not isinstance(only_item(as_text(lines, title=TITLE[tag])).published, Moment)


def test_day_and_hour_over_a_short_dialogue_are_those_of_the_event():
    head = "Hanne Vik\nSpokesperson\nHarbour Hall\nJune 19, 2013\n\n1:41 p.m. EDT"
    item = only_item(f"Daily Press Briefing\n\n{head}\n\nMS. VIK: Hello.\n\nQUESTION: When?\n\nMS. VIK: Soon.\n")
    assert isinstance(item.published, Day)
    assert item.event is not None
    assert isinstance(item.event.start, Moment)
