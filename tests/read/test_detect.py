"""Which reader a source is for."""

from __future__ import annotations

import pytest

from pressitems import ParseError
from pressitems.read import READERS, detect


@pytest.mark.parametrize(
    ("text", "media_type", "reader"),
    [
        ("<p>one", "text/html; charset=utf-8", "html"),
        ("no tags", "application/xhtml+xml", "html"),
        ("<p>one", "TEXT/PLAIN", "text"),
        ("<rss version='2.0'>", "application/rss+xml", "feed"),
        ("<rss version='2.0'>", "text/xml", "feed"),
        ("<p>one", "application/octet-stream", "html"),
        ("<!DOCTYPE html>", None, "html"),
        ('<?xml version="1.0"?>\n<html>', None, "html"),
        ("<p>a fragment", None, "html"),
        ("one<br>two", None, "html"),
        ("text <a href='x'>linked</a>", None, "html"),
        ("<DIV CLASS=x>", None, "html"),
        ("It says “<…>” and a < b > c, x<y", None, "text"),
        ("Mail <press@harbour.example> or <https://harbour.example/>", None, "text"),
        ("# Title\n\nIt was <s>bad</s> good.\n\nEnd", None, "text"),
        ("# Title\r\rIt was <s>bad</s> good.\r\rEnd", None, "text"),
        ("# Title\r\n\r\nIt was <s>bad</s> good.", None, "text"),
        ("It was <s>bad</s>\r\ngood.", None, "html"),
        ("A line", None, "text"),
        ("", None, "text"),
        (' {"schema_name": "speech", "details": {}}', None, "govuk"),
        ('{"document_type": "speech"}', "application/json", "govuk"),
        ('{"document_type": "speech", ', None, "text"),
        ("[QUESTION] When?", None, "text"),
        ('<feed xmlns="http://www.w3.org/2005/Atom">', None, "feed"),
    ],
)
def test_media_type_and_first_signs_choose_the_reader(text, media_type, reader):
    assert detect(text, media_type) == reader
    assert reader in READERS


UNKNOWN_DATA = (
    "this is JSON, but no document of the GOV.UK content API; pass the page's HTML or text, and what its data say"
    " as title and published"
)


@pytest.mark.parametrize(
    ("text", "media_type", "message"),
    [
        (
            '{"title": "not theirs"}',
            "application/json",
            UNKNOWN_DATA,
        ),
        (
            '["document_type"]',
            None,
            UNKNOWN_DATA,
        ),
        (
            '{"pressitems": 1, "type": "page"}',
            None,
            "this is JSON that pressitems wrote; read it with from_json",
        ),
    ],
)
def test_data_are_refused_and_not_read_as_words_of_an_office(text, media_type, message):
    with pytest.raises(ParseError) as refused:
        detect(text, media_type)
    assert str(refused.value) == message
