"""Pages that label who asks and nobody else: what answers is not in the mouth of the one who asks."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, turns, voices

TITLE = "Questions and answers on the ferry"


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("word", ["Q:", "Question:", "Q."])
def test_paragraphs_under_a_question_answer_it_where_only_questions_have_labels(word, write):
    lines = [
        f"{word} When does the ferry sail?", "At nine, each day.", "On Sundays it sails at ten.",
        f"{word} Can I bring my dog?", "Yes, on a lead.",
    ]  # fmt: skip
    label = word.rstrip(":.")
    assert voices(write(lines, title=TITLE)) == [
        (label, "question", "When does the ferry sail?"),
        (None, "answer", "At nine, each day.\n\nOn Sundays it sails at ten."),
        (label, "question", "Can I bring my dog?"),
        (None, "answer", "Yes, on a lead."),
    ]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_paragraphs_under_later_questions_answer_them_where_only_the_first_answer_has_a_label(write):
    lines = [
        "Q When does the ferry sail?", "A: At nine, each day.",
        "Q Can I bring my dog?", "Yes, on a lead.", "Cats are welcome, too.",
        "Q And who pays for them?", "Nobody does.",
    ]  # fmt: skip
    assert voices(write(lines, title=TITLE)) == [
        ("Q", "question", "When does the ferry sail?"),
        ("A", "answer", "At nine, each day."),
        ("Q", "question", "Can I bring my dog?"),
        (None, "answer", "Yes, on a lead.\n\nCats are welcome, too."),
        ("Q", "question", "And who pays for them?"),
        (None, "answer", "Nobody does."),
    ]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_question_of_two_paragraphs_stays_whole(write):
    lines = ["Question: When does the ferry sail?", "And from which quay?", "At nine, from the first quay."]
    assert voices(write(lines, title=TITLE)) == [
        ("Question", "question", "When does the ferry sail?\n\nAnd from which quay?"),
        (None, "answer", "At nine, from the first quay."),
    ]


def test_a_question_that_goes_on_without_a_question_mark_stays_whole():
    lines = ["Question: I come from Oster.", "My boat is old, and I would like to hear of the ferry."]
    assert [label for label, _, _ in voices(as_text(lines, title="Interview with Minister Holm"))] == [None]


def test_a_second_paragraph_of_who_asks_stays_where_others_have_labels():
    lines = [
        "Question: When does the ferry sail? I come from Oster.", "My boat is old.", "Minister Holm: At nine.",
        "Question: Who pays?", "Minister Holm: The owners.",
    ]  # fmt: skip
    assert voices(as_text(lines, title=TITLE))[0][2].endswith("My boat is old.")


def test_a_second_paragraph_of_one_of_several_who_ask_in_a_row_stays_with_the_question():
    lines = [
        "Question: When does the ferry sail?", "I ask because my boat is old.",
        "Question: Can I bring my dog?",
        "Question: And who pays?",
        "Minister Holm: At nine, yes, and the owners do.",
    ]  # fmt: skip
    found = voices(as_text(lines, title=TITLE))
    assert [label for label, _, _ in found] == ["Question", "Question", "Question", "Minister Holm"]
    assert found[0][2].endswith("my boat is old.")


def test_media_that_ask_one_under_the_other_are_not_answered_by_the_next():
    lines = [
        "1. Reuters: The council met on Monday. Can you tell us what the board thinks of the quay?",
        "The board has said what it thinks. It is in favour of the quay.",
        "2. Lena Goh: How will the town buy the ferries?",
        "We are in touch with several yards.",
        "3. Harbour Radio: Would you comment on the levy?",
        "The board always follows what the council does.",
    ]
    found = turns(as_text(lines, title="Regular press conference"))
    answers = [turn for turn in found if turn.kind == "answer"]
    assert [turn.text for turn in answers] == lines[1::2]
    assert [turn.speaker for turn in answers] == [None] * 3
