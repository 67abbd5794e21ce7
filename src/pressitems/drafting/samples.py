"""What sample pages show of their office: languages, dates, labels, lines that all of them have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from pressitems import HouseStyle, Moment, ParseError, PressItem, PressPage, explain, parse
from pressitems.drafting.elements import Element, elements_of, first_by_selector, squeezed
from pressitems.read import decode, detect

_FIGURES = re.compile(r"(?<![\d./-])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{2,4})(?![\d./-])")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONG = 60


class Sample(NamedTuple):
    """One sample page.

    Attributes:
        source: What it is called, such as the name of its file.
        data: Its bytes.
        url: Its address, where it is known.
        page: As ``generic`` reads it.
        elements: Its named elements by selector; none where it is no HTML.
        dates: Its date lines as printed.
        text: All that it shows, a line for each stretch.
    """

    source: str
    data: bytes
    url: str | None
    page: PressPage
    elements: dict[str, Element]
    dates: tuple[str, ...]
    text: tuple[str, ...]

    def read(self, style: HouseStyle) -> PressPage:
        """The page as ``style`` reads it."""
        return parse(self.data, url=self.url, style=style)


def look_at(source: str, data: bytes, url: str | None) -> Sample:
    """Read a sample without any style.

    Raises:
        ParseError: It cannot be read at all; the error names it.
    """
    generic = HouseStyle(name="generic")
    try:
        text = decode(data).text
        marked = explain(data, url=url, style=generic)
        html = text if detect(text) == "html" else ""
        page = parse(data, url=url, style=generic)
    except ParseError as error:
        error.path = source
        raise
    return Sample(
        source=source,
        data=data,
        url=url,
        page=page,
        elements=first_by_selector(elements_of(html)),
        dates=tuple(one.text for one in marked if one.role in ("entry-date", "masthead-date")),
        text=tuple(one.text for one in marked),
    )


def distinct(samples: Iterable[Sample]) -> tuple[list[Sample], list[tuple[str, str]]]:
    """The samples without further versions of one page, and which is a version of which.

    Versions have the same items of the same days and a long paragraph in common: what stands on both of them may be
    the item's as well as the office's.
    """
    kept: list[Sample] = []
    versions = []
    for sample in samples:
        first = next((one for one in kept if _are_versions(one.page, sample.page)), None)
        if first is None:
            kept.append(sample)
        else:
            versions.append((sample.source, first.source))
    return kept, versions


def _are_versions(one: PressPage, other: PressPage) -> bool:
    if [(item.title, item.published) for item in one.items] != [(item.title, item.published) for item in other.items]:
        return False
    bodies = body_of(one, ()), body_of(other, ())
    return not any(bodies) or not set(bodies[0]).isdisjoint(bodies[1])


def languages(pages: Iterable[PressPage]) -> list[tuple[str, int]]:
    """The languages seen, with the number of pages, the usual one first."""
    return Counter(page.language for page in pages if page.language != "und").most_common()


def date_orders(lines: Iterable[str]) -> dict[str, str]:
    """The orders that dates in figures prove, each with the first date that does."""
    proofs: dict[str, str] = {}
    for line in lines:
        for match in _FIGURES.finditer(line):
            first, second = int(match[1]), int(match[3])
            # Dates of ISO 8601 settle themselves, whatever order an office prints.
            if len(match[1]) == 4 and match[2] != "-":
                proofs.setdefault("ymd", match[0])
            elif len(match[1]) <= 2 and 12 < first <= 31 and 1 <= second <= 12:
                proofs.setdefault("dmy", match[0])
            elif len(match[1]) <= 2 and 12 < second <= 31 and 1 <= first <= 12:
                proofs.setdefault("mdy", match[0])
    return proofs


def zones(pages: Iterable[PressPage]) -> list[tuple[str, int]]:
    """The zones and offsets of all moments that the pages state, with their number."""
    found: Counter[str] = Counter()
    for item in items_of(pages):
        event = item.event
        every = (item.published, item.updated, *((event.start, event.end) if event is not None else ()))
        found.update(one.timezone for one in every if isinstance(one, Moment))
    return found.most_common()


def separators(samples: Iterable[Sample]) -> list[tuple[str, int]]:
    """How labels end on the samples, with their number."""
    found: Counter[str] = Counter()
    for sample in samples:
        marked = explain(sample.data, url=sample.url, style=HouseStyle(name="generic"))
        for one, following in zip_longest(marked, marked[1:]):
            # The sign stands behind the remark of “Question (on the quay): …”, and neither shows it.
            if one.role == "label" and one.text and (following is None or following.role != "remark"):
                found[_separator(one.text)] += 1
    return found.most_common()


def _separator(label: str) -> str:
    if label.endswith((":", "：", ")", "）")):
        return "colon"
    if label.endswith("."):
        return "stop"
    return "dash" if label.endswith(("-", "–", "—")) else "gap"


def items_of(pages: Iterable[PressPage]) -> list[PressItem]:
    """All items of all pages."""
    return [item for page in pages for item in page.items]


def repeated(pages: Sequence[PressPage]) -> list[str]:
    """Paragraphs that every page has word for word, which no two texts share by chance.

    What stands directly under a label is said there, however often (“Thank you.”).
    """
    if len(pages) < 2:
        return []
    texts = [
        dict.fromkeys(
            paragraph.text
            for item in page.items
            for turn in item.turns
            for paragraph in turn.paragraphs[turn.label is not None :]
            if paragraph.kind != "aside"
        )
        for page in pages
    ]
    return [text for text in texts[0] if all(text in others for others in texts[1:])]


def dated_heads(page: PressPage) -> list[str]:
    """The lines over an item's long paragraphs that hold a year: when it was said, in words that nobody could read."""
    heads: list[str] = []
    for item in page.items:
        for paragraph in item.paragraphs:
            if len(paragraph.text) >= _LONG:
                break
            if _YEAR.search(paragraph.text) is not None:
                heads.append(squeezed(paragraph.text))
    return heads


def body_of(page: PressPage, without: Iterable[str]) -> list[str]:
    """The long paragraphs of a page's items, squeezed: what a content element has to hold."""
    left_out = set(without)
    return [
        squeezed(paragraph.text)
        for item in page.items
        for paragraph in item.paragraphs
        if len(paragraph.text) >= _LONG and paragraph.text not in left_out
    ]
