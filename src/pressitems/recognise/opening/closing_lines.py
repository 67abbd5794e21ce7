"""Rules for the lines under a text: when it was posted or changed, when the event ended, and that it ends here."""

from __future__ import annotations

from pressitems.blocks import BlockKind, Role
from pressitems.models import Timestamp
from pressitems.recognise.facts.dated_line import named_date
from pressitems.recognise.facts.place_shape import TRIM
from pressitems.recognise.sheet import Changed, Sheet, has_figure
from pressitems.times import read_time

_SHORT = 60
_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})
_MOST_UNDER = 12
_SIGNS = "()[]（）-–— "


def dates_under(sheet: Sheet, start: int, stop: int) -> None:
    """“Last modified: 9 May 2023” and “Posted on: 4 May 2023” as the last lines under the text of a page's one item."""
    for index in range(stop - 1, max(start, stop - _MOST_UNDER), -1):
        if index in sheet.marks:
            continue
        text = sheet.blocks[index].text
        named = (
            named_date(sheet, text.strip("()[]. ")) if len(text) < _SHORT and sheet.whole_date(text) is None else None
        )
        if named is None or named[0].value is None or named[0].until is not None:
            return
        date, updated = named
        value = Changed(date.value) if updated else date.value
        sheet.put(index, Role.ENTRY_DATE, "named date under the text", value)


def closing_line(sheet: Sheet, start: int, stop: int) -> None:
    """“END 3:10 P.M. EDT”, “(The briefing was concluded at 3:17 p.m.)”, “# # #”."""
    last = True
    for index in range(stop - 1, max(start, stop - _MOST_UNDER), -1):
        if index in sheet.marks:
            continue
        under, last = last, False
        text = sheet.blocks[index].text
        bare = text.strip("()（） ")
        match = sheet.words.closing.match(bare) if len(text) < 100 else None
        if match is None and _says_the_end(sheet, text):
            sheet.put(index, Role.CLOSING, "closing line")
            sheet.report("furniture", "info", "left out: closing line", index)
            continue
        if match is None:
            if under and (date := _lone_date(sheet, index, bare)) is not None:
                sheet.put(index, Role.ENTRY_DATE, "date line under the text", date)
            elif under and has_figure(bare) is not None and (alone := read_time(bare, sheet.words.dates)):
                sheet.put(index, Role.END_TIME, "clock time under the text", alone)
            continue
        rest = bare[match.end() :].strip(TRIM)
        time = read_time(rest, sheet.words.dates) if rest else None
        if time is not None:
            sheet.put(index, Role.END_TIME, "closing line with its time", time)
            sheet.report("furniture", "info", "left out: closing line", index, match[0])
        elif (day := sheet.whole_date(rest)) is not None and day.value is not None:
            cut = text.find(bare) + match.end()
            sheet.put(index, Role.CLOSING, "closing line with its date", None, 0, cut)
            sheet.put(index, Role.ENTRY_DATE, "date of the closing line", day.value, cut)
            sheet.report("furniture", "info", "left out: closing line", index, match[0])
        elif not rest:
            sheet.put(index, Role.CLOSING, "closing line")
            sheet.report("furniture", "info", "left out: closing line", index)


def _says_the_end(sheet: Sheet, text: str) -> bool:
    """“[ends]”, “- end -”: in small letters only signs around it tell the word from one of the text."""
    bare = text.strip(_SIGNS)
    return bare != text and sheet.words.closing.fullmatch(bare.upper()) is not None


def _lone_date(sheet: Sheet, index: int, text: str) -> Timestamp | None:
    """The date that a line under the text is, unless it is the last of a list or table of days."""
    if sheet.blocks[index].kind in _LISTED or sheet.whole_date(sheet.text_at(index - 1)) is not None:
        return None
    date = sheet.whole_date(text)
    return date.value if date is not None else None
