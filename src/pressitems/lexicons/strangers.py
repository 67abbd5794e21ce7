"""What tells languages, most of them without a lexicon, from their neighbours; how they write days and dialogues."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

import attrs
import cattrs

from pressitems.lexicons.labels import LabelWords
from pressitems.times import DateNames


@attrs.frozen(kw_only=True)
class Strangers:
    """Words of languages without a lexicon, so that none of them is taken for a neighbour that has one.

    Attributes:
        names: Names of months and weekdays that they print as a language with a lexicon does, also in capitals.
        names_in_capitals: More of these that are alike in capitals only.
        label_pairs: Labels of a question and an answer that are not only those of a language with a lexicon.
        common: BCP 47 tag → frequent small words.
        labels: BCP 47 tag → its words for question, answer, journalists and moderators, and of who talks.
        dates: BCP 47 tag → how it writes a day in words.
        scripts: ``cyrillic`` or ``other`` → the languages, with a lexicon or none, that do not write Latin letters.
    """

    names: tuple[str, ...]
    names_in_capitals: tuple[str, ...]
    label_pairs: tuple[tuple[str, str], ...]
    common: dict[str, tuple[str, ...]]
    labels: dict[str, LabelWords]
    dates: dict[str, DateNames]
    scripts: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def strangers() -> Strangers:
    """The words of languages without a lexicon."""
    text = (files("pressitems.lexicons") / "without_lexicon" / "words.toml").read_text(encoding="utf-8")
    return cattrs.Converter(forbid_extra_keys=True).structure(tomllib.loads(text), Strangers)
