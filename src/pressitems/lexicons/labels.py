"""The words of a language that begin turns, stand around dialogues, or only look as if they did."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True, cache_hash=True)
class LabelWords:
    """Words that recognition of dialogues and page furniture needs; capitals make no difference unless said so.

    Attributes:
        question: Labels that stand for a question and for nobody in particular (“Question”, “Q”).
        asked_by: Words between such a label and who asks (“from”).
        answer: Labels that stand for an answer (“Answer”, “A”).
        follow_up: Labels of a further question by the same person (“Follow-up”).
        asker: Labels that name a journalist by trade only (“Reporter”).
        moderator: Labels of those who neither ask nor answer (“Moderator”, “Operator”).
        chairs: Labels of whoever leads a house, who is greeted in the same words (“Mr Speaker”).
        chair_words: What such a person says first, a name or the end of the sentence behind it (“Order”, “I call”).
        official: Labels of officials who stay without a name (“Senior official”); a number may follow.
        ordinals: Words that number them, beside figures (“One”); capitals count, all of them or the first.
        participant: Labels of others without a name (“Audience member”).
        outlets: Media by name, as agencies and broadcasters call themselves in this language (“Reuters”).
        outlet_words: Words that make a name that of a medium (“News”, “Times”), ``*`` for their beginning (“*zeitung”);
            endings in scripts without spaces.
        speakers_headings: What stands before or over a list of those who speak (“Presenters”).
        spoken_words: Words of somebody who talks to others (“I”, “you”, “thank”); nobody writes a list or a life so.
        sentence_words: Words that a label never contains, because they make it a sentence (“is”, “we”, “following”).
        never: What stands before a colon in letters and contact blocks and is nobody (“Dear”, “Tel”, “Source”).
        contents: Headings of a table of contents.
        questions_heading: Beginnings of headings over the answers to questions.
        notes: Beginnings of lines on the state of the text (“As delivered”, “Provisional translation”).
        notices: Regular expressions of standing announcements in a masthead.
        furniture: Beginnings of lines that lead elsewhere or work the page (“See also”, “Print”).
        page_links: Whole lines that lead on from a listing (“all messages”).
        pager: Words beside page numbers (“Pages”, “Next”, “of”).
        published: What stands before the date of publication (“Published”).
        updated: What stands before the date of a change (“Last updated”).
        delivered: What stands before the day on which a speech was held (“Delivered on”).
        counted: What a site counts beside a date (“Comments”, “min read”), or offers there (“Leave a comment”).
        issuers: What stands before the body that issues a text (“From”, “Issued by”).
        event_days, event_times, event_places: Fields of an announcement that say when and where (“Date”, “Venue”).
        kinds: Words beside a date that say what a text is → its genre, beside those that begin titles (“News”).
        closing: Words that end a transcript, a time may follow (“END”).
        place_words: Words that make a short line the place of an event (“Room”, “Hall”, “En route”).
        common: Frequent small words, by which the language of a page is told.
    """

    question: tuple[str, ...] = ()
    asked_by: tuple[str, ...] = ()
    answer: tuple[str, ...] = ()
    follow_up: tuple[str, ...] = ()
    asker: tuple[str, ...] = ()
    moderator: tuple[str, ...] = ()
    chairs: tuple[str, ...] = ()
    chair_words: tuple[str, ...] = ()
    official: tuple[str, ...] = ()
    ordinals: tuple[str, ...] = ()
    participant: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    outlet_words: tuple[str, ...] = ()
    speakers_headings: tuple[str, ...] = ()
    spoken_words: tuple[str, ...] = ()
    sentence_words: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    contents: tuple[str, ...] = ()
    questions_heading: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    page_links: tuple[str, ...] = ()
    pager: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    delivered: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    event_days: tuple[str, ...] = ()
    event_times: tuple[str, ...] = ()
    event_places: tuple[str, ...] = ()
    kinds: dict[str, str] = attrs.field(factory=dict, hash=False)
    closing: tuple[str, ...] = ()
    place_words: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
