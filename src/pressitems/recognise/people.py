"""Reading a person phrase: who is named, in which role, for which body."""

from __future__ import annotations

from pressitems.lexicons.people import PeopleWords
from pressitems.models import Speaker


def read_person(phrase: str, people: PeopleWords) -> Speaker | None:
    """The speaker that a phrase names, or None where it holds no person, role or body."""
    raise NotImplementedError


def is_person_shape(phrase: str, people: PeopleWords) -> bool:
    """Whether a phrase has the shape of a personal name, with or without an honorific."""
    raise NotImplementedError


def role_in(phrase: str, people: PeopleWords) -> str | None:
    """The role title that a phrase holds, as printed, or None."""
    raise NotImplementedError
