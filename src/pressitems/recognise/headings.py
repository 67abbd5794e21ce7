"""Rules for headings: those that a table of contents names, those of the format, and short lines over paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from pressitems.blocks import BlockKind, Role, ends_as_text, ends_in_punctuation, ends_sentence, is_bold, is_link
from pressitems.models import Genre
from pressitems.recognise.body import is_aside
from pressitems.recognise.people.phrase import read_name
from pressitems.recognise.sheet import Sheet

_LONGEST_HEADING = 140
_PLAIN_HEADING = 100
_LONG_PARAGRAPH = 120
_TOP = 60
_FEWEST = 4
_LINES_OVER = 13
_NUMBER_SIGNS = "(0123456789IVX"
# “30.12.2020” begins with a day, not with the number of a heading.
_NUMBER = re.compile(r"^\(?(?:\d{1,3}|[IVX]{1,5})[.)](?!\d)\s*")
_CLOSING = '”"’»)]'
_BRIEFINGS = frozenset({Genre.BRIEFING, Genre.PRESS_CONFERENCE})


def contents(sheet: Sheet) -> None:
    """A table of contents: its lines come again as headings, and only there are they headings."""
    for start, stop in sheet.openings:
        free = list(sheet.free(start, stop))
        if len(free) < _FEWEST:
            continue
        keys = _repeated(sheet, free)
        # A page that prints its title again and again has no table of contents at its top.
        read = sheet.title(start, stop)
        listed = _listed(sheet, free, keys, read.text if read is not None else "")
        if len(listed) < 2:
            _announced(sheet, free[:_TOP])
            continue
        _mark_contents(sheet, free, listed, keys)
        last = listed[-1]
        for index in free[free.index(last) + 1 :]:
            if index != last + 1 or not _is_line(sheet, index):
                break
            last = index
        _announced(sheet, [index for index in free if index <= last])


def _is_line(sheet: Sheet, index: int) -> bool:
    """Whether a short line follows the one before it without a blank line."""
    return sheet.blocks[index].blank == 0 and len(sheet.blocks[index].text) <= _LONGEST_HEADING


def _repeated(sheet: Sheet, free: Sequence[int]) -> dict[str, list[int]]:
    """Where the short lines near the top stand, there and further down."""
    # Lines come again word for word; only a number before them may be gone.
    again: dict[str, list[int]] = {}
    for index in free:
        text = sheet.blocks[index].text
        # A row of a table is no heading, even where it comes again.
        if len(text) <= _LONGEST_HEADING and "\t" not in text:
            again.setdefault(text, []).append(index)
    keys: dict[str, list[int]] = {}
    for index in free[:_TOP]:
        text = sheet.blocks[index].text
        if len(text) <= _LONGEST_HEADING and "\t" not in text:
            keys[_key(text)] = sorted({*again.get(text, ()), *again.get(_key(text), ())})
    return keys


def _mark_contents(sheet: Sheet, free: Sequence[int], listed: Sequence[int], keys: dict[str, list[int]]) -> None:
    for index in free:
        # A line of its own between them, such as “From answers to questions:”, parts the table itself.
        if listed[0] < index < listed[-1] and index not in listed:
            sheet.put(index, Role.CONTENTS, "stands in the table of contents")
    for index in listed:
        sheet.put(index, Role.CONTENTS, "comes again as a heading")
        for later in keys[_key(sheet.blocks[index].text)]:
            if later > listed[-1] and later not in sheet.marks:
                heading = _bare_heading(sheet, _NUMBER.sub("", sheet.blocks[later].text)) or None
                sheet.put(later, Role.HEADING, "stands in the table of contents", heading)


def _listed(sheet: Sheet, free: Sequence[int], keys: dict[str, list[int]], title: str) -> list[int]:
    """The lines of a run near the top that come again further down, in the same order."""
    listed: list[int] = []
    first_again = len(sheet.blocks)
    for place, index in enumerate(free):
        text = sheet.blocks[index].text
        short = len(text) <= _LONGEST_HEADING
        again = [later for later in keys.get(_key(text), ()) if later > index] if short else []
        if index >= first_again or (not listed and place > _LINES_OVER):
            break
        again = again if sheet.whole_date(text) is None else []
        if again and text != title and not ends_as_text(text) and not _names_voice(sheet, text):
            first_again = first_again if listed else again[0]
            listed.append(index)
        elif listed and (not short or ends_sentence(text)):
            break
    return listed


def _names_voice(sheet: Sheet, text: str) -> bool:
    """Whether a line is a label or a person: those come again, too, over what they say."""
    return text.casefold() in sheet.words.labels or read_name(text, sheet.words.people) is not None


def _announced(sheet: Sheet, free: Sequence[int]) -> None:
    """“Table of contents”, and the short lines under it."""
    names = sheet.words.contents
    for place, index in enumerate(free):
        text = sheet.blocks[index].text
        if len(text) > _LONGEST_HEADING or index in sheet.marks or text.casefold().strip(" .:") not in names:
            continue
        sheet.put(index, Role.CONTENTS, "names the table of contents")
        for entry in _lines_of_contents(sheet, free[place + 1 :]):
            if entry not in sheet.marks:
                sheet.put(entry, Role.CONTENTS, "a line of the table of contents")
        return


def _lines_of_contents(sheet: Sheet, under: Sequence[int]) -> Sequence[int]:
    """The short lines under its name; where some are points of a list, it ends with the last of them."""
    lines = list(takewhile(lambda entry: _is_line_of_contents(sheet, entry), under))
    points = [place for place, entry in enumerate(lines) if sheet.blocks[entry].kind is BlockKind.LIST_ITEM]
    return lines[: points[-1] + 1] if points else lines


def _is_line_of_contents(sheet: Sheet, index: int) -> bool:
    block = sheet.blocks[index]
    short = len(block.text) <= _LONGEST_HEADING and not ends_sentence(block.text)
    return short and block.kind is not BlockKind.HEADING and ":" not in block.text


def _key(text: str) -> str:
    number = _NUMBER.match(text) if text[0] in _NUMBER_SIGNS else None
    return text[number.end() :] if number is not None else text


def headings(sheet: Sheet) -> None:
    """Topic headings: by the format, by the style's mark, by their words, or as short lines over paragraphs."""
    for start, stop in sheet.openings:
        title = sheet.title(start, stop)
        if title is not None and title.excerpt:
            continue
        genre = title.genre if title is not None else None
        free = list(sheet.free(start, stop))
        for place, index in enumerate(free):
            # Under the last one stands what other rules took.
            below = free[place + 1 : place + 2] or [
                later for later in range(index + 1, stop) if sheet.blocks[later].text
            ]
            rule = _heading_rule(sheet, index, below[0], genre) if below else ""
            if rule:
                sheet.put(index, Role.HEADING, rule, _bare_heading(sheet, sheet.blocks[index].text))


