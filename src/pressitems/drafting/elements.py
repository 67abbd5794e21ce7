"""The elements of a page that a selector can name, each with all the text inside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html.parser import HTMLParser
from typing import NamedTuple

# Elements without an end tag; a parser that waits for one would put the rest of the page inside them.
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_HIDDEN = frozenset(("script", "style", "noscript", "template", "title"))
_NAME = re.compile(r"[A-Za-z_-][\w-]*")
# Names that a content system counts up (“post-20417”) stand on one page only.
_COUNTED = re.compile(r"\d{3,}")
_PIECES = 200_000


class Element(NamedTuple):
    """An element with an id or class: its tag, its names as selectors, and the text inside it without spaces."""

    tag: str
    selectors: tuple[str, ...]
    text: str


class _Outline(HTMLParser):
    """Keeps where each named element's text begins and ends in the text of the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[tuple[str, tuple[str, ...], int]] = []
        self.spans: list[tuple[str, tuple[str, ...], int, int]] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        self.hidden += tag in _HIDDEN
        self.open.append((tag, _selectors(tag, dict(attrs)), self.length))

    def handle_endtag(self, tag: str) -> None:
        if not any(one[0] == tag for one in self.open):
            return
        while self.open:
            name, selectors, start = self.open.pop()
            self.hidden -= name in _HIDDEN
            if selectors:
                self.spans.append((name, selectors, start, self.length))
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self.hidden and len(self.pieces) < _PIECES:
            text = squeezed(data)
            self.pieces.append(text)
            self.length += len(text)


def squeezed(text: str) -> str:
    """The text without spaces, so that line breaks and inner elements do not matter."""
    return "".join(text.split())


def _selectors(tag: str, attributes: Mapping[str, str | None]) -> tuple[str, ...]:
    names = [f"#{name}" for name in (attributes.get("id") or "").split()[:1]]
    classes = (attributes.get("class") or "").split()
    names += [f"{tag}.{name}" for name in classes] + [f".{name}" for name in classes]
    return tuple(
        name for name in names if _NAME.fullmatch(name.lstrip("#").rpartition(".")[2]) and not _COUNTED.search(name)
    )


def elements_of(source: str) -> list[Element]:
    """The named elements of a page in the order in which they begin."""
    outline = _Outline()
    outline.feed(source)
    outline.close()
    for name, selectors, start in outline.open:
        if selectors:
            outline.spans.append((name, selectors, start, outline.length))
    text = "".join(outline.pieces)
    # Of two that begin at the same text the outer one, which ends later, comes first.
    spans = sorted(outline.spans, key=lambda span: (span[2], -span[3]))
    return [Element(tag, selectors, text[start:end]) for tag, selectors, start, end in spans]


def first_by_selector(elements: Iterable[Element]) -> dict[str, Element]:
    """For each selector the element that it finds: the first."""
    found: dict[str, Element] = {}
    for element in elements:
        for selector in element.selectors:
            found.setdefault(selector, element)
    return found


def on_all(pages: list[dict[str, Element]]) -> Iterator[tuple[str, list[Element]]]:
    """The selectors that find an element on every page, with the elements."""
    if not pages:
        return
    for selector in pages[0]:
        if all(selector in page for page in pages):
            yield selector, [page[selector] for page in pages]
