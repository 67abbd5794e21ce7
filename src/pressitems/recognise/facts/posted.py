"""Who put a text on the site, where on it, and what is counted there: “by admin”, “in News”, “2 Comments”.

Content systems print such words beside the date of an item. They say nothing of the item: whoever put it there is none
of those who speak, unless an office stands with the name.
"""

from __future__ import annotations

from collections.abc import Iterable

from pressitems.recognise.people.phrase import names_office
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.times import FoundDate, read_time

_MOST_SPACES = 2
_FIGURES = "0123456789., "
_SIGNS = " :|-–"


def is_posting(sheet: Sheet, text: str) -> bool:
    """Whether words beside a date, with a sign between, are one of these."""
    return is_counted(sheet, text) or is_author(sheet, text) or is_category(sheet, text)


def works_the_page(sheet: Sheet, text: str) -> bool:
    """Whether a text leads on, or begins with words that lead elsewhere or work the page (“Share”)."""
    leads_on = text.casefold().strip(" .…»>→[]") in sheet.words.page_links
    return leads_on or sheet.words.furniture.match(text) is not None


def is_counted(sheet: Sheet, text: str) -> bool:
    """“0 Comments”, “5 min read”, “Leave a comment”."""
    return text.casefold().lstrip(_FIGURES) in sheet.words.counted


def with_its_time(sheet: Sheet, text: str, date: FoundDate) -> tuple[FoundDate, int]:
    """A date, and where it ends, with the clock time that a sign parts from it (“25 May 2023 - 14:30”)."""
    behind = text[date.end :].lstrip(_SIGNS)
    whole = None
    if behind and read_time(behind, sheet.words.dates) is not None:
        whole = sheet.whole_date(f"{text[date.start : date.end]} {behind}")
    if whole is None:
        return date, date.end
    return whole._replace(value=whole.value or date.value, start=date.start), len(text)


def is_author(sheet: Sheet, text: str) -> bool:
    """“by admin”, “by admin in News”: a short name without an office."""
    name = _behind(text, (word for one in sheet.words.lexicons for word in one.titles.speaker_words))
    if name is None:
        return False
    parts = name.split()
    end = next((at for at, part in enumerate(parts) if part in sheet.words.before_places), len(parts))
    if not 0 < end <= _MOST_SPACES + 1 or has_figure(name):
        return False
    return not names_office(" ".join(parts[:end]), sheet.words.people)


def is_category(sheet: Sheet, text: str) -> bool:
    """“in News”: a word in small letters, and a short name behind it."""
    name = _behind(text, sheet.words.before_places)
    return name is not None and text[0].islower() and name.count(" ") <= _MOST_SPACES and not has_figure(name)


def _behind(text: str, leads: Iterable[str]) -> str | None:
    folded = text.casefold()
    return next((text[len(lead) + 1 :].strip() or None for lead in leads if folded.startswith(f"{lead} ")), None)
