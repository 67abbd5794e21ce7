"""Questions that a transcript prints in bold and no label, over answers that have one: “**When?**”, “Vik: Soon.”."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import Block, BlockKind, ends_sentence, is_bold
from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.labels.candidate import Candidate

#: The shape of such a question among the candidates; its head is empty.
TOLD = "told"
_CLOSE_WORDS = 6


def find_told(blocks: Sequence[Block], indexes: Sequence[int], signed: Sequence[Candidate]) -> list[Candidate]:
    """Each such question where it begins; none where the page has fewer than two.

    Args:
        blocks: All blocks of the page.
        indexes: Those of the item that hold its text, in order.
        signed: The candidates of the item that have a sign.
    """
    at_start = [one for one in signed if not one.inline]
    # A refused label may be one that nobody knows; that of a sentence has more words.
    could_be = {one.head for one in at_start if one.head.count(" ") < _CLOSE_WORDS}
    labelled = {one.block for one in at_start if one.head in could_be}
    told = {index for index in indexes if index not in labelled and _is_told(blocks[index])}
    if len(told) < 2:
        return []
    answering = (place for place, index in enumerate(indexes) if index in labelled and not is_bold(blocks[index]))
    starts = (_start(blocks, indexes, told, place) for place in answering)
    found = [start for start in starts if start is not None]
    if len(found) < 2:
        return []
    return [Candidate(index, 0, 0, "", TOLD, None, inline=False, bold=True) for index in found]


def _start(blocks: Sequence[Block], indexes: Sequence[int], told: set[int], place: int) -> int | None:
    """Where the bold paragraphs right before a label begin, if one of them asks; a bold line over them is a heading."""
    begin = place
    while begin and indexes[begin - 1] in told:
        begin -= 1
    asking = any(ends_in_question(blocks[index].text) for index in indexes[begin:place])
    return indexes[begin] if asking else None


def _is_told(block: Block) -> bool:
    return is_bold(block) and block.kind is not BlockKind.HEADING and ends_sentence(block.text)
