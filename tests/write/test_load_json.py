"""Strict reading of JSON: every fault is a LoadError with its place and a remedy."""

from __future__ import annotations

import orjson
import pytest

from pressitems import LoadError, PressItem, PressPage, QandA, Statement, from_dict, from_json

NEWS = {"type": "statement", "title": "A statement", "genre": "news", "language": "en"}
MOSCOW = {"date": "2017-03-29", "datetime": "2017-03-29T18:15:00+03:00", "timezone": "Europe/Moscow"}
AGREE = "let date, datetime and timezone agree"


def page(**fields: object) -> dict[str, object]:
    return {"pressitems": 1, "type": "page", "language": "en", **fields}


def item(**fields: object) -> dict[str, object]:
    return page(items=[NEWS, {**NEWS, **fields}])


def spoken(paragraph: object) -> dict[str, object]:
    return item(sections=[{"turns": [{"paragraphs": [{"text": "First."}, paragraph]}]}])


FAULTS = [
    (None, "expected an object, got null (at $); give a document that to_json wrote"),
    ([], "expected an object, got a list (at $); give a document that to_json wrote"),
    ({}, "the key 'pressitems' is missing (at $.pressitems); give a document that to_json wrote"),
    (
        page(pressitems=2),
        "unknown version 2 (at $.pressitems); this release of pressitems reads version 1; a newer one may read more",
    ),
    (page(type="poem"), "unknown type 'poem' (at $.type); use one of page, statement, qa, briefing"),
    (
        page(hedding="x"),
        (
        "unknown key (at $.hedding); the keys here are items, masthead, heading, pager, links, style, language, url, "
        "diagnostics"
        ),
    ),
    (page(items="abc"), "expected a list, got a text (at $.items); write its members in brackets"),
    (page(heading=None), "expected a text, got null (at $.heading); write it in quotes"),
    (page(pager={"first": 1.5, "last": 2}), "expected a whole number, got the number 1.5 (at $.pager.first); write it in digits alone"),
    (item(type="x"), "unknown type 'x' (at $.items[1].type); use one of statement, qa, briefing"),
    (item(excerpt="true"), "expected true or false, got a text (at $.items[1].excerpt); write true, or leave the key out for false"),
    (item(genre="briefing"), "briefing does not belong to Statement (at $.items[1].genre); see the class Statement for what its fields may hold"),
    (item(title=""), "text is empty (at $.items[1].title); see the class Statement for what its fields may hold"),
    (item(published={"date": "2017-02-30"}), f"no calendar has the date 2017-02-30 (at $.items[1].published.date); {AGREE}"),
    (
        item(published={**MOSCOW, "datetime": "2017-03-29T18:15:00"}),
        (
        "2017-03-29T18:15:00 has no offset; write it as 2017-03-29T18:15:00+00:00 with the offset of its clock "
        f"(at $.items[1].published.datetime); {AGREE}"
        ),
    ),
    (
        item(published={**MOSCOW, "timezone": "Europe/London"}),
        (
        "the offset of 2017-03-29T18:15:00+03:00 is not in force in Europe/London; the clock showed "
        f"2017-03-29T16:15:00+01:00 (at $.items[1].published.datetime); {AGREE}"
        ),
    ),
    (item(published={**MOSCOW, "timezone": "MSK"}), f"no IANA zone is called 'MSK' (at $.items[1].published.datetime); {AGREE}"),
    (
        item(published={**MOSCOW, "date": "2017-03-28"}),
        f"2017-03-28 is not the date of 2017-03-29T18:15:00+03:00 (at $.items[1].published.date); {AGREE}",
    ),
    (spoken({"text": 5}), "expected a text, got the number 5 (at $.items[1].sections[0].turns[0].paragraphs[1].text); write it in quotes"),
    (spoken({}), "the key 'text' is missing (at $.items[1].sections[0].turns[0].paragraphs[1].text); add it"),
    (
        spoken({"text": "a", "links": [{"start": 0, "end": 9, "url": "x"}]}),
        (
        "0-9 lies outside the text or overlaps (at $.items[1].sections[0].turns[0].paragraphs[1].links[0]); "
        "see the class Paragraph for what its fields may hold"
        ),
    ),
    (
        page(masthead={"clocks": [{"place": "Moscow", "timezone": "Europe/Moscow", "time": "25:00"}]}),
        "'25:00' is not a clock time (at $.masthead.clocks[0].time); write hours and minutes as 18:15",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("data", "message"), FAULTS)
def test_faults_are_named_with_their_place(data, message):
    with pytest.raises(LoadError) as caught:
        from_dict(data)
    assert str(caught.value) == message
    with pytest.raises(LoadError) as caught:
        from_json(orjson.dumps(data))
    assert str(caught.value) == message


def test_what_is_no_json_is_named_with_its_line():
    with pytest.raises(LoadError) as caught:
        from_json('{"pressitems": 1,\n"type" "page"}')
    assert caught.value.line == 2
    assert str(caught.value).startswith("this is not JSON: ")


@pytest.mark.parametrize(
    "text",
    ["", "\ud800", "[" * 100_000, '{"a":' * 5000, '"\\ud800"', b"\xff\xfe[\x00", "NaN", '{"pressitems":1,"type":{}}'],
)
def test_hostile_text_is_refused(text):
    with pytest.raises(LoadError) as caught:
        from_json(text)
    assert caught.value.path is not None
    assert caught.value.remedy is not None


def test_nested_values_from_python_are_refused():
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(LoadError, match=r"expected an object, got a list \(at \$\.items\[0\]\)"):
        from_dict(page(items=deep))


def test_the_class_that_is_asked_for_is_what_one_gets():
    document = {"pressitems": 1, **NEWS}
    assert type(from_dict(document, PressItem)) is Statement
    assert type(from_dict(document, Statement)) is Statement
    with pytest.raises(LoadError) as caught:
        from_dict(document, QandA)
    assert str(caught.value) == (
        "expected a QandA, the document is of type 'statement' (at $.type); leave the class out, or ask for Statement"
    )
    assert from_json("\ufeff" + orjson.dumps(page()).decode(), PressPage) == from_dict(page())


@pytest.mark.parametrize("given", [None, {"pressitems": 1}, 5])
def test_json_is_text_or_bytes(given: object):
    with pytest.raises(LoadError) as caught:
        from_json(given)  # type: ignore[call-overload]
    assert str(caught.value) == (
        f"expected JSON as text or bytes, got {type(given).__name__}; from_dict reads an object, from_json its text"
    )


@pytest.mark.parametrize("as_given", [str, str.encode, lambda text: bytearray(text.encode())])
def test_json_lines_are_several_documents(as_given):
    line = orjson.dumps(page()).decode()
    assert from_json(as_given(f"{line}\n")) == from_json(line)
    with pytest.raises(LoadError) as caught:
        from_json(as_given(f"{line}\n{line}\n"))
    assert str(caught.value) == "this is JSON Lines, a document on each line; read each line by itself"
