"""Regular expressions for the words of a lexicon's lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

#: A sign of Chinese, Japanese or Korean, whose words run on into others.
_WITHOUT_SPACES = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def alternatives(words: Iterable[str]) -> str:
    """Any of these words, the longest first, to stand in a group; without words what matches nowhere."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word))) or "(?!)"


def beginning(words: Iterable[str], *, case: bool = False) -> re.Pattern[str]:
    """A pattern for text that begins with one of the words, as whole words; without words it matches nowhere."""
    longest_first = sorted(set(words), key=len, reverse=True)
    # A word boundary says nothing after a script without spaces or after a sign.
    parts = [
        re.escape(word)
        + (r"(?!-?\w)" if word[-1].isascii() or (word[-1].isalpha() and word[-1].lower() != word[-1].upper()) else "")
        for word in longest_first
    ]
    return re.compile(f"(?:{'|'.join(parts) or '(?!)'})", 0 if case else re.IGNORECASE)


def anywhere(words: Iterable[str]) -> re.Pattern[str]:
    """One of the words anywhere in a line, as a whole word."""
    return re.compile(rf"(?<![^\W\d_]){beginning(words).pattern}", re.IGNORECASE)


def spoken_words(words: Sequence[str]) -> re.Pattern[str] | None:
    """Words of somebody who talks to others, anywhere in a text; None where there are none."""
    if not words:
        return None
    edge = "" if _WITHOUT_SPACES.match(words[0]) else r"\b"
    # “Sie” is you and “sie” they, so a capital has to stand where the lexicon has one.
    forms = alternatives([*words, *(word.capitalize() for word in words if word.islower())])
    return re.compile(f"{edge}(?:{forms}){edge}")


def stopped(words: Iterable[str]) -> re.Pattern[str]:
    """One of these words with a full stop, after the end of a sentence (“… it? A. Yes.”)."""
    either = alternatives(form for word in words for form in (word.upper(), word.capitalize()))
    return re.compile(rf"(?<=[\w”\"»)][.?!…]\s)(?<!\b\w\.\s)(?:{either})\.(?=\s)")


def ordinal_after(words: Iterable[str]) -> re.Pattern[str]:
    """A number behind a word for somebody without a name (“Official 2”, “SENIOR OFFICIAL ONE”)."""
    either = alternatives(form for word in words for form in (word, word.upper()))
    return re.compile(rf"\s+(?:\d{{1,2}}|#\s?\d|I{{1,3}}|{either})$")


def between_names(conjunctions: Iterable[str]) -> re.Pattern[str]:
    """What stands between the names of several people: a comma, a conjunction or both."""
    either = alternatives(word for word in conjunctions if word.isalpha())
    return re.compile(rf",\s(?:(?:{either})\s)?|\s(?:{either})\s|[、，]")


def one_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of these regular expressions; without one what matches nowhere."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)", re.IGNORECASE)
