"""Telling the language of a page, and with it the lexicons to read it by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pressitems.blocks import Block
from pressitems.lexicons import LabelWords, Lexicon, lexicon, lexicon_tags, strangers
from pressitems.recognise.language.few_words import language_by_dates, language_by_labels

_SAMPLE = 2000
# One headline that is longer than its neighbours says less than all of them.
_SHORT = 400
_FEWEST_WORDS = 4
_ENOUGH = 3
# “A:” is a label and not the small word of half of Europe, nor is the letter beside an apostrophe one.
_WORD = re.compile(r"[^\W\d_]{2,}|(?<!['’])[^\W\d_](?!['’]|\s?[:：])")
_FEW = 12
_HAN = re.compile("[\u3400-\u9fff]")
_LETTER = re.compile("[A-Za-z\u00c0-\u04ff]")
_KANA_OR_HANGUL = re.compile("[\u3040-\u30ff\uac00-\ud7af]")
_ALPHABETIC = re.compile("[A-Za-z\u00c0-\u04ff]+")
# A Chinese sign says as much as several letters.
_SIGNS_SAY = 20
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("zh", "\u3400", "\u9fff"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
)
_OF_A_SCRIPT = re.compile("[\u0400-\u04ff" + "".join(f"{first}-{last}" for _, first, last in _SCRIPTS) + "]")
_UNKNOWN = "und"


def language_of(blocks: Sequence[Block], *, stated: str | None, usual: tuple[str, ...]) -> str:
    """The BCP 47 tag of a page's language, ``und`` where it cannot be told.

    The words decide; what the format states and what the office usually writes settle only what the words leave open.
    """
    sample, declared = _sample(blocks), stated_language(stated)
    script = _by_script(sample) or _by_signs(blocks)
    likely, sure = (script, True) if script is not None else _by_small_words(sample, usual, declared)
    if script is None and len(sample) < _SHORT:
        more, surely = _by_small_words(_beginning(blocks), usual, declared)
        likely, sure = (more or likely, surely) if surely or not sure else (likely, sure)
    if likely is not None and sure:
        return likely
    told = language_by_labels(blocks) or language_by_dates(blocks) or likely or declared
    if told is not None:
        return told
    return usual[0] if usual and len(sample) < 200 else _UNKNOWN


def stated_language(stated: str | None) -> str | None:
    """The language that a format states, without region and script; None where it states no tag."""
    if not stated:
        return None
    tag = stated.strip().replace("_", "-").split(",")[0]
    is_tag = re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", tag)
    return tag.partition("-")[0].lower() if is_tag else None


def lexicons_for(language: str, usual: tuple[str, ...]) -> tuple[Lexicon, ...]:
    """The lexicons to read a page by: its own language first, then the office's others. None for a language without."""
    own = lexicon(language)
    if own is None:
        return ()
    others = [lexicon(tag) for tag in usual]
    return tuple(dict.fromkeys(each for each in (own, *others) if each is not None))


def labels_without_lexicon(language: str) -> tuple[LabelWords, ...]:
    """The words for who asks and answers in a language that has no lexicon; none where nobody knows them."""
    known = strangers().labels.get(language) if lexicon(language) is None else None
    return () if known is None else (known,)


def language_beside(blocks: Sequence[Block], language: str) -> tuple[str, ...]:
    """The language that a page prints beside its own, where one of the two is Chinese: their signs tell them apart."""
    text = _beginning(blocks)
    signs = 0 if text.isascii() else len(_HAN.findall(text))
    if language != "zh":
        return ("zh",) if signs * _SIGNS_SAY > len(text) else ()
    words = _ALPHABETIC.findall(text)
    other = _by_small_words(" ".join(words), ())[0] if len(words) >= _FEW else None
    return (other,) if other is not None and lexicon(other) is not None else ()


def _beginning(blocks: Sequence[Block]) -> str:
    return _joined((block.text for block in blocks if not block.region), 2 * _SAMPLE)


