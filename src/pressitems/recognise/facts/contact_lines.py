"""Lines that say whom to ask: a telephone, an address, and the name of a field over them (“Contact: Eva Holm”)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressitems.recognise.facts.identifiers import is_identifier
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.recognise.titles.shape import is_sentence

PHONE = re.compile(r"\+?[\d(][\d ()./–-]{6,}\d")
_LONGEST_PLACE = 40
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def under_the_letterhead(sheet: Sheet, top: Sequence[int]) -> list[int]:
    """The lines below the last telephone or address of several: over those stands the office's name, and no title.

    Whom to ask stands at the foot of a short text, too.
    """
    text = next((place for place, index in enumerate(top) if _begins_text(sheet, index)), len(top))
    reached = [place for place, index in enumerate(top[:text]) if is_contact(sheet, index)]
    below = list(top[reached[-1] + 1 :]) if len(reached) > 1 else []
    return below or [index for place, index in enumerate(top) if place not in reached]


def _begins_text(sheet: Sheet, index: int) -> bool:
    """Whether a line is a sentence; over a telephone, “Norvik Space Center, Fla.” is where it rings."""
    text = sheet.blocks[index].text
    rings = len(text) <= _LONGEST_PLACE and bool(sheet.text_at(index + 1)) and is_contact(sheet, index + 1)
    return is_sentence(text) and not rings


def is_contact(sheet: Sheet, index: int) -> bool:
    """Whether a line is a number or address, perhaps behind its name, or a field with one of them right under it."""
    # “(Phone: 0555 010 200)”
    text = sheet.blocks[index].text.strip("()")
    # “Contact: Eva Holm, 0555 010 200”
    if _is_reached(sheet, text.rpartition(",")[2].strip()):
        return True
    name, colon, value = text.replace("：", ":").partition(":")
    field = bool(colon) and sheet.words.never.fullmatch(name.strip()) is not None
    return field and (_is_reached(sheet, value.strip()) or _is_reached(sheet, sheet.text_at(index + 1)))


def _is_reached(sheet: Sheet, text: str) -> bool:
    """Whether a text is a telephone or an address; a date has the figures and signs of the one."""
    if EMAIL.fullmatch(text) is not None:
        return True
    if has_figure(text) is None or PHONE.fullmatch(text) is None:
        return False
    return not is_identifier(text) and sheet.whole_date(text) is None
