"""What stands above a listing: its name, a few words on what it lists, or a featured item."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from pressitems.blocks import Block, BlockKind, Role, is_link
from pressitems.recognise.items.stated_title import is_body
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import is_sentence, reads_as_text
from pressitems.recognise.titles.title import names_a_genre

_LONGEST_TITLE = 400
_LONGEST = 300
_LONGEST_FACT = 60
# A Chinese sign says as much as four letters.
_LONGEST_UNSPACED = 75
# Under a name that says what is listed, or whose site it is, an introduction can be longer.
_PARAGRAPHS = 3
_WORDS_OF_A_NAME = 2
# A pager is no masthead: under a page's name and introduction it stands, too.
_MASTHEAD = frozenset({Role.CLOCK, Role.SECTION_NAME})
_LEADS_ON = frozenset({Role.FURNITURE, Role.PAGE_LINK})


def featured_title(sheet: Sheet, free: Sequence[int], first: int) -> int | None:
    """The title of the item that stands above a listing; None where only a name and an introduction do.

    Args:
        sheet: The page.
        free: What stands over the entries and no rule has taken.
        first: Where the entries begin.
    """
    if not any(reads_as_text(sheet.blocks[index].text) for index in free):
        return None
    title = _over_text(sheet, free)
    if title is None:
        return None
    return None if _is_introduced(sheet, title, free, first) else title


def _over_text(sheet: Sheet, free: Sequence[int]) -> int | None:
    """The heading over text that the page's head repeats, else the first of the highest level, or the first line."""
    headings = [index for index in free if sheet.blocks[index].kind is BlockKind.HEADING]
    if headings:
        over = [index for index in headings if any(map(reads_as_text, _below(sheet, free, index)))]
        called = {index: _is_called_so(sheet, sheet.blocks[index].text) for index in over}
        return min(over, key=lambda index: (not called[index], sheet.blocks[index].level), default=None)
    title = next((index for index in free if len(sheet.blocks[index].text) <= _LONGEST_TITLE), None)
    return title if title is not None and title < free[-1] else None


def _below(sheet: Sheet, free: Sequence[int], heading: int) -> Iterable[str]:
    below = (sheet.blocks[one] for one in free if one > heading)
    return (block.text for block in takewhile(lambda block: block.kind is not BlockKind.HEADING, below))


def _is_introduced(sheet: Sheet, title: int, free: Sequence[int], first: int) -> bool:
    """Whether the page's name and a few words on what it lists stand over the entries: no item of its own.

    A name says which kinds of text are listed, or is the page's first heading or what its head calls it, and no kind
    of text; an item would have a date, a link or more text, or a line over the entries that leads elsewhere (“Related
    news”).
    """
    if not sheet.roles().isdisjoint(_MASTHEAD):
        return False
    told = max(index for index in free if reads_as_text(sheet.blocks[index].text))
    if any(mark.role in _LEADS_ON and not sheet.blocks[mark.block].region for mark in sheet.marked(told, first)):
        return False
    name = sheet.blocks[title]
    below = [sheet.blocks[index] for index in free if index > title]
    if _is_dated(sheet, title, free) or is_link(name):
        return False
    listed = names_a_list(sheet, name.text) or is_body(sheet, name.text) or reads_as_text(name.text)
    called = name.level == 1 or (name.level > 0 and _is_called_so(sheet, name.text))
    if not listed and (not called or names_a_genre(name.text, sheet.words.lexicons)):
        return False
    headed = below[-1].kind is BlockKind.HEADING and below[-1].level > name.level
    if headed and len(below) > 2 and not listed:
        # Under a heading of their own (“Related”) the entries are not what the page is for.
        return False
    texts = below[:-1] if headed else below
    return not any(block.level for block in texts) and is_short(sheet, texts, longer=listed)


def _is_dated(sheet: Sheet, title: int, free: Sequence[int]) -> bool:
    """Whether a day stands beside the title, or in a short line under it (“Still current at: …”) with a sentence."""
    place = free.index(title)
    if any(sheet.whole_date(sheet.blocks[index].text) for index in free[max(0, place - 1) : place + 2]):
        return True
    below = [sheet.blocks[index].text for index in free[place + 1 :]]
    dated = any(len(text) <= _LONGEST_FACT and sheet.dates_in(text) for text in below)
    return dated and any(map(is_sentence, below))


def _is_called_so(sheet: Sheet, text: str) -> bool:
    return any(text in stated for stated in (sheet.metadata.title, sheet.metadata.window_title) if stated)


def names_a_list(sheet: Sheet, name: str) -> bool:
    """Whether a heading begins with the kinds of text that are listed, or is a word or two, too few for an item."""
    if any(f"{name.casefold()} ".startswith(f"{kind} ") for kind in sheet.words.kinds):
        return True
    return name.count(" ") < _WORDS_OF_A_NAME and is_spaced(sheet)


def is_spaced(sheet: Sheet) -> bool:
    """Whether the page's language sets its words apart."""
    return all(lexicon.people.word_space for lexicon in sheet.words.lexicons[:1])


def is_short(sheet: Sheet, texts: Iterable[Block], *, longer: bool) -> bool:
    """Whether texts are no longer than a few words on what a page lists; ``longer`` allows of several paragraphs."""
    length = sum(len(block.text) for block in texts)
    return length <= (_PARAGRAPHS if longer else 1) * (_LONGEST if is_spaced(sheet) else _LONGEST_UNSPACED)
