"""What a page's head says about it: ``<title>``, Open Graph, Dublin Core, schema.org JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator

from lxml import etree

from pressitems.blocks import Metadata
from pressitems.read.elements import text_of
from pressitems.read.gather import tidy
from pressitems.read.selectors import select

_TITLES = ("twitter:title", "dc.title", "dcterms.title")
_SUMMARIES = ("og:description", "description", "twitter:description", "dc.description", "dcterms.description")
_PUBLISHED = ("article:published_time", "og:published_time", "datepublished")
# They may mean the page instead of the item.
_DATED = (
    *("dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created", "dc.date.created", "date"),
    *("pubdate", "publishdate", "publish_date", "publish-date"),
)
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified")
_ITEM_TYPES = frozenset(("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "WebPage", "Report"))


def read_metadata(root: etree._Element, *, title: str | None, published: str | None) -> Metadata:
    """Everything that the page states beside its text; each value as written there.

    Args:
        root: The page.
        title: What the style's own selector found; it goes before what metadata say.
        published: The same for the date.
    """
    stated: dict[str, str] = {}
    window_title = canonical = None
    items: list[dict[str, object]] = []
    # What stands after the head belongs to the page's text, but pages without a head exist.
    for element in root.iter("meta", "title", "link", "script"):
        tag = element.tag
        if tag == "meta":
            name = element.get("property") or element.get("name") or element.get("itemprop")
            value = element.get("content")
            if name and value and not value.isspace():
                stated.setdefault(name.strip().lower(), value)
        elif tag == "title":
            window_title = window_title or _text(element.text)
        elif tag == "link":
            if canonical is None and element.get("rel", "").lower() == "canonical":
                canonical = _text(element.get("href"))
        elif element.get("type") == "application/ld+json" and len(items) < 100:
            items.extend(_linked_data(element.text))
    item = next((item for item in items if _is_item(item)), {})
    return Metadata(
        title=title
        or _first(stated, ("og:title",))
        or _heading(root)
        or _first(stated, _TITLES)
        or _value(item, "headline"),
        window_title=window_title,
        summary=_first(stated, _SUMMARIES) or _value(item, "description"),
        language=_language(root, stated),
        url=canonical or _first(stated, ("og:url",)),
        site=_first(stated, ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher")),
        identifier=_first(stated, ("dc.identifier", "dcterms.identifier")),
        published=published or _first(stated, _PUBLISHED) or _value(item, "datePublished") or _first(stated, _DATED),
        updated=_first(stated, _UPDATED) or _value(item, "dateModified"),
    )


def _text(value: str | None) -> str | None:
    return (tidy(value) or None) if value else None


def _first(stated: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((text for name in names if name in stated and (text := _text(stated[name]))), None)


def selected(root: etree._Element, selectors: tuple[str, ...]) -> str | None:
    """What the first element that a selector finds says: a ``<time>`` to machines, another one in text or attribute.

    Visible is often the day alone of what is stated to the minute.
    """
    for selector in selectors:
        for element in select(selector, root):
            text = _text(element.get("datetime")) or text_of(element) or _text(element.get("content"))
            if text:
                return text
    return None


def _heading(root: etree._Element) -> str | None:
    """The page's only first-level heading; where there are several, none of them is the page's title."""
    headings = [text for heading in root.iter("h1") if (text := text_of(heading))]
    return headings[0] if len(headings) == 1 else None


def _language(root: etree._Element, stated: dict[str, str]) -> str | None:
    language = root.get("lang") or root.get("xml:lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    return _text(language) or _first(stated, ("content-language", "dc.language", "dcterms.language", "og:locale"))


def _linked_data(text: str | None) -> Iterator[dict[str, object]]:
    try:
        data = json.loads(text or "", strict=False)
    except (ValueError, RecursionError):
        return
    found = data if isinstance(data, list) else [data]
    for item in found:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            if isinstance(graph, list):
                yield from (node for node in graph if isinstance(node, dict))


def _is_item(item: dict[str, object]) -> bool:
    types = item.get("@type")
    return not _ITEM_TYPES.isdisjoint(
        [word for word in (types if isinstance(types, list) else [types]) if isinstance(word, str)]
    )


def _value(item: dict[str, object], key: str) -> str | None:
    value = item.get(key)
    return _text(value) if isinstance(value, str) else None
