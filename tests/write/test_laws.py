"""The laws of the formats, for every model that hypothesis can think of."""

from __future__ import annotations

import itertools
import pickle
import re
from datetime import date

import jsonschema
import orjson
import pytest
from hypothesis import assume, example, given, settings

from pressitems import (
    Day,
    Genre,
    Paragraph,
    PressItem,
    PressPage,
    Section,
    Statement,
    Turn,
    TurnKind,
    as_text_carries,
    from_dict,
    from_json,
    json_schema,
    parse,
    to_dict,
    to_html,
    to_json,
    to_text,
)
from pressitems.strategies import items, pages
from pressitems.write.schema import generated_schema

VALIDATOR = jsonschema.Draft202012Validator(json_schema())


def page_around(x: PressPage | PressItem) -> PressPage:
    return x if isinstance(x, PressPage) else PressPage(items=(x,), language=x.language, style="pressitems")


@given(pages() | items())
@settings(max_examples=60)
def test_json_gives_every_model_back(x):
    text = to_json(x)
    assert from_json(text) == x
    assert from_json(text, type(x)) == x
    assert from_dict(to_dict(x)) == x
    assert orjson.loads(text) == to_dict(x)


@given(pages() | items())
@settings(max_examples=30)
def test_processes_can_hand_over_every_model(x):
    assert pickle.loads(pickle.dumps(x)) == x


@given(pages() | items())
@settings(max_examples=40)
def test_every_document_written_validates(x):
    VALIDATOR.validate(to_dict(x))


@given(pages() | items())
@settings(max_examples=60)
def test_html_gives_every_model_back(x):
    assert parse(to_html(x)) == page_around(x)
    assert parse(to_html(x, fragment=True)) == page_around(x)


SPOKEN = (
    Turn(label="Question", kind=TurnKind.QUESTION, paragraphs=(Paragraph(text="A: B: (why)"),)),
    Turn(label="A: B", paragraphs=(Paragraph(text="Question: is text here"), Paragraph(text="[voice x]"))),
)


@given(pages() | items())
@example(
    Statement(
        title="29.03.2017 - x",
        genre=Genre.NEWS,
        language="en",
        sections=(Section(turns=SPOKEN), Section(heading="# x")),
    )
)
@settings(max_examples=60)
def test_text_gives_back_what_text_carries(x):
    assert parse(to_text(x)) == as_text_carries(page_around(x))


@given(pages())
@settings(max_examples=20)
def test_what_text_carries_drops_link_targets_and_diagnostics_alone(page):
    carried = as_text_carries(page)
    assert as_text_carries(carried) == carried
    assert carried.diagnostics == ()
    assert [item.text for item in carried.items] == [item.text for item in page.items]
    assert [item.speakers for item in carried.items] == [item.speakers for item in page.items]


@given(items())
@settings(max_examples=20)
def test_what_text_carries_of_an_item_is_what_it_carries_of_a_page_around_it(item):
    assert as_text_carries(page_around(item)).items == (as_text_carries(item),)


def ids_of(html: str) -> list[str]:
    return re.findall(r'<[a-z0-9]+(?: class="[a-z ]+")? id="([^"]+)"', html)


@given(items(), items())
@settings(max_examples=20)
def test_anchors_of_two_fragments_differ_and_stay(one, other):
    assume((one.title, one.url, one.identifier) != (other.title, other.url, other.identifier))
    first, second = ids_of(to_html(one, fragment=True)), ids_of(to_html(other, fragment=True))
    assert first
    assert set(first).isdisjoint(second)
    both = PressPage(items=(other, one, other), language="en")
    together = ids_of(to_html(both, fragment=True))
    assert len(together) == len(set(together))
    assert set(first) | set(second) < set(together)


def test_the_anchor_of_a_fragment_begins_with_the_date():
    item = Statement(title="On ferries", genre=Genre.NEWS, language="en", published=Day(date=date(2019, 2, 1)))
    page = PressPage(items=(item, item), language="en")
    first, second = ids_of(to_html(page, fragment=True))
    assert re.fullmatch("item-2019-02-01-[0-9a-f]{8}", first)
    assert second == f"{first}-2"
    assert ids_of(to_html(page)) == ["item-1", "item-2"]
    assert ids_of(to_html(item, fragment=True)) == [first]


@given(items())
@settings(max_examples=30)
def test_anchors_are_unique_one_for_each_item_exchange_and_paragraph(item):
    found = ids_of(to_html(item))
    assert len(found) == len(set(found))
    assert found.count("item-1") == 1
    assert sum("-exchange-" in name for name in found) == len(item.exchanges)
    assert sum("-paragraph-" in name for name in found) == len(item.paragraphs)


@given(pages() | items())
@settings(max_examples=30)
def test_headings_skip_no_level(x):
    levels = [0, *map(int, re.findall(r"<h([1-6])[ >]", to_html(x)))]
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))


def test_the_packaged_schema_is_what_the_classes_say():
    assert json_schema() == generated_schema(), "write generated_schema() to write/pressitems.schema.json"
    jsonschema.Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("write", [to_json, to_html, to_text])
def test_writers_take_pages_and_items_alone(write):
    with pytest.raises(TypeError, match=r"^expected a PressPage or a PressItem, got str$"):
        write("a page")
