"""Conferences with several officials and journalists: who says the own name, who hands over, who is named in full."""

from __future__ import annotations

import re

import pytest
from tests.recognise.pages import as_html, as_text, labels, only_item, turns

WRITERS = pytest.mark.parametrize("write", [as_text, as_html])
WEEKLY = "Transcript of the weekly media briefing by the Official Spokesperson"
JOINT = "Conférence de presse conjointe de Jean Vic et de Tom Brandt"
DAILY = "外交部发言人林梅主持例行记者会"
OPENING = "Ms Ana Rios, Official Spokesperson: Good afternoon to all of you. Please go ahead."

CONFERENCES: dict[str, tuple[str, tuple[str, ...]]] = {
    "journalists of one word who say where from, and later only a remark": (
        WEEKLY,
        (
            OPENING,
            "Ravi: Hello, Ravi from Norvik Lamp. What of the ferry? And a second one about --",
            "Ms Ana Rios, Official Spokesperson: The old ferry?",
            "Ravi: The old one, yes.",
            "Mila: Mila from the Lantern. I was wondering whether you could say a word on the quay.",
            "Lena Goh: Sir, Lena Goh, Channel 4. Who pays for it?",
            "Ms Ana Rios, Official Spokesperson: We all do.",
        ),
    ),
    "a journalist of one word between two of the press": (
        WEEKLY,
        (
            OPENING,
            "Ravi: I am Ravi from Norvik Lamp. When does it open?",
            "Jan: And is it true that the quay is sold?",
            "Mila: Mila Vik from the Lantern. Who bought it?",
            "Ms Ana Rios, Official Spokesperson: Nobody did, as you know.",
        ),
    ),
    "a post of which no word is known, where nobody asks": (
        WEEKLY,
        (
            "Ms Ana Rios, Official Spokesperson: Friends, I will start with the harbour.",
            "Mr Jens Dahl, OPQ (PR): The first set of questions that I have is on the ferry.",
            "Ms Ana Rios, Official Spokesperson: We have nothing to add.",
            "Mr Jens Dahl, OPQ (PR): The next one is on the quay.",
            "Ms Ana Rios, Official Spokesperson: It stays.",
        ),
    ),
    "names before a dash, where only questions have a word": (
        JOINT,
        (
            "Jean Vic - Mesdames et Messieurs, bonjour. Je suis heureux d’accueillir Tom Brandt et Eva Holm.",
            "Tom Brandt - Merci, Jean. Nous avons bien travaillé.",
            "Q - Monsieur le Ministre, quand le quai ouvrira-t-il ?",
            "Jean Vic - En mai.",
            "Q - Et vous, Monsieur Brandt ?",
            "Tom Brandt - Nous sommes d’accord.",
            "Q - Qui paiera ?",
            "Eva Holm - Je ne peux pas vous le dire.",
        ),
    ),
    "two media before the answer": (
        "Foreign Ministry Spokesperson Lin Mei's regular press conference",
        (
            "Reuters: What is your comment on the quay?",
            "Lin Mei: We have noted it.",
            "AFP: Will you close it?",
            "Reuters: And a second question, who pays?",
            "Lin Mei: We have nothing to add.",
        ),
    ),
    "two spokespersons who introduce each other": (
        "关于港口的例行记者会",
        (
            "林梅：各位记者朋友们，大家好！现在我把讲台交给我的新同事何港。",
            "何港：谢谢林梅！我很高兴跟大家见面。",
            "问：码头什么时候启用？",
            "答：我们五月启用。",
        ),
    ),
    "last names in capitals, asked by name or not": (
        "Regierungspressekonferenz vom 6. Dezember 2021",
        (
            "FRAGE HOLM: Herr Vik, wann öffnet der Kai?",
            "STS VIK: Wir haben das gestern gesagt.",
            "ZUSATZFRAGE HOLM: Und das Verkehrsministerium?",
            "BRANDT: Ich kann mich dem nur anschließen.",
            "FRAGE RIOS: Herr Lund, haben Sie Zahlen?",
            "LUND: Nein, die habe ich nicht.",
        ),
    ),
    "a broadcaster whose name holds a word of sentences": (
        DAILY,
        (
            "北方有线电视新闻网记者：码头什么时候启用？",
            "林梅：我们已经公布了。",
            "灯塔社记者：谁来付钱？",
            "林梅：我没有补充。",
        ),
    ),
}  # fmt: skip


