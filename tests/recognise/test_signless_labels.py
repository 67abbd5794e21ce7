"""Labels that no sign ends, labels in capitals, labels beside time marks: the page as a whole has to prove them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns, voices

from pressitems import parse

TITLE = "Interview with Radio Norvik"
ASKED = ("When does the quay open?", "And who has paid for it?", "Will the ferry be late?")
ANSWERED = ("It opens on Monday.", "The town has paid for it.", "Nobody can say that today.")


def html(*paragraphs: str, title: str = TITLE) -> str:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{''.join(paragraphs)}</body></html>"


def dialogue(asking: str, answering: str) -> list[str]:
    """Three questions and answers, each behind its pattern."""
    pairs = zip(ASKED, ANSWERED, strict=True)
    return [said for asked, answered in pairs for said in (asking.format(asked), answering.format(answered))]


SIGNLESS = {
    "bold, and a wide space": ("<p><b>JOURNALIST</b>&nbsp; {}</p>", "<p><b>HANNE VIK</b>&nbsp; {}</p>"),
    "bold": ("<p><strong>JOURNALIST</strong> {}</p>", "<p><strong>HANNE VIK</strong> {}</p>"),
    "bold, small letters": ("<p><b>Journalist</b> {}</p>", "<p><b>Minister Hanne Vik</b> {}</p>"),
    "bold, alone": ("<p><b>Journalist</b></p><p>{}</p>", "<p><b>Minister Vik</b></p><p>{}</p>"),
    "a heading": ("<h4>Journalist</h4><p>{}</p>", "<h4>Minister Vik</h4><p>{}</p>"),
    "an element of its own": ("<div>JOURNALIST</div><div>{}</div>", "<div>HANNE VIK</div><div>{}</div>"),
    "a full stop": ("<p>JOURNALIST. {}</p>", "<p>CHAIR VIK. {}</p>"),
    "a full stop, and only last names in capitals": ("<p>Mr. LUND. {}</p>", "<p>Chair VIK. {}</p>"),
}


@pytest.mark.parametrize(("asking", "answering"), SIGNLESS.values(), ids=SIGNLESS)
def test_heads_without_a_sign_that_take_turns_are_labels(asking: str, answering: str):
    found = voices(html(*dialogue(asking, answering)))
    assert [text for _, _, text in found] == [said for pair in zip(ASKED, ANSWERED, strict=True) for said in pair]
    assert [kind for _, kind, _ in found] == ["question", "answer"] * 3


def test_initials_with_a_wide_space():
    lines = ["HV        Good morning, and welcome to all of you. Mr Berg will begin."]
    lines += ["OB        Thank you, Hanne. The quay is open.", "JO        May I ask when the ferry comes?"]
    lines += ["OB        It comes on Monday.", "HV        Thank you. The next one, please.", "EL        Is it safe?"]
    lines += ["OB        It is as safe as houses."]
    expected = ["HV", "OB", "JO", "OB", "HV", "EL", "OB"]
    assert labels(as_text(lines, title="Transcript of the press conference on the quay")) == expected


def test_initials_with_a_wide_space_behind_a_time_mark():
    lines = ["00:00:45  HV    Good morning. Mr Berg will begin.", "00:01:20  OB    Thank you. The quay is open."]
    lines += ["00:09:10  JO    May I ask when the ferry comes?", "00:09:30  OB    It comes on Monday."]
    lines += ["00:10:10  EL    Is it safe?", "00:10:40  OB    It is as safe as houses."]
    source = as_text(lines, title="Transcript of the press conference on the quay")
    assert labels(source) == ["HV", "OB", "JO", "OB", "EL", "OB"]


NOTHING = {
    "bodies in capitals before a full stop": [f"<p>We went to the {body}. The council met. Will it meet again?</p>" for body in ("UN", "EU", "UN", "EU")],
    "topics over paragraphs": [f"<p><b>{head}</b></p><p>The quay at {head} is open.</p>" for head in ("Norvik", "Osthavn", "Sund", "Vika")],
    "bold beginnings of sentences": [f"<p><b>{head}</b> we have finished the quay. Is it enough? It is.</p>" for head in ("This year", "Last year", "In Norvik", "Today")],
    "cities in capitals": [f"<p><b>{city}</b> The council met. Will it meet again? It will.</p>" for city in ("NORVIK", "OSTHAVN", "NORVIK", "SUND")],
    "questions as headings": [f"<h3>{asked}</h3><p>{answered}</p>" for asked, answered in zip(ASKED, ANSWERED, strict=True)],
    "a programme": ["<p>10:00 OPENING</p>", "<p>11:00 HANNE VIK</p>", "<p>12:00 LUNCH</p>", "<p>13:00 HANNE VIK</p>"],
}  # fmt: skip


@pytest.mark.parametrize("paragraphs", NOTHING.values(), ids=NOTHING)
def test_emphasis_is_no_label(paragraphs: list[str]):
    assert {turn.label for turn in turns(html(*paragraphs, title="Statement on the harbour"))} == {None}


def test_topics_in_capitals_stay_headings_where_labels_have_colons():
    lines = [
        "MS VIK: Good morning.",
        "NORVIK",
        "QUESTION: Is it open?",
        "MS VIK: It is.",
        "OSTHAVN",
        "QUESTION: And here?",
    ]
    expected = ["MS VIK", "QUESTION", "MS VIK", "QUESTION", "MS VIK"]
    assert labels(as_text([*lines, "MS VIK: Here, too."], title="Daily briefing")) == expected


TIME_MARKS = {
    "before, in brackets": "[00:{:02}:12] {}: {}",
    "before": "00:{:02}:12 {}: {}",
    "between label and colon": "{1} (00:{0:02}): {2}",
    "behind the colon": "{1}: (00:{0:02})\n{2}",
}


@pytest.mark.parametrize("pattern", TIME_MARKS.values(), ids=TIME_MARKS)
def test_the_time_marks_of_a_recording_are_no_part_of_the_label(pattern: str):
    said = [("Moderator", "Welcome to all of you."), ("Hanne Vik", "We met at 10:30 today.")]
    said += [("Journalist", "What about the ferry?"), ("Hanne Vik", "It will sail: we have agreed.")]
    lines = [pattern.format(minute, *pair) for minute, pair in enumerate(said)]
    found = turns(as_text(lines, title="Press conference on the quay"))
    assert [turn.label for turn in found] == [label for label, _ in said]
    assert [turn.paragraphs[-1].text for turn in found] == [text for _, text in said]


def test_a_forgotten_space_behind_a_bold_label():
    found = voices(html(*dialogue("<p><b>JON O'HARE:</b>{}</p>", "<p><b>HANNE VIK:</b> {}</p>")))
    assert [(label, kind) for label, kind, _ in found] == [("JON O'HARE", "question"), ("HANNE VIK", "answer")] * 3


def test_a_forgotten_space_behind_capitals():
    lines = ["QUESTION:When does it open?", "MINISTER VIK:On Monday.", "QUESTION:At nine?", "MINISTER VIK:At ten."]
    assert labels(as_html(lines, title="Press conference on the quay")) == ["QUESTION", "MINISTER VIK"] * 2


def test_a_table_of_who_speaks_and_what_is_said():
    rows = dialogue(
        "<tr><td><b>Question:</b></td><td>{}</td></tr>", "<tr><td><b>Minister Vik:</b></td><td>{}</td></tr>"
    )
    found = turns(html("<table>", *rows, "</table>", title="Press conference on the quay"))
    assert [turn.label for turn in found] == ["Question", "Minister Vik"] * 3
    assert {paragraph.kind for turn in found for paragraph in turn.paragraphs} == {"text"}


def test_a_table_of_fields_has_no_voices():
    rows = [
        f"<tr><td><b>{name}:</b></td><td>{value}</td></tr>"
        for name, value in (("Chair", "Hanne Vik"), ("Ships", "40"), ("Minister", "of the sea"))
    ]
    assert {turn.label for turn in turns(html("<table>", *rows, "</table>", title="Fact sheet on the quay"))} == {None}


def test_labels_alone_that_come_again_are_no_table_of_contents():
    speakers = "<h2>Sprecherinnen und Sprecher</h2><ul><li>Regierungssprecher Halle</li><li>Giesel (AA)</li></ul>"
    opening = "<p>(Vorsitzende Wehrs begrüßt SRS Halle sowie die Sprecherinnen und Sprecher der Ministerien.)</p>"
    said = [
        ("SRS Halle", "Schönen guten Tag auch von mir! Am Freitag teilen wir die Termine mit."),
        ("Frage", "Herr Halle, wie bewertet die Regierung das?"),
        ("SRS Halle", "Sehr gut bewertet sie das."),
        ("Zusatzfrage", "Und danach?"),
        ("Giesel (AA)", "Das kann ich für das Auswärtige Amt sagen."),
        ("Vorsitzende Wehrs", "Vielen Dank!"),
    ]
    lines = [f"<p><strong>{label}</strong></p><p>{text}</p>" for label, text in said]
    found = voices(html(speakers, opening, *lines, title="Regierungspressekonferenz vom 16. Januar 2026"))
    assert [(label, text) for label, _, text in found if label is not None] == said


RECORDED = [
    "Eva Holm 00:45", "Welcome to Talking harbours. I am Eva Holm, and my guest is Jens Dahl. How are you?",
    "Jens Dahl 01:02", "I am fine, thank you.",
    "Eva Holm 01:10", "What do you do at the harbour?",
    "Jens Dahl (12:15)", "I light the lamps, and I love it.",
]  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_name_and_the_time_in_a_recording_stand_over_what_is_said(write):
    found = turns(write(RECORDED, title="Talking harbours, episode 12"))
    assert [(turn.label, turn.text) for turn in found] == [
        ("Eva Holm", RECORDED[1]), ("Jens Dahl", RECORDED[3]), ("Eva Holm", RECORDED[5]), ("Jens Dahl", RECORDED[7]),
    ]  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_name_and_a_clock_time_are_a_line_of_a_programme(write):
    clock = [line.replace("00:45", "10:45").replace("01:", "11:") for line in RECORDED]
    assert labels(write(clock, title="Programme of the harbour conference")) == [None]


IN_CAPITALS = [
    ("PRIME MINISTER", "I am glad to be here with the Mayor, and with all of you."),
    ("JOURNALIST", "Prime Minister, when will the quay open?"),
    ("PRIME MINISTER", "It opens in May."),
    ("EVA HOLM, MAYOR OF NORPORT", "I can only agree."),
    ("JOURNALIST", "And the ships of the FAO?"),
    ("PRIME MINISTER", "They will come too."),
]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_words_for_voices_in_capitals_before_what_is_said_are_labels_where_journalists_ask(write):
    lines = [f"{head} {said}" for head, said in IN_CAPITALS]
    found = turns(write(lines, title="Doorstop interview, Norport"))
    assert [(turn.label, turn.text) for turn in found] == IN_CAPITALS


SHOUTED = {
    "notices of which some ask": (
        "QUESTION Time is back on the harbour radio in May, and all are invited to come.",
        "UK ministers visited the quay on Monday.",
        "QUESTION Marks over the new ferry remain, says the council of the town?",
        "MEDIA Centre opens on Tuesday.",
        "MINISTER Holm opened the quay.",
        "MINISTER Dahl closed it again.",
    ),
    "who is addressed, and what a minister did": (
        "MINISTER Holm opened the quay today with many guests.",
        "MEDIA Are invited to the tour. Will you come?",
        "MEDIA Passes are at the gate. Do you have one?",
        "MINISTER Dahl closes the tour with a speech.",
    ),
    "nobody asks": (
        "MINISTER Holm opened the quay with all of us.",
        "PRESS Office of the harbour has moved, and we like it.",
        "MINISTER Dahl closed the quay.",
        "PRESS Office of the harbour has moved back, and you know it.",
    ),
}


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("lines", SHOUTED.values(), ids=SHOUTED)
def test_words_in_capitals_at_the_beginning_of_a_sentence_are_part_of_it(write, lines: tuple[str, ...]):
    assert set(labels(write(list(lines), title="News from the harbour of Norport"))) == {None}


AFTER_A_SPEECH = [
    ("Moderator", "Could we have the first question, please?"),
    ("Question", "The markets expect a change next week. Is that realistic?"),
    ("Hanne Vik", "Thank you. I will not comment on that."),
    ("Tom Brandt (Lamp Radio)", "Thank you, Governor. What about wages?"),
    ("Hanne Vik", "I would like them to rise."),
    ("Question", "When will they?"),
    ("Hanne Vik", "I do not know, and neither do you."),
]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_heads_alone_on_a_line_are_labels_where_one_comes_again_below_questions(write):
    lines = [line for said in AFTER_A_SPEECH for line in said]
    found = turns(write(lines, title="Question and answer session of the harbour bank"))
    assert [(turn.label, turn.text) for turn in found] == AFTER_A_SPEECH
    named = [(turn.speaker.name, turn.speaker.outlet) for turn in found if turn.speaker is not None][1:3]
    assert named == [("Hanne Vik", None), ("Tom Brandt", "Lamp Radio")]


LINES_BELOW_QUESTIONS = {
    "who wrote a text with a question for its title": (
        "Who owns the sea?", "Eva Holm", "The law of the sea is old, and it needs care.",
        "Who pays for the quay?", "Eva Holm", "The town pays for it, and so does the state.",
        "Is the ferry late?", "Jens Dahl", "It sails at nine.",
        "What is a tug?", "Jens Dahl", "It is a small ship.",
    ),
    "what a question is about": (
        "Can I bring a dog?", "Oster Line", "Dogs are welcome on all decks.",
        "Can I bring a car?", "Oster Line", "Cars are welcome on the lower deck.",
        "Where do I buy a ticket?", "Anna Quay", "Tickets are sold on the quay.",
        "Is there a discount?", "Anna Quay", "Children travel free.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("lines", LINES_BELOW_QUESTIONS.values(), ids=LINES_BELOW_QUESTIONS)
def test_lines_below_questions_under_which_nobody_asks_are_no_labels(write, lines: tuple[str, ...]):
    assert set(labels(write(list(lines), title="From the harbour of Norport"))) == {None}


ASKED_ONCE = [
    ("Hanne Vik", "Thank you for coming. The rate stays where it is."),
    ("Lena Goh (The Lantern)", "Did you think of a cut today?"),
    ("Hanne Vik", "We thought of it, and we did not do it."),
    ("Tom Brandt (Lamp Radio)", "How sure are you that prices fall?"),
    ("Hanne Vik", "I am as sure as one can be."),
]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_each_journalist_may_ask_once_where_one_head_alone_on_a_line_comes_again_below_questions(write):
    lines = [line for said in ASKED_ONCE for line in said]
    assert labels(write(lines, title="Media conference on the rate")) == [head for head, _ in ASKED_ONCE]


ON_TAPE = [
    "Dr. Vik: (00:00)", "Thank you for coming. The quay is open.",
    "Lena: (08:11)", "We go to questions. Tom, please.",
    "Tom: (08:20)", "Yes, hello. When was the fire?",
    "Dr. Vik: (08:41)", "At the end of May.",
]  # fmt: skip


@pytest.mark.parametrize("sign", ["\n", " "])
def test_a_time_in_a_recording_behind_the_colon_bears_one_word_out(sign: str):
    lines = [f"{label}{sign}{said}" for label, said in zip(ON_TAPE[::2], ON_TAPE[1::2], strict=True)]
    page = parse(as_text(lines, title="Press briefing on the quay"))
    found = [(turn.label, turn.text) for turn in page.items[0].turns]
    assert found == [(label[:-9], said) for label, said in zip(ON_TAPE[::2], ON_TAPE[1::2], strict=True)]
    assert [one.excerpt for one in page.diagnostics if one.code == "furniture"] == [
        label[-7:] for label in ON_TAPE[::2]
    ]


def test_times_to_the_second_are_a_recording_s_where_its_first_words_are_cut_off():
    lines = [*ON_TAPE[2:], "Speaker 3: (15:02)", "Doctor, will it burn again?", "Dr. Vik: (15:09)", "No."]
    found = labels(as_text([f"{one}\n{two}" for one, two in pairwise(lines)][::2], title="Press briefing on the quay"))
    assert found == ["Lena", "Tom", "Dr. Vik", "Speaker 3", "Dr. Vik"]


def test_the_chapters_of_a_film_are_no_labels():
    lines = ["Intro: (00:00) What this is about.", "Quay: (02:10) Why we close it.", "Ferry: (05:12) How it sails."]
    assert labels(as_text(lines, title="Press briefing on the quay: the film")) == [None]


def test_the_hours_of_a_programme_bear_no_label_out():
    lines = ["Opening: (09:00) The mayor speaks.", "Panel: (10:30) Four of us.", "Ships: (11:15) A walk to the quay."]
    assert labels(as_text(lines, title="Harbour day")) == [None]


def test_that_a_text_is_a_transcript_is_no_label_over_its_first_words():
    lines = ["Transcript", "Governor, Hanne Vik", "Thank you for coming. The rate stays where it is."]
    for number in (1, 2):
        lines += [f"Journalist {number}", "Governor, why did you not cut it?"]
        lines += ["Governor, Hanne Vik", "I do not want to be too early, as we said."]
    found = labels(as_text(lines, title="Media conference on the rate"))
    assert found == [
        None,
        "Governor, Hanne Vik",
        *("Journalist 1", "Governor, Hanne Vik", "Journalist 2", "Governor, Hanne Vik"),
    ]
