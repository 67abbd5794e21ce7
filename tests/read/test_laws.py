"""Laws of reading: every visible word is in a block, in order; both formats give the same paragraphs."""

from __future__ import annotations

import itertools
import json
import pathlib
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressitems.read import READERS, Selectors, decode, detect, read_html, read_text
from pressitems.read.gather import tidy
from pressitems.read.govuk import is_govuk
from pressitems.read.html import _is_dressed
from pressitems.read.tree import parse_tree

SHOWN_BLOCKS = (
    "div",
    "section",
    "article",
    "center",
    "blockquote",
    "h2",
    "ul",
    "figure",
    "details",
    "address",
    "nav",
    "footer",
)
SHOWN_INLINE = (
    "span",
    "b",
    "i",
    "a href=/x",
    "font color=red",
    "em",
    "sup",
    "my-tag",
    "time datetime=2019",
    "u",
    "label",
)
HIDDEN = (
    "script",
    "style",
    "template",
    "noscript",
    "svg",
    "button",
    "textarea",
    "iframe",
    "p hidden",
    "div style='display:none'",
)
STYLES = (
    "",
    " style='font-weight:bold'",
    " style='color:red'",
    " class='main-menu'",
    " class=MsoNormal",
    " id=sidebar lang=en",
)


class _Page:
    """HTML that is drawn piece by piece, with the words that it shows."""

    def __init__(self, draw):
        self.draw = draw
        self.numbers = itertools.count()
        self.words: list[str] = []

    def word(self) -> str:
        word = f"w{next(self.numbers)}"
        self.words.append(word)
        return word

    def hidden(self) -> str:
        tag = self.draw(st.sampled_from(HIDDEN))
        return f"<{tag}>hidden{next(self.numbers)}</{tag.split()[0]}>"

    def line(self, depth: int) -> str:
        parts = []
        for _ in range(self.draw(st.integers(1, 3))):
            parts.append(self.draw(st.sampled_from((" ", "\n", "&nbsp;", " \t ", "<br>", "<br><br>", "<!-- c --> "))))
            if depth and self.draw(st.booleans()):
                tag = self.draw(st.sampled_from(SHOWN_INLINE)) + self.draw(st.sampled_from(STYLES[:3]))
                parts.append(f"<{tag}>{self.line(depth - 1)}</{tag.split()[0]}>")
            else:
                parts.append(self.word())
        return "".join(parts)

    def table(self, depth: int) -> str:
        columns = self.draw(st.integers(1, 3))
        rows = (
            "".join(
                f"<td>{self.blocks(depth - 1) if self.draw(st.booleans()) else self.word()}</td>"
                for _ in range(columns)
            )
            for _ in range(self.draw(st.integers(1, 3)))
        )
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"

    def blocks(self, depth: int) -> str:
        parts = []
        for _ in range(self.draw(st.integers(1, 3))):
            what = self.draw(st.sampled_from(("p", "text", "block", "list", "table", "hidden", "hr", "pre")))
            if what == "text":
                parts.append(self.line(2))
            elif what == "hidden":
                parts.append(self.hidden())
            elif what == "hr":
                parts.append("<hr>")
            elif what == "pre":
                parts.append(f"<pre>{self.word()}  {self.word()}\n{self.word()}</pre>")
            elif what == "p" or not depth:
                parts.append(f"<p{self.draw(st.sampled_from(STYLES))}>{self.line(2)}</p>")
            elif what == "list":
                parts.append(f"<ul><li>{self.line(1)}</li><li>{self.blocks(depth - 1)}</li></ul>")
            elif what == "table":
                parts.append(self.table(depth))
            else:
                tag = self.draw(st.sampled_from(SHOWN_BLOCKS))
                parts.append(f"<{tag}{self.draw(st.sampled_from(STYLES))}>{self.blocks(depth - 1)}</{tag}>")
        return "".join(parts)


@st.composite
def pages(draw) -> tuple[str, list[str]]:
    page = _Page(draw)
    return page.blocks(3), page.words


@given(pages())
def test_every_visible_word_is_in_a_block_and_in_order(page):
    html, words = page
    found = " ".join(block.text for block in read_html(html, Selectors(content=("body",))).blocks)
    assert found.split() == words


@given(pages())
def test_blocks_keep_their_promises(page):
    html, _ = page
    blocks = read_html(html, Selectors()).blocks
    for before, block in itertools.pairwise((None, *blocks)):
        text = block.text
        assert text == text.strip(" ")
        assert "  " not in text
        assert text.replace("\t", "").isprintable()
        assert bool(text) or block.kind == "separator"
        assert ("\t" in text) <= (block.kind == "table-row")
        assert (block.level > 0) == (block.kind == "heading")
        assert block.blank > 0 or before is None or block.kind == "line"
        assert before is None or block.line >= before.line
        assert all(text[gap] == " " for gap in block.gaps)
        for stretches in (block.bold, block.links, block.times):
            assert all(text[start:end].strip() == text[start:end] != "" for start, end, *_ in stretches)
            assert all(first[1] <= second[0] for first, second in itertools.pairwise(stretches))