@WRITERS
@pytest.mark.parametrize(("title", "lines"), CONFERENCES.values(), ids=CONFERENCES)
def test_each_voice_of_a_conference_is_a_label(write, title: str, lines: tuple[str, ...]):
    heads = [re.split(r"\s?[:：]|\s-\s", line)[0] for line in lines]
    assert labels(write(list(lines), title=title)) == heads


NOBODY: dict[str, tuple[str, tuple[str, ...]]] = {
    "places that an answer says again": (
        "Press briefing on the quays",
        (
            "Question: Which quays are closed?",
            "Spokesperson: We have two.",
            "North: North from the old days is closed, as you know.",
            "South: South from Oster Bridge stays open for you.",
            "Question: Why?",
            "Spokesperson: It is old.",
        ),
    ),
    "places from where something comes, and why": (
        "Press briefing on the quays",
        (
            "Question: Which quays are closed?",
            "Minister Holm: We have two.",
            "Bremen: Bremen from Oster Bridge on is closed. Why, you ask?",
            "Kiel: You know Kiel. Kiel from North to South is open. Who pays?",
            "Question: Why?",
            "Minister Holm: It is old.",
        ),
    ),
    "people whom an answer names and of whom it tells": (
        "Press briefing by Minister Holm",
        (
            "Question: Who is coming?",
            "Minister Holm: We invited Jens Dahl and Eva Lund.",
            "Jens Dahl: born in Oster. We are proud of him.",
            "Eva Lund: She leads the bank, and you know her.",
            "Question: When?",
            "Minister Holm: In May.",
        ),
    ),
    "people of whom an answer tells": (
        "Press briefing by Minister Holm",
        (
            "Question: Who is coming?",
            "Minister Holm: We invited two.",
            "Jens Dahl: Jens Dahl was born in Oster. We are proud of him.",
            "Eva Lund: Eva Lund leads the bank, and you know her.",
            "Question: When?",
            "Minister Holm: In May.",
        ),
    ),
    "a topic in capitals behind a question in mixed case": (
        "Press briefing by Minister Holm",
        (
            "Question: What about the ports?",
            "NORPORT: It is closed, as you know.",
            "Minister Holm: That is what we said.",
            "Question: And the ferry?",
            "Minister Holm: It sails.",
        ),
    ),
    "topics before a dash between questions and answers": (
        "Point de presse",
        (
            "Q - Quelle est votre position ?",
            "R - Elle est connue.",
            "Norlande - Nous avons parlé longuement avec vous.",
            "Q - Et maintenant ?",
            "R - Nous verrons.",
        ),
    ),
}  # fmt: skip


@WRITERS
@pytest.mark.parametrize(("title", "lines"), NOBODY.values(), ids=NOBODY)
def test_what_an_answer_tells_of_is_no_voice(write, title: str, lines: tuple[str, ...]):
    heads = [re.split(r":|\s-\s", line)[0] for line in lines]
    voices = {"Question", "Spokesperson", "Minister Holm", "Q", "R"}
    assert labels(write(list(lines), title=title)) == [head for head in heads if head in voices]


@WRITERS
def test_two_friends_of_whom_a_statement_tells_are_no_voices(write):
    lines = [
        "The town honours two captains.",
        "Jens Dahl: We know him as the oldest friend of Eva Lund.",
        "Eva Lund: She taught Jens Dahl, as you will remember.",
        "The mayor speaks on Monday.",
    ]
    assert labels(write(lines, title="Statement on two captains")) == [None]


def test_who_says_from_which_medium_asks_and_has_a_name():
    said = turns(
        as_text(
            list(CONFERENCES["journalists of one word who say where from, and later only a remark"][1]), title=WEEKLY
        )
    )
    asked = [(turn.speaker.name, turn.kind) for turn in said if turn.speaker and turn.speaker.role is None]
    assert asked == [(name, "question") for name in ("Ravi", "Ravi", "Mila", "Lena Goh")]


def test_one_word_between_two_of_the_press_may_be_a_medium_and_names_nobody():
    title, lines = CONFERENCES["a journalist of one word between two of the press"]
    said = turns(as_text([line.replace("Jan:", "Lantern:") for line in lines], title=title))
    assert [(turn.label, turn.kind, turn.speaker) for turn in said][2] == ("Lantern", "question", None)


