"""The visible text of an element, with the stretches of its links."""

from __future__ import annotations

import re

import lxml.etree

from pressitems.models import Link

_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def visible_text(element: lxml.etree._Element) -> str:
    """All text in an element, with single spaces."""
    return " ".join(_UNFIT.sub(" ", "".join(element.itertext(with_tail=False))).split())


def linked_text(element: lxml.etree._Element) -> tuple[str, tuple[Link, ...]]:
    """The same, with the links in it."""
    text = _UNFIT.sub(" ", element.text or "")
    links: list[tuple[int, int, str]] = []
    for child in element:
        start = len(text)
        text += _UNFIT.sub(" ", "".join(child.itertext(with_tail=False)))
        url = child.get("data-url", child.get("href")) if child.tag == "a" else None
        if url is not None and len(text) > start:
            links.append((start, len(text), url))
        text += _UNFIT.sub(" ", child.tail or "")
    single = " ".join(text.split())
    if single == text:
        return text, tuple([Link(start=start, end=end, url=url) for start, end, url in links])
    return single, _moved(text, links)


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
