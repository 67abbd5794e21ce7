"""Every fixture page against its compact expectation, and against its full JSON.

An expectation (``<name>.expected.toml``) is written by hand, before the program has seen the page. What it leaves out
must be absent from the result; ``*`` says that it does not matter. ``body`` holds the sections: ``## heading``, a turn as
``kind | label | speaker`` and, indented, its paragraphs: ``first words … last words``, ``=`` before a whole text,
``(kind)`` before another kind than plain text. A speaker is ``name/role/organisation/outlet``, ``-`` where nobody is stated.

``python tests/styles/golden.py`` writes the full JSON of every page whose expectation holds.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import pressitems

HERE = Path(__file__).parent
ALWAYS = ("sources", "style", "language")
ALWAYS_OF_AN_ITEM = ("title", "genre", "body")


def load(expectation):
    """An expectation; ``ValueError`` names what every one has to say and this one does not."""
    expected = tomllib.loads(expectation.read_text(encoding="utf-8"))
    missing = [key for key in ALWAYS if key not in expected]
    for number, item in enumerate(expected.get("items", []), 1):
        missing += [f"{key} of item {number}" for key in ALWAYS_OF_AN_ITEM if key not in item]
    if missing:
        raise ValueError(
            f"{expectation}: {', '.join(missing)} must be there; see the docstring of {Path(__file__).name}"
        )
    return expected


EXPECTATIONS = sorted(HERE.glob("*/*.expected.toml"))
CASES = [
    pytest.param(expectation, source, id=f"{expectation.parent.name}/{source}")
    for expectation in EXPECTATIONS
    for source in load(expectation)["sources"]
]
STYLES_WITHOUT_PAGES = {"pressitems"}
LOUD = ("warning", "error")


def test_every_style_has_a_page():
    assert {path.parent.name for path in EXPECTATIONS} == set(pressitems.house_styles()) - STYLES_WITHOUT_PAGES


def test_every_page_has_an_expectation():
    pages = {path for path in HERE.glob("*/*") if path.suffix in {".html", ".txt", ".xml"} or ".api" in path.suffixes}
    assert pages == {param.values[0].parent / param.values[1] for param in CASES}


@pytest.mark.parametrize(("expectation", "source"), CASES)
def test_the_page_meets_its_expectation(expectation, source):
    expected = load(expectation)
    page = read(expectation, source, expected)
    assert seen(page, expected) == wanted(expected)


@pytest.mark.parametrize(("expectation", "source"), CASES)
def test_the_page_is_its_golden_json_to_the_last_field(expectation, source):
    golden = golden_path(expectation, source)
    assert golden.exists(), "no full JSON yet: tests/styles/golden.py writes it"
    expected = load(expectation)
    assert pressitems.to_dict(read(expectation, source, expected)) == pressitems.to_dict(
        pressitems.from_json(golden.read_text(encoding="utf-8"))
    )


def golden_path(expectation, source):
    return expectation.parent / "golden" / f"{source}.json"


def read(expectation, source, expected):
    data = (expectation.parent / source).read_bytes()
    known = {key: expected[key] for key in ("url", "title", "encoding", "media_type") if key in expected}
    return pressitems.parse(data, **known)


def wanted(expected):
    """The expectation as nested plain data, with neutral values for what it leaves out."""
    return {
        "style": expected["style"],
        "language": expected["language"],
        "heading": expected.get("heading"),
        "captured": expected.get("captured"),
        "clocks": expected.get("clocks", []),
        "contacts": expected.get("contacts", []),
        "notices": expected.get("notices", []),
        "pager": expected.get("pager"),
        "links": expected.get("links", []),
        "missing codes": [],
        "unexpected warnings": [],
        "items": [_wanted_item(item) for item in expected.get("items", [])],
    }


def _wanted_item(item):
    return {
        "title": item["title"],
        "genre": item["genre"],
        "language": item.get("language", "*"),
        "published": item.get("published"),
        "updated": item.get("updated"),
        "event": item.get("event"),
        "excerpt": item.get("excerpt", False),
        "speakers": item.get("speakers", []),
        "issuer": item.get("issuer", "*"),
        "identifier": item.get("identifier"),
        "note": item.get("note"),
        "summary": item.get("summary"),
        "body": [line.rstrip() for line in item["body"].strip().splitlines()],
    }


def seen(page, expected):
    """The page in the same shape; where the expectation is met, in the expectation's own words."""
    found = [(diagnostic.code, str(diagnostic.severity)) for diagnostic in page.diagnostics]
    codes = expected.get("codes", [])
    items = expected.get("items", [])
    return {
        "style": page.style,
        "language": page.language,
        "heading": page.heading,
        "captured": stamp(page.captured),
        "clocks": [f"{c.place} {c.time:%H:%M} {c.timezone}" for c in page.masthead.clocks],
        "contacts": [f"{c.label or '-'} | {c.phone or '-'} | {c.email or '-'}" for c in page.masthead.contacts],
        "notices": list(page.masthead.notices),
        "pager": page.pager and [page.pager.first, page.pager.last],
        "links": [link.text for link in page.links],
        "missing codes": sorted(set(codes) - {code for code, _ in found}),
        "unexpected warnings": [
            f"{d.code}: {d.message}" for d in page.diagnostics if str(d.severity) in LOUD and d.code not in codes
        ],
        "items": [_seen_item(item, items[n] if n < len(items) else {}) for n, item in enumerate(page.items)],
    }


