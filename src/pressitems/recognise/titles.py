"""Reading a title: what it is, who speaks, when and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from pressitems.lexicons import Lexicon
from pressitems.models import Event, Genre, Speaker
from pressitems.recognise.people import read_person
from pressitems.recognise.title_events import Occasion, read_occasion
from pressitems.recognise.title_forms import TitleForm, compile_forms
from pressitems.recognise.title_speakers import is_state, leading_speakers, read_speakers
from pressitems.times import find_dates

_LONGEST = 1000
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " "})
_END = ' .,”"»'
_DASHES = ("-", "–", "—", ":")
_BEFORE_OFFICE = (" — ", " | ", " – ", " - ")
_MIXED = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
_REMARKS = re.compile(r"(?:\s*[(（][^()（）]{1,30}[)）])+$")
_CYRILLIC_WORD = re.compile(r"\w*[A-Za-z]\w*")
_LOOKALIKES = str.maketrans("АВЕКМНОРСТУХаеорсухіѕ", "ABEKMHOPCTYXaeopcyxis")


class TitleReading(NamedTuple):
    """What a title says.

    Attributes:
        genre: None where it fits no form.
        speakers: Who speaks for the item, in the title's order and words.
        event: Place and days of the occasion.
        problems: Code and message of every oddity, such as a date without a year.
        language: Tag of the lexicon whose form it fits, or None.
    """

    genre: Genre | None = None
    speakers: tuple[Speaker, ...] = ()
    event: Event | None = None
    problems: tuple[tuple[str, str], ...] = ()
    language: str | None = None


def read_title(
    title: str,
    lexicons: Lexicon | Sequence[Lexicon],
    *,
    date_order: str | None = None,
    timezone: str | None = None,
) -> TitleReading:
    """Read genre, speakers and occasion off a title; what it does not say stays empty.

    Args:
        title: As printed.
        lexicons: The languages it may be in; the first one with a form that fits decides.
        date_order: ``dmy``, ``mdy`` or ``ymd`` for dates in figures, where known.
        timezone: IANA zone of times without one, where known.
    """
    text = " ".join(title.split()) if title.isprintable() else _printable(title)
    if not text or len(text) > _LONGEST:
        return TitleReading()
    first: TitleReading | None = None
    for lexicon in (lexicons,) if isinstance(lexicons, Lexicon) else lexicons:
        found = find_dates(text, lexicon.dates, order=date_order, timezone=timezone)
        occasion = read_occasion(text, found, lexicon)
        reading = _read(occasion, lexicon)
        if reading.language is not None:
            return reading
        if first is None or (first.event is None and reading.event is not None):
            first = reading
    return first or TitleReading()


def names_a_genre(text: str, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a line begins as titles do, or says what kind of text it stands over (“Transcript, corrected”)."""
    for lexicon in lexicons:
        core = _without_lead_in(text, lexicon)
        if len(core) < len(text.lstrip()) and not _begins_with_article(text, lexicon):
            return True
        matched = _match(core, lexicon)
        if matched is not None and matched[0].genre is not None:
            return True
    return False


def _begins_with_article(text: str, lexicon: Lexicon) -> bool:
    return text.split(None, 1)[0].casefold() in lexicon.people.articles


def _printable(title: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in title).split())


def _read(occasion: Occasion, lexicon: Lexicon) -> TitleReading:
    core = _without_lead_in(_without_office(occasion.core, lexicon), lexicon)
    matched = _match(core, lexicon)
    if matched is None and ": " in core:
        # “Winter Forum 2016: Minister’s closing remarks”
        matched = _match(core.partition(": ")[2], lexicon)
    if matched is None and not lexicon.people.word_space and (bare := _REMARKS.sub("", core)) != core:
        # “…（附短片）” says what goes with the text.
        matched = _match(bare, lexicon)
    if matched is None:
        return _with_event(TitleReading(), occasion, sure=occasion.sure)
    form, speakers, tail = matched
    genre = form.genre
    if genre is Genre.STATEMENT and len(speakers) > 1 and all(speaker.name is None for speaker in speakers):
        genre = Genre.JOINT_STATEMENT
    reading = TitleReading(genre=genre, speakers=speakers, language=lexicon.tag)
    return _with_event(reading, occasion, sure=occasion.sure or not tail.strip(_END))


def _with_event(reading: TitleReading, occasion: Occasion, *, sure: bool) -> TitleReading:
    if not sure:
        return reading
    problem = occasion.date.problem if occasion.date is not None else None
    problems = ((problem.code, problem.message),) if problem is not None else ()
    return reading._replace(event=occasion.event, problems=problems)


