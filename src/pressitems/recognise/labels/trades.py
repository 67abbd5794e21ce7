"""Proofs of those who have a part in a dialogue by their trade: journalists, moderators, hosts, participants."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pressitems.blocks import ends_sentence
from pressitems.recognise.label_class import CALLING, OFFICES, TRADES, VOICES, LabelClass
from pressitems.recognise.labels.case import Case

_LONG = 150
_INTERJECTION = 60


def helpers(case: Case) -> None:
    """Moderators, journalists by trade, participants: they need other labels beside them."""
    groups = {
        key: group
        for key, group in case.of(*TRADES).items()
        if case.speech_follows(group) and not lists_people(case, group)
    }
    for key, group in groups.items():
        entry = case.entries[group[0]]
        if not (often(case, group) or _helps(case, group[0])):
            # “Press: They are free.”, “Staff: Use the back door.”: words of the trade have other meanings too.
            continue
        others = any(case.entries[index].key != key for index in case.taken)
        conversation = len(groups) > 1 and case.conversation
        if others or (conversation and (entry.candidate.bold or entry.candidate.head.isupper())):
            case.take(group, f"{entry.head.kind} of the lexicon, beside other labels")


def _helps(case: Case, index: int) -> bool:
    """Whether who comes once has a place: a moderator opens, calls or closes, a journalist is answered."""
    entry, after, last = case.entries[index], index + 1, len(case.entries) - 1
    named = entry.head.name is not None
    if entry.head.kind is LabelClass.MODERATOR:
        led = not named or (index - 1 in case.taken and case.talks(index))
        calls = led and index < last and case.entries[after].head.kind in CALLING
        if index in (0, last) or calls or takes_part(case, index):
            return True
    nameless = entry.head.kind in (LabelClass.MODERATOR, LabelClass.PARTICIPANT) and not named
    if nameless and case.is_between(index) and len(entry.value) <= _INTERJECTION:
        # “Remark: Hear, hear.”, “Mr Speaker: Order.”
        return ends_sentence(entry.value)
    answered = entry.head.kind is LabelClass.ASKER or entry.asks
    return (answered and case.answers(after)) or takes_part(case, index)


def lists_people(case: Case, group: Sequence[int]) -> bool:
    """Whether one such word stands before names alone: “Participants: Eva Holm, Jens Dahl.”, “Moderator: Ana Rios”."""
    return len(group) == 1 and case.names_people(case.entries[group[0]].first)


def trades(case: Case) -> None:
    """A word of the trade that comes again and asks, and the same voice follows: “Reporter:”, “Chief Executive:”.

    One question and one answer are enough where nothing else on the page could be a label. Where journalists ask,
    whatever follows them each time is a voice, if not which (“SCR:”).
    """
    voices, alone = case.of(*VOICES), len(case.entries) == 2
    others = case.of(LabelClass.PHRASE)
    for key, asking in case.of(*TRADES).items():
        after = Counter(case.entries[index].key for index in case.after(asking))
        following, follows = after.most_common(1)[0] if after else ("", 0)
        answering = voices.get(following, [])
        if not answering and follows == len(asking) and _ask_as_journalists(case, asking):
            answering = others.get(following, [])
        comes_again = follows > 1 and follows * 2 >= len(asking) and len(answering) > 1
        if key == following or not (comes_again or (alone and follows and answering)):
            continue
        asked = any(case.entries[index].asks for index in asking)
        if asked and case.speech_follows(asking) and case.speech_follows(answering):
            case.take(asking, "a word of the trade, and the same voice follows each time")
            case.take(answering, "a voice that follows who asks, each time")


def _ask_as_journalists(case: Case, asking: Sequence[int]) -> bool:
    """Whether a word for a journalist stands before these, and most of them ask; they also greet and remark."""
    entries = [case.entries[index] for index in asking]
    by_trade = entries[0].head.kind is LabelClass.ASKER
    return by_trade and sum(entry.asks for entry in entries) * 3 >= len(entries) * 2


def answering_roles(case: Case) -> None:
    """A role that comes again, each time after somebody else who asks, whoever that is: “Lena Goh:”, “Minister:”.

    Once is enough where the title announces talk of two, who are named in full.
    """
    asking_kinds = {LabelClass.PERSON, LabelClass.PHRASE, LabelClass.OUTLET, *TRADES}
    for key, group in case.of(*OFFICES).items():
        before = [index - 1 for index in group if index > 0 and case.entries[index - 1].key != key]
        asked = [i for i in before if case.entries[i].head.kind in asking_kinds and case.entries[i].asks]
        enough = len(asked) > 1 or (len(asked) == 1 and _are_two_persons(case))
        if enough and len(asked) * 3 >= len(before) * 2 and case.speech_follows(group):
            case.take(group, "a role that comes after somebody who asks")
            case.take(asked, "asks, and the same role follows")


def _are_two_persons(case: Case) -> bool:
    """Whether a title announces talk, and two labels and no more name persons in full, who say “I”, “we” or “you”."""
    named = [entry for entry in case.entries if entry.head.names_in_full and not entry.candidate.inline]
    spoken = case.words.spoken
    talk = spoken is None or all(spoken.search(entry.value) for entry in named)
    return case.announced and len(case.entries) == 2 == len(named) and talk


def often(case: Case, group: Sequence[int]) -> bool:
    """Whether a label comes again, or is printed as only labels are: in capitals, with an initial, in a run-on text."""
    candidate = case.entries[group[0]].candidate
    return len(group) > 1 or candidate.inline or candidate.head.isupper() or candidate.head[1:2] == "."


def _is_called(case: Case, index: int) -> bool:
    return index in case.taken and case.entries[index].head.kind in CALLING


def takes_part(case: Case, index: int) -> bool:
    """Whether a label that comes once has its place: it opens, is asked or called, or it asks and is answered.

    “North Sea: The cod has come back.” at the end of an answer has none.
    """
    before, after = index - 1, index + 1
    if index == 0:
        long = len(case.entries[index].value) > _LONG
        return long or case.entries[index].asks or (case.talks(index) and _is_called(case, after))
    if _is_called(case, before):
        return after not in case.taken or case.entries[after].head.kind is not LabelClass.ANSWER
    return case.entries[index].asks and case.answers(after)
