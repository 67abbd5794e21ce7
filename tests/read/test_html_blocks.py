"""HTML to blocks: which elements make which, and what is kept of their insides."""

from __future__ import annotations

import itertools

import pytest

from pressitems.blocks import Block, BlockKind
from pressitems.read import Selectors, read_html

P, LINE, H, LI, ROW, QUOTE, RULE = (
    BlockKind.PARAGRAPH,
    BlockKind.LINE,
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.TABLE_ROW,
    BlockKind.QUOTE,
    BlockKind.SEPARATOR,
)


def blocks(html: str) -> tuple[Block, ...]:
    document = read_html(html, Selectors())
    assert document.findings == ()
    return document.blocks


def kinds(html: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in blocks(html)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one</p><p>two</p>", [(P, "one"), (P, "two")]),
        ("just text", [(P, "just text")]),
        ("<p>unclosed<p>again", [(P, "unclosed"), (P, "again")]),
        ("<div>one<div>two</div>three</div>", [(P, "one"), (P, "two"), (P, "three")]),
        ("<div>one <b>and</b> two<p>three</p> four</div>", [(P, "one and two"), (P, "three"), (P, "four")]),
        ("<center>one</center><address>two</address>three", [(P, "one"), (P, "two"), (P, "three")]),
        ("<h1>one</h1><h3>two<br>lines</h3>", [(H, "one"), (H, "two lines")]),
        ("<h2><div>boxed</div></h2>", [(H, "boxed")]),
        ("<ul><li>one<li>two</ul>", [(LI, "one"), (LI, "two")]),
        ("<ul><li>one<ul><li>inner</li></ul></li></ul>", [(LI, "one"), (LI, "inner")]),
        ("<ol><li><p>one</p><p>more</p></li></ol>", [(LI, "one"), (P, "more")]),
        ("<li><h3>title</h3><p>lead</p></li>", [(H, "title"), (LI, "lead")]),
        ("<dl><dt>term</dt><dd>meaning</dd></dl>", [(P, "term"), (P, "meaning")]),
        ("<blockquote>one<p>two</p></blockquote>three", [(QUOTE, "one"), (QUOTE, "two"), (P, "three")]),
        ("one<hr>two", [(P, "one"), (RULE, ""), (P, "two")]),
        ("<figure><img alt=x><figcaption>caption</figcaption></figure>", [(P, "caption")]),
        ("<my-card>one</my-card> <my-card>two</my-card>", [(P, "one two")]),
        ("<p>o<span>n</span>e<i> two</i>\n<u>three</u></p>", [(P, "one two three")]),
        ("<span style='display:block'>one</span><span style='display: block'>two</span>", [(P, "one"), (P, "two")]),
        ("<p>one</p>\n\n  \n<p> </p><p>&nbsp;</p><p>two</p>", [(P, "one"), (P, "two")]),
        ("<p>so&shy;me&#8203;where&#xFEFF;</p>", [(P, "somewhere")]),
        ("<p>\u3000\u3000外交部</p>", [(P, "外交部")]),
        ("<p>&#1;a&#31;b&#x7f;</p>", [(P, "ab")]),
        ("<p>it&#146;s</p>", [(P, "it’s")]),
        ("<p>می\u200cخواهم</p>", [(P, "می\u200cخواهم")]),
    ],
)
def test_elements_make_blocks_of_their_kind(html, expected):
    assert kinds(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        *[f"<{tag}>secret</{tag}>" for tag in ("script", "style", "noscript", "template", "iframe", "svg", "button")],
        *[f"<{tag}>secret</{tag}>" for tag in ("textarea", "audio", "video", "canvas", "title")],
        "<select><option>secret</option></select>",
        "<!-- secret -->",
        "<input value=secret>",
        "<p hidden>secret</p>",
        "<div style='display: none'><p>secret</p></div>",
        "<span style='DISPLAY:NONE !important'>secret</span>",
        "<td style='visibility:hidden'>secret</td>",
    ],
)
def test_what_is_not_shown_is_not_read(html):
    assert kinds(f"<p>one</p>{html}<p>two</p>") == [(P, "one"), (P, "two")]


def test_what_is_not_shown_does_not_break_a_line():
    assert kinds("<p>one<script>x()</script> two<!-- c -->three</p>") == [(P, "one twothree")]


