"""A phrase up to one of its words, and what its words are by the lexicon and by their capitals."""

from __future__ import annotations

from typing import NamedTuple

from pressitems.recognise.people.words import Phrase, PhraseLists

#: Signs at which an office ends.
BREAKS = frozenset(',:()[]«»“”„"|;')
_LONGEST_ACRONYM = 6


class Stretch(NamedTuple):
    """A phrase up to one of its words."""

    phrase: Phrase
    end: int

    @property
    def words(self) -> PhraseLists:
        """The word lists of its language."""
        return self.phrase.words

    def known(self, at: int, *, wanted: bool = True, begun: bool = True) -> int:
        """How many words from ``at`` on are part of an office by the lexicon.

        ``wanted`` where a joiner asks for them, ``begun`` where a complement goes on.
        """
        folded, words = self.phrase.folded, self.words
        length = 0
        # A state may also be a given name (“Minister Jordan Berg”), so it counts only where one is wanted.
        if wanted or words.direct:
            length = words.states.match(folded, at, self.end)
        if not length and (wanted or begun or words.direct):
            length = words.fields.match(folded, at, self.end) or words.bodies.match(folded, at, self.end)
        return length or (1 if wanted and self.is_acronym(at) else 0)

    def is_small(self, at: int) -> bool:
        """Whether a word has a small letter where names would have capitals."""
        return self.phrase.case == "mixed" and self.phrase.word(at)[0].islower()

    def is_acronym(self, at: int) -> bool:
        """Whether a word of capitals stands among words that have small letters."""
        word = self.phrase.word(at)
        return self.phrase.case == "mixed" and 1 < len(word) <= _LONGEST_ACRONYM and word.isalpha() and word.isupper()

    def skip(self, at: int, small: frozenset[str]) -> int:
        """The place after all words of ``small`` from ``at`` on."""
        while at < self.end and self.phrase.folded[at] in small:
            at += 1
        return at
