"""Whole pages of large sites: menus with headings of their own, boxes of other titles, and one item among them."""

from __future__ import annotations

import pytest
from tests.recognise.pages import only_item

from pressitems import parse

TITLE = "New quay at Norvik gives way to larger ferries"
SITE = "Harbour Office of Norland"
SAID = (
    "The Harbour Office has opened the second quay at Norvik, and the first of the larger ferries called there today.",
    "The works took eleven months, and not one sailing of the winter timetable was lost while they went on.",
    "The third quay will follow when the council has found the money, which nobody expects before the autumn of 2024.",
)
TEXT = "".join(f"<p>{line}</p>" for line in SAID)
MENU = "".join(
    f"<h2><a href='/{name}'>{name}</a></h2><p>Points of the menu</p>"
    for name in ("Topics", "News room", "Library", "The office", "Careers")
)
FOOTER = "<h1>About this site</h1><p>Rate this page.</p><p>The office answers within two working days.</p>"


def page(body: str, *, window: str = f"{TITLE} - {SITE}", stated: str | None = None) -> str:
    meta = f'<meta property="og:title" content="{stated}">' if stated else ""
    return f"<html lang='en'><head><title>{window}</title>{meta}</head><body>{body}</body></html>"


@pytest.mark.parametrize("name", ["main", "content", "main-content"])
def test_the_part_that_sites_call_their_main_one_is_read(name: str):
    body = f"<h1>Navigation and service</h1>{MENU}<div id='{name}'><h1>{TITLE}</h1>{TEXT}</div>{FOOTER}"
    result = parse(page(body))
    assert [(item.title, item.text) for item in result.items] == [(TITLE, "\n\n".join(SAID))]
    reported = " ".join(one.excerpt or "" for one in result.diagnostics)
    assert "Careers" in reported
    assert "Rate this page." in reported


def test_a_part_by_that_name_without_the_title_is_not_all_that_is_read():
    body = f"<h1>{TITLE}</h1><div id='content'><p>Choose a harbour.</p><p>Choose a day.</p></div>{TEXT}"
    assert all(line in only_item(page(body)).text for line in SAID)


@pytest.mark.parametrize(
    "window",
    [
        f"{TITLE} - {SITE}",
        f"{SITE} | {TITLE}",
        f"Harbours - Press releases of 2023 - {TITLE}",
        f"Norland / News / {TITLE}",
    ],
)
def test_headings_of_menus_over_the_title_that_the_window_repeats_are_no_items(window: str):
    item = only_item(page(f"<h1>{SITE}</h1>{MENU}<div><h1>{TITLE}</h1>{TEXT}</div>", window=window))
    assert (item.title, item.text) == (TITLE, "\n\n".join(SAID))


def test_linked_titles_under_the_text_lead_to_other_items():
    boxes = "".join(f"<h3><a href='/{n}'>Ferry line {n} has a new timetable</a></h3><p>More</p>" for n in range(4))
    result = parse(page(f"<h1>{TITLE}</h1>{TEXT}<h2>Related</h2>{boxes}"))
    assert [item.title for item in result.items] == [TITLE]
    assert "Ferry line 3 has a new timetable" in " ".join(one.excerpt or "" for one in result.diagnostics)


def test_linked_titles_with_more_text_than_stands_over_them_are_a_listing():
    entries = "".join(f"<h3><a href='/{n}'>Ferry line {n} has a new timetable</a></h3>{TEXT}" for n in range(4))
    result = parse(page(f"<h1>{TITLE}</h1>{TEXT}{entries}"))
    assert [item.title for item in result.items[1:]] == [f"Ferry line {n} has a new timetable" for n in range(4)]


def test_an_introduction_makes_no_item_of_a_listing():
    entries = "".join(
        f"<h3><a href='/{n}'>Ferry line {n} has a new timetable</a></h3><p>It is new.</p>" for n in range(4)
    )
    intro = "<p>Here you find what the office has published on harbours, quays and ferries.</p>"
    result = parse(page(f"<h1>Harbour news</h1>{intro}{entries}", window=f"Harbour news - {SITE}"))
    assert len(result.items) == 4


def test_dated_notices_between_the_paragraphs_of_an_item_are_no_items():
    notices = "".join(
        f"<p>{day} November 2023</p><p>Warning of storms on the coast of {town}</p>"
        for day, town in ((4, "Holm"), (2, "Vik"))
    )
    body = f"<h1>{TITLE}</h1>{TEXT}<table><tr><td>x</td></tr></table>{notices}{TEXT}"
    item = only_item(page(body))
    assert item.title == TITLE
    assert "Warning of storms on the coast of Vik" in item.text


def test_of_several_top_headings_the_one_over_text_is_the_title():
    body = f"<h1>{SITE}</h1><h1>Portal for travellers</h1><p>Menu</p><h1>{TITLE}</h1>{TEXT}"
    assert only_item(page(body, window="Harbours")).title == TITLE


