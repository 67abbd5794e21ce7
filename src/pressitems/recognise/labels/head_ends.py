"""Where a head without a sign could end, and what on a page shows that its heads end so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressitems.blocks import Block, BlockKind, ends_in_punctuation, is_bold
from pressitems.recognise.label_class import ASKERS, CALLING, LabelClass
from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.vocabulary import Vocabulary

#: The longest head without a sign.
LONGEST_HEAD = 48
#: The same with a post behind the name.
LONGEST_WITH_POST = 110
#: Words for those who ask or call; a medium by name may be a heading.
CALLS = CALLING - {LabelClass.OUTLET}
#: “Eva Holm 00:45” alone over what is said, as recordings are written down.
TIME_BEHIND = re.compile(r"\s[\[(]?(?:0?0:)?(\d{1,2}):\d{2}[\])]?$|\s[\[(]?\d{1,2}:\d{2}:\d{2}[\])]?$")
# The minutes within which a recording's first words are heard; the clock times of a programme begin later.
_FIRST_MINUTES = 5
# “CHAIR BERG.  Good afternoon.”, “DR. VIK. Thank you.”
_STOPPED = re.compile(r"(?:[^\W\d_]{1,3}\.\s)?[^.:?!]{2,48}(?=\.\s)")


class PageForms(NamedTuple):
    """What the heads of a page without a sign may look like.

    Attributes:
        recorded: A time in a recording stands behind them.
        capitals: They stand in capitals right before what is said.
        apart: They stand alone over what is said.
    """

    recorded: bool
    capitals: bool
    apart: bool


def page_forms(
    blocks: Sequence[Block], indexes: Sequence[int], words: Vocabulary, known_names: frozenset[str]
) -> PageForms:
    """The forms that these blocks show; ``known_names`` are those that title, byline or a list of speakers state."""
    texts = [blocks[index].text for index in indexes]
    lines = [place for place, text in enumerate(texts) if len(text) <= LONGEST_HEAD]
    return PageForms(
        _is_recorded([texts[place] for place in lines]),
        _is_called_in_capitals(texts, words),
        _stand_apart(texts, lines, words) or _are_known([texts[place] for place in lines], known_names),
    )


def _is_recorded(lines: Sequence[str]) -> bool:
    """Whether the first time mark that ends a line (“Eva Holm 00:45”) is one of a recording and no clock's."""
    marks = map(TIME_BEHIND.search, lines)
    first = next((mark for mark in marks if mark is not None), None)
    return first is not None and first[1] is not None and int(first[1]) < _FIRST_MINUTES


def _is_called_in_capitals(texts: Sequence[str], words: Vocabulary) -> bool:
    """Whether a word for those who ask stands in capitals before questions, twice and mostly (“JOURNALIST When?”).

    Others in capitals have to talk: “MINISTER Holm opens the quay” is news.
    """
    begun = [text.partition(" ") for text in texts if text[:2].isupper()]
    said = [said for first, _, said in begun if said and words.labels.get(first.casefold()) in CALLS]
    asking = sum(map(ends_in_question, said))
    if asking < 2 or asking * 2 <= len(said) or words.spoken is None:
        return False
    return any(words.spoken.search(told) for _, _, told in begun if told not in said)


def _stand_apart(texts: Sequence[str], lines: Sequence[int], words: Vocabulary) -> bool:
    """Whether the same few words stand alone below what asks, twice and mostly: “Anna Berg” over her answers.

    A word for a question (“Frage”) or a journalist stands alone over what asks.
    """
    alone: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    questions = asking = 0
    for place in lines:
        text = texts[place]
        if place and text and not ends_in_punctuation(text):
            alone[text] += 1
            asked[text] += ends_in_question(texts[place - 1])
        if words.labels.get(text.casefold()) in ASKERS and place + 1 < len(texts):
            questions += 1
            asking += ends_in_question(texts[place + 1])
    often = any(count > 1 and asked[text] > 1 and asked[text] * 2 >= count for text, count in alone.items())
    return often or (asking > 1 and asking * 2 >= questions)


def _are_known(lines: Sequence[str], known_names: frozenset[str]) -> bool:
    """Whether two whole names that the page states stand alone on lines, and one of them comes again."""
    named = Counter(text for line in lines if " " in (text := line.casefold()) and text in known_names)
    return len(named) > 1 and max(named.values()) > 1


def head_ends(block: Block, begin: int, forms: PageForms) -> Iterator[int]:
    """Where a head could end: with the block, a time mark, its bold beginning, the first of two cells or wide space."""
    text = block.text
    if block.kind is BlockKind.TABLE_ROW:
        if text.count("\t") == 1 and text.index("\t") <= LONGEST_HEAD:
            yield text.index("\t")
        return
    alone = is_bold(block) or block.kind is BlockKind.HEADING or text.isupper()
    # A list names those who speak; none of them says what stands there next.
    apart = forms.apart and block.kind is not BlockKind.LIST_ITEM and not ends_in_punctuation(text)
    # “Anna BERG, ministre fédérale des ports et de la navigation”: first with a post, later without.
    longest = LONGEST_WITH_POST if apart and 0 < text.find(", ", begin) <= begin + LONGEST_HEAD else LONGEST_HEAD
    if (alone or apart) and len(text) - begin <= longest:
        yield len(text)
    elif block.bold and block.bold[0][0] <= begin < block.bold[0][1] <= begin + LONGEST_HEAD:
        yield len(text[: block.bold[0][1]].rstrip())
    timed = TIME_BEHIND.search(text, begin + 1) if forms.recorded and len(text) <= LONGEST_HEAD else None
    if timed is not None:
        yield timed.start()
    # The wide space behind a time mark ends no head.
    gap = next((place for place in block.gaps if place > begin), 0)
    if begin < gap <= begin + LONGEST_HEAD:
        yield gap
    stopped = _STOPPED.match(text, begin) if text.find(". ", begin, begin + LONGEST_HEAD + 8) > 0 else None
    if stopped is not None and (stopped[0].isupper() or stopped[0].rpartition(" ")[2].isupper()):
        # “CHAIR BERG.”, “Mr. BERG.”
        yield stopped.end() + 1
