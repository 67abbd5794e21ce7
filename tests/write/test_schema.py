"""What the loader refuses for its shape, the schema refuses, too."""

from __future__ import annotations

import copy
from typing import Any

import jsonschema
import pytest

from pressitems import LoadError, from_dict, json_schema

VALIDATOR = jsonschema.Draft202012Validator(json_schema())
MOSCOW = {"date": "2017-03-29", "datetime": "2017-03-29T18:15:00+03:00", "timezone": "Europe/Moscow"}
WHOLE: dict[str, Any] = {
    "pressitems": 1,
    "type": "page",
    "style": "rusemb-london",
    "language": "en",
    "masthead": {
        "captured": MOSCOW,
        "clocks": [{"place": "Moscow", "timezone": "Europe/Moscow", "time": "18:15"}],
        "contacts": [{"label": "Consular queries", "phone": "+44 20 7946 0000"}],
        "notices": ["Closed on Friday."],
    },
    "items": [
        {
            "type": "qa",
            "title": "A reply",
            "genre": "media-reply",
            "language": "en",
            "event": {"start": {"date": "2017-03-28"}},
            "speakers": [{"name": "A. Name"}],
            "sections": [
                {
                    "heading": "Ships",
                    "turns": [
                        {
                            "label": "Question",
                            "kind": "question",
                            "paragraphs": [
                                {"text": "a\t\tb", "kind": "table-row", "links": [{"start": 0, "end": 1, "url": "/"}]}
                            ],
                        }
                    ],
                }
            ],
        }
    ],
    "pager": {"first": 1, "last": 2},
    "links": [{"text": "all messages"}],
    "diagnostics": [{"code": "truncated", "severity": "info", "message": "cut", "line": 3, "excerpt": ""}],
}
ITEM = ("items", 0)
TURN = (*ITEM, "sections", 0, "turns", 0)
PARAGRAPH = (*TURN, "paragraphs", 0)
CHANGES: list[tuple[tuple[str | int, ...], object]] = [
    (("pressitems",), 2),
    (("pressitems",), None),
    (("type",), "poem"),
    (("extra",), 1),
    (("language",), ""),
    (("heading",), "two  spaces"),
    (("heading",), "a\u00a0b"),
    (("items",), {}),
    (("masthead", "captured"), {"date": "29.03.2017"}),
    (("masthead", "captured"), {**MOSCOW, "datetime": "2017-03-29T18:15:00"}),
    (("masthead", "captured"), {"date": "2017-03-29", "timezone": "Europe/Moscow"}),
    (("masthead", "clocks", 0, "time"), "24:00"),
    (("masthead", "contacts", 0), {"label": "nobody"}),
    ((*ITEM, "pressitems"), 1),
    ((*ITEM, "type"), "statement"),
    ((*ITEM, "genre"), "briefing"),
    ((*ITEM, "title"), 7),
    ((*ITEM, "excerpt"), "true"),
    ((*ITEM, "event"), {}),
    ((*ITEM, "event"), {"place": "x", "end": {"date": "2017-03-28"}}),
    ((*ITEM, "speakers", 0), {}),
    ((*ITEM, "sections", 0), {"turns": []}),
    ((*TURN, "label"), "Question:"),
    ((*TURN, "kind"), "shout"),
    ((*TURN, "paragraphs"), []),
    ((*PARAGRAPH, "text"), "\t"),
    ((*PARAGRAPH, "text"), "a\nb"),
    ((*PARAGRAPH, "links", 0, "start"), -1),
    ((*PARAGRAPH, "links", 0, "start"), 0.5),
    (("pager", "first"), 0),
    (("diagnostics", 0, "code"), "unheard-of"),
    (("diagnostics", 0, "severity"), "grave"),
]


def changed(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    document = copy.deepcopy(WHOLE)
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return document


def test_a_whole_document_is_valid_and_read():
    VALIDATOR.validate(WHOLE)
    from_dict(WHOLE)


@pytest.mark.parametrize(("path", "value"), CHANGES, ids=lambda part: repr(part)[:40])
def test_wrong_documents_are_neither(path, value):
    document = changed(path, value)
    with pytest.raises(LoadError):
        from_dict(document)
    assert not VALIDATOR.is_valid(document)


@pytest.mark.parametrize(
    "path", [("language",), ("type",), (*ITEM, "genre"), (*ITEM, "language"), (*PARAGRAPH, "text")]
)
def test_what_is_always_written_is_asked_for(path):
    document = changed(path, None)
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    with pytest.raises(LoadError):
        from_dict(document)
    assert not VALIDATOR.is_valid(document)
