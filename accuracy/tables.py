"""The tables as text: plain columns, a star where a goal is missed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(title: str, head: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    """A title and aligned columns; numbers stand to the right."""
    lines = [list(head), *[list(row) for row in body]]
    widths = [max(len(row[column]) for row in lines) for column in range(len(head))]
    out = [title, ""]
    for number, row in enumerate(lines):
        cells = [
            cell.ljust(width) if column == 0 or not _numeric(cell, number) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        out.append("  ".join(cells).rstrip())
        if number == 0:
            out.append("  ".join("-" * width for width in widths))
    return "\n".join(out) + "\n"


def _numeric(cell: str, row: int) -> bool:
    return row > 0 and cell[:1].isdigit()


def figure(value: float, *, goal: float | None, at_least: bool, places: int = 4) -> str:
    """A figure; ``*`` behind it where its goal is missed."""
    missed = goal is not None and (value < goal if at_least else value > goal)
    return f"{value:.{places}f}{'*' if missed else ''}"


def per_cent(value: float, *, goal: float | None) -> str:
    """A share in per cent; ``*`` behind it where it lies above its goal."""
    return f"{100 * value:.3f} %{'*' if goal is not None and value > goal else ''}"
