"""The marks of our text format, which writer and reader share, and the one escape that keeps text from becoming one.

A backslash before a character says that the character is text. ``reveal`` puts a control character, which no model
can hold, in the place of an escaped mark, so that the reader looks for marks in the plain way; ``plain`` gives the
text back.
"""

from __future__ import annotations

import datetime as stdlib
import re
from typing import TypeAlias
from zoneinfo import ZoneInfo

import attrs

from pressitems.models import ClockReading, Day, Speaker, Timestamp, Turn, TurnKind
from pressitems.write.stamps import day_from, instant_text, moment_from

Voice: TypeAlias = tuple[TurnKind, Speaker | None]

VERSION = "1"
SIGNATURE = f"[pressitems {VERSION} · "
#: Labels that every item knows without saying so.
USUAL_VOICES: dict[str, Voice] = {"Question": (TurnKind.QUESTION, None), "Answer": (TurnKind.ANSWER, None)}
#: Places whose clocks need no zone beside them.
USUAL_ZONES = {"Moscow": "Europe/Moscow", "London": "Europe/London"}
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SPEAKER_FIELDS = tuple(field.name for field in attrs.fields(Speaker))

_MARKS = "\\[]·:-#>|()"
_LITERAL = "\x1b"
_HIDDEN = dict(zip(_MARKS, "\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10", strict=True))
_SHOWN = str.maketrans({hidden: mark for mark, hidden in _HIDDEN.items()} | {_LITERAL: None})
_ESCAPED = re.compile(r"\\(.)")
_UNFIT = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

DATE_LINE = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{1,4}})", re.ASCII)
CLOCK_LINE = re.compile(r"([^:]+): (\d\d:\d\d)(?: \[(.+)\])?", re.ASCII)
#: A remark between a label and the words (“(via interpreter)”), with what is said.
REMARK_FIRST = re.compile(r"(\([^()]+\)) (.+)")
DATED_TITLE = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) - (.+)", re.ASCII)


def reveal(line: str) -> str:
    """A line of the source with single spaces, and its escaped characters out of the way of the marks."""
    if "  " in line or not line.isprintable():
        line = " ".join(_UNFIT.sub(" ", line).split())
    line = line.strip()
    return _ESCAPED.sub(lambda found: _HIDDEN.get(found[1], _LITERAL + found[1]), line) if "\\" in line else line


def plain(revealed: str) -> str:
    """The text that a revealed stretch of a line stands for."""
    # What hides a mark is a control character.
    return (revealed if revealed.isprintable() else revealed.translate(_SHOWN)).strip()


def escaped(text: str, marks: str = "") -> str:
    """``text`` with a backslash before every backslash and every one of ``marks``."""
    text = text.replace("\\", "\\\\")
    for mark in marks:
        text = text.replace(mark, f"\\{mark}")
    return text


def guarded(text: str) -> str:
    """An escaped text that begins a line, so that its beginning is no mark."""
    marked = text[0] in "[|" or text[:2] in {"# ", "> ", "- "} or (text[0] == "(" and text[-1] == ")")
    return f"\\{text}" if marked else text


def label_mark(label: str) -> str:
    """How a label begins a line, without the colon after it."""
    text = escaped(label, ":")
    return f"\\{text}" if text[0] in "[|#>-(" else text


def bracketed(word: str, *fields: str) -> str:
    """``[word field · field]``; the fields are escaped here."""
    return f"[{word} {' · '.join([escaped(field, '·') for field in fields])}]"


def is_bracket(revealed: str) -> bool:
    """Whether a line is a bracket line."""
    return revealed[0] == "[" and revealed[-1] == "]"


def fields_of(revealed: str) -> tuple[str, list[str]]:
    """The word of a bracket line and its fields, in plain text."""
    fields = revealed[1:-1].split(" · ")
    word, _, first = fields[0].partition(" ")
    return word, [plain(field) for field in ([first, *fields[1:]] if first else fields[1:])]


def speaker_fields(speaker: Speaker | None) -> list[str]:
    """``name Viktor Olsen``, ``role Foreign Minister`` …, as far as they are stated."""
    if speaker is None:
        return []
    stated = [(field, getattr(speaker, field)) for field in SPEAKER_FIELDS]
    return [f"{field} {value}" for field, value in stated if value is not None]


def stamp_text(timestamp: Timestamp) -> str:
    """``2017-03-29`` or ``2017-03-29T18:15:00+03:00 Europe/Moscow``."""
    if isinstance(timestamp, Day):
        return timestamp.date.isoformat()
    instant = instant_text(timestamp)
    return instant if instant.endswith(timestamp.timezone) else f"{instant} {timestamp.timezone}"


def stamp_from(text: str) -> Timestamp:
    """The opposite of ``stamp_text``; ``ValueError`` for anything else."""
    instant, _, zone = text.partition(" ")
    if "T" not in instant:
        return day_from(text)
    return moment_from(instant, zone or re.split(r"(?=[+-])", instant[11:])[-1])


def captured_from(date: stdlib.date, clocks: tuple[ClockReading, ...]) -> Timestamp | None:
    """What a printed date and the first printed clock say together; None where that clock cannot say it."""
    if not clocks:
        return Day(date=date)
    try:
        wall = stdlib.datetime.combine(date, clocks[0].time, ZoneInfo(clocks[0].timezone))
        moment = moment_from(wall.isoformat(), clocks[0].timezone)
    except Exception:  # noqa: BLE001 - zoneinfo raises whatever the file system does for odd names
        return None
    return moment


def voice_of(turn: Turn) -> Voice:
    """What a label says besides itself."""
    return turn.kind, turn.speaker


def date_of(timestamp: Timestamp) -> stdlib.date:
    """The calendar day that is written."""
    text = timestamp.date.isoformat() if isinstance(timestamp, Day) else instant_text(timestamp)[:10]
    return stdlib.date.fromisoformat(text)
