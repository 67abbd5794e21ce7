"""Reading the text before a colon by itself: which kind of label it could be, or why it is none.

``read_head`` looks at the words alone. Whether the page bears it out is decided afterwards, in ``evidence``.
"""

from __future__ import annotations

import re

from pressitems.models import Speaker
from pressitems.recognise.facts.identifiers import NUMBER_SIGN
from pressitems.recognise.label_class import ASKERS, QUESTIONS, TRADES, LabelClass
from pressitems.recognise.labels.head_shape import (
    HAN,
    Head,
    bare_name,
    can_be_name,
    is_capitalised,
    names_account,
    why_a_sentence,
)
from pressitems.recognise.labels.outlets import named_outlet, worded_outlet
from pressitems.recognise.people.names import opens_with_rank
from pressitems.recognise.people.phrase import can_be_person, is_person_shape, opens_with_role, read_person, readings
from pressitems.recognise.quotations import is_left_open
from pressitems.recognise.vocabulary import Vocabulary
from pressitems.times.zone_labels import ZONE_LABELS

_MOST_CHARACTERS = 110
_MOST_WORDS = 10
_NUMBER_AFTER = re.compile(rf"\s*{NUMBER_SIGN}?\s*\d{{1,2}}$", re.IGNORECASE)
_ANNOTATED = re.compile(r"(.{1,60}?)\s?\[([^\[\]]{2,60})\]")
# “Question (TASS)”, “Вопрос (ТАСС)”: for whom somebody asks.
_ASKED_FOR = re.compile(r"([^\W\d_]+)\s?\(([^\W\d_]{2,8})\)")
# In letters. Of fewer, and all in capitals (“QUESTION (FRENCH)”), nobody can tell a medium from a remark.
_SHORTEST_ACRONYM = 3
_LONGEST_ACRONYM = 5
# “О.В.:”, “A. B. :”: the initials of somebody and nothing else.
_LETTERS = re.compile(r"(?:[^\W\d_a-zа-яё]\.\s?-?){2,3}")
_SPREAD = re.compile("(?<![\u3400-\u9fff]{2})(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff](?![\u3400-\u9fff]))")
#: Letters with a figure that are a channel’s name (“LTV4”), which no lexicon knows.
CHANNEL = re.compile(r"[^\W\d_a-z]{2,6} ?\d{1,3}")
_IS_A_ROLE = frozenset({LabelClass.MODERATOR, LabelClass.OFFICIAL, LabelClass.PARTICIPANT})
_WITH_ARTICLE = frozenset({LabelClass.MODERATOR, LabelClass.OFFICIAL, LabelClass.ASKER})


def read_head(text: str, words: Vocabulary) -> Head:
    """Read the words before a colon (without number and remark)."""
    if HAN.search(text) and " " in text:
        # “記　者：” is spread over the line.
        text = _SPREAD.sub("", text)
    key = text.casefold().rstrip(" .")
    kind = words.labels.get(key) or words.labels.get(_NUMBER_AFTER.sub("", key))
    if kind is not None:
        return Head(kind, _stated(kind, text))
    with_article = _with_article(text, words)
    if with_article is not None:
        return with_article
    asked_for = _ASKED_FOR.fullmatch(text)
    if asked_for is not None and (kind := words.labels.get(asked_for[1].casefold())) in ASKERS:
        told = not text.isupper() and len(asked_for[2]) >= _SHORTEST_ACRONYM
        return Head(kind, Speaker(outlet=asked_for[2]) if told or named_outlet(asked_for[2], words) else None)
    annotated = _ANNOTATED.fullmatch(text)
    if annotated is not None:
        return _annotated(annotated[1], annotated[2], words)
    never = _why_never(text, words)
    if never is not None:
        return Head(None, refusal=never)
    named = named_outlet(text, words)
    if named is not None:
        return named
    asked = _asked_by(text, words)
    if asked is not None:
        return asked
    refusal = why_a_sentence(text, words)
    if refusal:
        return _sent_by(text, words) or Head(None, refusal=refusal)
    person = _official(text, words) or _moderator(text, words) or _asker(text, words) or _person(text, words)
    person = person or _with_post(text, words) or _behind_a_body(text, words)
    if person is not None and person.kind is not LabelClass.PERSON:
        return person
    # “Nippon TV” has the shape of a person too; a word that makes a medium's name settles it.
    return worded_outlet(text, words) or person or _addressed(text, words) or _phrase(text, words)


def _why_never(text: str, words: Vocabulary) -> str | None:
    """Why words are no label whatever they name; None where they may be one."""
    if names_account(text):
        return "names an account or a topic of a network"
    if is_left_open(text):
        return "opens a quotation"
    if len(text) > _MOST_CHARACTERS or text.count(" ") >= _MOST_WORDS:
        return "too long for a label"
    return "begins like a salutation, a field or a sentence" if words.never.match(text) else None


