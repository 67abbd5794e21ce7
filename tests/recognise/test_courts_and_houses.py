"""Courts and parliaments: the chair and the bench speak under words that others use to greet them."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns

TITLE = "House of Norland: Oral answers, 4 May 2023"
DEBATE = [
    "Ms Vik: I ask the Minister whether the quay will be dredged this year.",
    "Mr Lund: It will, and I am glad that the honourable Member asks. We begin in June.",
    "Mr Speaker: Order. The House must hear the Minister.",
    "Mr Lund: Thank you, Mr Speaker. We begin in June, I say again.",
    "Madam Deputy Speaker: I call Ana Vik.",
    "Ms Vik: I thank the Minister. And how long will it take?",
    "Mr Lund: We think six weeks.",
]
HEARING = [
    "THE COURT: Good morning. Are we ready to proceed?",
    "MR. BERG: We are, your Honour. I call Eva Holm.",
    "DIRECT EXAMINATION BY MR. BERG:",
    "Q. Where do you work?",
    "A. I work at the harbour.",
    "MR. LUND: Objection. The question is leading.",
    "THE COURT: Overruled. You may answer.",
    "A. I have been there since 2001.",
    "THE WITNESS: May I have some water?",
    "THE COURT: Of course. We will take a break.",
]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_who_calls_to_order_in_the_chair_is_a_voice_of_its_own(write):
    assert labels(write(DEBATE, title=TITLE)) == [
        "Ms Vik", "Mr Lund", "Mr Speaker", "Mr Lund", "Madam Deputy Speaker", "Ms Vik", "Mr Lund",
    ]  # fmt: skip
    assert turns(write(DEBATE, title=TITLE))[2].speaker.role == "Mr Speaker"


@pytest.mark.parametrize("greeting", ["Mr Speaker: I call on the House to vote for it.", "Mr Speaker: We begin soon."])
def test_who_greets_the_chair_goes_on_speaking(greeting):
    assert labels(as_text([*DEBATE[:2], greeting, *DEBATE[5:]], title=TITLE)) == ["Ms Vik", "Mr Lund"] * 2


def test_a_speech_that_greets_the_chair_has_no_labels():
    speech = [
        "Mr President: Order is what this house needs.",
        "Ladies and gentlemen: We need it, too.",
        "Do we have it?",
    ]
    assert labels(as_text(speech, title="Speech by Minister Lund at the opening of the quay")) == [None]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_the_bench_and_the_witness_of_a_hearing_keep_their_words(write):
    heard = [label for label in labels(write(HEARING, title="Transcript of hearing: The Board v. Lund")) if label]
    assert heard == ["THE COURT", "MR. BERG", "Q", "A", "MR. LUND", "THE COURT", "A", "THE WITNESS", "THE COURT"]


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "Webinar on the new ferry rules",
            [
                "Moderator: Welcome. We have questions in the chat.",
                "Question from the chat: Do the rules apply to rowing boats?",
                "Eva Holm: No, they do not.",
                "Question from chat: What about sailing boats?",
                "Eva Holm: They do if you carry more than six people.",
            ],
        ),
        (
            "Öffentliche Anhörung zum Hafengesetz",
            [
                "Der Vorsitzende: Ich eröffne die Sitzung und begrüße die Gäste und die Zuhörer im Saal.",
                "Abg. Tom Brandt: Meine Frage richtet sich an Frau Holm. Was halten Sie von dem Gesetz?",
                "Eva Holm: Vielen Dank. Ich halte es für gut.",
                "Publikumsfrage: Und was kostet das?",
                "Eva Holm: Es kostet nichts.",
            ],
        ),
        (
            "港务局局长李港与网友在线交流",
            [
                "网友：局长您好，港口什么时候开放？",
                "李港：您好，我们五月开放。",
                "网友：谁来付钱？",
                "李港：大家一起付，谢谢您。",
                "主持人：谢谢局长。",
            ],
        ),
    ],
)
def test_those_who_ask_from_afar_and_those_who_thank_have_their_own_turns(title, lines):
    assert labels(as_text(lines, title=title)) == [line.replace("：", ":").partition(":")[0] for line in lines]


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize(("chair", "role"), [("The SPEAKER", "SPEAKER"), ("The Deputy Speaker", "Deputy Speaker")])
def test_the_chair_behind_an_article_is_a_voice_where_it_calls_to_order(write, chair: str, role: str):
    lines = [*DEBATE[:2], f"{chair}: Order! The member will resume his seat.", *DEBATE[3:4], *DEBATE[5:]]
    found = turns(write(lines, title=TITLE))
    assert [turn.label for turn in found] == [line.partition(":")[0] for line in lines]
    assert found[2].speaker is not None
    assert (found[2].speaker.name, found[2].speaker.role) == (None, role)
