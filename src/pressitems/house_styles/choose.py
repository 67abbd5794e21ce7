"""Which house style a page has: by the host of its address, by signatures in its source, else ``generic``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from pressitems.house_styles.catalogue import house_style, house_styles
from pressitems.house_styles.record import HouseStyle

# What archives put before the address they keep: a date in figures with a few letters, or an archive's number.
_STAMP = re.compile(r"\d{4,}[a-z_]*")
_SCHEMES = ("http:", "https:")


class _Index(NamedTuple):
    hosts: dict[str, tuple[HouseStyle, ...]]
    signatures: tuple[tuple[tuple[str, ...], HouseStyle], ...]


def choose(*, url: str | None, text: str) -> HouseStyle:
    """The house style of a page.

    A host that several styles share (an office before and after a redesign) is settled by their signatures, and by
    the first name where no signature is there. Copies in web archives are recognised by the address inside theirs.

    Args:
        url: Where the page comes from, if that is known.
        text: The page's source, decoded.
    """
    index = _index()
    if url is not None:
        for host in _hosts_of(url):
            styles = _styles_of(host, index.hosts)
            if styles:
                return _settle(styles, text)
    for group, style in index.signatures:
        for literal in group:
            if literal not in text:
                break
        else:
            return style
    return house_style("generic")


@cache
def _index() -> _Index:
    hosts: dict[str, list[HouseStyle]] = {}
    signatures: list[tuple[tuple[str, ...], HouseStyle]] = []
    for style in house_styles().values():
        for host in style.hosts:
            hosts.setdefault(host, []).append(style)
        # The longest text of a group first: the longer a text, the sooner a page without it is through.
        signatures += [(tuple(sorted(group, key=len, reverse=True)), style) for group in style.signature]
    # A group of more texts says more: it goes before a group that it contains.
    signatures.sort(key=lambda entry: -len(entry[0]))
    return _Index({host: tuple(styles) for host, styles in hosts.items()}, tuple(signatures))


def _styles_of(host: str, hosts: dict[str, tuple[HouseStyle, ...]]) -> tuple[HouseStyle, ...]:
    while host:
        if host in hosts:
            return hosts[host]
        host = host.partition(".")[2]
    return ()


def _settle(styles: tuple[HouseStyle, ...], text: str) -> HouseStyle:
    if len(styles) > 1:
        for style in styles:
            if any(all(literal in text for literal in group) for group in style.signature):
                return style
    return styles[0]


def _hosts_of(url: str) -> Iterator[str]:
    """The url's own host, then hosts of addresses inside it, as archives and translators keep them."""
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        host = parts.hostname
    except ValueError:
        return
    if host is None:
        return
    host = host.rstrip(".")
    yield host
    if host.endswith(".translate.goog"):
        yield host.removesuffix(".translate.goog").replace("--", "\0").replace("-", ".").replace("\0", "-")
    before = ""
    for segment in unquote(parts.path).split("/"):
        if segment:
            if before in _SCHEMES or _STAMP.fullmatch(before):
                yield segment.lower().rpartition("@")[2].partition(":")[0]
            before = segment
