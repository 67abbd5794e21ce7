"""Reading an office: the body, the role title and what belongs to it, up to where a name may begin."""

from __future__ import annotations

import re
from typing import NamedTuple

from pressitems.recognise.people_words import Phrase, Vocabulary

_BREAKS = frozenset(',:()[]«»“”„"|/;')
_LONGEST_ACRONYM = 6
# A single letter with a stop is an initial, and figures are no part of an office that no word list knows.
_OFFICE_WORD = re.compile(r"(?!\w\.$)[^\W\d_](?:[^\W\d_]|['’.&-])*")


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


def read_office(phrase: Phrase, words: Vocabulary, first: int, end: int) -> Office | None:
    """The office that begins at ``first``, or None where neither role nor body begins there."""
    at, body_end = first, first
    folded = phrase.folded
    while at < end and folded[at] not in _BREAKS:
        length = words.roles.match(folded, at, end)
        if length:
            # “Official Spokesperson”, “Assistant Secretary”: a head that only modifies the next one.
            modifies = words.modifiers.match(folded, at, end) == length and at + length < end
            if modifies and words.may_follow_modifier(folded, at + length, end):
                at += length
                continue
            if not phrase.owner[at + length - 1] or at + length == end:
                return _office_of_role(phrase, words, first, body_end, at, at + length, end)
            # “Secretary-General’s Envoy”, “Minister’s Office”: an owner that is a role belongs to what it owns.
            at += length
            continue
        length = words.bodies.match(folded, at, end)
        if length:
            at = body_end = _complement(phrase, words, at + length, end, of_body=True)
            continue
        if words.honorifics.match(folded, at, end) or not _may_stand_before_role(phrase, words, first, at):
            break
        at += 1
    if body_end > first and not phrase.owner[body_end - 1]:
        return Office((first, body_end), None, body_end)
    return None


def _office_of_role(
    phrase: Phrase, words: Vocabulary, first: int, body_end: int, head: int, head_end: int, end: int
) -> Office | None:
    role_first = _role_begin(phrase, words, first, body_end, head)
    if role_first is None:
        return None
    organisation = (first, role_first) if role_first > first else None
    if organisation is None:
        # “представитель МИД России”: a body right behind the head owns the role as a possessive does.
        length = words.bodies.match(phrase.folded, head_end, end) if words.direct and head_end < end else 0
        if length:
            body = _complement(phrase, words, head_end + length, end, of_body=True)
            return Office((head_end, body), (role_first, head_end), body)
    while head_end < end and (length := words.role_endings.match(phrase.folded, head_end, end)):
        head_end += length
    role_end = _complement(phrase, words, head_end, end, of_body=False)
    further = _further_role(phrase, words, role_end, end)
    return Office(organisation, (role_first, further), further)


def _role_begin(phrase: Phrase, words: Vocabulary, first: int, body_end: int, head: int) -> int | None:
    """Where the role begins between ``first`` and its head; before it stands the organisation."""
    if head == first:
        return first
    folded = phrase.folded
    if words.modifiers.match(folded, first, head):
        return first
    owner = next((at for at in range(first, head) if phrase.owner[at]), None)
    if owner is not None:
        return first if _holds_role(phrase, words, first, owner + 1) else owner + 1
    if body_end > first:
        return body_end
    length = words.states.match(folded, first, head)
    if length:
        return first + length
    if _is_acronym(phrase, first):
        return first + 1
    joined = next((at for at in range(first, head) if folded[at] in words.conjunctions), None)
    # “Foreign and Trade Minister” is one role, “Anna Berg and Trade Minister” are two people.
    return None if joined is not None and joined > first + 1 else first


def _holds_role(phrase: Phrase, words: Vocabulary, first: int, end: int) -> bool:
    return any(words.roles.match(phrase.folded, at, end) for at in range(first, end))


def _may_stand_before_role(phrase: Phrase, words: Vocabulary, first: int, at: int) -> bool:
    word, low = phrase.word(at), phrase.folded[at]
    if low in words.conjunctions:
        return at > first
    if low in words.small or low in words.articles or not _OFFICE_WORD.fullmatch(word):
        return False
    if phrase.case == "lower":
        # Without capitals nothing tells where an office begins, so it begins close to its head.
        unknown = [near for near in range(first, at) if not words.fields.match(phrase.folded, near, at)]
        return len(unknown) < 2 or bool(words.fields.match(phrase.folded, at, len(phrase.folded)))
    return not word[0].islower() or low in words.particles or bool(words.modifiers.match(phrase.folded, at, at + 1))


def _further_role(phrase: Phrase, words: Vocabulary, at: int, end: int) -> int:
    """“State Secretary and Deputy Foreign Minister”: the end of a role joined to the one that ends at ``at``."""
    if at + 1 >= end or phrase.folded[at] not in words.conjunctions or phrase.folded[at] in _BREAKS:
        return at
    # No name stood before “and”, so the next role belongs to the same person.
    further = read_office(phrase, words, at + 1, end)
    return further.end if further is not None and further.role is not None else at


