"""The small parts of our HTML: escaping, links that are safe to follow, times, and the frame around a page."""

from __future__ import annotations

import re
from html import escape

import attrs

from pressitems.models import Day, Speaker, Timestamp
from pressitems.write.stamps import instant_text

#: What the first tag of our HTML says; a page of anybody else has it nowhere.
SIGNATURES = ('<html data-pressitems="1"', '<main data-pressitems="1"')
SPEAKER_FIELDS = tuple(field.name for field in attrs.fields(Speaker))

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SAFE = {"http:", "https:", "mailto:", "tel:", "ftp:"}
_RIGHT_TO_LEFT = {"ar", "he", "fa", "ur", "yi", "ps", "sd", "ckb", "dv", "ug", "iw"}
_RIGHT_TO_LEFT_SCRIPTS = {"arab", "hebr", "thaa", "syrc"}

_CSS = """
:root { color-scheme: light dark; --ink: #1c1c1c; --soft: #5c5c5c; --line: #d4d4d4; --paper: #fff; --link: #0b57a4 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e6e6; --soft: #a6a6a6; --line: #444; --paper: #161616; --link: #8ab8ee }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.6 Georgia, "Times New Roman", serif }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem }
a { color: var(--link) }
h1, h2, h3 { line-height: 1.25; text-wrap: balance }
.title { font-size: 1.5em } section > h2, section > h3 { font-size: 1.17em }
* + article { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1rem }
.masthead, article > header p, nav { color: var(--soft); font: .9rem/1.5 system-ui, sans-serif; margin: .3rem 0 }
.masthead address { font-style: normal }
.heading { color: var(--ink); font-family: Georgia, "Times New Roman", serif }
.clocks, .links { list-style: none; margin: .3rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem }
.kind ~ span::before { content: "· " } .kind ~ time::before { content: "· published " }
.captured::before { content: "seen " } .event::before { content: "event: " }
.speaker::before { content: "speaking: " } .issuer::before { content: "issued by " }
.identifier::before { content: "identifier: " }
.summary { font-style: italic }
.turn { margin: 1rem 0 }
.label { display: block } .label + p { margin-top: .2rem }
.question > p, .aside { font-style: italic } .aside { color: var(--soft) }
blockquote { border-inline-start: 3px solid var(--line); margin-inline: 0; padding-inline-start: 1rem }
table { border-collapse: collapse } td { border: 1px solid var(--line); padding: .25rem .5rem; vertical-align: top }
[id]:target { outline: 2px solid var(--link); outline-offset: .3rem }
@media print { :root { --ink: #000; --soft: #333; --paper: #fff; --link: #000 } nav { display: none }
  main { max-width: none; padding: 0 } h1, h2, h3, .label, article > header { break-after: avoid }
  article > header { break-inside: avoid } .turn > p { orphans: 3; widows: 3 } }
"""


def attributes(**values: str | None) -> str:
    """`` name="value"`` for every value that is given; an underscore in a name stands for a hyphen."""
    given = [(name.strip("_").replace("_", "-"), value) for name, value in values.items() if value is not None]
    return "".join([f' {name}="{escape(value)}"' for name, value in given])


def anchor(inner: str, url: str) -> str:
    """A link around HTML; an address that could run something is kept, but cannot be followed."""
    return (
        f"<a{attributes(href=url, rel='nofollow noopener') if is_safe(url) else attributes(data_url=url)}>{inner}</a>"
    )


def is_safe(url: str) -> bool:
    """Whether following the address only fetches, writes a letter or calls; relative addresses do."""
    scheme = _SCHEME.match(url)
    if scheme is not None:
        return scheme[0].lower() in _SAFE
    return ":" not in re.split(r"[/?#]", url, maxsplit=1)[0]


def time_element(timestamp: Timestamp, name: str) -> str:
    """A ``<time>`` that shows the date, and the clock time where there is one."""
    if isinstance(timestamp, Day):
        text = timestamp.date.isoformat()
        return f"<time{attributes(class_=name, datetime=text)}>{text}</time>"
    text = instant_text(timestamp)
    shown = f"{text[:10]} {text[11:16]} ({timestamp.timezone})"
    return f"<time{attributes(class_=name, datetime=text, data_timezone=timestamp.timezone)}>{escape(shown)}</time>"


def speaker_attributes(speaker: Speaker | None) -> str:
    """What is known of a voice, beside the label that is shown."""
    if speaker is None:
        return ""
    return attributes(**{f"data_{field}": getattr(speaker, field) for field in SPEAKER_FIELDS})


def language_attributes(language: str) -> str:
    """``lang`` and ``dir``; where the language is not known, each text shows its own direction."""
    subtags = language.lower().split("-")
    if subtags[0] == "und":
        return attributes(lang=language, dir="auto")
    leftwards = subtags[0] in _RIGHT_TO_LEFT or not _RIGHT_TO_LEFT_SCRIPTS.isdisjoint(subtags[1:])
    return attributes(lang=language, dir="rtl" if leftwards else "ltr")


def document(main: str, *, title: str, language: str) -> str:
    """A whole HTML document around ``<main>``."""
    return (
        f"<!DOCTYPE html>\n{SIGNATURES[0]}{language_attributes(language)}>\n<head>\n"
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="pressitems">\n'
        f"<title>{escape(title)}</title>\n<style>{_CSS}</style>\n</head>\n<body>\n{main}\n</body>\n</html>\n"
    )
