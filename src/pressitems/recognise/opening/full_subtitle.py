"""A line under a title that says in full what the title does not: “Speech by Eva Holm, Minister, at …, Oslo, 4 May”."""

from __future__ import annotations

from pressitems.blocks import Role, ends_as_text
from pressitems.models import Genre, Speaker
from pressitems.recognise.facts.beside_dates import bare_kind
from pressitems.recognise.facts.day_marks import name_kind
from pressitems.recognise.sheet import Held, Sheet, has_figure, paragraph_kind
from pressitems.recognise.titles.match import without_speaker_word
from pressitems.recognise.titles.published_kinds import HELD
from pressitems.recognise.titles.speakers import leading_speakers

_SHORTEST = 40
_LONGEST = 400
_LONGEST_SUBTITLE = 200


def full_subtitle(sheet: Sheet, title: int | None, start: int, stop: int) -> None:
    """Read kind, speakers, place and day off the line right under a title that names nobody and no occasion.

    The line stays text. Libraries of speeches print the topic as the title, and this line under it; missions print by
    whom a statement was delivered.
    """
    read = sheet.title(start, stop)
    index = (title if title is not None else start - 1) + 1
    if read is None or read.reading.speakers or read.reading.event is not None or index in sheet.marks:
        return
    text = sheet.blocks[index].text if index < stop else ""
    if not _SHORTEST <= len(text) <= _LONGEST or has_figure(text) is None:
        return
    under = sheet.read_title(text)
    dates = sheet.dates_in(text)
    if under.event is None or under.event.start is None or not dates:
        return
    speakers = under.speakers if read.reading.genre is None and under.genre in HELD else _delivering(sheet, text)
    if not speakers or any(speaker.name is None for speaker in speakers):
        return
    kind = paragraph_kind(sheet.blocks[index])
    if under.genre is not None:
        name_kind(sheet, title, under.genre)
    for speaker in speakers:
        sheet.read_in_text(index, Role.BYLINE, speaker, kind, "who speaks, by the line under the title")
    held = Held(under.event.place, dates[-1])
    sheet.read_in_text(index, Role.DATELINE, held, kind, "where and when, by the line under the title")


def speakers_of_lead(sheet: Sheet, title: int, index: int) -> None:
    """Read off a lead who speaks: “by Minister Vik ahead of the summit” goes on with the title “Press conference”.

    Under a title that names no kind it says what was held, and by whom: “Speech by Minister Vik at the Harbour Club”.
    """
    read, text = sheet.title(title, title + 1), sheet.blocks[index].text
    if read is None or read.reading.speakers or ends_as_text(text):
        return
    goes_on = text[0].islower() and (read.reading.genre is not None or bare_kind(sheet, read.text) is not None)
    under = sheet.read_title(f"{read.text} {text}" if goes_on else text)
    held = goes_on or (read.reading.genre is None and under.genre in HELD)
    if not held or any(speaker.name is None or speaker.role is None for speaker in under.speakers):
        return
    kind = paragraph_kind(sheet.blocks[index])
    if under.speakers and under.genre is not None:
        name_kind(sheet, title, under.genre)
    for speaker in under.speakers:
        sheet.read_in_text(index, Role.BYLINE, speaker, kind, "who speaks, by the line under the title")


def interview_below(sheet: Sheet, title: int, index: int) -> None:
    """Read off the line under a title that names no kind that it is an interview: the title is a quotation there."""
    read, text = sheet.title(title, title + 1), sheet.blocks[index].text
    if read is None or read.reading.genre is not None or len(text) > _LONGEST_SUBTITLE or ends_as_text(text):
        return
    under = sheet.read_title(text)
    if under.genre is not Genre.INTERVIEW:
        return
    name_kind(sheet, title, under.genre)
    known = all(speaker.name is not None and speaker.role is not None for speaker in under.speakers)
    for speaker in under.speakers if known and not read.reading.speakers else ():
        kind = paragraph_kind(sheet.blocks[index])
        sheet.read_in_text(index, Role.BYLINE, speaker, kind, "who is asked, by the line under the title")


def _delivering(sheet: Sheet, text: str) -> tuple[Speaker, ...]:
    """“Delivered by Ambassador Holm at the Permanent Council, Vienna, 4 May 2023”: persons with a role behind “by”."""
    for lexicon in sheet.words.lexicons:
        bare = without_speaker_word(text, lexicon)
        speakers = leading_speakers(bare, lexicon)[0] if bare is not None else ()
        if speakers and all(speaker.role is not None for speaker in speakers):
            return speakers
    return ()
