"""Listings without dates: their titles are links, or each says what it is and who speaks, and stands over its lead."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import is_link
from pressitems.recognise.items.above import is_spaced
from pressitems.recognise.items.chronology import Dated, without_date_line
from pressitems.recognise.items.columns import has_prose
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import TITLE_LIKE, ends_as_title, is_sentence

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


def _can_be_title(text: str) -> bool:
    return len(text) <= TITLE_LIKE and " " in text and ends_as_title(text) and not is_sentence(text)


def _undated(sheet: Sheet, titles: Sequence[int]) -> list[Dated]:
    return [without_date_line(sheet, None, index) for index in titles] if len(titles) >= _FEWEST else []
