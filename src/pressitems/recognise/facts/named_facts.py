"""Facts of one line, each behind its name and nothing between them: “发布时间：2023-05-04 来源：新闻处 点击：214”."""

from __future__ import annotations

import re
from itertools import pairwise

from pressitems.recognise.sheet import Sheet

_COLON = re.compile(r"\s?[:：]")
_MOST_WORDS = 3


def named_stretches(sheet: Sheet, text: str) -> list[tuple[int, int]]:
    """The line cut before each name that is known; whole where a name says where or when something is held."""
    whole = [(0, len(text))]
    starts = {0}
    for colon in _COLON.finditer(text):
        begin, known = colon.start(), None
        for _ in range(_MOST_WORDS):
            begin = text.rfind(" ", 0, begin)
            name = text[begin + 1 : colon.start()]
            if begin > 0 and (_is_of_an_event(sheet, name) or _may_go_on_before(sheet, name)):
                return whole
            known = begin + 1 if _is_name(sheet, name) else known
            if begin < 0:
                break
        if known is not None:
            starts.add(known)
    cuts = [*sorted(starts), len(text)]
    if len(cuts) > 2 and not is_named_fact(sheet, text[: cuts[1]]) and not sheet.dates_in(text[: cuts[1]]):
        return whole
    return [(start, start + len(text[start:stop].rstrip())) for start, stop in pairwise(cuts)]


def is_named_fact(sheet: Sheet, text: str) -> bool:
    """Whether a text is a known name with its value (“Source: Press Office”)."""
    colon = _COLON.search(text)
    return colon is not None and _is_name(sheet, text[: colon.start()]) and bool(text[colon.end() :].strip())


def _is_name(sheet: Sheet, name: str) -> bool:
    words = sheet.words
    known = words.names_a_day(name) or name.casefold() in words.issuers
    return known or words.never.fullmatch(name) is not None


def _may_go_on_before(sheet: Sheet, name: str) -> bool:
    """“Closing date:” is none of publication; a script without capitals has such names in one word."""
    return name.casefold() in sheet.words.event_days and name.lower() != name.upper()


def _is_of_an_event(sheet: Sheet, name: str) -> bool:
    key = name.casefold()
    return key in sheet.words.event_places or key in sheet.words.event_times
