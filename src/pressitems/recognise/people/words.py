"""Finding words of a lexicon in a phrase: the phrase cut into words, and word lists that match at a place in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from pressitems.lexicons.people import PeopleWords
from pressitems.recognise.accents import BARE_LETTERS

# Quotation marks and brackets never belong to a name; they end up as words of their own and so break the phrase.
_WORD = re.compile(r"[^\s,:()\[\]«»“”„\"|/;]+|[,:()\[\]«»“”„\"|/;]")
_INITIAL = re.compile(r"[^\W\d_a-zа-яё]\.")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-"})
_BARE = {**_STRAIGHT, **BARE_LETTERS}
_CACHE = 8192
_SHORT = 2
_LONGEST_ACRONYM = 6
#: Signs at which an office ends.
BREAKS = frozenset(',:()[]«»“”„"|;')


class PhraseList:
    """The entries of one word list, each of one or several words; ``*`` stands for any letters at a word's edge."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._plain: dict[str, list[tuple[str, ...]]] = {}
        self._open: list[tuple[str, ...]] = []
        self._first_words: dict[str, tuple[tuple[str, ...], ...]] = {}
        for entry in entries:
            words = tuple(fold(word) for word in entry.split())
            for form in {words, ("-".join(words),)}:
                if "*" in form[0]:
                    self._open.append(form)
                else:
                    self._plain.setdefault(form[0], []).append(form)

    def match(self, words: Sequence[str], at: int, end: int | None = None) -> int:
        """How many of the folded words from ``at`` up to ``end`` are an entry, the longest one; 0 where none is."""
        word, end = words[at], len(words) if end is None else end
        entries = self._first_words.get(word)
        if entries is None:
            entries = self._beginning_with(word)
        longest = 0
        for entry in entries:
            length = len(entry)
            if length > longest and at + length <= end and _same(words, at, entry):
                longest = length
        return longest

    def _beginning_with(self, word: str) -> tuple[tuple[str, ...], ...]:
        if len(self._first_words) > _CACHE:
            self._first_words.clear()
        entries = tuple(self._plain.get(word, ())) + tuple(entry for entry in self._open if _fits(word, entry[0]))
        self._first_words[word] = entries
        return entries


def _same(words: Sequence[str], at: int, entry: tuple[str, ...]) -> bool:
    return all(_fits(words[at + offset], wanted) for offset, wanted in enumerate(entry) if offset)


def _fits(word: str, wanted: str) -> bool:
    if "*" not in wanted:
        return word == wanted
    core = wanted.strip("*")
    if wanted[0] == "*":
        return core in word if wanted[-1] == "*" else word.endswith(core)
    return word.startswith(core)


def fold(word: str) -> str:
    """A word as word lists compare it: no case, no accents, straight apostrophes, no full stop at its end."""
    folded = word.casefold()
    if not folded.isascii():
        # Of “à” and “a” the accent makes two words.
        folded = folded.translate(_BARE if len(folded) > _SHORT else _STRAIGHT)
    return folded.rstrip(".") or folded


class PhraseLists:
    """The word lists of ``PeopleWords``, ready to be matched."""

    def __init__(self, people: PeopleWords) -> None:
        self.roles = PhraseList(people.roles)
        self.singular = {fold(several): one for several, one in people.plural_roles.items()}
        self.local_roles = PhraseList(people.local_roles)
        self.patronymics = PhraseList(people.patronymics)
        self.modifiers = PhraseList(people.role_modifiers)
        self.role_endings = PhraseList(people.role_endings)
        self.never_names = PhraseList(people.never_names)
        self.fields = PhraseList(people.role_fields)
        # A rank, too, shows that a person begins here, and ends what stands before it.
        self.honorifics = PhraseList((*people.honorifics, *people.ranks))
        self.ranks = frozenset(map(fold, people.ranks))
        self.bodies = PhraseList((*people.bodies, *people.body_names))
        self.states = PhraseList(people.states)
        self.joiners = frozenset(map(fold, filter(None, people.role_joiners)))
        self.direct = "" in people.role_joiners
        self.posted_roles = PhraseList(people.posted_roles)
        self.posted_joiners = frozenset(map(fold, people.posted_joiners))
        self.seat_joiners = frozenset(map(fold, people.seat_joiners))
        self.body_joiners = frozenset(map(fold, people.body_joiners))
        self.articles = frozenset(map(fold, people.articles))
        self.particles = frozenset(map(fold, people.name_particles))
        self.suffixes = frozenset(map(fold, people.name_suffixes))
        self.small = frozenset(map(fold, people.small_words))
        self.conjunctions = frozenset(map(fold, people.conjunctions))
        self.possessives = tuple(sorted(map(fold, people.possessives), key=len, reverse=True))
        self.elisions = tuple(word for word in self.articles | self.joiners if word.endswith("'"))


