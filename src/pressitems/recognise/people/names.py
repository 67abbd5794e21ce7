"""The shape of a personal name."""

from __future__ import annotations

import re

from pressitems.lexicons.people import PeopleWords
from pressitems.recognise.people.words import Phrase, fold, phrase_lists

_MOST_WORDS = 6
# “J.”, “D.L.”, “М.В.Берг”, “С.-А.”; the surname may be glued to its initials.
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.-?){1,3}([^\W\d_][\w'’-]*)?")
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[-'’´.ʼ‑][^\W\d_]+)*[.'’]?")


def is_name(phrase: Phrase, first: int, end: int, *, alone: bool) -> bool:
    """Whether the words from ``first`` up to ``end`` are a personal name.

    ``alone`` allows a single bare word and bare words in capitals, where role or honorific show that a name follows.
    """
    words = phrase.words
    if 0 <= first < end - 1 and phrase.folded[first] in words.ranks:
        return _is_peer(phrase, first + 1, end)
    count = end - first
    if not 0 < count <= _MOST_WORDS:
        return False
    full = initials = 0
    for at in range(first, end):
        word, low = phrase.word(at), phrase.folded[at]
        if low in words.particles or low in words.suffixes or (low.startswith("al-") and low[3:].isalpha()):
            full += low not in words.particles and low not in words.suffixes
            continue
        if at > first and words.honorifics.match(phrase.folded, at, end):
            # “Biosafety Dr. Holm”: in front of a form of address stands an office.
            return False
        initial = _INITIALS.fullmatch(word)
        if initial is not None and "." in word and (word[0].isupper() or phrase.case == "lower"):
            initials += 1
            full += bool(initial[1])
        elif _is_name_word(phrase, at, end):
            full += 1
        else:
            return False
    if full == 0 or words.states.match(phrase.folded, first, end) == count:
        return False
    if alone or initials:
        return True
    return full > 1 and phrase.case == "mixed"


def is_initials(word: str) -> bool:
    """Whether a word is initials, perhaps with the surname behind them: “J.”, “М.В.Захарова”."""
    return "." in word and word[0].isupper() and _INITIALS.fullmatch(word) is not None


def _is_peer(phrase: Phrase, first: int, end: int) -> bool:
    """Whether “Ashby” or “Ashby of Norvik” follows a rank, with which it is the name."""
    words = phrase.words
    seat = next((at for at in range(first + 1, end - 1) if phrase.folded[at] in words.joiners), None)
    if seat is None:
        return is_name(phrase, first, end, alone=True)
    return is_name(phrase, first, seat, alone=True) and is_name(phrase, seat + 1, end, alone=True)


def opens_with_rank(text: str, people: PeopleWords) -> bool:
    """Whether a peer's rank is the first word of a phrase."""
    return fold(text.partition(" ")[0]) in phrase_lists(people).ranks


def opens_name(phrase: Phrase, at: int) -> bool:
    """Whether a word may begin a name: small words of the sentence do not."""
    words = phrase.words
    return at < phrase.size and phrase.folded[at] not in words.joiners | words.conjunctions | words.suffixes


def _is_name_word(phrase: Phrase, at: int, end: int) -> bool:
    words = phrase.words
    word, low = phrase.word(at), phrase.folded[at]
    if not (word[0].isupper() or phrase.case == "lower" or not (word[0].islower() or word[0].isupper())):
        return False
    if low in words.joiners or low in words.conjunctions or low in words.articles or low in words.small:
        return False
    if low in words.seat_joiners:
        return False
    if phrase.owner[at] or not _NAME_WORD.fullmatch(word):
        return False
    office_words = (words.roles, words.fields, words.bodies, words.never_names)
    return not any(entries.match(phrase.folded, at, end) for entries in office_words)
