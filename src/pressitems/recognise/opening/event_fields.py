"""Fields of an announcement that say when and where something will be: “Date: …”, “Time: …”, “Venue: …”.

A date with such fields beside it is the event's and says nothing of the day on which the text came out. The fields stay
in the text as they are printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressitems.blocks import BlockKind, Role
from pressitems.recognise.facts.place_shape import has_place_shape
from pressitems.recognise.sheet import Held, Sheet, paragraph_kind
from pressitems.times import FoundDate, FoundTime, find_times, read_time

_LONGEST_LINE = 300
# Most blocks are paragraphs, so one look at their beginning has to settle it.
_HEAD = re.compile(r"([^:：\t]{0,30}+)([:：\t]|$)")
_LONGEST_VALUE = 160
_NEAR = 2
_TOP = 14
_MOST_WORDS = 3
_COLON = re.compile(r"[:：]")
_SIGNS = " \t|;,·•/–—-"


class _Field(NamedTuple):
    """A field's name and value: the first and last block, and what the value says."""

    first: int
    block: int
    role: Role
    value: object


def event_fields(sheet: Sheet) -> None:
    """Runs of fields with a day and a clock time or a place; a place alone where the title names the day."""
    for start, stop in sheet.openings:
        title = sheet.title(start, stop)
        if title is not None and title.excerpt:
            continue
        for run in _runs(list(_fields(sheet, start, stop))):
            roles = {field.role for field in run}
            if Role.DATELINE in roles and len(roles) > 1:
                _put(sheet, run)
        event = title.reading.event if title is not None else None
        if event is not None and event.place is None:
            near = [one for one in _fields(sheet, start, stop) if one.first < start + _TOP and one.role is Role.PLACE]
            _put(sheet, [one for one in near if has_place_shape(sheet, str(one.value))][:1])


def _fields(sheet: Sheet, start: int, stop: int) -> Iterator[_Field]:
    free = list(sheet.free(start, stop))
    values: set[int] = set()
    for place, index in enumerate(free):
        block = sheet.blocks[index]
        if index in values or block.kind is BlockKind.HEADING:
            continue
        text = block.text
        head = _HEAD.match(text)
        if head is None or not _is_name(sheet, head[1]):
            continue
        several = list(_named(sheet, text)) if len(text) <= _LONGEST_LINE else []
        if len(several) > 1 and several[0][0] == 0:
            yield from _of_one_line(sheet, index, several)
            continue
        name, sign, after = head[1], head[2], text[head.end() :]
        where, begin = index, len(text) - len(after.lstrip())
        if not after.strip():
            # Name and value on lines of their own, such as the terms of a list.
            if place + 1 == len(free):
                continue
            where, begin = free[place + 1], 0
        field = _field(sheet, index, where, sheet.blocks[where].text[begin:], name)
        if field is not None and (sign or where != index):
            values.add(where)
            yield field


def _is_name(sheet: Sheet, name: str) -> bool:
    words, name = sheet.words, name.strip().casefold()
    return name in words.event_days or name in words.event_times or name in words.event_places


def _named(sheet: Sheet, text: str) -> Iterator[tuple[int, int]]:
    """Where the name of a field begins in a line and where its colon stands (“Date: 9 May 2023 | Time: 10:00”)."""
    for colon in _COLON.finditer(text):
        begin, longest = colon.start(), None
        for _ in range(_MOST_WORDS):
            begin = max(text.rfind(" ", 0, begin), text.rfind("\t", 0, begin))
            if _is_name(sheet, text[begin + 1 : colon.start()]):
                longest = begin + 1
            if begin < 0:
                break
        if longest is not None:
            yield longest, colon.end()


def _of_one_line(sheet: Sheet, index: int, named: Sequence[tuple[int, int]]) -> Iterator[_Field]:
    text = sheet.blocks[index].text
    stops = [start for start, _ in named[1:]] + [len(text)]
    for (start, colon), stop in zip(named, stops, strict=True):
        field = _field(sheet, index, index, text[colon:stop].rstrip(_SIGNS), text[start : colon - 1])
        if field is not None:
            yield field


def _field(sheet: Sheet, first: int, block: int, said: str, name: str) -> _Field | None:
    """What the field says; None where its value is none of its kind."""
    words, key = sheet.words, name.strip().casefold()
    value = said.strip()
    if not 0 < len(value) <= _LONGEST_VALUE:
        return None
    if key in words.event_days:
        date = sheet.only_date(value)
        begins = date is not None and not value[: date.start].strip(" (")
        return _Field(first, block, Role.DATELINE, date) if begins else None
    if key in words.event_times:
        times = (time,) if (time := read_time(value, words.dates)) is not None else find_times(value, words.dates)
        return _Field(first, block, Role.START_TIME, times[0]) if times and times[0].time is not None else None
    return _Field(first, block, Role.PLACE, value) if any(map(str.isalpha, value)) else None


def _runs(fields: Sequence[_Field]) -> list[list[_Field]]:
    """Fields with at most a line of something else between them."""
    runs: list[list[_Field]] = []
    for field in fields:
        if runs and field.first - runs[-1][-1].block <= _NEAR:
            runs[-1].append(field)
        else:
            runs.append([field])
    return runs


def _put(sheet: Sheet, run: Sequence[_Field]) -> None:
    taken: set[Role] = set()
    for field in run:
        if field.role in taken:
            continue
        taken.add(field.role)
        value = field.value
        if isinstance(value, FoundDate):
            value = Held(None, value)
        elif isinstance(value, FoundTime) and value.problem is not None:
            continue
        for index in sorted({field.first, field.block}):
            kind = paragraph_kind(sheet.blocks[index])
            if index == field.block:
                sheet.read_in_text(index, field.role, value, kind, "field of an event, which stays text")
            else:
                sheet.put(index, Role.PARAGRAPH, "names the field of an event below", kind)
