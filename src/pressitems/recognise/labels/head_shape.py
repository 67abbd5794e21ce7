"""The shape of the words before a colon, whatever they are in the end: a sentence, a name, words with capitals."""

from __future__ import annotations

import re
from typing import NamedTuple

from pressitems.models import Speaker
from pressitems.recognise.label_class import LabelClass
from pressitems.recognise.people.phrase import can_be_person, read_bare_name, readings
from pressitems.recognise.vocabulary import Vocabulary

# “AT&T” is one word.
_WORDS = re.compile(r"[^\W\d_][\w’'.&-]*", re.UNICODE)
_STOPPED_WORD = re.compile(r"([^\W\d_]{2,})[.»”)]+\s")
_FIGURE = re.compile(r"\d")
# In letters.
_SHORT = 3
_BRACKETS = (("[", "]"), ("(", ")"), ("（", "）"), ("【", "】"))
_ACCOUNT = re.compile(r"[@＠]|[#＃][^\W\d]")
#: A sign of Chinese or Japanese.
HAN = re.compile("[\u3400-\u9fff]")


class Head(NamedTuple):
    """What the words before a colon are: a class of label, and whom they name; ``refusal`` says why they are none."""

    kind: LabelClass | None
    speaker: Speaker | None = None
    refusal: str = ""

    @property
    def name(self) -> str | None:
        """The name of the person whom the words name; None where they name none."""
        return self.speaker.name if self.speaker is not None else None

    @property
    def names_in_full(self) -> bool:
        """Whether the words name a person, and by more than one word."""
        return is_full(self.name or "")


def is_full(name: str) -> bool:
    """Whether a name has more than one word, or more than one sign of a script without capitals and spaces."""
    return " " in name or (len(name) > 1 and name.upper() == name.lower())


def names_account(text: str) -> bool:
    """Whether a text begins with an account or a topic of a network; “#3” is a number."""
    return _ACCOUNT.match(text) is not None


def why_a_sentence(text: str, words: Vocabulary) -> str:
    """Why words are a sentence or a part of one; empty where they are none."""
    text = words.ordinal_after.sub("", text)
    if _FIGURE.search(text):
        return "holds figures"
    if any(text.count(opening) != text.count(closing) for opening, closing in _BRACKETS):
        return "holds half of a bracket"
    # Two or three capitals alone are somebody's initials sooner than “am”.
    initials = text.isupper() and text.isalpha() and len(text) <= _SHORT
    for word in _WORDS.findall(text) if not initials else ():
        if word.casefold() in words.sentence_words:
            return f"“{word}” makes it a sentence"
    if words.sentence_parts and HAN.search(text):
        for part in words.sentence_parts:
            if part in text:
                return f"“{part}” makes it a sentence"
        if any(sign in text for sign in "，。；") or ("、" in text and not _lists_posts(text, words)):
            return "holds a comma"
    if any(sign in text for sign in "?!;…") or any(
        word[1].casefold() not in words.abbreviations and not _is_short_form(word, words)
        for word in _STOPPED_WORD.finditer(text)
    ):
        return "holds the end of a sentence"
    return ""


def _lists_posts(text: str, words: Vocabulary) -> bool:
    """“新闻局副局长、新闻发言人 何岸”: one person with several posts, whom conferences name so first."""
    return any(
        one.name is not None and one.role is not None and "、" not in (one.organisation or "")
        for one in readings(text, words.people)
    )


def _is_short_form(word: re.Match[str], words: Vocabulary) -> bool:
    """“Sra. Vik”: in a language without a lexicon a short word first, with a stop, may be a form of address."""
    return not words.lexicons and word.start() == 0 and len(word[1]) <= _SHORT


def bare_name(text: str, words: Vocabulary) -> str:
    """A name without the forms of address before it (“Dr. Holm”)."""
    named = read_bare_name(text, words.people)
    return named.name or text if named is not None else text


def can_be_name(text: str, words: Vocabulary) -> bool:
    """Whether words can name somebody: a person's name, any in capitals or in signs, or one word."""
    if not text or any(map(str.isdigit, text)) or text.count(" ") > 3 or not is_capitalised(text, words):
        return False
    return text.isupper() or " " not in text or bool(HAN.search(text)) or can_be_person(text, words.people)


def is_capitalised(text: str, words: Vocabulary) -> bool:
    """Whether every word but the small ones begins with a capital (or has no case)."""
    parts = text.split()
    small = [word for word in parts if word[0].islower()]
    if not words.lexicons and small:
        # “Ministro de Puertos”: in a language without a lexicon short words may stand between two with capitals.
        return parts[0][0].isupper() and parts[-1][0].isupper() and all(len(word) <= _SHORT for word in small)
    return all(word.partition("-")[0] in words.small_words for word in small)
