"""Listings in tables of several columns: which cell of a row is the title, and what the others say."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import Block, BlockKind, Role
from pressitems.models import Genre
from pressitems.recognise.dated_line import bare_kind
from pressitems.recognise.sheet import Sheet

Span = tuple[int, int]


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


def put_cells(sheet: Sheet, index: int, cells: Sequence[Span]) -> Genre | None:
    """Leave out the cells beside date and title and report them; the genre that one of them names."""
    kind: Genre | None = None
    for start, end in cells:
        text = sheet.blocks[index].text[start:end].strip()
        sheet.put(index, Role.FURNITURE, "cell beside a title", None, start, end)
        sheet.report("furniture", "info", "left out: cell beside a title", index, text)
        kind = kind or bare_kind(sheet, text)
    return kind
