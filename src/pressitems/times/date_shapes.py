"""The dates of a line without their times: each match of the vocabulary's date pattern becomes days."""

from __future__ import annotations

import re
from typing import NamedTuple

from pressitems.times.calendar import FIRST_YEAR, LAST_YEAR, Days, figured_days, full_year, joined_days, written_days
from pressitems.times.grammar import FIGURES
from pressitems.times.problems import TimeProblem
from pressitems.times.vocabulary import Vocabulary

_FIGURES = re.compile(FIGURES)
_LONGEST_WEEKDAY = 24
_MONTHS = 12


class Core(NamedTuple):
    """A date expression without its time; a weekday before it belongs to it."""

    start: int
    end: int
    days: Days


def date_cores(text: str, words: Vocabulary, order: str | None) -> list[Core]:
    """The date expressions of a line, ranges joined, in the order of the text."""
    cores = _matches(text, words, order)
    if order is None and any(core.days.first is None and core.days.open is None for core in cores):
        # “12.03.2017 – 14.03.2017”: the second date proves the order of the first.
        proven = {core.days.order for core in cores if core.days.order in ("dmy", "mdy")}
        if len(proven) == 1:
            return _matches(text, words, proven.pop())
    return cores


def lone_figures(text: str, order: str | None, *, eras: bool) -> Days | None:
    """The day of a text that is a date in figures and nothing else, as in most listings; None for any other text.

    ``eras`` says that a language of the page also counts years from an era.
    """
    match = _FIGURES.fullmatch(text)
    return _figured_days(match, None, order, None, eras=eras) if match is not None else None


def _matches(text: str, words: Vocabulary, order: str | None) -> list[Core]:
    cores: list[Core] = []
    position = 0
    while True:
        sure = words.sure.search(text, position)
        if sure is None:
            return cores
        match = words.date.search(text, max(position, sure.start() - words.longest))
        if match is None:
            return cores
        position = match.end()
        begin, weekday = _weekday_before(text, match.start(), words)
        days = _days(match, words, order, weekday)
        if days is None:
            # Only the first number is refused: the next one may begin a date.
            position = max(match.start() + 1, match.end("a"), match.end("d"))
            continue
        core = Core(begin, match.end(), days)
        if cores and words.joint.fullmatch(text, cores[-1].end, begin):
            joined = joined_days(cores[-1].days, days, printed=text[cores[-1].start : core.end])
            if joined is not None:
                cores[-1] = Core(cores[-1].start, core.end, joined)
                continue
        cores.append(core)


def _weekday_before(text: str, start: int, words: Vocabulary) -> tuple[int, int | None]:
    if not words.weekdays or start < 3:
        return start, None
    low = max(0, start - _LONGEST_WEEKDAY)
    head = text[low:start].rstrip(" ,.")
    word = head[head.rfind(" ") + 1 :].lstrip("([")
    if word.casefold() in words.lead_ins:
        # “Dienstag, den 24. November”
        head = head[: -len(word)].rstrip(" ,.")
        word = head[head.rfind(" ") + 1 :].lstrip("([")
    number = words.weekdays.get(word.casefold())
    return (start, None) if number is None else (low + len(head) - len(word), number)


def _days(match: re.Match[str], words: Vocabulary, order: str | None, weekday: int | None) -> Days | None:
    shape = match.lastgroup
    printed = match[0]
    if shape == "figures":
        return _figured_days(match, match["p"], order, weekday, eras=bool(words.eras))
    if shape == "marked":
        return _marked_days(match, words, printed)
    day, last, month, year, short, also = (
        ("d", "e", "m", "y", "yy", "also") if shape == "day_first" else ("D", "E", "M", "Y", "YY", "ALSO")
    )
    name = match[month]
    stated = int(match[year]) if match[year] else full_year(int(match[short]), 2) if match[short] else None
    if stated is None and not _trusted(name, printed, words):
        return None
    if stated is not None and not FIRST_YEAR <= stated <= LAST_YEAR:
        return None
    first, second = int(match[day]), int(match[last]) if match[last] else None
    if match[also] is not None and second != first + 1:
        # “July 3 and 17” are two days, not a range of fifteen.
        second = None
    number = words.months[name.casefold()]
    return written_days(stated, (number, first), (number, second) if second is not None else None, printed=printed)


