"""The invariants of the models: each broken one is a ValueError that begins with the field, word for word."""

from __future__ import annotations

import datetime as stdlib
from collections.abc import Callable
from typing import Any

import attrs
import pendulum
import pytest

from pressitems import (
    Briefing,
    ClockReading,
    Contact,
    Day,
    Diagnostic,
    Event,
    Genre,
    Link,
    Masthead,
    Moment,
    PageLink,
    Pager,
    Paragraph,
    ParagraphKind,
    PressPage,
    QandA,
    Section,
    Severity,
    Speaker,
    Statement,
    Turn,
    TurnKind,
)

LARGEST = 2**53 - 1


def paragraph(text: Any = "Words.", **rest: Any) -> Paragraph:
    return Paragraph(text=text, **rest)


def turn(*texts: str, **rest: Any) -> Turn:
    return Turn(paragraphs=tuple([paragraph(text) for text in texts or ("Words.",)]), **rest)


def statement(**rest: Any) -> Statement:
    return Statement(**{"title": "On ferries", "genre": Genre.NEWS, "language": "en", **rest})


def page(**rest: Any) -> PressPage:
    return PressPage(**{"language": "en", **rest})


def diagnostic(**rest: Any) -> Diagnostic:
    return Diagnostic(**{"code": "furniture", "severity": Severity.INFO, "message": "A menu.", **rest})


def day(year: int = 2019, month: int = 2, number: int = 1) -> Day:
    return Day(date=stdlib.date(year, month, number))


def moment(hour: int, zone: str = "Europe/Moscow") -> Moment:
    return Moment(datetime=pendulum.datetime(2019, 2, 1, hour, tz=zone))


TEXTS: list[tuple[Any, str]] = [
    (5, "expected text, got int"),
    (b"Words.", "expected text, got bytes"),
    ("", "text is empty"),
    (" \u3000", "text is empty"),
    ("a\tb", "control character U+0009 at offset 1"),
    ("a\nb", "control character U+000A at offset 1"),
    ("a\x85b", "control character U+0085 at offset 1"),
    ("ab\u2028", "control character U+2028 at offset 2"),
    ("\ud800", "control character U+D800 at offset 0"),
    ("a\uffff", "control character U+FFFF at offset 1"),
    ("a  b", "spaces must be single, plain, and between words"),
    (" a", "spaces must be single, plain, and between words"),
    ("a ", "spaces must be single, plain, and between words"),
    ("a\xa0b", "spaces must be single, plain, and between words"),
    ("a\u3000b", "spaces must be single, plain, and between words"),
]

# Every field that holds a text, set to a value.
FIELDS: dict[str, Callable[[Any], object]] = {
    "text": paragraph,
    "label": lambda text: turn(label=text),
    "heading": lambda text: Section(heading=text),
    "name": lambda text: Speaker(name=text),
    "role": lambda text: Speaker(role=text),
    "organisation": lambda text: Speaker(organisation=text),
    "outlet": lambda text: Speaker(outlet=text),
    "url": lambda text: Link(start=0, end=1, url=text),
    "place": lambda text: Event(place=text),
    "title": lambda text: statement(title=text),
    "language": lambda text: statement(language=text),
    "issuer": lambda text: statement(issuer=text),
    "identifier": lambda text: statement(identifier=text),
    "summary": lambda text: statement(summary=text),
    "note": lambda text: statement(note=text),
    "phone": lambda text: Contact(phone=text),
    "email": lambda text: Contact(email=text),
    "timezone": lambda text: ClockReading(place="Moscow", timezone=text, time=stdlib.time(18, 15)),
    "notices[1]": lambda text: Masthead(notices=("Words.", text)),
    "style": lambda text: page(style=text),
    "message": lambda text: diagnostic(message=text),
}
MORE_FIELDS: list[tuple[str, Callable[[Any], object]]] = [
    ("text", lambda text: paragraph(text, kind=ParagraphKind.QUOTE)),
    ("text", lambda text: PageLink(text=text)),
    ("url", lambda text: PageLink(text="all messages", url=text)),
    ("url", lambda text: statement(url=text)),
    ("url", lambda text: page(url=text)),
    ("heading", lambda text: page(heading=text)),
    ("language", lambda text: page(language=text)),
    ("label", lambda text: Contact(label=text, phone="1")),
    ("place", lambda text: ClockReading(place=text, timezone="Europe/Moscow", time=stdlib.time(18, 15))),
]


def refusal(build: Callable[[], object]) -> str:
    with pytest.raises(ValueError) as caught:
        build()
    return str(caught.value)


@pytest.mark.parametrize(("text", "problem"), TEXTS)
@pytest.mark.parametrize(("field", "build"), [*FIELDS.items(), *MORE_FIELDS])
def test_no_field_holds_a_text_that_cannot_be_written(field, build, text, problem):
    assert refusal(lambda: build(text)) == f"{field}: {problem}"


