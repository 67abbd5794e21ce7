"""What stands above the items: date, clocks, contacts, notices, section name, pager, links that lead on."""

from __future__ import annotations

import datetime

import pytest
from tests.recognise.pages import codes

from pressitems import Contact, PageLink, Pager, parse
from pressitems.recognise.pagers import page_numbers

FRONT = """{date}
Moscow: {moscow}
London: {london}

Consular queries:
+44 (0) 203 555 0100
info@harbour.example

PRESS RELEASES AND NEWS

Comment by the Embassy on the quay at Norvik

The quay is open to ships of every flag, and nobody has been turned away from it since the spring.

28.03.2017 - Embassy statement on the ferry

The ferry will come twice a day from now on.

Pages: ««« :: 123456789101112131415 :: »»»

all messages
"""


def front(date: str = "29 March 2017", moscow: str = "18:15", london: str = "16:15"):
    return parse(FRONT.format(date=date, moscow=moscow, london=london), style="rusemb-london")


def test_everything_above_the_items():
    page = front()
    assert page.captured is not None
    assert page.captured.datetime.isoformat() == "2017-03-29T18:15:00+03:00"
    assert [(clock.place, clock.timezone, clock.time) for clock in page.masthead.clocks] == [
        ("Moscow", "Europe/Moscow", datetime.time(18, 15)),
        ("London", "Europe/London", datetime.time(16, 15)),
    ]
    assert page.masthead.contacts == (
        Contact(label="Consular queries", phone="+44 (0) 203 555 0100", email="info@harbour.example"),
    )
    assert page.heading == "PRESS RELEASES AND NEWS"
    assert page.pager == Pager(first=1, last=15)
    assert page.links == (PageLink(text="all messages"),)
    assert [item.title for item in page.items] == [
        "Comment by the Embassy on the quay at Norvik",
        "Embassy statement on the ferry",
    ]
    assert page.diagnostics == ()


@pytest.mark.parametrize("name", ["VIDEOS", "AMBASSADOR'S ARTICLES"])
def test_a_section_name_of_the_style_in_the_page_s_header(name: str):
    lines = FRONT.format(date="29 March 2017", moscow="18:15", london="16:15").split("\n\n")
    header = "".join(f"<p>{line}</p>" for block in lines[:2] for line in block.splitlines())
    source = f"<header>{header}<p>{name}</p></header><main><p>28.03.2017</p><h2>{lines[3]}</h2><p>{lines[4]}</p></main>"
    page = parse(source, style="rusemb-london")
    assert (page.heading, codes(page)) == (name, [])


def test_the_date_is_the_moscow_clock_s_across_midnight():
    page = front("17 November 2018", "01:00", "22:00")
    assert page.captured.datetime.isoformat() == "2018-11-17T01:00:00+03:00"
    assert page.captured.london.to_date_string() == "2018-11-16"
    assert codes(page) == []


def test_clocks_that_disagree_are_reported_and_kept():
    page = front(london="17:15")
    assert codes(page) == ["clock-mismatch"]
    assert [clock.time.hour for clock in page.masthead.clocks] == [18, 17]


def test_clocks_on_one_line_with_the_date():
    page = parse(
        "29 March 2017 Moscow: 18:15 London: 16:15\n\nStatement by the Embassy\n\nThe quay is open.\n",
        style="rusemb-london",
    )
    assert page.captured.datetime.isoformat() == "2017-03-29T18:15:00+03:00"
    assert len(page.masthead.clocks) == 2


def test_a_clock_in_the_running_text_is_none_of_the_masthead():
    page = parse(
        "Statement on the quay\n\nThe gates open at these hours. Moscow: 18:15 is the time for ships from the east.\n"
    )
    assert page.masthead.clocks == ()


def test_notices_stand_apart_by_a_wide_space():
    wide = " " * 40
    notice = f"51 days have passed since the storm at Norvik - no word from the other side{wide}43 days have passed since the fire in the harbour - no word from anybody"
    source = FRONT.replace("PRESS RELEASES", f"{notice}\n\nPRESS RELEASES").format(
        date="29 March 2019", moscow="18:15", london="15:15"
    )
    page = parse(source, style="rusemb-london")
    assert page.masthead.notices == (
        "51 days have passed since the storm at Norvik - no word from the other side",
        "43 days have passed since the fire in the harbour - no word from anybody",
    )


