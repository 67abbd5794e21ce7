"""Listings without dates, whose titles are links."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import BlockKind, is_link
from pressitems.recognise.items.above import is_spaced
from pressitems.recognise.items.chronology import Dated, without_date_line
from pressitems.recognise.items.columns import has_prose
from pressitems.recognise.sheet import Sheet

_SHORTEST_TITLE = 25
# A Chinese sign says as much as two or three letters.
_SHORTEST_UNSPACED = 10


def linked_headings(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Headings that are links, each over a lead, without dates; at least three."""
    found = [
        without_date_line(sheet, None, index)
        for index in indexes
        if sheet.blocks[index].level > 1
        and sheet.blocks[index].kind is BlockKind.HEADING
        and is_link(sheet.blocks[index])
    ]
    return found if len(found) >= 3 else []


def linked_lines(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Lines that are links with a title's length, on a page that holds no text; at least three."""
    if has_prose(sheet):
        return []
    shortest = _SHORTEST_TITLE if is_spaced(sheet) else _SHORTEST_UNSPACED
    found = [
        without_date_line(sheet, None, index)
        for index in indexes
        if len(sheet.blocks[index].text) >= shortest and is_link(sheet.blocks[index])
    ]
    return found if len(found) >= 3 else []
