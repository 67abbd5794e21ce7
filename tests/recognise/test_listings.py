"""Listings of every layout, and what is none."""

from __future__ import annotations

import pytest
from tests.recognise.pages import codes

from pressitems import PressPage, explain, parse

LINK = "<a href='/{0}'>{1}</a>"
ENTRIES = (
    ("28.03.2017", "Embassy statement on the ferry", "The ferry will come twice a day from now on."),
    ("27.03.2017", "Press Officer’s reply to a media question on the quay", "Question: Is it open? Answer: It is."),
    ("24.03.2017", "Condolences to the people of Osthavn", "The town grieves with its neighbours."),
)
BODY = {
    "one line, a dash": "".join(f"<p>{date} - {title}</p><p>{lead}</p>" for date, title, lead in ENTRIES),
    "one line, a bar": "".join(f"<p>{date} | {title}</p><p>{lead}</p>" for date, title, lead in ENTRIES),
    "date over title": "".join(f"<p>{date}</p><p><a href='/x'>{title}</a></p><p>{lead}</p>" for date, title, lead in ENTRIES),
    "date over heading": "".join(f"<p>{date}</p><h3>{title}</h3><p>{lead}</p>" for date, title, lead in ENTRIES),
    "date under heading": "".join(f"<h3>{title}</h3><p>{date}</p><p>{lead}</p>" for date, title, lead in ENTRIES),
    "date behind title": "".join(f"<li><a href='/x'>{title}</a> {date}</li>" for date, title, _ in ENTRIES),
    "date in brackets behind title": "".join(f"<li><a href='/x'>{title}</a> ({date})</li>" for date, title, _ in ENTRIES),
    "table, date first": "<table>" + "".join(f"<tr><td>{date}</td><td>{title}</td></tr>" for date, title, _ in ENTRIES) + "</table>",
    "table, date last": "<table>" + "".join(f"<tr><td>{title}</td><td>{date}</td></tr>" for date, title, _ in ENTRIES) + "</table>",
    "time elements": "".join(f"<h3><a href='/x'>{title}</a></h3><time datetime='{date[6:]}-{date[3:5]}-{date[:2]}'>{date}</time><p>{lead}</p>" for date, title, lead in ENTRIES),
    "text lines": "\n".join(f"{date} - {title}\n\n{lead}\n" for date, title, lead in ENTRIES),
    "text, long dates": "\n".join(f"{int(date[:2])} March 2017 - {title}\n\n{lead}\n" for date, title, lead in ENTRIES),
    "text, date lines": "\n".join(f"{date}\n\n{title}\n\n{lead}\n" for date, title, lead in ENTRIES),
}  # fmt: skip


GIVEN = [(title, f"{day[6:]}-{day[3:5]}-{day[:2]}") for day, title, _ in ENTRIES]


def summary(page: PressPage) -> list[tuple[str, str | None]]:
    return [(item.title, item.published and item.published.date.isoformat()) for item in page.items]


@pytest.mark.parametrize("body", BODY.values(), ids=BODY)
def test_every_layout_gives_the_same_titles_and_dates(body: str):
    page = parse(body)
    assert summary(page) == [
        ("Embassy statement on the ferry", "2017-03-28"),
        ("Press Officer’s reply to a media question on the quay", "2017-03-27"),
        ("Condolences to the people of Osthavn", "2017-03-24"),
    ]
    assert all(item.excerpt for item in page.items)
    assert [str(item.genre) for item in page.items] == ["statement", "media-reply", "condolences"]
    assert "ambiguous-date" not in codes(page)


def test_leads_and_labels_inside_them():
    page = parse(BODY["one line, a dash"])
    assert page.items[0].text == "The ferry will come twice a day from now on."
    assert [(turn.label, turn.text) for turn in page.items[1].turns] == [
        ("Question", "Is it open?"),
        ("Answer", "It is."),
    ]


