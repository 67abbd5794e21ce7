"""The dateline that a first paragraph begins with: “WASHINGTON, June 15, 2023 – The Bank has …”."""

from __future__ import annotations

import re

from pressitems.blocks import BlockKind, Role
from pressitems.recognise.facts.place_shape import before_date, can_be_place, has_place_shape
from pressitems.recognise.sheet import Held, Sheet, has_figure, paragraph_kind

_REACH = 110
_SHORTEST = 20
_SHORTEST_PLACE = 3
_MOST_WORDS = 5
_KINDS = (BlockKind.PARAGRAPH, BlockKind.LINE)
#: What ends a dateline: a dash, after a bracket or a wire's name (“/Lampwire/ --”), or a colon with a space behind it.
_END = re.compile(r"[\s.,)]*(?:(?:\([^()]{2,30}\)|/[^\d/]{2,30}/)\s*)?(?:[-–—―]{1,3}\s*|:\s)(?=[^\s-])")
# “16 August 2023, Addis Ababa: …”
_PLACE_BEHIND = re.compile(r",\s([^\W\d_][^:–—\d]{2,40}?)(?:\s[-–—]\s|:\s)")


def dateline_of_paragraph(sheet: Sheet, index: int) -> bool:
    """Mark the place and day with which a paragraph begins; its text stays as it is printed."""
    block = sheet.blocks[index]
    text = block.text
    if block.kind not in _KINDS or has_figure(text, 0, _REACH) is None or not text[0].isalnum():
        return False
    date = next(iter(sheet.dates_in(text[:_REACH])), None)
    if date is None or date.value is None or 0 < date.start < _SHORTEST_PLACE:
        return False
    if date.start:
        end = _END.match(text, date.end)
        place = before_date(sheet, text, date.start).rstrip(" ,(/-–—")
        sign = text[len(place) : date.start]
    else:
        end = _PLACE_BEHIND.match(text, date.end)
        place, sign = (end[1], ",") if end is not None else ("", "")
    said = text[end.end() :] if end is not None else ""
    if len(said) < _SHORTEST or said[0].islower() or not _is_place(sheet, place, sign):
        return False
    if (not date.start or ":" in text[date.end : len(text) - len(said)]) and not has_place_shape(sheet, place):
        # “4 May 2023, Lecture: …”, “Eva Holm, 4 May 2023: …”
        return False
    rule = "begins with place and day of the event"
    sheet.read_in_text(index, Role.DATELINE, Held(place, date), paragraph_kind(block), rule)
    return True


def _is_place(sheet: Sheet, text: str, sign: str) -> bool:
    """A known place; another one only in capitals or before a comma."""
    if text.count(" ") > _MOST_WORDS:
        return False
    return has_place_shape(sheet, text) or ((text.isupper() or sign.startswith(",")) and can_be_place(sheet, text))
