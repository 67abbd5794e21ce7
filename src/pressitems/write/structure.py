"""How plain JSON values become models: our own cattrs converter, whose hooks refuse what cattrs would coerce."""

from __future__ import annotations

import datetime as stdlib
import functools
import operator
import re
import types
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn

from pressitems.models import (
    Briefing,
    Contact,
    Day,
    Diagnostic,
    Genre,
    Link,
    Moment,
    PageLink,
    Pager,
    Paragraph,
    ParagraphKind,
    QandA,
    Severity,
    Speaker,
    Statement,
    Timestamp,
    Turn,
    TurnKind,
)
from pressitems.write.clean import clean_diagnostics, clean_turns
from pressitems.write.faults import RefusedError, named
from pressitems.write.json import TAGS
from pressitems.write.stamps import day_from, moment_from

_Hook = Callable[[Any, Any], Any]

_ITEMS: dict[object, type] = {TAGS[kind]: kind for kind in (Statement, QandA, Briefing)}
# Calling an enum costs several times what looking up its member does.
_WORDS: dict[type[StrEnum], dict[str, StrEnum]] = {
    kind: {str(word): word for word in kind} for kind in (Genre, ParagraphKind, TurnKind, Severity)
}
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)


@functools.cache
def converter(*, clean: bool = False) -> cattrs.Converter:
    """The converter for every class of the models; it is never handed out, so nobody else can change it.

    Args:
        clean: For documents that ``is_clean`` says are so.
    """
    ours = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True)
    # By class: cattrs looks there first, and would find its own hooks, which call str(None) a text.
    ours.register_structure_hook(str, _text)
    ours.register_structure_hook(bool, _truth)
    ours.register_structure_hook(int, _number)
    ours.register_structure_hook(stdlib.time, _clock)
    for words in _WORDS:
        ours.register_structure_hook(words, _word)
    ours.register_structure_hook_factory(attrs.has, lambda kind: _object_hook(kind, ours))
    for leaf in (Contact, Link, PageLink, Pager, Speaker):
        ours.register_structure_hook(leaf, _leaf_hook(leaf, ours))
    ours.register_structure_hook_factory(_is_tuple, lambda kind: _list_hook(kind, ours))
    ours.register_structure_hook_factory(_is_optional, lambda kind: _optional_hook(kind, ours))
    ours.register_structure_hook_func(lambda kind: kind == Timestamp, _timestamp)
    ours.register_structure_hook_func(
        lambda kind: kind == Statement | QandA | Briefing, lambda value, _: _item(value, ours)
    )
    if clean:
        speaker, paragraph = ours.get_structure_hook(Speaker), ours.get_structure_hook(Paragraph)
        _register_clean(tuple[Turn, ...], lambda rows: clean_turns(rows, speaker, paragraph), ours)
        _register_clean(tuple[Diagnostic, ...], clean_diagnostics, ours)
    return ours


def _text(value: object, _kind: object) -> str:
    if value.__class__ is not str:
        raise RefusedError(f"expected a text, got {named(value)}", "write it in quotes")
    assert isinstance(value, str)
    return value


def _truth(value: object, _kind: object) -> bool:
    if value.__class__ is not bool:
        raise RefusedError(f"expected true or false, got {named(value)}", "write true, or leave the key out for false")
    assert isinstance(value, bool)
    return value


def _number(value: object, _kind: object) -> int:
    if value.__class__ is not int:
        raise RefusedError(f"expected a whole number, got {named(value)}", "write it in digits alone")
    assert isinstance(value, int)
    return value


def _clock(value: object, _kind: object) -> stdlib.time:
    shape = _CLOCK.fullmatch(_text(value, None))
    if shape is None:
        raise RefusedError(f"{value!r} is not a clock time", "write hours and minutes as 18:15")
    return stdlib.time(int(shape[1]), int(shape[2]))


def _word(value: object, kind: type[StrEnum]) -> StrEnum:
    word = _WORDS[kind].get(_text(value, None))
    if word is None:
        raise RefusedError(f"unknown word {value!r}", f"use one of {', '.join(kind)}")
    return word


def _object_hook(kind: type, ours: cattrs.Converter) -> _Hook:
    build: _Hook = make_dict_structure_fn(kind, ours, _cattrs_forbid_extra_keys=True)

    def hook(value: object, _kind: object) -> Any:
        return build(_object(value), kind)

    return hook


