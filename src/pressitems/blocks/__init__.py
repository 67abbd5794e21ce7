"""What the stages hand to each other: blocks from the reader, marks from recognition."""

from pressitems.blocks.block import (
    Block,
    BlockKind,
    Document,
    Finding,
    Metadata,
    StatedSpeaker,
    is_bold,
    is_link,
    part_of,
)
from pressitems.blocks.mark import Mark, Role
from pressitems.blocks.sentences import COLONS, ends_as_text, ends_in_punctuation, ends_sentence, ends_speech

__all__ = [
    "COLONS",
    "Block",
    "BlockKind",
    "Document",
    "Finding",
    "Mark",
    "Metadata",
    "Role",
    "StatedSpeaker",
    "ends_as_text",
    "ends_in_punctuation",
    "ends_sentence",
    "ends_speech",
    "is_bold",
    "is_link",
    "part_of",
]
