"""Whether a text asks."""

from __future__ import annotations

import re

# Japanese asks by a word at the end of a sentence that closes with a stop.
_SIGNS = ("?", "？", "؟", "か。")
# Greek asks with the sign that is a semicolon elsewhere.
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff][;\u037e]")
_GREEK_SIGNS = (";", "\u037e")
_BEHIND_SIGN = ' ”"»*'


def holds_question(text: str) -> bool:
    """Whether a question stands anywhere in a text."""
    if any(map(text.__contains__, _SIGNS)):
        return True
    return not text.isascii() and any(map(text.__contains__, _GREEK_SIGNS)) and _GREEK.search(text) is not None


def ends_in_question(text: str) -> bool:
    """Whether a text comes to a question; quotation marks may close behind it."""
    bare = text.rstrip(_BEHIND_SIGN)
    return bare.endswith(_SIGNS) or (bare.endswith(_GREEK_SIGNS) and _GREEK.fullmatch(bare[-2:]) is not None)
