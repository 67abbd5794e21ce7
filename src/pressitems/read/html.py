"""HTML of any layout to blocks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from lxml import etree

from pressitems.blocks import Block, Document, ends_sentence
from pressitems.read.adjoining import set_apart
from pressitems.read.elements import blocks_of, text_of
from pressitems.read.metadata import read_metadata
from pressitems.read.selectors import Selectors, select
from pressitems.read.tree import parse_tree
from pressitems.read.vocabulary import INLINE, PLAIN, look

_LENGTH = etree.XPath("string-length(normalize-space(.))", smart_strings=False)

_HIDDEN = etree.XPath("boolean(//@hidden)", smart_strings=False)
_HAS_ROLES = etree.XPath("boolean(//@role)", smart_strings=False)
_STYLES = etree.XPath("//@style", smart_strings=False)
_HEADERS = etree.XPath("//header[not(ancestor::main) and not(ancestor::article)]", smart_strings=False)
_LONGEST_HEADER = 2000
_TEXT = etree.XPath("normalize-space(.)", smart_strings=False)
_FEWEST_SENTENCES = 2

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
    metadata = read_metadata(root, selectors)
    etree.strip_elements(root, *_NO_TEXT, with_tail=False)
    set_apart(root)
    content = _with_its_title(root, _content(root, selectors.content), metadata.window_title)
    furniture = _furniture(content, selectors.furniture)
    dressed = _is_dressed(root)
    if not dressed and not furniture and len(text) < _LARGE:
        # In C this takes a tenth of the time that visiting each of them takes.
        etree.strip_tags(content, *INLINE)
    masthead = _masthead(root, content)
    blocks = blocks_of(content, furniture, dressed=dressed)
    if masthead and blocks:
        blocks = (*masthead, blocks[0]._replace(blank=1), *blocks[1:])
    return Document(blocks or masthead, metadata, findings)


def _is_dressed(root: etree._Element) -> bool:
    """Whether any element is hidden or has a style that changes what is read."""
    return bool(_HIDDEN(root)) or any(look(style) != PLAIN for style in set(_STYLES(root)))


def _masthead(root: etree._Element, content: etree._Element) -> tuple[Block, ...]:
    """The blocks of the page's own header, where the content is another element: dates and addresses stand there."""
    if content is root:
        return ()
    for header in _HEADERS(root):
        within = header is content or content in header.iterdescendants() or header in content.iterdescendants()
        if not within and _LENGTH(header) <= _LONGEST_HEADER:
            return tuple(block._replace(region=block.region or "header") for block in blocks_of(header))
    return ()


def _content(root: etree._Element, selectors: tuple[str, ...]) -> etree._Element:
    for selector in selectors:
        for element in select(selector, root):
            if _says_something(element):
                return element
    for found in _candidates(root):
        if len(found) == 1 and (_LENGTH(found[0]) * 2 > _LENGTH(root) or _holds_item(found[0], root)):
            return found[0]
    return root


def _holds_item(element: etree._Element, root: etree._Element) -> bool:
    """Whether an element has the page's only title and text under it, however long the boxes beside it are."""
    titles = list(root.iter("h1"))
    if len(titles) != 1 or element not in titles[0].iterancestors():
        return False
    sentences = sum(ends_sentence(str(_TEXT(paragraph))) for paragraph in element.iter("p"))
    return sentences >= _FEWEST_SENTENCES


def _with_its_title(root: etree._Element, content: etree._Element, window_title: str | None) -> etree._Element:
    """The content, or what holds it and the item's title, where title and date stand over ``<main>``.

    A heading outside may name the site as well; that of the item begins the title of the window.
    """
    if content is root or next(content.iter("h1"), None) is not None:
        return content
    headings = [heading for heading in root.iter("h1") if _says_something(heading)]
    if len(headings) != 1 or not (window_title or "").startswith(text_of(headings[0])):
        return content
    around = set(content.iterancestors())
    return next((above for above in headings[0].iterancestors() if above in around), content)


def _says_something(element: etree._Element) -> bool:
    # The first words decide, so that the text is not put together to be measured.
    return any(text.strip(" \t\r\n") for text in element.itertext())


def _candidates(root: etree._Element) -> Iterator[Sequence[etree._Element]]:
    yield list(root.iter("main"))
    if _HAS_ROLES(root):
        yield select("[role=main]", root)
    yield list(root.iter("article"))


def _furniture(content: etree._Element, selectors: tuple[str, ...]) -> Collection[etree._Element]:
    return {element for selector in selectors for element in select(selector, content)}
