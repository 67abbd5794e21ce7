"""The proofs by which candidates become labels. Each looks at one kind of words and takes what the page bears out.

A proof reads what earlier ones took: a label is evidence for its neighbours.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from pressitems.models import Speaker
from pressitems.recognise.alternation import addressed, alternating, called_by_name, phrases
from pressitems.recognise.case import LEXICAL, VOICES, Case, Entry, asks
from pressitems.recognise.families import short_forms, turn_takers
from pressitems.recognise.heads import Head
from pressitems.recognise.signless import SIGNLESS
from pressitems.recognise.vocabulary import LabelClass

_NEEDS_COUNTERPART = {LabelClass.QUESTION: LabelClass.ANSWER, LabelClass.ANSWER: LabelClass.QUESTION}
_ASKING = frozenset({LabelClass.QUESTION, LabelClass.FOLLOW_UP, LabelClass.OUTLET})
_INITIALS = re.compile(r"[^\W\d_]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_]{2}")
_CALLING = _ASKING | {LabelClass.ASKER, LabelClass.MODERATOR}
_TRADES = frozenset({LabelClass.ASKER, LabelClass.MODERATOR, LabelClass.PARTICIPANT})
_LONG = 150
# In bytes: a Chinese sign says about as much as three letters, and takes as many bytes.
_SHORTEST_QUESTION = 12


def _signless(case: Case) -> None:
    """Labels that no sign ends: they are candidates only where the page as a whole has proven their form."""
    proven = [index for index, entry in enumerate(case.entries) if entry.candidate.shape == SIGNLESS]
    case.take(proven, "such heads take turns on this page, without a sign behind them")


def _lexical(case: Case) -> None:
    """Question and answer words. Short ones, and those with a stop, need their counterpart beside them."""
    voiced = any(case.entries[group[0]].candidate.shape == "colon" for group in case.of(*VOICES).values())
    for kind in LEXICAL:
        counterpart = _NEEDS_COUNTERPART.get(kind) in case.groups
        for group in case.groups.get(kind, {}).values():
            for shape in {case.entries[index].candidate.shape for index in group}:
                same = [index for index in group if case.entries[index].candidate.shape == shape]
                followed = kind is LabelClass.QUESTION and _same_follows(case, same)
                if (
                    counterpart
                    or followed
                    or _stands_alone(kind, case.entries[same[0]].candidate.head, shape, len(same), voiced=voiced)
                ):
                    case.take(same, f"{kind} of the lexicon")


def _same_follows(case: Case, group: Sequence[int]) -> bool:
    """Whether the same other label follows nearly each time, whatever its words are (“Q    …”, “THE CHAIR: …”)."""
    after = Counter(case.entries[index + 1].key for index in group if index + 1 < len(case.entries))
    most = max(after.values(), default=0)
    return len(group) > 1 and most > 1 and most * 3 >= len(group) * 2 and case.speech_follows(group)


def _stands_alone(kind: LabelClass, head: str, shape: str, count: int, *, voiced: bool) -> bool:
    """Whether a question or answer word is a label without its counterpart."""
    short = len(head) == 1
    if shape == "colon":
        return not short or (kind is LabelClass.QUESTION and (voiced or count > 1))
    if shape == "gap":
        return short and voiced and kind is LabelClass.QUESTION
    return shape == "stop" and not short and count > 1


def _voices(case: Case) -> None:
    """Roles, forms of address and officials."""
    groups = [group for group in case.of(LabelClass.ROLE, LabelClass.OFFICIAL).values() if case.speech_follows(group)]
    dialogue = case.dialogue()
    for group in groups:
        entry = case.entries[group[0]]
        named = entry.head.speaker is not None and entry.head.speaker.name is not None
        sure = named and (not dialogue or _named_in_full(entry) or _labels_name(case, group))
        if dialogue and (sure or _often(case, group) or _takes_part(case, group[0])):
            reason = "a role or form of address, in a dialogue"
        elif (len(groups) > 1 and (len(group) > 1 or named)) or (
            named and len(group) > 1 and _among_voices(case, group)
        ):
            reason = "a role or form of address, and others alternate with it"
        elif entry.candidate.head.isupper() and " " in entry.candidate.head:
            reason = "a role or form of address, in capitals"
        elif entry.candidate.bold and named:
            reason = "a role or form of address, in bold"
        elif named and _known(case, entry):
            reason = "a role and a name that title or byline state"
        elif case.taken and (len(group) > 1 or (sure and any(_beside_taken(case, index) for index in group))):
            reason = "a role or form of address, among other labels"
        else:
            continue
        case.take(group, reason)


def _among_voices(case: Case, group: Sequence[int]) -> bool:
    """Whether persons or words of the trade stand beside these labels."""
    near = {index + step for index in group for step in (-1, 1)} - set(group)
    kinds = {case.entries[index].head.kind for index in near if 0 <= index < len(case.entries)}
    return not kinds.isdisjoint({LabelClass.PERSON, *_TRADES})


def _named_in_full(entry: Entry) -> bool:
    speaker = entry.head.speaker
    return speaker is not None and " " in (speaker.name or "")


def _labels_name(case: Case, group: Sequence[int]) -> bool:
    """Whether other labels name a person, too.

    Where a page asks and answers by “Question” and “Answer”, an “Ambassador Hotel:” is a place within an answer.
    """
    kinds = (LabelClass.ROLE, LabelClass.OFFICIAL, LabelClass.PERSON)
    return any(entry.head.kind in kinds and index not in group for index, entry in enumerate(case.entries))


def _often(case: Case, group: Sequence[int]) -> bool:
    """Whether a label comes again, or is printed as only labels are: in capitals, with an initial, in a run-on text."""
    candidate = case.entries[group[0]].candidate
    return len(group) > 1 or candidate.inline or candidate.head.isupper() or candidate.head[1:2] == "."


def _takes_part(case: Case, index: int) -> bool:
    """Whether a label that comes once has its place: it opens, is asked or called, or it asks and is answered.

    “North Sea: The cod has come back.” at the end of an answer has none.
    """
    before, after = index - 1, index + 1
    if index == 0:
        return len(case.entries[index].value) > _LONG or asks(case.entries[index])
    if before in case.taken and case.entries[before].head.kind in _CALLING:
        return after not in case.taken or case.entries[after].head.kind is not LabelClass.ANSWER
    return asks(case.entries[index]) and case.answers(after)


def _known(case: Case, entry: Entry) -> bool:
    speaker = entry.head.speaker
    if speaker is None or speaker.name is None:
        return False
    name = speaker.name.casefold()
    return name in case.known_names or name.rpartition(" ")[2] in case.known_names or _labelled(case, name)


def _labelled(case: Case, name: str) -> bool:
    """Whether a label with a role names the same person (“President of Norland Hanne Vik”, then “Hanne Vik”)."""
    roles = case.groups.get(LabelClass.ROLE, {}).values()
    named = (case.entries[group[0]].head.speaker for group in roles if group[0] in case.taken)
    return " " in name and any(one is not None and (one.name or "").casefold() == name for one in named)


def _helpers(case: Case) -> None:
    """Moderators, journalists by trade, participants: they need other labels beside them."""
    kinds = (LabelClass.MODERATOR, LabelClass.ASKER, LabelClass.PARTICIPANT)
    groups = {key: group for key, group in case.of(*kinds).items() if case.speech_follows(group)}
    for key, group in groups.items():
        entry = case.entries[group[0]]
        named = entry.head.speaker is not None and entry.head.speaker.name is not None
        if (named or entry.head.kind is LabelClass.ASKER) and not (_often(case, group) or _helps(case, group[0])):
            # “Press: They are free.”, “Host City”: words of the trade have other meanings too.
            continue
        others = any(case.entries[index].key != key for index in case.taken)
        if others or (len(groups) > 1 and (entry.candidate.bold or entry.candidate.head.isupper())):
            case.take(group, f"{entry.head.kind} of the lexicon, beside other labels")


def _trades(case: Case) -> None:
    """A word of the trade that comes again and asks, and the same role follows: “Reporter:”, “Chief Executive:”."""
    roles = case.of(LabelClass.ROLE, LabelClass.OFFICIAL)
    for asking in case.of(*_TRADES).values():
        after = Counter(case.entries[index + 1].key for index in asking if index + 1 < len(case.entries))
        key, follows = after.most_common(1)[0] if after else ("", 0)
        answering = roles.get(key, [])
        if follows < 2 or follows * 2 < len(asking) or len(answering) < 2:
            continue
        asked = any(asks(case.entries[index]) for index in asking)
        if asked and case.speech_follows(asking) and case.speech_follows(answering):
            case.take(asking, "a word of the trade, and the same role follows each time")
            case.take(answering, "a role that follows who asks, each time")


def _helps(case: Case, index: int) -> bool:
    """Whether a moderator or journalist who comes once has a place: the one also closes, the other is answered."""
    if case.entries[index].head.kind is LabelClass.MODERATOR and index == len(case.entries) - 1:
        return True
    return case.answers(index + 1) or _takes_part(case, index)


def _persons(case: Case) -> None:
    """Shapes of a person: whom the page names otherwise, or who alternates with other labels."""
    groups = case.of(LabelClass.PERSON)
    repeated = {key for key, group in groups.items() if len(group) > 1}
    for key, group in groups.items():
        if not case.speech_follows(group):
            continue
        if _known(case, case.entries[group[0]]):
            reason = "the shape of a person, whom title, byline or text name in full"
        elif any(_beside_taken(case, i) for i in group) and (_often(case, group) or _takes_part(case, group[0])):
            reason = "the shape of a person, alternating with other labels"
        elif key in repeated and (any(_beside_voice(case, i, repeated) for i in group) or _takes_turns(case, group)):
            reason = "the shape of a person, repeated and alternating"
        else:
            continue
        case.take(group, reason)


def _known_by_last_name(case: Case) -> None:
    """One word (“Berg:”) by which title, byline or a list of those who speak name somebody."""
    for key, group in case.of(LabelClass.PHRASE).items():
        if key not in case.known_names or group[0] in case.taken or not case.speech_follows(group):
            continue
        if _often(case, group) or case.dialogue() or any(_beside_taken(case, index) for index in group):
            for index in group:
                entry = case.entries[index]
                head = Head(LabelClass.PERSON, Speaker(name=entry.candidate.head))
                case.entries[index] = entry._replace(head=head)
            case.take(group, "the name of somebody whom title, byline or list of speakers name")


def _beside_taken(case: Case, index: int) -> bool:
    """Whether a neighbouring entry is a label already, and another one."""
    key = case.entries[index].key
    return any(near in case.taken and case.entries[near].key != key for near in (index - 1, index + 1))


def _beside_voice(case: Case, index: int, repeated: set[str]) -> bool:
    for near in (index - 1, index + 1):
        if not 0 <= near < len(case.entries) or case.entries[near].key == case.entries[index].key:
            continue
        other = case.entries[near]
        if other.head.kind is LabelClass.OUTLET or other.head.kind in _TRADES or other.key in repeated:
            return True
        if other.head.kind is LabelClass.PERSON and asks(other):
            return True
    return False


def _takes_turns(case: Case, group: Sequence[int]) -> bool:
    """Whether another person stands between two labels of this one, directly after one of them."""
    others = (LabelClass.PERSON, LabelClass.ROLE)
    return any(case.entries[index + 1].head.kind in others and index + 1 not in group for index in group[:-1])


def _outlets(case: Case) -> None:
    """Media: they ask, and a voice answers."""
    dialogue = case.dialogue()
    for group in case.of(LabelClass.OUTLET).values():
        if len(group) > 1 and all(index - 1 in case.taken and _is_asked(case, index - 1) for index in group):
            # “Press Desk” after each “Question” is no medium that asks again.
            for index in group:
                case.entries[index] = case.entries[index]._replace(head=Head(LabelClass.PHRASE))
            case.take(group, "stands after a question each time")
            continue
        for index in group:
            entry = case.entries[index]
            if (
                index in case.taken
                or entry.candidate.inline
                or (len(entry.value.encode()) < _SHORTEST_QUESTION and not asks(entry))
            ):
                continue
            if case.answers(index + 1) or (dialogue and asks(entry) and case.answers(index - 1)):
                case.take((index,), "an outlet, answered by another label")
            elif asks(entry) and index + 1 < len(case.entries) and case.entries[index + 1].head.kind in VOICES:
                case.take((index,), "an outlet that asks, and a voice follows")


def _is_asked(case: Case, index: int) -> bool:
    return case.entries[index].head.kind in (LabelClass.QUESTION, LabelClass.FOLLOW_UP)


def _held(case: Case) -> None:
    """What is a label most times is one each time: an interviewer also says goodbye."""
    for group in case.of(LabelClass.PHRASE).values():
        taken = sum(index in case.taken for index in group)
        if 1 < taken < len(group) <= taken * 2:
            rest = [index for index in group if not case.entries[index].candidate.inline]
            case.take(rest, "a label most times on this page")


#: In this order, each as often as the last round found something new.
PROOFS: tuple[Callable[[Case], None], ...] = (
    _signless,
    _lexical,
    _voices,
    _helpers,
    _trades,
    _persons,
    _known_by_last_name,
    _outlets,
    phrases,
    addressed,
    called_by_name,
    turn_takers,
    short_forms,
    alternating,
    _held,
)
