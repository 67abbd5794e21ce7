"""Text into blocks: spaces made single, bold, links, times and struck text kept with their offsets."""

from __future__ import annotations

from pressitems.blocks import Block, BlockKind
from pressitems.read.clean import AS_BROWSERS_READ
from pressitems.read.stretches import Stretches, merged

# Marks that only tell a browser where a word may be broken, and halves of characters. Joiners stay: they change
# letters of some scripts.
_INVISIBLE = {**AS_BROWSERS_READ, **dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF, *range(0xD800, 0xE000)))}

_SPACE = 1
_WIDE_SPACE = 2

_PARAGRAPH = BlockKind.PARAGRAPH
_LINE = BlockKind.LINE
_LIST_ITEM = BlockKind.LIST_ITEM
_HEADING = BlockKind.HEADING


def tidy(text: str) -> str:
    """``text`` on one line with single spaces, without characters that show nothing."""
    even = " ".join(text.split())
    # Mostly line ends are all that shows nothing; U+0085, which also ends a line, is the three dots of windows-1252.
    if even.isprintable() and "\x85" not in text:
        return even
    return " ".join(text.translate(_INVISIBLE).split())


class Gatherer:
    """Takes pieces of text and boundaries in the order of the page; ``blocks`` is what they make.

    ``kind``, ``level`` and ``region`` are those of the element that the reader stands in, ``line`` is its line;
    ``row`` is True in a row of data, ``preformatted`` where spaces and line ends mean something.
    """

    __slots__ = (
        *("anchor", "blocks", "bold", "breaks", "cell", "gaps", "kind", "length", "level", "line", "lines", "link"),
        *("pending", "pieces", "preformatted", "region", "row", "start_line", "struck", "time"),
    )

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.kind = _PARAGRAPH
        self.level = 0
        self.region = ""
        self.line = 1
        self.row = False
        self.preformatted = False
        self.bold = Stretches()
        self.link = Stretches()
        self.time = Stretches()
        self.gaps: list[int] = []
        self.struck: list[str] = []
        self.anchor: str | None = None
        self.pieces: list[str] = []
        self.length = self.cell = self.pending = self.start_line = 0
        # Lines of the element so far, and <br> since the last of them.
        self.lines = self.breaks = 0

    def text(self, raw: str) -> None:
        """Add text as it stands in the source."""
        # A few scans in C settle it for most text: no space but single plain ones, nothing that cannot be seen. The
        # last runs from the end, because that takes half the time.
        wide = "\xa0" in raw
        if not wide and raw.isprintable() and raw.rfind("  ") < 0:
            self._add(raw)
        elif self.preformatted:
            self._preformatted(raw)
        elif wide or "\u3000" in raw:
            self._with_wide_spaces(raw)
        else:
            self._add(self._evened(raw))

    def _add(self, raw: str) -> None:
        """Add text whose spaces are single ones."""
        bare = raw.strip(" ")
        if not bare:
            self.pending = self.pending or (_SPACE if raw else 0)
            return
        pending = self.pending
        if (pending or raw[0] == " ") and self.length != self.cell:
            if pending == _WIDE_SPACE:
                self.gaps.append(self.length)
            self.pieces.append(" ")
            self.length += 1
        if not self.start_line:
            self.start_line = self.line
        self.pieces.append(bare)
        self.length += len(bare)
        self.pending = _SPACE if raw[-1] == " " else 0

    def _evened(self, raw: str) -> str:
        """``raw`` with single spaces, one at either end where there is any; lines are counted on."""
        even = " ".join(raw.split())
        if not even.isprintable():
            raw = raw.translate(_INVISIBLE)
            even = " ".join(raw.split())
        if "\n" in raw:
            if even and not self.start_line:
                self.start_line = self.line + raw.count("\n", 0, raw.index(even[0]))
            self.line += raw.count("\n")
        if not even:
            return " " if raw else ""
        return f"{' ' if raw[0].isspace() else ''}{even}{' ' if raw[-1].isspace() else ''}"

    def _with_wide_spaces(self, raw: str) -> None:
        even = raw.replace("\xa0", " ")
        if even.isprintable() and even.rfind("  ") < 0 and raw[:1] != "\xa0" != raw[-1:]:
            # Mostly no-break spaces stand between words, one at a time.
            self._add(even)
            before = self.length - len(even.rstrip(" "))
            place = raw.find("\xa0")
            while place > 0:
                self.gaps.append(before + place)
                place = raw.find("\xa0", place + 1)
            return
        wide = False
        for part in (raw.replace("\u3000", "\xa0") if "\u3000" in raw else raw).split("\xa0"):
            if wide:
                self.pending = _WIDE_SPACE
            wide = True
            if part:
                self._add(part if part.isprintable() and part.rfind("  ") < 0 else self._evened(part))

    def _preformatted(self, raw: str) -> None:
        for index, line in enumerate(raw.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
            if index:
                self.line_break()
                self.line += 1
            self._with_wide_spaces(line.replace("\t", "\xa0").replace("  ", "\xa0"))

    def space(self) -> None:
        """A space, where no wider one stands already."""
        self.pending = self.pending or _SPACE

    def so_far(self) -> str:
        """The text of the block that is being gathered."""
        if len(self.pieces) > 1:
            self.pieces = ["".join(self.pieces)]
        return self.pieces[0] if self.pieces else ""

    def switch(self, stretches: Stretches, value: str | None) -> None:
        """From here on ``value`` holds: bold or not, another link, another time."""
        if stretches.value is not None:
            stretches.close(self.so_far())
        stretches.start = self.length
        stretches.value = value

    def strike(self, text: str) -> None:
        """Keep text that the source strikes out, beside the block."""
        if text:
            self.start_line = self.start_line or self.line
            self.struck.append(text)

    def next_cell(self) -> None:
        """The next cell of a row of data begins."""
        self.pieces.append("\t")
        self.length += 1
        self.cell = self.length
        self.pending = 0

    def end_row(self) -> None:
        """The row of data ends; one whose cells are all empty shows nothing."""
        self.start_line = self.start_line or self.line
        text = self.so_far().rstrip("\t")
        self.pieces = [text] if text else []
        if text:
            self._finish()
        self.length = self.cell = self.pending = self.start_line = 0

    def line_break(self) -> None:
        """A ``<br>``: a line of its own follows, but not inside a heading or a cell of data."""
        if self.row or self.kind is _HEADING:
            self.space()
            return
        if self.pieces or self.struck:
            self._finish()
        self.pending = 0
        self.breaks += 1

    def boundary(self) -> None:
        """The edge of a block element."""
        if self.row:
            self.space()
            return
        if self.pieces or self.struck:
            self._finish()
        self.pending = self.lines = self.breaks = 0

    def separator(self) -> None:
        """A rule across the page."""
        self.boundary()
        self.blocks.append(Block("", self.line, BlockKind.SEPARATOR, 0, 1 if self.blocks else 0, region=self.region))

    def _finish(self) -> None:
        pieces = self.pieces
        text = pieces[0] if len(pieces) == 1 else self.so_far()
        if self.bold.value is not None:
            self.bold.close(text)
        if self.link.value is not None:
            self.link.close(text)
        if self.time.value is not None:
            self.time.close(text)
        kind = self.kind
        blank = 1
        if self.lines and self.breaks:
            kind = _LINE
            blank = self.breaks - 1
        self.blocks.append(
            Block(
                text,
                self.start_line,
                kind,
                self.level if kind is _HEADING else 0,
                blank if self.blocks else 0,
                merged(self.bold.take(), text) if self.bold.found else (),
                tuple(self.gaps),
                self.link.take() if self.link.found else (),
                self.time.take() if self.time.found else (),
                tuple(self.struck),
                self.anchor,
                self.region,
            )
        )
        if kind is _LIST_ITEM:
            self.kind = _PARAGRAPH
        self.lines += 1
        self.length = self.cell = self.pending = self.breaks = self.start_line = 0
        self.pieces = []
        if self.gaps:
            self.gaps.clear()
        if self.struck:
            self.struck.clear()
        self.anchor = None