def test_a_word_in_capitals_behind_a_question_names_nobody():
    lines = ["Q    Can you hear me?", "MODERATR: We can hear you.", "Q    When does it open?", "MS. VIK: In May."]
    said = turns(as_text([*lines, "Q    Why?", "MS. VIK: We need it."], title="Press call on the quay"))
    assert (said[1].label, said[1].speaker) == ("MODERATR", None)


def test_media_in_a_copy_in_one_line_ask():
    text = (
        "北港将于五月启用。灯塔社记者：码头什么时候启用？林梅：我们五月启用。这是一项重要的工程。"
        "北方电视台记者：谁来付钱？林梅：我没有补充。谢谢你的提问。"
    )
    assert labels(as_text([text], title=DAILY)) == [None, "灯塔社记者", "林梅", "北方电视台记者", "林梅"]


def test_a_medium_that_an_answer_quotes_in_a_copy_in_one_line_asks_nobody():
    text = "Question: What did they write? Spokesperson: Two things. Reuters: Is the quay closed? Spokesperson: That is it. "
    said = labels(
        as_text([text + "We read all of it and we thank you for that. " * 40], title="Press briefing on the quay")
    )
    assert said == ["Question", "Spokesperson", "Spokesperson"]


DASHED = {
    "one question, and who was named in full at the beginning": (
        "diplomatie-fr",
        (
            "Jean Vic - Mesdames et Messieurs, je suis heureux d’accueillir Tom Brandt et Eva Holm.",
            "Tom Brandt - Je vous remercie. Nous avons bien travaillé.",
            "Eva Holm - Je vous remercie, moi aussi.",
            "Q - Monsieur le Ministre, quand le quai ouvrira-t-il ?",
            "Jean Vic - En mai.",
        ),
    ),
    "forms of address, and one answer that has a word": (
        "generic",
        (
            "M. Vic - Bonjour à tous. Je suis heureux de recevoir mon homologue.",
            "M. Brandt - Merci, cher Jean. Nous avons bien travaillé.",
            "Q - Monsieur le Ministre, quand le quai ouvrira-t-il ?",
            "M. Vic - En mai.",
            "Q - Et vous ?",
            "R - Nous sommes d’accord.",
        ),
    ),
}


@WRITERS
@pytest.mark.parametrize(("style", "lines"), DASHED.values(), ids=DASHED)
def test_names_before_a_dash_are_voices_where_questions_have_one(write, style: str, lines: tuple[str, ...]):
    page = write(list(lines), title="Point de presse conjoint du ministre et de ses homologues")
    assert labels(page, style=style) == [line.partition(" - ")[0] for line in lines]


@WRITERS
def test_a_post_in_brackets_is_that_of_the_name_before_it_and_of_the_name_alone_later(write):
    lines = [
        "ANA RIOS (Harbour Authority Spokesperson): Good afternoon. We start with Lantern.",
        "Q: Thank you. When does it open?",
        "JENS DAHL (Secretary General): In May, I hope.",
        "ANA RIOS: Last one.",
        "Q: And who pays?",
        "JENS DAHL (via interpreter): We do.",
    ]
    said = turns(write(lines, title="Press conference on the quay"))
    found = [(turn.speaker.name, turn.speaker.role) for turn in said if turn.speaker]
    assert found == [("ANA RIOS", "Spokesperson"), ("JENS DAHL", "Secretary General")] * 2
    assert said[0].text == "Good afternoon. We start with Lantern."
    assert said[-1].paragraphs[0].kind == "aside"


def test_a_family_name_that_stands_first_in_capitals_is_the_one_that_labels_have():
    lines = [
        "Mr. VIK Jens, Minister for Ports: I have one announcement.",
        "Lantern, Mori: When does it open?",
        "Minister Vik: In May, I hope.",
        "Minister Jens: So do I.",
    ]
    said = turns(as_text(lines, title="Press conference by Minister VIK Jens"))
    found = [(turn.speaker.name, turn.speaker.role) for turn in said if turn.speaker and turn.speaker.role]
    assert found == [("VIK Jens", "Minister for Ports")] * 2 + [("Jens", "Minister")]


@pytest.mark.parametrize("role", [None, "Deputy Spokesperson"])
def test_a_bare_name_over_the_title_is_the_voice_whose_labels_have_it(role: str | None):
    top = ["Hanne Vik", *([role] if role else []), "Daily Press Briefing", "Norport", "October 1, 2012"]
    page = "\n".join(top) + "\n\nMS. VIK: Good afternoon, all of you.\n\nQUESTION: Is it open?\n\nMS. VIK: It is.\n"
    item = only_item(page)
    assert item.title == "Daily Press Briefing"
    assert [(one.name, one.role) for turn in item.turns if (one := turn.speaker)] == [("Hanne Vik", role)] * 2


