"""Deciding which candidates are labels: the evidence rule, the same for every language and house style.

Words before a colon become a label only with evidence of two kinds: what they are (a word of the lexicon, a role, a
form of address, an outlet, the shape of a person) and what the page does with them (they alternate with other labels,
repeat, are printed in capitals or bold, or name somebody whom title or byline name), and only where speech follows.
Prefer no label to a wrong one: a missed label leaves the words with the voice before, a false one puts them in
somebody's mouth.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from typing import NamedTuple

from pressitems.blocks import Block
from pressitems.recognise.candidates import Candidate
from pressitems.recognise.heads import Head, read_head
from pressitems.recognise.vocabulary import LabelClass, Vocabulary

_SPEECH_ENDS = tuple(".?!…—–-”\"'’»)）。？！”」』,;:：")
_FAR = 12
_LONG = 150
_QUOTES = tuple('„“”«"‚‘「『»')
_NEEDS_COUNTERPART = {LabelClass.QUESTION: LabelClass.ANSWER, LabelClass.ANSWER: LabelClass.QUESTION}
_LEXICAL = frozenset({LabelClass.QUESTION, LabelClass.ANSWER, LabelClass.FOLLOW_UP})
_ASKING = frozenset({LabelClass.QUESTION, LabelClass.FOLLOW_UP, LabelClass.OUTLET})
_VOICES = frozenset({LabelClass.ROLE, LabelClass.OFFICIAL, LabelClass.PERSON})
_INLINE = _LEXICAL | {
    LabelClass.ROLE,
    LabelClass.PERSON,
    LabelClass.OFFICIAL,
    LabelClass.PARTICIPANT,
    LabelClass.MODERATOR,
    LabelClass.ASKER,
}


class Entry(NamedTuple):
    """A candidate with what its words alone say, and the text that it would put into somebody's mouth.

    ``first`` is what stands in the label's own paragraph (or in the next, where the label stands alone), ``value``
    all of it.
    """

    candidate: Candidate
    head: Head
    value: str
    first: str

    @property
    def key(self) -> str:
        """What makes two labels the same: the words, capitals or not."""
        return self.candidate.head.casefold()


class Verdict(NamedTuple):
    """What became of an entry: the reason for taking it, or (``taken`` false) for refusing it."""

    entry: Entry
    taken: bool
    reason: str


def judge(
    candidates: Sequence[Candidate],
    blocks: Sequence[Block],
    indexes: Sequence[int],
    words: Vocabulary,
    known_names: frozenset[str],
    *,
    flat: bool,
) -> list[Verdict]:
    """A verdict on each candidate, in the order of the page.

    Args:
        candidates: From ``find_candidates``, of one item.
        blocks: All blocks of the page.
        indexes: Those of the item that hold its text, in order.
        words: The compiled lexicons.
        known_names: Casefolded names that title, byline or metadata state, in full and by last word.
        flat: Whether the transcript runs on in one line, so that labels stand inside it.
    """
    entries = _entries(candidates, blocks, indexes, words, flat=flat)
    possible = [entry for entry in entries if entry.head.kind is not None]
    taken: dict[int, str] = {}
    for rule in (_lexical, _voices, _helpers, _persons, _outlets, _persons, _phrases, _outlets, _helpers, _voices):
        rule(possible, taken, known_names)
    reasons = {id(possible[index]): reason for index, reason in taken.items()}
    return [
        Verdict(
            entry,
            id(entry) in reasons,
            reasons.get(id(entry)) or entry.head.refusal or "nothing on the page bears it out",
        )
        for entry in entries
    ]


def _entries(
    candidates: Sequence[Candidate], blocks: Sequence[Block], indexes: Sequence[int], words: Vocabulary, *, flat: bool
) -> list[Entry]:
    heads: dict[str, Head] = {}
    # A slip of the keyboard (“Hua chunying”) is read as the same words in their usual capitals.
    usual: dict[str, str] = {}
    for printed in dict.fromkeys(candidate.head for candidate in candidates if not candidate.inline):
        heads[printed] = read_head(printed, words)
        if heads[printed].kind is not None:
            usual.setdefault(printed.casefold(), printed)
    at_start = {candidate.head for candidate in candidates if not candidate.inline}
    kept: list[tuple[Candidate, Head]] = []
    for candidate in candidates:
        printed = usual.get(candidate.head.casefold(), candidate.head)
        head = heads.get(printed)
        if head is None:
            head = heads[printed] = read_head(printed, words)
        if candidate.inline:
            if head.kind not in _INLINE or (
                kept and kept[-1][0].block == candidate.block and kept[-1][0].end >= candidate.start
            ):
                continue
            if head.kind is LabelClass.PERSON and not flat and candidate.head not in at_start:
                continue
            if head.kind in _LEXICAL and candidate.head[0].islower():
                continue
        kept.append((candidate, head))
    entries = []
    for index, (candidate, head) in enumerate(kept):
        value = _value(kept, index, blocks, indexes)
        own = len(blocks[candidate.block].text) - candidate.end
        entries.append(Entry(candidate, head, value, value[:own] if own else value))
    return entries


def _value(kept: Sequence[tuple[Candidate, Head]], index: int, blocks: Sequence[Block], indexes: Sequence[int]) -> str:
    """What a label would put into somebody's mouth: everything up to the next candidate that could be one."""
    candidate = kept[index][0]
    text = blocks[candidate.block].text
    following = next((later for later, head in kept[index + 1 : index + 9] if head.kind is not None), None)
    if following is not None and following.block == candidate.block:
        return text[candidate.end : following.start].strip()
    stop = following.block if following is not None else candidate.block + _FAR
    place = bisect(indexes, candidate.block)
    more = [blocks[later].text for later in indexes[place : place + _FAR] if later < stop]
    return " ".join([text[candidate.end :], *more]).strip() if more else text[candidate.end :]


