"""The rule for minutes that name who asked behind each question: “一、… ？（Lake Times, Ms Lin）” over “答：”."""

from __future__ import annotations

import re
from itertools import pairwise

from pressitems.models import Speaker, TurnKind
from pressitems.recognise.label_class import LabelClass
from pressitems.recognise.people.phrase import read_bare_name, read_name
from pressitems.recognise.sheet import Sheet, Voice
from pressitems.recognise.vocabulary import Vocabulary

_ASKED = re.compile(
    r"(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)]\s*)?(?P<text>.*[?？]\s?[(（](?P<who>[^()（）]{2,24})[)）])"
)
_ANSWERED = re.compile(r"([^\W\d_]{1,24})\s?[:：]\s?")
_TOLD = re.compile(r"[\W_]*(?P<who>[^:：]{3,60})[:：]")


def asked_in_brackets(sheet: Sheet) -> None:
    """Mark such questions and the answers under them; who answers stands in the line that opens the answers."""
    for start, stop in sheet.openings:
        free = list(sheet.free(start, stop))
        answering: Speaker | None = None
        for index, below in pairwise(free):
            text = sheet.blocks[index].text
            if text[-1] in ":：":
                answering = _who_answers(text, sheet.words) or answering
            asked = _ASKED.fullmatch(text) if text[-1] in ")）" else None
            asker = _who_asks(asked["who"], sheet.words) if asked is not None else None
            if asked is None or asker is None or _labelled(text, sheet.words):
                continue
            answered = _ANSWERED.match(sheet.blocks[below].text)
            if answered is None or not _is_answer(answered[1], sheet.words):
                continue
            question = Voice(None, TurnKind.QUESTION, asker)
            sheet.put_turn(index, question, "names who asked behind the question", asked.start("text"))
            answer = Voice(answered[1], TurnKind.ANSWER, answering)
            sheet.put_turn(below, answer, "answers such a question", answered.end())


def _is_answer(text: str, words: Vocabulary) -> bool:
    return words.labels.get(text.casefold()) is LabelClass.ANSWER


def _who_answers(text: str, words: Vocabulary) -> Speaker | None:
    """“※Deputy Director Chang answers:” over the questions that were put to this person."""
    told = _TOLD.fullmatch(text)
    if told is None:
        return None
    for word, kind in words.labels.items():
        if kind is LabelClass.ANSWER and len(word) > 1 and told["who"].endswith(word):
            return read_name(told["who"][: -len(word)], words.people)
    return None


def _labelled(text: str, words: Vocabulary) -> bool:
    """Whether a question has a printed label; then a bracket behind it is a remark."""
    printed = _ANSWERED.match(text)
    return printed is not None and printed[1].casefold() in words.labels


def _who_asks(text: str, words: Vocabulary) -> Speaker | None:
    """A medium and a person, or a medium alone; None where no word tells a medium: then it is a remark."""
    for end in sorted(_medium_ends(text, words), reverse=True):
        outlet, rest = text[:end].strip(), text[end:].strip("、，, ")
        if not rest:
            return Speaker(outlet=outlet)
        named = read_bare_name(rest, words.people)
        if named is not None:
            return Speaker(name=named.name, outlet=outlet)
    return None


def _medium_ends(text: str, words: Vocabulary) -> set[int]:
    folded = text.casefold()
    joined = {at + len(word) for word in words.media.endings if (at := folded.find(word)) > 0}
    spaced = {match.end() for match in re.finditer(r"[\w’'-]+(?: [\w’'-]+)*", folded) if match[0] in words.media.names}
    worded = {match.end() for match in re.finditer(r"[\w’'-]+", folded) if match[0] in words.media.words}
    return joined | spaced | worded | {len(word) for word in words.media.names if folded.startswith(word)}
