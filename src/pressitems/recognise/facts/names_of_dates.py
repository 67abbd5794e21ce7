"""Dates whose name stands on the line above or says when a text was delivered; perhaps with a note behind them."""

from __future__ import annotations

import re

from pressitems.blocks import Role
from pressitems.recognise.facts.dated_line import read_dated_line
from pressitems.recognise.facts.day_marks import put_dated_line
from pressitems.recognise.sheet import Changed, Held, Sheet, has_figure
from pressitems.times import FoundDate

_NOTED = re.compile(r"(.{6,60}?) \(([^()]{4,140})\)")


def date_below(sheet: Sheet, index: int, text: str) -> bool:
    """“Published” on one line and its date on the next."""
    words, name, below = sheet.words, text.rstrip(":： "), sheet.text_at(index + 1)
    delivered, updated = name.casefold() in words.delivered, name.casefold() in words.updated.names
    if not (delivered or words.names_a_day(name)) or index + 1 in sheet.marks or has_figure(below) is None:
        return False
    date, noted = _date_and_note(sheet, below)
    line = read_dated_line(sheet, below) if date is None and not delivered else None
    if line is not None:
        sheet.put(index, Role.ENTRY_DATE, "names the date below")
        put_dated_line(sheet, index + 1, line._replace(updated=updated), None, text=True)
        return True
    if date is None or date.value is None:
        return False
    held = delivered or (date.until is not None and not updated)
    role = Role.DATELINE if held else Role.ENTRY_DATE
    value = Held(None, date) if held else Changed(date.value) if updated else date.value
    sheet.put(index, role, "names the date below")
    sheet.put(index + 1, role, "date below its name", value, 0, noted.end(1) if noted is not None else None)
    _put_note(sheet, index + 1, noted)
    return True


def delivery(sheet: Sheet, index: int, text: str) -> bool:
    """“Delivered on: 4 May 2023 (Transcript of the speech, as it was delivered)” in one line."""
    name, colon, after = text.partition(":")
    if not colon or name.casefold() not in sheet.words.delivered:
        return False
    date, noted = _date_and_note(sheet, text, len(text) - len(after.lstrip()))
    if date is None or date.value is None:
        return False
    stop = noted.end(1) if noted is not None else None
    sheet.put(index, Role.DATELINE, "when it was delivered", Held(None, date), 0, stop)
    _put_note(sheet, index, noted)
    return True


def _date_and_note(sheet: Sheet, text: str, start: int = 0) -> tuple[FoundDate | None, re.Match[str] | None]:
    """The date that a text is from ``start`` on, without the note in brackets behind it, and where those stand."""
    noted = _NOTED.fullmatch(text, start)
    return sheet.whole_date(noted[1] if noted is not None else text[start:]), noted


def _put_note(sheet: Sheet, index: int, noted: re.Match[str] | None) -> None:
    if noted is not None:
        sheet.put(index, Role.NOTE, "note behind a date", noted[2], noted.end(1))
