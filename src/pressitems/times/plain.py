"""Typographic variants of figures and spaces, replaced one for one so that offsets stay true."""

from __future__ import annotations

import re

_VARIANTS = {
    **{0xFF10 + digit: ord("0") + digit for digit in range(10)},
    ord("："): ":",
    ord("／"): "/",
    ord("．"): ".",
    ord("－"): "-",
    ord("（"): "(",
    ord("）"): ")",
    ord("，"): ",",
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u200a\u202f\u3000\t\n\r"), " "),
    ord("‑"): "-",
    ord("‐"): "-",
}
_VARIANT = re.compile("[" + "".join(map(re.escape, map(chr, _VARIANTS))) + "]")


def plain_figures(text: str) -> str:
    """The text with plain digits, colons and spaces; as long as before."""
    return text.translate(_VARIANTS) if _VARIANT.search(text) else text
