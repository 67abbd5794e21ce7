"""What must hold of a house style, loaded or built: each fault is a ``StyleError`` that names the field."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Iterable
from typing import TYPE_CHECKING

from pressitems.errors import StyleError

if TYPE_CHECKING:
    from pressitems.house_styles.record import HouseStyle

DATE_ORDERS = ("dmy", "mdy", "ymd")
SEPARATORS = ("colon", "stop", "dash", "gap")
#: The genres of ``pressitems.models``, which this room does not import; a test keeps the two lists equal.
GENRES = (
    "statement",
    "comment",
    "press-release",
    "news",
    "remarks",
    "speech",
    "condolences",
    "congratulations",
    "announcement",
    "article",
    "letter",
    "readout",
    "fact-sheet",
    "joint-statement",
    "media-reply",
    "interview",
    "briefing",
    "press-conference",
)

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_HOST = re.compile(r"\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z0-9]")
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_ZONE = re.compile(r"[A-Za-z0-9_+/-]+")
_FEWEST_LETTERS = 3
_ATTRIBUTE = r"""\[[A-Za-z_][A-Za-z0-9_-]*(?:=(?:"[^"\]]*"|'[^'\]]*'|[\w-]+))?\]"""
_STEP = rf"(?=[^ ])(?:\*|[A-Za-z][A-Za-z0-9]*)?(?:[#.][A-Za-z_-][\w-]*|{_ATTRIBUTE})*"
_SELECTOR = re.compile(rf"{_STEP}(?: {_STEP})*")


def check_style(style: HouseStyle) -> None:
    """Refuse a style that nobody could read pages with."""
    if not _NAME.fullmatch(style.name):
        raise StyleError(
            f"{style.name!r} is no name for a house style",
            path="name",
            remedy="use small letters, figures and single hyphens, such as 'my-ministry'",
        )
    for field in ("hosts", "languages", "furniture", "headings", "voices", "topic_marks"):
        _check_filled(getattr(style, field), field)
    _check_signature(style.signature)
    for index, host in enumerate(style.hosts):
        if not _HOST.fullmatch(host):
            remedy = "give the bare host in small letters, such as 'press.example.org'"
            raise StyleError(f"{host!r} is no host name", path=f"hosts[{index}]", remedy=remedy)
    for index, tag in enumerate(style.languages):
        if not _TAG.fullmatch(tag):
            remedy = "use BCP 47, such as 'en' or 'zh-Hans'"
            raise StyleError(f"{tag!r} is no language tag", path=f"languages[{index}]", remedy=remedy)
    for field in ("content", "title", "published", "furniture_elements"):
        _check_selectors(getattr(style, field), field)
    if style.timezone is not None:
        _check_zone(style.timezone, "timezone")
    for place, zone in style.clocks.items():
        _check_zone(zone, f"clocks.{place}")
    if style.date_order is not None:
        _check_choice(style.date_order, DATE_ORDERS, "date_order")
    for index, separator in enumerate(style.separators):
        _check_choice(separator, SEPARATORS, f"separators[{index}]")
    _check_choice(style.default_genre, GENRES, "default_genre")


def near(word: str, known: Iterable[str]) -> str:
    """“did you mean 'x'? ” where something known looks like ``word``, else nothing."""
    import difflib  # noqa: PLC0415  only a mistake needs it

    names = list(known)
    begun = [name for name in names if len(word) >= _FEWEST_LETTERS and name.startswith(word)]
    matches = begun[:2] or difflib.get_close_matches(word, names, n=2, cutoff=0.75)
    if not matches:
        return ""
    return "did you mean " + " or ".join(repr(match) for match in matches) + "? "


def _check_filled(texts: tuple[str, ...], field: str) -> None:
    for index, text in enumerate(texts):
        if not text.strip():
            raise StyleError("the text is empty", path=f"{field}[{index}]", remedy="leave the entry out")


def _check_signature(groups: tuple[tuple[str, ...], ...]) -> None:
    for index, group in enumerate(groups):
        # An empty group would hold of every page.
        if not group:
            raise StyleError("the group is empty", path=f"signature[{index}]", remedy="leave the group out")
        _check_filled(group, f"signature[{index}]")


def _check_selectors(selectors: tuple[str, ...], field: str) -> None:
    for index, selector in enumerate(selectors):
        if not _SELECTOR.fullmatch(selector):
            raise StyleError(
                f"{selector!r} is no selector that house styles know",
                path=f"{field}[{index}]",
                remedy="use names, #id, .class, [attribute=value], and a space between an element and one inside it",
            )


def _check_zone(zone: str, path: str) -> None:
    try:
        if _ZONE.fullmatch(zone):
            zoneinfo.ZoneInfo(zone)
            return
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        pass
    hint = near(zone, zoneinfo.available_timezones())
    raise StyleError(
        f"no time zone is called {zone!r}", path=path, remedy=hint + "use an IANA name, such as 'Europe/Moscow'"
    )


def _check_choice(word: str, known: tuple[str, ...], path: str) -> None:
    if word not in known:
        raise StyleError(f"{word!r} is not known here", path=path, remedy=near(word, known) + f"use {_one_of(known)}")


def _one_of(words: tuple[str, ...]) -> str:
    return ", ".join(words[:-1]) + f" or {words[-1]}"
