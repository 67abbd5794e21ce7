"""Headings, tables of contents, furniture, struck text, and the kinds of paragraphs."""

from __future__ import annotations

import pytest
from tests.recognise.pages import codes, only_item

from pressitems import Link, PressItem, parse, to_text

LONG = (
    "The harbour authority of Norvik has finished the second quay, and ships have used it since the spring of this year, "
    "as the mayor had promised when the first stone was laid."
)
OTHER = (
    "The ferry to the islands leaves twice a day from Easter on, and the fare will stay what it was last year, because the "
    "county pays the difference until the autumn."
)
BRIEFING = "Briefing by Spokesperson Elin Strand, Norvik, March 27, 2017"


def text(*blocks: str, title: str = BRIEFING) -> str:
    return "\n\n".join([title, *blocks]) + "\n"


def topics(item: PressItem) -> list[str | None]:
    return [section.heading for section in item.sections]


def test_short_lines_over_long_paragraphs_of_a_briefing_are_topics():
    item = only_item(text(LONG, "The ferry to the islands", OTHER, "The third quay", LONG))
    assert topics(item) == [None, "The ferry to the islands", "The third quay"]


def test_short_lines_of_a_statement_are_text():
    item = only_item(text(LONG, "The ferry to the islands", OTHER, title="Statement on the quay at Norvik"))
    assert topics(item) == [None]
    assert "The ferry to the islands" in item.text


@pytest.mark.parametrize(
    "line", ["The ferry is late.", "And the ferry?", "The ferry, the quay,", "Let me add this:", "the ferry"]
)
def test_lines_that_end_as_sentences_do_are_no_topics(line: str):
    assert topics(only_item(text(LONG, line, OTHER))) == [None]


def test_headings_of_the_format_are_topics():
    item = only_item(f"<h1>Statement on the quay</h1><p>{LONG}</p><h2>The ferry</h2><p>{OTHER}</p>")
    assert topics(item) == [None, "The ferry"]


def test_a_heading_over_nothing_is_text():
    item = only_item(f"<h1>Statement on the quay</h1><p>{LONG}</p><h2>The ferry</h2>")
    assert topics(item) == [None]
    assert "The ferry" in item.text


def test_bold_lines_capitals_and_bracketed_numbers_are_topics():
    item = only_item(
        f"<h1>Statement on the quay</h1><p>{LONG}</p><p><b>The ferry</b></p><p>{OTHER}</p>"
        f"<p>THE THIRD QUAY</p><p>{LONG}</p><p>(1) The road behind it</p><p>{OTHER}</p>"
    )
    assert topics(item) == [None, "The ferry", "THE THIRD QUAY", "(1) The road behind it"]


def test_the_style_s_mark_makes_a_topic():
    item = only_item(text("**Ferry", OTHER, "**Quay", LONG), style="un-noon")
    assert topics(item) == ["Ferry", "Quay"]


def test_answers_to_questions_have_a_heading_of_their_own():
    item = only_item(text(LONG, "From answers to media questions", "Question: When?", "Answer: On Monday."))
    assert topics(item) == [None, "From answers to media questions"]


def test_a_heading_between_two_turns_keeps_the_voices_apart():
    item = only_item(
        f"<h1>{BRIEFING}</h1><p>MS. STRAND: {LONG}</p><h3>FERRY</h3><p>MS. STRAND: {OTHER}</p><p>QUESTION: When?</p><p>MS. STRAND: Now.</p>"
    )
    assert [(s.heading, [t.label for t in s.turns]) for s in item.sections] == [
        (None, ["MS. STRAND"]),
        ("FERRY", ["MS. STRAND", "QUESTION", "MS. STRAND"]),
    ]


def test_a_table_of_contents_makes_headings_and_is_no_text():
    source = text(
        "Table of contents", "1. The ferry", "2. The third quay", "The ferry", OTHER, "The third quay", LONG, title="Briefing by Spokesperson Elin Strand"
    )  # fmt: skip
    item = only_item(source)
    assert topics(item) == ["The ferry", "The third quay"]
    assert item.text.count("The ferry to") == 1


def test_contents_whose_headings_never_come_are_reported():
    page = parse(text("Table of contents", "1. The ferry", "2. The lighthouse", LONG, OTHER))
    said = repr(page)
    assert "The lighthouse" in said
    assert "The ferry" in said


def test_contents_in_points_end_with_the_last_of_them():
    head = (
        "• The ferry / Fares",
        "QUAYS",
        "• The third quay",
        "Elin Strand",
        "Spokesperson",
        "Harbour Hall",
        "March 27, 2017",
    )
    item = only_item(
        text(
            "\n".join(("Table of contents", *head)),
            f"MS. STRAND: {LONG}",
            "QUESTION: When?",
            "MS. STRAND: Now.",
            title="Daily Press Briefing",
        )
    )
    assert [turn.speaker and turn.speaker.name for turn in item.turns] == ["Elin Strand", None, "Elin Strand"]
    assert (item.event and item.event.place, str(item.published and item.published.date)) == (
        "Harbour Hall",
        "2017-03-27",
    )


def test_days_of_one_month_are_no_numbered_lines_of_a_table_of_contents():
    item = only_item(text(LONG, OTHER, LONG, "• 16.12.2016", LONG, "• 30.12.2016", OTHER, title="Notes on the quay"))
    assert [one.text for one in item.paragraphs if one.text.endswith("2016")] == ["16.12.2016", "30.12.2016"]


