"""The notation of title forms."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from pressitems.lexicons import lexicon
from pressitems.lexicons.titles import TitlePattern, TitleWords
from pressitems.models import Genre
from pressitems.recognise.titles.forms import compile_forms
from pressitems.recognise.titles.title import read_title


def reading(form, title, genre="comment"):
    english = lexicon("en")
    words = attrs.evolve(english.titles, patterns=(TitlePattern(genre=genre, form=form),))
    return read_title(title, attrs.evolve(english, titles=words))


@pytest.mark.parametrize(
    ("form", "title", "fits"),
    [
        ("note[s] on ...", "Notes on harbours", True),
        ("note[s] on ...", "Note on harbours", True),
        ("note[s] on ...", "Noted on harbours", False),
        ("[short] note ...", "Short note", True),
        ("[short] note ...", "Shortnote", False),
        ("(note|word) of thanks", "WORD OF THANKS.", True),
        ("(note|word) of thanks", "Word of thanks to all", False),
        ("note* ...", "Notebook", True),
        ("press-note ...", "Press note 34", True),
        ("king's note", "King’s note", True),
        ("... closing note", "Harbour summit: closing note", True),
        ("WHO's note", "Minister Berg’s note", True),
        ("WHO's note", "Minister Berg note", True),
        ("WHO's note", "The weather’s note", False),
        ("OFFICIAL: ...", "Minister Berg: the sea is calm", True),
        ("OFFICIAL: ...", "Anna Berg: the sea is calm", False),
        ("NAME at ...", "The Minister at sea", False),
        ("WHO with WHOM of ...", "Minister Berg with Jane Marsh of Radio Five", True),
        ("WHO with WHOM of ...", "Minister Berg with plenty of fish", False),
        ("WHO's (press-note|long word) on ...", "Minister Berg’s pressnote on fish", True),
        ("WHO's (press-note|long word) on ...", "Minister Berg’s long word on fish", True),
        ("WHO's (press-note|long word) on ...", "Minister Berg’s fish on ice", False),
    ],
)
def test_a_form_fits(form, title, fits):
    assert (reading(form, title).genre is Genre.COMMENT) is fits


def test_a_form_without_a_genre_says_only_who_speaks():
    found = reading("WHO: ...", "Minister Berg: the sea is calm", genre="")
    assert found.genre is None
    assert [speaker.name for speaker in found.speakers] == ["Berg"]


@pytest.mark.parametrize(
    ("form", "message"),
    [
        ("note (on|about ...", "form 'note (on|about ...': brackets must pair, and alternatives stand in brackets"),
        ("note | word", "form 'note | word': brackets must pair, and alternatives stand in brackets"),
        ("", "form '': brackets must pair, and alternatives stand in brackets"),
        ("WHO on WHO", "form 'WHO on WHO': one speaker sign and one WHOM are all that a form can have"),
    ],
)
def test_a_form_that_cannot_be_read(form, message):
    with pytest.raises(ValueError) as caught:
        compile_forms(TitleWords(patterns=(TitlePattern(genre="comment", form=form),)), " ")
    assert str(caught.value) == message


def test_an_unknown_genre_is_refused():
    with pytest.raises(ValueError, match="'poem' is not a valid Genre"):
        compile_forms(TitleWords(patterns=(TitlePattern(genre="poem", form="ode to ..."),)), " ")


@pytest.mark.parametrize("tag", ["en", "ru", "zh", "de", "fr"])
def test_every_form_of_a_lexicon_can_be_compiled(tag):
    words = lexicon(tag)
    forms = compile_forms(words.titles, words.people.word_space).forms
    assert len(forms) == len(words.titles.patterns)
    for form in forms:
        assert form.fit("\n") is None


@pytest.mark.parametrize("tag", ["en", "ru", "zh", "de", "fr"])
def test_no_form_that_fits_is_passed_over_for_the_words_it_needs(tag):
    words = lexicon(tag)
    forms = compile_forms(words.titles, words.people.word_space)
    lines = Path(__file__).with_name(f"{tag}.tsv").read_text(encoding="utf-8").splitlines()
    titles = [line.partition("\t")[0].replace("’", "'") for line in lines if line and not line.startswith("#")]
    for title in titles:
        fitting = {form.expression for form in forms.forms if form.fit(title) is not None}
        assert fitting <= {form.expression for form in forms.that_may_fit(title.casefold())}, title
