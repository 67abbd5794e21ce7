"""A page's tree, whatever the page does to the parser."""

from __future__ import annotations

from lxml import etree

from pressitems.blocks import Finding

_CODEC = "utf-8"


def parse_tree(text: str) -> tuple[etree._Element | None, tuple[Finding, ...]]:
    """The root element of an HTML page, or None where there is none, and what had to be done to read it whole."""
    parser = etree.HTMLParser(encoding=_CODEC, remove_comments=True, remove_pis=True, no_network=True)
    root = _parse(text, parser)
    return root, ()


def _parse(text: str, parser: etree.HTMLParser) -> etree._Element | None:
    try:
        return etree.fromstring(text.encode(), parser)
    except etree.ParserError:
        # Nothing but comments or spaces.
        return None
