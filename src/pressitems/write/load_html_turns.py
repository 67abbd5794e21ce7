"""Sections, turns and paragraphs of our own HTML."""

from __future__ import annotations

import lxml.etree
import orjson

from pressitems.models import Link, Paragraph, ParagraphKind, Section, Speaker, Turn, TurnKind
from pressitems.write.html_parts import SPEAKER_FIELDS
from pressitems.write.load_html_text import blamed_on, children, linked_text, only_one, visible_text

_Element = lxml.etree._Element

_HEADINGS = ("h1", "h2", "h3", "h4")
_ROW_GROUPS = ("thead", "tbody", "tfoot")
_KINDS = {"li": ParagraphKind.LIST_ITEM, "blockquote": ParagraphKind.QUOTE}


def section_from(section: _Element) -> Section:
    """A section with its turns; ``ParseError`` where it is damaged."""
    parts = children(section, *_HEADINGS, "div")
    heading = only_one(parts, *_HEADINGS)
    turns = [one for one in parts if one.tag == "div"]
    with blamed_on(section):
        return Section(
            heading=None if heading is None else visible_text(heading), turns=tuple([_turn(one) for one in turns])
        )


def _turn(element: _Element) -> Turn:
    words = element.get("class", "").split()
    stated = {name: element.get(f"data-{name}") for name in SPEAKER_FIELDS}
    parts = children(element, "b", "p", "ul", "ol", "blockquote", "table")
    label = only_one(parts, "b")
    with blamed_on(element):
        return Turn(
            paragraphs=tuple([paragraph for part in parts for paragraph in _paragraphs(part)]),
            speaker=Speaker(**stated) if any(stated.values()) else None,
            label=None if label is None else visible_text(label).removesuffix(":"),
            kind=next((kind for kind in TurnKind if kind in words), TurnKind.SPEECH),
        )


def _paragraphs(element: _Element) -> list[Paragraph]:
    if element.tag == "b":
        return []
    if element.tag == "table":
        # Browsers and editors put <tbody> around rows.
        groups = [[one] if one.tag == "tr" else children(one, "tr") for one in children(element, "tr", *_ROW_GROUPS)]
        return [_row(row) for group in groups for row in group]
    return [_paragraph(one) for one in (children(element, "li") if element.tag in {"ul", "ol"} else [element])]


def _paragraph(element: _Element) -> Paragraph:
    text, links = linked_text(element)
    usual = ParagraphKind.ASIDE if "aside" in element.get("class", "").split() else ParagraphKind.TEXT
    return Paragraph(text=text, kind=_KINDS.get(str(element.tag), usual), links=links)


def _row(row: _Element) -> Paragraph:
    cells, links, offset = [], [], 0
    for cell in children(row, "td", "th"):
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
