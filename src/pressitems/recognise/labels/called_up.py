"""Proofs by name: whom a neighbour calls, thanks or introduces, and who is called up by the voice before."""

from __future__ import annotations

import re
from itertools import pairwise

from pressitems.models import Speaker
from pressitems.recognise.label_class import ASKING, NAMELESS_ASKING, LabelClass
from pressitems.recognise.labels.case import Case
from pressitems.recognise.labels.head_shape import is_full
from pressitems.recognise.labels.heads import name_in_capitals
from pressitems.recognise.people.phrase import can_be_person

# Whom the next one or the one after thanks, greets or contradicts.
_NEAR = 2
_SHORTEST_NAME = 2
_LAST_WORDS = 60
_LONGEST_WORD = 30
_SIGNS = ".,;:?!"


def called_by_name(case: Case) -> None:
    """A person beside other labels whom a neighbour calls by name (“Thank you, Hanne”), or who calls the next one."""
    for group in case.of(LabelClass.PERSON, LabelClass.PHRASE).values():
        for index in group:
            if index in case.taken or case.entries[index].candidate.inline or not case.speech_follows((index,)):
                continue
            name = _whole_name(case, index) or _asked_by_last_name(case, index) or _last_name(case, index)
            near = [i for i in range(index - _NEAR, index + _NEAR + 1) if i != index and i in case.taken]
            if name is None or not near:
                continue
            called = any(_calls(case, i, name) for i in near) or _is_spoken_of(case, index)
            if called or _calls_next(case, index) or _named_before(case, index, name):
                case.name((index,), case.entries[index].head.speaker or Speaker(name=name))
                case.take((index,), "the shape of a person, whom a neighbour calls by name or who calls one")


def handed_over(case: Case) -> None:
    """Names that the voice right before them calls up (“… over to Dr. Vik.”, “Vik: Thank you, Hanne.”), all talking.

    Where no word of the page is a label yet, two such names bear each other out. A place (“the ferry to New Oster”) or
    a colleague is mentioned so, too: a moderator has to be there, or one of the names to come again.
    """
    if case.taken or not case.conversation:
        return
    called = {case.entries[index].key for index in range(1, len(case.entries)) if _is_called_up(case, index)}
    groups = case.of(LabelClass.PERSON, LabelClass.ROLE, LabelClass.MODERATOR, LabelClass.PHRASE)
    if LabelClass.MODERATOR not in case.groups and not any(len(groups[key]) > 1 for key in called & groups.keys()):
        return
    talking = [groups[key] for key in called & groups.keys() if any(case.talks(index) for index in groups[key])]
    for group in talking if len(talking) > 1 else ():
        if case.speech_follows(group):
            case.name([index for index in group if case.entries[index].head.speaker is None])
            case.take(group, "the name of somebody whom the voice before calls up")


def introducing(case: Case) -> None:
    """Two persons, one after the other, each of whom calls the other by the whole name: to hand over, and to thank.

    A statement that tells of two friends has nobody else who talks, and no title that announces it.
    """
    for pair in pairwise(range(len(case.entries))):
        if pair[0] in case.taken and pair[1] in case.taken:
            continue
        one, other = _person_at(case, pair[0]), _person_at(case, pair[1])
        beside = case.announced or not {pair[0] - 1, pair[1] + 1}.isdisjoint(case.taken)
        if not beside or not one or not other or one == other or not all(map(case.talks, pair)):
            continue
        if other in case.entries[pair[0]].value[-_LAST_WORDS:] and one in case.entries[pair[1]].value[:_LAST_WORDS]:
            case.take(pair, "two persons who call each other by the whole name")


def _person_at(case: Case, index: int) -> str:
    """The whole name of the person whose label begins a paragraph; empty where none does."""
    entry = case.entries[index]
    is_person = entry.head.kind is LabelClass.PERSON and not entry.candidate.inline
    return (entry.head.name or "") if is_person and entry.head.names_in_full else ""


def _named_before(case: Case, index: int, name: str) -> bool:
    """Whether a voice before has named somebody in full, who talks now right behind or before another label.

    An answer tells of those whom it names, too, so whoever talks behind one is asked, or nobody has asked yet.
    """
    if not is_full(name) or {index - 1, index + 1}.isdisjoint(case.taken) or not case.talks(index):
        return False
    before = [one for one in case.taken if one < index]
    asked = index - 1 in case.taken and case.entries[index - 1].asks
    if not asked and any(case.entries[one].head.kind in ASKING for one in before):
        return False
    return any(name in case.entries[one].value for one in before)


