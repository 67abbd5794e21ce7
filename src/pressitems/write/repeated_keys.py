"""Keys that an object of JSON has twice: parsers keep the last without a word, so what the first said would be lost."""

from __future__ import annotations

import json
from typing import Any

import orjson


def repeated_key(written: bytes, data: Any) -> str | None:
    """The path of the first key that stands twice in its object, or None.

    Args:
        written: A document of JSON.
        data: What it was read as.
    """
    try:
        if orjson.dumps(data) == written:
            # As to_json writes it: had an object a key twice, less would have been written. Finding out takes no time.
            return None
    except orjson.JSONEncodeError:
        # Nested deeper than it writes.
        pass
    try:
        # Figures may have any number of digits; they do not matter here.
        careful = json.loads(written, object_pairs_hook=_object, parse_int=float)
    except RecursionError:
        return None
    return _path(careful)


class _Repeating(dict[str, Any]):
    """An object with ``key`` twice in it."""

    key = ""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    keys = [key for key, _ in pairs]
    repeating = _Repeating(members)
    repeating.key = next(key for key in keys if keys.count(key) > 1)
    return repeating


def _path(document: Any) -> str | None:
    waiting: list[tuple[str, Any]] = [("$", document)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, _Repeating):
            return f"{path}.{value.key}"
        if isinstance(value, dict):
            waiting += [(f"{path}.{key}", member) for key, member in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [(f"{path}[{index}]", value[index]) for index in reversed(range(len(value)))]
    return None
