"""The people whom a page lists as those who speak: “Speakers: Under Secretary Vik, Halle (Transport), …”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressitems.blocks import Block, BlockKind
from pressitems.lexicons import PeopleWords
from pressitems.models import Speaker
from pressitems.recognise.label_class import LabelClass
from pressitems.recognise.labels.heads import read_head
from pressitems.recognise.people.phrase import can_be_person, read_name
from pressitems.recognise.vocabulary import Vocabulary

_LONGEST = 1200
_LONGEST_NAME = 60
# Most blocks are paragraphs, so one look at their beginning has to settle it.
_HEAD = re.compile(r"([^:：]{1,60}+)([:：]|$)")
_MOST_LINES = 40
# Between a name and a post.
_POST = re.compile(r"(?<=[^\W\d_])\s+[-–—]{1,2}\s+(?=[^\W\d_])")
_FEWEST_POSTS = 2
_BULLETS = "-–—•*· \t"


def listed_speakers(blocks: Sequence[Block], words: Vocabulary) -> tuple[Speaker, ...]:
    """Everybody with a name in the list of those who speak; empty where the blocks hold no such list."""
    found: list[Speaker] = []
    for index, block in enumerate(blocks):
        head = _HEAD.match(block.text)
        if head is None or head[1].casefold().strip() not in words.speakers_headings:
            continue
        sign, after = head[2], block.text[head.end() :]
        if not after.strip():
            below = blocks[index + 1 : index + 1 + _MOST_LINES]
            if block.kind is BlockKind.HEADING or sign or all(map(_parts_post, below[:_FEWEST_POSTS])):
                found += _in_lines(below, words.people)
        elif len(after) <= _LONGEST:
            found += _in_line(after, words.people)
    return tuple(dict.fromkeys(found))


def is_heard_in(blocks: Sequence[Block], text: str, words: Vocabulary) -> bool:
    """Whether a text is a whole name and nothing else, and a label of these blocks has its last name (“MS. VIK:”)."""
    if len(text) > _LONGEST_NAME or " " not in text or not can_be_person(text, words.people):
        return False
    last = text.rpartition(" ")[2].casefold()
    heads = {block.text[:_LONGEST_NAME].partition(":")[0] for block in blocks if ":" in block.text[:_LONGEST_NAME]}
    labels = (read_head(head, words) for head in heads if head.casefold().endswith(f" {last}"))
    # “North Quay:” below “North Quay” is the same place.
    named = (label.speaker for label in labels if label.kind is LabelClass.ROLE)
    return any(one is not None and one.name is not None and one.name.casefold() == last for one in named)


def lists_speakers(text: str, words: Vocabulary) -> bool:
    """Whether several people stand between commas, and little else: such a line is said by nobody."""
    parts = text.count(",") + text.count(";") + 1
    return 1 < parts <= 2 * len(tuple(_in_line(text, words.people)))


def people_with_posts(text: str, words: Vocabulary) -> tuple[Speaker, ...]:
    """Two persons or more in one line, each with a post behind the name; empty where one of them has none.

    “Eva Holm, Governor of the Bank, Jens Dahl, Deputy Governor”.
    """
    for people in words.people:
        persons: list[str] = []
        for part in text.split(", "):
            named = read_name(part, (people,))
            if named is not None and named.role is None:
                persons.append(part)
            elif persons:
                persons[-1] += f", {part}"
            else:
                break
        read = [read_name(person, (people,)) for person in persons]
        found = tuple(one for one in read if one is not None and one.role is not None)
        if len(found) == len(read) > 1:
            return found
    return ()


def _in_lines(blocks: Sequence[Block], people: tuple[PeopleWords, ...]) -> Iterator[Speaker]:
    """The items of a list under its heading, or lines with a name and a post: “Eva Holm - Chief Financial Officer”."""
    for block in blocks:
        name = block.text[: parted.start()] if (parted := _parts_post(block)) is not None else block.text
        if parted is None and block.kind is not BlockKind.LIST_ITEM:
            return
        yield from _in_line(name, people)


def _parts_post(block: Block) -> re.Match[str] | None:
    return _POST.search(block.text[:_LONGEST_NAME])


def _in_line(text: str, people: tuple[PeopleWords, ...]) -> Iterator[Speaker]:
    """One person (“Toshi Mori, Minister for Foreign Affairs”), else each of several between commas."""
    one = read_name(text.strip(_BULLETS), people)
    if one is not None:
        yield one
        return
    for part in text.replace(";", ",").split(","):
        speaker = read_name(part.strip(_BULLETS), people)
        if speaker is not None:
            yield speaker
