"""Rules that find the items of a listing, and the opening of an item that all rules share."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pressitems.blocks import BlockKind, Role
from pressitems.models import Genre
from pressitems.recognise.body import is_aside
from pressitems.recognise.facts.day_marks import put_day
from pressitems.recognise.items.above import featured_title
from pressitems.recognise.items.boxes import belongs_to_text, leads_elsewhere, names_the_box
from pressitems.recognise.items.chronology import Dated, is_chronology
from pressitems.recognise.items.columns import dated_rows, put_cells, title_cells, title_column
from pressitems.recognise.items.date_lines import date_lines
from pressitems.recognise.items.dates_before_titles import dates_before_titles
from pressitems.recognise.items.ends import entry_ends, leave_out_links_on
from pressitems.recognise.items.own_item import OwnItem, headed_item, own_item
from pressitems.recognise.items.spaced_lines import spaced_lines
from pressitems.recognise.items.undated_titles import led_on_titles, linked_headings, linked_lines, named_titles
from pressitems.recognise.sheet import EntryTitle, Sheet, has_figure
from pressitems.recognise.stated import stated_genre
from pressitems.recognise.titles.match import without_speaker_word
from pressitems.recognise.titles.shape import is_sentence
from pressitems.recognise.titles.speakers import leading_speakers

_DATE_START = 24
_PLACE_AND_DAY = 40
_REACH = 40
_MASTHEAD = frozenset({Role.CLOCK, Role.MASTHEAD_DATE})
_ROWS = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})
_LONGEST_TITLE = 400
# What is a link whole can be shorter: Chinese titles have few signs.
_SHORTEST_TITLE = 8


def listing(sheet: Sheet) -> None:
    """Dated titles, one after the other; what stands free before the first is a featured item or a heading."""
    own = own_item(sheet)
    entries = _entries(sheet, 0, len(sheet.blocks)) if own is None else []
    if entries:
        own = headed_item(sheet, _start(entries[0]), entries[-1].title_block)
    if own is not None:
        top = min(own.title, own.date)
        if box := _entries(sheet, 0, top):
            _leave_out(sheet, _start(box[0]), top, box)
        entries = _entries(sheet, own.text + 1, len(sheet.blocks))
    if not entries or is_chronology(sheet, entries):
        return
    if own is not None and belongs_to_text(sheet, own, _start(entries[0]), entries):
        return
    entries = _by_columns(sheet, entries)
    starts = [_start(entry) for entry in entries]
    if own is None:
        _before_listing(sheet, starts[0])
    elif leads_elsewhere(sheet, own, starts[0], entries):
        first = starts[0] - 1 if names_the_box(sheet, own, starts[0]) else starts[0]
        _leave_out(sheet, first, len(sheet.blocks), entries)
        return
    else:
        _own_item_before(sheet, own, starts[0])
    _open_entries(sheet, entries, starts)


def _open_entries(sheet: Sheet, entries: Sequence[Dated], starts: Sequence[int]) -> None:
    for entry in entries:
        kind = put_cells(sheet, entry.title_block, entry.cells)
        if entry.date_block is not None and entry.date is not None:
            put_day(sheet, entry.date_block, entry.date, "date of a listing's entry", *entry.date_span)
            kind = kind or put_cells(sheet, entry.date_block, entry.beside)
        elif entry.date is not None:
            # Several titles stand under one day.
            put_day(sheet, entry.title_block, entry.date, "the day over several entries", 0, 0)
        open_item(sheet, entry.title_block, entry.title_span, "title of a dated entry", excerpt=True, kind=kind)
    found = list(zip(starts, entry_ends(sheet, starts), strict=True))
    sheet.openings += found
    leave_out_links_on(sheet, found)


def _start(entry: Dated) -> int:
    return entry.title_block if entry.date_block is None else min(entry.title_block, entry.date_block)


def _entries(sheet: Sheet, start: int, stop: int) -> list[Dated]:
    """The entries of the first layout that these blocks show."""
    short = [index for index in sheet.free(start, stop) if len(sheet.blocks[index].text) <= _LONGEST_TITLE]
    dated = [
        index for index in short if has_figure(sheet.blocks[index].text, 0, _figures_stand(sheet, index)) is not None
    ]
    entries = (
        dates_before_titles(sheet, dated)
        or date_lines(sheet, dated, start, stop)
        or dated_rows(sheet, short)
        or _date_after_title(sheet, short)
        or spaced_lines(sheet, short)
        or linked_headings(sheet, short)
        or linked_lines(sheet, short)
        or named_titles(sheet, list(sheet.free(start, stop)))
        or led_on_titles(sheet, start, stop)
    )
    # “(unchanged since 4 May 2023)” notes something on the day.
    return [entry for entry in entries if not is_aside(sheet.blocks[entry.title_block].text[slice(*entry.title_span)])]


def _figures_stand(sheet: Sheet, index: int) -> int:
    """How far into a line its day can stand: “Norvik, North Coast - 4 May 2023” is no longer than place and day are."""
    length = len(sheet.blocks[index].text)
    return length if length <= _PLACE_AND_DAY else _DATE_START


def _by_columns(sheet: Sheet, entries: list[Dated]) -> list[Dated]:
    """Entries that are rows of several cells: the title is in the column that holds most text."""
    spans = [title_cells(sheet.blocks[entry.title_block], entry.title_span) for entry in entries]
    column = title_column(sheet, [(entry.title_block, cells) for entry, cells in zip(entries, spans, strict=True)])
    if column is None:
        return entries
    return [
        entry._replace(title_span=cells[column], cells=(*cells[:column], *cells[column + 1 :]))
        if len(cells) > column
        else entry
        for entry, cells in zip(entries, spans, strict=True)
    ]


def _date_after_title(sheet: Sheet, indexes: Sequence[int]) -> list[Dated]:
    """“Title 2020-06-05” or “Title (2020-06-05)” in a link, list item or table row; at least three."""
    found = []
    for index in indexes:
        block = sheet.blocks[index]
        text = block.text
        if not (block.links or block.kind in _ROWS):
            continue
        if has_figure(text[-12:]) is None:
            continue
        # A day is in one cell.
        cell = text.rfind("\t") + 1
        reach = min(_REACH, len(text) - cell)
        dates = sheet.dates_in(text[-reach:])
        if not dates or text[len(text) - reach + dates[-1].end :].strip(" )]）"):
            continue
        start = len(text) - reach + dates[-1].start
        title_end = len(text[:start].rstrip(" ,\t([（-–—|"))
        if text[:title_end].rpartition(" ")[2].casefold() in sheet.words.date_words:
            # “… on July 3, 2020” is the title's own date.
            return []
        linked = len(block.links) == 1 and block.links[0][:2] == (0, title_end)
        if title_end > _SHORTEST_TITLE or linked:
            # Other dates of the page can settle the order of its figures.
            date = sheet.whole_date(text[start : start + dates[-1].end - dates[-1].start]) or dates[-1]
            found.append(Dated(index, (start, len(text)), date, index, (0, title_end)))
    rows = all(sheet.blocks[one.title_block].kind is BlockKind.TABLE_ROW for one in found)
    linked = all(sheet.blocks[one.title_block].links for one in found)
    return found if len(found) >= (2 if rows and linked else 3) else []


def _before_listing(sheet: Sheet, first: int) -> None:
    """A heading alone names the section; a title with text under it is the featured item."""
    free = list(sheet.free(0, first))
    if not free:
        return
    # Over date and clocks stands whose page it is.
    top = next((mark.block for mark in sheet.marked() if mark.role in _MASTHEAD), -1)
    below = [index for index in free if index > top]
    title = featured_title(sheet, below, first)
    if title is not None:
        _featured(sheet, title, below, first)
    elif Role.SECTION_NAME not in sheet.roles():
        headings = [index for index in free if sheet.blocks[index].kind is BlockKind.HEADING]
        # A row over the entries names their columns.
        lines = [index for index in free if "\t" not in sheet.blocks[index].text and not sheet.blocks[index].gaps]
        name = headings[0] if headings else (lines or free)[-1]
        if not is_sentence(sheet.blocks[name].text):
            sheet.put(name, Role.SECTION_NAME, "stands alone over the listing")
    for index in free:
        if index not in sheet.marks and (title is None or index < title):
            sheet.leave_out(index, "stands between masthead and listing")


def _featured(sheet: Sheet, title: int, free: Sequence[int], first: int) -> None:
    """The item above a listing; a heading of lower level right over the entries is the listing's (“Related”)."""
    above, below = [index for index in free if index < title], [index for index in free if index > title]
    one, last = sheet.blocks[title], sheet.blocks[free[-1]]
    headed = one.kind is BlockKind.HEADING and last.kind is BlockKind.HEADING and one.level < last.level
    if headed and Role.SECTION_NAME not in sheet.roles():
        sheet.put(free[-1], Role.SECTION_NAME, "stands over the listing")
    own = title if sheet.whole_date(one.text) is not None else next(iter(above[-1:]), title)
    date = sheet.whole_date(sheet.blocks[own].text)
    if date is not None and below:
        put_day(sheet, own, date, "date over the featured item")
        title = below[0] if own == title else title
    open_item(sheet, title, (0, len(sheet.blocks[title].text)), "title of the featured item", excerpt=False)
    sheet.openings.append((min(own, title) if date is not None else title, first))


