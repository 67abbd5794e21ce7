"""Titles: what an item is, who speaks for it, when and where, by the forms that a lexicon lists."""
