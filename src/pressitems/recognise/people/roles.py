"""Reading an office: the body, the role title and what belongs to it, up to where a name may begin."""

from __future__ import annotations

import re
from typing import NamedTuple

from pressitems.recognise.people.complements import complement_of_body, complement_of_role
from pressitems.recognise.people.words import BREAKS, Phrase

# A single letter with a stop is an initial, and figures are no part of an office that no word list knows.
_OFFICE_WORD = re.compile(r"(?!\w\.$)[^\W\d_](?:[^\W\d_]|['’.&-])*")
_MOST_UNKNOWN_WORDS = 2


class Office(NamedTuple):
    """What stands before a name; spans count words of the phrase.

    Attributes:
        organisation: First word and end of the body, or None.
        role: First word and end of the role title, or None for a body alone.
        end: Where the office ends.
    """

    organisation: tuple[int, int] | None
    role: tuple[int, int] | None
    end: int


def read_office(phrase: Phrase, first: int) -> Office | None:
    """The office that begins at ``first``, or None where neither role nor body begins there."""
    words = phrase.words
    folded, end = phrase.folded, phrase.size
    at = body_end = first
    while at < end and folded[at] not in BREAKS:
        length = words.roles.match(folded, at)
        if length:
            # “Official Spokesperson”: a head that only modifies the next one. “Secretary-General’s Envoy”, “Minister’s
            # Office”: an owner that is a role belongs to what it owns.
            if not _modifies(phrase, at, length) and (at + length == end or not phrase.owner[at + length - 1]):
                return _office_of_role(phrase, first, body_end, (at, at + length))
            at += length
            continue
        length = words.bodies.match(folded, at)
        if length:
            if body_end > first and folded[at - 1] in words.conjunctions:
                # “UNICEF and WHO” are two.
                return None
            at = body_end = complement_of_body(phrase, at + length)
            continue
        if words.honorifics.match(folded, at) or not _may_stand_before_role(phrase, first, at):
            break
        at += 1
    if body_end > first and not phrase.owner[body_end - 1]:
        return Office((first, body_end), None, body_end)
    return None


def _modifies(phrase: Phrase, at: int, length: int) -> bool:
    words, folded, after = phrase.words, phrase.folded, at + length
    if words.modifiers.match(folded, at) != length or after >= phrase.size:
        return False
    return bool(words.roles.match(folded, after) or words.modifiers.match(folded, after))


def _office_of_role(phrase: Phrase, first: int, body_end: int, head: tuple[int, int]) -> Office | None:
    words, folded = phrase.words, phrase.folded
    role_first = _role_begin(phrase, first, body_end, head[0])
    if role_first is None:
        return None
    organisation = (first, role_first) if role_first > first else None
    head_end = head[1]
    if organisation is None and words.direct and head_end < phrase.size:
        # “представитель МИД России”: a body right behind the head owns the role as a possessive does.
        length = words.bodies.match(folded, head_end)
        if length:
            body = complement_of_body(phrase, head_end + length)
            return Office((head_end, body), (role_first, head_end), body)
    while head_end < phrase.size and (length := words.role_endings.match(folded, head_end)):
        head_end += length
    posted = any(words.posted_roles.match(folded, at, head[1]) for at in range(*head))
    role_end = _further_role(phrase, complement_of_role(phrase, head_end, posted=posted))
    return Office(organisation, (role_first, role_end), role_end)


def _role_begin(phrase: Phrase, first: int, body_end: int, head: int) -> int | None:
    """Where the role begins between ``first`` and its head; before it stands the organisation."""
    words = phrase.words
    folded = phrase.folded
    if head == first or words.modifiers.match(folded, first, head):
        return first
    owner = next((at for at in range(first, head) if phrase.owner[at]), None)
    if owner is not None:
        holds_role = any(words.roles.match(folded, at, owner + 1) for at in range(first, owner + 1))
        return first if holds_role else owner + 1
    if body_end > first:
        return body_end
    length = words.states.match(folded, first, head)
    if length:
        return first + length
    if phrase.is_acronym(first):
        return first + 1
    joined = next((at for at in range(first, head) if folded[at] in words.conjunctions), None)
    # “Foreign and Trade Minister” is one role, “Anna Berg and Trade Minister” are two people.
    return None if joined is not None and joined > first + 1 else first


def _may_stand_before_role(phrase: Phrase, first: int, at: int) -> bool:
    words = phrase.words
    word, low = phrase.word(at), phrase.folded[at]
    if low in words.conjunctions:
        return at > first
    if low in words.small or low in words.articles or not _OFFICE_WORD.fullmatch(word):
        return False
    if phrase.case == "lower":
        # Without capitals nothing tells where an office begins, so it begins close to its head.
        unknown = [near for near in range(first, at) if not words.fields.match(phrase.folded, near, at)]
        return len(unknown) < _MOST_UNKNOWN_WORDS or bool(words.fields.match(phrase.folded, at))
    return not word[0].islower() or low in words.particles or bool(words.modifiers.match(phrase.folded, at, at + 1))


def _further_role(phrase: Phrase, at: int) -> int:
    """“State Secretary and Deputy Foreign Minister”: the end of a role joined to the one that ends at ``at``."""
    folded = phrase.folded
    if at + 1 >= phrase.size or folded[at] not in phrase.words.conjunctions or folded[at] in BREAKS:
        return at
    # No name stood before “and”, so the next role belongs to the same person.
    further = read_office(phrase, at + 1)
    return further.end if further is not None and further.role is not None else at
