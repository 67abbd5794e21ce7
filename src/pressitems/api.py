"""The public functions: the only place where the stages meet."""

from __future__ import annotations

import datetime as stdlib
import os
import re
from pathlib import Path

from pressitems.blocks import Document
from pressitems.errors import ParseError
from pressitems.house_styles import HouseStyle, choose, house_style
from pressitems.models import Day, Moment, PressPage, Severity, Timestamp
from pressitems.read import READERS, Decoded, Selectors, charset_of, decode, detect, refuse_name
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

# Controls that are no space, lone surrogates and noncharacters: no text of a model holds them.
_UNWRITTEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


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
    _check_texts(url=url, media_type=media_type, encoding=encoding, title=title)
    decoded = decode(source, encoding=encoding, stated=charset_of(media_type))
    if is_own_html(decoded.text):
        page = load_html(decoded.text)
    elif is_own_text(decoded.text):
        page = load_text(decoded.text)
    else:
        chosen = _style(decoded.text, style, url)
        document = _read(decoded, chosen, media_type, title)
        if document.parts:
            page = _feed_page(document, chosen, url)
        else:
            page = _page(document, chosen, _given(title, published, chosen), url)
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
        error.path = error.path or os.fspath(path)
        raise


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
    _check_texts(url=url, media_type=media_type, encoding=encoding, title=title)
    decoded = decode(source, encoding=encoding, stated=charset_of(media_type))
    if is_own_html(decoded.text) or is_own_text(decoded.text):
        raise ParseError(
            "this is a document that pressitems wrote", remedy="explain the office's page that it was read from"
        )
    chosen = _style(decoded.text, style, url)
    document = _read(decoded, chosen, media_type, title)
    if document.parts:
        return tuple([block for part in document.parts for block in _explained(part, chosen, Given())])
    return tuple(_explained(document, chosen, _given(title, published, chosen)))


def _check_texts(**arguments: object) -> None:
    for name, value in arguments.items():
        if value is not None and not isinstance(value, str):
            raise ParseError(
                f"{name}: expected a text, got {type(value).__name__}", remedy="give a str, or leave it out"
            )


def _style(text: str, style: HouseStyle | str | None, url: str | None) -> HouseStyle:
    """The house style that the caller gives or names; without one what address and text settle."""
    if isinstance(style, HouseStyle):
        return style
    return house_style(style) if style else choose(url=url, text=text)


def _read(decoded: Decoded, style: HouseStyle, media_type: str | None, title: str | None) -> Document:
    if title is None:
        # Where a title stands beside it, an address is what the item says.
        refuse_name(decoded.text)
    selectors = Selectors(
        content=style.content, title=style.title, published=style.published, furniture=style.furniture_elements
    )
    document = READERS[detect(decoded.text, media_type)](decoded.text, selectors)
    return document._replace(findings=(*decoded.findings, *document.findings))


def _page(document: Document, style: HouseStyle, given: Given, url: str | None) -> PressPage:
    sheet, language = _marked(document, style, given)
    address = _one_line(url) or _one_line(document.metadata.url)
    return assemble(sheet, language=language, url=address, findings=document.findings)


def _feed_page(feed: Document, style: HouseStyle, url: str | None) -> PressPage:
    """One page with the items of all entries of a feed."""
    pages = [_page(entry, style, Given(), None) for entry in feed.parts]
    return PressPage(
        items=tuple([item for page in pages for item in page.items]),
        heading=_one_line(feed.metadata.title),
        style=style.name,
        language=stated_language(feed.metadata.language) or pages[0].language,
        url=_one_line(url) or _one_line(feed.metadata.url),
        diagnostics=(*map(diagnostic, feed.findings), *[one for page in pages for one in page.diagnostics]),
    )


def _explained(document: Document, style: HouseStyle, given: Given) -> list[MarkedBlock]:
    sheet, language = _marked(document, style, given)
    # Assembling finds oddities, too.
    assemble(sheet, language=language, url=None)
    return marked_blocks(sheet, document.findings)


def _marked(document: Document, style: HouseStyle, given: Given) -> tuple[Sheet, str]:
    """The marked sheet of a document, and its language."""
    language = language_of(document.blocks, stated=document.metadata.language, usual=style.languages)
    languages = (*style.languages, *language_beside(document.blocks, language))
    sheet = mark(document, style, lexicons_for(language, languages), given, labels_without_lexicon(language))
    return sheet, language


def _one_line(text: str | None) -> str | None:
    """What a caller gives or metadata state, as a field of a model can hold it; None where nothing is left."""
    return " ".join(_UNWRITTEN.sub("", text).split()) or None if text else None


def _given(title: str | None, published: Timestamp | stdlib.date | str | None, style: HouseStyle) -> Given:
    return Given(title=_one_line(title), published=_timestamp(published, style))


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
        if one.severity is not Severity.INFO:
            raise ParseError(
                f"{one.code}: {one.message}", line=one.line, remedy="read it without strict, or mend the source"
            )


__all__ = ["MarkedBlock", "explain", "parse", "parse_file"]
