"""A central bank prints who answers, and the questions in bold with nobody's name before them."""

from __future__ import annotations

import pytest
from tests.recognise.pages import only_item, voices

TITLE = "Press conference of the Bank of Norland"
BYLINE = "<p>Eva Holm, Governor of the Bank of Norland, Jens Dahl, Deputy Governor</p>"
FIRST = "<p><strong>My first question to the governor is on wages: do they rise? And when will you cut?</strong></p>"
SECOND = "<p><strong>I would like to ask about the reserves. Are they large?</strong></p>"


def page(*blocks: str) -> str:
    return f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{''.join(blocks)}</body></html>"


def answer(name: str, words: str) -> str:
    return f"<p><strong>{name}:</strong> {words}</p>"


CONFERENCE = (
    FIRST,
    answer("Holm", "On wages, we see a slow rise."),
    SECOND,
    answer("Dahl", "They are."),
    answer("Holm", "I would add that we publish them."),
)


def test_a_bold_question_over_a_labelled_answer_is_in_nobodys_mouth():
    assert [(label, kind) for label, kind, _ in voices(page(BYLINE, *CONFERENCE))] == [
        (None, "question"), ("Holm", "answer"), (None, "question"), ("Dahl", "answer"), ("Holm", "answer"),
    ]  # fmt: skip


def test_a_line_of_persons_with_their_posts_names_whom_the_labels_call_by_last_name():
    item = only_item(page(BYLINE, *CONFERENCE))
    speakers = [turn.speaker for turn in item.turns if turn.label]
    assert [(one.name, one.role) for one in speakers if one is not None] == [
        ("Eva Holm", "Governor of the Bank of Norland"),
        ("Jens Dahl", "Deputy Governor"),
        ("Eva Holm", "Governor of the Bank of Norland"),
    ]


@pytest.mark.parametrize(
    "line", ["Eva Holm, Minister of Ports, Norport", "Eva Holm, Jens Dahl", "Norport, Oster, Lamp Island"]
)
def test_a_line_in_which_somebody_has_no_post_names_nobody(line):
    item = only_item(page(f"<p>{line}</p>", "<p>The bank of Norland opened its doors on Monday, and many came.</p>"))
    assert all(speaker.name is None for speaker in item.speakers)
    assert line in item.text


def test_a_question_of_several_bold_paragraphs_is_one_and_the_heading_above_stays_a_heading():
    long = ("<p><strong>Wages and prices</strong></p>", "<p><strong>I come from Lamp Radio.</strong></p>", FIRST)
    found = voices(page(BYLINE, CONFERENCE[0], CONFERENCE[1], *long, CONFERENCE[3]))
    assert found[2] == (
        None,
        "question",
        "I come from Lamp Radio.\n\nMy first question to the governor is on wages: do they rise? And when will you cut?",
    )
    item = only_item(page(BYLINE, CONFERENCE[0], CONFERENCE[1], *long, CONFERENCE[3]))
    assert [section.heading for section in item.sections] == [None, "Wages and prices"]


def test_one_bold_line_that_asks_over_a_label_tells_nothing():
    found = voices(page(BYLINE, *CONFERENCE[:2], CONFERENCE[3]))
    assert [(label, kind) for label, kind, _ in found] == [(None, "speech")]
