"""Whether a text asks."""

from __future__ import annotations

# Japanese asks by a word at the end of a sentence that closes with a stop.
_SIGNS = ("?", "？", "؟", "か。")
_BEHIND_SIGN = ' ”"»*'


def holds_question(text: str) -> bool:
    """Whether a question stands anywhere in a text."""
    return any(map(text.__contains__, _SIGNS))


def ends_in_question(text: str) -> bool:
    """Whether a text comes to a question; quotation marks may close behind it."""
    return text.rstrip(_BEHIND_SIGN).endswith(_SIGNS)
