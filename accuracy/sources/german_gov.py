"""German-language ministries: raw pages without any question or label."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import html

from accuracy.gold_turns import GoldDocument, Reading
from accuracy.page_text import as_plain_text, page_lines, parse_html, without_bold

_SHORTEST_TITLE = 15
_MAIN = ("//main", '//*[@role="main"]', "//article", '//*[@id="content"]', '//*[@id="main"]')


def documents(root: Path) -> Iterator[GoldDocument]:
    """Every page; its paragraphs are the content area, since nothing else tells it for all of them."""
    for file in sorted((root / "german-gov").glob("*.html")):
        raw = file.read_bytes()
        text = _decoded(raw)
        tree = parse_html(text)
        yield GoldDocument(
            source="german-gov",
            path=f"german-gov/{file.name}",
            readings=(
                Reading("as it stands", raw, "text/html"),
                Reading("bold stripped", without_bold(text), "text/html"),
                Reading("plain text", as_plain_text(tree), "text/plain"),
            ),
            complete=True,
            visible=tuple([line.text for line in page_lines(_main(tree)) if line.tag in ("p", "h1")]),
        )


def shared_heading(file: Path) -> str | None:
    """The longest heading that holds, or stands in, what the page's head calls it; None where no heading does."""
    tree = parse_html(_decoded(file.read_bytes()))
    stated = [*tree.xpath("//title/text()"), *tree.xpath("//meta[@property='og:title']/@content")]
    parts = [part for text in stated for part in (text, text.rpartition(" - ")[0]) if len(part) >= _SHORTEST_TITLE]
    shared = []
    for heading in tree.xpath("//h1|//h2"):
        for unseen in heading.xpath(".//style|.//script"):
            unseen.drop_tree()
        text = " ".join(heading.text_content().replace("\u00ad", "").split())
        if len(text) >= _SHORTEST_TITLE and any(_key(text) in _key(part) or _key(part) in _key(text) for part in parts):
            shared.append(text)
    return max(shared, key=len, default=None)


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _decoded(raw: bytes) -> str:
    for encoding in ("utf-8", "windows-1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _main(tree: html.HtmlElement) -> html.HtmlElement:
    for query in _MAIN:
        for element in tree.xpath(query):
            assert isinstance(element, html.HtmlElement)
            return element
    return tree
