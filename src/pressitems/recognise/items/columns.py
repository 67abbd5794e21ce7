"""Listings in tables of several columns: which cell of a row is the title, and what the others say."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import Block, BlockKind
from pressitems.models import Genre
from pressitems.recognise.facts.beside_dates import bare_kind
from pressitems.recognise.items.chronology import Dated
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import TITLE_LIKE

Span = tuple[int, int]
_FEWEST_CELLS = 3
_NUMBER_SIGNS = " .,№#)"


def title_cells(block: Block, span: Span) -> tuple[Span, ...]:
    """The cells of a row inside a stretch, without empty ones."""
    if block.kind is not BlockKind.TABLE_ROW or "\t" not in block.text[span[0] : span[1]]:
        return (span,)
    cells, start = [], span[0]
    for cell in block.text[span[0] : span[1]].split("\t"):
        if cell.strip():
            cells.append((start, start + len(cell)))
        start += len(cell) + 1
    return tuple(cells)


def title_column(sheet: Sheet, rows: Sequence[tuple[int, tuple[Span, ...]]]) -> int | None:
    """The column with the links, else the one with most text; None where no row has several cells."""
    widest = max((len(cells) for _, cells in rows), default=0)
    if widest < 2:
        return None
    linked, length = [0] * widest, [0] * widest
    for index, cells in rows:
        links = sheet.blocks[index].links
        for column, (start, end) in enumerate(cells):
            linked[column] += any(begin < end and stop > start for begin, stop, _ in links)
            length[column] += end - start
    return max(range(widest), key=lambda column: (linked[column], length[column]))


def dated_rows(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Rows with a number, such as “1 | 9 May 2023 | Title” or “7 | Title | 9 May 2023 | 112”, on a page without text.

    The number is the entry's own, or how often it was read; one cell of each row is a date, in the same column.
    """
    rows = []
    for index in indexes:
        cells = title_cells(sheet.blocks[index], (0, len(sheet.blocks[index].text)))
        if len(cells) < _FEWEST_CELLS:
            continue
        dates = [sheet.whole_date(sheet.blocks[index].text[start:end]) for start, end in cells]
        found = [(column, date) for column, date in enumerate(dates) if date is not None]
        if len(found) == 1:
            rows.append((index, cells, *found[0]))
    if len(rows) < 2 or len({(len(cells), column) for _, cells, column, _ in rows}) != 1 or has_prose(sheet):
        return []
    dated = rows[0][2]
    columns = [column for column in range(len(rows[0][1])) if column != dated]
    numbers = [
        column
        for column in columns
        if all(
            sheet.blocks[index].text[slice(*cells[column])].strip(_NUMBER_SIGNS).isdigit() for index, cells, *_ in rows
        )
    ]
    worded = [column for column in columns if column not in numbers]
    if not numbers or not worded:
        return []
    place = title_column(sheet, [(index, tuple(cells[column] for column in worded)) for index, cells, *_ in rows])
    title = worded[place or 0]
    return [
        Dated(
            *(index, cells[dated], date, index, cells[title]),
            cells=tuple(cell for column, cell in enumerate(cells) if column not in {dated, title}),
        )
        for index, cells, _, date in rows
    ]


def has_prose(sheet: Sheet) -> bool:
    """Whether there is text on the page that a table or a list can be part of."""
    return any(len(block.text) > TITLE_LIKE and not block.region for block in sheet.blocks)


def put_cells(sheet: Sheet, index: int, cells: Sequence[Span]) -> Genre | None:
    """Leave out the cells beside date and title and report them; the genre that one of them names."""
    kind: Genre | None = None
    for start, end in cells:
        sheet.leave_out(index, "cell beside a title", start, end)
        kind = kind or bare_kind(sheet, sheet.blocks[index].text[start:end].strip())
    return kind