def _complement(phrase: Phrase, words: Vocabulary, first: int, end: int, *, of_body: bool) -> int:
    """The end of what belongs to a role or body behind its head: “of Ruritania”, “for Foreign Affairs”."""
    folded = phrase.folded
    at = done = first
    wanted = False
    while at < end:
        word = folded[at]
        if word in words.joiners or (of_body and word in words.body_joiners and _place_follows(phrase, words, at, end)):
            wanted, at = True, at + 1
        elif wanted and word in words.articles:
            at += 1
        elif length := _known(phrase, words, at, end, wanted=wanted, begun=done > first):
            at = done = at + length
            wanted = phrase.owner[done - 1] > 0
        elif word in words.conjunctions and done > first and not wanted and _list_goes_on(phrase, words, at, end):
            at += 2 if word == "," and folded[at + 1] in words.conjunctions else 1
            wanted = True
        elif word in _BREAKS or word in words.small or words.honorifics.match(folded, at, end):
            break
        elif wanted and (length := words.roles.match(folded, at, end)):
            at = done = at + length
            wanted = phrase.owner[done - 1] > 0
        elif _is_small(phrase, at) and (wanted or (done > first and _is_small(phrase, done - 1))):
            if word in words.particles and not wanted:
                break
            at += 1
            # “étrangères et européennes”: a conjunction between small words needs the second one.
            wanted = word in words.conjunctions
            done = done if wanted else at
        elif wanted or (words.direct and done == first and _owner_follows(phrase, words, at, end)):
            done = _unknown(phrase, words, at, end, of_body=of_body)
            if done == end or done == at:
                break
            at = done
            wanted = bool(
                words.roles.match(folded, at, end)
                or _known(phrase, words, at, end, wanted=True, begun=True)
                or (_is_small(phrase, at) and word not in words.conjunctions)
            )
        else:
            break
    return done


def _known(phrase: Phrase, words: Vocabulary, at: int, end: int, *, wanted: bool, begun: bool) -> int:
    """How many words from ``at`` on a lexicon knows as part of an office."""
    folded = phrase.folded
    length = 0
    # A state may also be a given name (“Minister Jordan Berg”), so it counts only where one is wanted.
    if wanted or words.direct:
        length = words.states.match(folded, at, end)
    if not length and (wanted or begun or words.direct):
        length = words.fields.match(folded, at, end) or words.bodies.match(folded, at, end)
    return length or (1 if wanted and _is_acronym(phrase, at) else 0)


def _place_follows(phrase: Phrase, words: Vocabulary, at: int, end: int) -> bool:
    """Whether “in” leads from a body to its seat and not from the body to what it is about."""
    at += 1
    while at < end and phrase.folded[at] in words.articles:
        at += 1
    if at >= end:
        return False
    return bool(_known(phrase, words, at, end, wanted=True, begun=True)) or (
        phrase.case != "lower" and not phrase.word(at)[0].islower()
    )


def _list_goes_on(phrase: Phrase, words: Vocabulary, at: int, end: int) -> bool:
    """Whether a conjunction inside an office leads to more of the same and not to another person."""
    at += 1
    while at < end and phrase.folded[at] in words.conjunctions | words.articles:
        at += 1
    if at >= end or phrase.folded[at] in _BREAKS:
        return False
    body = words.bodies.match(phrase.folded, at, end)
    if body and at + body < end and phrase.folded[at + body] in words.joiners:
        # “Ministry of Defence and Ministry of Trade” are two.
        return False
    for ahead in range(at, min(at + 3, end)):
        if phrase.folded[ahead] in _BREAKS or words.roles.match(phrase.folded, ahead, end):
            return False
        length = _known(phrase, words, ahead, end, wanted=True, begun=True)
        if length:
            # “of France, Germany Minister Lund”: a state or body in front of a role begins the next person.
            after = ahead + length
            return after >= end or not words.roles.match(phrase.folded, after, end)
    return False


def _unknown(phrase: Phrase, words: Vocabulary, at: int, end: int, *, of_body: bool) -> int:
    """The end of unknown words behind “of”: up to the next known word, or up to a name of two words."""
    stop = at
    folded = phrase.folded
    while stop < end and folded[stop] not in _BREAKS:
        if (
            folded[stop] in words.joiners
            or folded[stop] in words.conjunctions
            or folded[stop] in words.small
            or (phrase.case == "mixed" and phrase.word(stop)[0].islower() and folded[stop] not in words.particles)
            or words.roles.match(folded, stop, end)
            or words.honorifics.match(folded, stop, end)
            or (stop > at and _known(phrase, words, stop, end, wanted=True, begun=True))
        ):
            return stop
        if phrase.owner[stop]:
            return stop + 1
        stop += 1
    if of_body or stop - at < 3:
        return stop
    name = stop - 1
    while name > at + 1 and (phrase.word(name - 1).endswith(".") or folded[name - 1] in words.particles):
        name -= 1
    return max(name - 1, at + 1)


def _owner_follows(phrase: Phrase, words: Vocabulary, at: int, end: int) -> bool:
    """“губернатор Старой области”: unknown words right behind a head own it where more of an office follows them."""
    stop = _unknown(phrase, words, at, end, of_body=True)
    if not at < stop < end or phrase.folded[stop] in words.conjunctions | words.joiners | _BREAKS:
        return False
    return not words.roles.match(phrase.folded, stop, end) and not words.honorifics.match(phrase.folded, stop, end)


def _is_small(phrase: Phrase, at: int) -> bool:
    return phrase.case == "mixed" and phrase.word(at)[0].islower()


def _is_acronym(phrase: Phrase, at: int) -> bool:
    word = phrase.word(at)
    return phrase.case == "mixed" and 1 < len(word) <= _LONGEST_ACRONYM and word.isalpha() and word.isupper()
