"""Whether a page's name and a few words on what it lists stand over a listing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pressitems.blocks import Role
from pressitems.recognise.items.lone_entry import FRAME
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import is_sentence
from pressitems.recognise.titles.title import names_a_genre

_LONGEST = 300
_LONGEST_FACT = 60
# A Chinese sign says as much as four letters.
_LONGEST_UNSPACED = 75


def is_introduced(sheet: Sheet, free: Sequence[int], first: int, *, headed: bool) -> bool:
    """Whether the page's name and a few words on what it lists stand over the entries: no item of its own.

    A name says which kinds of text are listed, or is the page's first heading and no kind of text; an item would have
    a date or more text, or a line over the entries that leads elsewhere (“Related news”).

    Args:
        sheet: The page.
        free: What stands over the entries and no rule has taken.
        first: Where the entries begin.
        headed: Whether a heading of their own stands over the entries: then two paragraphs are an item.
    """
    between = [mark.role for mark in sheet.marked(free[0], first)]
    if Role.FURNITURE in between or Role.PAGE_LINK in between:
        return False
    name, *below = (sheet.blocks[index] for index in free)
    if any(mark.role in FRAME for marks in sheet.marks.values() for mark in marks):
        return False
    kinds = any(f"{name.text.casefold()} ".startswith(f"{kind} ") for kind in sheet.words.kinds)
    if not kinds and (name.level != 1 or names_a_genre(name.text, sheet.words.lexicons)):
        return False
    if headed and len(below) > 1:
        return False
    dated = any(len(block.text) <= _LONGEST_FACT and sheet.dates_in(block.text) for block in below)
    if dated and any(is_sentence(block.text) for block in below):
        return False
    return all(block.level == 0 for block in below) and is_short(sheet, [block.text for block in below])


def is_short(sheet: Sheet, texts: Iterable[str]) -> bool:
    """Whether texts are no longer than a few words on what a page lists."""
    spaced = all(lexicon.people.word_space for lexicon in sheet.words.lexicons[:1])
    return sum(map(len, texts)) <= (_LONGEST if spaced else _LONGEST_UNSPACED)
