"""The lexicons of a page, compiled once for look-ups by recognition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple, TypeVar

import attrs

from pressitems.lexicons import LabelWords, Lexicon, PeopleWords
from pressitems.recognise.accents import without_accents
from pressitems.recognise.label_class import ASKERS, LEXICAL, LabelClass
from pressitems.recognise.patterns import (
    alternatives,
    anywhere,
    beginning,
    between_names,
    one_of,
    ordinal_after,
    spoken_words,
    stopped,
)
from pressitems.times import DateNames


class Media(NamedTuple):
    """Words for media: their names; words, or ends of words, that make a name that of a medium (“TV”, “-zeitung”).

    In a script without spaces a name is told by its ending, and by “journalist” or “asks further” behind it.
    """

    names: frozenset[str]
    words: frozenset[str]
    compounds: tuple[str, ...]
    endings: tuple[str, ...]
    asker_endings: tuple[str, ...]
    follow_up_endings: tuple[str, ...]


class DayNames(NamedTuple):
    """What stands before a day (“Published on”): as a whole text, casefolded, and at the beginning of one."""

    names: frozenset[str]
    leading: re.Pattern[str]


class Vocabulary(NamedTuple):
    """Compiled words; all keys are casefolded.

    ``initials`` are the signs that a word for a question, an answer or who asks, or a number before it, can begin with;
    ``honorifics`` are alternatives of a regular expression, ``spoken`` words of the page's own language only, as “me”
    is “but” elsewhere. ``place_words`` are part of a place (“Hall”) and ``date_words`` stand before the date of a
    title; ``before_places`` and ``before_dates`` lead to one in any line (“in”, “le”).
    """

    lexicons: tuple[Lexicon, ...]
    people: tuple[PeopleWords, ...]
    dates: tuple[DateNames, ...]
    labels: dict[str, LabelClass]
    initials: frozenset[str]
    stopped: re.Pattern[str]
    asked_by: frozenset[str]
    chairs: frozenset[str]
    chair_words: re.Pattern[str]
    media: Media
    abbreviations: frozenset[str]
    small_words: frozenset[str]
    ordinal_after: re.Pattern[str]
    between_names: re.Pattern[str]
    honorifics: str
    speakers_headings: frozenset[str]
    spoken: re.Pattern[str] | None
    sentence_words: frozenset[str]
    sentence_parts: tuple[str, ...]
    never: re.Pattern[str]
    contents: frozenset[str]
    questions_heading: tuple[str, ...]
    notes: tuple[str, ...]
    notices: re.Pattern[str]
    furniture: re.Pattern[str]
    page_links: frozenset[str]
    pager: re.Pattern[str]
    closing: re.Pattern[str]
    place_words: frozenset[str]
    before_places: frozenset[str]
    date_words: frozenset[str]
    before_dates: frozenset[str]
    published: DayNames
    updated: DayNames
    delivered: frozenset[str]
    counted: frozenset[str]
    issuers: frozenset[str]
    event_days: frozenset[str]
    event_times: frozenset[str]
    event_places: frozenset[str]
    kinds: dict[str, str]

    def names_a_day(self, text: str) -> bool:
        """Whether a text is “Published on”, “Last updated” or the like, and nothing else."""
        key = text.casefold()
        return key in self.published.names or key in self.updated.names


@lru_cache(maxsize=64)
def vocabulary(lexicons: tuple[Lexicon, ...], beside: tuple[LabelWords, ...] = ()) -> Vocabulary:
    """The words of these lexicons, the page's own first, which wins; ``beside`` are words of a language without."""
    every = [*(lexicon.labels for lexicon in lexicons), *beside]
    words, spaced, joined = _label_words(lexicons, beside)
    people = _together(PeopleWords, [lexicon.people for lexicon in lexicons])
    labels = _label_classes(every)
    return Vocabulary(
        lexicons=lexicons,
        people=tuple(lexicon.people for lexicon in lexicons),
        dates=tuple(lexicon.dates for lexicon in lexicons),
        labels=labels,
        initials=_initials(labels),
        stopped=stopped(_single_words(labels, frozenset({LabelClass.QUESTION, LabelClass.ANSWER}))),
        asked_by=_folded(words.asked_by),
        chairs=_folded(words.chairs),
        chair_words=beginning(words.chair_words),
        media=_media(spaced, joined),
        abbreviations=_abbreviations(people, words),
        small_words=_small_words(people),
        ordinal_after=ordinal_after(words.ordinals),
        between_names=between_names(people.conjunctions),
        honorifics=alternatives(people.honorifics),
        speakers_headings=_folded(words.speakers_headings),
        spoken=spoken_words(next((one.spoken_words for one in every), ())),
        sentence_words=_folded(spaced.sentence_words),
        sentence_parts=joined.sentence_words,
        never=beginning(words.never),
        contents=_folded(words.contents),
        questions_heading=tuple(word.casefold() for word in words.questions_heading),
        notes=tuple(word.casefold() for word in words.notes),
        notices=one_of(words.notices),
        furniture=beginning(words.furniture),
        page_links=_folded(words.page_links),
        pager=anywhere(words.pager),
        closing=beginning(words.closing, case=True),
        date_words=_folded(word for lexicon in lexicons for word in lexicon.titles.date_words),
        before_dates=_folded(word for lexicon in lexicons for word in lexicon.dates.lead_ins),
        place_words=_folded(words.place_words),
        before_places=_folded(word for lexicon in lexicons for word in lexicon.titles.place_words),
        published=_day_names(words.published),
        updated=_day_names(words.updated),
        delivered=_folded(words.delivered),
        counted=_folded(words.counted),
        issuers=_folded(words.issuers),
        event_days=_folded(words.event_days),
        event_times=_folded(words.event_times),
        event_places=_folded(words.event_places),
        kinds={word.casefold(): genre for words in reversed(every) for word, genre in words.kinds.items()},
    )


