"""Listings without dates: their titles are links, or stand over leads.

Each says what it is and who speaks, or all leads end in the same words (“Read more”).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pressitems.blocks import Role, is_link
from pressitems.recognise.items.above import is_spaced
from pressitems.recognise.items.chronology import Dated, without_date_line
from pressitems.recognise.items.columns import has_prose
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import TITLE_LIKE, ends_as_title, is_sentence, reads_as_lead

_FEWEST = 3
_SHORTEST_TITLE = 25
# A Chinese sign says as much as two or three letters.
_SHORTEST_UNSPACED = 10


def linked_headings(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Headings that are links, each over a lead, without dates; at least three."""
    return _undated(sheet, [one for one in indexes if sheet.blocks[one].level > 1 and is_link(sheet.blocks[one])])


def linked_lines(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Lines that are links with a title's length, on a page that holds no text; at least three."""
    if has_prose(sheet):
        return []
    shortest = _SHORTEST_TITLE if is_spaced(sheet) else _SHORTEST_UNSPACED
    long = [one for one in indexes if len(sheet.blocks[one].text) >= shortest]
    return _undated(sheet, [one for one in long if is_link(sheet.blocks[one])])


def named_titles(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Titles and leads by turns, on a page that holds nothing else; at least three titles, most of a known kind."""
    texts = [sheet.blocks[index].text for index in indexes]
    titles, leads = texts[::2], texts[1::2]
    if len(titles) < _FEWEST or len(titles) != len(leads):
        return []
    if not all(map(is_sentence, leads)) or not all(map(_can_be_title, titles)):
        return []
    read = [sheet.read_title(title) for title in titles]
    named = [one for one in read if one.genre is not None]
    said = [one for one in named if one.speakers or one.event is not None]
    # Headings of a text say what is spoken of, and rarely who speaks.
    if len(named) < _FEWEST or len(named) * 3 < len(titles) * 2 or len(said) * 2 < len(titles):
        return []
    return _undated(sheet, indexes[::2])


def led_on_titles(sheet: Sheet, start: int, stop: int) -> list[Dated]:
    """Titles over leads that all end in the same words (“Read more”), on a page that shows no headings and links.

    Args:
        sheet: The page, with such words marked as what leads elsewhere.
        start: The first block that can belong to the listing.
        stop: The block where the listing must end.
    """
    if any(block.level or block.links for block in sheet.blocks):
        return []
    worn = Counter(
        sheet.blocks[mark.block].text for mark in sheet.marked(start, stop) if mark.role is Role.FURNITURE
    ).most_common(1)
    if not worn or worn[0][1] < _FEWEST:
        return []
    ends = [index for index in range(start, stop) if sheet.blocks[index].text == worn[0][0]]
    first, *others = _between(sheet, start, ends)
    reads = [[reads_as_lead(sheet.blocks[index].text) for index in lines] for lines in others]
    # A title can ask.
    heads = [next((at for at, lead in enumerate(lines) if at and lead), 0) for lines in reads]
    titles = [lines[0] for lines, head in zip(others, heads, strict=True) if head]
    if len(titles) < len(others):
        return []
    # Over the first title stands what the site prints over all of them.
    text = len(first)
    while text and reads_as_lead(sheet.blocks[first[text - 1]].text):
        text -= 1
    place = text - Counter(heads).most_common(1)[0][0]
    if text < len(first) and place >= 0:
        titles = [first[place], *titles]
    texts = [sheet.blocks[index].text for index in titles]
    if not all(len(text) <= TITLE_LIKE and " " in text and ends_as_title(text) for text in texts):
        return []
    return _undated(sheet, titles)


def _between(sheet: Sheet, start: int, ends: Sequence[int]) -> Iterator[list[int]]:
    for end in ends:
        yield list(sheet.free(start, end))
        start = end + 1


def _can_be_title(text: str) -> bool:
    return len(text) <= TITLE_LIKE and " " in text and ends_as_title(text) and not is_sentence(text)


def _undated(sheet: Sheet, titles: Sequence[int]) -> list[Dated]:
    return [without_date_line(sheet, None, index) for index in titles] if len(titles) >= _FEWEST else []
