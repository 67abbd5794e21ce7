"""Finding the places where a label could stand; nothing is decided here.

A label ends with a colon (half or full width), a full stop (“Question.”), a dash (“Q - ”) or a wide space (“Q    ”);
the last three only after a word of the lexicon, because anything may stand before a stop or a dash.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pressitems.blocks import COLONS, Block, BlockKind
from pressitems.recognise.label_class import ASKERS, LEXICAL, LabelClass
from pressitems.recognise.labels.candidate import COUNTED, NUMBER, STOPPED_DASH, Candidate, candidate_at
from pressitems.recognise.labels.head_shape import HAN
from pressitems.recognise.labels.signs import heads_in_brackets, uncounted, word_in_brackets
from pressitems.recognise.vocabulary import Vocabulary

_REACH = 110
_SENTENCE_END = re.compile(r"[.?!…»”\"')）\]*:][\s]|[。？！”」』）]|\*\s")
_SENTENCE = re.compile(r"[^\W\d_]{2}[.?!…][»”\"')）]?\s|[。？！]")
_INITIALS = re.compile(r"(?<=\s)(?:[^\W\d_]\.){1,2}[^\W\d_][\w-]+(?:\s?\([^()]*\))?\s?$")
_NAME_AFTER = re.compile(r"(?:[^\W\d_]\.\s?)*[^\W\d_][\w’'-]+\s?[:：]")
_OPENING = '(（[“"«„‘…'
_DASHES = ("-", "–", "—")
#: “P.- ¿Cuándo?”, as offices that write Spanish print it.
_STOPPED_DASHES = (".-", ".–", ".—")


def find_candidates(
    blocks: Sequence[Block], indexes: Iterable[int], words: Vocabulary, *, separators: tuple[str, ...]
) -> list[Candidate]:
    """Every candidate of these blocks, in the order of the page."""
    found: list[Candidate] = []
    initials, dashed = words.initials, "dash" in separators
    indexes = tuple(indexes)
    bracketed = heads_in_brackets(blocks, indexes, words)
    for index in indexes:
        block = blocks[index]
        if index in bracketed:
            found.append(_in_brackets(index, block, *bracketed[index]))
            continue
        if "︰" in block.text:
            block = block._replace(text=block.text.replace("︰", "："))
        text = block.text
        if ":" not in text and text[0] not in initials and not dashed and "：" not in text:
            continue
        if block.kind is BlockKind.TABLE_ROW and not _names_and_says(text):
            continue
        first = _at_start(index, block, words, separators)
        inside: list[Candidate] = []
        # “We regret that. Question: …”: the label of the first colon may begin behind a sentence.
        begin = first.end if first is not None and _SENTENCE.search(text, 1, first.end - 1) is None else 1
        if text.find(":", begin) >= 0 or text.find("：", begin) >= 0:
            inside.extend(_inside(index, block, begin, words))
        if first is not None and (first.shape == "stop" or _is_letter(first.head, words)):
            inside.extend(_stopped_inside(index, block, begin, words.stopped))
            inside.sort(key=_place)
        found.extend(inside if first is None else (first, *inside))
    return found


def _is_letter(head: str, words: Vocabulary) -> bool:
    """“Q”, “F”: a word for a question or an answer that is cut to a letter."""
    return len(head) == 1 and words.labels.get(head.casefold()) in LEXICAL


def _names_and_says(row: str) -> bool:
    """Whether a table row has two cells, who speaks and what is said; with more it is a table of something else."""
    name, _, said = row.partition("\t")
    return name.rstrip().endswith(COLONS) and bool(said) and "\t" not in said


def _at_start(index: int, block: Block, words: Vocabulary, separators: tuple[str, ...]) -> Candidate | None:
    text = block.text
    # “Q    Sorry, one more:” has a colon too, but its label is the wide space's.
    short = _short_form(index, block, words) if text[0] in words.initials else None
    if short is not None:
        return short
    dashed = _dashed_name(index, block) if "dash" in separators else None
    if dashed is not None and dashed.shape == STOPPED_DASH:
        # “Ministra de Puertos.- Una cosa: …” has a colon further on.
        return dashed
    if not separators or "colon" in separators:
        colon = _colon(text, 1, _REACH)
        while colon > 0 and text[colon - 1].isdigit() and text[colon + 1 : colon + 2].isdigit():
            # The colon of a clock or of a recording's time mark.
            colon = _colon(text, colon + 1, _REACH)
        if colon > 0 and _opens_speech(text, colon, 0, words):
            candidate = candidate_at(index, block, 0, colon, colon + 1, "colon", inline=False)
            bare = uncounted(candidate.head, words) if candidate is not None else None
            return candidate if candidate is None or bare is None else candidate._replace(head=bare, shape=COUNTED)
    return dashed


def _colon(text: str, start: int, end: int) -> int:
    half = text.find(":", start, end)
    if text.isascii():
        return half
    full = text.find("：", start, end if half < 0 else half)
    return half if full < 0 else full


def _opens_speech(text: str, colon: int, start: int, words: Vocabulary) -> bool:
    """Whether a colon can end a label: space or the text's end follows, or a lexicon word ran into what is said."""
    after = text[colon + 1 : colon + 2]
    if not after or after in " \t" or text[colon] == "：":
        return True
    if after.isdigit() and start == 0 and HAN.match(text[colon - 1]):
        # “记者:1993年…”: no clock and no address has such a sign before its colon.
        return True
    if after.isdigit() or after == "/":
        return False
    if (
        start == 0
        and (after.isupper() or after in _OPENING)
        and (text[colon - 1].isalpha() or text[colon - 1] in ")）")
    ):
        # “MINISTER HOLM:In Oslo.”, “Frage:Wann?”: the space was forgotten, or stood between two elements.
        return True
    return words.labels.get(NUMBER.sub("", text[start:colon]).casefold().rstrip(" .")) in LEXICAL or ord(after) > 0x2E7F


