"""Where the entries of a listing end: the last one is made as the others are, and no entry ends with a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pressitems.blocks import BlockKind, Role, is_link
from pressitems.recognise.sheet import Sheet

_FEWEST = 3
_NUMBER = re.compile(r"\d")
_ARROWS = " .…»>→]"
_LEADING_ON = ("...", "…", "»", ">", "→")
_MOST_WORDS = 3
_PARTS = {Role.PAGER: "pager", Role.PAGE_LINK: "page link", Role.FURNITURE: "furniture"}


def entry_ends(sheet: Sheet, starts: Sequence[int]) -> list[int]:
    """The block behind each entry.

    A heading over the next entry names what comes (“April 2023”). Below the last entry a site goes on with other
    things: a heading, a link alone, a pager or furniture of which no other entry has the like is not the entry's.

    Args:
        sheet: The page, with titles and dates of the entries marked.
        starts: Where the entries begin.
    """
    ends = [_without_headings(sheet, start, stop) for start, stop in pairwise(starts)]
    if _are_alike(sheet, starts):
        ends = [end - (end == start) for end, start in zip(ends, starts[1:], strict=True)]
    known = {_part(sheet, index) for start, stop in zip(starts, ends, strict=False) for index in range(start, stop)}
    last = range(starts[-1], len(sheet.blocks))
    if len(starts) == 1:
        return [last.stop]
    foreign = (index for index in last if (part := _part(sheet, index)) is not None and part not in known)
    return [*ends, next(foreign, last.stop)]


def leave_out_links_on(sheet: Sheet, entries: Sequence[tuple[int, int]]) -> None:
    """Leave out the words with which the text of an entry leads on to its item (“… today. Read more”)."""
    found: dict[int, int] = {}
    for start, stop in entries:
        title = sheet.title(start, stop)
        url = title.url if title is not None else None
        for index in sheet.free(start, stop) if url else ():
            block = sheet.blocks[index]
            begin, end, target = block.links[-1] if block.links else (0, 0, "")
            if target.partition("#")[0] != url or block.text[end:].strip(_ARROWS):
                continue
            if begin > 0:
                found[index] = begin
            elif index > start and block.text.endswith(_LEADING_ON) and block.text.count(" ") < _MOST_WORDS:
                # “more...” on a line of its own
                sheet.leave_out(index, "leads on to the item")
    for index, begin in found.items():
        sheet.leave_out_end(index, begin, "leads on to the item")


def _are_alike(sheet: Sheet, starts: Sequence[int]) -> bool:
    """Whether the same words stand over every entry, but for their number (“Press release No. 12”): they name it."""
    over = [start - 1 for start in starts]
    if len(starts) < _FEWEST or over[0] < 0 or any(one in sheet.marks for one in over[1:]):
        return False
    name = _NUMBER.sub("", sheet.blocks[over[0]].text)
    return bool(sheet.blocks[over[0]].text) and all(_NUMBER.sub("", sheet.blocks[one].text) == name for one in over[1:])


def _without_headings(sheet: Sheet, start: int, stop: int) -> int:
    while stop > start and stop - 1 not in sheet.marks and sheet.blocks[stop - 1].kind is BlockKind.HEADING:
        stop -= 1
    return stop


def _part(sheet: Sheet, index: int) -> str | None:
    """What a block is beside title, date and text."""
    block = sheet.blocks[index]
    marks = sheet.marks.get(index)
    if marks is not None:
        return block.region or _PARTS.get(marks[0].role) if len(marks) == 1 else None
    if block.kind is BlockKind.HEADING:
        return "heading"
    return "link" if is_link(block) else None
