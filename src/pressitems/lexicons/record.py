"""The record of a lexicon: the words of one language that recognition needs, read from one TOML file."""

from __future__ import annotations

import attrs

from pressitems.lexicons.labels import LabelWords
from pressitems.lexicons.people import PeopleWords
from pressitems.lexicons.titles import TitleWords
from pressitems.times import DateNames


@attrs.frozen(kw_only=True, eq=False)
class Lexicon:
    """The words of one language; two lexicons are equal only if they are the same object, so that caches stay cheap.

    Attributes:
        tag: BCP 47 tag.
        name: The language in English.
        dates: Names of months and weekdays and what stands around them.
        people: Roles, honorifics, bodies: what tells a person or an office from other words.
        titles: Title patterns with their genre, and the words that join speaker, event and topic.
        labels: Words that begin a turn in a dialogue.
        variants: Signs with their other forms, spaces between (“问問 台台臺”), where a language is printed in several
            scripts: every word of the file is known in the others, too.
    """

    tag: str
    name: str
    dates: DateNames = attrs.field(factory=DateNames)
    people: PeopleWords = attrs.field(factory=PeopleWords)
    titles: TitleWords = attrs.field(factory=TitleWords)
    labels: LabelWords = attrs.field(factory=LabelWords)
    variants: str = ""
