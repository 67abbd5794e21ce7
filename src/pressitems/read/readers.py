"""Which reader a source is for: what its media type says, else what its first signs show."""

from __future__ import annotations

import re
from collections.abc import Callable

import orjson

from pressitems.blocks import Document
from pressitems.errors import ParseError
from pressitems.read.feed import is_feed, read_feed
from pressitems.read.govuk import is_govuk, read_govuk
from pressitems.read.html import read_html
from pressitems.read.selectors import Selectors
from pressitems.read.text import read_text

Reader = Callable[[str, Selectors], Document]

READERS: dict[str, Reader] = {"html": read_html, "text": read_text, "govuk": read_govuk, "feed": read_feed}

_MEDIA_TYPES = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/xml": "html",
    "text/xml": "html",
    "application/rss+xml": "feed",
    "application/atom+xml": "feed",
    "application/rdf+xml": "feed",
    "text/plain": "text",
    "text/markdown": "text",
}

# Prose has “<…>” and “a < b”; only a name that HTML knows, closed as HTML closes it, makes a tag.
_TAG = re.compile(
    r"<!doctype\s+html|<!--|<\?xml\s"
    r"|</?(?:html|head|body|meta|title|p|div|span|br|hr|h[1-6]|a|b|i|u|s|em|strong|font|table|t[rdh]|tbody|thead|ul|ol|li|dl|dt"
    r"|dd|img|section|article|main|header|footer|nav|aside|blockquote|pre|center|script|style|time|figure|form|link|small"
    r"|sup|sub|strike|del|ins|frameset|plaintext|noscript|details|address|cite|code|q|abbr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


_BLANK_LINE = re.compile(r"\S[^\S\n]*\n[^\S\n]*\n\s*\S")
_STRUCTURE = re.compile(
    r"<!doctype|<\?xml\s|</?(?:html|head|body|meta|title|p|div|br|h[1-6]|table|t[rdh]|ul|ol|li|dl|dt|dd|section|article|main"
    r"|header|footer|nav|aside|blockquote|pre|center|form|frameset|plaintext|time|span|font|a|img|script|style)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def detect(text: str, media_type: str | None = None) -> str:
    """The name of the reader for ``text``: what the media type says, else what the text shows.

    Raises:
        ParseError: It is JSON, and none of an office.
    """
    name = _MEDIA_TYPES.get((media_type or "").partition(";")[0].strip().lower())
    if name != "feed" and "<" in text[:200] and is_feed(text):
        return "feed"
    if name is not None:
        return name
    if text.lstrip()[:1] in {"{", "["}:
        if is_govuk(text):
            return "govuk"
        _refuse_json(text)
    if "<" not in text:
        return "text"
    if _STRUCTURE.search(text) is not None:
        return "html"
    # Markdown borrows a tag or two of HTML for its words; what sets its paragraphs apart are still blank lines.
    return "text" if _TAG.search(text) is None or _BLANK_LINE.search(text) is not None else "html"


def _refuse_json(text: str) -> None:
    """Data are no text of an office: read as such, their names and signs would be words that somebody published."""
    try:
        data = orjson.loads(text)
    except orjson.JSONDecodeError:
        return
    if isinstance(data, dict) and "pressitems" in data:
        raise ParseError("this is JSON that pressitems wrote", remedy="read it with from_json")
    raise ParseError(
        "this is JSON, but no document of the GOV.UK content API",
        remedy="pass the page's HTML or text, and what its data say as title and published",
    )
