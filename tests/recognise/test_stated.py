"""What a format states beside its text: genres, speakers, authors."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import pressitems
from pressitems.blocks import Metadata, StatedSpeaker
from pressitems.lexicons import lexicon
from pressitems.recognise.stated import GENRES, stated_author, stated_speakers

ENGLISH = lexicon("en")
assert ENGLISH is not None
PEOPLE = (ENGLISH.people,)
TABLE = Path(__file__).parents[2] / "docs" / "input-formats.md"


def test_the_table_in_the_docs_is_the_one_in_force():
    rows = re.findall(r"^\| `(\w+)` \| ([a-z-]+) \|$", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert dict(rows[1:]) == {kind: str(genre) for kind, genre in GENRES.items()}


@pytest.mark.parametrize(("document_type", "genre"), GENRES.items())
def test_a_document_type_decides_the_genre(document_type: str, genre: pressitems.Genre):
    content = {
        "document_type": document_type,
        "schema_name": "speech",
        "title": "On rivers",
        "base_path": "/government/speeches/on-rivers",
        "locale": "en",
        "first_published_at": "2016-03-08T10:00:00+00:00",
        "details": {"body": "<p>Rivers flow.</p>"},
        "links": {},
    }
    item = pressitems.parse(json.dumps(content)).items[0]
    assert (item.genre, item.title, item.url) == (
        genre,
        "On rivers",
        "https://www.gov.uk/government/speeches/on-rivers",
    )


@pytest.mark.parametrize(
    ("printed", "name"),
    [("The Rt Hon Odile Brandt MP", "Odile Brandt"), ("Dr Amos Reed CBE", "Amos Reed"), ("Ida Moor", "Ida Moor")],
)
def test_speakers_stand_without_honours(printed: str, name: str):
    speakers = stated_speakers(Metadata(speakers=(StatedSpeaker(name=printed),)), PEOPLE)
    assert [speaker.name for speaker in speakers] == [name]


@pytest.mark.parametrize(
    ("author", "read"),
    [
        ("Ida Moor, Department Spokesperson", ("Ida Moor", "Spokesperson")),
        ("Office of the Spokesperson", (None, None)),
        ("admin", None),
        ("Jon Ball", None),
        (None, None),
    ],
)
def test_an_author_is_a_byline_only_with_a_role_or_as_a_body(
    author: str | None, read: tuple[str | None, str | None] | None
):
    found = stated_author(Metadata(author=author), PEOPLE)
    assert (None if found is None else (found.name, found.role)) == read


FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News of the Harbour Office</title>
<language>en</language>
<item><title>Comment by the Press Officer on the buoys</title><link>https://harbour.example/1</link>
<pubDate>Thu, 14 Mar 2019 10:00:00 +0000</pubDate><guid>h-1</guid><dc:creator>admin</dc:creator>
<description>&lt;p&gt;The buoys are lit again.&lt;/p&gt;&lt;p&gt;Note: all nine.&lt;/p&gt;</description></item>
<item><title>Reply to a media question</title><pubDate>Fri, 15 Mar 2019 10:00:00 +0000</pubDate>
<description>Question: Why? Answer: Because.</description></item>
</channel></rss>"""


def test_the_entries_of_a_feed_are_items():
    page = pressitems.parse(FEED)
    assert (page.heading, page.language) == ("News of the Harbour Office", "en")
    first, second = page.items
    assert (first.title, first.url, first.identifier, first.speakers[0].role) == (
        "Comment by the Press Officer on the buoys",
        "https://harbour.example/1",
        "h-1",
        "Press Officer",
    )
    assert [paragraph.text for paragraph in first.paragraphs] == ["The buoys are lit again.", "Note: all nine."]
    assert [(turn.label, turn.text) for turn in second.turns] == [("Question", "Why?"), ("Answer", "Because.")]
    assert pressitems.from_json(pressitems.to_json(page)) == page


@pytest.mark.parametrize(
    "written", ["The quay &amp;amp; the yard", "The quay &amp; the yard", "The quay &amp;#38; the yard"]
)
def test_entities_that_a_feed_writes_twice_are_read_once(written: str):
    page = pressitems.parse(FEED.replace("Reply to a media question", written))
    assert page.items[1].title == "The quay & the yard"


@pytest.mark.parametrize(("stated", "language"), [("en-us", "en"), ("EN_GB", "en"), ("English language", "en")])
def test_the_language_of_a_feed_is_a_tag_without_region(stated: str, language: str):
    page = pressitems.parse(FEED.replace("<language>en<", f"<language>{stated}<"))
    assert [page.language, *[item.language for item in page.items]] == [language] * 3


def test_a_broken_feed_is_read_as_far_as_it_goes():
    page = pressitems.parse(FEED[: FEED.index("</description></item>\n</channel>")])
    assert len(page.items) == 2
    assert page.diagnostics[0].code == "truncated"


@pytest.mark.parametrize(
    "window", ["Embassy of Norway", "Embassy of Norway to the United Kingdom", "Ministry of Ports"]
)
def test_a_body_in_the_window_is_no_title(window: str):
    said = "The quay of Norvik has been open to ships of every flag since the spring. Nobody is turned away from it."
    page = pressitems.parse(f"<html><title>{window}</title><body><p>{said}</p><p>{said}</p></body></html>")
    assert page.items[0].title == "The quay of Norvik has been open to ships of every flag…"
    assert "missing-title" in [found.code for found in page.diagnostics]
