"""Finding the form that a title has, and who speaks by it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from pressitems.lexicons import Lexicon
from pressitems.models import Genre, Speaker
from pressitems.recognise.people.words import phrase_lists
from pressitems.recognise.titles.forms import TitleForm, compile_forms
from pressitems.recognise.titles.speakers import is_state, leading_speakers, read_speakers

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " "})
# What one can be at: “remarks at a press conference”.
_OCCASIONS = frozenset({Genre.PRESS_CONFERENCE, Genre.BRIEFING})
_DASHES = ("-", "–", "—", ":")
_WORD = re.compile(r"\w+")
_LONGEST_OUTLET = 3
_MIXED = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
_CYRILLIC_WORD = re.compile(r"\w*[A-Za-z]\w*")
_LOOKALIKES = str.maketrans("АВЕКМНОРСТУХаеорсухіѕ", "ABEKMHOPCTYXaeopcyxis")


class Match(NamedTuple):
    """A title's form, who speaks by it, and the words that it leaves open."""

    form: TitleForm
    speakers: tuple[Speaker, ...]
    tail: str

    @property
    def genre(self) -> Genre | None:
        """What the form says that the title is."""
        return self.form.genre


@lru_cache(maxsize=4096)
def match_form(core: str, lexicon: Lexicon) -> Match | None:
    """The first form that fits a title without its date, its lead-in and its office, or None."""
    text = core if core.isascii() else _plain(core)
    low = text.casefold()
    first: Match | None = None
    for form in compile_forms(lexicon.titles, lexicon.people.word_space).that_may_fit(low):
        if first is not None and (form.rank or not form.wanted or form.genre is not first.genre):
            continue
        matched = _fit(form, text, core, lexicon)
        if matched is None:
            continue
        if matched.speakers or form.rank:
            return matched
        # A form with fewer words of its own may still say who speaks.
        first = first or matched
    return first


def _fit(form: TitleForm, text: str, core: str, lexicon: Lexicon) -> Match | None:
    found = form.fit(text)
    if found is None:
        return None
    stretch = {name: core[slice(*found.span(name))] for name in found.groupdict() if found[name] is not None}
    if "whom" in stretch and not _is_somebody(stretch["whom"], lexicon):
        return None
    if "outlet" in stretch and not _begins_with_outlet(stretch["outlet"], lexicon):
        return None
    if _is_mentioned(stretch.get("lead", ""), form, lexicon):
        return None
    if not form.wanted:
        return Match(form, (), stretch.get("tail", ""))
    speakers, tail = _speakers(stretch, lexicon)
    named_behind = names_speaker(tail, lexicon) or (_are_bodies(speakers) and _names_partner(tail, lexicon))
    if _is_wanted(speakers, form, stretch, lexicon) and not (stretch.get("owner") == "" and named_behind):
        return Match(form, speakers, tail)
    return Match(form, (), tail) if form.rank == 0 and form.wanted == "WHO" else None


def _plain(core: str) -> str:
    """A title as forms compare it, as long as before: Cyrillic letters inside Latin words are slips of the keyboard."""
    if _MIXED.search(core) is not None:
        core = _CYRILLIC_WORD.sub(lambda word: word[0].translate(_LOOKALIKES), core)
    return core.translate(_STRAIGHT)


def _speakers(stretch: dict[str, str], lexicon: Lexicon) -> tuple[tuple[Speaker, ...], str]:
    tail = stretch.get("tail", "")
    if "who" in stretch:
        return read_speakers(stretch["who"], lexicon.people), tail
    speakers, after = leading_speakers(stretch.get("rest", ""), lexicon)
    return speakers, after + tail


