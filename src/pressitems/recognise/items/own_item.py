"""Whether a page begins with an item of its own: a title, its date, and text, above whatever dates come later."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from pressitems.blocks import Block, BlockKind, is_bold, is_link
from pressitems.recognise.facts.beside_dates import bare_kind, is_beside_a_date
from pressitems.recognise.facts.dated_line import read_dated_line
from pressitems.recognise.facts.place_shape import before_date, can_be_place
from pressitems.recognise.items.above import is_short, names_a_list
from pressitems.recognise.items.stated_title import is_body, repeated_title, stated_titles
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.recognise.titles.shape import TITLE_LIKE, ends_as_title, is_sentence, reads_as_text
from pressitems.times import FoundDate

_TOP = 6
_BETWEEN = 2
_LONGEST_DATELINE = 80
_DASHES = frozenset("-–—:")


class OwnItem(NamedTuple):
    """Where the title, the date and the first paragraph of the page's own item stand.

    Attributes:
        headed: Whether the item has no date at its title, and is known by the page's head, which repeats the title.
    """

    title: int
    date: int
    text: int
    headed: bool = False


def own_item(sheet: Sheet) -> OwnItem | None:
    """The item at the top of the page; None where it is but the first of several in one form."""
    free = list(sheet.free())
    top = [place for place, index in enumerate(free) if sheet.blocks[index].level == 1]
    if len(top) == 1 and top[0] > 1:
        # A box of other titles can stand over the page's only title.
        dated = top[0] + 1 < len(free) and _date(sheet, free[top[0] + 1]) is not None
        free = free[top[0] if dated else top[0] - 1 :]
    for place, index in enumerate(free[:_TOP]):
        date = _date(sheet, index)
        if date is None:
            if place and _opens_with_a_dateline(sheet, index):
                return _under_title(sheet, free[:place], index)
            continue
        if _begins_entries(sheet, index, free[place + 1 :]):
            return None
        title, below = _title_above(sheet, free[:place]), free[place + 1 :]
        if len(below) > 1 and bare_kind(sheet, sheet.blocks[below[0]].text) is not None:
            # “Press release” can stand between the date and the title.
            below = below[1:]
        headed = bool(below) and _is_own_heading(sheet.blocks[below[0]])
        if headed and (title is None or not 0 < sheet.blocks[title].level <= sheet.blocks[below[0]].level):
            # A kind of text (“News”) or a heading of the menu can stand over the date, the title under it.
            title, below = below[0], below[1:]
        if title is None or _is_entry(sheet, title):
            return None
        text = next((one for one in below[: _BETWEEN + 1] if not _is_beside(sheet, one)), None)
        if text is None or not (is_text(sheet, text) or _is_dated_heading(sheet, title, index, below)):
            return None
        own = OwnItem(title, index, text)
        return None if _comes_again(sheet, own, date, [one for one in free if one > text]) else own
    return None


def _is_own_heading(block: Block) -> bool:
    """Whether a block is a heading and no link, which leads to another item."""
    return block.kind is BlockKind.HEADING and not is_link(block)


def _is_dated_heading(sheet: Sheet, title: int, date: int, below: Sequence[int]) -> bool:
    """Whether a title is the page's only one of the first level, with its date right under it and text soon after.

    A subtitle, or words that announce a quotation, can stand before the first sentence. What names a list is no title.
    """
    block = sheet.blocks[title]
    if (
        block.level != 1
        or date != title + 1
        or is_link(sheet.blocks[below[0]])
        or sum(other.level == 1 for other in sheet.blocks) > 1
    ):
        return False
    listed = names_a_list(sheet, block.text) or bare_kind(sheet, block.text) is not None or is_body(sheet, block.text)
    opening = takewhile(lambda one: sheet.blocks[one].kind is not BlockKind.HEADING, below[: _BETWEEN + 2])
    return not listed and any(is_text(sheet, one) for one in opening)


def headed_item(sheet: Sheet, first: int, last: int) -> OwnItem | None:
    """The item without a date whose title the page's head repeats, with more text than a listing's introduction has.

    Args:
        sheet: The page.
        first: Where what can be a listing begins: under the item's text, or over its title.
        last: Its last title: over the item's own it is a box, and no introduction stands under a listing.
    """
    free = list(sheet.free())
    title = repeated_title(sheet, free, stated_titles(sheet))
    if title is None or (
        sheet.blocks[title].kind is not BlockKind.HEADING
        and any(block.kind is BlockKind.HEADING for block in sheet.blocks)
    ):
        return None
    name = sheet.blocks[title].text
    if bare_kind(sheet, name) is not None or is_body(sheet, name):
        # “Press releases”, “Ministry of Harbours”: what is listed, or whose site it is.
        return None
    level = sheet.blocks[title].level
    under = (one for one in free if one > title and not title < first <= one)
    below = takewhile(lambda one: not 0 < sheet.blocks[one].level <= level, under)
    texts = [index for index in below if is_text(sheet, index)]
    if not texts or (
        title < last and is_short(sheet, (sheet.blocks[index] for index in texts), longer=names_a_list(sheet, name))
    ):
        return None
    return OwnItem(title, texts[0], texts[0], headed=True)


def _under_title(sheet: Sheet, above: Sequence[int], text: int) -> OwnItem | None:
    """The item whose first paragraph says where and when, unless more of its kind follow."""
    title = _title_above(sheet, above)
    if title is None or _is_entry(sheet, title):
        return None
    level = sheet.blocks[title].level
    again = level > 1 and any(sheet.blocks[index].level == level for index in sheet.free(text + 1))
    return None if again else OwnItem(title, text, text)


def _is_entry(sheet: Sheet, title: int) -> bool:
    """“28.03.2017 - Title”: the date of an entry stands with its title."""
    return any(date.start == 0 for date in sheet.dates_in(sheet.blocks[title].text))


def _begins_entries(sheet: Sheet, index: int, later: Sequence[int]) -> bool:
    """“27.10.2016 - Meeting of the Harbour Club” over others in this form: a title may have the words of a place."""
    sign = _behind_a_day(sheet, index)
    return bool(sign) and any(_behind_a_day(sheet, one) == sign for one in later)


def _behind_a_day(sheet: Sheet, index: int) -> str:
    """The sign between a date at the beginning of a line and the words behind it; empty where there is none."""
    text = sheet.blocks[index].text[:_LONGEST_DATELINE]
    dates = sheet.dates_in(text) if text[:1].isdigit() else ()
    if not dates or dates[0].start:
        return ""
    sign = text[dates[0].end :].lstrip()[:1]
    return sign if sign in _DASHES else ""


def _opens_with_a_dateline(sheet: Sheet, index: int) -> bool:
    """“NORPORT, 4 May 2023 – The Minister …”."""
    text = sheet.blocks[index].text
    dates = sheet.dates_in(text[:_LONGEST_DATELINE]) if has_figure(text, 0, _LONGEST_DATELINE) else ()
    if not dates or not is_text(sheet, index):
        return False
    place = before_date(sheet, text, dates[0].start).strip(" ,(")
    behind = text[dates[0].end :].lstrip(" )")
    if not place or place.casefold() in sheet.words.before_dates:
        return False
    return behind[:1] in _DASHES and can_be_place(sheet, place)


def _date(sheet: Sheet, index: int) -> FoundDate | None:
    text = sheet.blocks[index].text
    date = sheet.whole_date(text)
    if date is not None:
        return date
    if len(text) <= _LONGEST_DATELINE and (dates := sheet.dates_in(text)) and not text[dates[-1].end :].strip(" .)"):
        # “Norport, 4 May 2023”
        place = before_date(sheet, text, dates[-1].start).strip(" ,(–—-")
        if len(dates) == 1 and place and can_be_place(sheet, place):
            return dates[0]
    line = read_dated_line(sheet, text)
    return line.date if line is not None and not line.has_text and not sheet.blocks[index].links else None


def _title_above(sheet: Sheet, above: Sequence[int]) -> int | None:
    """The heading over the date, or over one more line, which is a lead; the line over it where none is a heading."""
    heading = next((one for one in reversed(above) if sheet.blocks[one].kind is BlockKind.HEADING), None)
    if heading is not None:
        # A title that is a link leads to its item.
        block = sheet.blocks[heading]
        return heading if heading in above[-2:] and not is_link(block) else None
    return above[-1] if above and can_be_title(sheet.blocks[above[-1]]) else None


def can_be_title(block: Block) -> bool:
    """Whether a block that is no heading can be the title of the page's own item."""
    # A list item or a row is one of several.
    return (
        block.kind in (BlockKind.PARAGRAPH, BlockKind.LINE)
        and len(block.text) <= TITLE_LIKE
        and ends_as_title(block.text)
    )