def _figured_days(
    match: re.Match[str], before: str | None, order: str | None, weekday: int | None, *, eras: bool
) -> Days | None:
    numbers = (match["a"], match["b"], match["c"])
    separator = match["s"].strip()
    short = len(numbers[2]) == 2 and len(numbers[0]) < 4
    if short and not _short_year_fits(numbers, separator):
        return None
    if short and order == "ymd" and eras:
        return _uncounted(match[0])
    if before is not None and (match["q"] or match["Q"]) is not None:
        return _from_day_without_year(match, order)
    return figured_days(numbers, before=before, order=order, weekday=weekday, printed=match[0])


def _from_day_without_year(match: re.Match[str], order: str | None) -> Days | None:
    """“30.07.–02.08.2018”: the second day lends the first its year, and either can prove the order of both."""
    start = int(match["p"]), int(match["q"] or match["Q"])
    numbers = (match["a"], match["b"], match["c"])
    proven = "dmy" if start[0] > _MONTHS else "mdy" if start[1] > _MONTHS else order
    last = figured_days(numbers, before=None, order=proven, weekday=None, printed=match[0])
    if last is None or last.first is None:
        return last
    day_first = (last.first.day, last.first.month) == (int(numbers[0]), int(numbers[1]))
    opened = Days(None, open=(start[1], start[0]) if day_first else start)
    return joined_days(opened, last._replace(order=None), printed=match[0])


def _trusted(month: str, printed: str, words: Vocabulary) -> bool:
    # Beside a year every month is one; without it “may 5” is not, nor is the rocket “Long March-5”.
    if not (month in words.printed_months or month.capitalize() == month or month.isupper()):
        return False
    return not printed.startswith(f"{month}-")


def _short_year_fits(numbers: tuple[str, str, str], separator: str) -> bool:
    # 1.2.17 is a version or a section and 12-05-17 part of a telephone number; 6/4/15 and 01.02.17 are dates.
    return separator == "/" or (separator == "." and len(numbers[0]) == len(numbers[1]) == 2)


def _marked_days(match: re.Match[str], words: Vocabulary, printed: str) -> Days | None:
    def number(group: str) -> int | None:
        return _number(match[group], words.numerals) if match[group] else None

    year, month, day = number("cy"), number("cm"), number("cd")
    if match["era"] is not None:
        count = number("ey")
        year = words.eras[match["era"]] + count if count else None
    elif month is not None and day is not None and match.groupdict().get("short") is not None:
        return _uncounted(printed)
    if month is None or day is None or (year is not None and not FIRST_YEAR <= year <= LAST_YEAR):
        return None
    last = number("ce") if match["ce"] else number("cf")
    until = (number("cn") or month, last) if last is not None else None
    return written_days(year, (month, day), until, printed=printed)


def _number(text: str, numerals: dict[str, int]) -> int | None:
    if text.isdigit():
        return int(text)
    values = [numerals.get(sign, -1) for sign in text]
    if min(values) < 0:
        return None
    if max(values) < 10:
        # “二〇一八” is written figure by figure.
        return int("".join(map(str, values)))
    total = figure = 0
    for value in values:
        if value < 10:
            figure = value
        else:
            total, figure = total + (figure or 1) * value, 0
    return total + figure


def _uncounted(printed: str) -> Days:
    """A year of two or three figures, in a language that also counts years from an era."""
    message = f"{printed!r} does not say from which era its years are counted; no date is made of it"
    return Days(None, problem=TimeProblem("ambiguous-date", message))
