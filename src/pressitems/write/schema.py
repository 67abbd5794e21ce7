"""The JSON Schema (2020-12) of what ``to_json`` writes, made from the classes of the models."""

from __future__ import annotations

import datetime as stdlib
import types
from enum import StrEnum
from importlib.resources import files
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import orjson

from pressitems.models import DIAGNOSTIC_CODES, PressItem, Timestamp
from pressitems.write.json import TAGS, VERSION, JsonObject

_DATE = r"^\d{4}-\d{2}-\d{2}$"
_DATETIME = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?[+-]\d{2}:\d{2}(:\d{2})?$"
# As the models check it: no control character and no space but single ones between words. The code points are listed
# because implementations of \s differ.
_UNFIT = r"\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\uffff"
_WORDS = f"[^{_UNFIT}]+(?: [^{_UNFIT}]+)*"
_TEXT: JsonObject = {"$ref": "#/$defs/Text"}
_TIMESTAMP: JsonObject = {
    "type": "object",
    "properties": {
        "date": {"type": "string", "pattern": _DATE},
        "datetime": {"type": "string", "pattern": _DATETIME},
        "timezone": _TEXT,
    },
    "required": ["date"],
    "dependentRequired": {"datetime": ["timezone"], "timezone": ["datetime"]},
    "additionalProperties": False,
}
# What the type of a field does not say.
_FIELDS: dict[tuple[str, str], JsonObject] = {
    ("Diagnostic", "code"): {"enum": sorted(DIAGNOSTIC_CODES)},
    ("Diagnostic", "line"): {"type": "integer", "minimum": 1},
    ("Diagnostic", "excerpt"): {"type": "string"},
    ("Paragraph", "text"): {"type": "string", "pattern": rf"^\t*{_WORDS}(?:\t+{_WORDS})*\t*$"},
    ("Turn", "label"): {**_TEXT, "not": {"pattern": "[:：]$"}},
    ("Pager", "first"): {"type": "integer", "minimum": 1},
    ("Pager", "last"): {"type": "integer", "minimum": 1},
}
_SOME: JsonObject = {"minItems": 1}
# What the fields of an object have to do with each other.
_RULES: dict[str, JsonObject] = {
    "Contact": {"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]},
    "Event": {"minProperties": 1, "dependentRequired": {"end": ["start"]}},
    "Section": {"anyOf": [{"required": ["heading"]}, {"required": ["turns"], "properties": {"turns": _SOME}}]},
    "Speaker": {"minProperties": 1},
    "Turn": {"properties": {"paragraphs": _SOME}},
}


def json_schema() -> JsonObject:
    """The JSON Schema that every document of ``to_json`` is valid by, as a new object."""
    schema: JsonObject = orjson.loads((files("pressitems.write") / "pressitems.schema.json").read_bytes())
    return schema


def generated_schema() -> JsonObject:
    """The schema as the classes have it now; the packaged file is this, and a test keeps it so."""
    definitions: dict[str, JsonObject] = {
        "Text": {"type": "string", "pattern": f"^{_WORDS}$"},
        "Timestamp": _TIMESTAMP,
    }
    for kind in TAGS:
        _define(kind, definitions)
    roots = [
        {
            "$ref": f"#/$defs/{kind.__name__}",
            "properties": {"pressitems": {"const": VERSION}},
            "required": ["pressitems"],
            "unevaluatedProperties": False,
        }
        for kind in TAGS
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A press page or a press item",
        "oneOf": roots,
        "$defs": dict(sorted(definitions.items())),
    }


def _define(kind: type, definitions: dict[str, JsonObject]) -> None:
    if kind.__name__ in definitions:
        return
    # Closed where it is used, because a document's root has one more key than an item in a page.
    closing: JsonObject = {} if kind in TAGS else {"additionalProperties": False}
    properties: JsonObject = {"type": {"const": TAGS[kind]}} if kind in TAGS else {}
    definition = definitions[kind.__name__] = {"type": "object", "properties": properties, **closing}
    hints = get_type_hints(kind)
    for field in attrs.fields(kind):
        special = _FIELDS.get((kind.__name__, field.name))
        properties[field.name] = special or _type(hints[field.name], definitions)
        if field.name == "genre" and issubclass(kind, PressItem):
            properties["genre"] = {"enum": sorted(kind.genres)}
    required = [field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING]
    definition["required"] = (["type"] if kind in TAGS else []) + required
    if kind.__name__ in _RULES:
        definition["allOf"] = [_RULES[kind.__name__]]


def _type(hint: Any, definitions: dict[str, JsonObject]) -> JsonObject:
    members = [one for one in get_args(hint) if one is not types.NoneType]
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _type(members[0], definitions)}
    if get_origin(hint) in {Union, types.UnionType}:
        return _union(members, definitions)
    if issubclass(hint, StrEnum):
        return {"enum": sorted(hint)}
    if attrs.has(hint):
        _define(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return _SIMPLE[hint]


def _union(members: list[Any], definitions: dict[str, JsonObject]) -> JsonObject:
    if members == list(get_args(Timestamp)):
        return {"$ref": "#/$defs/Timestamp"}
    if len(members) == 1:
        return _type(members[0], definitions)
    return {"oneOf": [_type(one, definitions) for one in members], "unevaluatedProperties": False}


_SIMPLE: dict[type, JsonObject] = {
    str: _TEXT,
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": 0},
    stdlib.time: {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"},
}
