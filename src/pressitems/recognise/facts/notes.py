"""Lines that say in what state a text is: “As delivered”, “Provisional translation”."""

from __future__ import annotations

from pressitems.recognise.sheet import Sheet


def is_note(sheet: Sheet, text: str) -> bool:
    """Whether a line says in what state the text is (“As delivered”, “(* This is a provisional translation …)”)."""
    if not sheet.words.notes or not bare_note(text).casefold().startswith(sheet.words.notes):
        return False
    # “Excerpts from Minister Holm’s interview” is a title.
    reading = sheet.read_title(text)
    return reading.genre is None or not reading.speakers


def bare_note(text: str) -> str:
    """A note without the brackets and stars around it."""
    return text.strip("()（）[]* ")
