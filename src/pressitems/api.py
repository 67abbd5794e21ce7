"""The public functions: the only place where the stages meet."""

from __future__ import annotations

import datetime as stdlib
import os
import re
from pathlib import Path
from typing import NamedTuple

from pressitems.blocks import Document, Finding, Metadata
from pressitems.errors import ParseError
from pressitems.house_styles import HouseStyle, choose, house_style
from pressitems.models import Day, Moment, PressPage, Severity, Timestamp
from pressitems.read import READERS, Selectors, charset_of, decode, detect, refuse_name
from pressitems.recognise import (
    Given,
    MarkedBlock,
    Sheet,
    assemble,
    diagnostic,
    labels_without_lexicon,
    language_beside,
    language_of,
    lexicons_for,
    mark,
    marked_blocks,
    stated_language,
)
from pressitems.times import read_machine_date
from pressitems.write import is_own_html, is_own_text, load_html, load_text

_GRAVE = (Severity.WARNING, Severity.ERROR)
# Controls that are no space, lone surrogates and noncharacters: no text of a model holds them.
_UNWRITTEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


class _Told(NamedTuple):
    """What the caller says of the source, as ``parse`` takes it."""

    url: str | None
    style: HouseStyle | str | None
    media_type: str | None
    encoding: str | None
    title: str | None
    published: Timestamp | stdlib.date | str | None


class _Marked(NamedTuple):
    sheet: Sheet
    findings: tuple[Finding, ...]
    language: str
    url: str | None


class _MarkedPage(NamedTuple):
    """The documents of a page: one, or the entries of a feed, whose own metadata then stand in ``feed``."""

    documents: tuple[_Marked, ...]
    style: HouseStyle
    feed: Metadata | None
    findings: tuple[Finding, ...]


def parse(
    source: bytes | str,
    *,
    url: str | None = None,
    style: HouseStyle | str | None = None,
    media_type: str | None = None,
    encoding: str | None = None,
    title: str | None = None,
    published: Timestamp | stdlib.date | str | None = None,
    strict: bool = False,
) -> PressPage:
    """Read a page of a press office: HTML, text, a feed, GOV.UK JSON, or what ``to_html`` and ``to_text`` wrote.

    Args:
        source: The content itself, never a path or an address.
        url: Where the page came from; its host can settle the house style.
        style: A house style or the name of one; without it the host, then signatures in the text, then ``generic``.
        media_type: As a server states it (``text/html; charset=utf-8``); without it the content decides.
        encoding: The charset of the bytes, where it is known.
        title: The title of the one item on the page, where it is known (from a feed).
        published: When that item was published, where it is known: a day or moment, a date or aware datetime,
            ISO 8601 or RFC 822 text.
        strict: Raise on the first diagnostic of severity warning or above.

    Raises:
        ParseError: Nothing to read, no page but the name of one, over a limit, an unknown encoding, an argument of
            another type, or (``strict``) odd content.
        StyleError: No house style has this name.
    """
    told = _Told(url, style, media_type, encoding, title, published)
    text, findings = _decoded(source, told)
    if is_own_html(text):
        page = load_html(text)
    elif is_own_text(text):
        page = load_text(text)
    else:
        page = _read_page(text, findings, told)
    if strict:
        _refuse_oddities(page)
    return page


def parse_file(
    path: str | os.PathLike[str],
    *,
    url: str | None = None,
    style: HouseStyle | str | None = None,
    media_type: str | None = None,
    encoding: str | None = None,
    title: str | None = None,
    published: Timestamp | stdlib.date | str | None = None,
    strict: bool = False,
) -> PressPage:
    """``parse`` for a file; every ``ParseError`` names it.

    Raises:
        ParseError: As ``parse``, or the file cannot be opened.
        StyleError: As ``parse``.
    """
    try:
        source = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        raise _unread(os.fspath(path), error) from error
    try:
        return parse(
            source,
            url=url,
            style=style,
            media_type=media_type,
            encoding=encoding,
            title=title,
            published=published,
            strict=strict,
        )
    except ParseError as error:
        raise ParseError(
            error.problem, line=error.line, path=error.path or os.fspath(path), remedy=error.remedy
        ) from error


def _unread(name: str, error: OSError | ValueError) -> ParseError:
    """Why a file cannot be read, and what may have been meant."""
    if "\n" in name:
        return ParseError("this is a text, not the name of a file", remedy="pass the content of a page to parse")
    reason = getattr(error, "strerror", None) or error
    if "://" in name:
        remedy = "nothing is fetched here: fetch the page, and pass its content to parse, its address as url"
    elif isinstance(error, IsADirectoryError):
        remedy = "give the files in it, one at a time"
    else:
        remedy = "check the name and the permissions"
    return ParseError(f"the file cannot be read: {reason}", path=name, remedy=remedy)


