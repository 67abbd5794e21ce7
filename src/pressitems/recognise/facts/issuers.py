"""Rules for the lines that say which body issues a text: its name alone, or behind “From:”."""

from __future__ import annotations

from pressitems.blocks import COLONS, Role, ends_as_text
from pressitems.models import Genre, Speaker
from pressitems.recognise.facts.dated_line import beside_the_title
from pressitems.recognise.facts.place_shape import is_known_place
from pressitems.recognise.people.phrase import read_body, read_person, read_role, readings
from pressitems.recognise.sheet import Sheet, has_figure, paragraph_kind
from pressitems.recognise.titles.match import without_speaker_word
from pressitems.recognise.titles.published_kinds import HELD
from pressitems.recognise.titles.title import names_a_genre
from pressitems.times import read_time

_LONGEST_BODY = 90
_WORDS_OF_A_ROOM = 3


def issuer(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    """“From: Global Affairs”: the body behind such a word is who issues the text; it can stand on the next line.

    Behind a body can stand who speaks for it: “Ministry of Ports and The Rt Hon Eva Holm MP”. Over a text that nobody
    speaks, such a line names whose affair it is.
    """
    below = names_issuers(sheet, text) and index + 1 not in sheet.marks
    body = issuing_body(sheet, f"{text} {sheet.text_at(index + 1)}" if below else text)
    if body is None or not beside_the_title(sheet, index, title):
        return False
    body, persons = _without_persons(sheet, body) if _is_spoken(sheet, title) else (body, ())
    if below:
        sheet.put(index, Role.BYLINE, "names the body below")
    issues = index + 1 if below else index
    sheet.put(issues, Role.BYLINE, "the body that issues the text, after its name", Speaker(organisation=body))
    kind = paragraph_kind(sheet.blocks[issues])
    for person in persons:
        sheet.read_in_text(issues, Role.BYLINE, person, kind, "who speaks for the body that issues the text")
    return True


def _is_spoken(sheet: Sheet, title: int | None) -> bool:
    """Whether a title says that it is somebody's words (“Speech by the Minister”, “Statement on the quay”)."""
    read = sheet.title(title, title + 1) if title is not None else None
    return read is not None and read.reading.genre in {*HELD, Genre.STATEMENT}


def _without_persons(sheet: Sheet, text: str) -> tuple[str, tuple[Speaker, ...]]:
    """The bodies of a text, and the persons behind them, each of whom has a form of address or letters at the name."""
    persons: tuple[Speaker, ...] = ()
    for people in sheet.words.people:
        for joiner in (*(f" {word} " for word in people.conjunctions), ", "):
            head, _, last = text.rpartition(joiner)
            person = read_person(last, people) if head else None
            while person is not None and person.name is not None and person.name != last:
                text, persons = head, (person, *persons)
                head, _, last = text.rpartition(", ")
                person = read_person(last, people) if head else None
    return text, persons


def is_over_a_time(sheet: Sheet, index: int) -> bool:
    """Whether the next line is a clock time, at which something began: over it stands where."""
    return is_clock_time(sheet, sheet.text_at(index + 1))


def is_clock_time(sheet: Sheet, text: str) -> bool:
    """Whether a line is a clock time and nothing else."""
    return has_figure(text) is not None and read_time(text, sheet.words.dates) is not None


def names_issuers(sheet: Sheet, text: str) -> bool:
    """Whether a line is “From:” and nothing else."""
    return text.endswith(COLONS) and text.rstrip(":： ").casefold() in sheet.words.issuers


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


def role_alone(sheet: Sheet, text: str) -> Speaker | None:
    """The role that is all of a line (“Deputy Spokesperson”), as under the name of whoever holds it."""
    if len(text) > _LONGEST_BODY or ends_as_text(text):
        return None
    return read_role(text, sheet.words.people)


def office(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """“Office of the Spokesperson”: a body alone is who issues the text."""
    if len(text) > _LONGEST_BODY or ends_as_text(text) or names_a_genre(text, sheet.words.lexicons):
        return False
    if text.count(" ") < _WORDS_OF_A_ROOM and is_over_a_time(sheet, index):
        # “Oval Office” over “4:32 P.M. EDT” is a room.
        return False
    if not is_body_alone(sheet, text):
        # “The Federal Foreign Office” under a date is where it was.
        return False
    sheet.put(index, Role.BYLINE, "a body, which issues the text", read_body(text, sheet.words.people))
    return True


def is_body_alone(sheet: Sheet, text: str) -> bool:
    """Whether a line is the name of a body and nothing else."""
    body = read_body(text, sheet.words.people) if len(text) <= _LONGEST_BODY else None
    return body is not None and (body.organisation or "").casefold() == text.casefold()