_Words = TypeVar("_Words", LabelWords, PeopleWords)


def _together(kind: type[_Words], records: Sequence[_Words]) -> _Words:
    """One record with the lists of all of them, in their order."""
    lists: dict[str, Any] = {
        field.name: tuple(chain.from_iterable(getattr(one, field.name) for one in records))
        for field in attrs.fields(kind)
        if field.default == ()
    }
    return kind(**lists)


def _label_words(
    lexicons: Sequence[Lexicon], beside: Sequence[LabelWords]
) -> tuple[LabelWords, LabelWords, LabelWords]:
    """Those of all languages, of those that put spaces between words, and of those that do not."""
    every = [lexicon.labels for lexicon in lexicons]
    spaced = [lexicon.labels for lexicon in lexicons if lexicon.people.word_space]
    joined = [lexicon.labels for lexicon in lexicons if not lexicon.people.word_space]
    return _together(LabelWords, [*every, *beside]), _together(LabelWords, spaced), _together(LabelWords, joined)


def _day_names(words: Sequence[str]) -> DayNames:
    return DayNames(_folded(words), beginning(words))


def _media(spaced: LabelWords, joined: LabelWords) -> Media:
    return Media(
        names=_folded((*spaced.outlets, *joined.outlets)),
        words=_folded(word for word in spaced.outlet_words if word[0] != "*"),
        compounds=tuple(word[1:] for word in spaced.outlet_words if word[0] == "*"),
        endings=joined.outlet_words,
        asker_endings=joined.asker,
        follow_up_endings=joined.follow_up,
    )


def _single_words(labels: dict[str, LabelClass], kinds: frozenset[LabelClass]) -> list[str]:
    return [word for word, kind in labels.items() if kind in kinds and " " not in word]


def _initials(labels: dict[str, LabelClass]) -> frozenset[str]:
    first = {word[0] for word in _single_words(labels, LEXICAL | ASKERS)}
    return frozenset(first | {sign.upper() for sign in first} | set("0123456789([（"))


def _abbreviations(people: PeopleWords, labels: LabelWords) -> frozenset[str]:
    """Short forms that a full stop may follow inside a name or role (“MS. VIK”, “Vors. Dahl”)."""
    entries = (*people.honorifics, *people.roles, *people.role_modifiers, *labels.moderator)
    words = (word for entry in entries for word in entry.split())
    return frozenset(word.casefold().rstrip(".") for word in words if len(word) <= 6)


def _small_words(people: PeopleWords) -> frozenset[str]:
    """What has no capital inside a name, an office or a body."""
    joiners = (*people.conjunctions, *people.role_joiners, *people.posted_joiners)
    return _folded(word.rstrip("'") for word in (*people.name_particles, *people.articles, *joiners))


def _label_classes(every: Sequence[LabelWords]) -> dict[str, LabelClass]:
    classes: dict[str, LabelClass] = {}
    for words in reversed(every):
        for kind, entries in (
            (LabelClass.PARTICIPANT, words.participant),
            (LabelClass.OFFICIAL, words.official),
            (LabelClass.MODERATOR, words.moderator),
            (LabelClass.ASKER, words.asker),
            (LabelClass.FOLLOW_UP, words.follow_up),
            (LabelClass.ANSWER, words.answer),
            (LabelClass.QUESTION, words.question),
        ):
            words_of_kind = [entry.casefold().rstrip(".") for entry in entries]
            classes.update((form, kind) for word in words_of_kind for form in (without_accents(word), word))
    return classes


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)