@lru_cache(maxsize=32)
def phrase_lists(people: PeopleWords) -> PhraseLists:
    """The word lists of a language, built once."""
    return PhraseLists(people)


class Phrase(NamedTuple):
    """A phrase cut into words.

    Attributes:
        text: The phrase.
        words: The word lists of its language.
        starts: Offset of each word.
        ends: Offset after each word.
        folded: Each word as word lists compare it, without a possessive ending.
        owner: Length of the word's possessive ending, 0 where it has none.
        case: ``mixed``, ``upper`` or ``lower``: whether capitals tell names from other words here.
    """

    text: str
    words: PhraseLists
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    folded: tuple[str, ...]
    owner: tuple[int, ...]
    case: str

    def printed(self, first: int, last: int) -> str:
        """The words from ``first`` up to ``last``, as printed."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def owner_printed(self, first: int, last: int) -> str:
        """The same without the possessive ending of the last word."""
        return self.text[self.starts[first] : self.ends[last - 1] - self.owner[last - 1]]

    @property
    def size(self) -> int:
        """How many words it has."""
        return len(self.folded)

    def word(self, at: int) -> str:
        """One word as printed."""
        return self.text[self.starts[at] : self.ends[at]]

    def known(self, at: int, *, wanted: bool = True, begun: bool = True) -> int:
        """How many words from ``at`` on are part of an office by the lexicon.

        ``wanted`` where a joiner asks for them, ``begun`` where a complement goes on.
        """
        folded, words = self.folded, self.words
        length = 0
        # A state may also be a given name (“Minister Jordan Berg”), so it counts only where one is wanted.
        if wanted or words.direct:
            length = words.states.match(folded, at)
        if not length and (wanted or begun or words.direct):
            length = words.fields.match(folded, at) or words.bodies.match(folded, at)
        return length or (1 if wanted and self.is_acronym(at) else 0)

    def is_small(self, at: int) -> bool:
        """Whether a word has a small letter where names would have capitals."""
        return self.case == "mixed" and self.word(at)[0].islower()

    def is_acronym(self, at: int) -> bool:
        """Whether a word of capitals stands among words that have small letters."""
        word = self.word(at)
        return self.case == "mixed" and 1 < len(word) <= _LONGEST_ACRONYM and word.isalpha() and word.isupper()

    def skip(self, at: int, small: frozenset[str]) -> int:
        """The place after all words of ``small`` from ``at`` on."""
        while at < self.size and self.folded[at] in small:
            at += 1
        return at


def cut(text: str, words: PhraseLists) -> Phrase:
    """Cut a phrase into words; a comma, a bracket or a quotation mark is a word of its own."""
    starts: list[int] = []
    ends: list[int] = []
    folded: list[str] = []
    owner: list[int] = []
    for found in _WORD.finditer(text):
        start, end = found.span()
        low = fold(found[0])
        if low in words.conjunctions and _INITIAL.fullmatch(found[0]) is not None:
            # “И. Берг”: an initial is no “и”.
            low = found[0].casefold()
        for elision in words.elisions:
            if low.startswith(elision) and len(low) > len(elision):
                starts.append(start)
                ends.append(start + len(elision))
                folded.append(elision)
                owner.append(0)
                start, low = start + len(elision), low[len(elision) :]
                break
        owned = next((ending for ending in words.possessives if low.endswith(ending) and len(low) > len(ending)), "")
        starts.append(start)
        ends.append(end)
        folded.append(low[: -len(owned)] if owned else low)
        owner.append(len(owned))
    case = "upper" if text.isupper() else "lower" if text.islower() else "mixed"
    return Phrase(text, words, tuple(starts), tuple(ends), tuple(folded), tuple(owner), case)
