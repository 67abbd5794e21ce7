"""Labels that no sign ends: “JOURNALIST  What now?”, “**ANNA BERG** We hope so.”, a name alone over what is said.

Capitals, bold and a wide space show emphasis far more often than a voice, so the page as a whole has to prove them:
several such heads take turns, they are names or words for voices, some of them ask, and fewer labels have a colon.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from pressitems.blocks import Block, BlockKind, ends_in_punctuation, ends_speech, is_bold
from pressitems.recognise.label_class import CALLING, VOICES, LabelClass
from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.labels.candidate import COUNTED, REMARK, TIME_MARK, Candidate
from pressitems.recognise.labels.head_ends import CALLS, LONGEST_HEAD, TIME_BEHIND, head_ends, page_forms
from pressitems.recognise.labels.head_shape import Head
from pressitems.recognise.labels.heads import name_in_capitals, read_head
from pressitems.recognise.titles.title import names_a_genre
from pressitems.recognise.vocabulary import Vocabulary

#: The shape of a candidate that no sign ends.
SIGNLESS = "signless"
_FEWEST = 4
# A page with so many colons has no other labels.
_MANY = 12
_TIME_MARK = re.compile(rf"{TIME_MARK.pattern}\s+")
# A name may be a heading, too, but then nothing comes again.
_NAMED = VOICES | {LabelClass.PARTICIPANT, LabelClass.ANSWER}
_WITH_COLON = CALLING | _NAMED


class _Found(NamedTuple):
    candidate: Candidate
    kind: LabelClass
    name: str
    said: str

    @property
    def key(self) -> str:
        return self.candidate.head.casefold()


def find_signless(
    blocks: Sequence[Block],
    indexes: Sequence[int],
    words: Vocabulary,
    known_names: frozenset[str],
    signed: Sequence[Candidate],
) -> list[Candidate]:
    """The labels without a sign, in the order of the page; none where the page does not prove them.

    Args:
        blocks: All blocks of the page.
        indexes: Those of the item that hold its text, in order.
        words: The compiled lexicons.
        known_names: Casefolded names that title, byline or metadata state, in full and by last word.
        signed: The candidates of the item that have a sign.
    """
    signs = _with_sign(signed, words)
    if len(signs) >= _MANY:
        return []
    with_sign = {one.block for one in signs}
    found = list(_heads(blocks, [index for index in indexes if index not in with_sign], words, known_names))
    if len(found) < _FEWEST or (len(signs) > 1 and len(signs) >= len(found)):
        return []
    counts = Counter(one.key for one in found)
    following = _following(found)
    sure = {
        place: one
        for place, one in enumerate(found)
        if one.kind in CALLS
        or one.key in following
        or _comes_again(one, counts, known_names)
        or _is_answered(found, place, counts)
    }
    if _proves(list(sure.values()), known_names, words):
        return [one.candidate for place, one in enumerate(found) if place in sure or _takes_part(found, place)]
    # Initials (“TAG”, “CL”) are words for nobody; here the turns alone have to prove them.
    capitals = [one for one in found if one.candidate.head.isupper()]
    return [one.candidate for one in capitals] if _proves(capitals, known_names, words) else []


def _with_sign(signed: Sequence[Candidate], words: Vocabulary) -> list[Candidate]:
    """The candidates that end with a colon or a dash, and whose words say that they are labels; enough to settle it."""
    ended = (one for one in signed if one.shape in ("colon", "dash", COUNTED) and not one.inline)
    # A transcript has hundreds of labels and few different ones.
    kinds: dict[str, LabelClass | None] = {}
    found = []
    for one in ended:
        if one.head not in kinds:
            kinds[one.head] = read_head(one.head, words).kind
        if kinds[one.head] in _WITH_COLON:
            found.append(one)
            if len(found) == _MANY:
                break
    return found


def _takes_part(found: Sequence[_Found], place: int) -> bool:
    """Whether a head that comes once, on a page that is proven, opens, asks, or stands behind one that does."""
    before = found[place - 1] if place else None
    return before is None or _asks(found[place]) or _asks(before) or before.kind in CALLS


def _asks(one: _Found) -> bool:
    return ends_in_question(one.said)


def _following(found: Sequence[_Found]) -> set[str]:
    """The words (“**Novak**”) that stand behind a word for a question, twice or more and nearly each time."""
    phrases = Counter(one.key for one in found if one.kind is LabelClass.PHRASE)
    behind = Counter(two.key for one, two in pairwise(found) if one.kind in CALLS and two.kind is LabelClass.PHRASE)
    return {key for key, count in behind.items() if count > 1 and count * 3 >= phrases[key] * 2}


def _comes_again(one: _Found, counts: Counter[str], known_names: frozenset[str]) -> bool:
    if one.kind not in _NAMED:
        return False
    # “Anna BERG, ministre des ports” first, “Anna BERG” later.
    shortened = one.name != one.key and one.name in counts
    return shortened or counts[one.key] > 1 or one.name in known_names or one.candidate.head.isupper()


def _is_answered(found: Sequence[_Found], place: int, counts: Counter[str]) -> bool:
    """Whether somebody named asks, once, before a voice that comes again: each journalist may ask once."""
    one, after = found[place], found[place + 1 : place + 2]
    return one.kind in _NAMED and _asks(one) and any(other.kind in _NAMED and counts[other.key] > 1 for other in after)


def _proves(found: Sequence[_Found], known_names: frozenset[str], words: Vocabulary) -> bool:
    """Whether these heads take turns, and some of them ask while others that come again do not.

    Where no head names a person or somebody by trade, whoever answers has to talk to somebody, too: “Challenge” and
    “Solution” take turns in reports.
    """
    keys = [one.key for one in found]
    counts = Counter(keys)
    if len(found) < _FEWEST or len(counts) < 2 or len(counts) == len(keys):
        return False
    turns = sum(one != other for one, other in pairwise(keys))
    spoken = sum(ends_speech(one.said) for one in found)
    if turns * 2 < len(found) - 1 or spoken * 5 < len(found) * 4:
        return False
    asking = sum(one.kind in CALLS or _asks(one) for one in found)
    answers = [one for one in found if counts[one.key] > 1 and not _asks(one) and one.kind not in CALLS]
    talk = words.spoken
    if talk is not None and not any(one.kind in _WITH_COLON for one in found):
        answers = [one for one in answers if talk.search(one.said)]
    return bool(answers) and asking > 1 and (asking * 5 >= len(found) or any(one.name in known_names for one in found))


def _heads(
    blocks: Sequence[Block], indexes: Sequence[int], words: Vocabulary, known_names: frozenset[str]
) -> Iterator[_Found]:
    forms = page_forms(blocks, indexes, words, known_names)
    for place, index in enumerate(indexes):
        block = blocks[index]
        if block.kind in (BlockKind.QUOTE, BlockKind.LIST_ITEM):
            continue
        mark = _TIME_MARK.match(block.text)
        begin = mark.end() if mark is not None else 0
        for end in head_ends(block, begin, forms):
            head, remark = _without_remark(block.text[begin:end].strip().rstrip("."))
            read = _read(head, words)
            if read is None or read.kind is None:
                continue
            after = len(block.text) if TIME_BEHIND.match(block.text, end) else min(end + 1, len(block.text))
            said = block.text[after:].strip() or _text_under(blocks, indexes, place)
            if said and not said[0].islower() and not _is_in_brackets(said):
                candidate = Candidate(index, 0, after, head, SIGNLESS, remark, inline=False, bold=bool(block.bold))
                yield _Found(candidate, read.kind, (read.name or head).casefold(), said)
                break
        else:
            found = _in_capitals(index, block, words) if forms.capitals and block.text[:2].isupper() else None
            if found is not None:
                yield found


def _is_in_brackets(text: str) -> bool:
    """“(The chair opens the conference.)” under the last one of a list of those who speak."""
    return text[0] in "(（[" and text[-1] in ")）]"


def _in_capitals(index: int, block: Block, words: Vocabulary) -> _Found | None:
    """The words in capitals before what is said, as many as are a word for a voice or name one; “I” is said."""
    capitals = list(takewhile(lambda word: len(word) > 1 and word.isupper(), block.text[:LONGEST_HEAD].split(" ")))
    for count in range(len(capitals), 0, -1):
        head = " ".join(capitals[:count])
        said = block.text[len(head) + 1 :]
        read = _read(head, words) if said and not said[0].islower() else None
        if read is not None and read.kind is not None and read.kind in CALLS | _NAMED:
            candidate = Candidate(index, 0, len(head) + 1, head, SIGNLESS, None, inline=False, bold=False)
            return _Found(candidate, read.kind, (read.name or head).casefold(), said)
    return None


def _without_remark(head: str) -> tuple[str, str | None]:
    """A head and the remark behind it (“Question (in French)”); what names a body or medium is none."""
    remark = REMARK.search(head)
    if remark is None or not remark.start() or remark[1][0].isupper():
        return head, None
    return head[: remark.start()], remark[0].strip()


def _read(head: str, words: Vocabulary) -> Head | None:
    if not head or ends_in_punctuation(head) or not head[0].isalpha() or (head.count(" ") > 5 and ", " not in head):
        return None
    if head.casefold() in words.speakers_headings:
        return None
    read = read_head(head, words)
    if read.kind in (None, LabelClass.PHRASE) and names_a_genre(head, words.lexicons):
        # “Transcript” over the first words
        return None
    if head.isupper() and len(head) > 1 and not any(sign.isdigit() for sign in head):
        named = name_in_capitals(head, words) if read.kind in (None, LabelClass.PHRASE) else None
        if named is not None:
            return Head(LabelClass.PERSON, named)
        return read if read.kind is not None else Head(LabelClass.PHRASE)
    return read if read.kind in CALLS or read.kind in _NAMED or (read.kind and " " not in head) else None


def _text_under(blocks: Sequence[Block], indexes: Sequence[int], place: int) -> str:
    """The paragraph under a head that stands alone; another head is none, nor is the next one in a list of names."""
    if place + 1 == len(indexes):
        return ""
    below = blocks[indexes[place + 1]]
    listed = len(below.text) <= LONGEST_HEAD and below.text.endswith(")") and not blocks[indexes[place]].bold
    return "" if below.kind is BlockKind.HEADING or is_bold(below) or listed else below.text
