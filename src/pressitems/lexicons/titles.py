"""Title patterns and the words around speaker, topic and date: the ``[titles]`` section of a lexicon."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class TitlePattern:
    """One shape of title and the genre that it states.

    ``form`` is written as a title is, with these signs:

    * ``WHO``: who speaks, one or several; ``NAME``: the same, and at least one is named; ``OFFICIAL``: the same, and
      at least one has a role and beside it a name or a body. Before a possessive ending they are written ``WHO's``;
      the ending itself may be missing, but then a bare name is not enough;
    * ``WHOM``: a person who does not speak (an interviewer, the one whom a meeting is about);
    * ``OUTLET``: words that hold the name of a medium;
    * ``...``: anything, or nothing;
    * ``[word]``: may be absent; ``(this|that)``: either; ``word*``: the word with any ending.

    A form covers the whole title, its date and place taken off. Case, the kind of apostrophe and the space between
    words do not matter. Forms that begin with a word of their own come before those that begin with a speaker, and
    these before those that begin with ``...``; within each, the form with the most letters of its own comes first.
    The first form that fits wins; one that begins with a speaker fits only where a speaker stands there.

    Attributes:
        genre: One of the genres of ``pressitems.models.Genre``; empty where the form shows only who speaks.
        form: The shape, for instance “comment[s] by WHO ...”.
    """

    genre: str
    form: str


@attrs.frozen(kw_only=True, cache_hash=True)
class TitleWords:
    """How one language puts a title together.

    Attributes:
        patterns: Shapes of titles with their genre.
        lead_ins: What may stand before any title and says nothing of its genre (“Transcript of”, “Video:”).
        lead_outs: The same at a title's end (“transcript”).
        topic_words: What ends the speaker and begins topic, place or occasion (“on”, “regarding”, “at”).
        subject_words: Those of them that lead to what is spoken about, never to the occasion (“on”).
        speaker_words: What leads to the speaker (“by”).
        partner_words: What leads to the person whom a body lets speak (“with”).
        date_words: What may stand before a date at the title's end and goes with it (“on”).
        held_words: Those of them behind which stands when something was held (“on”, “am”), never what it is about.
        occasion_words: Those topic words that lead to where somebody speaks (“at”, “during”).
        other_date_words: What stands before a date at the end that is not the occasion's (“published on”).
        place_words: What leads to the place of the occasion (“in”).
        place_particles: Small words inside a place's name (“am” in “Frankfurt am Main”).
        place_endings: Endings of a first word in a place's name of two (“Нижний Новгород”).
        region_words: What stands behind the name of a region and belongs to it (“oblast”).
        medium_words: What shows that a medium asks (“radio”, “newspaper”); see ``OUTLET``.
        addressed_endings: Endings of a word for whom a letter goes to, where the language has such a case.
    """

    patterns: tuple[TitlePattern, ...] = ()
    lead_ins: tuple[str, ...] = ()
    lead_outs: tuple[str, ...] = ()
    topic_words: tuple[str, ...] = ()
    subject_words: tuple[str, ...] = ()
    speaker_words: tuple[str, ...] = ()
    partner_words: tuple[str, ...] = ()
    date_words: tuple[str, ...] = ()
    held_words: tuple[str, ...] = ()
    occasion_words: tuple[str, ...] = ()
    other_date_words: tuple[str, ...] = ()
    place_words: tuple[str, ...] = ()
    place_particles: tuple[str, ...] = ()
    place_endings: tuple[str, ...] = ()
    region_words: tuple[str, ...] = ()
    medium_words: tuple[str, ...] = ()
    addressed_endings: tuple[str, ...] = ()
