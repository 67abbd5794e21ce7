"""The words of one or more languages, made ready for reading: tables with folded keys, and compiled patterns."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

import attrs

from pressitems.times.grammar import DASH, any_of, date_shape, time_shape, zone_shape
from pressitems.times.names import DateNames, together
from pressitems.times.places import zone_of_city
from pressitems.times.zone_labels import ZONE_LABELS

_Value = TypeVar("_Value", int, str)
# “中華民國一百一十四年十二”, before the mark of the month.
_LONGEST_SPELT = 16
# “17:45:00 -0500”, as mails print it, is no range.
_OFFSET = r"\s[-−](?:0\d|1[0-2])(?:00|30)(?!\d)"


@attrs.frozen(kw_only=True, eq=False)
class Vocabulary:
    """What the readers need of one or more ``DateNames``; keys of tables are case-folded.

    Every date has a sign of ``sure``, a figure or the mark of a month, with at most ``longest`` characters before it.
    """

    order: str | None
    months: dict[str, int]
    printed_months: frozenset[str]
    sure: re.Pattern[str]
    longest: int
    weekdays: dict[str, int]
    lead_ins: frozenset[str]
    numerals: dict[str, int]
    eras: dict[str, int]
    half_days: dict[str, int]
    zones: dict[str, str]
    cities: dict[str, str]
    and_words: frozenset[str]
    date: re.Pattern[str]
    joint: re.Pattern[str]
    after: re.Pattern[str]
    before: re.Pattern[str]
    clock: re.Pattern[str]
    zone: re.Pattern[str]
    zone_before: re.Pattern[str]
    lead: re.Pattern[str]
    ending: re.Pattern[str]
    opening: re.Pattern[str]
    time_words: tuple[str, ...]

    def zone_label(self, printed: str) -> str | None:
        """The label, offset or IANA name that a printed zone stands for; None for a local time without a name."""
        plain = " ".join(printed.split()).strip("() ")
        folded = plain.casefold()
        known = self.zones.get(folded)
        if known is not None:
            return None if known == "local" else known
        if plain in ZONE_LABELS:
            return plain
        for word in self.time_words:
            if folded.endswith(f" {word}"):
                return zone_of_city(plain[: -len(word) - 1], {}, self.cities) or plain
        return plain


def vocabulary(names: DateNames | Sequence[DateNames]) -> Vocabulary:
    """The vocabulary of some languages; compiled once."""
    return _compiled((names,) if isinstance(names, DateNames) else tuple(names))


@lru_cache(maxsize=64)
def _compiled(names: tuple[DateNames, ...]) -> Vocabulary:
    # “16h36” is a time in many languages, and means nothing else in those whose words nobody knows.
    words = together(names) if names else DateNames(hour_marks=("h",))
    # “am 27. August 5 Länder”: where the day goes first, a number after a month is no day.
    leading_months = [month for one in names if one.order != "dmy" for month in one.months]
    lead = rf"[\s(\[•|–—-]*(?:{any_of(words.lead_ins)}[\s,]*)*[\s(\[]*"
    opened_by = (*words.months, *words.weekdays, *words.half_days, *words.zones, *words.eras)
    return Vocabulary(
        order=words.order or None,
        months=_folded_keys(words.months),
        printed_months=frozenset(words.months),
        # Only with numerals of its own does a language write a whole date without a figure.
        sure=re.compile(rf"\d|{any_of(words.month_marks)}" if words.numerals else r"\d"),
        longest=max(_LONGEST_SPELT if words.numerals else 0, *map(len, words.months), 0) + 2,
        weekdays=_folded_keys(words.weekdays),
        lead_ins=frozenset(_folded(word) for word in words.lead_ins),
        numerals=words.numerals,
        eras=words.eras,
        half_days=_folded_keys(words.half_days),
        zones=_folded_keys(words.zones),
        cities=_folded_keys(words.cities),
        and_words=frozenset(_folded(word) for word in words.and_words),
        date=date_shape(words, leading_months),
        joint=re.compile(rf"\s*(?:{DASH}|{any_of(words.range_words)})\s*", re.IGNORECASE),
        lead=re.compile(lead, re.IGNORECASE),
        ending=re.compile(rf"\W*{any_of(words.end_words)}\W*", re.IGNORECASE),
        opening=re.compile(rf"{lead}(?:\d|{any_of(opened_by)}|[{''.join(words.numerals) or '0'}])", re.IGNORECASE),
        time_words=tuple(_folded(word) for word in words.time_words),
        **_time_patterns(words),
    )


def _time_patterns(words: DateNames) -> dict[str, re.Pattern[str]]:
    """Those for clock times, alone and beside a date."""
    halves = any_of(words.half_days)
    hours = any_of(words.hour_marks)
    minutes = any_of(words.minute_marks)
    # German “am” is “on the”; only full stops make a meridiem of it there.
    meridiem = r"[ap]\.\s?m\." if "am" in words.lead_ins else r"[ap]\s?\.?\s?m(?:\.|(?!\w))"
    years = any_of((*words.year_marks, *words.year_words))
    marks = {"hour_marks": hours, "minute_marks": minutes, "half_hours": any_of(words.half_hours), "years": years}
    start = time_shape("", meridiem=meridiem, halves=halves, **marks)
    until = time_shape("_until", meridiem=meridiem, halves=halves, **marks)
    zone = zone_shape(words.zones, words.time_words)
    at = any_of(words.at_words)
    to = any_of(words.range_words)
    spoken = (
        rf"(?:(?P<ahead>{zone})\s{{0,4}}[:,]?\s{{0,4}})?(?P<from>{start})"
        rf"(?:(?!{_OFFSET})\s{{0,4}}(?:{DASH}|{to})\s{{0,4}}(?P<to>{until}))?"
        rf"(?:\s{{0,4}}[,(\[]?\s{{0,4}}(?P<zone>{zone})[)\]]?)?"
    )
    weekday = rf"(?:\s{{0,4}}[,(]?\s{{0,4}}(?P<weekday>{any_of(words.weekdays)})\.?\)?)?"
    # No bar: “July 03, 2014 | 01:06:48” is the length of a film.
    link = rf"(?:\s{{0,4}}(?:,|\(|{DASH}(?=\s))?\s{{0,4}})(?:{at}\s{{0,4}})?"
    on = any_of(words.lead_ins)
    return {
        "after": re.compile(rf"{weekday}(?:{link}(?P<time>{spoken}))?", re.IGNORECASE),
        "before": re.compile(
            rf"(?<![\w:./-])(?P<time>{spoken})\s{{0,4}}(?:,|{DASH}|\))?\s{{0,4}}(?:{on}\s{{0,4}})?"
            rf"(?:{any_of(words.weekdays)}\.?,?\s{{0,4}})?(?:{on}\s{{0,4}})?$",
            re.IGNORECASE,
        ),
        "zone": re.compile(rf"\s{{0,4}}[,(\[]?\s{{0,4}}(?P<zone>{zone})[)\]]?", re.IGNORECASE),
        "zone_before": re.compile(rf"(?<!\w)(?P<zone>{zone})\s{{0,4}}[:,]?\s{{0,4}}$", re.IGNORECASE),
        "clock": re.compile(
            rf"(?<![^\W\u2e80-\u9fff])(?<![:./+-])(?P<led>{at}\s{{0,4}})?(?P<time>{spoken})", re.IGNORECASE
        ),
    }


def _folded_keys(table: Mapping[str, _Value]) -> dict[str, _Value]:
    return {_folded(key): value for key, value in table.items()}


def _folded(word: str) -> str:
    return " ".join(word.split()).casefold()
