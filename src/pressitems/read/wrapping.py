"""Whether a text was broken into lines of one width, and which line ends are nothing but that.

Plain texts are; so is a mail or a telex that was put on the web with a ``<br>`` behind each line.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from pressitems.blocks import Block, BlockKind
from pressitems.read.stretches import merged

_NARROWEST, _WIDEST = 50, 132
_SURELY = 6

_LINE = BlockKind.LINE
_RUNNING = (BlockKind.PARAGRAPH, BlockKind.LINE)
_FEWEST = 3

# Lines are broken at these only; a no-break space belongs to the word beside it.
_BREAKING = " \t\r\f"

_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")
# Behind what is said live pages print when (“… 10. [10:05]”).
_ENDS_SENTENCE = re.compile(
    "(?:[.!?:;…。！？：；][\"'”’»)\\]）」』]*|[。」』）])\\s*(?:\\[\\d{1,2}:\\d{2}(?::\\d{2})?\\]\\s*)?$"
)
# What opens a turn or an entry in print: up to five words and a colon, or a lone capital that stands apart.
_OPENS = re.compile(
    "[\\[【]?(?:[^\\W\\d_][^\\s:：]{0,30}(?: [^\\s:：]{1,30}){0,4}[:：])|[A-ZА-Я](?:[.:]|\\s+[-–—]|\\s{2}|[\xa0\t])"
)


def _opens(line: str) -> bool:
    """Whether a line begins as a turn or an entry does; what begins with a small letter goes on."""
    line = line.lstrip()
    return not line[:1].islower() and _OPENS.match(line) is not None


class Wrapping(NamedTuple):
    """Lines were broken so that none is wider than ``width`` columns."""

    width: int

    def joins(self, line: str, following: str) -> bool:
        """Whether the end of ``line`` is a mere wrap: the first word of ``following`` would not have fitted."""
        line = line.rstrip(_BREAKING)
        taken = columns(line)
        if taken + _first_word(following) <= self.width:
            # Spaces that the office had at the line's end may have been taken off since.
            near = taken * 4 >= self.width * 3
            amid = goes_on(following) or " " not in following.strip()
            return near and amid and not _ENDS_SENTENCE.search(line) and not _opens(following)
        # An entry may begin after a line that happens to be full. Breaking at a sentence's end does little harm where
        # that is wrong; joining would put one person's words behind another's.
        return not (_opens(following) and _ENDS_SENTENCE.search(line))


def columns(line: str) -> int:
    """Width of ``line`` in print: East Asian characters take two columns."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))


def is_wide(character: str) -> bool:
    """Whether a character belongs to a script that is written without spaces."""
    return _WIDE.match(character) is not None


def adjoins(text: str, more: str, whole: str) -> bool:
    """Whether a wrap stands where no space was: in a script without spaces, or after the hyphen of a compound."""
    if is_wide(text[-1]) and is_wide(more[0]):
        return True
    if text[-1] != "-" or not more[0].islower() or not text[-2:-1].isalpha():
        return False
    # “long-” and “term” were one word if the text has “long-term” elsewhere; “pre-” and “and” were not.
    return text.rsplit(None, 1)[-1] + more.split(None, 1)[0] in whole


def find_wrapping(lines: Sequence[str]) -> Wrapping | None:
    """The wrapping of a text, or None where each line end of it means something."""
    pairs = [
        (line.rstrip(_BREAKING), following) for line, following in itertools.pairwise(lines) if _adjoin(line, following)
    ]
    if not pairs:
        return None
    sizes = [(columns(line), _first_word(following)) for line, following in pairs]
    width = _likely_width(sizes)
    if width is None or _overlong(lines, width):
        return None
    full = [pair for pair, (taken, more) in zip(pairs, sizes, strict=True) if taken + more > width]
    unfinished = [following for line, following in full if not _ENDS_SENTENCE.search(line)]
    within = sum(goes_on(following) for following in unfinished)
    if len(full) < 3:
        return Wrapping(width) if within and within == len(unfinished) else None
    if len(unfinished) * 2 < len(full):
        return None
    if len(full) >= _SURELY and len(full) * 5 >= len(pairs) * 4:
        # Nearly every line is full, which lines of a list are not; German nouns begin with capitals.
        return Wrapping(width)
    if within * 3 < len(unfinished):
        return None
    return Wrapping(width) if len(full) * 2 >= len(pairs) or within * 5 >= len(full) * 2 else None


def _likely_width(sizes: Sequence[tuple[int, int]]) -> int | None:
    """The width at which the most lines are full: they fit, and would not with the first word of the next line."""
    changes = [0] * (_WIDEST + 2)
    for taken, more in sizes:
        if taken <= _WIDEST:
            changes[taken] += 1
            changes[min(taken + more, _WIDEST + 1)] -= 1
    full = list(itertools.accumulate(changes))[_NARROWEST : _WIDEST + 1]
    most = max(full)
    return _WIDEST - full[::-1].index(most) if most else None


def _adjoin(line: str, following: str) -> bool:
    return bool(line) and bool(following) and not line.isspace() and not following.isspace()


def _overlong(lines: Sequence[str], width: int) -> bool:
    """Whether more than a few lines could have been broken but were not."""
    count = sum(bool(line) and not line.isspace() for line in lines)
    # A line that is too wide only by its last word could not be broken: addresses are that long.
    longer = sum(len(line) > width and len(line.strip(_BREAKING).rpartition(" ")[0]) > width for line in lines)
    # A short text can hold one that came from elsewhere, such as a notice over it.
    return longer > 1 and longer * 20 > count


def _first_word(line: str) -> int:
    """Columns that the first word of ``line`` takes, with the space before it."""
    word = line.strip(_BREAKING).split(" ", 1)[0]
    return 2 if is_wide(word[0]) else columns(word) + 1


def goes_on(following: str) -> bool:
    """Whether a line begins as the middle of a sentence does."""
    first = following.lstrip()[0]
    if first in "[【" and _OPENS.match(following.lstrip()) is not None:
        return False
    return not first.isupper() and (first.isalpha() or first in ",;)–—-[(\\")


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
