"""Words for a question and an answer are labels where somebody asks, and headings of a list where nobody does."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels

TITLE = "Norport publishes the order of business"
OPENING = "The council of Norport published this list today, as it does each week."
CLOSING = "The list takes effect at once, and the council will meet in the autumn."
NO_QUESTIONS = {
    "topics of a session": ("Question: The ferry to Oster.", "Motion: The lamps.", "Reply: The harbour master."),
    "a decision behind a topic": ("Question: The building of the quay.", "Answer: The council takes note."),
    "two kinds of letters": ("Questions: By telephone.", "Reply: By post, within a week."),
    "a survey": ("Question: Do you sleep well on the ferry?", "Yes: 61 per cent", "No: 39 per cent"),
    "an examination": (
        "Question 1: How deep is the basin?",
        "Answer: C",
        "Question 2: Which lamp is red?",
        "Answer: A",
    ),
    "put to the reader": ("Question 1: Is the quay too short?", "Question 2: Who should pay?", "Question 3: And when?"),
    "one letter in a list of points": ("The ferry is late.", "Trade has fallen.", "Q: What next? Nobody knows."),
    "a plan": ("Challenge: How do we pay for lamps?", "Response: We share the cost, as we said."),
}
QUESTIONS = {
    "one that asks": ("Question: When does the ferry sail?", "Answer: On Monday."),
    "one that talks": ("Question: I should like to hear more of the ferry.", "Answer: It sails on Monday."),
    "one of a parliament": ("Question: To ask the minister how many ferries sail each day.", "Answer: Four."),
    "two that are answered by a word": (
        "Question: Does it sail?", "Answer: Yes", "Question: How many lamps are there?", "Answer: Eleven lamps",
    ),
    "one that a label answers of which nobody knows": (
        "Question: Does it sail?", "Harbour Board: It does, and it will.", "Question: Who pays?", "Harbour Board: The town does.",
    ),
    "two that are answered each time": (
        "Question: The number of ferries that sail each day.",
        "Answer: Four.",
        "Question: The number of lamps.",
        "Answer: Eleven.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("lines", NO_QUESTIONS.values(), ids=list(NO_QUESTIONS))
def test_words_for_questions_that_ask_nothing_are_no_labels(lines, write):
    assert labels(write([OPENING, *lines, CLOSING], title=TITLE)) == [None]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_words_for_a_problem_over_words_that_can_be_no_label_ask_nobody(write):
    lines = [
        "港务局公布新码头规划。",
        "问题：渔民等得太久。",
        "对策：我们增加船只。",
        "问题：灯看不清，怎么办？",
        "对策：我们换灯。",
        "工程春天开工。",
    ]
    assert labels(write(lines, title="关于新码头的声明")) == [None]


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Erklärung", ("Frage: Schlafen Sie gut?", "Ja: 61 Prozent", "Nein: 39 Prozent", "Frage: Fahren Sie gern?", "Ja: 20 Prozent", "Nein: 80 Prozent")),
        ("Declaración", ("Pregunta: ¿Duerme usted bien?", "Sí: 61 %", "No: 39 %", "Pregunta: ¿Le gusta el ferry?", "Sí: 20 %", "No: 80 %")),
    ],
)  # fmt: skip
def test_the_figures_of_a_survey_answer_nobody_in_any_language(title, lines, write):
    assert labels(write(lines, title=title)) == [None]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_whoever_is_asked_as_the_title_says_may_answer_in_a_word(write):
    lines = ["Q: How many ferries sail?", "HOLM: Forty", "Q: And how many lamps are there?", "HOLM: Two"]
    assert labels(write(lines, title="Press conference on the ferries")) == ["Q", "HOLM", "Q", "HOLM"]


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("lines", QUESTIONS.values(), ids=list(QUESTIONS))
def test_words_for_questions_are_labels_where_somebody_asks_talks_or_is_answered_each_time(lines, write):
    assert labels(write([OPENING, *lines], title=TITLE)) == [None, *(line.partition(":")[0] for line in lines)]
