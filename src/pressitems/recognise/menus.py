"""The rule for menus that a page of HTML prints over its first text, where nothing else says that they are menus."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import Block, BlockKind, ends_sentence, is_link
from pressitems.recognise.items.above import is_spaced
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.recognise.titles.shape import TITLE_LIKE, ends_as_title

_FEWEST = 3
_WORDS_OF_A_TITLE = 3
_LONGEST = 32
# A Chinese sign says as much as four letters.
_LONGEST_UNSPACED = 8
# Under a title tools can stand (“Print”, “Share”).
_LEVEL_OF_A_BOX = 3


def menus(sheet: Sheet) -> None:
    """Runs of short links over the first day or sentence: menus, languages, ways through the site.

    On a page without a day or sentence the links are what it lists.
    """
    longest = _LONGEST if is_spaced(sheet) else _LONGEST_UNSPACED
    _listed_first(sheet, longest)
    runs: list[list[int]] = [[]]
    for index in sheet.free():
        block = sheet.blocks[index]
        if _leads_elsewhere(block, longest):
            if runs[-1] and index > runs[-1][-1] + 1:
                runs.append([])
            runs[-1].append(index)
            continue
        beside = bool(runs[-1]) and index == runs[-1][-1] + 1
        if ends_sentence(block.text) or _is_day(sheet, block.text):
            is_over = not ends_sentence(block.text) and not _stands_over_a_title(sheet, index)
            if beside and (is_over or not _is_like_the_first(sheet, runs[-1])):
                # Over a day, or over a sentence and shown in another way than the links above it, stands a title.
                runs[-1].pop()
            for run in runs:
                _leave_out(sheet, run)
            return
        runs.append([])


def _listed_first(sheet: Sheet, longest: int) -> None:
    """A list of a word or two each before anything else: languages or sizes of letters, as text without links has them.

    Titles are longer or have a day, and over points of a text stands what they are about.
    """
    first = next((index for index, block in enumerate(sheet.blocks) if block.text), 0)
    run: list[int] = []
    for index in range(first, len(sheet.blocks)):
        block = sheet.blocks[index]
        if block.kind is not BlockKind.LIST_ITEM or has_figure(block.text) is not None:
            break
        if len(block.text) > longest or block.text.count(" ") >= _WORDS_OF_A_TITLE or ends_sentence(block.text):
            return
        run.append(index)
    if _FEWEST < len(run) < len(sheet.blocks) - first:
        for index in run:
            if index not in sheet.marks:
                sheet.leave_out(index, "a menu over the text")


def _leads_elsewhere(block: Block, longest: int) -> bool:
    """Whether a line is a short link to another page; a table of contents leads further down on its own."""
    return bool(block.links) and (
        len(block.text) <= longest and is_link(block) and not block.links[0][2].startswith("#")
    )


def _is_like_the_first(sheet: Sheet, run: Sequence[int]) -> bool:
    first, last = sheet.blocks[run[0]], sheet.blocks[run[-1]]
    return (first.kind, first.level) == (last.kind, last.level)


def _stands_over_a_title(sheet: Sheet, day: int) -> bool:
    """Whether the line under a day is a title and no link: then the day is its own, and none of the line above."""
    below = next((sheet.blocks[index] for index in sheet.free(day + 1)), None)
    if below is None or below.links or ends_sentence(below.text):
        return False
    return len(below.text) <= TITLE_LIKE and ends_as_title(below.text)


def _is_day(sheet: Sheet, text: str) -> bool:
    return has_figure(text) is not None and sheet.whole_date(text) is not None


def _leave_out(sheet: Sheet, run: Sequence[int]) -> None:
    if len(run) < _FEWEST:
        return
    for index in run:
        sheet.leave_out(index, "a menu over the text")
    over = run[0] - 1
    if over >= 0 and over not in sheet.marks and sheet.blocks[over].level >= _LEVEL_OF_A_BOX:
        sheet.leave_out(over, "heads a menu over the text")