def _is_beside(sheet: Sheet, index: int) -> bool:
    """Whether a line under the date is a place, a person, a kind of text: none of them is text of the item yet."""
    block = sheet.blocks[index]
    return block.kind is not BlockKind.HEADING and not is_text(sheet, index) and is_beside_a_date(sheet, block.text)


def is_text(sheet: Sheet, index: int) -> bool:
    """Whether a block is a paragraph: a sentence, not a link, not under a heading of its own."""
    block = sheet.blocks[index]
    if block.kind is BlockKind.HEADING or is_link(block) or _date(sheet, index) is not None:
        return False
    return reads_as_text(block.text)


def _comes_again(sheet: Sheet, own: OwnItem, first: FoundDate, later: Sequence[int]) -> bool:
    """Whether later dates stand with titles as the first one does, or go on backwards in lines of its form."""
    days = [(index, date) for index in later if (date := _date(sheet, index)) is not None]
    alike = [_is_alike(sheet, own, index) for index, _ in days]
    # The line over the first of several can name the box that they stand in.
    if any(alike[1:] if len(alike) > 1 else alike):
        return True
    same = [
        date.value
        for index, date in days
        if _form(sheet.blocks[index]) == _form(sheet.blocks[own.date]) and _is_over_text(sheet, index)
    ]
    every = [value.date for value in (first.value, *same) if value is not None]
    # What is new stands first in a listing; its titles can be sentences.
    return len(same) > 1 and len(every) > 2 and all(one >= two for one, two in pairwise(every))


def _is_over_text(sheet: Sheet, day: int) -> bool:
    return day + 1 < len(sheet.blocks) and is_text(sheet, day + 1)


def _is_alike(sheet: Sheet, own: OwnItem, day: int) -> bool:
    """Whether a title stands beside this day as the item's own title beside its date."""
    title = sheet.blocks[own.title]
    place = day - 1 if own.title < own.date else day + 1
    if not 0 <= place < len(sheet.blocks) or sheet.blocks[place].kind is BlockKind.SEPARATOR:
        return False
    other = sheet.blocks[place]
    if title.kind is BlockKind.HEADING:
        return _form(other) == _form(title)
    return _form(other) == _form(title) and can_be_title(other) and is_sentence(sheet.text_at(day + 1))


def _form(block: Block) -> tuple[bool, int, bool, bool]:
    return (
        block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW),
        block.level,
        is_link(block),
        is_bold(block),
    )
