"""Places in a title: whether words are one, and where one ends."""

from __future__ import annotations

import re
from functools import lru_cache

from pressitems.lexicons import Lexicon
from pressitems.lexicons.labels import LabelWords
from pressitems.lexicons.titles import TitleWords
from pressitems.recognise.people.phrase import opens_with_role, read_body
from pressitems.recognise.people.words import Phrase, cut, phrase_lists
from pressitems.recognise.titles.speakers import is_state
from pressitems.times import known_city

_END = " .”\"»'"
_MOST_PLACES = 3
_LONGEST_PLACE = 5
_LONGEST_CITY = 3
# “Frankfurt am Main”
_RIVER_NAME = 3


def place_before(core: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """Split “…, Moscow” or “…, Baku, Azerbaijan” off the end of what stands before a date."""
    head, comma, place = core.rpartition(",")
    if not comma or not head or _names_medium(place, lexicon) or not is_place(place, lexicon):
        return core, None
    if opens_with_role(head.rpartition(",")[2], lexicon.people) and read_body(place, (lexicon.people,)) is not None:
        # “Eva Holm, Director, Communications Department” says whose director.
        return core, None
    if _is_region(place.strip(), lexicon):
        further, comma, city = head.rpartition(",")
        if comma and further and is_place(city, lexicon) and not _is_region(city.strip(), lexicon):
            return further.rstrip(), f"{city.strip()}, {place.strip()}"
        held = _held_in(head, lexicon)
        if held is not None:
            return held[0], f"{held[1]}, {place.strip()}"
        # A state at the end of a list of states is no place.
        if _is_region(head.rpartition(" ")[2], lexicon):
            return core, None
    return head.rstrip(), place.strip()


def _held_in(head: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """“Talks held in Baku” before “, Azerbaijan”: what stands before the word that leads to the city, and the city."""
    words = head.split()
    for size in range(1, min(_LONGEST_CITY, len(words) - 1) + 1):
        if words[-size - 1].casefold() in lexicon.titles.place_words:
            city = " ".join(words[-size:])
            return (" ".join(words[: -size - 1]), city) if is_place(city, lexicon) else None
    return None


def is_place_alone(text: str, lexicon: Lexicon) -> bool:
    """Whether a text without a date is a place: it ends with a city that is known by its clock, or with a state.

    Other words may be the topic, and so may a state alone.
    """
    parts = [part.strip() for part in text.split(",")]
    if not is_place(text, lexicon) or any(_is_region(part, lexicon) for part in parts[:-1]):
        return False
    last = parts[-1]
    if len(parts) > 1 and _is_region(last, lexicon):
        return True
    if not is_city(last, lexicon):
        return False
    # “Parliament House, Canberra” is one, “Harbour Breakfast, Perth” holds the occasion.
    buildings = {word.casefold() for word in lexicon.labels.place_words}
    return all(not buildings.isdisjoint(part.casefold().split()) for part in parts[:-1])


def is_city(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is the name of a city whose clock is known."""
    return known_city(text.strip(), lexicon.dates)


def after_place_word(text: str, lexicon: Lexicon) -> str | None:
    """“in Berlin”, “à Paris”: the place behind a word that leads to one, or None."""
    word, space, place = text.strip(_END + ",").partition(" ")
    if not space or word.casefold() not in lexicon.titles.place_words or _names_medium(place, lexicon):
        return None
    words = phrase_lists(lexicon.people)
    cutting = cut(place, words)
    first = 1 if cutting.folded[0] in words.articles and len(cutting.folded) > 1 else 0
    if words.bodies.match(cutting.folded, first, len(cutting.folded)) and place.count(" ") < _LONGEST_PLACE:
        # “à l’Assemblée nationale”
        return cutting.printed(first, len(cutting.folded))
    if not is_place(place, lexicon) or not (place.lstrip()[0].isupper() or is_city(place, lexicon)):
        return None
    return place.strip()


def _is_region(place: str, lexicon: Lexicon) -> bool:
    return (len(place) == 2 and place.isupper()) or is_state(place, lexicon.people)


def is_place(text: str, lexicon: Lexicon) -> bool:
    """Whether a short text between commas has the shape of a place: names only, and none of a person or office."""
    parts = [part.strip() for part in text.split(",")]
    if not 0 < len(parts) <= _MOST_PLACES:
        return False
    outlets, _ = _media(lexicon.labels, lexicon.titles)
    return all(part.casefold() not in outlets and _is_place_name(part, lexicon) for part in parts)


def _names_medium(text: str, lexicon: Lexicon) -> bool:
    """“à Radio Port”: whether a word shows that a medium is named and no place."""
    _, media = _media(lexicon.labels, lexicon.titles)
    return not media.isdisjoint(text.casefold().split())


@lru_cache(maxsize=32)
def _media(labels: LabelWords, titles: TitleWords) -> tuple[frozenset[str], frozenset[str]]:
    """Names of media and words of such names."""
    return frozenset(map(str.casefold, labels.outlets)), frozenset(map(str.casefold, titles.medium_words))


_NOT_IN_PLACE = re.compile(r"[\d:;()\[\]«»“”\"?!%#@/]")


def _is_place_name(part: str, lexicon: Lexicon) -> bool:
    if not part or _NOT_IN_PLACE.search(part) or "'s" in part or "’" in part[-2:]:
        return False
    words = phrase_lists(lexicon.people)
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
        if size == _RIVER_NAME and at == 1 and word in lexicon.titles.place_particles:
            continue
        if cutting.folded[at] not in small or at in {0, size - 1}:
            return False
    return True


def _is_topic(cutting: Phrase, lexicon: Lexicon) -> bool:
    topics = {word.casefold() for word in lexicon.titles.topic_words}
    joined = phrase_lists(lexicon.people)
    return cutting.folded[0] in topics or any(
        word in joined.conjunctions or (cutting.case == "lower" and word in joined.joiners) for word in cutting.folded
    )
