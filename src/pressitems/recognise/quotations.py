"""Whether a text is a quotation, by the marks that one country or another prints around it."""

from __future__ import annotations

# German closes with the mark that English opens with. A single one (“‘Okina”) is a letter of some names.
_OPENING, _CLOSING = tuple('„“”«"「『»《'), tuple('“”«"」』»》')
_WORDS_OF_A_NAME = 3
_ALL_OPENING, _ALL_CLOSING = (*_OPENING, "‚", "‘"), (*_CLOSING, "‘", "’")


def opens_quotation(text: str) -> bool:
    """Whether a text begins with a quotation."""
    return text.startswith(_ALL_OPENING)


def opens_with_quoted_name(text: str) -> bool:
    """Whether a text begins with three words at most in quotation marks and a stop, and goes on (“«Маяк». …”)."""
    end = next((place for place, sign in enumerate(text) if place and sign in _ALL_CLOSING), 0)
    few = opens_quotation(text) and text[1:end].count(" ") < _WORDS_OF_A_NAME
    return few and text[end + 1 : end + 3] in (". ", ", ") and bool(text[end + 3 :].strip())


def is_quotation(text: str) -> bool:
    """Whether a text begins and ends as a quotation does."""
    return opens_quotation(text) and text.rstrip(" .").endswith(_ALL_CLOSING)


def is_left_open(text: str) -> bool:
    """Whether a text opens a quotation and does not close it."""
    return text.startswith(_OPENING) and not any(sign in text[1:] for sign in _CLOSING)
