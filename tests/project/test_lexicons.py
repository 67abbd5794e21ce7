"""The lexicons as files and records: every word stands once in its list, every key is described."""

from __future__ import annotations

import inspect
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files

import attrs
import pytest

from pressitems.errors import StyleError
from pressitems.lexicons import Lexicon, PeopleWords, lexicon, lexicon_tags, strangers
from pressitems.lexicons.labels import LabelWords
from pressitems.lexicons.load import completed, load_lexicon
from pressitems.lexicons.titles import TitlePattern, TitleWords
from pressitems.times import DateNames

# Capitals make a difference only here: “END” closes a transcript, “End” begins a sentence.
CASED = {"labels.closing"}
#: What a word before a colon can stand for; of two, the second would never be looked at.
KINDS = ("question", "answer", "follow_up", "asker", "moderator", "official", "participant")


def lists(table: dict[str, object], path: str = "") -> Iterator[tuple[str, list[str]]]:
    for key, value in table.items():
        where = f"{path}.{key}".lstrip(".")
        if isinstance(value, dict):
            yield from lists(value, where)
        elif isinstance(value, list):
            words = [entry["form"] if isinstance(entry, dict) else entry for entry in value]
            yield where, words if where in CASED else [word.casefold() for word in words]


@pytest.mark.parametrize("tag", lexicon_tags())
def test_no_word_and_no_form_stands_twice_in_its_list(tag: str):
    table = tomllib.loads((files("pressitems.lexicons") / f"{tag}.toml").read_text(encoding="utf-8"))
    twice = [(where, word) for where, words in lists(table) for word, count in Counter(words).items() if count > 1]
    assert twice == []


@pytest.mark.parametrize("tag", lexicon_tags())
def test_no_word_is_a_label_of_two_kinds(tag: str):
    labels = lexicon(tag).labels
    kinds = Counter(word for kind in KINDS for word in {entry.casefold() for entry in getattr(labels, kind)})
    assert [word for word, count in kinds.items() if count > 1] == []


@pytest.mark.parametrize("record", [DateNames, PeopleWords, TitlePattern, TitleWords, LabelWords, Lexicon])
def test_the_docstring_describes_every_key(record: type):
    described = re.findall(r"^    ((?:\w+, )*\w+):", inspect.getdoc(record), re.MULTILINE)
    assert {field.name for field in attrs.fields(record)} == set(", ".join(described).split(", "))


def test_every_section_of_a_lexicon_may_be_left_out():
    words = load_lexicon('tag = "xx"\nname = "Norportian"\n[labels]\nquestion = ["Kvesto"]\n', path="xx.toml")
    assert (words.labels.question, words.titles, words.dates.months) == (("Kvesto",), TitleWords(), {})


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "required field missing @ $.name"),
        ('name = "X"\n[labels]\nquestions = []', "unknown key 'questions', did you mean 'question'? @ $.labels"),
        (
            'name = "X"\n[[titles.patterns]]\nform = "..."\ngenre = "news"\nkvesto = 1',
            "unknown key 'kvesto', known are genre, form @ $.titles.patterns[0]",
        ),
        ('name = "X"\n[titles]\npatterns = ["..."]', "expected a table with keys @ $.titles.patterns[0]"),
    ],
)
def test_a_fault_in_a_lexicon_names_file_place_and_remedy(text: str, problem: str):
    with pytest.raises(StyleError) as caught:
        load_lexicon(f'tag = "xx"\n{text}\n', path="xx.toml")
    remedy = "compare the lexicon of another language, such as en.toml"
    assert str(caught.value) == f"the lexicon cannot be used: {problem} (at xx.toml); {remedy}"


def test_a_new_lexicon_keeps_what_was_known_of_its_language_without_one():
    new = completed(load_lexicon('tag = "es"\nname = "Spanish"\n[labels]\nquestion = ["Duda"]\n', path="es.toml"))
    before = strangers()
    assert new.labels.question == ("Duda",)
    assert new.labels.answer == before.labels["es"].answer
    assert new.labels.common == before.common["es"]
    assert new.dates == before.dates["es"]
