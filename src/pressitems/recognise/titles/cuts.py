"""What is cut off a title before its form is looked for: lead-ins, the office's name, a heading, a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressitems.lexicons import Lexicon
from pressitems.recognise.patterns import alternatives
from pressitems.recognise.people.phrase import read_body
from pressitems.recognise.titles.places import is_place_alone

_SIGNS = re.compile(r"\s*(?:[,:]\s|\s[|–—-]\s|：)\s*")
# Behind a quotation a stop is enough: “«Мы строим причал». Интервью министра”.
_HEADING_SIGNS = re.compile(r"\s*:\s|\s[|–—-]\s|：|(?<=[»”“])\.\s")
_BEFORE_OFFICE = (" — ", " | ", " – ", " - ")
_BRACKET = re.compile(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]\W*$")
# “/761: ”, “ – ”: what stands between the kind of a title and who speaks.
_BEHIND_KIND = re.compile(r"[^\w|:–—-]*(?:\d+\W*?)?\s*(?:[:：|]|[–—-](?=\s))\s*")
_MOST_CUTS = 6


def without_office(core: str, lexicon: Lexicon) -> str:
    """Drop the office's own name that a web page hangs on its title (“… | Ministry of Foreign Affairs”)."""
    for sign in _BEFORE_OFFICE:
        if sign in core:
            head, _, office = core.rpartition(sign)
            if head and read_body(office, (lexicon.people,)) is not None:
                return head
    return core


def without_leads(core: str, lexicon: Lexicon, *, headed: bool = False) -> str:
    """Drop “Transcript of the” before a title and “transcript” behind it; an article only where no heading stands."""
    titles = lexicon.titles
    found = _lead_ins(titles.lead_ins, () if headed else lexicon.people.articles).match(core)
    core = core[found.end() :] if found is not None else core
    if titles.lead_outs:
        found = _lead_outs(titles.lead_outs, lexicon.people.word_space).search(core)
        core = core[: found.start()] if found is not None and found.start() else core
    return core


@lru_cache(maxsize=32)
def _lead_ins(lead_ins: tuple[str, ...], articles: tuple[str, ...]) -> re.Pattern[str]:
    words = alternatives(lead_ins)
    small = alternatives(articles)
    return re.compile(rf"\W*(?:(?:{words})(?!\w)[\s:–—-]*)*(?:(?:{small})\s+)?", re.IGNORECASE)


@lru_cache(maxsize=32)
def _lead_outs(lead_outs: tuple[str, ...], word_space: str) -> re.Pattern[str]:
    words = alternatives(lead_outs)
    before = r"[\s:,–—|-]+" if word_space else r"[\s:：—|-]*"
    return re.compile(rf"(?:{before}(?:{words}))+[\s.:]*$", re.IGNORECASE)


def without_bracket(core: str) -> tuple[str, str | None]:
    """A title without the bracket at its end, and what stands in it."""
    found = _BRACKET.search(core)
    return (core[: found.start()], found[1].strip()) if found is not None and found.start() else (core, None)


def headings(core: str) -> Iterator[tuple[str, str]]:
    """“Winter Forum 2016: Minister’s closing remarks”: the ways to cut a heading off a title."""
    for found in list(_HEADING_SIGNS.finditer(core))[:_MOST_CUTS]:
        head, tail = core[: found.start()].strip(), core[found.end() :].strip()
        if head and tail:
            yield head, tail


def places(core: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """“Doorstop – Parliament House, Canberra”: the ways to cut a known place off the end of a title."""
    for found in list(_SIGNS.finditer(core))[-_MOST_CUTS:]:
        place = core[found.end() :].strip(" .")
        if found.start() and is_place_alone(place, lexicon):
            yield core[: found.start()], place


def behind_kind(tail: str) -> str | None:
    """What follows a colon, bar or dash right behind the words of a form, or None."""
    found = _BEHIND_KIND.match(tail)
    return (tail[found.end() :] or None) if found is not None else None
