"""One line with a date and something beside it is no listing: it says when the title's text came out, and more."""

from __future__ import annotations

import re

import pytest
from tests.recognise.pages import codes, only_item

from pressitems import Moment, PressItem, parse

TITLE = "Minister Strand opens the second quay"
BODY = ("The quay at Norvik is open since this morning.", "Ships of every flag are welcome, said the Minister.")


def under(line: str) -> str:
    return f"<h1>{TITLE}</h1><p>{line}</p>" + "".join(f"<p>{one}</p>" for one in BODY)


def over(line: str) -> str:
    return f"<p>{line}</p><h1>{TITLE}</h1>" + "".join(f"<p>{one}</p>" for one in BODY)


def as_text(line: str) -> str:
    # What the page's own style sets apart stands apart in its text.
    return "\n\n".join((TITLE, " ".join(re.sub("<[^>]*>", " ", line).split()), *BODY)) + "\n"


def day(item: PressItem) -> str | None:
    return item.published and item.published.date.isoformat()


LINES = (
    "4 May 2023 | News",
    "News | 4 May 2023",
    "04 May 2023 - News",
    "4 May 2023 News",
    "<span>News</span><span>4 May 2023</span>",
    "<span>4 May 2023</span><a>News</a>",
    '<b>Press release</b><time datetime="2023-05-04">4 May 2023</time>',
    "May 4, 2023 · Press release",
    "PRESS RELEASE May 4, 2023",
    "Statement 4 May 2023 Brussels",
    "4 May 2023 | Brussels",
    "4 May 2023 - 14:20",
    "4 May 2023 | Reading time: 3 minutes",
    "May 4, 2023 | Deputy Press Secretary Karl Ekdahl",
    "May 4, 2023 - Ottawa, Ontario",
    "Press Releases 4 May 2023 Written by Press Team",
    "4 May 2023 written by admin",
    "Posted On: 04 MAY 2023 6:32PM by the press service",
    "Publish Date: 4 May 2023",
    "Published on 4 May 2023 in News",
    "POSTED: 4 May 2023",
    "Statement | Published: 4 May 2023",
)


@pytest.mark.parametrize("page", [under, over, as_text])
@pytest.mark.parametrize("line", LINES)
def test_one_dated_line_beside_the_title_is_no_listing(page, line: str):
    item = only_item(page(line))
    assert (item.title, day(item), item.excerpt) == (TITLE, "2023-05-04", False)
    assert item.text == "\n\n".join(BODY)


@pytest.mark.parametrize("line", ["4 May 2023 | Southern", "Thursday, 4 May 2023 - 3:10pm | Southern"])
def test_a_subject_behind_a_day_over_a_title_is_no_entry(line: str):
    item = only_item("\n\n".join((line, TITLE, *BODY)) + "\n")
    assert (item.title, item.text) == (TITLE, "\n\n".join(BODY))


@pytest.mark.parametrize("page", [under, as_text])
def test_what_nobody_knows_beside_the_date_is_text(page):
    item = only_item(page("4 May 2023 | Quays of the north"))
    assert (item.title, day(item)) == (TITLE, "2023-05-04")
    assert item.text == "\n\n".join(("Quays of the north", *BODY))


@pytest.mark.parametrize(
    ("line", "genre"),
    [("4 May 2023 | News", "news"), ("Press release | 4 May 2023", "press-release"), ("4 May 2023", "statement")],
)
def test_the_kind_beside_the_date_serves_where_the_title_names_none(line: str, genre: str):
    assert str(only_item(under(line)).genre) == genre
    assert str(only_item(over(line)).genre) == genre


def test_the_title_s_own_kind_stays():
    assert str(only_item(under("4 May 2023 | News").replace(TITLE, "Condolences to Osthavn")).genre) == "condolences"


def test_the_kind_in_another_language():
    item = only_item(
        "<h1>Zweiter Kai eröffnet</h1><p>04.05.2023 - Artikel</p>"
        "<p>Der Kai in Norvik ist seit heute offen, und die Schiffe sind da.</p>"
    )
    assert (item.title, str(item.genre), day(item)) == ("Zweiter Kai eröffnet", "article", "2023-05-04")


