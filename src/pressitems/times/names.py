"""The record of date words: what one language prints in and around dates and clock times."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

import attrs


@attrs.frozen(kw_only=True, cache_hash=True)
class DateNames:
    """Date and time words of one language, as printed; every field may be empty, then figures alone are read.

    Attributes:
        order: Order of figures where the language settles it: ``dmy``, ``mdy``, ``ymd`` or empty.
        months: Month name in every printed form (cases, abbreviations without full stop) → 1 to 12.
        weekdays: Weekday name in every printed form → 1 (Monday) to 7 (Sunday).
        day_suffixes: What may be glued to a day (“th”, “er”, “.”).
        lead_ins: Words that may stand before a date (“on”, “le”, “с”).
        of_words: Words between day and month (“of”).
        range_words: Words between the two ends of a range (“to”, “bis”, “по”).
        and_words: Words that join two days (“and”).
        at_words: Words between a date and a time, or before a time (“at”, “um”, “в”).
        year_words: What may follow a year (“года”, “г.”).
        year_marks: Signs after a year in figures (“年”).
        month_marks: Signs after a month in figures (“月”).
        day_marks: Signs after a day in figures (“日”).
        numerals: Numerals that are not decimal digits → value (“十” → 10).
        eras: Name of an era before its years → the year before its first (“民國” → 1911).
        hour_marks: What follows an hour (“Uhr”, “h”, “时”).
        minute_marks: What follows minutes (“分”).
        half_hours: What follows the mark of an hour where half of it has passed (“半”).
        half_days: Words beside a twelve-hour time → 0 (before noon), 12 (after noon) or 24 (evening).
        end_words: What a transcript prints before its closing time (“END”).
        time_words: Words after a city that name its time (“Moscow time”).
        zones: Printed zone → IANA name, a zone label (``EDT``), or ``local`` for a local time that is not named.
        cities: City as printed → IANA zone, beside the cities of the tz database.
    """

    order: str = ""
    months: dict[str, int] = attrs.field(factory=dict, hash=False)
    weekdays: dict[str, int] = attrs.field(factory=dict, hash=False)
    day_suffixes: tuple[str, ...] = ()
    lead_ins: tuple[str, ...] = ()
    of_words: tuple[str, ...] = ()
    range_words: tuple[str, ...] = ()
    and_words: tuple[str, ...] = ()
    at_words: tuple[str, ...] = ()
    year_words: tuple[str, ...] = ()
    year_marks: tuple[str, ...] = ()
    month_marks: tuple[str, ...] = ()
    day_marks: tuple[str, ...] = ()
    numerals: dict[str, int] = attrs.field(factory=dict, hash=False)
    eras: dict[str, int] = attrs.field(factory=dict, hash=False)
    hour_marks: tuple[str, ...] = ()
    minute_marks: tuple[str, ...] = ()
    half_hours: tuple[str, ...] = ()
    half_days: dict[str, int] = attrs.field(factory=dict, hash=False)
    end_words: tuple[str, ...] = ()
    time_words: tuple[str, ...] = ()
    zones: dict[str, str] = attrs.field(factory=dict, hash=False)
    cities: dict[str, str] = attrs.field(factory=dict, hash=False)


def together(names: Sequence[DateNames]) -> DateNames:
    """The words of several languages, one at least, as one record; the first of them goes before the others."""
    fields = [field.name for field in attrs.fields(DateNames)]
    return DateNames(**{field: _joined([getattr(one, field) for one in names]) for field in fields})


def _joined(values: Sequence[Any]) -> Any:
    if isinstance(values[0], tuple):
        return tuple(chain.from_iterable(values))
    if isinstance(values[0], dict):
        joined: dict[str, Any] = {}
        for key, value in chain.from_iterable(table.items() for table in values):
            joined.setdefault(key, value)
        return joined
    return values[0]
