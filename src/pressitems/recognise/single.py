"""Rules that find the one item of a page: its title, its date line, and what stands over them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressitems.blocks import COLONS, BlockKind, Role, ends_sentence
from pressitems.models import Genre, Speaker
from pressitems.recognise.contact_lines import under_the_letterhead
from pressitems.recognise.dated_line import bare_kind, named_date, read_dated_line, somebody
from pressitems.recognise.dateline import dateline, place_and_date
from pressitems.recognise.day_marks import put_dated_line, put_day
from pressitems.recognise.entries import entry_title, open_item
from pressitems.recognise.identifiers import is_identifier
from pressitems.recognise.issuers import is_over_a_time, issuing_body
from pressitems.recognise.line_parts import DatedLine
from pressitems.recognise.machine_dates import machine_date
from pressitems.recognise.place_shape import has_place_shape, may_be_person
from pressitems.recognise.published_kinds import PUBLISHED
from pressitems.recognise.section_over_title import section_over_title, stated_titles
from pressitems.recognise.sheet import Changed, Sheet
from pressitems.recognise.stated_title import (
    is_body,
    named_with_the_site,
    repeated_title,
    says_something,
    without_site,
)
from pressitems.recognise.title_shape import TITLE_LIKE
from pressitems.recognise.title_speakers import is_state
from pressitems.recognise.titles import read_title
from pressitems.recognise.vocabulary import ASKING, LabelClass
from pressitems.times import FoundDate

_FIRST_WORDS = 12
_FIRST_LINES = 10
_NEAR_TOP = 6
_TYPE_WORDS = 3
_WORDS_OF_A_PLACE = 3
_TYPE_LINE = 40
_NEAR = 3
_LABEL = re.compile(r"(?:^|[.?!…]\s+)([^\W\d_]+)\s?[:：]")


def single_item(sheet: Sheet) -> None:
    """One item: the title that caller or format state, or the first heading, or the first line that can be one."""
    if sheet.openings:
        return
    free = [index for index in sheet.free() if sheet.blocks[index].text]
    titles = stated_titles(sheet)
    title, section = section_over_title(sheet, free) or (_title_block(sheet, free, titles), None)
    stated = next(iter(titles), None)
    if title is None and stated is None and not free:
        return
    if title is not None:
        text = sheet.blocks[title].text
        kind = section or _type_line(sheet, [index for index in free if index < title])
        open_item(sheet, title, (0, len(text)), "title of the page", excerpt=False, kind=kind)
        for index in free:
            if index < title and index not in sheet.marks:
                _before_title(sheet, index, title)
    elif stated is not None:
        text = " ".join((sheet.given.title or without_site(sheet, stated)).split())
        sheet.stated_title = entry_title(sheet, text, excerpt=False, url=None)
    else:
        first = next((index for index in free if sheet.whole_date(sheet.blocks[index].text) is None), free[0])
        words = sheet.blocks[first].text.split()
        text = " ".join(words[:_FIRST_WORDS])[:TITLE_LIKE] + ("…" if len(words) > _FIRST_WORDS else "")
        sheet.stated_title = entry_title(sheet, text, excerpt=False, url=None)
        sheet.report("missing-title", "warning", "the page states no title; its first words serve", first, text)
    sheet.openings.append((0, len(sheet.blocks)))


def _type_line(sheet: Sheet, before: Sequence[int]) -> Genre | None:
    """The genre that a line over the title names (“Press conference”)."""
    for index in reversed(before[-_NEAR:]):
        text = sheet.blocks[index].text
        if len(text) <= _TYPE_LINE and not sheet.blocks[index].links:
            reading = read_title(text, sheet.words.lexicons)
            if reading.genre is not None and not reading.speakers:
                return reading.genre
            if (known := sheet.words.kinds.get(text.casefold())) is not None:
                return Genre(known)
    return None


def _title_block(sheet: Sheet, free: list[int], stated: Sequence[str]) -> int | None:
    repeated = repeated_title(sheet, free, stated)
    if repeated is not None:
        return repeated
    if sheet.given.title or sheet.metadata.title in stated or (stated and says_something(sheet, stated[0])):
        return None
    headings = [index for index in free[:80] if sheet.blocks[index].kind is BlockKind.HEADING]
    if headings:
        top = min(sheet.blocks[index].level for index in headings)
        return next(index for index in headings if sheet.blocks[index].level == top)
    under_the_site = named_with_the_site(sheet, free)
    if under_the_site is not None:
        return under_the_site
    dated: int | None = None
    # A menu can stand over the section's name; the title stands under it.
    named = (index for index, marks in sheet.marks.items() if marks[0].role is Role.SECTION_NAME)
    section = next(named, -1)
    free = [index for index in free if index > section] or free
    free = under_the_letterhead(sheet, free[: 2 * _FIRST_LINES])[:_FIRST_LINES]
    for place, index in enumerate(free[:_NEAR_TOP]):
        text = sheet.blocks[index].text
        below = sheet.blocks[free[place + 1]].text if place + 1 < len(free) else ""
        if _stands_over_titles(sheet, text, below):
            continue
        if is_over_a_time(sheet, index) and has_place_shape(sheet, text):
            # Where and when it was said stands under every title.
            break
        line = read_dated_line(sheet, text) if dated is None else None
        kind = _is_kind(sheet, text) or _kind_and_day(sheet, text) is not None
        kind = kind or _is_type_line(sheet, text, free[place + 1 : place + 2])
        if dated is not None and _is_dateline(sheet, text):
            # “Paris, le 9 mai 2023” under “Communiqué de presse”.
            continue
        kind = kind or _is_dateline(sheet, text) or _is_byline(sheet, text, line, free[place + 1 : place + 3])
        if dated is None and (kind or (line is not None and not line.has_text)):
            # What the text is, or when it came out: the title stands below, unless the text does.
            dated = index
            continue
        titled = _can_be_title(text) or _has_a_speaker(sheet, text)
        if titled and (dated is None or (below and not _is_no_title(sheet, text, below))):
            return None if _opens_dialogue(sheet, free, index) else index
        break
    return dated


def _stands_over_titles(sheet: Sheet, text: str, below: str) -> bool:
    """Whether a line is a number, a day, a body, a state over its body, a note or a sender, and so no title."""
    if is_identifier(text) or sheet.whole_date(text) is not None or is_body(sheet, text) or is_note(sheet, text):
        return True
    if issuing_body(sheet, text) is not None or named_date(sheet, text) is not None:
        return True
    if text.rstrip(": ").casefold() in sheet.words.published_words | sheet.words.updated_words:
        return True
    # Alone, a state's name can be the title.
    return _is_state(sheet, text) and is_body(sheet, below)


def _is_state(sheet: Sheet, text: str) -> bool:
    return any(is_state(text, people) for people in sheet.words.people)


def _is_kind(sheet: Sheet, text: str) -> bool:
    """Whether a line only says what kind of text is published; a title without spaces can hold such a word."""
    if text.casefold() in sheet.words.kinds:
        return True
    return text.lower() != text.upper() and bare_kind(sheet, text) in PUBLISHED


def _kind_and_day(sheet: Sheet, text: str) -> FoundDate | None:
    """The day behind “Pressemitteilung Nr. 12/2023 vom”; without a number such a line can be a title."""
    dates = sheet.dates_in(text)
    if len(dates) != 1 or dates[0].value is None or text[dates[0].end :].strip(" ."):
        return None
    before = text[: dates[0].start].strip().rpartition(" ")[0]
    return dates[0] if any(sign.isdigit() for sign in before) and _is_kind(sheet, before) else None


def _is_type_line(sheet: Sheet, text: str, below: Sequence[int]) -> bool:
    """Whether a line says what kind of text follows and nothing else, and the title below it says more."""
    if text.count(" ") >= _TYPE_WORDS or not below:
        return False
    reading = read_title(text, sheet.words.lexicons)
    if reading.genre is None or reading.speakers or reading.event is not None:
        return False
    fuller = read_title(sheet.blocks[below[0]].text, sheet.words.lexicons)
    return fuller.genre is not None and bool(fuller.speakers)


def _is_dateline(sheet: Sheet, text: str) -> bool:
    """Whether a line is a known place or one word, and a date (“Brussels, 4 May 2023”)."""
    found = place_and_date(sheet, text)
    if found is None or found[0].count(" ") > _WORDS_OF_A_PLACE:
        # “Programme of the forum, Oslo, May 3, 2023” is a title.
        return False
    return " " not in found[0] or has_place_shape(sheet, found[0])


def _is_byline(sheet: Sheet, text: str, line: DatedLine | None, below: Sequence[int]) -> bool:
    """Whether a line may be who wrote and when (“Eva Holm, Editor, 4 May 2023”), over a title and a sentence."""
    if line is None or not line.only_text or line.parts[0].start > 0 or len(below) < 2:
        return False
    title, first = (sheet.blocks[index].text for index in below)
    if not _can_be_title(title) or ends_sentence(title) or not ends_sentence(first):
        return False
    return may_be_person(sheet, text[: line.parts[0].end])


def _is_no_title(sheet: Sheet, text: str, below: str) -> bool:
    """Whether a line under what could be a title itself is a sentence, a person or a field."""
    if text.endswith(",") and place_and_date(sheet, below) is not None:
        # “Briefing by Eva Holm,” over “Norport, 4 May 2023”
        return False
    name = text.partition(":")[0].casefold()
    words = sheet.words
    return (
        ends_sentence(text)
        or text.endswith((",", ";"))
        or (words.never is not None and words.never.match(text) is not None)
        or name in words.labels
        or name in words.speakers_headings
        or somebody(sheet, text) is not None
    )


def _opens_dialogue(sheet: Sheet, free: list[int], first: int) -> bool:
    """Whether the page begins with a question: its label stands before the first words, an answer's label follows."""
    opening = _LABEL.match(sheet.blocks[first].text)
    if opening is None or sheet.words.labels.get(opening[1].casefold()) not in ASKING:
        return False
    labels = [found[1].casefold() for index in free for found in _LABEL.finditer(sheet.blocks[index].text)]
    return any(sheet.words.labels.get(label) is LabelClass.ANSWER for label in labels)


