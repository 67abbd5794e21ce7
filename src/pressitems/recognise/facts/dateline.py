"""Rules for the opening lines that say when and where: dates, datelines, clock times, places."""

from __future__ import annotations

import re

from pressitems.blocks import COLONS, Role, ends_as_text
from pressitems.models import Speaker
from pressitems.recognise.facts.beside_dates import is_issued_on
from pressitems.recognise.facts.dated_line import beside_the_title, is_running_text, named_date, read_dated_line
from pressitems.recognise.facts.day_marks import put_dated_line, put_day
from pressitems.recognise.facts.issuers import is_body_alone
from pressitems.recognise.facts.line_parts import DatedLine
from pressitems.recognise.facts.machine_dates import shown_date
from pressitems.recognise.facts.names_of_dates import date_below, delivery
from pressitems.recognise.facts.place_and_date import place_and_date
from pressitems.recognise.facts.place_shape import (
    TRIM,
    has_place_word,
    is_known_place,
    looks_like_place,
)
from pressitems.recognise.sheet import Changed, Held, Sheet, has_figure, paragraph_kind
from pressitems.recognise.titles.published_kinds import HELD, PUBLISHED
from pressitems.recognise.titles.title import names_a_genre
from pressitems.times import find_times, read_time

_SHORT = 60
_OVER = 3
_LONGEST_SUBTITLE = 120
_MOST_WORDS_OF_A_CITY = 6
# “2023 - 14:20” is no range of hours.
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATED = frozenset({Role.ENTRY_DATE, Role.DATELINE, Role.START_TIME, Role.PLACE})