def _bare_heading(sheet: Sheet, text: str) -> str:
    text = text.rstrip(":： ") or text
    for mark in sheet.style.topic_marks:
        if text.startswith(mark):
            return text[len(mark) :].strip(" *") or text
    return text


def _heading_rule(sheet: Sheet, index: int, after: int, genre: Genre | None) -> str:
    """Why a block is a heading, or nothing. A heading has text under it and does not end as a sentence does."""
    block = sheet.blocks[index]
    text = block.text
    if len(text) > _LONGEST_HEADING or is_aside(text):
        return ""
    if block.kind is BlockKind.HEADING:
        return "a heading of the format"
    if block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.QUOTE):
        return ""
    if sheet.style.topic_marks and text.startswith(sheet.style.topic_marks):
        return "begins with the style's mark of topics"
    if (
        text.casefold().startswith(sheet.words.questions_heading)
        and sheet.words.questions_heading
        and text.count(" ") < 8
    ):
        return "heads the answers to questions"
    if ends_in_punctuation(text.rstrip(_CLOSING)) or block.blank == 0:
        return ""
    if is_bold(block) and not is_link(block):
        return "a bold line over a paragraph"
    longer = len(sheet.blocks[after].text) > max(_LONG_PARAGRAPH // 2, len(text))
    labelled = Role.LABEL in sheet.roles(after, after + 1)
    if text.isupper() and (longer or labelled) and text.count(" ") < 10 and not _is_field(sheet, text):
        return "a line of capitals over a paragraph"
    if re.match(r"\(\d{1,2}\)\s\S", text) and longer:
        return "a numbered line over a paragraph"
    if genre in _BRIEFINGS and len(text) <= _PLAIN_HEADING and _opens_topic(sheet, index, after):
        return "a short line over a long paragraph of a briefing"
    return ""


def _is_field(sheet: Sheet, text: str) -> bool:
    """“TEL: 020 555 0100” is a line of capitals too, and heads nothing."""
    return ":" in text and sheet.words.never.match(text) is not None


def _opens_topic(sheet: Sheet, index: int, after: int) -> bool:
    text = sheet.blocks[index].text
    if not text[0].isupper() or text.count(" ") > 14 or after != index + 1 or sheet.blocks[after].blank == 0:
        return False
    if text.partition(":")[0].casefold() in sheet.words.speakers_headings:
        return False
    return len(sheet.blocks[after].text) > _LONG_PARAGRAPH
