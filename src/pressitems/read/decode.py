"""Bytes to text: the charset is settled once, here, and the result says how."""

from __future__ import annotations

from typing import NamedTuple

from pressitems.blocks import Finding
from pressitems.errors import ParseError
from pressitems.read.charsets import UTF_8, UTF_16_BE, UTF_16_LE, Charset, charset
from pressitems.read.clean import clean
from pressitems.read.declared import meta_charset, xml_charset
from pressitems.read.guess import guess_charset, looks_like_utf_16, refuse_binary

MAX_BYTES = 20_000_000

# One broken character beside so many that were read well does not put the charset in doubt.
_TOLERATED = 20

_REPLACEMENT = "\ufffd"
_MULTIBYTE = frozenset({"gb18030", "big5hkscs", "euc-jp", "iso2022-jp", "cp932", "cp949"})


class Decoded(NamedTuple):
    """Text of one source.

    Attributes:
        text: The text, without byte order mark, control characters and lone surrogates.
        charset: Name of the charset, in lower case; None where the source was text already.
        how: What settled it:
            ``bom``, ``argument``, ``media-type``, ``meta``, ``xml-declaration``, ``utf-8``, ``detector`` or ``text``.
        findings: What had to be guessed, overruled or replaced.
    """

    text: str
    charset: str | None
    how: str
    findings: tuple[Finding, ...] = ()


def decode(source: bytes | str, *, encoding: str | None = None, stated: str | None = None) -> Decoded:
    """Decode one page.

    The first of these that the bytes agree with decides: a byte order mark, ``encoding`` (a label as in HTTP), what
    the server stated, ``<meta>``, the XML declaration, strict UTF-8, a detector. Labels mean what browsers take them to
    mean; those that nobody asked for (of server and page) may be wrong, and are then overruled.

    Raises:
        ParseError: ``source`` is no text or bytes, is empty, binary or larger than ``MAX_BYTES``; ``encoding`` is
            unknown or does not fit the bytes.
    """
    if isinstance(source, (bytearray, memoryview)):
        source = bytes(source)
    if not isinstance(source, (bytes, str)):
        raise ParseError(
            f"expected text or bytes, got {type(source).__name__}",
            remedy="pass the content of the page, as str or bytes; parse_file takes the name of a file",
        )
    if len(source) > MAX_BYTES:
        unit = "bytes" if isinstance(source, bytes) else "characters"
        raise ParseError(
            f"the source has {len(source):,} {unit}, the limit is {MAX_BYTES:,}", remedy="split it into its pages"
        )
    decoded = _decode_text(source) if isinstance(source, str) else _decode_bytes(source, encoding, stated)
    if not decoded.text or decoded.text.isspace():
        raise ParseError("the source is empty", remedy="pass a page with text in it")
    return decoded


def _decode_text(source: str) -> Decoded:
    text, findings = clean(source.removeprefix("\ufeff"))
    return Decoded(text, None, "text", findings)


def _decode_bytes(source: bytes, encoding: str | None, stated: str | None) -> Decoded:
    argument = _argument(encoding)
    marked, length = _byte_order_mark(source)
    if marked is not None:
        return _decode_as(source[length:], marked, "bom")
    if argument is not None:
        return _decode_as_argued(source, argument)
    declared, how = charset(stated) if stated is not None else None, "media-type"
    if declared is not None and declared in (UTF_16_LE, UTF_16_BE) and (b"\0" in source or not source.isascii()):
        return _decode_as(source, declared, how)
    utf_16 = looks_like_utf_16(source)
    if utf_16 is not None:
        return _decode_as(source, utf_16, "detector", (_guessed(utf_16),))
    refuse_binary(source)
    if declared is None:
        declared, how = meta_charset(source), "meta"
    if declared is None:
        declared, how = xml_charset(source), "xml-declaration"
    return _decode_undeclared(source) if declared is None else _decode_declared(source, declared, how)


