"""Labels amid a text that tells: what people say in endorsements, a joke or a log is told by the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from pressitems.recognise.label_class import ASKING, LEXICAL
from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.labels.case import Case, is_known
from pressitems.recognise.vocabulary import Vocabulary

# One voice that is asked so often is interviewed.
_FEWEST = 3


def leave_amid_a_text(case: Case, texts: Mapping[int, str], headed: frozenset[int]) -> None:
    """Take back labels amid a text that no title announces as talk, and that goes on to tell before and behind them.

    Most of a page that people talk on is what they say; endorsements, a joke, a log are what the page tells of. Behind
    a word for an answer stands the rest of the answer. An article that turns into a conversation, and closes with a
    line on where it came out, has one who answers again and again, or journalists who ask.

    Args:
        case: The candidates of an item.
        texts: The item's paragraphs, by the index of the block, in order.
        headed: The blocks that begin with a candidate, also one that is no label.
    """
    labelled = [case.entries[index].candidate.block for index in case.taken]
    if case.announced or not labelled or _converses(case):
        return
    first, last = min(labelled), max(labelled)
    around = [index for index in texts if not first <= index <= last]
    ends = {next(iter(texts)), *(index for index in around if index > last and index not in headed)}
    if first in ends or not all(_tells(texts[index], case.words) for index in ends):
        return
    if not any(index > last for index in ends):
        # What stands under the last label is said there; no part of the text.
        around = [index for index in around if index < first] if _endorses(case) else []
    if sum(len(texts[index]) for index in around) * 3 > sum(map(len, texts.values())):
        case.taken.clear()


def _converses(case: Case) -> bool:
    """Whether words for a question or an answer stand there, journalists ask, or one voice answers three times."""
    order = sorted(case.taken)
    labels = [case.entries[index] for index in order]
    if any(entry.head.kind in LEXICAL or (entry.head.kind in ASKING and entry.asks) for entry in labels):
        return True
    answered = Counter(two.key for one, two in pairwise(labels) if one.key in case.asking and two.key != one.key)
    return max(answered.values(), default=0) >= _FEWEST


def _endorses(case: Case) -> bool:
    """Whether several say one paragraph each, ask nobody, and are people of whom neither title nor byline knows.

    Under the last of them may stand others who are no labels. Who speaks to a visitor has more to say.
    """
    labels = [case.entries[index] for index in sorted(case.taken)]
    once = len({entry.key for entry in labels}) == len(labels) > 1
    return (
        once
        and all(entry.value == entry.first for entry in labels[:-1])
        and not any(entry.asks or is_known(entry, case) for entry in labels)
    )


def _tells(text: str, words: Vocabulary) -> bool:
    return not ends_in_question(text) and (words.spoken is None or words.spoken.search(text) is None)
