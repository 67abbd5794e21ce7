"""Elements of one line with nothing between them, which the page's own style sets apart: “<span>News</span><time>…”.

A browser shows them apart by a margin, of which the text knows nothing: a kind of text or a title runs into its date,
and the links of a menu run into each other. A space is put between the two, as a reader of the page sees one; nothing
else of the text is changed.
"""

from __future__ import annotations

import re

from lxml import etree

# What a page prints a date, a kind of text or a title in; signs set higher or lower belong to the word before them.
_NAMES = ("span", "time", "a", "b", "strong", "em", "i", "label", "small", "font")
_LONGEST_DATE = 40
_FEWEST = 2
# A year or a date in figures; the reader knows no names of months.
_DATE = re.compile(r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d))")


def set_apart(root: etree._Element) -> None:
    """Put a space between two such neighbours where a word of one touches a word of the other: a date, two links."""
    for element in root.iter(*_NAMES):
        if not element.tail:
            following = element.getnext()
            if following is not None and following.tag == "button":
                following = _behind_buttons(following)
            if following is not None and following.tag in _NAMES and _are_apart(element, following):
                element.tail = " "


def _behind_buttons(button: etree._Element) -> etree._Element | None:
    """The next element behind a button and further ones, whose words nobody reads."""
    following: etree._Element | None = button
    while following is not None and following.tag == "button" and not following.tail:
        following = following.getnext()
    return following


def _are_apart(one: etree._Element, other: etree._Element) -> bool:
    before, after = _text(one), _text(other)
    if len(before) < _FEWEST or not (before[-1].isalnum() and after[:1].isalnum()):
        return False
    if one.tag == "time" or _is_date(before) or (before[-1].isalpha() and _lead_apart(one, other)):
        return True
    # “4<span>th May 2023</span>” and “M<span>ay 2023</span>” are one word.
    return (other.tag == "time" or _is_date(after)) and not after[0].islower()


def _lead_apart(one: etree._Element, other: etree._Element) -> bool:
    """“<a>News</a><a>Services</a>”: links with addresses of their own are two of a menu."""
    addresses = one.get("href"), other.get("href")
    return None not in addresses and addresses[0] != addresses[1]


def _is_date(text: str) -> bool:
    return len(text) <= _LONGEST_DATE and _DATE.search(text) is not None


def _text(element: etree._Element) -> str:
    return "".join(element.itertext())
