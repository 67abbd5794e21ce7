"""The orders in which a phrase names role, body and person, and whom it names by them."""

from __future__ import annotations

from pressitems.models import Speaker
from pressitems.recognise.people.names import is_initials, is_name, opens_name
from pressitems.recognise.people.roles import Office, read_office
from pressitems.recognise.people.words import Phrase

# A place and a name of two words, or of three.
_PLACE_AND_NAME = (3, 4)


def read_parts(phrase: Phrase) -> Speaker | None:
    """The speaker that a phrase names, where its words are nothing but role, body and person in one of these orders."""
    size = phrase.size
    first = skip_honorifics(phrase, 0)
    office = read_office(phrase, first)
    if office is None:
        return _read_name_first(phrase, first)
    if office.end == size:
        return _speaker(phrase, None, office)
    if phrase.folded[office.end] == ",":
        return _read_after_comma(phrase, office)
    return _read_name_after(phrase, office) if office.role is not None else None


def _bodies_to_end(phrase: Phrase, at: int) -> bool:
    """“Communications Department, International Fund”: whether bodies and nothing else fill the phrase from ``at``."""
    words = phrase.words
    size = phrase.size
    while at < size:
        at = skip_honorifics(phrase, at)
        office = read_office(phrase, at)
        if office is None or office.role is not None or phrase.folded[at] in words.conjunctions:
            return False
        if office.end == size:
            return True
        if phrase.folded[office.end] != ",":
            return False
        at = office.end + 1
    return False


def _comma_after(phrase: Phrase, first: int) -> int:
    """The place of the next comma, or the end of the phrase."""
    size = phrase.size
    return next((at for at in range(first, size) if phrase.folded[at] == ","), size)


def _roles_to_end(phrase: Phrase, at: int) -> Office | None:
    """“Ambassador, Permanent Representative of Norway”: one or several roles that fill the phrase from ``at`` on."""
    size = phrase.size
    at = skip_honorifics(phrase, at)
    whole: Office | None = None
    while at < size:
        office = read_office(phrase, at)
        if office is None or office.role is None:
            if whole is None or whole.organisation is not None or not _bodies_to_end(phrase, at):
                return None
            return Office((at, size), whole.role, size)
        begin = whole.role[0] if whole is not None and whole.role is not None else office.role[0]
        organisation = whole.organisation if whole is not None else office.organisation
        whole = Office(organisation, (begin, office.end), office.end)
        if office.end == size:
            return whole
        if phrase.folded[office.end] != ",":
            return None
        at = skip_honorifics(phrase, office.end + 1)
    return None


def _read_name_first(phrase: Phrase, first: int) -> Speaker | None:
    """“Anna Berg”, “Anna Berg, Department Spokesperson”."""
    size = phrase.size
    comma = _comma_after(phrase, first)
    if comma == size:
        name_end, state = _before_state(phrase, first, size)
        if not is_name(phrase, first, name_end, alone=is_addressed(phrase, first)):
            return None
        return Speaker(name=phrase.printed(first, name_end), organisation=state)
    if not is_name(phrase, first, comma, alone=True):
        return None
    office = _roles_to_end(phrase, comma + 1)
    return _speaker(phrase, (first, comma), office) if office is not None else None


def _read_after_comma(phrase: Phrase, office: Office) -> Speaker | None:
    """“Official Spokesperson, Ms Anna Berg”, “State Secretary, Deputy Minister Anna Berg”."""
    size = phrase.size
    if office.role is None or office.end + 1 >= size:
        return None
    if office.organisation is None and _bodies_to_end(phrase, office.end + 1):
        return _speaker(phrase, None, Office((office.end + 1, size), office.role, size))
    first = skip_honorifics(phrase, office.end + 1)
    if is_name(phrase, first, size, alone=first > office.end + 1):
        return _speaker(phrase, (first, size), office)
    second = read_office(phrase, first)
    if second is None or second.role is None:
        return None
    both = Office(office.organisation, (office.role[0], second.role[1]), second.end)
    if second.end == size:
        return _speaker(phrase, None, both)
    return _read_name_after(phrase, both)


def _read_name_after(phrase: Phrase, office: Office) -> Speaker | None:
    """“Minister Anna Berg”, “Prime Minister Anna Berg of Ruritania”, “Ambassador Berg, Head of Delegation”."""
    words = phrase.words
    size = phrase.size
    length = words.roles.match(phrase.folded, office.end)
    if length and office.role is not None:
        # “Head of Delegation Ambassador Berg”
        office = Office(office.organisation, (office.role[0], office.end + length), office.end + length)
    first = skip_honorifics(phrase, office.end)
    end = _comma_after(phrase, first)
    # Further roles may follow the name; anything else makes it a list of people, which is not ours to cut here.
    if end < size and _roles_to_end(phrase, end + 1) is None:
        return None
    name_end, state = _before_state(phrase, first, end)
    if office.role is not None and _is_place(phrase, office, first, name_end):
        office, first = Office(office.organisation, (office.role[0], first + 1), first + 1), first + 1
    office, first = _with_owner(phrase, office, (first, name_end))
    if not opens_name(phrase, first) or not is_name(phrase, first, name_end, alone=True):
        return None
    organisation = phrase.owner_printed(*office.organisation) if office.organisation else state
    return _speaker(phrase, (first, name_end), office, organisation)


