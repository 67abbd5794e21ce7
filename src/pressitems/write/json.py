"""Pages and items as JSON: the field names are the keys, and what equals its default is left out.

The text is put together here, not by way of dicts: building those costs several times what orjson needs to write them.
"""

from __future__ import annotations

import datetime as stdlib
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs
import orjson

from pressitems.models import (
    Briefing,
    ClockReading,
    Contact,
    Day,
    Diagnostic,
    Event,
    Link,
    Masthead,
    Moment,
    PageLink,
    Pager,
    Paragraph,
    ParagraphKind,
    PressItem,
    PressPage,
    QandA,
    Section,
    Speaker,
    Statement,
    Turn,
    TurnKind,
)
from pressitems.write.stamps import instant_text

JsonObject: TypeAlias = dict[str, Any]

#: The version of the JSON that is written and read.
VERSION = 1
TAGS: dict[type, str] = {PressPage: "page", Statement: "statement", QandA: "qa", Briefing: "briefing"}

# What a reader wants to know before the long rest.
_FIRST = ("style", "genre", "title", "published", "updated", "language", "url", "masthead", "heading")
# Key, and the default that is left out, of every field.
_FIELDS: dict[type, tuple[tuple[str, object], ...]] = {
    kind: tuple(
        (field.name, field.default)
        for field in sorted(attrs.fields(kind), key=lambda field: (*_FIRST, field.name).index(field.name))
    )
    for kind in (*TAGS, ClockReading, Contact, Event, Link, Masthead, PageLink, Pager, Section, Speaker)
}
# Looking up a member on its enum costs more than writing it.
_PLAIN, _SPEECH = ParagraphKind.TEXT, TurnKind.SPEECH


def to_json(x: PressPage | PressItem) -> str:
    """A page or an item as one line of JSON; ``from_json`` gives an equal one back.

    Raises:
        TypeError: It is neither a page nor an item.
    """
    if x.__class__ not in TAGS:
        raise TypeError(f"expected a PressPage or a PressItem, got {type(x).__name__}")
    # Every piece goes into one list that is joined once: the text of a transcript is too long to be copied twice.
    pieces = [f'{{"pressitems":{VERSION},']
    _object(x, pieces)
    pieces[1] = pieces[1][1:]
    return "".join(pieces)


def to_dict(x: PressPage | PressItem) -> JsonObject:
    """The object that ``to_json`` writes, as plain dicts, lists, texts, numbers and truth values.

    Raises:
        TypeError: It is neither a page nor an item.
    """
    data: JsonObject = orjson.loads(to_json(x))
    return data


def _object(value: Any, pieces: list[str]) -> None:
    kind = value.__class__
    opening = f'{{"type":"{TAGS[kind]}","' if kind in TAGS else '{"'
    for name, default in _FIELDS[kind]:
        member = getattr(value, name)
        if member is default or member == default:
            continue
        if isinstance(member, str):
            pieces.append(f'{opening}{name}":{_quoted(member)}')
        else:
            pieces.append(f'{opening}{name}":')
            _WRITE[member.__class__](member, pieces)
        opening = ',"'
    pieces.append("}" if opening == ',"' else "{}")


def _list(values: tuple[Any, ...], pieces: list[str]) -> None:
    many = _MANY.get(values[0].__class__)
    if many is not None:
        many(values, pieces)
        return
    separator = "["
    for value in values:
        pieces.append(separator)
        separator = ","
        _WRITE[value.__class__](value, pieces)
    pieces.append("]")


def _quoted(text: str) -> str:
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return orjson.dumps(text).decode()


def _text(text: str, pieces: list[str]) -> None:
    pieces.append(_quoted(text))


def _bare(value: object, pieces: list[str]) -> None:
    pieces.append(str(value).lower())


def _clock(time: stdlib.time, pieces: list[str]) -> None:
    pieces.append(f'"{time.isoformat("minutes")}"')


def _day(day: Day, pieces: list[str]) -> None:
    pieces.append(f'{{"date":"{day.date.isoformat()}"}}')


def _moment(moment: Moment, pieces: list[str]) -> None:
    instant = instant_text(moment)
    pieces.append(f'{{"date":"{instant[:10]}","datetime":"{instant}","timezone":{_quoted(moment.timezone)}}}')


# A page has hundreds of paragraphs, turns and diagnostics, so these are spelled out.


def _diagnostics(diagnostics: tuple[Diagnostic, ...], pieces: list[str]) -> None:
    rows = []
    for one in diagnostics:
        row: JsonObject = {"code": one.code, "severity": one.severity, "message": one.message}
        if one.line is not None:
            row["line"] = one.line
        if one.excerpt is not None:
            row["excerpt"] = one.excerpt
        rows.append(row)
    try:
        pieces.append(orjson.dumps(rows).decode())
    except TypeError:
        # An excerpt can hold half of a surrogate pair, which no JSON can.
        for row in rows:
            if "excerpt" in row:
                row["excerpt"] = row["excerpt"].encode("utf-8", "replace").decode()
        pieces.append(orjson.dumps(rows).decode())


def _turns(turns: tuple[Turn, ...], pieces: list[str]) -> None:
    # The same few voices alternate, so what stands before the paragraphs is put together once for each.
    voices: dict[tuple[str | None, int, int], str] = {}
    end = "["
    for turn in turns:
        voice = (turn.label, id(turn.kind), id(turn.speaker))
        opening = voices.get(voice) or voices.setdefault(voice, f'{{{_voice(turn)}"paragraphs":[')
        pieces.append(end + opening)
        separator = ""
        for paragraph in turn.paragraphs:
            text = paragraph.text
            # Models hold no control characters but the tabs of a table row, so nothing else needs an escape.
            if paragraph.kind is not _PLAIN or paragraph.links or '"' in text or "\\" in text:
                pieces.append(separator + _paragraph(paragraph))
            else:
                pieces.append(f'{separator}{{"text":"{text}"}}')
            separator = ","
        end = "]},"
    pieces.append("]}]")


def _paragraph(paragraph: Paragraph) -> str:
    pieces = [f'{{"text":{_quoted(paragraph.text)}']
    if paragraph.kind is not _PLAIN:
        pieces.append(f',"kind":"{paragraph.kind}"')
    if paragraph.links:
        pieces.append(',"links":')
        _list(paragraph.links, pieces)
    return "".join([*pieces, "}"])


def _voice(turn: Turn) -> str:
    pieces = []
    if turn.kind is not _SPEECH:
        pieces.append(f'"kind":"{turn.kind}",')
    if turn.label is not None:
        pieces.append(f'"label":{_quoted(turn.label)},')
    if turn.speaker is not None:
        pieces.append('"speaker":')
        _object(turn.speaker, pieces)
        pieces.append(",")
    return "".join(pieces)


_MANY: dict[type, Callable[[Any, list[str]], None]] = {Turn: _turns, Diagnostic: _diagnostics}
_WRITE: dict[type, Callable[[Any, list[str]], None]] = {
    **dict.fromkeys(_FIELDS, _object),
    **dict.fromkeys((bool, int), _bare),
    str: _text,
    tuple: _list,
    Day: _day,
    Moment: _moment,
    stdlib.time: _clock,
}
