"""The title that caller, window or metadata state: what of it is the site's, and which line of the page repeats it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import takewhile

from pressitems.blocks import BlockKind, Role
from pressitems.recognise.facts.beside_dates import bare_kind
from pressitems.recognise.people.phrase import read_body
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.cuts import without_leads
from pressitems.recognise.titles.shape import reads_as_text
from pressitems.recognise.titles.title import names_a_genre

_NEAR_TOP = 80
_SITE_TITLE = 40
_SHORTEST_TITLE = 15
_LONGEST_BODY = 110
_SITE_SIGNS = (" | ", " — ", " – ", " - ", " / ", " :: ", " » ", "_")
# An empty text is at either end.
_PARTING = ("", *"|—–-/:»_·")
_NO_LETTER = re.compile(r"[\W_]+")
# Looked up once: these are asked of every block, and members of an enum are slow to fetch.
_HEADING, _SECTION_NAME, _FURNITURE = BlockKind.HEADING, Role.SECTION_NAME, Role.FURNITURE


def stated_titles(sheet: Sheet) -> list[str]:
    """What caller and format call the page, without a section's name: many sites put that into their first heading."""
    sections = {
        sheet.blocks[mark.block].text.casefold()
        for mark in sheet.marked()
        if mark.role is _SECTION_NAME or (mark.role is _FURNITURE and sheet.blocks[mark.block].level)
    }
    stated = (sheet.metadata.title, sheet.metadata.window_title)
    named = [text for text in stated if text and not _names_alone(sheet, text, sections)]
    return [sheet.given.title, *named] if sheet.given.title else named


def repeated_title(sheet: Sheet, free: Sequence[int], stated: Sequence[str]) -> int | None:
    """The line of the page that repeats a stated title, or a heading that is most of the window's."""
    # A menu of any length can stand over a heading.
    headings = [index for index in free if sheet.blocks[index].kind is _HEADING]
    near = dict.fromkeys((*headings, *free[:_NEAR_TOP]))
    found: list[int] = []
    for wanted in stated:
        keys = title_keys(wanted)
        longest = 2 * max(map(len, keys), default=0) + 20
        matches = [
            i for i in near if len(sheet.blocks[i].text) <= longest and without_signs(sheet.blocks[i].text) in keys
        ]
        matches = [index for index in matches if not _names_the_site(sheet, free, index, wanted)]
        if wanted != sheet.given.title:
            # “Ministry of Harbours - Quay opens”: the site's part names the body, and often the whole does.
            matches = [index for index in matches if not is_body(sheet, sheet.blocks[index].text)]
        if not matches or sheet.blocks[matches[0]].kind is not _HEADING:
            led = (index for index in headings if title_start(sheet, sheet.blocks[index].text, [wanted]))
            matches = [*led, *matches]
        found += matches
        if found and (wanted == sheet.given.title or any(_is_over_text(sheet, index) for index in matches)):
            break
    if found:
        # The name of the site can be a heading, too.
        return next((index for index in found if _is_over_text(sheet, index)), found[0])
    window = sheet.metadata.window_title if sheet.given.title is None and sheet.metadata.title is None else None
    most = (index for index in headings if _is_most_of(sheet.blocks[index].text, window or ""))
    return next((index for index in most if not is_body(sheet, sheet.blocks[index].text)), None)


def _names_alone(sheet: Sheet, title: str, names: Collection[str]) -> bool:
    """Whether a title of the format is one of these names, in small letters, and nothing but bodies beside it."""
    parts = [title]
    for sign in _SITE_SIGNS:
        parts = [piece.strip() for part in parts for piece in part.split(sign)]
    rest = [part for part in parts if part.casefold() not in names]
    return title.casefold() in names or (len(rest) < len(parts) and all(is_body(sheet, part) for part in rest))


