"""A page with an item of its own and dates below: the item stays whole, whatever stands under or over it."""

from __future__ import annotations

import pytest
from tests.recognise.pages import only_item

from pressitems import PressItem, parse

TITLE = "Minister Strand opens the second quay"
SAID = ("The Minister has opened the second quay at Norvik.", "It is the longest of the coast.")
ITEM = f"<h1>{TITLE}</h1><p>4 May 2023</p>" + "".join(f"<p>{line}</p>" for line in SAID)
OTHERS = (("3 May 2023", "The ferry comes twice a day"), ("2 May 2023", "Condolences to the people of Osthavn"))
BOXES = {
    "date before a link": "<ul>{0}</ul>|<li>{day} – <a href='/x'>{title}</a></li>",
    "date over a link": "<ul>{0}</ul>|<li><span>{day}</span><br><a href='/x'>{title}</a></li>",
    "date under a link": "<div>{0}</div>|<p><a href='/x'>{title}</a></p><p>{day}</p>",
}
NAMES = ("Latest news", "Other news", "Related", "See also", "Press releases")


def box(shape: str) -> str:
    whole, one = shape.split("|")
    return whole.format("".join(one.format(day=day, title=title) for day, title in OTHERS))


def said(item: PressItem) -> tuple[str, str | None, str]:
    return item.title, item.published and item.published.date.isoformat(), item.text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("shape", BOXES.values(), ids=BOXES)
def test_a_box_of_other_titles_takes_nothing_from_the_item(shape: str, name: str):
    page = parse(f"{ITEM}<h2>{name}</h2>{box(shape)}")
    assert [said(item) for item in page.items] == [(TITLE, "2023-05-04", "\n\n".join(SAID))]
    left = " ".join(one.excerpt or "" for one in page.diagnostics)
    assert all(title in left for _, title in OTHERS)


def test_one_link_is_enough_for_a_box():
    item = only_item(f"{ITEM}<h2>Latest news</h2><ul><li>3 May 2023 – <a href='/x'>{OTHERS[0][1]}</a></li></ul>")
    assert said(item) == (TITLE, "2023-05-04", "\n\n".join(SAID))


@pytest.mark.parametrize("shape", BOXES.values(), ids=BOXES)
def test_a_box_over_the_item_takes_nothing_from_it(shape: str):
    item = only_item(f"<div><h2>Latest news</h2>{box(shape)}</div>{ITEM}")
    assert said(item) == (TITLE, "2023-05-04", "\n\n".join(SAID))


@pytest.mark.parametrize("head", ["<h1>{0}</h1>{1}", "{1}<h1>{0}</h1>", "<p>News</p>{1}<h1>{0}</h1>"])
def test_the_date_of_the_item_stands_over_or_under_its_title(head: str):
    head = head.format(TITLE, "<p>4 May 2023</p>")
    text = "".join(f"<p>{line}</p>" for line in SAID)
    item = only_item(f"{head}{text}<h2>Latest news</h2>{box(BOXES['date before a link'])}")
    assert said(item) == (TITLE, "2023-05-04", "\n\n".join(SAID))


@pytest.mark.parametrize("one", ["{day} – {title}", "{day}\n{title}", "{title}\n{day}"])
def test_a_box_in_plain_text(one: str):
    others = [one.format(day=day, title=title) for day, title in (*OTHERS, ("1 May 2023", "The second quay is lit"))]
    item = only_item("\n\n".join((TITLE, "4 May 2023", *SAID, "Latest news", *others)) + "\n")
    assert said(item) == (TITLE, "2023-05-04", "\n\n".join(SAID))


def test_a_listing_with_leads_follows_a_featured_item():
    entries = "".join(f"<p>{day} - {title}</p><p>The text of it.</p>" for day, title in OTHERS)
    page = parse(f"{ITEM}<h2>Press releases</h2>{entries}")
    assert page.heading == "Press releases"
    assert [(item.title, item.excerpt) for item in page.items] == [
        (TITLE, False),
        *((title, True) for _, title in OTHERS),
    ]
    assert said(page.items[0]) == (TITLE, "2023-05-04", "\n\n".join(SAID))


