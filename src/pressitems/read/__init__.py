"""Reading: bytes to text, and text of any format to blocks. Nothing here knows of press."""

from pressitems.read.charsets import charset_of
from pressitems.read.decode import MAX_BYTES, Decoded, decode
from pressitems.read.html import read_html
from pressitems.read.readers import READERS, detect, refuse_name
from pressitems.read.selectors import Selectors
from pressitems.read.text import read_text

__all__ = [
    "MAX_BYTES",
    "READERS",
    "Decoded",
    "Selectors",
    "charset_of",
    "decode",
    "detect",
    "read_html",
    "read_text",
    "refuse_name",
]
