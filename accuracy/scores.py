"""The figures: pure functions over turns and texts, without a word about any source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

# A word, or a single sign of a script that is written without spaces between words.
_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\d+|[^\W\d_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_REMARK = re.compile(r"\s*(?:\([^()]*\)|（[^（）]*）|\[[^\[\]]*\])\s*")
_NUMBER = re.compile(r"^\s*(?:\d{1,2}\s*[.)]|№\s*\d+)\s*")
# A paragraph that nobody says: a stage remark, a row of signs, a closing time.
_STAGE = re.compile(
    r"\s*(?:\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]|[#*\s]+|END"
    r"|(?:END\s*)?\d{1,2}:\d{2} [APap]\.?[Mm]\.?(?: [A-Z]{2,4})?)\s*"
)
FIRST_WORDS = 5


def tokens(text: str) -> list[str]:
    """Words in lower case, punctuation dropped.

    A sign of Chinese or Japanese script is a word of its own, and so is a number, because two boxes of a page can run a
    date and a title together.
    """
    # A soft hyphen marks where a word may be broken; it is no part of it.
    return _TOKEN.findall(text.replace("\u00ad", "").casefold())


def label_key(label: str | None) -> str:
    """A label as it is compared: lower case, without number, remark, brackets around it and stops at its end."""
    if label is None:
        return ""
    bare = _NUMBER.sub("", _REMARK.sub(" ", label))
    return " ".join(bare.casefold().split()).strip("（(*：: .-–—")


def is_remark(text: str) -> bool:
    """Whether a paragraph is one that nobody says: “(Laughter.)”, “# # #”, “END 3:10 P.M. EDT”."""
    return _STAGE.fullmatch(" ".join(text.split())) is not None


def first_words(texts: Sequence[str]) -> tuple[str, ...]:
    """The first words of a turn, stage remarks left out where anything else is said."""
    rest = " ".join([text for text in texts if not is_remark(text)])
    while True:
        remark = _REMARK.match(rest)
        if not remark:
            break
        rest = rest[remark.end() :]
    return tuple((tokens(rest) or tokens(" ".join(texts)))[:FIRST_WORDS])


class Start(NamedTuple):
    """Where a turn begins: its label, its first words, and where to find it."""

    label: str
    words: tuple[str, ...]
    place: str = ""
    shown: str = ""

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """What must agree."""
        return self.label, self.words


class Tally(NamedTuple):
    """Right, missed and false; F1 is 1 where there was nothing to find and nothing was found."""

    right: int = 0
    missed: int = 0
    false: int = 0

    def __add__(self, other: object) -> Tally:
        if not isinstance(other, Tally):
            return NotImplemented
        return Tally(self.right + other.right, self.missed + other.missed, self.false + other.false)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = 2 * self.right + self.missed + self.false
        return 2 * self.right / total if total else 1.0


def compare_starts(gold: Iterable[Start], got: Iterable[Start]) -> tuple[Tally, list[Start], list[Start]]:
    """The tally, the gold starts that were missed, and the starts that the gold does not have."""
    right = 0
    false = list(got)
    by_key: dict[tuple[str, tuple[str, ...]], list[Start]] = {}
    for start in false:
        by_key.setdefault(start.key, []).append(start)
    missed = []
    for start in gold:
        same = by_key.get(start.key) or _longer(start, by_key)
        if same:
            false.remove(same.pop())
            right += 1
        else:
            missed.append(start)
    return Tally(right, len(missed), len(false)), missed, false


def _longer(start: Start, by_key: dict[tuple[str, tuple[str, ...]], list[Start]]) -> list[Start]:
    """For a turn of very few words: the starts with its label and words to which something was added at the end."""
    size = len(start.words)
    if not 0 < size < FIRST_WORDS:
        return []
    return next(
        (
            same
            for (label, words), same in by_key.items()
            if same and label == start.label and words[:size] == start.words
        ),
        [],
    )


class Spoken(NamedTuple):
    """A stretch of words in one mouth; ``counts`` is False where the gold does not know whose they are."""

    voice: str
    words: list[str]
    counts: bool = True


class Misplaced(NamedTuple):
    """A run of words under a wrong voice."""

    expected: str
    got: str
    text: str
    characters: int


