"""The record of a house style: how one press office prints its pages. Data only."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class HouseStyle:
    """How one press office prints its pages; every field but ``name`` has a neutral default.

    Attributes:
        name: Short name, as in ``--style``.
        office: The press office; becomes the issuer of its items.
        hosts: Host names whose pages have this style (``www.`` is understood).
        signature: Groups of literal texts; a page that holds every text of one group has this style.
        languages: BCP 47 tags, the usual one first.
        timezone: IANA zone of the office's clocks and dates.
        date_order: ``dmy``, ``mdy`` or ``ymd`` for dates in figures; None where it is not known.
        content: CSS selectors of the element that holds the items, the first that matches counts: names, ``#id``,
            ``.class``, and descendants separated by a space.
        title: CSS selectors of the element that holds an item's title.
        published: CSS selectors of the element that holds an item's date.
        furniture: Beginnings of lines that are page furniture inside the text (“Printer-friendly version”).
        headings: Names of page sections as printed (“PRESS RELEASES AND NEWS”).
        clocks: Printed place → IANA zone, for mastheads with clocks; the first one owns the printed date.
        separators: How labels end here: ``colon``, ``stop``, ``dash``, ``gap``; empty means all of them.
        voices: Labels that stand for the office's own side (“Spokesman”); they answer.
        topic_marks: What stands before a topic heading (“**”).
        inline_labels: True where a whole transcript is flattened into one line.
        byline: True where the paragraph before the text names who speaks.
        default_genre: Genre where the title fits no pattern.
    """

    name: str
    office: str | None = None
    hosts: tuple[str, ...] = ()
    signature: tuple[tuple[str, ...], ...] = ()
    languages: tuple[str, ...] = ()
    timezone: str | None = None
    date_order: str | None = None
    content: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    clocks: dict[str, str] = attrs.field(factory=dict)
    separators: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    topic_marks: tuple[str, ...] = ()
    inline_labels: bool = False
    byline: bool = False
    default_genre: str = "statement"
