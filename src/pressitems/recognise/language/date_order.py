"""Which order the figures of a page's dates have, day first or month first, by its other dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressitems.models import Timestamp
from pressitems.times import DateNames, find_dates

_DATE_LINE = 200
_FIGURES = re.compile(r"\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d")

# Figures of a day, before the title that came out on it.
_BEGINS = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{4}\b")
_DAY = 10
_ORDERS = ("dmy", "mdy")
# In days.
_MONTH = 31


def proven_order(texts: Sequence[str], seen: Timestamp | None, names: tuple[DateNames, ...]) -> str | None:
    """The order that one of the page's dates proves, else the one by which its days fit the day in its masthead.

    Args:
        texts: Its blocks.
        seen: The day in its masthead, which is the one on which it was seen.
        names: How its languages print dates.
    """
    orders = {
        date.order
        for text in texts
        if len(text) <= _DATE_LINE and _FIGURES.search(text)
        for date in find_dates(text, names)
        if date.order is not None
    }
    if not orders:
        return _order_by_masthead(texts, seen, names) if seen is not None else None
    # “29.03.2017” proves one; where they do not agree, none is proven.
    return orders.pop() if len(orders) == 1 else None


def _order_by_masthead(texts: Sequence[str], seen: Timestamp, names: tuple[DateNames, ...]) -> str | None:
    """The order by which what is newest came out within a month before the page was seen, and nothing later.

    Days of events to come lie behind that day by the right order, and months before it by the other.
    """
    lines = [text for text in texts if _BEGINS.match(text)]
    fits = []
    for order in _ORDERS:
        found = [date for text in lines for date in find_dates(text[:_DAY], names, order=order)]
        days = [date.value.date for date in found if date.value is not None]
        if len(days) == len(lines) > 1 and 0 <= (seen.date - max(days)).days <= _MONTH:
            fits.append(order)
    return fits[0] if len(fits) == 1 else None
