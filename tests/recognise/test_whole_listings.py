"""Whole pages of sites that list texts: menus and introductions over the entries, boxes and newsletters under them."""

from __future__ import annotations

import pytest

from pressitems import PressPage, parse

SITE = "Harbour Office of Norland"
ENTRIES = (
    ("Second quay opens at Norvik", "4 May 2023", "2023-05-04", "The first of the larger ferries called there today."),
    ("Ferry to Holm has a new timetable", "28 April 2023", "2023-04-28", "The boats leave every two hours."),
    ("Harbour dues rise by two per cent", "3 March 2023", "2023-03-03", "The office has published the tariff."),
)
WANTED = [(title, day, f"/news/{number}", lead) for number, (title, _, day, lead) in enumerate(ENTRIES)]
NAMES = ("Ministry", "Topics", "Press", "Services", "Contact")
MENU = "".join(f"<li><a href='/{name.lower()}'>{name}</a></li>" for name in NAMES)
INTRODUCTION = (
    "Here you find what the office has published on harbours, quays and ferries.",
    "Journalists reach the press office every day from eight to six, and on holidays through the officer on duty.",
    "Older texts are in the archive. Whoever would like to have new ones by e-mail is asked to write to the office.",
)
NEWSLETTER = "<div><h3>Our newsletter</h3><p>Enter your e-mail address.</p></div>"


def link(number: int) -> str:
    return f"<a href='/news/{number}'>{ENTRIES[number][0]}</a>"


def cards(level: int = 3) -> str:
    return "".join(
        f"<div><h{level}>{link(number)}</h{level}><p>{day}</p><p>{lead}</p></div>"
        for number, (_, day, _, lead) in enumerate(ENTRIES)
    )


def page(body: str, window: str = f"News - {SITE}") -> str:
    return f"<html lang='en'><head><title>{window}</title></head><body>{body}</body></html>"


def summary(result: PressPage) -> list[tuple[str, str | None, str | None, str]]:
    return [
        (item.title, item.published and item.published.date.isoformat(), item.url, item.text) for item in result.items
    ]


@pytest.mark.parametrize("paragraphs", range(4))
@pytest.mark.parametrize("name", ["<h1>News</h1>", "<h2>Latest news</h2>", "<h1>Newsroom</h1>", f"<h1>{SITE}</h1>"])
def test_an_introduction_of_some_paragraphs_under_the_name_of_a_list_is_no_item(name: str, paragraphs: int):
    intro = "".join(f"<p>{text}</p>" for text in INTRODUCTION[:paragraphs])
    result = parse(page(f"<div>{SITE}</div><ul>{MENU}</ul>{name}{intro}{cards()}"))
    assert summary(result) == WANTED
    reported = [one.excerpt for one in result.diagnostics]
    assert set(INTRODUCTION[:paragraphs]) <= set(reported)


def test_an_introduction_without_any_heading_is_no_item():
    assert summary(parse(page(f"<ul>{MENU}</ul><p>{INTRODUCTION[0]}</p>{cards()}"))) == WANTED


@pytest.mark.parametrize(
    "under", ["<p>1 2 3 4 5 Next</p>", NEWSLETTER, f"<ul>{MENU}</ul>", f"<ul>{MENU}</ul>{NEWSLETTER}"]
)
def test_what_stands_under_a_listing_is_no_part_of_its_last_entry(under: str):
    result = parse(page(f"<h1>News</h1><p>{INTRODUCTION[0]}</p>{cards()}{under}"))
    assert summary(result) == WANTED


def test_a_filter_over_the_entries_does_not_make_an_item_of_the_introduction():
    years = "<form><select><option>2023</option><option>2022</option></select><button>Filter</button></form>"
    assert summary(parse(page(f"<h1>News</h1><p>{INTRODUCTION[0]}</p>{years}{cards()}"))) == WANTED


def test_months_over_the_entries_are_no_text_of_the_entry_before():
    body, month = "", ""
    for number, (_, day, _, lead) in enumerate(ENTRIES):
        name = day.partition(" ")[2]
        body += f"<h2>{name}</h2>" if name != month else ""
        body += f"<h3>{link(number)}</h3><p>{day}</p><p>{lead}</p>"
        month = name
    result = parse(page(f"<h1>News</h1><p>{INTRODUCTION[0]}</p>{body}"))
    assert summary(result) == WANTED
    assert "April 2023" in [one.excerpt for one in result.diagnostics]


