"""Rules for what no other rule takes: separators, stage remarks, and paragraphs."""

from __future__ import annotations

import re

from pressitems.blocks import BlockKind, Role
from pressitems.models import ParagraphKind
from pressitems.recognise.sheet import Sheet, paragraph_kind

_ASIDE = re.compile(r"[(（\[][^()（）]{1,160}[)）\]][.。]?")


def is_aside(text: str) -> bool:
    """Whether a text stands in brackets whole, as a stage remark does: “(Laughter.)”."""
    return text[0] in "([（" and _ASIDE.fullmatch(text) is not None


def separators(sheet: Sheet) -> None:
    """Rules, rows of stars, and blocks whose text was struck out whole."""
    for index in sheet.free():
        block = sheet.blocks[index]
        if block.struck:
            for text in block.struck:
                sheet.report("struck-text", "info", "struck out by the office and left out", index, text)
        if block.text and (block.text[0].isalnum() or any(character.isalnum() for character in block.text)):
            continue
        if block.struck and not block.text:
            sheet.put(index, Role.STRUCK, "struck out by the office")
        elif block.text and set(block.text) <= {"#", " "}:
            sheet.put(index, Role.CLOSING, "the sign that a release ends with")
        elif block.kind is BlockKind.SEPARATOR or not block.text or set(block.text) <= set("* _-–—=~•·#|.\t"):
            sheet.put(index, Role.SEPARATOR, "a rule between parts")


def remainder(sheet: Sheet) -> None:
    """Everything else is text."""
    for start, stop in sheet.openings:
        for index in sheet.free(start, stop):
            block = sheet.blocks[index]
            if is_aside(block.text) and any(c.isalpha() for c in block.text):
                sheet.put(index, Role.PARAGRAPH, "a stage remark that stands alone", ParagraphKind.ASIDE)
            else:
                sheet.put(index, Role.PARAGRAPH, "text", paragraph_kind(block))
    for index in sheet.free():
        sheet.leave_out(index, "belongs to no item")
