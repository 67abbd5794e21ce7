"""Offices and desks that answer: nobody is called Office."""

from __future__ import annotations

import pytest

from pressitems import HouseStyle, parse

TITLE = "Reply to a media question on the pier\n\n"


@pytest.mark.parametrize("label", ["Press Office", "Press Service", "Press Desk", "Media Office"])
def test_an_office_answers_and_is_no_person(label: str):
    page = parse(f"{TITLE}Question: When?\n\n{label}: In May.\n\nQuestion: Why so late?\n\n{label}: The paint.")
    turns = page.items[0].turns
    assert [(turn.label, turn.kind) for turn in turns] == [("Question", "question"), (label, "answer")] * 2
    assert all(turn.speaker is None or turn.speaker.name is None for turn in turns)


def test_a_voice_of_the_house_style_answers():
    style = HouseStyle(name="harbour", voices=("Press Desk",))
    text = f"{TITLE}Eastmere Gazette: When?\n\nPress Desk: In May.\n\nEastmere Gazette: Who pays?\n\nPress Desk: The county."
    turns = parse(text, style=style).items[0].turns
    assert [(turn.label, turn.kind) for turn in turns] == [
        ("Eastmere Gazette", "question"),
        ("Press Desk", "answer"),
    ] * 2
    assert [turn.speaker.role for turn in turns[1::2] if turn.speaker] == ["Press Desk"] * 2