@given(pages())
def test_looking_at_fewer_elements_changes_nothing(page):
    """A page without styles that matter is read faster; a hidden element without text makes it read the other way."""
    html, _ = page
    root, _ = parse_tree(html)
    fast = read_html(html, Selectors()).blocks
    slow = read_html(f"{html}<p hidden>", Selectors()).blocks
    assert [block._replace(line=0) for block in fast] == [block._replace(line=0) for block in slow]
    assert root is None or _is_dressed(root) in (True, False)


SENTENCES = st.lists(
    st.sampled_from(
        (
            "The harbour authority has opened the restored quay to ships of every flag.",
            "Visitors are welcome from Tuesday to Sunday;",
            "MS. HILL: Nobody has paid for it so far, and nobody will.",
            "Who pays?",
            "According to the board, further rooms will follow in the autumn.",
            "外交部发言人表示，港口已经开放。",
        )
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


@given(st.lists(SENTENCES, min_size=1, max_size=6), st.sampled_from(["\n\n", "\n \n", "\n\xa0\n\n", "\r\n\r\n"]))
def test_text_and_html_give_the_same_paragraphs(paragraphs, blank):
    from_text = read_text(blank.join(paragraphs), Selectors()).blocks
    from_html = read_html("\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs), Selectors()).blocks
    assert [block.text for block in from_text] == [block.text for block in from_html] == paragraphs
    assert {block.kind for block in (*from_text, *from_html)} == {"paragraph"}


# Lines that stand deeper in a text go on with the one above them.
@given(st.lists(st.text("abcdeй ", min_size=1, max_size=12).map(str.lstrip).filter(bool), min_size=1, max_size=6))
def test_breaks_and_line_ends_are_the_same(lines):
    from_text = read_text("\n".join(lines), Selectors()).blocks
    from_html = read_html("<p>" + "<br>".join(lines) + "</p>", Selectors()).blocks
    assert [block[2:6] for block in from_text] == [block[2:6] for block in from_html]
    assert [block.text for block in from_text] == [block.text for block in from_html]


@given(st.text(max_size=300))
def test_any_text_as_html(text):
    for block in read_html(text, Selectors()).blocks:
        block.text.encode()
        assert "  " not in block.text


TAGS = st.sampled_from(
    (
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<li>",
        "<br>",
        "<a href=x",
        ">",
        "<",
        '"',
        "x ",
        "'",
        "</html>",
        "<!--",
        "-->",
        "<pre>",
        "<s>",
        "</s>",
        "<div hidden>",
        "</div>",
        "<h1>",
        "&nbsp;",
        "&#0;",
        "<![CDATA[",
        "<plaintext>",
        "<title>",
        "<head>",
        "<frameset>",
        "<noframes>",
        "\n",
    )
)


@given(st.lists(TAGS, max_size=40).map("".join))
def test_no_markup_crashes_the_reader(html):
    read_html(html, Selectors())


@pytest.mark.corpus
def test_corpus_keeps_every_word_that_lxml_shows(corpus: pathlib.Path):
    """Words that a plain walk over the body finds, less what is not shown, stand in the blocks."""
    for path in sorted(corpus.glob("*/*.html")):
        text = decode(path.read_bytes()).text
        root, _ = parse_tree(text)
        hidden = "//*[@hidden or contains(@style, 'display:none') or contains(@style, 'display: none')]"
        unseen = ("script", "style", "noscript", "template", "svg", "select", "button", "textarea", "head", "iframe")
        for element in [*root.iter(*unseen), *root.xpath(hidden)]:
            tail = element.tail
            element.clear()
            element.tail = tail
        document = read_html(text, Selectors(content=("html body",)))
        # Letters only: where words begin and end is what the blocks know better.
        shown = {word for block in document.blocks for word in (block.text + " ".join(block.struck)).split()}
        joined = "".join("".join(block.text for block in document.blocks).split())
        lost = [
            word
            for piece in root.itertext()
            for word in tidy(piece).split()
            if word not in shown and word not in joined
        ]
        assert not lost, (path.name, lost[:5])


@pytest.mark.corpus
def test_corpus_as_wrapped_text(corpus: pathlib.Path):
    """Paragraphs of real pages, broken into lines of one width, come back whole."""
    total = same = 0
    for path in sorted(corpus.glob("state-gov/*.html"))[:40]:
        paragraphs = [
            block.text for block in read_html(decode(path.read_bytes()).text, Selectors()).blocks if block.text
        ]
        text = "\n\n".join(
            textwrap.fill(paragraph, 76, break_on_hyphens=False, break_long_words=False) for paragraph in paragraphs
        )
        found = {block.text for block in read_text(text, Selectors()).blocks}
        total += len(paragraphs)
        same += sum(paragraph in found for paragraph in paragraphs)
    assert same / total > 0.98


@pytest.mark.corpus
def test_corpus_is_read_without_findings(corpus: pathlib.Path):
    for path in sorted(corpus.glob("*/*")):
        text = decode(path.read_bytes()).text
        if path.suffix == ".json" and not is_govuk(text):
            # Records of a data set, which hold the text beside other fields.
            continue
        document = READERS[detect(text)](text, Selectors())
        assert document.blocks or document.parts, path.name
        assert not [finding for finding in document.findings if finding.severity != "info"], path.name
        json.dumps(document, default=str)
