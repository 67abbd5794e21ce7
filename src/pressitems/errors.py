"""The errors that this package raises on purpose; all of them have one root."""

from __future__ import annotations


class PressItemsError(ValueError):
    """Root of every error that pressitems raises on purpose.

    Attributes:
        problem: What was wrong.
        line: Line in the source, counted from 1, where one is known.
        path: Place in a document (``$.items[2].published``) or the name of a file, where one is known.
        remedy: What the caller can do about it, where that is known.
    """

    def __init__(
        self,
        problem: str,
        *,
        line: int | None = None,
        path: str | None = None,
        remedy: str | None = None,
    ) -> None:
        self.problem = problem
        self.line = line
        self.path = path
        self.remedy = remedy
        super().__init__(problem)

    def __str__(self) -> str:
        message = self.problem
        if self.path is not None:
            message += f" (at {self.path})"
        if self.line is not None:
            message += f" (line {self.line})"
        if self.remedy is not None:
            message += f"; {self.remedy}"
        return message


class ParseError(PressItemsError):
    """The input cannot be read at all, or ``strict=True`` met a diagnostic of severity warning or above."""


class LoadError(PressItemsError):
    """A JSON document does not have the shape of a page or an item; ``path`` says where."""


class StyleError(PressItemsError):
    """A house style or lexicon is unknown, or its TOML cannot be used."""
