"""Dated lines that tell what happened when, and sentences that begin with a day: neither are entries of a listing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from pressitems.blocks import COLONS, ends_sentence
from pressitems.models import Timestamp
from pressitems.recognise.sheet import Sheet
from pressitems.times import FoundDate

_YEAR = re.compile(r"\d{4}|\d\D+\d+\D+\d")
#: Finds a year in a date's words or figures.
FULL_DATE = re.compile(r"\d{4}|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d")
_FIGURES = re.compile(r"[\d\s./,:-]*")
_SHORTEST_SENTENCE = 20
_CUT_SHORT = ("...", "…")
_FEWEST_SPACES = 3


class Dated(NamedTuple):
    """A listing's entry: its date, its title, and where both stand.

    ``cells`` stand beside the title in its row, ``beside`` beside the date on its line. An entry with a date but
    without a block of it shares the day of the one before.
    """

    date_block: int | None
    date_span: tuple[int, int]
    date: FoundDate | None
    title_block: int
    title_span: tuple[int, int]
    cells: tuple[tuple[int, int], ...] = ()
    beside: tuple[tuple[int, int], ...] = ()


def without_date_line(sheet: Sheet, date: FoundDate | None, index: int) -> Dated:
    """The entry of which this block is the title, and which has no date or shares one."""
    return Dated(None, (0, 0), date, index, (0, len(sheet.blocks[index].text)))


def is_prose(text: str, date: int, rest: int, *, before_colon: bool) -> bool:
    """Whether a line with a date at its beginning is a sentence, such as “On 10 January at 10:30: a call.”.

    Args:
        text: The line.
        date: Where its date begins; a word that leads it in stands before.
        rest: Where the text behind the date begins.
        before_colon: Whether a colon parts the two.
    """
    if any(map(str.isalpha, text[:date])):
        return True
    return before_colon and FULL_DATE.search(text[:rest]) is None


def of_one_form(sheet: Sheet, entries: list[Dated]) -> list[Dated]:
    """Without the few whose dates are in words where most are in figures, or that are sentences in small letters."""
    figures = [_FIGURES.fullmatch(_text(sheet, entry)[slice(*entry.date_span)]) is not None for entry in entries]
    small = [
        _text(sheet, entry)[entry.title_span[0] :].lstrip()[:1].islower()
        and ends_sentence(_text(sheet, entry))
        and not _text(sheet, entry).endswith(_CUT_SHORT)
        for entry in entries
    ]
    kept = entries
    for odd in ([not one for one in figures], figures, small):
        if 0 < sum(odd) * 3 <= len(entries):
            dropped = {id(entry) for entry, one in zip(entries, odd, strict=True) if one}
            kept = [entry for entry in kept if id(entry) not in dropped]
    return kept


def _text(sheet: Sheet, entry: Dated) -> str:
    return sheet.blocks[entry.title_block].text


def is_told_by_days(sheet: Sheet, entries: Sequence[Dated]) -> bool:
    """“12 May: the first ship arrives.”: days without a year, or before a colon, over sentences, tell of one story."""
    dates = [sheet.blocks[entry.title_block].text[: entry.title_span[0]] for entry in entries]
    told = [date for date in dates if date.rstrip().endswith(":") or _YEAR.search(date) is None]
    sentences = sum(ends_sentence(_text(sheet, entry)) for entry in entries)
    return len(told) * 2 > len(entries) and (len(entries) == 1 or sentences * 2 > len(entries))


def is_told_in_values(sheet: Sheet, entries: Sequence[Dated]) -> bool:
    """“7 January - closed”, “1 December | 1.04”: a word in small letters or a figure beside each day is no title."""
    texts = [_text(sheet, entry)[slice(*entry.title_span)].strip() for entry in entries]
    values = sum(text.count(" ") < _FEWEST_SPACES and _is_value(text) for text in texts)
    return values * 2 > len(texts)


def _is_value(text: str) -> bool:
    # A script without capitals has no spaces to tell words by.
    return not any(map(str.isalpha, text)) or text[:1].islower()


def is_chronology(sheet: Sheet, entries: Sequence[Dated]) -> bool:
    """Whether dated lines belong to the text above them: a colon announces them, or they go on from day to day.

    A listing begins with what is new; a story begins with what was first.
    """
    first = min(entry.title_block if entry.date_block is None else entry.date_block for entry in entries)
    above = list(sheet.free(0, first))
    if len(above) > 1 and sheet.blocks[above[-1]].text.endswith(COLONS):
        return True
    if any(sheet.blocks[entry.title_block].links for entry in entries):
        return False
    titles = [_text(sheet, entry)[slice(*entry.title_span)] for entry in entries]
    if not _is_sentence(titles[0]) and all(map(_is_sentence, titles[1:])) and len(entries) > 2:
        # The day on which the story came out stands over its title.
        return tells_forward(entries[1:])
    return (
        tells_forward(entries)
        and bool(above)
        and (all(map(_is_sentence, titles)) or any(_is_sentence(sheet.blocks[index].text) for index in above))
    )


def tells_forward(entries: Sequence[Dated]) -> bool:
    """Whether days go on from what was first to what came last."""
    days = [day for entry in entries if (day := _day(entry.date)) is not None]
    return len(days) > 1 and days[0].date < days[-1].date and all(one.date <= two.date for one, two in pairwise(days))


def _day(date: FoundDate | None) -> Timestamp | None:
    return date.value if date is not None else None


def _is_sentence(text: str) -> bool:
    return len(text) >= _SHORTEST_SENTENCE and ends_sentence(text)
