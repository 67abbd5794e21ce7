"""Listings whose dates stand on lines of their own, over or under the titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pressitems.blocks import COLONS, BlockKind, Role, is_bold, is_link
from pressitems.recognise.facts.dated_line import read_dated_line
from pressitems.recognise.facts.line_parts import DatedLine, beside_subject
from pressitems.recognise.facts.machine_dates import shown_date
from pressitems.recognise.items.alike import is_like
from pressitems.recognise.items.chronology import Dated
from pressitems.recognise.items.day_groups import lines_under_days, under_one_day, under_the_same_day
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.shape import TITLE_LIKE, holds_sentence
from pressitems.times import FoundDate

_LONGEST_WITH_A_KIND = 40
# In blocks, from its title to its date.
_LONGEST_ENTRY = 8
_MOST_SPACES = 2


def date_lines(sheet: Sheet, indexes: Sequence[int], start: int, stop: int) -> list[Dated]:
    """Dates on lines of their own, each beside a title; at least two, and titles stand on one side of all of them.

    Args:
        sheet: The page.
        indexes: The blocks that can be such lines.
        start: The first block that can belong to the listing.
        stop: The block where the listing must end.
    """
    lines = _lines(sheet, indexes)
    if len(lines) == 1 and lines[0][2] is None:
        return under_one_day(sheet, *lines[0][:2], stop)
    if len(lines) < 2:
        return []
    days = [(index, date) for index, date, line in lines if line is None]
    if len(days) == len(lines) and (entries := lines_under_days(sheet, days, stop)):
        return entries
    after = [index + 1 < stop and _title_at(sheet, index + 1) for index, _, _ in lines]
    before = [_title_at(sheet, index - 1) for index, _, _ in lines]
    over_days = [index - 1 for index, _, _ in lines if _is_marked_title(sheet, index - 1)]
    under_days = [index + 1 for index, _, _ in lines if index + 1 < stop and _is_marked_title(sheet, index + 1)]
    # A line of the site's own can stand over the first day or under the last.
    marked_before = len(over_days) - (not _is_one_of(sheet, over_days, 0))
    marked_after = len(under_days) - (not _is_one_of(sheet, under_days, -1))
    marked = sum(_is_marked_title(sheet, i + 1) or _is_marked_title(sheet, i - 1) for i, _, _ in lines)
    needed = 2 if marked >= 2 else 3
    # One heading over the first date names the section. Where nothing follows the last date, titles stand over dates.
    over = marked_before > max(marked_after, 1) or (all(before) and not after[-1])
    below = marked == 0 and all(before) and (_summaries_below(sheet, lines) or _fields_below(sheet, lines))
    over = over or below
    side, step = (before, -1) if over else (after, 1)
    places: Sequence[int | None] = [
        index + step if good else None for (index, _, _), good in zip(lines, side, strict=True)
    ]
    if closed := _titles_of_closed(sheet, start, [index for index, _, _ in lines], under_days):
        places, needed = closed, 2
    places = _without_the_pages_own(sheet, places)
    entries = [_entry(sheet, line, place) for line, place in zip(lines, places, strict=True) if place is not None]
    titles = {entry.title_block for entry in entries}
    # A line with a day and more on it can stand where the title of another day would.
    if len(entries) < needed or len(titles) != len(entries) or not titles.isdisjoint(index for index, _, _ in lines):
        return []
    ends = [*(entry.date_block or entry.title_block for entry in entries[1:]), stop]
    return [
        one for entry, end in zip(entries, ends, strict=True) for one in (entry, *under_the_same_day(sheet, entry, end))
    ]


def _entry(sheet: Sheet, dated: tuple[int, FoundDate, DatedLine | None], place: int) -> Dated:
    index, date, line = dated
    title = (0, len(sheet.blocks[place].text))
    if line is None:
        return Dated(index, (0, len(sheet.blocks[index].text)), date, place, title)
    beside = tuple((part.start, part.end) for part in line.parts)
    return Dated(index, (line.start, line.end), date, place, title, beside=beside)


def _is_one_of(sheet: Sheet, titles: Sequence[int], place: int) -> bool:
    """Whether the first or the last of what may be titles is shown as the others are."""
    others = [sheet.blocks[index] for index in titles if index != titles[place]]
    return not others or is_like(sheet.blocks[titles[place]], others)


def _lines(sheet: Sheet, indexes: Sequence[int]) -> list[tuple[int, FoundDate, DatedLine | None]]:
    """Lines that are a date; or, where several are, a date and other facts (“Press release | 4 May 2023”)."""
    lines: list[tuple[int, FoundDate, DatedLine | None]] = []
    for index in indexes:
        text = sheet.blocks[index].text
        date = shown_date(sheet, index)
        line = read_dated_line(sheet, text) if date is None else None
        if date is None and (line is None or line.only_text):
            line = _with_a_subject(sheet, index, line) or line
        if date is not None:
            lines.append((index, date, None))
        elif line is not None and (line.kind is not None or line.changed or len(text) <= _LONGEST_WITH_A_KIND):
            lines.append((index, line.date, line))
    facts = sum(line is not None and not line.updated and not line.has_text for _, _, line in lines)
    return lines if facts > 1 else [one for one in lines if one[2] is None]


def _with_a_subject(sheet: Sheet, index: int, line: DatedLine | None) -> DatedLine | None:
    """“04.05.2023 Transport” beside a title that the page shows as one: a word or two say what it is about."""
    text = sheet.blocks[index].text
    if len(text) > _LONGEST_WITH_A_KIND or not any(_is_marked_title(sheet, near) for near in (index - 1, index + 1)):
        return None
    if line is not None:
        # “Transport | 04.05.2023”
        subject = text[line.parts[0].start : line.parts[0].end] if len(line.parts) == 1 and not line.updated else ""
        if not _is_subject(subject) or sheet.blocks[index].links:
            return None
        return line._replace(parts=tuple(part._replace(role=Role.FURNITURE) for part in line.parts))
    found = next(iter(sheet.dates_in(text)), None)
    # Other dates of the page can settle the order of its figures.
    date = sheet.whole_date(text[: found.end]) if found is not None and found.start == 0 else None
    if date is None or date.value is None or sheet.blocks[index].links or holds_sentence(text):
        return None
    start = len(text) - len(text[date.end :].lstrip())
    return beside_subject(date, start, len(text)) if start > date.end and _is_subject(text[start:]) else None


def _is_subject(text: str) -> bool:
    return text.count(" ") <= _MOST_SPACES and text[:1].isupper() and not holds_sentence(text)


def _summaries_below(sheet: Sheet, lines: Sequence[tuple[int, FoundDate, DatedLine | None]]) -> bool:
    """Whether titles stand over the dates and sentences under most of them: each entry ends with its summary."""
    if any(holds_sentence(sheet.blocks[index - 1].text) for index, _, _ in lines):
        return False
    below = [sheet.blocks[index + 1].text for index, _, _ in lines if index + 1 < len(sheet.blocks)]
    return sum(map(holds_sentence, below)) * 2 > len(lines)


def _fields_below(sheet: Sheet, lines: Sequence[tuple[int, FoundDate, DatedLine | None]]) -> bool:
    """Whether a field stands under each date whose name comes again (“Location: Oster”, “Topic: Ferries”)."""
    names = Counter(block.text.partition(": ")[0] for block in sheet.blocks if ": " in block.text)
    below = (sheet.text_at(index + 1).partition(": ") for index, _, _ in lines)
    return all(sign and names[name] > 1 for name, sign, _ in below)


def _without_the_pages_own(sheet: Sheet, places: Sequence[int | None]) -> Sequence[int | None]:
    """Where one run of titles is shown as titles, without those around it: a line of the own text has a day, too.

    “Harbour speech” over the day of a text, before a box of headings.
    """
    shown = [place for place, index in enumerate(places) if index is not None and _is_marked_title(sheet, index)]
    if len(shown) < 2 or shown[-1] - shown[0] >= len(shown):
        return places
    return [index if shown[0] <= place <= shown[-1] else None for place, index in enumerate(places)]


def _titles_of_closed(sheet: Sheet, start: int, lines: Sequence[int], under: Sequence[int]) -> list[int]:
    """The headings of entries that end with their dates: a title, a lead, a date; empty for any other listing.

    Over each date stands one heading, all of one form and none of the page's own, and none of them under the last.
    """
    headings: list[int] = []
    for above, index in pairwise((max(start, lines[0] - _LONGEST_ENTRY), *lines)):
        between = [one for one in range(above, index) if sheet.blocks[one].level > 1 and one not in sheet.marks]
        headings += between[-1:] if not headings else between
    if len(headings) != len(lines) or any(one + 1 == line for one, line in zip(headings, lines, strict=True)):
        return []
    rest = [sheet.blocks[one] for one in headings[1:]]
    alike = all(_title_at(sheet, one) for one in headings) and is_like(sheet.blocks[headings[0]], rest)
    opens = lines[-1] + 1 in under and is_like(sheet.blocks[lines[-1] + 1], rest)
    return headings if alike and not opens else []


def _title_at(sheet: Sheet, index: int) -> bool:
    if not 0 <= index < len(sheet.blocks) or index in sheet.marks:
        return False
    block = sheet.blocks[index]
    titled = len(block.text) <= TITLE_LIKE and not block.text.endswith(COLONS)
    # “Published” over the day
    return titled and sheet.whole_date(block.text) is None and not sheet.words.names_a_day(block.text)


def _is_marked_title(sheet: Sheet, index: int) -> bool:
    """Whether a block is shown as a title: a heading, or all of it a link or bold."""
    if not _title_at(sheet, index):
        return False
    block = sheet.blocks[index]
    return block.kind is BlockKind.HEADING or is_link(block) or is_bold(block)
