"""What titles under a page's own item are: lines of its text, a box that leads to other items, or a listing."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import BlockKind, Role
from pressitems.recognise.items.chronology import Dated
from pressitems.recognise.items.lone_entry import FRAME
from pressitems.recognise.items.own_item import OwnItem, can_be_title, is_text
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import is_sentence

_LONGEST_NAME = 60
_SHORTEST_STATED = 8
_FEWEST_LISTED = 3


def belongs_to_text(sheet: Sheet, own: OwnItem, first: int, entries: Sequence[Dated]) -> bool:
    """Whether dated lines under an item are part of its text: a chronology, a programme, a list of days.

    The titles of a listing are links or headings; or they are no sentences, what is new stands first, and no text of
    the item follows them. In a table they stand only where the page lists what it has. Under a title that the page's
    head repeats, two days are no listing.
    """
    if own.headed:
        dated = sum(entry.date is not None for entry in entries)
        return 0 < dated < _FEWEST_LISTED and not leads_elsewhere(sheet, own, first, entries)
    titles = [sheet.blocks[entry.title_block] for entry in entries]
    if all(title.kind is BlockKind.TABLE_ROW for title in titles) and not _lists_what_it_has(sheet, entries):
        return True
    if any(title.links or title.kind is BlockKind.HEADING for title in titles):
        return False
    texts = [title.text[slice(*entry.title_span)] for title, entry in zip(titles, entries, strict=True)]
    if sum(map(is_sentence, texts)) * 2 > len(texts):
        return True
    if _lists_what_it_has(sheet, entries):
        return False
    # Where a page shows links and headings, its listings do, too.
    shown = any(block.links or block.kind is BlockKind.HEADING for block in sheet.blocks)
    return shown or any(is_text(sheet, index) for index in sheet.free(entries[-1].title_block + 1))


def leads_elsewhere(sheet: Sheet, own: OwnItem, first: int, entries: Sequence[Dated]) -> bool:
    """Whether dated lines under an item are a box of other titles, and the page is the item's alone.

    The line over them says so (“See also”); or nothing but titles and dates stands in them, with a name over them or
    on a page that has the item's title. A page with a masthead, a section's name or a pager lists what it has. Titles
    without a day stand in a box where more text stands over them than between them.
    """
    if all(entry.date is None for entry in entries):
        return _length_of_text(sheet, own.text, first) > _length_of_text(sheet, first, entries[-1].title_block)
    above = sheet.roles(first - 1, first)
    # “Read more” behind a text leads to the rest of it.
    if Role.PAGE_LINK in above or (Role.FURNITURE in above and not sheet.blocks[first - 1].links):
        return True
    if _lists_what_it_has(sheet, entries):
        return own.headed and names_the_box(sheet, own, first)
    title = " ".join(sheet.blocks[own.title].text.split()).casefold()
    stated = (sheet.given.title, sheet.metadata.title, sheet.metadata.window_title)
    return names_the_box(sheet, own, first) or (
        len(title) >= _SHORTEST_STATED and any(title in " ".join(one.split()).casefold() for one in stated if one)
    )


def _length_of_text(sheet: Sheet, start: int, stop: int) -> int:
    return sum(len(sheet.blocks[index].text) for index in sheet.free(start, stop) if is_text(sheet, index))


def _lists_what_it_has(sheet: Sheet, entries: Sequence[Dated]) -> bool:
    """Whether a masthead, a section's name or a pager stands around the entries, or a lead under one of them."""
    if not sheet.roles().isdisjoint(FRAME):
        return True
    known = {place for entry in entries for place in (entry.date_block, entry.title_block)}
    between = sheet.free(entries[0].title_block, entries[-1].title_block)
    return any(index not in known for index in between)


def names_the_box(sheet: Sheet, own: OwnItem, first: int) -> bool:
    """Whether the line over the first dated one names what follows (“Latest news”) and is no text of the item."""
    block = sheet.blocks[first - 1]
    if first - 1 <= own.text or first - 1 in sheet.marks:
        return False
    return block.kind is BlockKind.HEADING or (len(block.text) <= _LONGEST_NAME and can_be_title(block))
