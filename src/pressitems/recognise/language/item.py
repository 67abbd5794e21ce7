"""The language of one item by its own title and text: an office prints some of its items in another language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressitems.lexicons import lexicon_tags, strangers
from pressitems.models import Section
from pressitems.recognise.language.page import is_plainly, language_of_words

_SAMPLE = 400
_FEWEST_LETTERS = 12
_FEWEST_WORDS = 25
_FEWEST_OF_OFFICE = 12
_SOME_LATIN = re.compile(rf"(?:[^A-Za-z]*[A-Za-z]){{{_FEWEST_LETTERS}}}")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_CYRILLIC = re.compile(r"[\u0400-\u052f]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_UNKNOWN = "und"


def item_language(title: str, sections: Sequence[Section], *, page: str, usual: tuple[str, ...], alone: bool) -> str:
    """The BCP 47 tag of an item; the page's where the item's own words do not tell another one.

    Args:
        title: Its title.
        sections: Its text.
        page: The language of the page.
        usual: The languages that the office writes.
        alone: Whether the page has no other item, so that only another script tells another language.
    """
    sample = _sample(title, sections)
    if is_plainly(sample, page):
        return page
    script, own = _script(sample), _script_of(page)
    if script is None or (script == own and alone):
        return page
    told = language_of_words(sample, usual)
    if script == own:
        if told is None or told == page:
            return page
        fewest = _FEWEST_OF_OFFICE if told in usual else _FEWEST_WORDS
        return told if (told in usual or told in lexicon_tags()) and sample.count(" ") >= fewest else page
    likely = next((tag for tag in usual if _script_of(tag) == script), None)
    if told is not None and _script_of(told) == script and (likely is None or sample.count(" ") >= _FEWEST_WORDS):
        return told
    return likely or _UNKNOWN


def _sample(title: str, sections: Sequence[Section]) -> str:
    parts, length = [title], len(title)
    for paragraph in (one for section in sections for turn in section.turns for one in turn.paragraphs):
        parts.append(paragraph.text)
        length += len(paragraph.text)
        if length > _SAMPLE:
            return " ".join(parts)[:_SAMPLE]
    return " ".join(parts)


def _script(text: str) -> str | None:
    """The script of most letters: Latin, Cyrillic or another; None where there are too few."""
    if text.isascii():
        return "latin" if _SOME_LATIN.match(text) is not None else None
    latin, cyrillic = _count(_LATIN, text), _count(_CYRILLIC, text)
    letters = _count(_LETTERS, text)
    if letters < _FEWEST_LETTERS:
        return None
    if 3 * _count(_HAN, text) > latin + cyrillic:
        # A Chinese sign says as much as several letters.
        return "other"
    if cyrillic * 2 > letters:
        return "cyrillic"
    return "latin" if latin * 2 > letters else None


def _count(letters: re.Pattern[str], text: str) -> int:
    """How many of these letters a text has, found in runs."""
    return sum(map(len, letters.findall(text)))


def _script_of(tag: str) -> str:
    language = tag.partition("-")[0].lower()
    return next((script for script, tags in strangers().scripts.items() if language in tags), "latin")
