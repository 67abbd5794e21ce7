"""Rules for what stands above the items: date, clocks, contacts, notices, section name."""

from __future__ import annotations

import re
from itertools import pairwise

from pressitems.blocks import COLONS, BlockKind, Role, ends_sentence
from pressitems.models import Contact
from pressitems.recognise.facts.beside_dates import bare_kind
from pressitems.recognise.facts.contact_lines import EMAIL, PHONE
from pressitems.recognise.facts.identifiers import is_identifier
from pressitems.recognise.facts.place_shape import has_place_shape
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import TITLE_LIKE, ends_as_title, reads_as_text
from pressitems.times import find_clocks

_TOP = 60
_CLOCK = re.compile(r"\d[:.]\d\d")
_PART_LENGTH = 30
_FEATURE = 20
_DATE_AND_CLOCKS = (Role.CLOCK, Role.MASTHEAD_DATE)
# Three words; a headline has more.
_MOST_SPACES = 2
# What a service that hides addresses from robots leaves in their place.
_HIDDEN_EMAIL = "[email protected]"


def date_and_clocks(sheet: Sheet) -> None:
    """Clocks are lines of place and time near the top; the date line next to them is the masthead's."""
    first = last = None
    for index in sheet.free(0, min(_TOP, len(sheet.blocks))):
        text = sheet.blocks[index].text
        if len(text) > 120 or _CLOCK.search(text) is None:
            continue
        found = find_clocks(text, sheet.style.clocks, sheet.words.dates)
        if not found or not _only_clocks(sheet, index, [(clock.start, clock.end) for clock in found]):
            continue
        for clock in found:
            sheet.put(index, Role.CLOCK, "place and clock time", clock.reading, clock.start, clock.end)
        first = index if first is None else first
        last = index
    if first is None or last is None:
        return
    for index in (*range(first - 1, max(-1, first - 4), -1), *range(last + 1, min(last + 3, len(sheet.blocks)))):
        if index in sheet.marks:
            continue
        date = sheet.whole_date(sheet.blocks[index].text)
        if date is not None:
            sheet.put(index, Role.MASTHEAD_DATE, "date beside the clocks", date)
            return