def in_the_chair(text: str, said: str, words: Vocabulary) -> Head | None:
    """“Mr Speaker: Order.”: what is said tells whoever leads a house from a greeting, “Mr Speaker: I rise …”."""
    first = words.chair_words.match(said)
    behind = said[first.end() :].lstrip() if first is not None else ""
    # “I call Tom Brandt”, but “I call on the Government”
    leads = first is not None and (not behind or not behind[0].isalpha() or behind[0].isupper())
    return Head(LabelClass.MODERATOR, Speaker(role=_behind_article(text, words) or text)) if leads else None


def _annotated(text: str, note: str, words: Vocabulary) -> Head:
    """A label with the office's own addition in square brackets: a role or body, or the medium of who asks."""
    head = read_head(text, words)
    if head.kind in ASKERS:
        return Head(head.kind, Speaker(name=head.name, outlet=note))
    named = head.speaker or name_in_capitals(text, words)
    if named is None or named.name is None:
        return head
    role = next(readings(note, words.people), None)
    if role is None and any(opens_with_role(note, people) for people in words.people):
        return Head(LabelClass.ROLE, Speaker(name=named.name, role=note))
    if role is None or role.name is not None:
        return head
    return Head(LabelClass.ROLE, Speaker(name=named.name, role=role.role, organisation=role.organisation))


def _with_post(text: str, words: Vocabulary) -> Head | None:
    """“Anna Berg, директор школы лоцманов”: a name, and a post that goes on in words that no lexicon can know."""
    name, comma, post = text.partition(", ")
    if not comma or "," in post:
        return None
    for people in words.people:
        if is_person_shape(name, people) and opens_with_role(post, people):
            return Head(LabelClass.ROLE, Speaker(name=bare_name(name, words), role=post))
    return None


def _behind_a_body(text: str, words: Vocabulary) -> Head | None:
    """“PCO USEC. VIK”: letters for a body, of which no word is known, before a form of address and a name."""
    body, _, person = text.partition(" ")
    if not (_SHORTEST_ACRONYM <= len(body) <= _LONGEST_ACRONYM and body.isalpha() and body.isupper()):
        return None
    if body in ZONE_LABELS:
        # “12:45 P.M. EDT MS. VIK:” where lines run together
        return None
    head = _person(person, words) if "." in person.partition(" ")[0] else None
    return head if head is not None and head.kind is LabelClass.ROLE and head.name is not None else None


def _addressed(text: str, words: Vocabulary) -> Head | None:
    """“Ms Holm, OPQ (PR)”: a form of address and a name, and behind them a post or body of which no word is known."""
    name, comma, post = text.partition(", ")
    if not comma or "," in post or not is_capitalised(post, words):
        return None
    person = next((one for one in readings(name, words.people) if one.name not in (None, name)), None)
    return Head(LabelClass.PERSON, person) if person is not None else None


def _with_article(text: str, words: Vocabulary) -> Head | None:
    """“THE MODERATOR”: a word of the trade behind an article; “The question” begins a sentence."""
    word = _behind_article(text, words)
    kind = words.labels.get(word.casefold().rstrip(" ."))
    return Head(kind, _stated(kind, word)) if kind is not None and kind in _WITH_ARTICLE else None


def _behind_article(text: str, words: Vocabulary) -> str:
    """What stands behind an article that a text begins with; empty where it begins with none."""
    article, _, word = text.partition(" ")
    return word if any(article.casefold() in people.articles for people in words.people) else ""


def _stated(kind: LabelClass, text: str) -> Speaker | None:
    if kind in _IS_A_ROLE:
        return Speaker(role=text)
    return None


def _official(text: str, words: Vocabulary) -> Head | None:
    """Officials without a name: the last word is one of the lexicon's, a number may follow."""
    bare = words.ordinal_after.sub("", text)
    last = bare.rpartition(" ")[2].casefold()
    kind = words.labels.get(last)
    if kind is LabelClass.OFFICIAL and is_capitalised(bare, words) and "," not in bare:
        return Head(LabelClass.OFFICIAL, Speaker(role=text))
    if bare != text and words.labels.get(bare.casefold()) in (LabelClass.PARTICIPANT, LabelClass.MODERATOR):
        return Head(words.labels[bare.casefold()], Speaker(role=text))
    return None