def test_a_person_beside_the_date_speaks():
    item = only_item(under("May 4, 2023 | Deputy Press Secretary Karl Ekdahl"))
    assert [speaker.name for speaker in item.speakers if speaker.name] == ["Karl Ekdahl"]


def test_a_place_beside_the_date_is_the_event_s():
    event = only_item(under("May 4, 2023 - Ottawa, Ontario")).event
    assert event is not None
    assert (event.place, event.start and event.start.date.isoformat()) == ("Ottawa, Ontario", "2023-05-04")


def test_a_clock_time_beside_the_date_needs_a_zone():
    page = parse(under("4 May 2023 - 14:20"))
    assert codes(page) == ["unknown-zone"]
    published = only_item(under("4 May 2023 - 14:20 CEST")).published
    assert isinstance(published, Moment)
    assert published.datetime.isoformat() == "2023-05-04T14:20:00+02:00"


def test_the_tools_of_the_page_are_reported():
    page = parse(under("4 May 2023 | Reading time: 3 minutes"))
    assert [(one.code, one.excerpt) for one in page.diagnostics] == [("furniture", "Reading time: 3 minutes")]


def test_a_change_with_a_tool_behind_its_date():
    page = parse(
        f"<h1>{TITLE}</h1><dl><dt>Published</dt><dd>4 May 2023</dd><dt>Last updated</dt>"
        f"<dd>5 May 2023 — See all updates</dd></dl><p>{BODY[0]}</p>"
    )
    item = page.items[0]
    assert (day(item), item.updated and item.updated.date.isoformat()) == ("2023-05-04", "2023-05-05")
    # The name of the date is no note that the item lacks.
    assert [one.excerpt for one in page.diagnostics] == ["See all updates"]


@pytest.mark.parametrize(
    "line",
    [
        "4 May 2023 (updated 5 May 2023)",
        "4 May 2023, updated 5 May 2023",
        "Published 4 May 2023 · Updated 5 May 2023",
        "First published: 4 May 2023 Last updated: 5 May 2023",
        "04 May. 2023 - | Last updated 05-May-2023",
    ],
)
def test_the_dates_of_publication_and_change_on_one_line(line: str):
    item = only_item(under(line))
    assert (day(item), item.updated and item.updated.date.isoformat()) == ("2023-05-04", "2023-05-05")
    assert item.text == "\n\n".join(BODY)


@pytest.mark.parametrize(
    "line", ["Date of release: 4 May 2023", "Issued: 4 May 2023", "Date published: 4 May 2023", "Created on 4 May 2023"]
)
def test_names_of_the_date_of_publication(line: str):
    assert day(only_item(under(line))) == "2023-05-04"


def test_a_subtitle_over_a_release_says_when_it_came_out():
    item = only_item(
        "<h1>Zweiter Kai eröffnet</h1><p>Pressemitteilung Nr. 12 vom 4. Mai 2023</p>"
        "<p>Der Kai in Norvik ist seit heute offen, und die Schiffe sind da.</p>"
    )
    assert (day(item), item.event) == ("2023-05-04", None)
    assert item.text.startswith("Pressemitteilung Nr. 12 vom 4. Mai 2023")


def test_one_entry_under_the_clocks_is_a_listing():
    page = parse(
        "29 March 2017\nMoscow: 18:15\nLondon: 16:15\n\nPRESS RELEASES AND NEWS\n\n"
        "28.03.2017 - Embassy statement on the ferry\n\nThe ferry comes twice a day.\n",
        style="rusemb-london",
    )
    assert [(item.title, item.excerpt) for item in page.items] == [("Embassy statement on the ferry", True)]


def test_one_linked_entry_under_a_heading_is_a_listing():
    page = parse(
        "<h1>News of the harbour</h1><p>28.03.2017 - <a href='/1'>Statement on the ferry to Osthavn</a></p>"
        "<p>The ferry comes twice a day.</p>"
    )
    assert (page.heading, [item.title for item in page.items]) == (
        "News of the harbour",
        ["Statement on the ferry to Osthavn"],
    )


