"""Who holds the role that a label prints: the name in brackets behind it."""

from __future__ import annotations

from pressitems.models import Speaker
from pressitems.recognise.candidate import REMARK
from pressitems.recognise.head_shape import Head
from pressitems.recognise.people import read_person
from pressitems.recognise.vocabulary import LabelClass, Vocabulary

_UNNAMED = frozenset({LabelClass.MODERATOR, LabelClass.OFFICIAL, LabelClass.ROLE})


def with_name(head: Head, remark: str, words: Vocabulary, known: frozenset[str]) -> Head | None:
    """A role whose holder stands in brackets behind it (“Minister of Ports (Jens Dahl)”); None where nobody does.

    A form of address or the page itself (``known``, casefolded) has to say that it is a person: “(Off Mic)” is none.
    """
    role = head.speaker
    if head.kind not in _UNNAMED or role is None or role.name is not None:
        return None
    bare = REMARK.sub("", remark[1:-1])
    found = (read_person(bare, people) for people in words.people)
    person = next((one for one in found if one is not None and one.name is not None and one.role is None), None)
    if person is None or (person.name == bare and bare.casefold() not in known):
        return None
    return Head(head.kind, Speaker(name=person.name, role=role.role, organisation=role.organisation))
