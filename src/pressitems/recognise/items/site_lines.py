"""What a site prints around the text of a page that came as text: menus, sections and notices over it, boxes under it.

Nothing there says what is a heading or a link. The title is the line that the page prints again, or that its text takes
up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pressitems.blocks import Role
from pressitems.recognise.facts.contact_lines import is_contact
from pressitems.recognise.facts.dated_line import holds_facts_alone, named_date, read_dated_line
from pressitems.recognise.facts.named_facts import is_named_fact
from pressitems.recognise.facts.notes import is_note
from pressitems.recognise.facts.place_and_date import is_dateline
from pressitems.recognise.facts.place_shape import can_be_place
from pressitems.recognise.items.above import is_spaced
from pressitems.recognise.items.kind_lines import is_kind, reads_as_title, says_what_it_is
from pressitems.recognise.items.stated_title import is_body, title_keys, without_signs
from pressitems.recognise.sheet import Sheet, has_figure
from pressitems.recognise.titles.shape import is_sentence, reads_as_lead, reads_as_text
from pressitems.recognise.titles.title import names_a_genre

_MOST_LINES = 60
_SPACES_OF_A_TITLE = 3
_SPACES_BESIDE_THE_SITE = 2
# “ministers” and “minister’s” begin as “minister” does; shorter words say little.
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
# Sites in any language call them so.
_COOKIE = "cookie"
# “The office is closed on Monday. Learn more”, but not “The Dep. Minister”
_GOES_ON = re.compile(r"[^\W\d_]{5}[.!?] ")
_MOST = 0.4
_HARDLY = 0.25
_FEWEST_WORDS_OF_A_TEXT = 15
_WORDS_OF_A_MENU = 5
_FEWEST_OF_A_MENU = 3
_LONGEST_OF_A_MENU = 32
_FEWEST_TEXTS = 2
_FEWEST_LISTED = 2
_MOST_FIGURES = 3
_LONGEST_BESIDE_A_DAY = 40
_PARTING = ("", *":|>»")


def lines_over_the_title(sheet: Sheet) -> None:
    """The title of a page that came as text, where it is printed twice over the text: it is what the page is called.

    All lines over it but days are the site's. Where a format tells headings and what leads elsewhere, it says more.
    """
    if not _is_plain(sheet) or sheet.given.title or sheet.metadata.title or sheet.metadata.window_title:
        return
    free = list(sheet.free())
    title = printed_again(sheet, free)
    if title is None:
        return
    name = sheet.blocks[title].text
    sheet.metadata = sheet.metadata._replace(window_title=name)
    for index in free[: free.index(title)]:
        text = sheet.blocks[index].text
        if not sheet.dates_in(text) or without_signs(name) in title_keys(text):
            sheet.leave_out(index, "stands over the title")


def lines_under_the_text(sheet: Sheet) -> None:
    """What stands under the text of a page that came as text, from what leads elsewhere on: other titles, menus.

    In a listing such words come again under every entry.
    """
    if not _is_plain(sheet):
        return
    texts = [index for index in sheet.free() if reads_as_lead(sheet.blocks[index].text)]
    if len(texts) < _FEWEST_TEXTS:
        return
    seen = Counter(block.text for block in sheet.blocks)
    marks = sheet.marked(texts[-1] + 1)
    leads = (mark.block for mark in marks if mark.role is Role.FURNITURE and seen[sheet.blocks[mark.block].text] == 1)
    below = list(sheet.free(next(leads, len(sheet.blocks))))
    if sum(_is_figure(sheet, index) for index in below) > _MOST_FIGURES:
        # A release of figures has a few sentences over its tables.
        return
    for index in below:
        text = sheet.blocks[index].text
        if sheet.whole_date(text) is not None or named_date(sheet, text) is None:
            # “Published: 4 May 2023” can stand at the foot of a page.
            sheet.leave_out(index, "stands under what leads elsewhere after the text")


def _is_plain(sheet: Sheet) -> bool:
    return not any(block.level or block.links or block.region for block in sheet.blocks)


def _is_figure(sheet: Sheet, index: int) -> bool:
    text = sheet.blocks[index].text
    return has_figure(text) is not None and not sheet.dates_in(text) and not is_contact(sheet, index)


def printed_again(sheet: Sheet, free: Sequence[int]) -> int | None:
    """The last line over the text that one above it prints, too, alone or beside the site (“Title | Ministry”).

    So a page reads whose window's title, banner or way through the site stands over its heading.
    """
    head = _over_text(sheet, free)
    lines = [sheet.blocks[index].text for index in head]
    keys = [title_keys(line) for line in lines]
    for place, line in enumerate(lines):
        key = without_signs(line)
        first = next((above for above in range(place) if _repeats(line, key, keys[above], lines[above])), None)
        if first is None or not reads_as_title(line) or is_named_fact(sheet, line) or is_body(sheet, line):
            continue
        last = max(below for below, other in enumerate(lines) if without_signs(other) == key)
        days = sum(sheet.whole_date(one) is not None for one in lines[first : last + 1])
        # In a listing, each entry has its day and can have the same lead.
        return head[last] if days < _FEWEST_LISTED else None
    return None


def _repeats(line: str, key: str, keys: set[str], above: str) -> bool:
    if key == without_signs(above):
        return line.count(" ") >= _SPACES_OF_A_TITLE
    # “Press briefing - 4 May 2023” over “Press briefing” is the fuller of two titles.
    return key in keys and line.count(" ") >= _SPACES_BESIDE_THE_SITE and has_figure(above.replace(line, "")) is None


def taken_up(sheet: Sheet, free: Sequence[int], first: int) -> int:
    """The title: the first line that could be one, or a later one whose words the text takes up, as it does no other's.

    Over a title stands the name of a section (“Press Center”), or what the site says of itself.
    """
    if not is_spaced(sheet):
        return first
    said = [text for index in free if index >= first and reads_as_text(text := sheet.blocks[index].text)]
    words = {stem for text in said for stem in _stems(text)}
    if sum(_COOKIE in text.casefold() for text in said) <= 1:
        # One notice of them; an office can write about them, too.
        words.discard(_COOKIE)
    over_a_menu = _stands_over_a_menu(sheet, first)
    if not over_a_menu and (len(words) < _FEWEST_WORDS_OF_A_TEXT or not _is_of_the_site(sheet, first, words)):
        return first
    above = is_sentence(sheet.blocks[first].text)
    # A sentence is the title where nothing else is; one over it can be.
    near = (index for index in _over_text(sheet, free, notices=1) if index > first or (above and index < first))
    least = 0.0 if over_a_menu else _MOST
    title = next((index for index in near if _is_taken_up(sheet, sheet.blocks[index].text, words, least)), first)
    return first if _says_in_full(sheet, first, sheet.blocks[title].text, words) else title


def _says_in_full(sheet: Sheet, first: int, line: str, words: set[str]) -> bool:
    """“Speech by Eva Holm, Oslo, 4 May 2023” stands under a title of some words."""
    above = sheet.blocks[first].text
    if above.count(" ") < _SPACES_OF_A_TITLE or is_sentence(above) or _works_the_site(sheet, above, words):
        return False
    reading = sheet.read_title(line)
    return bool(reading.speakers) and reading.event is not None and reading.event.place is not None


def _is_of_the_site(sheet: Sheet, index: int, words: set[str]) -> bool:
    """Whether a line can be a section's name, or what the site says of itself: the text takes up none of its words."""
    line = sheet.blocks[index].text
    if (
        line[0].islower()
        or is_sentence(line)
        or _works_the_site(sheet, line, words)
        or _GOES_ON.search(line) is not None
    ):
        return True
    dated = line.count(" ") > 1 and sheet.whole_date(sheet.text_at(index + 1)) is not None
    if dated or is_kind(sheet, line):
        # A title has its day right under it.
        return False
    if any(line.casefold().endswith(f" {kind}") for kind in sheet.words.kinds):
        # “Secretary Statements & Remarks”
        return True
    if says_what_it_is(sheet, line):
        return False
    if (beside := read_dated_line(sheet, line)) is not None:
        # “Southern | Thursday, 4 May 2023”
        return sum(part.end - part.start for part in beside.parts) <= _LONGEST_BESIDE_A_DAY
    if line.count(" ") < _SPACES_OF_A_TITLE:
        return " " not in line or not _share(line, words)
    return _share(line, words) < _HARDLY


