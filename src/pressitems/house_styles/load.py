"""TOML in, a checked ``HouseStyle`` out. Every fault is a ``StyleError`` with file, key, line and remedy."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any, get_args, get_type_hints

from pressitems.errors import StyleError
from pressitems.house_styles.checks import near
from pressitems.house_styles.record import HouseStyle

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
# What stands in TOML for each type of a field, and what an author is told to write.
_WRITTEN: dict[object, tuple[type, str]] = {
    str: (str, "a text in quotes"),
    str | None: (str, "a text in quotes"),
    bool: (bool, "true or false"),
    tuple[str, ...]: (list, "a list of texts"),
    tuple[tuple[str, ...], ...]: (list, "a list of lists of texts"),
    dict[str, str]: (dict, "a table of texts"),
}


def load_style(path: str | os.PathLike[str]) -> HouseStyle:
    """Read the house style in a TOML file; ``StyleError`` where that cannot be done."""
    file = os.fspath(path)
    try:
        data = Path(file).read_bytes()
    except OSError as error:
        problem = f"the house style cannot be read: {error.strerror or error}"
        raise StyleError(problem, path=file, remedy="give the path of a TOML file") from error
    return style_from_toml(data, file)


def style_from_toml(data: bytes, file: str) -> HouseStyle:
    """The house style that the bytes of a TOML file describe; ``file`` names it in errors."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise StyleError("the file is not UTF-8", path=file, line=line, remedy="save it as UTF-8") from error
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        place = _PLACE.search(message)
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        problem = f"the file is no TOML: {_PLACE.sub('', message)}"
        raise StyleError(problem, path=file, line=line, remedy="put texts in quotes and lists in brackets") from error
    try:
        return _style(table)
    except StyleError as fault:
        raise _located(fault, text, file) from fault


def _style(table: dict[str, Any]) -> HouseStyle:
    """A style of the keys and values of a table; the path of a ``StyleError`` is the key."""
    kinds = get_type_hints(HouseStyle)
    if "name" not in table:
        raise StyleError("the name is missing", path="name", remedy="""add a line such as name = "my-ministry\"""")
    values = {key: _value(table[key], kind, key) for key, kind in kinds.items() if key in table}
    unknown = min(table.keys() - kinds.keys(), default=None)
    if unknown is not None:
        remedy = near(unknown, kinds) + "house styles know " + ", ".join(kinds)
        raise StyleError(f"unknown key {unknown!r}", path=unknown, remedy=remedy)
    return HouseStyle(**values)


def _value(value: Any, kind: object, path: str) -> Any:
    """A value of TOML as a field of this type holds it."""
    written, expected = _WRITTEN[kind]
    if not isinstance(value, written):
        raise StyleError(f"expected {expected}, got {_named(value)}", path=path, remedy=f"write it as {expected}")
    if isinstance(value, list):
        return tuple(_value(one, get_args(kind)[0], f"{path}[{place}]") for place, one in enumerate(value))
    if isinstance(value, dict):
        return {key: _value(one, str, f"{path}.{key}") for key, one in value.items()}
    return value


def _named(value: object) -> str:
    names: dict[type, str] = {bool: "true or false", str: "a text", list: "a list", dict: "a table"}
    if type(value) in names:
        return names[type(value)]
    return f"the number {value}" if isinstance(value, int | float) else f"a {type(value).__name__}"


def _located(fault: StyleError, text: str, file: str) -> StyleError:
    """The same fault with the file in front of the key and the line on which the key stands."""
    key = re.split(r"[.\[]", fault.path or "", maxsplit=1)[0]
    found = re.search(rf"^[ \t]*(?:\[+[ \t]*)?[\"']?{re.escape(key)}[\"']?[ \t]*[=.\]]", text, re.MULTILINE)
    line = text.count("\n", 0, found.start()) + 1 if found else None
    return StyleError(fault.problem, path=f"{file}: {fault.path}", line=line, remedy=fault.remedy)
