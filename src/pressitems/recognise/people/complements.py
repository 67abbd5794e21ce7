"""What belongs to a role or a body behind its head: “of Ruritania”, “for Foreign Affairs”, “in London”."""

from __future__ import annotations

import re

from pressitems.recognise.people.words import BREAKS, Phrase

_INITIALS = re.compile(r"[^\W\d_]\.(?:[^\W\d_]|$)")
_LONGEST_PART = 4


def complement_of_role(phrase: Phrase, first: int, *, posted: bool) -> int:
    """The end of what belongs to a role whose head ends at ``first``; ``posted`` for one that is sent to somewhere."""
    joiners = phrase.words.joiners | phrase.words.posted_joiners if posted else phrase.words.joiners
    end = _complement(phrase, first, joiners, of_body=False)
    words, folded = phrase.words, phrase.folded
    sent = any(words.bodies.match(folded, at, end) for at in range(first, end))
    return _posted_to(phrase, end) if sent else end


def complement_of_body(phrase: Phrase, first: int) -> int:
    """The end of a body's name whose head ends at ``first``."""
    end = _complement(phrase, first, phrase.words.joiners, of_body=True)
    return _posted_to(phrase, end)


def _posted_to(phrase: Phrase, at: int) -> int:
    """“Embassy of Norway to the United Kingdom”: the end of the state to which a body is sent; to others it writes."""
    words, folded = phrase.words, phrase.folded
    if words.direct or at >= phrase.size or folded[at] not in words.posted_joiners:
        return at
    state = phrase.skip(at + 1, words.articles)
    length = words.states.match(folded, state) if state < phrase.size else 0
    return _complement(phrase, state + length, words.joiners, of_body=True) if length else at


def _complement(phrase: Phrase, first: int, joiners: frozenset[str], *, of_body: bool) -> int:
    """The end of what surely belongs to a head (``done``); behind “of” and “and” something has to (``wanted``)."""
    words, end = phrase.words, phrase.size
    folded = phrase.folded
    at = done = first
    wanted = seated = False
    while at < end:
        word, begun = folded[at], done > first
        if word in joiners or _leads_to_seat(phrase, at, of_body=of_body):
            wanted, seated, at = True, word in words.seat_joiners, at + 1
        elif wanted and word in words.articles:
            at += 1
        elif length := phrase.known(at, wanted=wanted, begun=begun) or (
            _body_of_acronym(phrase, at) if begun and not wanted else 0
        ):
            at = done = at + length
            wanted = phrase.owner[done - 1] > 0
        elif word in words.conjunctions and begun and not wanted and _list_goes_on(phrase, at):
            at = phrase.skip(at, words.conjunctions)
            wanted = True
        elif _is_of_something_else(phrase, at, seat=seated and wanted):
            break
        elif wanted and (length := words.roles.match(folded, at)):
            at = done = at + length
            wanted = phrase.owner[done - 1] > 0
        elif phrase.is_small(at) and (
            wanted or (begun and phrase.is_small(done - 1)) or (of_body and words.direct and not begun)
        ):
            if (word in words.particles and not wanted) or _leads_elsewhere(phrase, at):
                break
            at += 1
            # “étrangères et européennes”: a conjunction between small words needs the second one.
            wanted = word in words.conjunctions
            done = done if wanted else at
        elif wanted or (words.direct and _owner_follows(phrase, at, begun=begun)):
            done = _unknown(phrase, at, of_body=of_body)
            if done in {end, at}:
                break
            at = done
            wanted = _belongs(phrase, at)
        else:
            break
    return done


def _is_of_something_else(phrase: Phrase, at: int, *, seat: bool) -> bool:
    """Whether a word begins what is no part of an office; where a seat is expected, a small one does as well."""
    words, folded = phrase.words, phrase.folded
    if folded[at] in BREAKS or folded[at] in words.small or words.honorifics.match(folded, at):
        return True
    # “Посла на приёме”: the occasion at which somebody speaks.
    return seat and phrase.word(at)[0].islower()


def _body_of_acronym(phrase: Phrase, at: int) -> int:
    """“NATO Military Committee”: how many words from ``at`` on make a body of the capitals before them."""
    words, folded = phrase.words, phrase.folded
    if not phrase.is_acronym(at - 1):
        return 0
    for stop in range(at, min(at + _LONGEST_PART, phrase.size)):
        if length := words.bodies.match(folded, stop):
            return stop + length - at
        if phrase.is_small(stop) or folded[stop] in BREAKS or words.roles.match(folded, stop):
            return 0
    return 0


