"""Marking: every block gets its role and the rule that decided.

The rules stand in one ordered list. Each looks at the blocks that no earlier rule has marked, and marks those it
recognises; the last one leaves none unmarked.
"""

from __future__ import annotations

from collections.abc import Callable

from pressitems.blocks import Document
from pressitems.house_styles import HouseStyle
from pressitems.lexicons import LabelWords, Lexicon
from pressitems.recognise import body, furniture, headings, masthead, menus, pagers, running_heads
from pressitems.recognise.cut_titles import with_whole_titles
from pressitems.recognise.flat import unflatten
from pressitems.recognise.items import entries, single, site_lines
from pressitems.recognise.labels import asked, dialogue, unlabelled
from pressitems.recognise.opening import closing_lines, event_fields, lines
from pressitems.recognise.sheet import Given, Sheet
from pressitems.recognise.vocabulary import vocabulary

Rule = Callable[[Sheet], None]

RULES: tuple[Rule, ...] = (
    body.separators,
    masthead.date_and_clocks,
    pagers.pagers,
    masthead.contacts,
    masthead.section_names,
    pagers.page_links,
    masthead.notices,
    running_heads.time_marks,
    furniture.chrome,
    furniture.furniture,
    menus.menus,
    site_lines.lines_over_the_title,
    site_lines.lines_under_the_text,
    entries.listing,
    single.single_item,
    headings.contents,
    closing_lines.issued,
    event_fields.event_fields,
    furniture.edge_links,
    lines.openings,
    running_heads.running_heads,
    asked.asked_in_brackets,
    dialogue.dialogues,
    unlabelled.numbered_questions,
    unlabelled.bold_questions,
    headings.headings,
    body.remainder,
)


def mark(
    document: Document,
    style: HouseStyle,
    lexicons: tuple[Lexicon, ...],
    given: Given,
    beside: tuple[LabelWords, ...] = (),
) -> Sheet:
    """The sheet of a document with every block marked.

    Args:
        document: What the reader saw.
        style: How the office prints its pages.
        lexicons: The words to go by, the page's own language first.
        given: What the caller already knows.
        beside: Words for who asks and answers in a language without a lexicon.
    """
    words = vocabulary(lexicons, beside)
    title = given.title or document.metadata.title or document.metadata.window_title
    # One word can be anything in running text; several together lead elsewhere.
    common = tuple(text for lexicon in lexicons for text in lexicon.labels.furniture if " " in text)
    small = frozenset(text for lexicon in lexicons[:1] for text in lexicon.labels.common)
    whole = with_whole_titles(document.blocks, small)
    blocks = unflatten(whole, title, words, furniture=(*style.furniture, *common))
    sheet = Sheet(list(blocks), document.metadata, style, words, given)
    for rule in RULES:
        rule(sheet)
    return sheet
