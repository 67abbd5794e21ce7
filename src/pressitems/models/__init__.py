"""The typed objects: what a press office published, with every word in the right mouth."""

from pressitems.models.diagnostics import DIAGNOSTIC_CODES, Diagnostic, Severity
from pressitems.models.items import (
    Briefing,
    Event,
    Genre,
    PressItem,
    QandA,
    Statement,
    item_class,
)
from pressitems.models.page import ClockReading, Contact, Masthead, PageLink, Pager, PressPage
from pressitems.models.time import Day, Moment, Timestamp, sort_key
from pressitems.models.turns import (
    Exchange,
    Link,
    Paragraph,
    ParagraphKind,
    Section,
    Speaker,
    Turn,
    TurnKind,
)

__all__ = [
    "DIAGNOSTIC_CODES",
    "Briefing",
    "ClockReading",
    "Contact",
    "Day",
    "Diagnostic",
    "Event",
    "Exchange",
    "Genre",
    "Link",
    "Masthead",
    "Moment",
    "PageLink",
    "Pager",
    "Paragraph",
    "ParagraphKind",
    "PressItem",
    "PressPage",
    "QandA",
    "Section",
    "Severity",
    "Speaker",
    "Statement",
    "Timestamp",
    "Turn",
    "TurnKind",
    "item_class",
    "sort_key",
]