def stated_date(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    """A bare date line, or a date behind “Published:” or “Last updated:”."""
    found = named_date(sheet, text)
    if found is None:
        return date_below(sheet, index, text) or delivery(sheet, index, text)
    date, updated = found
    date = shown_date(sheet, index) or date
    undated = date.value is None and _has_a_day(sheet, title, index)
    if undated or _is_one_of_several(sheet, index, text):
        # “Monday 8 May” under the day of publication belongs to what the text tells.
        return False
    if (
        not updated
        and date.until is None
        and any(time.until is not None for time in find_times(_YEAR.sub(" ", text), sheet.words.dates))
    ):
        # “Time: 26 October 2023, 15:00-16:20”: nothing is published for an hour; that is the event.
        sheet.put(index, Role.DATELINE, "date line with a range of hours", Held(None, date))
    elif updated:
        sheet.put(index, Role.ENTRY_DATE, "date of the last change", Changed(date.value))
    else:
        put_day(sheet, index, date, "date line")
        return True
    sheet.report_problem(date.problem, index)
    return True


def _is_one_of_several(sheet: Sheet, index: int, text: str) -> bool:
    """Whether a bare day stands over or under another one: they are a list, and none says when the text came out."""
    near = [one for one in (index - 1, index + 1) if 0 <= one < len(sheet.blocks) and one not in sheet.marks]
    own = sheet.whole_date(text)
    days = (sheet.whole_date(sheet.blocks[one].text) for one in near)
    # A day without a year is none of a list of whole ones, and the same day once more is a template's.
    return own is not None and any(
        day is not None and (day.value is None) is (own.value is None) and (own.value is None or day.value != own.value)
        for day in days
    )


def dated_line(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    """“4 May 2023 | News”: a date and what stands beside it; text is beside it only next to the title."""
    line = read_dated_line(sheet, text)
    if line is None or _names_below(sheet, index) or _was_held_at(sheet, text, line, title):
        return False
    if line.only_text and (not beside_the_title(sheet, index, title) or _has_a_day(sheet, title, index)):
        return False
    put_dated_line(sheet, index, line, title, text=True)
    return True


def _was_held_at(sheet: Sheet, text: str, line: DatedLine, title: int | None) -> bool:
    """“4 May 2023, 11:17 a.m. Ministry of Ports” under a press conference: when it began, and at whose house."""
    read = sheet.title(title, title + 1) if title is not None else sheet.stated_title
    if read is None or read.genre not in HELD or not find_times(_YEAR.sub(" ", text), sheet.words.dates):
        return False
    return bool(line.parts) and all(
        isinstance(part.value, Speaker) and part.value.name is None and part.start >= line.end for part in line.parts
    )


def _has_a_day(sheet: Sheet, title: int | None, index: int) -> bool:
    """Whether the title's day of publication stands over this line already: another one is part of the text."""
    top = max(0, (title if title is not None else index) - _OVER)
    return Role.ENTRY_DATE in sheet.roles(top, index)


def subtitle(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    """“Transcript of the press conference - Friday, 12 June 2015” stays as text and says when it was held."""
    if has_figure(text) is None or len(text) > _LONGEST_SUBTITLE or is_running_text(sheet, text):
        return False
    date = sheet.only_date(text)
    before = text[: date.start].strip(TRIM) if date is not None else ""
    if date is None or text[date.end :].strip(TRIM) or " " not in before:
        return False
    issued = is_issued_on(sheet, text, date)
    named = issued or names_a_genre(before, sheet.words.lexicons)
    if not named or not beside_the_title(sheet, index, title):
        return False
    line = read_dated_line(sheet, text)
    if line is not None and not line.only_text:
        return False
    shown = paragraph_kind(sheet.blocks[index])
    if date.until is None and (issued or sheet.read_title(before).genre in PUBLISHED):
        sheet.read_in_text(index, Role.ENTRY_DATE, date.value, shown, "subtitle with the day of publication")
    else:
        sheet.read_in_text(index, Role.DATELINE, Held(None, date), shown, "subtitle with the day of the event")
    return True


def dateline(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """“December 20, 2012, Moscow”, “Moscow, 20 December 2012”, “February 24, 2017, 8:46 a.m. Front Hall, Office”."""
    found = place_and_date(sheet, text) if not _names_below(sheet, index) else None
    if found is None:
        return False
    sheet.put(index, Role.DATELINE, "place and date of the event", Held(*found))
    sheet.report_problem(found[1].problem, index)
    return True


def _names_below(sheet: Sheet, index: int) -> bool:
    """Whether the line above ends in a colon and is no line of the opening: then this one is its value (“Born:”)."""
    return index > 0 and index - 1 not in sheet.marks and sheet.blocks[index - 1].text.endswith(COLONS)


def start_time(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """A clock time on a line of its own: when it began, or ended."""
    if len(text) > 60 or has_figure(text) is None:
        return False
    time = read_time(text.strip("()"), sheet.words.dates)
    if time is None:
        return False
    sheet.report_problem(time.problem, index)
    sheet.put(index, Role.END_TIME if time.closes else Role.START_TIME, "clock time on a line of its own", time)
    return True


def place(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """A short line with a word for a place, or “City, State” beside a date line or under who speaks."""
    if len(text) > 110 or ends_as_text(text) or any(character.isdigit() for character in text[:1]):
        return False
    if text.rstrip(": ").casefold() in sheet.words.speakers_headings:
        return False
    has_word = has_place_word(sheet, text)
    dated = not sheet.roles(index - 1, index + 2).isdisjoint(_DATED) or _over_a_time(sheet, index)
    dated = dated or Role.BYLINE in sheet.roles(index - 1, index)
    city = (
        dated
        and text.count(" ") < _MOST_WORDS_OF_A_CITY
        and is_known_place(sheet, text, sure=_under_a_time(sheet, index))
    )
    if not (has_word or city) or _names_below(sheet, index) or not looks_like_place(sheet, text):
        return False
    if (below := sheet.text_at(index + 1)) and is_body_alone(sheet, below):
        # “The White House” over “Office of the Press Secretary” is a letterhead.
        return False
    bracketed = text.startswith("(") and text.endswith(")")
    field, named = text.partition(" ")[::2]
    start = 0
    if field.casefold() in sheet.words.event_places and has_place_word(sheet, named):
        # “Location Round Hall”, the cells of a row in one line; not “Place Rogier, Brussels”
        start = len(field) + 1
        sheet.leave_out(index, "names the place", 0, start)
    bare = text.strip("() ") if bracketed else text[start:]
    sheet.put(index, Role.PLACE, "a place on a line of its own", bare, start)
    return True


def _under_a_time(sheet: Sheet, index: int) -> bool:
    """Whether the line above holds a day with a clock time: under it stands where that was."""
    dated = not sheet.roles(index - 1, index).isdisjoint(_DATED)
    return dated and bool(find_times(sheet.blocks[index - 1].text, sheet.words.dates))


def _over_a_time(sheet: Sheet, index: int) -> bool:
    """Whether a date or clock time stands on the next line, or on the one after it with another place between."""
    for below in (index + 1, index + 2):
        text = sheet.text_at(below)
        if not 0 < len(text) < _SHORT:
            return False
        if sheet.whole_date(text) is not None or read_time(text, sheet.words.dates) is not None:
            return True
        if not looks_like_place(sheet, text):
            return False
    return False
