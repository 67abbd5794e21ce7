"""What callers hand to parse, parse_file and explain, and what they are told where it cannot be used."""

from __future__ import annotations

import datetime as stdlib
from pathlib import Path

import pendulum
import pytest

from pressitems import (
    Day,
    HouseStyle,
    Moment,
    ParseError,
    PressItemsError,
    StyleError,
    explain,
    parse,
    parse_file,
    to_html,
    to_json,
    to_text,
)

TEXT = "Statement on the new quay at Norvik\n\nThe quay is open to ships of every flag from today on.\n"
HTML = "<h1>Statement on the new quay at Norvik</h1><p>The quay is open to ships of every flag from today on.</p>"
BODY = "The quay is open to ships of every flag from today on."


@pytest.mark.parametrize("source", [TEXT, TEXT.encode(), HTML, HTML.encode(), TEXT.encode("utf-16"), "\ufeff" + TEXT])
def test_content_as_text_or_bytes(source: str | bytes):
    page = parse(source)
    assert (page.items[0].title, page.items[0].text) == ("Statement on the new quay at Norvik", BODY)
    assert (page.language, page.style, page.url) == ("en", "generic", None)


def test_the_title_that_the_caller_knows():
    item = parse(f"<p>{BODY}</p>", title="  Reply to a media\nquestion ").items[0]
    assert (item.title, str(item.genre), item.text) == ("Reply to a media question", "media-reply", BODY)


def test_a_given_title_finds_its_line_on_the_page():
    item = parse("Harbour Office\n\nThe quay is open\n\n" + BODY, title="The quay is open").items[0]
    assert (item.title, item.text) == ("The quay is open", BODY)


def test_without_any_title_the_first_words_serve_and_that_is_reported():
    long = " ".join([BODY] * 6)
    page = parse(long)
    assert page.items[0].title == "The quay is open to ships of every flag from today on.…"
    assert page.items[0].text == long
    assert [(one.code, str(one.severity)) for one in page.diagnostics] == [("missing-title", "warning")]


PUBLISHED = [
    ("2017-03-29", Day(date=pendulum.Date(2017, 3, 29))),
    (stdlib.date(2017, 3, 29), Day(date=pendulum.Date(2017, 3, 29))),
    (Day(date=pendulum.Date(2017, 3, 29)), Day(date=pendulum.Date(2017, 3, 29))),
    ("2017-03-29T18:15:00+03:00", Moment(datetime=pendulum.parse("2017-03-29T18:15:00+03:00"))),
    ("Wed, 29 Mar 2017 15:15:00 GMT", Moment(datetime=pendulum.datetime(2017, 3, 29, 15, 15, tz="UTC"))),
    (
        stdlib.datetime(2017, 3, 29, 15, 15, tzinfo=stdlib.UTC),
        Moment(datetime=pendulum.datetime(2017, 3, 29, 15, 15, tz="UTC")),
    ),
]


@pytest.mark.parametrize(("given", "expected"), PUBLISHED)
def test_the_date_that_the_caller_knows(given: object, expected: object):
    assert parse(TEXT, published=given).items[0].published == expected


def test_a_given_date_wins_over_the_page_and_a_contradiction_is_reported():
    page = parse("Statement on the quay\n\n29.03.2017\n\n" + BODY, published="2018-01-01")
    assert page.items[0].published == Day(date=pendulum.Date(2018, 1, 1))
    assert [(one.code, one.message) for one in page.diagnostics] == [
        ("metadata-conflict", "the caller says 2018-01-01, the source 2017-03-29; the former is kept")
    ]


REFUSED = [
    (
        {"published": "yesterday"},
        "published: 'yesterday' is not a date; give ISO 8601 or RFC 822 text, a Day or a Moment",
    ),
    (
        {"published": "2017-02-31"},
        "published: '2017-02-31' is not a date; give ISO 8601 or RFC 822 text, a Day or a Moment",
    ),
]


@pytest.mark.parametrize(("given", "message"), REFUSED)
def test_dates_that_are_none(given: dict[str, str], message: str):
    with pytest.raises(ParseError) as caught:
        parse(TEXT, **given)
    assert str(caught.value) == message


