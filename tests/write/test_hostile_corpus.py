"""The collections of hostile inputs: every document a LoadError, every string and script plain text in every output."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest

from pressitems import (
    Genre,
    Link,
    LoadError,
    Paragraph,
    ParagraphKind,
    PressPage,
    QandA,
    Section,
    Speaker,
    Turn,
    TurnKind,
    as_text_carries,
    from_json,
    parse,
    to_html,
    to_json,
    to_text,
)

pytestmark = pytest.mark.corpus

UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


@pytest.fixture(scope="module")
def hostile(corpus: Path) -> Path:
    folder = corpus.parent / "hostile"
    if not folder.is_dir():
        pytest.skip("there is no folder of hostile inputs beside PRESSITEMS_CORPUS")
    return folder


def strings(folder: Path) -> Iterator[str]:
    """Every string of the collections, as text that a model can hold."""
    yield from json.loads((folder / "strings" / "blns.json").read_text(encoding="utf-8"))
    payloads = (folder / "xss" / "expect.mjs").read_text(encoding="utf-8")
    for payload in re.findall(r'"payload": ("(?:[^"\\]|\\.)*")', payloads):
        yield json.loads(payload)


def page_of(text: str) -> PressPage:
    """A page that holds one text wherever it can."""
    address = Link(start=0, end=len(text), url=text)
    said = tuple(
        [Paragraph(text=text, kind=kind, links=(address,) * (kind is ParagraphKind.TEXT)) for kind in ParagraphKind]
    )
    label = text.rstrip(":： ") or None
    voice = Speaker(name=text, role=text, organisation=text, outlet=text)
    turns = (Turn(paragraphs=said, label=label, speaker=voice, kind=TurnKind.QUESTION), Turn(paragraphs=said))
    item = QandA(
        title=text,
        genre=Genre.INTERVIEW,
        language="en",
        speakers=(voice,),
        issuer=text,
        identifier=text,
        url=text,
        summary=text,
        note=text,
        sections=(Section(heading=text, turns=turns),),
    )
    return PressPage(items=(item, item), heading=text, style=text, language=text, url=text)


def test_documents_are_refused(hostile):
    files = sorted((hostile / "json").glob("*.json"))
    assert len(files) > 300
    for file in files:
        source = file.read_bytes()
        for document in (source, source.decode("utf-8", "replace"), source.decode("utf-8", "surrogateescape")):
            with pytest.raises(LoadError):
                from_json(document)


def test_strings_stay_text_in_every_output(hostile):
    texts = {" ".join(UNFIT.sub(" ", text).split()) for text in strings(hostile)} - {""}
    assert len(texts) > 600
    usual = lxml.html.document_fromstring(to_html(page_of("x")))
    for text in sorted(texts):
        page = page_of(text)
        html = to_html(page)
        root = lxml.html.document_fromstring(html)
        assert {element.tag for element in root.iter()} == {element.tag for element in usual.iter()}
        assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
        for element in root.iter("a"):
            assert re.match("(?i)(?:https?|mailto|tel|ftp):|[^:]*(?:[/?#]|$)", element.get("href", ""))
        assert parse(html) == page
        assert from_json(to_json(page)) == page
        assert parse(to_text(page)) == as_text_carries(page)
