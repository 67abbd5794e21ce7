"""Reading a person phrase: who is named, in which role, for which body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from pressitems.lexicons.people import PeopleWords
from pressitems.models import Speaker
from pressitems.recognise.people.names import is_name
from pressitems.recognise.people.orders import is_addressed, read_parts, skip_honorifics
from pressitems.recognise.people.unspaced import read_unspaced
from pressitems.recognise.people.words import PhraseLists, cut, phrase_lists

# Longer phrases are sentences; the limit also bounds the work that a hostile page can ask for.
_LONGEST = 240
_STOPS = " .,:;–—-"


@lru_cache(maxsize=4096)
def read_person(phrase: str, people: PeopleWords) -> Speaker | None:
    """The speaker that a phrase names: person, role, body, or several of these.

    The name stands without honorific and role; a body or state that owns the role (“Russia’s”, “Foreign Ministry”) is
    the organisation, what follows “of” stays in the role. All words are the phrase's own. None where the phrase holds
    neither person nor role nor body, or more than one person, or words that fit none of these.

    >>> from pressitems.lexicons import lexicon
    >>> read_person("Foreign Ministry Spokesperson Anna Berg", lexicon("en").people)
    Speaker(name='Anna Berg', role='Spokesperson', organisation='Foreign Ministry', outlet=None)
    """
    text = clean(phrase)
    if not text or len(text) > _LONGEST:
        return None
    if not people.word_space:
        return read_unspaced(text, people)
    words = phrase_lists(people)
    text, organisation = _bracketed(_without_post_nominals(text, people.post_nominals, people.articles), words)
    if not text:
        return None
    cutting = cut(text, words)
    found = read_parts(cutting)
    if (
        found is not None
        and found.role is None
        and found.name is not None
        and _after_article(phrase, people) == found.name
    ):
        # “the Harbour Master”: nobody has an article before a personal name, so it is an office without a known word.
        return None
    if found is None and organisation is not None and is_name(cutting, 0, cutting.size, alone=True):
        return Speaker(name=text, organisation=organisation)
    if found is not None and organisation is not None and found.organisation is None:
        return Speaker(name=found.name, role=found.role, organisation=organisation)
    return found


def opens_with_role(phrase: str, people: PeopleWords) -> bool:
    """Whether the head of a role is the first word of a phrase, perhaps behind a modifier, whatever follows it."""
    if not people.word_space:
        return False
    words = phrase_lists(people)
    folded = cut(clean(phrase), words).folded
    first = words.modifiers.match(folded, 0, len(folded)) if folded else 0
    return any(words.roles.match(folded, at, len(folded)) for at in {0, first} if at < len(folded))


def readings(text: str, languages: Iterable[PeopleWords]) -> Iterator[Speaker]:
    """What each of these languages reads in a phrase, without those that read nothing in it."""
    return (one for people in languages if (one := read_person(text, people)) is not None)


def read_name(text: str, languages: Iterable[PeopleWords]) -> Speaker | None:
    """The first of these readings that names a person; or None."""
    return next((one for one in readings(text, languages) if one.name is not None), None)


def read_bare_name(text: str, languages: Iterable[PeopleWords]) -> Speaker | None:
    """The first of these readings that names a person and no role; or None."""
    return next((one for one in readings(text, languages) if one.name is not None and one.role is None), None)


def read_role(text: str, languages: Iterable[PeopleWords]) -> Speaker | None:
    """The role that a text names, and nobody who holds it; or None."""
    return next((one for one in readings(text, languages) if one.role is not None and one.name is None), None)


def read_body(text: str, languages: Iterable[PeopleWords]) -> Speaker | None:
    """The body of which a text is the name, perhaps behind an article, and nothing else; or None."""
    return next((one for one in readings(text, languages) if one.name is None and one.role is None), None)


def names_office(text: str, languages: Iterable[PeopleWords]) -> bool:
    """Whether a text names a role or a body, with a person or without one."""
    return any((one.role or one.organisation) is not None for one in readings(text, languages))


def _without_post_nominals(text: str, letters: tuple[str, ...], articles: tuple[str, ...]) -> str:
    """The phrase without letters of honour or office behind a name (“Eva Holm MP”), but with “the USA”."""
    before, _, last = text.rpartition(" ")
    while before.count(" ") > 0 and last.strip(",.") in letters and before.rpartition(" ")[2] not in articles:
        text = before.rstrip(",")
        before, _, last = text.rpartition(" ")
    return text


def _after_article(phrase: str, people: PeopleWords) -> str | None:
    """What stands behind an article that the phrase begins with."""
    first, space, rest = phrase.strip().partition(" ")
    return rest if space and people.word_space == " " and first.casefold() in people.articles else None


@lru_cache(maxsize=4096)
def is_person_shape(phrase: str, people: PeopleWords) -> bool:
    """Whether a phrase is built as a personal name is: honorific and name, initials and name, or two names or more.

    One bare word is none, and neither are bare words in capitals: they may be anything. A phrase with a role title is
    none either.
    """
    text = clean(phrase)
    if not text or len(text) > _LONGEST:
        return False
    if not people.word_space:
        found = read_unspaced(text, people)
        return found is not None and found.name == text
    words = phrase_lists(people)
    cutting = cut(text, words)
    first = skip_honorifics(cutting, 0)
    return is_name(cutting, first, cutting.size, alone=is_addressed(cutting, first))


def can_be_person(phrase: str, languages: Iterable[PeopleWords]) -> bool:
    """Whether a phrase has the shape of a personal name in one of these languages."""
    return any(is_person_shape(phrase, people) for people in languages)


def clean(phrase: str) -> str:
    """A phrase with single spaces and without the stops around it; empty where a sign in it cannot be printed."""
    text = " ".join(phrase.split()).lstrip(_STOPS).rstrip(" ,:;–—-")
    if not text.isprintable():
        return ""
    # A full stop ends the phrase, unless it belongs to an initial or a short form (“Jr.”, “Q.”).
    last_word = text[text.rfind(" ") + 1 :]
    if text.endswith(".") and len(last_word) > 4 and last_word.count(".") == 1:
        return text[:-1]
    return text


def _bracketed(text: str, words: PhraseLists) -> tuple[str, str | None]:
    """Take a bracket off the end; an acronym or a body in it is the organisation."""
    opening = text.rfind(" (")
    if opening < 0 or not text.endswith(")"):
        return text, None
    inner = text[opening + 2 : -1].strip()
    if not inner:
        return text[:opening], None
    cutting = cut(inner, words)
    is_body = words.bodies.match(cutting.folded, 0) == cutting.size or (inner.isupper() and inner.isalpha())
    return text[:opening], inner if is_body and len(inner) > 1 else None
