"""The proofs by which candidates become labels. Each looks at one kind of words and takes what the page bears out.

A proof reads what earlier ones took: a label is evidence for its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pressitems.recognise.label_class import OFFICES, QUESTIONS, TRADES, VOICES, LabelClass
from pressitems.recognise.labels.alternation import (
    addressed,
    alternating,
    interposed,
    phrases,
    signed_alike,
)
from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.labels.called_up import called_by_name, handed_over, introducing
from pressitems.recognise.labels.case import Case, Entry
from pressitems.recognise.labels.families import (
    answering_names,
    held,
    last_names_in_capitals,
    names_with_media,
    short_forms,
    turn_takers,
)
from pressitems.recognise.labels.head_shape import is_full
from pressitems.recognise.labels.heads import name_in_capitals
from pressitems.recognise.labels.own_names import asking_in_a_row, introduced
from pressitems.recognise.labels.question_words import question_words
from pressitems.recognise.labels.recorded import recorded
from pressitems.recognise.labels.signless import SIGNLESS
from pressitems.recognise.labels.trades import answering_roles, helpers, lists_people, often, takes_part, trades
from pressitems.recognise.quotations import is_quotation

# In bytes: a Chinese sign says about as much as three letters, and takes as many bytes.
_SHORTEST_QUESTION = 12


def _signless(case: Case) -> None:
    """Labels that no sign ends: they are candidates only where the page as a whole has proven their form."""
    proven = [index for index, entry in enumerate(case.entries) if entry.candidate.shape == SIGNLESS]
    case.take(proven, "such heads take turns on this page, without a sign behind them")


def _voices(case: Case) -> None:
    """Roles, forms of address and officials."""
    every = case.of(*OFFICES).values()
    groups = [group for group in every if case.speech_follows(group) and not lists_people(case, group)]
    dialogue, conversation = case.dialogue(), case.conversation
    for group in groups:
        entry = case.entries[group[0]]
        named = entry.head.name is not None
        sure = named and (not dialogue or entry.head.names_in_full or _labels_name(case, group))
        if dialogue and (sure or often(case, group) or takes_part(case, group[0])):
            reason = "a role or form of address, in a dialogue"
        elif conversation and (
            (len(groups) > 1 and (len(group) > 1 or named)) or (named and len(group) > 1 and _among_voices(case, group))
        ):
            reason = "a role or form of address, and others alternate with it"
        elif (
            (conversation or (named and len(groups) == 1))
            and entry.candidate.head.isupper()
            and " " in entry.candidate.head
        ):
            reason = "a role or form of address, in capitals"
        elif conversation and named and (entry.candidate.bold or (case.announced and len(group) > 1)):
            reason = "a role or form of address, in bold or again"
        elif named and _known(case, entry) and (conversation or any(case.talks(index) for index in group)):
            reason = "a role and a name that title or byline state"
        elif conversation and entry.alone and _stands_as_others(case, group[0]):
            reason = "a role alone over what is said, as another one stands"
        elif case.taken and (
            len(group) > 1
            or (sure and any(_beside_taken(case, index) for index in group))
            or _official_between(case, group[0])
            or (named and any(_talks_between(case, index) for index in group))
            or _adds_something(case, group[0])
        ):
            reason = "a role or form of address, among other labels"
        elif case.taken and entry.key in case.known_names and all(map(case.talks, group)):
            reason = "a role whose holder the text names, among other labels"
        else:
            continue
        case.take(group, reason)


def _among_voices(case: Case, group: Sequence[int]) -> bool:
    """Whether persons or words of the trade stand beside these labels."""
    near = {index + step for index in group for step in (-1, 1)} - set(group)
    kinds = {case.entries[index].head.kind for index in near if 0 <= index < len(case.entries)}
    return not kinds.isdisjoint({LabelClass.PERSON, *TRADES})


def _stands_as_others(case: Case, index: int) -> bool:
    """Whether somebody talks under a role, and the label of another one before it stands alone, too."""
    before = case.entries[index - 1] if index - 1 in case.taken else None
    return before is not None and before.alone and before.head.kind in OFFICES and case.talks(index)


def _adds_something(case: Case, index: int) -> bool:
    """Whether somebody by office alone says “I” or “we” once at a conference, with labels beside, or as the last one.

    Offices that an answer lists stand in a row, and have none of the labels on both sides.
    """
    ends = index == len(case.entries) - 1 and index - 1 in case.taken
    spoken = case.words.spoken is not None and case.words.spoken.search(case.entries[index].first) is not None
    return case.announced and spoken and (ends or case.is_between(index))


def _official_between(case: Case, index: int) -> bool:
    """“Official: Please raise your hand.”: the lexicon's own word, with labels on both sides."""
    word = case.words.labels.get(case.entries[index].key) is LabelClass.OFFICIAL
    return word and case.is_between(index)


def _labels_name(case: Case, group: Sequence[int]) -> bool:
    """Whether other labels name a person, too.

    Where a page asks and answers by “Question” and “Answer”, an “Ambassador Hotel:” is a place within an answer.
    """
    return any(entry.head.kind in VOICES and index not in group for index, entry in enumerate(case.entries))


def _known(case: Case, entry: Entry) -> bool:
    name = (entry.head.name or "").casefold()
    known = name in case.known_names or name.rpartition(" ")[2] in case.known_names
    return bool(name) and (known or _labelled(case, name))