def _has_a_speaker(sheet: Sheet, text: str) -> bool:
    """Whether a long sentence is a title in full: what is said, by whom, when and where."""
    if len(text) > TITLE_LIKE or text.endswith(COLONS):
        return False
    reading = read_title(text, sheet.words.lexicons)
    return reading.genre is not None and reading.event is not None and bool(reading.speakers)


def _can_be_title(text: str) -> bool:
    if len(text) > TITLE_LIKE or text.endswith(COLONS):
        return False
    # Two sentences are a paragraph, one with a full stop at its end can still be a title.
    return not (ends_sentence(text) and (len(text) > 160 or ". " in text.rstrip(".")[8:]))


def _before_title(sheet: Sheet, index: int, title: int) -> None:
    text = sheet.blocks[index].text
    date = sheet.whole_date(text)
    line = read_dated_line(sheet, text) if date is None else None
    named = named_date(sheet, text)
    if named is not None and named[1] and named[0].value is not None:
        sheet.put(index, Role.ENTRY_DATE, "date of the last change over the title", Changed(named[0].value))
    elif date is not None:
        put_day(sheet, index, date, "date line over the title")
    elif line is not None:
        put_dated_line(sheet, index, line, title, text=False)
    elif is_identifier(text):
        sheet.put(index, Role.IDENTIFIER, "registry number", text)
    elif dateline(sheet, index, text, title) or machine_date(sheet, index, text, title):
        # “Brussels, 4 May 2023” or “2 days ago” over a title: the rule has marked it.
        pass
    elif (day := _kind_and_day(sheet, text)) is not None:
        put_day(sheet, index, day, "date behind the number of the text over the title", day.start, day.end)
        sheet.put(index, Role.FURNITURE, "names the kind of text over the title", None, 0, day.start)
        sheet.marks[index].sort(key=lambda mark: mark.start)
        sheet.report("furniture", "info", "left out: names the kind of text", index, text[: day.start].strip())
    elif is_note(sheet, text):
        sheet.put(index, Role.NOTE, "state of the text", bare_note(text))
    elif _is_state(sheet, text):
        sheet.leave_out(index, "a state's name over the title")
    elif is_body(sheet, text) or issuing_body(sheet, text) is not None:
        body = issuing_body(sheet, text) or text
        sheet.put(index, Role.BYLINE, "a body, which issues the text", Speaker(organisation=body))
    else:
        sheet.leave_out(index, "stands before the title")


def is_note(sheet: Sheet, text: str) -> bool:
    """Whether a line says in what state the text is (“As delivered”, “(* This is a provisional translation …)”)."""
    return bool(sheet.words.notes) and bare_note(text).casefold().startswith(sheet.words.notes)


def bare_note(text: str) -> str:
    """A note without the brackets and stars around it."""
    return text.strip("()（）[]* ")
