"""Dates in words of another language than the page's, or on a page whose language cannot be told or has no lexicon."""

from __future__ import annotations

import re
from functools import lru_cache

from pressitems.lexicons import lexicon, lexicon_tags, strangers
from pressitems.recognise.patterns import alternatives
from pressitems.times import DateNames, FoundDate, read_date

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def date_in_other_language(
    text: str, own: tuple[DateNames, ...], *, order: str | None, timezone: str | None
) -> FoundDate | None:
    """The date that a text is where a language prints it so, and all that do mean the same day (“14 mars 2019”).

    The languages of ``own``, by which the page is read, find no date in it.
    """
    if _YEAR.search(text) is None and _eras().search(text) is None:
        return None
    month = _pattern().search(text)
    others = [names for names in _by_month().get(month[0].lower(), ()) if names not in own] if month else []
    read = [read_date(text, names, order=order, timezone=timezone) for names in others]
    found = [date for date in read if date is not None]
    alike = {(date.value, date.until) for date in found}
    return found[0] if len(alike) == 1 and found[0].value is not None else None


@lru_cache(maxsize=1)
def _by_month() -> dict[str, list[DateNames]]:
    known = filter(None, map(lexicon, lexicon_tags()))
    months: dict[str, list[DateNames]] = {}
    for names in (*(one.dates for one in known), *strangers().dates.values()):
        # “2018年11月29日” names no month; the sign of its year tells the language, as its era does (“令和6年”).
        for word in (*names.months, *names.year_marks):
            # Folding would take “ΐ” apart, which is printed as one letter.
            months.setdefault(word.lower(), []).append(names)
    return months


@lru_cache(maxsize=1)
def _eras() -> re.Pattern[str]:
    return re.compile(alternatives(era for names in strangers().dates.values() for era in names.eras))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{alternatives(_by_month())})(?![^\W\d_])", re.IGNORECASE)
