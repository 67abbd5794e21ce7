"""HTML of any layout to blocks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from pressitems.blocks import Document, Finding
from pressitems.read.adjoining import set_apart
from pressitems.read.content import chosen_part, header_parts, main_part, take_in_title
from pressitems.read.elements import blocks_of
from pressitems.read.gather import tidy
from pressitems.read.metadata import read_metadata, selected
from pressitems.read.selectors import Selectors, select
from pressitems.read.tree import parse_tree
from pressitems.read.vocabulary import INLINE, PLAIN, look
from pressitems.read.wrapping import without_wraps

_HIDDEN = etree.XPath("boolean(//@hidden)", smart_strings=False)
_STYLES = etree.XPath("//@style", smart_strings=False)
# What a window or a machine shows, not the page.
_HEAD = frozenset({"head", "title"})
_WHOLE = re.compile(r"<(?:html|body)[\s>]", re.IGNORECASE)

# Texts left side by side are joined in time that grows with the square of their number.
_LARGE = 1_000_000

# What is in the page's source but not in its text; it would weigh in where lengths of text are compared.
_NO_TEXT = ("script", "style", "noscript", "template", "svg")


def read_html(text: str, selectors: Selectors) -> Document:
    """Read a page or a fragment of HTML or XHTML.

    Raises:
        StyleError: A selector cannot be read.
    """
    root, findings = parse_tree(text)
    if root is None:
        return Document((), findings=findings)
    title, published = selected(root, selectors.title), selected(root, selectors.published)
    metadata = read_metadata(root, title=title, published=published)
    etree.strip_elements(root, *_NO_TEXT, with_tail=False)
    set_apart(root)
    chosen = chosen_part(root, selectors.content)
    searched = (
        ("content", selectors.content, chosen, "warning"),
        ("title", selectors.title, title, "info"),
        ("published", selectors.published, published, "info"),
    )
    missing = [(field, given, severity) for field, given, found, severity in searched if given and found is None]
    if missing and _WHOLE.search(text) is not None:
        findings += tuple([_unmatched(*one) for one in missing])
    content = chosen if chosen is not None else main_part(root, metadata)
    take_in_title(root, content, metadata.window_title)
    furniture = _furniture(content, selectors.furniture)
    dressed = _is_dressed(root)
    if not dressed and not furniture and len(text) < _LARGE:
        # In C this takes a tenth of the time that visiting each of them takes.
        etree.strip_tags(content, *INLINE)
    headers = header_parts(root, content)
    # What the page's own header holds is read, too: dates and addresses stand there.
    masthead = tuple(
        block._replace(region=block.region or "header") for header in headers for block in blocks_of(header)
    )
    blocks = without_wraps(blocks_of(content, furniture, dressed=dressed), text)
    if masthead and blocks:
        blocks = (*masthead, blocks[0]._replace(blank=1), *blocks[1:])
    return Document(blocks or masthead, metadata, (*findings, *_outside(root, (content, *headers))))


def _is_dressed(root: etree._Element) -> bool:
    """Whether any element is hidden or has a style that changes what is read."""
    return bool(_HIDDEN(root)) or any(look(style) != PLAIN for style in set(_STYLES(root)))


def _outside(element: etree._Element, read: tuple[etree._Element, ...]) -> Iterator[Finding]:
    """What stands beside the parts that are read: menus, boxes, notices."""
    if element in read:
        return
    if not any(element in part.iterancestors() for part in read):
        text = tidy(" ".join(element.itertext()))
        if text and element.tag not in _HEAD:
            yield Finding("furniture", "info", "left out: stands outside the main part", element.sourceline, text)
        return
    for beside in (element.text, *(child.tail for child in element)):
        if beside and (bare := tidy(beside)):
            yield Finding("furniture", "info", "left out: stands outside the main part", element.sourceline, bare)
    for child in element:
        yield from _outside(child, read)


def _unmatched(field: str, given: tuple[str, ...], severity: str) -> Finding:
    """That a whole page has nothing for selectors; a part of a page need not have what they mean.

    Without its content a page has another layout than the style describes. Title and date are not on pages of any kind.
    """
    message = f"no element with text fits {field} = {list(given)} of the house style; read as without it"
    return Finding("unmatched-selector", severity, message)


def _furniture(content: etree._Element, selectors: tuple[str, ...]) -> Collection[etree._Element]:
    return {element for selector in selectors for element in select(selector, content)}
