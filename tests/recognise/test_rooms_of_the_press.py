"""What transcripts of press rooms print beside labels that are proven: journalists in a row, roles alone, initials."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels

from pressitems import Speaker, parse

WRITERS = pytest.mark.parametrize("write", [as_text, as_html])
BRIEFING = "Transcript of the weekly media briefing by the spokesperson"


@WRITERS
def test_journalists_in_a_row_are_voices_where_one_says_from_where(write):
    lines = [
        "Ms. Eva Holm, Spokesperson: Good afternoon. I have nothing to announce, so the floor is open.",
        "Umberto: Kada plovi trajekt, i ko će to platiti?",
        "Lena Goh: Lena Goh from Norvik Lamp. I have two questions. When does the quay open?",
        "Ravi: We have seen the reports on the ferry. What is the ministry's assessment?",
        "Ms. Eva Holm, Spokesperson: Let me take these together. We have seen the reports.",
    ]
    item = parse(write(lines, title=BRIEFING)).items[0]
    heads = ["Ms. Eva Holm, Spokesperson", "Umberto", "Lena Goh", "Ravi", "Ms. Eva Holm, Spokesperson"]
    assert [turn.label for turn in item.turns] == heads
    assert [turn.kind.value for turn in item.turns] == ["speech", "question", "question", "question", "answer"]


NOT_IN_A_ROW = {
    "nobody says from where": (
        "Ms. Eva Holm, Spokesperson: I have three points to make.",
        "Ferries: When do they run? Every hour.",
        "Lamps: Who lights them? Nobody does.",
        "Ms. Eva Holm, Spokesperson: Thank you. I will see you on Monday.",
    ),
    "one of them asks nothing": (
        "Ms. Eva Holm, Spokesperson: I have two points to make.",
        "Ferries: They run every hour.",
        "Ms. Eva Holm, Spokesperson: Thank you. I will see you on Monday.",
    ),
}


@WRITERS
@pytest.mark.parametrize("lines", NOT_IN_A_ROW.values(), ids=NOT_IN_A_ROW)
def test_points_of_a_statement_that_ask_are_no_journalists(write, lines):
    assert set(labels(write(list(lines), title=BRIEFING))) == {"Ms. Eva Holm, Spokesperson"}


@WRITERS
def test_a_role_alone_over_what_is_said_is_a_voice_where_another_one_stands_so(write):
    lines = [
        "President Holm:", "Good evening. I welcome our friends from Norland to this hall.",
        "Prime Minister:", "President Holm, thank you for this dinner. We will not forget it.",
    ]  # fmt: skip
    assert labels(write(lines, title="Video and transcript of the dinner")) == ["President Holm", "Prime Minister"]


@WRITERS
def test_a_role_alone_over_names_is_a_field(write):
    lines = [
        "President Holm:", "Good evening. I welcome our friends from Norland to this hall, and I thank you.",
        "Prime Minister:", "Jens Dahl (Norland)",
    ]  # fmt: skip
    assert "Prime Minister" not in labels(write(lines, title="Video and transcript of the dinner"))


@WRITERS
def test_a_journalist_who_opens_with_the_medium_in_quotation_marks_is_a_voice(write):
    lines = [
        "В.Странд: Добрый день! Давайте сразу к вопросам, я готов.", "М.Вальд: «Маяк Севера». Скажите, пожалуйста, что будет с паромом?",
        "В.Странд: Вы правы, мы над этим работаем.", "Реплика: Когда же?", "В.Странд: Я думаю, что весной.",
    ]  # fmt: skip
    heads = ["В.Странд", "М.Вальд", "В.Странд", "Реплика", "В.Странд"]
    assert labels(write(lines, title="Большая пресс-конференция Виктора Странда")) == heads


@WRITERS
def test_what_somebody_said_in_quotation_marks_is_no_voice(write):
    lines = [
        "В.Странд: Добрый день! Я готов ответить на ваши вопросы.", "М.Вальд: «Паром не нужен». Так написал он в газете.",
        "В.Странд: Я думаю, что весной.",
    ]  # fmt: skip
    assert "М.Вальд" not in labels(write(lines, title="Большая пресс-конференция Виктора Странда"))


@WRITERS
def test_a_question_of_which_a_remark_alone_is_printed_is_one(write):
    lines = [
        "PRESIDENT HOLM: I am glad to see you, Prime Minister.", "PRIME MINISTER DAHL: I am glad to be here.",
        "AIDE: Thank you, press.", "Q (Cross-talk.)", "PRIME MINISTER DAHL: Thanks, everybody.",
    ]  # fmt: skip
    heads = ["PRESIDENT HOLM", "PRIME MINISTER DAHL", "AIDE", "Q", "PRIME MINISTER DAHL"]
    title = "Remarks by President Holm and Prime Minister Dahl Before Bilateral Meeting"
    assert labels(write(lines, title=title)) == heads


@WRITERS
def test_initials_of_two_who_spoke_under_their_names_are_theirs(write):
    lines = [
        "Sofia Brandt, Radio Norvik: Good day, Mr President. It has been a long year.",
        "President of Norland Jens Dahl: Good day. We have a lot to look back on.",
        "SB: What is your view of it?", "JD: I think that we have managed.", "SB: And the ferry?", "JD: You will see it in May.",
    ]  # fmt: skip
    turns = parse(write(lines, title="Jens Dahl’s interview with Radio Norvik")).items[0].turns
    assert [turn.label for turn in turns][2:] == ["SB", "JD", "SB", "JD"]
    assert {turn.speaker and turn.speaker.name for turn in turns if turn.label == "JD"} == {"Jens Dahl"}
    assert all(isinstance(turn.speaker, Speaker) and turn.speaker.name == "Sofia Brandt" for turn in turns[2::2])


@WRITERS
def test_an_abbreviation_that_one_name_happens_to_have_is_nobody_s(write):
    lines = [
        "Jens Dahl: I want to say a word on the Joint Department.", "JD: founded in 1990; staff of nine.",
        "The department moved to the old quay last year.",
    ]  # fmt: skip
    assert "JD" not in labels(write(lines, title="Statement on the departments of Norvik"))


WITHOUT_SIGNS = [
    "SRS’in Vik", "(zur Kabinettssitzung) Guten Tag! Die Bundesregierung hat heute ein Vorhaben beschlossen.",
    "Frage", "Frau Vik, wann tritt das Gesetz in Kraft?",
    "SRS’in Vik", "Das Gesetz geht jetzt ins Parlament.",
    "Zusatzfrage", "In welchem Jahr?",
    "Dahl (BMI)", "Ich kann das ergänzen. Wir rechnen mit dem Frühjahr.",
]  # fmt: skip


@WRITERS
def test_a_word_for_a_question_alone_over_what_asks_shows_heads_without_a_sign(write):
    found = labels(write(WITHOUT_SIGNS, title="Regierungspressekonferenz vom 19. Juni 2024"))
    assert found == ["SRS’in Vik", "Frage", "SRS’in Vik", "Zusatzfrage", "Dahl (BMI)"]


@pytest.mark.parametrize("named", [("- Dahl (BMI)", "- Holm (AA)"), ("Dahl (BMI)", "Holm (AA)")])
def test_a_list_of_those_who_speak_is_no_head_without_a_sign(named):
    opening = "(Vorsitzende Lund eröffnet die Pressekonferenz und begrüßt alle Sprecherinnen und Sprecher.)"
    lines = ["\n".join(named), opening, *WITHOUT_SIGNS]
    found = labels(as_text(lines, title="Regierungspressekonferenz vom 19. Juni 2024"))
    assert [head for head in found if head] == ["SRS’in Vik", "Frage", "SRS’in Vik", "Zusatzfrage", "Dahl (BMI)"]
