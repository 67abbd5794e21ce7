"""Reading a title: what it is, who speaks, when and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import attrs

from pressitems.lexicons import Lexicon
from pressitems.models import Event, Genre, Speaker
from pressitems.recognise.titles.cuts import (
    behind_kind,
    headings,
    places,
    without_bracket,
    without_leads,
    without_office,
)
from pressitems.recognise.titles.events import Occasion, read_occasion
from pressitems.recognise.titles.match import Match, match_form, names_speaker
from pressitems.recognise.titles.places import is_city
from pressitems.recognise.titles.published_kinds import ADDRESSED, HELD
from pressitems.recognise.titles.speakers import leading_speakers, read_speakers
from pressitems.times import find_dates

_LONGEST = 1000
_END = ' .,”"»'
# The rank of forms that begin with “...”.
_ANYWHERE = 2
# Behind a heading a form needs words: “Lima - Mayor Berg on Tuesday renamed a street” is no statement.
_FEWEST_LETTERS = 4
# Genres whose words somebody speaks: “Press conference: Anna Berg, Minister of Finance”.
_SPOKEN = frozenset({Genre.PRESS_CONFERENCE, Genre.BRIEFING, Genre.INTERVIEW, Genre.SPEECH, Genre.REMARKS})
# Genres that a newspaper may print, whose name then stands where a place would.
_TEXTS = frozenset({Genre.ARTICLE, Genre.LETTER, Genre.INTERVIEW})


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
        lexicons: The languages it may be in. The first one with a form that fits decides, but a language by whose words
            somebody speaks, or a day or place is stated, goes before one that has the same word (“Interview”) only.
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
        if reading.language is not None and (reading.speakers or reading.event is not None):
            return reading
        if first is None or (first.language is None and _says_more(reading, first)):
            first = reading
    return first or TitleReading()


def names_a_genre(text: str, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a line begins as titles do, or says what kind of text it stands over (“Transcript, corrected”)."""
    for lexicon in lexicons:
        core = without_leads(text, lexicon)
        if len(core) < len(text.lstrip()) and not _begins_with_article(text, lexicon):
            return True
        matched = match_form(core, lexicon)
        if matched is not None and matched.genre is not None:
            return True
    return False


def _begins_with_article(text: str, lexicon: Lexicon) -> bool:
    return text.split(None, 1)[0].casefold() in lexicon.people.articles


def _says_more(reading: TitleReading, than: TitleReading) -> bool:
    return reading.language is not None or (than.event is None and reading.event is not None)


def _printable(title: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in title).split())


def _read(occasion: Occasion, lexicon: Lexicon) -> TitleReading:
    core = without_leads(occasion.core, lexicon)
    if occasion.event is None and not occasion.leading and occasion.date is None:
        for head, place in places(core, lexicon):
            matched = _match_any(head, lexicon)
            if matched is not None and matched.genre in _SPOKEN - _TEXTS and not matched.tail.strip(_END):
                return _reading(matched, lexicon)._replace(event=Event(place=place))
    matched = _match_any(without_office(core, lexicon), lexicon)
    if matched is None:
        author = _in_bracket(core, lexicon)
        reading = TitleReading(genre=Genre.ARTICLE if author else None, speakers=author)
        return _with_event(reading, occasion, lexicon, sure=occasion.sure and not occasion.leading)
    matched = _signed(matched, core, lexicon)
    tail = matched.tail.strip(_END + ":")
    sure = occasion.sure or not tail or (occasion.held and _is_occasion(matched.genre, tail, lexicon))
    return _with_event(_reading(matched, lexicon), occasion, lexicon, sure=sure)


def _is_occasion(genre: Genre | None, tail: str, lexicon: Lexicon) -> bool:
    """“Speech by … at the lake conference”: the day behind it is the one on which somebody spoke."""
    led = tail.casefold().startswith(tuple(f"{word.casefold()} " for word in lexicon.titles.occasion_words))
    return led and genre in HELD


def _reading(matched: Match, lexicon: Lexicon) -> TitleReading:
    genre = matched.genre
    nameless = all(speaker.name is None for speaker in matched.speakers)
    if genre is Genre.STATEMENT and len(matched.speakers) > 1 and nameless:
        genre = Genre.JOINT_STATEMENT
    speakers = matched.speakers
    if genre in ADDRESSED and (endings := lexicon.titles.addressed_endings):
        speakers = tuple(one for speaker in speakers if (one := _author(speaker, endings)) is not None)
    return TitleReading(genre=genre, speakers=speakers, language=lexicon.tag)


