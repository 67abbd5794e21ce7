"""What bytes are that nothing declares: a charset, or no text at all."""

from __future__ import annotations

import re

from pressitems.errors import ParseError
from pressitems.read.charsets import UTF_16_BE, UTF_16_LE, WINDOWS_1252, Charset, charset

_SAMPLE = 4096

_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"PK\x03\x04", "a zip archive (or an office document)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b\x08", "gzip-compressed"),
    (b"\x28\xb5\x2f\xfd", "zstandard-compressed"),
    (b"\xfd7zXZ\x00", "xz-compressed"),
    (b"BZh91AY&SY", "bzip2-compressed"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"WARC/1.", "a WARC archive"),
    (b"OggS\x00", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
)

# No charset of a page but UTF-16 has a part of a character there; ESC switches between the halves of ISO-2022-JP.
_CONTROLS = bytes(sorted({*range(0x20)} - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B}))

_STRAYS = 2
_SMALL = bytes(range(6))
_TAG = re.compile(rb"<[!?/A-Za-z]")

# The charsets in which press offices have published; the detector chooses only among them, which is what makes it
# right on a single line.
_DOUBLE_BYTE = ("gb18030", "shift_jis", "euc_jp", "big5", "euc_kr")
_CANDIDATES = (
    *("cp1251", "koi8_r", "cp1252", "cp1250", *_DOUBLE_BYTE),
    *("cp1253", "cp1254", "cp1255", "cp1256", "iso8859_7", "tis_620", "cp866", "iso8859_5"),
)

# š, ž and in-word ¹, ³ of windows-1250; western text has them hardly ever.
_CENTRAL_EUROPEAN = re.compile(rb"[\x8a\x8e\x9a\x9e]|[A-Za-z][\xb9\xb3]|[\xb9\xb3][a-z]")
_LATIN = ("cp1250", "cp1252", "cp1254")

# Letters of another script; where most of them stand inside western words, they are accents of those in truth.
_FOREIGN = re.compile(r"(?P<before>[A-Za-z]?)[^\W\d_\u0000-\u024f]+(?P<after>[A-Za-z]?)")


def refuse_binary(source: bytes) -> None:
    """Raise ``ParseError`` where ``source`` is no text, naming its format where it is a known one."""
    start = source[:_SAMPLE]
    for magic, name in _MAGIC:
        if start.startswith(magic) and (not magic.isalnum() or b"\x00" in start):
            raise ParseError(f"the source is {name}, not text", remedy="extract its text first")
    # A few strays are accidents of some editor; one in fifty bytes is data, where it is one in ten by chance alone.
    controls = len(start) - len(start.translate(None, _CONTROLS))
    if controls > _STRAYS and controls * 50 > len(start):
        raise ParseError("the source is binary, not text", remedy="pass HTML, plain text or JSON")


def looks_like_utf_16(source: bytes) -> Charset | None:
    """UTF-16 without a byte order mark: a tag at the beginning, or European text, where every other byte is small."""
    start = source[: _SAMPLE & ~1]
    pairs = len(start) // 2
    if b"\x00" not in start:
        return None
    for candidate, high, low in ((UTF_16_LE, start[1::2], start[0::2]), (UTF_16_BE, start[0::2], start[1::2])):
        if high[:2] == b"\x00\x00" and _TAG.match(low):
            return candidate
        small = pairs - len(high.translate(None, _SMALL))
        # U+20xx holds dashes and quotation marks, and in other texts the byte is a space.
        if pairs >= 8 and b"\x00" not in low and small * 2 > pairs and (small + high.count(0x20)) * 10 > pairs * 9:
            return candidate
    return None


def guess_charset(source: bytes) -> Charset:
    """The most likely charset of bytes that are no UTF-8; windows-1252 where nothing speaks for another."""
    # The detector takes 50 ms to import, and hardly any page needs it.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    letters = _letters(source)
    best = from_bytes(letters, cp_isolation=list(_CANDIDATES)).best()
    if letters[-1:] >= b"\x80" and (best is None or best.encoding in _LATIN):
        # A source that breaks off inside a character is none of its charset.
        whole = from_bytes(letters[:-1], cp_isolation=list(_DOUBLE_BYTE)).best()
        if whole is not None and not (letters[:-1].isascii() or _is_western(letters[:-1].decode(whole.encoding))):
            best = whole
    if best is not None and best.encoding not in _LATIN and _is_western(letters.decode(best.encoding, "replace")):
        best = from_bytes(letters, cp_isolation=list(_LATIN)).best()
    if best is None:
        return WINDOWS_1252
    if best.encoding in _LATIN:
        name = "windows-1250" if _CENTRAL_EUROPEAN.search(source) and best.encoding == "cp1250" else "windows-1252"
        return charset(name) or WINDOWS_1252
    return charset(best.encoding.replace("_", "-")) or charset(best.encoding) or WINDOWS_1252


def _is_western(text: str) -> bool:
    found = [bool(match["before"] or match["after"]) for match in _FOREIGN.finditer(text)]
    return sum(found) * 2 > len(found)


def _letters(source: bytes) -> bytes:
    """Markup says nothing about the charset and drowns what does."""
    if b"<" not in source:
        return source
    return re.sub(rb"(?is)<(script|style)\b.*?</\1|<[^<>]*>", b" ", source) or source