LINKED = {
    "a date under each title": "".join(f"<div>{link(n)}</div><div>{e[1]}</div>" for n, e in enumerate(ENTRIES)),
    "a date on the next line": "".join(f"<li>{link(n)}<br>{e[1]}</li>" for n, e in enumerate(ENTRIES)),
    "a date over each title": "".join(f"<div>{e[1]}</div><div>{link(n)}</div>" for n, e in enumerate(ENTRIES)),
    "days as headings": "".join(f"<h2>{e[1]}</h2><ul><li>{link(n)}</li></ul>" for n, e in enumerate(ENTRIES)),
}


@pytest.mark.parametrize("before", ["", "<p><a href='/rss'>All news as a feed</a></p>"])
@pytest.mark.parametrize("body", LINKED.values(), ids=LINKED)
def test_links_of_the_site_beside_a_listing_move_no_date_to_another_title(body: str, before: str):
    result = parse(page(f"<h1>News</h1>{before}{body}<ul>{MENU}</ul>"))
    assert summary(result) == [(title, day, url, "") for title, day, url, _ in WANTED]


def test_the_same_words_beside_every_day_are_no_titles():
    body = "".join(f"<p>{e[1]} | Tidings</p><h3>{link(n)}</h3><p>{e[3]}</p>" for n, e in enumerate(ENTRIES))
    assert [entry[:3] for entry in summary(parse(page(f"<h1>News</h1>{body}")))] == [entry[:3] for entry in WANTED]


def test_a_month_that_ends_a_title_is_no_part_of_the_day_in_the_next_cell():
    titles = ("New timetable from June", "New tariff from May", "New quay from April")
    rows = "".join(
        f"<tr><td><a href='/news/{n}'>{title}</a></td><td>{ENTRIES[n][1]}</td></tr>" for n, title in enumerate(titles)
    )
    result = parse(page(f"<h1>News</h1><table>{rows}</table>"))
    assert [entry[:2] for entry in summary(result)] == [(title, ENTRIES[n][2]) for n, title in enumerate(titles)]


def test_a_box_of_links_over_the_listing_is_left_out_with_its_heading():
    topics = "".join(
        f"<li><a href='/topic/{n}'>{name}</a></li>" for n, name in enumerate(("Ports", "Ferries", "Quays"))
    )
    result = parse(page(f"<h3>Topics of today</h3><ul>{topics}</ul><h1>News</h1>{cards()}"))
    assert summary(result) == WANTED
    assert result.heading == "News"


def test_links_down_the_page_over_its_text_are_no_menu():
    contents = "".join(f"<li><a href='#{n}'>{name}</a></li>" for n, name in enumerate(("Ports", "Ferries", "Quays")))
    body = "".join(f"<h2>{name}</h2><p>{INTRODUCTION[1]}</p>" for name in ("Ports", "Ferries", "Quays"))
    result = parse(page(f"<h1>Briefing on the coast of Norland</h1><ul>{contents}</ul>{body}", "Briefing on the coast"))
    assert [one.excerpt for one in result.diagnostics if one.code == "furniture"] == []


def test_chinese_titles_without_days_are_a_listing_although_they_have_few_signs():
    titles = ("港口部长为诺维克港第二码头揭幕", "前往霍尔姆的渡轮六月起启用新班次", "港口费用明年起上调百分之二")
    body = "".join(f"<p><a href='/news/{n}'>{title}</a></p>" for n, title in enumerate(titles))
    result = parse(f"<html lang='zh'><head><title>新闻稿</title></head><body><h1>新闻稿</h1>{body}</body></html>")
    assert tuple(item.title for item in result.items) == titles


def test_the_words_that_lead_on_from_a_lead_are_left_out_and_reported():
    body = "".join(
        f"<h3>{link(n)}</h3><p>{e[1]}</p><p>{e[3]} <a href='/news/{n}'>All of it</a></p>" for n, e in enumerate(ENTRIES)
    )
    result = parse(page(f"<h1>News</h1>{body}"))
    assert summary(result) == WANTED
    assert [one.excerpt for one in result.diagnostics if one.code == "furniture"] == ["All of it"] * 3


def test_a_link_to_another_page_stays_in_the_lead():
    body = "".join(
        f"<h3>{link(n)}</h3><p>{e[1]}</p><p>{e[3]} <a href='/tariff'>Tariff</a></p>" for n, e in enumerate(ENTRIES)
    )
    assert parse(page(f"<h1>News</h1>{body}")).items[0].text == f"{ENTRIES[0][3]} Tariff"


