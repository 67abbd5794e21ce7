"""Rules that find the items: a listing of dated titles, or one item with its title and date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from pressitems.blocks import BlockKind, Role
from pressitems.models import Genre, Speaker
from pressitems.recognise.people import read_person
from pressitems.recognise.sheet import EntryTitle, Sheet, has_figure
from pressitems.recognise.stated import stated_genre
from pressitems.recognise.title_speakers import leading_speakers
from pressitems.recognise.titles import read_title
from pressitems.times import FoundDate

_DATE_REACH = 60
_DATE_START = 24
_SIGNS = (" - ", " – ", " — ", ": ", " | ", " / ", "\t")
_LONGEST_TITLE = 400
_TITLE_LIKE = 250
_FIRST_WORDS = 12
_SHORTEST_TITLE = 25
_SITE_TITLE = 40
_LONGEST_BODY = 110
_TYPE_LINE = 40
_NEAR = 3
_SITE_SIGNS = (" | ", " — ", " – ", " - ", " :: ", " » ", "_")
_YEAR = re.compile(r"\d{4}|\d\D+\d+\D+\d")
_NO_LETTER = re.compile(r"[\W_]+")


class Dated(NamedTuple):
    """A listing's entry: its date, its title, and where both stand."""

    date_block: int | None
    date_span: tuple[int, int]
    date: FoundDate | None
    title_block: int
    title_span: tuple[int, int]


def listing(sheet: Sheet) -> None:
    """Dated titles, one after the other; what stands free before the first is a featured item or a heading."""
    short = [index for index in sheet.free() if len(sheet.blocks[index].text) <= _LONGEST_TITLE]
    dated = [index for index in short if has_figure(sheet.blocks[index].text, 0, _DATE_START) is not None]
    entries = (
        _date_before_title(sheet, dated)
        or _date_lines(sheet, dated)
        or _date_after_title(sheet, short)
        or _linked_headings(sheet, short)
        or _linked_lines(sheet, short)
    )
    if not entries:
        return
    starts = [
        min(entry.title_block, entry.title_block if entry.date_block is None else entry.date_block) for entry in entries
    ]
    _before_listing(sheet, starts[0])
    for number, entry in enumerate(entries):
        start = starts[number]
        stop = starts[number + 1] if number + 1 < len(starts) else len(sheet.blocks)
        if entry.date_block is not None:
            _put_date(sheet, entry.date_block, entry.date, entry.date_span, "date of a listing's entry")
        open_item(sheet, entry.title_block, entry.title_span, "title of a dated entry", excerpt=True)
        sheet.openings.append((start, stop))


