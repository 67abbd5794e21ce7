"""What was read of a line with a date: the date, and what stands beside it."""

from __future__ import annotations

from typing import NamedTuple

from pressitems.blocks import Role
from pressitems.models import Genre
from pressitems.times import FoundDate


class Part(NamedTuple):
    """What stands beside a date: its stretch and what it is."""

    start: int
    end: int
    role: Role
    value: object = None
    kind: Genre | None = None


class DatedLine(NamedTuple):
    """A line that was read: the date with its stretch, whether it is one of a change, and what stands beside it."""

    date: FoundDate
    start: int
    end: int
    parts: tuple[Part, ...]
    updated: bool = False

    @property
    def kind(self) -> Genre | None:
        """The genre that a part names."""
        return next((part.kind for part in self.parts if part.kind is not None), None)

    @property
    def has_text(self) -> bool:
        """Whether a part is nothing that is known of such lines."""
        return any(part.role is Role.PARAGRAPH for part in self.parts)

    @property
    def only_text(self) -> bool:
        """Whether no part is anything that is known of such lines."""
        return self.has_text and all(part.role is Role.PARAGRAPH for part in self.parts)

    @property
    def changed(self) -> bool:
        """Whether a part is the date of a change."""
        return any(part.role is Role.ENTRY_DATE for part in self.parts)


def beside_subject(date: FoundDate, start: int, end: int) -> DatedLine:
    """A date and, at these places, what the text is about."""
    return DatedLine(date, date.start, date.end, (Part(start, end, Role.FURNITURE),))
