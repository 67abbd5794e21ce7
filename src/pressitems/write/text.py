"""Pages and items as plain text, laid out as an embassy's front page, with bracket lines for what that cannot say."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from pressitems.models import (
    ClockReading,
    Contact,
    Day,
    Paragraph,
    ParagraphKind,
    PressItem,
    PressPage,
    Section,
    Turn,
    TurnKind,
)
from pressitems.write.lone_item import page_of
from pressitems.write.text_marks import (
    CLOCK_LINE,
    DATE_LINE,
    DATED_TITLE,
    MONTHS,
    REMARK_FIRST,
    SIGNATURE,
    USUAL_VOICES,
    USUAL_ZONES,
    Voice,
    bracketed,
    captured_from,
    date_of,
    escaped,
    guarded,
    label_mark,
    speaker_fields,
    stamp_text,
    voice_of,
)

_MARKERS = {ParagraphKind.LIST_ITEM: "- ", ParagraphKind.QUOTE: "> "}


def to_text(x: PressPage | PressItem) -> str:
    """A page or an item as plain text, one paragraph a line; ``as_text_carries`` says what comes back.

    Raises:
        TypeError: It is neither a page nor an item.
    """
    page = page_of(x)
    issuers = {item.issuer for item in page.items}
    common = issuers.pop() if len(issuers) == 1 else None
    blocks = [_signature(page, common), *_masthead(page)]
    for item in page.items:
        blocks += _item(item, page, common)
    foot = [bracketed("pages", f"{page.pager.first}-{page.pager.last}")] if page.pager else []
    foot += [bracketed("link", link.text) for link in page.links]
    return "\n\n".join(["\n".join(block) for block in [*blocks, foot] if block]) + "\n"


def _signature(page: PressPage, issuer: str | None) -> list[str]:
    lines = [f"{SIGNATURE}{escaped(page.style, '·')} · {escaped(page.language, '·')}]"]
    if page.url is not None:
        lines.append(bracketed("url", page.url))
    if issuer is not None:
        lines.append(bracketed("issuer", issuer))
    return lines


def _masthead(page: PressPage) -> Iterable[list[str]]:
    masthead = page.masthead
    lines = []
    if masthead.captured is not None:
        date = date_of(masthead.captured)
        printed = captured_from(date, masthead.clocks) == masthead.captured
        written = f"{date.day} {MONTHS[date.month - 1]} {date.year}"
        lines.append(written if printed else bracketed("captured", stamp_text(masthead.captured)))
    yield [*lines, *[_clock(clock) for clock in masthead.clocks]]
    yield from [_contact(contact) for contact in masthead.contacts]
    yield from [[_notice(notice)] for notice in masthead.notices]
    if page.heading is not None:
        yield [f"# {escaped(page.heading)}"]


def _clock(clock: ClockReading) -> str:
    zone = "" if USUAL_ZONES.get(clock.place) == clock.timezone else f" [{escaped(clock.timezone)}]"
    return f"{label_mark(clock.place)}: {clock.time.isoformat('minutes')}{zone}"


def _contact(contact: Contact) -> list[str]:
    stated = {key: value for key, value in attrs.asdict(contact).items() if value is not None}
    # Shown as printed where the reader can tell a telephone number from an address.
    if contact.label is None or "@" in (contact.phone or "") or "@" not in (contact.email or "@"):
        return [bracketed("contact", *[f"{key} {value}" for key, value in stated.items()])]
    label = stated.pop("label")
    return [f"{guarded(escaped(label))}:", *[guarded(escaped(value)) for value in stated.values()]]


def _notice(notice: str) -> str:
    text = escaped(notice)
    if CLOCK_LINE.fullmatch(notice):
        text = text.replace(":", "\\:", 1)
    return f"\\{text}" if DATE_LINE.fullmatch(notice) else guarded(text)


def _item(item: PressItem, page: PressPage, issuer: str | None) -> Iterable[list[str]]:
    voices = dict(USUAL_VOICES)
    declared: dict[str, Voice] = {}
    for turn in item.turns:
        if turn.label is not None and turn.label not in declared:
            declared[turn.label] = voice_of(turn)
    lines = _facts(item, page, issuer)
    for label, voice in declared.items():
        if voices.get(label) != voice:
            lines.append(bracketed("voice", label, *_voice_fields(voice)))
    yield lines
    voices |= declared
    for index, section in enumerate(item.sections):
        if section.heading is not None:
            yield [f"# {escaped(section.heading)}"]
        elif index:
            yield ["[section]"]
        yield from _turns(section, voices)


def _facts(item: PressItem, page: PressPage, issuer: str | None) -> list[str]:
    genre = [str(item.genre)]
    if item.excerpt:
        genre.append("excerpt")
    if item.language != page.language:
        genre.append(f"language {escaped(item.language, '·')}")
    lines = [_title(item), f"[{' · '.join(genre)}]"]
    if item.published is not None and not isinstance(item.published, Day):
        lines.append(bracketed("at", stamp_text(item.published)[11:]))
    lines += [bracketed("by", *speaker_fields(speaker)) for speaker in item.speakers]
    if item.event is not None:
        times = [(key, getattr(item.event, key)) for key in ("start", "end")]
        place = [] if item.event.place is None else [f"place {item.event.place}"]
        lines.append(bracketed("event", *place, *[f"{key} {stamp_text(time)}" for key, time in times if time]))
    if item.updated is not None:
        lines.append(bracketed("updated", stamp_text(item.updated)))
    for key in ("issuer", "identifier", "url", "note", "summary"):
        value = getattr(item, key)
        if value is not None and not (key == "issuer" and value == issuer):
            lines.append(bracketed(key, value))
    return lines


def _title(item: PressItem) -> str:
    text = escaped(item.title)
    if item.published is not None:
        date = date_of(item.published)
        return f"{date.day:02}.{date.month:02}.{date.year:04} - {text}"
    return text.replace("-", "\\-", 1) if DATED_TITLE.fullmatch(item.title) else guarded(text)


def _voice_fields(voice: Voice) -> list[str]:
    return [str(voice[0]), *speaker_fields(voice[1])]


def _turns(section: Section, voices: dict[str, Voice]) -> Iterable[list[str]]:
    for index, turn in enumerate(section.turns):
        usual = (TurnKind.SPEECH, None) if not index else None
        expected = usual if turn.label is None else voices[turn.label]
        lines = [] if expected == voice_of(turn) else [bracketed("turn", *_voice_fields(voice_of(turn)))]
        for text in _turn(turn, voices):
            yield [*lines, text]
            lines = []


def _turn(turn: Turn, voices: dict[str, Voice]) -> list[str]:
    """The paragraphs of a turn; the first has the label, and a remark behind the label stands before the words."""
    first, *rest = [_paragraph(paragraph, voices) for paragraph in turn.paragraphs]
    if turn.label is None:
        return [first, *rest]
    kinds = [paragraph.kind for paragraph in turn.paragraphs[:2]]
    if REMARK_FIRST.fullmatch(first):
        # One paragraph, which only looks like a remark and what is said.
        first = f"\\{first}" if kinds[0] is ParagraphKind.TEXT else bracketed("aside", turn.paragraphs[0].text)
    elif kinds == [ParagraphKind.ASIDE, ParagraphKind.TEXT] and REMARK_FIRST.fullmatch(f"{first} x"):
        first = f"{first} {rest.pop(0)}"
    return [f"{label_mark(turn.label)}: {first}", *rest]


def _paragraph(paragraph: Paragraph, voices: dict[str, Voice]) -> str:
    text, kind = paragraph.text, paragraph.kind
    if kind is ParagraphKind.TABLE_ROW:
        return f"| {' | '.join([escaped(cell, '|') for cell in text.split(chr(9))])} |"
    if kind is ParagraphKind.ASIDE:
        return escaped(text) if len(text) > 1 and text[0] == "(" and text[-1] == ")" else bracketed("aside", text)
    if kind in _MARKERS:
        return _MARKERS[kind] + escaped(text)
    pieces, start = [], 0
    cut = text.find(": ")
    while cut > 0:
        if text[:cut] in voices:
            pieces.append(f"{escaped(text[start:cut])}\\:")
            start = cut + 1
        cut = text.find(": ", cut + 1)
    return guarded("".join([*pieces, escaped(text[start:])]))