def _author(speaker: Speaker, endings: tuple[str, ...]) -> Speaker | None:
    """A speaker without what stands in the case of whom is addressed (“Письмо Министра Генеральному секретарю”)."""
    if _first_word(speaker.role or speaker.organisation or speaker.name).endswith(endings):
        return None
    return attrs.evolve(speaker, name=None) if _first_word(speaker.name).endswith(endings) else speaker


def _first_word(text: str | None) -> str:
    return (text or "").partition(" ")[0]


def _with_event(reading: TitleReading, occasion: Occasion, lexicon: Lexicon, *, sure: bool) -> TitleReading:
    if not sure:
        return reading
    event = occasion.event
    if event is not None and event.place is not None and occasion.bracketed and reading.genre in _TEXTS:
        event = event if is_city(event.place.partition(",")[0], lexicon) else attrs.evolve(event, place=None)
    problem = occasion.date.problem if occasion.date is not None else None
    problems = ((problem.code, problem.message),) if problem is not None else ()
    return reading._replace(event=event, problems=problems)


def _match_any(core: str, lexicon: Lexicon) -> Match | None:
    """The form of a title, of what its heading leaves, or of the title without the bracket at its end."""
    matched = match_form(core, lexicon)
    if matched is None or matched.genre is None or matched.form.rank == _ANYWHERE:
        matched = _match_headed(core, matched, lexicon) or matched
    if matched is not None:
        return _with_speakers_behind(matched, lexicon)
    bare, inner = without_bracket(core)
    if inner is None:
        return None
    return _match_any(bare, lexicon)


def _match_headed(core: str, whole: Match | None, lexicon: Lexicon) -> Match | None:
    for head, tail in headings(core):
        matched = match_form(without_leads(tail, lexicon, headed=True), lexicon)
        if matched is None or matched.genre is None or matched.form.letters < _FEWEST_LETTERS:
            continue
        if not matched.speakers and matched.genre in _SPOKEN | {Genre.STATEMENT}:
            speakers = read_speakers(head, lexicon.people)
            if speakers and all(speaker.name and speaker.role for speaker in speakers):
                matched = matched._replace(speakers=speakers)
        if whole is None or whole.genre is None or matched.speakers:
            return matched
    return None


def _with_speakers_behind(matched: Match, lexicon: Lexicon) -> Match:
    """“PRESS CONFERENCE/12: Chancellor Berg on the lake treaty”."""
    if matched.genre is Genre.PRESS_CONFERENCE and not matched.speakers:
        matched = matched._replace(speakers=_partners(matched.tail, lexicon))
    rest = behind_kind(matched.tail) if matched.genre in _SPOKEN and not matched.speakers else None
    if rest is None:
        return matched
    further = match_form(rest, lexicon)
    if further is not None:
        return matched._replace(speakers=_of_office(further.speakers), tail=further.tail)
    speakers, after = leading_speakers(rest, lexicon, by_topic=True)
    return matched._replace(speakers=speakers, tail=after) if _of_office(speakers) else matched


def _partners(tail: str, lexicon: Lexicon) -> tuple[Speaker, ...]:
    """“Joint press conference with Minister Berg and President Rios”: all speak; one alone joins somebody unnamed."""
    word, _, rest = tail.lstrip().partition(" ")
    if word.casefold() not in lexicon.titles.partner_words:
        return ()
    speakers, _ = leading_speakers(rest, lexicon)
    return _of_office(speakers) if len(speakers) > 1 else ()


def _in_bracket(core: str, lexicon: Lexicon) -> tuple[Speaker, ...]:
    """“The lake and the sea (by Ambassador Berg for Radio Five)”."""
    _, inner = without_bracket(core)
    if inner is None or not names_speaker(inner, lexicon):
        return ()
    speakers, _ = leading_speakers(inner.split(None, 1)[1], lexicon)
    return _of_office(speakers)


def _signed(matched: Match, core: str, lexicon: Lexicon) -> Match:
    """“Norway’s response to the flood (by Ambassador Berg)”: a text of who signs it, and no response of a state."""
    author = _in_bracket(core, lexicon)
    if not author or any(speaker.name or speaker.role for speaker in matched.speakers):
        return matched
    form = matched.form._replace(genre=Genre.ARTICLE) if matched.speakers else matched.form
    return matched._replace(form=form, speakers=author)


def _of_office(speakers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    return speakers if all(speaker.name and speaker.role for speaker in speakers) else ()
