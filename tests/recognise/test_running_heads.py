"""Printed transcripts repeat page numbers and running heads, which stand among somebody's words and are nobody's."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, codes, only_item, voices

from pressitems import parse

TITLE = "Press briefing by Spokesperson Eva Holm"


def transcript(*sheets: tuple[str, ...]) -> list[str]:
    return [
        "QUESTION: Does the ministry confirm the report?",
        "MS HOLM: We do. I have nothing to add on the rest of the",
        *sheets[0],
        "report for the moment.",
        "QUESTION: Who wrote it?",
        *sheets[1],
        "MS HOLM: We will not say.",
    ]


SAID = [
    ("QUESTION", "question", "Does the ministry confirm the report?"),
    ("MS HOLM", "answer", "We do. I have nothing to add on the rest of the\n\nreport for the moment."),
    ("QUESTION", "question", "Who wrote it?"),
    ("MS HOLM", "answer", "We will not say."),
]


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize(
    "sheets",
    [
        (("- 3 -",), ("- 4 -",)),
        (("3/12",), ("4/12",)),
        (("Page 1 of 3",), ("Page 2 of 3",)),
        (("Page 1 of 3", "Ministry of Ports of Norland"), ("Page 2 of 3", "Ministry of Ports of Norland")),
        (("Briefing, sheet 1", "[1]"), ("Briefing, sheet 2", "[2]")),
    ],
)
def test_the_number_of_a_page_and_the_line_beside_it_are_said_by_nobody(sheets, write):
    source = write(transcript(*sheets), title=TITLE)
    assert voices(source) == SAID


def test_what_is_left_out_of_a_transcript_is_reported():
    page = parse(as_text(transcript(("- 3 -", "Ministry"), ("- 4 -", "Ministry")), title=TITLE))
    assert codes(page).count("furniture") == 4


def test_figures_that_do_not_count_up_stay_text():
    item = only_item(as_text(transcript(("3/12",), ("9/12",)), title=TITLE))
    assert "3/12" in item.text
    assert "9/12" in item.text


@pytest.mark.parametrize("line", ["(Laughter)", "Next:", "We go on."])
def test_what_may_be_said_stays_text_beside_page_numbers(line):
    item = only_item(as_text(transcript(("- 3 -", line), ("- 4 -", line)), title=TITLE))
    assert item.text.count(line) == 2


def test_a_line_that_comes_once_beside_a_page_number_stays_text():
    item = only_item(as_text(transcript(("- 3 -", "(Laughter)"), ("- 4 -",)), title=TITLE))
    assert "(Laughter)" in item.text
