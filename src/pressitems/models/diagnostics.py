"""What was odd in the content: reported beside the result, never hidden and never guessed away."""

from __future__ import annotations

from enum import StrEnum

import attrs

from pressitems.models.checks import LARGEST_NUMBER, check_kind, check_text

#: Every code that a diagnostic can carry, and what it means.
DIAGNOSTIC_CODES: dict[str, str] = {
    "charset-guessed": "no byte order mark, argument or declaration settled the charset; a detector did",
    "charset-conflict": "the bytes do not fit the declared charset; another one was used",
    "replaced-characters": "bytes or characters that no text can hold were replaced or left out",
    "clock-mismatch": "two printed clocks do not show the same instant; both readings are kept",
    "impossible-date": "a date that no calendar has (31.02.2017)",
    "ambiguous-date": "day and month cannot be told apart, or the year is missing",
    "impossible-time": "a clock time that the zone skipped or no clock has",
    "unknown-zone": "a zone that is missing or has several meanings",
    "zone-contradiction": "the printed zone is not in force on that date; the wall time is kept",
    "label-rejected": "text before a colon looked like a speaker and was not taken for one",
    "struck-text": "text that the office struck out was left out",
    "furniture": "page furniture (menus, pagers, related links) was left out",
    "truncated": "the source breaks off, or a limit cut it",
    "metadata-conflict": "the page's own text and its metadata disagree",
    "withdrawn": "the office has withdrawn the text; what it says about that is kept",
    "missing-title": "the page states no title; its first words serve as one",
    "unmatched-selector": "a page has no element that a selector of the house style means; it was read as without it",
    "unread-field": "a field of the source was not understood",
}


class Severity(StrEnum):
    """``strict=True`` raises on warning and error."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@attrs.frozen(kw_only=True)
class Diagnostic:
    """One oddity of the content.

    Attributes:
        code: One of ``DIAGNOSTIC_CODES``.
        severity: How much it matters.
        message: What was wrong and what was done.
        line: Line of the source, counted from 1, where it is known.
        excerpt: The text in question.
    """

    code: str
    severity: Severity
    message: str
    line: int | None = None
    excerpt: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.code not in DIAGNOSTIC_CODES:
            raise ValueError(f"code: {self.code!r} is not a diagnostic code")
        if self.severity.__class__ is not Severity:
            check_kind(self.severity, Severity, "severity")
        check_text(self.message, "message")
        if self.line is not None and (self.line.__class__ is not int or not 1 <= self.line <= LARGEST_NUMBER):
            raise ValueError("line: lines are counted from 1")
        if self.excerpt is not None and self.excerpt.__class__ is not str:
            check_kind(self.excerpt, str, "excerpt")