def title_start(sheet: Sheet, heading: str, stated: Sequence[str]) -> int:
    """Where a stated title begins in a heading that prints a date or topic before it; 0 where the heading has none.

    Where the whole heading is stated, too, another one can leave out what leads it in (“Verbatim”, “Im Wortlaut”).
    """
    whole = False
    for wanted in stated:
        plain = " ".join(wanted.split())
        # The site's name can stand behind it.
        for text in (plain, *(plain.rpartition(sign)[0] for sign in _SITE_SIGNS if sign in plain)):
            whole = whole or text == heading
            if len(text) < _SHORTEST_TITLE or not heading.endswith(text) or text == heading:
                continue
            start = len(heading) - len(text)
            if bare_kind(sheet, text) is None and (not whole or _leads_in(sheet, heading[:start].strip())):
                return start
    return 0


def _leads_in(sheet: Sheet, text: str) -> bool:
    return any(not without_leads(text, lexicon).strip(" :") for lexicon in sheet.words.lexicons)


def without_site(sheet: Sheet, title: str) -> str:
    """A title of the format without the site's or office's name behind it (“Title | Ministry of Foreign Affairs”)."""
    for sign in _SITE_SIGNS:
        before, found, after = title.rpartition(sign)
        if not found or len(before) < len(after):
            continue
        named = {without_signs(name) for name in (sheet.metadata.site, sheet.style.office) if name}
        if without_signs(after) in named or is_body(sheet, after.strip()):
            return before
    return title


def _is_most_of(text: str, title: str) -> bool:
    """Whether a title of the window is a text with something else before or behind it, and a sign between."""
    before, found, after = title.partition(text)
    parted = before.rstrip()[-1:] in (*_PARTING, ".") and after.lstrip()[:1] in _PARTING
    return bool(found) and parted and len(text) * 2 >= len(title)


def _names_the_site(sheet: Sheet, free: Sequence[int], index: int, wanted: str) -> bool:
    """Whether a line that has words of the window's title is none: under the text, or a logo over the heading."""
    first = next((one for one in free if reads_as_text(sheet.blocks[one].text)), len(sheet.blocks))
    if first < index and not any(reads_as_text(sheet.blocks[one].text) for one in reversed(free) if one > index):
        return True
    block = sheet.blocks[index]
    whole = without_signs(block.text) == without_signs(wanted)
    if block.kind is _HEADING or wanted == sheet.given.title or (whole and says_something(sheet, wanted)):
        return False
    over = takewhile(lambda one: one < first, free)
    return any(one > index and sheet.blocks[one].kind is _HEADING for one in over)


def _is_over_text(sheet: Sheet, heading: int) -> bool:
    below = takewhile(lambda one: not sheet.blocks[one].level, sheet.free(heading + 1))
    return sheet.blocks[heading].level > 0 and any(reads_as_text(sheet.blocks[one].text) for one in below)


def says_something(sheet: Sheet, title: str) -> bool:
    """Whether a title of the format is the item's: many pages of a site share a short one that only names the site."""
    if bare_kind(sheet, title) is not None or is_body(sheet, title):
        # “Press release”, “Embassy of Norland” in the window's title say what every text of the site is, and whose.
        return False
    reading = sheet.read_title(title)
    office = (sheet.style.office or "").partition(",")[0].casefold()
    return reading.genre is not None or (len(title) > _SITE_TITLE and not (office and office in title.casefold()))


def is_body(sheet: Sheet, text: str) -> bool:
    """Whether a text is the name of a body and nothing else."""
    if len(text) > _LONGEST_BODY or names_a_genre(text, sheet.words.lexicons):
        # “Заявление Посольства” is a title: the body is whose statement it is.
        return False
    return read_body(text, sheet.words.people) is not None


def without_signs(text: str) -> str:
    """The letters and figures of a text, to compare it by."""
    return _NO_LETTER.sub("", text.casefold())


def title_keys(title: str) -> set[str]:
    """The title, and its parts where the site's name stands beside it."""
    keys = {without_signs(title)}
    for sign in _SITE_SIGNS:
        if sign in title:
            keys |= {without_signs(title.rpartition(sign)[0]), without_signs(title.partition(sign)[0])}
            # “Police - Press releases 2023 - Quay opens”
            keys.add(without_signs(max(title.split(sign), key=len)))
    return {key for key in keys if len(key) > 3}
