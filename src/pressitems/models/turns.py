"""Who said what: speakers, paragraphs, turns, sections, and the exchanges that follow from them."""

from __future__ import annotations

from enum import StrEnum

import attrs

from pressitems.models.checks import check_kind, check_optional, check_row, check_text, check_tuple


class ParagraphKind(StrEnum):
    """What a paragraph is on the page."""

    TEXT = "text"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    TABLE_ROW = "table-row"
    ASIDE = "aside"


class TurnKind(StrEnum):
    """What a turn does in a dialogue; ``speech`` is everything that neither asks nor answers."""

    SPEECH = "speech"
    QUESTION = "question"
    ANSWER = "answer"


# Looking up a member on its enum costs more than all other checks of a paragraph together.
_TEXT, _TABLE_ROW = ParagraphKind.TEXT, ParagraphKind.TABLE_ROW
_SPEECH, _QUESTION, _ANSWER = TurnKind.SPEECH, TurnKind.QUESTION, TurnKind.ANSWER


# Whoever speaks is looked up for every turn, so that the hash is worth keeping.
@attrs.frozen(kw_only=True, cache_hash=True)
class Speaker:
    """A voice as the page states it, never more; at least one field is given.

    Attributes:
        name: Personal name as printed, without honorific and role.
        role: Office or function (“Foreign Minister”, “Press-secretary”).
        organisation: The body that the voice speaks for (“Foreign Ministry”, “Russia”).
        outlet: The medium of a journalist (“Reuters”).
    """

    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    outlet: str | None = None

    def __attrs_post_init__(self) -> None:
        check_optional(self.name, "name")
        check_optional(self.role, "role")
        check_optional(self.organisation, "organisation")
        check_optional(self.outlet, "outlet")
        if self.name is None and self.role is None and self.organisation is None and self.outlet is None:
            raise ValueError("speaker: nobody is stated; leave the speaker out")


@attrs.frozen(kw_only=True)
class Link:
    """A link inside a paragraph.

    Attributes:
        start: Offset of its first character in the paragraph's text.
        end: Offset after its last character; greater than ``start``.
        url: The target as the page gives it.
    """

    start: int
    end: int
    url: str

    def __attrs_post_init__(self) -> None:
        check_text(self.url, "url")
        for field, value in (("start", self.start), ("end", self.end)):
            if value.__class__ is not int:
                raise ValueError(f"{field}: expected an integer, got {type(value).__name__}")
        if not 0 <= self.start < self.end:
            raise ValueError(f"start, end: {self.start}-{self.end} is not a stretch of text")


@attrs.frozen(kw_only=True)
class Paragraph:
    """One paragraph of visible text.

    Attributes:
        text: Not empty; single spaces, no control characters. A table row has a tab between cells.
        kind: ``aside`` is a stage remark that stands alone, such as “(Laughter.)”.
        links: In the order of the text, without overlap.
    """

    text: str
    kind: ParagraphKind = ParagraphKind.TEXT
    links: tuple[Link, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.kind is _TEXT:
            check_text(self.text, "text")
        else:
            check_kind(self.kind, ParagraphKind, "kind")
            check = check_row if self.kind is _TABLE_ROW else check_text
            check(self.text, "text")
        if self.links != ():
            check_tuple(self.links, Link, "links")
            end = 0
            for index, link in enumerate(self.links):
                if link.start < end or link.end > len(self.text):
                    raise ValueError(f"links[{index}]: {link.start}-{link.end} lies outside the text or overlaps")
                end = link.end


@attrs.frozen(kw_only=True)
class Turn:
    """One voice without interruption.

    Attributes:
        paragraphs: At least one.
        speaker: None where the page does not say who speaks.
        label: As printed, without number, remark and colon; None for text that follows without a label.
        kind: Question, answer, or speech.
    """

    paragraphs: tuple[Paragraph, ...]
    speaker: Speaker | None = None
    label: str | None = None
    kind: TurnKind = TurnKind.SPEECH

    def __attrs_post_init__(self) -> None:
        check_tuple(self.paragraphs, Paragraph, "paragraphs")
        if not self.paragraphs:
            raise ValueError("paragraphs: a turn has at least one")
        if self.speaker is not None:
            check_kind(self.speaker, Speaker, "speaker")
        if self.label is not None:
            check_text(self.label, "label")
            if self.label[-1] in ":：":
                raise ValueError("label: is kept without the colon at its end")
        if self.kind.__class__ is not TurnKind:
            check_kind(self.kind, TurnKind, "kind")

    @property
    def text(self) -> str:
        """The paragraphs' texts, a blank line between them."""
        return "\n\n".join([paragraph.text for paragraph in self.paragraphs])


@attrs.frozen(kw_only=True)
class Section:
    """Turns under one heading, in the order of the page; ``heading`` is None before the first one."""

    heading: str | None = None
    turns: tuple[Turn, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_optional(self.heading, "heading")
        check_tuple(self.turns, Turn, "turns")
        if self.heading is None and not self.turns:
            raise ValueError("turns: a section without a heading has at least one")
        unlabelled = False
        for index, turn in enumerate(self.turns):
            if turn.label is not None or turn.kind is not _SPEECH:
                unlabelled = False
            elif unlabelled:
                raise ValueError(f"turns[{index}]: two neighbouring turns are both unlabelled speech; join them")
            else:
                unlabelled = True


@attrs.frozen(kw_only=True)
class Exchange:
    """Neighbouring questions and the answers that follow them; derived from turns, never stored."""

    questions: tuple[Turn, ...]
    answers: tuple[Turn, ...] = ()

    @property
    def question(self) -> str:
        """The questions' text, a blank line between paragraphs."""
        return "\n\n".join([turn.text for turn in self.questions])

    @property
    def answer(self) -> str:
        """The answers' text, a blank line between paragraphs; empty where nobody answered."""
        return "\n\n".join([turn.text for turn in self.answers])


def exchanges_of(turns: tuple[Turn, ...]) -> tuple[Exchange, ...]:
    """Fold turns into exchanges; what neither asks nor answers belongs to none."""
    exchanges: list[tuple[list[Turn], list[Turn]]] = []
    previous: TurnKind | None = None
    for turn in turns:
        if turn.kind is _QUESTION:
            if previous is not _QUESTION:
                exchanges.append(([], []))
            exchanges[-1][0].append(turn)
        elif turn.kind is _ANSWER and exchanges:
            exchanges[-1][1].append(turn)
        previous = turn.kind
    return tuple(Exchange(questions=tuple(asked), answers=tuple(answered)) for asked, answered in exchanges)
