"""Fields that say when and where something will be, and the time marks of a recording."""

from __future__ import annotations

import pytest
from tests.recognise.pages import codes, only_item

from pressitems import Moment, parse

TITLE = "Minister Strand to speak at the harbour forum"
LEAD = "The press is invited to the harbour forum, at which the Minister will speak about the new quay."


def as_lines(*fields: str) -> str:
    return "\n\n".join((TITLE, LEAD, "\n".join(fields), "Journalists show their cards at the gate.")) + "\n"


def as_terms(*fields: str) -> str:
    terms = "".join("<dt>{}:</dt><dd>{}</dd>".format(*field.split(": ", 1)) for field in fields)
    return f"<h1>{TITLE}</h1><p>{LEAD}</p><dl>{terms}</dl><p>Journalists show their cards at the gate.</p>"


def as_table(*fields: str) -> str:
    rows = "".join("<tr><td>{}</td><td>{}</td></tr>".format(*field.split(": ", 1)) for field in fields)
    return f"<h1>{TITLE}</h1><p>{LEAD}</p><table>{rows}</table><p>Journalists show their cards at the gate.</p>"


def as_one_line(*fields: str) -> str:
    return f"<h1>{TITLE}</h1><p>{' | '.join(fields)}</p><p>{LEAD}</p>"


def as_one_line_of_text(*fields: str) -> str:
    return "\n\n".join((TITLE, "; ".join(fields), LEAD)) + "\n"


def as_one_line_without_signs(*fields: str) -> str:
    return "\n\n".join((TITLE, LEAD, " ".join(fields), "Journalists show their cards at the gate.")) + "\n"


LAYOUTS = [as_lines, as_terms, as_table, as_one_line, as_one_line_of_text, as_one_line_without_signs]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("day", "time", "place"),
    [
        ("Date", "Time", "Venue"),
        ("When", "Start time", "Where"),
        ("Date", "Time", "Location"),
        ("DATE", "TIME", "PLACE"),
        ("Day", "Start time", "Venue"),
    ],
)
def test_a_date_beside_time_and_place_is_the_event_s(layout, day: str, time: str, place: str):
    source = layout(f"{day}: Friday, 19 August 2022", f"{time}: 10:00 CEST", f"{place}: Old Customs House, Norvik")
    item = only_item(source)
    assert item.published is None
    assert item.event is not None
    assert item.event.place == "Old Customs House, Norvik"
    assert isinstance(item.event.start, Moment)
    assert item.event.start.datetime.isoformat() == "2022-08-19T10:00:00+02:00"
    assert all(word in item.text for word in (day, time, place, "19 August 2022", "10:00 CEST", "Old Customs House"))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_time_without_a_zone_leaves_the_day(layout):
    page = parse(layout("Date: 19 August 2022", "Time: 10:00"))
    event = page.items[0].event
    assert event is not None
    assert (event.place, event.start and event.start.date.isoformat()) == (None, "2022-08-19")
    assert not isinstance(event.start, Moment)
    assert codes(page) == ["unknown-zone"]


def test_german_fields_give_the_place_of_the_event():
    item = only_item(
        "<h1>Ministerin spricht auf dem Hafenforum</h1><p>Die Presse ist zum Hafenforum eingeladen, auf dem die Ministerin "
        "über den Kai spricht.</p><p>Wann: 19. August 2022</p><p>Wo: Altes Zollhaus, Norvik</p>"
    )
    assert (item.published, item.event and item.event.place) == (None, "Altes Zollhaus, Norvik")


def test_a_date_alone_is_that_of_publication():
    item = only_item(
        f"<h1>{TITLE}</h1><dl><dt>Date</dt><dd>19 August 2022</dd><dt>Hit</dt><dd>1021</dd></dl><p>{LEAD}</p>"
    )
    assert item.published is not None
    assert (item.published.date.isoformat(), item.event) == ("2022-08-19", None)


def test_a_place_field_goes_with_the_day_of_the_title():
    item = only_item(
        "<h1>Statement by the Mayor - 8 June 2022</h1><dl><dt>Topic</dt><dd>Harbours</dd><dt>Location</dt>"
        f"<dd>Town Hall, Norvik</dd></dl><p>{LEAD}</p>"
    )
    assert item.event is not None
    assert (item.event.place, item.event.start and item.event.start.date.isoformat()) == (
        "Town Hall, Norvik",
        "2022-06-08",
    )


def test_time_marks_of_a_recording_are_left_out():
    source = (
        "Virtual press conference on the quay – 26 April 2023\n\n00:00:27\n\nHello, everyone.\n\n00:01:15\n\n"
        "The quay is open since this morning.\n\n00:07:42\n\nThank you all.\n"
    )
    page = parse(source)
    assert page.items[0].text == "Hello, everyone.\n\nThe quay is open since this morning.\n\nThank you all."
    assert [(one.code, one.excerpt) for one in page.diagnostics] == [
        ("furniture", "00:00:27"),
        ("furniture", "00:01:15"),
        ("furniture", "00:07:42"),
    ]
    assert page.items[0].event is not None
    assert not isinstance(page.items[0].event.start, Moment)


def test_the_kind_over_the_title_of_plain_text():
    item = only_item(f"Media advisory\n\n{TITLE}\n\n{LEAD}\n")
    assert (item.title, str(item.genre)) == (TITLE, "announcement")
    assert only_item(f"Media advisory\n\n{LEAD}\n").title == "Media advisory"


def test_one_field_in_a_sentence_is_no_event():
    line = "The forum has one rule, which is the same on every Date: 19 August 2022 and Time: 10:00 are fixed."
    item = only_item(f"{TITLE}\n\n{LEAD}\n\n{line}")
    assert (item.event, item.paragraphs[-1].text) == (None, line)


def test_the_day_of_publication_over_the_fields_of_one_line():
    item = only_item(f"<h1>{TITLE}</h1><p>4 May 2022</p><p>Date: 19 August 2022 | Venue: Harbour Hall</p><p>{LEAD}</p>")
    assert item.published is not None
    assert item.event is not None
    assert item.event.start is not None
    assert (item.published.date.isoformat(), item.event.start.date.isoformat()) == ("2022-05-04", "2022-08-19")


def test_one_time_mark_is_none_of_a_clock_and_makes_no_place_of_the_next_line():
    item = parse("Virtual press conference - 26 April 2023\n\n00:00:29\n\nHV Good\n\nday to all of you.\n").items[0]
    assert item.event is not None
    assert (item.event.place, item.event.start and type(item.event.start).__name__) == (None, "Day")
    assert item.text == "HV Good\n\nday to all of you."