def _only_clocks(sheet: Sheet, index: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a line holds nothing but clocks and, perhaps, the date before them."""
    text = sheet.blocks[index].text
    before = text[: spans[0][0]].strip(" \t,;|")
    between = "".join(text[end:start] for (_, end), (start, _) in pairwise(spans)) + text[spans[-1][1] :]
    if between.strip(" \t,;|/"):
        return False
    if not before:
        return True
    date = sheet.whole_date(before)
    if date is None:
        return False
    sheet.put(index, Role.MASTHEAD_DATE, "date beside the clocks", date, 0, text.find(before) + len(before))
    return True


def contacts(sheet: Sheet) -> None:
    """A line that ends in a colon, then telephone or mail; or all of it on one line. Only above the first item."""
    top = _masthead_end(sheet)
    if top < 0:
        return
    group: list[tuple[int, str, str]] = []
    for index in range(top + 1, min(top + 16, len(sheet.blocks))):
        if index in sheet.marks:
            continue
        text = sheet.blocks[index].text
        if (group and group[-1][2] and is_identifier(text)) or sheet.whole_date(text) is not None:
            # “15.06.2018” and “1173-14-06-2017” have the figures and signs of a telephone.
            break
        label, value = _contact_line(text)
        if label is None and not value:
            break
        if label is not None:
            _put_contact(sheet, group)
            group = []
        group.append((index, label or "", value))
    _put_contact(sheet, group)


def _masthead_end(sheet: Sheet) -> int:
    """The last block of date and clocks; -1 where the page has none."""
    return max((mark.block for mark in sheet.marked() if mark.role in _DATE_AND_CLOCKS), default=-1)


def _contact_line(text: str) -> tuple[str | None, str]:
    """What a line says before a colon, None without one, and its telephone or mail behind that; or neither."""
    if len(text) > 160:
        return None, ""
    if text.endswith(COLONS):
        return text.rstrip(":： "), ""
    before, colon, after = text.partition(":")
    value = after.strip() if colon else text
    if (
        PHONE.fullmatch(value)
        or EMAIL.fullmatch(value)
        or value == _HIDDEN_EMAIL
        or (PHONE.search(value) and EMAIL.search(value))
    ):
        return (before.strip(), value) if colon else (None, value)
    return None, ""


def _put_contact(sheet: Sheet, group: list[tuple[int, str, str]]) -> None:
    """Mark the lines of one group, each with what stands before its colon and behind it, if they hold a contact."""
    said = [value for _, _, value in group if value]
    values = " ".join(said)
    phones = (PHONE.search(EMAIL.sub("\n", value)) for value in said)
    phone, email = next(filter(None, phones), None), EMAIL.search(values)
    if phone is None and email is None:
        return
    label = group[0][1] or None
    value = Contact(label=label, phone=phone[0].strip() if phone else None, email=email[0] if email else None)
    first = group[0][0]
    for index, _, _ in group:
        sheet.put(index, Role.CONTACT, "label with telephone or mail", value if index == first else None)
    more = values.replace(value.phone or "", "", 1).replace(value.email or "", "", 1).replace(_HIDDEN_EMAIL, "")
    if any(character.isalnum() for character in more):
        sheet.report("furniture", "info", "left out: more than one telephone or mail", first, values)


def section_names(sheet: Sheet) -> None:
    """The name of the page's section: as the house style lists them, or in capitals over date and title."""
    names = {name.casefold() for name in sheet.style.headings}
    free = list(sheet.free(0, min(_TOP, len(sheet.blocks))))
    listed = next((index for index in free if sheet.blocks[index].text.casefold() in names), None)
    if listed is not None:
        sheet.put(listed, Role.SECTION_NAME, "section name of the house style")
    elif (clocks := _masthead_end(sheet)) >= 0:
        for name, date, title, _ in zip(free, free[1:], free[2:], free[3:], strict=False):
            if name > clocks and _is_section_over_date(sheet, name, date, title):
                sheet.put(name, Role.SECTION_NAME, "capitals over date and title, under the clocks")
                return


def _is_section_over_date(sheet: Sheet, name: int, date: int, title: int) -> bool:
    """Whether three lines are what a page with clocks prints over its text: section, date, title."""
    section, below = sheet.blocks[name].text, sheet.blocks[title].text
    if not section.isupper() or section.count(" ") > _MOST_SPACES or ends_sentence(section):
        return False
    if sheet.whole_date(sheet.blocks[date].text) is None or sheet.read_title(section).speakers:
        return False
    # Under a title in capitals and its day can stand what kind of text it is, where it was said, or whom it greets.
    titled = ends_as_title(below) and not reads_as_text(below)
    return titled and bare_kind(sheet, below) is None and not has_place_shape(sheet, below)


def notices(sheet: Sheet) -> None:
    """Standing announcements between clocks and items; several on one line stand apart by a wide space."""
    top = _masthead_end(sheet)
    if top < 0:
        return
    named = next((mark.block for mark in sheet.marked() if mark.role is Role.SECTION_NAME), -1)
    titled = False
    for index in sheet.free(top + 1, min(top + 20, len(sheet.blocks))):
        block = sheet.blocks[index]
        if sheet.whole_date(block.text) is not None:
            # Under a day of its own stands an item, whose title may announce something, too.
            return
        if block.kind is BlockKind.HEADING or len(block.text) < _PART_LENGTH or block.links or block.region == "nav":
            titled = titled or not block.region
            continue
        known = sheet.words.notices.match(block.text)
        parts = _parts(block.text, block.gaps)
        several = len(parts) > 1 and all(len(text) >= _PART_LENGTH for _, _, text in parts)
        if titled and index > named:
            # Under a title stands its text.
            return
        if not known and not several and (index > named or _begins_an_item(sheet, index, named)):
            return
        for start, end, text in parts:
            sheet.put(index, Role.NOTICE, "standing announcement of the masthead", text, start, end)


def _begins_an_item(sheet: Sheet, index: int, named: int) -> bool:
    """Whether text over the section's name is a featured item: a title, here or above, with something under it."""
    over = list(sheet.free(max(0, index - _FEATURE), named))
    first = next((one for one in over if one > _masthead_end(sheet)), index)
    title = sheet.blocks[first]
    if title.kind is not BlockKind.HEADING and (ends_sentence(title.text) or len(title.text) > TITLE_LIKE):
        return False
    return any(one > first for one in over)


def _parts(text: str, gaps: tuple[int, ...]) -> list[tuple[int, int, str]]:
    """The stretches between wide spaces; a trailing dash joins none and stays with its own part."""
    borders = [0, *[gap + 1 for gap in gaps], len(text) + 1]
    parts = [(start, end - 1, text[start : end - 1].strip()) for start, end in pairwise(borders)]
    joined: list[tuple[int, int, str]] = []
    for start, end, part in parts:
        if joined and (len(part) < _PART_LENGTH or len(joined[-1][2]) < _PART_LENGTH):
            joined[-1] = (joined[-1][0], end, text[joined[-1][0] : end].strip())
        elif part:
            joined.append((start, end, part))
    return joined
