"""Kinds of text that come out on a day; others are of something that was said or held on it."""

from __future__ import annotations

from pressitems.models import Genre

PUBLISHED = frozenset({Genre.PRESS_RELEASE, Genre.STATEMENT, Genre.NEWS, Genre.ANNOUNCEMENT, Genre.ARTICLE})