class VoiceShare(NamedTuple):
    """Characters under a wrong voice, of those that were compared; ``unplaced`` ones were found in no turn."""

    wrong: int = 0
    compared: int = 0
    unplaced: int = 0

    def __add__(self, other: object) -> VoiceShare:
        if not isinstance(other, VoiceShare):
            return NotImplemented
        return VoiceShare(self.wrong + other.wrong, self.compared + other.compared, self.unplaced + other.unplaced)

    @property
    def share(self) -> float:
        """Between 0 and 1."""
        return self.wrong / self.compared if self.compared else 0.0


def align(left: Sequence[str], right: Sequence[str], *, anchor: int = 4, reach: int = 4000) -> list[int | None]:
    """For each word of ``left`` the place of the same word in ``right``, in order; None where it has none.

    Both run through the same text, so they mostly go in step; where they part, the nearest place at which ``anchor``
    words agree again brings them together.
    """
    pairs: list[int | None] = [None] * len(left)
    grams: dict[tuple[str, ...], list[int]] = {}
    for place in range(len(right)):
        grams.setdefault(tuple(right[place : place + anchor]), []).append(place)
    here = there = 0
    while here < len(left) and there < len(right):
        if left[here] == right[there]:
            pairs[here] = there
            here, there = here + 1, there + 1
            continue
        coming = [tuple(left[start : start + anchor]) for start in range(here, min(here + reach, len(left)))]
        met = _meet(coming, grams, there, reach)
        if met is None:
            break
        here, there = here + met[0], met[1]
    return pairs


def _meet(
    coming: Sequence[tuple[str, ...]], grams: dict[tuple[str, ...], list[int]], there: int, reach: int
) -> tuple[int, int] | None:
    """Steps on the left and place on the right of the nearest anchor that both share."""
    best: tuple[int, int, int] | None = None
    for step, gram in enumerate(coming):
        if best is not None and step >= best[0]:
            break
        place = next((place for place in grams.get(gram, ()) if there <= place <= there + reach), None)
        if place is not None and (best is None or step + place - there < best[0]):
            best = (step + place - there, step, place)
    return None if best is None else (best[1], best[2])


def compare_voices(gold: Sequence[Spoken], got: Sequence[Spoken]) -> tuple[VoiceShare, list[Misplaced]]:
    """How many characters the result puts into another mouth than the gold."""
    left = [(word, turn) for turn in gold for word in turn.words]
    right = [(word, turn) for turn in got for word in turn.words]
    pairs = align([word for word, _ in left], [word for word, _ in right])
    wrong = compared = unplaced = 0
    misplaced: list[Misplaced] = []
    before: tuple[str, str] | None = None
    for (word, turn), place in zip(left, pairs, strict=True):
        if not turn.counts:
            before = None
            continue
        if place is None:
            unplaced += len(word)
            continue
        compared += len(word)
        voice = right[place][1].voice
        if voice == turn.voice:
            before = None
            continue
        wrong += len(word)
        if before == (turn.voice, voice):
            last = misplaced[-1]
            misplaced[-1] = last._replace(text=f"{last.text} {word}"[:200], characters=last.characters + len(word))
        else:
            misplaced.append(Misplaced(turn.voice, voice, word, len(word)))
        before = (turn.voice, voice)
    return VoiceShare(wrong, compared, unplaced), misplaced


class Loss(NamedTuple):
    """Visible words that stand in neither the result nor a diagnostic."""

    lost: int = 0
    visible: int = 0

    def __add__(self, other: object) -> Loss:
        if not isinstance(other, Loss):
            return NotImplemented
        return Loss(self.lost + other.lost, self.visible + other.visible)

    @property
    def share(self) -> float:
        """Between 0 and 1."""
        return self.lost / self.visible if self.visible else 0.0


def compare_words(visible: Sequence[str], accounted: Sequence[str]) -> tuple[Loss, list[tuple[str, list[str]]]]:
    """Words of the visible lines that the accounted texts do not hold often enough, and the lines that lack them."""
    have = Counter([word for text in accounted for word in tokens(text)])
    lines = [(line, tokens(line)) for line in visible]
    want = Counter([word for _, words in lines for word in words])
    lacking = want - have
    lost = sum(lacking.values())
    shown: list[tuple[str, list[str]]] = []
    if lost:
        blob = " ".join(" ".join(tokens(text)) for text in accounted)
        for line, words in lines:
            gone = [word for word in words if lacking[word] > 0]
            if gone and " ".join(words) not in blob:
                shown.append((line, gone))
                lacking.subtract(gone)
    return Loss(lost, sum(want.values())), shown