def _labelled(case: Case, name: str) -> bool:
    """Whether a label with a role names the same person (“President of Norland Hanne Vik”, then “Hanne Vik”)."""
    roles = case.of(LabelClass.ROLE, LabelClass.MODERATOR).values()
    named = (case.entries[group[0]].head.name for group in roles if group[0] in case.taken)
    return is_full(name) and any((one or "").casefold() == name for one in named)


def _persons(case: Case) -> None:
    """Shapes of a person: whom the page names otherwise, or who alternates with other labels."""
    groups = case.of(LabelClass.PERSON)
    repeated = {key for key, group in groups.items() if len(group) > 1}
    for key, group in groups.items():
        if not case.speech_follows(group):
            continue
        if case.conversation and _known(case, case.entries[group[0]]):
            reason = "the shape of a person, whom title, byline or text name in full"
        elif any(_beside_taken(case, i) for i in group) and (often(case, group) or takes_part(case, group[0])):
            reason = "the shape of a person, alternating with other labels"
        elif any(_talks_between(case, index) for index in group):
            reason = "the shape of a person, who talks between two labels"
        elif (
            case.conversation
            and key in repeated
            and (any(_beside_voice(case, i, repeated) for i in group) or _takes_turns(case, group))
        ):
            reason = "the shape of a person, repeated and alternating"
        else:
            continue
        case.take(group, reason)


def _talks_between(case: Case, index: int) -> bool:
    """Whether somebody talks to others (“If I may add …”) with labels on both sides; a topic does not."""
    return case.is_between(index) and case.talks(index)


def _persons_in_capitals(case: Case) -> None:
    """Names in capitals (“ERIK LUND”), whose words alone say nothing: where they have a place among other labels."""
    for group in case.of(LabelClass.PHRASE).values():
        entry = case.entries[group[0]]
        named = name_in_capitals(entry.candidate.head, case.words)
        if named is None or entry.candidate.inline or not case.speech_follows(group):
            continue
        in_place = ((_beside_taken(case, i) and takes_part(case, i)) or _talks_between(case, i) for i in group)
        if any(in_place) or any(case.entries[i].asks and i + 1 in case.taken for i in group):
            case.name(group, named)
            case.take(group, "a name in capitals, with a place among other labels")


def _known_by_last_name(case: Case) -> None:
    """One word (“Berg:”) by which title, byline or a list of those who speak name somebody."""
    for key, group in case.of(LabelClass.PHRASE).items():
        if key not in case.known_names or group[0] in case.taken or not case.speech_follows(group):
            continue
        others = case.dialogue() or any(_beside_taken(case, index) for index in group)
        if others or (often(case, group) and case.conversation):
            case.name(group)
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
        if other.head.kind is LabelClass.OUTLET or other.head.kind in TRADES or other.key in repeated:
            return True
        if other.head.kind is LabelClass.PERSON and other.asks:
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
        if len(group) > 1 and all(
            index - 1 in case.taken and case.entries[index - 1].head.kind in QUESTIONS for index in group
        ):
            # “Press Desk” after each “Question” is no medium that asks again.
            case.read_as(group, LabelClass.PHRASE)
            case.take(group, "stands after a question each time")
            continue
        for index in group:
            entry = case.entries[index]
            quiet = len(entry.value.encode()) < _SHORTEST_QUESTION and not entry.asks
            # “Norvik Times: ‘A quay at last.’” is what a medium wrote.
            if index in case.taken or quiet or is_quotation(entry.first):
                continue
            # Where a copy in one line has words for a question, an answer quotes “Reuters: …”.
            if entry.candidate.inline and (dialogue or not (entry.asks and _followed_by_voice(case, index))):
                continue
            if _answered(case, index) or (dialogue and entry.asks and case.answers(index - 1)):
                case.take((index,), "an outlet, answered by another label")
            elif entry.asks and _followed_by_voice(case, index):
                case.take((index,), "an outlet that asks, and a voice follows")


def _followed_by_voice(case: Case, index: int) -> bool:
    return index + 1 < len(case.entries) and _may_answer(case.entries[index + 1])


def _answered(case: Case, index: int) -> bool:
    """Whether a voice answers: at once, or behind further media where each of them asks."""
    after = index + 1
    if case.entries[index].asks:
        while after in case.taken and case.entries[after].head.kind is LabelClass.OUTLET:
            after += 1
    return case.answers(after)


def _may_answer(entry: Entry) -> bool:
    """Whether a voice stands there that does not ask itself: whom no label answers, the next one asks, too."""
    return entry.head.kind in VOICES and not ends_in_question(entry.first)


#: In this order, each as often as the last round found something new.
PROOFS: tuple[Callable[[Case], None], ...] = (
    _signless,
    recorded,
    question_words,
    _voices,
    helpers,
    trades,
    answering_roles,
    _persons,
    _persons_in_capitals,
    last_names_in_capitals,
    _known_by_last_name,
    _outlets,
    phrases,
    addressed,
    called_by_name,
    introducing,
    introduced,
    asking_in_a_row,
    interposed,
    signed_alike,
    turn_takers,
    names_with_media,
    answering_names,
    short_forms,
    alternating,
    handed_over,
    held,
)
