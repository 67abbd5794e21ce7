"""Rules for dialogues without labels: numbered or bold questions. They tell questions from answers and name nobody."""

from __future__ import annotations

import re
from itertools import pairwise

from pressitems.blocks import Role, is_bold
from pressitems.models import TurnKind
from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.labels.voices import DIALOGUE_GENRES
from pressitems.recognise.sheet import Sheet, Voice

_NUMBERED = re.compile(r"(\d{1,2})[.)]\s+")


def numbered_questions(sheet: Sheet) -> None:
    """“1. …?” over its answer, counting up: the questions of a reply or interview that prints no labels."""
    for indexes in _unlabelled_items(sheet):
        questions: list[tuple[int, int]] = []
        for index in indexes:
            match = _NUMBERED.match(sheet.blocks[index].text)
            if match is not None and int(match[1]) == len(questions) + 1 and ends_in_question(sheet.blocks[index].text):
                questions.append((index, match.end()))
        if len(questions) > 1 and all(b > a + 1 for (a, _), (b, _) in pairwise(questions)):
            _put(sheet, indexes, dict(questions), "a numbered question")


def bold_questions(sheet: Sheet) -> None:
    """Paragraphs that are bold throughout and ask, over others that are not: the questions of an interview."""
    for indexes in _unlabelled_items(sheet):
        questions = {
            index: 0 for index in indexes if is_bold(sheet.blocks[index]) and ends_in_question(sheet.blocks[index].text)
        }
        answers = set(indexes).difference(questions)
        answered = [index for index in questions if index + 1 in answers]
        if len(answered) > 1 and len(answered) * 2 > len(questions) and len(questions) * 2 <= len(indexes):
            _put(sheet, indexes, questions, "a bold question")


def _unlabelled_items(sheet: Sheet) -> list[list[int]]:
    items = []
    label = Role.LABEL
    for start, stop in sheet.openings:
        title = sheet.title(start, stop)
        if (
            title is not None
            and title.genre in DIALOGUE_GENRES
            and not any(mark.role is label for mark in sheet.marked(start, stop))
        ):
            items.append(list(sheet.free(start, stop)))
    return items


def _put(sheet: Sheet, indexes: list[int], questions: dict[int, int], rule: str) -> None:
    for index in indexes:
        if index in questions:
            sheet.put_turn(index, Voice(None, TurnKind.QUESTION, None), rule, questions[index])
        elif index - 1 in questions:
            sheet.put_turn(index, Voice(None, TurnKind.ANSWER, None), "stands under a question")
