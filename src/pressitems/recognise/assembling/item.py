"""One item from its marks: turns and sections, dates and event, speakers and issuer."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from pressitems.blocks import Block, BlockKind, Mark, Metadata, Role
from pressitems.models import (
    Briefing,
    Link,
    Paragraph,
    ParagraphKind,
    QandA,
    Section,
    Speaker,
    Statement,
    Turn,
    TurnKind,
    item_class,
)
from pressitems.recognise.assembling.leftovers import report_leftovers
from pressitems.recognise.assembling.occasion import dates_of
from pressitems.recognise.labels.voices import by_last_name, fuller
from pressitems.recognise.language.item import item_language
from pressitems.recognise.sheet import EntryTitle, Sheet, Voice
from pressitems.recognise.stated import stated_author, stated_speakers

# Looked up once: a page has hundreds of these marks, and members of an enum are slow to fetch.
_PARAGRAPH, _LABEL, _REMARK = Role.PARAGRAPH, Role.LABEL, Role.REMARK
_TEXT, _SPEECH, _TABLE_ROW = ParagraphKind.TEXT, TurnKind.SPEECH, BlockKind.TABLE_ROW
_SAID = frozenset({_PARAGRAPH, _LABEL, _REMARK, Role.HEADING})
_CLOSING = frozenset({Role.CLOSING, Role.END_TIME})
_BODY = _SAID | _CLOSING
# What tells of an item is neither its text nor what stands around that.
_TELLS_NOTHING = _SAID | {Role.FURNITURE, Role.SEPARATOR}


@attrs.define
class _Open:
    """A turn that is still growing."""

    voice: Voice | None
    mark: Mark | None
    paragraphs: list[Paragraph] = attrs.field(factory=list)


def assemble_item(
    sheet: Sheet, start: int, stop: int, *, language: str, url: str | None, alone: bool
) -> Statement | QandA | Briefing:
    """The item of the blocks from ``start`` to ``stop``.

    Args:
        sheet: The marked page.
        start: The item's first block.
        stop: The block after its last.
        language: BCP 47 tag of the page.
        url: Address of the page; the item's own where it is alone on it.
        alone: Whether the page has no other item, so that the format's metadata speak of this one.
    """
    marks, body = _parted(sheet, start, stop)
    title = next((mark.value for mark in marks if isinstance(mark.value, EntryTitle)), sheet.stated_title)
    assert title is not None
    sections = tuple(_sections(sheet, body))
    in_text = [mark for mark in sheet.in_text if start <= mark.block < stop]
    dates = dates_of(sheet, [*marks, *in_text], title, alone=alone)
    metadata = sheet.metadata if alone else Metadata()
    bylines = _bylines(sheet, [*marks, *in_text], metadata)
    item = item_class(title.genre)(
        title=title.text,
        genre=title.genre,
        language=item_language(title.text, sections, page=language, usual=sheet.style.languages, alone=alone),
        published=dates.published,
        updated=dates.updated,
        event=dates.event,
        speakers=_speakers(sheet, title, bylines, metadata),
        issuer=_issuer(sheet, bylines),
        identifier=_printed(marks, Role.IDENTIFIER) or metadata.identifier,
        url=title.url or ((url or metadata.url) if alone and not title.excerpt else None),
        summary=_summary(sheet, marks, sections, metadata),
        note=_printed(marks, Role.NOTE) or metadata.note,
        excerpt=title.excerpt,
        sections=sections,
    )
    report_leftovers(sheet, marks, item)
    return item


def _parted(sheet: Sheet, start: int, stop: int) -> tuple[list[Mark], list[Mark]]:
    """The marks of an item that tell of it, and those of its text; a closing line is of both."""
    telling, body = [], []
    for mark in sheet.marked(start, stop):
        if mark.role in _BODY:
            body.append(mark)
        if mark.role not in _TELLS_NOTHING:
            telling.append(mark)
    return telling, body


def _bylines(sheet: Sheet, marks: list[Mark], metadata: Metadata) -> list[Speaker]:
    """Who is named over the text; whom the format names as its author where nobody is."""
    printed = [mark.value for mark in marks if mark.role is Role.BYLINE and isinstance(mark.value, Speaker)]
    author = stated_author(metadata, sheet.words.people) if not printed else None
    return printed if author is None else [author]


def _printed(marks: list[Mark], role: Role) -> str | None:
    """What the first mark of this role reads."""
    return next((mark.value for mark in marks if mark.role is role and isinstance(mark.value, str)), None)


def _speakers(sheet: Sheet, title: EntryTitle, bylines: list[Speaker], metadata: Metadata) -> tuple[Speaker, ...]:
    persons = [speaker for speaker in bylines if speaker.name is not None]
    stated = stated_speakers(metadata, sheet.words.people)
    titled = title.reading.speakers
    if stated and not any(speaker.name is not None and " " in speaker.name for speaker in titled):
        # “PM’s closing remarks”: the format names the person whom the title only calls by office.
        return stated
    by_office = len(titled) == len(persons) == 1 and titled[0].name is None and titled[0].role is not None
    if by_office and persons[0].role is None and persons[0] != stated_author(metadata, sheet.words.people):
        # “Speech by the Harbour Minister” over “From: Ministry of Ports and The Rt Hon Eva Holm MP”; whoever wrote the
        # page down, or has another office, is not the one whom the title means.
        return (attrs.evolve(persons[0], role=titled[0].role),)
    if titled:
        known = by_last_name(persons)
        return tuple(dict.fromkeys(fuller(speaker, known) or speaker for speaker in titled))
    return tuple(dict.fromkeys(persons))


def _issuer(sheet: Sheet, bylines: list[Speaker]) -> str | None:
    printed = next((speaker.organisation for speaker in bylines if speaker.name is None), None)
    return printed or sheet.style.office or sheet.metadata.site


def _summary(sheet: Sheet, marks: list[Mark], sections: tuple[Section, ...], metadata: Metadata) -> str | None:
    leads = [sheet.blocks[m.block].text[m.start : m.end].strip() for m in marks if m.role is Role.SUMMARY]
    printed = " ".join(leads) or None
    if printed or not metadata.summary:
        return printed
    stated = " ".join(metadata.summary.split())
    # A format often repeats the first paragraph as its summary; that is no lead of its own.
    first = sections[0].turns[0].paragraphs[0].text if sections and sections[0].turns else ""
    return None if not stated or first.startswith(stated.rstrip("…. ")) else stated


def _sections(sheet: Sheet, marks: list[Mark]) -> Iterator[Section]:
    heading: str | None = None
    turns: list[_Open] = []
    closed = False
    blocks = sheet.blocks
    for mark in marks:
        role = mark.role
        if role is _PARAGRAPH or role is _REMARK:
            if not turns or closed:
                turns.append(_Open(None, None))
                closed = False
            turns[-1].paragraphs.append(_paragraph(blocks[mark.block], mark))
        elif role in _CLOSING:
            # What stands under the closing line is said by nobody who spoke before it.
            closed = True
        elif role is _LABEL:
            closed = False
            voice = mark.value if isinstance(mark.value, Voice) and not _is_narration(mark.value) else None
            turns.append(_Open(voice, mark if voice is not None else None))
        else:
            if heading is not None or turns:
                yield from _close(sheet, heading, turns)
            heading, turns = (mark.value if isinstance(mark.value, str) else blocks[mark.block].text), []
    if heading is not None or turns:
        yield from _close(sheet, heading, turns)


def _is_narration(voice: Voice) -> bool:
    """Whether a mark only says that nobody goes on speaking here."""
    return voice.label is None and voice.kind is _SPEECH


def _close(sheet: Sheet, heading: str | None, turns: list[_Open]) -> Iterator[Section]:
    """A section's turns; a label under which nothing is said goes back into the text before it."""
    kept: list[_Open] = []
    for turn in turns:
        if turn.paragraphs and turn.voice is not None:
            kept.append(turn)
            continue
        if turn.paragraphs and turn.mark is None and kept and kept[-1].voice is not None:
            kept.append(turn)
            continue
        if turn.mark is not None and not turn.paragraphs:
            block = sheet.blocks[turn.mark.block]
            text = block.text[turn.mark.start : turn.mark.end].strip()
            sheet.report(
                "label-rejected", "info", "not taken for a speaker: nothing is said under it", turn.mark.block, text
            )
            turn.paragraphs.append(Paragraph(text=text))
        if kept:
            kept[-1].paragraphs.extend(turn.paragraphs)
        else:
            kept.append(_Open(None, None, turn.paragraphs))
    if heading is None and not kept:
        return
    yield Section(heading=heading, turns=tuple(_turn(turn) for turn in kept))


def _turn(turn: _Open) -> Turn:
    paragraphs = tuple(turn.paragraphs)
    if turn.voice is None:
        return Turn(paragraphs=paragraphs)
    return Turn(paragraphs=paragraphs, speaker=turn.voice.speaker, label=turn.voice.label, kind=turn.voice.kind)


def _paragraph(block: Block, mark: Mark) -> Paragraph:
    piece = block.text[mark.start : mark.end]
    text = piece.strip()
    kind = mark.value if isinstance(mark.value, ParagraphKind) else _TEXT
    if kind is _TEXT and block.kind is _TABLE_ROW and "\t" in text:
        # Rules that take a paragraph for said text do not count its cells.
        kind = ParagraphKind.TABLE_ROW
    if not block.links:
        return Paragraph(text=text, kind=kind)
    start = mark.start + piece.find(text)
    links = tuple(
        Link(start=max(0, begin - start), end=min(len(text), end - start), url=url)
        for begin, end, url in block.links
        if min(len(text), end - start) > max(0, begin - start) and url
    )
    return Paragraph(text=text, kind=kind, links=links)
