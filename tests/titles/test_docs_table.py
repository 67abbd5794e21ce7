"""The table of title forms in the docs says what the library does."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressitems.lexicons import lexicon
from pressitems.recognise.titles.title import read_title

DOCS = Path(__file__).parents[2] / "docs" / "titles.md"


def rows():
    if not DOCS.exists():
        return []
    lines = DOCS.read_text(encoding="utf-8").partition("## The rules")[0].splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [tuple(row) for row in cells[2:]]


@pytest.mark.skipif(not DOCS.exists(), reason="the docs are not part of an installed package")
def test_the_table_has_twenty_forms():
    assert len(rows()) == 20


@pytest.mark.parametrize(("title", "genre", "speakers", "event"), rows())
def test_every_row_of_the_docs_holds(title, genre, speakers, event):
    reading = read_title(title, lexicon("en"))
    assert (reading.genre or "by the style") == genre
    said = "; ".join(
        ", ".join(part or "–" for part in (one.name, one.role, one.organisation)) for one in reading.speakers
    )
    assert said == ("" if speakers.startswith("nobody") else speakers)
    happened = reading.event
    parts = (happened.place, *(str(day.date) for day in (happened.start, happened.end) if day)) if happened else ()
    assert ", ".join(filter(None, parts)) == ("" if event.startswith("nothing") else event)
