"""Blocks: what a reader sees of a page, whatever its format. Named tuples, because a page makes hundreds of them."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class BlockKind(StrEnum):
    """What a block is in its format."""

    PARAGRAPH = "paragraph"
    LINE = "line"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    TABLE_ROW = "table-row"
    QUOTE = "quote"
    SEPARATOR = "separator"


class Block(NamedTuple):
    """A stretch of visible text that its format keeps apart from others. Offsets are in characters of ``text``.

    Attributes:
        text: Visible text: single spaces, no control characters; a table row has tabs between its cells. Empty only
            for a separator (``<hr>``) and where all of it was struck out.
        line: Line of the source on which it begins, counted from 1.
        kind: ``line`` is a line of its own inside a larger block (after ``<br>``, or of a single-line text layout).
        level: Heading level 1-6, else 0.
        blank: How many blank lines stand before it: 0 only where it follows a single line break, ``<br>`` or is the
            first block; 1 or more after a blank line or in an element of its own.
        bold: Stretches printed bold, merged, in order.
        gaps: Offsets of spaces that stand for a wide one: several spaces in plain text, or a run with a no-break
            space in HTML.
        links: ``(start, end, url)`` in order.
        times: ``(start, end, datetime attribute)`` of ``<time>`` elements, in order.
        struck: Texts that the source strikes out; they are not part of ``text``.
        anchor: The first id or name of an anchor inside it.
        region: Where on the page it stands by the source's own structure: ``""`` for the content, else ``nav``,
            ``header``, ``footer``, ``aside``, ``form`` or ``menu``.
    """

    text: str
    line: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    blank: int = 1
    bold: tuple[tuple[int, int], ...] = ()
    gaps: tuple[int, ...] = ()
    links: tuple[tuple[int, int, str], ...] = ()
    times: tuple[tuple[int, int, str], ...] = ()
    struck: tuple[str, ...] = ()
    anchor: str | None = None
    region: str = ""


class Finding(NamedTuple):
    """An oddity that a stage met; becomes a diagnostic. ``severity`` is ``info``, ``warning`` or ``error``."""

    code: str
    severity: str
    message: str
    line: int | None = None
    excerpt: str | None = None


class StatedSpeaker(NamedTuple):
    """A speaker whom the source's metadata name."""

    name: str | None = None
    role: str | None = None
    organisation: str | None = None


class Metadata(NamedTuple):
    """What a format states beside its visible text; every value as it stands there, unparsed.

    Attributes:
        title, summary, language, url, site, identifier, place, note: Text.
        published, updated, delivered: Dates as written there (ISO 8601, RFC 822, …).
        genre: The format's own word for the kind of item (a GOV.UK document type).
        window_title: The title of the browser's window, which often names the site beside the item or instead of it.
        author: Who the format says put the text there: a person with a role, an office, or somebody at the site.
        speakers: Whom the metadata name as speaking.
    """

    title: str | None = None
    summary: str | None = None
    language: str | None = None
    url: str | None = None
    site: str | None = None
    identifier: str | None = None
    published: str | None = None
    updated: str | None = None
    delivered: str | None = None
    place: str | None = None
    genre: str | None = None
    note: str | None = None
    window_title: str | None = None
    author: str | None = None
    speakers: tuple[StatedSpeaker, ...] = ()


class Document(NamedTuple):
    """One page as its reader saw it; ``parts`` are the entries of a feed, each with its own metadata."""

    blocks: tuple[Block, ...]
    metadata: Metadata = Metadata()
    findings: tuple[Finding, ...] = ()
    parts: tuple[Document, ...] = ()


def part_of(block: Block, start: int, end: int) -> Block:
    """The words of a block from ``start`` to ``end``, with what is noted of them, as a paragraph of its own."""
    whole = block.text[start:end]
    start += len(whole) - len(whole.lstrip())
    text = whole.strip()
    end = start + len(text)

    def inside(first: int, last: int) -> tuple[int, int]:
        return max(first, start) - start, min(last, end) - start

    return Block(
        text=text,
        line=block.line,
        bold=tuple(inside(first, last) for first, last in block.bold if first < end and last > start),
        gaps=tuple(gap - start for gap in block.gaps if start <= gap < end),
        links=tuple((*inside(first, last), url) for first, last, url in block.links if first < end and last > start),
        times=tuple(
            (*inside(first, last), stated) for first, last, stated in block.times if first < end and last > start
        ),
    )


def is_bold(block: Block) -> bool:
    """Whether nearly all of a block's text is bold."""
    return block.bold != () and _covers(block.bold, block.text)


def is_link(block: Block) -> bool:
    """Whether nearly all of a block's text is linked."""
    return block.links != () and _covers(block.links, block.text)


def _covers(stretches: tuple[tuple[int, int], ...] | tuple[tuple[int, int, str], ...], text: str) -> bool:
    return sum([stretch[1] - stretch[0] for stretch in stretches]) >= 0.9 * len(text)
