"""What people see of our HTML: each thing once, and each with a word that says what it is."""

from __future__ import annotations

import datetime as stdlib
import re

import lxml.html
import pytest

from pressitems import Day, Event, Genre, Masthead, PressPage, Statement, parse, to_html

ADDRESS = "https://www.norport.example/bulletins/7"


def statement(**facts: str) -> Statement:
    return Statement(title="The quay is open", genre=Genre.NEWS, language="en", **facts)


def shown(html: str) -> str:
    """The visible text below ``<body>``."""
    return lxml.html.document_fromstring(html).find(".//body").text_content()


@pytest.mark.parametrize("masthead", [Masthead(), Masthead(notices=("The office moves in May.",))])
def test_an_address_of_the_page_and_its_only_item_is_shown_once(masthead: Masthead):
    page = PressPage(masthead=masthead, items=(statement(url=ADDRESS),), language="en", url=ADDRESS)
    html = to_html(page)
    assert shown(html).count(ADDRESS) == 1
    assert parse(html) == page


@pytest.mark.parametrize("urls", [(None,), (f"{ADDRESS}?print=1",), (ADDRESS, ADDRESS), ()])
def test_the_address_of_a_page_is_shown_above_items_that_have_others(urls: tuple[str | None, ...]):
    page = PressPage(items=tuple(statement(url=url) for url in urls), language="en", url=ADDRESS)
    html = to_html(page)
    assert lxml.html.document_fromstring(html).find(".//main/header//a").text == ADDRESS
    assert parse(html) == page


def test_an_identifier_that_is_the_address_is_shown_once():
    item = statement(url=ADDRESS, identifier=ADDRESS)
    html = to_html(item)
    assert shown(html).count(ADDRESS) == 1
    assert parse(html).items == (item,)


@pytest.mark.parametrize("identifier", ["Norport 12/2023", f"{ADDRESS}?guid=7"])
def test_any_other_identifier_is_shown_with_a_word_that_says_what_it_is(identifier: str):
    item = statement(url=ADDRESS, identifier=identifier)
    html = to_html(item)
    assert f'<p class="identifier">{identifier}</p>' in html
    assert '.identifier::before { content: "identifier: " }' in html
    assert parse(html).items == (item,)


def test_what_stands_visibly_goes_before_what_stands_in_attributes():
    html = to_html(PressPage(items=(statement(url=ADDRESS, identifier=ADDRESS),), language="en", url=ADDRESS))
    seen = '<p class="source"><a href="/seen">/seen</a></p>'
    mended = re.sub("(<main[^>]*>)", rf"\1<header>{seen}</header>", html)
    mended = mended.replace(
        '<p class="source"><a href="https', '<p class="identifier">No. 7</p>\n<p class="source"><a href="https'
    )
    page = parse(mended)
    assert (page.url, page.items[0].identifier, page.items[0].url) == ("/seen", "No. 7", ADDRESS)


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ({"place": "Oslo"}, "Oslo"),
        ({"start": "2018-07-30"}, "2018-07-30"),
        ({"place": "Oslo", "start": "2018-07-30"}, "Oslo, 2018-07-30"),
        ({"place": "Oslo", "start": "2018-07-30", "end": "2018-07-31"}, "Oslo, 2018-07-30 – 2018-07-31"),
    ],
)
def test_a_dash_stands_between_the_days_of_an_event_only(stated: dict[str, str], shown: str):
    days = {key: Day(date=stdlib.date.fromisoformat(stated[key])) for key in ("start", "end") if key in stated}
    item = Statement(
        title="Talks", genre=Genre.STATEMENT, language="en", event=Event(place=stated.get("place"), **days)
    )
    line = lxml.html.fromstring(to_html(item)).find_class("event")[0]
    assert line.text_content() == shown
    assert parse(to_html(item)).items == (item,)


def test_a_rule_stands_between_items_and_above_none():
    html = to_html(PressPage(items=(statement(), statement()), language="en"))
    assert "\n* + article { border-top: 1px solid var(--line);" in html
    assert not re.search(r"^article \{", html, re.MULTILINE)
    assert lxml.html.document_fromstring(html).find(".//main")[0].tag == "article"
