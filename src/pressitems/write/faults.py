"""What was wrong in a JSON document, out of whatever cattrs and the models raised."""

from __future__ import annotations

import re

import attrs
from cattrs.errors import BaseValidationError, ClassValidationError, ForbiddenExtraKeysError

from pressitems.errors import LoadError

# The models begin the message of a broken invariant with the field.
_FIELD = re.compile(r"([a-z]+)((?:\[\d+\])?): (.+)", re.DOTALL)
_NAMES: dict[type, str] = {str: "a text", list: "a list", dict: "an object", type(None): "null"}


class RefusedError(ValueError):
    """A value that no model takes; ``step`` leads from the value that was being read to it."""

    def __init__(self, problem: str, remedy: str, *, step: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.remedy = remedy
        self.step = step


def named(value: object) -> str:
    """What JSON calls a value, for a message."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"the number {value}"
    return _NAMES.get(type(value), f"a {type(value).__name__}")


def first_fault(error: BaseException, path: str = "$") -> LoadError:
    """The first fault inside ``error`` as a ``LoadError`` with its place."""
    if isinstance(error, LoadError):
        return error
    if isinstance(error, RefusedError):
        return LoadError(error.problem, path=path + error.step, remedy=error.remedy)
    if isinstance(error, ForbiddenExtraKeysError):
        key = min(map(str, error.extra_fields))
        known = ", ".join(field.name for field in attrs.fields(error.cl)) if attrs.has(error.cl) else ""
        return LoadError("unknown key", path=f"{path}.{key}", remedy=f"the keys here are {known}")
    if isinstance(error, BaseValidationError):
        inner = error.exceptions[0]
        step = _step(inner)
        if isinstance(inner, KeyError):
            return LoadError(f"the key {inner.args[0]!r} is missing", path=path + step, remedy="add it")
        if isinstance(error, ClassValidationError) and not step and type(inner) is ValueError:
            return _broken(inner, error.cl, path)
        return first_fault(inner, path + step)
    if isinstance(error, RecursionError):
        return LoadError("the document is nested too deeply", path=path, remedy="give a document that to_json wrote")
    return LoadError(str(error) or type(error).__name__, path=path, remedy="give a document that to_json wrote")


def _step(error: BaseException) -> str:
    """The attribute or index at which cattrs noted ``error``."""
    for note in getattr(error, "__notes__", ()):
        name: object = getattr(note, "name", None)
        if isinstance(name, str):
            return f".{name}"
        index: object = getattr(note, "index", None)
        if index is not None:
            return f"[{index}]"
    return ""


def _broken(error: ValueError, kind: type, path: str) -> LoadError:
    """A broken invariant, at the field that the model names."""
    remedy = f"see the class {kind.__name__} for what its fields may hold"
    shape = _FIELD.fullmatch(str(error))
    if shape is None or shape[1] not in {field.name for field in attrs.fields(kind)}:
        return LoadError(str(error), path=path, remedy=remedy)
    return LoadError(shape[3], path=f"{path}.{shape[1]}{shape[2]}", remedy=remedy)