def test_linked_headings_without_dates():
    body = "".join(f"<h2><a href='/{n}'>{title}</a></h2><p>{lead}</p>" for n, (_, title, lead) in enumerate(ENTRIES))
    page = parse(f"<h1>News of the harbour</h1>{body}")
    assert [(item.title, item.published, item.url) for item in page.items] == [
        ("Embassy statement on the ferry", None, "/0"),
        ("Press Officer’s reply to a media question on the quay", None, "/1"),
        ("Condolences to the people of Osthavn", None, "/2"),
    ]
    assert page.heading == "News of the harbour"


def test_a_featured_item_stands_before_the_listing():
    page = parse("<h1>Comment by the Embassy on the quay</h1><p>The quay is open.</p>" + BODY["one line, a dash"])
    assert [(item.title, item.excerpt) for item in page.items][:2] == [
        ("Comment by the Embassy on the quay", False),
        ("Embassy statement on the ferry", True),
    ]
    assert page.items[0].published is None


@pytest.mark.parametrize("name", ["Press releases", "The harbour of Norport", "Statements of the Harbour Board"])
def test_a_few_words_on_what_is_listed_are_no_item(name: str):
    lead = "All that the board has published. Older texts are in the archive."
    page = parse(f"<h1>{name}</h1><p>{lead}</p>" + BODY["one line, a dash"])
    assert page.heading == name
    assert page.items[0].title == "Embassy statement on the ferry"
    assert [one.excerpt for one in page.diagnostics if one.code == "furniture"] == [lead]


def test_a_featured_item_has_its_own_date_where_one_is_printed():
    page = parse(
        "<p>29.03.2017</p><h2>Comment by the Embassy on the quay</h2><p>The quay is open.</p>"
        + BODY["one line, a dash"]
    )
    assert summary(page)[0] == ("Comment by the Embassy on the quay", "2017-03-29")


def test_the_date_over_a_featured_dialogue_is_no_title():
    page = parse(
        "29.03.2017\n\nPress officer comments on the quay\n\n**Q:** Is the quay open?\n\n**A:** It is.\n\n"
        "28.03.2017 - Embassy statement on the ferry\n\nIt comes twice a day.\n\n"
        "27.03.2017 - Embassy press release\n\nThe light is on.\n"
    )
    assert summary(page)[:2] == [
        ("Press officer comments on the quay", "2017-03-29"),
        ("Embassy statement on the ferry", "2017-03-28"),
    ]


def test_a_heading_alone_names_the_section():
    page = parse("<h1>Press releases</h1>" + BODY["one line, a dash"])
    assert page.heading == "Press releases"
    assert len(page.items) == 3


def test_an_impossible_date_is_reported_and_the_entry_stays():
    page = parse(
        "31.02.2017 - Statement on the ferry\n\nIt comes twice a day.\n\n28.03.2017 - Statement on the quay\n\nIt is open.\n"
    )
    assert summary(page) == [("Statement on the ferry", None), ("Statement on the quay", "2017-03-28")]
    assert codes(page) == ["impossible-date"]


def test_an_order_that_nothing_settles_is_reported():
    page = parse(
        "03.04.2017 - Statement on the ferry\n\nIt comes twice a day.\n\n05.06.2017 - Statement on the quay\n\nIt is open.\n"
    )
    assert summary(page) == [("Statement on the ferry", None), ("Statement on the quay", None)]
    assert codes(page) == ["ambiguous-date", "ambiguous-date"]


def test_another_date_of_the_page_settles_the_order():
    page = parse(
        "28.04.2017 - Statement on the ferry\n\nIt comes twice a day.\n\n05.06.2017 - Statement on the quay\n\nIt is open.\n"
    )
    assert summary(page) == [("Statement on the ferry", "2017-04-28"), ("Statement on the quay", "2017-06-05")]


def test_the_order_of_the_style_settles_it():
    page = parse("03.04.2017 - Statement on the ferry\n\nIt comes twice a day.\n", style="rusemb-london")
    assert summary(page) == [("Statement on the ferry", "2017-04-03")]


