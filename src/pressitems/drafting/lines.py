"""The lines of a draft, and how they are written as TOML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Line(NamedTuple):
    """A line of the draft: ``value`` None stands for a line that is only suggested, as a comment."""

    key: str
    value: object
    seen: str
    suggestion: object = None


def toml_of(head: str, name: str, lines: Iterable[Line]) -> str:
    """The draft: the head, the name, and each line with what was seen above it; tables come last, as TOML wants it."""
    text = [head, f"name = {_quoted(name)}"]
    tables = []
    for line in lines:
        value = line.suggestion if line.value is None else line.value
        if isinstance(value, Mapping):
            tables += [
                "",
                f"# Seen: {commented(line.seen)}.",
                f"[{line.key}]",
                *(f"{_quoted(k)} = {_quoted(v)}" for k, v in value.items()),
            ]
        else:
            sign = "# " if line.value is None else ""
            text += ["", f"# Seen: {commented(line.seen)}.", f"{sign}{line.key} = {_written(value)}"]
    return "\n".join([*text, *tables]) + "\n"


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_quoted(one) for one in value) + "]"
    return _quoted(value)


def _quoted(value: object) -> str:
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def commented(text: str) -> str:
    """The text as a comment can hold it: on one line, without control characters."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
