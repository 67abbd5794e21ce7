"""White House: ``Q`` and no-break or plain spaces asks; capitals before a colon answer. A check of form, not of sense.

The corpus keeps the pages as Markdown under YAML front matter. Both are taken off here: they belong to the archive, not
to the office.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

from accuracy.gold_turns import GoldDocument, GoldTurn, Reading, TurnsBuilder

_QUESTION = re.compile(r"Q(?:[ \xa0]*\xa0[ \xa0]*| {1,6})(?=\S)")
_LABEL = re.compile(r"([A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'. \xa0-]*[A-ZÀ-ÖØ-Þ](?: (?:ONE|TWO|THREE))?)(?: \([^)]*\))?:[\s\xa0]")
_NOT_LABELS = ("TO THE CONGRESS",)
_UNMARKED = ("AUDIENCE", "PARTICIPANT", "CHILD", "REPORTER")


def documents(root: Path) -> Iterator[GoldDocument]:
    """Every page, unwrapped."""
    for file in sorted((root / "whitehouse").glob("*.md")):
        front, body = _front_matter(file.read_text(encoding="utf-8"))
        paragraphs = _paragraphs(body)
        path = f"whitehouse/{file.name}"
        as_html = "\n".join([f"<p>{_inline_html(text)}</p>" for text, _ in paragraphs])
        unbold = re.sub(r"</?(?:strong|b)>", "", as_html)
        yield GoldDocument(
            source="whitehouse",
            path=path,
            readings=(
                Reading("as it stands", as_html, "text/html"),
                Reading("bold stripped", unbold, "text/html"),
                Reading("plain text", _plain(body), "text/plain"),
            ),
            turns=_turns(paragraphs),
            complete=True,
            visible=tuple([_visible(text) for text, _ in paragraphs if _visible(text)]),
            url=front.get("source_url"),
            title=front["title"],
            published=front.get("published_time", front["date"]).replace(" ", "T"),
            paragraphs=tuple(enumerate([_visible(text) for text, _ in paragraphs], start=1)),
        )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    _, head, body = text.split("---\n", 2)
    fields: dict[str, str] = {}
    for key, value in re.findall(r"^(\w+):[ ]*((?:.*\n)(?:[ ]+.*\n)*)", head, re.MULTILINE):
        fields[key] = _scalar(value.strip())
    line = text[: len(text) - len(body)].count("\n") + 1
    fields["body_line"] = str(line)
    return fields, body


def _scalar(value: str) -> str:
    if value.startswith("'"):
        return re.sub(r"\n\s*", " ", value[1:-1]).replace("''", "'")
    if value.startswith('"'):
        joined = re.sub(r"\\\n\s*\\?", "", value[1:-1])
        joined = re.sub(r"\n\s*", " ", joined)
        for pattern in (r"\\x([0-9A-Fa-f]{2})", r"\\u([0-9A-Fa-f]{4})", r"\\U([0-9A-Fa-f]{8})"):
            joined = re.sub(pattern, lambda found: chr(int(found[1], 16)), joined)
        joined = joined.replace("\\_", "\xa0").replace('\\"', '"').replace("\\\\", "\\")
        return " ".join(joined.split())
    return re.sub(r"\n\s*", " ", value)


def _paragraphs(body: str) -> list[tuple[str, int]]:
    """Markdown paragraphs with their line in the body: a blank line or a hard break (two spaces) ends one."""
    found: list[tuple[str, int]] = []
    piece: list[str] = []
    start = 0
    for number, line in enumerate(body.split("\n"), start=1):
        if line.strip():
            if not piece:
                start = number
            piece.append(line.rstrip(" ") if not line.endswith("\xa0") else line)
        if piece and (not line.strip() or line.endswith("  ")):
            found.append(("\n".join(piece), start))
            piece = []
    if piece:
        found.append(("\n".join(piece), start))
    return found


def _unescape(text: str) -> str:
    return re.sub(r"\\([\\`*_{}\[\]()#+\-.!<>|~$'\"])", r"\1", text)


def _plain(body: str) -> str:
    body = re.sub(r"<s>.*?</s>", "", body, flags=re.DOTALL)
    body = re.sub(r"</?[a-z]+[^>]*>", "", body)
    body = re.sub(r"^#{1,6} ", "", body, flags=re.MULTILINE)
    body = re.sub(r"!?\[([^\]\n]*)\]\([^)\n]*\)", r"\1", body)
    body = re.sub(r"(?<!\\)\*+", "", body)
    return _unescape(body).strip("\n") + "\n"


def _visible(text: str) -> str:
    return " ".join(_plain(text).split())


def _inline_html(text: str) -> str:
    kept = re.split(r"(</?s>)", text)
    out = "".join([part if re.fullmatch(r"</?s>", part) else html.escape(_tagless(part), quote=False) for part in kept])
    out = re.sub(r"^#{1,6} ", "", out)
    out = re.sub(r"!?\[([^\]]*)\]\(([^)]*)\)", r'<a href="\2">\1</a>', out)
    out = re.sub(r"(?<!\\)\*\*(.+?)(?<!\\)\*\*", r"<strong>\1</strong>", out, flags=re.DOTALL)
    out = re.sub(r"(?<!\\)\*(.+?)(?<!\\)\*", r"<em>\1</em>", out, flags=re.DOTALL)
    return _unescape(re.sub(r"(?<!\\)\*+", "", out))


def _tagless(text: str) -> str:
    return re.sub(r"</?(?!s>)[a-z]+[^>]*>", "", text)


def _turns(paragraphs: list[tuple[str, int]]) -> tuple[GoldTurn, ...]:
    builder = TurnsBuilder()
    dialogue = any(_QUESTION.match(_plain(raw).strip("\n \xa0")) for raw, _ in paragraphs)
    for number, (raw, line) in enumerate(paragraphs, start=1):
        text = _plain(raw).strip("\n \xa0")
        asked = _QUESTION.match(text)
        label = _LABEL.match(text + " ")
        if asked:
            said = " ".join(text[asked.end() :].split())
            builder.start(GoldTurn("Q", asks=True, texts=(said,), line=line, paragraph=number))
        elif label and not label[1].startswith(_NOT_LABELS):
            said = " ".join(text[label.end() :].split())
            voice = " ".join(label[1].split())
            # Where nobody is marked as asking, a named host may ask; an audience may at any time.
            asks = False if dialogue and not voice.startswith(_UNMARKED) else None
            builder.start(GoldTurn(voice, asks=asks, texts=(said,), line=line, paragraph=number))
        elif _visible(raw):
            builder.go_on(_visible(raw), line, number)
    return builder.turns()
