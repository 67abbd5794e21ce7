"""Names of media before a colon: by name, by a word that makes one (“Nippon TV”), or by an ending."""

from __future__ import annotations

from pressitems.models import Speaker
from pressitems.recognise.label_class import LabelClass
from pressitems.recognise.labels.head_shape import HAN, Head, bare_name, can_be_name, is_capitalised, why_a_sentence
from pressitems.recognise.people.phrase import read_name
from pressitems.recognise.titles.title import names_a_genre
from pressitems.recognise.vocabulary import Vocabulary

# With spaces: “« Norvik Times »”.
_QUOTES = ' «»“”"„《》〈〉'
_STOPS = "，。；、！？,"


def named_outlet(text: str, words: Vocabulary) -> Head | None:
    """An outlet by its name (“Reuters”, “CCTV4”), or by the ending that media have in a script without spaces."""
    key = text.casefold().strip(_QUOTES)
    if key in words.media.names or key.rstrip("0123456789 -") in words.media.names:
        return _outlet(text)
    return _joined_outlet(text, words) if HAN.search(text) else None


def worded_outlet(text: str, words: Vocabulary) -> Head | None:
    """An outlet by a word that makes it one (“Nippon TV”), alone, with a name, or with “journalist”."""
    for sign in (", ", " - ", " – ", " / ", "/"):
        before, found, after = text.partition(sign)
        if found:
            for outlet, name in ((before, after), (after, before)):
                medium = _behind_trade(outlet, words)
                if _is_outlet(medium, words) and not _is_outlet(name, words) and can_be_name(name, words):
                    return Head(LabelClass.OUTLET, Speaker(name=bare_name(name, words), outlet=_bare(medium)))
    inside = _without_asker(text, words)
    if inside is not None and _is_outlet(inside, words):
        return _outlet(inside)
    if _is_outlet(text, words):
        if _is_kind_of_text(text, words):
            return Head(None, refusal="names a kind of text")
        return _outlet(text)
    return None


def _outlet(text: str) -> Head:
    return Head(LabelClass.OUTLET, Speaker(outlet=_bare(text)))


def _bare(text: str) -> str:
    """A medium without the quotation marks around it; those that stand around a part of it stay."""
    bare = text.strip(_QUOTES)
    return text.strip() if any(sign in bare for sign in _QUOTES[1:]) else bare


def _behind_trade(text: str, words: Vocabulary) -> str:
    """“корреспондент газеты «Маяк»”, “du journal « Le Phare »”: the medium behind a trade, or behind “of”."""
    inside = _without_asker(text, words) or text
    joiner, _, rest = inside.partition(" ")
    return rest if rest and joiner in words.asked_by else inside


def _is_kind_of_text(text: str, words: Vocabulary) -> bool:
    """“Press Conference”, “News Release”: what a word of media makes of its own kind; “Daily News” ends with one."""
    last = text.rpartition(" ")[2].casefold()
    return last not in words.media.words and names_a_genre(text, words.lexicons)


def _joined_outlet(text: str, words: Vocabulary) -> Head | None:
    """In a script without spaces an outlet is told by its ending, and by “journalist” behind it."""
    if len(text) > 24:
        return None
    for ending in words.media.follow_up_endings:
        asking = _joined_outlet(text[: -len(ending)], words) if text.endswith(ending) else None
        if asking is not None:
            return Head(LabelClass.FOLLOW_UP, asking.speaker)
    if text.casefold() in words.media.names:
        return _outlet(text)
    for ending in words.media.asker_endings:
        if text.endswith(ending) and len(text) > len(ending):
            outlet = text[: -len(ending)].strip(_QUOTES)
            # “有线” in the name of a broadcaster is no “有”.
            named = outlet.endswith(words.media.endings) and not any(sign in outlet for sign in _STOPS)
            if outlet and (named or outlet.casefold() in words.media.names or not why_a_sentence(outlet, words)):
                return _outlet(outlet)
        outlet, _, name = text.partition(ending)
        if name and outlet.endswith(words.media.endings) and read_name(name, words.people) == Speaker(name=name):
            # “灯塔社记者何岸”
            return Head(LabelClass.OUTLET, Speaker(name=name, outlet=outlet.strip(_QUOTES)))
    if text.endswith(words.media.endings) and not why_a_sentence(text, words) and len(text) <= 16:
        return _outlet(text)
    return None


def _without_asker(text: str, words: Vocabulary) -> str | None:
    first, _, rest = text.partition(" ")
    if rest and words.labels.get(first.casefold()) is LabelClass.ASKER:
        return rest.strip("()")
    front, _, last = text.rpartition(" ")
    if front and words.labels.get(last.casefold().strip("()")) is LabelClass.ASKER:
        return front
    return None


def _is_outlet(text: str, words: Vocabulary) -> bool:
    key = text.casefold().strip(_QUOTES)
    if key in words.media.names:
        return True
    parts = key.replace("-", " ").split()
    # “телеканал «Волна»”, “journal « Le Phare »”: the kind of medium stands in small letters before its name.
    kind, _, name = text.partition(" ")
    if kind in words.media.words and name[1:] and name[0] in _QUOTES and not name.strip(_QUOTES)[:1].islower():
        return True
    if not parts or len(parts) > 6 or not is_capitalised(text, words):
        return False
    if not words.media.words.isdisjoint(parts) or parts[-1].endswith(words.media.compounds):
        return True
    # “ABC Australia”: an agency or broadcaster with its country.
    return parts[0] in words.media.names and text.split(maxsplit=1)[0].isupper()