def test_a_listing_whose_titles_are_sentences_begins_with_what_is_new():
    days = ("28 March 2017", "27 March 2017", "24 March 2017")
    titles = ("The ferry comes twice a day.", "The second quay is open.", "The lamp is lit again.")
    page = parse("<h1>News</h1>" + "".join(f"<p>{day}</p><p>{t}</p>" for day, t in zip(days, titles, strict=True)))
    assert tuple(item.title for item in page.items) == titles


DAYS = (("1 June 2021", "The council votes."), ("12 July 2022", "The first stone is laid."))
PROGRAMME = (("Monday, 8 May 2023", "10:00 Arrival of the Minister"), ("Tuesday, 9 May 2023", "11:30 Talks"))
UNDER_DAYS = {
    "headings": "<h3>{0}</h3><p>{1}</p>",
    "bold": "<p><b>{0}</b></p><p>{1}</p>",
    "plain": "<p>{0}</p><p>{1}</p>",
}


@pytest.mark.parametrize("days", [DAYS, PROGRAMME], ids=["chronology", "programme"])
@pytest.mark.parametrize("shape", UNDER_DAYS.values(), ids=UNDER_DAYS)
def test_days_over_parts_of_a_text(shape: str, days: tuple[tuple[str, str], ...]):
    item = only_item(ITEM + "".join(shape.format(*day) for day in days))
    assert said(item)[:2] == (TITLE, "2023-05-04")
    said_here = [item.text, *(section.heading or "" for section in item.sections)]
    assert all(any(words in one for one in said_here) for day in days for words in day)


@pytest.mark.parametrize("days", [DAYS, PROGRAMME], ids=["chronology", "programme"])
def test_days_over_parts_of_a_plain_text(days: tuple[tuple[str, str], ...]):
    lines = [line for day in days for line in day]
    item = only_item("\n\n".join((TITLE, "4 May 2023", *SAID, *lines)) + "\n")
    assert said(item) == (TITLE, "2023-05-04", "\n\n".join((*SAID, *lines)))


def test_a_list_of_days_without_links_is_text_of_the_item():
    visits = "<h3>Earlier visits</h3><ul><li>3 May 2020 – Osthavn</li><li>2 May 2019 – Vesthavn</li></ul>"
    item = only_item(f"{ITEM}{visits}<p>All of them went well.</p>")
    assert said(item)[:2] == (TITLE, "2023-05-04")
    assert all(words in item.text for words in ("Osthavn", "Vesthavn", "All of them went well."))


@pytest.mark.parametrize("tag", ["main", "article"])
@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
def test_boxes_outside_take_nothing_from_the_main_part(tag: str, dated: bool):
    item = ITEM if dated else ITEM.replace("<p>4 May 2023</p>", "")
    others = "".join(f"<li>{day} – <a href='/x'>{title}</a></li>" for day, title in OTHERS * 4)
    page = f"<html><body><{tag}>{item}</{tag}><div><h2>Latest news</h2><ul>{others}</ul></div></body></html>"
    assert said(only_item(page)) == (TITLE, "2023-05-04" if dated else None, "\n\n".join(SAID))


def test_a_listing_outside_a_main_part_that_only_names_it_is_read():
    others = "".join(f"<li>{day} – <a href='/x'>{title}</a></li>" for day, title in OTHERS)
    page = parse(f"<html><body><main><h1>News</h1></main><div><ul>{others}</ul></div></body></html>")
    assert [item.title for item in page.items] == [title for _, title in OTHERS]


