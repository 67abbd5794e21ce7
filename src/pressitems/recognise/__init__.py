"""Recognition: blocks in, marks, then models out."""

from pressitems.recognise.assembling.page import assemble, diagnostic
from pressitems.recognise.explanation import MarkedBlock, marked_blocks
from pressitems.recognise.language.page import (
    labels_without_lexicon,
    language_beside,
    language_of,
    lexicons_for,
    stated_language,
)
from pressitems.recognise.mark import mark
from pressitems.recognise.sheet import Given, Sheet

__all__ = [
    "Given",
    "MarkedBlock",
    "Sheet",
    "assemble",
    "diagnostic",
    "labels_without_lexicon",
    "language_beside",
    "language_of",
    "lexicons_for",
    "mark",
    "marked_blocks",
    "stated_language",
]