def test_a_bare_name_that_no_label_has_stays_the_title():
    page = "North Quay\n\nState of the quay: it is closed.\n\nNorth Quay: it was sold in May.\n\nThe harbour master told us so.\n"
    assert only_item(page).title == "North Quay"


def test_a_host_with_an_office_who_asks_colleagues_to_speak_does_not_interview():
    lines = [
        "SECRETARY HOLM: Thank you for coming. Do you want to say a word?",
        "FOREIGN MINISTER RIOS: Yes, of course. The sea is rough.",
        "SECRETARY HOLM: Thank you. Do you want to add something?",
        "FOREIGN MINISTER VIK: Yes, please allow me.",
        "SECRETARY HOLM: Where is our interpreter? Why don’t you come closer?",
        "FOREIGN MINISTER VIK: I am here.",
    ]
    said = turns(
        as_text(lines, title="Remarks with Foreign Minister Rios and Foreign Minister Vik before their meeting")
    )
    assert {turn.kind for turn in said} == {"speech"}


def test_a_question_that_is_continued_is_nobody_s_name():
    lines = [
        "Question: Is it open?",
        "Answer: It is.",
        "Question Contd.: I would add one more. Who pays?",
        "Answer: We do.",
    ]
    said = turns(as_text(lines, title=WEEKLY))
    assert [(turn.label, turn.kind, turn.speaker) for turn in said][2] == ("Question Contd.", "question", None)


def test_a_bold_word_before_a_dash_has_a_sign_and_bears_out_no_name_without_one():
    lines = ["<b>FRANCE.</b> Ministre des ports", "<p><b>Q</b> - Vous êtes satisfait ?</p>"]
    lines += ["<b>R</b> - Il faut que je le sois.", "<b>Q</b> - Vraiment ?", "<b>R</b> - Oui, et vous aussi."] * 2
    page = "<html><body><h1>Entretien de M. Jean Vic avec Radio Phare</h1>" + "".join(
        f"<p>{line}</p>" for line in lines
    )
    assert set(labels(page)) == {None, "Q", "R"}


IN_QUOTES = (
    "Q: “Ms Vik, what did you speak of at the forum?”",
    "Ms Vik: “We spoke of the quay, and I said what I think of it.”",
    "Q: “Is there a better way to tell people?”",
    "Ms Vik: “People want jobs. Can we give them jobs? We can.”",
)
WITH_POSTS = (
    "TANIA LUND, MEMBER FOR NORVIK: Welcome to all of you. I am glad to be here. I will hand over to Trish.",
    "TRISH DAHL, LAMP CANDIDATE FOR OSTER NORTH: Thank you, Tania. I work here as a nurse, and I like it.",
    "HANNE VIK, PRIME MINISTER: Thanks, Trish. I am glad to be with you.",
    "JOURNALIST: Prime Minister, is there an election?",
    "PRIME MINISTER: You will know in time.",
)
WITH_LETTERS = (
    "HCO ASEC. DE VERA: Good morning. Welcome to our briefing.",
    "HCO USEC. ATTY. LUND: Good morning to all our friends.",
    "HCO ASEC. DE VERA: We go to our first question.",
    "MARIA HALE/TV5: Good morning, ma’am. Why is Monday no holiday?",
    "HCO USEC. ATTY. LUND: I think that the President decides on that.",
    "MARIA HALE/TV5: Isn’t this a way to forget it?",
    "HCO USEC. ATTY. LUND: Those are their opinions. We do not stop anybody.",
)


@WRITERS
@pytest.mark.parametrize("lines", [IN_QUOTES, WITH_POSTS, WITH_LETTERS], ids=["in quotes", "posts", "letters"])
def test_who_speaks_in_quotation_marks_with_a_post_or_for_a_body(write, lines: tuple[str, ...]):
    assert labels(write(list(lines), title="Press briefing at Norvik")) == [line.partition(":")[0] for line in lines]


def test_a_zone_before_a_label_is_no_body():
    lines = ("12:45 P.M. EDT MS. VIK: Welcome back, everybody.", "Q When does it open?", "MS. VIK: I do not know.")
    assert "EDT MS. VIK" not in labels(as_text(list(lines), title="Press briefing by Hanne Vik"))
