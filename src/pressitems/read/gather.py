"""Text into blocks: spaces made single, bold, links, times and struck text kept with their offsets."""

from __future__ import annotations

from pressitems.blocks import Block, BlockKind
from pressitems.read.clean import AS_BROWSERS_READ

# Marks that only tell a browser where a word may be broken. Joiners stay: they change letters of some scripts.
_INVISIBLE = {**AS_BROWSERS_READ, **dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))}

_SPACE = 1
_WIDE_SPACE = 2

_PARAGRAPH = BlockKind.PARAGRAPH
_LINE = BlockKind.LINE
_LIST_ITEM = BlockKind.LIST_ITEM
_HEADING = BlockKind.HEADING


def tidy(text: str) -> str:
    """``text`` on one line with single spaces, without characters that show nothing."""
    if not text.isprintable():
        text = text.translate(_INVISIBLE)
    return " ".join(text.split())


class Gatherer:
    """Takes pieces of text and boundaries in the order of the page; ``blocks`` is what they make.

    ``kind``, ``level`` and ``region`` are those of the element that the reader stands in, ``line`` is its line.
    """

    __slots__ = (
        *("anchor", "blocks", "bold", "bold_start", "bolds", "breaks", "cell", "gaps", "kind", "length", "level"),
        *("line", "lines", "link", "link_start", "links", "pending", "pieces", "preformatted", "region", "row"),
        *("start_line", "struck", "time", "time_start", "times"),
    )

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.kind = _PARAGRAPH
        self.level = 0
        self.region = ""
        self.line = 1
        self.row = False
        self.preformatted = False
        self.bold = False
        self.link: str | None = None
        self.time: str | None = None
        self.lines = 0
        self.breaks = 0
        self.anchor: str | None = None
        self.struck: list[str] = []
        self._clear()

    def _clear(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.cell = 0
        self.pending = 0
        self.start_line = 0
        self.bold_start = self.link_start = self.time_start = 0
        self.bolds: list[tuple[int, int]] = []
        self.gaps: list[int] = []
        self.links: list[tuple[int, int, str]] = []
        self.times: list[tuple[int, int, str]] = []

    def text(self, raw: str) -> None:
        """Add text as it stands in the source."""
        # Two scans in C settle it for most text: no space but single plain ones, nothing that cannot be seen.
        if not raw.isprintable() or "  " in raw:
            self._unusual(raw)
            return
        bare = raw.strip(" ")
        if not bare:
            self.space()
            return
        if raw[0] == " " and not self.pending:
            self.pending = _SPACE
        self._append(bare)
        if raw[-1] == " ":
            self.pending = _SPACE

    def space(self) -> None:
        """A space, where no wider one stands already."""
        if not self.pending:
            self.pending = _SPACE

    def _append(self, bare: str) -> None:
        length = self.length
        if not self.pieces:
            self.start_line = self.line
        if self.pending:
            if length != self.cell:
                if self.pending == _WIDE_SPACE:
                    self.gaps.append(length)
                self.pieces.append(" ")
                length += 1
            self.pending = 0
        self.pieces.append(bare)
        self.length = length + len(bare)

    def _unusual(self, raw: str) -> None:
        if self.preformatted and ("\n" in raw or "  " in raw or "\t" in raw):
            self._preformatted(raw)
        elif "\xa0" in raw or "\u3000" in raw:
            first, *others = raw.replace("\u3000", "\xa0").split("\xa0")
            self._loose(first)
            for part in others:
                self.pending = _WIDE_SPACE
                self._loose(part)
        else:
            self._loose(raw)

    def _preformatted(self, raw: str) -> None:
        for index, line in enumerate(raw.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
            if index:
                self.line_break()
                self.line += 1
            self._unusual(line.replace("\t", "\xa0").replace("  ", "\xa0"))

    def _loose(self, raw: str) -> None:
        if not raw:
            return
        words = raw.split()
        if not words:
            self.line += raw.count("\n")
            self.space()
            return
        bare = " ".join(words)
        if not bare.isprintable():
            raw = raw.translate(_INVISIBLE)
            bare = " ".join(raw.split())
            if not bare:
                return
        if raw[0].isspace():
            self.space()
            if not self.pieces and "\n" in raw:
                self.line += raw.count("\n", 0, raw.index(bare[0]))
                raw = raw.lstrip()
        self._append(bare)
        self.line += raw.count("\n")
        if raw[-1].isspace():
            self.pending = _SPACE

    def set_bold(self, bold: bool) -> None:
        """From here on text is bold, or no longer."""
        if self.bold:
            self._end_bold()
        self.bold_start = self.length
        self.bold = bold

    def _end_bold(self) -> None:
        start = self._start(self.bold_start)
        if start < self.length:
            # <b>one</b> <b>two</b> is one stretch: a space has no weight.
            if self.bolds and start - self.bolds[-1][1] <= 1 and (start == self.bolds[-1][1] or self._spaced(start)):
                start = self.bolds.pop()[0]
            self.bolds.append((start, self.length))

    def _spaced(self, start: int) -> bool:
        text = self._joined()
        return text[start - 1] == " "

    def _joined(self) -> str:
        if len(self.pieces) > 1:
            self.pieces = ["".join(self.pieces)]
        return self.pieces[0] if self.pieces else ""

    def _start(self, start: int) -> int:
        """Where a stretch really begins that was opened before a pending space was written."""
        if 0 < start < self.length and self._joined()[start] == " ":
            return start + 1
        return start

    def set_link(self, url: str | None) -> None:
        """From here on text is linked to ``url``, or no longer."""
        if self.link is not None:
            self._end_link()
        self.link_start = self.length
        self.link = url

    def _end_link(self) -> None:
        start = self._start(self.link_start)
        if start < self.length and self.link is not None:
            self.links.append((start, self.length, self.link))

    def set_time(self, stated: str | None) -> None:
        """From here on text stands in a ``<time>`` with this attribute, or no longer."""
        if self.time is not None:
            self._end_time()
        self.time_start = self.length
        self.time = stated

    def _end_time(self) -> None:
        start = self._start(self.time_start)
        if start < self.length and self.time is not None:
            self.times.append((start, self.length, self.time))

    def strike(self, text: str) -> None:
        """Keep text that the source strikes out, beside the block."""
        if text:
            if not self.pieces and not self.struck:
                self.start_line = self.line
            self.struck.append(text)

    def next_cell(self) -> None:
        """The next cell of a row of data begins."""
        self.pieces.append("\t")
        self.length += 1
        self.cell = self.length
        self.pending = 0

    def line_break(self) -> None:
        """A ``<br>``: a line of its own follows, but not inside a heading or a cell of data."""
        if self.row or self.kind is _HEADING:
            self.space()
            return
        self._finish()
        self.breaks += 1

    def boundary(self) -> None:
        """The edge of a block element."""
        if self.row:
            self.space()
            return
        if self.pieces or self.struck:
            self._finish()
        else:
            self.pending = 0
        self.lines = self.breaks = 0

    def separator(self) -> None:
        """A rule across the page."""
        self.boundary()
        self.blocks.append(Block("", self.line, BlockKind.SEPARATOR, 0, 1 if self.blocks else 0, region=self.region))

    def _finish(self) -> None:
        if not self.pieces and not self.struck:
            self.pending = 0
            return
        if self.bold:
            self._end_bold()
        if self.link is not None:
            self._end_link()
        if self.time is not None:
            self._end_time()
        pieces = self.pieces
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        if self.row:
            text = text.rstrip("\t")
        kind = self.kind
        blank = 1
        if self.lines and self.breaks:
            kind = _LINE
            blank = self.breaks - 1
        self.blocks.append(
            Block(
                *(text, self.start_line, kind, self.level if kind is _HEADING else 0, blank if self.blocks else 0),
                *(tuple(self.bolds), tuple(self.gaps), tuple(self.links), tuple(self.times), tuple(self.struck)),
                *(self.anchor, self.region),
            )
        )
        if kind is _LIST_ITEM:
            self.kind = _PARAGRAPH
        self.lines += 1
        self.breaks = 0
        self.anchor = None
        if self.struck:
            self.struck = []
        self._clear()
