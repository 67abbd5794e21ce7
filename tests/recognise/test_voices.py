"""Who a label names: short forms joined to fuller ones, and who must stay apart; who asks and who answers."""

from __future__ import annotations

import time

import pytest
from tests.recognise.pages import only_item, turns, voices

from pressitems import Speaker, parse


def text(title: str, *blocks: str) -> str:
    return "\n\n".join([title, *blocks]) + "\n"


BRIEFING = "Press briefing on the new quay at Norvik"


def speakers(*blocks: str, title: str = BRIEFING) -> dict[str | None, Speaker | None]:
    return {turn.label: turn.speaker for turn in turns(text(title, *blocks))}


def test_the_byline_gives_the_fuller_form():
    found = speakers(
        "Elin Strand, Mayor",
        "Norvik",
        "May 3, 2021",
        "MS STRAND: Good morning. The quay is open to everybody from today on.",
        "QUESTION: And the ferry?",
        "MS STRAND: The ferry comes on Tuesday.",
    )
    assert found["MS STRAND"] == Speaker(name="Elin Strand", role="Mayor")


def test_a_byline_in_two_lines_gives_it_too():
    found = speakers(
        "Elin Strand",
        "Deputy Spokesperson",
        "Norvik",
        "May 3, 2021",
        "MS. STRAND: Good morning. The quay is open to everybody from today on.",
        "QUESTION: And the ferry?",
        "MS. STRAND: The ferry comes on Tuesday.",
    )
    assert found["MS. STRAND"] == Speaker(name="Elin Strand", role="Deputy Spokesperson")


def test_a_bare_name_over_what_is_said_is_a_byline_where_a_label_has_its_last_name():
    said = "QUESTION: When does the quay open?\n\nMS. {}: On Monday.\n"
    named, other = (
        parse(f"Briefing on the harbour\n\n4 May 2023\n\nHanne Vik\n\n{said.format(name)}").items[0]
        for name in ("VIK", "HOLM")
    )
    assert named.speakers == (Speaker(name="Hanne Vik"),)
    assert [turn.speaker for turn in named.turns] == [None, Speaker(name="Hanne Vik")]
    assert other.speakers == ()


def test_the_first_long_label_serves_the_short_ones():
    found = speakers(
        "Minister of Fisheries Ida Vik: Good morning. The cod has come back to the coast.",
        "Question: How much of it?",
        "Ida Vik: More than last year.",
    )
    assert found["Ida Vik"] == Speaker(name="Ida Vik", role="Minister of Fisheries")


def test_an_honorific_is_no_part_of_the_name():
    found = speakers("MS VIK: Good morning to all of you.", "QUESTION: Is it open?", "MS VIK: It is.")
    assert found["MS VIK"] == Speaker(name="VIK")


@pytest.mark.parametrize(("label", "name"), [("LORD VIK", "LORD VIK"), ("MS VIK", "VIK")])
def test_a_rank_says_as_much_as_an_honorific_and_is_part_of_the_name(label: str, name: str):
    alone = only_item(f"The harbour of Norvik is open\n\n{label}: Good morning to all of you who came to the quay.\n")
    assert [turn.speaker for turn in alone.turns] == [Speaker(name=name)]
    found = speakers(f"{label}: Good morning to all of you.", "QUESTION: Is it open?", f"{label}: It is.")
    assert found[label] == Speaker(name=name)


def test_nobody_is_invented_for_question_and_answer():
    assert set(speakers("Question: Is it open?", "Answer: It is.").values()) == {None}


@pytest.mark.parametrize("place", ["Ambassador Hotel", "President Park", "Secretary Building"])
def test_a_place_that_begins_like_a_role_is_nobody(place: str):
    found = speakers(
        "Question: Where will the guests stay?",
        "Answer: In a house near the park.",
        f"{place}: It was chosen because it lies close to the quay.",
        "Question: When do they leave again?",
        "Answer: On Friday morning.",
    )
    assert set(found) == {"Question", "Answer"}


def test_a_surname_after_a_role_is_a_voice_where_others_are_named():
    found = speakers(
        "Question: Where will the guests stay?",
        "Mayor Strand: In a house near the park.",
        "Minister Vik: It was chosen because it lies close to the quay.",
        "Question: When do they leave again?",
        "Mayor Strand: On Friday morning.",
    )
    assert set(found) == {"Question", "Mayor Strand", "Minister Vik"}


