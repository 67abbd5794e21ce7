"""Lines of a page that a width broke before each of them got a ``<br>``: a mail or a telex that was put on the web."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import Block, BlockKind
from pressitems.read.stretches import merged
from pressitems.read.wrapping import adjoins, find_wrapping, goes_on, is_wide

_LINE = BlockKind.LINE
_RUNNING = (BlockKind.PARAGRAPH, BlockKind.LINE)
_FEWEST = 3


def without_wraps(blocks: tuple[Block, ...], whole: str) -> tuple[Block, ...]:
    """The blocks with those lines joined whose ends mean nothing, by the evidence that plain text asks for.

    Args:
        blocks: What a page holds.
        whole: Its source, which tells whether it writes a word with a hyphen elsewhere, too.
    """
    if sum(map(_follows, blocks)) < _FEWEST:
        return blocks
    rows: list[str] = []
    for block in blocks:
        if not _follows(block):
            rows.append("")
        rows.append(block.text if block.kind in _RUNNING else "")
    wrapping = find_wrapping(rows)
    if wrapping is None:
        return blocks
    paragraphs: list[list[Block]] = []
    amid = ends = 0
    for block in blocks:
        before = paragraphs[-1][-1] if paragraphs else None
        if (
            before is not None
            and _follows(block)
            and before.kind in _RUNNING
            and bool(before.text)
            and before.region == block.region
            and wrapping.joins(before.text, block.text)
        ):
            paragraphs[-1].append(block)
            ends += 1
            amid += goes_on(block.text) or is_wide(block.text[0])
        else:
            paragraphs.append([block])
    # Entries of a list that happen to be as long begin with capitals, which sentences that are broken seldom do.
    if amid * 2 < ends:
        return blocks
    return tuple(_joined(lines, whole) if len(lines) > 1 else lines[0] for lines in paragraphs)


def _follows(block: Block) -> bool:
    """Whether nothing but the end of a line stands before the text of a block."""
    return block.kind is _LINE and not block.blank and bool(block.text)


def _joined(lines: Sequence[Block], whole: str) -> Block:
    text = lines[0].text
    bold = [(*stretch, "") for stretch in lines[0].bold]
    gaps, links, times = [*lines[0].gaps], [*lines[0].links], [*lines[0].times]
    for line in lines[1:]:
        text += "" if adjoins(text, line.text, whole) else " "
        start = len(text)
        bold += [(start + first, start + end, "") for first, end in line.bold]
        gaps += [start + gap for gap in line.gaps]
        links += [(start + first, start + end, url) for first, end, url in line.links]
        times += [(start + first, start + end, value) for first, end, value in line.times]
        text += line.text
    return lines[0]._replace(
        text=text,
        bold=merged(tuple(bold), text),
        gaps=tuple(gaps),
        links=_whole_links(links),
        times=tuple(times),
        struck=tuple(one for line in lines for one in line.struck),
        anchor=next((line.anchor for line in lines if line.anchor is not None), None),
    )


def _whole_links(links: Sequence[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """The links, with those of two lines that are one as one."""
    found: list[tuple[int, int, str]] = []
    for start, end, url in links:
        if found and found[-1][2] == url and start - found[-1][1] <= 1:
            found[-1] = (found[-1][0], end, url)
        else:
            found.append((start, end, url))
    return tuple(found)
