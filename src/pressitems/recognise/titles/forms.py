"""The forms of titles that a lexicon lists, compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from pressitems.lexicons.titles import TitlePattern, TitleWords
from pressitems.models import Genre
from pressitems.recognise.titles.form_words import (
    Choice,
    Part,
    key_words,
    parse_form,
    sign_of,
    sure_letters,
)

_WORD = re.compile(r"\w+")
_APOSTROPHE = "['’‘ʼ`]"
# The possessive may be doubled, cut to its apostrophe, or forgotten.
_POSSESSIVE = rf"(?P<owner>(?:{_APOSTROPHE}s?)*)"
_SPEAKERS = frozenset({"WHO", "NAME", "OFFICIAL"})


class TitleForm(NamedTuple):
    """One form, compiled.

    Attributes:
        genre: None where the form shows only who speaks.
        expression: Matches a whole title, see ``fit``. Groups ``who`` (speakers, exactly), ``rest`` (speakers, then
            anything), ``owner`` (their possessive ending), ``whom``, ``tail`` (what the form leaves open at its end).
        wanted: ``WHO``, ``NAME`` or ``OFFICIAL``; empty where the form has no speaker.
        rank: 0 where it begins with a word of its own, 1 with a speaker, 2 with anything.
        letters: How many letters of its own every title of this form has.
        keys: Words, in small letters, one of which every title of this form has; empty where that is open.
    """

    genre: Genre | None
    expression: str
    wanted: str
    rank: int
    letters: int
    keys: frozenset[str]

    def fit(self, title: str) -> re.Match[str] | None:
        """The match of this form with a whole title, or None."""
        return _shape(self.expression).fullmatch(title)


@lru_cache(maxsize=4096)
def _shape(expression: str) -> re.Pattern[str]:
    # Compiling all forms of a language takes as long as reading a hundred pages, and most are never needed.
    return re.compile(expression, re.IGNORECASE)


class TitleForms:
    """The forms of a language in the order in which they are tried, found by their words."""

    def __init__(self, forms: Iterable[TitleForm], *, spaced: bool) -> None:
        self.forms = tuple(sorted(forms, key=lambda form: (form.rank, -form.letters)))
        self._spaced = spaced
        # Forms without such a word stand under the empty one, which every title has.
        self._by_key: dict[str, list[int]] = {}
        for order, form in enumerate(self.forms):
            for word in form.keys or ("",):
                self._by_key.setdefault(word, []).append(order)

    def that_may_fit(self, title: str) -> Iterator[TitleForm]:
        """The forms whose words a title in small letters has; whether one fits, ``fit`` tells."""
        # Without spaces a title shows its words only to those who look for them.
        words = ("", *_WORD.findall(title)) if self._spaced else [word for word in self._by_key if word in title]
        orders = {order for word in words for order in self._by_key.get(word, ())}
        return (self.forms[order] for order in sorted(orders))


@lru_cache(maxsize=32)
def compile_forms(words: TitleWords, word_space: str) -> TitleForms:
    """The forms of a language, compiled once.

    Raises:
        ValueError: A genre is unknown or a form cannot be read.
    """
    spaced = bool(word_space)
    return TitleForms([_compile(pattern, spaced=spaced) for pattern in words.patterns], spaced=spaced)


def _compile(pattern: TitlePattern, *, spaced: bool) -> TitleForm:
    parts = parse_form(pattern.form)
    sign = sign_of(parts[0])
    signs = [found for part in parts if (found := sign_of(part))]
    if len([found for found in signs if found in _SPEAKERS]) > 1 or len(set(signs)) < len(signs):
        raise ValueError(f"form {pattern.form!r}: one speaker sign and one WHOM are all that a form can have")
    rank = 2 if parts[0] == "..." else 1 if sign else 0
    return TitleForm(
        genre=Genre(pattern.genre) if pattern.genre else None,
        expression=rf"\W*{_expression(parts, spaced=spaced, outermost=True)}\W*",
        wanted=next((found for found in signs if found in _SPEAKERS), ""),
        rank=rank,
        letters=sure_letters(parts),
        keys=key_words(parts),
    )


def _expression(parts: tuple[Part, ...], *, spaced: bool, outermost: bool) -> str:
    pieces: list[str] = []
    for index, part in enumerate(parts):
        if isinstance(part, Choice):
            inner = "|".join(_expression(way, spaced=spaced, outermost=False) for way in part.ways)
            pieces.append(f"(?:{inner}){'?' if part.optional else ''}")
        elif part == "...":
            pieces.append(_anything(parts, index, spaced=spaced, outermost=outermost))
        elif sign_of(part):
            pieces.append(_somebody(part, parts[index + 1 : index + 3], spaced=spaced))
        else:
            pieces.append(_word(part, spaced=spaced))
    return "".join(pieces)


def _anything(parts: tuple[Part, ...], index: int, *, spaced: bool, outermost: bool) -> str:
    if index and sign_of(parts[index - 1]):
        return ""
    if index + 1 < len(parts) or not outermost:
        return r"(?P<lead>.*?)" if index == 0 and outermost and spaced else ".*?"
    # A missing space before the topic is common, so only a letter of the same word may not follow.
    return r"(?P<tail>(?:(?<!\w)|(?!\w)).*)" if spaced else "(?P<tail>.*)"


def _somebody(part: str, after: tuple[Part, ...], *, spaced: bool) -> str:
    group = (
        sign_of(part).lower()
        if sign_of(part) in {"WHOM", "OUTLET"}
        else "rest"
        if after in {(), ("...",)} or after[0] == "..."
        else "who"
    )
    possessive = _POSSESSIVE if part.endswith("'s") else ""
    if after in {(), ("...",)}:
        return rf"\s*(?P<{group}>.+){possessive}"
    # A cheap test first: the words of the form are tried only where a word has ended.
    return rf"\s*(?P<{group}>.+?)" + (r"(?!\w)" if spaced else "") + possessive


def _word(part: str, *, spaced: bool) -> str:
    stem, _, ending = part.rstrip("*]").partition("[")
    word = re.escape(stem).replace("'", _APOSTROPHE).replace(r"\-", "[ -]?")
    if ending:
        word += f"(?:{re.escape(ending)})?"
    if not spaced or not stem[0].isalnum():
        return rf"\s*{word}"
    if stem.endswith("'"):
        # “d’” runs into its word.
        return rf"[ -]?(?<!\w){word}"
    return rf"[ -]?(?<!\w){word}" + (r"\w*" if part.endswith("*") else r"(?!\w)")
