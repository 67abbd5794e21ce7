"""Writing models, and reading back what was written. One file per format; nothing here knows of foreign pages."""

from pressitems.write.html import to_html
from pressitems.write.json import to_dict, to_json
from pressitems.write.load_html import is_own_html, load_html
from pressitems.write.load_json import from_dict, from_json
from pressitems.write.load_text import is_own_text, load_text
from pressitems.write.schema import json_schema
from pressitems.write.text import to_text
from pressitems.write.text_carries import as_text_carries

__all__ = [
    "as_text_carries",
    "from_dict",
    "from_json",
    "is_own_html",
    "is_own_text",
    "json_schema",
    "load_html",
    "load_text",
    "to_dict",
    "to_html",
    "to_json",
    "to_text",
]
