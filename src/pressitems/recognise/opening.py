"""Rules for the lines between a title and what is said (dates, time, place, byline, notes), and the closing line."""

from __future__ import annotations

import re

from pressitems.blocks import BlockKind, Role
from pressitems.models import Speaker
from pressitems.recognise.entries import is_identifier
from pressitems.recognise.people import is_person_shape, read_person
from pressitems.recognise.sheet import EntryTitle, Sheet, has_figure
from pressitems.recognise.title_speakers import leading_speakers
from pressitems.times import read_time

_LONGEST_LINE = 170
_DEPTH = 14
_SHORTEST_LEAD = 40
_SHORT = 60
_NOTED = re.compile(r"(.{6,60}?) \(([^()]{4,140})\)")
_DATED = frozenset({Role.ENTRY_DATE, Role.DATELINE, Role.START_TIME, Role.PLACE})
_BRACKETS = re.compile(r"[(\[（【].*[)\]）】]")
_TRIM = " .,;:()[]（）–—-|/•·"


def openings(sheet: Sheet) -> None:
    """Read the opening lines of each item that is no listing's teaser, and the closing line of each."""
    for start, stop in sheet.openings:
        title = next(
            (i for i in range(start, stop) for m in sheet.marks.get(i, ()) if m.role is Role.ENTRY_TITLE), None
        )
        value = (
            next((m.value for m in sheet.marks.get(title, ()) if m.role is Role.ENTRY_TITLE), None)
            if title is not None
            else None
        )
        _closing_line(sheet, start, stop)
        if isinstance(value, EntryTitle) and value.excerpt:
            continue
        if title is not None:
            _lead(sheet, title, stop)
        for seen, index in enumerate(sheet.free((title + 1) if title is not None else start, stop)):
            block = sheet.blocks[index]
            if title is None and seen == 0 and sheet.whole_date(_text_after(sheet, index)) is not None:
                # A title that ran together with the lead; the date line under it shows that the text begins later.
                continue
            if len(block.text) > _LONGEST_LINE or seen >= _DEPTH or _speaks(sheet, index):
                break
            if block.kind is BlockKind.HEADING and not _repeated_title(sheet, index, block.text, title):
                break
            if index in sheet.marks:
                continue
            _opening_line(sheet, index, title)


def _text_after(sheet: Sheet, index: int) -> str:
    return sheet.blocks[index + 1].text if index + 1 < len(sheet.blocks) else ""


def _lead(sheet: Sheet, title: int, stop: int) -> None:
    """What stands between a title and the date line under it is the lead, not the text."""
    free = list(sheet.free(title + 1, stop))[:3]
    for place, index in enumerate(free):
        text = sheet.blocks[index].text
        if sheet.whole_date(text) is not None:
            for lead in free[:place]:
                if len(sheet.blocks[lead].text) > _SHORTEST_LEAD and not _speaks(sheet, lead):
                    sheet.put(lead, Role.SUMMARY, "stands between title and date")
            return


def _speaks(sheet: Sheet, index: int) -> bool:
    """Whether a line already belongs to the text: a list, a quotation, or words with a label before them."""
    block = sheet.blocks[index]
    if block.kind in (BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE_ROW):
        return True
    before, colon, after = block.text.partition("：" if "：" in block.text[:_LONGEST_LINE] else ":")
    if not colon or not after or after[0].isdigit():
        return False
    words = sheet.words
    return before.casefold().rstrip(" .") in words.labels or (
        before.isupper() and len(after) > 1 and words.closing is not None and words.closing.match(before) is None
    )


def _opening_line(sheet: Sheet, index: int, title: int | None) -> None:
    text = sheet.blocks[index].text
    if not text:
        return
    for rule in (_repeated_title, _note, _stated_date, _dateline, _start_time, _identifier, _office, _byline, _place):
        if rule(sheet, index, text, title):
            return


