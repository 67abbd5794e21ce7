"""US State Department: the bold beginning of a paragraph that ends with a colon is a label; all labels are bold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from accuracy.gold_turns import GoldDocument, GoldTurn, Reading, TurnsBuilder, correction
from accuracy.page_text import Line, as_plain_text, body_of, page_lines, without_bold


def documents(root: Path) -> Iterator[GoldDocument]:
    """Every page, with title and date from the feed's side file: the pages do not show their own."""
    for file in sorted((root / "state-gov").glob("*.html")):
        path = f"state-gov/{file.name}"
        text = file.read_text(encoding="utf-8")
        gold = json.loads(file.with_suffix(".gold.json").read_text(encoding="utf-8"))
        body = body_of(text)
        lines = page_lines(body)
        yield GoldDocument(
            source="state-gov",
            path=path,
            readings=(
                Reading("as it stands", text, "text/html"),
                Reading("bold stripped", without_bold(text), "text/html"),
                Reading("plain text", as_plain_text(body), "text/plain"),
            ),
            turns=_turns(path, lines),
            complete=True,
            visible=tuple([line.text for line in lines]),
            url=gold["link"],
            title=gold["title"],
            published=gold["pubDate"],
            paragraphs=tuple(enumerate([line.text for line in lines], start=1)),
        )


def _turns(path: str, lines: list[Line]) -> tuple[GoldTurn, ...]:
    builder = TurnsBuilder()
    for number, line in enumerate(lines, start=1):
        # The colon stands inside the bold stretch or just behind it; a longer bold beginning is emphasis.
        colon = line.text.find(":")
        if 0 < line.leads < 80 and 0 < colon <= line.leads + 1:
            label = line.text[:colon].strip()
            asks = label.upper() == "QUESTION" or correction(path, line.text) == "question"
            builder.start(GoldTurn(label, asks, (line.text[colon + 1 :].strip(),), line.line, number))
        else:
            builder.go_on(line.text, line.line, number)
    return builder.turns()
