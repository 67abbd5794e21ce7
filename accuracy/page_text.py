"""The harness's own small reading of HTML: lines of visible text with their share of bold. Independent of the library.

It exists so that the gold does not pass through the code it measures; it knows no press, no label and no title.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree, html

_BLOCK = frozenset(
    {"address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption"}
    | {"figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p"}
    | {"pre", "section", "table", "tbody", "td", "th", "thead", "tr", "ul"}
)
_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "head", "title", "iframe", "object", "select", "option", "textarea"}
    | {"svg", "math"}
)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]00)|font\s*:[^;]*\bbold", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PLAIN_STYLE = re.compile(r"font-weight\s*:\s*(normal|lighter|[1-5]00)", re.IGNORECASE)


class Line(NamedTuple):
    """One line of visible text: a block element's text, or a stretch of it between line breaks.

    ``line`` is the line of the source; ``bold`` the share of non-space characters printed bold; ``leads`` the length
    of the stretch at the beginning that is bold; ``tag`` the block element's name.
    """

    text: str
    line: int
    bold: float
    leads: int
    tag: str


def page_lines(root: html.HtmlElement) -> list[Line]:
    """The visible lines under an element, in order."""
    walk = _Walk()
    walk.element(root, bold=False)
    walk.flush("")
    return walk.lines


class _Walk:
    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.pieces: list[tuple[str, bool]] = []
        self.line = 0

    def element(self, element: html.HtmlElement, *, bold: bool) -> None:
        if not isinstance(element.tag, str) or element.tag in _UNSEEN:
            return
        style = element.get("style") or ""
        if _HIDDEN_STYLE.search(style):
            return
        if element.tag in ("b", "strong") or _BOLD_STYLE.search(style):
            bold = True
        elif _PLAIN_STYLE.search(style):
            bold = False
        block = element.tag in _BLOCK
        if block:
            self.flush("")
        if element.tag == "br":
            self.flush("br")
        self.text(element.text, element.sourceline, bold=bold)
        for child in element:
            self.element(child, bold=bold)
            self.text(child.tail, child.sourceline, bold=bold)
        if block:
            self.flush(element.tag)

    def text(self, text: str | None, line: int | None, *, bold: bool) -> None:
        if text:
            if not self.pieces:
                self.line = line or 0
            self.pieces.append((text, bold))

    def flush(self, tag: str) -> None:
        pieces, self.pieces = self.pieces, []
        text = "".join([piece for piece, _ in pieces])
        if not text.strip():
            return
        seen = sum(len("".join(piece.split())) for piece, _ in pieces)
        bold = sum(len("".join(piece.split())) for piece, is_bold in pieces if is_bold)
        self.lines.append(Line(" ".join(text.split()), self.line, bold / seen, _leading_bold(pieces), tag))


def _leading_bold(pieces: list[tuple[str, bool]]) -> int:
    length = 0
    for piece, bold in pieces:
        if not piece.strip():
            continue
        if not bold:
            break
        length += len(" ".join(piece.split()))
    return length


def body_of(text: str) -> html.HtmlElement:
    """The body of a page or fragment."""
    body = parse_html(text).find("body")
    assert isinstance(body, html.HtmlElement)
    return body


def parse_html(text: str) -> html.HtmlElement:
    """The tree of a page or fragment."""
    wrapped = text if "<body" in text.lower() or "<html" in text.lower() else f"<html><body>{text}</body></html>"
    wrapped = re.sub(r"^\s*<\?xml[^>]*\?>", "", wrapped)
    return html.document_fromstring(wrapped, parser=html.HTMLParser(encoding=None))


def without_bold(text: str) -> str:
    """The same HTML with every bold cue stripped: ``<b>``, ``<strong>`` and every style and class attribute."""
    root = parse_html(text)
    etree.strip_tags(root, "b", "strong")
    for element in root.iter(etree.Element):
        style = element.get("style")
        if style is not None and not _HIDDEN_STYLE.search(style):
            del element.attrib["style"]
    return html.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>")


def as_plain_text(root: html.HtmlElement) -> str:
    """The visible text with a blank line between block elements and a line break for ``<br>``."""
    parts: list[str] = []
    for line in page_lines(root):
        parts.append(line.text)
        parts.append("\n" if line.tag == "br" else "\n\n")
    return "".join(parts).strip() + "\n"
