"""Which block of a page is the title of its one item."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence

from pressitems.blocks import COLONS, BlockKind, Role, ends_sentence
from pressitems.models import Speaker
from pressitems.recognise.facts.beside_dates import somebody
from pressitems.recognise.facts.contact_lines import under_the_letterhead
from pressitems.recognise.facts.dated_line import named_date, read_dated_line
from pressitems.recognise.facts.identifiers import is_identifier
from pressitems.recognise.facts.issuers import is_clock_time, is_over_a_time, issuing_body, role_alone
from pressitems.recognise.facts.line_parts import DatedLine
from pressitems.recognise.facts.notes import is_note
from pressitems.recognise.facts.place_and_date import is_dateline, place_and_date
from pressitems.recognise.facts.place_shape import can_be_place, has_place_shape, may_be_person
from pressitems.recognise.items.kind_lines import (
    is_kind,
    is_kind_of_a_body,
    is_type_line,
    kind_and_day,
    reads_as_title,
    says_what_it_is,
)
from pressitems.recognise.items.site_lines import printed_again, taken_up
from pressitems.recognise.items.stated_title import is_body, repeated_title, says_something
from pressitems.recognise.label_class import ASKING, TRADES, VOICES, LabelClass
from pressitems.recognise.labels.candidate import REMARK
from pressitems.recognise.labels.heads import read_head
from pressitems.recognise.labels.listed import is_heard_in
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.recognise.titles.cuts import without_leads
from pressitems.recognise.titles.shape import TITLE_LIKE, is_sentence
from pressitems.recognise.titles.speakers import is_state
from pressitems.recognise.titles.title import names_a_genre

_FIRST_LINES = 10
_LONGEST_STATE = 60
_NEAR_TOP = 6
_TYPE_WORDS = 3
_LABEL = re.compile(r"(?:^|[.?!…]\s+)([^\W\d_]+)\s?[:：]")


def title_block(sheet: Sheet, free: list[int], stated: Sequence[str]) -> int | None:
    """The title of the page's one item, or None where no block is it.

    Args:
        sheet: The page.
        free: The blocks that no rule has taken.
        stated: What caller and format call the page, the surest first.
    """
    repeated = repeated_title(sheet, free, stated)
    if repeated is not None:
        return repeated
    named = sheet.metadata.title if sheet.metadata.title in stated else None
    if sheet.given.title or (named and not is_body(sheet, named)) or (stated and says_something(sheet, stated[0])):
        return None
    if any(sheet.blocks[index].kind is BlockKind.HEADING for index in free):
        return _top_heading(sheet, free)
    again = printed_again(sheet, free)
    if again is not None:
        return again
    first = _first_line(sheet, free)
    return first if first is None else taken_up(sheet, free, first)


def _first_line(sheet: Sheet, free: Sequence[int]) -> int | None:
    """The first line of a page without headings that can be a title; what may stand over titles is passed over.

    The line that says what the text is or when it came out (``dated``) is the title where no other stands under it.
    Under who speaks or where (``opened``) the next line has to look like a title, and under whom the text hears
    (``heard``) the role may stand.
    """
    dated: int | None = None
    opened = heard = False
    top = _top_lines(sheet, free)
    for place, index in enumerate(top[:_NEAR_TOP]):
        text, under = sheet.blocks[index].text, top[place + 1 :]
        if len(text) > TITLE_LIKE:
            break
        below = sheet.blocks[under[0]].text if under else ""
        if _stands_over_titles(sheet, text, below):
            continue
        if not place and is_clock_time(sheet, text):
            # The hour of publication, without its day, over the title.
            continue
        if (is_over_a_time(sheet, index) and has_place_shape(sheet, text)) or is_clock_time(sheet, text):
            # Where and when it was said stands under every title.
            break
        if dated is None and _says_what_or_when(sheet, text, under):
            dated = index
            continue
        if dated is not None and is_dateline(sheet, text):
            # “Paris, le 9 mai 2023” under “Communiqué de presse”.
            continue
        if heard and role_alone(sheet, text) is not None:
            # The role of the person above.
            continue
        heard = is_heard_in(sheet.blocks[index + 1 :], text, sheet.words)
        if heard or official(sheet, text) is not None or (not opened and _is_only_place(sheet, text)):
            opened = True
            continue
        if opened and (not below or _is_no_title(sheet, text, below) or _is_where_or_when(sheet, text)):
            # Whoever publishes no title begins so.
            return dated
        titled = reads_as_title(text) or _has_a_speaker(sheet, text)
        if titled and (dated is None or (below and not _is_no_title(sheet, text, below))):
            return None if _opens_dialogue(sheet, top, index) else index
        break
    return dated


def _top_lines(sheet: Sheet, free: Sequence[int]) -> Sequence[int]:
    """The first lines, without menus over the section's name and without a letterhead."""
    section = next((mark.block for mark in sheet.marked() if mark.role is Role.SECTION_NAME), -1)
    under = [index for index in free if index > section] or free
    return _under_place_and_day(sheet, under_the_letterhead(sheet, under[: 2 * _FIRST_LINES])[:_FIRST_LINES])


