"""What a page says about its own charset: the Encoding Standard's prescan for ``<meta>``, and the XML declaration."""

from __future__ import annotations

import re

from pressitems.read.charsets import UTF_8, Charset, charset

# Browsers look at the first kilobyte at least, but read pages with a long script before their <meta> all the same.
_PRESCAN_BYTES = 32_768

_TAG = re.compile(r"<!--(?:-?>|.*?(?:-->|\Z))|<meta(?=[\s/])|</?[a-z][^\s/>]*|<[!/?][^>]*", re.DOTALL)
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'\s>][^\s>]*))?)?")
_CONTENT_CHARSET = re.compile(r"charset\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'\s;][^\s;]*))")
_XML_DECLARATION = re.compile(rb"\s*<\?xml\s[^>]*?\bencoding\s*=\s*[\"']([A-Za-z0-9._:-]+)[\"']", re.IGNORECASE)


def meta_charset(source: bytes) -> Charset | None:
    """The charset that a ``<meta>`` in the first kilobytes declares, as browsers find it."""
    # Nearly always it stands at the very beginning.
    return _prescan(source[: _PRESCAN_BYTES // 16]) or _prescan(source[:_PRESCAN_BYTES])


def _prescan(head: bytes) -> Charset | None:
    if b"charset" not in head.lower():
        return None
    text = head.decode("latin-1").lower()
    place = 0
    while (tag := _TAG.search(text, place)) is not None:
        place = tag.end()
        if text[tag.start() + 1] in "!?" or not tag[0].strip("</"):
            continue
        attributes, place = _attributes(text, place)
        if place == len(text):
            # A tag that is never closed is none.
            return None
        if tag[0] == "<meta" and (found := _from_meta(attributes)) is not None:
            return found
    return None


def xml_charset(source: bytes) -> Charset | None:
    """The charset of the XML declaration, if the source begins with one."""
    found = _XML_DECLARATION.match(source[:1024])
    return _as_declared(found[1].decode("ascii")) if found else None


def _attributes(text: str, place: int) -> tuple[dict[str, str], int]:
    attributes: dict[str, str] = {}
    while (found := _ATTRIBUTE.match(text, place)) is not None:
        attributes.setdefault(found[1], found[2] or found[3] or found[4] or "")
        place = found.end()
    return attributes, place


def _from_meta(attributes: dict[str, str]) -> Charset | None:
    if "charset" in attributes:
        return _as_declared(attributes["charset"])
    if attributes.get("http-equiv") != "content-type":
        return None
    found = _CONTENT_CHARSET.search(attributes.get("content", ""))
    return _as_declared(found[1] or found[2] or found[3] or "") if found else None


def _as_declared(label: str) -> Charset | None:
    found = charset(label)
    # A declaration that could be read byte by byte was not written in UTF-16, whatever it says.
    return UTF_8 if found is not None and found.name.startswith("utf-16") else found
