"""Title patterns and the words around speaker, topic and date: the ``[titles]`` section of a lexicon."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True, cache_hash=True)
class TitlePattern:
    """One shape of title and the genre that it states.

    ``form`` is written as a title is, with these signs:

    * ``WHO``: who speaks, one or several; everything up to the next words of the form;
    * ``WHOM``: a person who does not speak (the addressee, the one whom the news is about);
    * ``...``: anything, or nothing;
    * ``[word]``: may be absent; ``(this|that)``: either; ``word*``: the word with any ending.

    A form covers the whole title, its date and place already taken off. Case, the kind of apostrophe and the space
    between words do not matter. Of several forms that fit, the one with the most letters of its own wins.

    Attributes:
        genre: One of the genres of ``pressitems.models.Genre``.
        form: The shape, for instance “[comment*] by WHO on ...”.
    """

    genre: str
    form: str


@attrs.frozen(kw_only=True, cache_hash=True)
class TitleWords:
    """How one language puts a title together.

    Attributes:
        patterns: Shapes of titles with their genre.
        topic_words: What ends the speaker and begins topic, place or occasion (“on”, “regarding”, “at”).
        date_words: What may stand before a date at the title's end and goes with it (“on”).
        place_words: What may stand before a place at the title's end and goes with it (“in”).
    """

    patterns: tuple[TitlePattern, ...] = ()
    topic_words: tuple[str, ...] = ()
    date_words: tuple[str, ...] = ()
    place_words: tuple[str, ...] = ()
