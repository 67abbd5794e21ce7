"""Signs around the words of a label that are no part of them: a count of questions, brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pressitems.blocks import Block
from pressitems.recognise.label_class import ASKING, LEXICAL, QUESTIONS, LabelClass
from pressitems.recognise.labels.heads import read_head
from pressitems.recognise.vocabulary import Vocabulary

_COUNT = re.compile(r"([^\W\d_])\d{1,4}\s+(?=[^\W\d_])")
_BRACKETED = re.compile(r"\[([^\W\d_][\w -]{0,23}?)\s?[.:]?\][.:]?\s*")
# “（記者）”, as offices that write Chinese print it; “（翻译）” may be a remark on what follows.
_IN_FULL_WIDTH = re.compile(r"（([^\W\d_]{1,8})）\s*")
_BRACKETS = {"[": "]", "【": "】", "〔": "〕", "<": ">", "＜": "＞", "（": "）", "(": ")"}
# Behind “(” a Latin or Cyrillic letter begins a remark or a list.
_IN_BRACKETS = re.compile(
    "|".join(
        rf"{re.escape(opening)}([^\W\d_{'A-Za-zА-Яа-я' if opening == '(' else ''}]"
        rf"[^{re.escape(opening + closing)}:：]{{0,24}}){re.escape(closing)}[:：]?\s*(?=\S)"
        for opening, closing in _BRACKETS.items()
    )
)
_VOICES_IN_BRACKETS = LEXICAL | {LabelClass.ASKER, LabelClass.OFFICIAL}


def uncounted(head: str, words: Vocabulary) -> str | None:
    """A head without the count of questions before it (“Q12 Tom Brandt”); None where no count stands there."""
    count = _COUNT.match(head)
    counted = count is not None and words.labels.get(count[1].casefold()) in QUESTIONS
    return head[count.end() :] if counted and count is not None else None


def word_in_brackets(text: str, words: Vocabulary) -> re.Match[str] | None:
    """A word for a question or an answer in brackets, first in a text (“[QUESTION] When?”, “（記者）…”)."""
    full_width = _IN_FULL_WIDTH.match(text)
    if full_width is not None:
        return full_width if words.labels.get(full_width[1].casefold()) in _VOICES_IN_BRACKETS else None
    bracketed = _BRACKETED.match(text)
    return bracketed if bracketed is not None and words.labels.get(bracketed[1].casefold()) in LEXICAL else None


def heads_in_brackets(blocks: Sequence[Block], indexes: Iterable[int], words: Vocabulary) -> dict[int, tuple[str, int]]:
    """What stands in brackets first in a block, and where what is said begins: “【Lamp】When?”, “【Minister】In May.”.

    Brackets hold remarks and sources as well, so it takes two different heads, and a medium or a word for who asks
    among them.
    """
    found: dict[int, tuple[str, int]] = {}
    for index in indexes:
        text = blocks[index].text
        match = _IN_BRACKETS.match(text) if text[:1] in _BRACKETS else None
        if match is not None and match.lastindex is not None:
            found[index] = (match[match.lastindex].strip(), match.end())
    heads = {head for head, _ in found.values()}
    asked = len(heads) > 1 and any(read_head(head, words).kind in ASKING for head in heads)
    return found if asked else {}
