"""The header of an e-mail over the plain text of a page: “From: …”, “Date: …”, “Subject: …”.

Mailing lists and archives keep it as text. Its names are those of RFC 5322, whatever the language of the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from pressitems.blocks import Finding, Metadata
from pressitems.errors import ParseError
from pressitems.read.gather import tidy

_FIELD = re.compile(r"([A-Za-z][A-Za-z-]{1,30}):[ \t]+(\S.*)")
_NAMES = frozenset(
    (
        *("from", "to", "cc", "bcc", "date", "sent", "subject", "sender", "reply-to", "message-id", "in-reply-to"),
        *("references", "received", "return-path", "delivered-to", "mime-version", "content-type", "precedence"),
        *("content-transfer-encoding", "list-id", "list-unsubscribe", "organization", "importance"),
    )
)
_DATES = frozenset(("date", "sent"))
_SENDERS = frozenset(("from", "sender", "to", "date", "sent"))
# Most texts are no e-mail, and one look tells.
_BEGINNING = re.compile(r"\s*[A-Za-z][A-Za-z-]{1,30}:[ \t]+\S")
_BLANK_LINE = re.compile(r"\r?\n\r?\n")
_LONGEST = 20_000
_BOUNDARY = re.compile(
    r"^Content-Type:[ \t]*multipart/[^;\n]*;(?:.|\n[ \t])*?boundary=\"?([^\";\s]+)", re.IGNORECASE | re.MULTILINE
)
_ENCODING = re.compile(r"^Content-Transfer-Encoding:[ \t]*(?:base64|quoted-printable)", re.IGNORECASE | re.MULTILINE)
_ENCODED = re.compile(r"=[0-9A-F]{2}|=\r?$|^[A-Za-z0-9+/]{60,}={0,2}\r?$", re.MULTILINE)


class MailHeader(NamedTuple):
    """A header that was read.

    Attributes:
        body: The text under it, with as many lines over it as before; the date stands on the line of its field.
        metadata: Its subject, which is the item's title.
        findings: The other fields, which are left out.
    """

    body: str
    metadata: Metadata
    findings: tuple[Finding, ...]


def read_mail_header(text: str) -> MailHeader | None:
    """The header that a text begins with: a subject, and who sent it, to whom or when, over a blank line; or None."""
    if _BEGINNING.match(text) is None:
        return None
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    fields, end = _fields(rows)
    names = {name.lower() for name, _, _ in fields}
    if "subject" not in names or _SENDERS.isdisjoint(names) or (end < len(rows) and rows[end].strip()):
        return None
    kept = [""] * end
    findings = []
    title = None
    for name, value, place in fields:
        if name.lower() == "subject" and title is None:
            title = value
        elif name.lower() in _DATES:
            kept[place] = value
        else:
            findings.append(
                Finding("furniture", "info", "left out: header of an e-mail", place + 1, f"{name}: {value}")
            )
    return MailHeader("\n".join([*kept, *rows[end:]]), Metadata(title=title), tuple(findings))


def refuse_encoded_mail(text: str) -> None:
    """Raise ``ParseError`` where a mail is as it was sent: in parts, or its words in figures (“f=C3=BCr”).

    Browsers save pages in the same form (MHTML).
    """
    if _BEGINNING.match(text) is None:
        return
    header = _BLANK_LINE.split(text[:_LONGEST].lstrip(), maxsplit=1)[0]
    boundary = _BOUNDARY.search(header)
    in_parts = boundary is not None and f"\n--{boundary[1]}" in text
    if in_parts or (_ENCODING.search(header) is not None and _ENCODED.search(text) is not None):
        raise ParseError("the source is a mail or a page saved as MHTML, not text", remedy="extract its text first")


def _fields(rows: Sequence[str]) -> tuple[list[tuple[str, str, int]], int]:
    """Name, value and line of each field at the beginning, and the line under the last."""
    first = next(place for place, row in enumerate(rows) if row.strip())
    fields: list[tuple[str, str, int]] = []
    for place, row in enumerate(rows[first:], first):
        found = _FIELD.fullmatch(row.rstrip())
        if found is not None and found[1].lower() in _NAMES:
            fields.append((found[1], tidy(found[2]), place))
        elif fields and row[:1] in {" ", "\t"} and row.strip():
            # A long field goes on in lines that stand deeper.
            name, value, line = fields[-1]
            fields[-1] = (name, f"{value} {tidy(row)}", line)
        else:
            return fields, place
    return fields, len(rows)
