"""Copies that run a whole page together into one line: taken apart again into the blocks that the page had.

Such a copy begins with the crumbs and the title, goes on with the lead, the date, the place and the text, has related
links in the middle of it, and ends with the page's own data. Only pieces that a title, a date or a word for furniture
sets off are taken apart; everything else stays one block, whose labels are found inside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pressitems.blocks import Block, part_of
from pressitems.lexicons import Lexicon
from pressitems.recognise.patterns import alternatives
from pressitems.recognise.vocabulary import Vocabulary
from pressitems.times import find_dates

_LONG = 400
_FEW = 3
_TITLE_REACH = 160
_LEAD_REACH = 1200
_PLACE_REACH = 80
# Without a title only a date with its time is sure to be the opening’s.
_DATE_WITH_TIME = 16
_RELATED_REACH = 260
_TAIL = 1500
_LABEL_AHEAD = re.compile(r"[^\W\d_][^:.?!]{0,40}(?:\.[^\W\d_][^:?!]{0,40})?(?:\([^)]*\))?\s?:\s")
_CAPITALISED = r"[^\W\d_a-zа-яё]"
_NOTE = re.compile(
    r"(?P<short>\b(?:[^\W\d_]\.\s?){1,2}(?P<surname>[^\W\d_][\w-]+))"
    r"(?P<note> (?P=surname) [^\W\d_]+ [^\W\d_]+ [^:?!]{3,120}?)\s?: "
)
_ANY_SENTENCE_END = re.compile(r"[.?!…»>)”]\s")
_SENTENCE_BEFORE = re.compile(r"[.?!…»>)”]\s$")


def unflatten(
    blocks: Sequence[Block], title: str | None, words: Vocabulary, *, furniture: tuple[str, ...]
) -> tuple[Block, ...]:
    """The blocks of a page, with a copy that runs together taken apart.

    Args:
        blocks: What the reader saw.
        title: The title, where caller or format state it; without it crumbs, title and lead stay together.
        words: The compiled lexicons.
        furniture: The house style's own beginnings of furniture.
    """
    if not blocks or len(blocks) > _FEW or len(blocks[0].text) < _LONG:
        return tuple(blocks)
    block = blocks[0]
    at = block.text.find(title, 0, _TITLE_REACH + len(title)) if title else -1
    if at < 0 and (title or not furniture):
        return tuple(blocks)
    title, at = (title, at) if title else ("", 0)
    text, tail = _without_tail(block.text, words, furniture)
    text, notes = _without_notes(text)
    if notes:
        # What is noted of the text holds no longer for one from which something was taken.
        block = Block(text=text, line=block.line, struck=block.struck)
    cuts = {0, at, at + len(title), len(text)}
    cuts |= _opening_cuts(text, at + len(title), title, words)
    related = _related(text, words, furniture)
    for begin, end in related:
        cuts |= {begin, end}
    ends = sorted(cuts)
    found = [
        part_of(block, begin, end)._replace(region="aside" if (begin, end) in related else "")
        for begin, end in pairwise(ends)
    ]
    beside = (*[(note, "aside") for note in notes], (tail, "footer"))
    found += [Block(text=piece, line=block.line, region=region) for piece, region in beside]
    found = [piece for piece in found if piece.text]
    return (found[0]._replace(struck=block.struck), *found[1:], *blocks[1:])


def _opening_cuts(text: str, start: int, title: str, words: Vocabulary) -> set[int]:
    """Around the date and the place that stand between lead and text."""
    for date in find_dates(text[start : start + _LEAD_REACH], words.dates):
        begin, end = start + date.start, start + date.end
        between = text[start:begin].strip()
        # A date inside the lead's sentences is none of the opening; the right one follows the end of a sentence.
        if title and between and between[-1] not in ".!?…»”":
            continue
        if not title and date.end - date.start < _DATE_WITH_TIME:
            continue
        place = end + _place_length(text[end:], title, text[start:begin], words)
        again = text.find(title, place, place + 2 + len(title)) if title else -1
        repeated = again + len(title) if again >= 0 else place
        return {begin, end, place, repeated}
    return set()


def _place_length(text: str, title: str, lead: str, words: Vocabulary) -> int:
    """How much of the text after the date is the place: up to a label, to the title again, or as far as it looks so."""
    again = text.find(title, 0, _PLACE_REACH + len(title)) if title else -1
    if 0 <= again <= _PLACE_REACH:
        return again
    start = 1 if text.startswith(" ") else 0
    match = _places(words.lexicons).match(text, start)
    if match is None:
        return 0
    for label in _LABEL_AHEAD.finditer(text, start, match.end() + 60):
        if label.start() <= match.end() + 1:
            return min(match.end(), _label_start(text, label.end()))
    following = text[match.end() : match.end() + 2].strip()
    if following and following[0].islower():
        return 0
    return 0 if _is_person_of(lead + title, text[start : match.end() + 40]) else match.end()


@lru_cache(maxsize=8)
def _places(lexicons: tuple[Lexicon, ...]) -> re.Pattern[str]:
    """Names of places with commas between: “Нижний Новгород”, “Московская область”, “Norvik region, Norland”."""
    endings = alternatives(ending for one in lexicons for ending in one.titles.place_endings)
    regions = alternatives(word for one in lexicons for word in one.titles.region_words)
    two_words = rf"{_CAPITALISED}[\w-]*(?:{endings}) {_CAPITALISED}[\w-]*"
    one_place = rf"(?:{two_words}|{_CAPITALISED}[\w’'-]*(?: (?:{regions}))?)"
    return re.compile(rf"{one_place}(?:, {one_place})*")


def _label_start(text: str, colon: int) -> int:
    """Where the label before this colon begins: its last word, or its last two where the first is a given name."""
    return text.rstrip().rfind(" ", 0, max(0, colon - 2)) if colon > 2 else 0


def _is_person_of(before: str, text: str) -> bool:
    """Whether the first two words name somebody whom title or lead already name (in another case ending)."""
    parts = text.split()[:2]
    if len(parts) < 2 or not parts[1][0].isupper():
        return False
    return re.search(rf"\b{re.escape(parts[0][:5])}\w* {re.escape(parts[1][:4])}\w*", before) is not None


def _related(text: str, words: Vocabulary, furniture: tuple[str, ...]) -> set[tuple[int, int]]:
    """Related links in the running text: a word for furniture, a title, and the date that ends it."""
    found: set[tuple[int, int]] = set()
    for beginning in furniture:
        at = text.find(beginning)
        while at >= 0:
            if at == 0 or _SENTENCE_BEFORE.search(text, 0, at):
                dates = find_dates(text[at : at + _RELATED_REACH], words.dates)
                if dates:
                    found.add((at, at + dates[0].end))
            at = text.find(beginning, at + 1)
    return found


def _without_notes(text: str) -> tuple[str, list[str]]:
    """The text, and the site's notes on persons that ran into labels: the name again, in full, and the office."""
    notes = [match["note"].strip() for match in _NOTE.finditer(text)]
    return (_NOTE.sub(r"\g<short>: ", text), notes) if notes else (text, notes)


def _without_tail(text: str, words: Vocabulary, furniture: tuple[str, ...]) -> tuple[str, str]:
    """The text, and the page's own data at its end."""
    if not furniture:
        return text, ""
    last = max(0, len(text) - _TAIL)
    starts = [at for word in furniture for at in _places_of(text, word, last, words)]
    if not starts:
        return text, ""
    # Lists of topics and persons before it end as no sentence does, so they belong to it.
    ends = [match.end() for match in _ANY_SENTENCE_END.finditer(text, last, min(starts))]
    cut = ends[-1] if ends else min(starts)
    return text[:cut].rstrip(), text[cut:].strip()


def _places_of(text: str, word: str, last: int, words: Vocabulary) -> list[int]:
    found, at = [], text.find(word, last)
    while at > 0:
        if not find_dates(text[at : at + _RELATED_REACH], words.dates) or word.endswith(":"):
            found.append(at)
        at = text.find(word, at + 1)
    return found
