"""What kinds of words and names stand before a colon, and which of them do the same in a dialogue."""

from __future__ import annotations

from enum import StrEnum


class LabelClass(StrEnum):
    """What kind of word or name stands before the colon."""

    QUESTION = "question word"
    ANSWER = "answer word"
    FOLLOW_UP = "follow-up word"
    ASKER = "journalist by trade"
    MODERATOR = "moderator"
    OFFICIAL = "official without a name"
    PARTICIPANT = "participant without a name"
    OUTLET = "media outlet"
    ROLE = "role or form of address"
    PERSON = "shape of a person"
    PHRASE = "capitalised phrase"


#: Words for a question, and with them words for an answer: they name nobody.
QUESTIONS = frozenset({LabelClass.QUESTION, LabelClass.FOLLOW_UP})
#: Who asks, by a word of the lexicon.
ASKERS = QUESTIONS | {LabelClass.ASKER}
LEXICAL = QUESTIONS | {LabelClass.ANSWER}
#: Who asks, and who calls the next one.
ASKING = ASKERS | {LabelClass.OUTLET}
CALLING = ASKING | {LabelClass.MODERATOR}
#: Who asks without a name of the own; behind a journalist by trade stands a name as often.
NAMELESS_ASKING = QUESTIONS | {LabelClass.OUTLET}
#: Words of the trade: they say what somebody does there, and may name nobody.
TRADES = frozenset({LabelClass.ASKER, LabelClass.MODERATOR, LabelClass.PARTICIPANT})
#: Roles and forms of address, with a name or without one; and with them whole names.
OFFICES = frozenset({LabelClass.ROLE, LabelClass.OFFICIAL})
VOICES = OFFICES | {LabelClass.PERSON}