def _is_called_up(case: Case, index: int) -> bool:
    entry, before = case.entries[index], case.entries[index - 1]
    if entry.candidate.inline or before.candidate.inline or entry.key == before.key:
        return False
    name = entry.candidate.head if entry.head.speaker is None else entry.head.name or ""
    last = name.rpartition(" ")[2]
    last = last.title() if last.isupper() else last
    place = before.value.rfind(last) if len(last) > _SHORTEST_NAME else -1
    if place < 1 or before.value[place + len(last) : place + len(last) + 1].isalnum():
        return False
    first = before.value[max(0, place - _LONGEST_WORD) : place].split(" ")[-2:][0]
    behind = before.value[place + len(last) :][:_LONGEST_WORD].split(" ")[1:2]
    # A comma stands in a list of places, not in a name.
    names = [f"{last} {word.rstrip(_SIGNS)}" for word in behind]
    if not first.endswith(","):
        names.append(f"{first} {last}")
    shaped = any(can_be_person(name, case.words.people) for name in names)
    return (shaped or _is_greeted(last, before.value)) and case.talks(index - 1)


def _is_greeted(name: str, said: str) -> bool:
    """“Hello, Lena.”, “Thank you, Lena.”: a name behind a word or two; a list of places has more before it."""
    return re.search(rf"(?:^|[.?!…]\s)(?:\w+\s)?\w+,\s{re.escape(name)}[.?!]", said) is not None


def _calls(case: Case, index: int, name: str) -> bool:
    """Whether somebody is called there by name, by form of address, or by role (“Minister Holm, why?”)."""
    name = name.title() if name.isupper() else name
    said, first, last = case.entries[index].value, name.partition(" ")[0], name.rpartition(" ")[2]
    if first not in said and last not in said:
        # Patterns take long to compile, and a page can have hundreds of names.
        return False
    if _calling(name, case.words.honorifics).search(said):
        return True
    before = re.findall(rf"(\w+)\s{re.escape(last)}\b", said)
    roles = {role.casefold() for people in case.words.people[:1] for role in people.roles} if before else set()
    return any(word.casefold() in roles for word in before)


def _whole_name(case: Case, index: int) -> str | None:
    head, printed = case.entries[index].head, case.entries[index].candidate.head
    if head.kind is LabelClass.PERSON:
        return head.name
    return printed if name_in_capitals(printed, case.words) is not None else None


def _asked_by_last_name(case: Case, index: int) -> str | None:
    """One word by which a question right before calls somebody (“Frage: Herr Vik, wann?”, “Vik: Im Mai.”)."""
    name, before = case.entries[index].candidate.head, index - 1
    if " " in name or not name.isalpha() or not name[0].isupper() or before not in case.taken:
        return None
    printed, name = name, name.title() if name.isupper() else name
    said = case.entries[before].value
    asked = case.entries[before].head.kind in NAMELESS_ASKING and case.entries[before].asks
    if name not in said or not asked:
        return None
    called = re.search(rf"\b(?:{case.words.honorifics})\.?\s{re.escape(name)}\b", said)
    return printed if called is not None else None


def _last_name(case: Case, index: int) -> str | None:
    """One word between two labels that somebody on the page uses with a form of address (“Mr Vik told us …”)."""
    return case.entries[index].candidate.head if _is_spoken_of(case, index) else None


def _is_spoken_of(case: Case, index: int) -> bool:
    name, last = case.entries[index].candidate.head, len(case.entries) - 1
    between = all(near in case.taken for near in (index - 1, index + 1) if 0 <= near <= last)
    if not between or " " in name or not name.isalpha() or not name[0].isupper():
        return False
    if index and case.entries[index - 1].head.kind is LabelClass.ANSWER:
        # Where a word says that somebody answers, a name within an answer is of whom it tells.
        return False
    said = [case.entries[taken].value for taken in case.taken if name in case.entries[taken].value]
    called = re.compile(rf"\b(?:{case.words.honorifics})\.?\s{re.escape(name)}\b") if said else None
    return called is not None and any(map(called.search, said))


def _calls_next(case: Case, index: int) -> bool:
    """Whether the last words name whoever asks next (“The next one is Tom.”, “TOM BRANDT: …?”)."""
    after = index + 1
    if after not in case.taken or not case.entries[after].asks:
        return False
    names = [word for word in case.entries[after].candidate.head.casefold().split() if len(word) > _SHORTEST_NAME]
    said = re.findall(r"\w+", case.entries[index].value[-_LAST_WORDS:].casefold())
    return any(name in said for name in names)


def _calling(name: str, honorifics: str) -> re.Pattern[str]:
    first, last = re.escape(name.partition(" ")[0]), re.escape(name.rpartition(" ")[2])
    return re.compile(
        rf"(?:^|[.?!…]\s){first}(?:\s{last})?,\s|,\s{first}(?:\s{last})?[.?!,]|\b(?:{honorifics})\.?\s(?:{first}\s)?{last}\b"
    )
