"""A conversation is told by what is said in it: who talks to others, who asks, who was asked."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns

BRIEFING = "Press briefing on the harbour"
RELEASE = "Norvik publishes its harbour plan"
TALK = {
    "en": ("Lena Vik: I have seen the plan, and we like it.", "Jon Dahl: You know that it took us two years."),
    "de": ("Lena Vik: Ich habe den Plan gesehen, und wir mögen ihn.", "Jon Dahl: Sie wissen, dass er uns zwei Jahre nahm."),
    "fr": ("Lena Vik : J’ai vu le plan, et nous l’aimons.", "Jon Dahl : Vous savez qu’il nous a pris deux ans."),
    "ru": ("Анна Вик: Я видела этот план, и мы довольны.", "Иван Даль: Вы знаете, что он занял у нас два года."),
}  # fmt: skip
FACTS = {
    "en": ("Lena Vik: Born in Norvik and a pilot since the spring.", "Jon Dahl: Elected for the third time by the council."),
    "de": ("Lena Vik: Geboren in Norvik, seit dem Frühjahr Lotsin.", "Jon Dahl: Vom Rat zum dritten Mal gewählt."),
    "fr": ("Lena Vik : Née à Norvik, pilote depuis le printemps.", "Jon Dahl : Élu pour la troisième fois par le conseil."),
    "ru": ("Анна Вик: Родилась в Норвике, лоцман с весны.", "Иван Даль: Избран советом в третий раз."),
}  # fmt: skip


def printed(source: str) -> list[str]:
    """The labels of an item; what stands under none is left out."""
    return [turn.label for turn in turns(source) if turn.label is not None]


@pytest.mark.parametrize("language", TALK)
def test_people_who_talk_to_each_other_are_voices_and_people_who_are_described_are_none(language: str):
    talk, facts = [*TALK[language]] * 2, [*FACTS[language]] * 2
    names = [line.partition(":")[0].strip() for line in talk]
    opening = {
        "en": "The council met on Monday to hear about the plan for the harbour, and many came.",
        "de": "Der Rat hat am Montag getagt, um von dem Plan für den Hafen zu hören, und viele kamen.",
        "fr": "Le conseil s’est réuni lundi pour entendre parler du plan pour le port, et beaucoup sont venus.",
        "ru": "Совет собрался в понедельник, чтобы услышать о плане для порта, и многие пришли на это заседание.",
    }[language]
    for page in (as_text, as_html):
        assert printed(page([opening, *talk], title=RELEASE)) == names
        assert printed(page([opening, *facts], title=RELEASE)) == []


SENTENCES_BEFORE = {
    "en": "We regret that. Question: The survey is finished. Do you agree? Answer: I believe that it is not.",
    "ru": "Мы об этом сожалеем. Вопрос: Обследование закончено. Вы согласны? Ответ: Я думаю, что нет.",
}


@pytest.mark.parametrize("language", SENTENCES_BEFORE)
def test_a_label_may_stand_behind_a_sentence_in_the_paragraph_that_begins_the_text(language: str):
    said = turns(as_text([SENTENCES_BEFORE[language]], title=BRIEFING))
    assert [turn.kind for turn in said] == ["speech", "question", "answer"]
    assert said[0].label is None
    assert said[1].text.endswith("?")


def test_words_behind_a_colon_that_go_on_in_small_letters_are_a_sentence():
    text = "The law has two parts. Question: who owns the sea? Answer: all of us, as the old books say."
    for page in (as_text, as_html):
        assert printed(page([text, "It is in force since the spring."], title=RELEASE)) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("Questions: Call the press office of the harbour.", "The plan is on the website of the town."),
        ("Reply: By letter, before the first of May.", "The plan is on the website of the town."),
        ("Follow-up: The council meets again in the spring.", "The plan is on the website of the town."),
        ("Q1: The number of ships rose by three percent.", "Q2: The number of ships fell by one percent."),
        ("Challenge: The quay is too short.", "Response: A second quay.", "Challenge: Ice.", "Response: A breaker."),
    ],
    ids=["whom to call", "how to reply", "what follows", "quarters of a year", "a pair that asks nothing"],
)
def test_words_for_questions_and_answers_are_no_labels_where_nobody_asks(lines: tuple[str, ...]):
    for page in (as_text, as_html):
        assert printed(page(list(lines), title=RELEASE)) == []


def test_an_answer_needs_no_counterpart_among_the_labels_where_the_line_above_asks():
    lines = ["When does the quay open?", "Answer: On Monday.", "And who has paid for it?", "Answer: The town has."]
    for page in (as_text, as_html):
        assert printed(page(lines, title=BRIEFING)) == ["Answer", "Answer"]


def test_whoever_interrupts_stands_between_two_labels_and_a_topic_there_does_not():
    lines = [
        "Question: When does the quay open?",
        "Mr Vik: On Monday.",
        "",
        "Question: And the ferry?",
        "Mr Vik: Soon.",
    ]
    for between, found in (
        ("Rosa Lind: If I may add, you can see it from here.", True),
        ("North Quay: Closed.", False),
    ):
        lines[2] = between
        for page in (as_text, as_html):
            assert (between.partition(":")[0] in printed(page(lines, title=BRIEFING))) is found


def test_a_role_with_a_name_that_the_title_states_is_no_voice_in_a_list_of_appointments():
    title = "Statement by Foreign Minister Eva Vik"
    said = "Foreign Minister Eva Vik: I thank you all for coming."
    planned = "Foreign Minister Eva Vik: Meets the pilots of the harbour."
    for page in (as_text, as_html):
        assert printed(page([said, "The quay will open on Monday."], title=title)) == ["Foreign Minister Eva Vik"]
        assert printed(page([planned, "The quay will open on Monday."], title=title)) == []


ROWS = (
    ("Reporter", "When does it open?"),
    ("Minister Vik", "On Monday."),
    ("Reporter", "And the ferry?"),
    ("Minister Vik", "On Tuesday."),
    ("Harbour Herald, Lind", "Are you glad?"),
    ("Minister Vik", "I am."),
)


def test_a_table_of_two_cells_is_a_dialogue_also_without_a_sign_and_an_unknown_first_cell_stays_text():
    rows = "".join(f"<tr><td>{name}</td><td>{said}</td></tr>" for name, said in ROWS)
    found = turns(f"<html><body><h1>{BRIEFING}</h1><table>{rows}</table></body></html>")
    assert [turn.label for turn in found] == [*(name for name, _ in ROWS[:4]), None, "Minister Vik"]
    assert found[4].text == "Harbour Herald, Lind\tAre you glad?"
    assert found[4].paragraphs[0].kind == "table-row"


def test_a_footnote_that_names_who_was_interviewed_is_not_said_by_that_person():
    lines = [
        "Harbour Herald: What is the plan?",
        "Eva Vik: It has a name.",
        "Harbour Herald: Who pays?",
        "Eva Vik: We do.",
    ]
    note = "[1] Eva Vik: Collected Lamps, Norvik 1999."
    for page in (as_text, as_html):
        found = printed(page([*lines, note], title="Interview of Minister Eva Vik with Harbour Herald"))
        assert found == [line.partition(":")[0] for line in lines]


def test_a_word_behind_most_questions_answers_and_a_word_whose_question_it_answers_asks():
    lines = (
        "Q: When will the quay be open?",
        "Desk: In the spring, once the ice is gone.",
        "Further: Does that hold for the ferries?",
        "Desk: It holds for all ships.",
        "Q: Who pays for the quay?",
        "Desk: The county pays for it.",
        "Further: And the town?",
        "Desk: The town pays nothing.",
    )
    for page in (as_text, as_html):
        said = [(turn.label, turn.kind) for turn in turns(page(lines, title=BRIEFING))]
        assert said == [("Q", "question"), ("Desk", "answer"), ("Further", "question"), ("Desk", "answer")] * 2


def test_a_word_behind_one_question_and_under_other_text_answers_nobody():
    lines = (
        "Q: When will the quay be open?",
        "A: In the spring, once the ice is gone. The rest of the plan is as follows.",
        "Desk: The county lights the lamp.",
        "Keeper: The town keeps the lamp.",
        "Desk: The county pays for the oil.",
    )
    for page in (as_text, as_html):
        assert printed(page(lines, title=BRIEFING)) == ["Q", "A"]


OPERATED = (
    "SPEAKER HOLM: Good morning. I thank you all for the call.",
    "SWITCHBOARD: Thank you. Press one if you want to ask us something.",
    "QUESTION: When will the quay be open?",
    "SPEAKER HOLM: In the spring, I hope.",
    "SWITCHBOARD: Thank you. Ms. Vik, your line is open.",
    "QUESTION: Who pays for it?",
    "SPEAKER HOLM: We all do.",
    "SWITCHBOARD: Mr. Dahl, you are next.",
    "QUESTION: And the lamp?",
    "SPEAKER HOLM: I have no news of the lamp.",
)


def test_a_word_in_capitals_that_talks_between_other_labels_each_time_is_a_voice_that_neither_asks_nor_answers():
    for page in (as_text, as_html):
        said = [(turn.label, turn.kind) for turn in turns(page(OPERATED, title=BRIEFING))]
        assert said[1::3] == [("SWITCHBOARD", "speech")] * 3
        assert len(said) == len(OPERATED)


def test_a_word_in_capitals_between_other_labels_that_talks_to_nobody_is_a_field():
    fields = [
        line.replace("Thank you. Press one if you want to ask us something.", "Lamp, quay, and pier.")
        for line in OPERATED
    ]
    fields = [line.replace("Thank you. Ms. Vik, your line is open.", "Pier and lamp.") for line in fields]
    fields = [line.replace("Mr. Dahl, you are next.", "The lamp alone.") for line in fields]
    voices = [line.partition(":")[0] for line in fields if not line.startswith("SWITCHBOARD")]
    for page in (as_text, as_html):
        assert printed(page(fields, title=BRIEFING)) == voices


@pytest.mark.parametrize("tool", ["[字体：大 中 小] 打印本页", "【字号：大 中 小】"])
def test_a_tool_of_the_page_in_brackets_does_not_take_part_in_a_conversation_of_two_letters(tool: str):
    lines = (
        tool,
        "甲：码头什么时候启用，请介绍一下情况？",
        "乙：码头将于明年春天启用。",
        "甲：渡轮每天有几班？",
        "乙：每天两班。",
    )
    for page in (as_text, as_html):
        assert printed(page(lines, title="码头管理处就新码头答记者问")) == ["甲", "乙", "甲", "乙"]


def test_a_name_in_capitals_is_a_voice_where_a_neighbour_calls_that_person_by_first_name():
    lines = (
        "QUESTION: When will the quay be open?",
        "MINISTER HOLM: In the spring. Anna, please add to that.",
        "ANNA BERG: The ice has to go first.",
        "QUESTION: Who pays for the quay?",
        "MINISTER HOLM: The county pays for it.",
    )
    for page in (as_text, as_html):
        assert printed(page(lines, title=BRIEFING)) == [line.partition(":")[0] for line in lines]
        uncalled = [line.replace("Anna, please", "Somebody may") for line in lines]
        assert "ANNA BERG" not in printed(page(uncalled, title=BRIEFING))


def test_whatever_follows_a_journalist_each_time_is_a_voice():
    stakeout = [
        "SCR: I want to brief you on the meeting.", "Correspondent: When does the levy start?", "SCR: In May.",
        "Correspondent: And who pays?", "SCR: The owners do.",
    ]  # fmt: skip
    assert labels(as_text(stakeout, title="Council media stakeout")) == ["SCR", "Correspondent"] * 2 + ["SCR"]


def test_what_follows_a_word_of_the_press_that_does_not_ask_is_a_field():
    notice = ["Press: Come and see us.", "Quay: The first one.", "Press: Bring a coat?", "Quay: The second one."]
    assert labels(as_text(notice, title="Harbour news of the week")) == [None]


def test_a_name_that_a_neighbour_thanks_is_no_voice_where_its_sentence_goes_on():
    remarks = [
        "MINISTER DAHL: Good morning. I am glad to be here.",
        "MINISTER VIK: Thank you, Eva. I will be brief.",
        "Eva Holm: a minister who builds. Thank you all.",
    ]
    assert labels(as_text(remarks, title="Remarks by Minister Dahl and Minister Vik")) == [
        "MINISTER DAHL",
        "MINISTER VIK",
    ]


@pytest.mark.parametrize("page", [as_text, as_html])
def test_one_word_is_the_name_of_somebody_whom_the_question_before_calls_by_it(page):
    lines = [
        "Frage: Herr Vik, wird der Kai im Mai geöffnet?",
        "Vik: Ja, das ist so.",
        "Frage: Und wer bezahlt das, Frau Dahl?",
        "Dahl: Die Stadt.",
        "Norport: zwei Schiffe.",
    ]
    found = turns(page(lines, title="Pressekonferenz im Hafen"))
    assert [turn.label for turn in found] == ["Frage", "Vik", "Frage", "Dahl"]
    assert [turn.speaker.name for turn in found[1::2] if turn.speaker is not None] == ["Vik", "Dahl"]


def test_a_figure_behind_a_colon_of_half_width_begins_what_is_said_in_chinese():
    lines = ["记者:1993年的码头还在吗？", "何港:2023年我们修好了它。", "时间:2023年5月4日"]
    assert labels(as_text(lines, title="交通局例行记者会"))[:2] == ["记者", "何港"]
