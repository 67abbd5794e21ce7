"""One pass over the tree of a page: each element hands its text and its edges to the gatherer."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

from lxml import etree

from pressitems.blocks import Block, BlockKind
from pressitems.read.gather import Gatherer, tidy
from pressitems.read.tables import is_data
from pressitems.read.vocabulary import CONTAINERS, ELEMENT_REGIONS, INVISIBLE, look, named_region

Element = etree._Element
_Handler = Callable[["Walk", Element, Sequence[str]], None]

_LENGTH = etree.XPath("string-length(normalize-space(.))", smart_strings=False)
_LINKED = etree.XPath(".//a[not(.//a)]")
_HOLDS_TITLE = etree.XPath("boolean(.//h1 | .//main | .//article)")
_SECTIONING = ("article", "main", "section", "blockquote")

# Beyond so many elements named like page parts the names are taken for decoration; weighing each has its price.
_WEIGHED = 300


class Walk(Gatherer):
    """The gatherer, and what the pass needs to know of the page.

    ``whole`` is the element that the pass began at, ``furniture`` the elements that are none of the content.
    """

    __slots__ = ("bare", "furniture", "total", "weighed", "whole")

    def __init__(self, whole: Element, furniture: Container[Element] = (), *, bare: bool = False) -> None:
        super().__init__()
        self.whole = whole
        self.furniture = furniture
        self.bare = bare
        self.total = -1.0
        self.weighed = 0

    def children(self, element: Element) -> None:
        """Everything inside ``element``, in order."""
        text = element.text
        if text:
            self.text(text)
        for child in element:
            handler = HANDLERS.get(child.tag, inline)
            if handler is not None:
                attributes = child.keys()
                if not attributes:
                    handler(self, child, attributes)
                else:
                    self.dressed(child, attributes, handler)
            tail = child.tail
            if tail:
                self.text(tail)

    def dressed(self, element: Element, attributes: Sequence[str], handler: _Handler) -> None:
        """An element with attributes, which may hide it, strike it, make it bold or name a part of the page."""
        if "hidden" in attributes and element.get("hidden") != "until-found":
            return
        if self.furniture and element in self.furniture:
            within(self, element, "aside")
            return
        if "style" not in attributes:
            handler(self, element, attributes)
            return
        style = look(element.get("style", ""))
        if style.hidden:
            return
        if style.struck:
            struck(self, element, attributes)
            return
        if style.block and handler is inline:
            handler = container
        if style.bold is None or style.bold is self.bold:
            handler(self, element, attributes)
        else:
            weighted(self, element, attributes, handler, bold=style.bold)


def blocks_of(element: Element, furniture: Container[Element] = ()) -> tuple[Block, ...]:
    """The blocks inside ``element``."""
    walk = Walk(element, furniture)
    walk.line = element.sourceline or 1
    walk.children(element)
    walk.boundary()
    return tuple(walk.blocks)


def text_of(element: Element) -> str:
    """The visible text inside ``element`` on one line."""
    walk = Walk(element, bare=True)
    walk.children(element)
    walk.boundary()
    return tidy(" ".join([block.text for block in walk.blocks if block.text]))


def inline(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    walk.children(element)


def weighted(walk: Walk, element: Element, attributes: Sequence[str], handler: _Handler, *, bold: bool) -> None:
    before = walk.bold
    walk.set_bold(bold)
    handler(walk, element, attributes)
    walk.set_bold(before)


def bold(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    if walk.bold or (attributes and "style" in attributes and look(element.get("style", "")).bold is False):
        walk.children(element)
        return
    walk.set_bold(True)
    walk.children(element)
    walk.set_bold(False)


def struck(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    _step_to(walk, element)
    walk.strike(text_of(element))


def line_break(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    walk.line_break()
    _step_to(walk, element)
    # Old serialisations put text inside <br>; it is visible.
    walk.children(element)


def link(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    if walk.anchor is None:
        walk.anchor = element.get("id") or element.get("name")
    url = tidy(element.get("href", "")) if "href" in attributes else ""
    if not url or url == "#" or url[:11].lower() == "javascript:":
        walk.children(element)
        return
    outer = walk.link
    walk.set_link(url)
    walk.children(element)
    walk.set_link(outer)


def time(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    stated = element.get("datetime", "").strip()
    if not stated:
        walk.children(element)
        return
    outer = walk.time
    walk.set_time(stated)
    walk.children(element)
    walk.set_time(outer)


def container(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    walk.boundary()
    _step_to(walk, element)
    if attributes and not walk.region and not walk.bare and element.tag in _NAMED:
        region = named_region(element.get("role"), f"{element.get('id', '')} {element.get('class', '')}")
        if region and not _holds_content(walk, element):
            within(walk, element, region)
            return
    walk.children(element)
    walk.boundary()


def part(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    region = ELEMENT_REGIONS[element.tag]
    if region in ("header", "footer") and _is_sectioned(walk, element):
        region = "" if region == "header" or _inside(element, "blockquote") else region
    elif region == "form" and _holds_content(walk, element):
        region = ""
    if walk.region or not region:
        container(walk, element, ())
    else:
        within(walk, element, region)


def within(walk: Walk, element: Element, region: str) -> None:
    walk.boundary()
    _step_to(walk, element)
    outer, walk.region = walk.region, walk.region or region
    walk.children(element)
    walk.boundary()
    walk.region = outer


def _of_kind(kind: BlockKind, level: int = 0) -> _Handler:
    def handle(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
        walk.boundary()
        _step_to(walk, element)
        outer, outer_level = walk.kind, walk.level
        walk.kind, walk.level = kind, level
        walk.children(element)
        walk.boundary()
        walk.kind, walk.level = outer, outer_level

    return handle


def separator(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    walk.boundary()
    _step_to(walk, element)
    walk.separator()
    walk.children(element)


def preformatted(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    walk.boundary()
    _step_to(walk, element)
    outer, walk.preformatted = walk.preformatted, True
    walk.children(element)
    walk.boundary()
    walk.preformatted = outer


def table(walk: Walk, element: Element, attributes: Sequence[str]) -> None:
    if walk.row or not is_data(element):
        container(walk, element, attributes)
        return
    walk.boundary()
    for child in element.iter("caption", "tr"):
        if child.tag == "caption":
            container(walk, child, ())
        else:
            _row(walk, child)
        if child.tail and not child.tail.isspace():
            walk.text(child.tail)


def _row(walk: Walk, row: Element) -> None:
    walk.boundary()
    _step_to(walk, row)
    outer, walk.kind, walk.row = walk.kind, BlockKind.TABLE_ROW, True
    for index, cell in enumerate(row):
        if index:
            walk.next_cell()
        walk.children(cell)
    walk.row = False
    if not any(map(str.strip, walk.pieces)):
        walk.pieces.clear()
    walk.boundary()
    walk.kind = outer


def _step_to(walk: Walk, element: Element) -> None:
    line = element.sourceline
    # libxml2 counts to 65,535 only; beyond, the lines inside text are counted on.
    if line is not None and line > walk.line:
        walk.line = line


def _is_sectioned(walk: Walk, element: Element) -> bool:
    return walk.whole.tag not in ("html", "body") or any(above.tag in _SECTIONING for above in element.iterancestors())


def _inside(element: Element, tag: str) -> bool:
    return next(element.iterancestors(tag), None) is not None


def _holds_content(walk: Walk, element: Element) -> bool:
    """Whether an element that is named like a part of the page holds the page itself, as some forms and wrappers do."""
    walk.weighed += 1
    if walk.weighed > _WEIGHED or _HOLDS_TITLE(element):
        return True
    if walk.total < 0:
        walk.total = _LENGTH(walk.whole)
    length = _LENGTH(element)
    if length * 2 <= walk.total:
        return False
    return sum(map(_LENGTH, _LINKED(element))) * 2 < length


_NAMED = frozenset(("div", "section", "ul", "ol", "table", "td", "dl", "nav", "p", "fieldset"))

HANDLERS: dict[object, _Handler | None] = {
    **dict.fromkeys(CONTAINERS, container),
    **dict.fromkeys(ELEMENT_REGIONS, part),
    **{f"h{level}": _of_kind(BlockKind.HEADING, level) for level in range(1, 7)},
    **dict.fromkeys(("b", "strong"), bold),
    **dict.fromkeys(("s", "strike", "del"), struck),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), preformatted),
    "li": _of_kind(BlockKind.LIST_ITEM),
    "blockquote": _of_kind(BlockKind.QUOTE),
    "br": line_break,
    "hr": separator,
    "a": link,
    "time": time,
    "table": table,
    **dict.fromkeys(INVISIBLE),
    etree.Comment: None,
    etree.ProcessingInstruction: None,
    etree.Entity: None,
}
