"""Turns and diagnostics out of JSON whose texts were checked all at once.

A page has hundreds of them, and building each with its own checks costs several times what orjson needs to read it.
So the document is searched once for whatever no text may hold, and clean turns are then set up without asking each
text again. What is odd in any way is left to the careful reading, which knows the place of a fault.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pressitems.models import DIAGNOSTIC_CODES, Diagnostic, Paragraph, ParagraphKind, Severity, Speaker, Turn, TurnKind
from pressitems.models.checks import LARGEST_NUMBER

_Hook = Callable[[Any, Any], Any]

_ASCII = bytes(range(128))
# Any escape but that of a quotation mark can stand for a character that no text may hold.
_ESCAPE = re.compile(rb'\\[^"]')
_PLAIN = ParagraphKind.TEXT
_KINDS: dict[object, TurnKind] = {None: TurnKind.SPEECH, **{str(kind): kind for kind in TurnKind}}
_SEVERITIES: dict[object, Severity] = {str(severity): severity for severity in Severity}
_new = object.__new__
# The slots themselves: a frozen class refuses everybody else.
_set_text, _set_kind, _set_links = [vars(Paragraph)[name].__set__ for name in ("text", "kind", "links")]
_set_paragraphs, _set_speaker, _set_label, _set_turn_kind = [
    vars(Turn)[name].__set__ for name in ("paragraphs", "speaker", "label", "kind")
]
_set_code, _set_severity, _set_message, _set_line, _set_excerpt = [
    vars(Diagnostic)[name].__set__ for name in ("code", "severity", "message", "line", "excerpt")
]


class OddError(Exception):
    """Something that only the careful reading can judge."""


def is_clean(document: bytes) -> bool:
    """Whether no text of a JSON document can hold a control character, a wide space, or two spaces in a row."""
    # Searched for from the end, because that is several times faster for two spaces.
    if b"\x7f" in document or document.rfind(b"  ") >= 0 or (b"\\" in document and _ESCAPE.search(document)):
        return False
    # Few characters of most texts are not ASCII, and only those need a look.
    return document.isascii() or document.translate(None, _ASCII).decode().isprintable()


def clean_turns(rows: Any, speaker: _Hook, paragraph: _Hook) -> tuple[Turn, ...]:
    """The turns of one section of a clean document; any exception means that they need the careful reading."""
    if rows.__class__ is not list:
        raise OddError
    # The same few voices alternate: what is stated of the speaker last seen under each label, and the speaker.
    voices: dict[object, tuple[object, Speaker | None]] = {}
    turns = []
    for row in rows:
        label, kind, stated = row.get("label"), row.get("kind"), row.get("speaker")
        if len(row) != 4 - (label, kind, stated).count(None):
            raise OddError
        voice = voices.get(label)
        if voice is None or voice[0] != stated:
            if label is not None and (label.__class__ is not str or label[0] == " " or label[-1] in " :："):
                raise OddError
            voice = voices[label] = stated, None if stated is None else speaker(stated, Speaker)
        paragraphs = []
        for one in row["paragraphs"]:
            if len(one) == 1:
                text = one["text"]
                if text.__class__ is not str or not text or text.strip() is not text:
                    raise OddError
                plain = _new(Paragraph)
                _set_text(plain, text)
                _set_kind(plain, _PLAIN)
                _set_links(plain, ())
                paragraphs.append(plain)
            else:
                paragraphs.append(paragraph(one, Paragraph))
        if not paragraphs:
            raise OddError
        turn = _new(Turn)
        _set_paragraphs(turn, tuple(paragraphs))
        _set_speaker(turn, voice[1])
        _set_label(turn, label)
        _set_turn_kind(turn, _KINDS[kind])
        turns.append(turn)
    return tuple(turns)


def clean_diagnostics(rows: Any) -> tuple[Diagnostic, ...]:
    """The diagnostics of a clean document; any exception means that they need the careful reading."""
    if rows.__class__ is not list:
        raise OddError
    diagnostics = []
    for row in rows:
        line, excerpt = row.get("line"), row.get("excerpt")
        if len(row) != 5 - (line, excerpt).count(None):
            raise OddError
        if line is not None and (line.__class__ is not int or not 1 <= line <= LARGEST_NUMBER):
            raise OddError
        if excerpt is not None and excerpt.__class__ is not str:
            raise OddError
        code, message = row["code"], row["message"]
        if message.__class__ is not str or not message or message.strip() is not message:
            raise OddError
        if code not in DIAGNOSTIC_CODES:
            raise OddError
        one = _new(Diagnostic)
        _set_code(one, code)
        _set_severity(one, _SEVERITIES[row["severity"]])
        _set_message(one, message)
        _set_line(one, line)
        _set_excerpt(one, excerpt)
        diagnostics.append(one)
    return tuple(diagnostics)