@pytest.mark.parametrize("text", ["Слова.", "词语", "e\u0301", "👍🏽 e-mail", "a\u200bb"])
@pytest.mark.parametrize("build", [build for _, build in [*FIELDS.items(), *MORE_FIELDS]])
def test_every_field_holds_text_of_any_script(build, text):
    build(text)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("", "text: text is empty"),
        ("\t", "text: text is empty"),
        (None, "text: expected text, got NoneType"),
        ("a\tb  c", "text: spaces must be single, plain, and between words"),
        ("a \tb", "text: spaces must be single, plain, and between words"),
        ("a\t\x01", "text: control character U+0001 at offset 0"),
    ],
)
def test_cells_of_a_row_hold_text(row, problem):
    assert refusal(lambda: paragraph(row, kind=ParagraphKind.TABLE_ROW)) == problem


def test_a_cell_may_be_empty():
    assert paragraph("\ta\t\tb\t", kind=ParagraphKind.TABLE_ROW).text == "\ta\t\tb\t"


LINK = Link(start=1, end=3, url="/")

BROKEN: list[tuple[Callable[[], object], str]] = [
    (Speaker, "speaker: nobody is stated; leave the speaker out"),
    (lambda: Link(start=1, end=1, url="/"), "start, end: 1-1 is not a stretch of text"),
    (lambda: Link(start=-1, end=1, url="/"), "start, end: -1-1 is not a stretch of text"),
    (lambda: Link(start=True, end=2, url="/"), "start: expected an integer, got bool"),
    (lambda: Link(start=0, end=2.0, url="/"), "end: expected an integer, got float"),
    (lambda: paragraph("abc", links=(LINK, LINK)), "links[1]: 1-3 lies outside the text or overlaps"),
    (lambda: paragraph("ab", links=(LINK,)), "links[0]: 1-3 lies outside the text or overlaps"),
    (lambda: paragraph("abc", links=[LINK]), "links: expected a tuple, got list"),
    (lambda: paragraph("abc", links=("/",)), "links[0]: expected Link, got str"),
    (lambda: paragraph(kind="quote"), "kind: expected ParagraphKind, got str"),
    (lambda: Turn(paragraphs=()), "paragraphs: a turn has at least one"),
    (lambda: Turn(paragraphs=[paragraph()]), "paragraphs: expected a tuple, got list"),
    (lambda: Turn(paragraphs=("Words.",)), "paragraphs[0]: expected Paragraph, got str"),
    (lambda: turn(speaker="Berg"), "speaker: expected Speaker, got str"),
    (lambda: turn(label="Question:"), "label: is kept without the colon at its end"),
    (lambda: turn(label="问："), "label: is kept without the colon at its end"),
    (lambda: turn(kind="question"), "kind: expected TurnKind, got str"),
    (Section, "turns: a section without a heading has at least one"),
    (lambda: Section(turns=[turn()]), "turns: expected a tuple, got list"),
    (
        lambda: Section(turns=(turn(label="A"), turn(), turn())),
        "turns[2]: two neighbouring turns are both unlabelled speech; join them",
    ),
    (
        lambda: Section(heading="A", turns=(turn(speaker=Speaker(name="Berg")), turn())),
        "turns[1]: two neighbouring turns are both unlabelled speech; join them",
    ),
    (Event, "event: nothing is stated; leave the event out"),
    (lambda: Event(start="2019-02-01"), "start: expected Day or Moment, got str"),
    (lambda: Event(end=day()), "end: an end needs a start"),
    (lambda: Event(start=day(), end=day(2019, 1, 31)), "end: lies before the start"),
    (lambda: Event(start=moment(10), end=moment(9)), "end: lies before the start"),
    (lambda: Event(start=moment(10, "UTC"), end=moment(12)), "end: lies before the start"),
    (lambda: Event(start=moment(10), end=day(2019, 1, 31)), "end: lies before the start"),
    (lambda: statement(genre="news"), "genre: expected Genre, got str"),
    (lambda: statement(genre=Genre.BRIEFING), "genre: briefing does not belong to Statement"),
    (
        lambda: QandA(title="A", genre=Genre.NEWS, language="en"),
        "genre: news does not belong to QandA",
    ),
    (
        lambda: Briefing(title="A", genre=Genre.INTERVIEW, language="en"),
        "genre: interview does not belong to Briefing",
    ),
    (lambda: statement(published=stdlib.date(2019, 2, 1)), "published: expected Day or Moment, got date"),
    (lambda: statement(updated="2019"), "updated: expected Day or Moment, got str"),
    (lambda: statement(event="London"), "event: expected Event, got str"),
    (lambda: statement(speakers=[]), "speakers: expected a tuple, got list"),
    (lambda: statement(speakers=(None,)), "speakers[0]: expected Speaker, got NoneType"),
    (lambda: statement(excerpt=1), "excerpt: expected bool, got int"),
    (lambda: statement(sections=(turn(),)), "sections[0]: expected Section, got Turn"),
    (
        lambda: ClockReading(place="Moscow", timezone="Europe/Moscow", time="18:15"),
        "time: expected time, got str",
    ),
    *[
        (
            lambda time=time: ClockReading(place="Moscow", timezone="Europe/Moscow", time=time),
            "time: a printed clock shows hours and minutes, and its zone stands beside it",
        )
        for time in (stdlib.time(18, 15, 1), stdlib.time(18, 15, 0, 1), stdlib.time(18, 15, tzinfo=stdlib.UTC))
    ],
    (lambda: Contact(label="Press"), "contact: neither phone nor email is stated"),
    (lambda: Masthead(captured=stdlib.date(2019, 2, 1)), "captured: expected Day or Moment, got date"),
    (lambda: Masthead(clocks=[]), "clocks: expected a tuple, got list"),
    (lambda: Masthead(contacts=("1",)), "contacts[0]: expected Contact, got str"),
    (lambda: Masthead(notices="Words."), "notices: expected a tuple, got str"),
    (lambda: Pager(first=0, last=1), "first: page numbers are counted from 1"),
    (lambda: Pager(first=1, last=LARGEST + 1), "last: page numbers are counted from 1"),
    (lambda: Pager(first=True, last=1), "first: page numbers are counted from 1"),
    (lambda: Pager(first=2, last=1), "last: lies before the first"),
    (lambda: page(items=[statement()]), "items: expected a tuple, got list"),
    (lambda: page(items=(page(),)), "items[0]: expected Statement, QandA or Briefing, got PressPage"),
    (lambda: page(masthead=None), "masthead: expected Masthead, got NoneType"),
    (lambda: page(pager=(1, 2)), "pager: expected Pager, got tuple"),
    (lambda: page(links=("/",)), "links[0]: expected PageLink, got str"),
    (lambda: page(diagnostics=("odd",)), "diagnostics[0]: expected Diagnostic, got str"),
    (lambda: diagnostic(code="odd"), "code: 'odd' is not a diagnostic code"),
    (lambda: diagnostic(severity="info"), "severity: expected Severity, got str"),
    (lambda: diagnostic(line=0), "line: lines are counted from 1"),
    (lambda: diagnostic(line=True), "line: lines are counted from 1"),
    (lambda: diagnostic(line=LARGEST + 1), "line: lines are counted from 1"),
    (lambda: diagnostic(excerpt=5), "excerpt: expected text, got int"),
    (lambda: Day(date="2019-02-01"), "date: expected a calendar date, got str"),
    (lambda: Day(date=stdlib.datetime(2019, 2, 1)), "date: expected a calendar date, got datetime"),
    (lambda: Moment(datetime=stdlib.date(2019, 2, 1)), "datetime: expected a datetime, got date"),
    (lambda: Moment(datetime=stdlib.datetime(2019, 2, 1)), "datetime: a moment needs a time zone"),
    *[
        (
            lambda year=year: Moment(datetime=stdlib.datetime(year, 6, 1, tzinfo=stdlib.UTC)),
            "datetime: the first and the last year of the calendar have no instant in every zone",
        )
        for year in (stdlib.MINYEAR, stdlib.MAXYEAR)
    ],
    (lambda: moment(10).in_timezone("Europe/Nowhere"), "timezone: no IANA zone is called 'Europe/Nowhere'"),
]


