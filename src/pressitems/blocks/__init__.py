"""What the stages hand to each other: blocks from the reader, marks from recognition."""

from pressitems.blocks.block import Block, BlockKind, Document, Finding, Metadata, StatedSpeaker, covers
from pressitems.blocks.mark import Mark, Role

__all__ = ["Block", "BlockKind", "Document", "Finding", "Mark", "Metadata", "Role", "StatedSpeaker", "covers"]