OPENINGS = {
    "a place and a day": "<p>Norvik, 4 May 2023</p><p>{0}</p>",
    "a dateline": "<p>NORVIK, 4 May 2023 – {0}</p>",
    "a name and a day": "<p>Published: 4 May 2023</p><p>{0}</p>",
    "a day and a kind": "<p>4 May 2023 | News</p><p>{0}</p>",
    "a lead and a day": "<p>The longest quay of the coast is open to ships</p><p>4 May 2023</p><p>{0}</p>",
}


@pytest.mark.parametrize("opening", OPENINGS.values(), ids=OPENINGS)
def test_whatever_says_when_the_item_came_out(opening: str):
    text = opening.format(SAID[0]) + f"<p>{SAID[1]}</p>"
    item = only_item(f"<h1>{TITLE}</h1>{text}<h2>Latest news</h2>{box(BOXES['date before a link'])}")
    when = item.published or (item.event and item.event.start)
    assert (item.title, when and when.date.isoformat()) == (TITLE, "2023-05-04")
    assert all(line in item.text for line in SAID)


def test_entries_with_a_kind_of_text_for_their_title_are_no_date_lines_of_the_first():
    titles = ("Интервью Посла А.В.Лампина, Норвик, 5 января 2019 года", "Комментарий пресс-службы Посольства")
    entries = [
        f"<h3>{day}.01.2019 - {title}</h3><div>Буй на месте.</div>" for day, title in zip("64", titles, strict=True)
    ]
    page = parse(f"<h2>ПРЕСС-РЕЛИЗЫ И НОВОСТИ</h2>{''.join(entries)}", style="rusemb-london")
    assert [item.title for item in page.items] == list(titles)
    assert [item.published and item.published.date.day for item in page.items] == [6, 4]


def test_an_undated_item_over_a_headed_box_of_titles_keeps_its_text():
    box = "".join(f"<li>{day} May 2023 – <a href='/{day}'>Buoy {day} relit after the storm</a></li>" for day in (2, 1))
    page = parse(f"<h1>Minister opens quay</h1><p>She opened it.</p><p>It is long.</p><h2>Related</h2><ul>{box}</ul>")
    assert page.items[0].title == "Minister opens quay"
    assert page.items[0].text == "She opened it.\n\nIt is long."
    assert page.items[0].published is None


TEXT = "<p>4 May 2023</p>" + "".join(f"<p>{line}</p>" for line in SAID)


@pytest.mark.parametrize(
    "page",
    [
        f"<title>Ministry of Ports</title><h2>{TITLE}</h2>{TEXT}<p>© Ministry of Ports</p>",
        f"<title>Ministry of Ports</title><p><b>{TITLE}</b></p>{TEXT}<p>© Ministry of Ports</p>",
        f"<title>Harbour News – {TITLE} | 2023</title><p>Harbour News</p><h2>{TITLE}</h2>{TEXT}",
        f"<title>Harbour News</title><p>Harbour News</p><h2>{TITLE}</h2>{TEXT}",
    ],
    ids=["heading over the text", "bold line over the text", "logo beside the title", "logo alone"],
)
def test_the_name_of_the_site_over_the_heading_or_under_the_text_is_no_title(page: str):
    assert said(only_item(page))[:2] == (TITLE, "2023-05-04")
    assert SAID[0] in only_item(page).text
    assert SAID[1] in only_item(page).text


def test_a_line_with_the_window_s_words_over_the_text_is_the_title_whatever_heading_stands_below():
    page = f"<title>{TITLE}</title><p>{TITLE}</p>{TEXT}<h2>Related</h2><p><a href='/x'>Ferries</a></p>"
    assert only_item(page).title == TITLE


@pytest.mark.parametrize("kind", ["*** PRESS RELEASE ***", "— Press release —", "== NEWS =="])
def test_signs_around_the_kind_of_a_text_make_it_no_title(kind: str):
    item = only_item("\n\n".join((kind, TITLE, "4 May 2023", *SAID)) + "\n")
    assert (item.title, item.text) == (TITLE, "\n\n".join(SAID))