def _short_form(index: int, block: Block, words: Vocabulary) -> Candidate | None:
    """“Question.”, “Q - ”, “Q    ”: only after a word of the lexicon."""
    if block.text[0] in "[（":
        return _bracketed(index, block, words)
    found = _end_of_short_form(block, words)
    return candidate_at(index, block, 0, *found, inline=False) if found is not None else None


def _end_of_short_form(block: Block, words: Vocabulary) -> tuple[int, int, str] | None:
    """Where the word ends, where what is said begins, and the shape."""
    text = block.text
    number = NUMBER.match(text) if text[0].isdigit() or text[0] == "(" else None
    begin = number.end() if number is not None else 0
    space = text.find(" ", begin)
    token = text[begin:space] if space > 0 else text[begin:]
    if len(token) > 24:
        return None
    if token.endswith(_STOPPED_DASHES) and words.labels.get(token[:-2].casefold()) in LEXICAL:
        return begin + len(token) - 2, begin + len(token), STOPPED_DASH
    kind = words.labels.get(token.casefold().rstrip("."))
    if kind not in LEXICAL:
        stop = token.find(".")
        if (
            1 < stop < len(token) - 1
            and words.labels.get(token[:stop].casefold()) in LEXICAL
            and token[stop + 1].isupper()
        ):
            return begin + stop, begin + stop + 1, "stop"
        if kind in ASKERS and text[space + 1 : space + 2] in _DASHES and text[space + 2 : space + 3] == " ":
            # “Journaliste – Quand ?”
            return space, space + 2, "dash"
        return None
    if token.endswith("."):
        if len(token) == 2 and _NAME_AFTER.match(text, space + 1 if space > 0 else len(text)):
            # “A. Lindqvist:” is a person with an initial.
            return None
        return begin + len(token) - 1, begin + len(token), "stop"
    after = text[space + 1 : space + 4] if space > 0 else ""
    # “Q — and the other one” takes up a sentence that was cut off; the dash belongs to it, not to the label.
    resumed = after[:1] == "—" and after[2:].islower()
    if after[:1] in _DASHES and after[1:2] == " " and not resumed and space not in block.gaps:
        return space, space + 2, "dash"
    # “Q : Pourquoi ?”: the colon that stands apart is the label's.
    if (kind is LabelClass.ANSWER and space > 0) or after[:1] in COLONS:
        return None
    bare = len(token) == 1 and token.isupper() and token.casefold() not in words.sentence_words
    if space in block.gaps or (bare and after and not after[0].islower() and after[0] != "&"):
        return (space, space + 1, "gap") if space > 0 else None
    if not after and token[0].isupper() and block.bold and len(token) > 1:
        return len(text), len(text), "stop"
    return None


