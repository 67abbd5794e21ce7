"""The rule for bylines: who speaks, on a line of its own under the title."""

from __future__ import annotations

from pressitems.blocks import COLONS, Role, ends_as_text
from pressitems.models import Speaker
from pressitems.recognise.labels.listed import is_heard_in, people_with_posts
from pressitems.recognise.people.phrase import is_person_shape, read_person, read_role
from pressitems.recognise.quotations import opens_quotation
from pressitems.recognise.sheet import Sheet
from pressitems.recognise.titles.match import without_speaker_word
from pressitems.recognise.titles.published_kinds import ADDRESSED
from pressitems.recognise.titles.speakers import leading_speakers
from pressitems.recognise.titles.title import names_a_genre

_LONGEST = 120
_LONGEST_ROLE = 90
_LONGEST_FIELD = 40
# A name stands over a speech and, where it is signed, under it.
_FEWEST_TURNS = 3
_DASHES = frozenset("-–—―")


def byline(sheet: Sheet, index: int, text: str, title: int | None) -> bool:
    """“Tom Hale, Department Spokesperson” on one line, or a name and under it a role."""
    if len(text) > _LONGEST or ends_as_text(text) or text[0] in _DASHES or _comes_again(sheet, text):
        # Behind a dash stands who was quoted above, not who speaks here.
        return False
    following = sheet.text_at(index + 1) if index + 1 not in sheet.marks else ""
    led = any(without_speaker_word(text, lexicon) for lexicon in sheet.words.lexicons)
    if opens_quotation(following) and not led:
        # The name over a quotation says who is quoted.
        return False
    if _is_value(sheet, index) or (not led and _is_addressed(sheet, title)):
        return False
    several = people_with_posts(text, sheet.words)
    for person in several:
        sheet.put(index, Role.BYLINE, "several persons, each with a role", person)
    return bool(several) or _names_one(sheet, index, text, following, led=led)


def _names_one(sheet: Sheet, index: int, text: str, following: str, *, led: bool) -> bool:
    """Mark the line where it names one person: with a role, or one who is heard below."""
    for lexicon in sheet.words.lexicons:
        people = lexicon.people
        bare = without_speaker_word(text, lexicon) or text
        speaker = read_person(bare, people)
        if led and (speaker is None or speaker.name is None):
            # “by Minister X ahead of the meeting”: the occasion follows the person.
            speakers, occasion = leading_speakers(bare, lexicon)
            if speakers and all(one.name is not None and one.role is not None for one in speakers):
                for one in speakers:
                    sheet.put(index, Role.BYLINE, "a person with a role, after “by”", one)
                if occasion.strip(" ,"):
                    sheet.report("furniture", "info", "left out: the occasion behind who speaks", index, occasion)
                return True
            speaker = next(iter(speakers), None)
        if speaker is None or speaker.name is None:
            continue
        if led and speaker.role is not None:
            sheet.put(index, Role.BYLINE, "a person with a role, after “by”", speaker)
            return True
        # “President Vik,” greets whom the speech addresses first.
        if speaker.role is not None and "," in bare.rstrip(",") and not names_a_genre(bare, sheet.words.lexicons):
            sheet.put(index, Role.BYLINE, "a person with a role", speaker)
            return True
        if speaker.role is None and is_person_shape(bare, people) and _can_be_role(following):
            role = read_role(following, (people,))
            if role is not None:
                value = Speaker(name=speaker.name, role=role.role, organisation=role.organisation)
                sheet.put(index, Role.BYLINE, "a person, with the role on the next line", value)
                sheet.put(index + 1, Role.BYLINE, "the role of the person above")
                return True
    if is_heard_in(sheet.blocks[index + 1 :], text, sheet.words):
        sheet.put(index, Role.BYLINE, "the name of somebody who speaks below", Speaker(name=text))
        return True
    return False


def _comes_again(sheet: Sheet, text: str) -> bool:
    """Whether a line stands alone over what is said again and again, as a label does."""
    return sum(block.text == text for block in sheet.blocks) >= _FEWEST_TURNS


def _is_addressed(sheet: Sheet, title: int | None) -> bool:
    """Whether the title says that the text goes to somebody, who then stands at its top; who writes stands below."""
    read = sheet.title(title, title + 1) if title is not None else sheet.stated_title
    return read is not None and read.genre in ADDRESSED


def _is_value(sheet: Sheet, index: int) -> bool:
    """Whether the line above is the name of a field (“Chair:”): then this one is its value, and no byline."""
    above = sheet.text_at(index - 1) if index - 1 not in sheet.marks else ""
    key = above.rstrip(":： ").casefold()
    if key in sheet.words.speakers_headings or len(above) > _LONGEST_FIELD:
        return False
    return above.endswith(COLONS) or key in sheet.words.labels


def _can_be_role(following: str) -> bool:
    """Whether the line under a name can be that person's role; one that ends in a colon is a field of what follows."""
    return 0 < len(following) < _LONGEST_ROLE and not following.endswith(COLONS)