def test_an_item_that_announces_something_is_no_notice():
    source = "9 May 2018\nMoscow: 18:15\nLondon: 16:15\n\nConsular queries:\n+44 (0) 203 555 0100\n\n8 May 2018\n\n"
    page = parse(
        f"{source}The Embassy is closed on 12 June\n\nIt opens again on the next day.\n", style="rusemb-london"
    )
    assert [item.title for item in page.items] == ["The Embassy is closed on 12 June"]
    assert page.masthead.notices == ()


def test_two_groups_of_contacts():
    source = "29 March 2017\nMoscow: 18:15\nLondon: 16:15\n\nConsular queries:\n+44 (0) 203 555 0100\n\nPress: press@harbour.example\n\nStatement by the Embassy\n\nThe quay is open.\n"
    page = parse(source, style="rusemb-london")
    assert page.masthead.contacts == (
        Contact(label="Consular queries", phone="+44 (0) 203 555 0100"),
        Contact(label="Press", email="press@harbour.example"),
    )


def test_a_second_number_is_reported():
    source = "29 March 2017\nMoscow: 18:15\nLondon: 16:15\n\nConsular queries:\n+44 203 555 0100\n+44 203 555 0101\n\nStatement by the Embassy\n\nThe quay is open.\n"
    page = parse(source, style="rusemb-london")
    assert [contact.phone for contact in page.masthead.contacts] == ["+44 203 555 0100"]
    assert "+44 203 555 0101" in repr(page.diagnostics)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("123456789101112131415", (1, 15)),
        ("16171819202122", (16, 22)),
        ("1 2 3 4 5", (1, 5)),
        ("« 1 2 3 »", (1, 3)),
        ("99100101", (99, 101)),
        ("12", (1, 2)),
        ("7", None),
        ("13579", None),
        ("0123", None),
        ("2017", None),
        ("1 3 5", None),
        ("", None),
    ],
)
def test_page_numbers_count_up(text: str, expected: tuple[int, int] | None):
    assert page_numbers(text) == expected


NO_PAGER = ("1995", "12 13", "The pages 1 2 3 4 5 6 of the report", "+44 203 555 0100")
BESIDE_A_WORD = ("1 of 3", "Next 12", "First 5 2", "Page 12 of 3", "3 … 2")


@pytest.mark.parametrize("line", [*NO_PAGER, *BESIDE_A_WORD])
def test_figures_that_are_no_pager(line: str):
    assert parse(f"Statement on the quay\n\nThe quay is open to ships of every flag.\n\n{line}\n").pager is None


def test_links_that_lead_on_keep_their_address():
    page = parse("<h1>Statement on the quay</h1><p>The quay is open.</p><p><a href='/all'>All messages »</a></p>")
    assert page.links == (PageLink(text="All messages »", url="/all"),)


FEATURES = {
    "en, one sentence": ("Comment by the Embassy Press attaché", "The lamps of the quay are out."),
    "en, a question": ("Comment by the Embassy Press attaché", "The lamps of the quay are out. We ask one thing: why?"),
    "en, a quotation": ("Comment by the Embassy Press attaché", "The lamps are out.", "“We ask one thing: why?”"),
    "en, a dialogue": ("Embassy Press Officer’s reply to a media question", "Question: Why are they out?", "Answer: We ask, too."),
    "ru": ("Комментарий пресс-секретаря Посольства", "Фонари причала погасли. Мы спрашиваем об одном: почему?"),
}  # fmt: skip
NOTICE = "12 days have passed since the lamps of the quay went out - no word from the town"


@pytest.mark.parametrize("feature", FEATURES.values(), ids=FEATURES)
@pytest.mark.parametrize("notice", ["", NOTICE], ids=["no notice", "notice"])
@pytest.mark.parametrize("name", ["", "PRESS RELEASES AND NEWS"], ids=["no section", "section"])
@pytest.mark.parametrize("layout", ["text", "html"])
def test_the_featured_item_over_the_section_s_name(feature: tuple[str, ...], notice: str, name: str, layout: str):
    title, *said = feature
    head = ["29 March 2017", "Moscow: 18:15", "London: 16:15", "Consular queries:", "info@harbour.example"]
    entry = ["28.03.2017 - Embassy statement on the ferry", "The ferry will come twice a day from now on."]
    if layout == "text":
        source = "\n".join(head) + "\n\n" + "\n\n".join(one for one in (notice, *feature, name, *entry) if one)
    else:
        paragraphs = [f"<p>{one}</p>" for one in (*head, notice) if one]
        paragraphs += [f"<h2>{title}</h2>", *(f"<p>{one}</p>" for one in said), f"<h2>{name}</h2>" if name else ""]
        source = "".join(paragraphs) + "".join(f"<p>{one}</p>" for one in entry)
    page = parse(source, style="rusemb-london")
    assert [(item.title, item.excerpt) for item in page.items] == [
        (title, False),
        ("Embassy statement on the ferry", True),
    ]
    assert page.items[0].published is None
    assert all(one.partition(": ")[2] in page.items[0].text for one in said)
    assert (page.masthead.notices, page.heading) == ((notice,) if notice else (), name or None)


