"""``pressitems explain``: every source line with its role and the rule that decided."""

from __future__ import annotations

from rich.text import Text

from pressitems import MarkedBlock
from pressitems.cli.tables import show

COLUMNS = ("LINE", "ROLE", "RULE", "TEXT")

#: What a reader looks for first stands out; what is left out is dim.
ROLE_COLOURS = {
    "entry-title": "bold",
    "entry-date": "cyan",
    "masthead-date": "cyan",
    "clock": "cyan",
    "dateline": "cyan",
    "start-time": "cyan",
    "end-time": "cyan",
    "label": "bold green",
    "heading": "bold magenta",
    "section-name": "magenta",
    "furniture": "dim",
    "separator": "dim",
    "struck": "dim strike",
}


def show_marks(marked: tuple[MarkedBlock, ...]) -> None:
    """Print the marks of one page."""
    show(COLUMNS, [_row(mark) for mark in marked])


def _row(mark: MarkedBlock) -> list[Text]:
    colour = ROLE_COLOURS.get(mark.role, "")
    text = Text(mark.text, style=colour)
    if mark.note is not None:
        # What was odd or refused there, at the end of the line, where it disturbs no column.
        text = Text.assemble(text, (f"  ← {mark.note}", "yellow"))
    return [Text(str(mark.line)), Text(mark.role, style=colour), Text(mark.rule), text]
