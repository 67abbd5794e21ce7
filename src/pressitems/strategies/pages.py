"""Mastheads and whole pages."""

from __future__ import annotations

import datetime as stdlib
from typing import TYPE_CHECKING

import pendulum
from hypothesis import strategies as st

from pressitems.models import (
    DIAGNOSTIC_CODES,
    ClockReading,
    Contact,
    Diagnostic,
    Masthead,
    Moment,
    PageLink,
    Pager,
    PressPage,
    Severity,
)
from pressitems.strategies.items import items
from pressitems.strategies.times import ZONES, timestamps
from pressitems.strategies.words import languages, optional, texts, tuples, urls

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy


@st.composite
def _contacts(draw: DrawFn) -> Contact:
    phone = draw(optional(st.one_of(st.just("+44 (0) 20 7946 0000"), texts())))
    email = draw(optional(texts())) if phone else draw(st.one_of(st.just("press@example.org"), texts()))
    return Contact(label=draw(optional(texts())), phone=phone, email=email)


@st.composite
def mastheads(draw: DrawFn) -> Masthead:
    """Mastheads, empty ones included; half of those with a clock were captured at what it shows."""
    clocks = draw(tuples(_clocks(), 3))
    captured = draw(optional(timestamps()))
    agreed = draw(st.booleans())
    if clocks and agreed:
        date, clock = draw(st.dates(stdlib.date(2, 1, 1), stdlib.date(9998, 1, 1))), clocks[0].time
        zone = pendulum.timezone(draw(st.sampled_from(ZONES)))
        clocks = (ClockReading(place=clocks[0].place, timezone=zone.name, time=clock), *clocks[1:])
        captured = Moment(
            datetime=pendulum.DateTime(date.year, date.month, date.day, clock.hour, clock.minute, tzinfo=zone)
        )
    return Masthead(
        captured=captured,
        clocks=clocks,
        contacts=draw(tuples(_contacts(), 2)),
        notices=draw(tuples(texts(), 2)),
    )


def _clocks() -> SearchStrategy[ClockReading]:
    return st.builds(
        ClockReading,
        place=st.one_of(st.sampled_from(("Moscow", "London", "Washington")), texts()),
        timezone=st.one_of(st.sampled_from(ZONES), texts()),
        time=st.builds(stdlib.time, st.integers(0, 23), st.integers(0, 59)),
    )


def _diagnostics() -> SearchStrategy[Diagnostic]:
    return st.builds(
        Diagnostic,
        code=st.sampled_from(sorted(DIAGNOSTIC_CODES)),
        severity=st.sampled_from(Severity),
        message=texts(),
        line=optional(st.integers(1, 10_000)),
        excerpt=optional(st.text()),
    )


@st.composite
def pages(draw: DrawFn) -> PressPage:
    """Pages with any masthead, items, pager, links and diagnostics."""
    numbers = sorted(draw(st.lists(st.integers(1, 2**53 - 1), min_size=2, max_size=2)))
    return PressPage(
        items=draw(tuples(items(), 3)),
        masthead=draw(mastheads()),
        heading=draw(optional(texts())),
        pager=draw(optional(st.just(Pager(first=numbers[0], last=numbers[1])))),
        links=draw(tuples(st.builds(PageLink, text=texts(), url=optional(urls())), 2)),
        style=draw(st.one_of(st.sampled_from(("generic", "pressitems")), texts())),
        language=draw(languages()),
        url=draw(optional(urls())),
        diagnostics=draw(tuples(_diagnostics(), 2)),
    )