def _own_item_before(sheet: Sheet, own: OwnItem, first: int) -> None:
    """The page's own item above dated lines; the line over them names what they are."""
    free = list(sheet.free(0, first))
    if names_the_box(sheet, own, first):
        sheet.put(first - 1, Role.SECTION_NAME, "stands over the listing")
    date = sheet.whole_date(sheet.blocks[own.date].text)
    if own.date < own.title and date is not None:
        put_day(sheet, own.date, date, "date over the featured item")
    title = sheet.blocks[own.title].text
    open_item(sheet, own.title, (0, len(title)), "title of the featured item", excerpt=False)
    for index in free:
        if index < own.title and index not in sheet.marks:
            sheet.leave_out(index, "stands before the first title")
    sheet.openings.append((free[0], first))


def _leave_out(sheet: Sheet, first: int, stop: int, box: Sequence[Dated]) -> None:
    """A box of titles that lead to other items stands on the page of one; its last title has the lead that all have."""
    starts = [_start(entry) for entry in box]
    length = min((later - one for one, later in pairwise(starts)), default=1)
    last = min(max(box[-1].title_block, box[-1].date_block or 0, starts[-1] + length - 1), stop - 1)
    for index in list(sheet.free(first, last + 1)):
        sheet.leave_out(index, "leads to another item")


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
    reading = sheet.read_title(text)
    for lexicon in sheet.words.lexicons if not reading.speakers else ():
        # “by Minister X ahead of the meeting”: a type line over it says what it is.
        bare = without_speaker_word(text, lexicon)
        if bare is not None and not reading.speakers:
            reading = reading._replace(speakers=leading_speakers(bare, lexicon)[0])
    genre = (None if excerpt else stated_genre(sheet.metadata)) or reading.genre or Genre(sheet.style.default_genre)
    return EntryTitle(text, reading, genre, excerpt, url)