@pytest.mark.parametrize(
    "line",
    [
        "Category",
        "Harbours",
        "Hit",
        "Transcript, E&OE",
        "<strong>Karl Ekdahl</strong>",
        "Research & Development",
        "Topic",
    ],
)
def test_what_has_no_shape_of_a_place_is_none_beside_a_date(line: str):
    for source in (under(f"4 May 2023</p><p>{line}"), under(f"{line}</p><p>4 May 2023")):
        item = only_item(source)
        assert item.event is None
        assert day(item) == "2023-05-04"


@pytest.mark.parametrize(
    "line", ["Brussels", "Ottawa, Ontario", "Norway", "James Hall Briefing Room", "Osthavn, Norvik"]
)
def test_what_has_the_shape_of_a_place_is_one(line: str):
    event = only_item(under(f"4 May 2023</p><p>{line}")).event
    assert event is not None
    assert event.place == line


def test_any_name_under_a_day_and_a_clock_time_is_a_place():
    event = only_item(under("4 May 2023, 14:20 CEST</p><p>Osthavn")).event
    assert event is not None
    assert event.place == "Osthavn"


DATELINES = {
    "OSTHAVN, May 4, 2023 – The Minister has opened the quay.": "OSTHAVN",
    "WASHINGTON, May 4, 2023 -- The Minister has opened the quay.": "WASHINGTON",
    "Addis Ababa, 4 May 2023: The Minister has opened the quay.": "Addis Ababa",
    "4 May 2023, Addis Ababa: The Minister has opened the quay.": "Addis Ababa",
    "4 May 2023, Addis Ababa – The Minister has opened the quay.": "Addis Ababa",
    "Bern, 4 May 2023 - The Minister has opened the quay.": "Bern",
    "VIENNA, 4 May 2023 – “The quay is open,” said the Minister.": "VIENNA",
    "NEW YORK (4 May 2023) — The Minister has opened the quay.": "NEW YORK",
}


@pytest.mark.parametrize(("paragraph", "place"), DATELINES.items())
def test_the_dateline_of_the_first_paragraph(paragraph: str, place: str):
    for source in (under(paragraph), as_text(paragraph)):
        page = parse(source)
        item = page.items[0]
        assert item.event is not None
        assert (item.event.place, item.event.start and item.event.start.date.isoformat()) == (place, "2023-05-04")
        assert (item.published, item.text) == (None, "\n\n".join((paragraph, *BODY)))
        assert codes(page) == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "4 May 2023, Lecture: The doors open at ten for all of us.",
        "4 May 2023, Lecture – The doors open at ten for all of us.",
        "4 May 2023, Eva Holm: The quay is open to all of us.",
        "Eva Holm, 4 May 2023: The quay is open to all of us.",
    ],
)
def test_neither_what_was_held_nor_who_spoke_on_a_day_is_a_place(paragraph: str):
    assert [item.event for item in parse(as_text(paragraph)).items] == [None]


def test_a_dateline_in_russian():
    item = only_item(
        "Министр открыл второй причал\n\nМОСКВА, 4 мая 2023 г. – Министр открыл причал в Норвике.\n\nОн работает с утра.\n"
    )
    assert item.event is not None
    assert (item.event.place, item.event.start and item.event.start.date.isoformat()) == ("МОСКВА", "2023-05-04")


@pytest.mark.parametrize(
    "paragraph",
    [
        "In Norvik, on 4 May 2023 – a Thursday – the Minister has opened the quay.",
        "The Minister, 4 May 2023 - The quay is open, and ships have used it.",
        "On 4 May 2023 – The day of the quay – the Minister spoke to the people.",
    ],
)
def test_a_sentence_with_a_day_in_it_is_no_dateline(paragraph: str):
    item = only_item(under(paragraph))
    assert item.event is None
    assert item.text.startswith(paragraph)


@pytest.mark.parametrize(
    ("title", "line", "body"),
    [
        (
            "Regierungssprecher zum zweiten Kai",
            "Mitschrift der Pressekonferenz - Freitag, 12. Juni 2015",
            "Der Kai in Norvik ist seit heute offen, und die Schiffe nutzen ihn gern.",
        ),
        (
            "Government spokesman on the second quay",
            "Transcript of the press conference - Friday, 12 June 2015",
            "The quay at Norvik is open since this morning.",
        ),
    ],
)
def test_a_subtitle_says_the_day_of_the_event_and_stays(title: str, line: str, body: str):
    item = only_item(f"<h1>{title}</h1><p>{line}</p><p>{body}</p>")
    assert item.event is not None
    assert (item.event.place, item.event.start and item.event.start.date.isoformat()) == (None, "2015-06-12")
    assert (item.published, item.text) == (None, f"{line}\n\n{body}")


