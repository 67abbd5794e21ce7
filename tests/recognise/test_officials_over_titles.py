"""Pages without a heading whose first line names who speaks: that line is no title."""

from __future__ import annotations

import pytest
from tests.recognise.pages import only_item

from pressitems import Speaker, parse

SPOKESPERSON = Speaker(name="Mira Holm", role="Principal Deputy Spokesperson")
SAID = "Good morning, everyone. We have two announcements before we come to your questions."


def paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize("title", ["Remarks at the Lakes Forum", "Our common waters"])
def test_the_title_stands_under_the_official(title: str):
    item = only_item(paragraphs("Mira Holm, Principal Deputy Spokesperson", title, SAID))
    assert (item.title, item.speakers, item.text) == (title, (SPOKESPERSON,), SAID)


@pytest.mark.parametrize("below", [("2:06 p.m. EDT",), ("Norport, Lakeland", "May 4, 2023"), ()])
def test_without_a_title_the_official_speaks_and_the_page_says_that_it_has_none(below: tuple[str, ...]):
    page = parse(paragraphs("Mira Holm, Principal Deputy Spokesperson", *below, SAID))
    assert [(item.speakers, item.text) for item in page.items] == [((SPOKESPERSON,), SAID)]
    assert "missing-title" in [one.code for one in page.diagnostics]


@pytest.mark.parametrize("title", ["Foreign Minister Mira Holm", "Mira Holm named Foreign Minister"])
def test_a_title_that_names_an_official_stays_one(title: str):
    page = parse(paragraphs(title, SAID))
    assert [item.title for item in page.items] == [title]
    assert page.diagnostics == ()
