"""Whatever comes in, a page or a PressItemsError comes out, and every block of the page is marked."""

from __future__ import annotations

import contextlib

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pressitems import PressItemsError, PressPage, explain, house_styles, parse

#: Pieces that rules look for, so that arbitrary pages reach them.
PIECES = (
    "Question:", "Question.", "Q:", "Q.", "Q ", "Q    ", "Q - ", "A:", "A.", "Answer:", "Follow-up:", "MR. VIK:",
    "MR VIK: (Laughter.)", "THE PRESIDENT:", "Reuters:", "Norvik Times:", "Elin Strand:", "Elin Strand, Mayor:",
    "Mayor Strand (in Norwegian):", "SENIOR OFFICIAL TWO:", "MODERATOR:", "1. Question:", "1) Why?", "2) When?",
    "(1) Harbour", "**Harbour", "* * *", "# # #", "---", "END", "END 3:10 P.M. EDT", "Вопрос:", "Ответ:", "В.Странд:",
    "问：", "答：", "路透社记者：", "（笑）", "Frage:", "Q – ", "R – ", "Réponse :", "29 March 2017", "29.03.2017",
    "29.03.2017 - The quay opens", "31.02.2017 - The quay", "03.04.2017", "March 29, 2017", "2018年11月29日",
    "8 мая 2025 года 10:10", "Moscow: 18:15", "London: 16:15", "Moscow: 25:99", "Consular queries:",
    "+44 (0) 203 555 0100", "info@harbour.example", "12:40 P.M. EDT", "2:32 p.m.",
    "Pages: ««« :: 123456789101112131415 :: »»»", "1 2 3 4 5", "all messages", "Table of contents",
    "Harbour and ferry", "See also", "Last updated: 21-Nov-2019 10:03", "Norvik, March 27, 2017", "Old Customs House",
    "By Elin Strand", "Office of the Spokesperson", "As delivered", "(Applause.)", "(", ")", ":", "：", "?", ".", "-",
    "–", "\t", "\u00a0", "\u200b", "\x00", "\ud800", "\u202e", "Briefing by Elin Strand, Norvik, March 27, 2017",
    "Press Officer’s reply to a media question on the quay", "The quay is open. ", "Is it open? ",
    "851 days have passed since the storm", "1173-14-06-2017", "0", "١٢", "²", "Ⅷ", "VESSEL NAME:",
    "Dear Madam Speaker:",
)  # fmt: skip
TAGS = (
    "<p>", "</p>", "<br>", "<b>", "</b>", "<strong>", "</strong>", "<h1>", "</h1>", "<h2>", "</h2>", "<ul>", "<li>",
    "</ul>", "<table>", "<tr>", "<td>", "</table>", "<a href='/x'>", "</a>", "<s>", "</s>",
    "<time datetime='2017-03-29'>", "</time>", "<time datetime='x'>", "<hr>", "<nav>", "</nav>", "<header>",
    "<footer>", "<aside>", "<form>", "<div class='x'>", "</div>", "<script>", "</script>", "<style>", "<!--", "-->",
    "<title>", "</title>", "<blockquote>", "</blockquote>", "<html lang='ru'>", "<meta charset='koi8-r'>",
    "<meta name='description' content='x'>", "<meta property='article:published_time' content='2017-13-45'>",
    "<?xml version='1.0'?>", "<![CDATA[", "]]>", "&nbsp;", "&#0;", "&#xD800;", "<a id='post-1'></a>", "&#27;",
    "&#x9f;", "&#xFFFE;", "&#x2028;", "<a href='&#27;'>", "<meta name='description' content='&#27;&#x85;'>",
    "<link rel='canonical' href='&#27;'>", "<meta property='og:site_name' content='&#1;'>",
    "<script type='application/ld+json'>{\"datePublished\": \"2017-03-29\"}</script>",
)  # fmt: skip
SPACES = st.sampled_from(["", " ", "\n", "\n\n", "\r\n"])
ANY_TEXT = st.text(max_size=30)
PLAIN = st.lists(st.tuples(st.one_of(st.sampled_from(PIECES), ANY_TEXT), SPACES), max_size=30).map(
    lambda parts: "".join(piece + space for piece, space in parts)
)
SOUP = st.lists(
    st.tuples(st.one_of(st.sampled_from(TAGS), st.sampled_from(PIECES), ANY_TEXT), SPACES), max_size=40
).map(lambda parts: "".join(piece + space for piece, space in parts))
STYLES = st.sampled_from([None, *house_styles()])


def read(source: str | bytes, style: str | None, **rest: str) -> None:
    with contextlib.suppress(PressItemsError):
        assert isinstance(parse(source, style=style, **rest), PressPage)


@given(source=st.one_of(PLAIN, SOUP), style=STYLES)
@settings(max_examples=400)
@example(source="", style=None)
@example(source=" \n\t ", style=None)
@example(source="<p></p>", style=None)
@example(source="Question:", style=None)
@example(source="Moscow: 18:15\nPresse : +44 203 555 0100", style=None)
@example(source="\ud800Question: Why?", style=None)
@example(source="<html><body><script>Question: why?</script></body></html>", style=None)
@example(source="“ Norvik Times:", style="bundesregierung")
def test_any_text_gives_a_page_or_our_error(source: str, style: str | None):
    read(source, style)


@given(source=st.binary(max_size=200))
def test_any_bytes_give_a_page_or_our_error(source: bytes):
    read(source, None)


@given(
    source=st.one_of(PLAIN, SOUP),
    encoding=st.sampled_from(["utf-8", "utf-16", "koi8-r", "windows-1251", "gb18030", "latin-1"]),
)
def test_any_charset_gives_a_page_or_our_error(source: str, encoding: str):
    read(source.encode(encoding, errors="replace"), None)


@given(
    source=st.one_of(PLAIN, SOUP),
    title=st.one_of(st.none(), ANY_TEXT, st.sampled_from(PIECES)),
    published=st.one_of(
        st.none(),
        ANY_TEXT,
        st.sampled_from(["2017-03-29", "2017-03-29T18:15:00+03:00", "Thu, 20 Jun 2013 02:30:00 EDT"]),
    ),
    url=st.one_of(st.none(), ANY_TEXT, st.sampled_from(["https://rusemb.org.uk/fnapr/1", "http://[", "//x"])),
)
def test_whatever_the_caller_knows(source: str, title: str | None, published: str | None, url: str | None):
    with contextlib.suppress(PressItemsError):
        assert isinstance(parse(source, title=title, published=published, url=url), PressPage)


@given(source=st.one_of(PLAIN, SOUP), style=STYLES)
def test_every_block_is_marked_and_stretches_do_not_overlap(source: str, style: str | None):
    try:
        marked = explain(source, style=style)
    except PressItemsError:
        return
    assert all(one.role and one.rule for one in marked)
    assert [one.line for one in marked] == sorted(one.line for one in marked)
