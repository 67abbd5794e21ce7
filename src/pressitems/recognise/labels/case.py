"""What the proofs of labels work on: the candidates of one item, and what was taken of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from pressitems.blocks import COLONS, ends_speech
from pressitems.models import Speaker
from pressitems.recognise.label_class import LEXICAL, VOICES, LabelClass
from pressitems.recognise.labels.asking import ends_in_question, holds_question
from pressitems.recognise.labels.candidate import Candidate
from pressitems.recognise.labels.head_shape import Head
from pressitems.recognise.people.phrase import read_name
from pressitems.recognise.quotations import opens_quotation, opens_with_quoted_name
from pressitems.recognise.titles.shape import holds_sentence
from pressitems.recognise.vocabulary import Vocabulary

# Words that go on under another label or a list.
_GOES_ON = (",", ";", *COLONS)
_LONG = 150
_LONGEST_VALUE = 100
# As far as it takes to hear whether somebody talks.
_REACH = 800
_LONGEST_LIST = 300
_LONGEST_TOLD = 200
# As many as it takes to see what stands after a label; a transcript can have hundreds.
_SAMPLE = 12
_COUNTED = re.compile(r"[\d\s.,%()$€£+/-]*(?<!\.)")
_ANSWERING = VOICES | {LabelClass.ANSWER}


class Entry(NamedTuple):
    """A candidate with what its words alone say, and the text that it would put into somebody's mouth.

    Attributes:
        candidate: Where it stands.
        head: What its words say.
        key: What makes two labels the same: the words, capitals or not.
        first: What stands in the label's own paragraph, or in the next where the label stands alone.
        alone: Whether nothing else stands in the label's own paragraph.
        value: All of it, up to the next candidate that could be a label; of a word of the lexicon only ``first``,
            because such a word needs no proof from it.
        asked: Whether the text right before it asks.
        asks: Whether what stands under it holds a question.
    """

    candidate: Candidate
    head: Head
    key: str
    first: str
    alone: bool
    value: str
    asked: bool
    asks: bool


Groups: TypeAlias = dict[LabelClass, dict[str, list[int]]]


class Case(NamedTuple):
    """What the proofs work on.

    Attributes:
        entries: The candidates of one item whose words could be a label, in the order of the page.
        groups: Their indexes, by kind and by label.
        taken: Those that are labels, with the reason; the proofs add to it.
        known_names: Casefolded names that title, byline or metadata state, in full and by last word.
        words: The compiled lexicons.
        announced: Whether the title says that people talk to each other.
        conversation: Whether what stands under the entries sounds like talk.
        asking: Labels that come again and come to a question most times; behind who asks, they answer nobody.
        first: Whether one of the entries opens the item's text.
    """

    entries: list[Entry]
    groups: Groups
    taken: dict[int, str]
    known_names: frozenset[str]
    words: Vocabulary
    announced: bool
    conversation: bool
    asking: frozenset[str]
    first: bool

    def of(self, *kinds: LabelClass) -> dict[str, list[int]]:
        """The groups of these kinds, in the order in which the page has their kinds.

        A label in capitals at one place (“HANNE VIK”) can be of another kind there; it is one group all the same.
        """
        found: dict[str, list[int]] = {}
        for kind, groups in self.groups.items():
            for key, group in groups.items() if kind in kinds else ():
                found[key] = sorted([*found[key], *group]) if key in found else group
        return found

    def after(self, group: Iterable[int]) -> list[int]:
        """The entries right behind these."""
        return [index + 1 for index in group if index + 1 < len(self.entries)]

    def is_between(self, index: int) -> bool:
        """Whether labels stand right before and right behind an entry."""
        return index - 1 in self.taken and index + 1 in self.taken

    def are_between(self, group: Iterable[int]) -> bool:
        """Whether labels stand beside each of these; nothing has to stand over the first entry and under the last."""
        last = len(self.entries) - 1
        return all(near in self.taken for index in group for near in (index - 1, index + 1) if 0 <= near <= last)

    def take(self, indexes: Iterable[int], reason: str) -> None:
        """Take entries as labels, unless what stands under them cannot be said."""
        for index in indexes:
            if index not in self.taken and self.can_be_said(self.entries[index].value):
                self.taken[index] = reason

    def name(self, indexes: Iterable[int], speaker: Speaker | None = None) -> None:
        """Read entries as labels of a person; where none is given, what is printed is the name."""
        for index in indexes:
            entry = self.entries[index]
            head = Head(LabelClass.PERSON, speaker or Speaker(name=entry.candidate.head))
            self.entries[index] = entry._replace(head=head)

    def read_as(self, indexes: Iterable[int], kind: LabelClass) -> None:
        """Read entries as labels of this kind that name nobody."""
        for index in indexes:
            self.entries[index] = self.entries[index]._replace(head=Head(kind))

    def can_be_said(self, text: str) -> bool:
        """Whether a text can be somebody's words: a figure or a role alone is the value of a field."""
        if len(text) > _LONGEST_VALUE:
            return True
        if _COUNTED.fullmatch(text) is not None or (len(text) == 1 and text.isupper()):
            # “Answer: C” of an examination
            return False
        return not text[0].islower() or _can_end(text)

    def speech_follows(self, group: Sequence[int]) -> bool:
        """Whether most of what stands after these labels reads as speech: it ends as a sentence does."""
        entries = [self.entries[index] for index in group[:_SAMPLE]]
        entries = [entry for entry in entries if self.can_be_said(entry.first)]
        said = [entry.first for entry in entries]
        quoted = sum(opens_quotation(entry.first) and not _names_own_medium(entry) for entry in entries)
        if quoted * 2 > len(said) and not self._is_quoted():
            # “The minister: ‘We are pleased’” quotes in running prose; what comes after it is not said by the minister.
            return False
        if sum(text[:1].islower() for text in said) * 2 > len(said):
            # “North Sea: the cod has come back” goes on with its own sentence.
            return False
        # A page that is cut short ends amid its last sentence.
        return bool(said) and sum(map(reads_as_speech, said)) * 2 >= len(said)

    def _is_quoted(self) -> bool:
        """Whether the page has all that is said in quotation marks: words for questions stand before them, too."""
        asked = (self.entries[index] for index in self.taken)
        return any(entry.head.kind in LEXICAL and opens_quotation(entry.first) for entry in asked)

    def names_people(self, text: str) -> bool:
        """Whether a text is nothing but names, each perhaps with its post (“Eva Holm, Jens Dahl (Harbour)”)."""
        bare = text.rstrip(".。")
        # Only in the page's own language: “In May” has the shape of a name where nobody knows the words.
        people = self.words.people[:1]
        if not people or len(bare) > _LONGEST_LIST or (people[0].word_space and " " not in bare):
            return False
        if self.words.spoken is not None and self.words.spoken.search(bare):
            # “谢谢局长”, thanks to the director, has the shape of a name and an office.
            return False
        parts = self.words.between_names.split(bare)
        return any(all(read_name(name, people) is not None for name in names) for names in ([bare], parts))

    def talks(self, index: int) -> bool:
        """Whether somebody talks to others there: asks at the end, or says “I” and “you”."""
        return talks(self.entries[index], self.words)

    def answers(self, index: int) -> bool:
        """Whether a label stands there that can answer."""
        entry = self.entries[index] if index in self.taken else None
        return entry is not None and entry.head.kind in _ANSWERING and entry.key not in self.asking

    def dialogue(self) -> bool:
        """Whether a question or answer word is among the labels."""
        return any(group[0] in self.taken for kind in LEXICAL for group in self.groups.get(kind, {}).values())


