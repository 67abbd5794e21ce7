"""A press page: its masthead, its items, and what was odd about it."""

from __future__ import annotations

import datetime as stdlib

import attrs

from pressitems.models.checks import LARGEST_NUMBER, check_kind, check_optional, check_text, check_tuple
from pressitems.models.diagnostics import Diagnostic
from pressitems.models.items import Briefing, QandA, Statement
from pressitems.models.time import Day, Moment, Timestamp


@attrs.frozen(kw_only=True)
class ClockReading:
    """A clock on the page as printed: ``time`` is the wall time in ``timezone`` (IANA name)."""

    place: str
    timezone: str
    time: stdlib.time

    def __attrs_post_init__(self) -> None:
        check_text(self.place, "place")
        check_text(self.timezone, "timezone")
        check_kind(self.time, stdlib.time, "time")
        if self.time.tzinfo is not None or self.time.second or self.time.microsecond:
            raise ValueError("time: a printed clock shows hours and minutes, and its zone stands beside it")


@attrs.frozen(kw_only=True)
class Contact:
    """One printed group of contact details; at least a phone or an email address."""

    label: str | None = None
    phone: str | None = None
    email: str | None = None

    def __attrs_post_init__(self) -> None:
        check_optional(self.label, "label")
        check_optional(self.phone, "phone")
        check_optional(self.email, "email")
        if self.phone is None and self.email is None:
            raise ValueError("contact: neither phone nor email is stated")


@attrs.frozen(kw_only=True)
class Masthead:
    """What stands above the items.

    Attributes:
        captured: When the page was seen (its own date and clocks), not when an item was published.
        clocks: Every printed clock, in the order of the page.
        contacts: One for each printed group.
        notices: Standing announcements.
    """

    captured: Timestamp | None = None
    clocks: tuple[ClockReading, ...] = ()
    contacts: tuple[Contact, ...] = ()
    notices: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.captured is not None:
            check_kind(self.captured, (Day, Moment), "captured")
        check_tuple(self.clocks, ClockReading, "clocks")
        check_tuple(self.contacts, Contact, "contacts")
        check_tuple(self.notices, str, "notices")
        for index, notice in enumerate(self.notices):
            check_text(notice, f"notices[{index}]")


@attrs.frozen(kw_only=True)
class Pager:
    """The page numbers that a listing offers, first and last."""

    first: int
    last: int

    def __attrs_post_init__(self) -> None:
        for field, value in (("first", self.first), ("last", self.last)):
            if value.__class__ is not int or not 1 <= value <= LARGEST_NUMBER:
                raise ValueError(f"{field}: page numbers are counted from 1")
        if self.last < self.first:
            raise ValueError("last: lies before the first")


@attrs.frozen(kw_only=True)
class PageLink:
    """A link that leads on from the page (“all messages”); ``url`` is None where the source shows text alone."""

    text: str
    url: str | None = None

    def __attrs_post_init__(self) -> None:
        check_text(self.text, "text")
        check_optional(self.url, "url")


@attrs.frozen(kw_only=True)
class PressPage:
    """One page of a press office.

    Attributes:
        items: In the order of the page.
        masthead: Empty where the page has none.
        heading: Name of the section (“PRESS RELEASES AND NEWS”).
        pager, links: Where a listing goes on.
        style: Name of the house style that read it.
        language: BCP 47 tag, ``und`` where it is not known.
        url: Address of the page.
        diagnostics: What was odd; not part of equality.
    """

    items: tuple[Statement | QandA | Briefing, ...] = ()
    masthead: Masthead = Masthead()
    heading: str | None = None
    pager: Pager | None = None
    links: tuple[PageLink, ...] = ()
    style: str = "generic"
    language: str
    url: str | None = None
    diagnostics: tuple[Diagnostic, ...] = attrs.field(default=(), eq=False)

    def __attrs_post_init__(self) -> None:
        check_tuple(self.items, (Statement, QandA, Briefing), "items")
        check_kind(self.masthead, Masthead, "masthead")
        check_optional(self.heading, "heading")
        if self.pager is not None:
            check_kind(self.pager, Pager, "pager")
        check_tuple(self.links, PageLink, "links")
        check_text(self.style, "style")
        check_text(self.language, "language")
        check_optional(self.url, "url")
        check_tuple(self.diagnostics, Diagnostic, "diagnostics")

    @property
    def captured(self) -> Timestamp | None:
        """When the page was seen, by its own masthead."""
        return self.masthead.captured
