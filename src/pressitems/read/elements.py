"""What each element of HTML means for the blocks of a page."""

from __future__ import annotations

import re
from collections.abc import Collection

from pressitems.blocks import Block, BlockKind
from pressitems.read.gather import tidy
from pressitems.read.mending import flatten
from pressitems.read.regions import Scales, named_region
from pressitems.read.tables import is_data
from pressitems.read.text import blocks_of_text
from pressitems.read.tree import parse_tree
from pressitems.read.vocabulary import CONTAINERS, ELEMENT_REGIONS, INVISIBLE, look
from pressitems.read.walk import (
    Element,
    Handler,
    Handlers,
    Walk,
    container,
    inline,
    step_to,
    struck,
    text_within,
    weigh,
    within,
)

_FRAMES = re.compile("<noframes", re.IGNORECASE)


def _strong(walk: Walk, element: Element) -> None:
    if walk.bold.value is not None or (walk.dressed and look(element.get("style", "")).bold is False):
        inline(walk, element)
    else:
        weigh(walk, element, inline, bold=True)


def _line_break(walk: Walk, element: Element) -> None:
    walk.line_break()
    step_to(walk, element)
    # Old serialisations put text inside <br>; it is visible.
    walk.children(element)


def _link(walk: Walk, element: Element) -> None:
    if not walk.start_line:
        step_to(walk, element)
    if walk.anchor is None:
        walk.anchor = element.get("id") or element.get("name")
    url = element.get("href")
    if url is not None and not url.isprintable():
        url = tidy(url)
    url = url and url.strip()
    if not url or url == "#" or url[:11].lower() == "javascript:":
        walk.children(element)
        return
    outer = walk.link.value
    walk.switch(walk.link, url)
    walk.children(element)
    walk.switch(walk.link, outer)


def _time(walk: Walk, element: Element) -> None:
    stated = tidy(element.get("datetime", ""))
    outer = walk.time.value
    walk.switch(walk.time, stated or outer)
    walk.children(element)
    walk.switch(walk.time, outer)


def _named(walk: Walk, element: Element) -> None:
    """A container whose role, id or class may say that it is a part of the page."""
    if walk.scales is not None and not walk.region and element.keys():
        region = named_region(element.get("role"), f"{element.get('id', '')} {element.get('class', '')}")
        if region and not walk.scales.hold_content(element):
            within(walk, element, region)
            return
    container(walk, element)


def _part(walk: Walk, element: Element) -> None:
    region = ELEMENT_REGIONS[str(element.tag)]
    if walk.scales is None or walk.region:
        container(walk, element)
        return
    if (
        (region == "header" and walk.scales.is_sectioned(element))
        or (region == "footer" and next(element.iterancestors("blockquote"), None) is not None)
        or (region == "form" and walk.scales.hold_content(element))
    ):
        region = ""
    within(walk, element, region)


def _of_kind(kind: BlockKind, level: int = 0) -> Handler:
    def handle(walk: Walk, element: Element) -> None:
        walk.boundary()
        outer, outer_level = walk.kind, walk.level
        walk.kind, walk.level = kind, level
        container(walk, element)
        walk.kind, walk.level = outer, outer_level

    return handle


def _separator(walk: Walk, element: Element) -> None:
    walk.boundary()
    step_to(walk, element)
    walk.separator()
    walk.children(element)


def _preformatted(walk: Walk, element: Element) -> None:
    walk.boundary()
    step_to(walk, element)
    text = element.text
    if text and not len(element) and walk.link.value is None and walk.bold.value is None and not walk.row:
        # Whole pages of plain text stand in <pre>, with paragraphs and lines of their own.
        for block in blocks_of_text(text, walk.line):
            blank = block.blank if block.blank or not walk.blocks else int(block.line == walk.line)
            walk.blocks.append(block._replace(blank=blank, region=walk.region))
        walk.line += text.count("\n")
        return
    outer, walk.preformatted = walk.preformatted, True
    walk.children(element)
    walk.boundary()
    walk.preformatted = outer


def _frames(walk: Walk, element: Element) -> None:
    """What a page of frames shows without them, which the parser leaves as markup."""
    root, _ = parse_tree(flatten(_FRAMES.sub("<div", element.text or ""), 0))
    if root is not None:
        container(walk, root)


def _table(walk: Walk, element: Element) -> None:
    if walk.row or not is_data(element):
        _named(walk, element)
        return
    walk.boundary()
    for child in element.iter("caption", "tr"):
        if child.tag == "tr":
            _row(walk, child)
        else:
            container(walk, child)


def _row(walk: Walk, row: Element) -> None:
    step_to(walk, row)
    outer, walk.kind, walk.row = walk.kind, BlockKind.TABLE_ROW, True
    for index, cell in enumerate(row):
        if index:
            walk.next_cell()
        if not (walk.dressed and (cell.get("hidden") is not None or look(cell.get("style", "")).hidden)):
            walk.children(cell)
    walk.end_row()
    walk.row, walk.kind = False, outer


HANDLERS: Handlers = {
    **dict.fromkeys(CONTAINERS, container),
    **dict.fromkeys(("div", "section", "ul", "ol", "td", "dl", "fieldset"), _named),
    **dict.fromkeys(ELEMENT_REGIONS, _part),
    **{f"h{level}": _of_kind(BlockKind.HEADING, level) for level in range(1, 7)},
    **dict.fromkeys(("b", "strong"), _strong),
    **dict.fromkeys(("s", "strike", "del"), struck),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), _preformatted),
    "li": _of_kind(BlockKind.LIST_ITEM),
    "blockquote": _of_kind(BlockKind.QUOTE),
    "br": _line_break,
    "hr": _separator,
    "a": _link,
    "time": _time,
    "table": _table,
    "noframes": _frames,
    **dict.fromkeys(INVISIBLE),
}


def blocks_of(element: Element, furniture: Collection[Element] = (), *, dressed: bool = True) -> tuple[Block, ...]:
    """The blocks inside ``element``."""
    walk = Walk(HANDLERS, Scales(element), furniture, dressed=dressed or bool(furniture))
    walk.line = element.sourceline or 1
    walk.children(element)
    walk.boundary()
    return tuple(walk.blocks)


def text_of(element: Element) -> str:
    """The visible text inside ``element`` on one line."""
    return text_within(element, HANDLERS)
