"""Pages and items as HTML: everything that is printed is visible text, everything else stands in attributes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape
from itertools import count, groupby

import orjson

from pressitems.models import (
    Contact,
    Link,
    Masthead,
    Paragraph,
    ParagraphKind,
    PressItem,
    PressPage,
    Section,
    Speaker,
    Turn,
    TurnKind,
)
from pressitems.write.html_parts import (
    SIGNATURES,
    SPEAKER_FIELDS,
    anchor,
    attributes,
    document,
    language_attributes,
    speaker_attributes,
    time_element,
)
from pressitems.write.json import TAGS
from pressitems.write.lone_item import page_of

_FACTS = ("issuer", "identifier", "note", "summary")


def to_html(x: PressPage | PressItem, *, fragment: bool = False) -> str:
    """A page or an item as HTML that ``parse`` reads back to an equal one.

    Args:
        x: A page or an item.
        fragment: Only the ``<main>`` element, to be set into a page of one's own; without the style sheet.

    Raises:
        TypeError: It is neither a page nor an item.
    """
    page = page_of(x)
    # The only item shows the address that it shares with its page: once is enough for a reader.
    shared = page.url if len(page.items) == 1 and page.items[0].url == page.url else None
    facts = attributes(data_style=page.style, data_url=shared)
    parts = [f"{SIGNATURES[1]}{language_attributes(page.language)}{facts}>"]
    parts += _masthead(page, page.url if shared is None else None)
    for key, item in zip(_keys(page.items, fragment=fragment), page.items, strict=True):
        parts += _item(item, key, heading=1 if page.heading is None else 2)
    parts += [*_foot(page), "</main>"]
    main = "\n".join(parts)
    if fragment:
        return main
    return document(main, title=_window_title(page), language=page.language)


def _window_title(page: PressPage) -> str:
    """What the window shows: the page's heading; without one its only item, or whose items they are."""
    titles = [item.title for item in page.items]
    issuer = next((item.issuer for item in page.items if item.issuer is not None), None) if len(titles) > 1 else None
    return page.heading or issuer or next(iter(titles), page.style)


def _keys(items: tuple[PressItem, ...], *, fragment: bool) -> Iterator[str]:
    """The id of each item: its number, or in a fragment, beside which others may stand, one that is made from it."""
    if not fragment:
        yield from [f"item-{number}" for number, _ in enumerate(items, 1)]
        return
    used: Counter[str] = Counter()
    for item in items:
        day = "" if item.published is None else f"{item.published.date.isoformat()}-"
        stated = "\n".join((item.identifier or "", item.url or "", item.title, day))
        key = f"item-{day}{sha256(stated.encode()).hexdigest()[:8]}"
        used[key] += 1
        yield key if used[key] == 1 else f"{key}-{used[key]}"


def _element(tag: str, name: str, text: str) -> str:
    return f'<{tag} class="{name}">{escape(text)}</{tag}>'


def _masthead(page: PressPage, source: str | None) -> Iterator[str]:
    masthead = page.masthead
    if masthead == Masthead() and page.heading is None and source is None:
        return
    yield '<header class="masthead">'
    if masthead.captured is not None:
        yield f"<p>{time_element(masthead.captured, 'captured')}</p>"
    if masthead.clocks:
        yield '<ul class="clocks">'
        for clock in masthead.clocks:
            time = f"<time>{clock.time.isoformat('minutes')}</time>"
            zone = attributes(class_="clock", data_timezone=clock.timezone)
            yield f"<li{zone}>{_element('span', 'place', clock.place)}: {time}</li>"
        yield "</ul>"
    for contact in masthead.contacts:
        yield _contact(contact)
    for notice in masthead.notices:
        yield _element("p", "notice", notice)
    if page.heading is not None:
        yield _element("h1", "heading", page.heading)
    if source is not None:
        yield _source(source)
    yield "</header>"


def _contact(contact: Contact) -> str:
    label = "" if contact.label is None else f"{_element('b', 'label', contact.label)} "
    ways = [(name, getattr(contact, name)) for name in ("phone", "email")]
    return f'<address class="contact">{label}{" ".join([_element("span", *way) for way in ways if way[1]])}</address>'


def _source(url: str) -> str:
    return f'<p class="source">{anchor(escape(url), url)}</p>'


def _foot(page: PressPage) -> Iterator[str]:
    if page.pager is None and not page.links:
        return
    yield "<nav>"
    if page.pager is not None:
        numbers = attributes(class_="pager", data_first=str(page.pager.first), data_last=str(page.pager.last))
        yield f"<p{numbers}>{page.pager.first}–{page.pager.last}</p>"
    if page.links:
        yield '<ul class="links">'
        for link in page.links:
            text = escape(link.text)
            yield f"<li>{text if link.url is None else anchor(text, link.url)}</li>"
        yield "</ul>"
    yield "</nav>"


