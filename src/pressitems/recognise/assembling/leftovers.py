"""What opening lines say and no field of the item took in: reported, because nothing visible is lost silently."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pressitems.blocks import Mark, Role
from pressitems.models import Briefing, Day, Moment, QandA, Speaker, Statement, Timestamp
from pressitems.recognise.sheet import Changed, Held, Sheet
from pressitems.times import FoundTime

_WORD = re.compile(r"[^\W\d_]+")
_WORDED = frozenset({Role.NOTE, Role.SUMMARY, Role.PLACE, Role.BYLINE, Role.CONTENTS})
_DATED = frozenset({Role.ENTRY_DATE, Role.DATELINE})
_TIMED = frozenset({Role.START_TIME, Role.END_TIME})


def report_leftovers(sheet: Sheet, marks: Iterable[Mark], item: Statement | QandA | Briefing) -> None:
    """Report the marks of an item, but for its text, whose words, date or time the item does not hold."""
    known: frozenset[str] | None = None
    for mark in marks:
        role = mark.role
        if role in _WORDED:
            known = _words(item) if known is None else known
            left = not known.issuperset(_WORD.findall(_said(sheet, mark).casefold()))
        elif role is Role.IDENTIFIER:
            left = mark.value != item.identifier
        elif role in _DATED:
            # A date that the caller gives is set against the printed one where both are known.
            left = sheet.given.published is None and not _date_used(mark, item)
        else:
            left = role in _TIMED and not _time_used(mark, item)
        if left:
            _report(sheet, mark)


def _report(sheet: Sheet, mark: Mark) -> None:
    block = sheet.blocks[mark.block]
    text = block.text[mark.start : mark.end].strip()
    if not any(finding.line == block.line and text in (finding.excerpt or "") for finding in sheet.findings):
        sheet.report("furniture", "info", f"left out: the item has another {mark.role}", mark.block, text)


def _said(sheet: Sheet, mark: Mark) -> str:
    """The words that a mark should have brought into the item; “By” and “Mr” before a name are none of them."""
    if isinstance(mark.value, Speaker):
        return " ".join(filter(None, (mark.value.name, mark.value.role, mark.value.organisation)))
    return sheet.blocks[mark.block].text[mark.start : mark.end]


def _words(item: Statement | QandA | Briefing) -> frozenset[str]:
    """Every word of the fields that opening lines fill, and of the headings that a table of contents lists."""
    texts = [item.note, item.summary, item.issuer, item.event.place if item.event is not None else None]
    for speaker in item.speakers:
        texts += [speaker.name, speaker.role, speaker.organisation, speaker.outlet]
    texts += [section.heading for section in item.sections]
    return frozenset(word for text in texts if text for word in _WORD.findall(text.casefold()))


def _timestamps(item: Statement | QandA | Briefing) -> list[Timestamp]:
    event = item.event
    every = (item.published, item.updated, *((event.start, event.end) if event is not None else ()))
    return [timestamp for timestamp in every if timestamp is not None]


def _date_used(mark: Mark, item: Statement | QandA | Briefing) -> bool:
    value = mark.value
    if isinstance(value, Held):
        place, found = value
        if place is not None and (item.event is None or place not in (item.event.place or "")):
            return False
        if found.until is not None and found.until not in _timestamps(item):
            return False
        value = found.value
    elif isinstance(value, Changed):
        value = value.date
    return not isinstance(value, (Day, Moment)) or any(value.date == one.date for one in _timestamps(item))


def _time_used(mark: Mark, item: Statement | QandA | Briefing) -> bool:
    if not isinstance(mark.value, FoundTime) or mark.value.time is None:
        return False
    return any(
        isinstance(timestamp, Moment) and timestamp.datetime.time() == mark.value.time
        for timestamp in _timestamps(item)
    )
