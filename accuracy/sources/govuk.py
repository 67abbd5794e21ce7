"""GOV.UK content JSON: document type, dates, place and speaker stand beside the body."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from accuracy.gold_turns import GoldDocument, Reading
from accuracy.page_text import page_lines, parse_html


def documents(root: Path) -> Iterator[GoldDocument]:
    """Every document: as the JSON stands, and its body as HTML and as text; no turns in any of them."""
    for file in sorted((root / "govuk").glob("*.json")):
        text = file.read_text(encoding="utf-8")
        body = (json.loads(text)["details"].get("body") or "").strip()
        lines = page_lines(parse_html(body)) if body else []
        yield GoldDocument(
            source="govuk",
            path=f"govuk/{file.name}",
            readings=(Reading("as it stands", text, "application/json"),),
            complete=True,
            visible=tuple([line.text for line in lines]),
        )


def content(root: Path, path: str) -> dict[str, Any]:
    """The whole document."""
    loaded: dict[str, Any] = json.loads((root / path).read_text(encoding="utf-8"))
    return loaded