def _argument(encoding: str | None) -> Charset | None:
    if encoding is None:
        return None
    found = charset(encoding) if isinstance(encoding, str) else None
    if found is None:
        raise ParseError(f"unknown encoding {encoding!r}", remedy="give a name that browsers know, such as utf-8")
    return found


def _byte_order_mark(source: bytes) -> tuple[Charset | None, int]:
    if source.startswith(b"\xef\xbb\xbf"):
        return UTF_8, 3
    if source.startswith(b"\xff\xfe"):
        return UTF_16_LE, 2
    if source.startswith(b"\xfe\xff"):
        return UTF_16_BE, 2
    return None, 0


def _decode_as_argued(source: bytes, argument: Charset) -> Decoded:
    if argument not in (UTF_16_LE, UTF_16_BE):
        refuse_binary(source)
    text = _strictly(source, argument)
    if text is None and not _nearly(source, argument):
        raise ParseError(
            f"the source is not {argument.name}, which was given as its encoding",
            remedy="leave the encoding out, or give the right one",
        )
    return _decode_as(source, argument, "argument", text=text)


def _decode_declared(source: bytes, declared: Charset, how: str) -> Decoded:
    text = _strictly(source, declared)
    # Text in a single-byte charset is valid UTF-8 by accident hardly ever; a double-byte one that fits is believed.
    if declared is not UTF_8 and (text is None or declared.codec not in _MULTIBYTE) and not source.isascii():
        utf_8 = _strictly(source, UTF_8)
        if utf_8 is not None:
            return _decode_as(source, UTF_8, "utf-8", (_conflict(declared, UTF_8),), text=utf_8)
    if text is not None or _nearly(source, declared):
        return _decode_as(source, declared, how, text=text)
    return _decode_undeclared(source, (declared,))


def _decode_undeclared(source: bytes, refused: tuple[Charset, ...] = ()) -> Decoded:
    text = _strictly(source, UTF_8)
    if text is not None or (UTF_8 not in refused and _nearly(source, UTF_8)):
        found, how = UTF_8, "utf-8"
    else:
        found, how = guess_charset(source), "detector"
    findings = tuple(_conflict(declared, found) for declared in refused)
    if how == "detector":
        findings += (_guessed(found, "what is declared does not fit" if refused else "no charset is declared"),)
    return _decode_as(source, found, how, findings, text=text)


def _decode_as(
    source: bytes, settled: Charset, how: str, findings: tuple[Finding, ...] = (), *, text: str | None = None
) -> Decoded:
    if text is None:
        text = _strictly(source, settled)
    if text is None:
        text = source.decode(settled.codec, "replace")
        message = f"{text.count(_REPLACEMENT)} bytes are not {settled.name} and are shown as U+FFFD"
        findings = (*findings, Finding("replaced-characters", "warning", message))
        text, more = clean(text)
    else:
        text, more = clean(text, source if settled is UTF_8 else None)
    return Decoded(text, settled.name, how, (*findings, *more))


def _strictly(source: bytes, candidate: Charset) -> str | None:
    try:
        return source.decode(candidate.codec)
    except UnicodeDecodeError:
        return None


def _nearly(source: bytes, candidate: Charset) -> bool:
    """Whether so few of the characters outside ASCII are broken that the charset may stand."""
    # A source may break off inside a character.
    text = source.decode(candidate.codec, "replace").rstrip(_REPLACEMENT)
    broken = text.count(_REPLACEMENT)
    foreign = sum(not character.isascii() for character in text) - broken
    return foreign > 0 and broken * _TOLERATED <= foreign


def _guessed(found: Charset, why: str = "no charset is declared") -> Finding:
    return Finding("charset-guessed", "info", f"{why}; {found.name} fits the text best")


def _conflict(declared: Charset, found: Charset) -> Finding:
    return Finding("charset-conflict", "warning", f"the page declares {declared.name}, but its bytes are {found.name}")
