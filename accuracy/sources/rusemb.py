"""Russian Embassy in London: one front page as text, with the JSON that it must give."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from accuracy.gold_turns import GoldDocument, Reading

FRONT = "rusemb-london/front-2017-03-29.txt"
EXPECTED = "rusemb-london/front-2017-03-29.expected.json"


def documents(root: Path) -> Iterator[GoldDocument]:
    """The front page."""
    text = (root / FRONT).read_text(encoding="utf-8")
    yield GoldDocument(
        source="rusemb-london",
        path=FRONT,
        readings=(Reading("as it stands", text, "text/plain"),),
        visible=tuple([" ".join(line.split()) for line in text.splitlines() if line.strip()]),
    )
