"""Hypothesis strategies that build every valid model, odd but legal text included.

They need the extra ``hypothesis``: ``pip install "pressitems[hypothesis]"``.

>>> from hypothesis import given
>>> from pressitems import from_json, to_json
>>> from pressitems.strategies import pages
>>> @given(pages())
... def test_my_archive_keeps_pages(page):
...     assert from_json(to_json(page)) == page
"""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("hypothesis") is None:
    raise ImportError('pressitems.strategies needs hypothesis: pip install "pressitems[hypothesis]"')

from pressitems.strategies.items import events, items, paragraphs, sections, speakers, turns
from pressitems.strategies.pages import mastheads, pages
from pressitems.strategies.times import days, moments, timestamps
from pressitems.strategies.words import texts

__all__ = [
    "days",
    "events",
    "items",
    "mastheads",
    "moments",
    "pages",
    "paragraphs",
    "sections",
    "speakers",
    "texts",
    "timestamps",
    "turns",
]
