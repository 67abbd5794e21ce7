"""What a format states beside its text, as the models mean it: genres and speakers."""

from __future__ import annotations

from pressitems.blocks import Metadata
from pressitems.lexicons import PeopleWords, lexicon
from pressitems.models import Genre, Speaker
from pressitems.recognise.people.phrase import read_name, readings

#: Words that content systems use for kinds of items, and the genre that each is. Source: the document types of the
#: GOV.UK content API (https://docs.publishing.service.gov.uk/document-types.html).
GENRES: dict[str, Genre] = {
    "press_release": Genre.PRESS_RELEASE,
    "news_story": Genre.NEWS,
    "world_news_story": Genre.NEWS,
    "news_article": Genre.NEWS,
    "government_response": Genre.STATEMENT,
    "fatality_notice": Genre.ANNOUNCEMENT,
    "speech": Genre.SPEECH,
    "oral_statement": Genre.STATEMENT,
    "written_statement": Genre.STATEMENT,
    "authored_article": Genre.ARTICLE,
}


def stated_genre(metadata: Metadata) -> Genre | None:
    """The genre that a format's own word stands for; None for words that are not known."""
    return GENRES.get(metadata.genre) if metadata.genre is not None else None


def stated_author(metadata: Metadata, people: tuple[PeopleWords, ...]) -> Speaker | None:
    """The author as the byline that it is: a person with a role, or a body. A bare name is somebody at the site."""
    author = " ".join((metadata.author or "").split())
    for read in readings(author, people):
        if read.role is not None if read.name is not None else read.organisation == author:
            return read
    return None


def stated_speakers(metadata: Metadata, people: tuple[PeopleWords, ...]) -> tuple[Speaker, ...]:
    """Whom the metadata name, without honorifics, each once."""
    found = []
    # Metadata often keep names in Latin letters whatever the page's language is.
    english = lexicon("en")
    people = people if english is None or english.people in people else (*people, english.people)
    for one in metadata.speakers:
        if not any(one):
            continue
        read = read_name(one.name, people) if one.name else None
        if read is None:
            found.append(Speaker(name=one.name, role=one.role, organisation=one.organisation))
        else:
            found.append(
                Speaker(name=read.name, role=one.role or read.role, organisation=one.organisation or read.organisation)
            )
    return tuple(dict.fromkeys(found))
