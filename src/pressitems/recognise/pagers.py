"""Rules for what leads on from a listing: page numbers and links to the rest."""

from __future__ import annotations

import re
from itertools import pairwise

from pressitems.blocks import Role, ends_sentence
from pressitems.models import Pager
from pressitems.recognise.sheet import Sheet

_PAGER_SIGNS = re.compile(r"[\s«»‹›<>|:.…·\[\]()→←\d-]+")
_FIGURE = re.compile(r"\d")
# “Page 3 of 12”, where the lexicon's words are spaces already.
_OF_SEVERAL = re.compile(r"^\(?\s+[:：]?\s*(\d{1,4})\s{2,}(\d{1,5})[\s)]*$")
_SKIPPED = re.compile(r"(?:…|\.\.\.)\s*(\d{1,5})[\s«»‹›<>|→\]]*$")
_MANY_PAGES = 4


def pagers(sheet: Sheet) -> None:
    """Page numbers, which some sites run together (“123456789101112”)."""
    for index in sheet.free():
        text = sheet.blocks[index].text
        if len(text) > 200 or (ends_sentence(text) and text[-2:-1].isalpha()) or _FIGURE.search(text) is None:
            continue
        rest = sheet.words.pager.sub(" ", text)
        if not _PAGER_SIGNS.fullmatch(rest):
            continue
        named = rest != text
        counted = _OF_SEVERAL.search(rest) if named else None
        if counted is not None:
            numbers = (1, int(counted[2])) if 1 <= int(counted[1]) <= int(counted[2]) else None
        else:
            numbers = page_numbers(rest)
        if numbers is None:
            continue
        if (
            (named and " " in rest.strip())
            or any(sign in rest for sign in "«»‹›")
            or numbers[1] - numbers[0] >= _MANY_PAGES
        ):
            sheet.put(index, Role.PAGER, "page numbers", Pager(first=numbers[0], last=numbers[1]))


def page_numbers(text: str) -> tuple[int, int] | None:
    """First and last of consecutive page numbers, apart or run together; None where they do not count up."""
    digits = "".join(character for character in text if character.isdigit())
    runs = re.findall(r"\d+", text)
    skipped = _SKIPPED.search(text)
    if skipped is not None and runs[-1] == skipped[1] and len(runs) > 2 and int(runs[-1]) > int(runs[-2]):
        counted = page_numbers(text[: skipped.start()])
        return (counted[0], int(runs[-1])) if counted is not None else None
    if len(runs) > 1 and all(int(b) == int(a) + 1 for a, b in pairwise(runs)) and int(runs[0]) >= 1:
        return int(runs[0]), int(runs[-1])
    if len(runs) != 1 or digits.startswith("0") or len(digits) > 120:
        return None
    for width in range(1, min(5, len(digits)) + 1):
        first = last = int(digits[:width])
        place = width
        while place < len(digits) and digits.startswith(str(last + 1), place):
            place += len(str(last + 1))
            last += 1
        if place == len(digits) and last > first:
            return first, last
    return None


def page_links(sheet: Sheet) -> None:
    """Whole lines that lead on from a listing (“all messages”)."""
    for index in sheet.free():
        block = sheet.blocks[index]
        if len(block.text) < 40 and block.text.casefold().strip(" .…»>→[]") in sheet.words.page_links:
            sheet.put(index, Role.PAGE_LINK, "leads on from the listing", block.links[0][2] if block.links else None)