def _stands_over_a_menu(sheet: Sheet, index: int) -> bool:
    """Whether short lines follow, some of which work the page or lead elsewhere: over a menu stands the site's name."""
    led = False
    for below in range(index + 1, len(sheet.blocks)):
        text = sheet.blocks[below].text
        works = Role.FURNITURE in sheet.roles(below, below + 1)
        if text and not works and (len(text) > _LONGEST_OF_A_MENU or text.count(" ") >= _SPACES_OF_A_TITLE):
            return led and below - index > _FEWEST_OF_A_MENU
        if text and not works and (is_sentence(text) or has_figure(text) is not None):
            return False
        led = led or works
    return False


def _is_taken_up(sheet: Sheet, line: str, words: set[str], least: float) -> bool:
    """Whether a line below says what the text is, or enough of its words come again in the text."""
    if not reads_as_title(line) or _works_the_site(sheet, line, words) or is_kind(sheet, line) or is_note(sheet, line):
        return False
    if (
        not any(map(str.isalpha, line))
        or (is_named_fact(sheet, line) and not names_a_genre(line, sheet.words.lexicons))
        or named_date(sheet, line) is not None
        or is_dateline(sheet, line)
        or holds_facts_alone(sheet, line.strip(" |"))
        or can_be_place(sheet, line)
    ):
        return False
    if reads_as_text(line) or is_body(sheet, line):
        return False
    if says_what_it_is(sheet, line):
        return " " in line and line.casefold() not in sheet.words.kinds
    return line.count(" ") >= _SPACES_OF_A_TITLE and _share(line, words) >= least


def _works_the_site(sheet: Sheet, line: str, words: set[str]) -> bool:
    """Whether a line leads elsewhere, is a menu that begins so (“Home Media Research Careers”), or tells of cookies."""
    if _COOKIE in line.casefold() and _COOKIE not in words:
        return True
    match = sheet.words.furniture.match(line)
    if match is None:
        return False
    named = [word for word in line.split() if word[0].isalpha()]
    listed = len(named) >= _WORDS_OF_A_MENU and all(word[0].isupper() for word in named)
    return listed or line[match.end() :].lstrip()[:1] in _PARTING


def _over_text(sheet: Sheet, free: Sequence[int], notices: int = 0) -> list[int]:
    """The lines over the text: it begins with the first sentence that is no notice on cookies.

    Args:
        sheet: The page.
        free: The blocks that no rule has taken.
        notices: How many sentences of the site can stand over the title, one by one.
    """
    over: list[int] = []
    for index in free[:_MOST_LINES]:
        text = sheet.blocks[index].text
        if not reads_as_text(text) or _COOKIE in text.casefold():
            over.append(index)
        elif notices:
            notices -= 1
        else:
            break
    return over


def _stems(line: str) -> list[str]:
    return [word[:_STEM] for word in _WORD.findall(line.casefold())]


def _share(line: str, words: set[str]) -> float:
    """How many of the words of a line a text takes up."""
    stems = _stems(line)
    return sum(stem in words for stem in stems) / len(stems) if stems else 0.0