def test_fields_under_each_other_are_no_byline():
    item = only_item(
        "<h1>Media accreditation for the harbour day</h1><dl><dt>Moderator:</dt><dd>Karl Ekdahl</dd>"
        "<dt>Spokesperson:</dt><dd>Anna Strand</dd></dl><p>Journalists must register by the end of the month.</p>"
    )
    assert item.speakers == ()
    assert all(word in item.text for word in ("Moderator", "Karl Ekdahl", "Spokesperson", "Anna Strand"))


@pytest.mark.parametrize("line", ["4 May 2023 News", "4 May 2023, News", "<span>4 May 2023</span><span>News</span>"])
def test_a_kind_beside_the_date_is_no_place(line: str):
    assert only_item(under(line)).event is None


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("<span>4</span><span>th May 2023</span>", "4th May 2023"),
        ("<span>M</span><span>AY 2023</span>", "MAY 2023"),
        ("<span>May 20</span><span>23</span>", "May 2023"),
        ("<span>Quay</span><span>works</span>", "Quayworks"),
        ("Law of 2023<sup>2023a</sup>", "Law of 20232023a"),
    ],
)
def test_parts_of_one_word_stay_together(line: str, read: str):
    item = only_item(under(f"{line} was read out to all who came to the harbour."))
    assert item.paragraphs[0].text == f"{read} was read out to all who came to the harbour."


def test_links_keep_their_place_beside_a_date_set_apart():
    item = only_item(under('The lamp, <a href="/lamp">Lamp law</a><span>2023</span> was read out to all.'))
    assert item.paragraphs[0].text == "The lamp, Lamp law 2023 was read out to all."
    assert [item.paragraphs[0].text[one.start : one.end] for one in item.paragraphs[0].links] == ["Lamp law"]


RANGES = {
    "4 May - 9 June 2023": ("2023-05-04", "2023-06-09"),
    "4-9 May 2023": ("2023-05-04", "2023-05-09"),
    "4 May 2023 to 9 June 2024": ("2023-05-04", "2024-06-09"),
    "Date: 4-9 May 2023": ("2023-05-04", "2023-05-09"),
    "Press release 4-9 May 2023": ("2023-05-04", "2023-05-09"),
}


@pytest.mark.parametrize("page", [under, over, as_text])
@pytest.mark.parametrize(("line", "days"), RANGES.items())
def test_from_one_day_to_another_is_the_event(page, line: str, days: tuple[str, str]):
    item = only_item(page(line))
    assert item.published is None
    assert item.event is not None
    assert item.event.start is not None
    assert item.event.end is not None
    assert (item.event.start.date.isoformat(), item.event.end.date.isoformat()) == days
    assert item.text == "\n\n".join(BODY)


def test_a_place_before_a_range():
    event = only_item(under("Norvik, 4 May - 9 June 2023")).event
    assert event is not None
    assert (event.place, event.end and event.end.date.isoformat()) == ("Norvik", "2023-06-09")


def test_a_range_that_the_title_s_event_leaves_no_room_for_is_reported():
    page = parse(under("4 May - 9 June 2023").replace(TITLE, "Statement on the quay, Moscow, 2 May 2023"))
    assert any("9 June 2023" in (one.excerpt or "") for one in page.diagnostics)


NUMBERS = ("IP/23/2345", "PR/CP(2023)045", "SC/15000/2023", "1173-14-06-2017", "СК-12/2023", "SG/SM/10633")


@pytest.mark.parametrize("number", NUMBERS)
def test_a_reference_number_over_the_title(number: str):
    lines = (number, "4 May 2023", TITLE, *BODY)
    for source in ("\n\n".join(lines), over(number).replace("</p><h1>", "</p><p>4 May 2023</p><h1>", 1)):
        item = only_item(source)
        assert (item.title, day(item), item.identifier) == (TITLE, "2023-05-04", number)
        assert item.text == "\n\n".join(BODY)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_reference_number_under_the_title_and_beside_the_date(number: str):
    for line in (f"{number}</p><p>4 May 2023", f"4 May 2023 | {number}", f"{number} | 4 May 2023"):
        item = only_item(under(line))
        assert (day(item), item.identifier, item.text) == ("2023-05-04", number, "\n\n".join(BODY))