def test_a_naive_datetime_is_refused():
    with pytest.raises(ParseError) as caught:
        parse(TEXT, published=stdlib.datetime(2017, 3, 29, 18, 15))
    assert caught.value.problem.startswith("published: ")
    assert caught.value.remedy == "give an aware datetime, a date, a Day or a Moment"


@pytest.mark.parametrize("source", ["", b"", " \n\t ", b"\xef\xbb\xbf", "\x00"])
def test_nothing_to_read(source: str | bytes):
    with pytest.raises(ParseError):
        parse(source)


def test_an_unknown_encoding_is_refused_by_its_name():
    with pytest.raises(ParseError) as caught:
        parse(TEXT.encode(), encoding="utf-80")
    assert "utf-80" in str(caught.value)


def test_the_media_type_states_the_encoding():
    source = "Заявление о причале\n\nПричал открыт для судов под любым флагом, и так будет всегда.\n".encode("koi8-r")
    assert parse(source, media_type="text/plain; charset=KOI8-R").items[0].title == "Заявление о причале"
    assert parse(source, media_type='text/plain;charset="koi8-r"').items[0].title == "Заявление о причале"
    assert parse(source, encoding="koi8-r").items[0].title == "Заявление о причале"


def test_the_media_type_settles_the_format():
    assert parse("<b>Statement</b>\n\nIt is open.", media_type="text/plain").items[0].title == "<b>Statement</b>"
    assert parse(HTML, media_type="text/html").items[0].title == "Statement on the new quay at Norvik"


def test_the_style_by_its_name_as_an_object_or_by_the_address():
    assert parse(TEXT, style="rusemb-london").style == "rusemb-london"
    assert parse(TEXT, url="https://www.rusemb.org.uk/fnapr/1").style == "rusemb-london"
    own = HouseStyle(name="harbour", office="Harbour Office")
    page = parse(TEXT, style=own, url="https://www.rusemb.org.uk/fnapr/1")
    assert (page.style, page.items[0].issuer) == ("harbour", "Harbour Office")


def test_a_style_that_nobody_knows():
    with pytest.raises(StyleError) as caught:
        parse(TEXT, style="rusemb-londn")
    assert "rusemb-london" in str(caught.value)


def test_the_address_is_the_page_s_and_its_only_item_s():
    page = parse(TEXT, url=" https://harbour.example/1\n")
    assert (page.url, page.items[0].url) == ("https://harbour.example/1", "https://harbour.example/1")


def test_controls_in_what_the_caller_gives_are_left_out():
    page = parse(TEXT, url="https://harbour.example/\x1b1", title="The\x00 quay\x85 opens")
    assert (page.url, page.items[0].title) == ("https://harbour.example/1", "The quay opens")


def test_strict_raises_on_a_warning_and_says_where():
    source = "Statement on the quay\n\n31.02.2017\n\n" + BODY
    assert [str(one.severity) for one in parse(source).diagnostics] == ["warning"]
    with pytest.raises(ParseError) as caught:
        parse(source, strict=True)
    assert (caught.value.line, caught.value.remedy) == (3, "read it without strict, or mend the source")
    assert caught.value.problem.startswith("impossible-date: ")


def test_strict_does_not_mind_furniture():
    source = TEXT + "\nPrinter-friendly version\n"
    assert [one.code for one in parse(source, strict=True).diagnostics] == ["furniture"]


def test_every_refusal_has_one_root():
    assert issubclass(ParseError, PressItemsError)
    assert issubclass(PressItemsError, ValueError)


def test_a_file_is_read_by_its_path_as_its_text_is(tmp_path: Path):
    path = tmp_path / "quay.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert parse_file(path) == parse(TEXT)
    assert parse_file(str(path), title="The quay").items[0].title == "The quay"


def test_a_file_that_is_not_there(tmp_path: Path):
    path = tmp_path / "missing.txt"
    with pytest.raises(ParseError) as caught:
        parse_file(path)
    assert (
        str(caught.value)
        == f"the file cannot be read: No such file or directory (at {path}); check the name and the permissions"
    )


