"""Entries of a listing that begin with their date: “29.03.2017 - Title”, “4 May 2023 Title” where the title links."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressitems.blocks import is_link
from pressitems.recognise.facts.dated_line import holds_facts_alone
from pressitems.recognise.facts.place_and_date import place_and_date
from pressitems.recognise.items.chronology import (
    FULL_DATE,
    Dated,
    is_prose,
    is_told_by_days,
    is_told_in_values,
    of_one_form,
)
from pressitems.recognise.items.lone_entry import is_lone_entry
from pressitems.recognise.sheet import Sheet
from pressitems.times import read_time

_DATE_REACH = 60
# A space can be missing on one side of the dash.
_SIGN = re.compile(r" [-–—|/] |: |\t| [-–—](?=[^\W\d_])|(?<=\d)[-–—] (?=[^\W\d_])")
_LONGEST_FACTS = 60


def dates_before_titles(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """“29.03.2017 - Title” on one line."""
    found = []
    for index in indexes:
        text = sheet.blocks[index].text
        sign = _SIGN.search(text, 4, _DATE_REACH)
        stop, begin = sign.span() if sign is not None else (len(text), len(text))
        links = sheet.blocks[index].links
        if links and 0 < links[0][0] <= min(stop, _DATE_REACH):
            # “4 May 2023 Title” where the title is a link needs no sign.
            stop = begin = links[0][0]
        elif (inside := _date_in_link(sheet, index)) is not None:
            stop = begin = inside
        if not text[begin:].strip():
            continue
        date, placed = sheet.whole_date(text[:stop]), None
        if date is None and links and links[0][0] == begin:
            placed = place_and_date(sheet, text[:stop].rstrip(" :"))
            date = placed[1] if placed is not None else None
        if date is None or _is_clock_time(text, stop) or read_time(text[begin:], sheet.words.dates):
            continue
        if is_prose(text, date.start, begin, before_colon=text[stop:begin] == ": "):
            continue
        # “9 May 2023, Oslo: Title”
        end = date.end if placed is not None else stop
        beside = ((end, stop),) if end < stop else ()
        found.append(Dated(index, (0, end), date, index, (begin, len(text)), beside=beside))
    if len(found) == 1 and not is_lone_entry(sheet, found[0].title_block, found[0].title_span[0]):
        return []
    if _are_facts(sheet, found):
        return []
    found = of_one_form(sheet, found)
    return [] if is_told_by_days(sheet, found) or is_told_in_values(sheet, found) else found


def _are_facts(sheet: Sheet, entries: Sequence[Dated]) -> bool:
    """Whether most of these lines are facts beside a title (“4 May 2023 | News”): few words, or the same ones."""
    if len(entries) > 1 and len({sheet.blocks[one.title_block].text[slice(*one.title_span)] for one in entries}) == 1:
        return True
    short = [one for one in entries if one.title_span[1] - one.title_span[0] <= _LONGEST_FACTS]
    if len(short) * 2 <= len(entries):
        return False
    return sum(holds_facts_alone(sheet, sheet.blocks[one.title_block].text) for one in short) * 2 > len(entries)


def _date_in_link(sheet: Sheet, index: int) -> int | None:
    """Where the date ends with which a link begins that is an entry whole, no other date beside it."""
    block = sheet.blocks[index]
    if not is_link(block):
        return None
    date = next(iter(sheet.dates_in(block.text[:_DATE_REACH])), None)
    if date is None or date.start > 0 or not FULL_DATE.search(block.text[: date.end]):
        return None
    rest = block.text[date.end :]
    beside = (sheet.blocks[near].text for near in (index - 1, index + 1) if 0 <= near < len(sheet.blocks))
    # A title that begins with a day stands over or under the date of its entry.
    titled = rest[:1] == " " and rest[1:2] not in "-–—|/:" and not rest[1:2].islower()
    return date.end if titled and not any(sheet.whole_date(text) for text in beside) else None


def _is_clock_time(text: str, place: int) -> bool:
    """“8:46” is no date and title: the colon stands between figures."""
    return text[place] == ":" and text[place - 1].isdigit() and text[place + 1 : place + 2].isdigit()
