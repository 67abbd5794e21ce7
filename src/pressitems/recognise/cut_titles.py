"""Titles that a page prints in two lines or more, each a paragraph of its own: “Statement by the Minister on the”."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pressitems.blocks import Block, ends_in_punctuation
from pressitems.recognise.titles.shape import holds_sentence

_NEAR_TOP = 12
_FEWEST_SPACES = 2
_LONGEST = 160


def with_whole_titles(blocks: Sequence[Block], small: Collection[str]) -> tuple[Block, ...]:
    """The blocks, with lines near the top joined to the next where they end in a small word: nothing else ends so.

    Args:
        blocks: A page; headings and links show where its titles end.
        small: Small words of the page's language, which stand before others (“the”, “of”).
    """
    if any(block.level for block in blocks):
        return tuple(blocks)
    top = next((at for at, block in enumerate(blocks) if _begins_text(block)), len(blocks))
    found: list[Block] = []
    for index, block in enumerate(blocks):
        before = found[-1] if found else None
        if before is not None and index < min(top, _NEAR_TOP) and _leads_on(before, small) and _goes_on(before, block):
            text = f"{before.text} {block.text}"
            found[-1] = before._replace(text=text, gaps=(*before.gaps, *_moved(block, len(before.text) + 1)))
        else:
            found.append(block)
    return tuple(found)


def _begins_text(block: Block) -> bool:
    return holds_sentence(block.text) or ": " in block.text


def _leads_on(block: Block, small: Collection[str]) -> bool:
    # “4 ноября 2019 года” is whole.
    plain = not (block.links or block.bold or block.times or block.region or any(map(str.isdigit, block.text)))
    last = block.text.rpartition(" ")[2].casefold()
    return plain and block.text.count(" ") >= _FEWEST_SPACES and len(block.text) <= _LONGEST and last in small


def _goes_on(before: Block, block: Block) -> bool:
    plain = not (block.links or block.bold or block.times or block.region)
    short = 0 < len(block.text) <= _LONGEST and not ends_in_punctuation(block.text)
    return plain and short and block.kind is before.kind


def _moved(block: Block, by: int) -> tuple[int, ...]:
    return tuple(gap + by for gap in block.gaps)
