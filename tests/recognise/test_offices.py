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


def test_the_title_under_a_section_name_is_neither_the_office_in_the_window_nor_a_menu():
    page = parse(
        "<title>The Embassy of the Russian Federation to the United Kingdom</title><table><tr><td>18 June 2018<br>"
        "Moscow: 16:20<br>London: 14:20</td><td>Consular queries:<br>+44 20 7946 0000</td></tr></table>"
        "<table><tr><td><a href='/'>Main</a><br><a href='/v'>Visas</a></td><td><h2>EMBASSY INFORMS</h2><p>15.06.2018</p>"
        "<p><b>Embassy comment on the lamp</b></p><p>The lamp is out.</p><p>It was lit.</p></td></tr></table>",
        style="rusemb-london",
    )
    assert [(item.title, item.text) for item in page.items] == [
        ("Embassy comment on the lamp", "The lamp is out.\n\nIt was lit.")
    ]
    assert page.heading == "EMBASSY INFORMS"
    assert page.items[0].published is not None
    assert [one.excerpt for one in page.diagnostics] == ["Main", "Visas"]


def test_a_dash_with_a_space_on_one_side_parts_date_and_title():
    source = (
        "14.06.2018 -Embassy comment on the lamp\n\nThe lamp is out.\n\n13.06.2018- Embassy statement\n\nIt was lit.\n"
    )
    titles = [item.title for item in parse(f"Lamp news\n\n{source}", style="rusemb-london").items]
    assert titles == ["Embassy comment on the lamp", "Embassy statement"]