NO_LISTINGS = {
    "a chronology of days": ("12 May: the first ship arrives.", "13 May: the second ship arrives.", "14 May: the third ship is late."),
    "a chronology with years": ("12 May 2016: the first stone is laid.", "3 June 2017: the crane is raised.", "9 July 2018: the quay opens."),
    "clock times": ("9:30 - The gates open.", "10:00 - The mayor speaks.", "11:30 - The ribbon is cut."),
    "figures": ("12 - the number of ships", "13 - the number of cranes", "14 - the number of pilots"),
}  # fmt: skip


@pytest.mark.parametrize("lines", NO_LISTINGS.values(), ids=NO_LISTINGS)
def test_what_is_no_listing(lines: tuple[str, ...]):
    opening = "The harbour authority of Norvik has told the story of the quay, from the first stone to the first ship."
    for source in (
        "<h1>Statement on the quay</h1>" + "".join(f"<p>{line}</p>" for line in (opening, *lines)),
        "\n\n".join(("Statement on the quay", opening, *lines)),
    ):
        page = parse(source)
        assert [item.title for item in page.items] == ["Statement on the quay"]
        assert all(line in page.items[0].text for line in lines)


SECTION = "News of the harbour office"
BELOW = [part for day, title, _ in ENTRIES for part in (title, day)]
ABOVE = [part for day, title, _ in ENTRIES for part in (day, title)]


@pytest.mark.parametrize("lines", [BELOW, ABOVE], ids=["dates below", "dates above"])
@pytest.mark.parametrize("layout", ["text", "html"])
def test_dates_on_lines_of_their_own_belong_to_their_titles(lines: list[str], layout: str):
    source = "\n\n".join([SECTION, *lines])
    if layout == "html":
        source = f"<h1>{SECTION}</h1>" + "".join(f"<p>{line}</p>" for line in lines)
    page = parse(source)
    assert page.heading == SECTION
    assert summary(page) == [(title, f"{day[6:]}-{day[3:5]}-{day[:2]}") for day, title, _ in ENTRIES]


