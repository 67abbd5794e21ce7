"""How a text ends, in every script that press offices print: with a stop, with a colon, broken off."""

from __future__ import annotations

#: What a line ends in that leads on to the next.
COLONS = (":", "：")
_STOPS = (
    *(".", "!", "?", "…", "。", "！", "？"),
    # Arabic and Urdu, Hindi, Amharic, Armenian, Burmese, Khmer
    *("؟", "۔", "।", "።", "։", "။", "។"),
)
_DASHES = ("-", "–", "—")
# The last quotation mark of one language is the first of another (“so“, »so«).
_CLOSING = "\"'”»’“«‘)）]」』"
_ENDS_OF_TEXT = (*_STOPS, *COLONS)
_ENDS_OF_SPEECH = (*_STOPS, *_CLOSING, *_DASHES)
_PUNCTUATION = (*_STOPS, *COLONS, *_DASHES, ",", ";", "，", "；")


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does; quotation marks and brackets may close behind the stop."""
    return text.rstrip(_CLOSING).endswith(_STOPS)


def ends_as_text(line: str) -> bool:
    """Whether a short line ends as running text does, in a stop or a colon; a name, a place or a date does not.

    Brackets do not count: a stop inside them is that of a short word (“Norport (N. D.)”).
    """
    return line.endswith(_ENDS_OF_TEXT)


def ends_speech(text: str) -> bool:
    """Whether a text ends as spoken words can: in a stop, broken off by a dash, with a quotation or in brackets."""
    return text.endswith(_ENDS_OF_SPEECH)


def ends_in_punctuation(text: str) -> bool:
    """Whether a text ends in a stop, a pause, a colon or a dash, as neither a name nor a heading does."""
    return text.endswith(_PUNCTUATION)
