"""A role with its holder in brackets, as parliaments and committees print it, and brackets that hold nobody."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, turns

TITLE = "Evidence: Standing Committee on Fisheries"
COMMITTEE = [
    "The Chair (Ms. Ana Rios (Norport, Lib.)): I call this meeting to order. Welcome to all of you.",
    "Mr. Tom Brandt (Oster, CPC): Thank you, Chair. Minister, where are the cod?",
    "The Minister of Fisheries (Jens Dahl): They are in the north.",
    "Mr. Tom Brandt: How many?",
    "Jens Dahl: Not enough.",
    "The Chair: Thank you very much.",
]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_whoever_stands_in_brackets_behind_a_role_has_it(write):
    found = [(turn.label, turn.speaker.name, turn.speaker.role) for turn in turns(write(COMMITTEE, title=TITLE))]
    assert found == [
        ("The Chair", "Ana Rios", "Chair"),
        ("Mr. Tom Brandt", "Tom Brandt", None),
        ("The Minister of Fisheries", "Jens Dahl", "Minister of Fisheries"),
        ("Mr. Tom Brandt", "Tom Brandt", None),
        ("Jens Dahl", "Jens Dahl", "Minister of Fisheries"),
        ("The Chair", None, "Chair"),
    ]


def test_letters_with_a_figure_behind_a_name_are_a_channel():
    lines = ["Hanne Vik (LTV938): Good morning. Is it late?", "Minister: It is not.", "Hanne Vik: When does it open?"]
    found = turns(as_text([*lines, "Minister: We open on Monday."], title="Interview on the radio"))
    assert [(turn.label, turn.speaker.outlet) for turn in found][:2] == [("Hanne Vik", "LTV938"), ("Minister", None)]


@pytest.mark.parametrize("remark", ["Off Mic", "Through Interpreter", "In Norlandish", "Voice Over"])
def test_a_remark_in_capitals_behind_a_role_names_nobody(remark):
    lines = [
        f"Minister ({remark}): Good morning.",
        "Question: When does it open?",
        "Minister: On Monday.",
        "Question: Why?",
        "Minister: It is done.",
    ]
    speaker = turns(as_text(lines, title="Press conference of the minister"))[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == (None, "Minister")


POSTS = {
    "Lena Goh (Lamp Radio)": ("Lena Goh", None, "Lamp Radio"),
    "Lena Goh (Reuters)": ("Lena Goh", None, "Reuters"),
    "Ms. Goh (Harbour Times)": ("Goh", None, "Harbour Times"),
    "Lena Goh (Moderator)": ("Lena Goh", "Moderator", None),
    "Lena Goh (via interpreter)": ("Lena Goh", None, None),
    "Lena Goh (Press Conference)": ("Lena Goh", None, None),
}


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("printed", POSTS)
def test_a_medium_or_a_part_in_brackets_behind_a_name_is_that_persons(write, printed: str):
    lines = [
        f"{printed}: Can you tell us more about the new ferry to the islands?",
        "Minister: I can, and I will.",
        f"{printed}: When does it sail?",
        "Minister: It sails in May.",
    ]
    speaker = turns(write(lines, title="Doorstop interview, Norport"))[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role, speaker.outlet) == POSTS[printed]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_for_whom_somebody_asks_stands_in_brackets(write):
    lines = [
        "Question (Reuters): When does the quay open?",
        "Mayor Holm: On Monday.",
        "Question (TASS): And the ferry?",
        "Mayor Holm: On Tuesday.",
        "Question: Is that sure?",
        "Mayor Holm: It is.",
        "Question (in Norlandish): And the lamps?",
        "Mayor Holm: They are lit.",
    ]
    found = turns(write(lines, title="Press conference by Mayor Eva Holm"))[::2]
    assert [(turn.label, turn.speaker and turn.speaker.outlet) for turn in found] == [
        ("Question (Reuters)", "Reuters"),
        ("Question (TASS)", "TASS"),
        ("Question", None),
        ("Question", None),
    ]
    assert all(turn.speaker is None or turn.speaker.name is None for turn in found)


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("printed", ["QUESTION (FRENCH)", "QUESTION (MALE)", "Question (VO)"])
def test_what_may_be_a_remark_in_capitals_is_no_medium(write, printed: str):
    lines = [f"{printed}: When does it open?", "MAYOR HOLM: In May.", f"{printed}: Who pays?", "MAYOR HOLM: We do."]
    found = turns(write(lines, title="Press conference by Mayor Eva Holm"))[::2]
    assert [(turn.label, turn.speaker) for turn in found] == [(printed, None)] * 2
