"""Rules for what nobody says in a transcript: times of its recording, page numbers, and the lines beside those."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from pressitems.blocks import COLONS, BlockKind, Role, ends_sentence
from pressitems.recognise.sheet import Sheet

_LONGEST = 120
_LONGEST_NUMBER = len("[1234/1234]")
_FEWEST = 2
_KINDS = (BlockKind.PARAGRAPH, BlockKind.LINE)
# “- 4 -”, “[4]”, “4/12”; a bare number may count sections.
_NUMBER = re.compile(r"[-–—]\s?(\d{1,4})\s?[-–—]|\[(\d{1,4})\]|(\d{1,4})\s?/\s?\d{1,4}")
_BRACKETS = ("(", "[", "（")
_FIGURES = re.compile(r"\d+")
_PAGER = Role.PAGER
_TIME_MARK = re.compile(r"[\[(]?(\d{1,2}):\d{2}:\d{2}(?:[.,]\d{1,3})?[\])]?")


def time_marks(sheet: Sheet) -> None:
    """Hours, minutes and seconds before several lines or alone on them count from the beginning of a recording."""
    marks = {index: mark for index in sheet.free() if (mark := _TIME_MARK.match(sheet.blocks[index].text)) is not None}
    # Nothing begins at midnight and some seconds.
    if len(marks) >= _FEWEST or any(not int(mark[1]) for mark in marks.values()):
        for index, mark in marks.items():
            if mark.end() == len(sheet.blocks[index].text):
                sheet.leave_out(index, "time mark of a recording")


def running_heads(sheet: Sheet) -> None:
    """Leave out page numbers that count up through an item, and lines beside them that come again: nobody says them."""
    for start, stop in sheet.openings:
        numbers = _page_numbers(sheet, start, stop)
        for index in numbers:
            sheet.leave_out(index, "the number of a page")
        pages = [*numbers, *(mark.block for mark in sheet.marked(start, stop) if mark.role is _PAGER)]
        if len(pages) < _FEWEST:
            continue
        words = {index: _FIGURES.sub("", sheet.blocks[index].text) for index in range(start + 1, stop)}
        times = Counter(words.values())
        beside = {near for index in pages for near in (index - 1, index + 1) if _may_be_repeated(sheet, near)}
        again = Counter(words.get(index) for index in beside)
        for index in sorted(beside.intersection(words)):
            # What comes elsewhere, too, may be a label: “JOURNALIST” alone over a question.
            if _FEWEST <= again[words[index]] == times[words[index]] and again[words[index]] * 2 >= len(pages):
                sheet.leave_out(index, "comes again beside page numbers")


def _page_numbers(sheet: Sheet, start: int, stop: int) -> list[int]:
    """Lines that are the number of a page and nothing else; none unless they count up, one by one."""
    found: list[tuple[int, int]] = []
    for index in sheet.free(start, stop):
        block = sheet.blocks[index]
        number = _NUMBER.fullmatch(block.text) if len(block.text) < _LONGEST_NUMBER and block.kind in _KINDS else None
        if number is not None:
            found.append((index, int(next(filter(None, number.groups())))))
    counts_up = all(two == one + 1 for (_, one), (_, two) in pairwise(found))
    return [index for index, _ in found] if len(found) >= _FEWEST and counts_up else []


def _may_be_repeated(sheet: Sheet, index: int) -> bool:
    """Whether a line is free, short, and neither a sentence, a label nor a stage remark."""
    if index in sheet.marks or not 0 <= index < len(sheet.blocks):
        return False
    block = sheet.blocks[index]
    text = block.text
    spoken = ends_sentence(text) or text.endswith(COLONS) or text[:1] in _BRACKETS
    return block.kind in _KINDS and 0 < len(text) <= _LONGEST and not spoken
