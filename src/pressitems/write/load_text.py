"""Our own plain text back to a page. Foreign text is read elsewhere; here every line has one meaning."""

from __future__ import annotations

import datetime as stdlib
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import attrs

from pressitems.errors import ParseError
from pressitems.models import ClockReading, Contact, Masthead, PageLink, Pager, PressPage, Timestamp
from pressitems.write.load_text_item import (
    GENRES,
    REMEDY,
    ItemDraft,
    add_paragraph,
    finished_item,
    pairs_of,
    read_fact,
    read_title,
    voice_from,
)
from pressitems.write.text_marks import (
    CLOCK_LINE,
    DATE_LINE,
    DATED_TITLE,
    MONTHS,
    USUAL_ZONES,
    VERSION,
    captured_from,
    fields_of,
    is_bracket,
    plain,
    reveal,
    stamp_from,
)

_FIRST = "put the line back as to_text wrote it"
_SIGNATURE = re.compile(r"\s*\[pressitems \d+ · ")
# Words of bracket lines that stand under no title.
_ELSEWHERE = frozenset(("url", "issuer", "captured", "contact", "turn", "section", "aside", "pages", "link"))


class _Line(NamedTuple):
    number: int
    text: str


@attrs.define
class _Page:
    """A page while its blocks are read."""

    fields: dict[str, Any]
    issuer: str | None = None
    date: stdlib.date | None = None
    captured: Timestamp | None = None
    clocks: list[ClockReading] = attrs.field(factory=list)
    contacts: list[Contact] = attrs.field(factory=list)
    notices: list[str] = attrs.field(factory=list)
    links: list[PageLink] = attrs.field(factory=list)
    items: list[ItemDraft] = attrs.field(factory=list)


def is_own_text(text: str) -> bool:
    """Whether this is text that ``to_text`` wrote: its first line says so."""
    return _SIGNATURE.match(text) is not None


def load_text(text: str) -> PressPage:
    """Read what ``to_text`` wrote.

    Raises:
        ParseError: A line says something that cannot be; ``line`` is its number.
    """
    blocks = _blocks(text)
    first = blocks[0][0].number if blocks else 1
    try:
        page = _Page(_signature(blocks))
    except ValueError as error:
        raise ParseError(str(error), line=first, remedy=_FIRST) from error
    number = 1
    for block in blocks:
        try:
            number = block[0].number if block else number
            for line in _read(block, page):
                number = line
        except ValueError as error:
            raise ParseError(str(error), line=number, remedy=REMEDY) from error
    try:
        return _finished(page)
    except ParseError:
        raise
    except ValueError as error:
        raise ParseError(str(error), remedy=REMEDY) from error


def _signature(blocks: list[list[_Line]]) -> dict[str, Any]:
    """Style and language of the page, taken off the first line."""
    text = blocks[0].pop(0).text if blocks else ""
    word, fields = fields_of(text) if text and is_bracket(text) else ("", [])
    if word == "pressitems" and fields and fields[0] != VERSION:
        raise ValueError(f"version {fields[0]} is unknown; this release of pressitems reads version {VERSION}")
    if word != "pressitems" or len(fields) != 3:
        raise ValueError(f"the first line is not [pressitems {VERSION} · style · language]")
    return {"style": fields[1], "language": fields[2]}


def _blocks(text: str) -> list[list[_Line]]:
    blocks: list[list[_Line]] = [[]]
    for number, raw in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        line = reveal(raw)
        if line:
            blocks[-1].append(_Line(number, line))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _read(block: list[_Line], page: _Page) -> Iterator[int]:
    facts = _facts_at(block)
    if facts:
        fields: dict[str, Any] = {"language": page.fields["language"], "issuer": page.issuer}
        item = ItemDraft(fields, block[0].number)
        page.items.append(item)
        # An editor or a mail may have broken a long title.
        read_title(" ".join([line.text for line in block[:facts]]), item)
        for line in block[facts:]:
            yield line.number
            read_fact(line.text, item)
    elif page.items:
        yield from _read_body(block, page)
    elif _is_contact(block):
        page.contacts.append(_contact([line.text for line in block]))
    else:
        for line in block:
            yield line.number
            _read_head(line.text, page)


