"""Laws of reading titles: nothing raises, nobody and no place is invented."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressitems.lexicons import lexicon
from pressitems.models import Genre
from pressitems.recognise.people.phrase import read_person
from pressitems.recognise.titles.title import read_title

LEXICONS = tuple(lexicon(tag) for tag in ("en", "ru", "zh", "de", "fr"))
PIECES = [
    "Remarks",
    "by",
    "Foreign Minister",
    "Anna Berg",
    "’s",
    "'s",
    "and",
    ",",
    "on",
    "March 3, 2021",
    "(3 May 2018, Oslo)",
    "Moscow",
    "at",
    "a Press Conference",
    "Ministry of",
    "of",
    "the",
    "President",
    "Norway",
    "Briefing",
    "interview with",
    ":",
    "—",
    "“",
    "”",
    "SECRETARY",
    "d’",
    "l’",
    "Q&A",
    "#",
    "J.",
    "Jr.",
    "Brief",
    "Ответ",
    "пресс-секретаря",
    "Посольства",
    "на вопрос СМИ",
    "外交部发言人",
    "林梅",
    "就",
    "答记者问",
    "2018年11月29日",
    "Rede von",
    "Déclaration de",
    "M.",
    "0",
    "12/13/14",
]
titles = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=9).map("".join),
)


def words_of(reading):
    for speaker in reading.speakers:
        yield from filter(None, (speaker.name, speaker.role, speaker.organisation, speaker.outlet))
    if reading.event is not None and reading.event.place is not None:
        yield from reading.event.place.split(", ")


@given(titles)
def test_every_text_is_read_and_every_word_found_stands_in_it(title):
    reading = read_title(title, LEXICONS, date_order="dmy", timezone="Europe/Oslo")
    printed = " ".join("".join(sign if sign.isprintable() else " " for sign in title).split())
    for words in words_of(reading):
        assert words in printed


@given(titles, st.sampled_from(LEXICONS))
def test_every_phrase_is_read(phrase, words):
    speaker = read_person(phrase, words.people)
    for printed in filter(None, (speaker.name, speaker.role, speaker.organisation)) if speaker else ():
        assert printed in " ".join(phrase.split())


@given(titles)
def test_space_around_a_title_changes_nothing(title):
    assert read_title(f"  {title}\n", LEXICONS) == read_title(title, LEXICONS)


@pytest.mark.corpus
def test_the_front_page_of_the_corpus(corpus):
    page = json.loads((corpus / "rusemb-london" / "front-2017-03-29.expected.json").read_text(encoding="utf-8"))
    for item in page["items"]:
        reading = read_title(item["title"], lexicon("en"))
        speakers = [
            {key: value for key in ("name", "role", "organisation") if (value := getattr(one, key))}
            for one in reading.speakers
        ]
        event = reading.event
        assert (reading.genre or Genre.STATEMENT) == item["genre"], item["title"]
        assert speakers == item.get("speakers", []), item["title"]
        assert (event.place if event else None) == item.get("event", {}).get("place"), item["title"]
        assert (str(event.start.date) if event else None) == item.get("event", {}).get("start", {}).get("date"), item[
            "title"
        ]
