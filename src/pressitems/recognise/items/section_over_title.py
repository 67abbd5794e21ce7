"""A page's first heading that only names the section (“News”, “Press releases”), over the title of the one item."""

from __future__ import annotations

from collections.abc import Sequence

from pressitems.blocks import BlockKind, Role, is_bold
from pressitems.models import Genre
from pressitems.recognise.facts.beside_dates import bare_kind
from pressitems.recognise.facts.dated_line import holds_facts_alone
from pressitems.recognise.facts.identifiers import is_identifier
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.published_kinds import PUBLISHED
from pressitems.recognise.titles.shape import TITLE_LIKE, ends_as_title

_TOP = 12
_MOST_FACTS = 3


def section_over_title(sheet: Sheet, free: Sequence[int]) -> tuple[int, Genre | None] | None:
    """Mark such a heading; the block of the title below it, and the kind of text that the section's name says.

    Only lines of facts (a date, a number) stand between the two. Several headings of the title's level are sections of
    a text, unless the date stands under the first of them.
    """
    place = next((at for at, one in enumerate(free[:_TOP]) if sheet.blocks[one].kind is BlockKind.HEADING), None)
    if place is None or sheet.given.title:
        return None
    block = sheet.blocks[free[place]]
    stated = sheet.metadata.title
    kind = bare_kind(sheet, block.text) if stated is None or stated.casefold() == block.text.casefold() else None
    if kind is None:
        return None
    under = free[place + 1 :]
    facts = next((at for at, one in enumerate(under) if not _is_fact(sheet, one)), len(under))
    if facts > _MOST_FACTS or facts + 1 >= len(under) or not _is_shown_as_title(sheet, under[facts]):
        return None
    title = under[facts]
    dated = _is_fact(sheet, under[facts + 1])
    section = block.text.casefold() in sheet.words.kinds or kind in PUBLISHED
    if not dated and (not section or any(_is_like(sheet, title, other) for other in under[facts + 1 :])):
        # “Press briefing” over “The coast” is the title over a topic.
        return None
    sheet.put(free[place], Role.SECTION_NAME, "names the section over the title")
    return title, kind


def _is_fact(sheet: Sheet, index: int) -> bool:
    text = sheet.blocks[index].text
    return is_identifier(text) or sheet.whole_date(text) is not None or holds_facts_alone(sheet, text)


def _is_shown_as_title(sheet: Sheet, index: int) -> bool:
    """A heading or a bold line of several words; a script without capitals has no spaces to tell words by."""
    block = sheet.blocks[index]
    text = block.text
    several = " " in text or text.lower() == text.upper()
    if not several or len(text) > TITLE_LIKE or not ends_as_title(text):
        return False
    return block.kind is BlockKind.HEADING or (block.kind is BlockKind.PARAGRAPH and is_bold(block))


def _is_like(sheet: Sheet, title: int, other: int) -> bool:
    """Whether another line is shown as the title is."""
    one, two = sheet.blocks[title], sheet.blocks[other]
    if one.kind is BlockKind.HEADING or two.kind is BlockKind.HEADING:
        return one.kind is two.kind and two.level <= one.level
    return is_bold(two)
