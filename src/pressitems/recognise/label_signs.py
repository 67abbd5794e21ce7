"""Signs around the words of a label that are no part of them: a count of questions, brackets."""

from __future__ import annotations

import re

from pressitems.recognise.vocabulary import LEXICAL, QUESTIONS, LabelClass, Vocabulary

_COUNT = re.compile(r"([^\W\d_])\d{1,4}\s+(?=[^\W\d_])")
_BRACKETED = re.compile(r"\[([^\W\d_][\w -]{0,23}?)\s?[.:]?\][.:]?\s*")
# “（記者）”, as offices that write Chinese print it; “（翻译）” may be a remark on what follows.
_IN_FULL_WIDTH = re.compile(r"（([^\W\d_]{1,8})）\s*")
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
