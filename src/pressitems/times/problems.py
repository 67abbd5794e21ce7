"""What can be wrong with a printed date or time."""

from __future__ import annotations

from typing import NamedTuple


class TimeProblem(NamedTuple):
    """What was odd about a printed date or time.

    Attributes:
        code: A key of ``pressitems.models.DIAGNOSTIC_CODES``: ``impossible-date``, ``ambiguous-date``,
            ``impossible-time``, ``unknown-zone``, ``zone-contradiction`` or ``clock-mismatch``.
        message: What was wrong and what was done about it.
    """

    code: str
    message: str
