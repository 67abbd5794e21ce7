"""Our own HTML and text, damaged in every way that their readers look at: a ParseError that says what and where."""

from __future__ import annotations

import re
import textwrap
from datetime import date

import pytest

from pressitems import (
    Day,
    Genre,
    Masthead,
    Paragraph,
    ParseError,
    PressPage,
    Section,
    Statement,
    Turn,
    parse,
    parse_file,
    to_html,
    to_text,
)

HTML = '<main data-pressitems="1" lang="en">\n{}\n</main>'
ITEM = '<article data-genre="news" lang="en"><header><h1 class="title">T</h1>{}</header>\n{}</article>'
TURN = ITEM.format("", '<section><div class="turn speech">{}</div></section>')
OWN_WORDS = "has words of its own; they have a place in a <p> of a turn"
TWICE = "stands here a second time, but one is read"
CLOCK = '<header><ul><li class="clock" data-timezone="UTC"><b class="place">X</b>: <time>noon</time></li></ul></header>'

HTML_DAMAGES = [
    ("<p>stray</p>", 2, "<p>: has no place in <main>"),
    ("stray", 1, f"<main>: {OWN_WORDS}"),
    (CLOCK, 2, "<li>: Invalid isoformat string: 'noon'"),
    (
        '<header><time class="captured" datetime="soon">x</time></header>',
        2,
        "<time>: 'soon' is not a date; write it as 2017-03-29",
    ),
    (
        '<header><address class="contact"></address></header>',
        1,
        "<main>: contact: neither phone nor email is stated",
    ),
    (
        '<nav><p class="pager" data-first="a" data-last="2">x</p></nav>',
        2,
        "<p>: data-first and data-last are the numbers of pages",
    ),
    ('<article data-genre="news"></article>', 2, "<article>: an item needs a <header> with its title"),
    ('<article data-genre="news"><header></header></article>', 2, "<article>: title: text is empty"),
    (ITEM.format('<p class="speaker"></p>', ""), 2, "<article>: speaker: nobody is stated; leave the speaker out"),
    (ITEM.format("", "<section></section>"), 3, "<section>: turns: a section without a heading has at least one"),
    (TURN.format(""), 3, "<div>: paragraphs: a turn has at least one"),
    (TURN.format("<p></p>"), 3, "<div>: text: text is empty"),
    (TURN.format("<h4>x</h4>"), 3, "<h4>: has no place in <div>"),
    (TURN.format("<ul>x</ul>"), 3, f"<ul>: {OWN_WORDS}"),
    ('<header class="masthead">stray</header>', 2, f"<header>: {OWN_WORDS}"),
    ("<header>\n<p>stray</p></header>", 3, f"<p>: {OWN_WORDS}"),
    ('<header>\n<p><time class="captured" datetime="2019-02-01">1</time> stray</p></header>', 3, f"<p>: {OWN_WORDS}"),
    (
        '<header><ul><li class="clock" data-timezone="UTC">\n<b>stray</b><time>10:00</time></li></ul></header>',
        3,
        f"<b>: {OWN_WORDS}",
    ),
    ('<header><address class="contact">Office <b class="phone">1</b></address></header>', 2, f"<address>: {OWN_WORDS}"),
    ('<header><p class="source">See <a href="/">/</a></p></header>', 2, f"<p>: {OWN_WORDS}"),
    ("<header><h1 class='heading'>A</h1>\n<h1 class='heading'>B</h1></header>", 3, f"<h1>: {TWICE}"),
    (f"<header>{'<div>' * 1500}\n<p>stray</p></header>", 3, f"<p>: {OWN_WORDS}"),
    ("<header></header>\n<header></header>", 3, f"<header>: {TWICE}"),
    ("<nav></nav>\n<nav></nav>", 3, f"<nav>: {TWICE}"),
    ("<nav>\n<p>stray</p></nav>", 3, f"<p>: {OWN_WORDS}"),
    (ITEM.format("stray", ""), 2, f"<header>: {OWN_WORDS}"),
    (ITEM.format("\n<div><p>stray</p></div>", ""), 3, f"<p>: {OWN_WORDS}"),
    (ITEM.format('\n<p class="summary">A</p>\n<p class="summary">B</p>', ""), 4, f"<p>: {TWICE}"),
    (ITEM.format('<p class="speaker">by <b class="name">A</b></p>', ""), 2, f"<p>: {OWN_WORDS}"),
    (ITEM.format('<p class="event"><b class="place">A</b> at noon</p>', ""), 2, f"<p>: {OWN_WORDS}"),
    (ITEM.format("", "<section><h2>A</h2>\n<h3>B</h3></section>"), 4, f"<h3>: {TWICE}"),
    (TURN.format("<b>A:</b>\n<b>B:</b><p>x</p>"), 4, f"<b>: {TWICE}"),
    (TURN.format("<table>stray</table>"), 3, f"<table>: {OWN_WORDS}"),
    (TURN.format("<table>\n<tr>stray<td>x</td></tr></table>"), 4, f"<tr>: {OWN_WORDS}"),
    ('</main>\n<main data-pressitems="1">', 3, f"<main>: {TWICE}"),
    (
        TURN.format('<table><tr data-links="[1]"><td>x</td></tr></table>'),
        3,
        "<div>: data-links is a list of [start, end, url]",
    ),
]
WHOLE_DAMAGES = [
    ('\n<html data-pressitems="1"><body>x</body></html>', 2, "there is no <main data-pressitems> in the page"),
    ('<p>\n<!-- <main data-pressitems="1"> -->', 2, "there is no <main data-pressitems> in the page"),
    ('<!-- \n<main data-pressitems="1"> -->', 2, "there is no <main data-pressitems> in the page"),
    ('<main data-pressitems="1">\n' + "<b>" * 5000, 2, "the HTML is nested too deeply or breaks off"),
    (
        '<html data-pressitems="1">\n<main data-pressitems="2"></main></html>',
        2,
        "the page was written by another version",
    ),
]
GENRES = (
    "announcement, article, briefing, comment, condolences, congratulations, fact-sheet, interview, joint-statement, letter, "
    "media-reply, news, press-conference, press-release, readout, remarks, speech, statement"
)
TEXT_DAMAGES = [
    ("Paris: 18:15", 3, "the clock of Paris has no zone; write it behind the time in brackets"),
    ("Moscow: 25:00", 3, "hour must be in 0..23"),
    ("[pages x]", 3, "pages are written as [pages 1-15]"),
    ("[pages 5-1]", 3, "last: lies before the first"),
    ("[captured 2017-02-30]", 3, "no calendar has the date 2017-02-30"),
    ("[captured 2017-02-30T10:00:00+00:00]", 3, "no calendar has the time 2017-02-30T10:00:00+00:00"),
    ("[captured 2017-02-10T10:00:00+00:00 Nowhere]", 3, "no IANA zone is called 'Nowhere'"),
    ("[contact mail x]", 3, "'mail' is none of label, phone, email"),
    ("01.02.2019 - T\n[poem]", 3, f"'poem' is no kind of item; write one of {GENRES}"),
    ("T\n[poem · excerpt]", 3, f"'poem' is no kind of item; write one of {GENRES}"),
    ("T\n[poem]\n[by name Anna Berg]", 3, f"'poem' is no kind of item; write one of {GENRES}"),
    ("T\n[news]\nx", 5, "only bracket lines follow a title; leave an empty line before the text"),
    ("T\n[news]\n[colour red]", 5, "no fact of an item is called 'colour'"),
    ("T\n[news]\n[at 10:00:00+01:00]", 5, "a time of publication needs the date before the title"),
    ("01.02.2019 - T\n[news]\n[at 10:00:00 · x]", 5, "this line states one time"),
    ("T\n[news]\n[by x y]", 5, "'x' is none of name, role, organisation, outlet"),
    ("T\n[news]\n[event end 2019-01-01]", 5, "end: an end needs a start"),
    ("T\n[news]\n\n[turn shout]\nx", 6, "'shout' is not a valid TurnKind"),
    (
        "T\n[news]\n\n[turn speech]\nx\n\n[turn speech]\n\ny",
        3,
        "turns[1]: two neighbouring turns are both unlabelled speech; join them",
    ),
    ("31.02.2019 - T\n[news]", 3, "no calendar has the date 2019-02-31"),
]


