"""The place and the date of which a line consists: “Moscow, 20 December 2012”."""

from __future__ import annotations

from pressitems.blocks import COLONS, ends_sentence
from pressitems.recognise.facts.place_shape import (
    TRIM,
    before_date,
    can_be_place,
    has_place_shape,
    is_known_place,
    may_be_person,
)
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.times import FoundDate

_WORDS_OF_A_PLACE = 3
_SIGNS = frozenset("|-–—•·/")


def place_and_date(sheet: Sheet, text: str) -> tuple[str, FoundDate] | None:
    """The place and the date that a line consists of; None for any other line."""
    if (ends_sentence(text) and len(text) > 80) or has_figure(text) is None:
        return None
    date = sheet.only_date(text)
    if date is None:
        return None
    before, after = _bare_place(before_date(sheet, text, date.start)), _bare_place(text[date.end :])
    place = after or before
    if after and text[date.end] in ":：":
        # “14 March: The council meets.” tells what happened, not where.
        return None
    if text[: date.start].rstrip().endswith(COLONS) and not is_known_place(sheet, place):
        # “Released: 4 May 2023”, but “Islamabad: 4 May 2023”
        return None
    if (before and after) or not place or not can_be_place(sheet, place):
        return None
    if before and not _is_led_in(sheet, text, date) and may_be_person(sheet, place):
        return None
    beside = text[date.end :].lstrip()[:1] if after else before_date(sheet, text, date.start).rstrip()[-1:]
    if (beside in _SIGNS or beside.isalnum()) and not has_place_shape(sheet, place):
        # “4 May 2023 | Harbours”, “Edition 4 May 2023”: anything stands behind a sign, and beside a date without one.
        return None
    return place, date


def is_dateline(sheet: Sheet, text: str) -> bool:
    """Whether a line is a known place or one word, and a date (“Brussels, 4 May 2023”)."""
    found = place_and_date(sheet, text)
    if found is None or found[0].count(" ") > _WORDS_OF_A_PLACE:
        # “Programme of the forum, Oslo, May 3, 2023” is a title.
        return False
    return " " not in found[0] or has_place_shape(sheet, found[0])


def _is_led_in(sheet: Sheet, text: str, date: FoundDate) -> bool:
    """“Norport, le 4 mai 2023”, “Norport, den 4. Mai 2023”: only a place stands before such a word."""
    return before_date(sheet, text, date.start) != text[: date.start].rstrip()


def _bare_place(text: str) -> str:
    """What stands beside a date without the signs between; those that belong to the place stay (“Norvik (North)”)."""
    bare = text.strip(TRIM)
    if bare.count("(") > bare.count(")") and f"{bare})" in text:
        return f"{bare})"
    return f"{bare}." if bare[-2:-1] == "." and f"{bare}." in text else bare
