"""Labels that share a last name, and names that a list, a title or a neighbour states."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns, voices

from pressitems import TurnKind, parse

DOORSTOP = "Doorstop interview, Norvik"
ON_THE_RADIO = "Interview with Fran Kerr, Radio Norvik"
FULL_THEN_SHORT = {
    "a name and an office, then the last name": (
        "HANNE VIK, MINISTER FOR HARBOURS: Good morning.", "JOURNALIST: Is there a levy?", "VIK: No, there is not.",
        "JOURNALIST: Never?", "VIK: Never.",
    ),
    "two names, then last names": (
        "FRAN KERR: Welcome back. When does it open?", "HANNE VIK: On Monday.", "KERR: And the ferry?", "VIK: On Tuesday.",
        "KERR: Is it late?", "VIK: It is not.",
    ),
    "small letters": (
        "Fran Kerr: Welcome back. When does it open?", "Hanne Vik: On Monday.", "Kerr: And the ferry?", "Vik: On Tuesday.",
        "Kerr: Is it late?", "Vik: It is not.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("lines", FULL_THEN_SHORT.values(), ids=FULL_THEN_SHORT)
def test_a_last_name_alone_is_the_voice_that_was_named_in_full(lines: tuple[str, ...]):
    for source in (as_text(list(lines), title=DOORSTOP), as_html(list(lines), title=DOORSTOP, bold_heads=True)):
        found = turns(source)
        assert [turn.label for turn in found] == [line.partition(":")[0] for line in lines]
        named = {(turn.speaker.name or "").casefold() for turn in found if turn.speaker is not None}
        assert "hanne vik" in named
        assert "vik" not in named


def test_three_voices_named_in_full_and_then_short_are_heard():
    lines = [
        "FRAN KERR: Time for the week at the harbour. Thanks for being with us, both.",
        "HANNE VIK: Barely. It is good to be out.",
    ]
    lines += [
        "DAHL: A little black eye. It is going well.",
        "VIK: I am in Oster. It is safe here.",
        "KERR: Anything to report?",
    ]
    lines += ["DAHL: Nothing to see in Oster?", "VIK: It is safe.", "KERR: Is it not?", "DAHL: Are you coming?"]
    assert labels(as_text(lines, title=DOORSTOP)) == [line.partition(":")[0] for line in lines]


def test_who_says_little_by_the_last_name_was_a_label_in_full():
    lines = ["FRAN KERR: Minister, welcome back.", "HANNE VIK: Good morning, Fran.", "KERR: Is the wall falling?"]
    lines += ["VIK: It stands.", "KERR: Thanks for your time.", "VIK: Thank you."]
    assert labels(as_text(lines, title=ON_THE_RADIO)) == ["FRAN KERR", "HANNE VIK", "KERR", "VIK", "KERR", "VIK"]


def test_an_interviewer_is_a_label_also_when_saying_goodbye():
    lines = [
        "FK: Why has the town agreed?",
        "HV: It wants the quay.",
        "FK: What will it cost?",
        "HV: Very little.",
        "FK: Is that so?",
    ]
    lines += [
        "HV: It is, and the council has said so.",
        "FK: Thank you for your time this morning.",
        "HV: It was a pleasure.",
    ]
    assert labels(as_text(lines, title=ON_THE_RADIO)) == ["FK", "HV"] * 4


LISTS = {
    "de": (
        "Regierungspressekonferenz vom 12. Juni 2015",
        "Sprecher: StS Ruge, Halle (BMVI), Platte (BMI)",
        ("Frage: Wie bewertet das Haus diese Zahlen?", "Halle: Uns liegen dazu keine vor.", "Platte: Ich kann das ergänzen.", "Frage: Und wann?", "StS Ruge: Im Herbst."),
        {"Halle": ("Halle", "BMVI"), "Platte": ("Platte", "BMI")},
    ),
    "en": (
        "Press briefing on the quay",
        "Speakers: Hanne Vik, Minister for Harbours; Jon Dahl (OSCE)",
        ("QUESTION: When does it open?", "Vik: On Monday.", "QUESTION: And the ferry?", "Dahl: On Tuesday.", "Vik: At ten."),
        {},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("title", "listed", "lines", "speakers"), LISTS.values(), ids=LISTS)
def test_a_list_of_those_who_speak_bears_out_their_labels(title, listed, lines, speakers):
    found = turns(as_text([listed, *lines], title=title))
    assert [turn.label for turn in found] == [None, *(line.partition(":")[0] for line in lines)]
    for turn in found:
        if turn.label in speakers:
            assert (turn.speaker.name, turn.speaker.organisation) == speakers[turn.label]


def test_whom_a_neighbour_calls_by_name_is_a_voice():
    lines = [
        "Dr. Berg: Many people are confined to their homes.",
        "Fadela Chab: Hello, everybody. Now to the questions.",
        "North Sea: The cod has come back.",
    ]
    lines += ["Dr. Berg: Thank you, Fadela. We will look at it."]
    assert labels(as_text(lines, title="Press conference on the fever")) == ["Dr. Berg", "Fadela Chab", "Dr. Berg"]


ASKERS = {
    "hosts and callers": (("HOST: Is the wall safe?", "MINISTER: It is.", "HOST: And the ferry?", "MINISTER: On time.", "CALLER: Where is my lamp?", "MINISTER: It comes."), ["question", "answer"] * 3),
    "journalists by name and a role": (("Lena Goh (Norvik Lamp): Can you tell us more?", "Minister: I can.", "Ravi Dahl (Channel 4): And the ferry?", "Minister: It sails."), ["question", "answer"] * 2),
    "a moderator who calls them": (("MODERATOR: Jon Dahl, AFP.", "QUESTION: When?", "MS VIK: On Monday.", "QUESTION: At nine?", "MS VIK: At ten."), ["speech", "question", "answer", "question", "answer"]),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "kinds"), ASKERS.values(), ids=ASKERS)
def test_journalists_ask_and_officials_answer(lines: tuple[str, ...], kinds: list[str]):
    assert [kind for _, kind, _ in voices(as_text(list(lines), title=DOORSTOP))] == kinds


def test_the_host_of_a_joint_conference_does_not_ask():
    title = "Foreign Minister Ole Berg’s answers to media questions at a joint news conference with Foreign Minister of Norland Hanne Vik"
    lines = [
        "Question: And who pays?",
        "Ole Berg: We do.",
        "Question: And you?",
        "Hanne Vik: Me? Never.",
        "Ole Berg: That is agreed.",
    ]
    found = voices(as_text(lines, title=title))
    assert [(label, kind) for label, kind, _ in found if label != "Question"] == [
        ("Ole Berg", "answer"),
        ("Hanne Vik", "answer"),
        ("Ole Berg", "answer"),
    ]


NOT_SAID = {
    "a list of people": "Participants: Eva Holm, Viktor Olsen, Ana Rios.",
    "a list of people with posts": "Speakers: Eva Holm, Viktor Olsen (Harbour), Ana Rios.",
    "a name with its post": "Moderator: Jens Dahl of the Harbour Board",
    "a figure": "Jens Dahl: 400",
    "a role": "Jens Dahl: keeper of the lamp",
    "a quotation": "Jens Dahl: “The quay is the best on the coast.”",
    "a hotel": "Ambassador Hotel: 40 rooms",
}


@pytest.mark.parametrize("line", NOT_SAID.values(), ids=NOT_SAID)
def test_what_nobody_says_is_nobody_s_turn(line: str):
    lines = [
        "Question: Who comes?",
        "Hanne Vik: I have a list.",
        line,
        "So much for that.",
        "Question: When?",
        "Hanne Vik: On Monday.",
    ]
    for source in (
        as_text(lines, title="Press briefing on the quay"),
        as_html(lines, title="Press briefing on the quay"),
    ):
        assert labels(source) == ["Question", "Hanne Vik", "Question", "Hanne Vik"]


def test_a_dialogue_that_somebody_quotes_is_in_that_mouth():
    quoted = "<blockquote><p>TOWER: Lady Margaret, turn left.</p><p>LADY MARGARET: Turning left.</p></blockquote>"
    source = f"<h1>Press briefing on the ship</h1><p>QUESTION: What did they say?</p><p>MR. DAHL: I will read it.</p>{quoted}<p>QUESTION: And then?</p><p>MR. DAHL: Nothing.</p>"
    assert labels(source) == ["QUESTION", "MR. DAHL", "QUESTION", "MR. DAHL"]


def test_contacts_under_the_last_words_belong_to_nobody():
    lines = [
        "QUESTION: When?",
        "MS VIK: On Monday.",
        "QUESTION: At nine?",
        "MS VIK: At ten.",
        "Harbour Communications Office",
        "PRESS OFFICER: Jens Dahl",
        "Phone: +1 202 555 0100",
    ]
    found = voices(as_text(lines, title="Press briefing on the quay"))
    assert found[-2:] == [
        ("MS VIK", "answer", "At ten."),
        (None, "speech", "Harbour Communications Office\n\nPRESS OFFICER: Jens Dahl\n\nPhone: +1 202 555 0100"),
    ]


REPORTS = {
    "recommendations": ("Recommendation: Build a second quay.", "Response: The town will build it.", "Recommendation: Close the first.", "Response: It stays open."),
    "places": ("North Quay: The works go on.", "South Quay: The works are done.", "North Quay: The ships wait.", "South Quay: The ships sail."),
    "offices": ("Prosecutor: The case is open.", "Judge: The case is closed.", "Prosecutor: It is open again.", "Judge: It is closed again."),
}  # fmt: skip


@pytest.mark.parametrize("lines", REPORTS.values(), ids=REPORTS)
def test_heads_that_alternate_where_nobody_asks_are_no_voices(lines: tuple[str, ...]):
    assert set(labels(as_text(list(lines), title="Statement on the harbour"))) == {None}


BETWEEN = {
    "a whole name after a journalist": (
        "EVA HOLM: We met.", "JOURNALIST: And the ferry?", "ERIK LUND: It is back.", "JOURNALIST: When?", "EVA HOLM: Now.",
    ),
    "who calls the next one": (
        "CHAIR HOLM: Good afternoon, we have decided.", "MICHELLE SMITH: Next is Tom.", "TOM BRANDT: When will it end?", "CHAIR HOLM: Soon, I hope.",
    ),
    "an unknown medium behind a name": (
        "Lena Goh, Lamp Radio: Who pays?", "Mr. Dahl: The town.", "Rosa Moreno, Diario del Mar: And the ferry?", "Mr. Dahl: The state.",
        "Lena Goh, Lamp Radio: When?", "Mr. Dahl: Soon.",
    ),
    "no space behind the colon": (
        "PRIME MINISTER:Good morning.", "JOURNALIST:Who pays?", "PRIME MINISTER:The owners.", "MODERATOR:Last one.", "JOURNALIST:When?", "PRIME MINISTER:Soon.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("lines", BETWEEN.values(), ids=BETWEEN)
def test_nobody_between_two_labels_is_left_out(lines: tuple[str, ...]):
    found = labels(as_text(list(lines), title="Press briefing on the new quay"))
    assert found == [line.partition(":")[0] for line in lines]


NO_CONVERSATION = {
    "who comes to an event": ("Speakers: Eva Holm, Jens Dahl", "Eva Holm: She has led the ministry since May.", "Jens Dahl: He is a pilot and a poet."),
    "a new cabinet": ("PRIME MINISTER: Eva Holm keeps her post. She has led the country.", "FOREIGN MINISTER: Erik Lund is new.", "MINISTER OF THE SEA: Nobody was named."),
    "definitions": ("Operator: A company that runs a quay for the town.", "Participant: Anybody who comes to the quay.", "Child: Five crowns, with a card."),
    "a programme": ("09:00 Eva Holm: Welcome and opening.", "09:30 Jens Dahl: Who owns the sea?", "10:00 Ana Rios: Quays for all.", "11:00 Eva Holm: How do we pay for it?", "12:00 Jens Dahl: The end."),
    "hotels and streets": ("Ambassador Hotel: The meeting took place there in May.", "President Street: The road was paved. Who paid?"),
}  # fmt: skip


@pytest.mark.parametrize("lines", NO_CONVERSATION.values(), ids=NO_CONVERSATION)
def test_names_and_roles_that_nobody_speaks_under_are_no_voices(lines: tuple[str, ...]):
    title = "News from the harbour of Norvik"
    for source in (as_text(list(lines), title=title), as_html(list(lines), title=title, bold_heads=True)):
        assert set(labels(source)) == {None}


def test_who_says_the_own_name_in_full_is_a_voice():
    lines = [
        "Shri Ravi Jaiwal, Official Spokesperson: Good afternoon.",
        "Ayush: Sir, this is Ayush Agar from ANI. Your comments?",
    ]
    lines += [
        "Sudhir: Sir, Sudhir Ranjan from Bloomberg. Is it so?",
        "Shri Ravi Jaiwal, Official Spokesperson: We have seen the reports.",
    ]
    lines += [
        "Norvik: In Norvik the quay is open.",
        "Ayush: And the other?",
        "Shri Ravi Jaiwal, Official Spokesperson: No comment.",
    ]
    expected = [line.partition(":")[0] for line in lines if not line.startswith("Norvik")]
    assert labels(as_text(lines, title="Transcript of Weekly Media Briefing by the Official Spokesperson")) == expected


def test_several_who_say_where_from_are_voices_where_the_page_ends_before_their_answer():
    lines = [
        "Shri Ravi Jaiwal, Official Spokesperson: Good afternoon. I take your questions.",
        "Lena Goh: Sir, Lena Goh, NV. Has the quay been open, and do you know?",
        "Mira Seld: Mira Seld from the New Norvik Express. The ferry has been late for a month, where do we stand?",
        "Sander: Sir, Sander from WION. My question is on the harbour, what is your reaction?",
        "Nora Hald: Nora Hald, RT. There are reports on the price of fish. Could you clarify?",
    ]
    found = turns(as_text(lines, title="Transcript of Weekly Media Briefing by the Official Spokesperson"))
    assert [turn.label for turn in found] == [line.partition(":")[0] for line in lines]
    assert {turn.kind for turn in found[1:]} == {TurnKind.QUESTION}


def test_who_says_where_from_in_what_the_last_answer_reads_out_is_no_voice():
    lines = [
        "Reporter: What did they say?",
        "Minister Vik: We met two children. This is what they told us.",
        "Ravi: Ravi from Oster Hall. Why have we no quay?",
        "Lena: Lena from Norvik Lamp. I want a boat.",
    ]
    assert labels(as_text(lines, title="Press conference by Minister Hanne Vik")) == ["Reporter", "Minister Vik"]


def test_an_official_s_word_between_two_labels_is_a_voice():
    lines = [
        "Minister Motogi: I have been appointed.",
        "Official: If you have a question, please raise your hand.",
        "Minister Motogi: Go ahead.",
    ]
    lines += ["Reporter: How do you intend to proceed?", "Minister Motogi: With care."]
    expected = [line.partition(":")[0] for line in lines]
    assert labels(as_text(lines, title="Press Conference by Foreign Minister Toshi Motogi")) == expected


def test_a_label_in_capitals_at_some_places_is_one_label_all_the_same():
    lines = ["NORPORT TIMES: Why does it blow?", "Hanne Vik: Because the quay is open."]
    lines += ["HOLM POST: And when is it closed?", "HANNE VIK: It closes in May."]
    lines += ["NORD BLATT: For how long?", "Hanne Vik: It takes a month."]
    lines += ["SUND NEWS: What then?", "HANNE VIK: Then it opens."]
    assert labels(as_text(lines, title="Wind over the quay")) == [line.partition(":")[0] for line in lines]


@pytest.mark.parametrize("verb", ["übergibt", "äußert", "écoute"])
def test_a_verb_behind_the_own_name_is_no_last_name(verb: str):
    lines = [
        "Frage: Was ist los?",
        "Antwort: Es ist Sturm.",
        "Frage: Und dann?",
        f"Hanne: Hanne {verb} das Wort, sagt sie.",
    ]
    assert labels(as_text(lines, title="Interview mit dem Hafenamt")) == ["Frage", "Antwort", "Frage"]


def test_a_label_with_an_initial_is_the_voice_whose_first_name_begins_so():
    lines = ["Hanne Vik, Harbour Master: I welcome you.", "Question: When does it open?", "H. Vik: In May, we hope."]
    lines += ["Question: And who pays?", "J. Vik: The town does."]
    found = [turn.speaker for turn in turns(as_text(lines, title="Press briefing on the quay")) if turn.speaker]
    assert [(speaker.name, speaker.role) for speaker in found] == [
        ("Hanne Vik", "Harbour Master"),
        ("Hanne Vik", "Harbour Master"),
        ("J. Vik", None),
    ]


def test_a_name_in_full_in_the_text_bears_out_a_label_with_its_initial():
    lines = ["E.O’Hara: The wall stands, I think, and I thank you.", "J.Holm-Berg: Thank you, we know."]
    named = ["Erik O’Hara came to the quay, and Jan Holm-Berg with him.", *lines]
    assert labels(as_text(named, title="Meeting on the quay")) == [None, "E.O’Hara", "J.Holm-Berg"]
    assert labels(as_text(["Many came to the quay.", *lines], title="Meeting on the quay")) == [None]


BY_POST = [
    ("Norvik Spokesperson, Lena Goh", "We have time for a few questions. We begin with Lamp Radio."),
    ("Tom Brandt, Lamp Radio", "Thank you, Mayor. Is the quay safe?"),
    ("Mayor of Norvik, Hanne Vik", "I think that it is. We have tested it."),
    ("Norvik Spokesperson", "Thank you. We go to the second row."),
    ("Jens Dahl", "Thank you. Could you tell us who pays for it?"),
    ("Mayor of Norvik", "We do, and we are glad to."),
]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_post_alone_is_the_voice_whose_label_has_post_and_name(write):
    lines = [f"{label}: {said}" for label, said in BY_POST]
    assert labels(write(lines, title="Press conference ahead of the harbour summit")) == [label for label, _ in BY_POST]


def test_somebody_by_trade_who_greets_in_the_first_line_is_no_title():
    lines = ["FRAN KERR, HOST: Minister, welcome to Lamp at 7.30", "HANNE VIK, MINISTER: Good evening, Fran."]
    lines += [
        "KERR: Is the quay safe?",
        "MINISTER: I think that it is.",
        "KERR: And the ferry?",
        "MINISTER: It is, too.",
    ]
    page = parse("\n".join(lines) + "\n")
    assert page.items[0].text.startswith("FRAN KERR, HOST: Minister, welcome")
    assert [turn.label for turn in page.items[0].turns][1:] == [
        "HANNE VIK, MINISTER",
        "KERR",
        "MINISTER",
        "KERR",
        "MINISTER",
    ]