ROWS = (
    ("28.03.2017", "The ferry comes twice a day", "News"),
    ("27.03.2017", "Condolences to the people of Osthavn", "Message"),
    ("24.03.2017", "The second quay is open", "Press release"),
)
LAYOUTS = {
    "a linked title behind the date": "<ul>{0}</ul>|<li>{day} <a href='/x'>{title}</a></li>",
    "a linked title right behind the date": "<ul>{0}</ul>|<li><span>{day}</span><a href='/x'>{title}</a></li>",
    "cards with the date last": "{0}|<h3>{title}</h3><p>The text of it.</p><p>{day}</p>",
    "kind and date over the title": "{0}|<p>{kind} - {day}</p><h3>{title}</h3><p>The text of it.</p>",
    "date and kind over the title": "{0}|<p>{day} - {kind}</p><h3>{title}</h3><p>The text of it.</p>",
    "date and kind under the title": "{0}|<h3><a href='/x'>{title}</a></h3><p>{day} - {kind}</p><p>The text of it.</p>",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_layouts_of_cards_and_columns_are_listings(layout: str):
    whole, one = layout.split("|")
    entries = "".join(one.format(day=day, title=title, kind=kind) for day, title, kind in ROWS)
    page = parse("<h1>News</h1>" + whole.format(entries))
    assert summary(page) == [(title, f"{day[6:]}-{day[3:5]}-{day[:2]}") for day, title, _ in ROWS]
    assert {item.text for item in page.items} <= {"", "The text of it."}
    genres = ["news", "condolences", "press-release"] if "{kind}" in one else ["statement", "condolences", "statement"]
    assert [str(item.genre) for item in page.items] == genres


def test_several_entries_under_one_day():
    page = parse(
        "<h1>News</h1><h2>28 March 2017</h2><ul><li><a href='/1'>The ferry comes twice a day</a></li>"
        "<li><a href='/2'>The second quay is open</a></li></ul><h2>27 March 2017</h2><ul>"
        "<li><a href='/3'>Condolences to the people of Osthavn</a></li></ul>"
    )
    assert summary(page) == [
        ("The ferry comes twice a day", "2017-03-28"),
        ("The second quay is open", "2017-03-28"),
        ("Condolences to the people of Osthavn", "2017-03-27"),
    ]


COLUMNS = {
    "title, kind": "<tr><td>{0}</td><td><a href='/x'>{1}</a></td><td>{2}</td></tr>",
    "kind, title": "<tr><td>{0}</td><td>{2}</td><td><a href='/x'>{1}</a></td></tr>",
    "date last": "<tr><td><a href='/x'>{1}</a></td><td>{2}</td><td>{0}</td></tr>",
    "no links": "<tr><td>{0}</td><td>{1}</td><td>{2}</td></tr>",
    "number first": "<tr><td>7</td><td>{0}</td><td><a href='/x'>{1}</a></td><td>{2}</td></tr>",
    "number first, no links": "<tr><td>7</td><td>{0}</td><td>{1}</td><td>{2}</td></tr>",
    "number first, date last": "<tr><td>7</td><td><a href='/x'>{1}</a></td><td>{2}</td><td>{0}</td></tr>",
    "number first and last": "<tr><td>7</td><td><a href='/x'>{1}</a></td><td>{2}</td><td>{0}</td><td>1120</td></tr>",
    "number last": "<tr><td><a href='/x'>{1}</a></td><td>{2}</td><td>{0}</td><td>1120</td></tr>",
}


@pytest.mark.parametrize("row", COLUMNS.values(), ids=COLUMNS)
def test_the_cells_beside_a_title_are_no_part_of_it(row: str):
    page = parse("<h1>News</h1><table>" + "".join(row.format(*cells) for cells in ROWS) + "</table>")
    assert [item.title for item in page.items] == [title for _, title, _ in ROWS]
    assert [str(item.genre) for item in page.items] == ["news", "condolences", "press-release"]
    excerpts = [one.excerpt for one in page.diagnostics if not (one.excerpt or "").isdigit()]
    assert excerpts == ["News", "Message", "Press release"]


@pytest.mark.parametrize("layout", ["html", "text"])
def test_a_row_over_the_entries_names_their_columns(layout: str):
    rows = [("No.", "Title", "Date", "Hits")] + [
        (str(number), title, day, f"{number}12") for number, (day, title, _) in enumerate(ENTRIES, 1)
    ]
    source = "News\n\n" + "".join("\t".join(row) + "\n" for row in rows)
    if layout == "html":
        cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
        source = "<h1>News</h1><table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"
    page = parse(source)
    assert page.heading == "News"
    assert summary(page) == GIVEN


def test_a_table_with_numbers_and_days_in_a_text_is_part_of_it():
    rows = "".join(f"<tr><td>{n}</td><td>{day}</td><td>{what}</td></tr>" for n, (day, what, _) in enumerate(ENTRIES, 1))
    title = "Minister Strand opens the second quay"
    head = f"<h1>{title}</h1><p>4 May 2017</p><p>The Minister has opened the second quay.</p>"
    page = parse(f"{head}<h3>Earlier texts</h3><table>{rows}</table>")
    assert summary(page) == [(title, "2017-05-04")]
    assert all(what in page.items[0].text for _, what, _ in ENTRIES)


def test_a_sentence_with_a_day_and_a_time_is_no_entry():
    page = parse(BODY["one line, a dash"] + "<p>On 10 January at 10:30: a call.</p>")
    assert len(page.items) == 3


LEADS = ("The ferry will come twice a day.", "The quay is open to all.", "The town grieves with its neighbours.")
WITH_SUMMARIES = [(title, day, lead) for (day, title, _), lead in zip(ENTRIES, LEADS, strict=True)]
SUMMARIES = {
    "text": "\n\n".join("\n".join(entry) for entry in WITH_SUMMARIES),
    "text, blank lines": "\n\n".join("\n\n".join(entry) for entry in WITH_SUMMARIES),
    "divs": "".join("<div>" + "".join(f"<div>{line}</div>" for line in entry) + "</div>" for entry in WITH_SUMMARIES),
    "paragraphs": "".join(f"<p>{line}</p>" for entry in WITH_SUMMARIES for line in entry),
}


@pytest.mark.parametrize("named", [False, True], ids=["alone", "under a name"])
@pytest.mark.parametrize("body", SUMMARIES.values(), ids=SUMMARIES)
def test_title_date_and_summary_without_links(body: str, named: bool):
    name = ("<p>News</p>" if "<" in body else "News\n\n") if named else ""
    page = parse(name + body)
    assert summary(page) == GIVEN
    assert tuple(item.text for item in page.items) == LEADS
    assert page.heading == ("News" if named else None)


TWO_DAYS = [
    ("The ferry comes twice a day", "2017-03-28"),
    ("The second quay is open", "2017-03-28"),
    ("Condolences to the people of Osthavn", "2017-03-27"),
]
UNDER_DAYS = {
    "list": "<li><a href='/x'>{0}</a></li>",
    "paragraphs": "<p><a href='/x'>{0}</a></p>",
    "headings": "<h3><a href='/x'>{0}</a></h3><p>The text of it.</p>",
    "headings without links": "<h3>{0}</h3><p>The text of it.</p>",
}


@pytest.mark.parametrize("one", UNDER_DAYS.values(), ids=UNDER_DAYS)
def test_several_entries_under_each_day(one: str):
    first, second, third = (one.format(title) for title, _ in TWO_DAYS)
    page = parse(f"<h1>News</h1><h2>28 March 2017</h2>{first}{second}<h2>27 March 2017</h2>{third}")
    assert summary(page) == TWO_DAYS
    assert page.heading == "News"


@pytest.mark.parametrize("one", ["<li><a href='/x'>{0}</a></li>", "<p><a href='/x'>{0}</a></p>"])
def test_several_entries_under_the_only_day(one: str):
    entries = "".join(one.format(title) for title, _ in TWO_DAYS[:2])
    assert summary(parse(f"<h1>News</h1><h2>28 March 2017</h2>{entries}")) == TWO_DAYS[:2]


def test_links_of_a_word_under_a_day_are_no_entries():
    page = parse(
        "<h1>The second quay is open</h1><h2>28 March 2017</h2><p><a href='/x'>Video</a></p><p><a href='/y'>Text</a></p>"
    )
    assert [item.title for item in page.items] == ["The second quay is open"]


@pytest.mark.parametrize("name", ["", "News\n\n"], ids=["alone", "under a name"])
def test_several_entries_under_each_day_in_plain_text(name: str):
    titles = [title for title, _ in TWO_DAYS]
    page = parse(name + "\n\n".join(("28 March 2017", *titles[:2], "27 March 2017", titles[2])) + "\n")
    assert summary(page) == TWO_DAYS


def test_titles_over_leads_without_full_stops_are_no_entries_by_themselves():
    lines = [line for day, title, _ in ENTRIES for line in (day, title, "More of it in the next days")]
    assert summary(parse("\n\n".join(lines) + "\n")) == GIVEN


def test_a_link_that_holds_its_date():
    links = "".join(f"<li><a href='/x'><span>{day}</span> {title}</a></li>" for day, title, _ in ENTRIES)
    assert summary(parse(f"<h1>News</h1><ul>{links}</ul>")) == GIVEN


def test_a_title_that_begins_with_a_day_keeps_it_beside_the_date_of_its_entry():
    entries = "".join(f"<p><a href='/x'>2 March 2017 {title}</a></p><p>{day}</p>" for day, title, _ in ENTRIES)
    page = parse(f"<h1>News</h1>{entries}")
    assert [item.title for item in page.items] == [f"2 March 2017 {title}" for _, title, _ in ENTRIES]


def test_dates_beside_it_settle_the_order_of_a_date_behind_a_title():
    days = ("15.11.2008", "12.11.2008", "11.11.2008")
    entries = "".join(f"<li><a href='/x'>The lamp is lit again</a> <span>{day}</span></li>" for day in days)
    page = parse(f"<h1>News</h1><ul>{entries}</ul>")
    assert [published for _, published in summary(page)] == ["2008-11-15", "2008-11-12", "2008-11-11"]
    assert codes(page) == []


@pytest.mark.parametrize("source", [
    "".join(f"<h2><a href='/x'>{title}</a></h2><time>{day}</time><p>{lead} <a href='/x'>Read more</a></p>" for title, day, lead in WITH_SUMMARIES),
    "".join(f"<h2>{title}</h2><p>{day}</p><p>{lead[:-1]}</p>" for title, day, lead in WITH_SUMMARIES),
], ids=["links that lead on", "leads without full stops"])  # fmt: skip
def test_the_lead_of_an_entry_is_no_title_under_its_day(source: str):
    assert summary(parse(f"<h1>News</h1>{source}")) == GIVEN


def test_leads_that_lead_on_are_no_titles_in_plain_text():
    lines = [line for title, day, lead in WITH_SUMMARIES for line in (title, day, f"{lead} Read more")]
    page = parse("\n\n".join(lines) + "\n")
    assert summary(page) == GIVEN


@pytest.mark.parametrize("form", ["{day} {title}", "[{day}] {title}", "{title} ({day})"])
@pytest.mark.parametrize(
    "days", [("29.03.2017", "28.03.2017", "27.03.2017"), ("3 May 2017", "2 May 2017", "1 May 2017")]
)
def test_a_space_or_brackets_set_date_and_title_apart_on_lines_of_text(form: str, days: tuple[str, ...]):
    titles = ["Ferry comes twice a day", "Quay opens again", "Lamp relit at the head"]
    lines = [form.format(day=day, title=title) for day, title in zip(days, titles, strict=True)]
    page = parse("Harbour of Norport\n\n" + "\n".join(lines) + "\n")
    assert [item.title for item in page.items] == titles
    assert [item.published is not None and item.event is None for item in page.items] == [True] * 3
    assert page.heading == "Harbour of Norport"


@pytest.mark.parametrize(
    "lines",
    [
        # What happened first stands first; sentences; small letters.
        ("3 May 2017 Quay opens", "4 May 2017 Ferry comes", "5 May 2017 Lamp lit"),
        ("5 May 2017 The quay opens again.", "4 May 2017 The ferry comes."),
        ("5 May 2017 was a good day for the coast", "4 May 2017 was none"),
    ],
)
def test_lines_that_begin_with_days_are_no_listing_for_that_alone(lines: tuple[str, ...]):
    page = parse("The harbour in its best year\n\nWhat happened in May:\n\n" + "\n".join(lines) + "\n")
    assert len(page.items) == 1
    assert all(line in page.items[0].text for line in lines)


@pytest.mark.parametrize("link", ["<a href='/{0}'>{0}</a>", "<b><a href='/{0}'>{0}</a></b>"])
def test_a_cell_with_title_and_summary_is_an_entry_with_text(link: str):
    rows = [("3 May 2017", "Ferry comes twice"), ("2 May 2017", "Quay opens again")]
    cells = "".join(
        f"<tr><td>{day}</td><td>{link.format(title)}<br>It is so from June.</td></tr>" for day, title in rows
    )
    page = parse(f"<h1>Harbour of Norport</h1><table>{cells}</table>")
    assert summary(page) == [("Ferry comes twice", "2017-05-03"), ("Quay opens again", "2017-05-02")]
    assert [item.text for item in page.items] == ["It is so from June."] * 2


def test_the_place_between_day_and_linked_title_is_reported():
    lines = (("9 May 2023", "Oslo", "Second quay opens"), ("8 May 2023", "Paris", "Dues fall"))
    page = parse(
        "<h1>News</h1><ul>"
        + "".join(f"<li>{day}, {place}: <a href='/x'>{title}</a></li>" for day, place, title in lines)
        + "</ul>"
    )
    assert [item.title for item in page.items] == ["Second quay opens", "Dues fall"]
    assert [str(item.published and item.published.date) for item in page.items] == ["2023-05-09", "2023-05-08"]
    assert all(any(place in (finding.excerpt or "") for finding in page.diagnostics) for _, place, _ in lines)


def test_what_a_text_is_about_before_its_day_under_linked_titles():
    entries = (("Second quay opens", "Harbours | 9 May 2023"), ("Dues fall by a third", "Finance | 8 May 2023"))
    page = parse("".join(f"<div><h3><a href='/x'>{title}</a></h3><p>{line}</p></div>" for title, line in entries))
    assert [(item.title, str(item.published and item.published.date), item.text) for item in page.items] == [
        ("Second quay opens", "2023-05-09", ""),
        ("Dues fall by a third", "2023-05-08", ""),
    ]
    assert any("Harbours" in (finding.excerpt or "") for finding in page.diagnostics)


def test_short_linked_titles_before_their_days():
    titles = ("新码头启用", "港口费下调", "船员获助")
    lines = "".join(f"<li><a href='/{n}'>{one}</a><span>2023-05-0{9 - n}</span></li>" for n, one in enumerate(titles))
    page = parse(f"<html lang=zh><h1>新闻</h1><ul>{lines}</ul></html>")
    assert (page.heading, tuple(item.title for item in page.items)) == ("新闻", titles)
    assert [str(item.published and item.published.date) for item in page.items] == [
        "2023-05-09",
        "2023-05-08",
        "2023-05-07",
    ]


def test_the_days_of_cards_take_the_year_stated_for_machines():
    cards = (("2023-05-09", "9 May", "Second quay opens"), ("2022-12-30", "30 December", "Dues fall by a third"))
    page = parse(
        "<h1>News</h1>"
        + "".join(
            f"<article><time datetime={on}>{day}</time><h2><a href='/x'>{t}</a></h2></article>" for on, day, t in cards
        )
    )
    assert [str(item.published and item.published.date) for item in page.items] == ["2023-05-09", "2022-12-30"]
    assert not [finding for finding in page.diagnostics if finding.code == "ambiguous-date"]


def test_a_note_in_brackets_beside_a_day_is_no_title():
    note = "<span>Stand - 12.11.2021<br/> (Unverändert gültig seit: 05.11.2021)</span><p>Letzte Änderungen: Fähren</p>"
    warned = "Am Kai von Norvik ist weiterhin Vorsicht geboten."
    text = f"<p>{warned} Die Fähre nach Holm fährt zweimal am Tag, und der Fahrpreis bleibt.</p>" * 2
    titles = ((4, "Warnungen vor dem Sturm an der Küste"), (3, "Neue Preise der Fähren im Norden"))
    boxes = "".join(
        f'<div><span>0{day}.11.2021 - Artikel</span><h3><a href="/{day}">{title}</a></h3><p>Die Preise steigen im Mai.</p></div>'
        for day, title in titles
    )
    own = parse(f"<h1>Norland: Hinweise für Reisende</h1>{note}{text}{boxes}").items[0]
    assert (own.title, str(own.updated and own.updated.date)) == ("Norland: Hinweise für Reisende", "2021-11-12")


CLOSED = (
    ("Statement on the ferry", "The ferry will come twice a day.", "Ottawa, Ontario - 29 May 2023"),
    ("Statement on the quay", "The quay is open again.", "Charlottetown, Ontario - 22 May 2023"),
    ("Statement on the lamp", "The lamp is lit.", "Ottawa, Ontario - 1 May 2023"),
)


@pytest.mark.parametrize("kind", ["", "<p>Statements</p>"])
def test_entries_that_end_with_their_dates_keep_them(kind: str):
    entries = "".join(f"<h2><a href='/x'>{t}</a></h2><p>{lead}</p>{kind}<p>{date}</p>" for t, lead, date in CLOSED)
    page = parse(f"<html><body><h1>Statements</h1>{entries}<p><a href='/more'>View more</a></p></body></html>")
    assert [(item.title, item.published.date.day) for item in page.items] == [
        ("Statement on the ferry", 29),
        ("Statement on the quay", 22),
        ("Statement on the lamp", 1),
    ]


def test_a_line_over_the_day_of_a_text_is_none_of_the_titles_of_a_box():
    cards = "".join(
        f"<div><h3>{title}</h3><p>{day}</p></div>"
        for day, title in (("2 May 2023", "Dues fall"), ("1 May 2023", "Pier opens"))
    )
    text = "<p>Remarks by Eva Holm at the harbour supper, Oslo, 28 April 2023.</p><p>Harbour speech |<br>3 May 2023</p>"
    said = (
        "<p>Good evening. We are glad to see so many of you here tonight, and the harbour is as full as the hall.</p>"
        * 3
    )
    title = "Eva Holm: How harbours live"
    page = parse(
        f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{text}{said}<h2>More news</h2>{cards}</body></html>"
    )
    assert [item.title for item in page.items] == [title]


def test_a_date_behind_publishing_date_is_an_entrys():
    entries = "".join(
        f"<h3><a href='/{day}'>Quay {day} opens</a></h3><p>Publishing date: {day} May 2023</p><p>It is so.</p>"
        for day in (9, 8, 4)
    )
    assert [item.published.date.day for item in parse(f"<h1>News</h1>{entries}").items] == [9, 8, 4]


@pytest.mark.parametrize("between", [" ", "</div><div>"])
def test_questions_and_answers_over_words_that_lead_on_are_turns(between: str):
    titles = ("Reply to a media question on the ferry", "Embassy statement", "Reply to a media question on the quay")
    leads = ("Question: Does the ferry sail? Answer: It does.", "The quay is open.", "Question: Is the quay safe?")
    source = "".join(
        f"<div>{day}.05.2023 - <a href='/{day}'>{title}</a></div><div>{lead}{between}<a href='/{day}'>more...</a></div>"
        for day, title, lead in zip((29, 28, 27), titles, leads, strict=True)
    )
    page = parse(source)
    assert [[(turn.label, turn.text) for turn in item.turns] for item in page.items] == [
        [("Question", "Does the ferry sail?"), ("Answer", "It does.")],
        [(None, "The quay is open.")],
        [("Question", "Is the quay safe?")],
    ]
    assert codes(page) == ["furniture"] * 3
    assert [(block.role, block.text) for block in explain(source)][-2:] == [
        ("paragraph", "Is the quay safe?"),
        ("furniture", "more..."),
    ]


def test_fields_that_come_again_under_the_days_are_no_titles():
    fields = ("What we do: Ferries\nLocation: Norvik", "Location: Oster", "What we do: Quays\nLocation: Norvik")
    lines = [
        f"{title}\nPublishing date: {day}\n{field}\nNORVIK - The office says more on this today."
        for (day, title, _), field in zip(ENTRIES, fields, strict=True)
    ]
    assert summary(parse("\n".join(("Newsroom", "Statements of the office", *lines)) + "\n")) == GIVEN


def test_titles_over_leads_that_end_in_the_same_words_are_entries_in_plain_text():
    leads = (
        "The ferry will come twice a day from now on, says ...",
        "Is it open? It is, said the officer.",
        "The town grieves.",
    )
    entries = [
        f"{title}\n\nPicture\n\n{lead}\n\nRead More»" for (_, title, _), lead in zip(ENTRIES, leads, strict=True)
    ]
    page = parse("\n\n".join(("Embassy of Norland", "Visas", "News & Events", *entries, "« 1 2 3 »")) + "\n")
    assert [item.title for item in page.items] == [title for _, title, _ in ENTRIES]
