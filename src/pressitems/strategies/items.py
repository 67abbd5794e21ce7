"""Speakers, paragraphs, turns, sections and items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from pressitems.models import (
    Briefing,
    Event,
    Genre,
    Link,
    Paragraph,
    ParagraphKind,
    QandA,
    Section,
    Speaker,
    Statement,
    Timestamp,
    Turn,
    TurnKind,
    item_class,
)
from pressitems.strategies.times import timestamps
from pressitems.strategies.words import languages, optional, texts, tuples, urls

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

_LABELS = ("Question", "Answer", "Q", "A", "Moderator", "MR HALE", "Вопрос", "记者", "A: B", "- A", "[A", "(A")


@st.composite
def speakers(draw: DrawFn) -> Speaker:
    """Speakers with at least one field."""
    fields = draw(st.lists(st.sampled_from(("name", "role", "organisation", "outlet")), min_size=1, unique=True))
    return Speaker(**{field: draw(texts()) for field in fields})


@st.composite
def _links(draw: DrawFn, length: int) -> tuple[Link, ...]:
    cuts = sorted(draw(st.lists(st.integers(0, length), max_size=6, unique=True)))
    stretches = [cuts[at : at + 2] for at in range(0, len(cuts) - 1, draw(st.integers(1, 2)))]
    return tuple(Link(start=start, end=end, url=draw(urls())) for start, end in stretches)


@st.composite
def paragraphs(draw: DrawFn) -> Paragraph:
    """Paragraphs of every kind, with links at any offset; a table row may have empty cells."""
    kind = draw(st.sampled_from(ParagraphKind))
    text = draw(texts())
    if kind is ParagraphKind.TABLE_ROW:
        cells = draw(st.lists(st.one_of(st.just(""), texts()), max_size=3))
        cells.insert(draw(st.integers(0, len(cells))), text)
        text = "\t".join(cells)
    links = draw(_links(len(text))) if draw(st.booleans()) else ()
    return Paragraph(text=text, kind=kind, links=links)


@st.composite
def turns(draw: DrawFn) -> Turn:
    """Turns of every kind, with and without label and speaker."""
    label = draw(optional(st.one_of(st.sampled_from(_LABELS), texts())))
    return Turn(
        paragraphs=tuple(draw(st.lists(paragraphs(), min_size=1, max_size=3))),
        speaker=draw(optional(speakers())),
        label=label.rstrip(":： ") or "x" if label else None,
        kind=draw(st.sampled_from(TurnKind)),
    )


@st.composite
def sections(draw: DrawFn) -> Section:
    """Sections whose neighbouring turns are never both unlabelled speech."""
    heading = draw(optional(texts()))
    voices: list[Turn] = []
    for turn in draw(st.lists(turns(), min_size=0 if heading else 1, max_size=4)):
        if not (voices and all(t.label is None and t.kind is TurnKind.SPEECH for t in (voices[-1], turn))):
            voices.append(turn)
    return Section(heading=heading, turns=tuple(voices))


@st.composite
def events(draw: DrawFn) -> Event:
    """Occasions with a place, a time, or both."""
    place = draw(optional(texts()))
    times = draw(st.lists(timestamps(), min_size=0 if place else 1, max_size=2))
    if len(times) == 2 and _ends_before_it_starts(*times):
        times.reverse()
    if len(times) == 2 and _ends_before_it_starts(*times):
        times.pop()
    return Event(place=place, start=times[0] if times else None, end=times[1] if len(times) == 2 else None)


def _ends_before_it_starts(start: Timestamp, end: Timestamp) -> bool:
    try:
        Event(start=start, end=end)
    except ValueError:
        return True
    return False


@st.composite
def items(draw: DrawFn) -> Statement | QandA | Briefing:
    """Statements, questions and answers, and briefings of every genre."""
    genre = draw(st.sampled_from(Genre))
    return item_class(genre)(
        title=draw(texts()),
        genre=genre,
        language=draw(languages()),
        published=draw(optional(timestamps())),
        updated=draw(optional(timestamps())),
        event=draw(optional(events())),
        speakers=draw(tuples(speakers(), 2)),
        issuer=draw(optional(texts())),
        identifier=draw(optional(texts())),
        url=draw(optional(urls())),
        summary=draw(optional(texts())),
        note=draw(optional(texts())),
        excerpt=draw(st.booleans()),
        sections=draw(tuples(sections(), 3)),
    )
