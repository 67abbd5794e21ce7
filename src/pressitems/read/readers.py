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
from pressitems.read.mail_header import refuse_encoded_mail
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
    "application/json": "govuk",
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


_LINE_END = r"[^\S\r\n]*(?:\r\n|\n|\r(?!\n))"
_BLANK_LINE = re.compile(rf"\S{_LINE_END}{_LINE_END}\s*\S")
_STRUCTURE = re.compile(
    r"<!doctype|<\?xml\s|</?(?:html|head|body|meta|title|p|div|br|h[1-6]|table|t[rdh]|ul|ol|li|dl|dt|dd|section|article|main"
    r"|header|footer|nav|aside|blockquote|pre|center|form|frameset|plaintext|time|span|font|a|img|script|style)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


# Nobody publishes a page that is one word of this form; what was meant is what it leads to.
_ADDRESS = re.compile(r"\s*[A-Za-z][A-Za-z+.-]*://\S+\s*")
_FILE_NAME = re.compile(
    r"\s*(?:(?:~|\.{1,2})?/[^\s<>]+|[A-Za-z]:\\[^\s<>]+|[^\s<>]+\.(?:x?html?|txt|md|xml|rss|json|pdf|docx?|eml))\s*",
    re.IGNORECASE,
)
_LONGEST_NAME = 2000


def refuse_name(text: str) -> None:
    """Raise ``ParseError`` where all of a source is an address or the name of a file, which only lead to a page."""
    if len(text) > _LONGEST_NAME:
        return
    if _ADDRESS.fullmatch(text):
        raise ParseError(
            f"this is an address, not a page: {text.strip()}",
            remedy="nothing is fetched here: fetch the page, and pass its content, with the address as url",
        )
    if _FILE_NAME.fullmatch(text):
        raise ParseError(
            f"this is the name of a file, not a page: {text.strip()}",
            remedy="pass the content of the file; parse_file reads it by its name",
        )


def detect(text: str, media_type: str | None = None) -> str:
    """The name of the reader for ``text``: what the media type says, else what the text shows.

    Raises:
        ParseError: It is JSON, and none of an office; or the media type says that it is, and it is not; or a mail whose
            words are encoded.
    """
    name = _MEDIA_TYPES.get((media_type or "").partition(";")[0].strip().lower())
    if name != "feed" and "<" in text[:200] and is_feed(text):
        return "feed"
    if name not in (None, "govuk"):
        return name
    if text.lstrip()[:1] in {"{", "["}:
        if is_govuk(text):
            return "govuk"
        _refuse_json(text)
    if name == "govuk":
        raise ParseError(
            "this is no JSON", remedy="pass a document of the GOV.UK content API, or let the content decide the format"
        )
    refuse_encoded_mail(text)
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
        _refuse_json_lines(text)
        return
    if isinstance(data, dict) and "pressitems" in data:
        raise ParseError("this is JSON that pressitems wrote", remedy="read it with from_json")
    raise ParseError(
        "this is JSON, but no document of the GOV.UK content API",
        remedy="pass the page's HTML or text, and what its data say as title and published",
    )


def _refuse_json_lines(text: str) -> None:
    try:
        several = [orjson.loads(line) for line in text.lstrip().split("\n", 2)[:2]]
    except orjson.JSONDecodeError:
        return
    if all(isinstance(one, dict) for one in several):
        raise ParseError(
            "this is JSON Lines, a document on each line",
            remedy="read each line by itself: what to_json wrote with from_json",
        )