def _repeated_title(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    if title is None or "".join(text.split()).casefold() != "".join(sheet.blocks[title].text.split()).casefold():
        return False
    sheet.leave_out(index, "repeats the title")
    return True


def _note(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    bare = text.strip(_TRIM).casefold()
    if not bare.startswith(sheet.words.notes) or not sheet.words.notes:
        return False
    sheet.put(index, Role.NOTE, "state of the text", text.strip("()（）[] "))
    return True


def _stated_date(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """A bare date line, or a date behind “Published:” or “Last updated:”."""
    date = sheet.whole_date(text)
    updated = False
    if date is None and len(text) < 90:
        for pattern, is_update in ((sheet.words.updated, True), (sheet.words.published, False)):
            match = pattern.match(text) if pattern is not None else None
            if match is not None:
                date, updated = sheet.whole_date(text[match.end() :].strip(" :：|-–")), is_update
                if date is not None:
                    break
    if date is None:
        return _date_below(sheet, index, text)
    if date.problem is not None:
        sheet.report(date.problem.code, "warning", date.problem.message, index)
    sheet.put(
        index,
        Role.ENTRY_DATE,
        "date of the last change" if updated else "date line",
        ("updated", date.value) if updated else date.value,
    )
    return True


def _date_below(sheet: Sheet, index: int, text: str) -> bool:
    """“Published” on one line and its date on the next, perhaps with a note in brackets behind it."""
    key = text.rstrip(":： ").casefold()
    following = _text_after(sheet, index)
    if len(key) > _SHORT or not following or index + 1 in sheet.marks or has_figure(following) is None:
        return False
    role = next((role for words, role in _date_labels(sheet) if key in words), None)
    noted = _NOTED.fullmatch(following)
    date = sheet.whole_date(noted[1] if noted is not None else following)
    if role is None or date is None or date.value is None:
        return False
    sheet.put(index, role, "names the date below")
    value = (None, date) if role is Role.DATELINE else ("updated", date.value) if role is Role.NOTE else date.value
    stop = len(noted[1]) if noted is not None else None
    sheet.put(
        index + 1, Role.DATELINE if role is Role.DATELINE else Role.ENTRY_DATE, "date below its name", value, 0, stop
    )
    if noted is not None:
        sheet.put(index + 1, Role.NOTE, "note behind a date", noted[2], len(noted[1]))
    return True


def _date_labels(sheet: Sheet) -> tuple[tuple[frozenset[str], Role], ...]:
    words = sheet.words
    return (
        (words.delivered, Role.DATELINE),
        (words.updated_words, Role.NOTE),
        (words.published_words, Role.ENTRY_DATE),
    )


def _dateline(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """“December 20, 2012, Moscow”, “Moscow, 20 December 2012”, “February 24, 2017, 8:46 a.m. Front Hall, Office”."""
    if (text.endswith((".", "!", "?")) and len(text) > 80) or has_figure(text) is None:
        return False
    dates = sheet.dates_in(text)
    if len(dates) != 1 or dates[0].value is None:
        return False
    date = dates[0]
    before, after = text[: date.start].strip(_TRIM), text[date.end :].strip(_TRIM)
    place = after or before
    if text[: date.start].rstrip().endswith((":", "：")):
        return False
    if (before and after) or not place or not looks_like_place(sheet, place):
        return False
    sheet.put(index, Role.DATELINE, "place and date of the event", (place, date))
    return True


def looks_like_place(sheet: Sheet, text: str) -> bool:
    """A short run of capitalised words without a verb: what a dateline says beside its date."""
    parts = text.replace(",", " ").split()
    if not parts or len(parts) > 12 or ":" in text or "：" in text or text[0].islower():
        return False
    if text.lower() == text.upper():
        # Without capitals to go by, only a word for a place tells one.
        return any(word in text for word in sheet.words.place_words)
    if any(part.casefold() in sheet.words.sentence_words for part in parts):
        return False
    small = sum(part[0].islower() and part.casefold() not in sheet.words.place_words for part in parts)
    return small <= len(parts) // 3


def _start_time(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    if len(text) > 60 or has_figure(text) is None:
        return False
    time = read_time(text.strip("()"), sheet.words.dates)
    if time is None:
        return False
    if time.problem is not None:
        sheet.report(time.problem.code, "warning", time.problem.message, index)
    sheet.put(index, Role.END_TIME if time.closes else Role.START_TIME, "clock time on a line of its own", time)
    return True


def _identifier(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    if not is_identifier(text):
        return False
    sheet.put(index, Role.IDENTIFIER, "registry number", text)
    return True


def _office(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """“Office of the Spokesperson”: a body alone is who issues the text."""
    if len(text) > 90 or text.endswith((".", ":", "?", "!")):
        return False
    for people in sheet.words.people:
        speaker = read_person(text, people)
        if speaker is not None and speaker.name is None and speaker.role is None and speaker.organisation is not None:
            if speaker.organisation.casefold() != text.casefold():
                continue
            sheet.put(index, Role.BYLINE, "a body, which issues the text", speaker)
            return True
    return False


def _byline(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """“Ned Price, Department Spokesperson” on one line, or a name and under it a role."""
    if len(text) > 120 or text.endswith((".", ":", "?", "!", "：")):
        return False
    following = _text_after(sheet, index) if index + 1 not in sheet.marks else ""
    led = text.startswith(("By ", "by "))
    bare = text[3:] if led else text
    for lexicon in sheet.words.lexicons:
        people = lexicon.people
        speaker = read_person(bare, people)
        if led and (speaker is None or speaker.name is None):
            # “by Minister X ahead of the meeting”: the occasion follows the person.
            speaker = next(iter(leading_speakers(bare, people, lexicon.titles)[0]), None)
        if speaker is None or speaker.name is None:
            continue
        if led and speaker.role is not None:
            sheet.put(index, Role.BYLINE, "a person with a role, after “by”", speaker)
            return True
        if speaker.role is not None and "," in bare:
            sheet.put(index, Role.BYLINE, "a person with a role", speaker)
            return True
        if speaker.role is None and is_person_shape(bare, people) and 0 < len(following) < 90 and "," not in following:
            role = read_person(following, people)
            if role is not None and role.name is None and role.role is not None:
                value = Speaker(name=speaker.name, role=role.role, organisation=role.organisation)
                sheet.put(index, Role.BYLINE, "a person, with the role on the next line", value)
                sheet.put(index + 1, Role.BYLINE, "the role of the person above")
                return True
    return False


def _place(sheet: Sheet, index: int, text: str, _: int | None) -> bool:
    """A short line with a word for a place, or “City, State” beside a date line."""
    if (
        len(text) > 110
        or text.endswith((".", "?", "!", ":", "："))
        or any(character.isdigit() for character in text[:1])
    ):
        return False
    parts = {part.strip(_TRIM).casefold() for part in text.replace("-", " ").split()}
    has_word = not parts.isdisjoint(sheet.words.place_words) or any(
        " " in word and word in text.casefold() for word in sheet.words.place_words
    )
    dated = any(m.role in _DATED for near in (index - 1, index + 1) for m in sheet.marks.get(near, ()))
    dated = dated or _over_a_time(sheet, index)
    city = dated and len(parts) <= 6
    if not (has_word or city) or not looks_like_place(sheet, text):
        return False
    sheet.put(index, Role.PLACE, "a place on a line of its own", text.strip("() "))
    return True


def _over_a_time(sheet: Sheet, index: int) -> bool:
    """Whether a date or clock time stands on the next line, or on the one after it with another place between."""
    for below in (index + 1, index + 2):
        text = sheet.blocks[below].text if below < len(sheet.blocks) else ""
        if not 0 < len(text) < _SHORT:
            return False
        if sheet.whole_date(text) is not None or read_time(text, sheet.words.dates) is not None:
            return True
        if not looks_like_place(sheet, text):
            return False
    return False


def _closing_line(sheet: Sheet, start: int, stop: int) -> None:
    """“END 3:10 P.M. EDT”, “(The briefing was concluded at 3:17 p.m.)”, “# # #”."""
    pattern = sheet.words.closing
    if pattern is None:
        return
    last = True
    for index in range(stop - 1, max(start, stop - 12), -1):
        if index in sheet.marks:
            continue
        under, last = last, False
        text = sheet.blocks[index].text
        bare = text.strip("()（） ")
        match = pattern.match(bare) if len(text) < 100 else None
        if match is None:
            if under and (date := sheet.whole_date(bare)) is not None and date.value is not None:
                sheet.put(index, Role.ENTRY_DATE, "date line under the text", date.value)
            elif under and has_figure(bare) is not None and (alone := read_time(bare, sheet.words.dates)):
                sheet.put(index, Role.END_TIME, "clock time under the text", alone)
            continue
        rest = bare[match.end() :].strip(_TRIM)
        time = read_time(rest, sheet.words.dates) if rest else None
        if time is not None:
            sheet.put(index, Role.END_TIME, "closing line with its time", time)
            sheet.report("furniture", "info", "left out: closing line", index, match[0])
        elif not rest:
            sheet.put(index, Role.CLOSING, "closing line")
            sheet.report("furniture", "info", "left out: closing line", index)