def _moderator(text: str, words: Vocabulary) -> Head | None:
    """A moderator by name: “Jens Dahl, Moderator”, “Vors. Dahl”."""
    before, comma, after = text.partition(", ")
    pairs = [(after, before), (before, after)] if comma else []
    for dash in (" – ", " - ", " — "):
        word, found, name = before.partition(dash)
        # “Модератор – Анна Берг, пресс-секретарь”
        pairs += [(word, name)] if found else []
    first, space, rest = text.partition(" ")
    if space:
        pairs.append((first, rest))
    for role, name in pairs:
        if words.labels.get(role.casefold().rstrip(".")) is LabelClass.MODERATOR and can_be_name(name, words):
            return Head(LabelClass.MODERATOR, Speaker(name=name, role=role))
    return None


def _asker(text: str, words: Vocabulary) -> Head | None:
    """A question word and the name of the journalist: “FRAGE BERG”."""
    first, _, name = text.partition(" ")
    kind = words.labels.get(first.casefold())
    if len(first) > 1 and kind in QUESTIONS and can_be_name(name, words):
        return Head(kind, Speaker(name=bare_name(name, words)))
    if HAN.search(text) and any(
        text.endswith(word) for word, trade in words.labels.items() if trade is LabelClass.ASKER and len(word) > 1
    ):
        # “NHK 大谷記者”
        return Head(LabelClass.ASKER)
    # “Press Office” is no journalist called Office.
    if kind is LabelClass.ASKER and can_be_person(name, words.people):
        return Head(kind, Speaker(name=bare_name(name, words)))
    return None


def _asked_by(text: str, words: Vocabulary) -> Head | None:
    """“Question from Tom Brandt”, “Question from the audience”."""
    first, _, rest = text.partition(" ")
    joiner, _, asking = rest.partition(" ")
    kind = words.labels.get(first.casefold())
    if kind not in QUESTIONS or joiner.casefold() not in words.asked_by or not asking or why_a_sentence(asking, words):
        return None
    if asking.islower() and words.labels.get(asking.rpartition(" ")[2]) not in TRADES:
        # “Question du jour”
        return None
    outlet = worded_outlet(asking, words)
    if outlet is not None:
        return Head(kind, outlet.speaker)
    person = next(readings(asking, words.people), None)
    return Head(kind, person if person is not None and person.name is not None else None)


def _sent_by(text: str, words: Vocabulary) -> Head | None:
    """“TOM BRANDT/LTV4”: a journalist by name, and letters with a figure for a channel that no lexicon knows."""
    name, _, channel = text.partition("/")
    if " " not in name or CHANNEL.fullmatch(channel) is None or not can_be_name(name, words):
        return None
    return Head(LabelClass.OUTLET, Speaker(name=bare_name(name, words), outlet=channel))


def _person(text: str, words: Vocabulary) -> Head | None:
    for people in words.people:
        speaker = read_person(text, people)
        if speaker is None or (text[0].islower() and text.partition(" ")[0] not in people.name_particles):
            continue
        if speaker.role is not None:
            return Head(LabelClass.ROLE, speaker)
        if speaker.name is not None and (speaker.name != text or opens_with_rank(text, people)):
            # An honorific was taken off, or a peer's rank says the same and stays.
            return Head(LabelClass.ROLE, speaker)
        if speaker.name is not None and is_person_shape(text, people):
            return Head(LabelClass.PERSON, speaker)
        if speaker.organisation is not None and speaker.name is None:
            return Head(LabelClass.PHRASE, speaker)
    return None


def _phrase(text: str, words: Vocabulary) -> Head:
    if _LETTERS.fullmatch(text) is not None:
        return Head(LabelClass.PHRASE)
    short = text.count(" ") < 5 or _before_its_post(text, words) is not None
    if short and is_capitalised(text, words) and not text.endswith("."):
        if HAN.search(text) and len(text) > 12:
            return Head(None, refusal="too long for a name")
        # A name, an outlet, a body: the words do not say which, so nobody is stated.
        return Head(LabelClass.PHRASE)
    return Head(None, refusal="has not the shape of a person, an outlet or a role")


def name_in_capitals(text: str, words: Vocabulary) -> Speaker | None:
    """The person whom several words in capitals may name (“ANNA BERG”, also with a post); only the page can tell."""
    if not text.isupper() or " " not in text:
        return None
    text = _before_its_post(text, words) or text
    return Speaker(name=text) if can_be_person(text.title(), words.people) else None


def _before_its_post(text: str, words: Vocabulary) -> str | None:
    """The name in “ANNA BERG, LAMP CANDIDATE FOR OSTER”: posts and media have words that no lexicon knows."""
    name, comma, post = text.partition(", ")
    if not comma or "," in post or " " not in name or not text.isupper():
        return None
    return name if can_be_person(name.title(), words.people) else None
