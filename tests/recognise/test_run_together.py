"""A question and its answer in one paragraph, as listings run them together."""

from __future__ import annotations

import pytest

from pressitems import parse

TITLES = ("Embassy Press Officer’s reply to a media question", "Interview with Anna Berg")


@pytest.mark.parametrize("title", TITLES)
def test_a_person_answers_at_once(title: str):
    page = parse(f"{title}\n\nQuestion: What do you think? Anna Berg: We are ready. The ships are, too.")
    assert [(turn.label, turn.kind, turn.text) for turn in page.items[0].turns] == [
        ("Question", "question", "What do you think?"),
        ("Anna Berg", "answer", "We are ready. The ships are, too."),
    ]


def test_a_name_in_running_prose_stays_there():
    page = parse("Statement on the harbour\n\nThe report asks why. Anna Berg: a life. It was printed in May.")
    assert [turn.label for turn in page.items[0].turns] == [None]
