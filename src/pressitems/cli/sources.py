"""From a name on the command line to a page or an item: read the bytes, settle the format, hand them to the library."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

import click

import pressitems
from pressitems import HouseStyle, ParseError, PressItem, PressItemsError, PressPage

STANDARD_INPUT = "-"

#: What ``--from`` accepts, and the media type that says the same to ``parse``.
MEDIA_TYPES = {"html": "text/html", "text": "text/plain", "govuk": "application/json"}

Document: TypeAlias = PressPage | PressItem


class Reading(NamedTuple):
    """How the user wants the inputs to be read; the fields are the options of the same name."""

    format: str = "auto"
    style: str | None = None
    url: str | None = None
    encoding: str | None = None
    strict: bool = False

    @property
    def house_style(self) -> str | HouseStyle | None:
        """The style by its name, or loaded where ``--style`` names a file."""
        if self.style is not None and self.style.endswith(".toml"):
            return HouseStyle.load(self.style)
        return self.style


class Failure(NamedTuple):
    """An input that could not be read, and why, on one line."""

    source: str
    reason: str


def read_all(sources: tuple[str, ...], reading: Reading) -> Iterator[tuple[str, Document | Failure]]:
    """Every source with what it holds, in order; a bad one becomes a ``Failure`` and stops no other.

    Raises:
        StyleError: The house style cannot be used, whatever the input.
    """
    style = reading.house_style
    for source in sources:
        yield source, _read(source, reading, style)


def _read(source: str, reading: Reading, style: str | HouseStyle | None) -> Document | Failure:
    try:
        data = read_bytes(source)
        return _document(data, reading, style)
    except pressitems.StyleError:
        raise
    except OSError as error:
        return Failure(source, f"cannot be read: {error.strerror or error}; check the name and the permissions")
    except PressItemsError as error:
        return Failure(source, one_line(str(error)))
    except Exception as error:  # noqa: BLE001 - one page must not cost a user the thousands after it
        return Failure(source, f"{place_of(error)}; this is a bug in pressitems, please report it with the page")


def read_bytes(source: str) -> bytes:
    """The bytes of a file, or of standard input for ``-``."""
    if source == STANDARD_INPUT:
        return click.get_binary_stream("stdin").read()
    return Path(source).read_bytes()


def _document(data: bytes, reading: Reading, style: str | HouseStyle | None) -> Document:
    if reading.format == "json" or (reading.format == "auto" and is_our_json(data)):
        return pressitems.from_json(data)
    return pressitems.parse(
        data,
        url=reading.url,
        style=style,
        media_type=MEDIA_TYPES.get(reading.format),
        encoding=reading.encoding,
        strict=reading.strict,
    )


def is_our_json(data: bytes) -> bool:
    """Whether this is a JSON document that pressitems wrote: an object with the key ``pressitems``."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b'"pressitems"' in data


def one_document(source: str, reading: Reading) -> Document:
    """The document of a command that takes a single source.

    Raises:
        ParseError: It cannot be read; the message is the failure's reason.
    """
    [(_, document)] = read_all((source,), reading)
    if isinstance(document, Failure):
        raise ParseError(document.reason)
    return document


def name_of(source: str) -> str:
    """What messages call a source."""
    return "standard input" if source == STANDARD_INPUT else source


def one_line(message: str) -> str:
    """The message without line breaks, so that each failure keeps to its line."""
    return " ".join(message.split())


def place_of(error: Exception) -> str:
    """Kind, text and place of an error that nobody foresaw."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" in {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
    return one_line(f"{type(error).__name__}{place}: {error}")


def say(line: str) -> None:
    """One line on standard error."""
    click.echo(line, file=sys.stderr)