def _of(entries: Sequence[Entry], kinds: frozenset[LabelClass]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for index, entry in enumerate(entries):
        if entry.head.kind in kinds:
            groups.setdefault(entry.key, []).append(index)
    return groups


def _speech_follows(entries: Sequence[Entry], group: Sequence[int]) -> bool:
    """Most of what stands after these labels reads as speech: it ends as a sentence does. Field values do not."""
    quoted = sum(1 for index in group if entries[index].value[:1] in _QUOTES)
    if quoted * 2 > len(group):
        # “The minister: ‘We are pleased’” quotes in running prose; what comes after it is not said by the minister.
        return False
    spoken = sum(
        entries[index].first.rstrip().endswith(_SPEECH_ENDS) or len(entries[index].first) > _LONG for index in group
    )
    return spoken * 2 >= len(group)


def _dialogue(entries: Sequence[Entry], taken: dict[int, str]) -> bool:
    return any(entries[index].head.kind in _LEXICAL for index in taken)


def _lexical(entries: Sequence[Entry], taken: dict[int, str], _: frozenset[str]) -> None:
    kinds = {entry.head.kind for entry in entries if entry.candidate.shape != "stop"} | {
        entry.head.kind for entry in entries
    }
    voiced = any(entry.head.kind in _VOICES and entry.candidate.shape == "colon" for entry in entries)
    counts: dict[tuple[str, str], int] = {}
    for entry in entries:
        counts[entry.key, entry.candidate.shape] = counts.get((entry.key, entry.candidate.shape), 0) + 1
    for index, entry in enumerate(entries):
        kind, candidate = entry.head.kind, entry.candidate
        if kind not in _LEXICAL or kind is None:
            continue
        counterpart = _NEEDS_COUNTERPART.get(kind) in kinds
        short = len(candidate.head) == 1
        if candidate.shape == "colon":
            good = (
                counterpart or not short or (kind is LabelClass.QUESTION and (voiced or counts[entry.key, "colon"] > 1))
            )
        elif candidate.shape == "gap":
            good = kind is LabelClass.QUESTION and short and (voiced or counterpart)
        elif candidate.shape == "dash":
            good = counterpart
        else:
            good = counterpart or (not short and counts[entry.key, "stop"] > 1)
        if good and entry.value:
            taken[index] = f"“{candidate.head}” is a {kind} of the lexicon"


def _voices(entries: Sequence[Entry], taken: dict[int, str], known_names: frozenset[str]) -> None:
    groups = {
        key: group
        for key, group in _of(entries, frozenset({LabelClass.ROLE, LabelClass.OFFICIAL})).items()
        if _speech_follows(entries, group)
    }
    dialogue = _dialogue(entries, taken)
    for group in groups.values():
        entry = entries[group[0]]
        speaker = entry.head.speaker
        named = speaker is not None and speaker.name is not None
        if dialogue:
            reason = "a role or form of address, in a dialogue"
        elif len(groups) > 1 and (len(group) > 1 or named):
            reason = "a role or form of address, and others alternate with it"
        elif entry.candidate.head.isupper() and " " in entry.candidate.head:
            reason = "a role or form of address, in capitals"
        elif entry.candidate.bold and named:
            reason = "a role or form of address, in bold"
        elif named and _known(entry, known_names):
            reason = "a role and a name that title or byline state"
        elif taken and len(group) > 1:
            reason = "a role or form of address, repeated among other labels"
        else:
            continue
        for index in group:
            if entries[index].value:
                taken.setdefault(index, reason)


def _known(entry: Entry, known_names: frozenset[str]) -> bool:
    speaker = entry.head.speaker
    if speaker is None or speaker.name is None:
        return False
    name = speaker.name.casefold()
    return name in known_names or name.rpartition(" ")[2] in known_names


def _helpers(entries: Sequence[Entry], taken: dict[int, str], _: frozenset[str]) -> None:
    """Moderators, journalists by trade, participants: they need other labels beside them."""
    kinds = frozenset({LabelClass.MODERATOR, LabelClass.ASKER, LabelClass.PARTICIPANT})
    groups = {key: group for key, group in _of(entries, kinds).items() if _speech_follows(entries, group)}
    for key, group in groups.items():
        entry = entries[group[0]]
        others = any(entries[index].key != key for index in taken)
        if others or (len(groups) > 1 and (entry.candidate.bold or entry.candidate.head.isupper())):
            for index in group:
                if entries[index].value:
                    taken.setdefault(
                        index, f"“{entry.candidate.head}” is a {entry.head.kind} of the lexicon, beside other labels"
                    )


def _persons(entries: Sequence[Entry], taken: dict[int, str], known_names: frozenset[str]) -> None:
    groups = _of(entries, frozenset({LabelClass.PERSON}))
    repeated = {key for key, group in groups.items() if len(group) > 1}
    for key, group in groups.items():
        entry = entries[group[0]]
        if not _speech_follows(entries, group):
            continue
        if _known(entry, known_names):
            reason = "the shape of a person, whom title, byline or text name in full"
        elif any(_beside_taken(entries, taken, index) for index in group):
            reason = "the shape of a person, alternating with other labels"
        elif key in repeated and (
            any(_beside_voice(entries, index, repeated) for index in group) or _takes_turns(entries, group)
        ):
            reason = "the shape of a person, repeated and alternating"
        else:
            continue
        for index in group:
            if entries[index].value:
                taken.setdefault(index, reason)


def _beside_taken(entries: Sequence[Entry], taken: dict[int, str], index: int) -> bool:
    """Whether a neighbouring entry is a label already, and another one."""
    return any(near in taken and entries[near].key != entries[index].key for near in (index - 1, index + 1))


def _beside_voice(entries: Sequence[Entry], index: int, repeated: set[str]) -> bool:
    for near in (index - 1, index + 1):
        if 0 <= near < len(entries) and entries[near].key != entries[index].key:
            kind = entries[near].head.kind
            if (
                kind is LabelClass.OUTLET
                or entries[near].key in repeated
                or (kind is LabelClass.PERSON and "?" in entries[near].value)
            ):
                return True
    return False


def _takes_turns(entries: Sequence[Entry], group: Sequence[int]) -> bool:
    """Whether another person stands between two labels of this one, directly after one of them."""
    others = frozenset({LabelClass.PERSON, LabelClass.ROLE})
    return any(entries[index + 1].head.kind in others and index + 1 not in group for index in group[:-1])


def _answers(entries: Sequence[Entry], taken: dict[int, str], index: int) -> bool:
    return index in taken and entries[index].head.kind in _VOICES | {LabelClass.ANSWER}


def _outlets(entries: Sequence[Entry], taken: dict[int, str], _: frozenset[str]) -> None:
    dialogue = _dialogue(entries, taken)
    for index, entry in enumerate(entries):
        if (
            entry.head.kind is not LabelClass.OUTLET
            or index in taken
            or entry.candidate.inline
            or len(entry.value) < 12
        ):
            continue
        asks = "?" in entry.value or "？" in entry.value
        if _answers(entries, taken, index + 1) or (dialogue and asks and _answers(entries, taken, index - 1)):
            taken[index] = "an outlet, answered by another label"
        elif asks and index + 1 < len(entries) and entries[index + 1].head.kind in _VOICES:
            taken[index] = "an outlet that asks, and a voice follows"


def _after_question(entries: Sequence[Entry], taken: dict[int, str], index: int) -> bool:
    """Whether a label of a question stands directly before, and nobody else has answered it."""
    return not entries[index].candidate.inline and index - 1 in taken and entries[index - 1].head.kind in _ASKING


def _phrases(entries: Sequence[Entry], taken: dict[int, str], _: frozenset[str]) -> None:
    """Capitalised words that say nothing of themselves: only between answers of a voice that answers others too."""
    answered: dict[str, int] = {}
    for index in taken:
        if entries[index].head.kind in _VOICES | {LabelClass.ANSWER}:
            answered[entries[index].key] = answered.get(entries[index].key, 0) + 1
    for group in _of(entries, frozenset({LabelClass.PHRASE})).values():
        if len(group) > 1 and all(_after_question(entries, taken, index) for index in group):
            taken.update((index, "stands after a question each time") for index in group if entries[index].value)
            continue
        for index in group:
            entry = entries[index]
            if entry.candidate.inline or index in taken or not _answers(entries, taken, index + 1):
                continue
            asks = "?" in entry.value or "？" in entry.value
            often = answered.get(entries[index + 1].key, 0) > 1
            between = index == 0 or _answers(entries, taken, index - 1) or index - 1 in taken
            if often and between and (asks or (len(group) > 1 and entry.candidate.head.isupper())):
                taken[index] = "asks, and a voice that answers others follows"