def _without_office(core: str, lexicon: Lexicon) -> str:
    """Drop the office's own name that a web page hangs on its title (“… | Ministry of Foreign Affairs”)."""
    for sign in _BEFORE_OFFICE:
        if sign in core:
            head, _, office = core.rpartition(sign)
            found = read_person(office, lexicon.people) if head else None
            if found is not None and found.name is None and found.role is None:
                return head
    return core


def _without_lead_in(core: str, lexicon: Lexicon) -> str:
    lead_in = _lead_ins(lexicon.titles.lead_ins, lexicon.people.articles)
    found = lead_in.match(core)
    return core[found.end() :] if found is not None else core


@lru_cache(maxsize=32)
def _lead_ins(lead_ins: tuple[str, ...], articles: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(lead_ins, key=len, reverse=True)) or r"(?!)"
    small = "|".join(map(re.escape, articles)) or r"(?!)"
    return re.compile(rf"\W*(?:(?:{words})(?!\w)[\s:–—-]*)*(?:(?:{small})\s+)?", re.IGNORECASE)


def _match(core: str, lexicon: Lexicon) -> tuple[TitleForm, tuple[Speaker, ...], str] | None:
    text = core if core.isascii() else _plain(core)
    low = text.casefold()
    people = lexicon.people
    for form in compile_forms(lexicon.titles, people.word_space).that_may_fit(low):
        found = form.fit(text)
        if found is None:
            continue
        stretch = {name: core[slice(*found.span(name))] for name in found.groupdict() if found[name] is not None}
        if "whom" in stretch and not _is_somebody(stretch["whom"], lexicon):
            continue
        if not form.wanted:
            return form, (), stretch.get("tail", "")
        speakers, tail = _speakers(stretch, lexicon)
        if _is_wanted(speakers, form, stretch, lexicon) and not (
            stretch.get("owner") == "" and _names_speaker(tail, lexicon)
        ):
            return form, speakers, tail
        if form.rank == 0 and form.wanted == "WHO":
            return form, (), tail
    return None


def _plain(core: str) -> str:
    """A title as forms compare it, as long as before: Cyrillic letters inside Latin words are slips of the keyboard."""
    if _MIXED.search(core) is not None:
        core = _CYRILLIC_WORD.sub(lambda word: word[0].translate(_LOOKALIKES), core)
    return core.translate(_STRAIGHT)


def _speakers(stretch: dict[str, str], lexicon: Lexicon) -> tuple[tuple[Speaker, ...], str]:
    tail = stretch.get("tail", "")
    if "who" in stretch:
        return read_speakers(stretch["who"], lexicon.people), tail
    speakers, after = leading_speakers(stretch.get("rest", ""), lexicon.people, lexicon.titles)
    return speakers, after + tail


def _is_wanted(speakers: tuple[Speaker, ...], form: TitleForm, stretch: dict[str, str], lexicon: Lexicon) -> bool:
    if form.rank == 1 and not stretch.get("owner"):
        # Without a possessive ending any words may stand before a word of the form.
        who = stretch.get("who", "").rstrip()
        if who.endswith(_DASHES) or ("owner" in stretch and any(_is_bare(speaker, lexicon) for speaker in speakers)):
            return False
        if who.islower() and any(speaker.name and speaker.name.count(" ") > 1 for speaker in speakers):
            return False
    if form.wanted == "NAME":
        return any(speaker.name for speaker in speakers)
    if form.wanted == "OFFICIAL":
        return any(speaker.role and (speaker.name or speaker.organisation) for speaker in speakers)
    return bool(speakers)


def _is_bare(speaker: Speaker, lexicon: Lexicon) -> bool:
    """Whether the words may as well be the topic: a name without a role, or a state (“Northern Ireland Briefing”)."""
    if speaker.role is not None:
        return False
    body = speaker.organisation
    return body is None or (not body.isupper() and is_state(body, lexicon.people))


def _names_speaker(tail: str, lexicon: Lexicon) -> bool:
    """Whether what follows says by whom it is, so that the words before the form do not."""
    words = tail.split(None, 1)
    return bool(words) and words[0].casefold() in lexicon.titles.speaker_words


def _is_somebody(whom: str, lexicon: Lexicon) -> bool:
    speakers, _ = leading_speakers(whom, lexicon.people, lexicon.titles)
    return any(speaker.name or speaker.role for speaker in speakers)
