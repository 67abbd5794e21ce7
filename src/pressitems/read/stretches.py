"""Stretches of a block: where something begins and ends that holds for its text."""

from __future__ import annotations


class Stretches:
    """Where in a block something holds that begins and ends: bold, a link, a time; ``value`` is what holds now."""

    __slots__ = ("found", "start", "value")

    def __init__(self) -> None:
        self.value: str | None = None
        self.start = 0
        self.found: list[tuple[int, int, str]] = []

    def close(self, text: str) -> None:
        """Note what held up to the end of ``text``, the block so far."""
        start, end = self.start, len(text)
        # It was opened before the space between the words was written, or before empty cells of a row.
        while start < end and text[start] in " \t":
            start += 1
        if start < end and self.value is not None:
            self.found.append((start, end, self.value))
        # Where it goes on in the next block, it does so from the beginning.
        self.start = 0

    def take(self) -> tuple[tuple[int, int, str], ...]:
        """What was found in the block that ends here."""
        found = tuple(self.found)
        self.found = []
        return found


def merged(found: tuple[tuple[int, int, str], ...], text: str) -> tuple[tuple[int, int], ...]:
    """Stretches without their value, joined where nothing or a space is between: a space has no weight."""
    if len(found) == 1:
        return (found[0][:2],)
    joined: list[tuple[int, int]] = []
    for start, end, _ in found:
        if joined and not text[joined[-1][1] : start].strip(" "):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)