def test_an_unknown_announcement_over_the_section_s_name_is_a_notice():
    announcement = "The consular hall is closed for repairs until the first day of May."
    head = f"29 March 2017\nMoscow: 18:15\nLondon: 16:15\n\n{announcement}\n\nPRESS RELEASES AND NEWS\n\n"
    page = parse(head + "28.03.2017 - Embassy statement on the ferry\n\nIt comes.\n", style="rusemb-london")
    assert (page.masthead.notices, len(page.items)) == ((announcement,), 1)


@pytest.mark.parametrize("mail", ["info@harbour.example\n", ""], ids=["mail", "no mail"])
@pytest.mark.parametrize(
    ("line", "published", "identifier"),
    [
        ("15.06.2018", "2018-06-15", None),
        ("2018-06-15", "2018-06-15", None),
        ("1173-14-06-2018", None, "1173-14-06-2018"),
    ],
)
def test_a_date_or_a_number_under_the_contacts_is_no_telephone(
    mail: str, line: str, published: str | None, identifier: str | None
):
    masthead = f"29 June 2018\nMoscow: 18:15\nLondon: 16:15\n\nConsular queries:\n+44 (0) 203 555 0100\n{mail}\n"
    page = parse(f"{masthead}{line}\n\nComment on the lamp\n\nThe lamp is out.\n", style="rusemb-london")
    assert [contact.phone for contact in page.masthead.contacts] == ["+44 (0) 203 555 0100"]
    (item,) = page.items
    assert item.title == "Comment on the lamp"
    assert (str(item.published.date) if item.published is not None else None) == published
    assert item.identifier == identifier


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("1 2 3 … 12", 1, 12),
        ("1 2 3 4 5 ... 12 »", 1, 12),
        ("« Previous 1 2 3 Next »", 1, 3),
        ("Page 3 of 12", 1, 12),
        ("Pages: 1 2 3", 1, 3),
    ],
)
def test_page_numbers_under_a_listing_are_no_text_of_its_last_entry(line: str, first: int, last: int):
    entries = "".join(
        f"<li>{day} May 2023 – <a href='/{day}'>The council opens quay {day}</a></li>" for day in (9, 8, 7)
    )
    page = parse(f"<h1>News</h1><ul>{entries}</ul><p>{line}</p>")
    assert page.pager == Pager(first=first, last=last)
    assert [item.text for item in page.items] == ["", "", ""]


def test_a_second_section_name_is_reported():
    page = parse(
        "18 June 2018\nMoscow: 16:20\nLondon: 14:20\n\nPRESS RELEASES AND NEWS\n\nLamp lit again\n\n4 June 2018\n\n"
        "The lamp is lit again.\n\nMore from Norport\n\n3 June 2018 - The quay opens\n2 June 2018 - Lamp out of order\n",
        style="rusemb-london",
    )
    assert page.heading == "PRESS RELEASES AND NEWS"
    assert [item.title for item in page.items] == ["Lamp lit again", "The quay opens", "Lamp out of order"]
    assert [one.excerpt for one in page.diagnostics] == ["More from Norport"]


CLOCKS = "5 August 2009\nMoscow: 13:00\nLondon: 10:00\n\n"


@pytest.mark.parametrize("name", ["CONSULAR SECTION", "EMBASSY PRESS RELEASES", "PHOTO, VIDEO", "НОВОСТИ ПОСОЛЬСТВА"])
def test_capitals_over_date_and_title_name_the_section(name: str):
    lines = (name, "04.08.2009", "Statement by the Embassy on the quay", "The quay is open to all.", "It stays open.")
    page = parse(CLOCKS + "\n\n".join(lines), style="rusemb-london")
    assert page.heading == name
    assert [(item.title, str(item.published.date)) for item in page.items if item.published] == [
        ("Statement by the Embassy on the quay", "2009-08-04")
    ]


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("QUAY REOPENS", "Press release"),
        ("SPEECH BY AMBASSADOR HOLM", "London, Round Hall"),
        ("О ПРИЧАЛЕ", "Дамы и господа,"),
        ("SECOND QUAY OF NORVIK REOPENS", "Ships of every flag are welcome again"),
    ],
)
def test_capitals_over_the_date_are_the_title_over_kind_place_greeting_and_subtitle(title: str, below: str):
    text = "Дамы и господа, причал открыт." if title.startswith("О") else "The quay is open to all."
    page = parse(f"{CLOCKS}{title}\n\n04.08.2009\n\n{below}\n\n{text}\n\n{text}", style="rusemb-london")
    assert (page.heading, [item.title for item in page.items]) == (None, [title])