def test_place_and_date_over_the_title():
    lines = ("IP/23/2345", "Brussels, 4 May 2023")
    for source in ("\n\n".join((*lines, TITLE, *BODY)), over("</p><p>".join(lines))):
        item = only_item(source)
        assert item.event is not None
        assert item.event.start is not None
        assert (item.title, item.identifier, item.event.place) == (TITLE, "IP/23/2345", "Brussels")
        assert item.event.start.date.isoformat() == "2023-05-04"


@pytest.mark.parametrize("line", ["613-555-0123", "1-800-555-0123", "02-2348-2999", "030-18-272-0"])
def test_a_telephone_is_no_registry_number(line: str):
    item = only_item(under(line))
    assert item.identifier is None
    assert line in item.text


def test_one_day_in_two_languages_is_one_day():
    for line in ("4 May 2023 / 4 mai 2023", "4 May 2023 | 4. Mai 2023"):
        item = only_item(under(line))
        assert (day(item), item.text) == ("2023-05-04", "\n\n".join(BODY))
    assert only_item(under("4 May 2023 / 5 mai 2023")).published is None


@pytest.mark.parametrize("line", ["Eva Holm, 4 May 2023", "Eva Holm, Editor, 4 May 2023", "Eva Holm | 4 May 2023"])
def test_who_wrote_stands_with_the_day_over_the_title_of_a_text(line: str):
    page = parse("\n\n".join((line, "Second quay opens in Norvik", *BODY)) + "\n")
    assert [(item.title, day(item), item.event) for item in page.items] == [
        ("Second quay opens in Norvik", "2023-05-04", None)
    ]
    assert any("Eva Holm" in (finding.excerpt or "") for finding in page.diagnostics)


@pytest.mark.parametrize("line", ["COVID-19", "G-20", "24/7", "UN-2023", "MH17"])
def test_what_only_looks_like_a_number_is_text(line: str):
    item = only_item(under(line))
    assert (item.identifier, item.paragraphs[0].text) == (None, line)


AUTHORS = (
    "by admin on 4 May 2023 in News",
    "By Karl Ekdahl on 4 May 2023",
    "Posted by admin on May 4, 2023",
    "by webmaster, 4 May 2023",
)


@pytest.mark.parametrize("page", [under, over, as_text])
@pytest.mark.parametrize("line", AUTHORS)
def test_who_put_the_text_there_stands_before_the_date(page, line: str):
    item = only_item(page(line))
    assert (item.title, day(item), item.speakers, item.event) == (TITLE, "2023-05-04", (), None)
    assert item.text == "\n\n".join(BODY)


MACHINE = '<time datetime="2023-05-04">{}</time>'


@pytest.mark.parametrize("page", [under, over])
@pytest.mark.parametrize("line", [MACHINE.format("2 days ago"), "Published: " + MACHINE.format("yesterday")])
def test_a_date_that_only_machines_are_told(page, line: str):
    result = parse(page(line))
    (item,) = result.items
    assert (item.title, day(item), item.text) == (TITLE, "2023-05-04", "\n\n".join(BODY))
    assert any(one.excerpt in ("2 days ago", "yesterday") for one in result.diagnostics)


@pytest.mark.parametrize(
    "line",
    [
        MACHINE.format("Harbour day") + " of the whole town",
        "Doors open " + MACHINE.format("tomorrow"),
        '<time datetime="PT3M">3 minutes</time>',
    ],
)
def test_a_time_element_in_a_line_of_text_is_no_date_of_publication(line: str):
    item = only_item(under(line))
    assert item.published is None
    assert len(item.paragraphs) == 3


def test_a_change_that_only_machines_are_told():
    item = only_item(under(f"3 May 2023</p><p>Updated: {MACHINE.format('today')}"))
    assert (day(item), item.updated and item.updated.date.isoformat()) == ("2023-05-03", "2023-05-04")


