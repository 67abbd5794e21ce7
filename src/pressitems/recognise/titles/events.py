"""The occasion that a title states: place, day or days, at its end or its beginning."""

from __future__ import annotations

import re
from typing import NamedTuple

from pressitems.lexicons import Lexicon
from pressitems.models import Event, Timestamp
from pressitems.recognise.titles.places import after_place_word, is_city, is_place, is_place_alone, place_before
from pressitems.times import FoundDate

_END = " .”\"»'"
_DASHES = "-–—|:"
_CLOSING = (")", "]", "）")
# “No: 123, ”, “QA-12, ”: the number of an item, which its date follows.
_NUMBER = re.compile(r"\W*(?:[^\W\d_]{1,4}\W{0,3}\d{1,4}\W*)?")
_AFTER_LEADING = re.compile(r"\s*(?:,|:|;|\||[-–—](?=\s))\s*(?=\S)")
# “(BPA)”, “(with video)”: a bracket that says nothing of the day.
_REMARK = re.compile(r"\s*[(\[（][^\d()\[\]（）]+[)\]）]\W*")


class Occasion(NamedTuple):
    """A title cut into its words and its occasion.

    Attributes:
        core: The title without date and place.
        event: None where it states no occasion.
        sure: False where date and words stand together without a sign between, so that the date may belong to the
            topic: it is the occasion's only if the title's form leaves no topic open.
        held: Such a date follows a word that says when something was held, and none says what is spoken about.
        date: The date expression that was taken off.
        leading: The date stands before the words, so that it counts only where they have a form.
        bracketed: Place and date stand in brackets, where the name of a newspaper may stand too.
    """

    core: str
    event: Event | None = None
    sure: bool = True
    held: bool = False
    date: FoundDate | None = None
    leading: bool = False
    bracketed: bool = False


def read_occasion(title: str, found: tuple[FoundDate, ...], lexicon: Lexicon) -> Occasion:
    """Take date and place off a title; a date inside the topic stays where it is."""
    if not found:
        return _place_alone(title, lexicon)
    leading = _date_first(title, found[0])
    if leading is not None:
        return leading
    last = next((one for one in found[:-1] if _subject_follows(title, one, lexicon)), found[-1])
    after = title[last.end :]
    if _REMARK.fullmatch(after):
        after = ""
    rest = after.strip(_END)
    if not rest:
        return _date_last(title, last, lexicon)
    if rest in _CLOSING:
        return _in_brackets(title, last, "", lexicon)
    if after.lstrip().startswith(","):
        return _place_last(title, last, lexicon)
    place = after_place_word(after, lexicon) if after[:1].isspace() else None
    if place is not None:
        # “… am 3. Mai 2022 in Berlin”
        return _date_last(title, last, lexicon)._replace(event=_event(place, last), sure=False)
    if not lexicon.people.word_space:
        first = found[0]
        core = title[: first.start] + title[first.end :]
        return Occasion(core.strip(), _event(None, first), sure=first.start == 0, date=first)
    return Occasion(title)


def _date_first(title: str, date: FoundDate) -> Occasion | None:
    """“No: 123, 4 May 2024, Press Release …”, “3 May 2021 – Statement …”."""
    if _NUMBER.fullmatch(title, 0, date.start) is None:
        return None
    sign = _AFTER_LEADING.match(title, date.end)
    if sign is None:
        return None
    return Occasion(title[sign.end() :], _event(None, date), date=date, leading=True)


def _place_alone(title: str, lexicon: Lexicon) -> Occasion:
    """“… | Old Harbour, MD”: a place behind a bar; one name alone may be the office's."""
    core, bar, place = title.rpartition(" | ")
    if not bar or "," not in place or not is_place_alone(place, lexicon):
        return Occasion(title)
    return Occasion(core.rstrip(), Event(place=place.strip()))


