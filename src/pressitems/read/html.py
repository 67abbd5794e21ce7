"""HTML of any layout to blocks."""

from __future__ import annotations

from collections.abc import Container

from lxml import etree

from pressitems.blocks import Block, Document
from pressitems.read.metadata import read_metadata
from pressitems.read.selectors import Selectors, compile_selector
from pressitems.read.tree import parse_tree
from pressitems.read.walk import blocks_of

_LENGTH = etree.XPath("string-length(normalize-space(.))", smart_strings=False)

_HEADERS = etree.XPath("//header[not(ancestor::main) and not(ancestor::article)]", smart_strings=False)
_LONGEST_HEADER = 2000

# What is in the page's source but not in its text; it would weigh in where lengths of text are compared.
_NO_TEXT = ("script", "style", "noscript", "template", "svg")


def read_html(text: str, selectors: Selectors) -> Document:
    """Read a page or a fragment of HTML or XHTML.

    Raises:
        StyleError: A selector cannot be read.
    """
    root, findings = parse_tree(text)
    if root is None:
        return Document((), findings=findings)
    metadata = read_metadata(root, selectors)
    etree.strip_elements(root, *_NO_TEXT, with_tail=False)
    content = _content(root, selectors.content)
    blocks = blocks_of(content, _furniture(content, selectors.furniture))
    return Document((*_masthead(root, content), *blocks), metadata, findings)


def _masthead(root: etree._Element, content: etree._Element) -> tuple[Block, ...]:
    """The blocks of the page's own header, where the content is another element: dates and addresses stand there."""
    if content is root:
        return ()
    headers = [header for header in _HEADERS(root) if _LENGTH(header) <= _LONGEST_HEADER]
    found = [block for header in headers[:1] for block in blocks_of(header)]
    return tuple(block._replace(region=block.region or "header") for block in found)


def _content(root: etree._Element, selectors: tuple[str, ...]) -> etree._Element:
    for selector in selectors:
        for element in compile_selector(selector)(root):
            if _LENGTH(element):
                return element
    return _main(root)


def _main(root: etree._Element) -> etree._Element:
    """The one element that says it is the main part, if that is true of the text; else the whole page."""
    for selector in ("main", "[role=main]", "article"):
        found = compile_selector(selector)(root)
        if len(found) == 1 and _LENGTH(found[0]) * 2 > _LENGTH(root):
            return found[0]
    return root


def _furniture(content: etree._Element, selectors: tuple[str, ...]) -> Container[etree._Element]:
    return {element for selector in selectors for element in compile_selector(selector)(content)}
