"""Who has a part in a dialogue by trade: opening it, leading it, closing it."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns, voices

TITLE = "Norport Open: Eva Holm, media conference"


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("word", ["THE MODERATOR", "The Moderator", "The Interpreter", "THE OPERATOR"])
def test_a_word_of_the_trade_behind_an_article_keeps_the_last_words_of_a_conference(word, write):
    lines = [
        "EVA HOLM: I played well.",
        "Q. Did you look at the board?",
        "EVA HOLM: No, never.",
        "Q. Was it cold?",
        "EVA HOLM: It was.",
        f"{word}: Thank you, Eva.",
    ]
    assert labels(write(lines, title=TITLE)) == ["EVA HOLM", "Q", "EVA HOLM", "Q", "EVA HOLM", word]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_voice_that_opens_with_a_few_words_is_heard_before_the_first_question(write):
    lines = [
        "Spokesperson: Good afternoon, and welcome to all.",
        "Question: Do you have news of the ferry?",
        "Deputy Spokesperson: I have none.",
        "Question: When will you?",
        "Deputy Spokesperson: Let me check.",
    ]
    heads = [line.partition(":")[0] for line in lines]
    assert labels(write(lines, title="Daily press briefing of the harbour office")) == heads


def test_a_place_over_the_first_question_opens_nothing():
    lines = [
        "Ambassador Hotel: The meeting takes place on the third floor.",
        "Question: When does it begin?",
        "Answer: At nine.",
    ]
    assert labels(as_text(lines, title="Norport hosts the council")) == [None, "Question", "Answer"]


ASKED_BY = {
    "Question from Tom": (None, None),
    "Question from Tom Brandt": ("Tom Brandt", None),
    "Question from the audience": (None, None),
    "QUESTION FROM THE FLOOR": (None, None),
    "Question by Lamp Radio": (None, "Lamp Radio"),
    "Question from Ms. Rios, Lamp Radio": ("Rios", "Lamp Radio"),
}


@pytest.mark.parametrize("label", ASKED_BY)
def test_a_word_for_a_question_says_from_whom_it_comes(label):
    lines = [f"{label}: When does it sail?", "Answer: At nine.", f"{label}: Can I bring a dog?", "Answer: Yes."]
    asked = turns(as_text(lines, title="Ask the harbour master"))[0]
    assert (asked.label, str(asked.kind)) == (label, "question")
    stated = (asked.speaker.name, asked.speaker.outlet) if asked.speaker is not None else (None, None)
    assert stated == ASKED_BY[label]


def test_the_question_of_the_day_comes_from_nobody():
    lines = [
        "Le port de Norville est en travaux depuis lundi.",
        "Question du jour : qui paie le nouveau quai ?",
        "Le conseil en parlera mardi.",
    ]
    assert labels(as_text(lines, title="Le port de Norville en bref")) == [None]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_media_that_ask_one_after_the_other_before_one_answer_are_voices(write):
    lines = [
        "Arin Bagdal, Foreign Secretary: Thank you. We have had good talks today.",
        "Yeshi Seli, Harbour Express: Sir, what about the visas?",
        "Manish, Reuters: On trade, will there be an agreement?",
        "Lena Goh, Lamp Radio: And where will it be signed?",
        "Arin Bagdal, Foreign Secretary: On visas, we have raised it. The talks on trade go on.",
    ]
    heads = [line.partition(":")[0] for line in lines]
    assert labels(write(lines, title="Transcript of the special briefing by the Foreign Secretary")) == heads


CHANNELS = {
    "TOM BRANDT/LTV4": ("TOM BRANDT", "LTV4"),
    "TOM BRANDT/LAMP NEWS": ("TOM BRANDT", "LAMP NEWS"),
    "Tom Brandt/Reuters": ("Tom Brandt", "Reuters"),
}


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("printed", CHANNELS)
def test_a_channel_behind_a_stroke_is_whom_a_journalist_asks_for(write, printed: str):
    lines = [
        "SEC. RIOS: Good morning, and welcome to the harbour.",
        f"{printed}: What do you say to the ruling of the court?",
        "SEC. RIOS: We respect it.",
        f"{printed}: And the budget?",
        "SEC. RIOS: I have signed it.",
    ]
    asked = turns(write(lines, title="Press briefing of the harbour office"))[1]
    assert (asked.label, str(asked.kind)) == (printed, "question")
    assert asked.speaker is not None
    assert (asked.speaker.name, asked.speaker.outlet) == CHANNELS[printed]


@pytest.mark.parametrize("head", ["Quay/B4", "Anna Holm/Berg", "Rooms A12/B4", "Size XL/42"])
def test_a_stroke_alone_makes_no_journalist(head: str):
    lines = ["Question: Where is the hall?", "Answer: On the quay.", f"{head}: Four hundred people can sit there."]
    assert labels(as_text(lines, title="Ask the harbour master")) == ["Question", "Answer"]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_journalists_by_name_ask_an_official_who_asks_back(write):
    lines = [
        "Eva Holm, Official Spokesperson: Good afternoon. I have no announcements.",
        "Rosa Moreno: I am Rosa Moreno from Lamp Radio. What is the situation at the quay, and who has taken it?",
        "Eva Holm, Official Spokesperson: Taken it?",
        "Rosa Moreno: No, no. I mean the report.",
        "Samira Dahl: The head of the navy comes next week, and the council waits for him. Will you bring up the ferry?",
        "Eva Holm, Official Spokesperson: Will we bring it up?",
        "Samira Dahl: Yes. Will it be discussed?",
        "Eva Holm, Official Spokesperson: It will.",
        "Samira Dahl: Thank you.",
    ]
    found = voices(write(lines, title="Transcript of the weekly briefing by the Official Spokesperson"))
    assert [kind for label, kind, _ in found if label == "Samira Dahl"] == ["question"] * 3
    assert [kind for label, kind, _ in found if label == "Rosa Moreno"] == ["question"] * 2
