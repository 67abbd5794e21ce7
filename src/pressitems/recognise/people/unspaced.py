"""Reading a person phrase in a script without capitals and spaces, where only word lists tell the parts apart."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from pressitems.lexicons.people import PeopleWords
from pressitems.models import Speaker
from pressitems.recognise.patterns import alternatives

# “阿卜杜拉耶夫女士”
_LONGEST_ADDRESSED = 6
# Between a joiner (“stationed at”) and its role stands the name of a country or body.
_LONGEST_POST = 12
_LONGEST_GIVEN = 2


class UnspacedWords(NamedTuple):
    """The word lists of such a language as expressions."""

    office: re.Pattern[str]
    body: re.Pattern[str]
    body_alone: re.Pattern[str]
    state: re.Pattern[str]
    name: re.Pattern[str]
    honorific: re.Pattern[str]
    surname: re.Pattern[str]
    staff: re.Pattern[str]
    unsure: frozenset[str]


@lru_cache(maxsize=8)
def unspaced_words(people: PeopleWords) -> UnspacedWords:
    """Compile the word lists of a language, once."""
    modifiers, joiners = alternatives(people.role_modifiers), alternatives(people.role_joiners)
    # “The Embassy in Norland's Ambassador”: only who is sent somewhere has the place in the role.
    posted = f"(?:{joiners})[^，、：:]{{1,{_LONGEST_POST}}}?(?:{modifiers})*(?:{alternatives(people.posted_roles)})"
    role = f"(?:{posted}|(?:{modifiers})*(?:{alternatives(people.roles)}))"
    also = alternatives(people.conjunctions)
    foreign = "".join(part for part in people.name_particles)
    letters = f"[{re.escape(foreign)}]" if foreign else alternatives(())
    bodies, states = alternatives(people.bodies), alternatives(people.states)
    known = f"{alternatives(people.body_names)}|(?:{states}).{{0,12}}(?:{bodies})"
    long_bodies = alternatives(body for body in people.bodies if len(body) > 1)
    own = rf"(?:{alternatives(people.surnames)})[^\W\d_]{{1,2}}"
    return UnspacedWords(
        office=re.compile(f"{role}(?:(?:{also})(?:[^，、：:]{{0,{_LONGEST_POST}}}?){role})*"),
        body=re.compile(rf"\D{{0,24}}(?:{bodies})|{known}|{states}"),
        # One last character alone may end any word, so a body that stands by itself takes more.
        body_alone=re.compile(rf"{known}|[^\W\d_]{{0,16}}(?:{long_bodies})"),
        state=re.compile(states),
        name=re.compile(rf"(?:{own}|{letters}{{2,8}}|[^\W\d_]{{1,8}}(?:[·•・][^\W\d_]{{1,8}}){{1,3}})"),
        honorific=re.compile(f"(?:{alternatives(people.honorifics)})$"),
        surname=re.compile(alternatives(people.surnames)),
        staff=re.compile(rf"([^\W\d_]{{4,20}}(?:{long_bodies})) ?({own})"),
        # “韩外长” is the minister of a country as well as one called 韩.
        unsure=frozenset(state[0] for state in people.states),
    )


def read_unspaced(text: str, people: PeopleWords) -> Speaker | None:
    """The speaker that a phrase names; the order is body, role, name, or name, role."""
    words = unspaced_words(people)
    found = words.office.search(text)
    if found is None or words.body_alone.fullmatch(text):
        return _without_role(text, words)
    while found is not None:
        speaker = _around_role(text[: found.start()], found[0], text[found.end() :], words)
        if speaker is not None:
            return speaker
        # “The President's Office's Spokesperson”: the first word of a role can belong to a body.
        found = words.office.search(text, found.start() + 1)
    return None


def _around_role(before: str, role: str, after: str, words: UnspacedWords) -> Speaker | None:
    # “自然资源部副部长 林海”: offices that set the name apart put a space before it.
    before, after = before.rstrip(), words.honorific.sub("", after.lstrip())
    if before and words.name.fullmatch(before) and not words.body.fullmatch(before):
        return Speaker(name=before, role=role) if not after else None
    if before and words.surname.fullmatch(before) and len(after) <= _LONGEST_GIVEN and "·" not in after:
        # “Lin Minister Haiyang”: in a formal address the title stands inside the name.
        sure = after or before not in words.unsure
        return Speaker(name=before + after if sure else None, role=role)
    if before and not words.body.fullmatch(before):
        return None
    if after:
        # A title may stand on both sides of the name.
        again = words.office.search(after)
        after = after[: again.start()] if again is not None and again.end() == len(after) else after
        if not words.name.fullmatch(after):
            return None
    return Speaker(name=after or None, role=role, organisation=before or None)


def _without_role(text: str, words: UnspacedWords) -> Speaker | None:
    bare = words.honorific.sub("", text)
    if bare != text and bare and len(bare) <= _LONGEST_ADDRESSED:
        return Speaker(name=bare) if words.name.fullmatch(bare) or len(bare) == 1 else None
    if words.body_alone.fullmatch(text) or words.state.fullmatch(text):
        return Speaker(organisation=text)
    if words.name.fullmatch(text):
        return Speaker(name=text)
    # “省政府新闻办公室何岸”: of a long body a name alone may follow.
    found = words.staff.fullmatch(text)
    return Speaker(name=found[2], organisation=found[1]) if found is not None else None
