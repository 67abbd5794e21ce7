"""The dates of an item: when it was published and changed, and when and where the event was."""

from __future__ import annotations

import datetime as stdlib
from functools import partial
from typing import NamedTuple

from pressitems.blocks import Finding, Mark, Role
from pressitems.models import Day, Event, Moment, Timestamp, sort_key
from pressitems.recognise.sheet import Changed, EntryTitle, Held, Sheet
from pressitems.times import FoundTime, moment, read_machine_date


class Dates(NamedTuple):
    """What is known of an item's dates."""

    published: Timestamp | None
    updated: Timestamp | None
    event: Event | None


def dates_of(sheet: Sheet, marks: list[Mark], title: EntryTitle, *, alone: bool) -> Dates:
    """Fold date lines, title, dateline, clock times and metadata into an item's dates."""
    for problem in title.reading.problems:
        index = next((m.block for m in marks if m.role is Role.ENTRY_TITLE), None)
        if index is not None:
            sheet.report(problem[0], "warning", problem[1], index)
    printed = next((m.value for m in marks if m.role is Role.ENTRY_DATE and isinstance(m.value, (Day, Moment))), None)
    updated = next((m.value.date for m in marks if isinstance(m.value, Changed)), None)
    stated = _machine(sheet, sheet.metadata.published) if alone else None
    published = _published(sheet, printed, stated) if alone else printed
    changed = _machine(sheet, sheet.metadata.updated) if alone else None
    if updated is None and changed is not None and changed != stated:
        updated = changed
    return Dates(published, updated, _event(sheet, marks, title, published, alone=alone))


def _machine(sheet: Sheet, text: str | None) -> Timestamp | None:
    """A date of the metadata; what cannot be read is reported and left out."""
    if not text:
        return None
    found = read_machine_date(text, timezone=sheet.style.timezone) or sheet.whole_date(text)
    if found is None and len(dates := sheet.dates_in(text)) == 1:
        # “Issued on 7 May 2021 at 09:15”: what a house style's selector finds has words around it.
        found = dates[0]
    if found is None or found.value is None:
        sheet.findings.append(
            Finding("unread-field", "warning", f"the date {text!r} of the metadata was not understood")
        )
        return None
    return found.value


def _delivered(sheet: Sheet) -> Timestamp | None:
    """When the metadata say that a speech was held; midnight on the printed clock stands for the day alone."""
    stated = _machine(sheet, sheet.metadata.delivered)
    text = sheet.metadata.delivered or ""
    if isinstance(stated, Moment) and "T00:00:00" in text.replace(" ", "T"):
        return Day(date=stdlib.date.fromisoformat(text[:10]))
    return stated


def _published(sheet: Sheet, printed: Timestamp | None, stated: Timestamp | None) -> Timestamp | None:
    """What the caller knows, else what the page prints, else what its metadata state."""
    for one, other, whose in ((sheet.given.published, printed, "the caller"), (printed, stated, "the page")):
        if one is not None and other is not None and _apart(one, other):
            message = f"{whose} says {one.date.isoformat()}, the source {other.date.isoformat()}; the former is kept"
            sheet.findings.append(Finding("metadata-conflict", "warning", message))
    known = sheet.given.published or printed
    if known is None:
        return stated
    if (
        isinstance(known, Day)
        and isinstance(stated, Moment)
        and stated.date == known.date
        and sheet.given.published is None
    ):
        return stated
    return known


def _apart(one: Timestamp, other: Timestamp) -> bool:
    """Whether two dates cannot be the same moment seen from two zones."""
    return abs((one.date - other.date).days) > 1


def _event(
    sheet: Sheet, marks: list[Mark], title: EntryTitle, published: Timestamp | None, *, alone: bool
) -> Event | None:
    known = title.reading.event
    place, start, end = (known.place, known.start, known.end) if known is not None else (None, None, None)
    for mark in marks:
        if isinstance(mark.value, Held):
            where, date = mark.value
            place = place or where
            if start is None or (isinstance(start, Day) and date.value is not None and date.value.date == start.date):
                start, end = date.value, date.until
        elif mark.role is Role.PLACE and isinstance(mark.value, str):
            place = f"{place}, {mark.value}" if place and mark.value not in place and known is None else mark.value
    if alone:
        place = place or sheet.metadata.place
        start = start or _delivered(sheet)
    start, end = _clock_times(sheet, marks, start, end, published)
    if place is None and start is None:
        return None
    if end is not None and (start is None or sort_key(end)[0] < sort_key(start)[0]):
        end = None
    return Event(place=place, start=start, end=end)


def _clock_times(
    sheet: Sheet, marks: list[Mark], start: Timestamp | None, end: Timestamp | None, published: Timestamp | None
) -> tuple[Timestamp | None, Timestamp | None]:
    """Put the printed start and closing times on the day of the event."""
    on_the_clock = partial(moment, timezone=sheet.style.timezone, names=sheet.words.dates)
    for mark in marks:
        found = mark.value
        if not isinstance(found, FoundTime) or found.time is None or mark.role not in (Role.START_TIME, Role.END_TIME):
            continue
        day = start.date if start is not None else _day_of_publication(sheet, published, mark.block)
        if day is None:
            continue
        value, problem = on_the_clock(day, found.time, found.zone or _zone_above(marks))
        sheet.report_problem(problem, mark.block)
        if value is None:
            continue
        if mark.role is Role.START_TIME and not isinstance(start, Moment):
            start = value
            if found.until is not None and end is None:
                end = on_the_clock(day, found.until, found.zone)[0]
        elif mark.role is Role.END_TIME and isinstance(start, Moment) and isinstance(value, Moment):
            end = value if value.datetime >= start.datetime else end
    return start, end


def _day_of_publication(sheet: Sheet, published: Timestamp | None, block: int) -> stdlib.date | None:
    """The day on the office's own clock that serves a time without one, which is reported."""
    if published is None:
        sheet.report("ambiguous-date", "warning", "the time has no date; it is left out", block)
        return None
    sheet.report("ambiguous-date", "info", "the time has no date of its own; the day of publication serves", block)
    if isinstance(published, Moment) and sheet.style.timezone:
        return published.datetime.in_timezone(sheet.style.timezone).date()
    return published.date


def _zone_above(marks: list[Mark]) -> str | None:
    """The zone printed with the start time; a closing time without one has the same."""
    return next((m.value.zone for m in marks if m.role is Role.START_TIME and isinstance(m.value, FoundTime)), None)
