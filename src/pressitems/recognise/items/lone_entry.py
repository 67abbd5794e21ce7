"""Whether one line with a date and something behind it is the only entry of a listing.

Two such lines show a listing. One alone is most often the line of facts beside a page's title, so it takes more: a
masthead or pager around it, a link as long as a title, or a page without any other title.
"""

from __future__ import annotations

from pressitems.blocks import Block, BlockKind, Role, ends_as_text
from pressitems.recognise.facts.beside_dates import is_beside_a_date
from pressitems.recognise.facts.dated_line import holds_facts_alone
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import TITLE_LIKE

_SHORTEST_TITLE = 25
_SPACES_OF_A_SUBJECT = 2
#: What stands around a listing, and not around an item.
FRAME = frozenset({Role.CLOCK, Role.SECTION_NAME, Role.PAGER})


def is_lone_entry(sheet: Sheet, index: int, start: int) -> bool:
    """Whether a dated line is a listing's entry although the page has no second one.

    Args:
        sheet: The page, with its masthead and pager marked.
        index: The line.
        start: Where its text behind the date begins.
    """
    if not sheet.roles().isdisjoint(FRAME):
        return True
    block = sheet.blocks[index]
    rest = block.text[start:].strip()
    free = list(sheet.free())
    headed = any(sheet.blocks[one].kind is BlockKind.HEADING for one in free if one != index)
    if _is_link(block, start) and len(rest) >= _SHORTEST_TITLE and not is_beside_a_date(sheet, rest):
        return True
    if sheet.given.title or headed or free[0] != index:
        return False
    following = sheet.blocks[free[1]].text if len(free) > 1 else ""
    titled = 0 < len(following) <= TITLE_LIKE and not ends_as_text(following)
    # “4 May 2023 | Southern” over “Police appeal for information about damage”
    subject = rest.count(" ") <= _SPACES_OF_A_SUBJECT < following.count(" ")
    return not (titled and (subject or is_beside_a_date(sheet, rest) or holds_facts_alone(sheet, block.text)))


def _is_link(block: Block, start: int) -> bool:
    linked = sum(end - max(begin, start) for begin, end, _ in block.links if end > start)
    return linked >= 0.9 * (len(block.text) - start)