def _date_before_title(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """“29.03.2017 - Title” on one line."""
    found = []
    for index in indexes:
        text = sheet.blocks[index].text
        place, sign = min(
            ((text.find(sign, 4, _DATE_REACH), sign) for sign in _SIGNS if text.find(sign, 4, _DATE_REACH) > 0),
            default=(-1, ""),
        )
        if place < 0 or len(text) > _LONGEST_TITLE or not text[place + len(sign) :].strip():
            continue
        date = sheet.whole_date(text[:place])
        if date is not None and not _is_clock_time(text, place):
            found.append(Dated(index, (0, place), date, index, (place + len(sign), len(text))))
    return [] if _is_chronology(sheet, found) else found


def _is_chronology(sheet: Sheet, entries: Sequence[Dated]) -> bool:
    """“12 May: the first ship arrives.”: days without a year, or before a colon, over sentences, tell of one story."""
    dates = [sheet.blocks[entry.title_block].text[: entry.title_span[0]] for entry in entries]
    told = [date for date in dates if date.rstrip().endswith(":") or _YEAR.search(date) is None]
    sentences = sum(sheet.blocks[entry.title_block].text.endswith(".") for entry in entries)
    return len(told) * 2 > len(entries) and (len(entries) == 1 or sentences * 2 > len(entries))


def _is_clock_time(text: str, place: int) -> bool:
    """“8:46” is no date and title: the colon stands between figures."""
    return text[place] == ":" and text[place - 1].isdigit() and text[place + 1 : place + 2].isdigit()


def _date_lines(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Dates on lines of their own, each beside a title; at least two, and titles stand on one side of all of them."""
    lines = []
    for index in indexes:
        date = sheet.whole_date(sheet.blocks[index].text)
        if date is not None:
            lines.append((index, date))
    if len(lines) < 2:
        return []
    after = [_title_at(sheet, index + 1) for index, _ in lines]
    before = [_title_at(sheet, index - 1) for index, _ in lines]
    needed = (
        2 if sum(1 for i, _ in lines if _is_marked_title(sheet, i + 1) or _is_marked_title(sheet, i - 1)) >= 2 else 3
    )
    marked_before = sum(_is_marked_title(sheet, index - 1) for index, _ in lines)
    marked_after = sum(_is_marked_title(sheet, index + 1) for index, _ in lines)
    side = before if marked_before > marked_after else after
    step = -1 if side is before else 1
    entries = [
        Dated(index, (0, len(sheet.blocks[index].text)), date, index + step, (0, len(sheet.blocks[index + step].text)))
        for (index, date), good in zip(lines, side, strict=True)
        if good
    ]
    titles = {entry.title_block for entry in entries}
    return entries if len(entries) >= needed and len(titles) == len(entries) else []


def _title_at(sheet: Sheet, index: int) -> bool:
    if not 0 <= index < len(sheet.blocks) or index in sheet.marks:
        return False
    block = sheet.blocks[index]
    return (
        bool(block.text)
        and len(block.text) <= _TITLE_LIKE
        and sheet.whole_date(block.text) is None
        and not block.text.endswith(":")
    )


def _is_marked_title(sheet: Sheet, index: int) -> bool:
    """Whether a block is shown as a title: a heading, or all of it a link or bold."""
    if not _title_at(sheet, index):
        return False
    block = sheet.blocks[index]
    return block.kind is BlockKind.HEADING or covers(block.links, block.text) or covers(block.bold, block.text)


def covers(stretches: tuple[tuple[int, int], ...] | tuple[tuple[int, int, str], ...], text: str) -> bool:
    """Whether these stretches make up nearly all of a text."""
    return bool(stretches) and sum(stretch[1] - stretch[0] for stretch in stretches) >= 0.9 * len(text)


def _date_after_title(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """“Title 2020-06-05” or “Title (2020-06-05)” in a link, list item or table row; at least three."""
    found = []
    for index in indexes:
        block = sheet.blocks[index]
        text = block.text
        if not (block.links or block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)) or len(text) > _LONGEST_TITLE:
            continue
        if has_figure(text[-12:]) is None:
            continue
        dates = sheet.dates_in(text[-40:])
        if not dates or text[len(text) - min(40, len(text)) + dates[-1].end :].strip(" )]）"):
            continue
        start = len(text) - min(40, len(text)) + dates[-1].start
        title_end = len(text[:start].rstrip(" \t([（-–—|"))
        if text[:title_end].rpartition(" ")[2].casefold() in sheet.words.date_words:
            # “… on July 3, 2020” is the title's own date.
            return []
        if title_end > 8:
            found.append(Dated(index, (start, len(text)), dates[-1], index, (0, title_end)))
    return found if len(found) >= 3 else []


def _linked_headings(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Headings that are links, each over a lead, without dates; at least three."""
    found = [
        Dated(None, (0, 0), None, index, (0, len(sheet.blocks[index].text)))
        for index in indexes
        if sheet.blocks[index].kind is BlockKind.HEADING
        and sheet.blocks[index].level > 1
        and covers(sheet.blocks[index].links, sheet.blocks[index].text)
    ]
    return found if len(found) >= 3 else []


def _linked_lines(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """Lines that are links with a title's length, on a page that holds no text; at least three."""
    if any(len(block.text) > _TITLE_LIKE and not block.region for block in sheet.blocks):
        return []
    found = [
        Dated(None, (0, 0), None, index, (0, len(sheet.blocks[index].text)))
        for index in indexes
        if len(sheet.blocks[index].text) >= _SHORTEST_TITLE
        and covers(sheet.blocks[index].links, sheet.blocks[index].text)
    ]
    return found if len(found) >= 3 else []


def _before_listing(sheet: Sheet, first: int) -> None:
    """A heading alone names the section; a title with text under it is the featured item."""
    free = [index for index in sheet.free(0, first) if sheet.blocks[index].text]
    texts = [index for index in free if len(sheet.blocks[index].text) > _TITLE_LIKE]
    named = any(marks[0].role is Role.SECTION_NAME for marks in sheet.marks.values())
    title = next((index for index in free if len(sheet.blocks[index].text) <= _LONGEST_TITLE), None)
    if title is None:
        return
    if (texts and texts[-1] > title) or (len(free) > 1 and sheet.blocks[free[-1]].text.endswith((".", "!", "?"))):
        body = [index for index in free if index > title]
        date = sheet.whole_date(sheet.blocks[title].text)
        if date is not None and body:
            _put_date(sheet, title, date, (0, len(sheet.blocks[title].text)), "date over the featured item")
            title = body[0]
        start = free[0]
        open_item(sheet, title, (0, len(sheet.blocks[title].text)), "title of the featured item", excerpt=False)
        for index in free:
            if index < title and index not in sheet.marks:
                sheet.leave_out(index, "stands before the first title")
        sheet.openings.append((start, first))
        return
    if not named:
        headings = [index for index in free if sheet.blocks[index].kind is BlockKind.HEADING]
        name = headings[0] if headings else free[-1]
        sheet.put(name, Role.SECTION_NAME, "stands alone over the listing")
    for index in free:
        if index not in sheet.marks:
            sheet.leave_out(index, "stands between masthead and listing")


def single_item(sheet: Sheet) -> None:
    """One item: the title that caller or format state, or the first heading, or the first line that can be one."""
    if sheet.openings:
        return
    free = [index for index in sheet.free() if sheet.blocks[index].text]
    title = _title_block(sheet, free)
    stated = sheet.given.title or sheet.metadata.title or sheet.metadata.window_title
    if title is None and stated is None and not free:
        return
    if title is not None:
        text = sheet.blocks[title].text
        kind = _type_line(sheet, [index for index in free if index < title])
        open_item(sheet, title, (0, len(text)), "title of the page", excerpt=False, kind=kind)
        for index in free:
            if index < title:
                _before_title(sheet, index)
    elif stated is not None:
        text = " ".join((sheet.given.title or _without_site(sheet, stated)).split())
        sheet.stated_title = entry_title(sheet, text, excerpt=False, url=None)
    else:
        words = sheet.blocks[free[0]].text.split()
        text = " ".join(words[:_FIRST_WORDS])[:_TITLE_LIKE] + ("…" if len(words) > _FIRST_WORDS else "")
        sheet.stated_title = entry_title(sheet, text, excerpt=False, url=None)
        sheet.report("missing-title", "warning", "the page states no title; its first words serve", free[0], text)
    sheet.openings.append((0, len(sheet.blocks)))


def _type_line(sheet: Sheet, before: Sequence[int]) -> Genre | None:
    """The genre that a line over the title names (“Press conference”)."""
    for index in reversed(before[-_NEAR:]):
        text = sheet.blocks[index].text
        if len(text) <= _TYPE_LINE and not sheet.blocks[index].links:
            reading = read_title(text, sheet.words.lexicons, date_order=None, timezone=None)
            if reading.genre is not None and not reading.speakers:
                return reading.genre
    return None


def _without_site(sheet: Sheet, title: str) -> str:
    """A title of the format without the site's or office's name behind it (“Title | Ministry of Foreign Affairs”)."""
    for sign in _SITE_SIGNS:
        before, found, after = title.rpartition(sign)
        if not found or len(before) < len(after):
            continue
        named = {_key(name) for name in (sheet.metadata.site, sheet.style.office) if name}
        if _key(after) in named or _is_body(sheet, after.strip()):
            return before
    return title


def _title_block(sheet: Sheet, free: list[int]) -> int | None:
    titles = (sheet.given.title, sheet.metadata.title, sheet.metadata.window_title)
    stated = [text for text in titles if text]
    for wanted in stated:
        keys = _title_keys(wanted)
        longest = 2 * max(map(len, keys), default=0) + 20
        matches = [i for i in free[:80] if len(sheet.blocks[i].text) <= longest and _key(sheet.blocks[i].text) in keys]
        if matches:
            return next((index for index in matches if sheet.blocks[index].kind is BlockKind.HEADING), matches[0])
    if sheet.given.title or sheet.metadata.title or (stated and _says_something(sheet, stated[0])):
        return None
    headings = [index for index in free[:80] if sheet.blocks[index].kind is BlockKind.HEADING]
    if headings:
        top = min(sheet.blocks[index].level for index in headings)
        return next(index for index in headings if sheet.blocks[index].level == top)
    for index in free[:4]:
        text = sheet.blocks[index].text
        if is_identifier(text) or sheet.whole_date(text) is not None or _is_body(sheet, text):
            continue
        return index if _can_be_title(text) else None
    return None


def _says_something(sheet: Sheet, title: str) -> bool:
    """Whether a title of the format is the item's: many pages of a site share a short one that only names the site."""
    reading = read_title(title, sheet.words.lexicons, date_order=sheet.style.date_order, timezone=sheet.style.timezone)
    return reading.genre is not None or len(title) > _SITE_TITLE


def _is_body(sheet: Sheet, text: str) -> bool:
    """Whether a text is the name of a body and nothing else."""
    if len(text) > _LONGEST_BODY:
        return False
    read = [read_person(text, people) for people in sheet.words.people]
    return any(one is not None and one.name is None and one.role is None for one in read)


def _can_be_title(text: str) -> bool:
    if len(text) > _TITLE_LIKE or text.endswith((":", "：")):
        return False
    # Two sentences are a paragraph, one with a full stop at its end can still be a title.
    return not (text.endswith((".", "!", "?")) and (len(text) > 160 or ". " in text.rstrip(".")[8:]))


def _key(text: str) -> str:
    return _NO_LETTER.sub("", text.casefold())


def _title_keys(title: str) -> set[str]:
    """The title, and its parts where the site's name stands beside it."""
    keys = {_key(title)}
    for sign in (" | ", " — ", " – ", " - ", " :: ", " » ", " _ "):
        if sign in title:
            before, _, after = title.rpartition(sign)
            keys |= {_key(before), _key(title.partition(sign)[0])}
            if len(after) > len(before):
                keys.add(_key(after))
    return {key for key in keys if len(key) > 3}


def _before_title(sheet: Sheet, index: int) -> None:
    text = sheet.blocks[index].text
    date = sheet.whole_date(text)
    if date is not None:
        _put_date(sheet, index, date, (0, len(text)), "date line over the title")
    elif is_identifier(text):
        sheet.put(index, Role.IDENTIFIER, "registry number", text)
    elif _is_body(sheet, text):
        sheet.put(index, Role.BYLINE, "a body, which issues the text", Speaker(organisation=text))
    else:
        sheet.leave_out(index, "stands before the title")


def is_identifier(text: str) -> bool:
    """A registry number such as “1173-14-06-2017”: figures with signs between them, and no date."""
    return 5 <= len(text) <= 30 and text.count("-") >= 2 and text.replace("-", "").replace("/", "").isdigit()


def _put_date(sheet: Sheet, index: int, date: FoundDate | None, span: tuple[int, int], rule: str) -> None:
    if date is not None and date.problem is not None:
        sheet.report(
            date.problem.code, "warning", date.problem.message, index, sheet.blocks[index].text[span[0] : span[1]]
        )
    sheet.put(index, Role.ENTRY_DATE, rule, date.value if date is not None else None, *span)


def open_item(
    sheet: Sheet, index: int, span: tuple[int, int], rule: str, *, excerpt: bool, kind: Genre | None = None
) -> None:
    """Mark a title and read it; ``kind`` is the genre that a line over it names."""
    block = sheet.blocks[index]
    text = " ".join(block.text[span[0] : span[1]].split())
    url = block.links[0][2] if block.links and excerpt else None
    title = entry_title(sheet, text, excerpt=excerpt, url=url)
    if kind is not None and title.reading.genre is None:
        title = title._replace(genre=kind)
    sheet.put(index, Role.ENTRY_TITLE, rule, title, *span)


def entry_title(sheet: Sheet, text: str, *, excerpt: bool, url: str | None) -> EntryTitle:
    """Read a title by the lexicons of the page, the page's own language first."""
    reading = read_title(text, sheet.words.lexicons, date_order=sheet.style.date_order, timezone=sheet.style.timezone)
    if text[:3] in ("by ", "By ") and not reading.speakers:
        # “by Minister X ahead of the meeting”: a type line over it says what it is.
        people = [(lexicon.people, lexicon.titles) for lexicon in sheet.words.lexicons]
        speakers = next((found for one in people if (found := leading_speakers(text[3:], *one)[0])), ())
        reading = reading._replace(speakers=speakers)
    genre = (None if excerpt else stated_genre(sheet.metadata)) or reading.genre or Genre(sheet.style.default_genre)
    return EntryTitle(text, reading, genre, excerpt, url)
