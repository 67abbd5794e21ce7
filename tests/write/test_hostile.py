"""No text becomes markup, script or a false label; damaged documents of our own are a ParseError."""

from __future__ import annotations

import lxml.html
import pytest

from pressitems import (
    Genre,
    Link,
    Paragraph,
    ParseError,
    QandA,
    Section,
    Statement,
    Turn,
    TurnKind,
    parse,
    to_html,
    to_text,
)

MARKUP = '<script>alert(1)</script><img src=x onerror=alert(1)> " onload="x" \' </style></title><!-- ]]>'


def statement(text: str = "Words.", target: str = "https://www.example.org/", **fields: str) -> Statement:
    paragraph = Paragraph(text=text, links=(Link(start=0, end=1, url=target),))
    stated = {"title": "A title", "language": "en", **fields}
    return Statement(genre=Genre.NEWS, sections=(Section(turns=(Turn(paragraphs=(paragraph,)),)),), **stated)


def test_no_text_becomes_markup():
    fields = dict.fromkeys(("title", "language", "issuer", "identifier", "url", "summary", "note"), MARKUP)
    item = statement(MARKUP, MARKUP, **fields)
    html = to_html(item)
    root = lxml.html.document_fromstring(html)
    assert not list(root.iter("script", "img"))
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    assert len(list(root.iter("style"))) == 1
    assert parse(html).items == (item,)


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>", "vbscript:x", "\u00adjavascript:alert(1)", "a:b"],
)  # fmt: skip
def test_addresses_that_could_run_something_cannot_be_followed(url):
    item = statement(target=url)
    html = to_html(item)
    assert "href=" not in html
    assert parse(html).items == (item,)


@pytest.mark.parametrize("url", ["https://www.example.org/a?b=1&c=2", "/fnapr/1", "?a=b:c", "mailto:press@example.org"])
def test_other_addresses_can_be_followed(url):
    assert len(list(lxml.html.document_fromstring(to_html(statement(target=url))).iterfind(".//a[@href]"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Question: Why?", "Answer: Because.", "[turn answer]", "[section]", "[voice Question · answer]", "# A heading",
        "- one", "> two", "| a | b |", "(Laughter.)", "29.03.2017 - Another title", "\\Question: x", "\\", "[pages 1-2]",
    ],
)  # fmt: skip
def test_text_is_never_read_back_as_a_label_a_date_or_a_heading(text):
    before = Turn(
        label="Question", kind=TurnKind.QUESTION, paragraphs=(Paragraph(text="What now?"), Paragraph(text=text))
    )
    item = QandA(title=text, genre=Genre.INTERVIEW, language="en", sections=(Section(turns=(before,)),))
    assert parse(to_text(item)).items == (item,)


def test_text_shows_the_escape_where_it_is_needed_and_nowhere_else():
    turn = Turn(label="Question", kind=TurnKind.QUESTION, paragraphs=(Paragraph(text="Answer: “no”: is that so?"),))
    item = QandA(title="A reply", genre=Genre.MEDIA_REPLY, language="en", sections=(Section(turns=(turn,)),))
    assert to_text(item) == (
        "[pressitems 1 · pressitems · en]\n\nA reply\n[media-reply]\n\nQuestion: Answer\\: “no”: is that so?\n"
    )


def test_text_from_the_right_is_marked():
    assert '<main data-pressitems="1" lang="ar" dir="rtl"' in to_html(statement(language="ar"))
    assert ' dir="rtl"' in to_html(statement(language="az-Arab"))
    assert 'dir="rtl"' not in to_html(statement(language="en"))
    assert '<article class="statement" id="item-1" data-genre="news" lang="und" dir="auto">' in to_html(
        statement(language="und")
    )


def test_no_word_of_a_page_that_somebody_changed_is_lost():
    html = to_html(statement("Words."))
    for odd in (
        html.replace("</main>", "<h2>Another</h2></main>"),
        html.replace("</section>", "<p>Another</p></section>"),
        html.replace("</div>", "Another</div>"),
        html.replace("</article>", "Another</article>"),
    ):
        with pytest.raises(ParseError) as caught:
            parse(odd)
        assert caught.value.line is not None
    dressed = html.replace("ords.", 'o<i>r<b>d</b></i>s <em><a href="/x">and a <u>link</u></a></em> <br>more.')
    paragraph = parse(dressed).items[0].paragraphs[0]
    assert paragraph.text == "Words and a link more."
    assert paragraph.links[1:] == (Link(start=6, end=16, url="/x"),)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[pressitems 1 · x]", "the first line is not [pressitems 1 · style · language] (line 1); put the line back as to_text wrote it"),
        (
            "[pressitems 1 · x · en]\n\n31 February 2017",
            "day is out of range for month (line 3); mend the line, or take out the first line to have it read as any office's text",
        ),
        (
            "[pressitems 1 · x · en]\n\nTitle\n[news]\n[updated soon]\n\nText.",
            "'soon' is not a date; write it as 2017-03-29 (line 5); mend the line, or take out the first line to have it read as any office's text",
        ),
        (
            '<main data-pressitems="1" lang="en">\n<article data-genre="poem"></article></main>',
            "<article>: 'poem' is not a valid Genre (line 2); mend the element, or take out data-pressitems to have it read as any office's page",
        ),
    ],
)  # fmt: skip
def test_damage_is_named(text, message):
    with pytest.raises(ParseError) as caught:
        parse(text)
    assert str(caught.value) == message


def test_a_page_that_was_laid_out_anew_is_read_the_same():
    item = statement("One link here.")
    html = to_html(item).replace("</p>", "\n  </p>").replace("<div ", "\n\n   <div ").replace("here.", "\n      here.")
    assert parse(html).items == (item,)
