"""Rules for the lines between a title and what is said: lead, notes, byline, issuing office, and when and where."""

from __future__ import annotations

from pressitems.blocks import COLONS, BlockKind, Role, ends_sentence
from pressitems.recognise.facts.beside_dates import bare_kind, is_beside_a_date, somebody
from pressitems.recognise.facts.dated_line import beside_the_title, holds_facts_alone, named_date, read_dated_line
from pressitems.recognise.facts.dateline import dated_line, dateline, place, start_time, stated_date, subtitle
from pressitems.recognise.facts.day_marks import name_kind
from pressitems.recognise.facts.identifiers import is_identifier
from pressitems.recognise.facts.issuers import issuer, issuing_body, names_a_post, names_issuers, office
from pressitems.recognise.facts.machine_dates import machine_date
from pressitems.recognise.facts.notes import bare_note, is_note
from pressitems.recognise.facts.place_and_date import place_and_date
from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.labels.listed import people_with_posts
from pressitems.recognise.opening.bylines import byline
from pressitems.recognise.opening.closing_lines import closing_line, dates_under
from pressitems.recognise.opening.first_words import dateline_of_paragraph
from pressitems.recognise.opening.full_subtitle import full_subtitle, interview_below, speakers_of_lead
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.match import without_speaker_word
from pressitems.recognise.titles.shape import is_sentence
from pressitems.recognise.titles.title import names_a_genre

_LONGEST_LINE = 170
_LONGEST_FIELD = 40
_DEPTH = 14
_SHORTEST_LEAD = 40
_FIRST = 6
_NEAR = 2
_WORDS_OF_A_SENTENCE = 3


def openings(sheet: Sheet) -> None:
    """Read the opening lines of each item that is no listing's teaser, and the closing line of each."""
    for start, stop in sheet.openings:
        title = next((mark.block for mark in sheet.marked(start, stop) if mark.role is Role.ENTRY_TITLE), None)
        closing_line(sheet, start, stop)
        read = sheet.title(start, stop)
        if read is not None and read.excerpt:
            continue
        if len(sheet.openings) == 1:
            dates_under(sheet, start, stop)
        full_subtitle(sheet, title, start, stop)
        if title is not None:
            _lead(sheet, title, stop)
            _line_below(sheet, title, stop)
        begun = False
        for seen, index in enumerate(sheet.free((title + 1) if title is not None else start, stop)):
            block = sheet.blocks[index]
            if seen < _FIRST and dateline_of_paragraph(sheet, index):
                break
            if title is None and seen == 0 and sheet.whole_date(sheet.text_at(index + 1)) is not None:
                # A title that ran together with the lead; the date line under it shows that the text begins later.
                continue
            if title is not None and block.text == sheet.blocks[title].text:
                # As long as it may be
                sheet.leave_out(index, "repeats the title")
                continue
            speaks = _speaks(sheet, index) and not _is_listed_fact(sheet, index, title)
            if len(block.text) > _LONGEST_LINE or seen >= _DEPTH or speaks:
                break
            if block.kind is BlockKind.HEADING and not _is_of_the_opening(sheet, index, title, stop):
                break
            if index in sheet.marks:
                continue
            if not _answers(sheet, start, index):
                _opening_line(sheet, index, title, begun=begun)
            begun = begun or (index not in sheet.marks and _begins_text(sheet, start, index))


def _lead(sheet: Sheet, title: int, stop: int) -> None:
    """What stands between a title and the date line under it is the lead, not the text."""
    free = list(sheet.free(title + 1, stop))[:3]
    for number, index in enumerate(free):
        text = sheet.blocks[index].text
        if _answers(sheet, title, index):
            continue
        if sheet.whole_date(text) is not None or holds_facts_alone(sheet, text) or names_issuers(sheet, text):
            for lead in free[:number]:
                if _is_lead(sheet, lead) and not _repeated_title(sheet, lead, sheet.blocks[lead].text, title):
                    sheet.put(lead, Role.SUMMARY, "stands between title and date")
                    speakers_of_lead(sheet, title, lead)
            return


def _line_below(sheet: Sheet, title: int, stop: int) -> None:
    """The line right under a title, which can say that it is an interview, where nobody speaks in it yet."""
    below = next(sheet.free(title + 1, stop), None)
    if below is not None and not _speaks(sheet, below):
        interview_below(sheet, title, below)


def _is_lead(sheet: Sheet, index: int) -> bool:
    """Whether a line over the date is long enough for a lead, or a heading of several words."""
    block = sheet.blocks[index]
    headed = block.kind is BlockKind.HEADING and " " in block.text and bare_kind(sheet, block.text) is None
    if not headed and len(block.text) <= _SHORTEST_LEAD:
        return False
    return not (_speaks(sheet, index) or issuing_body(sheet, block.text) is not None or names_a_post(sheet, block.text))


def _answers(sheet: Sheet, start: int, index: int) -> bool:
    """Whether a line answers the one above, “At 3 p.m.”; over a bare date, where none stood before, a lead asks."""
    if index - 1 in sheet.marks or not ends_in_question(sheet.text_at(index - 1)):
        return False
    return ends_sentence(sheet.text_at(index)) or Role.ENTRY_DATE in sheet.roles(start, index)