@pytest.mark.parametrize(
    "line", ["Last modified: 9 May 2023", "Page updated 9 May 2023", "(Date modified: 2023-05-09)"]
)
@pytest.mark.parametrize("page", [under, as_text])
def test_the_date_of_the_last_change_under_the_text(page, line: str):
    source = page("4 May 2023")
    item = only_item(source + (f"<p>{line}</p>" if source.startswith("<") else f"\n{line}\n"))
    assert (day(item), item.updated and item.updated.date.isoformat()) == ("2023-05-04", "2023-05-09")
    assert item.text == "\n\n".join(BODY)


def test_the_date_of_the_last_change_is_the_page_s_under_a_listing():
    page = parse(
        "<ul><li>4 May 2023 – <a href='/a'>Quay opens in the town</a></li><li>3 May 2023 – <a href='/b'>Pier falls in "
        "the storm</a></li></ul><p>Last modified: 9 May 2023</p>"
    )
    assert [item.updated for item in page.items] == [None, None]


@pytest.mark.parametrize(
    "line",
    [
        "9 May 2023 / 0 Comments / in News",
        "By admin | 9 May 2023 | Press releases | Leave a comment",
        "9 May 2023 by admin",
        "Posted in News on 9 May 2023",
        "9 May 2023 • 5 min read",
        "Submitted by press on Tue, 9 May 2023 - 14:30",
        "Submitted by press on 9 May 2023 | 14:30",
    ],
)
def test_who_put_a_text_on_the_site_and_where_is_none_of_it(line: str):
    page = parse(under(line))
    assert [(item.title, day(item), item.text) for item in page.items] == [(TITLE, "2023-05-09", "\n\n".join(BODY))]
    left = " ".join(one.excerpt or "" for one in page.diagnostics if one.code == "furniture")
    assert "Comments" not in line or "0 Comments" in left
    assert "admin" not in line or "admin" in left


@pytest.mark.parametrize("line", ["9 May 2023 / 0 Comments / in News", "by admin | {} | News", "{} by admin"])
def test_entries_with_such_a_line_keep_their_titles_and_dates(line: str):
    facts = [line.replace("9 May 2023", "{}").format(day) for day in ("9 May 2023", "8 May 2023")]
    titles = ("Harbour dues fall", "Ferry crews get support")
    entries = "".join(
        f"<h2><a href='/{at}'>{title}</a></h2><p>{fact}</p><p>It is so from June.</p>"
        for at, (title, fact) in enumerate(zip(titles, facts, strict=True))
    )
    page = parse(f"<h1>Lamp Board</h1>{entries}")
    assert [(item.title, day(item)) for item in page.items] == [(titles[0], "2023-05-09"), (titles[1], "2023-05-08")]
    assert {item.text for item in page.items} == {"It is so from June."}


@pytest.mark.parametrize(
    ("line", "issuer", "text"),
    [
        ("Department of Harbours, 4 May 2023", "Department of Harbours", ""),
        ("Eva Holm, 4 May 2023", None, "Eva Holm"),
        ("Karl Ekdahl, May 4, 2023", None, "Karl Ekdahl"),
        ("Eva Holm, Editor, 4 May 2023", None, "Eva Holm, Editor"),
        ("Department of Harbours / News Desk, 4 May 2023", "Department of Harbours", "News Desk"),
    ],
)
def test_a_name_before_the_date_of_what_was_published_is_no_place(line: str, issuer: str | None, text: str):
    for page in (under, as_text):
        item = only_item(page(line))
        assert (day(item), item.event, item.issuer) == ("2023-05-04", None, issuer)
        assert item.text == "\n\n".join(filter(None, (text, *BODY)))


@pytest.mark.parametrize(
    ("title", "line", "said"),
    [
        # Where something was said; a comma and a state; a place that the text names as one; a word for a place.
        ("Remarks by Minister Strand", "Port Selwyn, 4 May 2023", "The quay is open."),
        (TITLE, "Port Selwyn, 4 May 2023", "Many came to see the lamp in Port Selwyn."),
        (TITLE, "Port Selwyn, 4 May 2023", "PORT SELWYN – Many came to see the lamp."),
        (TITLE, "Selwyn Hall, 4 May 2023", "The quay is open."),
        (TITLE, "Norport, 4 May 2023", "The quay is open."),
    ],
)
def test_a_place_before_the_date_is_one_where_the_page_bears_it_out(title: str, line: str, said: str):
    item = only_item(f"<h1>{title}</h1><p>{line}</p><p>{said}</p>")
    assert item.event is not None
    assert item.event.place == line.partition(",")[0]
    assert item.published is None


