"""``pressitems explain``: every source line with its role and the rule that decided."""

from __future__ import annotations

from rich.text import Text

import pressitems
from pressitems.cli.sources import MEDIA_TYPES, Reading, read_bytes
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


def show_marks(source: str, reading: Reading) -> None:
    """Print the marks of one page.

    Raises:
        OSError: The file cannot be read.
        PressItemsError: Its content cannot, or the house style cannot be used.
    """
    marked = pressitems.explain(
        read_bytes(source),
        url=reading.url,
        style=reading.house_style,
        media_type=MEDIA_TYPES.get(reading.format),
        encoding=reading.encoding,
    )
    rows = []
    for mark in marked:
        colour = ROLE_COLOURS.get(str(mark.role), "")
        rows.append(
            [Text(str(mark.line)), Text(str(mark.role), style=colour), Text(mark.rule), Text(mark.text, style=colour)]
        )
    show(COLUMNS, rows)