def _is_wanted(speakers: tuple[Speaker, ...], form: TitleForm, stretch: dict[str, str], lexicon: Lexicon) -> bool:
    if form.rank == 1 and not stretch.get("owner"):
        # Without a possessive ending any words may stand before a word of the form.
        who = stretch.get("who", "").rstrip()
        if who.endswith((*_DASHES, *lexicon.people.possessives)) or (
            "owner" in stretch and any(_is_bare(speaker, lexicon) for speaker in speakers)
        ):
            return False
        if who.islower() and any(speaker.name and speaker.name.count(" ") != 1 for speaker in speakers):
            return False
    if form.genre is Genre.INTERVIEW and any(_is_medium(speaker, lexicon) for speaker in speakers):
        return False
    if form.wanted == "NAME":
        return any(speaker.name for speaker in speakers)
    if form.wanted == "OFFICIAL":
        return any(speaker.role and (speaker.name or speaker.organisation) for speaker in speakers)
    return bool(speakers)


def _is_medium(speaker: Speaker, lexicon: Lexicon) -> bool:
    """“Morning Herald’s interview with Minister Berg”: a name that ends with a word for media is theirs who ask."""
    last = (speaker.name or "").rpartition(" ")[2].casefold()
    return speaker.role is None and bool(last) and any(last == word.casefold() for word in lexicon.labels.outlet_words)


def _is_bare(speaker: Speaker, lexicon: Lexicon) -> bool:
    """Whether the words may as well be the topic: a name without a role, or a state (“Northern Ireland Briefing”)."""
    if speaker.role is not None:
        return False
    body = speaker.organisation
    return body is None or (not body.isupper() and is_state(body, lexicon.people))


def names_speaker(tail: str, lexicon: Lexicon) -> bool:
    """Whether what follows says by whom it is, so that the words before the form do not."""
    words = tail.split(None, 1)
    return len(words) > 1 and words[0].casefold() in lexicon.titles.speaker_words


def without_speaker_word(line: str, lexicon: Lexicon) -> str | None:
    """What follows “by” at the beginning of a line, or None; a word that also opens names (“von”) shows nothing."""
    folded = line.casefold()
    leads = [word for word in lexicon.titles.speaker_words if folded.startswith(f"{word} ")]
    if not leads or folded.partition(" ")[0] in lexicon.people.name_particles:
        return None
    return line[len(max(leads, key=len)) :].lstrip() or None


def _are_bodies(speakers: tuple[Speaker, ...]) -> bool:
    return all(speaker.name is None and speaker.role is None for speaker in speakers)


def _names_partner(tail: str, lexicon: Lexicon) -> bool:
    """“Department News Briefing with Anna Berg”: whether a person is named behind the form, who speaks for the body."""
    words = tail.split(None, 1)
    if len(words) < 2 or words[0].casefold() not in lexicon.titles.partner_words:
        return False
    speakers, _ = leading_speakers(words[1], lexicon)
    return any(speaker.name for speaker in speakers)


def _is_mentioned(lead: str, form: TitleForm, lexicon: Lexicon) -> bool:
    """Whether a word before a form shows that it is only spoken of (“Before the”), unless one is there (“at the”)."""
    before = lead.casefold().split()
    words, titles = phrase_lists(lexicon.people), lexicon.titles
    while before and before[-1] in words.articles and before[-1] not in words.joiners:
        before.pop()
    if not before:
        return False
    if len(before) > 1 and before[0] in titles.topic_words and before[0] not in titles.place_words:
        # “On Minister Berg’s interview with …” is about it.
        return True
    if before[-1] in titles.place_words:
        return form.genre not in _OCCASIONS
    return before[-1] in words.joiners or before[-1] in titles.topic_words


def _is_somebody(whom: str, lexicon: Lexicon) -> bool:
    speakers, _ = leading_speakers(whom, lexicon)
    return any(speaker.name or speaker.role for speaker in speakers)


def _begins_with_outlet(text: str, lexicon: Lexicon) -> bool:
    """Whether a stretch begins with the name of a medium: a known one, one with a word of media, or capitals only."""
    labels = lexicon.labels
    words = _WORD.findall(text)[:_LONGEST_OUTLET]
    known = {word.casefold() for word in (*labels.outlet_words, *lexicon.titles.medium_words)}
    if any(word.casefold() in known for word in words):
        return True
    low = text.casefold().lstrip()
    if any(low.startswith(outlet.casefold()) for outlet in labels.outlets):
        return True
    return bool(words) and len(words[0]) > 1 and words[0].isupper()
