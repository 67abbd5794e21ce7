"""Dates in words of another language than the page's, or on a page whose language cannot be told or has no lexicon."""

from __future__ import annotations

import re
from functools import lru_cache

from pressitems.lexicons import lexicon, lexicon_tags, strangers
from pressitems.times import DateNames, FoundDate, read_date

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def date_in_any_language(text: str, *, order: str | None, timezone: str | None) -> FoundDate | None:
    """The date that a text is where a language prints it so, and all that do mean the same day (“14 mars 2019”)."""
    if _YEAR.search(text) is None or _months().search(text) is None:
        return None
    read = [read_date(text, names, order=order, timezone=timezone) for names in _names()]
    found = [date for date in read if date is not None]
    alike = {(date.value, date.until) for date in found}
    return found[0] if len(alike) == 1 and found[0].value is not None else None


@lru_cache(maxsize=1)
def _names() -> tuple[DateNames, ...]:
    known = (lexicon(tag) for tag in lexicon_tags())
    return (*(one.dates for one in known if one is not None and one.dates.months), *strangers().dates.values())


@lru_cache(maxsize=1)
def _months() -> re.Pattern[str]:
    either = "|".join(sorted({re.escape(month) for names in _names() for month in names.months}))
    return re.compile(rf"(?<![^\W\d_])(?:{either})(?![^\W\d_])", re.IGNORECASE)
