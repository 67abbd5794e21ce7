"""RSS and Atom feeds: each entry is a document of its own, with what the feed states about it."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from lxml import etree

from pressitems.blocks import Document, Finding, Metadata
from pressitems.errors import ParseError
from pressitems.read.html import read_html
from pressitems.read.selectors import Selectors

_ENTRIES = ("item", "entry")

_REMEDY = "pass RSS or Atom, or let the content decide the format"


def is_feed(text: str) -> bool:
    """Whether the text begins as a feed does: an XML root called ``rss``, ``feed`` or ``RDF``."""
    head = text[:2000].lower()
    return "<rss" in head or "<rdf:rdf" in head or ("<feed" in head and "2005/atom" in head)


def read_feed(text: str, selectors: Selectors) -> Document:
    """Read an RSS 0.9-2.0 or Atom feed; entries stand in ``parts``, the feed's own title and language beside them.

    What the XML breaks is mended as far as it goes and reported.

    Raises:
        ParseError: It is no feed.
        StyleError: A selector cannot be read.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, encoding="utf-8")
    root = etree.fromstring(text.encode("utf-8"), parser)
    if root is None:
        raise ParseError("this is no feed: it holds no XML that can be read", remedy=_REMEDY)
    findings = tuple(
        Finding("truncated", "warning", f"the feed's XML is broken: {error.message}", error.line)
        for error in list(parser.error_log)[:1]
    )
    channel = next((child for child in root if _name(child) == "channel"), root)
    language = _language(channel)
    entries = tuple(_entry(element, language, selectors) for element in root.iter() if _name(element) in _ENTRIES)
    if not entries and not is_feed(text):
        raise ParseError("this is no feed: it has no entries", remedy=_REMEDY)
    metadata = Metadata(title=_text(channel, "title"), language=language, url=_link(channel))
    return Document((), metadata, findings, entries)


def _entry(element: etree._Element, language: str | None, selectors: Selectors) -> Document:
    body = _text(element, "encoded", "content") or _text(element, "description", "summary") or ""
    document = read_html(body, selectors) if body.strip() else Document(())
    # Lines of the entry's HTML are counted from where the entry begins in the feed.
    start = (element.sourceline or 1) - 1
    blocks = tuple(block._replace(line=block.line + start) for block in document.blocks)
    metadata = Metadata(
        title=_title(element),
        language=_language(element) or language,
        url=_link(element),
        identifier=_text(element, "guid", "id"),
        published=_text(element, "pubDate", "published", "date", "issued"),
        updated=_text(element, "updated", "modified"),
        author=_text(element, "creator", "author"),
    )
    return Document(blocks, metadata, document.findings)


def _title(element: etree._Element) -> str | None:
    """The title, of whose words many feeds write the entities twice (``Quay &amp;amp; yard``, ``&amp;#8217;``)."""
    title = _text(element, "title")
    return unescape(title) if title is not None else None


def _name(element: etree._Element) -> str:
    """The name without its namespace; comments and instructions have none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return (child for child in element if _name(child) == name)


def _text(element: etree._Element, *names: str) -> str | None:
    """The text of the first child with one of these names that has any."""
    for name in names:
        for child in _children(element, name):
            text = "".join(str(part) for part in child.itertext())
            if text.strip():
                return text.strip()
    return None


def _link(element: etree._Element) -> str | None:
    for child in _children(element, "link"):
        address = child.get("href") or (child.text or "").strip()
        if address and child.get("rel", "alternate") == "alternate":
            return address
    return None


def _language(element: etree._Element) -> str | None:
    return element.get("{http://www.w3.org/XML/1998/namespace}lang") or _text(element, "language")
