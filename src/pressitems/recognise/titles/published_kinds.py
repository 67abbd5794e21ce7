"""Kinds of text that come out on a day, and kinds of something that was said or held on it."""

from __future__ import annotations

from pressitems.models import Genre

#: They have a title of their own; others are often called by their kind alone.
PUBLISHED = frozenset({Genre.PRESS_RELEASE, Genre.STATEMENT, Genre.NEWS, Genre.ANNOUNCEMENT, Genre.ARTICLE})
#: Where these were said or held is printed under their titles; a letter or comment has only who signs it.
HELD = frozenset(
    {
        *(Genre.SPEECH, Genre.REMARKS, Genre.INTERVIEW, Genre.BRIEFING, Genre.PRESS_CONFERENCE),
        *(Genre.JOINT_STATEMENT, Genre.READOUT),
    }
)
#: They go to somebody: a person without a word for the author is whom they address.
ADDRESSED = frozenset({Genre.LETTER, Genre.CONDOLENCES, Genre.CONGRATULATIONS})
