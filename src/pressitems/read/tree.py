"""A page's tree, whatever the page does to the parser."""

from __future__ import annotations

from lxml import etree

from pressitems.blocks import Finding
from pressitems.read.clean import clean
from pressitems.read.mending import flatten, limit_attributes

# The parser drops everything below its 255th level; the walk takes up to six calls for one, and Python allows 1,000.
DEEPEST = 100


def parse_tree(text: str) -> tuple[etree._Element | None, tuple[Finding, ...]]:
    """The root element of an HTML page, or None where there is none, and what had to be done to read it whole.

    No element is more than ``DEEPEST`` levels below the root.
    """
    text, findings = limit_attributes(text)
    try:
        source = text.encode()
    except UnicodeEncodeError:
        text, more = clean(text)
        findings += more
        source = text.encode()
    root, whole = _parse(source)
    if whole and not _is_deep(root):
        return root, findings
    return _mended(text, findings)


def _mended(text: str, findings: tuple[Finding, ...]) -> tuple[etree._Element | None, tuple[Finding, ...]]:
    """The same where the parser stopped before the end, or where elements are nested too deeply to be walked."""
    root, whole = _parse(text.encode(), huge=True)
    if whole and not _is_deep(root):
        return root, findings
    # Unclosed elements can hide how deep the rest is; without any tags there is nothing to nest.
    for depth in (DEEPEST // 2, 0, -1):
        root, whole = _parse(flatten(text, depth).encode(), huge=True)
        if whole and not _is_deep(root):
            deep = "elements are nested too deeply; the deepest were read as plain lines"
            return root, (*findings, Finding("truncated", "warning", deep))
    return root, (*findings, Finding("truncated", "error", "the parser stopped before the end of the page"))


def _parse(source: bytes, *, huge: bool = False) -> tuple[etree._Element | None, bool]:
    """The root, None where the page has comments and spaces only, and whether the parser reached the end."""
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=huge, collect_ids=False
    )
    try:
        root: etree._Element | None = etree.fromstring(source, parser)
    except etree.ParserError:
        root = None
    if root is not None:
        # What stands after </html> becomes a root of its own, beside the first.
        root.extend(list(root.itersiblings()))
        _free_from_head(root)
    return root, not parser.error_log.filter_from_fatals()


_IN_HEAD = ("title", "meta", "link", "base", "script", "style", "noscript", "template", "object", "basefont", "bgsound")
_ASTRAY = etree.XPath(f"head/*[not({' or '.join(f'self::{tag}' for tag in _IN_HEAD)})]", smart_strings=False)


def _free_from_head(root: etree._Element) -> None:
    """Move into the body what the parser left in the head: elements of HTML 5 behind a script that begins the page."""
    astray: list[etree._Element] = _ASTRAY(root)
    if astray:
        body = root.find("body")
        if body is None:
            body = etree.SubElement(root, "body")
        text, body.text = body.text, None
        for place, element in enumerate(astray):
            body.insert(place, element)
        astray[-1].tail = (astray[-1].tail or "") + (text or "")


_DEEP = etree.XPath(f"boolean({'*/' * DEEPEST}*)", smart_strings=False)


def _is_deep(root: etree._Element | None) -> bool:
    return root is not None and bool(_DEEP(root))