def test_a_word_on_its_subject_beside_the_date_of_an_entry_hides_neither_date_nor_title():
    entries = [("Quay opens", "04.05.2023 Transport"), ("Dues fall", "23.04.2023 Public finance")]
    body = "".join(f"<h3><a href='/{title}'>{title}</a></h3><p>{line}</p><p>It is so.</p>" for title, line in entries)
    page = parse(f"<h1>Lamp Board</h1>{body}")
    assert [(item.title, day(item)) for item in page.items] == [
        ("Quay opens", "2023-05-04"),
        ("Dues fall", "2023-04-23"),
    ]
    assert [one.excerpt for one in page.diagnostics if one.code == "furniture"] == ["Transport", "Public finance"]


def test_entries_of_which_some_say_when_they_were_changed_are_one_listing():
    entries = [
        ("Quay opens", "Published 4 May 2023 - Last updated 5 May 2023"),
        ("Dues fall", "Published 2 May 2023"),
    ]
    body = "".join(f"<h3><a href='/{title}'>{title}</a></h3><p>{line}</p><p>It is so.</p>" for title, line in entries)
    assert [(item.title, day(item)) for item in parse(f"<h1>Lamp Board</h1>{body}").items] == [
        ("Quay opens", "2023-05-04"),
        ("Dues fall", "2023-05-02"),
    ]


def test_facts_in_a_list_under_the_title_are_none_of_the_text():
    item = only_item(under("</p><ul><li>4 May 2023</li><li>Harbour Ministry</li><li>Press release</li></ul><p>"))
    assert (day(item), item.issuer, str(item.genre)) == ("2023-05-04", "Harbour Ministry", "press-release")
    assert item.text == "\n\n".join(BODY)


def test_a_table_of_two_linked_titles_and_days_is_a_listing():
    rows = "".join(f"<tr><td><a href='/{one}'>Quay {one} opens</a></td><td>{one} May 2023</td></tr>" for one in (4, 2))
    page = parse(f"<h1>News of the harbour</h1><table><tr><th>Title</th><th>Published</th></tr>{rows}</table>")
    assert [(item.title, day(item)) for item in page.items] == [
        ("Quay 4 opens", "2023-05-04"),
        ("Quay 2 opens", "2023-05-02"),
    ]


def test_who_signs_a_letter_under_its_text_is_no_place():
    item = only_item(
        "<h1>Letter to the editor</h1>" + "".join(f"<p>{one}</p>" for one in BODY) + "<p>Eva Holm, 4 May 2023</p>"
    )
    assert item.event is None
    assert item.text.endswith("Eva Holm") or "Eva Holm, 4 May 2023" in item.text


def test_a_german_kind_of_news_beside_the_date_is_no_place():
    item = only_item(
        "<p>21.01.2022 Aktuelle Meldung</p><h1>Der Kai ist auf</h1><p>Die Ministerin hat den Kai eröffnet.</p>"
    )
    assert (day(item), item.event, str(item.genre)) == ("2022-01-21", None, "news")


FACTS = (
    "Date: 4 May 2023 Source: Harbour Desk",
    "Source: Harbour Desk | Date posted: 4 May 2023",
    "[Published: 4 May 2023]",
    "4 May 2023, 3 min read",
    "04.05.2023 | Source: Harbour Desk",
)


@pytest.mark.parametrize("line", FACTS)
def test_named_facts_beside_the_date_are_no_text(line: str):
    page = parse(under(line.replace("04.05.2023", "2023-05-04")))
    (item,) = page.items
    assert (day(item), item.text, item.event) == ("2023-05-04", "\n\n".join(BODY), None)
    if "Desk" in line:
        assert any("Harbour Desk" in (finding.excerpt or "") for finding in page.diagnostics)


@pytest.mark.parametrize("line", ["Date: 4 May 2023 Time: 10:00 Venue: Selwyn Hall", "Date: 4 May 2023 Venue: Norport"])
def test_fields_of_an_event_in_one_line_say_nothing_of_publication(line: str):
    item = only_item(under(line))
    assert item.published is None
    assert line in item.text