def _facts_at(block: list[_Line]) -> int:
    """Where the bracket lines under a title begin; 0 where the block is no title."""
    at = next((place for place, line in enumerate(block) if is_bracket(line.text)), 0)
    if not at:
        return 0
    word = fields_of(block[at].text)[0]
    if word in GENRES:
        return at
    facts = block[at:]
    if word in _ELSEWHERE or not all(is_bracket(line.text) for line in facts):
        return 0
    # “[sic]” under somebody's words is no title's; a date over it or further facts are.
    if len(facts) > 1 or " · " in facts[0].text or DATED_TITLE.fullmatch(block[0].text):
        raise ValueError(f"{word!r} is no kind of item; write one of {', '.join(sorted(GENRES))}")
    return 0


def _is_contact(block: list[_Line]) -> bool:
    return 2 <= len(block) <= 3 and block[0].text[-1] == ":" and not any(is_bracket(line.text) for line in block)


def _contact(lines: list[str]) -> Contact:
    fields = {"email" if "@" in plain(line) else "phone": plain(line) for line in lines[1:]}
    return Contact(label=plain(lines[0][:-1]) or None, **fields)


def _read_head(text: str, page: _Page) -> None:
    date, clock = DATE_LINE.fullmatch(text), CLOCK_LINE.fullmatch(text)
    if is_bracket(text):
        _read_page_fact(text, page)
    elif text.startswith("# "):
        page.fields["heading"] = plain(text[2:])
    elif date:
        page.date = stdlib.date(int(date[3]), MONTHS.index(date[2]) + 1, int(date[1]))
    elif clock:
        place = plain(clock[1])
        zone = plain(clock[3]) if clock[3] else USUAL_ZONES.get(place, "")
        if not zone:
            raise ValueError(f"the clock of {place} has no zone; write it behind the time in brackets")
        page.clocks.append(ClockReading(place=place, timezone=zone, time=stdlib.time.fromisoformat(clock[2])))
    else:
        page.notices.append(plain(text))


def _read_page_fact(text: str, page: _Page) -> None:
    word, fields = fields_of(text)
    value = fields[0] if fields else ""
    if word == "url":
        page.fields["url"] = value
    elif word == "issuer":
        page.issuer = value
    elif word == "captured":
        page.captured = stamp_from(value)
    elif word == "contact":
        page.contacts.append(Contact(**pairs_of(fields, ("label", "phone", "email"))))
    elif not _read_foot(word, value, page):
        page.notices.append(plain(text))


def _read_foot(word: str, value: str, page: _Page) -> bool:
    if word == "pages":
        first, _, last = value.partition("-")
        if not (first.isdecimal() and last.isdecimal()):
            raise ValueError("pages are written as [pages 1-15]")
        page.fields["pager"] = Pager(first=int(first), last=int(last))
    elif word == "link":
        page.links.append(PageLink(text=value))
    return word in {"pages", "link"}


def _read_body(block: list[_Line], page: _Page) -> Iterator[int]:
    item, words = page.items[-1], []
    for line in block:
        yield line.number
        text = line.text
        word, fields = fields_of(text) if is_bracket(text) else ("", [])
        if word and _read_foot(word, " · ".join(fields), page):
            continue
        if word == "turn" and fields:
            item.stated = voice_from(fields)
        elif word == "section" or text.startswith("# "):
            item.sections.append((plain(text[2:]) if word != "section" else None, []))
        else:
            words.append(text)
    if words:
        add_paragraph(" ".join(words), item)


def _finished(page: _Page) -> PressPage:
    clocks = tuple(page.clocks)
    captured = page.captured
    if page.date is not None and captured is None:
        captured = captured_from(page.date, clocks)
    masthead = Masthead(captured=captured, clocks=clocks, contacts=tuple(page.contacts), notices=tuple(page.notices))
    items: list[Any] = [finished_item(item) for item in page.items]
    return PressPage(items=tuple(items), masthead=masthead, links=tuple(page.links), **page.fields)
