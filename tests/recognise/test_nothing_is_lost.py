"""Laws of recognition over generated pages: every block is marked once, every visible word is kept or reported."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.recognise.test_any_page import PIECES

from pressitems import PressPage, house_styles, parse
from pressitems.house_styles import house_style
from pressitems.read import Selectors, read_html, read_text
from pressitems.recognise import Given, assemble, language_of, lexicons_for, mark

#: Elements that show their content; the rest of the page is not at stake here.
ELEMENTS = (
    "p", "p", "p", "p", "h1", "h2", "h3", "li", "div", "blockquote", "td", "b", "nav", "aside", "footer", "header",
)  # fmt: skip
VISIBLE = tuple(piece for piece in PIECES if piece.isprintable() and piece.strip())


class Line(NamedTuple):
    """A line of a page: an element, a piece that rules look for, and a number that makes it unlike any other."""

    element: str
    piece: str
    tail: str
    marked: bool
    broken: bool


LINES = st.lists(
    st.builds(
        Line,
        element=st.sampled_from(ELEMENTS),
        piece=st.sampled_from((*VISIBLE, *[""] * 20)),
        tail=st.sampled_from(
            ("", "?", ".", " – and so on.", " (Laughter.)", ":", " " + "The ships come and go. " * 12)
        ),
        marked=st.booleans(),
        broken=st.booleans(),
    ),
    min_size=1,
    max_size=14,
)


def as_lines(*found: tuple[str, str]) -> list[Line]:
    return [Line(element, piece, "", marked=False, broken=False) for element, piece in found]


#: Lines that are a day, or a day and a little more, with nothing between them.
DAYS_IN_A_ROW = [
    *as_lines(("p", "Question:"), ("p", "Question."), ("p", "29.03.2017 - The quay opens"), ("b", "03.04.2017")),
    Line("b", "March 29, 2017", "", marked=False, broken=True),
]
#: Headings under a day, of which one is the title of the next day.
DAYS_AS_HEADINGS = as_lines(
    ("li", "PRESS RELEASES AND NEWS"),
    ("h3", "29.03.2017 - The quay opens"),
    ("h2", "Press release"),
    ("h3", "PRESS RELEASES AND NEWS"),
    ("time", "29.03.2017 - The quay opens"),
    ("h2", "Press release"),
)


def words_of(lines: list[Line]) -> tuple[list[str], list[str]]:
    """The text of each line, and the words of which each must be kept."""
    texts, words = [], []
    for number, line in enumerate(lines):
        word = f"quay{chr(97 + number)}wall" if line.marked or not line.piece else ""
        texts.append(f"{line.piece} {word}{line.tail if word else ''}".strip())
        if word:
            words.append(word)
    return texts, words


def html_of(lines: list[Line], texts: list[str]) -> str:
    parts = []
    for line, text in zip(lines, texts, strict=True):
        content = html.escape(text).replace(" ", "<br>", 1) if line.broken else html.escape(text)
        cells = f"<table><tr><td>{content}</td></tr></table>"
        parts.append(cells if line.element == "td" else f"<{line.element}>{content}</{line.element}>")
    return "<html><body>" + "\n".join(parts) + "</body></html>"


def kept(page: PressPage) -> str:
    """All that the page holds, diagnostics included."""
    return repr(page)


def test_an_entry_without_a_title_is_no_item_and_is_reported():
    chosen = house_style("generic")
    document = read_text("The quay opens\n\nIt is open.\n\nIt stays open.", Selectors())
    sheet = mark(document, chosen, lexicons_for("en", chosen.languages), Given(title=None))
    sheet.openings[:] = [(0, 2), (2, 3)]
    page = assemble(sheet, language="en", url=None)
    assert [item.title for item in page.items] == ["The quay opens"]
    found = [(one.message, one.excerpt) for one in page.diagnostics]
    assert found == [("left out: belongs to no title", "It stays open.")]


@given(lines=LINES, style=st.sampled_from(list(house_styles())))
@settings(max_examples=200)
def test_every_visible_word_is_in_the_result_or_in_a_diagnostic(lines: list[Line], style: str):
    texts, words = words_of(lines)
    for source in (html_of(lines, texts), "\n\n".join(texts), "\n".join(texts)):
        if not source.strip():
            continue
        found = kept(parse(source, style=style))
        assert [word for word in words if word not in found] == []


@example(lines=DAYS_IN_A_ROW, style="bundesregierung", title=None)
@example(lines=DAYS_AS_HEADINGS, style="bundesregierung", title=None)
@given(lines=LINES, style=st.sampled_from(list(house_styles())), title=st.one_of(st.none(), st.just("The quay")))
@settings(max_examples=200)
def test_every_block_is_marked_and_no_two_stretches_overlap(lines: list[Line], style: str, title: str | None):
    texts, _ = words_of(lines)
    chosen = house_style(style)
    for document in (read_html(html_of(lines, texts), Selectors()), read_text("\n\n".join(texts), Selectors())):
        language = language_of(document.blocks, stated=None, usual=chosen.languages)
        sheet = mark(document, chosen, lexicons_for(language, chosen.languages), Given(title=title))
        assert sorted(sheet.marks) == list(range(len(sheet.blocks)))
        for index, marks in sheet.marks.items():
            text = sheet.blocks[index].text
            place = 0
            for one in marks:
                assert place <= one.start <= one.end <= len(text), (text, marks)
                assert not re.search(r"\w", text[place : one.start]), (text, marks)
                place = one.end
            assert not re.search(r"\w", text[place:]) or marks[-1].end == len(text), (text, marks)