def test_an_outlet_is_no_person():
    found = speakers(
        "Reuters: Is the quay open?", "Elin Strand: It is.", "Reuters: And the ferry?", "Elin Strand: That too."
    )
    assert found["Reuters"] == Speaker(outlet="Reuters")


@pytest.mark.parametrize("label", ["Mary Quill, Reuters", "Reuters, Mary Quill"])
def test_outlet_and_name_in_either_order(label: str):
    found = speakers(f"{label}: Is the quay open?", "Mayor Strand: It is.", "Reuters: Yes?", "Mayor Strand: That too.")
    assert found[label] == Speaker(name="Mary Quill", outlet="Reuters")


APART: tuple[tuple[str, tuple[str, ...], dict[str, Speaker]], ...] = (
    (
        "two people with one surname",
        (
            "ELIN STRAND: Good morning. The quay is open to everybody from today on.",
            "TOR STRAND: And the ferry too, as we promised in the spring.",
            "QUESTION: Who built it?",
            "MS STRAND: Two yards from the south.",
            "ELIN STRAND: And one from the north.",
            "TOR STRAND: A good one.",
        ),
        {"MS STRAND": Speaker(name="STRAND")},
    ),
    (
        "the same surname, another role",
        (
            "PRIME MINISTER LEE: Welcome. It is an honour to be here in Norvik today.",
            "MR LEE: I interpret for the guests, and I am glad to be here.",
            "QUESTION: How was the journey?",
            "PRIME MINISTER LEE: Long, but quiet.",
            "MR LEE: And sunny.",
        ),
        {"PRIME MINISTER LEE": Speaker(name="LEE", role="PRIME MINISTER"), "MR LEE": Speaker(name="LEE")},
    ),
    (
        "roles that clash",
        (
            "Foreign Minister Ida Vik: Good morning. We have signed the treaty today.",
            "Ambassador Vik: And I have brought it home.",
            "Question: When does it take effect?",
            "Ambassador Vik: At once.",
            "Foreign Minister Ida Vik: In January.",
        ),
        {"Ambassador Vik": Speaker(name="Vik", role="Ambassador")},
    ),
    (
        "first names that differ",
        (
            "Minister of Fisheries Ida Vik: Good morning. The cod has come back to the coast.",
            "Question: How much of it?",
            "Ole Vik: More than last year.",
            "Question: And the herring?",
            "Ole Vik: That too.",
        ),
        {"Ole Vik": Speaker(name="Ole Vik")},
    ),
)


@pytest.mark.parametrize(("blocks", "expected"), [case[1:] for case in APART], ids=[case[0] for case in APART])
def test_who_must_not_be_joined(blocks: tuple[str, ...], expected: dict[str, Speaker]):
    found = speakers(*blocks)
    assert {label: found.get(label) for label in expected} == expected


def test_title_and_labels_are_never_joined():
    found = speakers(
        "MR. BERG: The quay is open.",
        "Q    And the ferry?",
        "MR. BERG: That too.",
        title="Press Briefing by Press Secretary Nils Berg",
    )
    assert found["MR. BERG"] == Speaker(name="BERG")


