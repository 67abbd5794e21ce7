"""The Embassy's real front page: as it is stored, and set into two HTML layouts. Every form gives the same items."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest

from pressitems import PressPage, as_text_carries, from_json, parse, to_dict, to_html, to_json, to_text

pytestmark = pytest.mark.corpus
ENTRY = re.compile(r"(\d\d\.\d\d\.\d{4}) - (.*)")


@pytest.fixture(scope="module")
def text(corpus: Path) -> str:
    return (corpus / "rusemb-london" / "front-2017-03-29.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def page(text: str) -> PressPage:
    return parse(text)


def test_the_page_is_its_expected_json(page: PressPage, corpus: Path):
    expected = json.loads((corpus / "rusemb-london" / "front-2017-03-29.expected.json").read_bytes())
    assert to_dict(page) == expected
    assert json.loads(to_json(page)) == expected
    assert page.diagnostics == ()


def test_every_format_brings_the_page_back(page: PressPage):
    assert from_json(to_json(page)) == page
    assert parse(to_html(page)) == page
    assert parse(to_text(page)) == as_text_carries(page)


def blocks(text: str) -> tuple[list[str], list[str], list[str]]:
    """The masthead's lines, the featured item's and the listing's paragraphs."""
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]
    first = next(index for index, part in enumerate(paragraphs) if ENTRY.match(part))
    masthead = [line.strip() for part in paragraphs[:2] for line in part.splitlines()]
    return masthead, paragraphs[2:first], paragraphs[first:]


def in_tables(text: str) -> str:
    """The layout of its day: nested tables, ``<br>`` between paragraphs, a menu in a cell of its own."""
    masthead, featured, listing = blocks(text)
    cells = [f"<b>{html.escape(featured[0])}</b><br><br>" + "<br><br>".join(map(html.escape, featured[1:]))]
    for part in listing:
        entry = ENTRY.match(part)
        if entry is not None:
            cells.append(f"<b>{entry[1]} - <a href='/fnapr/1'>{html.escape(entry[2])}</a></b>")
        else:
            cells[-1] += f"<br><br>{html.escape(part)}" if part != "all messages" else "</td></tr><tr><td>all messages"
    rows = "".join(f"<tr><td>{cell}</td></tr>" for cell in cells)
    clock, contact = "<br>".join(masthead[:3]), "&nbsp;&nbsp;<br>".join(masthead[3:])
    menu = (
        "<ul><li><a href='/'>Home</a></li><li><a href='/visa'>Visas</a></li><li><a href='/map'>Site map</a></li></ul>"
    )
    return (
        f"<html><body><table><tr><td>{clock}</td><td>{contact}</td></tr></table>"
        f"<table><tr><td class='menu'>{menu}</td><td><table>{rows}</table></td></tr></table></body></html>"
    )


def in_sections(text: str) -> str:
    """A layout of today: header, main, articles, time elements, a footer."""
    masthead, featured, listing = blocks(text)
    articles = [[f"<h2>{html.escape(featured[0])}</h2>", *[f"<p>{html.escape(part)}</p>" for part in featured[1:]]]]
    for part in listing:
        entry = ENTRY.match(part)
        if entry is not None:
            date = "-".join(reversed(entry[1].split(".")))
            articles.append(
                [f"<h3><time datetime='{date}'>{entry[1]}</time> - <a href='/1'>{html.escape(entry[2])}</a></h3>"]
            )
        elif part != "all messages":
            articles[-1].append(f"<p>{html.escape(part)}</p>")
    header = "".join(f"<p>{html.escape(line)}</p>" for line in masthead)
    body = "".join(f"<article>{''.join(parts)}</article>" for parts in articles)
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Embassy</title></head><body>"
        f"<header>{header}<nav><a href='/'>Home</a></nav></header><main>{body}<p><a href='/all'>all messages</a></p></main>"
        f"<footer><p>Embassy</p></footer></body></html>"
    )


@pytest.mark.parametrize("layout", [in_tables, in_sections])
def test_a_layout_does_not_change_the_items(page: PressPage, text: str, layout):
    twin = parse(layout(text), style="rusemb-london")

    def plain(one: PressPage) -> list[dict[str, object]]:
        items = to_dict(one)["items"]
        # Only HTML has addresses.
        return [{key: value for key, value in item.items() if key != "url"} for item in items]

    assert plain(twin) == plain(page)
    assert twin.masthead == page.masthead
    assert [link.text for link in twin.links] == ["all messages"]
