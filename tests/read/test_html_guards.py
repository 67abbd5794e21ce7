"""What lxml drops, slows down on or leaks: each is read whole, in time, or reported."""

from __future__ import annotations

import socket
import time

import lxml.html
import pytest
from lxml import etree

from pressitems.read import Selectors, read_html

DEEP = "elements are nested too deeply; the deepest were read as plain lines"


def words(html: str) -> list[str]:
    return " ".join(block.text for block in read_html(html, Selectors()).blocks).split()


@pytest.mark.parametrize(
    "tag",
    ["div", "span", "b", "section", "ul><li", "table><tr><td", "dd", "dt", "blockquote", "font", "thead", "my-tag"],
)
@pytest.mark.parametrize("depth", [99, 256, 3000])
@pytest.mark.parametrize("closed", [True, False])
def test_no_word_is_lost_in_the_depth(tag, depth, closed):
    names = [name.split()[0] for name in tag.split("><")]
    end = "".join(f"</{name}>" for name in reversed(names)) * depth if closed else ""
    html = "".join(f"<{tag}> w{index} " for index in range(depth)) + "deepest" + end + "<p>end</p>"
    assert words(html) == [*(f"w{index}" for index in range(depth)), "deepest", "end"]


def test_lxml_alone_drops_what_is_deep():
    tree = lxml.html.document_fromstring("<div>" * 300 + "deepest" + "</div>" * 300 + "<p>end</p>")
    assert "deepest" not in tree.text_content()


def test_depth_is_reported():
    document = read_html("<div>" * 300 + "deepest", Selectors())
    assert [(finding.code, finding.severity, finding.message) for finding in document.findings] == [
        ("truncated", "warning", DEEP)
    ]


def test_depth_hides_nothing_of_the_structure_above():
    html = (
        "<h2>Topic</h2><p><b>Q:</b> one</p>"
        + "<div>" * 300
        + "deep <i>one</i> word<p>par</p>"
        + "</div>" * 300
        + "<h2>Next</h2>"
    )
    blocks = read_html(html, Selectors()).blocks
    assert [(block.kind.value, block.text, block.bold) for block in blocks] == [
        ("heading", "Topic", ()),
        ("paragraph", "Q: one", ((0, 2),)),
        ("paragraph", "deep one word", ()),
        ("paragraph", "par", ()),
        ("heading", "Next", ()),
    ]


def test_walking_never_runs_out_of_calls():
    level = "<section class=a style='font-weight:{}'>"
    html = "".join(level.format("bold" if index % 2 else "normal") for index in range(95))
    assert words(html + "<table class=x><tr><td>deepest") == ["deepest"]


@pytest.mark.parametrize(
    "html",
    [
        "<p>{}</p><p>end</p>",
        "<p title='{}'></p><p>end</p>",
        "<script>{}</script><p>end</p>",
        "<!-- {} --><p>end</p>",
        "<pre>{}</pre><p>end</p>",
    ],
)
def test_more_text_than_the_parser_takes_is_read(html):
    document = read_html(html.format("word " * 2_100_000), Selectors())
    assert document.findings == ()
    assert document.blocks[-1].text == "end"


@pytest.mark.parametrize("attribute", ["a{}=1", "a{}", "a{}='>'", 'a{}="</p>"', "a{}='<b c=\"d'"])
def test_a_flood_of_attributes_is_cut_in_time(attribute):
    flood = " ".join(attribute.format(index) for index in range(100_000))
    start = time.perf_counter()
    document = read_html(f"<h1 id=a>one</h1>\n<p {flood}\n>two</p>\n<p>three</p>", Selectors())
    assert time.perf_counter() - start < 1
    assert [(block.text, block.line) for block in document.blocks] == [("one", 1), ("two", 3), ("three", 4)]
    assert [(finding.code, finding.severity, finding.message) for finding in document.findings] == [
        ("truncated", "info", "an element has more than 1,000 attributes; the rest was left out")
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<p>" + "prose without any tag " * 5000 + "</p>",
        "<p title=it's>" + "prose isn't a tag " * 5000 + "<p>one</p>",
        "<p " + " ".join(f"a{index}=1" for index in range(900)) + " " * 30_000 + ">one</p>",
        "<script>" + "if (a<b && c=='d') { e('f>g'); } " * 3000 + "</script><p>one</p>",
    ],
)
def test_what_only_looks_like_a_flood_stays(html):
    document = read_html(html, Selectors())
    assert document.findings == ()
    assert document.blocks[-1].text in ("one", ("prose without any tag " * 5000).strip())


