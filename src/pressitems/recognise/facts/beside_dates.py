"""What stands beside a date on its line: a kind of text, somebody, a place, a tool of the page, or text."""

from __future__ import annotations

import re

from pressitems.blocks import Role
from pressitems.models import Genre, ParagraphKind, Speaker
from pressitems.recognise.facts.identifiers import NUMBER_SIGN, is_identifier
from pressitems.recognise.facts.line_parts import Part
from pressitems.recognise.facts.place_shape import has_place_shape
from pressitems.recognise.facts.posted import (
    is_posting,
    works_the_page,
)
from pressitems.recognise.people.phrase import read_person
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.match import without_speaker_word
from pressitems.recognise.titles.published_kinds import PUBLISHED
from pressitems.recognise.titles.title import names_a_genre
from pressitems.times import FoundDate, read_time

_WORDS_OF_A_KIND = 2
_NUMBER = re.compile(rf"\s*[,:–-]?\s*{NUMBER_SIGN}\s*\d[\d/().-]*$", re.IGNORECASE)
_ORNAMENTS = "*=~_-–—|»> "


def is_beside_a_date(sheet: Sheet, text: str) -> bool:
    """Whether a text is what stands beside a date, and no title: a kind, a time, a person, a place, a tool."""
    return (
        read_time(text, sheet.words.dates) is not None or part_of(sheet, text, 0, len(text)).role is not Role.PARAGRAPH
    )


def part_of(sheet: Sheet, text: str, start: int, end: int) -> Part:
    """A stretch of a line with a date, as what it is there."""
    said = text[start:end]
    kind = bare_kind(sheet, said)
    if kind is not None or works_the_page(sheet, said) or is_posting(sheet, said):
        return Part(start, end, Role.FURNITURE, None, kind)
    if is_identifier(said):
        return Part(start, end, Role.IDENTIFIER, said)
    if (speaker := somebody(sheet, said)) is not None:
        return Part(start, end, Role.BYLINE, speaker)
    if has_place_shape(sheet, said):
        return Part(start, end, Role.PLACE, said)
    reading = sheet.read_title(said)
    return Part(start, end, Role.PARAGRAPH, ParagraphKind.TEXT, reading.genre if not reading.speakers else None)


def somebody(sheet: Sheet, text: str) -> Speaker | None:
    """A person with a role, or a body and nothing else."""
    for lexicon in sheet.words.lexicons:
        bare = without_speaker_word(text, lexicon) or text
        speaker = read_person(bare, lexicon.people)
        if speaker is None or (speaker.name is None and speaker.role is not None):
            continue
        if speaker.name is not None and speaker.role is not None:
            return speaker
        alone = speaker.name is None and (speaker.organisation or "").casefold() == bare.casefold()
        if alone and not names_a_genre(bare, sheet.words.lexicons):
            # “Заявление Посольства” is a title.
            return speaker
    return None


def bare_kind(sheet: Sheet, text: str) -> Genre | None:
    """The genre that a few words name and nothing else (“Press release”, “Press release No. 112/2022”)."""
    text = _NUMBER.sub("", text).strip(_ORNAMENTS)
    known = sheet.words.kinds.get(text.casefold())
    if known is not None:
        return Genre(known)
    if not text or text.count(" ") >= _WORDS_OF_A_KIND or not names_a_genre(text, sheet.words.lexicons):
        return None
    reading = sheet.read_title(text)
    return reading.genre if not reading.speakers else None


def is_issued_on(sheet: Sheet, text: str, date: FoundDate) -> bool:
    """Whether a line says what came out on its day (“Meldung vom 4. Mai 2023”, “№ 45 от 4 мая 2023 г.”)."""
    before, _, lead = text[: date.start].rstrip().rpartition(" ")
    if lead.casefold() not in sheet.words.before_dates | sheet.words.date_words:
        return False
    return bare_kind(sheet, before) in PUBLISHED or _NUMBER.fullmatch(before) is not None
