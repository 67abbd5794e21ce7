"""Letters without their accents, as capitals are often printed (“LE PRESIDENT”, “REPONSE”)."""

from __future__ import annotations

from unicodedata import normalize

_LATIN, _GREEK = range(0xC0, 0x180), range(0x386, 0x3CF)


def _bare(code: int) -> str:
    letter = normalize("NFD", chr(code))[0]
    return letter if letter.isascii() or code in _GREEK else chr(code)


#: For ``str.translate``: each Latin or Greek letter with an accent becomes the letter alone, and “ё” becomes “е”.
BARE_LETTERS = {code: bare for code in (*_LATIN, *_GREEK) if (bare := _bare(code)) != chr(code)} | {
    ord("ё"): "е",
    ord("Ё"): "Е",
}


def without_accents(text: str) -> str:
    """A text with its letters alone; one letter stands for each."""
    return text if text.isascii() else text.translate(BARE_LETTERS)
