"""Lexicons: what press offices print in one language, one TOML file each."""

from pressitems.lexicons.labels import LabelWords
from pressitems.lexicons.load import lexicon, lexicon_tags
from pressitems.lexicons.people import PeopleWords
from pressitems.lexicons.record import Lexicon
from pressitems.lexicons.strangers import Strangers, strangers
from pressitems.lexicons.titles import TitleWords

__all__ = [
    "LabelWords",
    "Lexicon",
    "PeopleWords",
    "Strangers",
    "TitleWords",
    "lexicon",
    "lexicon_tags",
    "strangers",
]
