"""What plain text carries of a page or an item: everything but the targets of links, and diagnostics."""

from __future__ import annotations

from typing import TypeVar, overload

import attrs

from pressitems.models import PressItem, PressPage, Section
from pressitems.write.lone_item import page_of

_Item = TypeVar("_Item", bound=PressItem)


@overload
def as_text_carries(x: PressPage) -> PressPage: ...


@overload
def as_text_carries(x: _Item) -> _Item: ...


def as_text_carries(x: PressPage | PressItem) -> PressPage | PressItem:
    """What comes back of a page or an item from ``to_text``: everything but the targets of links, and diagnostics.

    Raises:
        TypeError: It is neither a page nor an item.
    """
    if isinstance(x, PressItem):
        return _without_links(x)
    page = page_of(x)
    return attrs.evolve(
        page,
        items=tuple([_without_links(item) for item in page.items]),
        links=tuple([attrs.evolve(link, url=None) for link in page.links]),
        diagnostics=(),
    )


def _without_links(item: _Item) -> _Item:
    if not any(paragraph.links for paragraph in item.paragraphs):
        return item
    return attrs.evolve(item, sections=tuple([_section_without_links(section) for section in item.sections]))


def _section_without_links(section: Section) -> Section:
    turns = [
        attrs.evolve(turn, paragraphs=tuple([attrs.evolve(paragraph, links=()) for paragraph in turn.paragraphs]))
        for turn in section.turns
    ]
    return attrs.evolve(section, turns=tuple(turns))
