"""Chinese Foreign Ministry: a question is a paragraph that is bold for more than half of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from accuracy.corpus import addresses
from accuracy.gold_turns import GoldDocument, GoldTurn, Reading, TurnsBuilder, correction
from accuracy.page_text import Line, as_plain_text, page_lines, parse_html, without_bold

_LABEL = re.compile(r"[（(]?([^:：。？！?!]{1,45}?)\s*[:：]\s*")
_CONTENT = '//div[@class="content"]|//*[@id="News_Body_Txt_A"]'
_TITLE = '//h2[@class="title"]|//*[@id="News_Body_Title"]'


def english(root: Path) -> Iterator[GoldDocument]:
    """The English transcripts."""
    return _documents(root, "fmprc-en")


def chinese(root: Path) -> Iterator[GoldDocument]:
    """The Chinese transcripts and statements."""
    return _documents(root, "fmprc-zh")


def parallel(root: Path) -> Iterator[GoldDocument]:
    """The same conferences in both languages."""
    return _documents(root, "fmprc-parallel")


def _documents(root: Path, source: str) -> Iterator[GoldDocument]:
    for file in sorted((root / source).glob("*.html")):
        if file.name.startswith("default"):
            continue
        path = f"{source}/{file.name}"
        text = file.read_text(encoding="utf-8", errors="replace")
        tree = parse_html(text)
        (content,) = tree.xpath(_CONTENT)
        (title,) = tree.xpath(_TITLE)
        lines = page_lines(content)
        yield GoldDocument(
            source=source,
            path=path,
            readings=(
                Reading("as it stands", file.read_bytes(), "text/html"),
                Reading("bold stripped", without_bold(text), "text/html"),
                Reading(
                    "plain text", f"{' '.join(title.text_content().split())}\n\n{as_plain_text(content)}", "text/plain"
                ),
            ),
            turns=_turns(path, lines),
            complete=True,
            visible=(" ".join(title.text_content().split()), *[line.text for line in lines]),
            url=addresses(root).get(path),
            paragraphs=tuple(enumerate([line.text for line in lines], start=1)),
        )


def _turns(path: str, lines: list[Line]) -> tuple[GoldTurn, ...]:
    builder = TurnsBuilder()
    after_bold = False
    for number, line in enumerate(lines, start=1):
        fault = correction(path, line.text)
        bold = line.bold > 0.5
        label = _LABEL.match(line.text)
        if fault == "exclude":
            builder.start(GoldTurn(None, None, (line.text,), line.line, number, counts=False))
        elif label and (bold or after_bold or fault == "no-cue") and fault != "goes-on":
            said = line.text[label.end() :]
            builder.start(GoldTurn(label[1], bold and fault != "answer", (said,), line.line, number))
        else:
            builder.go_on(line.text, line.line, number)
        after_bold = bold and fault not in ("answer", "goes-on")
    return builder.turns()
