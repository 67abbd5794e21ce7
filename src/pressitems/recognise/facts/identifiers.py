"""Numbers under which offices register what they publish: “1173-14-06-2017”, “IP/23/2345”, “PR/CP(2023)045”."""

from __future__ import annotations

import re

#: What stands before a number in print, in any language: “No. 12”, “Nr. 12/2023”, “№ 12”.
NUMBER_SIGN = r"(?:No\.?|Nr\.?|N[°º]|№|#)"
_SHORTEST = 5
_LONGEST = 30
#: Parts of capitals or figures with signs between them, as in the registers of the EU, NATO, the UN and ministries.
_REFERENCE = re.compile(
    r"[A-ZА-ЯЁ]{1,8}(?:[/.-][A-ZА-ЯЁ]{1,8}){0,3}(?:(?:[/-]|\s?\()\d{1,8}\)?){1,4}(?:[/-]?[A-Z\d]{1,8})?"
)
# “SG/SM/19223”, “SC/12345-AFR/678”: the body's letters and a running number without a year, as the UN prints them.
_SERIES = re.compile(r"[A-Z]{1,5}(?:/[A-Z]{1,5}){0,3}/\d{4,6}(?:-[A-Z]{1,5}(?:/[A-Z]{1,5}){0,3}/\d{1,6})*")
# “1173-14-06-2017”: a number with its day; “613-555-0123” is a telephone.
_DATED = re.compile(r"\d{1,6}-\d{1,2}-\d{1,2}-(?:19|20)\d\d")
# “SG/SM/10633”: series within series, and a long count.
_IN_A_SERIES = re.compile(r"[A-Z]{1,5}(?:/[A-Z]{1,5})*/\d{4,6}")
# “No. 23/2023”, “№ 45-2023”
_NUMBERED = re.compile(r"(?:No\.?|Nr\.?|N[°º]|№)\s?\d{1,6}(?:\s?[/.-]\s?\d{1,6}){1,2}", re.IGNORECASE)


def is_identifier(text: str) -> bool:
    """Whether a line is a registry number: a number with its day behind it, or a reference with letters."""
    if not _SHORTEST <= len(text) <= _LONGEST:
        return False
    if _DATED.fullmatch(text) is not None or _SERIES.fullmatch(text) is not None:
        return True
    if _IN_A_SERIES.fullmatch(text) is not None:
        return True
    # “COVID-19”, “G-20” and “No. 10” are names; a reference has a year and a number.
    return (_NUMBERED.fullmatch(text) or _REFERENCE.fullmatch(text)) is not None and len(re.findall(r"\d+", text)) > 1
