"""Sources that the HTML parser cannot take: rewritten in linear time, so that what they show stays."""

from __future__ import annotations

import re

from pressitems.blocks import Finding
from pressitems.read.vocabulary import BLOCK_ELEMENTS, LOOSE_ELEMENTS, RAW_ELEMENTS

# The parser compares every attribute of an element with every other: 16,000 take half a second, 100,000 minutes.
_MOST_ATTRIBUTES = 1000
# So many take at least so many characters, in which a page closes some element. What makes a page as long as
# _LARGE worth a scan of all its tags is that the absence of closing tags could be hidden in attributes.
_FLOOD = 20_000
_LARGE = 500_000

# The possessive quantifiers and the ends of text inside keep both patterns linear, whatever is left open.
_START_TAG = re.compile(r"<[a-zA-Z](?:[^>\"']++|\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))*+")
_TOKEN = re.compile(
    r"<!--(?s:.*?)(?:-->|\Z)|<(/?)([a-zA-Z][^\s/>]*+)((?:[^>\"'=]++|=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|)|[\"'])*+)>?"
)
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?:[^\s/>=][^\s/>=]*+|=[^\s/>=]*+)(?:\s*+=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>]*+))?"
)


def limit_attributes(text: str) -> tuple[str, tuple[Finding, ...]]:
    """``text`` with at most a thousand attributes on any element."""
    window = _FLOOD // 2
    windows = range(0, len(text) - window, window)
    if len(text) < _FLOOD or (len(text) < _LARGE and all(text.find("</", at, at + window) >= 0 for at in windows)):
        return text, ()
    kept: list[str] = []
    place = copied = 0
    while (tag := _START_TAG.search(text, place)) is not None:
        place = tag.end()
        if tag.end() - tag.start() < _FLOOD // 8:
            continue
        # The pattern may have run on behind a stray quotation mark; the attributes themselves tell.
        place, cut = _attributes(text, tag.start())
        if cut is not None:
            kept += (text[copied:cut], "\n" * text.count("\n", cut, place))
            copied = place
    if not kept:
        return text, ()
    finding = Finding(
        "truncated", "info", f"an element has more than {_MOST_ATTRIBUTES:,} attributes; the rest was left out"
    )
    return "".join((*kept, text[copied:])), (finding,)


def _attributes(text: str, start: int) -> tuple[int, int | None]:
    """Where the tag that begins at ``start`` ends, and where its attributes are too many, if they are."""
    place = start + 1
    while place < len(text) and text[place] not in " \t\n\r\f/>":
        place += 1
    count = 0
    cut = None
    while (attribute := _ATTRIBUTE.match(text, place)) is not None:
        place = attribute.end()
        count += 1
        if count == _MOST_ATTRIBUTES:
            cut = place
    return place, cut if count > _MOST_ATTRIBUTES else None


def flatten(text: str, depth: int) -> str:
    """``text`` without the tags that stand more than ``depth`` elements deep; edges of blocks become line breaks.

    Elements that do not nest, such as paragraphs and cells, stay, unless ``depth`` is less than nought.
    """
    kept: list[str] = []
    place = copied = level = 0
    while (tag := _TOKEN.search(text, place)) is not None:
        place = tag.end()
        name = (tag[2] or "").lower()
        if not name or (name in LOOSE_ELEMENTS and depth >= 0):
            continue
        if name in RAW_ELEMENTS:
            place = _end_of_raw(text, place, name) if not tag[1] else place
            continue
        level += -1 if tag[1] else 1
        if level + bool(tag[1]) > depth:
            kept += (text[copied : tag.start()], "<br>" if name in BLOCK_ELEMENTS else "", "\n" * tag[0].count("\n"))
            copied = place
        level = max(level, 0)
    kept.append(text[copied:])
    return "".join(kept)


def _end_of_raw(text: str, place: int, name: str) -> int:
    found = re.compile(rf"</{name}\b", re.IGNORECASE).search(text, place)
    return found.start() if found is not None else len(text)
