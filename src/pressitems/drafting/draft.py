"""Drafting a house style: look at the samples, keep what reads them no worse than no style, and write it as TOML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urlsplit

import attrs

from pressitems import HouseStyle, ParseError, PressItem, PressPage
from pressitems.drafting.elements import squeezed
from pressitems.drafting.lines import Line, commented, toml_of
from pressitems.drafting.samples import (
    Sample,
    body_of,
    date_orders,
    dated_heads,
    distinct,
    items_of,
    languages,
    look_at,
    repeated,
    separators,
    zones,
)
from pressitems.drafting.selectors import content_selector, date_selector, title_selector

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_HOST = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z0-9]")
_LABELS_FOR_A_RULE = 4
_LONGEST_LINE = 160
_HEAD = """\
# A draft from {pages} of {office}. Check by hand, then delete what is not so:
# - office: the name that the office gives itself;
# - timezone and date_order: only what the samples prove is stated, the rest is commented out;
# - content, title, published: that other pages of the site have these elements too;
# - furniture: that these lines are never part of a text.
# Read a page with it: pressitems explain PAGE --style FILE.toml, where FILE.toml is this file.
"""


def draft_style(
    samples: Sequence[bytes], *, sources: Sequence[str] = (), url: str | None = None, name: str | None = None
) -> str:
    """The TOML text of a house style, drafted from sample pages of one office.

    The draft loads with ``HouseStyle.load``, and reads its samples at least as well as no style does. It states what
    the samples prove; a comment at each line says what was seen.

    Args:
        samples: The pages, at least one; two or more tell the office's own lines from those of one page. Versions of
            one page count once.
        sources: What the draft and errors call the samples, such as the names of their files.
        url: An address of the site; its host is the style's.
        name: Short name of the style; without it the host's.

    Raises:
        ParseError: There is no sample, or one cannot be read at all.
        StyleError: The name is none for a house style.
    """
    if not samples:
        raise ParseError("there is no sample to draft a house style from", remedy="give at least one page")
    names = sources or [f"sample {number}" for number, _ in enumerate(samples, 1)]
    seen, again = distinct([look_at(source, data, url) for source, data in zip(names, samples, strict=True)])
    host = _host(url)
    style = HouseStyle(name=name or _NOT_IN_NAMES.sub("-", host or "").strip("-") or "my-office")
    lines: list[Line] = []
    for proposed in _lines(seen, host):
        line, style = _tried(seen, style, proposed)
        lines.append(line)
    # With the element of the text in place: a banner above it is no name of a section.
    line, style = _tried(seen, style, _headings(seen, style))
    lines += [line, _furniture(seen, style)]
    head = _HEAD.format(pages=_number(len(seen), "sample page"), office=host or "an office")
    head += "".join(f"# Not counted: {commented(f'{other} is a version of {first}')}.\n" for other, first in again)
    return toml_of(head, style.name, lines)


def _tried(samples: Sequence[Sample], style: HouseStyle, line: Line) -> tuple[Line, HouseStyle]:
    """The line, and the style with it; only suggested where the samples read worse with it."""
    if line.value is None:
        return line, style
    wider = _with(style, line)
    if _reads_no_worse(samples, style, wider):
        return line, wider
    return Line(line.key, None, f"{line.seen}; left out, because the samples read worse with it", line.value), style


def _host(url: str | None) -> str | None:
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname if url else None
    except ValueError:
        return None
    host = (host or "").removeprefix("www.").rstrip(".").lower()
    return host if _HOST.fullmatch(host) else None


def _lines(samples: Sequence[Sample], host: str | None) -> Iterable[Line]:
    pages = [sample.page for sample in samples]
    yield _office(pages)
    yield Line("hosts", (host,) if host else None, "the host of the address" if host else "no address was given", ())
    yield _languages(pages)
    yield _timezone(pages)
    yield _date_order(samples)
    yield _title(samples)
    yield _selector("published", date_selector(samples), "holds the date, and nothing else, on every sample")
    # After the other two: title and date can stand outside the element that holds the text.
    yield _selector("content", content_selector(samples), "the smallest element that holds the text on every sample")
    yield _separators(samples)
    clocks = {clock.place: clock.timezone for page in pages for clock in page.masthead.clocks}
    if clocks:
        yield Line("clocks", clocks, "clocks over the page; the first one owns the printed date")


def _office(pages: Sequence[PressPage]) -> Line:
    issuers = {item.issuer for item in items_of(pages)}
    if len(issuers) == 1 and (issuer := issuers.pop()) is not None:
        return Line("office", issuer, "stated by every sample")
    return Line("office", None, "the samples state no one name", "Name of the office")


def _languages(pages: Sequence[PressPage]) -> Line:
    found = languages(pages)
    if not found:
        return Line("languages", None, "the words of the samples do not tell", ("en",))
    return Line("languages", tuple(tag for tag, _ in found), _counts(found, "page"))


def _timezone(pages: Sequence[PressPage]) -> Line:
    found = zones(pages)
    named = [zone for zone, _ in found if "/" in zone]
    if len(named) == 1:
        return Line("timezone", named[0], f"the zone of the printed times: {_counts(found, 'time')}")
    if found:
        return Line("timezone", None, f"printed times prove no one zone: {_counts(found, 'time')}", "Europe/London")
    return Line("timezone", None, "no time with a zone was seen", "Europe/London")


def _date_order(samples: Sequence[Sample]) -> Line:
    # Date lines speak for the office; dates inside a text can be anybody's.
    proofs = date_orders(line for sample in samples for line in sample.dates)
    proofs = proofs or date_orders(line for sample in samples for line in sample.text if len(line) < 120)
    orders = {order: proof for order, proof in proofs.items() if order != "ymd"} or proofs
    if len(orders) == 1:
        order, proof = next(iter(orders.items()))
        return Line("date_order", order, f"proved by {proof}")
    if orders:
        return Line("date_order", None, f"the samples contradict each other: {', '.join(orders.values())}", "dmy")
    return Line("date_order", None, "no date in figures proves an order", "dmy")


def _selector(key: str, selector: str | None, seen: str) -> Line:
    if selector is None:
        return Line(key, None, "no element with an id or class does it on every sample", (f".{key}",))
    return Line(key, (selector,), seen)


def _title(samples: Sequence[Sample]) -> Line:
    titles = {item.title for sample in samples for item in sample.page.items}
    if len(samples) > 1 and len(titles) == 1:
        # What stands on every page is the site's name or that of a section.
        return Line("title", None, f"every sample has the same title: {titles.pop()}", (".title",))
    return _selector("title", title_selector(samples), "holds the title, and nothing else, on every sample")


def _separators(samples: Sequence[Sample]) -> Line:
    found = separators(samples)
    kinds = tuple(kind for kind, _ in found)
    if sum(count for _, count in found) >= _LABELS_FOR_A_RULE:
        return Line("separators", kinds, f"how labels end: {_counts(found, 'label')}")
    seen = f"too few labels were seen for a rule: {_counts(found, 'label')}" if found else "no label was seen"
    return Line("separators", None, seen, kinds or ("colon",))


def _headings(samples: Sequence[Sample], style: HouseStyle) -> Line:
    pages = [sample.read(style) for sample in samples]
    headings = tuple(dict.fromkeys(page.heading for page in pages if page.heading))
    seen = "names of sections over listings" if headings else "no section name was seen"
    return Line("headings", headings or None, seen, ())


def _furniture(samples: Sequence[Sample], style: HouseStyle) -> Line:
    again = repeated([sample.read(style) for sample in samples])
    # A question that comes on every sample is still a question.
    lines = tuple(line for line in again if len(line) <= _LONGEST_LINE and ":" not in line and not line.endswith("?"))
    if not lines:
        seen = "no line stands in the text of all samples" if len(samples) > 1 else "one sample does not tell"
        return Line("furniture", None, seen, ("Print this page",))
    return Line("furniture", lines, "lines that stand in the text of every sample")


def _counts(found: Iterable[tuple[str, int]], noun: str) -> str:
    return ", ".join(f"{what} ({_number(count, noun)})" for what, count in found)


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' if count != 1 else ''}"


def _with(style: HouseStyle, line: Line) -> HouseStyle:
    fields: dict[str, Any] = {line.key: line.value}
    return attrs.evolve(style, **fields)


def _reads_no_worse(samples: Sequence[Sample], style: HouseStyle, wider: HouseStyle) -> bool:
    pages = [sample.read(style) for sample in samples]
    lines = repeated(pages)
    return all(_no_worse(page, sample.read(wider), lines) for page, sample in zip(pages, samples, strict=True))


def _no_worse(before: PressPage, after: PressPage, lines: Sequence[str]) -> bool:
    """Whether the second reading has the same items, with all that the first knew of them but for ``lines``."""
    if [item.title for item in before.items] != [item.title for item in after.items]:
        return False
    for old, new in zip(before.items, after.items, strict=True):
        if _day(old) is not None and _day(old) != _day(new):
            return False
        if (old.event is not None and new.event is None) or (old.speakers and not new.speakers):
            return False
        if [turn.label for turn in old.turns if turn.label] != [turn.label for turn in new.turns if turn.label]:
            return False
    kept = {squeezed(paragraph.text) for item in after.items for paragraph in item.paragraphs}
    return kept.issuperset([*body_of(before, lines), *dated_heads(before)])


def _day(item: PressItem) -> str | None:
    """The day of publication; a zone of the style may make a moment of it."""
    return item.published.date.isoformat() if item.published is not None else None
