"""What stands around a title: leads that say who speaks, letterheads, titles that come again, menus of languages."""

from __future__ import annotations

import pendulum
import pytest
from tests.recognise.pages import as_html, as_text, codes, only_item

from pressitems import Day, Genre, Speaker, explain, parse

BODY = (
    "The harbour authority of Norvik has finished the second quay, and ships have used it since the spring of this year.",
    "The third quay will follow as soon as the council has found the money for it.",
)
WRITERS = pytest.mark.parametrize("write", [as_text, as_html])
MINISTER = Speaker(name="Hanne Vik", role="Minister of Ports")
GUEST = Speaker(name="Erik Lund", role="Mayor of Oster")


@WRITERS
@pytest.mark.parametrize("greeting", ["President Lund,", "Prime Minister Anna Berg,", "Minister Vik,"])
def test_whom_a_speech_addresses_first_does_not_give_it(write, greeting: str):
    lines = ["4 May 2023", greeting, "Dear colleagues,", *BODY]
    assert only_item(write(lines, title="Speech at the opening of the quay")).speakers == ()


@WRITERS
@pytest.mark.parametrize(
    ("title", "lead", "genre", "speakers"),
    [
        (
            "Press conference",
            "by Harbour Minister Hanne Vik ahead of the meetings of the ministers of the northern ports",
            "press-conference",
            (Speaker(name="Hanne Vik", role="Harbour Minister"),),
        ),
        (
            "Press conference",
            "with the Minister of Ports Hanne Vik and the Mayor of Oster Erik Lund",
            "press-conference",
            (MINISTER, GUEST),
        ),
        ("A harbour for all", "Speech by Minister of Ports Hanne Vik at the Harbour Club", "speech", (MINISTER,)),
        ("A harbour for all", "Speech by Minister of Ports Hanne Vik moves the Harbour Club.", "statement", ()),
        ("A harbour for all", "The Minister of Ports opened the quay before many guests", "statement", ()),
    ],
)
def test_the_line_between_title_and_date_says_who_speaks(write, title: str, lead: str, genre: str, speakers):
    item = only_item(write([lead, "4 May 2023", *BODY], title=title))
    assert (item.genre, item.speakers, item.summary) == (Genre(genre), speakers, lead)


@WRITERS
def test_a_title_and_a_day_that_are_printed_again_and_again_are_no_contents(write):
    title = "Daily briefing by the harbour office"
    item = only_item(write(["4 May 2023", title, "4 May 2023", title, *BODY], title=title))
    assert item.published is not None
    assert (item.published.date.isoformat(), item.summary) == ("2023-05-04", None)
    assert [section.heading for section in item.sections] == [None]


def test_a_title_as_long_as_a_paragraph_is_left_out_where_it_comes_again():
    title = "Press briefing by Minister of Ports Hanne Vik, Deputy Minister of Fisheries Erik Lund, and " * 2 + "others"
    item = only_item(as_html([title, "Round Hall", "2:32 p.m. GMT", "4 May 2023", *BODY], title=title))
    assert item.event is not None
    assert item.event.place == "Round Hall"


@WRITERS
def test_the_day_behind_the_word_for_release_is_the_day_of_publication(write):
    lines = ["Office of the Press Secretary", "For Immediate Release          May 4, 2023", *BODY]
    item = only_item(write(lines, title="Statement on the new quay"))
    assert item.published is not None
    assert item.published.date.isoformat() == "2023-05-04"


@WRITERS
@pytest.mark.parametrize("place", ["Via Telephone", "Via Conference Call"])
def test_a_call_is_held_over_the_wire_and_not_at_the_house_of_the_letterhead(write, place: str):
    lines = ["The Harbour House", "Office of the Press Secretary", place, "May 4, 2023", "2:32 p.m. GMT", *BODY]
    item = only_item(write(lines, title="Press call on the new quay"))
    assert item.event is not None
    assert item.event.place == place


def test_a_clock_time_is_no_title():
    page = "2:32 p.m. GMT\n\nMS VIK: Good morning. I have one thing.\n\nQUESTION: What is it?\n\nMS VIK: The quay.\n"
    assert explain(page)[0].role == "start-time"


FROM = "Ministry of Ports and The Rt Hon Hanne Vik MP"


@WRITERS
@pytest.mark.parametrize("field", [(f"From: {FROM}",), ("From:", FROM)])
def test_behind_the_body_that_issues_a_speech_stands_who_gave_it(write, field: tuple[str, ...]):
    lines = ["The Minister spoke of the quays of the north.", *field, "Published 4 May 2023", *BODY]
    item = only_item(write(lines, title="Speech by the Minister of Ports"))
    assert (item.issuer, item.speakers) == ("Ministry of Ports", (MINISTER,))
    assert item.summary == lines[0]


@WRITERS
@pytest.mark.parametrize("field", [(f"From: {FROM}",), ("From:", FROM)])
def test_behind_the_body_that_issues_a_release_stands_whose_affair_it_is(write, field: tuple[str, ...]):
    item = only_item(write([*field, "Published 4 May 2023", *BODY], title="New quay opens in the north"))
    assert (item.issuer, item.speakers) == (FROM, ())


def test_whoever_wrote_a_page_down_or_speaks_for_somebody_is_not_whom_the_title_calls_by_office():
    president = (Speaker(role="President"),)
    page = as_html(["4 May 2023", *BODY], title="Statement by the President")
    assert only_item(page.replace("<head>", '<head><meta name="author" content="Eva Holm">')).speakers == president
    page = as_html(["Eva Holm, Spokesperson", "4 May 2023", *BODY], title="Statement by the President")
    assert only_item(page).speakers == president


@WRITERS
@pytest.mark.parametrize("note", [None, "Transcript of the speech, exactly as it was delivered"])
def test_the_day_of_delivery_and_the_note_behind_it_stand_in_one_line(write, note: str | None):
    delivered = "Delivered on: 5 May 2023" + (f" ({note})" if note else "")
    item = only_item(write(["Published 4 May 2023", delivered, *BODY], title="Speech by the Minister of Ports"))
    assert item.event is not None
    assert (item.event.start, item.note) == (Day(date=pendulum.date(2023, 5, 5)), note)


@pytest.mark.parametrize("kind", ["Oral statement to Parliament", "Authored article"])
def test_the_kind_of_text_over_the_title_in_plain_text(kind: str):
    page = "\n\n".join([kind, "Statement on the new quay", "4 May 2023", *BODY]) + "\n"
    assert only_item(page).title == "Statement on the new quay"


@pytest.mark.parametrize("body", ["Ministry of Ports and Social Care", "Ministry of Ports, Fisheries and Food"])
def test_a_body_whose_name_sounds_like_one_of_a_person_stays_whole(body: str):
    item = only_item(as_text([f"From: {body}", "Published 4 May 2023", *BODY], title="Statement on the quay"))
    assert (item.issuer, item.speakers) == (body, ())


@pytest.mark.parametrize(
    "line",
    [
        "عربي Español Русский Français 简体中文",
        "中文 العربي Contact Us Links",
        "中文",
        "An official website of the United States Government",
    ],
)
def test_languages_and_banners_over_the_title_are_no_title(line: str):
    page = parse("\n\n".join([line, "Statement on the new quay", "4 May 2023", *BODY]) + "\n")
    assert [item.title for item in page.items] == ["Statement on the new quay"]
    assert codes(page) == ["furniture"]


def test_a_title_in_two_scripts_is_one():
    title = "Briefing on the quay 关于码头的新闻发布会"
    assert only_item(as_text(["4 May 2023", *BODY], title=title)).title == title
