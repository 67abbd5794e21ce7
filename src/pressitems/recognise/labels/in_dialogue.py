"""Candidates that stand in no dialogue of their item: in a quotation, a programme, a list of those who speak."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressitems.blocks import Block, BlockKind
from pressitems.recognise.labels.candidate import Candidate
from pressitems.recognise.labels.listed import lists_speakers
from pressitems.recognise.vocabulary import Vocabulary

_CLOCK = re.compile(r"[\[(]?(\d{1,2}):(\d{2})(?!:?\d)[\])]?\s")


def in_dialogue(candidates: list[Candidate], blocks: Sequence[Block], words: Vocabulary) -> list[Candidate]:
    """The candidates that may be said by somebody of the item, in the order of the page."""
    return _not_listing(_not_programmed(_not_quoted(candidates, blocks), blocks), blocks, words)


def _not_quoted(candidates: list[Candidate], blocks: Sequence[Block]) -> list[Candidate]:
    """The candidates without those in quotations, where others stand outside: a dialogue that somebody reads out."""
    outside = [one for one in candidates if blocks[one.block].kind is not BlockKind.QUOTE]
    return outside if sum(not one.inline for one in outside) > 1 else candidates


def _not_programmed(candidates: list[Candidate], blocks: Sequence[Block]) -> list[Candidate]:
    """The candidates without the lines of a programme: clock times in steps of minutes (“10:30 Anna Berg: Ferries”)."""
    clocks = {one.block: clock for one in candidates if (clock := _CLOCK.match(blocks[one.block].text)) is not None}
    times = [int(clock[1]) * 60 + int(clock[2]) for clock in clocks.values()]
    stepped = len(times) > 1 and all(time % 5 == 0 for time in times) and times == sorted(times)
    return [one for one in candidates if one.block not in clocks] if stepped else candidates


def _not_listing(candidates: list[Candidate], blocks: Sequence[Block], words: Vocabulary) -> list[Candidate]:
    """The candidates without the head of a list of those who speak (“Speakers: Vik, Dahl (OSCE), Rios”)."""
    return [
        one
        for one in candidates
        if one.head.casefold() not in words.speakers_headings
        or not lists_speakers(blocks[one.block].text[one.end :], words)
    ]
