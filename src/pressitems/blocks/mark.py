"""Marks: the role that recognition gives to a stretch of a block, and the rule that decided."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a stretch of text is on a press page."""

    MASTHEAD_DATE = "masthead-date"
    CLOCK = "clock"
    CONTACT = "contact"
    NOTICE = "notice"
    SECTION_NAME = "section-name"
    PAGER = "pager"
    PAGE_LINK = "page-link"
    ENTRY_DATE = "entry-date"
    ENTRY_TITLE = "entry-title"
    IDENTIFIER = "identifier"
    BYLINE = "byline"
    DATELINE = "dateline"
    PLACE = "place"
    START_TIME = "start-time"
    END_TIME = "end-time"
    CLOSING = "closing"
    NOTE = "note"
    SUMMARY = "summary"
    CONTENTS = "contents"
    HEADING = "heading"
    LABEL = "label"
    REMARK = "remark"
    PARAGRAPH = "paragraph"
    SEPARATOR = "separator"
    FURNITURE = "furniture"
    STRUCK = "struck"


class Mark(NamedTuple):
    """One stretch of one block with its role.

    Attributes:
        block: Index of the block.
        start, end: The stretch, in characters of the block's text.
        role: What it is.
        rule: The rule that decided, in words.
        value: What the rule read there (a date, a clock reading, a voice), for the next stage.
    """

    block: int
    start: int
    end: int
    role: Role
    rule: str
    value: object = None