def _with_owner(phrase: Phrase, office: Office, name: tuple[int, int]) -> tuple[Office, int]:
    """“директор Института Арктики И.П.Ванин”: the office with words before a name that own it, and the name's begin."""
    words = phrase.words
    first = name[0]
    if not words.direct or first != office.end or office.role is None:
        return office, first
    begin = _name_begin(phrase, office, name)
    owner = [phrase.word(at) for at in range(first, begin)]
    if not owner or not all(word.isalpha() and word[0].isupper() for word in owner):
        return office, first
    if office.organisation is not None and office.organisation[1] == office.end:
        return Office((office.organisation[0], begin), office.role, begin), begin
    return Office(office.organisation, (office.role[0], begin), begin), begin


def _name_begin(phrase: Phrase, office: Office, name: tuple[int, int]) -> int:
    """Where a name begins that initials or a patronymic tell; else a body's name goes before a name of two words."""
    words = phrase.words
    first, end = name
    initials = next((at for at in range(first, end) if is_initials(phrase.word(at))), None)
    if initials is not None:
        # “Ванин И.П.”
        return max(first, initials - 1) if initials == end - 1 and phrase.word(initials).endswith(".") else initials
    middle = next((at for at in range(first + 1, end) if words.patronymics.match(phrase.folded, at, end)), None)
    if middle is not None:
        return middle - 1
    plain = all(phrase.word(at).isalpha() and phrase.word(at)[0].isupper() for at in range(first, end))
    of_body = office.organisation is not None and office.organisation[1] == office.end == office.organisation[0] + 1
    return end - 2 if of_body and plain and end - first == _PLACE_AND_NAME[0] else first


def _is_place(phrase: Phrase, office: Office, first: int, end: int) -> bool:
    """“мэр Норвика Павел Странд”: whether a name of more than two words begins with the place whose office it is."""
    words = phrase.words
    if end - first not in _PLACE_AND_NAME or office.role is None or first != office.end:
        return False
    if not any(words.local_roles.match(phrase.folded, at, office.end) for at in range(*office.role)):
        return False
    middle = [at for at in range(first + 1, end) if words.patronymics.match(phrase.folded, at, end)]
    # “мэр Павел Иванович Странд” has no place; of four words the third has to tell.
    named = middle == [first + 2] or (not middle and end - first == _PLACE_AND_NAME[0])
    return named and all(phrase.word(at).isalpha() for at in range(first, end))


def _before_state(phrase: Phrase, first: int, end: int) -> tuple[int, str | None]:
    """Where a name ends before “of Ruritania”, and that state."""
    words = phrase.words
    for at in range(first + 1, end - 1):
        if phrase.folded[at] in words.joiners:
            state = at + 1
            while state < end - 1 and phrase.folded[state] in words.articles:
                state += 1
            if words.states.match(phrase.folded, state, end) == end - state and not phrase.owner[end - 1]:
                return at, phrase.printed(state, end)
    return end, None


def _speaker(
    phrase: Phrase, name: tuple[int, int] | None, office: Office, organisation: str | None = None
) -> Speaker | None:
    if organisation is None and office.organisation is not None:
        organisation = phrase.owner_printed(*office.organisation)
    role = phrase.printed(*office.role) if office.role is not None else None
    printed_name = phrase.printed(*name) if name is not None else None
    if organisation is None and role is None and printed_name is None:
        return None
    return Speaker(name=printed_name, role=role, organisation=organisation)


def skip_honorifics(phrase: Phrase, at: int) -> int:
    """The place after forms of address and articles that begin at ``at``."""
    words = phrase.words
    size = phrase.size
    while at < size and phrase.folded[at] not in words.ranks:
        length = words.honorifics.match(phrase.folded, at)
        if not length and phrase.folded[at] in words.articles and not is_initials(phrase.word(at)):
            length = 1
        if not length or (at + length >= size and phrase.folded[at] not in words.articles):
            return at
        at += length
    return at


def is_addressed(phrase: Phrase, first: int) -> bool:
    """Whether the words before ``first`` hold a form of address and not articles only."""
    return any(phrase.words.honorifics.match(phrase.folded, at, first) for at in range(first))
