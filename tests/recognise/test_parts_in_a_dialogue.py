"""Who has a part in a dialogue by trade: opening it, leading it, closing it."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels

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
