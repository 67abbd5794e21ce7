"""Several titles under one day: further links or headings of one form, and lines between days that are no sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressitems.blocks import COLONS, Block, BlockKind, is_link
from pressitems.recognise.items.alike import leads_alike
from pressitems.recognise.items.chronology import Dated, without_date_line
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import TITLE_LIKE, holds_sentence
from pressitems.times import FoundDate

_FEWEST_SPACES = 2


def under_the_same_day(sheet: Sheet, entry: Dated, stop: int) -> Iterator[Dated]:
    """Further titles under a heading that is a day, in the form of the first."""
    if entry.date_block is None or sheet.blocks[entry.date_block].kind is not BlockKind.HEADING:
        return
    first = sheet.blocks[entry.title_block]
    if entry.title_block < entry.date_block or not (_is_heading(first) or is_link(first)):
        return
    for index in range(entry.title_block + 1, stop):
        block = sheet.blocks[index]
        if index in sheet.marks:
            continue
        if sheet.whole_date(block.text) is not None or (_is_heading(block) and block.level < first.level):
            return
        if _is_like(block, first) and leads_alike(block, first):
            yield without_date_line(sheet, entry.date, index)
        elif not _is_heading(first):
            return


def _is_like(block: Block, first: Block) -> bool:
    if _is_heading(first):
        return block.level == first.level
    linked = block.kind is first.kind and is_link(block) and len(block.text) <= TITLE_LIKE
    # Outside a list a link of a word or two leads on from the entry.
    return linked and (block.kind is BlockKind.LIST_ITEM or _has_words(block))


def _is_heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING


def _has_words(block: Block) -> bool:
    return block.text.count(" ") >= _FEWEST_SPACES


def under_one_day(sheet: Sheet, index: int, date: FoundDate, stop: int) -> list[Dated]:
    """The entries of a page with one day only: a heading, and under it at least two links as long as titles."""
    day = sheet.blocks[index]
    if not _is_heading(day) or index + 1 >= stop or index + 1 in sheet.marks:
        return []
    title = sheet.blocks[index + 1]
    if not is_link(title) or not _has_words(title):
        return []
    first = Dated(index, (0, len(day.text)), date, index + 1, (0, len(title.text)))
    others = list(under_the_same_day(sheet, first, stop))
    titles = all(_has_words(sheet.blocks[entry.title_block]) for entry in others)
    return [first, *others] if others and titles else []


def lines_under_days(sheet: Sheet, days: Sequence[tuple[int, FoundDate]], stop: int) -> list[Dated]:
    """Days with unlike numbers of lines under them, all of which are titles; what is new stands first."""
    groups = []
    for (index, date), end in zip(days, [*(index for index, _ in days[1:]), stop], strict=True):
        lines = list(sheet.free(index + 1, end))
        if not lines or not all(_is_bare_title(sheet.blocks[one]) for one in lines):
            return []
        if len({(sheet.blocks[one].level, bool(sheet.blocks[one].links)) for one in lines}) != 1:
            return []
        groups.append((index, date, lines))
    sizes = [len(lines) for _, _, lines in groups]
    # What stands under the last day can be the page's end; a title and a lead without a full stop come in pairs.
    if len(groups) < 2 or max(sizes[:-1]) < 2 or len(set(sizes)) == 1:
        return []
    above = next((sheet.blocks[one] for one in reversed(list(sheet.free(0, groups[0][0])))), None)
    if above is not None and _is_bare_title(above) and {*sizes[:-1], 2} == {2} and sizes[-1] == 1:
        # Each day has a title over it and a lead under it.
        return []
    entries = []
    for index, date, lines in groups:
        day = (0, len(sheet.blocks[index].text))
        entries.append(Dated(index, day, date, lines[0], (0, len(sheet.blocks[lines[0]].text))))
        entries += [without_date_line(sheet, date, one) for one in lines[1:]]
    dates = [date.value.date for _, date, _ in groups if date.value is not None]
    backwards = len(dates) == len(groups) and all(one > two for one, two in pairwise(dates))
    return entries if backwards else []


def _is_bare_title(block: Block) -> bool:
    text = block.text
    return _has_words(block) and len(text) <= TITLE_LIKE and not holds_sentence(text) and not text.endswith(COLONS)
