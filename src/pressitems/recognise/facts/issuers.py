"""Rules for the lines that say which body issues a text: its name alone, or behind “From:”."""

from __future__ import annotations

from pressitems.blocks import Role, ends_as_text
from pressitems.models import Speaker
from pressitems.recognise.facts.dated_line import beside_the_title
from pressitems.recognise.facts.place_shape import is_known_place
from pressitems.recognise.people.phrase import read_body, read_person, readings
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.recognise.titles.match import without_speaker_word
from pressitems.recognise.titles.title import names_a_genre
from pressitems.times import read_time

_LONGEST_BODY = 90
_WORDS_OF_A_ROOM = 3


def issuer(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    """“From: Global Affairs”: the body behind such a word is who issues the text."""
    body = issuing_body(sheet, text)
    if body is None or not beside_the_title(sheet, index, title):
        return False
    sheet.put(index, Role.BYLINE, "the body that issues the text, after its name", Speaker(organisation=body))
    return True


def is_over_a_time(sheet: Sheet, index: int) -> bool:
    """Whether the next line is a clock time, at which something began: over it stands where."""
    below = sheet.text_at(index + 1)
    return has_figure(below) is not None and read_time(below, sheet.words.dates) is not None


def issuing_body(sheet: Sheet, text: str) -> str | None:
    """What stands behind “From:” or “Issued by:” in a line, where that is neither a person nor a place."""
    name, colon, after = text.replace("：", ":").partition(":")
    body = after.strip()
    if not colon or name.strip().casefold() not in sheet.words.issuers or not 0 < len(body) <= _LONGEST_BODY:
        return None
    if body[0].islower() or has_figure(body) or is_known_place(sheet, body) or ends_as_text(body):
        return None
    if body.casefold() in sheet.words.media.names:
        # “Source: Reuters”: what an office prints again is not issued by the medium.
        return None
    return body if not any(one.name or one.role for one in readings(body, sheet.words.people)) else None


def names_a_post(sheet: Sheet, text: str) -> bool:
    """“As delivered by Ambassador Holm”, “President and CEO, Bank of Norvik”: an office, alone or with who holds it."""
    if ends_as_text(text):
        return False
    for lexicon in sheet.words.lexicons:
        speaker = read_person(without_speaker_word(text, lexicon) or text, lexicon.people)
        if speaker is not None and speaker.role is not None:
            return True
    return False


def role_alone(sheet: Sheet, index: int) -> Speaker | None:
    """The role that is all of a block (“Deputy Spokesperson”), as under the name of whoever holds it."""
    text = sheet.blocks[index].text
    if len(text) > _LONGEST_BODY or ends_as_text(text):
        return None
    return next((one for one in readings(text, sheet.words.people) if one.role is not None and one.name is None), None)


def office(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """“Office of the Spokesperson”: a body alone is who issues the text."""
    if len(text) > _LONGEST_BODY or ends_as_text(text) or names_a_genre(text, sheet.words.lexicons):
        return False
    if text.count(" ") < _WORDS_OF_A_ROOM and is_over_a_time(sheet, index):
        # “Oval Office” over “4:32 P.M. EDT” is a room.
        return False
    body = read_body(text, sheet.words.people)
    if body is None or (body.organisation or "").casefold() != text.casefold():
        # “The Federal Foreign Office” under a date is where it was.
        return False
    sheet.put(index, Role.BYLINE, "a body, which issues the text", body)
    return True
