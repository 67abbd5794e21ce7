"""The rule that opens the one item of a page: its title, and what stands over it or before its words."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from pressitems.blocks import BlockKind, Role
from pressitems.models import Genre, Speaker
from pressitems.recognise.facts.dated_line import named_date, read_dated_line
from pressitems.recognise.facts.dateline import dateline
from pressitems.recognise.facts.day_marks import put_dated_line, put_day
from pressitems.recognise.facts.identifiers import is_identifier
from pressitems.recognise.facts.issuers import issuing_body, role_alone
from pressitems.recognise.facts.machine_dates import machine_date
from pressitems.recognise.facts.notes import bare_note, is_note
from pressitems.recognise.items.entries import entry_title, open_item
from pressitems.recognise.items.kind_lines import kind_and_day
from pressitems.recognise.items.section_over_title import section_over_title
from pressitems.recognise.items.stated_title import is_body, stated_titles, title_start, without_site
from pressitems.recognise.items.title_block import official, stands_for_a_state, title_block
from pressitems.recognise.labels.listed import is_heard_in
from pressitems.recognise.sheet import Changed, Sheet
from pressitems.recognise.titles.shape import TITLE_LIKE

_FIRST_WORDS = 12
_TYPE_LINE = 40
_NEAR = 3
_SITE = frozenset({"form", "nav", "menu"})


def single_item(sheet: Sheet) -> None:
    """One item: the title that caller or format state, or the first heading, or the first line that can be one."""
    if sheet.openings:
        return
    free = list(sheet.free())
    titles = stated_titles(sheet)
    title, section = section_over_title(sheet, free) or (title_block(sheet, free, titles), None)
    stated = next(iter(titles), None)
    if title is None and stated is None and not free:
        return
    if title is not None:
        text = sheet.blocks[title].text
        start = title_start(sheet, text, titles) if sheet.blocks[title].kind is BlockKind.HEADING else 0
        kind = section or _type_line(sheet, [index for index in free if index < title])
        kind = kind or sheet.read_title(text[:start]).genre
        open_item(sheet, title, (start, len(text)), "title of the page", excerpt=False, kind=kind)
        if start:
            _before_words(sheet, title, start)
        for index in free:
            if index < title and index not in sheet.marks:
                _before_title(sheet, index, title)
    elif stated is not None and (sheet.given.title or not free or not is_body(sheet, stated)):
        # “Embassy of Norland” in the window is whose the page is, and no title of its text.
        text = " ".join((sheet.given.title or without_site(sheet, stated)).split())
        sheet.stated_title = entry_title(sheet, text, excerpt=False, url=None)
    else:
        first = next((index for index in free if sheet.whole_date(sheet.blocks[index].text) is None), free[0])
        words = sheet.blocks[first].text.split()
        text = " ".join(words[:_FIRST_WORDS])[:TITLE_LIKE] + ("…" if len(words) > _FIRST_WORDS else "")
        sheet.stated_title = entry_title(sheet, text, excerpt=False, url=None)
        sheet.report("missing-title", "warning", "the page states no title; its first words serve", first, text)
    sheet.openings.append((0, len(sheet.blocks)))


def _before_words(sheet: Sheet, title: int, start: int) -> None:
    """What a heading prints before the words of the title: its date, or a topic, which is left out."""
    before = sheet.blocks[title].text[:start].rstrip(" :|–—-")
    date = sheet.whole_date(before)
    if date is not None:
        put_day(sheet, title, date, "date before the words of the title", 0, len(before))
    else:
        sheet.leave_out(title, "stands before the words of the title", 0, start)


def _type_line(sheet: Sheet, before: Sequence[int]) -> Genre | None:
    """The genre that a line over the title names (“Press conference”)."""
    for index in reversed(before[-_NEAR:]):
        text = sheet.blocks[index].text
        if len(text) <= _TYPE_LINE and not sheet.blocks[index].links:
            reading = sheet.read_title(text)
            if reading.genre is not None and not reading.speakers:
                return reading.genre
            if (known := sheet.words.kinds.get(text.casefold())) is not None:
                return Genre(known)
    return None


def _is_of_the_site(sheet: Sheet, index: int, title: int) -> bool:
    """Whether a menu or a search stands between a day and the title: a site's head says which day it is today."""
    return any(block.region in _SITE for block in sheet.blocks[index + 1 : title])


def _before_title(sheet: Sheet, index: int, title: int) -> None:
    text = sheet.blocks[index].text
    date = sheet.whole_date(text)
    line = read_dated_line(sheet, text) if date is None else None
    named = named_date(sheet, text)
    if named is not None and named[1] and named[0].value is not None:
        sheet.put(index, Role.ENTRY_DATE, "date of the last change over the title", Changed(named[0].value))
    elif date is not None and _is_of_the_site(sheet, index, title):
        sheet.leave_out(index, "a day among what works the site")
    elif date is not None:
        put_day(sheet, index, date, "date line over the title")
    elif line is not None:
        put_dated_line(sheet, index, line, title, text=False)
    elif is_identifier(text):
        sheet.put(index, Role.IDENTIFIER, "registry number", text)
    elif dateline(sheet, index, text, title) or machine_date(sheet, index, text, title):
        # “Brussels, 4 May 2023” or “2 days ago” over a title: the rule has marked it.
        pass
    elif (day := kind_and_day(sheet, text)) is not None:
        put_day(sheet, index, day, "date behind the number of the text over the title", day.start, day.end)
        sheet.leave_out(index, "names the kind of text over the title", 0, day.start)
    elif is_note(sheet, text):
        sheet.put(index, Role.NOTE, "state of the text", bare_note(text))
    elif stands_for_a_state(sheet, text):
        sheet.leave_out(index, "a state's name over the title")
    elif is_body(sheet, text) or issuing_body(sheet, text) is not None:
        body = issuing_body(sheet, text) or text
        sheet.put(index, Role.BYLINE, "a body, which issues the text", Speaker(organisation=body))
    elif not _person(sheet, index, title):
        sheet.leave_out(index, "stands before the title")


def _person(sheet: Sheet, index: int, title: int) -> bool:
    """Mark a line over the title that names who speaks: with the role, or by a name that labels below bear out."""
    text = sheet.blocks[index].text
    speaker = official(sheet, text)
    if speaker is not None:
        sheet.put(index, Role.BYLINE, "a person with a role", speaker)
        return True
    if not is_heard_in(sheet.blocks[title:], text, sheet.words):
        return False
    role = role_alone(sheet, sheet.text_at(index + 1)) if index + 1 < title else None
    person = Speaker(name=text) if role is None else attrs.evolve(role, name=text)
    sheet.put(index, Role.BYLINE, "the name of somebody who speaks below", person)
    if role is not None:
        sheet.put(index + 1, Role.BYLINE, "the role of the person above")
    return True
