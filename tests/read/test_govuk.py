"""Documents of GOV.UK's content API."""

from __future__ import annotations

import json

import pytest

from pressitems.blocks import Metadata, StatedSpeaker
from pressitems.errors import ParseError
from pressitems.read import READERS, Selectors, decode, detect

DOCUMENT = {
    "document_type": "speech",
    "schema_name": "speech",
    "title": "Minister's speech  on harbours",
    "description": "What she said.",
    "locale": "en",
    "base_path": "/government/speeches/harbours",
    "content_id": "0f3b",
    "first_published_at": "2019-03-29T10:00:00+00:00",
    "public_updated_at": "2019-03-30T10:00:00+00:00",
    "details": {
        "body": "<div><h2>Quay</h2><p>It is <strong>open</strong>.</p></div>",
        "delivered_on": "2019-03-28T00:00:00+00:00",
        "location": "Harbour Hall, Norvik",
        "speech_type_explanation": "Transcript of the speech, exactly as it was delivered",
    },
    "links": {
        "speaker": [{"title": "Ada Hill"}],
        "people": [{"title": "Somebody Mentioned"}],
        "organisations": [{"title": "Ministry of Harbours"}, {"title": "Another"}],
    },
}


def read(**changes: object):
    return READERS["govuk"](json.dumps({**DOCUMENT, **changes}), Selectors())


def test_every_field_of_a_document_is_read():
    document = read()
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("heading", "Quay"),
        ("paragraph", "It is open."),
    ]
    assert document.metadata == Metadata(
        title="Minister's speech on harbours",
        summary="What she said.",
        language="en",
        url="https://www.gov.uk/government/speeches/harbours",
        site="Ministry of Harbours",
        identifier="0f3b",
        published="2019-03-29T10:00:00+00:00",
        updated="2019-03-30T10:00:00+00:00",
        delivered="2019-03-28T00:00:00+00:00",
        place="Harbour Hall, Norvik",
        genre="speech",
        note="Transcript of the speech, exactly as it was delivered",
        speakers=(StatedSpeaker(name="Ada Hill"),),
    )
    assert document.findings == ()


def test_a_speaker_without_a_profile_is_named():
    details = {"body": "<p>x</p>", "speaker_without_profile": "The Harbour Master"}
    assert read(links={}, details=details).metadata.speakers == (StatedSpeaker(name="The Harbour Master"),)


def test_a_document_may_hold_nothing_but_its_type():
    document = READERS["govuk"]('{"document_type": "news_story"}', Selectors())
    assert document.blocks == ()
    assert document.metadata == Metadata(genre="news_story", site="GOV.UK")


def test_a_withdrawn_document_says_so_first():
    document = read(withdrawn_notice={"explanation": "<p>Out of date</p>", "withdrawn_at": "2020-01-02"})
    assert [block.text for block in document.blocks] == ["Out of date", "Quay", "It is open."]
    assert [(finding.code, finding.severity, finding.message) for finding in document.findings] == [
        ("withdrawn", "info", "the office has withdrawn this document (2020-01-02)")
    ]


def test_of_several_renderings_html_is_read():
    renderings = [
        {"content_type": "text/govspeak", "content": "# Quay"},
        {"content_type": "text/html", "content": "<p>Quay</p>"},
    ]
    assert [block.text for block in read(details={"body": renderings}).blocks] == ["Quay"]
    assert [block.text for block in read(details={"body": renderings[:1]}).blocks] == ["# Quay"]
    assert read(details={"body": []}).blocks == ()


def test_characters_that_json_hides_are_left_out():
    document = read(title="a\ud800b\u0007c", details={"body": "<p>one\udc00 two</p>"})
    assert document.metadata.title == "abc"
    assert [block.text for block in document.blocks] == ["one two"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"title": 7}, "expected text, got a number (at $.title)"),
        ({"title": True}, "expected text, got a boolean (at $.title)"),
        ({"details": []}, "expected an object, got a list (at $.details)"),
        ({"details": {"body": {}}}, "expected text, got an object (at $.details.body)"),
        (
            {"details": {"body": [{"content_type": "text/html", "content": 1}]}},
            "expected text, got a number (at $.details.body[0].content)",
        ),
        ({"links": {"speaker": {}}}, "expected a list, got an object (at $.links.speaker)"),
        ({"links": {"speaker": ["x"]}}, "expected an object, got text (at $.links.speaker[0])"),
        ({"links": {"speaker": [{}, None]}}, "expected an object, got null (at $.links.speaker[1])"),
        (
            {"links": {"organisations": [{"title": 1.5}]}},
            "expected text, got a number (at $.links.organisations[0].title)",
        ),
        ({"withdrawn_notice": "x"}, "expected an object, got text (at $.withdrawn_notice)"),
    ],
)
def test_another_shape_is_refused_with_its_place(changes, message):
    with pytest.raises(ParseError) as caught:
        read(**changes)
    assert str(caught.value) == f"{message}; pass a document of the GOV.UK content API"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "expected an object (at $); pass a document of the GOV.UK content API"),
        ("[" * 100_000, "the JSON is nested too deeply; pass a document of the GOV.UK content API"),
        (
            '{"a": ',
            "this is no JSON: Expecting value: line 1 column 7 (char 6); pass a document of the GOV.UK content API",
        ),
    ],
)
def test_other_json_is_refused(text, message):
    with pytest.raises(ParseError) as caught:
        READERS["govuk"](text, Selectors())
    assert str(caught.value) == message


@pytest.mark.parametrize("absent", [{}, {"title": None, "details": None, "links": None, "withdrawn_notice": {}}])
def test_null_is_absent(absent):
    assert read(**absent).findings == ()


@pytest.mark.corpus
def test_every_document_of_the_corpus_is_read(corpus):
    paths = sorted((corpus / "govuk").glob("*.json"))
    assert len(paths) == 29
    for path in paths:
        text = decode(path.read_bytes()).text
        assert detect(text) == "govuk"
        document = READERS["govuk"](text, Selectors())
        assert document.blocks, path.name
        stated = json.loads(text)
        assert document.metadata.genre == stated["document_type"]
        assert bool(document.metadata.speakers) == (stated["schema_name"] == "speech"), path.name
