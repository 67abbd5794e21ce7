"""Our own HTML back to a page: what is visible is read as text, the rest from the attributes beside it."""

from __future__ import annotations

import datetime as stdlib
import re
from collections.abc import Iterator
from typing import Any

import lxml.etree

from pressitems.errors import ParseError
from pressitems.models import (
    ClockReading,
    Contact,
    Event,
    Genre,
    Masthead,
    PageLink,
    Pager,
    PressPage,
    Speaker,
    Timestamp,
    item_class,
)
from pressitems.write.html_parts import SPEAKER_FIELDS
from pressitems.write.load_html_text import (
    REMEDY,
    Parts,
    blamed_on,
    check_parts,
    children,
    damaged,
    line_of,
    only_one,
    target,
    visible_text,
)
from pressitems.write.load_html_turns import section_from
from pressitems.write.stamps import day_from, moment_from

_Element = lxml.etree._Element

# However an editor or a site that it was set into writes the tag.
_SIGNATURE = re.compile(r"<(?:html|main)\b[^<>]*\sdata-pressitems\s*=", re.IGNORECASE)
_FACTS = ("issuer", "identifier", "note", "summary")
_SOURCE: Parts = {"a": None}
_MASTHEAD: Parts = {
    "captured": None,
    "clock": {"place": None, "time": None},
    "contact": {"label": None, "phone": None, "email": None},
    "notice": None,
    "heading": None,
    "source": _SOURCE,
}
_ITEM: Parts = {
    "title": None,
    "kind": None,
    "published": None,
    "updated": None,
    "event": {"place": None, "start": None, "end": None},
    "speaker": dict.fromkeys(SPEAKER_FIELDS),
    **dict.fromkeys(_FACTS),
    "source": _SOURCE,
}
_NAV: Parts = {"pager": None, "li": None}


def is_own_html(text: str) -> bool:
    """Whether this is HTML that ``to_html`` wrote, a fragment included."""
    return "data-pressitems" in text and _SIGNATURE.search(text) is not None


def load_html(text: str) -> PressPage:
    """Read what ``to_html`` wrote.

    Raises:
        ParseError: It is damaged; ``line`` is the line of the element in question.
    """
    main = _main(text)
    with blamed_on(main):
        parts = children(main, "header", "article", "nav")
        header, nav = only_one(parts, "header"), only_one(parts, "nav")
        if header is not None:
            check_parts(header, _MASTHEAD)
        if nav is not None:
            check_parts(nav, _NAV)
        shown = None if header is None else _source(header)
        items = tuple([_item(part) for part in parts if part.tag == "article"])
        return PressPage(
            items=items,
            masthead=Masthead() if header is None else _masthead(header),
            heading=None if header is None else _text_of(header, "heading"),
            url=main.get("data-url") if shown is None else shown,
            pager=None if nav is None else _pager(nav),
            links=() if nav is None else tuple([_page_link(one) for one in nav.iter("li")]),
            style=main.get("data-style", "generic"),
            language=main.get("lang", "und"),
        )


def _main(text: str) -> _Element:
    # huge_tree lifts the limit of 10 MB on one text, beyond which lxml drops the rest without a word.
    parser = lxml.etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = lxml.etree.fromstring(text.encode("utf-8", "replace"), parser)
    except lxml.etree.LxmlError:
        # Where the signature stands in a comment there may be nothing else.
        root = None
    main = None if root is None else only_one([one for one in root.iter("main") if one.get("data-pressitems")], "main")
    if main is None:
        raise ParseError("there is no <main data-pressitems> in the page", line=_first_line(text), remedy=REMEDY)
    if main.get("data-pressitems") != "1":
        raise ParseError("the page was written by another version", line=line_of(main), remedy=REMEDY)
    fatal = next((entry for entry in parser.error_log if entry.level_name == "FATAL"), None)
    if fatal is not None:
        raise ParseError("the HTML is nested too deeply or breaks off", line=fatal.line, remedy=REMEDY)
    return main


def _first_line(text: str) -> int:
    """The line on which our HTML says that it is ours."""
    found = _SIGNATURE.search(text)
    first = found.start() if found is not None else 0
    return text.count("\n", 0, first) + 1


def _named(element: _Element, name: str) -> Iterator[_Element]:
    return (one for one in element.iter() if name in one.get("class", "").split())


def _text_of(element: _Element, name: str) -> str | None:
    found = next(_named(element, name), None)
    return None if found is None else visible_text(found)


def _time(element: _Element, name: str) -> Timestamp | None:
    found = next(_named(element, name), None)
    if found is None:
        return None
    text, zone = found.get("datetime", ""), found.get("data-timezone")
    with blamed_on(found):
        return day_from(text) if zone is None else moment_from(text, zone)


def _source(element: _Element) -> str | None:
    found = next(_named(element, "source"), None)
    link = None if found is None else found.find("a")
    return None if link is None else target(link)


def _masthead(header: _Element) -> Masthead:
    clocks = []
    for one in _named(header, "clock"):
        with blamed_on(one):
            shown = next(one.iter("time"), None)
            time = stdlib.time.fromisoformat("" if shown is None else visible_text(shown))
            zone = one.get("data-timezone", "")
            clocks.append(ClockReading(place=_text_of(one, "place") or "", timezone=zone, time=time))
    contacts = [
        Contact(label=_text_of(one, "label"), phone=_text_of(one, "phone"), email=_text_of(one, "email"))
        for one in _named(header, "contact")
    ]
    notices = tuple([visible_text(one) for one in _named(header, "notice")])
    captured = _time(header, "captured")
    return Masthead(captured=captured, clocks=tuple(clocks), contacts=tuple(contacts), notices=notices)


def _pager(nav: _Element) -> Pager | None:
    found = next(_named(nav, "pager"), None)
    if found is None:
        return None
    first, last = found.get("data-first", ""), found.get("data-last", "")
    if not (first.isdecimal() and last.isdecimal()):
        raise damaged(found, ValueError("data-first and data-last are the numbers of pages"))
    return Pager(first=int(first), last=int(last))


def _page_link(element: _Element) -> PageLink:
    link = element.find("a")
    return PageLink(text=visible_text(element), url=None if link is None else target(link))


def _item(article: _Element) -> Any:
    with blamed_on(article):
        parts = children(article, "header", "section")
        genre = Genre(article.get("data-genre", ""))
        header = _header(parts)
        event = next(_named(header, "event"), None)
        facts = {name: _text_of(header, name) for name in _FACTS}
        if facts["identifier"] is None:
            facts["identifier"] = article.get("data-identifier")
        return item_class(genre)(
            title=_text_of(header, "title") or "",
            genre=genre,
            language=article.get("lang", "und"),
            published=_time(header, "published"),
            updated=_time(header, "updated"),
            event=None if event is None else _event(event),
            speakers=tuple([_speaker(one) for one in _named(header, "speaker")]),
            url=_source(header),
            excerpt="data-excerpt" in article.attrib,
            sections=tuple([section_from(part) for part in parts if part.tag == "section"]),
            **facts,
        )


def _header(parts: list[_Element]) -> _Element:
    header = only_one(parts, "header")
    if header is None:
        raise ValueError("an item needs a <header> with its title")
    check_parts(header, _ITEM)
    return header


def _event(element: _Element) -> Event:
    return Event(place=_text_of(element, "place"), start=_time(element, "start"), end=_time(element, "end"))


def _speaker(element: _Element) -> Speaker:
    return Speaker(**{name: _text_of(element, name) for name in SPEAKER_FIELDS})