UNREAD = [
    ("folder", "the file cannot be read: Is a directory (at folder); give the files in it, one at a time"),
    (
        "https://norport.example/1",
        (
            "the file cannot be read: No such file or directory (at https://norport.example/1); "
            "nothing is fetched here: fetch the page, and pass its content to parse, its address as url"
        ),
    ),
    ("The quay\n\nis open.", "this is a text, not the name of a file; pass the content of a page to parse"),
    ("a\0b", "the file cannot be read: embedded null byte (at a\0b); check the name and the permissions"),
]


@pytest.mark.parametrize(("name", "message"), UNREAD)
def test_what_is_no_name_of_a_file_says_what_was_meant(
    name: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ParseError) as caught:
        parse_file(name)
    assert str(caught.value) == message


def test_a_file_that_cannot_be_parsed_is_named(tmp_path: Path):
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    with pytest.raises(ParseError) as caught:
        parse_file(path)
    assert caught.value.path == str(path)


@pytest.mark.parametrize(
    "name",
    ["quay.txt", "archive/2019/quay.HTML", "C:\\pages\\quay", "page.pdf\n", "/srv/pages/1234", "../quay", "~/quay"],
)
def test_the_name_of_a_file_is_no_page_and_no_file_is_opened(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "quay.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for read in (parse, explain):
        with pytest.raises(ParseError) as caught:
            read(name)
        assert str(caught.value) == (
            f"this is the name of a file, not a page: {name.strip()}; "
            "pass the content of the file; parse_file reads it by its name"
        )


def test_an_address_is_no_page():
    with pytest.raises(ParseError) as caught:
        parse(b"https://www.norport.example/press/1\n")
    assert str(caught.value) == (
        "this is an address, not a page: https://www.norport.example/press/1; "
        "nothing is fetched here: fetch the page, and pass its content, with the address as url"
    )


def test_an_address_under_a_title_is_what_the_item_says():
    [item] = parse("https://www.norport.example/press/1", title="Quay opened").items
    assert (item.title, item.text) == ("Quay opened", "https://www.norport.example/press/1")


@pytest.mark.parametrize("text", ["Norport.", "Norport opened its quay: see quay.html", "Open"])
def test_short_texts_are_pages_all_the_same(text: str):
    assert parse(text).items[0].title == text


ODD_ARGUMENTS = [
    ({"url": 5}, "url: expected a text, got int; give a str, or leave it out"),
    ({"url": b"https://www.norport.example"}, "url: expected a text, got bytes; give a str, or leave it out"),
    ({"title": 5}, "title: expected a text, got int; give a str, or leave it out"),
    ({"media_type": 5}, "media_type: expected a text, got int; give a str, or leave it out"),
    ({"encoding": 5}, "encoding: expected a text, got int; give a str, or leave it out"),
]


@pytest.mark.parametrize(("given", "message"), ODD_ARGUMENTS)
def test_an_argument_of_another_type_is_named(given: dict[str, object], message: str):
    for read in (parse, explain):
        with pytest.raises(ParseError) as caught:
            read(TEXT, **given)
        assert str(caught.value) == message


@pytest.mark.parametrize("style", [Path("my-office.toml"), 5])
def test_a_style_is_an_object_or_a_name(style: object):
    with pytest.raises(StyleError) as caught:
        parse(TEXT, style=style)
    assert str(caught.value) == (
        f"expected a HouseStyle or the name of one, got {type(style).__name__}; "
        "a file of your own is --style FILE.toml, in Python HouseStyle.load(path)"
    )


def test_json_lines_are_no_page():
    line = to_json(parse(TEXT))
    with pytest.raises(ParseError) as caught:
        parse(f"{line}\n{line}\n")
    assert caught.value.problem == "this is JSON Lines, a document on each line"


def test_a_footnote_s_number_is_no_json():
    assert "The quay is open." in parse("[1]\n\nThe quay is open.").items[0].text


def test_explain_shows_every_stretch_in_order():
    marked = explain(
        "Press reply on the quay\n\n29.03.2017\n\nQuestion: Is it open?\n\nAnswer (in Norwegian): It is.\n"
    )
    assert [(one.line, one.role, one.text) for one in marked] == [
        (1, "entry-title", "Press reply on the quay"),
        (3, "entry-date", "29.03.2017"),
        (5, "label", "Question:"),
        (5, "paragraph", "Is it open?"),
        (7, "label", "Answer"),
        (7, "remark", "(in Norwegian)"),
        (7, "paragraph", "It is."),
    ]


def test_explain_has_no_row_without_words_where_a_turn_of_nobody_begins():
    marked = explain(
        f"{TEXT}\nQuestion: Until when?\n\nAnswer: Until Monday.\n\nPress contact: press@norport.example\n"
    )
    assert [(one.role, one.text) for one in marked if one.rule == "contacts under the last words"] == [
        ("paragraph", "Press contact: press@norport.example")
    ]


def test_explain_says_why_something_was_refused():
    marked = explain(
        "Statement on the quay\n\nDear Captain Berg: thank you for your letter of last week.\n\n31.02.2017 was no day.\n"
    )
    notes = [one.note for one in marked if one.note]
    assert notes == [
        "label-rejected: not taken for a speaker: begins like a salutation, a field or a sentence “Dear Captain Berg”"
    ]


BESIDE = """\
<html><body>
<div class="box"><p>Tide today: high</p></div>
<main><h1>Statement on the quay</h1>
<p>The quay is open to ships of every flag from today on.</p></main>
<div class="box">Ferry times</div>
</body></html>
"""


def test_explain_shows_what_stands_outside_the_main_part():
    assert [(one.line, one.role, one.text) for one in explain(BESIDE)] == [
        (2, "furniture", "Tide today: high"),
        (3, "entry-title", "Statement on the quay"),
        (4, "paragraph", "The quay is open to ships of every flag from today on."),
        (5, "furniture", "Ferry times"),
    ]


def test_explain_says_of_the_first_stretch_what_is_odd_about_the_whole_page():
    style = HouseStyle(name="norport", content=(".text",))
    assert [one.note for one in explain(BESIDE, style=style) if one.note] == [
        "unmatched-selector: no element with text fits content = ['.text'] of the house style; read as without it"
    ]


def test_explain_takes_and_refuses_what_parse_does():
    assert explain(TEXT, title="The quay", url="https://www.rusemb.org.uk/x", published="2017-03-29")
    with pytest.raises(ParseError):
        explain("")
    with pytest.raises(StyleError):
        explain(TEXT, style="nobody")


@pytest.mark.parametrize("written", [to_html, to_text])
def test_explain_refuses_what_the_library_wrote(written):
    page = parse("Statement on the quay\n\nThe quay is open.\n")
    with pytest.raises(ParseError) as refused:
        explain(written(page))
    message = "this is a document that pressitems wrote; explain the office's page that it was read from"
    assert str(refused.value) == message


def test_explain_hangs_a_note_on_the_words_that_it_is_about_though_all_stand_on_one_line():
    page = (
        "<h1>Statement on the quay</h1><p>4 May 2023</p><p>The quay is open.</p>"
        "<p>Weather outlook: Fair and dry.</p><p>It is new.</p>"
    )
    noted = [(row.text, row.note) for row in explain(page) if row.note is not None]
    assert [text for text, _ in noted] == ["Weather outlook: Fair and dry."]
    assert "label-rejected" in str(noted[0][1])


def test_words_around_the_date_that_a_selector_finds_are_no_oddity():
    style = HouseStyle(name="harbour", published=(".when",), timezone="Europe/Oslo", date_order="dmy")
    page = "<h1>Statement on the quay</h1><p class='when'>Issued on 07-05-2021 at 09.15</p><p>The quay is open.</p>"
    read = parse(page, style=style, strict=True)
    assert read.items[0].published is not None
    assert read.items[0].published.date.isoformat() == "2021-05-07"
