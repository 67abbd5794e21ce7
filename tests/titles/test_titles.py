"""Titles in many shapes: what they are, who speaks, when and where.

The tables beside this file hold titles as press offices shape them; people, places and topics are invented.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pressitems.lexicons import lexicon
from pressitems.models import Briefing, Genre, QandA, Statement
from pressitems.recognise.titles.title import TitleReading, read_title

TYPES = {genre: kind for kind in (Statement, QandA, Briefing) for genre in kind.genres}
LANGUAGES = ("en", "ru", "zh", "de", "fr")


def rows(table):
    lines = table.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


# “en.tsv” is developed on, “en-banks.tsv” and the like are titles of offices of other kinds.
TABLES = sorted(Path(__file__).parent.glob("*.tsv"))
CASES = [(table.stem[:2], *row) for table in TABLES for row in rows(table)]


def printed_speakers(speakers):
    return "; ".join(f"{one.name or '-'} | {one.role or '-'} | {one.organisation or '-'}" for one in speakers) or "-"


def printed_event(event):
    if event is None:
        return "-"
    days = [str(day.date) for day in (event.start, event.end) if day is not None]
    return " | ".join([event.place or "-", *(days or ["-"])])


@pytest.mark.parametrize(("tag", "title", "genre", "speakers", "event"), CASES, ids=[case[1][:60] for case in CASES])
def test_a_title_says_genre_speakers_and_event(tag, title, genre, speakers, event):
    # Figures with slashes need the office's habit; everything else must not depend on it.
    reading = read_title(title, lexicon(tag), date_order="mdy" if "/" in title else None)
    found = (reading.genre or "-", printed_speakers(reading.speakers), printed_event(reading.event))
    assert found == (genre, speakers, event)


def test_the_tables_cover_every_genre_and_type():
    genres = {case[2] for case in CASES} - {"-"}
    assert genres == {genre.value for genre in Genre}
    assert {TYPES[Genre(genre)] for genre in genres} == {Statement, QandA, Briefing}
    counts = Counter(case[0] for case in CASES)
    assert set(counts) == set(LANGUAGES)
    assert len(CASES) >= 500
    assert min(counts.values()) >= 12
    assert len({case[:2] for case in CASES}) == len(CASES)


def test_several_languages_the_one_that_fits_decides():
    lexicons = [lexicon(tag) for tag in LANGUAGES]
    assert read_title("Заявление МИД Норвегии", lexicons).language == "ru"
    assert read_title("Rede von Bundespräsident Karl Vogel", lexicons).language == "de"
    assert read_title("Harbour fees fall by a third", lexicons) == TitleReading()


def test_a_date_without_a_year_is_a_problem_and_no_date():
    reading = read_title(
        "Foreign Ministry Spokesperson Lin Mei's Regular Press Conference on September 10", lexicon("en")
    )
    assert reading.event is None
    assert [code for code, _ in reading.problems] == ["ambiguous-date"]


def test_figures_whose_order_nobody_settles_are_a_problem():
    reading = read_title("Daily Press Briefing by Press Secretary Jill Penn, 6/4/2015", lexicon("en"))
    assert reading.event is None
    assert [code for code, _ in reading.problems] == ["ambiguous-date"]


def test_a_city_behind_a_speaker_is_nobody_who_spoke():
    # The rest of the date was cut off.
    reading = read_title("Briefing by Foreign Ministry Spokesperson Vera Lampina, New York, October", (lexicon("en"),))
    assert [speaker.name for speaker in reading.speakers] == ["Vera Lampina"]
