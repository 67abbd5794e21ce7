"""From a name on the command line to a page or an item: read the bytes, settle the format, hand them to the library."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias, TypeVar

import click

import pressitems
from pressitems import HouseStyle, ParseError, PressItem, PressItemsError, PressPage, Severity, StyleError

STANDARD_INPUT = "-"

#: What ``--from`` accepts beside ``auto`` and ``json``, and the media type that says the same to ``parse``.
MEDIA_TYPES = {
    "html": "text/html",
    "text": "text/plain",
    "feed": "application/rss+xml",
    "govuk": "application/json",
}

Document: TypeAlias = PressPage | PressItem
Style: TypeAlias = str | HouseStyle | None
Result = TypeVar("Result")


class Reading(NamedTuple):
    """How the user wants the inputs to be read; the fields are the options of the same name."""

    format: str = "auto"
    style: str | None = None
    url: str | None = None
    encoding: str | None = None
    strict: bool = False

    @property
    def media_type(self) -> str | None:
        """What ``--from`` says, in the library's words."""
        return MEDIA_TYPES.get(self.format)

    def house_style(self) -> Style:
        """The style by its name, or loaded where ``--style`` names a file."""
        if self.style is not None and self.style.endswith(".toml"):
            return HouseStyle.load(self.style)
        return self.style


class Failure(NamedTuple):
    """Why an input could not be read, on one line."""

    reason: str


def read_all(sources: tuple[str, ...], reading: Reading) -> Iterator[tuple[str, Document | Failure]]:
    """Every source with what it holds, in order; a bad one becomes a ``Failure`` and stops no other.

    Raises:
        StyleError: The house style cannot be used, whatever the input.
    """
    style = reading.house_style()
    for source in sources:
        yield source, attempt(source, lambda data: _document(data, reading, style))


def attempt(source: str, read: Callable[[bytes], Result]) -> Result | Failure:
    """What ``read`` makes of the bytes of a source, or why it could not.

    Raises:
        StyleError: The house style cannot be used, whatever the input.
    """
    try:
        return read(read_bytes(source))
    except StyleError:
        raise
    except PressItemsError as error:
        return Failure(one_line(str(error)))
    except Exception as error:  # noqa: BLE001 - one page must not cost a user the thousands after it
        return Failure(f"{_place_of(error)}; this is a bug in pressitems, please report it with the page")


def read_bytes(source: str) -> bytes:
    """The bytes of a file, or of standard input for ``-``.

    Raises:
        ParseError: It cannot be read.
    """
    if source == STANDARD_INPUT and sys.stdin is None:
        raise ParseError("cannot be read: it is closed", remedy="name a file, or pass one with < FILE")
    try:
        if source == STANDARD_INPUT:
            return sys.stdin.buffer.read()
        return Path(source).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ParseError(f"cannot be read: {reason}", remedy=_remedy_for(source, error)) from error


def _remedy_for(source: str, error: OSError | ValueError) -> str:
    """What to do about a source that is no file that can be read."""
    if "://" in source:
        return f"nothing is fetched here: curl -s ADDRESS | pressitems … - --url {source}"
    if isinstance(error, IsADirectoryError):
        return f"name the files in it, such as {Path(source) / '*.html'}"
    return "check the name and the permissions"


def _document(data: bytes, reading: Reading, style: Style) -> Document:
    if reading.format == "json" or (reading.format == "auto" and is_our_json(data)):
        return pressitems.from_json(data)
    return pressitems.parse(
        data,
        url=reading.url,
        style=style,
        media_type=reading.media_type,
        encoding=reading.encoding,
        strict=reading.strict,
    )


def is_our_json(data: bytes) -> bool:
    """Whether this is a JSON document that pressitems wrote: an object with the key ``pressitems``."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b'"pressitems"' in data


def name_of(source: str) -> str:
    """What messages call a source."""
    return "standard input" if source == STANDARD_INPUT else source


def one_line(message: str) -> str:
    """The message without line breaks, so that each failure keeps to its line."""
    return " ".join(message.split())


def _place_of(error: Exception) -> str:
    """Kind, place and text of an error that nobody foresaw."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" in {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
    return one_line(f"{type(error).__name__}{place}: {error}")


def say(line: str) -> None:
    """One line on standard error."""
    click.echo(line, err=True)


def say_warnings(source: str, document: Document) -> None:
    """A line on standard error for each thing that was odd about a page, and where it gave no item at all."""
    if isinstance(document, PressPage):
        if not document.items:
            say(f"{name_of(source)}: no item found; pressitems explain shows what each line was read as")
        for diagnostic in document.diagnostics:
            if diagnostic.severity is not Severity.INFO:
                place = name_of(source) + (f":{diagnostic.line}" if diagnostic.line is not None else "")
                say(one_line(f"{place}: {diagnostic.severity}: {diagnostic.message} [{diagnostic.code}]"))


def fail(source: str | None, reason: str) -> click.exceptions.Exit:
    """Say what went wrong with a source, or with the command where there is none; the caller raises the exit."""
    say(f"{'pressitems' if source is None else name_of(source)}: {reason}")
    return click.exceptions.Exit(1)
