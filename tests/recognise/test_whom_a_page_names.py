"""Labels that stand alone or once: what the page says elsewhere of those whom they name bears them out, or does not."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns

from pressitems import Speaker

WRITERS = pytest.mark.parametrize("write", [as_text, as_html])
WELCOME = "Good afternoon, friends. I am glad to see you here today."


@WRITERS
@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("Hanne Vik gave medals to six pilots of the northern harbours today.", ["President of Norland Hanne Vik"]),
        ("Medals were given to six pilots of the northern harbours today.", [None]),
    ],
)
def test_one_voice_whom_the_lead_names(write, lead: str, expected: list[str | None]):
    lines = [lead, "4 May 2023", "President of Norland Hanne Vik:", WELCOME, "Thank you for coming."]
    assert labels(write(lines, title="Medals for the pilots")) == expected


@pytest.mark.parametrize(
    "last", ["The first quay was built in 1950.", "For more you can call the press office of the ports."]
)
def test_a_release_that_quotes_whom_its_lead_names_tells_the_rest_itself(last: str):
    lines = ["Hanne Vik opened the third quay before many guests.", "4 May 2023", "The quay is 300 metres long."]
    quoted = ["Minister of Ports Hanne Vik: We are proud of this quay.", "Two ferries use it.", last]
    assert labels(as_text([*lines, *quoted], title="The ports of the north grow")) == [None]


@WRITERS
@pytest.mark.parametrize(
    ("title", "asked", "expected"),
    [
        (
            "Answer to a media question",
            "Madam President, can I have a minute of your time?",
            ["Pavel Dahl", "President of Norland Hanne Vik"],
        ),
        ("Answer to a media question", "The harbour has had a good year.", [None]),
        ("Programme of the harbour day", "How do the ports of the north live?", [None]),
    ],
)
def test_two_persons_of_whom_the_one_asks(write, title: str, asked: str, expected: list[str | None]):
    lines = ["4 May 2023", f"Pavel Dahl: {asked}", "President of Norland Hanne Vik: Yes. I am sorry to hear it."]
    assert labels(write(lines, title=title)) == expected


@WRITERS
@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Briefing by the Harbour Spokesperson (May 4, 2023)", ["Hanne Vik, Harbour Spokesperson"]),
        ("The harbour in May", [None]),
    ],
)
def test_one_voice_with_the_office_that_the_title_names(write, title: str, expected: list[str | None]):
    lines = [f"Hanne Vik, Harbour Spokesperson: {WELCOME}", "The ferry comes on Tuesday."]
    assert labels(write(lines, title=title)) == expected


ASKING = (
    "Lena Goh, The Lantern: Lena here. Where do the talks on the quay stand?",
    "Tom Brandt, {medium}: Sir, on the ferry, what is your position?",
    "Ana Rios, Mint: I wanted to ask about the bill. Has it been taken up?",
    "Mr Hale, Spokesperson: So, on the quay, talks are under way. We do not take any position on the bill.",
    "Yan Seli, Business North: A follow-up on that. Is there any change?",
    "Mr Hale, Spokesperson: No, there is none that I know of.",
)


@WRITERS
@pytest.mark.parametrize(("medium", "outlet"), [("Pilot", None), ("Norvik Times", "Mint")])
def test_journalists_with_their_media_who_ask_one_after_the_other(write, medium: str, outlet: str | None):
    lines = [f"Mr Hale, Spokesperson: {WELCOME}", *(line.format(medium=medium) for line in ASKING)]
    found = turns(write(lines, title="Press briefing on the new quay"))
    assert [turn.label for turn in found] == [line.format(medium=medium).partition(":")[0] for line in lines]
    assert found[3].speaker == Speaker(name="Ana Rios", outlet=outlet)


def test_a_name_and_a_place_in_an_answer_are_no_journalist():
    listed = "North Quay, Oster: How will it be paid?"
    lines = [f"Mr Hale, Spokesperson: {WELCOME}", *ASKING[:-1], ASKING[-1], listed, "By the council, I think."]
    found = labels(as_text([line.format(medium="Pilot") for line in lines], title="Press briefing on the new quay"))
    assert "North Quay, Oster" not in found


@WRITERS
def test_an_accent_as_apostrophe_in_an_office(write):
    lines = ["BK´in Vik: Meine Damen und Herren, ich freue mich.", "Frage: Wann kommt die Fähre?", "BK´in Vik: Im Mai."]
    assert labels(write(lines, title="Pressekonferenz zum neuen Kai")) == ["BK´in Vik", "Frage", "BK´in Vik"]
