"""One item of our own plain text: its title, the bracket lines below it, and its paragraphs."""

from __future__ import annotations

from typing import Any

import attrs

from pressitems.errors import ParseError
from pressitems.models import (
    Briefing,
    Event,
    Genre,
    Paragraph,
    ParagraphKind,
    QandA,
    Section,
    Speaker,
    Statement,
    Turn,
    TurnKind,
    item_class,
)
from pressitems.write.text_marks import (
    DATED_TITLE,
    REMARK_FIRST,
    SPEAKER_FIELDS,
    USUAL_VOICES,
    Voice,
    fields_of,
    is_bracket,
    plain,
    stamp_from,
)

GENRES = frozenset(map(str, Genre))
REMEDY = "mend the line, or take out the first line to have it read as any office's text"
_SINGLE = {"issuer", "identifier", "url", "note", "summary"}


@attrs.define
class ItemDraft:
    """An item while its lines are read."""

    fields: dict[str, Any]
    line: int
    voices: dict[str, Voice] = attrs.field(factory=lambda: dict(USUAL_VOICES))
    sections: list[tuple[str | None, list[dict[str, Any]]]] = attrs.field(factory=list)
    stated: Voice | None = None


def read_title(text: str, item: ItemDraft) -> None:
    """Take the title, and the date before it, from the first line of an item."""
    dated = DATED_TITLE.fullmatch(text)
    item.fields["title"] = plain(dated[4] if dated else text)
    if dated:
        item.fields["published"] = stamp_from(f"{dated[3]}-{dated[2]}-{dated[1]}")


def read_fact(text: str, item: ItemDraft) -> None:
    """Take one bracket line below a title; ``ValueError`` where it says nothing that an item has."""
    if not is_bracket(text):
        raise ValueError("only bracket lines follow a title; leave an empty line before the text")
    word, fields = fields_of(text)
    value = fields[0] if fields else ""
    if word in GENRES and "genre" not in item.fields:
        item.fields["genre"] = Genre(word)
        item.fields["excerpt"] = "excerpt" in fields
        item.fields |= pairs_of([field for field in fields if field != "excerpt"], ("language",))
    elif word == "voice" and len(fields) > 1:
        item.voices[value] = voice_from(fields[1:])
    elif word == "at":
        if "published" not in item.fields:
            raise ValueError("a time of publication needs the date before the title")
        item.fields["published"] = stamp_from(f"{item.fields['published'].date.isoformat()}T{_only(fields)}")
    elif word == "by":
        item.fields["speakers"] = (*item.fields.get("speakers", ()), Speaker(**pairs_of(fields, SPEAKER_FIELDS)))
    elif word == "event":
        item.fields["event"] = _event(fields)
    elif word == "updated":
        item.fields["updated"] = stamp_from(_only(fields))
    elif word in _SINGLE:
        item.fields[word] = " · ".join(fields)
    else:
        raise ValueError(f"no fact of an item is called {word!r}")


def _event(fields: list[str]) -> Event:
    stated = pairs_of(fields, ("place", "start", "end"))
    times: dict[str, Any] = {key: stamp_from(stated[key]) for key in ("start", "end") if key in stated}
    return Event(place=stated.get("place"), **times)


def _only(fields: list[str]) -> str:
    if len(fields) != 1:
        raise ValueError("this line states one time")
    return fields[0]


def voice_from(fields: list[str]) -> Voice:
    """A voice from its kind and the fields of its speaker."""
    speaker = pairs_of(fields[1:], SPEAKER_FIELDS)
    return TurnKind(fields[0]), Speaker(**speaker) if speaker else None


def add_paragraph(text: str, item: ItemDraft) -> None:
    """Take one paragraph, with the label that begins it."""
    if not item.sections:
        item.sections.append((None, []))
    turns = item.sections[-1][1]
    label, voice = None, item.stated
    item.stated = None
    head, colon, rest = text.partition(": ")
    if colon and text[0] not in "[|" and text[:2] not in {"- ", "> "} and plain(head) in item.voices:
        label, text = plain(head), rest
        voice = voice or item.voices[label]
    remark = REMARK_FIRST.fullmatch(text) if label is not None and text[0] == "(" else None
    paragraphs = [_paragraph(part) for part in (remark.groups() if remark else (text,))]
    if voice is None and turns:
        turns[-1]["paragraphs"] += paragraphs
    else:
        kind, speaker = voice or (TurnKind.SPEECH, None)
        turns.append({"paragraphs": paragraphs, "label": label, "kind": kind, "speaker": speaker})


def _paragraph(text: str) -> Paragraph:
    if text[0] == "|" and text[-1] == "|" and len(text) > 1:
        row = "\t".join([plain(cell) for cell in text[1:-1].split("|")])
        return Paragraph(text=row, kind=ParagraphKind.TABLE_ROW)
    if text[0] == "(" and text[-1] == ")" and len(text) > 1:
        return Paragraph(text=plain(text), kind=ParagraphKind.ASIDE)
    if text.startswith("[aside ") and text[-1] == "]":
        return Paragraph(text=plain(text[7:-1]), kind=ParagraphKind.ASIDE)
    if text[:2] in {"- ", "> "}:
        kind = ParagraphKind.LIST_ITEM if text[0] == "-" else ParagraphKind.QUOTE
        return Paragraph(text=plain(text[2:]), kind=kind)
    return Paragraph(text=plain(text))


def _finished_turn(turn: dict[str, Any]) -> Turn:
    fields: dict[str, Any] = {**turn, "paragraphs": tuple(turn["paragraphs"])}
    return Turn(**fields)


def finished_item(item: ItemDraft) -> Statement | QandA | Briefing:
    """The item as its lines state it; ``ParseError`` with the line of the title where they contradict each other."""
    try:
        sections = [
            Section(heading=heading, turns=tuple(map(_finished_turn, turns))) for heading, turns in item.sections
        ]
        return item_class(item.fields["genre"])(**item.fields, sections=tuple(sections))
    except ValueError as error:
        raise ParseError(str(error), line=item.line, remedy=REMEDY) from error


def pairs_of(fields: list[str], keys: tuple[str, ...]) -> dict[str, str]:
    """``key value`` fields as a dict; ``ValueError`` for a key that is none of ``keys``."""
    pairs = {}
    for field in fields:
        key, _, value = field.partition(" ")
        if key not in keys:
            raise ValueError(f"{key!r} is none of {', '.join(keys)}")
        pairs[key] = value
    return pairs