FURNITURE = (
    "Printer-friendly version",
    "Back to top",
    "Share this",
    "All rights reserved",
    "Related documents: Harbour plan",
    "The video is also available on the board’s channel.",
)


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_left_out_and_reported(line: str):
    page = parse(text(LONG, line, OTHER))
    assert line not in page.items[0].text
    assert (codes(page), page.diagnostics[0].excerpt) == (["furniture"], line)


def test_a_tool_that_one_office_prints_under_its_last_answer_is_not_said():
    page = parse(
        "Foreign Minister Elin Strand’s answers to media questions\n\nQuestion: Is it open?\n\n"
        "Elin Strand: Yes, it is.\n\nAdvanced settings\n",
        style="mid-ru",
    )
    assert [turn.text for turn in page.items[0].turns] == ["Is it open?", "Yes, it is."]
    assert "Advanced settings" in {one.excerpt for one in page.diagnostics}


@pytest.mark.parametrize(
    "line",
    [
        "Print the form and send it to us.",
        "Home is where the harbour is.",
        "Download speeds have doubled.",
        "Related documents were handed over to the council on Monday.",
    ],
)
def test_sentences_that_begin_like_furniture_are_text(line: str):
    assert line in only_item(text(LONG, line, OTHER)).text


@pytest.mark.parametrize("element", ["nav", "header", "footer", "aside"])
def test_site_chrome_is_left_out_and_reported(element: str):
    source = f"<body><{element}><p>Fish of the week</p></{element}><h1>Statement on the quay</h1><p>{LONG}</p><p>{OTHER}</p></body>"
    page = parse(source)
    assert "Fish of the week" not in page.items[0].text
    assert "Fish of the week" in repr(page.diagnostics)


def test_bare_links_after_the_text_are_left_out_and_reported():
    page = parse(
        f"<h1>Statement on the quay</h1><p>{LONG}</p><p><a href='/a'>The ferry</a></p><p><a href='/b'>The road</a></p>"
    )
    assert page.items[0].text == LONG
    assert [one.excerpt for one in page.diagnostics] == ["The road", "The ferry"]


def test_struck_text_is_left_out_and_reported():
    page = parse("<h1>Statement on the quay</h1><p>The quay has <s>two</s> three cranes, and a fourth will follow.</p>")
    assert page.items[0].text == "The quay has three cranes, and a fourth will follow."
    assert [(one.code, one.excerpt) for one in page.diagnostics] == [("struck-text", "two")]


def test_paragraphs_keep_their_kind():
    item = only_item(
        f"<h1>Statement on the quay</h1><p>{LONG}</p><ul><li>Two cranes</li></ul><blockquote>A calm sea makes no sailors.</blockquote>"
        "<table><tr><td>Ships</td><td>204</td></tr><tr><td>Cranes</td><td>3</td></tr></table><p>(Applause.)</p><p>That is all.</p>"
    )
    assert [(str(p.kind), p.text) for p in item.paragraphs] == [
        ("text", LONG),
        ("list-item", "Two cranes"),
        ("quote", "A calm sea makes no sailors."),
        ("table-row", "Ships\t204"),
        ("table-row", "Cranes\t3"),
        ("aside", "(Applause.)"),
        ("text", "That is all."),
    ]


def test_links_keep_their_place_behind_a_label():
    item = only_item(
        "<h1>Reply to a media question</h1><p>Question: Is it open?</p><p>Answer: See <a href='/map'>the map</a> first.</p>"
    )
    paragraph = item.turns[1].paragraphs[0]
    assert paragraph.links == (Link(start=4, end=11, url="/map"),)
    assert paragraph.text[4:11] == "the map"


def test_under_the_closing_line_nobody_goes_on_speaking():
    item = only_item(
        text(
            "MS. STRAND: Good morning, it is open.",
            "QUESTION: When?",
            "MS. STRAND: Now.",
            "# # #",
            "The harbour office is at the old customs house.",
        )
    )
    assert [turn.label for turn in item.turns] == ["MS. STRAND", "QUESTION", "MS. STRAND", None]


def test_rules_between_parts_are_no_text():
    item = only_item(text(LONG, "* * *", OTHER, title="Statement on the quay"))
    assert item.text == f"{LONG}\n\n{OTHER}"


def test_a_label_with_nothing_under_it_stays_in_the_text():
    page = parse(text("Question: When?", "Answer: Now.", "Question:"))
    assert page.items[0].text.endswith("Question:")
    assert "label-rejected" in codes(page) or page.items[0].turns[-1].text.endswith("Question:")


def test_sentences_between_lines_that_come_again_are_no_contents():
    lines = ["The Harbour Master", "Thank you all for coming.", "The Visitor", "Will the quay open?"]
    source = "\n\n".join(["Visit to the quay at Norvik", *lines, "The Harbour Master", "It is open.", "The Visitor"])
    assert all(line in to_text(parse(source)) for line in lines)


def test_rows_of_a_table_that_come_again_are_no_headings():
    item = only_item("Exchange rates\n\n15 June 2018\n\nName:\tEva\nEva\t10\nEva\t10\nName:\tEva\n")
    assert [section.heading for section in item.sections] == [None]
    assert item.text.count("Eva\t10") == 2


def test_a_line_with_a_day_and_more_is_no_title_of_another_day():
    page = parse("4 May 2018 | News\n\nPublished 4 May 2018, updated 5 May 2018\n4 May 2018 | News\n• point two\n")
    [item] = page.items
    assert (item.text, item.published.date.day, item.updated.date.day) == ("point two", 4, 5)
    assert [found.excerpt for found in page.diagnostics] == ["4 May 2018 | News"]
