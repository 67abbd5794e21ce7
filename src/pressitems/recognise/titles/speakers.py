"""Who speaks for an item, read from a stretch of its title."""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from pressitems.lexicons import Lexicon
from pressitems.lexicons.people import PeopleWords
from pressitems.lexicons.titles import TitleWords
from pressitems.models import Speaker
from pressitems.recognise.patterns import alternatives
from pressitems.recognise.people.phrase import clean, read_person
from pressitems.recognise.people.words import cut, fold, phrase_lists
from pressitems.times import DateNames, known_city

_MOST_SPEAKERS = 8
_MOST_ENDS = 8
_DASHES = frozenset("-–—")
_SMALL_WORD = re.compile(r"(\S+)(?= (\w))")
_MARKS = r"\s?[,:;|(\[«“\"„]|\s[–—-]"


@lru_cache(maxsize=1024)
def read_speakers(phrase: str, people: PeopleWords) -> tuple[Speaker, ...]:
    """Everyone whom a phrase names, in its order; empty where a part of it is neither person, role, body nor state."""
    return _read(phrase, people, _MOST_SPEAKERS)


def leading_speakers(text: str, lexicon: Lexicon, *, by_topic: bool = False) -> tuple[tuple[Speaker, ...], str]:
    """The speakers that a text begins with, the longest reading, and what stands after them.

    With ``by_topic`` nothing but a word of the topic or a sign ends them, so that the text is no sentence about them.
    """
    people, titles = lexicon.people, lexicon.titles
    best: tuple[Speaker, ...] = ()
    best_end = 0
    for end in _ends(text, people, titles):
        if best and (
            not _goes_on(text, best_end, people, named=best[-1].name is not None)
            or _has_phrase(text[best_end:], titles.topic_words, people.articles)
            or _turns_to_topic(text[best_end:], titles.topic_words)
        ):
            break
        speakers, stop = read_speakers(text[:end], people), end
        if not speakers and not by_topic:
            speakers, stop = _before_small_words(text, end, people)
        if speakers and not any(map(_is_city, speakers[1:])):
            best, best_end = speakers, stop
    if not best and people.word_space and not by_topic:
        best, best_end = _before_small_word(text, people)
    return best, text[best_end:]


def _is_city(speaker: Speaker) -> bool:
    """“…, New York”: behind a speaker and a comma stands where that was, not who else spoke."""
    alone = speaker.role is None and speaker.organisation is None and speaker.name is not None
    return alone and known_city(speaker.name or "", DateNames())


def _before_small_words(text: str, end: int, people: PeopleWords) -> tuple[tuple[Speaker, ...], int]:
    """“Посла России в Перу К.Берга информационному агентству”: what describes the topic stands before its word."""
    stop = end
    while text[:stop].rpartition(" ")[2][:1].islower():
        stop = max(text.rfind(" ", 0, stop), 0)
    speakers = read_speakers(text[:stop], people) if 0 < stop < end else ()
    return (speakers, stop) if speakers and speakers[-1].name is not None else ((), end)


def _before_small_word(text: str, people: PeopleWords) -> tuple[tuple[Speaker, ...], int]:
    """“Greeting of Minister Berg participants”: where no word marks the topic, a small letter behind a name does."""
    ends = [found.end(1) for found in _SMALL_WORD.finditer(text) if found[1][0].isupper() and found[2].islower()]
    for end in reversed(ends[:_MOST_ENDS]):
        speakers = read_speakers(text[:end], people)
        if speakers and speakers[-1].name is not None:
            return speakers, end
    return (), 0


def _goes_on(text: str, end: int, people: PeopleWords, *, named: bool) -> bool:
    """Whether speakers may go on where a shorter reading ended: behind a name only to a role after a comma."""
    if "," in text[: end + 2]:
        return True
    words = phrase_lists(people)
    following = text[end:].split(None, 1)
    word = fold(following[0]) if following else ""
    further = words.joiners | words.body_joiners | words.posted_joiners | (words.conjunctions & _DASHES)
    return not named and word in further


def _has_phrase(text: str, topic_words: tuple[str, ...], articles: tuple[str, ...]) -> bool:
    """Whether a text begins with a topic word of several words (“in connection with”), which no role goes on with."""
    start = text[:40].lstrip(" ,").casefold().replace("’", "'")
    phrases = [word.casefold() for word in topic_words if " " in word and word.rpartition(" ")[2] not in articles]
    return any(start.startswith(phrase) and not start[len(phrase) :][:1].isalnum() for phrase in phrases)


def _turns_to_topic(text: str, topic_words: tuple[str, ...]) -> bool:
    """“…, Ambassador to Peru, for Radio Five”: a word of the topic behind a comma goes on with no office."""
    before, comma, after = text.partition(",")
    return bool(comma) and not before.strip() and after.strip().partition(" ")[0] in topic_words


def _ends(text: str, people: PeopleWords, titles: TitleWords) -> list[int]:
    ends: list[int] = []
    for found in _topic_start(titles.topic_words, people.word_space).finditer(text):
        if found.start():
            ends.append(found.start())
        if len(ends) == _MOST_ENDS:
            return ends
    return [*ends, len(text)]