def test_what_is_hidden_until_found_is_read():
    assert kinds("<div hidden=until-found>one</div>") == [(P, "one")]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a<br>b<br/>c</p>", [(P, 0, "a"), (LINE, 0, "b"), (LINE, 0, "c")]),
        ("<p>a<br><br>b<br>&nbsp;<br>c</p>", [(P, 0, "a"), (LINE, 1, "b"), (LINE, 1, "c")]),
        ("<p>a</p><p><br>b</p>", [(P, 0, "a"), (P, 1, "b")]),
        ("<p>a<br></p><p>b</p>", [(P, 0, "a"), (P, 1, "b")]),
        ("a<br><p>b</p>", [(P, 0, "a"), (P, 1, "b")]),
        ("<li>a<br>b</li>", [(LI, 0, "a"), (LINE, 0, "b")]),
        ("<b>a<br>b</b>", [(P, 0, "a"), (LINE, 0, "b")]),
    ],
)
def test_a_break_begins_a_line(html, expected):
    assert [(block.kind, block.blank, block.text) for block in blocks(html)] == expected


@pytest.mark.parametrize(
    ("html", "text", "bold"),
    [
        ("<p><b>Q:</b> text</p>", "Q: text", ((0, 2),)),
        ("<p><strong>Q</strong><b>:</b> text</p>", "Q: text", ((0, 2),)),
        ("<p><b>one</b> <b>two</b> three</p>", "one two three", ((0, 7),)),
        ("<p><b>one</b> and <b> two </b>three</p>", "one and two three", ((0, 3), (8, 11))),
        ("<p>a <b><i>b</i> <b>c</b></b></p>", "a b c", ((2, 5),)),
        ("<p>a<span style='font-weight: 700'>b</span></p>", "ab", ((1, 2),)),
        ("<p>a<span style='font-weight: 500'>b</span></p>", "ab", ()),
        ("<p style='FONT-WEIGHT: bold'>a <span style='font-weight:normal'>b</span> c</p>", "a b c", ((0, 1), (4, 5))),
        ("<b style='font-weight:normal'>a<b>b</b></b>", "ab", ((1, 2),)),
        ("<p><b>&nbsp;</b>a</p>", "a", ()),
        ("<p><b></b>a<b> </b>b</p>", "a b", ()),
    ],
)
def test_bold_stretches_are_merged_and_end_at_words(html, text, bold):
    (block,) = blocks(html)
    assert (block.text, block.bold) == (text, bold)


def test_bold_over_the_edges_of_blocks():
    assert [(block.text, block.bold) for block in blocks("<b>one<div>two</div></b>three")] == [
        ("one", ((0, 3),)),
        ("two", ((0, 3),)),
        ("three", ()),
    ]
    assert [block.bold for block in blocks("<p>a <b>b<br>c</b> d</p>")] == [((2, 3),), ((0, 1),)]


@pytest.mark.parametrize(
    ("html", "links"),
    [
        ("<p>see <a href=' /a '>the  page</a>.</p>", ((4, 12, "/a"),)),
        (
            "<p><a href=mailto:x@y.example>x</a><a href='//h/b'>y</a></p>",
            ((0, 1, "mailto:x@y.example"), (1, 2, "//h/b")),
        ),
        ("<p>a <a href=/b> b </a>c</p>", ((2, 3, "/b"),)),
        ("<p><a href='JavaScript:open()'>a</a><a href='#'>b</a><a href>c</a><a name=d>d</a></p>", ()),
        ("<p><a href=/i><img></a>a</p>", ()),
        ("<p><a href='/a\nb'>a</a></p>", ((0, 1, "/a b"),)),
    ],
)
def test_links_keep_address_and_place(html, links):
    (block,) = blocks(html)
    assert block.links == links


def test_a_link_around_blocks_links_each():
    assert [(block.text, block.links) for block in blocks("<a href=/x><h3>one</h3><p>two</p></a><p>three</p>")] == [
        ("one", ((0, 3, "/x"),)),
        ("two", ((0, 3, "/x"),)),
        ("three", ()),
    ]


def test_times_and_the_first_anchor_are_kept():
    first, second = blocks(
        "<p>On <time datetime='2019-03-29T10:00'>29 March</time><time>!</time></p><a name=topic></a><p>a<a id=b>b</a></p>"
    )
    assert first.times == ((3, 11, "2019-03-29T10:00"),)
    assert (second.text, second.anchor) == ("ab", "topic")