def _bracketed(index: int, block: Block, words: Vocabulary) -> Candidate | None:
    """“[QUESTION]”, “（记者）”; “（记者：…）” has a colon."""
    word = word_in_brackets(block.text, words)
    return _in_brackets(index, block, word[1], word.end()) if word is not None else None


def _in_brackets(index: int, block: Block, head: str, end: int) -> Candidate:
    bold = block.bold != () and block.bold[0][0] <= 1
    return Candidate(index, 0, end, head, "colon", None, inline=False, bold=bold)


def _dashed_name(index: int, block: Block) -> Candidate | None:
    """“Alain Vique - …”, which is a label only where the house style says that labels end with a dash."""
    for dash in (*(f" {sign}" for sign in _DASHES), *_STOPPED_DASHES):
        place = block.text.find(f"{dash} ", 1, 60)
        if place > 0:
            shape = STOPPED_DASH if dash in _STOPPED_DASHES else "dash"
            return candidate_at(index, block, 0, place, place + len(dash) + 1, shape, inline=False)
    return None


def _inside(index: int, block: Block, begin: int, words: Vocabulary) -> Iterable[Candidate]:
    """Candidates after the end of a sentence inside a paragraph, the longest head before each colon first."""
    text = block.text
    from_here = begin
    colon = _colon(text, begin, len(text))
    while colon >= 0:
        if _opens_speech(text, colon, colon, words) or _runs_on(text, colon, words):
            for start in _sentence_starts(text, max(from_here, colon - _REACH), colon):
                candidate = candidate_at(index, block, start, colon, colon + 1, "colon", inline=True)
                if candidate is not None:
                    yield candidate
            from_here = colon + 1
        colon = _colon(text, colon + 1, len(text))


def _stopped_inside(index: int, block: Block, begin: int, stopped: re.Pattern[str]) -> Iterable[Candidate]:
    """“Q. Is it? A. It is.”: further labels with a stop in a paragraph that begins with one."""
    for match in stopped.finditer(block.text, begin):
        candidate = candidate_at(index, block, match.start(), match.end() - 1, match.end(), "stop", inline=True)
        if candidate is not None:
            yield candidate


def _place(candidate: Candidate) -> int:
    return candidate.start


def _runs_on(text: str, colon: int, words: Vocabulary) -> bool:
    token = text[max(0, colon - 24) : colon].rpartition(" ")[2]
    return words.labels.get(token.casefold()) in LEXICAL and token[0].isupper()


def _sentence_starts(text: str, start: int, colon: int) -> list[int]:
    """Where the head before this colon could begin: after each sentence end, the farthest first."""
    starts = [match.end() for match in _SENTENCE_END.finditer(text, start, colon)]
    initials = _INITIALS.search(text, start, colon)
    if initials is not None:
        # “… of deeds А.Берг: …”: initials and a name need no end of a sentence before them.
        starts.append(initials.start())
    return [begin for begin in starts if begin < colon and not text[begin].islower()]