@pytest.mark.parametrize(("body", "line", "problem"), HTML_DAMAGES)
def test_damaged_elements_are_named_with_their_line(body, line, problem):
    with pytest.raises(ParseError) as caught:
        parse(HTML.format(body))
    assert (caught.value.problem, caught.value.line) == (problem, line)
    assert caught.value.remedy == "mend the element, or take out data-pressitems to have it read as any office's page"


@pytest.mark.parametrize(("text", "line", "problem"), WHOLE_DAMAGES)
def test_html_that_lost_its_frame_is_refused(text, line, problem):
    with pytest.raises(ParseError) as caught:
        parse(text)
    assert (caught.value.problem, caught.value.line) == (problem, line)


def test_rows_may_stand_in_groups_as_browsers_have_them():
    row = "<tr><td>x</td></tr>"
    (item,) = parse(HTML.format(TURN.format(f"<table><tbody>{row}</tbody></table>"))).items
    assert item == parse(HTML.format(TURN.format(f"<table>{row}</table>"))).items[0]


def test_damage_in_a_file_is_named_with_the_file(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(HTML.format("<header>stray</header>"), encoding="utf-8")
    with pytest.raises(ParseError) as caught:
        parse_file(path)
    assert (caught.value.path, caught.value.line) == (str(path), 2)


@pytest.mark.parametrize(("body", "line", "problem"), TEXT_DAMAGES)
def test_damaged_lines_are_named(body, line, problem):
    with pytest.raises(ParseError) as caught:
        parse(f"[pressitems 1 · x · en]\n\n{body}")
    assert (caught.value.problem, caught.value.line) == (problem, line)


def test_one_very_long_text_is_not_cut():
    page = PressPage(language="en", masthead=Masthead(notices=("x" * 11_000_000,)))
    assert parse(to_html(page)) == page


EDITED = Statement(
    title="Statement on the quay and on all the ships that come and go there, in summer as in winter",
    genre=Genre.NEWS,
    language="en",
    published=Day(date=date(2019, 2, 1)),
    sections=(Section(turns=(Turn(paragraphs=(Paragraph(text="The quay is open to ships of every kind."),)),)),),
)


@pytest.mark.parametrize("before", [" ", "\n\n", "\ufeff\n"])
def test_spaces_before_our_text_do_not_make_it_anybodys(before):
    assert parse(before + to_text(EDITED)).items == (EDITED,)


def test_titles_and_paragraphs_that_a_mail_broke_into_lines_are_whole():
    lines = [textwrap.fill(line, 40) if line[:1] != "[" else line for line in to_text(EDITED).split("\n")]
    assert max(map(len, lines)) > 40
    assert parse("\n".join(lines)).items == (EDITED,)


def test_brackets_under_words_of_ones_own_are_text():
    page = parse(to_text(EDITED) + "\nMore words\n[sic]\n")
    assert page.items[0].paragraphs[1].text == "More words [sic]"


def test_text_of_another_version_is_not_read_as_anybodys():
    with pytest.raises(ParseError) as caught:
        parse("\n[pressitems 2 · x · en]\n\nTitle\n[news]\n")
    assert str(caught.value) == (
        "version 2 is unknown; this release of pressitems reads version 1 (line 2); put the line back as to_text wrote it"
    )


@pytest.mark.parametrize(
    "rewritten",
    [
        lambda html: re.sub(r"</?[a-z0-9]+", lambda tag: tag[0].upper(), html),
        lambda html: re.sub(r'="([\w-]+)"', r"=\1", html),
        lambda html: html.replace('<main data-pressitems="1"', "<main id='x'\n  data-pressitems = '1'"),
        lambda html: f"<head><style>{'p { margin: 0 } ' * 500}</style></head><body><h1>A site</h1>{html}</body>",
    ],
)
def test_our_html_is_known_however_its_tags_are_written_and_wherever_it_is_set(rewritten):
    assert parse(rewritten(to_html(EDITED, fragment=True))).items == (EDITED,)


def test_a_page_that_speaks_of_our_html_is_anybodys():
    page = parse("<h1>On the quay</h1><p>We print &lt;main data-pressitems=&quot;1&quot;&gt; there.</p>")
    assert page.items[0].title == "On the quay"
