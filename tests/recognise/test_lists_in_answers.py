"""Names and roles before a colon that an answer lists are no voices; a second briefer who answers once is one."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels

from pressitems import Speaker, parse
from pressitems.recognise.labels import evidence
from pressitems.recognise.labels.case import Case

TITLE = "Press briefing by Spokesperson Ana Rios"
LIST = (
    "President Berg: He will speak on trade.",
    "Prime Minister Holm: She will speak on ferries.",
    "Chancellor Dahl: He will open the hall.",
)


def briefing(name: str, *inside: str) -> list[str]:
    return [
        "QUESTION: Who will come?", f"{name}: Four leaders. I can name them.", *inside,
        "QUESTION: And the king?", f"{name}: He sends a letter.",
    ]  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("name", ["MS. RIOS", "Ms. Rios"])
def test_roles_and_names_that_an_answer_lists_are_no_voices(name, write):
    source = write(briefing(name, *LIST, "Who else comes, I cannot say."), title=TITLE)
    assert labels(source) == ["QUESTION", name, "QUESTION", name]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_words_of_others_that_a_voice_in_capitals_reads_out_stay_with_it(write):
    read_out = ("President Berg: We will never give up our ports.", "Prime Minister Holm: I agree with the president.")
    assert labels(write(briefing("MS. RIOS", *read_out), title=TITLE)) == [
        "QUESTION",
        "MS. RIOS",
        "QUESTION",
        "MS. RIOS",
    ]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_several_who_answer_a_question_one_after_the_other_are_voices(write):
    lines = [
        "Question: Who pays?", "President Berg: The owners.", "Prime Minister Holm: The same in Norland.", "Chancellor Dahl: And in Oster.",
        "Question: When?", "Minister Lund: In May.", "Question: Why?", "Minister Lund: It is late.",
    ]  # fmt: skip
    assert labels(write(lines, title="Joint press conference of the leaders")) == [
        line.partition(":")[0] for line in lines
    ]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_guests_who_speak_once_after_the_opening_are_voices(write):
    lines = [
        "Mayor Holm: Good morning. I will call on three guests.", "Captain Rios: The ferry is the life of this town.",
        "Pastor Lund: The bell rings for every ship.", "Mayor Holm: Thank you. Let us take questions.",
        "Question: Who pays?", "Mayor Holm: We all do.",
    ]  # fmt: skip
    assert labels(write(lines, title="Launch of the harbour plan: transcript")) == [
        line.partition(":")[0] for line in lines
    ]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_post_on_a_network_that_somebody_reads_out_is_no_voice(write):
    lines = [
        "QUESTION: There is a post by the president. It says:", "@president: We close the port. Who is with me?", "Is that true?",
        "MS. RIOS: I have not seen it.", "QUESTION: Will you look?", "MS. RIOS: I will.",
    ]  # fmt: skip
    assert labels(write(lines, title=TITLE)) == ["QUESTION", "MS. RIOS", "QUESTION", "MS. RIOS"]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_the_initials_behind_a_name_are_its_label_further_down(write):
    lines = [
        "Eva Holm (EH): Hello and welcome. Jens, why lamps?", "Jens Dahl (JD): Because somebody has to love them.",
        "EH: Where did it begin?", "JD: In my father’s workshop. I was six.", "EH: And today?", "JD: Today I have four hundred.",
    ]  # fmt: skip
    turns = parse(write(lines, title="The harbour hour: transcript")).items[0].turns
    assert [turn.label for turn in turns] == ["Eva Holm (EH)", "Jens Dahl (JD)", "EH", "JD", "EH", "JD"]
    # Behind the name they are no body's.
    assert [turn.speaker for turn in turns] == [Speaker(name="Eva Holm"), Speaker(name="Jens Dahl")] * 3


@pytest.mark.parametrize("write", [as_text, as_html])
def test_initials_are_whom_the_title_names(write):
    lines = [
        "AM: When does the bridge open?", "KL: On Monday. We are glad of it.", "AM: And who pays?",
        "KL: The harbour does. I hope you like it.", "AM: Thank you.",
    ]  # fmt: skip
    turns = parse(write(lines, title="Ambassador Karl Lund’s interview with Anna Mohr")).items[0].turns
    lund = Speaker(name="Karl Lund", role="Ambassador")
    assert [(turn.label, turn.speaker) for turn in turns] == [
        ("AM", None), ("KL", lund), ("AM", None), ("KL", lund), ("AM", None),
    ]  # fmt: skip


@pytest.mark.parametrize("write", [as_text, as_html])
def test_the_halves_of_a_day_are_no_initials(write):
    lines = [
        "AM: The Minister arrives at the quay. Who wants pictures? Be there at nine.", "PM: Talks with the Mayor, then a statement.",
        "AM: Departure by ferry.", "PM: Arrival in Osthavn.",
    ]  # fmt: skip
    assert labels(write(lines, title="Visit of Minister Paula Mohr to Norvik")) == [None]


def test_initials_of_two_people_name_neither():
    lines = [
        "Eva Holm (EH): Hello and welcome. Jens, why lamps?", "Erik Hald (EH): Because somebody has to love them.",
        "EH: Where did it begin?", "Erik Hald (EH): In my father’s workshop. I was six.", "EH: And today?", "EH: Today I have four hundred.",
    ]  # fmt: skip
    turns = parse(as_text(lines, title="The harbour hour: transcript")).items[0].turns
    assert [turn.speaker for turn in turns if turn.label == "EH"] == [Speaker(name="EH")] * 3


def test_a_chair_by_name_who_calls_the_next_topic_is_not_left_in_an_answer():
    lines = [
        "SRS Holm: Guten Tag! Die Ministerin reist am Montag nach Norland.", "Frage: Mit wem spricht sie dort?", "SRS Holm: Mit dem Präsidenten.",
        "Vorsitzende Rios: Dann kommen wir zum nächsten Thema.", "Frage: Wie viele Boote gibt es?", "SRS Holm: Vier.",
    ]  # fmt: skip
    assert labels(as_text(lines, title="Regierungspressekonferenz"))[3] == "Vorsitzende Rios"


def test_the_rules_do_not_go_round_once_for_each_name(monkeypatch: pytest.MonkeyPatch):
    calls: list[int] = []

    def take_one_more(case: Case) -> None:
        calls.append(len(case.taken))
        case.take((len(case.taken),), "one more")

    monkeypatch.setattr(evidence, "PROOFS", (take_one_more,))
    parse(as_text([f"Harbour master {sign}: We are open." for sign in "ABCDEFGHIJKLMNOPQRST"], title=TITLE))
    assert calls == list(range(10))