@pytest.mark.parametrize(("before", "day"), [("27.01.2022", "2022-01-27"), ("Ferries", None)])
def test_what_a_heading_prints_before_the_stated_title_is_its_date_or_left_out(before: str, day: str | None):
    result = parse(page(f"<h1><span>{before}</span> {TITLE}</h1>{TEXT}", stated=f"{TITLE} - Norland"))
    (item,) = result.items
    assert (item.title, item.published and item.published.date.isoformat()) == (TITLE, day)
    assert [one.excerpt for one in result.diagnostics] == ([] if day else [before])


def test_a_stated_title_that_names_a_kind_gives_way_to_the_one_of_the_window():
    body = f"<h1><span>Media release of the harbour directorate: </span>{TITLE}</h1>{TEXT}"
    assert only_item(page(body, window=TITLE, stated="Media releases")).title == TITLE


LINKS = "<a href='/imprint'>Imprint</a>", "<a href='/privacy'>Privacy</a>", "<a href='/map'>Map of the site</a>"
FOOTERS = {
    "a line of links": f"<div>{' | '.join(LINKS)}</div><div>© 2023 {SITE}</div>",
    "a list under a heading": f"<h2>Service</h2><ul>{''.join(f'<li>{link}</li>' for link in LINKS)}</ul><p>© 2023 {SITE}</p>",
    "a notice": f"<ul>{''.join(f'<li>{link}</li>' for link in LINKS)}</ul><h2>Cookies here</h2><p>We use cookies.</p>",
    "a notice under the rights": f"<p>© 2023 {SITE}</p><h2>Cookies here</h2><p>We use cookies.</p>",
}
#: Words of the footers that are left out, each where its footer has it.
LEFT_OUT = ("Imprint", "Service", f"© 2023 {SITE}", "Cookies here", "We use cookies.")


@pytest.mark.parametrize("footer", FOOTERS.values(), ids=FOOTERS)
def test_links_under_the_text_with_their_headings_and_notices_are_left_out_and_reported(footer: str):
    result = parse(page(f"<h1>{TITLE}</h1>{TEXT}{footer}"))
    (item,) = result.items
    assert item.text == "\n\n".join(SAID)
    assert [section.heading for section in item.sections] == [None]
    reported = " ".join(one.excerpt or "" for one in result.diagnostics)
    assert [words for words in LEFT_OUT if words in footer] == [words for words in LEFT_OUT if words in reported]


def test_a_last_section_on_cookies_is_text_where_its_heading_says_nothing_of_them():
    told = "<h2>What the law says</h2><p>Sites must ask before they set cookies.</p>"
    assert only_item(page(f"<h1>{TITLE}</h1>{TEXT}{told}")).text.endswith("Sites must ask before they set cookies.")


def test_a_section_on_cookies_right_under_the_text_belongs_to_it():
    told = "<h2>Cookies without consent</h2><p>The shop set cookies before anybody agreed.</p><p>The fine is due.</p>"
    item = only_item(page(f"<h1>{TITLE}</h1>{TEXT}{told}"))
    assert [section.heading for section in item.sections] == [None, "Cookies without consent"]
    assert item.text.endswith("The fine is due.")


def test_a_heading_over_text_stays_where_links_follow_the_text():
    told = f"<h2>What comes next</h2><p>The third quay is planned.</p><ul><li>{LINKS[0]}</li></ul>"
    item = only_item(page(f"<h1>{TITLE}</h1>{TEXT}{told}"))
    assert [section.heading for section in item.sections] == [None, "What comes next"]


def test_a_masthead_over_the_main_part_is_read_and_the_menu_beside_it_is_not():
    clocks = "<div><p>14 February 2019</p><p>Moscow: 13:05</p><p>London: 10:05</p></div>"
    items = "".join(f"<p>{day}.02.2019 - Comment {day} by the Embassy</p>{TEXT}" for day in (13, 12, 11))
    body = f"<div class='top'>{clocks}</div><ul><li>{LINKS[0]}</li></ul><div id='content'><h1>Press releases</h1>{items}</div>"
    result = parse(page(body, window="Embassy of Norland"))
    assert [clock.place for clock in result.masthead.clocks] == ["Moscow", "London"]
    assert result.captured is not None
    assert [item.title for item in result.items] == [f"Comment {day} by the Embassy" for day in (13, 12, 11)]


def test_texts_in_full_under_the_name_of_a_page_are_a_listing():
    featured = f"<p>Comment on the harbour dues</p>{TEXT}"
    entries = "".join(f"<p>{day}.02.2019 - Comment {day} by the office</p>{TEXT}" for day in (14, 13, 12, 11))
    result = parse(
        page(f"<h1>Latest from the office</h1>{featured}{entries}", window=f"Latest from the office - {SITE}")
    )
    assert [item.title for item in result.items][-4:] == [f"Comment {day} by the office" for day in (14, 13, 12, 11)]