def _belongs(phrase: Phrase, at: int) -> bool:
    """Whether the word behind unknown ones is what they describe: “Vienna negotiations”, “Economic Advisers”."""
    words, folded = phrase.words, phrase.folded
    if words.roles.match(folded, at) or phrase.known(at):
        return True
    return phrase.is_small(at) and folded[at] not in words.conjunctions


def _leads_to_seat(phrase: Phrase, at: int, *, of_body: bool) -> bool:
    """Whether “in” leads from a body to where it sits; inside a role only to a state (“of the Embassy in Peru”)."""
    words, folded = phrase.words, phrase.folded
    if folded[at] not in words.body_joiners:
        return False
    if of_body:
        # “Комитет по Арктике” is one name; “МИД России по Сирии” is about Syria.
        named = folded[at] not in words.posted_joiners - words.seat_joiners or words.bodies.match(folded, at - 1, at)
        return bool(named) and _place_follows(phrase, at)
    state = phrase.skip(at + 1, words.articles)
    return (
        bool(words.bodies.match(folded, at - 1, at)) and state < phrase.size and (words.states.match(folded, state) > 0)
    )


def _leads_elsewhere(phrase: Phrase, at: int) -> bool:
    """“Посольства в газету”: whether “in” leads from an office to small words that are none of it."""
    words, folded = phrase.words, phrase.folded
    if folded[at] not in words.seat_joiners or at + 1 >= phrase.size:
        return False
    return not words.roles.match(folded, at + 1) and not phrase.known(at + 1)


def _place_follows(phrase: Phrase, at: int) -> bool:
    """Whether “in” leads from a body to its seat and not from the body to what it is about."""
    at = phrase.skip(at + 1, phrase.words.articles)
    if at >= phrase.size:
        return False
    return bool(phrase.known(at)) or (phrase.case != "lower" and not phrase.word(at)[0].islower())


def _list_goes_on(phrase: Phrase, at: int) -> bool:
    """Whether a conjunction inside an office leads to more of the same and not to another person."""
    words, folded, end = phrase.words, phrase.folded, phrase.size
    at = phrase.skip(at + 1, words.conjunctions | words.articles)
    if at >= end or folded[at] in BREAKS or folded[at] in words.posted_joiners:
        return False
    body = words.bodies.match(folded, at)
    if body and at + body < end and folded[at + body] in words.joiners:
        # “Ministry of Defence and Ministry of Trade” are two.
        return False
    for ahead in range(at, min(at + 3, end)):
        if folded[ahead] in BREAKS or words.roles.match(folded, ahead):
            return False
        length = phrase.known(ahead)
        if length:
            # “of France, Germany Minister Lund”: a state or body in front of a role begins the next person.
            after = ahead + length
            return after >= end or not words.roles.match(folded, after)
    return False


def _unknown(phrase: Phrase, at: int, *, of_body: bool) -> int:
    """The end of unknown words behind “of”: up to the next known word, or up to a name of two words."""
    words, end = phrase.words, phrase.size
    folded = phrase.folded
    stop = at
    while stop < end and folded[stop] not in BREAKS:
        if _ends_unknown(phrase, at, stop):
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


def _ends_unknown(phrase: Phrase, first: int, at: int) -> bool:
    words, folded = phrase.words, phrase.folded
    word = folded[at]
    if word in words.joiners or word in words.conjunctions or word in words.small:
        return True
    if phrase.is_small(at) and word not in words.particles:
        return True
    if words.roles.match(folded, at) or words.honorifics.match(folded, at):
        return True
    if at > first and _INITIALS.match(phrase.word(at)) and not phrase.is_small(at - 1):
        # “Посла в Лондоне К.Берга”, but “имени М.Берга”
        return True
    return at > first and phrase.known(at) > 0


def _owner_follows(phrase: Phrase, at: int, *, begun: bool) -> bool:
    """“губернатор Старой области”: unknown words right behind a head own it where more of an office follows them.

    Behind more than the head (“министр транспорта Старой области”) only what is known to be part of an office tells.
    """
    words, folded = phrase.words, phrase.folded
    stop = _unknown(phrase, at, of_body=True)
    if not at < stop < phrase.size or folded[stop] in words.conjunctions | words.joiners | BREAKS:
        return False
    if begun:
        return words.fields.match(folded, stop) > 0
    return not words.roles.match(folded, stop) and not words.honorifics.match(folded, stop)
