"""The notation of title forms, read into parts (see ``TitlePattern``)."""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

_TOKEN = re.compile(r"\.\.\.|[\w'*-]+\[\w+\]|[\w'*-]+|[\[\]()|]|\S")
_CLOSING = {"[": "]", "(": ")"}
_SIGNS = frozenset({"WHO", "NAME", "OFFICIAL", "WHOM", "OUTLET"})


class Choice(NamedTuple):
    """A bracket: one of several ways, or none where it is optional."""

    ways: tuple[tuple[Part, ...], ...]
    optional: bool


Part: TypeAlias = "str | Choice"


def parse_form(form: str) -> tuple[Part, ...]:
    """The parts of a form, in its order.

    Raises:
        ValueError: It is empty, or a bracket is not closed or not opened.
    """
    tokens = _TOKEN.findall(form)
    ways, end = _parse(tokens, 0)
    if end != len(tokens) or len(ways) != 1 or not ways[0]:
        raise ValueError(f"form {form!r}: brackets must pair, and alternatives stand in brackets")
    return ways[0]


def sign_of(part: Part) -> str:
    """``WHO``, ``NAME``, ``OFFICIAL``, ``WHOM`` or ``OUTLET`` where a part stands for people; otherwise empty."""
    bare = part.removesuffix("'s") if isinstance(part, str) else ""
    return bare if bare in _SIGNS else ""


def sure_letters(parts: tuple[Part, ...]) -> int:
    """How many letters of its own every title of a form has: of alternatives the shortest."""
    letters = 0
    for part in parts:
        if isinstance(part, Choice):
            letters += 0 if part.optional else min(sure_letters(way) for way in part.ways)
        elif part != "..." and not sign_of(part):
            letters += len(_printings(part)[0])
    return letters


def key_words(parts: tuple[Part, ...]) -> frozenset[str]:
    """Words, in small letters, one of which every title of a form has; the fewest there are, empty where it is open."""
    groups = [group for part in parts if not _has_hyphen(part) and (group := _group(part))]
    return min(groups, key=_width, default=frozenset())


def _has_hyphen(part: Part) -> bool:
    # A hyphen may be left out, and then there is one word where the form has two.
    return "-" in part if isinstance(part, str) else any(_has_hyphen(inner) for way in part.ways for inner in way)


def _width(group: frozenset[str]) -> tuple[int, int]:
    return len(group), -min(len(word) for word in group)


def _group(part: Part) -> frozenset[str]:
    if isinstance(part, str):
        if part == "..." or sign_of(part) or part.endswith("*"):
            return frozenset()
        return frozenset(piece for printing in _printings(part) if (piece := _pieces(printing)[-1]))
    groups = [frozenset[str]()] if part.optional else [key_words(way) for way in part.ways]
    return frozenset().union(*groups) if all(groups) else frozenset()


def _printings(word: str) -> list[str]:
    """A word without and with its optional ending, in small letters."""
    stem, _, ending = word.rstrip("*]").casefold().partition("[")
    return [stem, stem + ending] if ending else [stem]


def _pieces(word: str) -> list[str]:
    # Apostrophes and hyphens are printed in several ways, so only what stands between them is sure.
    return [piece for piece in re.split(r"\W", word) if piece] or [""]


def _parse(tokens: list[str], at: int) -> tuple[tuple[tuple[Part, ...], ...], int]:
    ways: list[tuple[Part, ...]] = []
    parts: list[Part] = []
    while at < len(tokens):
        sign = tokens[at]
        if sign in _CLOSING:
            inner, at = _parse(tokens, at + 1)
            if tokens[at : at + 1] != [_CLOSING[sign]]:
                return (), at
            parts.append(Choice(inner, optional=sign == "["))
        elif sign == "|":
            ways.append(tuple(parts))
            parts = []
        elif sign in _CLOSING.values():
            break
        else:
            parts.append(sign)
        at += 1
    return (*ways, tuple(parts)), at
