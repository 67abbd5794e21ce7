"""What brackets behind a label say of a person: the name of whoever holds the role, or the post or medium of a name."""

from __future__ import annotations

from pressitems.models import Speaker
from pressitems.recognise.label_class import ASKERS, LabelClass
from pressitems.recognise.labels.candidate import REMARK, Candidate
from pressitems.recognise.labels.head_shape import Head, names_account
from pressitems.recognise.labels.heads import CHANNEL, name_in_capitals
from pressitems.recognise.labels.outlets import named_outlet, worded_outlet
from pressitems.recognise.people.phrase import read_bare_name, read_role
from pressitems.recognise.vocabulary import Vocabulary

_NAMED = frozenset({LabelClass.PERSON, LabelClass.ROLE, LabelClass.PHRASE})
_UNNAMED = frozenset({LabelClass.MODERATOR, LabelClass.OFFICIAL, LabelClass.ROLE})


def with_brackets(candidate: Candidate, head: Head, words: Vocabulary, known: frozenset[str]) -> tuple[Candidate, Head]:
    """The candidate with what the brackets behind it say of a person, if they hold no remark."""
    remark = candidate.remark
    if remark is not None and names_account(remark[1:]):
        # “Norvik Ferries (@norvikferries): …” is a post.
        return candidate, Head(None, refusal="names an account of a network")
    if remark is not None:
        asks_for = outlet_of(remark[1:-1], words) if head.kind in ASKERS else None
        if asks_for is not None:
            # “Question (Lamp Radio)”: others on the page may ask for somebody else, so it stays part of the label.
            return candidate._replace(head=f"{candidate.head} {remark}", remark=None), Head(head.kind, asks_for)
        named = with_name(head, remark, words, known) or with_post(candidate.head, head, remark, words)
        return (candidate, head) if named is None else (candidate._replace(remark=None), named)
    # “Lena Goh (ABC)”: an acronym stays part of the label.
    inside = REMARK.search(candidate.head) if candidate.head.endswith(")") else None
    named = with_post(candidate.head, head, inside[0].strip(), words) if inside is not None else None
    return candidate, named or head


def with_post(printed: str, head: Head, remark: str, words: Vocabulary) -> Head | None:
    """A name with a post or medium in brackets behind it (“Lena Goh (Lamp Radio)”, “JENS DAHL (Moderator)”); or None.

    Brackets with other words in them hold a remark on how somebody speaks.
    """
    person = head.speaker or name_in_capitals(printed, words)
    if head.kind not in _NAMED or person is None or person.name is None or person.role is not None:
        return None
    bare = remark[1:-1]
    medium = outlet_of(bare, words)
    outlet = medium.outlet if medium is not None else bare if CHANNEL.fullmatch(bare) else None
    if outlet is not None:
        return Head(head.kind, Speaker(name=person.name, outlet=outlet))
    if words.labels.get(bare.casefold()) is LabelClass.MODERATOR:
        return Head(LabelClass.MODERATOR, Speaker(name=person.name, role=bare))
    post = read_role(bare, words.people)
    if post is None:
        return None
    return Head(LabelClass.ROLE, Speaker(name=person.name, role=post.role, organisation=post.organisation))


def outlet_of(text: str, words: Vocabulary) -> Speaker | None:
    """The medium that a text names and nobody beside it; None where it names none."""
    medium = named_outlet(text, words) or worded_outlet(text, words)
    return medium.speaker if medium is not None and medium.speaker is not None and medium.speaker.name is None else None


def with_name(head: Head, remark: str, words: Vocabulary, known: frozenset[str]) -> Head | None:
    """A role whose holder stands in brackets behind it (“Minister of Ports (Jens Dahl)”); None where nobody does.

    A form of address or the page itself (``known``, casefolded) has to say that it is a person: “(Off Mic)” is none.
    """
    role = head.speaker
    if head.kind not in _UNNAMED or role is None or role.name is not None:
        return None
    bare = REMARK.sub("", remark[1:-1])
    person = read_bare_name(bare, words.people)
    if person is None or (person.name == bare and bare.casefold() not in known):
        return None
    return Head(head.kind, Speaker(name=person.name, role=role.role, organisation=role.organisation))
