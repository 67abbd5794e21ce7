"""What HTML's own words mean for reading: elements that are blocks, styles that hide or strike, names of page parts."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

INVISIBLE = (
    *("script", "style", "noscript", "template", "iframe", "svg", "head", "title", "meta", "link", "base", "param"),
    *("select", "option", "optgroup", "datalist", "button", "textarea", "input", "audio", "video", "canvas"),
    *("area", "frame", "object", "img", "col", "colgroup", "basefont", "rp"),
)

CONTAINERS = (
    *("p", "div", "section", "article", "main", "body", "center", "address", "fieldset", "legend", "figure", "hgroup"),
    *("figcaption", "caption", "details", "summary", "dl", "dt", "dd", "ul", "ol", "dir", "multicol", "frameset"),
    *("noframes", "tr", "td", "th", "thead", "tbody", "tfoot", "search", "html"),
)

# Elements that only stand in a line of text and say nothing that is read. The last ones have no content, but the parser
# does not know that and gives them what follows.
INLINE = (
    *("span", "font", "em", "i", "u", "small", "big", "tt", "ins", "cite", "abbr", "acronym", "sub", "sup", "label"),
    *("q", "code", "kbd", "var", "samp", "dfn", "mark", "bdi", "bdo", "nobr"),
    *("map", "embed", "wbr", "source", "track", "bgsound", "keygen"),
)

# Elements that may not stand in a cell of a table of data, but often do in one that only arranges the page.
NOT_IN_DATA = frozenset(
    (
        *("table", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote", "pre", "form", "nav"),
        *("section", "article", "main", "header", "footer", "aside", "center", "fieldset", "figure", "address"),
    )
)


class Look(NamedTuple):
    """What an inline style says; ``bold`` is None where it says nothing of weight."""

    hidden: bool = False
    struck: bool = False
    bold: bool | None = None
    block: bool = False


PLAIN = Look()


@lru_cache(maxsize=1024)
def look(style: str) -> Look:
    """Read a ``style`` attribute."""
    text = "".join(style.lower().split())
    if "font-weight" not in text and "display" not in text and "line-through" not in text and "visibility" not in text:
        return PLAIN
    rules = {}
    for rule in text.split(";"):
        name, _, value = rule.partition(":")
        rules[name] = value.removesuffix("!important")
    display = rules.get("display", "")
    return Look(
        hidden=display == "none" or rules.get("visibility", "") in ("hidden", "collapse"),
        struck="line-through" in rules.get("text-decoration", "") + rules.get("text-decoration-line", ""),
        bold=_bold(rules.get("font-weight", "")),
        block=display in ("block", "list-item", "flex", "grid", "table", "table-row"),
    )


def _bold(weight: str) -> bool | None:
    if weight in ("bold", "bolder"):
        return True
    if weight.isascii() and weight.isdigit():
        return int(weight[:4]) >= 600
    return False if weight in ("normal", "lighter") else None


ELEMENT_REGIONS = {name: name for name in ("nav", "footer", "aside", "form", "menu", "header")}

# For rewriting sources: elements whose text is no markup, those that may be left open or have no content, and those
# that begin a line of their own.
RAW_ELEMENTS = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"))
LOOSE_ELEMENTS = frozenset(
    (
        *("html", "head", "body", "p", "li", "td", "th", "tr", "option", "br", "hr", "img", "input", "meta", "link"),
        *("base", "area", "col", "embed", "source", "track", "wbr", "param", "frame"),
    )
)
BLOCK_ELEMENTS = frozenset(
    (
        *CONTAINERS,
        *ELEMENT_REGIONS,
        *("h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "listing", "menu", "li", "br", "hr"),
    )
)
