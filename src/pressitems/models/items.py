"""Press items: the closed union of statements, questions and answers, and briefings."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import attrs

from pressitems.models.checks import check_kind, check_optional, check_text, check_tuple
from pressitems.models.time import Day, Moment, Timestamp, sort_key
from pressitems.models.turns import Exchange, Paragraph, Section, Speaker, Turn, exchanges_of


class Genre(StrEnum):
    """What press offices call the thing; the class of an item follows from it."""

    STATEMENT = "statement"
    COMMENT = "comment"
    PRESS_RELEASE = "press-release"
    NEWS = "news"
    REMARKS = "remarks"
    SPEECH = "speech"
    CONDOLENCES = "condolences"
    CONGRATULATIONS = "congratulations"
    ANNOUNCEMENT = "announcement"
    ARTICLE = "article"
    LETTER = "letter"
    READOUT = "readout"
    FACT_SHEET = "fact-sheet"
    JOINT_STATEMENT = "joint-statement"
    MEDIA_REPLY = "media-reply"
    INTERVIEW = "interview"
    BRIEFING = "briefing"
    PRESS_CONFERENCE = "press-conference"


_QA_GENRES = frozenset({Genre.MEDIA_REPLY, Genre.INTERVIEW})
_BRIEFING_GENRES = frozenset({Genre.BRIEFING, Genre.PRESS_CONFERENCE})


@attrs.frozen(kw_only=True)
class Event:
    """What a title, dateline or start time says of the occasion; at least one field is given.

    Attributes:
        place: As printed (“Moscow”, “James S. Brady Press Briefing Room”).
        start: Day or moment of the occasion, on the clock of its place where a zone is stated.
        end: Last day or closing moment; never before ``start``.
    """

    place: str | None = None
    start: Timestamp | None = None
    end: Timestamp | None = None

    def __attrs_post_init__(self) -> None:
        check_optional(self.place, "place")
        for field, value in (("start", self.start), ("end", self.end)):
            if value is not None:
                check_kind(value, (Day, Moment), field)
        if self.place is None and self.start is None and self.end is None:
            raise ValueError("event: nothing is stated; leave the event out")
        if self.end is not None:
            if self.start is None:
                raise ValueError("end: an end needs a start")
            if _before(self.end, self.start):
                raise ValueError("end: lies before the start")


def _before(end: Timestamp, start: Timestamp) -> bool:
    if isinstance(end, Moment) and isinstance(start, Moment):
        return end.datetime < start.datetime
    return sort_key(end)[0] < sort_key(start)[0]


@attrs.frozen(kw_only=True)
class PressItem:
    """What statements, questions and answers, and briefings have in common.

    Attributes:
        title: As printed.
        genre: Decides which of the three classes the item has.
        language: BCP 47 tag, ``und`` where it is not known.
        published: The item's own date line, a listing's date, a feed's date.
        updated: When the office says that it changed the text.
        event: The occasion that title, dateline or start time state.
        speakers: Who speaks for the item, by its title or byline.
        issuer: The press office, printed or from the house style.
        identifier: Registry number or feed identifier.
        url: Address of the item.
        summary: A lead that stands apart from the text.
        note: “As delivered”, “provisional translation”.
        excerpt: True where it stands in a dated listing; a page of its own may hold more.
        sections: In the order of the page.
    """

    genres: ClassVar[frozenset[Genre]] = frozenset()

    title: str
    genre: Genre
    language: str
    published: Timestamp | None = None
    updated: Timestamp | None = None
    event: Event | None = None
    speakers: tuple[Speaker, ...] = ()
    issuer: str | None = None
    identifier: str | None = None
    url: str | None = None
    summary: str | None = None
    note: str | None = None
    excerpt: bool = False
    sections: tuple[Section, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_text(self.title, "title")
        check_text(self.language, "language")
        check_kind(self.genre, Genre, "genre")
        if self.genre not in self.genres:
            raise ValueError(f"genre: {self.genre} does not belong to {type(self).__name__}")
        for field, value in (("published", self.published), ("updated", self.updated)):
            if value is not None:
                check_kind(value, (Day, Moment), field)
        if self.event is not None:
            check_kind(self.event, Event, "event")
        check_tuple(self.speakers, Speaker, "speakers")
        check_optional(self.issuer, "issuer")
        check_optional(self.identifier, "identifier")
        check_optional(self.url, "url")
        check_optional(self.summary, "summary")
        check_optional(self.note, "note")
        check_kind(self.excerpt, bool, "excerpt")
        check_tuple(self.sections, Section, "sections")

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Every turn of every section."""
        return tuple([turn for section in self.sections for turn in section.turns])

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """Questions with their answers, over all sections."""
        return exchanges_of(self.turns)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph of every turn."""
        return tuple([p for section in self.sections for turn in section.turns for p in turn.paragraphs])

    @property
    def topics(self) -> tuple[str, ...]:
        """The headings of the sections that have one."""
        return tuple([section.heading for section in self.sections if section.heading is not None])

    @property
    def text(self) -> str:
        """All paragraphs, a blank line between them; headings and labels are not part of it."""
        return "\n\n".join([paragraph.text for paragraph in self.paragraphs])


@attrs.frozen(kw_only=True)
class Statement(PressItem):
    """Something said or announced without questions."""

    genres: ClassVar[frozenset[Genre]] = frozenset(Genre) - _QA_GENRES - _BRIEFING_GENRES


@attrs.frozen(kw_only=True)
class QandA(PressItem):
    """A reply to a media question, or an interview."""

    genres: ClassVar[frozenset[Genre]] = _QA_GENRES


@attrs.frozen(kw_only=True)
class Briefing(PressItem):
    """A briefing or press conference."""

    genres: ClassVar[frozenset[Genre]] = _BRIEFING_GENRES


def item_class(genre: Genre) -> type[Statement | QandA | Briefing]:
    """The class that items of this genre have."""
    if genre in _QA_GENRES:
        return QandA
    return Briefing if genre in _BRIEFING_GENRES else Statement
