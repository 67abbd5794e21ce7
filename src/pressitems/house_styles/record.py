"""The record of a house style: how one press office prints its pages. Data only."""

from __future__ import annotations

import os

import attrs

from pressitems.house_styles.checks import check_style


@attrs.frozen(kw_only=True)
class HouseStyle:
    """How one press office prints its pages; every field but ``name`` has a neutral default.

    Building one checks its fields; a ``StyleError`` names the field, what is wrong with it, and what would be right.

    Attributes:
        name: Short name, as in ``--style``: small letters, figures and hyphens.
        office: The press office; becomes the issuer of its items.
        hosts: Host names whose pages have this style, subdomains included (``kremlin.ru`` covers ``en.kremlin.ru``);
            with a leading dot the subdomains alone (``.mid.ru``).
            The most specific host decides; styles that share one are told apart by their signatures.
        signature: Groups of literal texts; a page whose source holds every text of one group has this style.
        languages: BCP 47 tags, the usual one first.
        timezone: IANA zone of the office's clocks and dates.
        date_order: ``dmy``, ``mdy`` or ``ymd`` for dates in figures; None where it is not known.
        content: CSS selectors of the element that holds the items, the first that matches counts: names, ``#id``,
            ``.class``, ``[attribute=value]``, and descendants separated by a space.
        title: CSS selectors of the element that holds an item's title.
        published: CSS selectors of the element that holds an item's date.
        furniture_elements: CSS selectors of elements inside the content that are page furniture.
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
    furniture_elements: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    clocks: dict[str, str] = attrs.field(factory=dict)
    separators: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    topic_marks: tuple[str, ...] = ()
    inline_labels: bool = False
    byline: bool = False
    default_genre: str = "statement"

    def __attrs_post_init__(self) -> None:
        check_style(self)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> HouseStyle:
        """Read a house style from its TOML file.

        Raises:
            StyleError: The file cannot be read, is no TOML, or does not describe a house style; the error names the
                file, the key, the line where it is known, and a remedy.
        """
        # Late: loading builds what this module defines.
        from pressitems.house_styles.load import load_style  # noqa: PLC0415

        return load_style(path)
