"""What the readers of dates return."""

from __future__ import annotations

from typing import NamedTuple

from pressitems.models import Timestamp
from pressitems.times.problems import TimeProblem


class FoundDate(NamedTuple):
    """A date expression in a line of text.

    Attributes:
        start, end: Character offsets; weekday, time and zone belong to it.
        value: None where ``problem`` says that no date can be made of it.
        until: The end of a range.
        problem: ``impossible-date``, ``ambiguous-date``, ``impossible-time``, ``unknown-zone``, ``zone-contradiction``.
        order: ``dmy``, ``mdy`` or ``ymd`` where its figures prove it; settles others on the same page.
    """

    start: int
    end: int
    value: Timestamp | None
    until: Timestamp | None = None
    problem: TimeProblem | None = None
    order: str | None = None
