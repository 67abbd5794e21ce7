"""Simple CSS selectors, compiled to XPath: ``tag``, ``#id``, ``.class``, ``[attr=value]`` and descendants by space."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from pressitems.errors import StyleError


class Selectors(NamedTuple):
    """Where a page keeps what; each is a tuple of CSS selectors, the first that matches counts.

    Attributes:
        content: The element that holds the items.
        title: The element that holds an item's title.
        published: The element that holds an item's date.
        furniture: Elements inside the content that are none of it; their blocks stand in the region ``aside``.
    """

    content: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()


_PLAIN = r"[A-Za-z_][A-Za-z0-9_-]*"
_ATTRIBUTE = rf"\[({_PLAIN})(?:=(\"[^\"\]]*\"|'[^'\]]*'|[\w-]+))?\]"
_CONDITION = re.compile(rf"([#.])([\w-]+)|{_ATTRIBUTE}")
_STEP = re.compile(rf"(\*|{_PLAIN})?((?:[#.][\w-]+|{_ATTRIBUTE})*)\Z")


@lru_cache(maxsize=256)
def compile_selector(selector: str) -> etree.XPath:
    """The XPath that finds, from the node it is called on and in the order of the page, what ``selector`` means.

    Raises:
        StyleError: The selector is empty or uses more of CSS than is read here.
    """
    steps = selector.split() if isinstance(selector, str) else []
    if not steps:
        raise StyleError(f"empty CSS selector {selector!r}", remedy="give a tag, #id or .class")
    # The root of a page is an element like any other: “html body” begins with it.
    return etree.XPath("descendant-or-self::" + "/descendant::".join(_step(step, selector) for step in steps))


def select(selector: str, node: etree._Element) -> list[etree._Element]:
    """The elements from ``node`` on that ``selector`` means, in the order of the page.

    Raises:
        StyleError: As ``compile_selector``.
    """
    found = compile_selector(selector)(node)
    return [element for element in found if isinstance(element, etree._Element)] if isinstance(found, list) else []


def _step(step: str, selector: str) -> str:
    found = _STEP.match(step)
    if found is None:
        raise StyleError(
            f"CSS selector {selector!r} cannot be read at {step!r}",
            remedy="use tags, #id, .class and [attr=value], with a space between an element and one inside it",
        )
    tag = found[1] or "*"
    conditions = "".join(_condition(*part.groups()) for part in _CONDITION.finditer(found[2]))
    return tag.lower() + conditions


def _condition(sign: str | None, name: str | None, attribute: str | None, value: str | None) -> str:
    if sign == "#":
        return f'[@id="{name}"]'
    if sign == ".":
        # A cheap test first: hardly any element has the letters of the name in its class at all.
        return f'[contains(@class, "{name}")][contains(concat(" ", normalize-space(@class), " "), " {name} ")]'
    if value is None:
        return f"[@{attribute}]"
    bare = value.strip("\"'")
    quote = "'" if '"' in bare else '"'
    return f"[@{attribute}={quote}{bare}{quote}]"
