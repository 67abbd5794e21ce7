"""Plain text of any layout to blocks: blank lines, single lines, hard-wrapped lines, bullets, tabs."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressitems.blocks import COLONS, Block, BlockKind, Document, Metadata
from pressitems.read.gather import tidy
from pressitems.read.mail_header import read_mail_header
from pressitems.read.selectors import Selectors
from pressitems.read.wrapping import Wrapping, adjoins, find_wrapping

_RULE = re.compile(r"[*_=~—–-](?:\s*[*_=~—–-]){2,}")
_BULLET = re.compile(r"([•●▪■◦‣⁃∙·*-])\s+(?=\S)")
_SURE_BULLETS = frozenset("•●▪■◦‣⁃∙")
_NUMBER = re.compile(r"\(?\d{1,3}[.)]\s")
_CELL_CHARACTERS = 200
_DEEPER = 2
_STRUCK = re.compile(r"<(s|del|strike)>(.{0,2000}?)</\1>")


class _Line(NamedTuple):
    """A line that shows something: as it stands, its number, and how many blank ones stand before it."""

    raw: str
    number: int
    blank: int


def read_text(text: str, selectors: Selectors) -> Document:
    """Read plain text; ``selectors`` have nothing to select in it.

    Markdown has no sign of its own for struck text, so offices put HTML's into it (``<s>…</s>``): that is read, too.
    """
    mail = read_mail_header(text)
    blocks = blocks_of_text(mail.body if mail is not None else text)
    if "</s>" in text or "</del>" in text or "</strike>" in text:
        # Only now, because lines were broken with the struck words in them.
        blocks = map(_without_struck, blocks)
    return Document(tuple(blocks), mail.metadata if mail else Metadata(), mail.findings if mail else ())


def _without_struck(block: Block) -> Block:
    """The block with what it strikes out beside its text."""
    text, gaps, struck = "", [], []
    place = 0
    for match in (*_STRUCK.finditer(block.text), None):
        end = match.start() if match else len(block.text)
        kept = block.text[place:end]
        if text.endswith(" ") or not text:
            place += len(kept) - len(kept.lstrip(" "))
            kept = kept.lstrip(" ")
        gaps += [len(text) + gap - place for gap in block.gaps if place <= gap < end]
        text += kept
        if match:
            struck.append(match[2].strip())
            place = match.end()
    text = text.rstrip(" ")
    return block._replace(
        text=text, gaps=tuple(gap for gap in gaps if gap < len(text)), struck=tuple(filter(None, struck))
    )


def blocks_of_text(text: str, first: int = 1) -> Iterator[Block]:
    """The blocks of plain text whose first line is line ``first`` of the source."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    wrapping = find_wrapping(rows)
    lines = list(_lines(rows, first))
    hanging = _hangs(lines)
    bullets = _bullets(lines, wrapped=wrapping is not None or hanging)
    place = 0
    while place < len(lines):
        line = lines[place]
        if _is_row(lines, place):
            yield _row(line, first=not place)
            place += 1
            continue
        end = place + 1
        while end < len(lines) and end not in bullets:
            hangs = hanging and _hangs_below(lines, place, end)
            if not hangs and (wrapping is None or not _continues(wrapping, lines, end)):
                break
            end += 1
        yield _block(lines[place:end], text, first=not place, listed=place in bullets)
        place = end


def _lines(rows: Sequence[str], number: int) -> Iterator[_Line]:
    blank = 0
    for index, raw in enumerate(rows):
        if not raw or raw.isspace() or not (raw.isprintable() or tidy(raw)):
            blank += 1
        else:
            yield _Line(raw, number + index, blank)
            blank = 0


def _hangs(lines: Sequence[_Line]) -> bool:
    """Whether the lines of a paragraph stand deeper than its first: most of the deeper ones go on with a sentence."""
    deeper, first = [], 0
    for place in range(1, len(lines)):
        if _hangs_below(lines, first, place):
            deeper.append(lines[place].raw.lstrip())
        else:
            first = place
    return len(deeper) > 1 and sum(text[0].islower() for text in deeper) * 3 >= len(deeper) * 2


def _hangs_below(lines: Sequence[_Line], first: int, place: int) -> bool:
    """Whether the line at ``place`` stands deeper than the one that begins its paragraph, and is no point of a list."""
    raw = lines[place].raw
    # Asked first, because few lines are deeper.
    if lines[place].blank or _indent(raw) - _indent(lines[first].raw) < _DEEPER:
        return False
    return not (_is_rule(raw) or _is_row(lines, place) or _is_point(raw))


def _is_point(raw: str) -> bool:
    bare = raw.lstrip()
    return _BULLET.match(bare) is not None or _NUMBER.match(bare) is not None


