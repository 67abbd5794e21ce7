"""The proof of words for a question and an answer (“Question”, “Q”, “Response”)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pressitems.blocks import ends_speech
from pressitems.recognise.label_class import ASKING, LEXICAL, QUESTIONS, VOICES, LabelClass
from pressitems.recognise.labels.candidate import COUNTED, REMARK
from pressitems.recognise.labels.case import Case
from pressitems.recognise.labels.told import TOLD

# One question in four that asks is enough: journalists also say “Right.” and “Go on.”.
_SELDOM = 4
_NEEDS_COUNTERPART = {LabelClass.QUESTION: LabelClass.ANSWER, LabelClass.ANSWER: LabelClass.QUESTION}


def question_words(case: Case) -> None:
    """Question and answer words. Short ones, and those with a stop, need their counterpart beside them."""
    if _nobody_asks(case) or _offers_choices(case):
        return
    voiced = any(case.entries[group[0]].candidate.shape == "colon" for group in case.of(*VOICES).values())
    for kind, groups in case.groups.items():
        if kind not in LEXICAL:
            continue
        counterpart = _NEEDS_COUNTERPART.get(kind) in case.groups
        for every in groups.values():
            group = [index for index in every if not _is_explained(case, index)]
            for shape in {case.entries[index].candidate.shape for index in group}:
                same = [index for index in group if case.entries[index].candidate.shape == shape]
                if kind is LabelClass.ANSWER and not counterpart and _answers_no_question(case, same):
                    # “Recommendation: … Response: …” in a report.
                    continue
                followed = kind is LabelClass.QUESTION and _same_follows(case, same)
                if counterpart or followed or _stands_alone(case, kind, same, shape, voiced=voiced):
                    case.take(same, f"{kind} of the lexicon")


def leave_unanswered(case: Case, fields: frozenset[int]) -> None:
    """Take back words for a question where a field stands right under most of them; whoever is asked answers.

    “Question: Do you feel safe? Yes: 61 per cent.” Where a title announces that somebody is asked, a short answer
    stands there (“Minister Holm: Forty”), but not two.

    Args:
        case: The candidates of an item.
        fields: The blocks that begin with words before a colon, and a value behind it.
    """
    refused = fields - {case.entries[index].candidate.block for index in case.taken}
    order = sorted(case.taken)
    asks = [case.entries[index].head.kind in ASKING for index in order]
    for index, before, after in zip(order, [False, *asks], [*asks[1:], True], strict=False):
        below = case.entries[index].candidate.block + 1
        if case.entries[index].head.kind in QUESTIONS and (before or after) and {below, below + 1} <= refused:
            del case.taken[index]
    if case.announced:
        return
    asking = [index for index in case.taken if case.entries[index].head.kind in QUESTIONS]
    if len(asking) == len(case.taken):
        # “Question 1: … ? Question 2: … ?” with nobody else on the page is put to the reader.
        refused |= {case.entries[index].candidate.block for index in asking}
    for kind in QUESTIONS:
        group = [index for index in asking if case.entries[index].head.kind is kind]
        # One that comes once beside others may stand before a guest of whom nobody knows.
        if len(group) == 1 < len(asking):
            continue
        if sum(case.entries[index].candidate.block + 1 in refused for index in group) * 2 > len(group):
            for index in group:
                del case.taken[index]


def _is_explained(case: Case, index: int) -> bool:
    """“Q: Question of the press”: a key to the labels of a transcript, in which a letter stands for its own word."""
    entry = case.entries[index]
    word = entry.first.partition(" ")[0].casefold().rstrip(",;(")
    return entry.head.kind is case.words.labels.get(word) and word != entry.key and not ends_speech(entry.first)


def _nobody_asks(case: Case) -> bool:
    """Whether next to nothing under words for a question asks or talks to anybody: “Question: The ferry to Oster.”.

    Answers right behind them, more than once, are enough.
    """
    asking = [index for kind in QUESTIONS for group in case.of(kind).values() for index in group]
    if not asking or case.announced:
        return False
    after = [case.entries[index].head.kind for index in case.after(asking)]
    if len(asking) > 1 and after == [LabelClass.ANSWER] * len(asking):
        return False
    heard = (case.entries[index].asks or case.talks(index) or _is_unheard(case, index) for index in asking)
    return sum(heard) * _SELDOM < len(asking)


def _is_unheard(case: Case, index: int) -> bool:
    """“Q    (Inaudible.)”: what somebody asks is a remark of whoever wrote it down."""
    return REMARK.fullmatch(case.entries[index].first) is not None


def _offers_choices(case: Case) -> bool:
    """Whether the next letter follows one for an answer, mostly: “Q1: Which port? A: Norvik B: Oster” is an exam."""
    answers = [index for group in case.of(LabelClass.ANSWER).values() for index in group]
    letters = [index for index in answers if len(case.entries[index].candidate.head) == 1]
    chosen = sum(
        case.entries[index].candidate.head == chr(ord(case.entries[index - 1].candidate.head) + 1)
        for index in case.after(letters)
    )
    return chosen * 2 > len(answers)


def _same_follows(case: Case, group: Sequence[int]) -> bool:
    """Whether the same other label follows nearly each time, whatever its words are (“Q    …”, “THE CHAIR: …”)."""
    after = Counter(case.entries[index].key for index in case.after(group))
    most = max(after.values(), default=0)
    return len(group) > 1 and most > 1 and most * 3 >= len(group) * 2 and case.speech_follows(group)


def _voices_follow(case: Case, group: Sequence[int], shape: str) -> bool:
    """Whether persons or roles with the same sign stand behind these, whoever they are: “Q - …?”, “Eva Holm - …”."""
    after = [case.entries[index] for index in case.after(group)]
    voices = [entry for entry in after if entry.candidate.shape == shape and entry.head.kind in VOICES]
    return bool(voices) and len(voices) * 2 >= len(group)


def _answers_no_question(case: Case, group: Sequence[int]) -> bool:
    """Whether the same label stands before each of these, which does not ask or says nothing of itself."""
    before = [case.entries[index - 1] for index in group if index > 0 and index - 1 not in group]
    if len({entry.key for entry in before}) != 1:
        return False
    return before[0].head.kind is LabelClass.PHRASE or sum(entry.asks for entry in before) * 2 <= len(before)


def _stands_alone(case: Case, kind: LabelClass, group: Sequence[int], shape: str, *, voiced: bool) -> bool:
    """Whether a question or answer word is a label without its counterpart: it asks, or answers what was asked.

    “Questions: Call the press office.”, “Reply: By letter.” and “Follow-up: In May.” do neither.
    """
    # “Q1:” is a quarter of a year on most pages; a single sign of a script without capitals is a whole word.
    letter = case.entries[group[0]].candidate.head.rstrip("0123456789 ")
    short = len(letter) == 1 and letter.lower() != letter.upper()
    entries = [case.entries[index] for index in group]
    fits = any(entry.asked for entry in entries) if kind is LabelClass.ANSWER else any(entry.asks for entry in entries)
    if shape == TOLD:
        return True
    if kind is LabelClass.QUESTION and case.announced and fits and shape in ("colon", COUNTED, "stop"):
        # A teaser that is cut behind the question.
        return True
    if shape in ("colon", COUNTED):
        if not short:
            return voiced or fits
        return kind is LabelClass.QUESTION and fits and (voiced or len(group) > 1)
    if shape == "gap":
        return short and voiced and kind is LabelClass.QUESTION
    if shape == "dash":
        return fits and kind in QUESTIONS and _voices_follow(case, group, shape)
    if shape != "stop" or len(group) == 1:
        return False
    # The same letter twice numbers nothing.
    return not short or (kind is LabelClass.QUESTION and all(entry.asks for entry in entries))
