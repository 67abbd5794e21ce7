"""The draft of a house style, from sample pages of an office that no style describes yet."""

from pressitems.drafting.draft import draft_style

__all__ = ["draft_style"]