def _is_of_the_opening(sheet: Sheet, index: int, title: int | None, stop: int) -> bool:
    """Whether a heading opens no section: it repeats the title, or is the date or the kind of text below it."""
    block = sheet.blocks[index]
    if index in sheet.marks or _repeated_title(sheet, index, block.text, title):
        return True
    if title is None or not beside_the_title(sheet, index, title):
        return False
    if people_with_posts(block.text, sheet.words):
        # “Eva Holm, Governor of the Bank, Jens Dahl, Deputy Governor”
        return True
    if _is_dated(sheet, index):
        # A page that is told by days has one over each part of its text.
        later = (one for one in sheet.free(index + 1, stop) if sheet.blocks[one].kind is BlockKind.HEADING)
        return not any(_is_dated(sheet, one) for one in later)
    return bare_kind(sheet, block.text) is not None and _is_dated(sheet, index + 1)


def _is_dated(sheet: Sheet, index: int) -> bool:
    """Whether a line is a date and what stands beside one, or a place and a date."""
    text = sheet.text_at(index)
    line = read_dated_line(sheet, text)
    return (
        sheet.whole_date(text) is not None
        or (line is not None and not line.only_text)
        or place_and_date(sheet, text) is not None
    )


def _speaks(sheet: Sheet, index: int) -> bool:
    """Whether a line already belongs to the text: a list, a quotation, or words with a label before them."""
    block = sheet.blocks[index]
    if block.kind in (BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE_ROW):
        # “Contact: | Eva Holm”, “Date: | 4 May 2023” are fields of a letterhead.
        name, cell, _ = block.text.partition("\t")
        return not cell or sheet.words.never.fullmatch(name.rstrip(": ")) is None
    before, colon, after = block.text.partition("：" if "：" in block.text[:_LONGEST_LINE] else ":")
    if not colon or not after or after[0].isdigit():
        return False
    words = sheet.words
    if words.names_a_day(before):
        return False
    if before.casefold() in words.speakers_headings and names_a_post(sheet, after.strip()):
        # “Presenter: Deputy Minister Eva Holm” says who is going to speak.
        return False
    in_capitals = before.isupper() and len(after) > 1 and words.closing.match(before) is None
    return in_capitals or before.casefold().rstrip(" .") in words.labels


def _is_listed_fact(sheet: Sheet, index: int, title: int | None) -> bool:
    """Whether a list under the title holds what stands beside a date: “4 May 2023”, “Press release”."""
    block = sheet.blocks[index]
    if block.kind is BlockKind.TABLE_ROW:
        # “Date:” and the day, in the cells of a row.
        return beside_the_title(sheet, index, title) and named_date(sheet, block.text) is not None
    if block.kind is not BlockKind.LIST_ITEM or title is None or not beside_the_title(sheet, index, title):
        return False
    return _is_dated(sheet, index) or is_beside_a_date(sheet, block.text)


def _begins_text(sheet: Sheet, start: int, index: int) -> bool:
    """Whether a line is the text's own: a sentence under the date of publication, or one that a list follows."""
    text = sheet.blocks[index].text
    if text.endswith(COLONS):
        return text.count(" ") >= _WORDS_OF_A_SENTENCE
    dated = Role.ENTRY_DATE in sheet.roles(start, index)
    return dated and ends_sentence(text) and text.count(" ") >= _WORDS_OF_A_SENTENCE - 1


def _opening_line(sheet: Sheet, index: int, title: int | None, *, begun: bool) -> None:
    text = sheet.blocks[index].text
    for rule in _RULES:
        if begun and rule in _TOP_RULES:
            continue
        if rule(sheet, index, text, title):
            return


def _repeated_title(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    if title is None:
        return False
    said, whole = "".join(text.split()).casefold(), "".join(sheet.blocks[title].text.split()).casefold()
    if said == whole:
        sheet.leave_out(index, "repeats the title")
    elif said in whole and names_a_genre(text, sheet.words.lexicons):
        # “Daily Press Briefing” once more, among the lines that say who speaks and where.
        sheet.leave_out(index, "repeats what the title calls it")
    else:
        return False
    return True


def _note(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    if not is_note(sheet, text) or any(without_speaker_word(text, lexicon) for lexicon in sheet.words.lexicons):
        # “As delivered by Ambassador Holm” says who.
        return False
    sheet.put(index, Role.NOTE, "state of the text", bare_note(text))
    return True


def _identifier(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    if not is_identifier(text):
        return False
    sheet.put(index, Role.IDENTIFIER, "registry number", text)
    return True


def _kind(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    """“News release” over or under the date beside the title: what the text is, and none of it."""
    kind = bare_kind(sheet, text)
    if kind is None or len(text) > _LONGEST_FIELD or is_sentence(text) or not beside_the_title(sheet, index, title):
        # A script without spaces has whole sentences that are one word.
        return False
    dated = Role.ENTRY_DATE in sheet.roles(index - _NEAR, index) or _is_dated(sheet, index + 1)
    # “Interview” right under the title, over “Eva Holm, Minister”
    if not dated and (index - 1 != title or somebody(sheet, sheet.text_at(index + 1)) is None):
        return False
    sheet.leave_out(index, "says what kind of text it is")
    name_kind(sheet, title, kind)
    return True


_RULES = (
    _repeated_title,
    _note,
    stated_date,
    subtitle,
    dated_line,
    dateline,
    start_time,
    machine_date,
    _identifier,
    _kind,
    issuer,
    office,
    byline,
    place,
)
# A day in the midst of the text is part of it, a person there is addressed, quoted or signs, and a place heads a part.
_TOP_RULES = frozenset({stated_date, subtitle, dated_line, dateline, machine_date, byline, place})
