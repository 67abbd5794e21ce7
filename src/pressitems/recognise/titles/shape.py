"""What the text of a title looks like, beside that of a paragraph."""

from __future__ import annotations

import re

from pressitems.blocks import COLONS, ends_sentence

#: The longest text that can be a title.
TITLE_LIKE = 250
_FEWEST_SPACES = 2
_LONGEST_UNSPACED = 12
_NO_TITLE_ENDS = (".", ",", ";", "。", "，", "；", *COLONS)
_CUT_SHORT = ("…", "…]", "…)")
_CUT_IN_STOPS = ("...", "...]")
# Three letters: “St. Olav” and “e.g. ships” are no ends.
_INSIDE = re.compile(r"[^\W\d_]{3}[.!?] ")


def ends_as_title(text: str) -> bool:
    """Whether a text ends as a title can: it may ask or exclaim, and neither stops nor leads on."""
    return not text.endswith(_NO_TITLE_ENDS)


def is_sentence(text: str) -> bool:
    """Whether a text of some words ends as a sentence does, and not as a title that was too long for its list."""
    words = text.count(" ") >= _FEWEST_SPACES or len(text) > _LONGEST_UNSPACED
    return words and ends_sentence(text) and not text.endswith(_CUT_SHORT)


def reads_as_text(text: str) -> bool:
    """Whether a text is a sentence, or longer than any title."""
    return len(text) > TITLE_LIKE or is_sentence(text)


def reads_as_lead(text: str) -> bool:
    """Whether a text is one, or the beginning of one that was too long for its list."""
    return reads_as_text(text) or text.endswith((*_CUT_SHORT, *_CUT_IN_STOPS))


def holds_sentence(text: str) -> bool:
    """Whether a text is a sentence or begins with one (“The quay is open. Read more”)."""
    return is_sentence(text) or _INSIDE.search(text) is not None