def _leaf_hook(kind: type, ours: cattrs.Converter) -> _Hook:
    """For classes that refuse by themselves whatever is not a text or a number; a page may have hundreds of them."""
    careful = _object_hook(kind, ours)

    def hook(value: Any, _kind: object) -> Any:
        try:
            if None not in value.values():
                return kind(**value)
        except Exception:  # noqa: BLE001, S110 - whatever it is, the careful reading meets it again and says where
            pass
        return careful(value, kind)

    return hook


def _object(value: object) -> dict[str, Any]:
    if value.__class__ is not dict:
        raise RefusedError(f"expected an object, got {named(value)}", "write its members in braces")
    assert isinstance(value, dict)
    return value


def _is_tuple(kind: Any) -> bool:
    origin: object = get_origin(kind)
    return origin is tuple


def _list_hook(kind: Any, ours: cattrs.Converter) -> _Hook:
    # cattrs' own reading of list notes the index of a fault, but takes a text for a list of letters.
    members = types.GenericAlias(list, get_args(kind)[:1])
    build = ours.get_structure_hook(members)

    def hook(value: object, _kind: object) -> Any:
        if value.__class__ is not list:
            raise RefusedError(f"expected a list, got {named(value)}", "write its members in brackets")
        return tuple(build(value, members))

    return hook


def _is_optional(kind: Any) -> bool:
    return get_origin(kind) in {Union, types.UnionType} and type(None) in get_args(kind)


def _optional_hook(kind: Any, ours: cattrs.Converter) -> _Hook:
    # A field that is not stated is left out; null says nothing that would not be said twice.
    rest: Any = functools.reduce(operator.or_, [one for one in get_args(kind) if one is not type(None)])
    return ours.get_structure_hook(rest)


def _timestamp(value: object, _kind: object) -> Day | Moment:
    data = _object(value)
    unknown = [key for key in data if key not in {"date", "datetime", "timezone"}]
    if unknown:
        raise RefusedError("unknown key", "a timestamp has date, datetime and timezone", step=f".{unknown[0]}")
    if "date" not in data:
        raise RefusedError("the key 'date' is missing", "a timestamp begins with its date", step=".date")
    day: Day = _stamp(".date", day_from, data["date"])
    if len(data) == 1:
        return day
    for key in ("datetime", "timezone"):
        if key not in data:
            raise RefusedError(f"the key {key!r} is missing", "give datetime and timezone, or neither", step=f".{key}")
    zone: str = _stamp(".timezone", str, data["timezone"])
    moment: Moment = _stamp(".datetime", lambda text: moment_from(text, zone), data["datetime"])
    if moment.date != day.date:
        problem = f"{data['date']} is not the date of {data['datetime']}"
        raise RefusedError(problem, "let date, datetime and timezone agree", step=".date")
    return moment


def _stamp(step: str, read: Callable[[str], Any], value: object) -> Any:
    try:
        return read(_text(value, None))
    except RefusedError as refused:
        raise RefusedError(refused.problem, refused.remedy, step=step) from refused
    except ValueError as error:
        raise RefusedError(str(error), "let date, datetime and timezone agree", step=step) from error


def _item(value: object, ours: cattrs.Converter) -> Any:
    data = _object(value)
    tags = ", ".join(map(str, _ITEMS))
    if "type" not in data:
        raise RefusedError("the key 'type' is missing", f"add one of {tags}", step=".type")
    tag = data["type"]
    kind = _ITEMS.get(tag) if tag.__class__ is str else None
    if kind is None:
        raise RefusedError(f"unknown type {tag!r}", f"use one of {tags}", step=".type")
    return ours.structure({key: member for key, member in data.items() if key != "type"}, kind)


def _register_clean(kind: Any, clean: Callable[[Any], Any], ours: cattrs.Converter) -> None:
    careful = _list_hook(kind, ours)

    def hook(value: object, _kind: object) -> Any:
        try:
            return clean(value)
        except Exception:  # noqa: BLE001 - whatever it is, the careful reading meets it again and says where
            return careful(value, kind)

    ours.register_structure_hook_func(lambda other: other == kind, hook)