def _under_place_and_day(sheet: Sheet, top: Sequence[int]) -> Sequence[int]:
    """The lines below a letterhead that ends with place and day (“Le Préfet”, “Cabinet”, “Port-Réal, le 4 mai 2023”).

    It begins with a body, a state or an office, and a title and a sentence stand below it.
    """
    texts = [sheet.blocks[index].text for index in top]
    for place, text in enumerate(texts[:_NEAR_TOP]):
        if is_sentence(text):
            break
        if place and is_dateline(sheet, text) and _heads_a_letter(sheet, texts[0]):
            below = texts[place + 1 : place + 3]
            titled = len(below) > 1 and reads_as_title(below[0]) and not is_sentence(below[0]) and is_sentence(below[1])
            return top[place + 1 :] if titled else top
    return top


def _heads_a_letter(sheet: Sheet, text: str) -> bool:
    """Whether a line names a body, a state or an office and nothing else."""
    return is_body(sheet, text) or stands_for_a_state(sheet, text) or role_alone(sheet, text) is not None


def _says_what_or_when(sheet: Sheet, text: str, under: Sequence[int]) -> bool:
    """Whether a line says what the text is, when it came out or who wrote it."""
    if is_kind(sheet, text) or kind_and_day(sheet, text) is not None or is_type_line(sheet, text, under[:1]):
        return True
    if is_kind_of_a_body(sheet, text, under[:3]) or is_dateline(sheet, text):
        return True
    line = read_dated_line(sheet, text)
    return (line is not None and not line.has_text) or _is_byline(sheet, text, line, under[:2])


def _top_heading(sheet: Sheet, free: Sequence[int]) -> int:
    """The first heading of the highest level; one over text goes before those of menus, and before names of bodies."""
    headings = [index for index in free if sheet.blocks[index].level]
    titles = [index for index in headings if not is_body(sheet, sheet.blocks[index].text)] or headings
    top = min(sheet.blocks[index].level for index in titles)
    titles = [index for index in titles if sheet.blocks[index].level == top]
    sentences = [index for index in free if is_sentence(sheet.blocks[index].text)]
    for title, stop in zip(titles, [*titles[1:], len(sheet.blocks)], strict=True):
        place = bisect(sentences, title)
        if place < len(sentences) and sentences[place] < stop:
            return title
    return titles[0]


def _stands_over_titles(sheet: Sheet, text: str, below: str) -> bool:
    """Whether a line is a number, a day, a body, a state over its body, a note or a sender, and so no title."""
    if is_identifier(text) or sheet.whole_date(text) is not None or is_body(sheet, text) or is_note(sheet, text):
        return True
    if issuing_body(sheet, text) is not None or named_date(sheet, text) is not None:
        return True
    if sheet.words.names_a_day(text.rstrip(": ")):
        return True
    if _lists_speakers(sheet, text):
        return True
    if sheet.whole_date(below) is not None and role_alone(sheet, text) is not None:
        # “PRIME MINISTER” over the day is whose office it is.
        return True
    leads = (without_leads(text, lexicon).strip(" :").casefold() for lexicon in sheet.words.lexicons)
    if any(not rest or (rest != text.casefold() and rest.startswith(_by_words(sheet))) for rest in leads):
        # “Transcript”, “Transcript by the Hon. Eva Holm” over “Press briefing on the quay”
        return names_a_genre(below, sheet.words.lexicons) or _lists_speakers(sheet, below)
    # Alone, a state's name can be the title.
    return stands_for_a_state(sheet, text) and is_body(sheet, below)


