"""Hearings count their questions before the name of whoever asks: “Q12 Tom Brandt:”."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns

TITLE = "Oral evidence: The harbours of the coast"
HEARING = [
    "Witnesses: Eva Holm, Chief Executive, Norport Harbour Board; Jens Dahl, Director, Lamp Trust.",
    "Q1 Chair: Welcome to the committee. Ms Holm, how deep is the quay?",
    "Eva Holm: It is eleven metres deep, Chair.",
    "Q2 Tom Brandt: Who pays for that?",
    "Eva Holm: The owners of the ships do.",
    "Jens Dahl: I would add that the lamps are paid by us.",
    "Q3 Ana Rios: And by whom are you paid?",
    "Jens Dahl: By the ferries.",
]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_who_asks_behind_a_count_of_questions_is_named_without_the_count(write):
    asked = [turn for turn in turns(write(HEARING, title=TITLE)) if turn.kind == "question"]
    assert [turn.label for turn in asked] == ["Chair", "Tom Brandt", "Ana Rios"]
    assert [turn.speaker.name or turn.speaker.role for turn in asked] == ["Chair", "Tom Brandt", "Ana Rios"]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_the_list_of_witnesses_is_nobody_and_everybody_heard_keeps_the_own_words(write):
    assert labels(write(HEARING, title=TITLE)) == [
        None, "Chair", "Eva Holm", "Tom Brandt", "Eva Holm", "Jens Dahl", "Ana Rios", "Jens Dahl",
    ]  # fmt: skip


def test_names_in_capitals_behind_the_count_ask_as_well():
    hearing = [line.upper().partition(":")[0] + ":" + line.partition(":")[2] for line in HEARING[1:]]
    assert labels(as_text(hearing, title=TITLE))[2] == "TOM BRANDT"


def test_a_quarter_of_a_year_before_a_topic_counts_no_questions():
    figures = ["Q1 Growth: The economy grew by three percent.", "Q2 Growth: It grew by four percent."]
    assert labels(as_text(figures, title="Harbour figures of the year")) == [None]