def explain(
    source: bytes | str,
    *,
    url: str | None = None,
    style: HouseStyle | str | None = None,
    media_type: str | None = None,
    encoding: str | None = None,
    title: str | None = None,
    published: Timestamp | stdlib.date | str | None = None,
) -> tuple[MarkedBlock, ...]:
    """Every stretch of a page with its role and the rule that decided, in the order of the source.

    Takes what ``parse`` takes but what ``to_html`` and ``to_text`` wrote, and raises what it raises.
    """
    told = _Told(url, style, media_type, encoding, title, published)
    text, findings = _decoded(source, told)
    if is_own_html(text) or is_own_text(text):
        raise ParseError(
            "this is a document that pressitems wrote", remedy="explain the office's page that it was read from"
        )
    marked = _marked(text, findings, told)
    return tuple([explained for one in marked.documents for explained in _explained(one)])


def _explained(marked: _Marked) -> list[MarkedBlock]:
    # Assembling finds oddities, too.
    assemble(marked.sheet, language=marked.language, url=marked.url)
    return marked_blocks(marked.sheet, marked.findings)


def _decoded(source: bytes | str, told: _Told) -> tuple[str, tuple[Finding, ...]]:
    for name in ("url", "media_type", "encoding", "title"):
        value = getattr(told, name)
        if value is not None and not isinstance(value, str):
            raise ParseError(
                f"{name}: expected a text, got {type(value).__name__}", remedy="give a str, or leave it out"
            )
    decoded = decode(source, encoding=told.encoding, stated=charset_of(told.media_type))
    return decoded.text, decoded.findings


def _read_page(text: str, findings: tuple[Finding, ...], told: _Told) -> PressPage:
    """One page; a feed becomes a page with the items of all its entries."""
    marked = _marked(text, findings, told)
    pages = [assemble(one.sheet, language=one.language, url=one.url, findings=one.findings) for one in marked.documents]
    if not marked.feed:
        return pages[0]
    return PressPage(
        items=tuple([item for page in pages for item in page.items]),
        heading=_one_line(marked.feed.title),
        style=marked.style.name,
        language=stated_language(marked.feed.language) or (pages[0].language if pages else "und"),
        url=_one_line(told.url) or _one_line(marked.feed.url),
        diagnostics=(*map(diagnostic, marked.findings), *[one for page in pages for one in page.diagnostics]),
    )


def _marked(text: str, findings: tuple[Finding, ...], told: _Told) -> _MarkedPage:
    chosen = _style(text, told)
    if told.title is None:
        # Where a title stands beside it, an address is what the item says.
        refuse_name(text)
    document = _read(text, chosen, told.media_type)
    if document.parts:
        parts = tuple(_mark_document(part, chosen, Given(), None, ()) for part in document.parts)
        return _MarkedPage(parts, chosen, document.metadata, (*findings, *document.findings))
    given = Given(title=_one_line(told.title), published=_timestamp(told.published, chosen))
    return _MarkedPage((_mark_document(document, chosen, given, told.url, findings),), chosen, None, ())


def _style(text: str, told: _Told) -> HouseStyle:
    """The house style that the caller gives or names; without one what address and text settle."""
    if isinstance(told.style, HouseStyle):
        return told.style
    return house_style(told.style) if told.style else choose(url=told.url, text=text)


def _mark_document(
    document: Document, style: HouseStyle, given: Given, url: str | None, findings: tuple[Finding, ...]
) -> _Marked:
    language = language_of(document.blocks, stated=document.metadata.language, usual=style.languages)
    languages = (*style.languages, *language_beside(document.blocks, language))
    sheet = mark(document, style, lexicons_for(language, languages), given, labels_without_lexicon(language))
    address = _one_line(url) or _one_line(document.metadata.url)
    return _Marked(sheet, (*findings, *document.findings), language, address)


def _one_line(text: str | None) -> str | None:
    """What a caller gives or metadata state, as a field of a model can hold it; None where nothing is left."""
    return " ".join(_UNWRITTEN.sub("", text).split()) or None if text else None


def _read(text: str, style: HouseStyle, media_type: str | None) -> Document:
    selectors = Selectors(
        content=style.content, title=style.title, published=style.published, furniture=style.furniture_elements
    )
    return READERS[detect(text, media_type)](text, selectors)


def _timestamp(value: Timestamp | stdlib.date | str | None, style: HouseStyle) -> Timestamp | None:
    """What the caller gives as a date of publication, as a day or a moment.

    Raises:
        ParseError: A text that is no date, or a datetime without a zone.
    """
    if value is None or isinstance(value, (Day, Moment)):
        return value
    if isinstance(value, str):
        found = read_machine_date(value, timezone=style.timezone)
        if found is None or found.value is None:
            raise ParseError(
                f"published: {value!r} is not a date", remedy="give ISO 8601 or RFC 822 text, a Day or a Moment"
            )
        return found.value
    try:
        return Moment(datetime=value) if isinstance(value, stdlib.datetime) else Day(date=value)
    except ValueError as error:
        raise ParseError(f"published: {error}", remedy="give an aware datetime, a date, a Day or a Moment") from error


def _refuse_oddities(page: PressPage) -> None:
    for one in page.diagnostics:
        if one.severity in _GRAVE:
            raise ParseError(
                f"{one.code}: {one.message}", line=one.line, remedy="read it without strict, or mend the source"
            )


__all__ = ["MarkedBlock", "explain", "parse", "parse_file"]
