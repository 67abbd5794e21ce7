"""What a person is shown of a marked page: each stretch, its role, the rule that decided, and what was odd."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressitems.blocks import Finding, Role
from pressitems.recognise.sheet import Sheet


class MarkedBlock(NamedTuple):
    """One stretch of the source with its role, as ``explain`` shows it.

    Attributes:
        line: Line of the source, counted from 1.
        text: The stretch.
        role: What it is (``entry-title``, ``label``, ``furniture`` …).
        rule: The rule that decided.
        note: Why something near it was refused or odd, if anything was.
    """

    line: int
    text: str
    role: str
    rule: str
    note: str | None = None


def marked_blocks(sheet: Sheet, findings: Sequence[Finding] = ()) -> list[MarkedBlock]:
    """The marks of a sheet in the order of the source, each finding beside the one that it is about.

    Args:
        sheet: The marked page, with what was odd about its text.
        findings: What reading found odd. What it left out of the blocks has a row of its own, and what it says of the
            page as a whole stands beside the first.
    """
    rows = list(_rows(sheet))
    by_line: dict[int | None, list[int]] = {None: [0]} if rows else {}
    for place, row in enumerate(rows):
        by_line.setdefault(row.line, []).append(place)
    notes: dict[int, list[str]] = {}
    for finding in (*findings, *sheet.findings):
        if finding.code != "furniture" and finding.line in by_line:
            excerpt = f" “{finding.excerpt}”" if finding.excerpt and len(finding.excerpt) < 100 else ""
            place = _place_of(finding, rows, by_line[finding.line])
            notes.setdefault(place, []).append(f"{finding.code}: {finding.message}{excerpt}")
    for place, said in notes.items():
        rows[place] = rows[place]._replace(note="; ".join(said))
    outside = [
        MarkedBlock(finding.line or 1, finding.excerpt, str(Role.FURNITURE), finding.message)
        for finding in findings
        if finding.code == "furniture" and finding.excerpt
    ]
    return sorted([*rows, *outside], key=lambda one: one.line) if outside else rows


def _rows(sheet: Sheet) -> Iterator[MarkedBlock]:
    for index in sorted(sheet.marks):
        block = sheet.blocks[index]
        for one in sheet.marks[index]:
            # A turn without a label begins with a mark of no words, which shows nobody anything.
            if one.end > one.start:
                yield MarkedBlock(block.line, block.text[one.start : one.end].strip(), str(one.role), one.rule)
        if index in sheet.ends:
            words, rule = sheet.ends[index]
            yield MarkedBlock(block.line, words, str(Role.FURNITURE), rule)


def _place_of(finding: Finding, rows: Sequence[MarkedBlock], on_line: Sequence[int]) -> int:
    """The place of the row that a finding is about: a whole page can stand on one line."""
    said = (finding.excerpt or "").strip()
    return next((place for place in on_line if said in rows[place].text), on_line[0])