@pytest.mark.parametrize(
    "html",
    [
        "<p>x</p>" * 200_000,
        "<span style=x>x</span> " * 200_000,
        "<div class=menu>x</div>" * 100_000,
        "<div class=menu>" * 90 + "<p>x</p>" * 100_000,
        "x<br>" * 200_000,
        "x<!-- c -->" * 200_000,
        '<a "' * 200_000,
        "<a " * 200_000,
        "<" * 500_000,
        "<p>" + " " * 3_000_000 + "x",
        "<p>" + "\xa0" * 1_000_000 + "x",
        "<b>x " * 100_000,
        "<pre>" + "a  b\n" * 100_000,
        "</html>x" * 100_000,
        "<table>" + "<tr><td>x<td>y" * 50_000,
        "<table><tr><td>" * 20_000,
    ],
)
def test_time_grows_with_length_only(html):
    start = time.perf_counter()
    read_html(html, Selectors())
    # A fifth of it on an idle machine; what grows with the square takes minutes.
    assert time.perf_counter() - start < 10


def test_no_script_is_shown_where_elements_are_nested_too_deeply():
    script = "<script>if (a</div>b) { document.write('<p>no</p>') }</script>"
    assert words("<div>" * 300 + f"<p>one</p>{script}<p>two</p>" + "</div>" * 300) == ["one", "two"]


def test_lone_surrogates_are_left_out():
    assert words("<p>one\ud800 two</p><p>end</p>") == ["one", "two", "end"]
    assert words("<p>one&#xD800; two</p>")[1:] == ["two"]


def test_a_declaration_in_text_is_no_error():
    html = '<?xml version="1.0" encoding="utf-8"?><html><body><p>one</p></body></html>'
    with pytest.raises(ValueError, match="encoding declaration"):
        lxml.html.document_fromstring(html)
    assert words(html) == ["one"]


def test_text_is_not_glued():
    html = "<p>one<br>two</p><table><tr><td>three</td><td>four</td></tr></table>"
    assert lxml.html.document_fromstring(html).text_content() == "onetwothreefour"
    assert words(html) == ["one", "two", "three", "four"]


def test_entities_are_not_expanded():
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    assert "haha" not in " ".join(words(f"{bomb}<p>&b;</p>"))
    outside = '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    assert words(f"{outside}<p>&a;</p>")[-1] == "&a;"


def test_the_reader_opens_no_connection(monkeypatch):
    def refuse(*_):
        raise AssertionError("a reader must not open a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    html = '<!DOCTYPE html SYSTEM "http://harbour.example/a.dtd"><img src="http://harbour.example/a.png"><p>one</p>'
    assert words(html) == ["one"]


def test_controls_can_be_written_again():
    for block in read_html("<p>a&#1;b&#x1f;</p><p title='&#2;'><a href='/&#3;x'>c</a></p>", Selectors()).blocks:
        element = etree.Element("p")
        element.text = block.text
        for _, _, url in block.links:
            element.set("href", url)


@pytest.mark.parametrize("element", ["section", "article", "main", "my-tag"])
def test_what_follows_a_script_without_a_body_is_read(element):
    source = f"<script>hidden()</script> <{element}><p>The quay is open.</p></{element}> <p>So is the ferry.</p>"
    assert [block.text for block in read_html(source, Selectors()).blocks] == ["The quay is open.", "So is the ferry."]