@pytest.mark.parametrize(
    "line",
    [
        "Closing date: 4 June 2023 | Reference: 12/2023",
        "Reference: 12/2023 Closing Date: 4 June 2023",
        "Deadline: 4 June 2023 Contact: Eva Holm",
        "Born: 4 May 1923 Died: 2 June 2023",
    ],
)
def test_the_day_of_another_field_is_none_of_publication(line: str):
    item = only_item(under(line))
    assert (item.published, item.event) == (None, None)
    assert line in item.text


SUBTITLES = {
    "de": ("Meldung vom 4. Mai 2023", "Der Minister hat den Kai am Donnerstag eröffnet und allen gedankt."),
    "ru": ("Пресс-релиз № 45 от 4 мая 2023 г.", "Министр открыл новый причал и поблагодарил гостей за внимание."),
    "fr": ("Actualité du 4 mai 2023", "La Ministre a inauguré le nouveau quai devant deux cents invités."),
    "en": ("News from 4 May 2023", "The Minister has opened the quay before two hundred guests."),
}


@pytest.mark.parametrize("language", SUBTITLES)
def test_the_kind_and_its_day_under_a_title_say_when_it_came_out(language: str):
    line, said = SUBTITLES[language]
    item = only_item(f"<html lang={language}><h1>Norport</h1><p>{line}</p><p>{said}</p></html>")
    assert (day(item), item.text) == ("2023-05-04", f"{line}\n\n{said}")


def test_the_stop_of_the_year_ends_no_sentence():
    said = "Министр открыл новый причал и поблагодарил гостей за внимание."
    for line, place in (("№ 45 от 4 мая 2023 г.", None), ("г. Новая Гавань, 4 мая 2023 г.", "г. Новая Гавань")):
        item = only_item(f"<html lang=ru><h1>Открыт причал</h1><p>{line}</p><p>{said}</p></html>")
        assert (item.event and item.event.place) == place
        found = item.published or (item.event and item.event.start)
        assert found is not None
        assert found.date.isoformat() == "2023-05-04"
    told = "Новый причал открыт для судов 4 мая 2023 г."
    item = only_item(f"<html lang=ru><h1>Открыт причал</h1><p>{told}</p><p>{said}</p></html>")
    assert (item.published, item.text) == (None, f"{told}\n\n{said}")


def test_the_rows_of_a_table_under_the_title_give_the_day():
    rows = "<table><tr><td>Date:</td><td>4 May 2023</td></tr><tr><td>Pages:</td><td>12</td></tr></table>"
    item = only_item(f"<h1>{TITLE}</h1>{rows}" + "".join(f"<p>{one}</p>" for one in BODY))
    assert (day(item), item.text) == ("2023-05-04", "\n\n".join(("Pages:\t12", *BODY)))


def test_a_day_without_a_year_under_the_day_of_publication_is_text():
    item = only_item(under("4 May 2023</p><p>Monday 8 May"))
    assert (day(item), item.text) == ("2023-05-04", "\n\n".join(("Monday 8 May", *BODY)))


@pytest.mark.parametrize(
    ("stated", "published"), [("2023-05-04", "2023-05-04"), ("2023-05-05", None), ("2023-05-04T10:00Z", "2023-05-04")]
)
def test_the_year_that_a_shown_day_leaves_out_is_the_one_stated_for_machines(stated: str, published: str | None):
    item = only_item(under(f"<time datetime='{stated}'>4 May</time>"))
    assert day(item) == published


@pytest.mark.parametrize("heading", ["Новости", "Новости посольства", ""])
def test_a_title_that_ends_with_a_body_stands_beside_no_date(heading: str):
    titles = ("Комментарий Посольства Норвегии в Чили", "Заявление Посольства", "Интервью Посла К.Моэна")
    lines = [
        line
        for number, title in zip((12, 11, 10), titles, strict=True)
        for line in (f"{number} мая 2021", title, "Посольство сожалеет о решении.")
    ]
    page = parse("\n\n".join([*filter(None, [heading]), *lines]), style="mid-ru-missions")
    assert [item.title for item in page.items] == list(titles)
