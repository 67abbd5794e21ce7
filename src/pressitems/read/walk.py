"""One pass over the tree of a page: each element hands its text and its edges to the gatherer."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from lxml import etree

from pressitems.blocks import Block, BlockKind
from pressitems.read.gather import Gatherer, tidy
from pressitems.read.mending import flatten
from pressitems.read.regions import Scales, named_region
from pressitems.read.tables import is_data
from pressitems.read.text import blocks_of_text
from pressitems.read.tree import parse_tree
from pressitems.read.vocabulary import CONTAINERS, ELEMENT_REGIONS, INVISIBLE, look

Element = etree._Element
_Handler = Callable[["Walk", Element], None]

_FRAMES = re.compile("<noframes", re.IGNORECASE)


class Walk(Gatherer):
    """The gatherer, and what the pass knows of the page.

    ``scales`` weigh parts of the page, None where no parts are told apart. ``dressed`` is False where no element is
    hidden or has a style that matters, so that no attribute needs to be looked at for it. ``furniture`` are elements
    that are none of the content.
    """

    __slots__ = ("dressed", "furniture", "scales")

    def __init__(self, scales: Scales | None, furniture: Collection[Element], *, dressed: bool) -> None:
        super().__init__()
        self.scales = scales
        self.furniture = furniture
        self.dressed = dressed

    def children(self, element: Element) -> None:
        """Everything inside ``element``, in order."""
        text = element.text
        if text and (self.pieces or not text.isspace()):
            self.text(text)
        for child in element:
            handler = HANDLERS.get(child.tag, inline)
            if handler is not None:
                if self.dressed:
                    dressed(self, child, handler)
                else:
                    handler(self, child)
            tail = child.tail
            # Spaces between blocks show nothing, except where each is a line.
            if tail and (self.pieces or not tail.isspace()):
                self.text(tail)


def blocks_of(element: Element, furniture: Collection[Element] = (), *, dressed: bool = True) -> tuple[Block, ...]:
    """The blocks inside ``element``."""
    walk = Walk(Scales(element), furniture, dressed=dressed or bool(furniture))
    walk.line = element.sourceline or 1
    walk.children(element)
    walk.boundary()
    return tuple(walk.blocks)


def text_of(element: Element) -> str:
    """The visible text inside ``element`` on one line."""
    walk = Walk(None, (), dressed=True)
    walk.children(element)
    walk.boundary()
    return tidy(" ".join([block.text for block in walk.blocks if block.text]))


def dressed(walk: Walk, element: Element, handler: _Handler) -> None:
    """An element whose attributes may hide it, strike it or make it bold."""
    attributes = element.keys()
    if not attributes:
        handler(walk, element)
        return
    if "hidden" in attributes and element.get("hidden") != "until-found":
        return
    if walk.furniture and element in walk.furniture:
        within(walk, element, "aside")
        return
    style = look(element.get("style", ""))
    if style.hidden:
        return
    if style.struck:
        struck(walk, element)
        return
    if style.block and handler is inline:
        handler = container
    bold = walk.bold.value is not None
    if style.bold is None or style.bold is bold:
        handler(walk, element)
    else:
        weigh(walk, element, handler, bold=style.bold)


def weigh(walk: Walk, element: Element, handler: _Handler, *, bold: bool) -> None:
    """An element that is bold within what is not, or the other way round."""
    outer = walk.bold.value
    walk.switch(walk.bold, "bold" if bold else None)
    handler(walk, element)
    walk.switch(walk.bold, outer)


def inline(walk: Walk, element: Element) -> None:
    """An element that only stands in a line of text."""
    if not walk.start_line:
        _step_to(walk, element)
    walk.children(element)


def _strong(walk: Walk, element: Element) -> None:
    if walk.bold.value is not None or (walk.dressed and look(element.get("style", "")).bold is False):
        inline(walk, element)
    else:
        weigh(walk, element, inline, bold=True)


def struck(walk: Walk, element: Element) -> None:
    """An element that is struck out."""
    _step_to(walk, element)
    walk.strike(text_of(element))


def _line_break(walk: Walk, element: Element) -> None:
    walk.line_break()
    _step_to(walk, element)
    # Old serialisations put text inside <br>; it is visible.
    walk.children(element)


def _link(walk: Walk, element: Element) -> None:
    if not walk.start_line:
        _step_to(walk, element)
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


def container(walk: Walk, element: Element) -> None:
    """An element that begins and ends a block."""
    # Mostly nothing stands before it, and a page has hundreds of these.
    if walk.pieces or walk.lines or walk.breaks or walk.pending or walk.struck:
        walk.boundary()
    _step_to(walk, element)
    walk.children(element)
    walk.boundary()


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


def within(walk: Walk, element: Element, region: str) -> None:
    """A container whose blocks stand in ``region``."""
    walk.boundary()
    outer, walk.region = walk.region, walk.region or region
    container(walk, element)
    walk.region = outer


def _of_kind(kind: BlockKind, level: int = 0) -> _Handler:
    def handle(walk: Walk, element: Element) -> None:
        walk.boundary()
        outer, outer_level = walk.kind, walk.level
        walk.kind, walk.level = kind, level
        container(walk, element)
        walk.kind, walk.level = outer, outer_level

    return handle


def _separator(walk: Walk, element: Element) -> None:
    walk.boundary()
    _step_to(walk, element)
    walk.separator()
    walk.children(element)


def _preformatted(walk: Walk, element: Element) -> None:
    walk.boundary()
    _step_to(walk, element)
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
    _step_to(walk, row)
    outer, walk.kind, walk.row = walk.kind, BlockKind.TABLE_ROW, True
    for index, cell in enumerate(row):
        if index:
            walk.next_cell()
        if not (walk.dressed and (cell.get("hidden") is not None or look(cell.get("style", "")).hidden)):
            walk.children(cell)
    walk.end_row()
    walk.row, walk.kind = False, outer


def _step_to(walk: Walk, element: Element) -> None:
    line = element.sourceline
    # libxml2 counts to 65,535 only; beyond, the lines inside text are counted on.
    if line is not None and line > walk.line:
        walk.line = line


HANDLERS: dict[object, _Handler | None] = {
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
