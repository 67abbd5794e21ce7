"""What the text of a title looks like, beside that of a paragraph."""

from __future__ import annotations

TITLE_LIKE = 250
_FEWEST_SPACES = 2
_LONGEST_UNSPACED = 12
_CLOSING = '”»"’)）」'


def is_sentence(text: str) -> bool:
    """Whether a text of some words ends as a sentence does."""
    words = text.count(" ") >= _FEWEST_SPACES or len(text) > _LONGEST_UNSPACED
    return words and text.rstrip(_CLOSING).endswith((".", "!", "?", "。", "！", "？"))


def covers(stretches: tuple[tuple[int, int], ...] | tuple[tuple[int, int, str], ...], text: str) -> bool:
    """Whether these stretches make up nearly all of a text."""
    return bool(stretches) and sum(stretch[1] - stretch[0] for stretch in stretches) >= 0.9 * len(text)
