"""A place where a label could stand, and the signs beside its words that are no part of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from pressitems.blocks import Block

_TIME_MARK = r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?"
#: The time in a recording beside a label.
TIME_MARK = re.compile(_TIME_MARK)
_SIGNS = "▲△▶►◆◇■□●○★☆"
#: A number, a time mark or a sign of a list before a label.
NUMBER = re.compile(
    rf"\(?\d{{1,3}}(?:[.)、]|\s[-–])\s*|[（(]?[一二三四五六七八九十]{{1,3}}[、）)]\s*|>>+\s*|[{_SIGNS}]\s*|{_TIME_MARK}[\s-]+(?=[^\W\d_])"
)
#: The shape of a candidate behind the count of questions that hearings print (“Q12 Tom Brandt:”).
COUNTED = "counted"
#: The shape of a candidate before a stop with a dash (“Portavoz.- …”).
STOPPED_DASH = "stopped-dash"
#: A remark in brackets at the end of a text; the group is what stands in them.
REMARK = re.compile(r"\s*[(（]((?:[^()（）]|[(（][^()（）]{1,40}[)）]){1,80})[)）]\s*$")
_REMARK_AFTER = re.compile(
    rf"{_TIME_MARK}|[(（][^()（）]*[^\W\d_]{{3}}[^()（）]*[)）]"
    r"|[(（](?![一二三四五六七八九十]+[)）])[^\W\d_a-zA-Z]{1,30}[)）]"
)
# “Birkner (AA)”, “Goh, Secretary (EPV and OPA)” say for whom somebody speaks; that is no remark.
_ACRONYM = re.compile(r"[^\W\d_a-zа-яё]{2,8}(?:(?: [^\W\d_]{1,3} |\s?[&/]\s?)[^\W\d_a-zа-яё]{1,8})?")
_BEFORE_LABEL = f"0123456789([>（一二三四五六七八九十{_SIGNS}"
_AROUND_LABEL = (".", "*", " ")


class Candidate(NamedTuple):
    """A place where a label could stand.

    Attributes:
        block: Index of the block.
        start: Offset where the label (or the number before it) begins.
        end: Offset where what is said begins.
        head: The label without number and remark.
        shape: ``colon``, ``stop``, ``dash``, ``stopped-dash``, ``gap``, ``counted`` (a colon, and a count of questions
            before the head) or ``signless``.
        remark: The remark between label and colon, with its parentheses.
        inline: Whether it stands inside a running paragraph.
        bold: Whether it is printed bold.
    """

    block: int
    start: int
    end: int
    head: str
    shape: str
    remark: str | None
    inline: bool
    bold: bool


def candidate_at(
    index: int, block: Block, start: int, stop: int, end: int, shape: str, *, inline: bool
) -> Candidate | None:
    """The candidate whose words stand from ``start`` to ``stop``; None where no label can stand there.

    What is said begins at ``end``; the other arguments are the fields of the same name.
    """
    text = block.text
    begin = start
    if text[begin] in "（(":
        # An opening bracket before the label belongs to a bracketed question: “（记者：…）”.
        begin += 1 if "）" not in text[begin:stop] and ")" not in text[begin:stop] else 0
    if text[begin] in _BEFORE_LABEL:
        number = NUMBER.match(text, begin, stop)
        if number is not None and number.end() < stop:
            begin = number.end()
    head, remark = text[begin:stop].strip(" ,"), None
    bracketed = REMARK.search(head) if head.endswith((")", "）")) else None
    if bracketed is not None and bracketed.start() > 0 and not _ACRONYM.fullmatch(bracketed[1]):
        remark, head = bracketed[0].strip(), head[: bracketed.start()]
    if head[-1:] in _AROUND_LABEL or head[:1] in _AROUND_LABEL:
        head = head.strip(" .*") if len(head.strip(" .*")) == 1 else head.strip(" *")
    if not head or (inline and head.count(")") > head.count("(")):
        # Behind the stop of “The Chair (Ms. Rios):” begins no label.
        return None
    if text[end : end + 1] in (" ", "\t"):
        end += 1
    bold = block.bold != () and block.bold[0][0] <= begin and block.bold[0][1] >= begin + len(head)
    return Candidate(index, start, end, head, shape, remark, inline, bold)


def remark_after(text: str, start: int) -> int:
    """The end of a remark in parentheses that follows a label directly (“(Via interpreter.)”), else ``start``."""
    if text[start : start + 1] not in ("(", "（", "["):
        return start
    match = _REMARK_AFTER.match(text, start)
    if match is None or match.end() - start > 80:
        return start
    # In the middle of a sentence it is no remark of its own: “(Inaudible) and the other one”.
    return start if text[match.end() :].lstrip()[:1].islower() else match.end()
