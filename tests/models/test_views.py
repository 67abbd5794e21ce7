"""What follows from the models: exchanges, topics, the class of a genre, the order of timestamps."""

from __future__ import annotations

import datetime as stdlib

import pendulum
import pytest

from pressitems import Briefing, Day, Genre, Moment, Paragraph, QandA, Section, Statement, Turn, TurnKind, sort_key


def test_every_genre_belongs_to_one_class():
    assert Statement.genres | QandA.genres | Briefing.genres == frozenset(Genre)
    assert len(Statement.genres) + len(QandA.genres) + len(Briefing.genres) == len(Genre)


def test_exchanges_follow_from_the_kinds_of_turns():
    asked, more, said, told = [
        Turn(paragraphs=(Paragraph(text=text),), label=text, kind=kind)
        for text, kind in zip("abcd", [TurnKind.QUESTION] * 2 + [TurnKind.SPEECH, TurnKind.ANSWER], strict=True)
    ]
    item = QandA(
        title="A",
        genre=Genre.INTERVIEW,
        language="en",
        sections=(Section(turns=(told, asked, more, said, told)), Section(heading="B", turns=(told, said, asked))),
    )
    assert [(one.questions, one.answers) for one in item.exchanges] == [
        ((asked, more), (told, told)),
        ((asked,), ()),
    ]
    assert (item.exchanges[0].question, item.exchanges[0].answer) == ("a\n\nb", "d\n\nd")
    assert item.exchanges[1].answer == ""
    assert item.topics == ("B",)


def test_timestamps_are_ordered_by_the_printed_day_then_by_instant():
    before, day = [Day(date=stdlib.date(2019, month, number)) for month, number in ((1, 31), (2, 1))]
    first = Moment(datetime=pendulum.datetime(2019, 2, 1, 1, tz="Europe/Moscow"))
    last = Moment(datetime=pendulum.datetime(2019, 2, 1, 23, tz="UTC"))
    assert sorted([last, first, day, before], key=sort_key) == [before, day, first, last]


def test_what_has_no_date_has_no_place_in_time():
    with pytest.raises(TypeError) as caught:
        sort_key(None)  # type: ignore[arg-type]
    assert str(caught.value) == "expected a Day or a Moment, got NoneType; leave out what has no date"
