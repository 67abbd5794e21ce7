"""The shapes of dates and clock times, as pieces of regular expressions around the words of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pressitems.times.names import DateNames
from pressitems.times.zone_labels import ZONE_LABELS

#: Dashes of a range. The page's own hyphen-minus comes first because it is the usual one.
DASH = "[-–—‑−]"

#: A date in figures.
FIGURES = r"(?P<a>\d{4}|\d{1,2})(?P<s>\s?[./-]\s?)(?P<b>\d{1,2})(?P=s)(?P<c>\d{4}|\d{1,2})"

# A letter, figure or underscore before a number makes it part of a name; Chinese and Korean set no spaces.
_APART = r"(?<![^\W\u2e80-\u9fff\uac00-\ud7af])"
# Nor is it a date inside a file mark (№ 12/07), a name (COVID-19 May) or a longer number (1173-14-06-2017), unless that
# is a date as well (30.07.2018-02.08.2018).
_MARKED = r"(?<![/№#])(?<!№ )(?<!covid-)"
_ALONE = rf"{_APART}{_MARKED}(?:(?<!\d[-.,:/])|(?<=\.\d{{4}}-)(?=\d{{1,2}}\.)|(?<=/\d{{4}}-)(?=\d{{1,2}}/))"
# “July 30-August 2, 2018”
_ALONE_IN_WORDS = rf"{_APART}{_MARKED}(?<!\d[.,:/])"

# Labels that are also English words count only where the phrase ends.
_WORDLIKE = frozenset(
    {"ART", "CAT", "COT", "EAT", "ET", "CT", "MT", "PT", "PET", "WAT", "WEST", "WET", "WIT", "UT", "Z"}
)
_PHRASE_ENDS = r"(?=\s{0,4}(?:[]),.;:|–—-]|$))"


def any_of(words: Iterable[str]) -> str:
    """An alternation, longest first; a word that ends in a letter must end there. Matches nothing without words."""
    parts = []
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        part = r"\s+".join(re.escape(piece) for piece in word.split())
        # A Chinese word runs on into the next one.
        parts.append(part + r"(?![^\W\d_])" if word[-1].isalpha() and word[-1] < "\u2e80" else part)
    return "(?:" + "|".join(parts) + ")" if parts else "(?!)"


def date_shape(words: DateNames, leading_months: Iterable[str]) -> re.Pattern[str]:
    """One pattern for every date shape; the name of the last group tells which shape was met.

    Args:
        words: Those of all languages.
        leading_months: The months that may stand before their day.
    """
    month, leading = any_of(words.months), any_of(leading_months)
    suffix = rf"(?:\s?{any_of(words.day_suffixes)})?"
    of, also, after_year = any_of(words.of_words), any_of(words.and_words), any_of(words.year_words)
    between = rf"\s{{0,4}}(?:{DASH}|/|{any_of(words.range_words)}"
    year_end = rf"(?:(?!\d)|(?=\d{{1,2}}:\d\d))(?:\s?{after_year})?"
    short_year = r"(?:-|\s?['’])(?P<{}>\d\d)(?![\d:])"
    day_first = (
        rf"(?P<d>\d{{1,2}}){suffix}(?:{between}|(?P<also>{also}))\s{{0,4}}(?P<e>\d{{1,2}}){suffix})?"
        rf"(?:\s{{0,4}}\.?\s{{0,4}}|[-/])(?:{of}\s+)?(?P<m>{month})"
        rf"(?:\.?(?:(?:\s{{0,4}},\s{{0,4}}|\s{{0,4}}|\s+{of}\s+|[-/])(?P<y>\d{{4}}){year_end}|{short_year.format('yy')})"
        rf"|(?!\s{{0,4}}\d{{1,2}}{suffix}\s{{0,4}},\s{{0,4}}\d{{4}}))(?P<day_first>)"
    )
    month_first = (
        # “January, 11 2022” has its comma in the wrong place; “in May, 11 ships” has none at all.
        rf"(?P<M>{leading})(?:\.?|,(?=\s\d{{1,2}}\s\d{{4}}(?!\d)))\s{{0,4}}-?\s{{0,4}}(?P<D>\d{{1,2}})(?!\d|:\d){suffix}"
        rf"(?:{between}|(?P<ALSO>{also}))\s{{0,4}}(?P<E>\d{{1,2}})(?!\d|:\d|\s{{0,4}}{month}){suffix})?"
        rf"(?:(?:\s{{0,4}},\s{{0,4}}|\s{{0,4}}|-)(?P<Y>\d{{4}}){year_end}|{short_year.format('YY')})?(?P<month_first>)"
    )
    # “30.07.–02.08.2018”; with spaces and without the second dot it may be a time before a date (“10.05 – 29.03.2017”).
    until = any_of(words.range_words)
    without_year = (
        rf"\.(?P<q>\d{{1,2}})(?:\.\s?(?:{DASH}|{until})\s?|{DASH}|\s{until}\s)(?=\d{{1,2}}\.\d{{1,2}}\.)"
        rf"|/(?P<Q>\d{{1,2}})\s?(?:{DASH}|{until})\s?(?=\d{{1,2}}/\d{{1,2}}/)"
    )
    figures = (
        rf"(?:(?P<p>\d{{1,2}})(?:{without_year}|\.?\s?{DASH}\s?(?=\d{{1,2}}\.)))?{FIGURES}"
        rf"(?:(?!\d|(?P=s)\d)|(?=\d\d:\d\d))(?:\s?{after_year})?(?P<figures>)"
    )
    marked = _marked(words, rf"(?:[~～]|{DASH}|{any_of(words.range_words)}|{also})")
    return re.compile(f"{_ALONE}(?:{day_first}|{figures})|{_ALONE_IN_WORDS}{month_first}|{marked}", re.IGNORECASE)


def _marked(words: DateNames, between: str) -> str:
    """Year, month and day each with a sign behind it (“2018年3月9日”); ``between`` joins the ends of a range."""
    year_mark, month_mark, day_mark = map(any_of, (words.year_marks, words.month_marks, words.day_marks))
    signs = "".join(re.escape(sign) for sign in words.numerals)
    number = rf"(?:\d{{1,2}}|[{signs}]{{1,3}})" if signs else r"\d{1,2}"
    year = rf"(?:\d{{4}}|[{signs}]{{4}})" if signs else r"\d{4}"
    # Where years are counted from an era, too, two or three figures are a year of nobody knows which count.
    counted = rf"(?:\d{{1,3}}|[{signs}]{{1,5}})" if signs else r"\d{1,3}"
    short = rf"|(?P<short>\d{{2,3}}|[{signs}]{{2,5}})" if signs and any(words.eras) else ""
    year = rf"(?:(?P<era>{any_of(words.eras)})\s?(?P<ey>{counted})|(?P<cy>{year}){short})"
    return (
        rf"(?<!\d)(?:{year}\s?{year_mark}\s?)?(?P<cm>{number})\s?{month_mark}\s?(?P<cd>{number})"
        rf"(?:\s?{day_mark}(?:\s?{between}\s?(?:(?P<cn>{number})\s?{month_mark}\s?)?(?P<ce>{number})\s?{day_mark})?"
        rf"|\s?{between}\s?(?P<cf>{number})\s?{day_mark})(?P<marked>)"
    )


def time_shape(
    name: str, *, meridiem: str, halves: str, hour_marks: str, minute_marks: str, half_hours: str, years: str
) -> str:
    """A wall time; ``name`` is appended to the name of every group."""
    return (
        rf"(?:(?P<before{name}>{halves})\s{{0,4}})?"
        rf"(?:(?P<military{name}>[01]\d[0-5]\d|2[0-3][0-5]\d)(?!\d|\s?{years})|(?P<hour{name}>\d{{1,2}})(?:"
        rf":(?P<minute{name}>\d\d)(?::(?P<second{name}>\d\d)(?:\.\d+)?)?"
        rf"|\.(?P<dotted{name}>\d\d)(?!\.?\d)"
        rf"|\s?(?:{hour_marks})\s?(?:(?P<marked{name}>\d\d)(?!\d)(?:\s?{minute_marks})?|(?P<halved{name}>{half_hours}))"
        rf")?(?!\d))"
        rf"(?:\s?(?P<mark{name}>{hour_marks}))?"
        rf"(?:\s{{0,4}}(?P<half{name}>{meridiem}|{halves}))?"
    )


def zone_shape(zone_words: Iterable[str], time_words: Iterable[str]) -> str:
    """A printed zone; what it means is settled later."""
    plain = "|".join(sorted(ZONE_LABELS - _WORDLIKE, key=lambda label: (-len(label), label)))
    wordlike = "|".join(sorted(_WORDLIKE))
    dotted = r"[ECMP]\.[SD]?\.?T\."
    unknown = r"[A-Z]{2,4}T(?=\s{0,4}\)|\s{0,4}$)"
    capital = r"(?-i:[^\W\d_a-zа-яё])[^\W\d_]+"
    return (
        rf"(?:(?:UTC|GMT)\s?(?:\+|{DASH})\s?\d{{1,2}}(?::?[0-5]\d)?(?!\d)|\+\d\d:?[0-5]\d(?!\d)|(?<=\s)[-−]\d{{4}}(?!\d)"
        # “MSK+2”, “GMT/BST”: what a label stands before is not its own time.
        rf"|(?:{any_of(zone_words)}|(?-i:{plain}))(?:\s?\+\d{{1,2}}|{DASH}\d{{1,2}}|/(?-i:{plain}))(?![\w:.])"
        rf"|{any_of(zone_words)}|(?-i:(?:{plain})(?!\w)|(?:{wordlike}){_PHRASE_ENDS}|{dotted}|{unknown})"
        rf"|{capital}(?:[ -]{capital}){{0,2}}\s{{1,4}}{any_of(time_words)})"
    )
