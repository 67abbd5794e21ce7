"""Which house style a page has: by the host of its address, by signatures in its source, else ``generic``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from urllib.parse import unquote, urlsplit

from pressitems.house_styles.catalogue import house_style, house_styles
from pressitems.house_styles.record import HouseStyle

# What archives put before the address they keep: a date in figures with a few letters, or an archive's number.
_STAMP = re.compile(r"\d{4,}[a-z_]*")
_SCHEMES = ("http:", "https:")


#: Signatures are looked for in so many characters at the head of the source, and in as many at the head of its body.
HEAD = 6_000


def choose(*, url: str | None, text: str) -> HouseStyle:
    """The house style of a page.

    The host decides; copies in web archives and translations are recognised by the address inside theirs. A host that
    several styles share (an office before and after a redesign) is settled by their signatures, and by the first name
    where no signature is found. Without a known host the signature decides that begins first on the page: its own
    header comes before anything that it quotes.

    Args:
        url: Where the page comes from, if that is known.
        text: The page's source, decoded.
    """
    if url is not None:
        for host in _hosts_of(url):
            styles = _styles_of(host)
            if styles:
                return styles[0] if len(styles) == 1 else _signed(text, styles) or styles[0]
    return _signed(text, house_styles().values()) or house_style("generic")


@cache
def _by_host() -> dict[str, list[HouseStyle]]:
    hosts: dict[str, list[HouseStyle]] = {}
    for style in house_styles().values():
        for host in style.hosts:
            hosts.setdefault(host, []).append(style)
    return hosts


def _signed(text: str, among: Iterable[HouseStyle]) -> HouseStyle | None:
    head = _head(text)
    found = [
        (min(map(head.find, group)), -len(group), style.name, style)
        for style in among
        for group in style.signature
        if all(literal in head for literal in group)
    ]
    return min(found)[3] if found else None


def _head(text: str) -> str:
    # A page without a signature pays for every literal in every character, so only the heads are searched.
    if len(text) <= 2 * HEAD:
        return text
    body = text.find("<body", HEAD)
    return text[: 2 * HEAD] if body < 0 else text[:HEAD] + text[body : body + HEAD]


def _styles_of(host: str) -> Sequence[HouseStyle]:
    hosts = _by_host()
    if host not in hosts:
        host = host.removeprefix("www.")
    while host:
        if host in hosts:
            return hosts[host]
        host = host.partition(".")[2]
        # A leading dot leaves the host itself to another office: “.mid.ru” is the embassies, not the ministry.
        if f".{host}" in hosts:
            return hosts[f".{host}"]
    return ()


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
