"""The quick reading of turns and diagnostics gives what the careful one gives, faults included."""

from __future__ import annotations

import json
from collections.abc import Callable

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressitems import Diagnostic, LoadError, PressPage, Severity, from_dict, from_json, to_json
from pressitems.strategies import pages, texts
from pressitems.write.clean import is_clean

ODD = [
    None, True, 0, "", " ", " x", "x ", "x  y", "x:", "x\ty", "x\u00a0y", "x\x7f", "x\u0085", "\u2028", 'a "b"', "a\\b",
    "\ufffe", "quote", "question", "table-row", [], ["x"], {}, {"text": "x"}, [{"text": "x"}], [{"text": " "}],
    [{"text": "x", "kind": "aside"}], [{"text": "x", "extra": 1}], {"name": None}, {"name": "x"}, {"name": ["x"]},
]  # fmt: skip
values = st.sampled_from(ODD) | texts()
rows = st.fixed_dictionaries(
    {"paragraphs": st.just([{"text": "x"}]) | values},
    optional=dict.fromkeys(("kind", "label", "speaker", "text", "extra"), values),
)


def document(turns: object) -> dict[str, object]:
    item = {"type": "qa", "title": "x", "genre": "interview", "language": "en", "sections": [{"turns": turns}]}
    return {"pressitems": 1, "type": "page", "language": "en", "items": [item]}


def outcome(read: Callable[..., object], data: object) -> object:
    try:
        return read(data)
    except LoadError as error:
        return str(error)


@given(st.lists(rows, max_size=3) | st.sampled_from(ODD))
@settings(max_examples=300)
def test_json_text_and_data_are_read_alike(turns):
    data = document(turns)
    assert outcome(from_json, orjson.dumps(data)) == outcome(from_dict, data)


NOTED = {"code": "truncated", "severity": "info", "message": "x"}
numbers = st.sampled_from([1, 0, -1, 1.5, True, 2**53 - 1, 2**53, 10**30])


@given(st.dictionaries(st.sampled_from([*NOTED, "line", "excerpt", "extra"]), values | numbers, max_size=3))
@settings(max_examples=300)
def test_both_readings_agree_on_diagnostics(change):
    data = {"pressitems": 1, "type": "page", "language": "en", "diagnostics": [NOTED, NOTED | change]}
    text = json.dumps(data)
    assert outcome(from_json, text) == outcome(from_dict, orjson.loads(text))


@given(pages())
@settings(max_examples=30)
def test_both_readings_agree_on_whole_pages(page):
    text = to_json(page)
    assert from_json(text) == from_dict(orjson.loads(text)) == from_json(text.encode())


@pytest.mark.parametrize("text", ["Words, “quoted” — and 「引用」.", 'She said "yes".', "Слова", "👩🏽 café", "x: y"])
def test_usual_texts_are_clean(text):
    assert is_clean(orjson.dumps(document([{"paragraphs": [{"text": text}]}])))


@pytest.mark.parametrize(
    "text", ["a\tb", "a\\b", "a  b", "a\u00a0b", "a\x7fb", "a\u0085b", "a\u2003b", "a\u00adb", "\ufffe"]
)
def test_unusual_texts_are_not(text):
    assert not is_clean(orjson.dumps(document([{"paragraphs": [{"text": text}]}])))


def test_an_excerpt_may_hold_what_no_json_can():
    odd = [Diagnostic(code="truncated", severity=Severity.INFO, message="x", excerpt=text) for text in ("\ud800a", "")]
    odd.append(Diagnostic(code="truncated", severity=Severity.WARNING, message="y", line=3))
    page = from_json(to_json(PressPage(language="en", diagnostics=tuple(odd))), PressPage)
    assert [one.excerpt for one in page.diagnostics] == ["?a", "", None]
    assert [one.line for one in page.diagnostics] == [None, None, 3]