KINDS: dict[str, tuple[str, list[tuple[str | None, str]]]] = {
    "before anybody asks, a voice speaks": (
        text(BRIEFING, "MS STRAND: Good morning to all of you.", "QUESTION: Is it open?", "MS STRAND: It is.", "MR VIK: And busy."),
        [("MS STRAND", "speech"), ("QUESTION", "question"), ("MS STRAND", "answer"), ("MR VIK", "answer")],
    ),
    "a moderator neither asks nor answers": (
        text(BRIEFING, "MODERATOR: Welcome. Any questions?", "QUESTION: Is it open?", "MODERATOR: Mayor, please?", "MS STRAND: It is."),
        [("MODERATOR", "speech"), ("QUESTION", "question"), ("MODERATOR", "speech"), ("MS STRAND", "answer")],
    ),
    "the audience neither asks nor answers": (
        text(BRIEFING, "MS STRAND: Is it not beautiful?", "AUDIENCE: Yes!", "QUESTION: Is it open?", "MS STRAND: It is."),
        [("MS STRAND", "speech"), ("AUDIENCE", "speech"), ("QUESTION", "question"), ("MS STRAND", "answer")],
    ),
    "an interviewer by name asks": (
        text(
            "Interview with Mayor Elin Strand on the new quay",
            "Peter Quill: When was it finished?",
            "Elin Strand: In the spring, after three winters of work on the quay and on the road behind it.",
            "Peter Quill: And who paid for it?",
            "Elin Strand: The county paid a half, and the town the other half, which was a lot for us.",
        ),
        [("Peter Quill", "question"), ("Elin Strand", "answer"), ("Peter Quill", "question"), ("Elin Strand", "answer")],
    ),
    "remarks of two hosts hold no questions": (
        text(
            "Remarks by Mayor Elin Strand and Minister Ida Vik at the opening of the quay",
            "MAYOR STRAND: Welcome to Norvik. Who would have thought it?",
            "MINISTER VIK: Thank you. I would, and you know it.",
            "MAYOR STRAND: She did. Shall we cut the ribbon?",
            "MINISTER VIK: Let us cut it together.",
        ),
        [("MAYOR STRAND", "speech"), ("MINISTER VIK", "speech"), ("MAYOR STRAND", "speech"), ("MINISTER VIK", "speech")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("source", "expected"), KINDS.values(), ids=KINDS)
def test_each_turn_asks_answers_or_speaks(source: str, expected: list[tuple[str | None, str]]):
    assert [(label, kind) for label, kind, _ in voices(source)] == expected


def test_the_voices_of_a_style_answer_and_never_ask():
    source = text(
        "Embassy Press Secretary’s reply to a media question on the quay",
        "Moscow: 18:15",
        "Question: Is the quay open?",
        "Press-secretary: Why should it not be open? Who says so?",
    )
    assert [(t.label, str(t.kind)) for t in only_item(source, style="rusemb-london").turns] == [
        ("Question", "question"),
        ("Press-secretary", "answer"),
    ]


def test_exchanges_follow_from_the_kinds():
    item = only_item(
        text(BRIEFING, "MS STRAND: Good morning.", "QUESTION: When?", "QUESTION: And where?", "MS STRAND: Here.", "MODERATOR: Next.", "QUESTION: Why?", "MS STRAND: Why not?")
    )  # fmt: skip
    assert [(exchange.question, exchange.answer) for exchange in item.exchanges] == [
        ("When?\n\nAnd where?", "Here."),
        ("Why?", "Why not?"),
    ]


def test_a_journalist_and_a_role_that_follows_each_time():
    source = text(
        "Remarks at the quay of Norvik",
        "Chief Executive: Good morning. Two points.",
        "Reporter: Mrs Strand, when will the quay open?",
        "Chief Executive: It opens in May.",
        "Reporter: And the ferry?",
        "Chief Executive: The ferry comes on Tuesday.",
        "Ends/Tuesday, March 12, 2019",
        "Issued at 11:45",
    )
    assert [turn.label for turn in only_item(source).turns] == [
        "Chief Executive",
        "Reporter",
        "Chief Executive",
        "Reporter",
        "Chief Executive",
    ]


def test_a_journalist_who_is_followed_by_no_role_is_no_voice():
    source = text(
        "Programme of the week at Norvik",
        "Reporter: accreditation until Monday.",
        "Minister: arrival at noon.",
        "Reporter: bus at ten.",
        "Minister: departure at two.",
    )
    assert [turn.label for turn in only_item(source).turns] == [None]


@pytest.mark.parametrize("rank", ["GEN.", "LT. GEN.", "ADM.", "VICE ADM.", "COL.", "CAPT."])
def test_an_abbreviated_rank_is_a_form_of_address(rank: str):
    found = speakers(
        f"{rank} BERG: Good morning. The quay is open to everybody.",
        "Q: Where is it?",
        f"{rank} BERG: In the old harbour.",
        "Q: All of it?",
    )
    assert found == {f"{rank} BERG": Speaker(name="BERG"), "Q": None}


def test_time_grows_with_the_number_of_voices_only():
    given = ("Hanne", "Ole", "Karl", "Eva", "Jens", "Nina", "Tor", "Ida")
    names = [f"{one} {first}{second}ik" for one in given for first in "BDFGHJKLMNPRSTVW" for second in "aeiouy"]
    said = "The harbour wall stands firm in the wind, and ships come in. " * 4
    start = time.perf_counter()
    parse(text("Press conference on the quay", *(f"{name}: {said}" for name in names)))
    # A twentieth of it on an idle machine; what grows with the square takes three times as long.
    assert time.perf_counter() - start < 5