def _joined(texts: Iterable[str], enough: int) -> str:
    """The first of these texts that together have more than so many characters, or all of them."""
    parts, length = [], 0
    for text in texts:
        parts.append(text)
        length += len(text)
        if length > enough:
            break
    return " ".join(parts)


def _by_signs(blocks: Sequence[Block]) -> str | None:
    """Chinese in short lines beside one long paragraph in another script, such as a notice about cookies."""
    text = _beginning(blocks)
    if text.isascii() or _HAN.search(text) is None or _KANA_OR_HANGUL.search(text) is not None:
        return None
    return "zh" if 3 * len(_HAN.findall(text)) > len(_LETTER.findall(text)) else None


def _sample(blocks: Sequence[Block]) -> str:
    """The longest blocks say most about the language; menus and names little."""
    long = _joined((block.text for block in blocks if len(block.text) > 60 and not block.region), _SAMPLE)
    return (long or _joined((block.text for block in blocks), _SAMPLE))[:_SAMPLE]


def _by_script(sample: str) -> str | None:
    if _OF_A_SCRIPT.search(sample) is None:
        return None
    for tag, first, last in _SCRIPTS:
        if len(re.findall(f"[{first}-{last}]", sample)) * 5 > len(sample):
            return tag
    # Of the languages in Cyrillic only Russian has “ы” and no “і”.
    if sample.count("ы") * 300 > len(sample) and "і" not in sample and "ў" not in sample:
        return "ru"
    return None


def _by_small_words(sample: str, usual: tuple[str, ...], declared: str | None = None) -> tuple[str | None, bool]:
    """The language whose small words the sample has, and whether they are enough to be sure.

    Neighbours share many of them (“de”, “a”), so of two that have as many the declared one is likelier.
    """
    words = _WORD.findall(sample)
    if len(words) < _FEWEST_WORDS:
        return None, False
    scores = dict.fromkeys(_small_words(), 0)
    tags_of = _tags_of_small_words()
    for word, times in Counter(words).items():
        for tag in tags_of.get(word.casefold(), ()):
            scores[tag] += times
    second, best = sorted(scores, key=lambda tag: (scores[tag], tag == declared))[-2:]
    sure = scores[best] >= _ENOUGH and scores[best] > scores[second]
    if scores[best] < _ENOUGH and scores[best] in {1, scores[second]}:
        # “No ships”, “Quai de Norvik”: one small word is that of several languages.
        return None, False
    # Small words make up a fifth to a half of running text, less of titles; a stranger shares a few by chance.
    share = scores[best] / len(words)
    if share >= 0.12 or (share >= 0.06 and scores[best] >= 2 * scores[second]) or (share >= 0.03 and best in usual):
        return best, sure
    return None, False


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    words = {tag: frozenset(common) for tag, common in strangers().common.items()}
    for tag in lexicon_tags():
        known = lexicon(tag)
        if known is not None and known.people.word_space:
            words[tag] = frozenset(known.labels.common)
    return words


@lru_cache(maxsize=1)
def _tags_of_small_words() -> dict[str, list[str]]:
    # Most words of a page are small in no language, so they are looked up here once and not in each language.
    tags: dict[str, list[str]] = {}
    for tag, common in _small_words().items():
        for word in common:
            tags.setdefault(word, []).append(tag)
    return tags


def is_plainly(text: str, language: str) -> bool:
    """Whether so many of a text's words are small words of a language that it can hardly be in another one."""
    words = text.casefold().split()
    common = _small_words().get(language, frozenset())
    return len(words) >= _FEW and sum(map(common.__contains__, words)) * 5 >= len(words)


def language_of_words(text: str, usual: tuple[str, ...] = ()) -> str | None:
    """The language that script and small words of one text tell; None where they tell none."""
    return _by_script(text) or _by_small_words(text, usual)[0]