@lru_cache(maxsize=32)
def _topic_start(topic_words: tuple[str, ...], word_space: str) -> re.Pattern[str]:
    words = alternatives(topic_words).replace("'", "['’]")
    topic = rf"\s(?:{words})(?![\w.])" if word_space else f"(?:{words})"
    return re.compile(f"{topic}|{_MARKS}", re.IGNORECASE)


def _read(phrase: str, people: PeopleWords, most: int) -> tuple[Speaker, ...]:
    text = clean(phrase)
    one = _read_one(text, people)
    if one is not None and not _joins_two_offices(one.role, people):
        return (one,)
    if most < 2 or not people.word_space or len(text) > 400:
        return ()
    cuts = _cuts(text, people)
    several = _several_holders(cuts, people, most)
    if several:
        return several
    # “and” may stand inside an office too, so the cuts behind a name are tried first.
    for named in (True, False):
        for left, sign, right in cuts:
            head = _read_one(left, people) if left else None
            if head is None or (head.name is not None) is not named or _joins_two_offices(head.role, people):
                continue
            tail = _read(right, people, most - 1)
            if tail and sign in _DASHES and head.name is None:
                return (_with_both_roles(text, len(left), tail[0]), *tail[1:])
            if tail and not _belongs_to(head, tail[0]):
                return (head, *tail)
    return ()


def _several_holders(cuts: list[tuple[str, str, str]], people: PeopleWords, most: int) -> tuple[Speaker, ...]:
    """“Foreign Ministers Berg and Rios”: an office in the plural is that of each who is named behind it."""
    for left, _, right in cuts:
        head = _read_one(left, people) if left else None
        one_role = _for_one(head.role, people) if head is not None else None
        if head is None or head.name is None or one_role is None:
            continue
        own = _read(right, people, most - 1)
        if own and (own[0].role is not None or own[0].organisation is not None):
            continue
        # What stands before the first name belongs to the others, too.
        others = _read(left[: left.rfind(head.name)] + right, people, most - 1)
        if others and all(other.name is not None for other in others):
            first = attrs.evolve(head, role=one_role)
            return (first, *(attrs.evolve(other, role=_for_one(other.role, people) or other.role) for other in others))
    return ()


def _joins_two_offices(role: str | None, people: PeopleWords) -> bool:
    """“The President and Prime Minister Berg”: whether a role is two offices of which nobody holds both."""
    sole = {office.casefold() for office in people.sole_roles}
    parts = (role or "").casefold().replace(", ", " , ")
    pairs = (parts.split(f" {word} ") for word in people.conjunctions)
    return any(len(pair) == 2 and sole.issuperset(part.removeprefix("the ") for part in pair) for pair in pairs)


def _for_one(role: str | None, people: PeopleWords) -> str | None:
    """A role whose head stands in the plural as one person has it; None where no word of it does."""
    singular = phrase_lists(people).singular
    parts = role.split(" ") if role is not None else []
    for place, word in enumerate(parts):
        one = singular.get(fold(word))
        if one is not None:
            # In the letters that are printed: “MINISTERS”, “Ministers”, “ministers”.
            parts[place] = one.upper() if word.isupper() else one.title() if word.istitle() else one.lower()
            return " ".join(parts)
    return None


def _with_both_roles(text: str, first_end: int, person: Speaker) -> Speaker:
    """“Head of Information – Press Secretary Berg”: one person, whose two offices a dash joins."""
    at = text.find(person.role, first_end) if person.role is not None and person.name is not None else -1
    return attrs.evolve(person, role=text[: at + len(person.role or "")]) if at >= 0 else person


def _belongs_to(head: Speaker, following: Speaker) -> bool:
    """“Anna Berg, Director, and …”: whether what follows a bare name is its role and nobody else."""
    return head.name is not None and head.role is None and following.name is None and following.role is not None


def _read_one(text: str, people: PeopleWords) -> Speaker | None:
    if not text or not people.word_space:
        return read_person(text, people)
    state = _state_in(text, people)
    return Speaker(organisation=state) if state is not None else read_person(text, people)


def is_state(text: str, people: PeopleWords) -> bool:
    """Whether a text is the name of a state and nothing more."""
    return bool(text) and _state_in(text, people) is not None


def _state_in(text: str, people: PeopleWords) -> str | None:
    words = phrase_lists(people)
    cutting = cut(text, words)
    first, size = 0, len(cutting.folded)
    while first < size - 1 and cutting.folded[first] in words.articles:
        first += 1
    if size and not cutting.owner[size - 1] and words.states.match(cutting.folded, first, size) == size - first:
        return cutting.printed(first, size)
    return None


def _cuts(text: str, people: PeopleWords) -> list[tuple[str, str, str]]:
    """The places where one speaker may end and the next begin, with the sign or word between them."""
    words = phrase_lists(people)
    cutting = cut(text, words)
    cuts: list[tuple[str, str, str]] = []
    at, size = 1, len(cutting.folded)
    while at < size - 1:
        if cutting.folded[at] in words.conjunctions:
            left, sign = cutting.printed(0, at), cutting.folded[at]
            # “et de”, “and the”: small words between two speakers belong to neither.
            between = words.conjunctions | words.joiners | words.articles
            while at < size - 1 and cutting.folded[at] in between:
                at += 1
            cuts.append((left, sign, cutting.printed(at, size)))
        at += 1
    return cuts