def _date_last(title: str, date: FoundDate, lexicon: Lexicon) -> Occasion:
    core = title[: date.start].rstrip()
    if not core:
        return Occasion("", _event(None, date), date=date)
    sign = core[-1]
    if sign in _DASHES:
        return Occasion(core.rstrip(_DASHES + " "), _event(None, date), date=date)
    if sign in ",，":
        core, place = place_before(core.rstrip(",， "), lexicon)
        return Occasion(core, _event(place, date), date=date)
    quoted = core.rstrip('”"»')
    if quoted != core and quoted.endswith((",", ".")):
        # “…, “The Law of the Sea,” May 3, 2021”
        return Occasion(core, _event(None, date), date=date)
    words = lexicon.titles
    if _ends_with(core, words.other_date_words):
        return Occasion(title)
    held = False
    for word in words.date_words:
        if _ends_with(core, (word,)):
            held = word in words.held_words and not _holds_subject(core[: -len(word)], lexicon)
            core = core[: -len(word)].rstrip(" ,")
            break
    head, comma, last = core.rpartition(",")
    place = after_place_word(last, lexicon) or (last.strip() if is_city(last, lexicon) else None)
    if comma and place is not None:
        # “…, à Paris le 8 janvier 2025”
        return Occasion(head.rstrip(), _event(place, date), date=date)
    return Occasion(core, _event(None, date), sure=False, held=held, date=date)


def _ends_with(text: str, words: tuple[str, ...]) -> bool:
    low = text.casefold()
    return any(low.endswith(word) and not low[: -len(word)][-1:].isalnum() for word in map(str.casefold, words) if word)


def _in_brackets(title: str, date: FoundDate, inner_after: str, lexicon: Lexicon) -> Occasion:
    before = title[: date.start]
    opening = max(before.rfind("("), before.rfind("["), before.rfind("（"))
    if opening < 0:
        return Occasion(title)
    inner = f"{before[opening + 1 :].strip(' ,')} {inner_after.strip(' ,')}".strip()
    place = inner or None
    if place is not None and not is_place(place, lexicon):
        return Occasion(title)
    return Occasion(before[:opening].rstrip(" ,"), _event(place, date), date=date, bracketed=True)


def _place_last(title: str, date: FoundDate, lexicon: Lexicon) -> Occasion:
    """“…, 4 June 2018, Pretoria, South Africa” and “(3 June 2015, London)”."""
    before, after = title[: date.start], title[date.end :].lstrip()[1:]
    closing = after.rstrip(_END)
    if closing.endswith(_CLOSING):
        return _in_brackets(title, date, closing[:-1], lexicon)
    core = before.rstrip()
    place = closing.strip(" ,")
    if _is_subject(place, lexicon) and not _holds_subject(before, lexicon):
        # “… à Radio Port le 12 mars 2021, sur …”: what it is about comes behind the day.
        occasion = _date_last(title, date, lexicon)
        return occasion._replace(core=f"{occasion.core}, {place}", sure=True) if occasion.date is not None else occasion
    if core[-1:] not in {*_DASHES, ","} or not place or not is_place(place, lexicon):
        return Occasion(title)
    return Occasion(core.rstrip(_DASHES + ", "), _event(place, date), date=date)


def _is_subject(text: str, lexicon: Lexicon) -> bool:
    word, space, _ = text.partition(" ")
    return bool(space) and word.casefold() in lexicon.titles.subject_words


def _subject_follows(title: str, date: FoundDate, lexicon: Lexicon) -> bool:
    """“… à Radio Port le 12 mars 2021, sur le traité du 4 mai 2020”: a later date belongs to what it is about."""
    after = title[date.end :].lstrip()
    return (
        after[:1] == ","
        and _is_subject(after[1:].lstrip(), lexicon)
        and not _holds_subject(title[: date.start], lexicon)
    )


def _holds_subject(before: str, lexicon: Lexicon) -> bool:
    """Whether words before a date already say what is spoken about, so that the date may be part of it."""
    words = [word.strip(",;:").casefold() for word in before.split()]
    while words and words[-1] in lexicon.titles.date_words:
        words.pop()
    return any(word in lexicon.titles.subject_words for word in words)


def _event(place: str | None, date: FoundDate) -> Event | None:
    start: Timestamp | None = date.value
    if start is None and place is None:
        return None
    return Event(place=place, start=start, end=date.until if start is not None else None)