def _continues(wrapping: Wrapping, lines: Sequence[_Line], place: int) -> bool:
    """Whether the line at ``place`` goes on with the one before it."""
    line, before = lines[place], lines[place - 1]
    if line.blank or _is_rule(line.raw) or _is_rule(before.raw) or _is_row(lines, place):
        return False
    if not wrapping.joins(before.raw, line.raw):
        return False
    # A deeper line begins a paragraph, unless it hangs below a bullet or a number.
    return _indent(line.raw) - _indent(before.raw) < _DEEPER or _is_point(before.raw)


def _indent(raw: str) -> int:
    if not raw[0].isspace():
        return 0
    start = raw[: len(raw) - len(raw.lstrip())].expandtabs(4)
    return len(start) + start.count("\u3000")


def _block(lines: Sequence[_Line], whole: str, *, first: bool, listed: bool) -> Block:
    line = lines[0]
    blank = 0 if first else line.blank
    if _is_rule(line.raw):
        return Block("", line.number, BlockKind.SEPARATOR, 0, blank)
    kind = BlockKind.PARAGRAPH if first or blank else BlockKind.LINE
    raw = line.raw
    if listed:
        kind, raw = BlockKind.LIST_ITEM, _BULLET.sub("", raw.lstrip(), count=1)
    text, gaps = single_spaced(raw)
    for following in lines[1:]:
        more, more_gaps = single_spaced(following.raw)
        if not adjoins(text, more, whole):
            text += " "
        gaps.extend([len(text) + gap for gap in more_gaps])
        text += more
    return Block(text, line.number, kind, 0, blank, gaps=tuple(gaps))


def single_spaced(raw: str) -> tuple[str, list[int]]:
    """A line with single spaces, and the offsets of those that stand for wide ones."""
    if raw.isprintable() and "  " not in raw:
        return raw.strip(" "), []
    text = ""
    gaps = []
    for part in raw.replace("\t", "\xa0").replace("\u3000", "\xa0").replace("  ", "\xa0").split("\xa0"):
        bare = tidy(part)
        if bare:
            if text:
                gaps.append(len(text))
                text += " "
            text += bare
    return text, gaps


def _is_rule(raw: str) -> bool:
    return _RULE.fullmatch(raw.strip()) is not None


def _bullets(lines: Sequence[_Line], *, wrapped: bool) -> frozenset[int]:
    """The lines that a bullet opens. Stars and hyphens open other things too, and need a neighbour or a colon."""
    opened = {}
    for place, line in enumerate(lines):
        bare = line.raw.strip()
        found = _BULLET.match(bare)
        if found is not None and not _is_rule(bare):
            opened[place] = found[1]
    bullets = {place for place, sign in opened.items() if sign in _SURE_BULLETS}
    for place, following in itertools.pairwise([*opened, len(lines)]):
        end = following if wrapped else place + 1
        # Lines of a dialogue open with a hyphen in several languages; questions among them tell.
        if _asks(lines, min(end, len(lines)) - 1):
            continue
        if place > 0 and lines[place - 1].raw.rstrip().endswith((*COLONS, ";")):
            bullets.add(place)
        adjoining = following == end and not any(line.blank for line in lines[place + 1 : following])
        if adjoining and opened.get(following) == opened[place] and not _asks(lines, following):
            bullets |= {place, following}
    return frozenset(bullets)


def _asks(lines: Sequence[_Line], place: int) -> bool:
    return lines[place].raw.rstrip().endswith(("?", "？"))


def _cells(raw: str) -> list[str]:
    return raw.rstrip().split("\t")


def _is_row(lines: Sequence[_Line], place: int) -> bool:
    """Whether a line holds cells of a table: two or more, as the line before or after it does."""
    if not _has_cells(lines[place].raw):
        return False
    after = place + 1 < len(lines) and not lines[place + 1].blank and _has_cells(lines[place + 1].raw)
    return after or (place > 0 and not lines[place].blank and _has_cells(lines[place - 1].raw))


def _has_cells(raw: str) -> bool:
    if "\t" not in raw:
        return False
    cells = [cell for cell in map(str.strip, _cells(raw)) if cell]
    # A tab after a label sets off what somebody says.
    return len(cells) > 1 and not cells[0].endswith((*COLONS, ".")) and max(map(len, cells)) <= _CELL_CHARACTERS


def _row(line: _Line, *, first: bool) -> Block:
    text = "\t".join([tidy(cell) for cell in _cells(line.raw)])
    return Block(text, line.number, BlockKind.TABLE_ROW, 0, 0 if first else line.blank)
