"""Rules for the lines under a text: when it was issued or changed, when the event ended, and that it ends here."""

from __future__ import annotations

from pressitems.blocks import COLONS, BlockKind, Role, ends_sentence
from pressitems.models import Day, Timestamp
from pressitems.recognise.facts.dated_line import named_date
from pressitems.recognise.facts.names_of_dates import date_below
from pressitems.recognise.facts.place_shape import TRIM
from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.sheet import Changed, Sheet, has_figure
from pressitems.times import FoundTime, moment, read_time

_SHORT = 60
_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})
_MOST_UNDER = 12
_SIGNS = "()[]（）-–— "
_TRIM = f"{TRIM}／"


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
        closing = sheet.words.closing.match(bare) if len(text) < 100 else None
        if closing is None and not _says_the_end(sheet, text):
            if not under or has_figure(bare) is None or _is_led_to(sheet, start, index):
                continue
            if (date := _lone_date(sheet, index, bare)) is not None:
                sheet.put(index, Role.ENTRY_DATE, "date line under the text", date)
            elif alone := read_time(bare, sheet.words.dates):
                sheet.put(index, Role.END_TIME, "clock time under the text", alone)
            continue
        word = closing[0] if closing is not None else bare
        rest = bare[len(word) :].strip(TRIM)
        time = read_time(rest, sheet.words.dates) if rest else None
        if time is not None:
            sheet.put(index, Role.END_TIME, "closing line with its time", time)
        elif (day := sheet.whole_date(rest)) is not None and day.value is not None:
            cut = text.find(bare) + len(word)
            sheet.put(index, Role.CLOSING, "closing line with its date", None, 0, cut)
            sheet.put(index, Role.ENTRY_DATE, "date of the closing line", day.value, cut)
        elif not rest:
            sheet.put(index, Role.CLOSING, "closing line")
        else:
            continue
        sheet.report("furniture", "info", "left out: closing line", index, word if rest else None)


def _says_the_end(sheet: Sheet, text: str) -> bool:
    """“[ends]”, “- end -”: in small letters only signs around it tell the word from one of the text."""
    bare = text.strip(_SIGNS)
    return bare != text and sheet.words.closing.fullmatch(bare.upper()) is not None


def _is_led_to(sheet: Sheet, start: int, index: int) -> bool:
    """Whether the line above asks for this one (“When does it open?”), announces it (“Deadline”) or names its date."""
    above = index - 1
    if above <= start or above in sheet.marks:
        return False
    text = sheet.text_at(above)
    if date_below(sheet, above, text) or ends_in_question(text) or text.endswith(COLONS):
        return True
    return sheet.blocks[above].kind is BlockKind.HEADING


def _lone_date(sheet: Sheet, index: int, text: str) -> Timestamp | None:
    """The date that a line under the text is, unless it is the last of a list or table of days."""
    if sheet.blocks[index].kind in _LISTED or sheet.whole_date(sheet.text_at(index - 1)) is not None:
        return None
    date = sheet.whole_date(text)
    return date.value if date is not None else None


def issued(sheet: Sheet) -> None:
    """“Ends/Tuesday, October 24, 2023” over “Issued at HKT 11:11”: one moment of publication."""
    for start, stop in sheet.openings:
        free = list(sheet.free(start, stop))
        # The item has text over them, and nothing but short lines under them.
        begun = next((place for place, index in enumerate(free) if _is_text(sheet.blocks[index].text)), len(free))
        for place in range(len(free) - 1, max(begun + 1, len(free) - _MOST_UNDER), -1):
            if len(sheet.blocks[free[place]].text) > _SHORT:
                break
            if _put_moment(sheet, free[place - 1], free[place]):
                break


def _is_text(text: str) -> bool:
    return len(text) > _SHORT or ends_sentence(text)


def _put_moment(sheet: Sheet, above: int, index: int) -> bool:
    time = _time_of_issue(sheet, sheet.blocks[index].text)
    if time is None or time.time is None:
        return False
    cut, day = _day_above(sheet, sheet.blocks[above].text)
    if not isinstance(day, Day):
        return False
    value, problem = moment(day.date, time.time, time.zone, timezone=sheet.style.timezone, names=sheet.words.dates)
    sheet.report_problem(problem, index)
    if cut:
        sheet.put(above, Role.CLOSING, "closing line with its date", None, 0, cut)
        sheet.report("furniture", "info", "left out: closing line", above, sheet.blocks[above].text[:cut].strip(_TRIM))
    sheet.put(above, Role.ENTRY_DATE, "date of issue under the text", value, cut)
    sheet.put(index, Role.ENTRY_DATE, "time of issue under its date", value)
    return True


def _time_of_issue(sheet: Sheet, text: str) -> FoundTime | None:
    """A time behind “Issued at”, or one alone with its zone; a closing time (“END 3:10 P.M.”) is the event's."""
    if has_figure(text) is None:
        return None
    named = sheet.words.published.leading.match(text)
    if named is not None:
        return read_time(text[named.end() :].strip(" :：|-–"), sheet.words.dates)
    time = read_time(text.strip("()（）"), sheet.words.dates)
    return time if time is not None and time.zone is not None and not time.closes else None


def _day_above(sheet: Sheet, text: str) -> tuple[int, Timestamp | None]:
    """The day that a line states, alone or behind the word that closes the text, and where it begins."""
    date = sheet.whole_date(text)
    if date is not None:
        return 0, date.value
    closing = sheet.words.closing.match(text) if len(text) < 2 * _SHORT else None
    rest = text[closing.end() :].strip(_TRIM) if closing is not None else ""
    date = sheet.whole_date(rest)
    return (text.find(rest), date.value) if date is not None else (0, None)