def test_capitals_over_the_date_are_the_title_where_the_text_follows():
    lines = ("QUAY OF NORVIK REOPENS", "04.08.2009", "The quay is open to all.", "It stays open to every flag.")
    page = parse(CLOCKS + "\n\n".join(lines), style="rusemb-london")
    assert page.heading is None
    assert page.items[0].title == "QUAY OF NORVIK REOPENS"


LISTED = """{seen}
Moscow: 18:15
Ottawa: 11:15

{first} - Statement on the quay

The quay is open to every flag.

{second} - Statement on the ferry

The ferry is out of order.
"""


@pytest.mark.parametrize(
    ("seen", "first", "second", "days"),
    [
        ("12 May 2016", "11.05.2016", "10.05.2016", ["2016-05-11", "2016-05-10"]),
        ("6 November 2016", "11/05/2016", "10/12/2016", ["2016-11-05", "2016-10-12"]),
        ("12 December 2016", "11.05.2016", "10.05.2016", []),
        # Events to come, by one order, and long ago by the other.
        ("6 November 2016", "11/07/2016", "12/05/2016", []),
    ],
)
def test_the_newest_entry_came_out_right_before_the_page_was_seen(seen: str, first: str, second: str, days: list[str]):
    page = parse(LISTED.format(seen=seen, first=first, second=second), style="generic")
    assert [str(item.published.date) for item in page.items if item.published] == days


UNDER_CLOCKS = """{over}12 May 2021
Moscow: 18:15
Washington: 11:15

Consular queries:
+1 (0) 555 0100
[email protected]

Embassy comment on the quay

The quay is open to ships of every flag.

11.05.2021 - Embassy statement on the ferry

The ferry is out of order.

10.05.2021 - Embassy statement on the lamps

The lamps are lit.
"""


@pytest.mark.parametrize("over", ["", "Embassy of Norway in the USA\n\n"])
def test_neither_letterhead_nor_hidden_address_is_a_title(over: str):
    page = parse(UNDER_CLOCKS.format(over=over))
    assert [item.title for item in page.items] == [
        "Embassy comment on the quay",
        "Embassy statement on the ferry",
        "Embassy statement on the lamps",
    ]
    assert [(one.label, one.phone, one.email) for one in page.masthead.contacts] == [
        ("Consular queries", "+1 (0) 555 0100", None)
    ]


def test_notices_behind_a_hidden_address():
    notice = "12 days have passed since the fire in the archive - nobody has given an answer to our question"
    lines = (
        "5 August 2009\nMoscow: 13:00\nLondon: 10:00\n\nConsular queries:\n+44 (0) 203 555 0100\n[email protected]\n\n"
    )
    listed = (
        "04.08.2009 - Embassy statement\n\nThe quay is open.\n\n03.08.2009 - Embassy comment\n\nThe ferry is not.\n"
    )
    page = parse(f"{lines}{notice}\n\n{listed}", style="rusemb-london")
    assert page.masthead.notices == (notice,)
    assert page.heading is None


@pytest.mark.parametrize(
    "pages", ["Pages: 1 2 3 4 5 6 7 8 9 10", "Pages: 1 2 3 4 5 6 7 8", "Страницы: 1 2 3 4 5 6 7 8"]
)
def test_page_numbers_under_the_contacts_are_no_telephone(pages: str):
    listed = (
        "04.08.2009 - Embassy statement\n\nThe quay is open.\n\n03.08.2009 - Embassy comment\n\nThe ferry is not.\n"
    )
    contact = "Consular queries:\n+44 (0) 203 555 0100\n\n"
    page = parse(f"{CLOCKS}{contact}{pages}\n\n{listed}", style="rusemb-london")
    assert page.pager == Pager(first=1, last=int(pages.rpartition(" ")[2]))
    assert [one.phone for one in page.masthead.contacts] == ["+44 (0) 203 555 0100"]
