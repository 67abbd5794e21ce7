"""What HTML's own words mean for reading: elements that are blocks, styles that hide or strike, names of page parts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

INVISIBLE = (
    *("script", "style", "noscript", "template", "iframe", "svg", "head", "title", "meta", "link", "base", "param"),
    *("select", "option", "optgroup", "datalist", "button", "textarea", "input", "audio", "video", "canvas", "source"),
    *("area", "map", "embed", "frame", "object", "img", "wbr", "col", "colgroup", "basefont", "bgsound", "rp"),
)

CONTAINERS = (
    *("p", "div", "section", "article", "main", "body", "center", "address", "fieldset", "legend", "figure", "hgroup"),
    *("figcaption", "caption", "details", "summary", "dl", "dt", "dd", "ul", "ol", "dir", "multicol", "frameset"),
    *("noframes", "tr", "td", "th", "thead", "tbody", "tfoot", "search", "html"),
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


_PLAIN_LOOK = Look()


@lru_cache(maxsize=1024)
def look(style: str) -> Look:
    """Read a ``style`` attribute."""
    text = "".join(style.lower().split())
    if "font-weight" not in text and "display" not in text and "line-through" not in text and "visibility" not in text:
        return _PLAIN_LOOK
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


ELEMENT_REGIONS = {"nav": "nav", "footer": "footer", "aside": "aside", "form": "form", "menu": "menu", "header": "header"}

_ROLES = {
    "navigation": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "dialog": "aside",
    "alertdialog": "aside",
    "search": "form",
    "form": "form",
    "menu": "menu",
    "menubar": "menu",
    "toolbar": "menu",
}

# A name says what a part is by its last word (main-menu, site-footer, left-sidebar) …
_LAST_WORDS = {
    **dict.fromkeys(("nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "pagination", "pager", "crumbs"), "nav"),
    **dict.fromkeys(("skiplink", "skiplinks", "skipnav", "sitemap", "paginator", "subnav", "topnav", "langswitch"), "nav"),
    **dict.fromkeys(("menu", "submenu", "menubar", "topmenu", "mainmenu", "toolbar"), "menu"),
    **dict.fromkeys(("footer", "colophon", "copyright"), "footer"),
    **dict.fromkeys(("sidebar", "share", "social", "sharing", "cookie", "cookies", "sharebar", "socials"), "aside"),
    **dict.fromkeys(("search", "searchform", "searchbox", "searchbar"), "form"),
}
# … or by a first word that names a thing of which the rest is a part (share-buttons, cookie-banner, breadcrumb-list).
_FIRST_WORDS = {
    **dict.fromkeys(("breadcrumb", "breadcrumbs", "pagination", "skip", "nav", "navbar"), "nav"),
    **dict.fromkeys(("share", "social", "sharing", "cookie", "cookies", "addthis", "addtoany"), "aside"),
}
_FIRST_ONLY_WITH = frozenset(
    (
        *("button", "buttons", "bar", "links", "link", "list", "banner", "item", "items", "icons", "widget", "consent"),
        *("notice", "container", "wrapper", "block", "box", "tools", "media", "nav", "menu", "inner", "policy", "to"),
        *("content", "main", "toolbox", "kit", "message", "popup", "overlay", "area", "group", "section", "panel"),
    )
)
_SEARCH_PARTS = frozenset(("form", "box", "bar", "field", "block", "panel", "widget"))
# Words that say the name is about something else: a page that has a sidebar is none.
_ABOUT = frozenset(("has", "with", "no", "not", "without", "is", "show", "hide", "hidden", "open", "toggle", "js", "above"))
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


@lru_cache(maxsize=4096)
def named_region(role: str | None, names: str) -> str:
    """The region that an ARIA role, or a class or id (``names``, separated by spaces), gives an element, or ``""``."""
    if role:
        for word in role.lower().split():
            if word in _ROLES:
                return _ROLES[word]
    for name in names.split():
        words = [word.lower() for word in _WORDS.findall(name)]
        if words and len(words) < 6 and _ABOUT.isdisjoint(words):
            found = _region_of_words(words)
            if found:
                return found
    return ""


def _region_of_words(words: list[str]) -> str:
    last = _LAST_WORDS.get(words[-1])
    if last is not None:
        return last
    if len(words) > 1 and words[1] in _FIRST_ONLY_WITH and words[0] in _FIRST_WORDS:
        return _FIRST_WORDS[words[0]]
    return "form" if words[0] == "search" and words[-1] in _SEARCH_PARTS else ""
