"""What looks like a speaker and is none: alone, bold, in plain text, and inside an answer."""

from __future__ import annotations

import pytest
from tests.recognise.false_labels import FALSE_LABELS
from tests.recognise.pages import DIALOGUES, FRAMES, as_html, as_text, labels

CASES = [
    pytest.param(tag, head, said, id=f"{tag}-{head}") for tag, traps in FALSE_LABELS.items() for head, said in traps
]


def line_of(tag: str, head: str, said: str) -> str:
    if said[:2].isdigit() and head[-1:].isdigit():
        return f"{head}:{said}"
    return f"{head}：{said}" if tag == "zh" else f"{head} : {said}" if tag == "fr" else f"{head}: {said}"


def test_the_table_is_long_enough_to_mean_something():
    assert sum(map(len, FALSE_LABELS.values())) >= 150


@pytest.mark.parametrize(("tag", "head", "said"), CASES)
def test_nobody_speaks_in_a_release(tag: str, head: str, said: str):
    title, opening, before, after = FRAMES[tag]
    lines = [opening, before, line_of(tag, head, said), after]
    for source in (
        as_html(lines, title=title),
        as_html(lines, title=title, bold_heads=True),
        as_text(lines, title=title),
    ):
        assert labels(source) == [None]


@pytest.mark.parametrize(("tag", "head", "said"), CASES)
def test_nobody_else_speaks_in_an_answer(tag: str, head: str, said: str):
    title, opening, before, after = FRAMES[tag]
    question, answer = DIALOGUES[tag]
    expected = [None, *(line.partition("：" if tag == "zh" else ":")[0].strip() for line in (question, answer))]
    lines = [opening, question, answer, before, line_of(tag, head, said), after]
    for source in (
        as_html(lines, title=title),
        as_html(lines, title=title, bold_heads=True),
        as_text(lines, title=title),
    ):
        assert labels(source) == expected
