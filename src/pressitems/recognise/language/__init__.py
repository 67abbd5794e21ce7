"""Telling the language of a page, of one item, and of a date in words."""
