"""What is visible in an element of our own HTML, with the stretches of its links, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TypeAlias

import lxml.etree

from pressitems.errors import ParseError
from pressitems.models import Link

_Element = lxml.etree._Element

#: Class or tag of the parts that an element can have; None where all words of the part are read.
Parts: TypeAlias = Mapping[str, "Parts | None"]

REMEDY = "mend the element, or take out data-pressitems to have it read as any office's page"

_OWN_WORDS = "has words of its own; they have a place in a <p> of a turn"
# What is printed between the facts of a header.
_BETWEEN = {"", ",", ":", "–", "updated"}
_REPEATED = {"clock", "contact", "notice", "speaker", "li"}
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def visible_text(element: _Element) -> str:
    """All text in an element, with single spaces."""
    text = "".join(element.itertext(with_tail=False)) if len(element) else element.text or ""
    return text.strip() if text.isprintable() and "  " not in text else " ".join(_UNFIT.sub(" ", text).split())


def linked_text(element: _Element) -> tuple[str, tuple[Link, ...]]:
    """The same, with the links in it."""
    if not len(element):
        return visible_text(element), ()
    pieces: list[str] = []
    links: list[tuple[int, int, str]] = []
    _gather(element, pieces, links)
    text = _UNFIT.sub(" ", "".join(pieces))
    single = " ".join(text.split())
    if single == text:
        return text, tuple([Link(start=start, end=end, url=url) for start, end, url in links])
    return single, _moved(text, links)


def _gather(element: lxml.etree._Element, pieces: list[str], links: list[tuple[int, int, str]]) -> None:
    length = len(element.text or "")
    pieces.append(element.text or "")
    starts: dict[_Element, int] = {}
    for event, inner in lxml.etree.iterwalk(element, events=("start", "end")):
        if inner is element:
            continue
        if event == "start":
            starts[inner] = length
            added = inner.text
        else:
            url = target(inner) if inner.tag == "a" else None
            start = starts.pop(inner)
            if url is not None and length > start:
                links.append((start, length, url))
            added = inner.tail
        pieces.append(added or "")
        length += len(added or "")


def target(link: _Element) -> str | None:
    """The address of a link, whether it can be followed or not."""
    return link.get("data-url", link.get("href"))


def _moved(text: str, links: list[tuple[int, int, str]]) -> tuple[Link, ...]:
    """The links of a text after its spaces were made single."""
    places: list[int] = []
    length = 0
    pending = False
    for character in text:
        if character.isspace():
            places.append(length)
            pending = length > 0
            continue
        length += pending
        pending = False
        places.append(length)
        length += 1
    places.append(length)
    moved = [(places[start], min(places[end], length), url) for start, end, url in links]
    return tuple([Link(start=start, end=end, url=url) for start, end, url in moved if start < end])


def line_of(element: _Element) -> int | None:
    """The line of the source on which an element begins."""
    line: object = element.sourceline
    return line if isinstance(line, int) and line > 0 else None


def damaged(element: _Element, error: Exception) -> ParseError:
    """What is wrong at an element."""
    return ParseError(f"<{element.tag!s}>: {error}", line=line_of(element), remedy=REMEDY)


@contextmanager
def blamed_on(element: _Element) -> Generator[None, None, None]:
    """Let what a model refuses be the fault of an element, where none inside it has the blame."""
    try:
        yield
    except ParseError:
        raise
    except ValueError as error:
        raise damaged(element, error) from error


def children(element: _Element, *tags: str) -> list[_Element]:
    """The children of an element that can only be ``tags``: of a page that somebody changed, no word may be lost."""
    inner = list(element)
    odd = next((one for one in inner if one.tag not in tags), None)
    if odd is not None:
        raise damaged(odd, ValueError(f"has no place in <{element.tag!s}>"))
    if any((text or "").strip() for text in (element.text, *[one.tail for one in inner])):
        raise damaged(element, ValueError(_OWN_WORDS))
    return inner


def only_one(elements: list[_Element], *tags: str) -> _Element | None:
    """The element that has one of ``tags``, if any; a second one would be lost."""
    found = [one for one in elements if one.tag in tags]
    _refuse_second(found)
    return found[0] if found else None


def check_parts(element: _Element, parts: Parts) -> None:
    """Refuse words that stand in none of the parts of an element, and a second part where one is read.

    Elements that are no part may stand around the parts, as ``<p>`` and ``<ul>`` do.
    """
    found: dict[str, list[_Element]] = {}
    around = [element]
    # The list grows while it is walked: a call for each level would end where Python's own stack does.
    for outer in around:
        if any((text or "").strip() not in _BETWEEN for text in (outer.text, *[one.tail for one in outer])):
            raise damaged(outer, ValueError(_OWN_WORDS))
        for one in outer:
            name = next((word for word in (*one.get("class", "").split(), str(one.tag)) if word in parts), None)
            if name is None:
                around.append(one)
                continue
            found.setdefault(name, []).append(one)
            inner = parts[name]
            if inner is not None:
                check_parts(one, inner)
    for name, ones in found.items():
        if name not in _REPEATED:
            _refuse_second(ones)


def _refuse_second(ones: list[_Element]) -> None:
    if len(ones) > 1:
        raise damaged(ones[1], ValueError("stands here a second time, but one is read"))
