"""What somebody reads out within an answer, or tells in a statement: whoever speaks there is no voice of the page."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns

SCENES = {
    "a call": ("en", ("Caller: We drift. Can you hear me?", "Operator: Where are you?", "Caller: I see the lamp.", "Operator: Stay there.")),
    "a court": ("en", ("Counsel: Did you see it?", "Witness: I did, sir.", "Counsel: Where were you?", "Witness: In bed.")),
    "two described": ("en", ("Eva Holm: Who taught her? Her father did.", "Ana Rios: And what did she do? She rowed.", "Eva Holm: Who paid? You did.")),
    "a German scene": ("de", ("Wache: Wer da?", "Fuhrmann: Ein Mann mit Rüben. Lassen Sie mich durch.", "Wache: Haben Sie Papiere?", "Fuhrmann: Ich habe Rüben.")),
}  # fmt: skip
WORDS = {
    "en": ("Question: What happened?", "Answer: I have it here and read it to you.", "Question: And then?", "Answer: We went home."),
    "de": ("Frage: Was geschah?", "Antwort: Ich lese es Ihnen vor.", "Frage: Und dann?", "Antwort: Wir fuhren heim."),
}  # fmt: skip
VOICES = ("MS. RIOS: Good morning.", "QUESTION: What happened?", "MS. RIOS: I read it to you.", "QUESTION: And then?", "MS. RIOS: We left.")  # fmt: skip


def heads(lines: tuple[str, ...]) -> list[str]:
    return [line.partition(":")[0] for line in lines]


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize(("tag", "scene"), SCENES.values(), ids=SCENES)
def test_a_scene_within_an_answer_has_no_voices_of_the_page(tag, scene, write):
    own = WORDS[tag]
    lines = [*own[:2], *scene, "So it was.", *own[2:]]
    assert labels(write(lines, title="Press briefing on the harbour")) == heads(own)


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_scene_within_an_answer_under_a_name_has_no_voices_of_the_page(write):
    lines = [*VOICES[:3], *SCENES["a call"][1], *VOICES[3:]]
    assert labels(write(lines, title="Press briefing by Ana Rios")) == heads(VOICES)


@pytest.mark.parametrize("write", [as_text, as_html])
def test_guests_who_are_mentioned_talk_to_each_other(write):
    lines = [
        "QUESTION: What happened?", "MS. RIOS: Eva Holm and Tom Dahl can tell you.", "EVA HOLM: Shall I begin?", "TOM DAHL: I think you should, Eva. Do you?",
        "EVA HOLM: We drifted.", "QUESTION: And then?", "MS. RIOS: We left.",
    ]  # fmt: skip
    assert labels(write(lines, title="Press briefing by Ana Rios")) == heads(tuple(lines))


@pytest.mark.parametrize("write", [as_text, as_html])
def test_colleagues_with_whole_names_whom_nobody_mentions_talk_to_each_other(write):
    lines = [
        "QUESTION: What happened?", "MS. RIOS: I leave that to my colleagues.", "TOM DAHL: Shall I begin, Eva?", "EVA HOLM: Please do.",
        "TOM DAHL: We mended it. It took a week.", "QUESTION: And then?", "MS. RIOS: We left.",
    ]  # fmt: skip
    assert labels(write(lines, title="Press briefing by Ana Rios")) == heads(tuple(lines))


@pytest.mark.parametrize("write", [as_text, as_html])
def test_one_entry_of_a_list_is_no_voice_beside_words_for_answers(write):
    own = WORDS["en"]
    lines = [*own[:2], "Minister Lund: Opens the hall on Monday.", *own[2:]]
    assert labels(write(lines, title="Press briefing on the harbour")) == heads(own)


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize(
    "scene",
    [
        ("Ferryman: Where do you go?", "Farmer: Home, if you let me.", "Ferryman: Have you money?", "Farmer: I have eggs."),
        ("Problem: Where do the boats go?", "Solution: To the old quay, we think.", "Problem: Who pays?", "Solution: We do."),
    ],
)  # fmt: skip
def test_two_who_talk_twice_amid_a_statement_are_told(scene, write):
    lines = ["The old ferry leaves the harbour for good, the town has decided.", *scene, "The town thanks its crew."]
    assert labels(write(lines, title="Statement on the old ferry")) == [None]


AMID_A_TEXT = {
    "endorsements": ("Eva Holm, President of Norvik Lamp: We welcome it.", "Jens Dahl, Director of Oster Ferries: We thank the town."),
    "two by name": ("Eva Holm: Where was the letter?", "Jens Dahl: I found it here.", "Eva Holm: Did you read it?", "Jens Dahl: I did."),
    "who grew up there": ("Eva Holm: I grew up here.", "Jens Dahl: My first ship was a tug.", "Ana Rios: I like the smell.", "Eva Holm: So do I."),
    "a court": ("Judge: Where were you?", "Witness: On the pier.", "Judge: Did you see it?", "Witness: I saw the smoke."),
}  # fmt: skip
BEFORE = ("The town has decided to mend the old pier, and work begins in the spring.", "The storm broke it last year.")
BEHIND = ("More than three hundred people came to the old customs house.", "The next meeting of the town is in June.")


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("told", AMID_A_TEXT.values(), ids=AMID_A_TEXT)
def test_what_people_say_amid_a_text_that_goes_on_is_told(told, write):
    assert labels(write([*BEFORE, *told, *BEHIND], title="Statement on the old pier")) == [None]


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("told", list(AMID_A_TEXT.values())[1:3], ids=list(AMID_A_TEXT)[1:3])
def test_most_of_a_page_that_people_talk_on_is_what_they_say(told, write):
    lines = [BEFORE[1], *(f"{line} It was a long night, and I shall not forget it." for line in told * 2), BEHIND[1]]
    assert {line.partition(":")[0] for line in told} <= set(labels(write(lines, title="Statement on the old pier")))


TALK_BELOW_AN_ARTICLE = {
    "journalists ask": ("Reporter: Who pays?", "Minister Holm: The town does.", "Reporter: And who mends it?", "Minister Dahl: The port does."),
    "journalists with their media ask": ("Lena Goh, Lamp Radio: Who pays?", "Minister Holm: The town does.", "Tom Hale, Lamp Times: And when?", "Minister Dahl: In May."),
    "one is asked three times": ("Lena Goh: Who pays?", "Eva Holm: The town does, I think.", "Lena Goh: And when?", "Eva Holm: In May.", "Lena Goh: Why?", "Eva Holm: It is old."),
}  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("talk", TALK_BELOW_AN_ARTICLE.values(), ids=TALK_BELOW_AN_ARTICLE)
def test_an_article_that_turns_into_talk_and_closes_in_its_own_words_has_voices(talk, write):
    found = labels(write([*BEFORE, *talk, *BEHIND], title="The old pier of Norvik"))
    assert [label for label in found if label] == heads(talk)


WITHIN_AN_ANSWER = {
    "two by name": AMID_A_TEXT["two by name"],
    "a long scene": AMID_A_TEXT["a court"] * 3,
    "headlines that ask": ("Norvik Post: Who pays for the quay?", "Oster Times: Do we build a ruin?"),
    "one who calls": ("Caller: Hello, this is your bank.", "You: Who is it?", "Caller: I need your code, please."),
    "endorsements": AMID_A_TEXT["endorsements"],
}


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("inside", WITHIN_AN_ANSWER.values(), ids=WITHIN_AN_ANSWER)
@pytest.mark.parametrize("own", [("QUESTION", "MS RIOS"), ("Lena Goh", "Ana Rios")])
def test_a_page_has_the_voices_of_its_own_dialogue(own, inside, write):
    asking, answering = own
    lines = [
        f"{asking}: When do we sail?", f"{answering}: On Monday, and we are glad.", f"{asking}: Can you tell us more?",
        f"{answering}: I can. I read it to you.", *inside, "That is all.", f"{asking}: Who pays for it?", f"{answering}: We do.",
    ]  # fmt: skip
    assert labels(write(lines, title="Press conference on the quay")) == [asking, answering] * 3


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("inside", [AMID_A_TEXT["two by name"], AMID_A_TEXT["endorsements"]])
@pytest.mark.parametrize("last", [True, False])
def test_what_the_opening_or_the_last_answer_reads_out_has_no_voices_of_the_page(last, inside, write):
    read = ["That is all.", *inside, "So it was."]
    own = ["Lena Goh: When do we sail?", "Ana Rios: On Monday.", "Lena Goh: Who pays?", "Ana Rios: We do, as I said."]
    lines = [*own, *read] if last else ["Ana Rios: Good morning to you all.", *read, *own]
    found = labels(write(lines, title="Press conference on the quay"))
    assert set(found) == {"Lena Goh", "Ana Rios"}


WITHIN_A_QUESTION = {
    "a long scene": AMID_A_TEXT["a court"] * 2,
    "headlines that ask": WITHIN_AN_ANSWER["headlines that ask"],
    "questions of a survey": ("Question 1: Is the quay too short?", "Question 2: Who should pay?", "Question 3: And when?"),
    "a word for a result": ("The Result: They stay.",),
    "a list of people": ("Eva Holm: Born in Oster.", "Jens Dahl: A pilot by trade, we hear.", "Lena Lund: She leads the port."),
    "figures of a survey": ("Question: Do you feel safe?", "Yes: 61 per cent", "No: 39 per cent"),
}  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("inside", WITHIN_A_QUESTION.values(), ids=WITHIN_A_QUESTION)
def test_what_a_question_reads_out_has_no_voices_of_the_page(inside, write):
    lines = [
        "QUESTION: When do we sail?", "MS RIOS: On Monday.", "QUESTION: Have you seen it? I have it here.", *inside, "What do you say?",
        "MS RIOS: Nothing.", "QUESTION: Who pays?", "MS RIOS: We do.",
    ]  # fmt: skip
    assert labels(write(lines, title="Press conference on the quay")) == ["QUESTION", "MS RIOS"] * 3


@pytest.mark.parametrize("write", [as_text, as_html])
def test_people_whose_posts_stand_beside_their_names_are_quoted_where_who_answers_states_none(write):
    lines = [
        "Reuters: When do we sail?", "Ana Rios: On Monday, and we are glad.", "Reuters: Can you tell us more?",
        "Ana Rios: I can. I read it to you.", *AMID_A_TEXT["endorsements"], "That is all.", "Reuters: Who pays for it?", "Ana Rios: We do.",
    ]  # fmt: skip
    assert labels(write(lines, title="Press conference on the quay")) == ["Reuters", "Ana Rios"] * 3


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize(
    "lines",
    [
        ("Q: When do we sail?", "A: On Monday.", "Q: Who pays?", "A: We do.", "Q1: We sold four hundred tickets.", "Q2: We sold nine hundred."),
        ("Q: When do we sail?", "A: On Monday.", "Q: Who pays?", "A: We do.", "Question 1: Which lamp is red?", "Question 2: Which is green?"),
    ],
)  # fmt: skip
def test_numbered_questions_and_quarters_that_nobody_answers_are_read_out(lines, write):
    assert labels(write(list(lines), title="Press conference on the quay")) == ["Q", "A"] * 2


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_scene_within_the_words_of_whoever_else_speaks_on_the_page_has_no_voices(write):
    lines = [
        "MODERATOR: Good morning.", "MS LUND: We begin.", "QUESTION: What happened?", "MS RIOS: I read it.", "QUESTION: And then?", "MS RIOS: We left.",
        "MS LUND: I have this here.", *SCENES["a call"][1], "MS RIOS: So it was.", "QUESTION: Who pays?", "MS RIOS: We do.", "MODERATOR: Thank you.",
    ]  # fmt: skip
    found = labels(write(lines, title="Press briefing on the quay"))
    assert {"Caller", "Operator"}.isdisjoint(found)
    assert found.count("MS LUND") == 2


@pytest.mark.parametrize("write", [as_text, as_html])
def test_several_who_say_a_paragraph_each_at_the_end_of_a_statement_are_told(write):
    lines = [*BEFORE, *BEHIND, *AMID_A_TEXT["endorsements"]]
    assert labels(write(lines, title="Statement on the old pier")) == [None]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_salutation_within_an_answer_is_no_name(write):
    own = ("Вопрос: Когда?", "Ответ: В мае. Я зачитаю письмо.", "Вопрос: Кто платит?", "Ответ: Мы.")
    lines = [*own[:2], "Ваше Превосходительство: Для меня это честь.", "Вот так.", *own[2:]]
    assert labels(write(lines, title="Пресс-конференция о причале")) == heads(own)


GUESTS = {
    "a chair names them": (
        "Moderator: Good morning. With us are Director Lund and Engineer Dahl.",
        "Question: When do we sail?",
    ),
    "the text before names them": ("Director Lund and Engineer Dahl were there.", "Question: When do we sail?"),
}


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("opening", GUESTS.values(), ids=GUESTS)
def test_two_who_add_something_once_are_guests_where_anybody_names_them(opening, write):
    lines = [
        *opening, "Minister Rios: In May.", "Director Lund: We mend it first.", "Engineer Dahl: I can add that it is old.",
        "Question: Who pays?", "Minister Rios: We do.", "Question: Why?", "Minister Rios: It is old.",
    ]  # fmt: skip
    assert {"Director Lund", "Engineer Dahl"} <= set(labels(write(lines, title="Press briefing on the quay")))


ASKING_BESIDE_OTHERS = {
    "a word for a question where two talk by name": (
        "Talk on the quay",
        "Question",
        (
            "Lena Goh: When do we sail?", "Ana Rios: On Monday.", "Lena Goh: Who pays?", "Ana Rios: We do.",
            "Question: May I ask, too?", "Lena Goh: Please do.", "Ana Rios: I am listening.",
        ),
    ),
    "a medium in capitals where words for a question are, too": (
        "Press conference on the quay",
        "NORVIK RADIO",
        (
            "QUESTION: When do we sail?", "MS RIOS: On Monday.", "QUESTION: Who pays?", "NORVIK RADIO: Is it the town?",
            "MS RIOS: It is.", "QUESTION: Why?", "MS RIOS: It is old.",
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize(("title", "asking", "lines"), ASKING_BESIDE_OTHERS.values(), ids=ASKING_BESIDE_OTHERS)
def test_who_asks_once_beside_the_page_s_own_dialogue_is_a_voice(write, title, asking, lines):
    assert asking in labels(write(list(lines), title=title))


@pytest.mark.parametrize("write", [as_text, as_html])
def test_two_who_talk_twice_and_nothing_else_are_voices(write):
    lines = ["Harbour Lamp: When did you begin?", "Old Tom: At sixteen.", "Harbour Lamp: And now?", "Old Tom: Now I teach, as you see."]  # fmt: skip
    assert labels(write(lines, title="An evening at the quay")) == heads(tuple(lines))


IN_AN_ANSWER = {
    "posts": ("Norvik Ferries (@norvikferries): We sail again.", "Eva Holm (@eva): At last! Who paid?", "Norvik Ferries (@norvikferries): You did."),
    "a medium quoted": ("Morning Lamp Radio: “We sail again.”", "Lamp Times: “Who paid for it?”"),
    "headlines": ("Reuters: Ferry sails again.", "AFP: Norvik ferry sails."),
    "a letter": ("“Dear Minister Holm:", "When do we sail, and who pays?", "Yours truly: a sailor”"),
    "a vote": ("Mr. Dahl: Yes.", "Mrs. Lund: Yes.", "Mr. Berg: No."),
    "a key to the labels": ("Q: Question of the press", "A: Answer of the minister"),
    "a topic that asks": ("The question is this: who sails?", "Norvik: Where is it? Why does it matter?"),
}  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("inside", IN_AN_ANSWER.values(), ids=IN_AN_ANSWER)
def test_lists_and_quotations_in_an_interview_are_no_voices(inside, write):
    lines = [
        "Tom Brandt: Minister, when do you sail?", "Eva Holm: On Monday, and we are glad.", "Tom Brandt: Can you tell us more?",
        "Eva Holm: I can. This is what we have.", *inside, "That is all.", "Tom Brandt: Who pays for it?", "Eva Holm: We do.",
    ]  # fmt: skip
    assert labels(write(lines, title="Interview with Minister Eva Holm")) == ["Tom Brandt", "Eva Holm"] * 3


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("asking", ["Tom Brandt", "Lamp Radio", "TB"])
def test_the_last_name_of_whom_an_interviews_title_names_is_a_voice(asking, write):
    lines = [
        f"{asking}: You sail again. Since when?", "Holm: On Monday, I think.", f"{asking}: And who pays?", "Holm: We do. Who else?",
        f"{asking}: Tell us about the boat.", "Holm: It is old.",
    ]  # fmt: skip
    assert labels(write(lines, title="Interview with Eva Holm")) == [asking, "Holm"] * 3


@pytest.mark.parametrize("write", [as_text, as_html])
def test_the_last_word_of_a_medium_in_an_interviews_title_is_nobodys_name(write):
    lines = ["TB: What is new?", "Norvik: Two ports, I think.", "TB: Why?", "Norvik: It grows."]
    found = turns(write(lines, title="Interview with Radio Norvik on the new quay"))
    assert [turn.speaker for turn in found] == [None] * 4
