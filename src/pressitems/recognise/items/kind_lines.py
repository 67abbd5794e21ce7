"""Lines over a title that say what kind of text follows (“Press release”, “NORVIK NEWS RELEASE”)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pressitems.blocks import COLONS, ends_sentence
from pressitems.recognise.facts.beside_dates import bare_kind
from pressitems.recognise.labels.head_shape import is_capitalised
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.recognise.titles.published_kinds import HELD, PUBLISHED
from pressitems.recognise.titles.shape import TITLE_LIKE, is_sentence
from pressitems.recognise.titles.title import names_a_genre
from pressitems.times import FoundDate

#: A year and a number behind a kind of text, as registers count them.
_REGISTERED = re.compile(r":?\s[^\W\d_a-zа-яё]{0,3}\d{2,4}[-/]\d{1,4}$")
_TYPE_WORDS = 3
_WORDS_OF_A_KIND = 2
_WORDS_OF_A_BODY = 5
_AROUND_WORDS = ".,:;()|-–—"


def is_kind(sheet: Sheet, text: str) -> bool:
    """Whether a line only says what kind of text is published; a title without spaces can hold such a word."""
    if text.casefold() in sheet.words.kinds:
        return True
    # “MEDIA ADVISORY: N05-126”
    bare = _REGISTERED.sub("", text)
    return text.lower() != text.upper() and not PUBLISHED.isdisjoint({bare_kind(sheet, text), bare_kind(sheet, bare)})


def is_kind_of_a_body(sheet: Sheet, text: str, below: Sequence[int]) -> bool:
    """“NORVIK NEWS RELEASE”, “State House Press Release”: a kind behind whose it is, over what can be a title."""
    words = text.split()
    body = " ".join(words[:-_WORDS_OF_A_KIND])
    if not 0 < len(words) - _WORDS_OF_A_KIND <= _WORDS_OF_A_BODY or has_figure(text) is not None:
        return False
    if not is_capitalised(body, sheet.words) or not is_kind(sheet, " ".join(words[-_WORDS_OF_A_KIND:])):
        return False
    lines = [sheet.blocks[index].text for index in below if sheet.whole_date(sheet.blocks[index].text) is None]
    return len(lines) > 1 and reads_as_title(lines[0]) and lines[0].count(" ") >= _TYPE_WORDS and is_sentence(lines[1])


def kind_and_day(sheet: Sheet, text: str) -> FoundDate | None:
    """The day behind “Pressemitteilung Nr. 12/2023 vom”; without a number such a line can be a title."""
    date = sheet.only_date(text)
    if date is None or text[date.end :].strip(" ."):
        return None
    before = text[: date.start].strip().rpartition(" ")[0]
    return date if any(sign.isdigit() for sign in before) and is_kind(sheet, before) else None


def is_type_line(sheet: Sheet, text: str, below: Sequence[int]) -> bool:
    """Whether a line says what kind of text follows and nothing else, and the title below it says more."""
    if text.count(" ") >= _TYPE_WORDS or not below:
        return False
    reading = sheet.read_title(text)
    if reading.genre is None or reading.speakers or reading.event is not None:
        return False
    title = sheet.blocks[below[0]].text
    if f" {text.casefold()} " in f" {title.casefold()} " and title.count(" ") > _TYPE_WORDS:
        # “Press briefing” over “Harbour Office Press Briefing with Eva Holm”
        return reads_as_title(title)
    fuller = sheet.read_title(title)
    return fuller.genre is not None and bool(fuller.speakers)


def says_what_it_is(sheet: Sheet, line: str) -> bool:
    """Whether a line begins as titles do, or has the words for a kind of text anywhere (“Port Press Briefing, May”)."""
    if names_a_genre(line, sheet.words.lexicons):
        return True
    words = [word.strip(_AROUND_WORDS) for word in line.split()]
    pairs = (f"{one} {other}" for one, other in pairwise(words))
    return any(pair.casefold() not in sheet.words.kinds and bare_kind(sheet, pair) in HELD for pair in pairs)


def reads_as_title(text: str) -> bool:
    """Whether a text is no longer than a title, announces nothing and is no paragraph of sentences."""
    if len(text) > TITLE_LIKE or text.endswith(COLONS):
        return False
    # Two sentences are a paragraph, one with a full stop at its end can still be a title.
    return not (ends_sentence(text) and (len(text) > 160 or ". " in text.rstrip(".")[8:]))
