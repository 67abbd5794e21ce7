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


PARTS = (
    "From: Lamp Board <news@lamps.example>\r\nSubject: Quay opens\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/alternative;\r\n boundary="=_lamp"\r\n\r\n--=_lamp\r\n\r\nIt is open.\r\n--=_lamp--\r\n'
)
QUOTED = "Subject: Br=C3=BCcke\nContent-Transfer-Encoding: quoted-printable\n\nDie Br=C3=BCcke ist offen.\n"
BASE64 = f"Subject: Quay\nContent-Transfer-Encoding: base64\n\n{'SXQgaXMgb3Blbi4g' * 5}\n"


@pytest.mark.parametrize("text", [PARTS, QUOTED, BASE64, PARTS.replace("It is open.", "<p>It is open.</p>")])
def test_a_mail_whose_words_are_encoded_is_refused(text: str):
    with pytest.raises(ParseError) as caught:
        detect(text)
    assert str(caught.value) == "the source is a mail or a page saved as MHTML, not text; extract its text first"
    assert detect(text, "text/plain") == "text"


@pytest.mark.parametrize(
    "text",
    [
        # The archive of a mailing list keeps the header and prints the words.
        PARTS.replace("\r\n--=_lamp--", "").replace("--=_lamp\r\n\r\n", ""),
        QUOTED.replace("=C3=BC", "ü"),
        "Our own mails are in parts:\n\n" + PARTS,
    ],
)
def test_a_mail_in_words_is_text(text: str):
    assert detect(text) == "text"
