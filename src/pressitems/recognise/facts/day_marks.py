"""The marks of a line's date: a day is that of publication, a range is when something is held."""

from __future__ import annotations

from pressitems.blocks import Mark, Role
from pressitems.models import Genre
from pressitems.recognise.facts.line_parts import DatedLine
from pressitems.recognise.sheet import Changed, EntryTitle, Held, Sheet
from pressitems.recognise.stated import stated_genre
from pressitems.times import FoundDate


def put_day(sheet: Sheet, index: int, date: FoundDate, rule: str, start: int = 0, end: int | None = None) -> None:
    """Mark the date of a line, or of a stretch of it, and report what is wrong with it.

    Nothing is published from one day to another, so that a range is the event's.
    """
    sheet.report_problem(date.problem, index, sheet.blocks[index].text[start:end])
    if date.until is not None:
        sheet.put(index, Role.DATELINE, f"{rule}, from one day or hour to another", Held(None, date), start, end)
    else:
        sheet.put(index, Role.ENTRY_DATE, rule, date.value, start, end)


def put_dated_line(sheet: Sheet, index: int, line: DatedLine, title: int | None, *, text: bool) -> None:
    """Mark the parts of a dated line; the kind of text that it names serves where the title says none.

    Parts that nothing is known of are text where ``text`` says so; else they are left out and reported.
    """
    if line.updated:
        sheet.report_problem(line.date.problem, index)
        value = Changed(line.date.value)
        sheet.put(index, Role.ENTRY_DATE, "date of the last change", value, line.start, line.end)
    else:
        put_day(sheet, index, line.date, "date beside other facts", line.start, line.end)
    why = "stands beside the date"
    for part in sorted(line.parts, key=lambda part: part.start):
        said = sheet.blocks[index].text[part.start : part.end]
        if part.role is Role.PLACE and not line.updated:
            sheet.put(index, Role.DATELINE, why, Held(said, line.date), part.start, part.end)
        elif part.role is Role.FURNITURE or (part.role is Role.PARAGRAPH and not text):
            sheet.leave_out(index, why, part.start, part.end)
        else:
            sheet.put(index, part.role, why, part.value, part.start, part.end)
    if line.kind is not None:
        name_kind(sheet, title, line.kind)


def name_kind(sheet: Sheet, title: int | None, kind: Genre) -> None:
    """Let the title's item be of this kind where neither title nor format says one."""
    if stated_genre(sheet.metadata) is not None:
        return
    if title is None:
        if sheet.stated_title is not None and sheet.stated_title.reading.genre is None:
            sheet.stated_title = sheet.stated_title._replace(genre=kind)
        return
    marks = sheet.marks.get(title, [])
    for place, mark in enumerate(marks):
        value = mark.value
        if isinstance(value, EntryTitle) and value.reading.genre is None:
            marks[place] = Mark(*mark[:-1], value._replace(genre=kind))