@pytest.mark.parametrize(("build", "problem"), BROKEN, ids=[problem for _, problem in BROKEN])
def test_a_broken_invariant_names_the_field(build, problem):
    assert refusal(build) == problem


def test_what_lies_at_the_edge_of_an_invariant_is_taken():
    assert paragraph("abc", links=(Link(start=0, end=1, url="/"), LINK)).links[1].end == 3
    assert Section(heading="A").turns == ()
    assert Section(turns=(turn(), turn(label="A"), turn(), turn(kind=TurnKind.ANSWER), turn())).heading is None
    assert Event(start=day(), end=day()).end == day()
    assert Event(start=moment(10), end=day()).end == day()
    assert Event(start=moment(12), end=moment(9, "UTC")).start == moment(12)
    assert turn(label="10:30 service").label == "10:30 service"
    assert Pager(first=1, last=LARGEST).last == LARGEST
    assert diagnostic(line=LARGEST, excerpt=" a\tb\n ").line == LARGEST


@pytest.mark.parametrize(
    "model",
    [
        *(Briefing, ClockReading, Contact, Day, Diagnostic, Event, Link, Masthead, Moment, PageLink, Pager, Paragraph),
        *(PressPage, QandA, Section, Speaker, Statement, Turn),
    ],
)
def test_models_are_frozen_slotted_and_take_keywords_alone(model):
    assert not hasattr(object.__new__(model), "__dict__")
    assert all(field.kw_only for field in attrs.fields(model) if field.init)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(object.__new__(model), attrs.fields(model)[0].name, "x")
