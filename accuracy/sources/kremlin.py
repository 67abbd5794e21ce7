"""kremlin.ru: transcripts flattened into one line; title, date and place stand beside. Labels are a check of form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from accuracy.gold_turns import GoldDocument, GoldTurn, Reading, TurnsBuilder

# Initials with a surname, and the office's words for a voice, need only a space before them; a name in full must begin
# a sentence. A remark may follow; then a colon and a space.
_LABEL = re.compile(
    r"(?:(?<=^)|(?<=\s))"
    r"((?:[А-ЯЁ]\.\s?){1,2}(?P<surname>[А-ЯЁ][А-Яа-яё-]+)"
    r"(?: (?!(?P=surname))[А-ЯЁ][а-яё-]+)?|Вопрос|Реплика|Ответ|"
    r"(?<=[.!?…»)”*] )[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё-]+(?: [А-ЯЁ][а-яё-]+)?)"
    # The site's note on a person runs into the label: the name again, in full, and the office.
    r"(?: (?P=surname) [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+ [^:?!]{3,120}?)?"
    r"(?: \([^):]*\))? ?: (?=[^а-яё])"
)
# What the site prints behind the words, and the links that it sets between them.
_TAIL = re.compile(r"\s(?:(?:География|Темы|Лица)\s[^.!?…]{0,400}?\s)?Статус материала\b")
_SEE_ALSO = re.compile(r"\s*Смотрите также .{1,250}?\d{1,2} [а-я]+ \d{4} года(?:, \d\d:\d\d)?\s*")


def documents(root: Path) -> Iterator[GoldDocument]:
    """Every record; the flattened text is the only reading."""
    for file in sorted((root / "kremlin-ru").glob("*.json")):
        record = json.loads(file.read_text(encoding="utf-8"))
        text = record["text"]
        turns = kremlin_turns(text)
        starts = [turn.paragraph for turn in turns]
        yield GoldDocument(
            source="kremlin-ru",
            path=f"kremlin-ru/{file.name}",
            readings=(Reading("as it stands", text, "text/plain"),),
            turns=turns,
            complete=True,
            visible=(text,),
            url=record["url"],
            title=record["title"],
            paragraphs=tuple([(start, text[start:end]) for start, end in pairwise([*starts, len(text)])]),
        )


def record(root: Path, path: str) -> dict[str, str]:
    """The record beside the text: title, date, place, summary."""
    loaded: dict[str, str] = json.loads((root / path).read_text(encoding="utf-8"))
    return loaded


def kremlin_turns(text: str) -> tuple[GoldTurn, ...]:
    """Turns by the form of the label; the position in characters takes the place of a paragraph number."""
    builder = TurnsBuilder()
    end = _tail(text)
    starts = list(_LABEL.finditer(text, 0, end))
    if starts and starts[0].start():
        builder.start(GoldTurn(None, None, (text[: starts[0].start()].strip(),), 1, 0, counts=False))
    for found, after in zip(starts, [*starts[1:], None], strict=False):
        said = text[found.end() : after.start() if after else end].strip()
        builder.start(GoldTurn(found[1], _asks(found[1]), (_SEE_ALSO.sub(" ", said),), 1, found.start()))
    if starts and end < len(text):
        builder.start(GoldTurn(None, None, (text[end:].strip(),), 1, end))
    return builder.turns()


def _asks(label: str) -> bool | None:
    """Only the office's own word for it tells that somebody asks; a name does not say."""
    return True if label == "Вопрос" else None


def _tail(text: str) -> int:
    """Where the page's own lines on the record begin: nobody says them."""
    found = _TAIL.search(text)
    return found.start() if found else len(text)