def _seen_item(item, expected):
    found = {
        "title": item.title,
        "genre": str(item.genre),
        "language": item.language,
        "published": stamp(item.published),
        "updated": stamp(item.updated),
        "event": item.event
        and " | ".join([item.event.place or "-", stamp(item.event.start) or "-", stamp(item.event.end) or "-"]),
        "excerpt": item.excerpt,
        "speakers": [voice(speaker) for speaker in item.speakers],
        "issuer": item.issuer,
        "identifier": item.identifier,
        "note": item.note,
        "summary": item.summary,
        "body": body(item),
    }
    if not expected:
        return found
    want = _wanted_item(expected)
    for key, value in want.items():
        if value == "*" or (key == "event" and value and found[key] and agrees(value, found[key], " | ")):
            found[key] = value
    if want["speakers"] != "*":
        found["speakers"] = [
            one if n < len(want["speakers"]) and agrees(one := want["speakers"][n], other, "/") else other
            for n, other in enumerate(found["speakers"])
        ]
    found["body"] = [
        one if n < len(want["body"]) and line_agrees(one := want["body"][n], other) else other
        for n, other in enumerate(found["body"])
    ]
    return found


def stamp(timestamp):
    if timestamp is None:
        return None
    if isinstance(timestamp, pressitems.Day):
        return timestamp.date.isoformat()
    return f"{timestamp.datetime:%Y-%m-%d %H:%M} {timestamp.timezone}"


def voice(speaker):
    if speaker is None:
        return "-"
    return "/".join(part or "-" for part in (speaker.name, speaker.role, speaker.organisation, speaker.outlet))


def body(item):
    lines = []
    for section in item.sections:
        if section.heading is not None:
            lines.append(f"## {section.heading}")
        for turn in section.turns:
            lines.append(f"{turn.kind} | {turn.label or '-'} | {voice(turn.speaker)}")
            for paragraph in turn.paragraphs:
                kind = "" if paragraph.kind == "text" else f"({paragraph.kind}) "
                lines.append(f"  {kind}{paragraph.text}")
    return lines


def agrees(expected, found, separator):
    one, other = expected.split(separator), found.split(separator)
    if len(one) == 1 and one != ["*"]:
        return expected == found
    return one == ["*"] or (len(one) == len(other) and all(a in ("*", b) for a, b in zip(one, other, strict=True)))


def same(expected, found):
    return expected in ("*", found)


def line_agrees(expected, found):
    if not expected.startswith("  ") or not found.startswith("  "):
        if expected.startswith("##") or "|" not in expected or "|" not in found:
            return expected == found
        one, other = expected.split(" | "), found.split(" | ")
        return len(other) == len(one) and all(map(same, one[:2], other[:2])) and agrees(one[2], other[2], "/")
    first, _, last = expected.partition(" … ")
    if first.startswith("  ="):
        return found == "  " + first[3:]
    return found.startswith(first) and found.endswith(last)
