"""What a gold extractor hands over: turns as the source's own cue shows them, and the text that must not get lost."""

from __future__ import annotations

from typing import NamedTuple

from accuracy.corpus import gold_faults


class GoldTurn(NamedTuple):
    """One turn by the gold.

    ``label`` is as printed, None where the turn has none; ``asks`` is None where the cue does not tell; ``texts`` are
    its paragraphs without the label; ``counts`` is False where nothing is known about the words (headings, an excluded
    paragraph, what stands before the first label).
    """

    label: str | None
    asks: bool | None
    texts: tuple[str, ...]
    line: int
    paragraph: int
    counts: bool = True


class Reading(NamedTuple):
    """One way in which a document is given to the library."""

    name: str
    content: str | bytes
    media_type: str


class GoldDocument(NamedTuple):
    """One document with what is known about it.

    ``complete`` says that ``turns`` holds all turns, so that a labelled turn beyond them is a false one.
    ``visible`` are the lines of the content area; ``paragraphs`` are they with the numbers by which annotations point
    at them (kremlin-ru: offsets in the flattened text); ``path`` is relative to the corpus.
    """

    source: str
    path: str
    readings: tuple[Reading, ...]
    turns: tuple[GoldTurn, ...] = ()
    complete: bool = False
    visible: tuple[str, ...] = ()
    url: str | None = None
    title: str | None = None
    published: str | None = None
    paragraphs: tuple[tuple[int, str], ...] = ()


def correction(path: str, text: str) -> str | None:
    """What the table of gold faults says of a paragraph: its correction, or None."""
    for file, begins, kind in gold_faults():
        if file == path and text.startswith(begins):
            return kind
    return None


class TurnsBuilder:
    """Folds paragraphs into gold turns, in the order of the page."""

    def __init__(self) -> None:
        self._turns: list[GoldTurn] = []

    def start(self, turn: GoldTurn) -> None:
        """A turn begins; a text without words is left out."""
        self._turns.append(turn._replace(texts=tuple([text for text in turn.texts if text])))

    def go_on(self, text: str, line: int, paragraph: int) -> None:
        """The paragraph belongs to the turn before it; before the first turn it belongs to nobody."""
        if not self._turns:
            self._turns.append(GoldTurn(None, None, (text,), line, paragraph))
        else:
            last = self._turns[-1]
            self._turns[-1] = last._replace(texts=(*last.texts, text))

    def turns(self) -> tuple[GoldTurn, ...]:
        """The finished turns."""
        return tuple(self._turns)