def _item(item: PressItem, key: str, *, heading: int) -> Iterator[str]:
    # A feed often names its entries by their addresses, which stand below the title as links.
    named = item.identifier if item.identifier == item.url else None
    facts = attributes(class_=TAGS[item.__class__], id=key, data_genre=item.genre, data_identifier=named)
    yield f"<article{facts}{' data-excerpt' if item.excerpt else ''}{language_attributes(item.language)}>"
    yield f'<header>\n<h{heading} class="title">{escape(item.title)}</h{heading}>'
    kind = _element("span", "kind", item.genre.replace("-", " "))
    published = "" if item.published is None else f" {time_element(item.published, 'published')}"
    updated = "" if item.updated is None else f" <span>updated {time_element(item.updated, 'updated')}</span>"
    yield f"<p>{kind}{published}{updated}</p>"
    if item.event is not None:
        place = "" if item.event.place is None else _element("span", "place", item.event.place)
        stated = [(getattr(item.event, name), name) for name in ("start", "end")]
        times = " – ".join(time_element(time, name) for time, name in stated if time is not None)
        yield f'<p class="event">{", ".join(filter(None, (place, times)))}</p>'
    yield from [_speaker(speaker) for speaker in item.speakers]
    stated = [(name, getattr(item, name)) for name in _FACTS if name != "identifier" or named is None]
    yield from [_element("p", name, fact) for name, fact in stated if fact is not None]
    if item.url is not None:
        yield _source(item.url)
    yield "</header>"
    exchange_ids = _exchange_ids(item.turns, key)
    paragraph_ids = (f"{key}-paragraph-{number}" for number in count(1))
    for section in item.sections:
        yield from _section(section, heading + 1, exchange_ids, paragraph_ids)
    yield "</article>"


def _speaker(speaker: Speaker) -> str:
    stated = [(name, getattr(speaker, name)) for name in SPEAKER_FIELDS]
    return f'<p class="speaker">{", ".join([_element("span", *field) for field in stated if field[1] is not None])}</p>'


def _exchange_ids(turns: Iterable[Turn], key: str) -> Iterator[str | None]:
    """The id of each turn that opens an exchange: as Exchange has it, neighbouring questions share one."""
    previous, number = None, 0
    for turn in turns:
        opens = turn.kind is TurnKind.QUESTION and previous is not TurnKind.QUESTION
        number += opens
        yield f"{key}-exchange-{number}" if opens else None
        previous = turn.kind


def _section(
    section: Section, heading: int, exchange_ids: Iterator[str | None], paragraph_ids: Iterator[str]
) -> Iterator[str]:
    yield "<section>"
    if section.heading is not None:
        yield f"<h{heading}>{escape(section.heading)}</h{heading}>"
    for turn in section.turns:
        kind = attributes(class_=f"turn {turn.kind}", id=next(exchange_ids))
        yield f"<div{kind}{speaker_attributes(turn.speaker)}>"
        if turn.label is not None:
            yield _element("b", "label", f"{turn.label}:")
        yield from _paragraphs(turn, paragraph_ids)
        yield "</div>"
    yield "</section>"


def _paragraphs(turn: Turn, ids: Iterator[str]) -> Iterator[str]:
    for kind, alike in groupby(turn.paragraphs, lambda paragraph: paragraph.kind):
        written = [_paragraph(paragraph, f' id="{next(ids)}"') for paragraph in alike]
        if kind is ParagraphKind.LIST_ITEM:
            written = ["<ul>", *written, "</ul>"]
        elif kind is ParagraphKind.TABLE_ROW:
            written = ["<table>", *written, "</table>"]
        yield from written


def _paragraph(paragraph: Paragraph, key: str) -> str:
    if paragraph.kind is ParagraphKind.TABLE_ROW:
        return _row(paragraph, key)
    inner = _linked(paragraph.text, paragraph.links)
    if paragraph.kind is ParagraphKind.LIST_ITEM:
        return f"<li{key}>{inner}</li>"
    if paragraph.kind is ParagraphKind.QUOTE:
        return f"<blockquote{key}>{inner}</blockquote>"
    aside = ' class="aside"' if paragraph.kind is ParagraphKind.ASIDE else ""
    return f"<p{key}{aside}>{inner}</p>"


def _linked(text: str, links: Iterable[Link], offset: int = 0) -> str:
    pieces, at = [], 0
    for link in links:
        start, end = max(link.start - offset, 0), min(link.end - offset, len(text))
        if start < end:
            pieces += [escape(text[at:start]), anchor(escape(text[start:end]), link.url)]
            at = end
    return "".join([*pieces, escape(text[at:])])


def _row(paragraph: Paragraph, key: str) -> str:
    cells, offset = [], 0
    for cell in paragraph.text.split("\t"):
        cells.append(f"<td>{_linked(cell, paragraph.links, offset)}</td>")
        offset += len(cell) + 1
    # A link over the edge of a cell cannot be one element, so its stretch is noted at the row.
    across = any("\t" in paragraph.text[link.start : link.end] for link in paragraph.links)
    links = orjson.dumps([[link.start, link.end, link.url] for link in paragraph.links]).decode() if across else None
    return f"<tr{key}{attributes(data_links=links)}>{''.join(cells)}</tr>"