@pytest.mark.parametrize("more", ["Read more", "Full story", "Lire la suite"])
@pytest.mark.parametrize("linked", [True, False])
def test_words_that_lead_on_from_each_title_are_no_titles(more: str, *, linked: bool):
    entries = (
        ("Bridge opens", "12 June 2022"),
        ("Toll set at three crowns", "2 June 2022"),
        ("Pilots wanted", "28 May 2022"),
    )
    body = "".join(
        f"<article><h2>{f'<a href=/{n}>{title}</a>' if linked else title}</h2><p>The council told us so today.</p>"
        f"<p class=date>{day}</p><a href='/{n}'>{more}</a></article>"
        for n, (title, day) in enumerate(entries)
    )
    result = parse(f"<html lang=en><head><title>News - Port</title></head><body><h1>News</h1>{body}</body></html>")
    assert [item.title for item in result.items] == [title for title, _ in entries]
    assert [item.published is not None for item in result.items] == [True, True, True]


def test_short_links_on_a_page_without_text_are_what_it_lists():
    titles = (
        "Speech at the Harbour Day",
        "Speech on the third harbour",
        "Remarks at the Rail Forum",
        "Lecture at Norport College",
    )
    body = "".join(f"<li><a href='/speeches/{n}'>{title}</a></li>" for n, title in enumerate(titles))
    result = parse(
        f"<html lang=en><head><title>Speeches - {SITE}</title></head><body><h1>Speeches</h1><ul>{body}</ul></body></html>"
    )
    assert [item.title for item in result.items] == list(titles)


@pytest.mark.parametrize("time", ["16h36", "16:36"])
def test_a_time_behind_each_day_in_a_language_without_lexicon_is_no_title(time: str):
    entries = (
        ("Segundo cais de Norvik abre", "26/12/2023", "Os barcos maiores já chegaram hoje ao porto da cidade."),
        ("Balsa para Holm tem novo horário", "22/12/2023", "As balsas saem de duas em duas horas, e não mais cedo."),
        ("Taxas do porto sobem", "20/12/2023", "A administração publicou a tabela com os preços para o ano."),
    )
    cards = "".join(
        f"<div><p>NOTA Nº {number}</p><h2><a href='/{number}'>{title}</a></h2><p>{day} - {time}</p><p>{lead}</p></div>"
        for number, (title, day, lead) in enumerate(entries)
    )
    result = parse(f"<html lang='pt'><body><h1>Notas</h1>{cards}</body></html>")
    # The number over the next title is no text of the entry before.
    assert [(item.title, item.text) for item in result.items] == [(title, lead) for title, _, lead in entries]
    assert [item.published and item.published.date.day for item in result.items] == [26, 22, 20]


def test_a_comma_before_the_day_behind_a_title_is_no_part_of_either():
    links = "".join(
        f"<li><a href='/{number}'>{title}, {day}</a></li>" for number, (title, day, _, _) in enumerate(ENTRIES)
    )
    result = parse(page(f"<h1>News</h1><ul>{links}</ul>"))
    assert [item.title for item in result.items] == [title for title, *_ in ENTRIES]


TITLES_OVER_LEADS = """Briefing by Foreign Ministry Spokesperson Anna Berg, Oslo, August 3, 2018

The quay of Norvik has been closed since May.

Press release on the ferry to Holm

The boats leave every two hours.

Foreign Minister Viktor Olsen’s interview with Lamp Radio, Oslo, July 26, 2018

The minister spoke of lamps and of lighthouses.
"""


def test_titles_that_say_who_speaks_open_items_without_day_or_link():
    titles = TITLES_OVER_LEADS.split("\n\n")[::2]
    assert [item.title for item in parse(TITLES_OVER_LEADS).items] == titles
    # One more line, and it may as well be one text with parts.
    assert len(parse(TITLES_OVER_LEADS + "\nThe harbour is open.\n").items) == 1


def test_headings_of_one_text_open_no_items():
    text = "\n\n".join(
        f"{head}\n\nThe quay of Norvik is open, and the ferry is not."
        for head in (
            "Press release on the quay",
            "The ferry to Holm",
            "Remarks on the lamps",
            "The dues of the harbour",
        )
    )
    assert len(parse(text).items) == 1
