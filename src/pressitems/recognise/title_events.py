"""The occasion that a title states: place, day or days, at its end or its beginning."""

from __future__ import annotations

import re
from typing import NamedTuple

from pressitems.lexicons import Lexicon
from pressitems.models import Event, Timestamp
from pressitems.recognise.people_words import Phrase, cut, vocabulary
from pressitems.recognise.title_speakers import is_state
from pressitems.times import FoundDate

_END = " .”\"»'"
_DASHES = "-–—|:"
_MOST_PLACES = 3
_LONGEST_PLACE = 5


class Occasion(NamedTuple):
    """A title cut into its words and its occasion.

    Attributes:
        core: The title without date and place.
        event: None where it states no occasion.
        sure: False where date and words stand together without a sign between, so that the date may belong to the
            topic: it is the occasion's only if the title's form leaves no topic open.
        date: The date expression that was taken off.
    """

    core: str
    event: Event | None = None
    sure: bool = True
    date: FoundDate | None = None


def read_occasion(title: str, found: tuple[FoundDate, ...], lexicon: Lexicon) -> Occasion:
    """Take date and place off a title; a date inside the topic stays where it is."""
    if not found:
        return _place_alone(title, lexicon)
    last = found[-1]
    before, after = title[: last.start], title[last.end :]
    if not after.strip(_END):
        return _date_last(before, last, lexicon, title)
    if after.strip(_END) in {")", "]", "）"}:
        return _in_brackets(before, "", last, lexicon, title)
    if after.lstrip().startswith(","):
        return _place_last(before, after.lstrip()[1:], last, lexicon, title)
    if after.rstrip(_END).endswith(")") and "(" in before and "(" not in after:
        return _in_brackets(before, after.rstrip(_END)[:-1], last, lexicon, title)
    if not lexicon.people.word_space:
        first = found[0]
        core = title[: first.start] + title[first.end :]
        return Occasion(core.strip(), _event(None, first), sure=first.start == 0, date=first)
    return Occasion(title)


def _place_alone(title: str, lexicon: Lexicon) -> Occasion:
    """“… | Old Harbour, MD”: a place behind a bar; one name alone may be the office's."""
    core, bar, place = title.rpartition(" | ")
    if not bar or "," not in place or not is_place(place, lexicon):
        return Occasion(title)
    return Occasion(core.rstrip(), Event(place=place.strip()))


def _date_last(before: str, date: FoundDate, lexicon: Lexicon, title: str) -> Occasion:
    core = before.rstrip()
    if not core:
        return Occasion("", _event(None, date), date=date)
    sign = core[-1]
    if sign in _DASHES:
        return Occasion(core.rstrip(_DASHES + " "), _event(None, date), date=date)
    if sign in ",，":
        core, place = _place_before(core.rstrip(",， "), lexicon)
        return Occasion(core, _event(place, date), date=date)
    words = lexicon.titles
    if _ends_with(core, words.other_date_words):
        return Occasion(title)
    for word in words.date_words:
        if _ends_with(core, (word,)):
            core = core[: -len(word)].rstrip(" ,")
            break
    return Occasion(core, _event(None, date), sure=False, date=date)


def _ends_with(text: str, words: tuple[str, ...]) -> bool:
    low = text.casefold()
    return any(low.endswith(word) and not low[: -len(word)][-1:].isalnum() for word in map(str.casefold, words) if word)


def _in_brackets(before: str, inner_after: str, date: FoundDate, lexicon: Lexicon, title: str) -> Occasion:
    opening = max(before.rfind("("), before.rfind("["), before.rfind("（"))
    if opening < 0:
        return Occasion(title)
    inner = f"{before[opening + 1 :].strip(' ,')} {inner_after.strip(' ,')}".strip()
    place = inner or None
    if place is not None and not is_place(place, lexicon):
        return Occasion(title)
    return Occasion(before[:opening].rstrip(" ,"), _event(place, date), date=date)


def _place_last(before: str, after: str, date: FoundDate, lexicon: Lexicon, title: str) -> Occasion:
    """“…, 4 June 2018, Pretoria, South Africa” and “(3 June 2015, London)”."""
    closing = after.rstrip(_END)
    if closing[-1:] in {")", "]", "）"}:
        return _in_brackets(before, closing[:-1], date, lexicon, title)
    core = before.rstrip()
    place = closing.strip(" ,")
    if core[-1:] not in {*_DASHES, ","} or not place or not is_place(place, lexicon):
        return Occasion(title)
    return Occasion(core.rstrip(_DASHES + ", "), _event(place, date), date=date)


def _place_before(core: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """Split “…, Moscow” or “…, Baku, Azerbaijan” off the end of what stands before a date."""
    head, comma, place = core.rpartition(",")
    if not comma or not head or not is_place(place, lexicon):
        return core, None
    if _is_region(place.strip(), lexicon):
        further, comma, city = head.rpartition(",")
        if comma and further and is_place(city, lexicon) and not _is_region(city.strip(), lexicon):
            return further.rstrip(), f"{city.strip()}, {place.strip()}"
        # A state at the end of a list of states is no place.
        if _is_region(head.rpartition(" ")[2], lexicon):
            return core, None
    return head.rstrip(), place.strip()


def _is_region(place: str, lexicon: Lexicon) -> bool:
    return (len(place) == 2 and place.isupper()) or is_state(place, lexicon.people)


def is_place(text: str, lexicon: Lexicon) -> bool:
    """Whether a short text between commas has the shape of a place: names only, and none of a person or office."""
    parts = [part.strip() for part in text.split(",")]
    if not 0 < len(parts) <= _MOST_PLACES:
        return False
    outlets = {outlet.casefold() for outlet in lexicon.labels.outlets}
    return all(part.casefold() not in outlets and _is_place_name(part, lexicon) for part in parts)


_NOT_IN_PLACE = re.compile(r"[\d:;()\[\]«»“”\"?!%#@/]")


def _is_place_name(part: str, lexicon: Lexicon) -> bool:
    if not part or _NOT_IN_PLACE.search(part) or "'s" in part or "’" in part[-2:]:
        return False
    words = vocabulary(lexicon.people)
    cutting = cut(part, words)
    size = len(cutting.folded)
    if size > _LONGEST_PLACE or (cutting.case == "lower" and size > 3):
        return False
    if words.states.match(cutting.folded, 0, size) == size:
        return True
    for at in range(size):
        if words.roles.match(cutting.folded, at, size) or words.honorifics.match(cutting.folded, at, size):
            return False
    return _written_as_name(cutting, lexicon) and not _is_topic(cutting, lexicon)


def _written_as_name(cutting: Phrase, lexicon: Lexicon) -> bool:
    people = lexicon.people
    small = {*people.name_particles, *people.body_joiners, *people.role_joiners, *people.articles}
    size = len(cutting.folded)
    for at in range(size):
        word = cutting.word(at)
        if word[0].isupper() or cutting.case == "lower" or not people.word_space:
            continue
        if cutting.folded[at] not in small or at in {0, size - 1}:
            return False
    return True


def _is_topic(cutting: Phrase, lexicon: Lexicon) -> bool:
    topics = {word.casefold() for word in lexicon.titles.topic_words}
    joined = vocabulary(lexicon.people)
    return cutting.folded[0] in topics or any(
        word in joined.conjunctions or (cutting.case == "lower" and word in joined.joiners) for word in cutting.folded
    )


def _event(place: str | None, date: FoundDate) -> Event | None:
    start: Timestamp | None = date.value
    if start is None and place is None:
        return None
    return Event(place=place, start=start, end=date.until if start is not None else None)
