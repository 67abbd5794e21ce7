"""Tables of data, and tables that only arrange the page."""

from __future__ import annotations

import pytest

from pressitems.blocks import BlockKind
from pressitems.read import Selectors, read_html

PROSE = "The museum opens its new wing with charts and ships’ logs from three centuries. " * 3


def rows(html: str) -> list[str]:
    return [
        f"{'row' if block.kind is BlockKind.TABLE_ROW else 'block'}: {block.text}"
        for block in read_html(html, Selectors()).blocks
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", ["row: a\tb", "row: c\td"]),
        (
            (
                "<table><caption>Catch</caption><thead><tr><th>Fish</th><th>Tons</th></tr></thead>"
                "<tbody>\n<tr>\n<td><p>Cod</p></td> <td>7 <br>8</td>\n</tr></tbody></table>after"
            ),
            ["block: Catch", "row: Fish\tTons", "row: Cod\t7 8", "block: after"],
        ),
        (
            "<table><tr><td></td><td>b</td></tr><tr><td>c</td><td></td></tr><tr><td> <td></table>",
            ["row: \tb", "row: c"],
        ),
        (
            "<table><tr><th colspan=2>Head</th></tr><tr><td>a<td>b</tr><tr><td>c<td>d</table>",
            ["row: Head", "row: a\tb", "row: c\td"],
        ),
        (
            "<table><tr><td>a<td style='display:none'>b<td>c<tr><td>d<td hidden>e<td>f</table>",
            ["row: a\t\tc", "row: d\t\tf"],
        ),
    ],
)
def test_a_table_of_data_becomes_rows(html, expected):
    assert rows(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", ["a", "b"]),
        ("<table><tr><td>29 March 2019</td><td>Moscow: 18:15</td></tr></table>", ["29 March 2019", "Moscow: 18:15"]),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr><tr><td>d<td>e</table>", ["a", "b", "c", "d", "e"]),
        (
            f"<table><tr><td>Q:</td><td>{PROSE}</td></tr><tr><td>A:</td><td>No.</table>",
            ["Q:", PROSE.strip(), "A:", "No."],
        ),
        (
            "<table><tr><td>menu</td><td><table><tr><td>a<td>b<tr><td>c<td>d</table></td></tr><tr><td>x<td>y</table>",
            ["menu", "a\tb", "c\td", "x", "y"],
        ),
        ("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>", ["a", "b", "c", "d"]),
        ("<table>stray<tr><td>a<td>b</tr>text<tr><td>c<td>d</table>", ["stray", "a", "b", "text", "c", "d"]),
        ("<table><tr><td>a<td><ul><li>b</ul><tr><td>c<td>d</table>", ["a", "b", "c", "d"]),
        ("<td>loose</td><td>cells</td>", ["loose", "cells"]),
    ],
)
def test_a_table_of_layout_becomes_blocks(html, expected):
    assert [block.text for block in read_html(html, Selectors()).blocks] == expected


def test_offsets_count_the_tabs_of_a_row():
    (row, _) = read_html("<table><tr><td><b>a</b> x<td><a href=/b>b</a><tr><td>c<td>d</table>", Selectors()).blocks
    assert row.text == "a x\tb"
    assert row.bold == ((0, 1),)
    assert row.links == ((4, 5, "/b"),)


def test_what_is_bold_begins_behind_empty_cells_of_a_row():
    table = "<table><tr><td><!-- --></td><td>w1</td></tr><tr><td>w2</td><td>w3</td></tr></table>"
    first, _ = read_html(f"<div style='font-weight:bold'>{table}</div>", Selectors()).blocks
    assert (first.text, first.bold) == ("\tw1", ((1, 3),))