@pytest.mark.parametrize(
    ("html", "text", "struck"),
    [
        ("<p>It is <s>bad</s> good.</p>", "It is good.", ("bad",)),
        ("<p>viol<strike>ence</strike>ent <del>one <b>two</b></del></p>", "violent", ("ence", "one two")),
        ("<p>a<span style='text-decoration: line-through'>b</span>c</p>", "ac", ("b",)),
        ("<p><s>all of it</s></p>", "", ("all of it",)),
        ("<del><p>one</p><p>two</p></del>", "", ("one two",)),
    ],
)
def test_struck_text_is_kept_apart(html, text, struck):
    (block,) = blocks(html)
    assert (block.text, block.struck) == (text, struck)


def test_wide_spaces_are_single_and_marked():
    (block,) = blocks("<p>Q&nbsp;&nbsp; one two&nbsp;three \u3000four<b>&nbsp;</b>five  six&nbsp;</p>")
    assert block.text == "Q one two three four five six"
    assert [block.text[:gap].split()[-1] for gap in block.gaps] == ["Q", "two", "three", "four"]


def test_blocks_know_their_line_of_the_source():
    html = "<html>\n<body>\n\n<p>one\n goes on</p> <p>\n\n two</p>\n<div>three<br>\nfour<p>five</p>\n six</div></body>"
    assert [(block.text, block.line) for block in blocks(html)] == [
        ("one goes on", 4),
        ("two", 7),
        ("three", 8),
        ("four", 9),
        ("five", 9),
        ("six", 10),
    ]


def test_lines_of_the_source_beyond_what_the_parser_counts():
    found = blocks("<p>a</p>\n" * 70_000)
    assert [block.line for block in found[:65_535]] == list(range(1, 65_536))
    assert all(65_535 <= block.line <= line for line, block in enumerate(found[65_535:], 65_536))
    assert all(block.line <= following.line for block, following in itertools.pairwise(found))


def test_preformatted_text_is_read_as_text():
    html = "<p>x</p><pre>\nOne paragraph that runs on\n\nLabel:   value\n- item\n- item</pre>"
    assert [(block.kind, block.text, block.gaps) for block in blocks(html)] == [
        (P, "x", ()),
        (P, "One paragraph that runs on", ()),
        (P, "Label: value", (6,)),
        (LI, "item", ()),
        (LI, "item", ()),
    ]


def test_preformatted_text_with_elements():
    found = blocks("<pre>a  b\n<b>c</b> d\n\ne</pre>")
    assert [(block.kind, block.blank, block.text, block.bold, block.gaps) for block in found] == [
        (P, 0, "a b", (), (1,)),
        (LINE, 0, "c d", ((0, 1),), ()),
        (LINE, 1, "e", (), ()),
    ]


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        (
            '<?xml version="1.0" encoding="koi8-r"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Да</p></body></html>',
            ["Да"],
        ),
        ("<!DOCTYPE html><title>t</title><p>one", ["one"]),
        ("<frameset><frame src=a><noframes><body><p>one</p> two</body></noframes></frameset>", ["one", "two"]),
        ("<p>a</p><plaintext><b>c\n\nd", ["a", "<b>c", "d"]),
        ("<html><head><title>t</title></head>no body", ["no body"]),
        ("<body><p>one</p></body></html>after", ["one", "after"]),
        ("<html><p>one</html> two <p>three</html><html><body>four</html>", ["one", "two", "three", "four"]),
        ("<p>a < b and <…> c</p>", ["a < b and <…> c"]),
        ("<ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby>", ["字じ"]),
        ("<o:p>one</o:p>", ["one"]),
        *[
            (f"<p>one <{tag}>two three</p><p>four</p>", ["one two three", "four"])
            for tag in ("embed", "source", "track")
        ],
        ("<p>North<wbr>quay and more</p>", ["Northquay and more"]),
        ("<p>one</p><map name=m><area alt=x href=/><p>two</p></map>", ["one", "two"]),
    ],
)
def test_odd_documents_are_read_whole(html, texts):
    assert [block.text for block in blocks(html)] == texts


@pytest.mark.parametrize(
    "html", ["", "<!-- only this -->", "<p></p>", "   ", "<!DOCTYPE html>", "<?xml version='1.0'?>"]
)
def test_what_shows_nothing_has_no_blocks(html):
    assert blocks(html) == ()


def test_links_side_by_side_that_lead_apart_are_words_of_their_own():
    menu = "<div><a href='/'><b>Port</b></a><button>Menu</button><a href='/n'>News</a><a href='/s'>Services</a></div>"
    word = "<p>an un<a href='/x'>inter</a><a href='/x'>rupted</a> line</p><p><a href='?1'>1</a><a href='?2'>2</a></p>"
    assert [block.text for block in blocks(menu + word)] == ["Port News Services", "an uninterrupted line", "12"]
