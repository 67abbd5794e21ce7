"""What a person is shown of a marked page: each stretch, its role, the rule that decided, and what was odd."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pressitems.blocks import Block, Finding, Mark, Role
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
    marks = (one for index in sorted(sheet.marks) for one in sheet.marks[index])
    # A turn without a label begins with a mark of no words, which shows nobody anything.
    rows = [(sheet.blocks[one.block], one) for one in marks if one.end > one.start]
    on_line: dict[int, list[int]] = {}
    for row, (block, _) in enumerate(rows):
        on_line.setdefault(block.line, []).append(row)
    notes: dict[int, list[str]] = {}
    for finding in (*findings, *sheet.findings):
        if finding.code == "furniture" or not rows:
            continue
        excerpt = f" “{finding.excerpt}”" if finding.excerpt and len(finding.excerpt) < 100 else ""
        if finding.line is None:
            notes.setdefault(0, []).append(f"{finding.code}: {finding.message}{excerpt}")
        elif finding.line in on_line:
            row = _row_of(finding, rows, on_line[finding.line])
            notes.setdefault(row, []).append(f"{finding.code}: {finding.message}{excerpt}")
    marked = [
        MarkedBlock(
            *(block.line, block.text[one.start : one.end].strip(), str(one.role), one.rule),
            "; ".join(notes[row]) if row in notes else None,
        )
        for row, (block, one) in enumerate(rows)
    ]
    outside = [
        MarkedBlock(finding.line or 1, finding.excerpt, str(Role.FURNITURE), finding.message)
        for finding in findings
        if finding.code == "furniture" and finding.excerpt
    ]
    return sorted([*marked, *outside], key=lambda one: one.line) if outside else marked


def _row_of(finding: Finding, rows: Sequence[tuple[Block, Mark]], on_line: Sequence[int]) -> int:
    """The row that a finding is about: a whole page can stand on one line."""
    said = finding.excerpt or ""
    holding = (row for row in on_line if said in rows[row][0].text[rows[row][1].start : rows[row][1].end])
    return next(holding, on_line[0])
