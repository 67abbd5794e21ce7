"""TOML in, a checked ``HouseStyle`` out. Every fault is a ``StyleError`` with file, key, line and remedy."""

from __future__ import annotations

import os
import re
import tomllib
from functools import cache
from pathlib import Path

import attrs
import cattrs
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

from pressitems.errors import StyleError
from pressitems.house_styles.checks import near
from pressitems.house_styles.record import HouseStyle

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_KIND_NAMES = {
    "str": "a text in quotes",
    "str | None": "a text in quotes",
    "bool": "true or false",
    "tuple[str, ...]": "a list of texts",
    "tuple[tuple[str, ...], ...]": "a list of lists of texts",
    "dict[str, str]": "a table of texts",
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
    """Structure the bytes of a TOML file; ``file`` names it in errors."""
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
        return _converter().structure(table, HouseStyle)
    except (BaseValidationError, StyleError, TypeError) as error:
        raise _located(_first(error), text, file) from error


@cache
def _converter() -> cattrs.Converter:
    # Our own: the global one is mutable by anybody. The hooks refuse what cattrs would coerce: "ab" → ("a", "b").
    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True)
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(bool, _truth)
    converter.register_structure_hook_func(lambda kind: kind == tuple[str, ...], _texts)
    converter.register_structure_hook_func(lambda kind: kind == tuple[tuple[str, ...], ...], _groups)
    converter.register_structure_hook_func(lambda kind: kind == dict[str, str], _text_table)
    return converter


def _text(value: object, _kind: object) -> str:
    if not isinstance(value, str):
        raise _RefusedError("", value)
    return value


def _truth(value: object, _kind: object) -> bool:
    if not isinstance(value, bool):
        raise _RefusedError("", value)
    return value


def _texts(value: object, _kind: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _RefusedError("", value)
    for index, text in enumerate(value):
        if not isinstance(text, str):
            raise _RefusedError(f"[{index}]", text)
    return tuple(value)


def _groups(value: object, _kind: object) -> tuple[tuple[str, ...], ...]:
    if not isinstance(value, list):
        raise _RefusedError("", value)
    groups: list[tuple[str, ...]] = []
    for index, group in enumerate(value):
        try:
            groups.append(_texts(group, None))
        except _RefusedError as refused:
            raise _RefusedError(f"[{index}]{refused.step}", refused.value) from refused
    return tuple(groups)


def _text_table(value: object, _kind: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise _RefusedError("", value)
    for key, text in value.items():
        if not isinstance(text, str):
            raise _RefusedError(f".{key}", text)
    return dict(value)


class _RefusedError(ValueError):
    """A value of the wrong type; ``step`` leads from the key to it."""

    def __init__(self, step: str, value: object) -> None:
        super().__init__(step)
        self.step = step
        self.value = value


def _first(error: BaseException) -> StyleError:
    """The first fault inside a cattrs error, as ours; its path is the key alone."""
    if isinstance(error, StyleError):
        return error
    if isinstance(error, ForbiddenExtraKeysError):
        known = [field.name for field in attrs.fields(HouseStyle)]
        key = min(error.extra_fields)
        remedy = near(key, known) + "house styles know " + ", ".join(known)
        return StyleError(f"unknown key {key!r}", path=key, remedy=remedy)
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            if not isinstance(inner, _RefusedError):
                return _first(inner)
            key = _key_of(inner)
            kind = _kind_of(key)
            if inner.step:
                kind = "tuple[str, ...]" if kind.startswith("tuple[tuple") and inner.step.count("[") == 1 else "str"
            expected = _KIND_NAMES[kind]
            problem = f"expected {expected}, got {_named(inner.value)}"
            return StyleError(problem, path=key + inner.step, remedy=f"write it as {expected}")
    if isinstance(error, KeyError):
        return StyleError("the name is missing", path="name", remedy="""add a line such as name = "my-ministry\"""")
    return StyleError(str(error), remedy="see the house styles in this package for examples")


def _key_of(error: BaseException) -> str:
    for note in getattr(error, "__notes__", ()):
        name: object = getattr(note, "name", None)
        if isinstance(name, str):
            return name
    return ""


def _kind_of(key: str) -> str:
    kind = attrs.fields_dict(HouseStyle)[key].type
    # cattrs resolves the annotations, and then a plain class no longer prints as it was written.
    return kind.__name__ if isinstance(kind, type) and not hasattr(kind, "__args__") else str(kind)


def _named(value: object) -> str:
    names: dict[type, str] = {bool: "true or false", str: "a text", list: "a list", dict: "a table"}
    if type(value) in names:
        return names[type(value)]
    return f"the number {value}" if isinstance(value, int | float) else f"a {type(value).__name__}"


def _located(fault: StyleError, text: str, file: str) -> StyleError:
    """The same fault with the file in front of the key and the line on which the key stands."""
    if fault.path is None:
        return StyleError(fault.problem, path=file, remedy=fault.remedy)
    key = re.split(r"[.\[]", fault.path, maxsplit=1)[0]
    found = re.search(rf"^[ \t]*(?:\[+[ \t]*)?[\"']?{re.escape(key)}[\"']?[ \t]*[=.\]]", text, re.MULTILINE)
    line = text.count("\n", 0, found.start()) + 1 if found else None
    return StyleError(fault.problem, path=f"{file}: {fault.path}", line=line, remedy=fault.remedy)
