"""The language of a page with too few small words to tell it: labels of a dialogue, names beside figures of dates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from pressitems.blocks import Block
from pressitems.lexicons import Lexicon, lexicon, lexicon_tags, strangers
from pressitems.recognise.patterns import alternatives

_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"(?:^|[.?!…]\s+)([^\W\d_]+)(?:\s?[:：]|\s+[-–—]\s)")
_MONTH_DAY_YEAR = re.compile(r"\b([^\W\d_]{3,})\s+\d{1,2}[^\W\d_]{0,2},?\s+\d{4}\b")
_MONTH_YEAR = re.compile(r"\b([^\W\d_]{3,})\s+\d{4}\b")
_FIGURE = re.compile(r"\d")
# A date line is short; figures and names in running text are about anything.
_LONGEST = 200
_SHORTEST_NAME = 3


def language_by_labels(blocks: Sequence[Block]) -> str | None:
    """The language whose words for question and answer a short dialogue has."""
    first = Counter(word[0].casefold() for block in blocks if (word := _WORD.match(block.text)) is not None)
    scores = Counter({tag: sum(first[word] for word in words) for tag, words in _label_words().items()})
    (best, most), (_, second) = scores.most_common(2)
    if most > 1 and most > second:
        return best
    # One letter says something as a label only, and only beside its counterpart.
    labels = {found[1].casefold() for block in blocks for found in _LABEL.finditer(block.text)}
    pairs = {tag for tag, (asks, answers) in _pairs().items() if labels & asks and labels & answers}
    return _only(pairs) if not any(labels.issuperset(pair) for pair in strangers().label_pairs) else None


def language_by_dates(blocks: Sequence[Block]) -> str | None:
    """The language in which the names beside the figures of dates are printed, where no other prints them so."""
    return _only({tag for block in blocks if len(block.text) <= _LONGEST for tag in _of_dates(block.text)})


def _of_dates(text: str) -> Iterator[str]:
    weekdays = _names("weekdays")
    yield from [weekdays[word] for word in _WORD.findall(text) if word in weekdays]
    if _FIGURE.search(text) is None:
        return
    named = [found[1] for found in _MONTH_YEAR.finditer(text)]
    for found in _day_month().finditer(text):
        named.append(found[2])
        # Others put a stop behind the day as German does, but no capital on the month.
        yield from [tag for tag, known in _lexicons().items() if _prints(known, found[1], found[2])]
    english = _lexicons()["en"].dates
    # “April 14, 2019”: of those that write the month with a capital only English puts the day behind it.
    yield from ["en" for found in _MONTH_DAY_YEAR.finditer(text) if found[1] in english.months]
    months = _names("months")
    yield from [months[name] for name in named if name in months]


def _prints(known: Lexicon, suffix: str | None, month: str) -> bool:
    return suffix in known.dates.day_suffixes and month in known.dates.months


def _only(tags: set[str]) -> str | None:
    return next(iter(tags)) if len(tags) == 1 else None


@lru_cache(maxsize=1)
def _lexicons() -> dict[str, Lexicon]:
    return {tag: known for tag in lexicon_tags() if (known := lexicon(tag)) is not None}


@lru_cache(maxsize=1)
def _day_month() -> re.Pattern[str]:
    """A day with or without what any language glues to it, and the word behind it."""
    suffixes = alternatives(suffix for known in _lexicons().values() for suffix in known.dates.day_suffixes)
    return re.compile(rf"\b\d{{1,2}}({suffixes})?\s+([^\W\d_]{{3,}})")


@lru_cache(maxsize=1)
def _label_words() -> dict[str, frozenset[str]]:
    every = {
        tag: (*known.labels.question, *known.labels.answer, *known.labels.follow_up, *known.labels.asker)
        for tag, known in _lexicons().items()
    }
    return {
        tag: frozenset(word.casefold() for word in words if len(word) > 1 and " " not in word)
        for tag, words in every.items()
    }


@lru_cache(maxsize=1)
def _pairs() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """For each language what stands before a question, and what before an answer."""
    return {
        tag: (_telling((*known.labels.question, *known.labels.asker), known), _telling(known.labels.answer, known))
        for tag, known in _lexicons().items()
    }


def _telling(words: Iterable[str], known: Lexicon) -> frozenset[str]:
    """The words in small letters; “Q” and “A”, which pages in signs borrow, do not tell that a page is in signs."""
    return frozenset(word.casefold() for word in words if known.people.word_space or not word.isascii())


@lru_cache(maxsize=2)
def _names(kind: str) -> dict[str, str]:
    """Full names of months or weekdays, also in capitals, that are printed so in one language only."""
    alike = strangers()
    elsewhere = {*alike.names, *map(str.upper, alike.names), *alike.names_in_capitals}
    found: dict[str, set[str]] = {}
    for tag, known in _lexicons().items():
        numbers: dict[str, int] = getattr(known.dates, kind)
        for name, number in numbers.items():
            longer = any(other != name and other.startswith(name) and numbers[other] == number for other in numbers)
            # Short forms are alike in half of Europe.
            if len(name) >= _SHORTEST_NAME and not longer:
                for form in {name, name.upper()} - elsewhere:
                    found.setdefault(form, set()).add(tag)
    return {form: next(iter(tags)) for form, tags in found.items() if len(tags) == 1}
