"""What press offices publish, as typed, timezone-aware objects, and back."""

from importlib import import_module
from typing import TYPE_CHECKING

from pressitems.errors import LoadError, ParseError, PressItemsError, StyleError
from pressitems.house_styles import HouseStyle, house_styles
from pressitems.models import (
    DIAGNOSTIC_CODES,
    Briefing,
    ClockReading,
    Contact,
    Day,
    Diagnostic,
    Event,
    Exchange,
    Genre,
    Link,
    Masthead,
    Moment,
    PageLink,
    Pager,
    Paragraph,
    ParagraphKind,
    PressItem,
    PressPage,
    QandA,
    Section,
    Severity,
    Speaker,
    Statement,
    Timestamp,
    Turn,
    TurnKind,
    sort_key,
)

if TYPE_CHECKING:
    __version__: str
    from pressitems.api import MarkedBlock, explain, parse, parse_file
    from pressitems.write import (
        as_text_carries,
        from_dict,
        from_json,
        json_schema,
        to_dict,
        to_html,
        to_json,
        to_text,
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
    "HouseStyle",
    "Link",
    "LoadError",
    "MarkedBlock",
    "Masthead",
    "Moment",
    "PageLink",
    "Pager",
    "Paragraph",
    "ParagraphKind",
    "ParseError",
    "PressItem",
    "PressItemsError",
    "PressPage",
    "QandA",
    "Section",
    "Severity",
    "Speaker",
    "Statement",
    "StyleError",
    "Timestamp",
    "Turn",
    "TurnKind",
    "__version__",
    "as_text_carries",
    "explain",
    "from_dict",
    "from_json",
    "house_styles",
    "json_schema",
    "parse",
    "parse_file",
    "sort_key",
    "to_dict",
    "to_html",
    "to_json",
    "to_text",
]

# What reads and writes is imported when it is first used: most of the package's import time is there, and a program
# that only passes models on never needs it.
_USED_LATER = {
    **dict.fromkeys(("MarkedBlock", "explain", "parse", "parse_file"), "pressitems.api"),
    **dict.fromkeys(("as_text_carries", "from_dict", "from_json", "json_schema"), "pressitems.write"),
    **dict.fromkeys(("to_dict", "to_html", "to_json", "to_text"), "pressitems.write"),
}


# A type checker sees the names above, and tells those that are none.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name == "__version__":
            return import_module("importlib.metadata").version("pressitems")
        module = _USED_LATER.get(name)
        if module is None:
            raise AttributeError(f"module 'pressitems' has no attribute {name!r}")
        globals()[name] = found = getattr(import_module(module), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
