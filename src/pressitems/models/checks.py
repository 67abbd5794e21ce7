"""Invariants of text that every model shares; each raises a ``ValueError`` that names the field."""

from __future__ import annotations

import re

# Control characters, line and paragraph separators, lone surrogates and noncharacters: no output format can carry them.
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN_IN_ROW = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_OTHER_SPACE = re.compile(r"[^\S \t]")

#: The largest whole number that every reader of JSON holds exactly.
LARGEST_NUMBER = 2**53 - 1


def check_text(text: str, field: str) -> None:
    """Refuse text that is empty, holds control characters, or spaces other than single ones between words."""
    # The common case costs two scans in C, the second from the end, because that takes half the time; only text with an
    # unusual character takes the slow way.
    usual = text.__class__ is str and text.isprintable() and text != "" and text.rfind("  ") < 0
    if usual and text[0] != " " and text[-1] != " ":
        return
    _explain(text, field, _FORBIDDEN)


def check_row(text: str, field: str) -> None:
    """The same for a table row, whose cells are separated by single tabs; a cell may be empty, the row may not."""
    if not isinstance(text, str) or not text.strip():
        _explain(text, field, _FORBIDDEN_IN_ROW)
    for cell in text.split("\t"):
        if cell:
            _explain(cell, field, _FORBIDDEN)


def check_optional(text: str | None, field: str) -> None:
    """``check_text`` for a field that may be absent."""
    if text is not None:
        check_text(text, field)


def _explain(text: str, field: str, forbidden: re.Pattern[str]) -> None:
    if not isinstance(text, str):
        raise ValueError(f"{field}: expected text, got {type(text).__name__}")
    if not text.strip():
        raise ValueError(f"{field}: text is empty")
    found = forbidden.search(text)
    if found:
        raise ValueError(f"{field}: control character U+{ord(found[0]):04X} at offset {found.start()}")
    if "  " in text or text[0].isspace() or text[-1].isspace() or _OTHER_SPACE.search(text):
        raise ValueError(f"{field}: spaces must be single, plain, and between words")


def check_tuple(value: object, kind: type | tuple[type, ...], field: str) -> None:
    """Refuse what is not a tuple of ``kind``: a list would make a frozen object changeable."""
    if value.__class__ is not tuple:
        raise ValueError(f"{field}: expected a tuple, got {type(value).__name__}")
    assert isinstance(value, tuple)
    for index, member in enumerate(value):
        if not isinstance(member, kind):
            raise ValueError(f"{field}[{index}]: expected {_names(kind)}, got {type(member).__name__}")


def check_kind(value: object, kind: type | tuple[type, ...], field: str) -> None:
    """Refuse a value of another class."""
    if not isinstance(value, kind):
        raise ValueError(f"{field}: expected {_names(kind)}, got {type(value).__name__}")


def _names(kind: type | tuple[type, ...]) -> str:
    """“Day or Moment”."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    *others, last = ("text" if one is str else one.__name__ for one in kinds)
    return f"{', '.join(others)} or {last}" if others else last
