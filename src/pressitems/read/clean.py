"""Characters that no page means to show: controls, lone surrogates, noncharacters, C1 codes."""

from __future__ import annotations

import re

from pressitems.blocks import Finding

_CONTROLS = bytes(sorted({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0C, 0x0D}))
_C1_CODE = re.compile(rb"\xc2[\x80-\x9f]")
_NONCHARACTER = re.compile(rb"\xef\xbf[\xbe\xbf]")
_REMOVED = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
_C1 = re.compile("[\x80-\x9f]")


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys((*_CONTROLS, 0xFFFE, 0xFFFF))
    # Word processors write a vertical tab for a line break.
    table[0x0B] = "\n"
    for code in range(0x80, 0xA0):
        table[code] = bytes((code,)).decode("cp1252", "ignore") or None
    return table


# Browsers read C1 codes as windows-1252, because that is what the author's editor wrote.
AS_BROWSERS_READ = _table()


def clean(text: str, utf_8: bytes | None = None) -> tuple[str, tuple[Finding, ...]]:
    """``text`` without them, and a finding where there were any. ``utf_8`` is the same text as bytes, if at hand."""
    findings = []
    if utf_8 is None:
        try:
            utf_8 = text.encode()
        except UnicodeEncodeError:
            length = len(text)
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
            utf_8 = text.encode()
            findings.append(_finding(f"{length - len(text)} surrogates were removed or joined"))
    # Scans in C tell that there is nothing to do, as on nearly every page.
    if len(utf_8.translate(None, _CONTROLS)) != len(utf_8) or _holds_rare(utf_8):
        controls = len(_REMOVED.findall(text))
        if controls:
            findings.append(_finding(f"{controls} control characters were removed"))
        codes = len(_C1.findall(text))
        if codes:
            findings.append(_finding(f"{codes} C1 codes were read as windows-1252"))
        text = text.translate(AS_BROWSERS_READ)
    return text, tuple(findings)


def _holds_rare(utf_8: bytes) -> bool:
    # Two patterns that begin with a literal are looked for much faster than one that has a choice, and one byte
    # alone, without which there is neither, faster still.
    return (b"\xc2" in utf_8 and _C1_CODE.search(utf_8) is not None) or (
        b"\xef" in utf_8 and _NONCHARACTER.search(utf_8) is not None
    )


def _finding(message: str) -> Finding:
    return Finding("replaced-characters", "info", message)
