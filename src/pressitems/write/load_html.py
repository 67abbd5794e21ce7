"""Our own HTML back to a page: what is visible is read as text, the rest from the attributes beside it."""

from __future__ import annotations

import datetime as stdlib
from collections.abc import Iterator
from typing import Any

import lxml.etree
import orjson

from pressitems.errors import ParseError
from pressitems.models import (
    ClockReading,
    Contact,
    Event,
    Genre,
    Link,
    Masthead,
    PageLink,
    Pager,
    Paragraph,
    ParagraphKind,
    PressPage,
    Section,
    Speaker,
    Timestamp,
    Turn,
    TurnKind,
    item_class,
)
from pressitems.write.html_parts import SIGNATURES, SPEAKER_FIELDS
from pressitems.write.load_html_text import linked_text, visible_text
from pressitems.write.stamps import day_from, moment_from

_Element = lxml.etree._Element

_START = 2048
_REMEDY = "mend the element, or take out data-pressitems to have it read as any office's page"
_HEADINGS = {"h1", "h2", "h3", "h4"}
_FACTS = ("issuer", "identifier", "note", "summary")
_KINDS = {"li": ParagraphKind.LIST_ITEM, "blockquote": ParagraphKind.QUOTE, "tr": ParagraphKind.TABLE_ROW}


def is_own_html(text: str) -> bool:
    """Whether this is HTML that ``to_html`` wrote, a fragment included."""
    start = text[:_START]
    return any(signature in start for signature in SIGNATURES)


def load_html(text: str) -> PressPage:
    """Read what ``to_html`` wrote.

    Raises:
        ParseError: It is damaged; ``line`` is the line of the element in question.
    """
    main = _main(text)
    try:
        header, nav = main.find("header"), main.find("nav")
        items = tuple([_item(article) for article in main.iterchildren("article")])
        return PressPage(
            items=items,
            masthead=Masthead() if header is None else _masthead(header),
            heading=None if header is None else _text_of(header, "heading"),
            url=None if header is None else _source(header),
            pager=None if nav is None else _pager(nav),
            links=() if nav is None else tuple([_page_link(one) for one in nav.iter("li")]),
            style=main.get("data-style", "generic"),
            language=main.get("lang", "und"),
        )
    except ParseError:
        raise
    except ValueError as error:
        raise _damaged(main, error) from error


def _main(text: str) -> _Element:
    # huge_tree lifts the limit of 10 MB on one text, beyond which lxml drops the rest without a word.
    parser = lxml.etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = lxml.etree.fromstring(text.encode("utf-8", "replace"), parser)
    except lxml.etree.LxmlError as error:
        raise ParseError("the HTML cannot be read", remedy=_REMEDY) from error
    main = None if root is None else next((one for one in root.iter("main") if one.get("data-pressitems")), None)
    if main is None:
        raise ParseError("there is no <main data-pressitems> in the page", remedy=_REMEDY)
    if main.get("data-pressitems") != "1":
        raise ParseError("the page was written by another version", line=_line(main), remedy=_REMEDY)
    if any(entry.level_name == "FATAL" for entry in parser.error_log):
        raise ParseError("the HTML is nested too deeply or breaks off", remedy=_REMEDY)
    return main


def _line(element: _Element) -> int | None:
    line: object = element.sourceline
    return line if isinstance(line, int) and line > 0 else None


def _damaged(element: _Element, error: Exception) -> ParseError:
    return ParseError(f"<{element.tag!s}>: {error}", line=_line(element), remedy=_REMEDY)


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
    try:
        return day_from(text) if zone is None else moment_from(text, zone)
    except ValueError as error:
        raise _damaged(found, error) from error


def _source(element: _Element) -> str | None:
    found = next(_named(element, "source"), None)
    link = None if found is None else found.find("a")
    return None if link is None else target(link)


def target(link: _Element) -> str | None:
    """The address of a link, whether it can be followed or not."""
    return link.get("data-url", link.get("href"))


def _masthead(header: _Element) -> Masthead:
    clocks = []
    for one in _named(header, "clock"):
        try:
            shown = next(one.iter("time"), None)
            time = stdlib.time.fromisoformat("" if shown is None else visible_text(shown))
            zone = one.get("data-timezone", "")
            clocks.append(ClockReading(place=_text_of(one, "place") or "", timezone=zone, time=time))
        except ValueError as error:
            raise _damaged(one, error) from error
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
    return Pager(first=int(found.get("data-first", "0")), last=int(found.get("data-last", "0")))


def _page_link(element: _Element) -> PageLink:
    link = element.find("a")
    return PageLink(text=visible_text(element), url=None if link is None else target(link))


def _item(article: _Element) -> Any:
    try:
        genre = Genre(article.get("data-genre", ""))
        header = _header(article)
        event = next(_named(header, "event"), None)
        facts = {name: _text_of(header, name) for name in _FACTS}
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
            sections=tuple([_section(section) for section in article.iterchildren("section")]),
            **facts,
        )
    except ParseError:
        raise
    except ValueError as error:
        raise _damaged(article, error) from error


def _header(article: _Element) -> _Element:
    header = article.find("header")
    if header is None:
        raise ValueError("an item needs a <header> with its title")
    return header


def _event(element: _Element) -> Event:
    return Event(place=_text_of(element, "place"), start=_time(element, "start"), end=_time(element, "end"))


def _speaker(element: _Element) -> Speaker:
    return Speaker(**{name: _text_of(element, name) for name in SPEAKER_FIELDS})


def _section(section: _Element) -> Section:
    heading = next((visible_text(one) for one in section.iterchildren() if one.tag in _HEADINGS), None)
    try:
        return Section(heading=heading, turns=tuple([_turn(one) for one in section.iterchildren("div")]))
    except ParseError:
        raise
    except ValueError as error:
        raise _damaged(section, error) from error


def _turn(element: _Element) -> Turn:
    words = element.get("class", "").split()
    stated = {name: element.get(f"data-{name}") for name in SPEAKER_FIELDS}
    label = next((visible_text(one) for one in element.iterchildren("b")), None)
    try:
        return Turn(
            paragraphs=tuple([_paragraph(one) for one in element.iter("p", "li", "blockquote", "tr")]),
            speaker=Speaker(**stated) if any(stated.values()) else None,
            label=None if label is None else label.removesuffix(":"),
            kind=next((kind for kind in TurnKind if kind in words), TurnKind.SPEECH),
        )
    except ValueError as error:
        raise _damaged(element, error) from error


def _paragraph(element: _Element) -> Paragraph:
    if element.tag == "tr":
        return _row(element)
    text, links = linked_text(element)
    usual = ParagraphKind.ASIDE if "aside" in element.get("class", "").split() else ParagraphKind.TEXT
    return Paragraph(text=text, kind=_KINDS.get(str(element.tag), usual), links=links)


def _row(row: _Element) -> Paragraph:
    cells, links, offset = [], [], 0
    for cell in row.iter("td", "th"):
        text, inside = linked_text(cell)
        links += [Link(start=link.start + offset, end=link.end + offset, url=link.url) for link in inside]
        cells.append(text)
        offset += len(text) + 1
    noted = row.get("data-links")
    if noted is not None:
        links = _noted(noted)
    return Paragraph(text="\t".join(cells), kind=ParagraphKind.TABLE_ROW, links=tuple(links))


def _noted(text: str) -> list[Link]:
    try:
        return [Link(start=start, end=end, url=url) for start, end, url in orjson.loads(text)]
    except TypeError as error:
        raise ValueError("data-links is a list of [start, end, url]") from error
