"""Assembling: marks in, models out. Nothing is recognised here; what a mark says is folded into the objects."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import Finding, Mark, Role
from pressitems.models import (
    ClockReading,
    Contact,
    Diagnostic,
    Masthead,
    PageLink,
    Pager,
    PressPage,
    Severity,
)
from pressitems.recognise.assembling.item import assemble_item
from pressitems.recognise.sheet import EntryTitle, Sheet
from pressitems.times import FoundDate, settle

# Calling an enum costs several times what looking up its member does, and a page has hundreds of findings.
_SEVERITIES = {str(severity): severity for severity in Severity}
_PAGE_ROLES = frozenset(
    {Role.MASTHEAD_DATE, Role.CLOCK, Role.CONTACT, Role.NOTICE, Role.SECTION_NAME, Role.PAGER, Role.PAGE_LINK}
)


def assemble(sheet: Sheet, *, language: str, url: str | None, findings: Sequence[Finding] = ()) -> PressPage:
    """The page that a marked sheet stands for; ``findings`` are what earlier stages found odd.

    ``language`` is that of the items, too, that do not tell another one.
    """
    marks = [mark for mark in sheet.marked() if mark.role in _PAGE_ROLES]
    masthead = _masthead(sheet, marks)
    names = [mark.block for mark in marks if mark.role is Role.SECTION_NAME]
    for block in names[1:]:
        sheet.report("furniture", "info", "left out: the page has another section name", block)
    openings = [span for span in sheet.openings if _is_titled(sheet, *span)]
    items = tuple(
        assemble_item(sheet, start, stop, language=language, url=url, alone=len(openings) == 1)
        for start, stop in openings
    )
    return PressPage(
        items=items,
        masthead=masthead,
        # A section can be named in a table row, whose cells have tabs between them.
        heading=sheet.blocks[names[0]].text.replace("\t", " ") if names else None,
        pager=next((m.value for m in marks if isinstance(m.value, Pager)), None),
        links=tuple(
            PageLink(text=sheet.blocks[m.block].text, url=m.value if isinstance(m.value, str) else None)
            for m in marks
            if m.role is Role.PAGE_LINK
        ),
        style=sheet.style.name,
        language=language,
        url=url,
        diagnostics=tuple(diagnostic(finding) for finding in (*findings, *sheet.findings)),
    )


def diagnostic(finding: Finding) -> Diagnostic:
    """A finding as the model that callers see."""
    return Diagnostic(
        code=finding.code,
        severity=_SEVERITIES[finding.severity],
        message=" ".join(finding.message.split()),
        line=finding.line,
        excerpt=finding.excerpt,
    )


def _is_titled(sheet: Sheet, start: int, stop: int) -> bool:
    """Whether an item has a title; what has none is no item. That, and a title too many, is reported."""
    titles = [mark for mark in sheet.marked(start, stop) if isinstance(mark.value, EntryTitle)]
    for mark in titles[1:]:
        sheet.report("furniture", "info", "left out: a second title of one item", mark.block)
    if titles or sheet.stated_title is not None:
        return True
    for index in range(start, stop):
        if sheet.blocks[index].text:
            sheet.report("furniture", "info", "left out: belongs to no title", index)
    return False


def _masthead(sheet: Sheet, marks: Sequence[Mark]) -> Masthead:
    date = next((mark.value for mark in marks if mark.role is Role.MASTHEAD_DATE), None)
    clocks = tuple(mark.value for mark in marks if isinstance(mark.value, ClockReading))
    captured = None
    if isinstance(date, FoundDate):
        if date.problem is not None:
            sheet.findings.append(Finding(date.problem.code, "warning", date.problem.message))
        if date.value is not None:
            captured, problems = settle(date.value.date, clocks, owner=next(iter(sheet.style.clocks.values()), None))
            sheet.findings.extend(Finding(problem.code, "warning", problem.message) for problem in problems)
    return Masthead(
        captured=captured,
        clocks=clocks,
        contacts=tuple(mark.value for mark in marks if isinstance(mark.value, Contact)),
        notices=tuple(mark.value for mark in marks if mark.role is Role.NOTICE and isinstance(mark.value, str)),
    )
