"""What each label's turn does, and who speaks it: kinds, and short forms joined to fuller ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from pressitems.models import Genre, Speaker, TurnKind
from pressitems.recognise.label_class import ASKING, OFFICES, QUESTIONS, VOICES, LabelClass
from pressitems.recognise.labels.asking import holds_question
from pressitems.recognise.labels.case import Entry

_COMES_TO = 160
_SELDOM = 2
_FEW_VOICES = 4
_HALF = 0.5
_OFTEN_ENOUGH = 0.25
_NAMED = VOICES | {LabelClass.PHRASE}
_NEUTRAL = frozenset({LabelClass.MODERATOR, LabelClass.PARTICIPANT})
# Looked up once: a transcript has hundreds of labels, and members of an enum are slow to fetch.
_QUESTION, _ANSWER, _SPEECH = TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.SPEECH
_ANSWER_WORD = LabelClass.ANSWER
#: Genres in which people talk to each other.
DIALOGUE_GENRES = frozenset({Genre.INTERVIEW, Genre.MEDIA_REPLY, Genre.BRIEFING, Genre.PRESS_CONFERENCE})


def kinds_of(
    entries: Sequence[Entry], genre: Genre, title_names: frozenset[str], voices: tuple[str, ...] = ()
) -> list[TurnKind]:
    """The kind of each label's turn.

    A voice answers once somebody has asked; before that it speaks. Without a word for questions, only a dialogue by
    genre has questions: those of the voices that mostly ask and are not the one who is asked. ``voices`` are labels of
    the office's own side, which never ask.
    """
    own = {voice.casefold() for voice in voices}
    askers = (_asking_voices(entries, genre, title_names) | _asking_hosts(entries)) - own
    asked = False
    kinds: list[TurnKind] = []
    for entry in entries:
        kind = entry.head.kind
        if (kind in ASKING and entry.key not in own) or entry.key in askers:
            asked = True
            kinds.append(_QUESTION)
        elif kind is _ANSWER_WORD:
            kinds.append(_ANSWER)
        elif kind in _NEUTRAL:
            kinds.append(_SPEECH)
        else:
            kinds.append(_ANSWER if asked else _SPEECH)
    return kinds


def _asking_hosts(entries: Sequence[Entry]) -> set[str]:
    """Hosts and callers who ask, where nobody else is there to ask: “HOST: …?”, “MINISTER: …”."""
    if any(entry.head.kind in ASKING for entry in entries):
        return set()
    turns: dict[str, list[Entry]] = {}
    for entry, following in pairwise(entries):
        if entry.head.kind in _NEUTRAL and following.head.kind in _NAMED:
            turns.setdefault(entry.key, []).append(entry)
    return {key for key, said in turns.items() if _mostly_asks(said)}


def _asking_voices(entries: Sequence[Entry], genre: Genre, title_names: frozenset[str]) -> set[str]:
    # A phrase becomes a label only where the page shows that somebody asks and somebody answers.
    worded = any(entry.head.kind in ASKING or entry.head.kind is LabelClass.PHRASE for entry in entries)
    turns: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.head.kind in _NAMED:
            turns.setdefault(entry.key, []).append(entry)
    if not worded and genre not in DIALOGUE_GENRES and not _interviewed(turns):
        return set()
    # Where the page has a word for whoever answers, no name needs to be that of the one who is asked.
    answered = any(entry.head.kind is _ANSWER_WORD for entry in entries)
    principal = None if answered else _principal(turns, title_names)
    # Where the page has a word for those who ask, a person who speaks often is the one who is asked, or a guest.
    most = _SELDOM if any(entry.head.kind in QUESTIONS for entry in entries) else len(entries)
    # Whoever talks alone with the one whom an interview's title names asks there, also with remarks on the way.
    alone = genre is Genre.INTERVIEW and len(turns) == 2
    enough = _OFTEN_ENOUGH if alone and any(_in_title(said[0], title_names) for said in turns.values()) else _HALF
    return {
        key
        for key, said in turns.items()
        if key != principal
        and (len(said) <= most or said[0].head.kind is LabelClass.PHRASE)
        and _can_ask(said, title_names, worded=worded)
        and _asks_in(said, enough)
    }


def _interviewed(turns: dict[str, list[Entry]]) -> bool:
    """Whether, of two voices, the one asks nearly every time and the other does not, whatever the title says."""
    often = [said for said in turns.values() if len(said) > 1]
    asking = [said for said in often if sum(_comes_to_a_question(entry.value) for entry in said) * 3 >= len(said) * 2]
    return len(turns) <= _FEW_VOICES and len(asking) == 1 and len(often) > 1 and not _has_role(asking[0][0])


def _has_role(entry: Entry) -> bool:
    """Whether a label states a role: a host of that rank asks, too (“Do you want to say a word?”)."""
    return entry.head.speaker is not None and entry.head.speaker.role is not None


def _can_ask(said: Sequence[Entry], title_names: frozenset[str], *, worded: bool) -> bool:
    """Officials do not ask where journalists have a word of their own, and whom the title names is asked."""
    official = said[0].head.kind in OFFICES
    return not (worded and official) and not _in_title(said[0], title_names)


def _mostly_asks(said: Sequence[Entry]) -> bool:
    return _asks_in(said, _HALF)


def _asks_in(said: Sequence[Entry], share: float) -> bool:
    return sum(_comes_to_a_question(entry.value) for entry in said) >= len(said) * share


def _comes_to_a_question(text: str) -> bool:
    """Whether a turn comes to a question; a question on the way to something else is none to anybody."""
    return holds_question(text[-_COMES_TO:])


def _in_title(entry: Entry, title_names: frozenset[str]) -> bool:
    name = (entry.head.name or "").casefold()
    return bool(name) and (name in title_names or name.rpartition(" ")[2] in title_names)


def _principal(turns: dict[str, list[Entry]], title_names: frozenset[str]) -> str | None:
    """The voice that is asked: the one whom the title names, else the one that says most."""
    for key, said in turns.items():
        if _in_title(said[0], title_names):
            return key
    answering = [key for key, said in turns.items() if not _mostly_asks(said)]
    # Officials ask back: “Will we raise it?”
    answering = answering or [key for key, said in turns.items() if said[0].head.kind in OFFICES]
    return max(answering or turns, key=lambda key: sum(len(entry.value) for entry in turns[key]), default=None)


def by_last_name(speakers: Iterable[Speaker]) -> dict[str, list[Speaker]]:
    """Speakers by the last word of their name, with which every form of it ends; those without a name are left out."""
    found: dict[str, list[Speaker]] = {}
    for speaker in speakers:
        if speaker.name is not None:
            found.setdefault(_last_name(speaker), []).append(speaker)
    return found


def fuller(speaker: Speaker | None, stated: Mapping[str, Sequence[Speaker]]) -> Speaker | None:
    """The speaker with the fuller form of the same name, where the page states exactly one such form.

    The longer form and its role serve (“MR HALE”, “Tom Hale, Department Spokesperson”). Roles that contradict each
    other keep two voices apart. ``stated`` is what the page states, ``by_last_name``.
    """
    if speaker is None or speaker.name is None:
        return speaker
    forms = {other for other in stated.get(_last_name(speaker), ()) if _same_name(speaker, other)}
    longest = max((len(_parts(form.name)) for form in forms), default=0)
    best = {form for form in forms if len(_parts(form.name)) == longest}
    names = {(form.name or "").casefold() for form in best}
    if len(names) != 1:
        return speaker
    form = max(best, key=lambda form: (len(form.role or ""), form.name != (form.name or "").upper()))
    if form.role is None and form.organisation is None and longest <= len(_parts(speaker.name)):
        return speaker
    return Speaker(
        name=form.name,
        role=form.role or speaker.role,
        organisation=form.organisation or (speaker.organisation if form.role is None else None),
        outlet=form.outlet or speaker.outlet,
    )


def _last_name(speaker: Speaker) -> str:
    return _parts(speaker.name)[-1].casefold()


def _parts(name: str | None) -> list[str]:
    """The words of a name, the last name at the end: alone in capitals, it may stand first (“VIK Hanne”)."""
    parts = (name or "").replace(".", ". ").split()
    first, rest = parts[:1], parts[1:]
    family_first = bool(rest) and len(first[0]) > 1 and first[0].isalpha() and first[0].isupper()
    return [*rest, *first] if family_first and not any(map(str.isupper, rest)) else parts


def _same_name(short: Speaker, other: Speaker) -> bool:
    """Whether ``other``, with the same last name, can be a fuller form: first names agree, and roles do not clash."""
    if other == short:
        return False
    own, theirs = _parts(short.name), _parts(other.name)
    if len(theirs) < len(own):
        return False
    if len(own) == len(theirs) == 1 and (own[0].isascii() or own[0].lower() != own[0].upper()):
        # A family name alone can be two people's; a name in a script without capitals and spaces is a full one.
        return False
    if len(own) > 1 and not _first_names_agree(own[0], theirs[0]):
        return False
    return _roles_agree(short.role, other.role)


def _first_names_agree(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    if one.endswith(".") or other.endswith("."):
        return one[0] == other[0]
    return one == other


def _roles_agree(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    words = set(one.casefold().replace("-", " ").split())
    return not words.isdisjoint(other.casefold().replace("-", " ").split())
