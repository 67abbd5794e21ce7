"""Whether a short line has the shape of a place: a known one, a word for one, or “City, Region”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressitems.lexicons import Lexicon
from pressitems.recognise.facts.posted import works_the_page
from pressitems.recognise.people.phrase import can_be_person, names_office, read_body, read_person, readings
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.places import is_place
from pressitems.recognise.titles.published_kinds import HELD
from pressitems.recognise.titles.speakers import is_state
from pressitems.recognise.titles.title import names_a_genre
from pressitems.times import known_city

#: Signs around a place or a date that belong to neither.
TRIM = " .,;:()[]（）–—-|/•·"
_MOST_WORDS = 12
_WORDS_OF_A_HEADLINE = 5
_FEWEST_OF_HELD = 2


def has_place_word(sheet: Sheet, text: str) -> bool:
    """Whether a text holds a word for a place (“Hall”, “En route”)."""
    parts = {part.strip(TRIM).casefold() for part in text.replace("-", " ").split()}
    words = sheet.words.place_words
    return not parts.isdisjoint(words) or any(" " in word and word in text.casefold() for word in words)


def has_place_shape(sheet: Sheet, text: str) -> bool:
    """Whether a text alone on a line can only be a place."""
    if not looks_like_place(sheet, text):
        return False
    return has_place_word(sheet, text) or is_known_place(sheet, text)


def can_be_place(sheet: Sheet, text: str) -> bool:
    """Whether nothing speaks against a place: names only, and none of a person, an office or a kind of text."""
    text = _without_sign(sheet, text)
    bare = _without_brackets(text)
    if not looks_like_place(sheet, text):
        return False
    if has_place_word(sheet, text) or is_known_place(sheet, text):
        return True
    return any(is_place(bare, lexicon) for lexicon in sheet.words.lexicons) and not _is_something_else(sheet, bare)


def _without_sign(sheet: Sheet, text: str) -> str:
    """A place without the short word that says what it is (“г. Новая Гавань”)."""
    sign, _, name = text.partition(" ")
    return name if name and sign.endswith(".") and sign in sheet.words.before_places else text


def _without_brackets(text: str) -> str:
    return " ".join(text.replace("(", " ").replace(")", " ").split())


def may_be_person(sheet: Sheet, text: str) -> bool:
    """Whether a text is as likely a name as a place (“Eva Holm”, “Port Selwyn”) and the page nowhere says “in” it.

    Under what was said or held somewhere stands where that was; under what was published, perhaps who wrote it.
    """
    name = text.partition(",")[0].strip()
    if _is_certain_place(sheet, text) or not can_be_person(name, sheet.words.people):
        return False
    title = sheet.title(0, len(sheet.blocks))
    if title is not None and title.genre in HELD:
        return False
    said = [f" {lead} {name}" for lead in sheet.words.before_places]
    dateline = re.compile(rf"{re.escape(name.upper())}\s*(?:\([^()]{{2,30}}\)\s*)?[-–—]")
    return not any(
        dateline.match(block.text) is not None or any(one in f" {block.text}" for one in said) for block in sheet.blocks
    )


def _is_certain_place(sheet: Sheet, text: str) -> bool:
    """Whether a text has a word for a place or a known name; “Eva Holm, Editor” has the shape of “City, Region”."""
    if not looks_like_place(sheet, text):
        return False
    parts = (text, *(part.strip() for part in text.split(",")))
    return has_place_word(sheet, text) or any(
        _is_known(sheet, part, lexicon) for part in parts for lexicon in sheet.words.lexicons
    )


def _is_something_else(sheet: Sheet, text: str) -> bool:
    """Whether a text names an office or a body, or is a word of the page itself (“Share”, “Archive”).

    A person may have the name of a town (“Port Moresby”), so the shape of a name alone says nothing.
    """
    words = sheet.words
    return works_the_page(sheet, text) or text.casefold() in words.labels or names_office(text, words.people)


def is_known_place(sheet: Sheet, text: str, *, sure: bool = False) -> bool:
    """A city or state that is known, or “City, Region” and “City (Part)”, and no word that labels a voice.

    Where only a place can stand (``sure``), any name will do.
    """
    bare = _without_brackets(text)
    if bare.casefold() in sheet.words.labels or names_a_genre(bare, sheet.words.lexicons):
        return False
    for lexicon in sheet.words.lexicons:
        parts = [part.strip() for part in bare.split(",")]
        if not is_place(bare, lexicon):
            continue
        if any(_is_known(sheet, part, lexicon) for part in (bare, *parts)):
            return True
        if (sure or len(parts) > 1 or text.rstrip().endswith(")")) and not _is_odd(bare, lexicon):
            return True
    return False


def _is_known(sheet: Sheet, part: str, lexicon: Lexicon) -> bool:
    return (
        any(known_city(part, names) for names in sheet.words.dates)
        or is_state(part, lexicon.people)
        or (len(part) == 2 and part.isupper())
    )


def _is_odd(text: str, lexicon: Lexicon) -> bool:
    """Whether a word tells that no place is meant (“Transcript”, “Date”, “R&D”)."""
    never = {word.casefold() for word in lexicon.people.never_names}
    return "&" in text or any(word.strip(TRIM).casefold() in never for word in text.split())


def looks_like_place(sheet: Sheet, text: str) -> bool:
    """A short run of capitalised words without a verb: what a dateline says beside its date."""
    parts = text.replace(",", " ").split()
    if not parts or len(parts) > _MOST_WORDS or ":" in text or "：" in text or text[0].islower():
        return False
    if any(part.strip(TRIM).casefold() in sheet.words.kinds for part in text.split(",")):
        # “4 May 2023, News” says what it is, “Media Releases, Speeches” where it is filed.
        return False
    head, sign, last = text.rpartition(" - ")
    if sign and head and read_body(last, sheet.words.people) is not None:
        # “Norland - Ministry of Ports” says whose it is.
        return False
    if text.lower() == text.upper():
        # Without capitals to go by, only a word for a place tells one.
        return any(word in text for word in sheet.words.place_words)
    # “Frankfurt am Main”
    inside = {word for one in sheet.words.lexicons for word in one.titles.place_particles}
    if any(part.casefold() in sheet.words.sentence_words and part not in inside for part in parts):
        return False
    if not has_place_word(sheet, text) and names_a_genre(text, sheet.words.lexicons):
        # “Transcript of the press conference - Friday, 12 June” says what it is, not where.
        return False
    if _is_owner(sheet, text) or _is_headline(sheet, parts) or _is_held_by(sheet, parts) or _is_sentence(sheet, parts):
        return False
    small = sum(part[0].islower() and part.casefold() not in sheet.words.place_words for part in parts)
    return small <= len(parts) // 3


def _is_headline(sheet: Sheet, parts: list[str]) -> bool:
    """“Press Room Operating At Fewer Hours”: a preposition in capitals among several words; no place has one."""
    if len(parts) < _WORDS_OF_A_HEADLINE:
        return False
    small = {word for people in sheet.words.people for word in people.small_words}
    return any(part.istitle() and part.casefold() in small for part in parts[1:-1])


def _is_sentence(sheet: Sheet, parts: Sequence[str]) -> bool:
    """“Ambassador Berg visits Norvik Park”: behind an official the first word in small letters is a verb."""
    small = next((place for place, part in enumerate(parts) if part.islower()), 0)
    return any(one.role is not None for one in readings(" ".join(parts[:small]), sheet.words.people))


def _is_held_by(sheet: Sheet, parts: Sequence[str]) -> bool:
    """“Meeting of the Harbour Club”: what a house or club holds is no place, whatever it is called."""
    if len(parts) <= _FEWEST_OF_HELD or parts[0].casefold() in sheet.words.place_words:
        return False
    first, second = parts[0].casefold(), parts[1].casefold()
    return any(
        second in one.people.role_joiners and any(first == word.casefold() for word in one.people.never_names)
        for one in sheet.words.lexicons
    )


def _is_owner(sheet: Sheet, text: str) -> bool:
    """Whether an official owns what stands on the next line: “Spokesperson Eva Holm’s” over “Press Conference”."""
    straight = text.replace("’", "'")
    for people in sheet.words.people:
        ending = next((one for one in people.possessives if straight.endswith(one)), None)
        owner = read_person(straight.removesuffix(ending), people) if ending else None
        if owner is not None and owner.role is not None:
            return True
    return False


def before_date(sheet: Sheet, text: str, start: int) -> str:
    """What stands before a date, without the word that leads it in (“Paris, le 4 mai 2023”)."""
    before = text[:start].rstrip()
    head, _, last = before.rpartition(" ")
    return head if head.endswith(",") and last.casefold() in sheet.words.before_dates else before
