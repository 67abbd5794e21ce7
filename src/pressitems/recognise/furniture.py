"""Rules for what works the site and is none of the text: chrome, menus in one line, ways to the page, bare links."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from pressitems.blocks import Block, BlockKind, Role, ends_sentence, is_link
from pressitems.recognise.facts.dated_line import named_date
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.title import names_a_genre

_LONGEST_FURNITURE = 160
_OFTEN = 3
# Beginnings that are longer are no words of a sentence, unless they have so few spaces: “Related documents were …”.
_LONGEST_WORDS = 14
_FEWEST_SPACES = 3
# “Home > News > Title”
_CRUMB_SIGNS = frozenset(">»›→/\\")
_TOP = 12
_LONGEST_CRUMB = 40
# “en-GB1”: a language with its state, and how many versions a site has in it.
_LANGUAGE_TAG = re.compile(r"[a-z]{2}-[A-Z]{2}\d?")
_FEWEST_CRUMBS = 3
_FEWEST_OF_A_MENU = 5
_FEWEST_SCRIPTS = 3
_MENU_SIGNS = "|•"
_WAY_SIGNS = ">»›→"
_WAY = re.compile(rf"[{_WAY_SIGNS}]+")
# An address within another one, and a mail to nobody.
_PASSES_ON = re.compile(r"=https?(?::|%3a)//|=https?%3a%2f%2f|^mailto:\?", re.IGNORECASE)
_NEAR = 3
_IMAGE = re.compile(r"\S+\.(?:png|jpe?g|gif|svg|webp)", re.IGNORECASE)


def chrome(sheet: Sheet) -> None:
    """What the source itself sets apart as menu, header, footer, sidebar or form."""
    for index in sheet.free():
        block = sheet.blocks[index]
        if block.region:
            sheet.leave_out(index, f"site chrome ({block.region})")


def furniture(sheet: Sheet) -> None:
    """Lines that lead elsewhere or work the page, by the lexicon and the house style."""
    pattern, own = sheet.words.furniture, tuple(text.casefold() for text in sheet.style.furniture)
    leading_on = _leading_on(sheet)
    _pass_on(sheet)
    _lead_to_the_title(sheet)
    for index in sheet.free():
        block = sheet.blocks[index]
        text = block.text
        if own and text.casefold().startswith(own) and len(text) < 2 * _LONGEST_FURNITURE:
            sheet.leave_out(index, "furniture of the house style")
            continue
        if index < _TOP and (leads := _leads_through_the_site(block)):
            sheet.leave_out(index, leads)
            continue
        if len(text) > _LONGEST_FURNITURE:
            continue
        if text in leading_on and is_link(block):
            sheet.leave_out(index, "leads on from each title in the same words")
            continue
        if text.startswith("©"):
            sheet.leave_out(index, "says who holds the rights")
            continue
        if _IMAGE.fullmatch(text) is not None:
            sheet.leave_out(index, "the name of a picture")
            continue
        match = pattern.match(text)
        over_a_day = text.endswith(":") and sheet.whole_date(sheet.text_at(index + 1)) is not None
        if match is None or named_date(sheet, text) is not None or (over_a_day and sheet.words.names_a_day(text[:-1])):
            # “For immediate release 4 May 2023” says when, also in two lines.
            continue
        if _is_row_of_tools(text, pattern):
            sheet.leave_out(index, "a row of what works the page")
            continue
        rest = text[match.end() :].strip(" .:…»>→")
        if rest and (again := pattern.fullmatch(rest)) is not None:
            # “Newsroom Newsroom”: a picture and the words beside it.
            match, rest = again, ""
        # Words that lead elsewhere are links or stand alone; a sentence that begins with “Home” or “Print” is text.
        if (
            not rest
            or is_link(block)
            or (text[match.end() : match.end() + 1] == ":" and block.links)
            or (len(match[0]) > _LONGEST_WORDS and not _goes_on(text, match.end()))
        ):
            sheet.leave_out(index, "leads elsewhere or works the page")
        elif text[match.end() :].lstrip()[:1] in _CRUMB_SIGNS or any(sign in rest for sign in _WAY_SIGNS):
            sheet.leave_out(index, "the way to the page")


def _is_row_of_tools(text: str, pattern: re.Pattern[str]) -> bool:
    """“Print | Email | Text size: A A A”: between bars, most parts are words that work the page."""
    parts = [part.strip() for part in text.split("|")]
    tools = sum((match := pattern.match(part)) is not None and part[match.end() :][:1] in ("", ":") for part in parts)
    return len(parts) > 1 and tools * 2 > len(parts) and not ends_sentence(parts[-1])


def _goes_on(text: str, end: int) -> bool:
    """Whether a line whose beginning works the page goes on as a sentence of the text does."""
    few = text.count(" ", 0, end) < _FEWEST_SPACES
    return few and text[end:].lstrip()[:1].islower() and ends_sentence(text)


def _leading_on(sheet: Sheet) -> frozenset[str]:
    """Short links that come again under one heading after the other: “Full story”, but not “Press briefing”."""
    headings = 0
    seen: dict[str, list[tuple[int, Block]]] = {}
    for block in sheet.blocks:
        if block.level:
            headings += 1
        elif block.links and len(block.text) <= _LONGEST_CRUMB:
            seen.setdefault(block.text, []).append((headings, block))
    often = [(text, found) for text, found in seen.items() if len(found) >= _OFTEN]
    linked = [(text, [heading for heading, block in found if is_link(block)]) for text, found in often]
    again = (text for text, under in linked if len(under) >= _OFTEN and len(set(under)) == len(under))
    return frozenset(text for text in again if not names_a_genre(text, sheet.words.lexicons))


def _pass_on(sheet: Sheet) -> None:
    """Two short links or more whose addresses hold another one, or no addressee: they pass the page on to others."""
    found = [
        index
        for index in sheet.free()
        if (links := sheet.blocks[index].links)
        and len(sheet.blocks[index].text) <= _LONGEST_CRUMB
        and all(_PASSES_ON.search(link[2]) for link in links)
    ]
    for index in found if len(found) > 1 else ():
        sheet.leave_out(index, "passes the page on")


def _lead_to_the_title(sheet: Sheet) -> None:
    """A line that ends with the title under it (“Start arrow News arrow Title”) or with a sign, and those above."""
    for index in sheet.free(0, min(_TOP, len(sheet.blocks))):
        text = sheet.blocks[index].text
        if ends_sentence(text):
            return
        below = [block.text for block in sheet.blocks[index + 1 : index + 1 + _NEAR]]
        ways = (text.removesuffix(title) for title in below if title.count(" ") >= _FEWEST_SPACES)
        led = any(len(way) < len(text) and way.count(" ") > _FEWEST_SPACES for way in ways)
        # What stands under a heading is no way to it.
        open_way = below and not any(block.level for block in sheet.blocks[:index]) and _leads_on_below(text, below[0])
        if led or open_way:
            for above in sheet.free(0, index):
                sheet.leave_out(above, "stands over the way to the page")
            sheet.leave_out(index, "the way to the page")
            return


def _leads_on_below(text: str, title: str) -> bool:
    """“Home / Speeches /”, “News >”; “Start > Speeches” only over a line that is longer than a step on the way."""
    steps = [step for step in re.split(rf"\s[{_WAY_SIGNS}/\\\\]+(?:\s|$)", text) if step]
    if title.count(" ") < _FEWEST_SPACES or ends_sentence(title) or text == steps[0] or not _are_crumbs(steps):
        return False
    return text[-1] in _CRUMB_SIGNS or (len(title) > _LONGEST_CRUMB and any(sign in text for sign in _WAY_SIGNS))


def _leads_through_the_site(block: Block) -> str:
    """What a line over the title is that leads through the site: the way to the page, a menu; empty for any other."""
    text = block.text
    if len(block.gaps) + 1 >= _FEWEST_OF_A_MENU and block.kind is not BlockKind.TABLE_ROW:
        ends = (*block.gaps, len(text))
        if _are_crumbs([text[start:end] for start, end in pairwise((0, *ends))]) and not any(map(str.isdigit, text)):
            return "a menu in one line"
    for sign in _MENU_SIGNS:
        if sign in text and not any(map(str.isdigit, text)):
            parts = text.strip(f"{sign} ").split(sign)
            if len(parts) >= _FEWEST_OF_A_MENU and _are_crumbs(parts):
                return "a menu in one line"
    # “»” closes a quotation, too, and “>” an element that stands printed.
    if "«" not in text and "<" not in text and any(sign in text for sign in _WAY_SIGNS):
        parts = _WAY.split(text.rstrip(" >»›→"))
        if len(parts) >= _FEWEST_CRUMBS and _are_crumbs(parts):
            return "the way to the page"
    words = text.split() if len(text) <= _LONGEST_FURNITURE else []
    if words and all(map(_LANGUAGE_TAG.fullmatch, words)):
        # “en-GB ru-RU”, in a list or in one line
        return "names languages of the site"
    if len(words) >= _FEWEST_CRUMBS and all(word.isalpha() for word in words):
        scripts = {unicodedata.name(word[0], "").partition(" ")[0] for word in words}
        if len(scripts) >= _FEWEST_SCRIPTS:
            # “عربي Español Русский 简体中文”
            return "names languages of the site"
    return ""


def _are_crumbs(parts: Sequence[str]) -> bool:
    return all(0 < len(part.strip()) <= _LONGEST_CRUMB for part in parts) and not ends_sentence(parts[-1])


def edge_links(sheet: Sheet) -> None:
    """Runs of bare links after the last paragraph are menus, not text; so are their headings and what lawyers add."""
    for start, stop in sheet.openings:
        free = list(sheet.free(start, stop))
        _leave_out_notice(sheet, free)
        led = False
        for index in reversed(free):
            block = sheet.blocks[index]
            short = len(block.text) < _LONGEST_FURNITURE and not ends_sentence(block.text)
            if short and _holds_links_alone(block):
                led = True
            elif not (led and block.kind is BlockKind.HEADING):
                break
            sheet.leave_out(index, "a bare link after the text" if block.links else "stands among links after the text")


def _holds_links_alone(block: Block) -> bool:
    """Whether a line has no word beside its links: “Imprint | Privacy | Contact”."""
    if is_link(block):
        return True
    end, between = 0, ""
    for link in block.links:
        between += block.text[end : link[0]]
        end = link[1]
    return end > 0 and not any(map(str.isalnum, between + block.text[end:]))


def _leave_out_notice(sheet: Sheet, free: list[int]) -> None:
    """A notice about cookies under a heading of its own, the last on the page, below what leads elsewhere.

    Right under the text such a heading is one of the text's own: offices fine and explain what sites do with cookies.
    """
    places = reversed(range(len(free)))
    last = next((place for place in places if sheet.blocks[free[place]].kind is BlockKind.HEADING), 0)
    # Sites in any language call them so.
    if not last or "cookie" not in sheet.blocks[free[last]].text.casefold() or not _stands_apart(sheet, free[last]):
        return
    for index in free[last:]:
        sheet.leave_out(index, "a notice about cookies after the text")
    del free[last:]


def _stands_apart(sheet: Sheet, index: int) -> bool:
    """Whether furniture, or a line of links that is none yet, stands right over a block."""
    above = next((one for one in range(index - 1, -1, -1) if sheet.blocks[one].text), index)
    left_out = Role.FURNITURE in sheet.roles(above, above + 1)
    return left_out or (above < index and _holds_links_alone(sheet.blocks[above]))
