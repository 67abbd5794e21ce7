"""GOV.UK's content API: a JSON object with metadata and an HTML body."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pressitems.blocks import Block, Document, Finding, Metadata, StatedSpeaker
from pressitems.errors import ParseError
from pressitems.read.gather import tidy
from pressitems.read.html import read_html
from pressitems.read.selectors import Selectors

_SITE = "https://www.gov.uk"

_REMEDY = "pass a document of the GOV.UK content API"


def is_govuk(text: str) -> bool:
    """Whether ``text`` is a JSON object of the content API's shape."""
    if '"document_type"' not in text and '"schema_name"' not in text:
        return False
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and ("document_type" in value or "schema_name" in value)


def read_govuk(text: str, selectors: Selectors) -> Document:
    """Read one document of the content API; its body is read as HTML.

    Raises:
        ParseError: The text is no JSON object or a field has another type than the API gives it; ``path`` says where.
    """
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise ParseError("the JSON is nested too deeply", remedy=_REMEDY) from error
    except ValueError as error:
        raise ParseError(f"this is no JSON: {error}", remedy=_REMEDY) from error
    if not isinstance(value, dict):
        raise ParseError("expected an object", path="$", remedy=_REMEDY)
    page = _Fields(value, "$")
    details = page.inner("details")
    notice = page.inner("withdrawn_notice")
    body = read_html(details.html("body"), selectors)
    blocks = (*_notice(notice), *body.blocks)
    return Document(blocks, _metadata(page, details), (*_withdrawn(notice), *body.findings))


class _Fields:
    """One JSON object; asks for values by name and type, and knows the path for the error."""

    def __init__(self, values: dict[str, object], path: str) -> None:
        self.values = values
        self.path = path

    def text(self, name: str) -> str | None:
        value = self._value(name, str, "text")
        return (tidy(value) or None) if isinstance(value, str) else None

    def inner(self, name: str) -> _Fields:
        value = self._value(name, dict, "an object")
        return _Fields(value if isinstance(value, dict) else {}, f"{self.path}.{name}")

    def each(self, name: str) -> Iterator[_Fields]:
        value = self._value(name, list, "a list")
        for index, entry in enumerate(value if isinstance(value, list) else []):
            path = f"{self.path}.{name}[{index}]"
            if not isinstance(entry, dict):
                raise ParseError(f"expected an object, got {_name(entry)}", path=path, remedy=_REMEDY)
            yield _Fields(entry, path)

    def html(self, name: str) -> str:
        """HTML, which the API also gives as a list of renderings by content type."""
        if not isinstance(self.values.get(name), list):
            value = self._value(name, str, "text")
            return value if isinstance(value, str) else ""
        renderings = list(self.each(name))
        for rendering in renderings:
            if rendering.text("content_type") == "text/html":
                return rendering.html("content")
        return renderings[0].html("content") if renderings else ""

    def _value(self, name: str, kind: type, kind_name: str) -> object:
        value = self.values.get(name)
        if value is not None and not isinstance(value, kind):
            raise ParseError(f"expected {kind_name}, got {_name(value)}", path=f"{self.path}.{name}", remedy=_REMEDY)
        return value


def _name(value: object) -> str:
    names = {"dict": "an object", "list": "a list", "str": "text", "bool": "a boolean", "NoneType": "null"}
    return names.get(type(value).__name__, "a number")


def _metadata(page: _Fields, details: _Fields) -> Metadata:
    links = page.inner("links")
    path = page.text("base_path")
    organisations = [title for entry in links.each("organisations") if (title := entry.text("title"))]
    return Metadata(
        title=page.text("title"),
        summary=page.text("description"),
        language=page.text("locale"),
        url=_SITE + path if path is not None and path.startswith("/") else path,
        site=organisations[0] if organisations else "GOV.UK",
        identifier=page.text("content_id"),
        published=page.text("first_published_at") or details.text("first_public_at"),
        updated=page.text("public_updated_at"),
        delivered=details.text("delivered_on"),
        place=details.text("location"),
        genre=page.text("document_type"),
        note=details.text("speech_type_explanation"),
        speakers=tuple(_speakers(links, details)),
    )


def _speakers(links: _Fields, details: _Fields) -> Iterator[StatedSpeaker]:
    """Who spoke. ``people`` only mentions persons, so they count as little as anybody named in the text."""
    for entry in links.each("speaker"):
        name = entry.text("title")
        if name is not None:
            yield StatedSpeaker(name=name)
    name = details.text("speaker_without_profile")
    if name is not None:
        yield StatedSpeaker(name=name)


def _notice(notice: _Fields) -> tuple[Block, ...]:
    """The notice that a document was withdrawn stands above it on the page."""
    return read_html(notice.html("explanation"), Selectors()).blocks


def _withdrawn(notice: _Fields) -> Iterator[Finding]:
    if notice.values:
        date = notice.text("withdrawn_at")
        yield Finding("withdrawn", "info", "the office has withdrawn this document" + (f" ({date})" if date else ""))
