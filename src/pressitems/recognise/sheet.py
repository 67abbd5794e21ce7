"""The sheet on which the rules of ``mark`` write: blocks on one side, marks on the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, filterfalse, repeat
from typing import NamedTuple

import attrs

from pressitems.blocks import Block, BlockKind, Finding, Mark, Metadata, Role
from pressitems.house_styles import HouseStyle
from pressitems.models import Genre, ParagraphKind, Speaker, Timestamp, TurnKind
from pressitems.recognise.language.date_order import proven_order
from pressitems.recognise.language.foreign_dates import date_in_other_language
from pressitems.recognise.titles.title import TitleReading, read_title
from pressitems.recognise.vocabulary import Vocabulary
from pressitems.times import FoundDate, TimeProblem, find_dates, read_date

# All of them, because a default would be fetched from its enum for every block.
_PARAGRAPH_KINDS = {
    **dict.fromkeys(BlockKind, ParagraphKind.TEXT),
    BlockKind.LIST_ITEM: ParagraphKind.LIST_ITEM,
    BlockKind.QUOTE: ParagraphKind.QUOTE,
    BlockKind.TABLE_ROW: ParagraphKind.TABLE_ROW,
}

#: The first figure in a text, if any, among them the signs that stand for figures in a script without an alphabet
#: (“二〇二三年五月四日”); one scan in C, because it is asked of every block.
has_figure = re.compile(r"[\d〇○零一二三四五六七八九十]").search


class Given(NamedTuple):
    """What the caller already knows of the one item on the page (a feed entry)."""

    title: str | None = None
    published: Timestamp | None = None


class EntryTitle(NamedTuple):
    """The value of an ``entry-title`` mark: it opens an item."""

    text: str
    reading: TitleReading
    genre: Genre
    excerpt: bool
    url: str | None


class Held(NamedTuple):
    """The value of a ``dateline`` mark: where and when something was held; the date can be a range."""

    place: str | None
    date: FoundDate


class Changed(NamedTuple):
    """The value of an ``entry-date`` mark that is the day of a change and not of publication."""

    date: Timestamp | None


class Voice(NamedTuple):
    """The value of a ``label`` mark: a turn begins; ``label`` is None where only its kind is known."""

    label: str | None
    kind: TurnKind
    speaker: Speaker | None


@attrs.define(slots=True, eq=False)
class Sheet:
    """One page while it is marked.

    Attributes:
        blocks: The page.
        metadata: What its format states beside the text.
        style: How the office prints its pages.
        words: The compiled lexicons.
        given: What the caller knows.
        marks: For each block that has been marked, its marks in order of offset.
        in_text: What words say of their item's event and stay text; such marks stand beside those of the blocks.
        findings: What was odd.
        openings: For each item, the blocks from its title to the next one's, in the order of the page.
        stated_title: The title of the one item where no block shows it but caller or format state it.
        dates: What ``dates_in`` found in each text: several rules ask of the same lines.
        whole_dates: What ``whole_date`` found, likewise.
        ends: For each block that has lost its last words, because they lead elsewhere, those words and the rule.
    """

    blocks: list[Block]
    metadata: Metadata
    style: HouseStyle
    words: Vocabulary
    given: Given
    marks: dict[int, list[Mark]] = attrs.field(factory=dict)
    in_text: list[Mark] = attrs.field(factory=list)
    findings: list[Finding] = attrs.field(factory=list)
    openings: list[tuple[int, int]] = attrs.field(factory=list)
    stated_title: EntryTitle | None = None
    dates: dict[str, tuple[FoundDate, ...]] = attrs.field(factory=dict)
    whole_dates: dict[str, FoundDate | None] = attrs.field(factory=dict)
    ends: dict[int, tuple[str, str]] = attrs.field(factory=dict)

    def put(
        self, index: int, role: Role, rule: str, value: object = None, start: int = 0, end: int | None = None
    ) -> None:
        """Mark a stretch of a block; without offsets, all of it."""
        stop = len(self.blocks[index].text) if end is None else end
        marks = self.marks.setdefault(index, [])
        marks.append(Mark(index, start, stop, role, rule, value))
        if len(marks) > 1 and marks[-2].start > start:
            # A date behind its title is found first.
            marks.sort(key=lambda mark: mark.start)

    def put_turn(self, index: int, voice: Voice, rule: str, said: int = 0) -> None:
        """Mark a block as what a voice says from ``said`` on; before that stands what is printed as the label."""
        self.put(index, Role.LABEL, rule, voice, 0, said)
        if said < len(self.blocks[index].text):
            self.put(index, Role.PARAGRAPH, rule, ParagraphKind.TEXT, said)

    def read_in_text(self, index: int, role: Role, value: object, kind: ParagraphKind, rule: str) -> None:
        """Mark a block as the text that it is, and keep what it says of the event."""
        self.in_text.append(Mark(index, 0, len(self.blocks[index].text), role, rule, value))
        if index not in self.marks:
            self.put(index, Role.PARAGRAPH, rule, kind)

    def free(self, start: int = 0, stop: int | None = None) -> Iterator[int]:
        """The blocks that no rule has marked yet; all have text, because the first rule marks those without."""
        return filterfalse(self.marks.__contains__, range(start, len(self.blocks) if stop is None else stop))

    def marked(self, start: int = 0, stop: int | None = None) -> Iterator[Mark]:
        """The marks of these blocks, in the order of the page."""
        indexes = range(start, len(self.blocks) if stop is None else stop)
        return chain.from_iterable(map(self.marks.get, indexes, repeat(())))

    def roles(self, start: int = 0, stop: int | None = None) -> set[Role]:
        """What stands in these blocks, as far as rules have marked them."""
        return {mark.role for mark in self.marked(start, stop)}

    def text_at(self, index: int) -> str:
        """The text of a block; empty over the first one and under the last."""
        return self.blocks[index].text if 0 <= index < len(self.blocks) else ""

    def title(self, start: int, stop: int) -> EntryTitle | None:
        """The title that one of these blocks is; where no block of the page is one, what format or caller state."""
        if self.stated_title is not None:
            return self.stated_title
        for index in range(start, stop):
            for mark in self.marks.get(index, ()):
                if isinstance(mark.value, EntryTitle):
                    return mark.value
        return None

    def report(self, code: str, severity: str, message: str, index: int, excerpt: str | None = None) -> None:
        """Note an oddity of a block."""
        block = self.blocks[index]
        self.findings.append(Finding(code, severity, message, block.line, block.text if excerpt is None else excerpt))

    def report_problem(self, problem: TimeProblem | None, index: int, excerpt: str | None = None) -> None:
        """Note what is wrong with a date or time of a block, if anything is."""
        if problem is not None:
            self.report(problem.code, "warning", problem.message, index, excerpt)

    def leave_out(self, index: int, rule: str, start: int = 0, end: int | None = None) -> None:
        """Mark page furniture and say so: what is left out is never lost silently."""
        self.put(index, Role.FURNITURE, rule, None, start, end)
        self.report("furniture", "info", f"left out: {rule}", index, self.blocks[index].text[start:end].strip())

    def leave_out_end(self, index: int, begin: int, rule: str) -> None:
        """Leave out the last words of a block, from an offset on: what stands before them is still to be marked."""
        block = self.blocks[index]
        self.blocks[index] = kept = _before(block, begin)
        words = block.text[len(kept.text) :].strip()
        self.ends[index] = words, rule
        self.report("furniture", "info", f"left out: {rule}", index, words)

    def read_title(self, text: str) -> TitleReading:
        """What a title says, by this page's languages and style."""
        return read_title(text, self.words.lexicons, date_order=self.style.date_order, timezone=self.style.timezone)

    def whole_date(self, text: str) -> FoundDate | None:
        """The date that a text is, by this page's language and style, else by any language that prints it so."""
        if not text or len(text) > 80 or has_figure(text) is None:
            return None
        if text not in self.whole_dates:
            self.whole_dates[text] = self._whole_date(text)
        return self.whole_dates[text]

    def _whole_date(self, text: str) -> FoundDate | None:
        order, timezone = self.style.date_order, self.style.timezone
        found = read_date(text, self.words.dates, order=order, timezone=timezone)
        if found is None:
            return date_in_other_language(text, self.words.dates, order=order, timezone=timezone)
        if found.problem is None or found.problem.code != "ambiguous-date":
            return found
        return read_date(text, self.words.dates, order=self.order, timezone=timezone)

    @cached_property
    def order(self) -> str | None:
        """The order of figures by the style, else by other dates on the page; None where nothing proves one."""
        seen = next((mark.value for mark in self.marked() if mark.role is Role.MASTHEAD_DATE), None)
        masthead = seen.value if isinstance(seen, FoundDate) else None
        return self.style.date_order or proven_order([block.text for block in self.blocks], masthead, self.words.dates)

    def dates_in(self, text: str) -> tuple[FoundDate, ...]:
        """Every date in a text, by this page's language and style."""
        if text not in self.dates:
            found = find_dates(text, self.words.dates, order=self.style.date_order, timezone=self.style.timezone)
            self.dates[text] = tuple(found)
        return self.dates[text]

    def only_date(self, text: str) -> FoundDate | None:
        """The one date in a text; None where there are several, or none that could be read."""
        dates = self.dates_in(text)
        return dates[0] if len(dates) == 1 and dates[0].value is not None else None


def _before(block: Block, end: int) -> Block:
    text = block.text[:end].rstrip()
    return block._replace(
        text=text,
        bold=tuple((first, min(last, len(text))) for first, last in block.bold if first < len(text)),
        gaps=tuple(gap for gap in block.gaps if gap < len(text)),
        links=tuple(link for link in block.links if link[1] <= len(text)),
        times=tuple(time for time in block.times if time[1] <= len(text)),
    )


def paragraph_kind(block: Block) -> ParagraphKind:
    """What kind of paragraph a block becomes."""
    return _PARAGRAPH_KINDS[block.kind]
