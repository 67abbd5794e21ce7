"""Lines with a date and something beside it: “4 May 2023 | News”, “Posted on: 5 July 2023 by the press service”.

Such a line directly under or over a title says when the text came out; what stands beside the date is a kind of text, a
person or body, a clock time, a place, a tool of the page, or text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressitems.blocks import Role, ends_as_text
from pressitems.models import Day, Moment, ParagraphKind
from pressitems.recognise.facts.beside_dates import bare_kind, part_of, somebody
from pressitems.recognise.facts.line_parts import DatedLine, Part
from pressitems.recognise.facts.named_facts import is_named_fact, named_stretches
from pressitems.recognise.facts.place_shape import before_date, has_place_shape, may_be_person
from pressitems.recognise.facts.posted import (
    is_author,
    is_category,
    is_counted,
    with_its_time,
    works_the_page,
)
from pressitems.recognise.sheet import Changed, Sheet, has_figure
from pressitems.times import FoundDate, read_time

_LONGEST = 160
_MOST_PARTS = 6
_LONGEST_TAIL = 60
_BESIDE = 3
_SIGN = re.compile(r"\s*\|\s*|\s*\t\s*|\s+(?:-{1,2}|[–—•·/])\s+")
_OPENS, _CLOSES = frozenset("([【（"), frozenset(")]】）")
_AFTER_NAME = " \t:：|-–"
_BETWEEN = " \t,;([|-–—•·/"


def read_dated_line(sheet: Sheet, text: str) -> DatedLine | None:
    """The one date of a short line and what stands beside it; None for a sentence, and where nothing is beside it."""
    if len(text) > _LONGEST or has_figure(text) is None or is_running_text(sheet, text):
        return None
    line = _with_a_change(sheet, text) or _between_signs(sheet, text)
    date = sheet.only_date(text)
    if line is not None or date is None:
        return line
    return (
        _behind_its_name(sheet, text, date)
        or _beside_a_kind(sheet, text, date)
        or _beside_a_posting(sheet, text, date)
        or _behind_a_name(sheet, text, date)
    )


def holds_facts_alone(sheet: Sheet, text: str) -> bool:
    """“4 May 2023 | News | Sochi”: whether nothing beside the date of a line is text."""
    line = read_dated_line(sheet, text)
    return line is not None and not line.has_text


def is_running_text(sheet: Sheet, text: str) -> bool:
    """Whether a line ends as text does; the stop of a short word for the year is the date's (“от 4 мая 2023 г.”)."""
    return ends_as_text(text) and not any(date.end == len(text) for date in sheet.dates_in(text))


def beside_the_title(sheet: Sheet, index: int, title: int | None) -> bool:
    """Whether only lines that other rules took stand between a line and the title."""
    if title is None:
        return index < _BESIDE
    low, high = sorted((index, title))
    return next(sheet.free(low + 1, high), None) is None


def _with_a_change(sheet: Sheet, text: str) -> DatedLine | None:
    """“4 May 2023 (updated 5 May 2023)”, “First published: 4 May 2023 Last updated: 5 May 2023”."""
    match = sheet.words.updated.leading.search(text, 1)
    if match is None or text[match.start() - 1].isalnum():
        return None
    before = text[: match.start()].rstrip(_BETWEEN)
    found = named_date(sheet, before)
    change = sheet.whole_date(text[match.end() :].strip(_AFTER_NAME + ")]."))
    if found is None or found[1] or change is None or change.value is None:
        return None
    part = Part(match.start(), len(text), Role.ENTRY_DATE, Changed(change.value))
    return DatedLine(found[0], 0, len(before), (part,))


def _between_signs(sheet: Sheet, text: str) -> DatedLine | None:
    """“4 May 2023 | News”, “Statement | 10 April 2023”, “22 May 2023 - 12:38”."""
    stretches = [
        (start + first, start + last)
        for start, end in _stretches(text)
        for first, last in named_stretches(sheet, text[start:end])
    ]
    if not 1 < len(stretches) <= _MOST_PARTS or any(isinstance(one.until, Day) for one in sheet.dates_in(text)):
        # The dash of “4 May – 9 June 2023” sets nothing apart.
        return None
    dated = [(start, end, *found) for start, end in stretches if (found := named_date(sheet, text[start:end]))]
    if not dated or len({date.value for _, _, date, _ in dated}) != 1 or len({one[3] for one in dated}) != 1:
        # “4 May 2023 / 4 mai 2023” is one day in two languages.
        return None
    start, end, date, updated = dated[0]
    again = {one[0] for one in dated[1:]}
    parts = []
    for first, last in stretches:
        if first == start:
            continue
        if first in again:
            parts.append(Part(first, last, Role.FURNITURE))
        elif read_time(text[first:last], sheet.words.dates) is None:
            parts.append(_unnamed_part(sheet, text, first, last))
        elif (timed := _with_clock_time(sheet, date, text[start:last])) is not None:
            date, end = timed, last
        else:
            parts.append(Part(first, last, Role.FURNITURE))
    return DatedLine(date, start, end, tuple(parts), updated)


def _with_clock_time(sheet: Sheet, date: FoundDate, text: str) -> FoundDate | None:
    """A day with the clock time that a sign parts from it; None where there is one already or both are no date."""
    whole = sheet.whole_date(_SIGN.sub(" ", text)) if not isinstance(date.value, Moment) else None
    return whole._replace(value=whole.value or date.value) if whole is not None else None


