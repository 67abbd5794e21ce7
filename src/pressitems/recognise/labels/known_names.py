"""Whom a page names beside its labels: by title, byline, lead, or the text itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pressitems.blocks import Block, Role
from pressitems.models import Genre, Speaker
from pressitems.recognise.accents import without_accents
from pressitems.recognise.labels.candidate import Candidate
from pressitems.recognise.labels.head_shape import HAN
from pressitems.recognise.labels.heads import read_head
from pressitems.recognise.labels.outlets import worded_outlet
from pressitems.recognise.patterns import alternatives
from pressitems.recognise.people.phrase import can_be_person, read_person
from pressitems.recognise.quotations import opens_quotation
from pressitems.recognise.sheet import EntryTitle, Sheet
from pressitems.recognise.vocabulary import Vocabulary

#: A name with its initials, which are a label of their own further down.
WITH_INITIALS = re.compile(r"([^()]+?) \(([^\W\d_]{2,4})\)")
_SMALL_LAST = re.compile(r"(?<=\s)(?:[^\W\d_]{1,3}\s){1,2}[^\W\d_][\w’'-]+$")
_INITIALS = re.compile(r"([^\W\d_])\.(?:\s?[^\W\d_]\.)?\s?([^\W\d_][\w’'-]+)")
# The last word of a text, and the one before it.
_WORD_BEFORE = re.compile(r"\b[^\W\d_]{2,}(?=(?: [^\W\d_]+)?$)")
_LONGEST_FIRST = 60


def known_names(
    sheet: Sheet, start: int, stop: int, candidates: Sequence[Candidate], named: Sequence[Speaker]
) -> frozenset[str]:
    """The casefolded names that an item states beside its labels.

    ``named`` are those whom title, byline, metadata or a list of those who speak name.
    """
    title = sheet.title(start, stop)
    return (
        names_of(named)
        | _named_in(title, candidates, sheet.words)
        | _holding_the_office(title, candidates, sheet.words)
        | _named_in_lead(sheet, start, stop, candidates)
        | _spelt_out(candidates, sheet.blocks[start:stop])
        | _held_by_somebody(candidates, sheet.blocks[start:stop], sheet.words)
        | frozenset(word.casefold() for pair in shortened(candidates).items() for word in pair)
    )


def names_of(speakers: Sequence[Speaker]) -> frozenset[str]:
    """Casefolded names in full, by the last word, and with the small words before it (“de Rios”).

    Each also without accents, which capitals often lack.
    """
    names = {speaker.name for speaker in speakers if speaker.name is not None}
    if not names:
        return frozenset()
    last = {name.rpartition(" ")[2] for name in names}
    small = {match[0] for name in names if (match := _SMALL_LAST.search(name)) is not None}
    folded = {name.casefold() for name in names | last | small}
    return frozenset(folded | set(map(without_accents, folded)))


def _named_in(title: EntryTitle | None, candidates: Sequence[Candidate], words: Vocabulary) -> frozenset[str]:
    """Whom the title of an interview names beside who speaks for the item (“Interview with Hanne Vik”).

    A topic stands in a title, too, so the head has to be in capitals or come again; a last name alone (“Vik”) comes
    again and stands behind a first name there.
    """
    if title is None or title.genre is not Genre.INTERVIEW:
        return _quoted_in(title.text, words) if title is not None else frozenset()
    text = title.text.casefold()
    heads = Counter(candidate.head for candidate in candidates if not candidate.inline)
    likely = {head.casefold() for head, count in heads.items() if " " in head and (count > 1 or head.isupper())}
    pairs = {f"{one} {two}" for one, two in pairwise(title.text.replace(",", " ,").split())}
    # “Radio Norvik” has the shape of a person, too.
    people = (pair for pair in pairs if can_be_person(pair, words.people) and worded_outlet(pair, words) is None)
    last = {name.rpartition(" ")[2].casefold() for name in people}
    again = {head.casefold() for head, count in heads.items() if count > 1}
    return frozenset(head for head in likely if re.search(rf"\b{re.escape(head)}\b", text)) | (last & again)


def _quoted_in(title: str, words: Vocabulary) -> frozenset[str]:
    """Whom a title may quote: “Hanne Vik: ‘We build on’”."""
    name, _, said = title.partition(":")
    quoted = opens_quotation(said.strip()) and can_be_person(name.strip(), words.people)
    return names_of([Speaker(name=name.strip())]) if quoted else frozenset()


def _spelt_out(candidates: Sequence[Candidate], blocks: Sequence[Block]) -> frozenset[str]:
    """Heads with an initial (“В.Странд”) whom the text itself names with the first name in full (“Виктор Странд”)."""
    heads = map(_INITIALS.fullmatch, {candidate.head for candidate in candidates})
    initialled = [match for match in heads if match is not None]
    text = "\n".join([block.text for block in blocks]) if initialled else ""
    return frozenset(match[0].casefold() for match in initialled if _has_first_name(text, match[1], match[2]))


def _held_by_somebody(candidates: Sequence[Candidate], blocks: Sequence[Block], words: Vocabulary) -> frozenset[str]:
    """Offices whose holder the text names right behind them (“司长林湖”: “司长：”), in a script without spaces."""
    heads = {one.head for one in candidates if not one.inline and HAN.match(one.head)}
    text = "\n".join([block.text for block in blocks]) if heads else ""
    found: set[str] = set()
    for people in words.people:
        for head in heads if not people.word_space else ():
            read = read_person(head, people)
            if read is not None and read.role is not None and read.name is None:
                holder = rf"{re.escape(head)}(?:{alternatives(people.surnames)})[^\W\d_]"
                found.update({head.casefold()} if re.search(holder, text) is not None else ())
    return frozenset(found)


def _has_first_name(text: str, initial: str, last: str) -> bool:
    """Whether a name with this initial stands before a last name, or one word before it (a patronymic)."""
    # Only where the last name stands is looked for the first: a transcript has hundreds of heads.
    place = text.find(f" {last}")
    while place >= 0:
        behind = text[place + 1 + len(last) : place + 2 + len(last)]
        words = _WORD_BEFORE.findall(text[max(0, place - _LONGEST_FIRST) : place])
        if not behind.isalnum() and any(word[0] == initial for word in words):
            return True
        place = text.find(f" {last}", place + 1)
    return False


def _holding_the_office(title: EntryTitle | None, candidates: Sequence[Candidate], words: Vocabulary) -> frozenset[str]:
    """Who has the office that a title names alone (“Briefing by the Spokesperson”: “Hanne Vik, Spokesperson:”)."""
    titled = title.reading.speakers if title is not None else ()
    offices = {one.role.casefold() for one in titled if one.name is None and one.role is not None}
    heads = {candidate.head for candidate in candidates if not candidate.inline} if offices else ()
    holders = (read_head(head, words).speaker for head in heads)
    return frozenset(
        one.name.casefold()
        for one in holders
        if one is not None and one.name is not None and (one.role or "").casefold() in offices
    )


def _named_in_lead(sheet: Sheet, start: int, stop: int, candidates: Sequence[Candidate]) -> frozenset[str]:
    """The names behind an office (“President of Norland Hanne Vik”) that the lead has, too (“Hanne Vik met …”).

    A release may quote so, too, and goes on to tell: there nobody talks below.
    """
    leads = " ".join(sheet.blocks[mark.block].text for mark in sheet.marked(start, stop) if mark.role is Role.SUMMARY)
    first = {one.head: one for one in reversed(candidates) if not one.inline} if leads else {}
    named = {
        name.casefold(): candidate
        for head, candidate in first.items()
        for name in re.findall(r"(?<= )(?=(\S+ .+))", head)
        if name in leads and can_be_person(name, sheet.words.people)
    }
    talked = bool(named) and _talks_on(sheet, min(named.values(), key=lambda one: one.block), stop)
    return frozenset(named) if talked else frozenset()


def _talks_on(sheet: Sheet, candidate: Candidate, stop: int) -> bool:
    """Whether most paragraphs below the first one under a label say “I”, “we” or “you”, too, if there are more."""
    alone = not sheet.blocks[candidate.block].text[candidate.end :].strip()
    below = [block.text for block in sheet.blocks[candidate.block + 1 + alone : stop]]
    spoken = sheet.words.spoken
    talks = sum(spoken.search(text) is not None for text in below) if spoken is not None else 0
    return not below or talks * 2 > len(below)


def shortened(candidates: Sequence[Candidate]) -> dict[str, str]:
    """Names by which heads call people whose initials are heads, too: behind the name (“Eva Holm (EH):”), or of two.

    “Eva Holm: …”, “Jens Dahl: …”, and then “EH:” and “JD:”: one alone could be any abbreviation.
    """
    heads = {candidate.head for candidate in candidates if not candidate.inline}
    behind = [match for match in map(WITH_INITIALS.fullmatch, heads) if match is not None]
    stated = {match[1]: match[2] for match in behind if match[2] in heads and match[2] == _initials(match[1])}
    names = {_name_in(head) for head in heads}
    short = {name: _initials(name) for name in names if len(_initials(name)) > 1 and _initials(name) in heads}
    return stated | short if len(set(short.values())) == len(short) > 1 else stated


def _name_in(head: str) -> str:
    """The name in “President of Norland Eva Holm”, “Eva Holm, President”."""
    return " ".join(head.partition(",")[0].split()[-2:])


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
