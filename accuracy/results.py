"""What the library's result says, flattened for scoring: its voices in order, and every word that it accounts for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pressitems import PressPage
from pressitems.models import Moment, PressItem, Speaker, Timestamp

# How a date may stand in words: the library keeps the date itself, so its printed form counts as kept.
_MONTHS = (
    "january jan januar январь января янв janvier",
    "february feb februar февраль февраля фев février",
    "march mar märz март марта mars",
    "april apr апрель апреля апр avril",
    "may mai май мая",
    "june jun juni июнь июня juin",
    "july jul juli июль июля juillet",
    "august aug август августа авг août",
    "september sep sept сентябрь сентября сен septembre",
    "october oct oktober октябрь октября окт octobre",
    "november nov ноябрь ноября ноя novembre",
    "december dec dezember декабрь декабря дек décembre",
)
_WEEKDAYS = (
    "monday mon montag понедельник lundi",
    "tuesday tue dienstag вторник mardi",
    "wednesday wed mittwoch среда mercredi",
    "thursday thu donnerstag четверг jeudi",
    "friday fri freitag пятница vendredi",
    "saturday sat samstag суббота samedi",
    "sunday sun sonntag воскресенье dimanche",
)
_CLOCK_WORDS = "a p m am pm uhr года год г 年 月 日 local time moscow london edt est edst utc gmt bst cet cest"


class Voice(NamedTuple):
    """One turn of the result; ``texts`` are its paragraphs, ``section`` the number of its section."""

    label: str | None
    kind: str
    speaker: Speaker | None
    texts: tuple[str, ...]
    heading: str | None


def voices(page: PressPage) -> list[Voice]:
    """All turns of all items, in order."""
    found = []
    for item in page.items:
        for section in item.sections:
            heading = section.heading
            for turn in section.turns:
                texts = tuple([paragraph.text for paragraph in turn.paragraphs])
                found.append(Voice(turn.label, str(turn.kind), turn.speaker, texts, heading))
                heading = None
    return found


def accounted(page: PressPage) -> list[str]:
    """Every text of the result and of its diagnostics."""
    return in_result(page) + [diagnostic.excerpt for diagnostic in page.diagnostics if diagnostic.excerpt]


def in_result(page: PressPage) -> list[str]:
    """Every text of the result alone."""
    return [text for text in _texts(page) if text]


def _texts(page: PressPage) -> Iterator[str | None]:
    yield page.heading
    for link in page.links:
        yield link.text
    masthead = page.masthead
    yield from masthead.notices
    for contact in masthead.contacts:
        yield from (contact.label, contact.phone, contact.email)
    for clock in masthead.clocks:
        yield from (clock.place, clock.time.strftime("%H:%M"))
    if masthead.captured is not None:
        yield date_words(masthead.captured)
    if page.pager is not None:
        yield " ".join(str(number) for number in range(page.pager.first, page.pager.last + 1))
    for item in page.items:
        yield from _item_texts(item)


def _item_texts(item: PressItem) -> Iterator[str | None]:
    yield from (item.title, item.summary, item.note, item.issuer, item.identifier)
    for timestamp in (item.published, item.updated):
        if timestamp is not None:
            yield date_words(timestamp)
    if item.event is not None:
        yield item.event.place
        for timestamp in (item.event.start, item.event.end):
            if timestamp is not None:
                yield date_words(timestamp)
    for speaker in item.speakers:
        yield from _speaker_texts(speaker)
    for section in item.sections:
        yield section.heading
        for turn in section.turns:
            yield turn.label
            for paragraph in turn.paragraphs:
                yield paragraph.text
                # A page of Markdown shows the address of a link; it is kept as the link's target.
                yield " ".join([link.url for link in paragraph.links])


def _speaker_texts(speaker: Speaker) -> Iterator[str | None]:
    yield from (speaker.name, speaker.role, speaker.organisation, speaker.outlet)


def date_words(timestamp: Timestamp) -> str:
    """The words in which a page may have printed this date or moment."""
    date = timestamp.date
    parts = [str(date.year), str(date.year % 100).zfill(2), str(date.month), str(date.month).zfill(2)]
    parts += [str(date.day), str(date.day).zfill(2), f"{date.day}th", f"{date.day}st", f"{date.day}nd", f"{date.day}rd"]
    parts += [_MONTHS[date.month - 1], _WEEKDAYS[date.weekday()]]
    if isinstance(timestamp, Moment):
        clock = timestamp.datetime
        parts += [str(clock.hour), str(clock.hour).zfill(2), str(clock.hour % 12 or 12), str(clock.minute).zfill(2)]
        parts += [_CLOCK_WORDS, clock.tzname() or ""]
    return " ".join(parts)
