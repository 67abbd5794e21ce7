"""One pass over the tree of a page: each element hands its text and its edges to the gatherer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from lxml import etree

from pressitems.read.gather import Gatherer, tidy
from pressitems.read.regions import Scales
from pressitems.read.vocabulary import look

Element = etree._Element
Handler = Callable[["Walk", Element], None]
# By the name of an element; None where nothing of it is shown. Other names stand in a line of text.
Handlers = Mapping[object, Handler | None]


class Walk(Gatherer):
    """The gatherer, and what the pass knows of the page.

    ``scales`` weigh parts of the page, None where no parts are told apart. ``dressed`` is False where no element is
    hidden or has a style that matters, so that no attribute needs to be looked at for it. ``furniture`` are elements
    that are none of the content.
    """

    __slots__ = ("dressed", "furniture", "handlers", "scales")

    def __init__(
        self, handlers: Handlers, scales: Scales | None, furniture: Collection[Element], *, dressed: bool
    ) -> None:
        super().__init__()
        self.handlers = handlers
        self.scales = scales
        self.furniture = furniture
        self.dressed = dressed

    def children(self, element: Element) -> None:
        """Everything inside ``element``, in order."""
        text = element.text
        if text and (self.pieces or not text.isspace()):
            self.text(text)
        handlers = self.handlers
        for child in element:
            handler = handlers.get(child.tag, inline)
            if handler is not None:
                if self.dressed:
                    dressed(self, child, handler)
                else:
                    handler(self, child)
            tail = child.tail
            # Spaces between blocks show nothing, except where each is a line.
            if tail and (self.pieces or not tail.isspace()):
                self.text(tail)


def dressed(walk: Walk, element: Element, handler: Handler) -> None:
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


def weigh(walk: Walk, element: Element, handler: Handler, *, bold: bool) -> None:
    """An element that is bold within what is not, or the other way round."""
    outer = walk.bold.value
    walk.switch(walk.bold, "bold" if bold else None)
    handler(walk, element)
    walk.switch(walk.bold, outer)


def inline(walk: Walk, element: Element) -> None:
    """An element that only stands in a line of text."""
    if not walk.start_line:
        step_to(walk, element)
    walk.children(element)


def container(walk: Walk, element: Element) -> None:
    """An element that begins and ends a block."""
    # Mostly nothing stands before it, and a page has hundreds of these.
    if walk.pieces or walk.lines or walk.breaks or walk.pending or walk.struck:
        walk.boundary()
    step_to(walk, element)
    walk.children(element)
    walk.boundary()


def within(walk: Walk, element: Element, region: str) -> None:
    """A container whose blocks stand in ``region``."""
    walk.boundary()
    outer, walk.region = walk.region, walk.region or region
    container(walk, element)
    walk.region = outer


def struck(walk: Walk, element: Element) -> None:
    """An element that is struck out."""
    step_to(walk, element)
    walk.strike(text_within(element, walk.handlers))


def text_within(element: Element, handlers: Handlers) -> str:
    """The visible text inside ``element`` on one line."""
    walk = Walk(handlers, None, (), dressed=True)
    walk.children(element)
    walk.boundary()
    return tidy(" ".join([block.text for block in walk.blocks if block.text]))


def step_to(walk: Walk, element: Element) -> None:
    """The walk comes to the line on which ``element`` begins."""
    line = element.sourceline
    # libxml2 counts to 65,535 only; beyond, the lines inside text are counted on.
    if line is not None and line > walk.line:
        walk.line = line
