"""What the commands show: a coloured table in a terminal, plain aligned columns where the output is piped."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Sequence

import click
from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from pressitems import (
    Briefing,
    HouseStyle,
    MarkedBlock,
    Moment,
    PressItem,
    PressPage,
    QandA,
    Speaker,
    Timestamp,
)

KIND_COLOURS = {"statement": "cyan", "qa": "green", "briefing": "magenta"}

ITEM_COLUMNS = ("DATE", "KIND", "GENRE", "TITLE", "SPEAKER", "EXCHANGES")
STYLE_COLUMNS = ("NAME", "OFFICE", "LANGUAGES", "TIME ZONE", "HOSTS")
MARK_COLUMNS = ("LINE", "ROLE", "RULE", "TEXT")

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


def terminal() -> Console | None:
    """A console to draw on, or None where standard output is a pipe or a file."""
    # A character that the terminal cannot show must not cost the whole table.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    console = Console()
    return console if console.is_terminal else None


def show(columns: Sequence[str], rows: Sequence[Sequence[Text]], *, title: str = "", caption: str = "") -> None:
    """Print the rows under the columns; title and caption are for people and appear in a terminal only."""
    console = terminal()
    if console is None:
        for line in plain_lines(columns, [[cell.plain for cell in row] for row in rows]):
            click.echo(line)
        return
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold", min_width=10 if column == "DATE" else None)
    for row in rows:
        table.add_row(*row)
    # A table cuts its own title and caption to its width, figures included; the terminal breaks a long line.
    if title:
        console.print(Text(title, style="bold"), soft_wrap=True)
    console.print(table)
    if caption:
        console.print(Text(caption), soft_wrap=True)


def plain_lines(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """Lines with the columns aligned by two spaces, as wide as they need to be; no tabs, no trailing spaces."""
    cells = [[" ".join(cell.split()) or "-" for cell in row] for row in (columns, *rows)]
    widths = [max(cell_len(row[index]) for row in cells) for index in range(len(columns))]
    for row in cells:
        padded = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def show_items(document: PressPage | PressItem) -> None:
    """The table of ``pressitems list``."""
    if isinstance(document, PressPage):
        rows = [_item_row(item) for item in document.items]
        show(ITEM_COLUMNS, rows, title=document.heading or "", caption=_caption(document))
    else:
        show(ITEM_COLUMNS, [_item_row(document)])


def _caption(page: PressPage) -> str:
    count = f"{len(page.items)} item{'' if len(page.items) == 1 else 's'}"
    seen = f", page seen {shown_time(page.captured)}" if page.captured is not None else ""
    return f"{count}, house style {page.style}{seen}"


def _item_row(item: PressItem) -> list[Text]:
    kind = kind_of(item)
    exchanges = len(item.exchanges)
    return [
        Text(shown_date(item.published)),
        Text(kind, style=KIND_COLOURS[kind]),
        Text(str(item.genre)),
        Text(item.title),
        Text("; ".join(shown_speaker(speaker) for speaker in item.speakers)),
        Text(str(exchanges) if exchanges else "", justify="right"),
    ]


def kind_of(item: PressItem) -> str:
    """The tag that JSON gives the item."""
    if isinstance(item, QandA):
        return "qa"
    return "briefing" if isinstance(item, Briefing) else "statement"


def shown_date(timestamp: Timestamp | None) -> str:
    """The day, with the clock where there is one."""
    if timestamp is None:
        return ""
    if isinstance(timestamp, Moment):
        return f"{timestamp.datetime:%Y-%m-%d %H:%M}"
    return timestamp.date.isoformat()


def shown_time(timestamp: Timestamp) -> str:
    """The same, with the zone of the clock."""
    zone = f" {timestamp.timezone}" if isinstance(timestamp, Moment) else ""
    return shown_date(timestamp) + zone


def shown_speaker(speaker: Speaker) -> str:
    """What the page states of a voice, the most personal first."""
    stated = (speaker.name, speaker.role, speaker.organisation, speaker.outlet)
    return ", ".join(part for part in stated if part is not None)


def show_styles(styles: Iterable[HouseStyle]) -> None:
    """The table of ``pressitems styles``."""
    rows = [
        [
            Text(style.name, style="bold"),
            Text(style.office or ""),
            Text(" ".join(style.languages)),
            Text(style.timezone or ""),
            Text("\n".join(style.hosts)),
        ]
        for style in styles
    ]
    show(STYLE_COLUMNS, rows)


def show_marks(marked: tuple[MarkedBlock, ...]) -> None:
    """The table of ``pressitems explain``."""
    show(MARK_COLUMNS, [_mark_row(mark) for mark in marked])


def _mark_row(mark: MarkedBlock) -> list[Text]:
    colour = ROLE_COLOURS.get(mark.role, "")
    text = Text(mark.text, style=colour)
    if mark.note is not None:
        # What was odd or refused there, at the end of the line, where it disturbs no column.
        text = Text.assemble(text, (f"  ← {mark.note}", "yellow"))
    return [Text(str(mark.line)), Text(mark.role, style=colour), Text(mark.rule), text]
