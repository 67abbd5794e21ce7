"""Names that page and neighbours bear out together: hosts by their last name, and who is called up by the one before."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, codes, labels, turns

from pressitems import parse

WRITERS = pytest.mark.parametrize("write", [as_text, as_html])
ON_THE_CALL = {
    "whole names and a doctor": (
        "Operator: Welcome, and thank you for standing by. I will turn the call over to Mr. Paul Dahl.",
        "Paul Dahl: Thank you for joining us. We start with the director, Dr. Anna Berg.",
        "Dr. Berg: Good morning, and thank you, Paul. The fever has come back.",
    ),
    "last names": (
        "Operator: Thank you for standing by. I would like to turn the call over to your host, Tom Brandt.",
        "Brandt: Thank you, Ines. I am joined by Dr. Eva Holm, who leads the institute.",
        "Holm: Thank you for joining us today. I have an update on the fever.",
    ),
    "last names in capitals": (
        "LUND: We are joined by Eva Holm, who runs the harbour, and by Erik Dahl of the council. Thank you both.",
        "HOLM: Thank you.",
        "LUND: If we can start with you, is the old quay safe?",
        "HOLM: It is, and we look after it every day.",
        "LUND: Mr Dahl, do you accept that?",
        "DAHL: I agree with Eva, and I have said so.",
    ),
    "first names of two who greet each other": (
        "Lena: Hello, and welcome to the harbour hour. With me is Eva Holm.",
        "Eva: Hello, Lena.",
        "Lena: Minister, when does the levy start?",
        "Eva: We will publish the figures in May.",
        "Lena: Thanks for coming.",
        "Eva: Thank you.",
    ),
}


@WRITERS
@pytest.mark.parametrize("lines", ON_THE_CALL.values(), ids=ON_THE_CALL)
def test_names_whom_the_voice_before_calls_up_are_voices(write, lines: tuple[str, ...]):
    assert labels(write(list(lines), title="Norport harbour update")) == [line.partition(":")[0] for line in lines]


NOT_CALLED = {
    "people who are described": (
        "Eva Holm: She leads the harbour and works with Erik Dahl.",
        "Erik Dahl: He leads the council and works with Ana Rios.",
        "Ana Rios: She is new here.",
    ),
    "people who write of themselves and name a colleague": (
        "Anna Berg: I joined the harbour in May and work with Erik Dahl on the quays.",
        "Erik Dahl: I lead the tugs. I learned it all from Ana Rios.",
        "Ana Rios: I keep the lamps, and I like them.",
    ),
    "places of which one is named before": (
        "Norport: We meet on Monday, and the bus goes on to New Oster.",
        "Oster: You find us at the quay.",
        "Holm: We meet on Tuesday.",
    ),
    "places that come again in a timetable": (
        "Norport: We open at nine. From May you find us in Oster Mitte, too.",
        "Oster: You can swim here. Ferries go to Sund, Norport.",
        "Norport: We close at six, and thank you for coming.",
    ),
    "places behind words for places": (
        "Norport: We meet on Monday, and the bus goes on to Port Oster.",
        "Oster: You find us at the quay, and the ferry sails to Lake Holm.",
        "Holm: We meet on Tuesday.",
    ),
    "places in capitals": (
        "NORPORT: We meet on Monday, and the bus goes on to Port Oster.",
        "OSTER: You find us at the quay, and the ferry sails to Lake Holm.",
        "HOLM: We meet on Tuesday.",
    ),
    "one name alone": (
        "Norport: We thank Anna Berg for the new lamps.",
        "Berg: We thank her again for the new road.",
    ),
}


@WRITERS
@pytest.mark.parametrize("lines", NOT_CALLED.values(), ids=NOT_CALLED)
def test_names_that_a_line_before_mentions_are_no_voices(write, lines: tuple[str, ...]):
    assert set(labels(write(list(lines), title="News from the harbour of Norport"))) == {None}


@WRITERS
def test_a_host_by_the_last_name_is_the_host_who_was_named_in_full(write):
    lines = [
        "Kari Lund, Host: It has been a long week. Good morning, Minister.",
        "Eva Holm, Harbour Minister: Good morning, Kari.",
        "Lund: How long do you give the old quay?",
        "Harbour Minister: It stands, and we look after it.",
        "Lund: This is what the council had to say.",
        "Lund: How long does it stand?",
        "Erik Dahl: I don't know. A day is a long time.",
        "Lund: That is no praise.",
        "Dahl: It could be a day. I am only joking.",
        "Lund: Are you content with that?",
        "Harbour Minister: I have heard worse.",
    ]
    found = turns(write(lines, title="Interview with Kari Lund, Morning Show"))
    assert [turn.label for turn in found] == [line.partition(":")[0] for line in lines]
    assert {turn.speaker.name for turn in found if turn.label == "Lund"} == {"Kari Lund"}
    assert {turn.speaker.name for turn in found if turn.label == "Dahl"} == {"Erik Dahl"}


@WRITERS
def test_who_asks_an_official_by_the_last_name_is_a_voice_from_the_first_word(write):
    lines = [
        "KARI LUND: Well, Minister, congratulations on the new quay that was opened in the spring.",
        "EVA HOLM, ENERGY MINISTER: Thank you. I do not count the days, but why not?",
        "LUND: Can we begin with the ferry to the islands and the price of it?",
        "LUND: What do the islands think of you?",
        "ENERGY MINISTER: I thought it was a good meeting.",
    ]
    found = turns(write(lines, title="Norport Business Summit"))
    assert [turn.label for turn in found] == [line.partition(":")[0] for line in lines]


@WRITERS
@pytest.mark.parametrize("title", ["SEC.", "Sec.", "USEC."])
def test_a_shortened_office_before_a_name_ends_no_sentence(write, title: str):
    lines = [f"{title} RIOS: Good morning.", "Q: Is the quay open?", f"{title} RIOS: It is.", "Q: Since when?"]
    lines += [f"{title} RIOS: Since Monday."]
    found = turns(write(lines, title="Press briefing on the quay"))
    assert [turn.label for turn in found] == [line.partition(":")[0] for line in lines]
    assert {turn.speaker.name for turn in found if turn.label != "Q"} == {"RIOS"}


@WRITERS
def test_a_questioner_asks_once_too(write):
    lines = ["MR. HOLM: Let us begin.", "QUESTIONER: Is the quay open?", "MR. DAHL: It is, I think."]
    found = turns(write(lines, title="Status of the quay"))
    assert [str(turn.kind) for turn in found] == ["speech", "question", "answer"]


GREETINGS = (
    "Tom Brandt (Lamp Radio): Minister Holm, thank you for speaking with us.",
    "Minister: You are most welcome.",
    "Brandt: Do you think that the new quay will last?",
    "Minister: I hope so, and I am sure that it will.",
    "Brandt: And the ferry to the islands?",
    "Minister: I would not sell it.",
)


def test_a_page_that_begins_with_a_greeting_has_a_voice_there_and_no_title():
    page = parse("\n\n".join(GREETINGS))
    heads = [line.partition(":")[0] for line in GREETINGS[1:]]
    assert [turn.label for turn in page.items[0].turns] == ["Tom Brandt", *heads]
    assert "missing-title" in codes(page)


@pytest.mark.parametrize("title", ["Eva Holm: We need the quay.", "Eva Holm: Who pays for the quay?"])
def test_what_somebody_says_in_a_title_is_no_turn(title: str):
    lines = [title, "Eva Holm: The owners do, and I said so last week.", "Question: When?", "Eva Holm: In May, I hope."]
    page = parse("\n\n".join(lines))
    assert page.items[0].title == title
    assert [turn.label for turn in page.items[0].turns][-2:] == ["Question", "Eva Holm"]


KINDS_OF_TEXT = ("POST-CABINET PRESS CONFERENCE", "PRESS BRIEFING", "Media Statement", "News Release")


@WRITERS
@pytest.mark.parametrize("head", KINDS_OF_TEXT)
def test_a_kind_of_text_that_the_press_has_is_no_medium_that_asks(write, head: str):
    lines = [
        f"{head}: Monday, 5 May 2025",
        "PM: Good afternoon, everyone. It is great to see you. Who wants to begin?",
        "Media: Prime Minister, can you rule out any change to the fees?",
        "PM: You will have to wait for May.",
        "Media: Is that a no?",
        "PM: I have said it.",
    ]
    assert labels(write(lines, title="Norport harbour fees"))[-5:] == ["PM", "Media", "PM", "Media", "PM"]
    assert head not in labels(write(lines, title="Norport harbour fees"))


@WRITERS
def test_a_medium_whose_name_ends_with_a_word_for_one_asks(write):
    lines = ["Oster Daily News: Who pays for the new quay?", "Eva Holm, Mayor: The owners do, and I am glad of it."]
    lines += ["Oster Daily News: When?", "Eva Holm: In May."]
    found = turns(write(lines, title="Interview with Mayor Eva Holm"))
    assert found[0].speaker is not None
    assert found[0].speaker.outlet == "Oster Daily News"


@WRITERS
def test_a_name_with_a_long_office_alone_in_its_paragraph_is_a_voice(write):
    head = "Dr Eva Holm, Director-General, Department of International Relations and Communications"
    lines = [
        f"{head}:",
        "Okay, we will start, and I wish to introduce you first to my colleague from the harbour.",
        "Question: Doctor, could you tell us about the ferry?",
        "Answer: I am not aware of that.",
    ]
    assert labels(write(lines, title="Media Briefing by the Director-General, Dr Eva Holm"))[0] == head


SPOKEN_OF = [
    "Question: Could you sell the gold of the bank?",
    "Holm: That is for my colleague.",
    "Dahl: No, there is no such rule.",
    "Question: Mr Dahl spoke of the gold. And the silver?",
    "Holm: No silver either, I am afraid.",
]


@WRITERS
def test_one_word_between_labels_that_somebody_uses_with_a_form_of_address_is_a_voice(write):
    found = labels(write(SPOKEN_OF, title="Press conference of the bank"))
    assert found == ["Question", "Holm", "Dahl", "Question", "Holm"]


@WRITERS
def test_one_word_that_nobody_uses_so_stays_text(write):
    lines = [line.replace("Mr Dahl", "Somebody") for line in SPOKEN_OF]
    assert labels(write(lines, title="Press conference of the bank")) == ["Question", "Holm", "Question", "Holm"]


@WRITERS
def test_a_name_behind_the_word_for_an_answer_is_of_whom_the_answer_tells(write):
    lines = ["Frage: Wer kommt?", "Antwort: Wir haben einen Gast.", "Dahl: Wir kennen ihn gut."]
    lines += ["Frage: Herr Dahl von der Bank?", "Antwort: Ja, wir freuen uns."]
    assert labels(write(lines, title="Pressekonferenz der Bank")) == ["Frage", "Antwort"] * 2


def test_names_that_an_answer_lists_are_no_voices_although_somebody_is_called_so():
    lines = [*SPOKEN_OF[:2], "Dahl: the gold.", "Rios: the silver.", *SPOKEN_OF[3:]]
    found = labels(as_text(lines, title="Press conference of the bank"))
    assert found == ["Question", "Holm", "Question", "Holm"]


PRESENTED = [
    "ROCKY/LTV: Good morning. Let us hear the Spokesperson.",
    "SEC. VIK: Good morning. We have good news, and I am glad.",
    "ROCKY/LTV: Questions from Lena Goh.",
    "LENA GOH/DZM: Secretary, what is the plan for the day?",
    "SEC. VIK: I do not have the details.",
    "TOM BRANDT/DZM: Is the mayor well?",
    "SEC. VIK: I spoke to her, and she is well.",
]


@WRITERS
def test_who_presents_in_capitals_is_a_voice_each_time(write):
    found = labels(write(PRESENTED, title="Press briefing of Spokesperson Hanne Vik"))
    assert found == [line.partition(":")[0] for line in PRESENTED]
