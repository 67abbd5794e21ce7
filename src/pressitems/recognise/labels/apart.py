"""Paragraphs that stand under a label and are said by nobody: what the page itself tells, and whom to ask."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise

from pressitems.blocks import COLONS, BlockKind, Role, ends_sentence, ends_speech, is_bold
from pressitems.models import ParagraphKind, TurnKind
from pressitems.recognise.facts.contact_lines import EMAIL, PHONE
from pressitems.recognise.label_class import ASKING, CALLING, LEXICAL
from pressitems.recognise.labels.asking import ends_in_question
from pressitems.recognise.labels.candidate import remark_after
from pressitems.recognise.labels.case import Entry
from pressitems.recognise.people.phrase import can_be_person
from pressitems.recognise.sheet import Sheet, Voice

_TOLD = Voice(None, TurnKind.QUESTION, None)
_ANSWER = Voice(None, TurnKind.ANSWER, None)
_NOBODY = Voice(None, TurnKind.SPEECH, None)
_CLOSE_WORDS = 6
_LONGEST_NARRATION = 200
_LONGEST_LINE = 120


def set_apart(sheet: Sheet, indexes: Sequence[int], taken: Sequence[tuple[Entry, str]], *, announced: bool) -> None:
    """Set apart what no voice says, once an item's labels (``taken``) are marked among the blocks of its text.

    ``announced`` says that by its title people talk to each other.
    """
    _narration(sheet, indexes)
    _told_questions(sheet, taken)
    if taken:
        _unlabelled_answers(sheet, indexes, taken)
        _remarks(sheet, indexes)
        if announced:
            _later_questions(sheet, indexes, taken)
        _under_a_rule(sheet, indexes, taken)
        if not announced:
            _told_again(sheet, indexes, taken)
        _told_of(sheet, indexes, taken)
        _contacts(sheet, indexes)


def _narration(sheet: Sheet, indexes: Sequence[int]) -> None:
    """“The following was asked after the briefing:” over a question is said by none of those who speak."""
    for index, after in pairwise(indexes):
        text = sheet.blocks[index].text
        if index in sheet.marks or after != index + 1 or not text.endswith(COLONS):
            continue
        if len(text) > _LONGEST_NARRATION or sheet.blocks[index].kind is BlockKind.HEADING:
            continue
        following = sheet.marks.get(after)
        voice = following[0].value if following else None
        if isinstance(voice, Voice) and voice.kind is TurnKind.QUESTION:
            sheet.put_turn(index, _NOBODY, "leads to a question")


def _told_questions(sheet: Sheet, taken: Sequence[tuple[Entry, str]]) -> None:
    """A paragraph that asks, between two answers of one voice, is told by the page: nobody answers oneself."""
    for (one, _), (other, _) in pairwise(taken):
        told = other.candidate.block - 1
        if one.key != other.key or told <= one.candidate.block or told in sheet.marks:
            continue
        marks = sheet.marks[other.candidate.block]
        answers = any(isinstance(mark.value, Voice) and mark.value.kind is TurnKind.ANSWER for mark in marks)
        if answers and _tells_a_question(sheet.blocks[told].text):
            sheet.put_turn(told, _TOLD, "asks between two answers of one voice")


def _tells_a_question(text: str) -> bool:
    """Whether a paragraph asks, and not under a label of its own that was refused."""
    if not ends_in_question(text):
        return False
    before, colon, _ = text.replace("：", ":").partition(":")
    return not colon or before.count(" ") >= _CLOSE_WORDS


def _unlabelled_answers(sheet: Sheet, indexes: Sequence[int], taken: Sequence[tuple[Entry, str]]) -> None:
    """Where only those who ask have labels, or mostly, the paragraph under a question answers it."""
    asks = [entry.head.kind in ASKING for entry, _ in taken]
    alone = [place for place, (one, after) in enumerate(pairwise([*asks, True])) if one and after]
    if len(alone) * 2 <= sum(asks):
        return
    places = [*(bisect(indexes, entry.candidate.block) for entry, _ in taken), len(indexes) + 1]
    answers = [answer for one in alone if (answer := _under_a_question(sheet, indexes, places[one], places[one + 1]))]
    # Several who ask one after the other are answered below them.
    for answer in answers if all(asks) or len(answers) * 2 > sum(asks) else ():
        sheet.put_turn(answer, _ANSWER, "stands under a question")


def _under_a_question(sheet: Sheet, indexes: Sequence[int], start: int, stop: int) -> int | None:
    """The first paragraph under a label that does not ask, where the one above it does."""
    under = (place for place in range(start, stop - 1) if indexes[place] not in sheet.marks)
    first = next((place for place in under if not ends_in_question(sheet.blocks[indexes[place]].text)), 0)
    return indexes[first] if first and ends_in_question(sheet.blocks[indexes[first - 1]].text) else None


def _later_questions(sheet: Sheet, indexes: Sequence[int], taken: Sequence[tuple[Entry, str]]) -> None:
    """Questions and answers below those that have labels: many an interview labels only the first of each."""
    labelled = [entry.candidate.block for entry, _ in taken]
    free = [index for index in indexes if index > labelled[0] and index not in sheet.marks]
    bold = {index for index in free if is_bold(sheet.blocks[index]) and ends_sentence(sheet.blocks[index].text)}
    asking = [index for index in free if _tells_a_question(sheet.blocks[index].text)]
    answering = {index - 1 for index in free} - {index - 1 for index in bold}
    asked = [index for index in asking if index in bold and index in answering]
    bold_labels = (entry for entry, _ in taken if is_bold(sheet.blocks[entry.candidate.block]))
    if not asked or (len(asked) == 1 and not any(entry.head.kind in ASKING for entry in bold_labels)):
        # One bold line that asks may be the answer's own.
        in_turns = len(taken) == 2 and len(asking) > 1 and asking == free[::2] and free[0] > labelled[-1]
        asked = asking if in_turns and len(free) % 2 == 0 else []
    for index in asked:
        question = index
        while question - 1 in bold:
            question -= 1
        sheet.put_turn(question, _TOLD, "asks below labelled questions")
        sheet.put_turn(index + 1, _ANSWER, "stands under a question")


def _remarks(sheet: Sheet, indexes: Sequence[int]) -> None:
    """A stage remark before the words of a paragraph (“(Turning to the next journalist) You should know.”)."""
    for index in indexes:
        block = sheet.blocks[index]
        if index in sheet.marks or block.text[:1] not in "(（" or block.kind is not BlockKind.PARAGRAPH:
            continue
        end = remark_after(block.text, 0)
        if 0 < end < len(block.text):
            sheet.put(index, Role.REMARK, "stage remark before the words", ParagraphKind.ASIDE, 0, end)
            sheet.put(index, Role.PARAGRAPH, "said after a stage remark", ParagraphKind.TEXT, end)


def _contacts(sheet: Sheet, indexes: Sequence[int]) -> None:
    """Whom to ask, under the last words: lines that are no sentences, with a number or an address among them."""
    start = None
    for index in reversed(indexes):
        text = sheet.blocks[index].text
        if index in sheet.marks or len(text) > _LONGEST_LINE:
            break
        field = ":" in text and sheet.words.never.match(text) is not None
        if ends_speech(text) and not field:
            break
        start = index
    below = [index for index in indexes if start is not None and index >= start]
    if any(EMAIL.search(sheet.blocks[index].text) or PHONE.search(sheet.blocks[index].text) for index in below):
        sheet.put_turn(below[0], _NOBODY, "contacts under the last words")
        return
    # Behind the credits may stand what works the page (“Share”).
    told = ((index, sheet.blocks[index].text) for index in below)
    credit = next((index for index, text in told if _is_credit(sheet, text) or _issues(sheet, text)), None)
    if credit is not None:
        sheet.put_turn(credit, _NOBODY, "credits under the last words")


def _is_credit(sheet: Sheet, text: str) -> bool:
    """“Interview: Tom Brandt”, “Photos: Lena Goh, Jens Dahl”: what somebody did, and nothing but names."""
    trade, colon, names = text.replace("：", ":").partition(":")
    parts = sheet.words.between_names.split(names.strip())
    short = bool(colon) and trade.count(" ") < _CLOSE_WORDS
    return short and all(can_be_person(part, sheet.words.people[:1]) for part in parts)


def _issues(sheet: Sheet, text: str) -> bool:
    """“Issued by:”, before or over the body that does."""
    name, colon, _ = text.replace("：", ":").partition(":")
    return bool(colon) and name.strip().casefold() in sheet.words.issuers


def _under_a_rule(sheet: Sheet, indexes: Sequence[int], taken: Sequence[tuple[Entry, str]]) -> None:
    """What stands under a rule or a row of stars behind the last of several voices, and talks to nobody, is told."""
    last = taken[-1][0].candidate.block
    if len({entry.key for entry, _ in taken}) == 1:
        return
    below = [index for index in indexes if index > last]
    rules = [mark.block for mark in sheet.marked(last, below[-1] if below else last) if mark.role is Role.SEPARATOR]
    after = [index for index in below if rules and index > rules[-1] and index not in sheet.marks]
    if after and _tells(sheet, after):
        sheet.put_turn(after[0], _NOBODY, "under a rule behind the last words")


def _told_again(sheet: Sheet, indexes: Sequence[int], taken: Sequence[tuple[Entry, str]]) -> None:
    """A page that tells and lets a scene speak (“The log reads:”) goes on telling behind the scene.

    It is a scene where nobody asks by trade, and every voice has one paragraph. Without a colon before it, what stands
    behind it may not talk to anybody.
    """
    labelled = [entry.candidate.block for entry, _ in taken]
    kinds = {entry.head.kind for entry, _ in taken}
    start, stop = indexes.index(labelled[0]), indexes.index(labelled[-1]) + 1
    if not kinds.isdisjoint(CALLING | LEXICAL) or start == 0 or labelled != list(indexes[start:stop]):
        return
    below = indexes[stop:]
    led_in = sheet.blocks[indexes[start - 1]].text.endswith(COLONS)
    if len(labelled) > 1 and below and (led_in or _tells(sheet, below)):
        sheet.put_turn(below[0], _NOBODY, "goes on telling behind a scene")


def _told_of(sheet: Sheet, indexes: Sequence[int], taken: Sequence[tuple[Entry, str]]) -> None:
    """Below the only voice, “Following are Minister Vik’s remarks:” is the page's: nobody introduces oneself so."""
    names = {entry.head.name or "" for entry, _ in taken}
    name = names.pop().rpartition(" ")[2] if len(names) == 1 else ""
    below = (index for index in indexes if index > taken[-1][0].candidate.block and index not in sheet.marks)
    told = (index for index in below if sheet.blocks[index].text.endswith(COLONS))
    first = next((index for index in told if name and name in sheet.blocks[index].text), None)
    if first is not None:
        sheet.put_turn(first, _NOBODY, "introduces the voice above it")


def _tells(sheet: Sheet, indexes: Sequence[int]) -> bool:
    """Whether none of these paragraphs talks to anybody; nobody knows in a language without a lexicon."""
    spoken = sheet.words.spoken
    return spoken is not None and not any(spoken.search(sheet.blocks[index].text) for index in indexes)