@pytest.mark.parametrize(
    ("top", "window"),
    [
        ("<h1>Media centre</h1>", f"Media centre | {SITE}"),
        (f"<h1><a href='/'>{SITE}</a></h1>", SITE),
        (f"<h1>{SITE}</h1>", f"{SITE} | {TITLE}"),
    ],
)
def test_the_name_of_site_or_section_over_a_lower_heading_is_no_title(top: str, window: str):
    item = only_item(page(f"{top}<h2>{TITLE}</h2><p>6 May 2022</p>{TEXT}", window=window))
    assert (item.title, item.text) == (TITLE, "\n\n".join(SAID))


BOX = "".join(
    f"<div><h3><a href='/{n}'>Ferry line {n} has a new timetable</a></h3><p>Its boats leave every {n} hours.</p></div>"
    for n in range(2, 6)
)


def test_a_box_under_the_text_is_left_out_with_the_lead_of_its_last_title():
    result = parse(page(f"<h1>{TITLE}</h1>{TEXT}<h2>Related</h2>{BOX}<ul><li><a href='/x'>Imprint</a></li></ul>"))
    assert [(item.title, item.text) for item in result.items] == [(TITLE, "\n\n".join(SAID))]
    assert "Its boats leave every 5 hours." in [one.excerpt for one in result.diagnostics]


def test_an_item_of_few_words_under_a_box_of_other_titles_is_the_page_s_own():
    item = only_item(page(f"<div>{BOX}</div><h1>{TITLE}</h1><p>{SAID[0]}</p>"))
    assert (item.title, item.text) == (TITLE, SAID[0])


def test_the_name_of_a_body_in_window_and_logo_is_no_title():
    body = f"<h1>Ministry of Harbours</h1><h2>{TITLE}</h2>{TEXT}"
    assert only_item(page(body, window="Ministry of Harbours")).title == TITLE


def test_a_day_and_a_kind_of_text_over_the_title_of_an_item_with_a_box():
    dated = "".join(f"<p>{n} May 2023</p><h3><a href='/{n}'>Ferry line {n} has a timetable</a></h3>" for n in (3, 2, 1))
    body = f"<p>4 May 2023</p><p>Press release</p><h1>{TITLE}</h1>{TEXT}<h2>Latest</h2>{dated}"
    item = only_item(page(body, window=TITLE))
    assert (item.title, item.published and item.published.date.isoformat()) == (TITLE, "2023-05-04")


def test_the_day_of_the_last_change_stands_over_links_under_the_text():
    body = (
        f"<h1>{TITLE}</h1>{TEXT}<p>Last updated: 5 May 2023</p><ul>{''.join(f'<li>{one}</li>' for one in LINKS)}</ul>"
    )
    item = only_item(page(body))
    assert (item.text, item.updated and item.updated.date.isoformat()) == ("\n\n".join(SAID), "2023-05-05")


def test_of_two_days_that_both_have_headings_the_first_heading_over_days_names_their_box():
    dated = "".join(f"<p>{n} May 2023</p><h3><a href='/{n}'>Ferry line {n} has a timetable</a></h3>" for n in (3, 2, 1))
    body = f"<h2>{TITLE}</h2><p>4 May 2023</p>{TEXT}<h2>Latest</h2>{dated}"
    assert only_item(page(body, window=SITE)).title == TITLE


def test_links_that_pass_the_page_on_under_its_day_are_no_items():
    own = "https%3A%2F%2Fharbour.example%2Fquay"
    tools = (("Post: new window", f"https://net.example/post?url={own}"), ("Mail: new window", "mailto:?subject=quay"))
    links = "".join(f"<li><a href='{address}'>{name}</a></li>" for name, address in tools)
    result = parse(
        f"<html><body><h2>Newsroom</h2><h1>{TITLE}</h1><p>4 May 2023</p><ul>{links}</ul>{TEXT}</body></html>"
    )
    assert [(item.title, item.text) for item in result.items] == [(TITLE, "\n\n".join(SAID))]
    assert {name for name, _ in tools} <= {one.excerpt for one in result.diagnostics}


def test_a_heading_that_ends_the_title_of_the_window_behind_the_site_s_name_is_the_title():
    body = f"<p>Ports</p><h2>{TITLE}</h2><p>4 May 2023</p>{TEXT}"
    item = only_item(page(body, window=f"Harbours of Norland. {TITLE}"))
    assert (item.title, item.published and item.published.date.isoformat()) == (TITLE, "2023-05-04")


@pytest.mark.parametrize("last", ["Lamps and quays", "Карта порта"])
def test_the_last_link_of_a_menu_over_a_day_whose_title_stands_below(last: str):
    menu = "".join(
        f"<p><a href='/{place}'>{name}</a></p>" for place, name in enumerate(("Harbours", "Ferries", "Dues", last))
    )
    body = "<p>4 May 2023</p><p><b>Second quay opens at Norvik</b></p><p>The quay is open. Ships use it.</p>"
    item = parse(f"<html><title>Norvik</title><body>{menu}{body}</body></html>").items[0]
    assert (item.title, item.published and str(item.published.date)) == ("Second quay opens at Norvik", "2023-05-04")
