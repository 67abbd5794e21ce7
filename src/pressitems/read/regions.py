"""Parts of a page that are not its content, told by ARIA roles and by what classes and ids are called."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree

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
    **dict.fromkeys(
        ("nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "pagination", "pager", "crumbs"), "nav"
    ),
    **dict.fromkeys(("skiplink", "skiplinks", "skipnav", "sitemap", "paginator", "subnav", "topnav", "mainnav"), "nav"),
    **dict.fromkeys(("metanav", "langswitch"), "nav"),
    **dict.fromkeys(("menu", "submenu", "menubar", "topmenu", "mainmenu", "megamenu", "toolbar"), "menu"),
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
_ABOUT = frozenset(
    ("has", "with", "no", "not", "without", "is", "show", "hide", "hidden", "open", "toggle", "js", "above")
)
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


#: How many characters of text an element holds.
LENGTH = etree.XPath("string-length(normalize-space(.))", smart_strings=False)
_LINKED = etree.XPath(".//a[not(.//a)]", smart_strings=False)
_HOLDS_TITLE = etree.XPath("boolean(.//h1 | .//main | .//article)", smart_strings=False)
_SECTIONING = ("article", "main", "section", "blockquote")

# Beyond so many elements named like page parts the names are taken for decoration; weighing each has its price.
_MOST_WEIGHED = 300


class Scales:
    """Weighs parts of a page against ``whole``, the element whose blocks are read."""

    __slots__ = ("counted", "texts", "weighed", "whole")

    def __init__(self, whole: etree._Element) -> None:
        self.whole = whole
        self.texts = whole.itertext()
        self.counted = 0
        self.weighed = 0

    def hold_content(self, element: etree._Element) -> bool:
        """Whether an element that is named like a part holds the page itself, as some forms and wrappers do."""
        self.weighed += 1
        if self.weighed > _MOST_WEIGHED or _HOLDS_TITLE(element):
            return True
        length = float(LENGTH(element))
        if self._has_more_than(2 * length):
            return False
        return sum(map(float, map(LENGTH, _LINKED(element)))) * 2 < length

    def _has_more_than(self, length: float) -> bool:
        """Whether the whole has so many characters; counts no further than it must, and nothing twice."""
        while self.counted < length:
            text = next(self.texts, None)
            if text is None:
                return False
            self.counted += len(text.strip())
        return True

    def is_sectioned(self, element: etree._Element) -> bool:
        """Whether an element belongs to a section of the content, not to the page."""
        if self.whole.tag not in ("html", "body"):
            return True
        return any(above.tag in _SECTIONING for above in element.iterancestors())