def _by_words(sheet: Sheet) -> tuple[str, ...]:
    return tuple(f"{word} " for lexicon in sheet.words.lexicons for word in lexicon.titles.speaker_words)


def _lists_speakers(sheet: Sheet, text: str) -> bool:
    """Whether a line says who speaks, behind the word for it (“Presenter: Eva Holm, Minister”)."""
    name, colon, people = text.partition(":")
    return bool(colon and people) and name.casefold() in sheet.words.speakers_headings


def stands_for_a_state(sheet: Sheet, text: str) -> bool:
    """Whether a line is the name of a state and nothing else."""
    return len(text) <= _LONGEST_STATE and any(is_state(text, people) for people in sheet.words.people)


def _is_byline(sheet: Sheet, text: str, line: DatedLine | None, below: Sequence[int]) -> bool:
    """Whether a line may be who wrote and when (“Eva Holm, Editor, 4 May 2023”), over a title and a sentence.

    Beside a day can stand a subject of a word or two, too (“4 May 2023 | Southern”), over a title of some words.
    """
    if line is None or not line.only_text or len(below) < 2:
        return False
    title, first = (sheet.blocks[index].text for index in below)
    if not reads_as_title(title) or ends_sentence(title) or not ends_sentence(first):
        return False
    if line.parts[0].start == 0 and may_be_person(sheet, text[: line.parts[0].end]):
        return True
    beside = sum(text.count(" ", part.start, part.end) + 1 for part in line.parts)
    return beside < _TYPE_WORDS <= title.count(" ") and not sheet.dates_in(title)


def official(sheet: Sheet, text: str) -> Speaker | None:
    """Whom a line names that says no more than a name and, behind a comma, the role."""
    speaker = somebody(sheet, text) if "," in text else None
    return speaker if speaker is not None and speaker.name is not None else None


def _is_only_place(sheet: Sheet, text: str) -> bool:
    """“Geneva, Switzerland”, but not “Press conference, Parliament House”."""
    return has_place_shape(sheet, text) and not says_what_it_is(sheet, text)


def _is_where_or_when(sheet: Sheet, text: str) -> bool:
    return has_figure(text) is not None or can_be_place(sheet, text)


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
        or words.never.match(text) is not None
        or name in words.labels
        or name in words.speakers_headings
        or somebody(sheet, text) is not None
    )


def _opens_dialogue(sheet: Sheet, free: Sequence[int], first: int) -> bool:
    """Whether the page begins with a question: its label stands before the first words, an answer's label follows."""
    if _is_greeted(sheet, free, first):
        return True
    opening = _LABEL.match(sheet.blocks[first].text)
    if opening is None or sheet.words.labels.get(opening[1].casefold()) not in ASKING:
        return False
    labels = [found[1].casefold() for index in free for found in _LABEL.finditer(sheet.blocks[index].text)]
    return any(sheet.words.labels.get(label) is LabelClass.ANSWER for label in labels)


def _is_greeted(sheet: Sheet, free: Sequence[int], first: int) -> bool:
    """“Tom Brandt (Lamp Radio): Thank you for coming.” over “Minister: Good morning.”: people talk from the first line.

    “Eva Holm: The quay stays” is a title, and so is “Eva Holm: Who pays?” over what she says.
    """
    text = sheet.blocks[first].text
    below = next((sheet.blocks[index].text for index in free if index > first), "")
    if ":" not in text or ":" not in below:
        return False
    (one, by_trade), (other, _) = (_voice(sheet, line) for line in (text, below))
    # “Tom Brandt, host: Welcome to Lamp at 7.30”: no title begins with somebody by trade.
    return one is not None and other is not None and one != other and (by_trade or ends_sentence(text))


def _voice(sheet: Sheet, text: str) -> tuple[str | None, bool]:
    """Whoever stands before the colon of a line, by the last word, where that can be a name or an office; by trade?"""
    head = REMARK.sub("", text.partition(":")[0])
    kind = read_head(head, sheet.words).kind
    name = head.rpartition(" ")[2].casefold() if kind in VOICES or kind in TRADES else None
    return name, kind in TRADES


def _has_a_speaker(sheet: Sheet, text: str) -> bool:
    """Whether a long sentence is a title in full: what is said, by whom, when and where."""
    if text.endswith(COLONS):
        return False
    reading = sheet.read_title(text)
    return reading.genre is not None and reading.event is not None and bool(reading.speakers)
