"""Texts before a colon that are nobody's label: none of them may become one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from accuracy.corpus import rows
from accuracy.gold_turns import GoldDocument
from accuracy.results import voices
from accuracy.scores import label_key, tokens
from pressitems import PressPage


@cache
def traps(root: Path) -> dict[str, tuple[str, ...]]:
    """The traps of each file."""
    found: dict[str, list[str]] = {}
    for row in rows(root / "traps.tsv"):
        found.setdefault(row["file"], []).append(row["not_a_label"])
    return {file: tuple(texts) for file, texts in found.items()}


def fallen(root: Path, document: GoldDocument, page: PressPage) -> list[tuple[str, str]]:
    """(trap, label) for every trap of the file that became a label, whole or its end alone.

    A label that the gold has too is none, though a trap may end with the same word (“And my second question”).
    """
    found = []
    known = {label_key(turn.label) for turn in document.turns}
    labels = [voice.label for voice in voices(page) if voice.label and label_key(voice.label) not in known]
    for trap in traps(root).get(document.path, ()):
        words = tokens(trap)
        for label in labels:
            ending = tokens(label)
            if ending and words[-len(ending) :] == ending:
                found.append((trap, label))
                break
    return found
