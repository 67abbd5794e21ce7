"""JSON back to pages and items. Strict: nothing is coerced, and every fault is a ``LoadError`` with its path."""

from __future__ import annotations

from typing import Any, TypeVar, overload

import orjson

from pressitems.errors import LoadError
from pressitems.models import Briefing, PressItem, PressPage, QandA, Statement
from pressitems.write.clean import is_clean
from pressitems.write.faults import first_fault, named
from pressitems.write.json import TAGS, VERSION, JsonObject
from pressitems.write.structure import converter

_Document = TypeVar("_Document", bound=PressPage | PressItem)

_CLASSES: dict[object, type[PressPage | PressItem]] = {tag: kind for kind, tag in TAGS.items()}
_TAG_LIST = ", ".join(TAGS.values())
_REMEDY = "give a document that to_json wrote"


@overload
def from_json(text: str | bytes) -> PressPage | Statement | QandA | Briefing: ...


@overload
def from_json(text: str | bytes, cls: type[_Document]) -> _Document: ...


def from_json(text: str | bytes, cls: type[_Document] | None = None) -> PressPage | PressItem:
    """Read a page or an item from the JSON that ``to_json`` wrote.

    Args:
        text: One JSON document; bytes are UTF-8, with or without a byte order mark.
        cls: What it has to be: ``PressPage``, ``PressItem`` for any item, or one class of items.

    Raises:
        LoadError: It is no JSON (``line`` says where), or not such a document (``path`` says where).
    """
    if isinstance(text, bytearray | memoryview):
        text = bytes(text)
    if not isinstance(text, str | bytes):
        problem = f"expected JSON as text or bytes, got {type(text).__name__}"
        raise LoadError(problem, remedy="from_dict reads an object, from_json its text")
    text = _without_mark(text)
    try:
        data = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        if _is_json_lines(text):
            problem = "this is JSON Lines, a document on each line"
            raise LoadError(problem, remedy="read each line by itself") from error
        line = error.lineno if error.doc else None
        problem = f"this is not JSON: {_reason(error)}"
        raise LoadError(problem, line=line, path="$", remedy=_REMEDY) from error
    return _document(data, cls, clean=is_clean(text if isinstance(text, bytes) else text.encode()))


@overload
def from_dict(data: JsonObject) -> PressPage | Statement | QandA | Briefing: ...


@overload
def from_dict(data: JsonObject, cls: type[_Document]) -> _Document: ...


def from_dict(data: JsonObject, cls: type[_Document] | None = None) -> PressPage | PressItem:
    """Read a page or an item from the object that ``to_dict`` gave.

    Args:
        data: Is not changed.
        cls: As for ``from_json``.

    Raises:
        LoadError: It is not such an object; ``path`` says where.
    """
    return _document(data, cls, clean=False)


def _document(data: JsonObject, cls: type[_Document] | None, *, clean: bool) -> PressPage | PressItem:
    kind = _class_of(data)
    if cls is not None and not issubclass(kind, cls):
        remedy = f"leave the class out, or ask for {kind.__name__}"
        raise LoadError(
            f"expected a {cls.__name__}, the document is of type {data['type']!r}", path="$.type", remedy=remedy
        )
    try:
        members = {key: member for key, member in data.items() if key not in ("pressitems", "type")}
        document: PressPage | PressItem = converter(clean=clean).structure(members, kind)
    except Exception as error:
        raise first_fault(error) from error
    return document


def _class_of(data: Any) -> type[PressPage | PressItem]:
    if not isinstance(data, dict):
        raise LoadError(f"expected an object, got {named(data)}", path="$", remedy=_REMEDY)
    version = data.get("pressitems")
    if version is None:
        raise LoadError("the key 'pressitems' is missing", path="$.pressitems", remedy=_REMEDY)
    if version.__class__ is not int or version != VERSION:
        remedy = f"this release of pressitems reads version {VERSION}; a newer one may read more"
        raise LoadError(f"unknown version {version!r}", path="$.pressitems", remedy=remedy)
    if "type" not in data:
        raise LoadError("the key 'type' is missing", path="$.type", remedy=f"add one of {_TAG_LIST}")
    tag = data["type"]
    kind = _CLASSES.get(tag) if isinstance(tag, str) else None
    if kind is None:
        raise LoadError(f"unknown type {tag!r}", path="$.type", remedy=f"use one of {_TAG_LIST}")
    return kind


def _without_mark(text: str | bytes) -> str | bytes:
    if isinstance(text, str):
        return text.removeprefix("\ufeff")
    return text.removeprefix(b"\xef\xbb\xbf")


def _is_json_lines(text: str | bytes) -> bool:
    """Whether the first two lines are an object each."""
    lines: list[str] | list[bytes] = text.split("\n", 2) if isinstance(text, str) else text.split(b"\n", 2)
    try:
        return len(lines) > 1 and all(isinstance(orjson.loads(line), dict) for line in lines[:2])
    except orjson.JSONDecodeError:
        return False


def _reason(error: orjson.JSONDecodeError) -> str:
    reason = error.msg.partition(": line ")[0]
    return reason[:1].lower() + reason[1:]
