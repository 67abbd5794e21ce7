"""Words that tell a person, a role or a body from other words: the ``[people]`` section of a lexicon."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True, cache_hash=True)
class PeopleWords:
    """How one language names those who speak.

    Words are compared without regard to case, and a space in them stands for one space or hyphen. ``*`` at the
    beginning or end of a word stands for any letters, so that one entry covers case endings and compounds
    (“министр*”, “*minister*”).

    Attributes:
        roles: Heads of role titles, of one or several words (“Minister”, “Press Secretary”).
        plural_roles: Words that give one office to several people named behind it → the form for one (“Ministers” →
            “Minister”).
        sole_roles: Offices of which nobody holds two (“President”, “Prime Minister”).
        local_roles: Heads that a town or region by name follows directly, as an owner does (“мэр*”).
        patronymics: The middle of a name of three words, after which no such place is looked for (“*ович*”).
        role_modifiers: What stands before a head and belongs to the role (“Deputy”, “Foreign”).
        role_joiners: What lets a role go on after its head (“of”, “for”); an empty one says that an owner may follow
            the head directly, as a genitive does.
        posted_roles: Heads of those who are sent to somewhere (“Ambassador”, “Representative”).
        posted_joiners: What lets such a role go on besides the joiners of all roles (“to”).
        seat_joiners: Those of them that lead to a place or body by name, and before other words to an occasion (“à”).
        role_endings: What may follow a head directly and belongs to the role (“One”, “a.i.”).
        role_fields: Words that close what follows a joiner, where the name begins after them (“Affairs”, “State”).
        honorifics: Forms of address that belong neither to the name nor to the role (“Mr.”, “Shri”).
        ranks: Ranks of peers, which open a name and belong to it (“Lord Ashby of Norvik”).
        bodies: Last words of a body's name (“Ministry”, “Embassy”); first ones where the language puts them first.
        body_joiners: What lets a body's name go on besides the joiners of roles (“in”).
        body_names: Whole names of bodies (“White House”, “МИД”).
        states: Names of states and their forms in a role (“Russia”, “the United Kingdom”).
        possessives: Endings that make an owner of a word (“’s”).
        name_particles: Small words inside a personal name (“van”, “bin”).
        name_suffixes: What may follow a personal name (“Jr.”).
        post_nominals: Letters of honour or office behind a name, which are no part of it (“MP”, “KCMG”).
        never_names: Words with a capital that are no part of a name (“Remarks”, “Press”).
        surnames: Family names that begin a name in a language written without capitals and spaces.
        conjunctions: What joins two speakers (“and”, “,”).
        articles: Small words that a phrase may begin with and that say nothing (“the”).
        small_words: Prepositions and the like that are part of no name and no office (“on”, “by”).
        word_space: What stands between words: a space, or nothing in a language written without spaces.
    """

    roles: tuple[str, ...] = ()
    plural_roles: dict[str, str] = attrs.field(factory=dict, hash=False)
    sole_roles: tuple[str, ...] = ()
    local_roles: tuple[str, ...] = ()
    patronymics: tuple[str, ...] = ()
    role_modifiers: tuple[str, ...] = ()
    role_joiners: tuple[str, ...] = ()
    posted_roles: tuple[str, ...] = ()
    posted_joiners: tuple[str, ...] = ()
    seat_joiners: tuple[str, ...] = ()
    role_endings: tuple[str, ...] = ()
    role_fields: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    ranks: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    body_joiners: tuple[str, ...] = ()
    body_names: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    name_particles: tuple[str, ...] = ()
    name_suffixes: tuple[str, ...] = ()
    post_nominals: tuple[str, ...] = ()
    never_names: tuple[str, ...] = ()
    surnames: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    small_words: tuple[str, ...] = ()
    word_space: str = " "