def _unnamed_part(sheet: Sheet, text: str, start: int, end: int) -> Part:
    """A stretch as what it is beside a date; what has a name of its own (“Source: News Desk”) is none of the text."""
    part = part_of(sheet, text, start, end)
    named = part.role is Role.PARAGRAPH and is_named_fact(sheet, text[start:end])
    return Part(start, end, Role.FURNITURE) if named else part


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for sign in _SIGN.finditer(text):
        if sign.start() > start:
            yield start, sign.start()
        start = sign.end()
    if start < len(text):
        yield start, len(text)


def named_date(sheet: Sheet, text: str) -> tuple[FoundDate, bool] | None:
    """A whole date, or one behind “Published:” or “Last updated:”; and whether it is one of a change."""
    text = text[1:-1] if text[:1] in _OPENS and text[-1:] in _CLOSES else text
    if (date := sheet.whole_date(text)) is not None:
        return date, False
    for end, updated in _names_of_days(sheet, text):
        if (date := sheet.whole_date(text[end:].strip(_AFTER_NAME))) is not None:
            return date, updated
    return None


def _names_of_days(sheet: Sheet, text: str) -> Iterator[tuple[int, bool]]:
    """Where “Last updated” or “Published” ends at the beginning of a text, and whether it is of a change."""
    for names, updated in ((sheet.words.updated, True), (sheet.words.published, False)):
        match = names.leading.match(text)
        if match is not None:
            yield match.end(), updated


def _behind_its_name(sheet: Sheet, text: str, date: FoundDate) -> DatedLine | None:
    """“Posted on: 5 July 2023 6:32 PM by the press service”, “Published on 4 May 2023 in News”."""
    for end, updated in _names_of_days(sheet, text):
        if text[end : date.start].strip(_AFTER_NAME):
            continue
        start = len(text) - len(text[date.end :].lstrip(" ,.)"))
        if len(text) - start <= _LONGEST_TAIL:
            parts = (_tail(sheet, text, start),) if start < len(text) else ()
            return DatedLine(date, 0, date.end, parts, updated)
    return None


def _tail(sheet: Sheet, text: str, start: int) -> Part:
    """What follows a date without a sign: “by …” and “in …” say who put it where."""
    part = part_of(sheet, text, start, len(text))
    if part.role is not Role.PARAGRAPH or text[start].isupper():
        return part
    return part._replace(role=Role.FURNITURE, value=None)


def _beside_a_kind(sheet: Sheet, text: str, date: FoundDate) -> DatedLine | None:
    """“PRESS RELEASE June 15, 2023”, “Statement 14 May 2024 Brussels”, “4 May 2023 News”: kind and date in one."""
    before, after = text[: date.start].strip(" ,"), text[date.end :].strip(" ,.")
    led_in = before.rpartition(" ")[2].casefold() in sheet.words.before_dates
    kind = bare_kind(sheet, before) if before and not led_in else None
    if not before and (behind := bare_kind(sheet, after)) is not None:
        start = text.rfind(after)
        part = Part(start, start + len(after), Role.FURNITURE, None, behind)
        return DatedLine(date, date.start, date.end, (part,))
    if kind is None or (after and not has_place_shape(sheet, after)):
        return None
    start = text.find(before)
    parts = [Part(start, start + len(before), Role.FURNITURE, None, kind)]
    if after:
        place = text.rfind(after)
        parts.append(Part(place, place + len(after), Role.PLACE, after))
    return DatedLine(date, date.start, date.end, tuple(parts))


def _beside_a_posting(sheet: Sheet, text: str, date: FoundDate) -> DatedLine | None:
    """“by admin on 4 May 2023 in News”, “Posted in News on 4 May 2023”, “4 May 2023 by admin”: who put it where."""
    published = sheet.words.published.leading.match(text)
    first = len(text) - len(text[published.end() :].lstrip()) if published is not None else 0
    date, end = with_its_time(sheet, text, date)
    before = text[first : date.start].strip(" ,")
    head, _, last = before.rpartition(" ")
    before = head if last.casefold() in sheet.words.before_dates else before
    after = text[end:].lstrip(" ,.)")
    start = len(text) - len(after)
    led = is_author(sheet, before) or (published is not None and is_category(sheet, before))
    tail = _tail(sheet, text, start) if after else None
    beside = tail is not None and (is_counted(sheet, after) or works_the_page(sheet, after))
    signed = beside or (tail is not None and (is_author(sheet, after) or tail.role is Role.BYLINE))
    if not (led if before else signed) and not (signed and bare_kind(sheet, before) is not None):
        # “Press releases 4 May 2023 Written by Press Team”
        return None
    parts = [Part(0, len(text[: date.start].rstrip()), Role.FURNITURE)] if before else []
    if tail is not None and tail.role not in {Role.FURNITURE, Role.BYLINE}:
        return None
    parts += [tail] if tail is not None else []
    return DatedLine(date, date.start, end, tuple(parts))


def _behind_a_name(sheet: Sheet, text: str, date: FoundDate) -> DatedLine | None:
    """“Department of Harbours, 4 May 2023”, “Eva Holm, 4 May 2023”: a body, a person, or what may be one."""
    if text[date.end :].strip(" .)"):
        return None
    before = before_date(sheet, text, date.start)
    name = before.rstrip(" ,")
    led_in = before != text[: date.start].rstrip()
    if not before.endswith(",") and somebody(sheet, name) is None:
        return None
    # “Department of Harbours / Press Office, 4 May 2023”
    parts = tuple(part_of(sheet, name, *stretch) for stretch in _stretches(name))
    if any(part.role is Role.BYLINE for part in parts):
        parts = tuple(part._replace(role=Role.PARAGRAPH) if part.role is Role.PLACE else part for part in parts)
    elif led_in or not may_be_person(sheet, name):
        return None
    else:
        parts = (Part(0, len(name), Role.PARAGRAPH, ParagraphKind.TEXT),)
    return DatedLine(date, date.start, date.end, parts)
