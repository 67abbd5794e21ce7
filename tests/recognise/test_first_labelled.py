"""Interviews that label the first question and the first answer, and print the others without a label."""

from __future__ import annotations

from tests.recognise.pages import voices

TITLE = "Interview with Minister Eva Holm in the Harbour Times"


def page(*paragraphs: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{body}</body></html>"


FIRST = (
    "<b>Harbour Times: Minister, when does the dredging start?</b>",
    "<b>Eva Holm:</b> It starts in June. I have signed the order.",
)
ASKED = ("Harbour Times", "question", "Minister, when does the dredging start?")
ANSWERED = ("Eva Holm", "answer", "It starts in June. I have signed the order.")


def test_a_later_question_in_bold_is_not_in_the_mouth_of_who_answers():
    later = ("<b>I have one more.</b>", "<b>Who pays for it?</b>", "We do.", "There is no other way.")
    assert voices(page(*FIRST, *later)) == [
        ASKED,
        ANSWERED,
        (None, "question", "I have one more.\n\nWho pays for it?"),
        (None, "answer", "We do.\n\nThere is no other way."),
    ]


def test_questions_that_take_turns_with_answers_are_told_without_bold():
    later = ("Who pays for it?", "We do.", "Will the lamps stay?", "Yes, I promise.")
    lines = (FIRST[0].replace("<b>", "").replace("</b>", ""), "Eva Holm: It starts in June. I have signed the order.")
    assert voices("\n\n".join([TITLE, *lines, *later])) == [
        ASKED,
        ANSWERED,
        (None, "question", "Who pays for it?"),
        (None, "answer", "We do."),
        (None, "question", "Will the lamps stay?"),
        (None, "answer", "Yes, I promise."),
    ]


def test_one_question_among_the_words_of_who_answers_stays_there():
    later = ("Who pays for it?", "We do.", "There is no other way.")
    assert voices(page(FIRST[0], FIRST[1], *later))[1:] == [
        (*ANSWERED[:2], "\n\n".join([ANSWERED[2], *later])),
    ]


def test_a_bold_question_in_a_transcript_without_bold_questions_is_stressed_and_stays_with_its_voice():
    plain = [FIRST[0].replace("<b>", "").replace("</b>", ""), FIRST[1]]
    later = ("<b>Who pays for it?</b>", "We do.", "There is no other way.")
    assert [label for label, _, _ in voices(page(*plain, *later))] == ["Harbour Times", "Eva Holm"]
