"""Which part of a page of HTML holds what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from pressitems.blocks import Metadata, ends_sentence
from pressitems.read.elements import text_of
from pressitems.read.regions import LENGTH
from pressitems.read.selectors import select

_HAS_ROLES = etree.XPath("boolean(//@role)", smart_strings=False)
# What sites called their main part before HTML had a name for it, and many still do.
_IDENTIFIERS = ("main", "content", "main-content", "maincontent")
_NAMED = " or ".join(f"@id='{name}'" for name in _IDENTIFIERS)
# By tag, because asking every element for its name takes fifty times as long.
_IDENTIFIED = etree.XPath(
    "|".join(f"descendant::{tag}[{_NAMED}]" for tag in ("div", "section", "td")), smart_strings=False
)
_HEADERS = etree.XPath("//header[not(ancestor::main) and not(ancestor::article)]", smart_strings=False)
_LONGEST_HEADER = 2000
_CLOCK = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")
_FEWEST_SENTENCES = 2
_SHORTEST_SENTENCE = 12


def chosen_part(root: etree._Element, selectors: tuple[str, ...]) -> etree._Element | None:
    """The element that the style calls the content; None where the page has none with text."""
    for selector in selectors:
        for element in select(selector, root):
            if _says_something(element):
                return element
    return None


def main_part(root: etree._Element, metadata: Metadata) -> etree._Element:
    """The element that holds what the page is for, by the page's own marks; all of the page where it has none."""
    for found in _candidates(root):
        if len(found) == 1 and (LENGTH(found[0]) * 2 > LENGTH(root) or _holds_item(found[0], root, metadata)):
            return found[0]
    identified: list[etree._Element] = _IDENTIFIED(root)
    for element in sorted(identified, key=lambda one: _IDENTIFIERS.index(str(one.get("id")))):
        if _holds_item(element, root, metadata):
            return element
    return root


def header_parts(root: etree._Element, content: etree._Element) -> list[etree._Element]:
    """What is read from over the content: the page's own header, else what stands there and shows a clock."""
    if content is root:
        return []
    headers: list[etree._Element] = _HEADERS(root)
    for header in headers:
        within = header is content or content in header.iterdescendants() or header in content.iterdescendants()
        if not within and LENGTH(header) <= _LONGEST_HEADER:
            return [header]
    path = [content, *content.iterancestors()]
    over = [part for inner in path for part in inner.itersiblings(preceding=True) if _is_short(part)][::-1]
    shown = " ".join(text for part in over for text in part.itertext())
    return over if len(shown) <= _LONGEST_HEADER and _CLOCK.search(shown) is not None else []


def _is_short(part: etree._Element) -> bool:
    return isinstance(part.tag, str) and part.tag != "head" and 0 < LENGTH(part) <= _LONGEST_HEADER


def _holds_item(element: etree._Element, root: etree._Element, metadata: Metadata) -> bool:
    """Whether an element has the page's only title and text under it, however long the boxes beside it are.

    Menus can have headings of the first level, too; then the title is the one that the page's head repeats.
    """
    titles = list(root.iter("h1"))
    if len(titles) > 1:
        stated = [title for title in (metadata.title, metadata.window_title) if title]
        titles = [title for title in titles if (text := text_of(title)) and any(text in one for one in stated)]
    if len(titles) != 1 or element not in titles[0].iterancestors():
        return False
    lines = (line.strip() for line in element.itertext())
    return sum(len(line) >= _SHORTEST_SENTENCE and ends_sentence(line) for line in lines) >= _FEWEST_SENTENCES


def take_in_title(root: etree._Element, content: etree._Element, window_title: str | None) -> None:
    """Put the item's title into the content, with its date, where they stand over ``<main>``.

    A heading outside may name the site as well; that of the item begins the title of the window, where no other one
    inside stands.
    """
    if content is root or next(content.iter("h1"), None) is not None:
        return
    headings = [heading for heading in root.iter("h1") if _says_something(heading)]
    stated = window_title or ""
    inside = (text_of(heading) for heading in content.iter("h2", "h3"))
    if (
        len(headings) != 1
        or not stated.startswith(text_of(headings[0]))
        or any(text and text in stated for text in inside)
    ):
        return
    around = {content, *content.iterancestors()}
    part: etree._Element | None = headings[0]
    while part is not None and part.getparent() not in around:
        part = part.getparent()
    over = []
    while part is not None and part not in around:
        over.append(part)
        part = part.getnext()
    if part is None:
        # It stands under the content.
        return
    if over[-1].tail or content.text:
        over[-1].tail = f"{over[-1].tail or ''} {content.text or ''}"
    content.text = None
    for place, moved in enumerate(over):
        content.insert(place, moved)


def _says_something(element: etree._Element) -> bool:
    # The first words decide, so that the text is not put together to be measured.
    return any(text.strip(" \t\r\n") for text in element.itertext())


def _candidates(root: etree._Element) -> Iterator[Sequence[etree._Element]]:
    yield list(root.iter("main"))
    if _HAS_ROLES(root):
        yield select("[role=main]", root)
    yield list(root.iter("article"))
