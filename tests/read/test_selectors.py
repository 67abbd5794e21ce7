"""CSS selectors of house styles."""

from __future__ import annotations

import lxml.html
import pytest

from pressitems.errors import StyleError
from pressitems.read.selectors import compile_selector, select

PAGE = lxml.html.document_fromstring(
    """<div id="top" class="wide
    page"><p class="lead intro">1</p><div class="lead"><p lang="en">2</p></div></div>
    <table><tr><td role="main"><p class="leader">3</p></td></tr></table>"""
)


@pytest.mark.parametrize(
    ("selector", "texts"),
    [
        ("p", ["1", "2", "3"]),
        ("P", ["1", "2", "3"]),
        ("p.lead", ["1"]),
        (".lead p", ["2"]),
        (".page .intro", ["1"]),
        ("#top p", ["1", "2"]),
        ("div#top.page.wide p.intro.lead", ["1"]),
        ("[role=main] p", ["3"]),
        ('td[role="main"] p', ["3"]),
        ("p[lang]", ["2"]),
        ("* p.leader", ["3"]),
        ("p p", []),
        (".lea", []),
    ],
)
def test_a_selector_finds_by_tag_id_class_and_attribute(selector, texts):
    assert [element.text for element in select(selector, PAGE)] == texts


def test_a_selector_is_compiled_once():
    assert compile_selector("div.once") is compile_selector("div.once")


@pytest.mark.parametrize("selector", ["", "  "])
def test_an_empty_selector_is_refused(selector):
    with pytest.raises(StyleError) as caught:
        compile_selector(selector)
    assert str(caught.value) == f"empty CSS selector {selector!r}; give a tag, #id or .class"


@pytest.mark.parametrize(
    ("selector", "step"),
    [
        ("div > p", ">"),
        ("a,b", "a,b"),
        ("p:first-child", "p:first-child"),
        ("div .", "."),
        ("#", "#"),
        ("p[", "p["),
        ('[a="]', '[a="]'),
        ("1p", "1p"),
        ("p[x='\"']y", "p[x='\"']y"),
    ],
)
def test_more_of_css_than_is_read_is_refused_at_its_place(selector, step):
    with pytest.raises(StyleError) as caught:
        compile_selector(selector)
    assert str(caught.value) == (
        f"CSS selector {selector!r} cannot be read at {step!r}; use tags, #id, .class and [attr=value], "
        "with a space between an element and one inside it"
    )
