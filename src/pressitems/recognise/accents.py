"""Letters without their accents, as capitals are often printed (“LE PRESIDENT”, “REPONSE”)."""

from __future__ import annotations

from unicodedata import normalize

_FIRST, _LAST = 0xC0, 0x17F


def _bare(code: int) -> str:
    letter = normalize("NFD", chr(code))[0]
    return letter if letter.isascii() else chr(code)


#: For ``str.translate``: each Latin letter with an accent becomes the letter alone, and “ё” becomes “е”.
BARE_LETTERS = {code: bare for code in range(_FIRST, _LAST + 1) if (bare := _bare(code)) != chr(code)} | {
    ord("ё"): "е",
    ord("Ё"): "Е",
}


def without_accents(text: str) -> str:
    """A text with its letters alone; one letter stands for each."""
    return text if text.isascii() else text.translate(BARE_LETTERS)