def test_the_body_in_the_title_of_the_window_is_not_the_title():
    said = "The second quay is open since this morning. Ships of every flag are welcome, said the Minister."
    item = only_item(
        "<html><head><title>Ministry of Harbours - Quay opens</title></head><body><center><b>MINISTRY OF HARBOURS</b>"
        "<br>Press Release</center><hr><b>Second quay opens in Norvik</b><br>4 May 2003<br><br>" + said
    )
    assert (item.title, item.issuer, item.text) == ("Second quay opens in Norvik", "MINISTRY OF HARBOURS", said)


def test_a_short_text_with_a_day_of_its_own_over_a_listing_is_no_introduction():
    said = "<h1>Travel advice: Norland</h1><p>Still current at: 12 May 2023</p><p>Take a guide in the north.</p>"
    page = parse(f"{said}{box(BOXES['date before a link'])}")
    assert page.items[0].title == "Travel advice: Norland"
    assert "Take a guide in the north." in page.items[0].text


def test_a_day_alone_over_a_listing_makes_no_item_of_its_name():
    page = parse(f"<h1>Harbour notices</h1><p>As of 12 May 2023</p>{box(BOXES['date before a link'])}")
    assert [item.title for item in page.items] == [title for _, title in OTHERS]


def test_titles_of_a_listing_may_all_have_the_words_of_a_place():
    titles = (
        "Meeting of the Norvik International Discussion Club",
        "PHOTO: Karl Moen speech at the Norvik House",
        "Chief of the General Staff General Karl Moen’s briefing for military attachés at Norvik",
    )
    lines = [line for title in titles for line in (f"19.06.2018 - {title}", "It is a good day for the lake.")]
    page = parse("5 August 2018\nMoscow: 13:00\nLondon: 11:00\n\n" + "\n\n".join(lines), style="rusemb-london")
    assert [item.title for item in page.items] == list(titles)


@pytest.mark.parametrize("first", ["Meeting of the Norvik International Discussion Club", "Concert at the Embassy"])
@pytest.mark.parametrize("sign", ["-", "–"])
def test_entries_whose_titles_have_the_words_of_a_place(first: str, sign: str):
    lines = (
        "Embassy on the quay",
        "The quay is open to ships of every flag, and nobody has been turned away from it.",
        "Why drag the ferry into this?",
        f"27.10.2016 {sign} {first}",
        "The members met on Tuesday and talked until midnight.",
        f"26.10.2016 {sign} Press release on the ferry",
        "The ferry is out of order.",
    )
    page = parse("\n\n".join(lines), style="rusemb-london")
    assert [item.title for item in page.items] == ["Embassy on the quay", first, "Press release on the ferry"]


@pytest.mark.parametrize(
    "first", ["Interview with Eva Holm, conducted by Tom Brandt on 3 May 2023", "Eva Holm today issued this statement:"]
)
def test_a_subtitle_or_an_announcement_stands_between_the_date_and_the_text(first: str):
    title = "Eva Holm on harbours and dues"
    cards = "".join(
        f"<div><h3>{name}</h3><p>{day} May 2023</p></div>" for day, name in ((2, "Dues fall"), (1, "Pier opens"))
    )
    body = f"<h1>{title}</h1><div>8 May 2023</div><p>{first}</p><p>The dues are low.</p><p>They stay low.</p>"
    page = parse(f"<html><head><title>{title}</title></head><body>{body}<h2>More news</h2>{cards}</body></html>")
    assert [(item.title, item.published.date.day) for item in page.items] == [(title, 8)]


def test_titles_over_the_days_of_a_box_are_none_of_the_own_item():
    item = only_item(
        "<h2>The quay<br>opens</h2><li>4 May</li><p>Question: When?</p><p><a href='/4'>(4 May 2018)</a></p>"
        "<h2>Title of a longer entry about the harbour</h2><p>By Eva Holm</p><h2>4 May</h2>"
    )
    assert (item.title, item.sections[1].heading) == ("The quay opens", "Title of a longer entry about the harbour")
