"""Tables of data and tables that only arrange the page."""

from __future__ import annotations

from lxml import etree

from pressitems.blocks import ends_sentence
from pressitems.read.vocabulary import NOT_IN_DATA

# A longer cell is prose that somebody put in a column.
_CELL_CHARACTERS = 200

_BLOCKS = ("p", "div")


def is_data(table: etree._Element) -> bool:
    """Whether the rows of ``table`` are data: two or more, most of several short cells without blocks."""
    if table.get("role") in ("presentation", "none"):
        return False
    rows = _rows(table)
    if rows is None or len(rows) < 2 or sum(len(row) > 1 for row in rows) * 2 <= len(rows):
        return False
    return all(_is_cell(cell) for row in rows for cell in row)


def _rows(table: etree._Element) -> list[etree._Element] | None:
    """The rows, or None where something else stands between them."""
    rows = []
    for child in table:
        if child.tag == "tr":
            rows.append(child)
        elif child.tag in ("thead", "tbody", "tfoot"):
            if any(row.tag != "tr" for row in child) or _has_text_between(child):
                return None
            rows.extend(child)
        elif child.tag not in ("caption", "colgroup", "col"):
            return None
    return None if _has_text_between(table) or any(map(_has_text_between, rows)) else rows


def _has_text_between(element: etree._Element) -> bool:
    texts = [element.text, *[child.tail for child in element]]
    return any(text and not text.isspace() for text in texts)


def _is_cell(cell: etree._Element) -> bool:
    if cell.tag not in ("td", "th") or (len(cell) and not _holds_one_block(cell)):
        return False
    return sum(map(len, cell.itertext())) <= _CELL_CHARACTERS and not _holds_entry(cell)


def _holds_entry(cell: etree._Element) -> bool:
    """Whether a link stands over a sentence: a title over its summary, which are no single datum."""
    link = next((child for child in cell if isinstance(child.tag, str)), None)
    if link is None or (link.tag != "a" and next(link.iter("a"), None) is None):
        return False
    return next(cell.iter("br"), None) is not None and ends_sentence("".join(cell.itertext()).rstrip())


def _holds_one_block(cell: etree._Element) -> bool:
    blocks = 0
    for element in cell.iter():
        tag = element.tag
        if tag in NOT_IN_DATA:
            return False
        blocks += tag in _BLOCKS
    return blocks <= 1
