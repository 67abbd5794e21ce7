"""Listings whose lines set date and title apart by nothing but a space or brackets.

“9 May 2023 Title”, “[9 May 2023] Title”, “Title (9 May 2023)”.
"""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import Block, BlockKind
from pressitems.recognise.items.chronology import FULL_DATE, Dated, tells_forward
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.recognise.titles.shape import TITLE_LIKE, holds_sentence

_MOST_ABOVE = 4
_REACH = 60
# “Wednesday, 14 September 2023”
_DATE_START = 24
_FEWEST_SPACES = 1
_OPENING = "[("
_CLOSING = "])"


def spaced_lines(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Lines that follow each other in one of these forms, of which none is a sentence and what is new stands first."""
    lines = [index for index in indexes if _may_be_line(sheet.blocks[index])]
    for form, fewest in _FORMS:
        found = [entry for index in lines if (entry := form(sheet, index)) is not None]
        if len(found) < fewest or tells_forward(found) or not _are_neighbours(sheet, found):
            continue
        titles = [sheet.blocks[entry.title_block].text[slice(*entry.title_span)] for entry in found]
        if not any(map(holds_sentence, titles)) and sum(_has_words(title) for title in titles) * 2 > len(titles):
            return found
    return []


def _may_be_line(block: Block) -> bool:
    return block.kind is not BlockKind.HEADING and len(block.text) <= TITLE_LIKE + _REACH


def _before(sheet: Sheet, index: int) -> Dated | None:
    text = sheet.blocks[index].text
    if has_figure(text, 0, _DATE_START) is None:
        return None
    date = next(iter(sheet.dates_in(text[:_REACH])), None)
    if date is None or text[: date.start].strip(_OPENING) or FULL_DATE.search(text[: date.end]) is None:
        return None
    rest = text[date.end :].lstrip(_CLOSING)
    begin = len(text) - len(rest.lstrip())
    if rest[:1] != " " or not _begins_title(text[begin:]):
        return None
    return Dated(index, (0, begin), date, index, (begin, len(text)))


def _behind(sheet: Sheet, index: int) -> Dated | None:
    text = sheet.blocks[index].text
    start = text.rfind(" (") if text.endswith(")") else text.rfind(" [") if text.endswith("]") else -1
    date = sheet.whole_date(text[start + 2 : -1]) if start > 0 else None
    if date is None or FULL_DATE.search(text[start:]) is None or not _begins_title(text):
        return None
    return Dated(index, (start, len(text)), date, index, (0, start))


def _begins_title(text: str) -> bool:
    # A sentence goes on in small letters, a row of a table in figures.
    return len(text) <= TITLE_LIKE and text[:1].isalpha() and not text[0].islower()


def _has_words(title: str) -> bool:
    return title.count(" ") >= _FEWEST_SPACES or title.lower() == title.upper()


def _are_neighbours(sheet: Sheet, entries: Sequence[Dated]) -> bool:
    """Whether at most one lead stands under each line, and no more above the first than a name and an introduction."""
    first, last = entries[0].title_block, entries[-1].title_block
    return len(list(sheet.free(0, first))) <= _MOST_ABOVE and len(list(sheet.free(first, last))) <= 2 * len(entries)


# A title can end in the day of its event, so that it takes more lines.
_FORMS = ((_before, 2), (_behind, 3))