def _names_own_medium(entry: Entry) -> bool:
    """“«Маяк». Когда …?”: a journalist says for which medium, whose name stands in quotation marks, and asks."""
    return entry.asks and opens_with_quoted_name(entry.first)


def reads_as_speech(text: str) -> bool:
    """Whether a text ends as a sentence does, holds one, or is long."""
    return len(text) > _LONG or _can_end(text.rstrip()) or holds_sentence(text)


def _can_end(text: str) -> bool:
    return ends_speech(text) or text.endswith(_GOES_ON)


def talks(entry: Entry, words: Vocabulary) -> bool:
    """Whether somebody talks to others under a label: asks at the end, or says “I” and “you”."""
    said = entry.value[:_REACH]
    return ends_in_question(said) or (words.spoken is not None and words.spoken.search(said) is not None)


def is_told(text: str, words: Vocabulary) -> bool:
    """Whether a short text neither asks nor says “I”, “we” or “you”; of one word (“Yes.”) it is a vote, too."""
    if len(text) > _LONGEST_TOLD or holds_question(text):
        return False
    vote = bool(words.people) and words.people[0].word_space and " " not in text.strip()
    return vote or words.spoken is None or words.spoken.search(text) is None


def is_known(entry: Entry, case: Case) -> bool:
    """Whether title, byline or a list of those who speak name whom a label names."""
    name = entry.head.name or entry.candidate.head
    return not {name.casefold(), last_name(entry).casefold()}.isdisjoint(case.known_names)


def last_name(entry: Entry) -> str:
    """The last word of the name in a label, or of the label."""
    return (entry.head.name or entry.candidate.head).rpartition(" ")[2]
