"""Our own HTML and text, damaged in every way that their readers look at: a ParseError that says what and where."""

from __future__ import annotations

import pytest

from pressitems import Masthead, ParseError, PressPage, parse, to_html

HTML = '<main data-pressitems="1" lang="en">\n{}\n</main>'
ITEM = '<article data-genre="news" lang="en"><header><h1 class="title">T</h1>{}</header>\n{}</article>'
TURN = ITEM.format("", '<section><div class="turn speech">{}</div></section>')
OWN_WORDS = "has words of its own; they have a place in a <p> of a turn"
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
    (
        TURN.format('<table><tr data-links="[1]"><td>x</td></tr></table>'),
        3,
        "<div>: data-links is a list of [start, end, url]",
    ),
]
WHOLE_DAMAGES = [
    ('<html data-pressitems="1"><body>x</body></html>', "there is no <main data-pressitems> in the page"),
    ('<main data-pressitems="1">' + "<b>" * 5000, "the HTML is nested too deeply or breaks off"),
    ('<html data-pressitems="1"><main data-pressitems="2"></main></html>', "the page was written by another version"),
]
TEXT_DAMAGES = [
    ("Paris: 18:15", 3, "the clock of Paris has no zone; write it behind the time in brackets"),
    ("Moscow: 25:00", 3, "hour must be in 0..23"),
    ("[pages x]", 3, "pages are written as [pages 1-15]"),
    ("[pages 5-1]", 3, "last: lies before the first"),
    ("[captured 2017-02-30]", 3, "no calendar has the date 2017-02-30"),
    ("[captured 2017-02-30T10:00:00+00:00]", 3, "no calendar has the time 2017-02-30T10:00:00+00:00"),
    ("[captured 2017-02-10T10:00:00+00:00 Nowhere]", 3, "no IANA zone is called 'Nowhere'"),
    ("[contact mail x]", 3, "'mail' is none of label, phone, email"),
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


@pytest.mark.parametrize(("text", "problem"), WHOLE_DAMAGES)
def test_html_that_lost_its_frame_is_refused(text, problem):
    with pytest.raises(ParseError) as caught:
        parse(text)
    assert caught.value.problem == problem


@pytest.mark.parametrize(("body", "line", "problem"), TEXT_DAMAGES)
def test_damaged_lines_are_named(body, line, problem):
    with pytest.raises(ParseError) as caught:
        parse(f"[pressitems 1 · x · en]\n\n{body}")
    assert (caught.value.problem, caught.value.line) == (problem, line)


def test_one_very_long_text_is_not_cut():
    page = PressPage(language="en", masthead=Masthead(notices=("x" * 11_000_000,)))
    assert parse(to_html(page)) == page
