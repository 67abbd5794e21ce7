"""What a site prints over the title of its text: the way to the page, menus, greetings, its window's title."""

from __future__ import annotations

import pytest
from tests.recognise.pages import FRAMES, codes, only_item

from pressitems import parse

BODY = (
    "The harbour authority of Norvik has finished the second quay, and ships have used it since the spring of this year.",
    "The third quay will follow as soon as the council has found the money for it.",
)
TITLE = "Second quay of Norvik opens"


def page(*lines: str, title: str = TITLE) -> str:
    return "\n\n".join([*lines, title, *BODY]) + "\n"


@pytest.mark.parametrize(
    "line",
    [
        "Harbours → Quays → Norvik",
        "You are in: Harbours > Quays > Norvik > 2023",
        "You are here: Harbours > Quays",
        "Harbours|Ferries|Lighthouses|Fares|Sea News",
        "Welcome to the website of the Harbour Authority",
        "Newsroom Newsroom",
        "Media Center",
        "PR No.192",
        "Press Advisories",
        "Press Releases |",
        "icon_zoom.png",
        "Webcast of the press briefing",
    ],
)
def test_a_line_that_leads_through_the_site_or_names_the_kind_is_no_title(line: str):
    source = page(line)
    item = only_item(source)
    assert (item.title, item.text) == (TITLE, "\n\n".join(BODY))
    assert codes(parse(source)) == ["furniture"]


@pytest.mark.parametrize(
    "line",
    [
        "Quays that are open: Norvik > Holm > Selwyn, and the last one only from 4 May on.",
        "»Harbour of the year« and »Quay of the year« go to Norvik",
        "Norvik → Holm",
        "<u>New commitments</u>",
    ],
)
def test_signs_of_a_way_in_other_lines_are_text(line: str):
    assert line in only_item(page(title=f"{TITLE}\n\n{line}")).text


def test_a_line_of_facts_between_bars_is_no_menu():
    item = only_item(page("4 May 2023 | News | Sochi | 3 min read | 0 Comments"))
    assert (item.title, str(item.published and item.published.date)) == (TITLE, "2023-05-04")


@pytest.mark.parametrize("between", [(), ("[ Advertisement ]",)])
def test_the_window_s_title_over_the_heading_is_left_out(between: tuple[str, ...]):
    item = only_item(page(f"{TITLE} | Harbours of Norland | Speeches", *between))
    assert (item.title, item.text) == (TITLE, "\n\n".join(BODY))


def test_a_title_with_its_day_over_its_kind_alone_stays_the_title():
    item = only_item(page("Daily Press Briefing - May 4, 2023", title="Daily Press Briefing"))
    assert item.title == "Daily Press Briefing - May 4, 2023"


def test_a_title_that_leads_on_to_place_and_day_stands_under_its_number():
    item = only_item(
        page("Press release No. 69", title="Briefing by Foreign Ministry Spokesperson Eva Holm,\nSochi, 4 May 2023")
    )
    assert [(one.name, one.role) for one in item.speakers] == [("Eva Holm", "Spokesperson")]
    assert (item.event and item.event.place, item.genre) == ("Sochi", "briefing")


def test_a_long_title_that_says_who_when_and_where_may_end_with_a_stop():
    title = (
        "Conférence de presse de Mme Hanne Morel, ministre des ports, notamment sur les mesures en faveur de la "
        "construction des quais et des phares dans les îles du nord, à Paris le 4 mai 2023."
    )
    text = "Mesdames, Messieurs, merci de votre présence. Le deuxième quai est ouvert et les bateaux y viennent."
    item = only_item(f"{title}\n\n{text}\n")
    assert (item.title, item.event and item.event.place, item.genre) == (title, "Paris", "press-conference")


@pytest.mark.parametrize(("line", "place"), [("Islamabad: May 4, 2023", "Islamabad"), ("Ferries: May 4, 2023", None)])
def test_a_colon_between_place_and_day_needs_a_known_place(line: str, place: str | None):
    event = only_item(page(title=f"{TITLE}\n\n{line}")).event
    assert (event and event.place) == place


LINES = {
    "a menu": "Harbours• Ferries• Lighthouses• Fares• Sea News",
    "a language": "Japanese",
    "a sender": "FROM: THE HARBOUR BOARD",
    "the name of a date that is missing": "Published on",
    "an embargo": "For release on delivery 11:30 a.m. EDT May 5, 2017",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_what_else_stands_over_a_title_is_none(line: str):
    assert only_item(page(line)).title == TITLE


def test_the_title_stands_under_a_letterhead():
    head = (
        "Embassy of\nthe Norland Republic",
        "tel: +44 20 7946 0123\nfax: +44 20 7946 0124",
        "Consular Section\ntel: +44 20 7946 0125",
    )
    item = only_item(page(*head, "updated 9:43 AM UTC, Dec 29, 2017"))
    assert (item.title, str(item.updated and item.updated.date)) == (TITLE, "2017-12-29")


def test_one_telephone_over_a_title_is_no_letterhead():
    assert only_item(f"{TITLE}\n\nPress office: 020 7946 0123\n\n{BODY[0]}\n\n{BODY[1]}\n").title == TITLE


def test_a_room_over_a_clock_time_is_a_place_and_no_issuer():
    lines = (
        "The Harbour Board",
        "Office of the Press Secretary",
        "Remarks by Mayor Hanne Vik",
        "Round Office",
        "10:30 A.M. EDT",
    )
    item = only_item("\n\n".join((*lines, "MAYOR VIK: Hello, everybody. I thank you for coming.")) + "\n")
    assert (item.title, item.event and item.event.place, item.issuer) == (lines[2], "Round Office", "The Harbour Board")


def test_whose_house_a_press_conference_was_held_at_is_a_place():
    line = "Friday, October 6, 2023, 11:17 a.m. Ministry of Ports"
    source = f"Press Conference by Minister of Ports Hanne Vik\n\n{line}\n\nMinister Vik: I have two announcements.\n"
    event = only_item(source).event
    assert event is not None
    assert (event.place, str(event.start and event.start.date)) == ("Ministry of Ports", "2023-10-06")


def test_under_a_release_a_body_behind_the_hour_issues_it():
    item = only_item(page(title="Press release on the quay\n\nFriday, October 6, 2023, 11:17 a.m. | Ministry of Ports"))
    assert (item.event, item.issuer) == (None, "Ministry of Ports")


@pytest.mark.parametrize("state", ["the Russian Federation", "Norway"])
def test_a_state_s_name_over_a_title_is_neither_title_nor_issuer(state: str):
    item = only_item(page(state, "Ministry of Ports"))
    assert (item.title, item.issuer) == (TITLE, "Ministry of Ports")


def test_a_state_s_name_alone_over_a_text_is_its_title():
    assert only_item(f"Norway\n\n{BODY[0]}\n\n{BODY[1]}\n").title == "Norway"


def test_whom_to_ask_at_the_foot_of_a_short_text_is_no_letterhead():
    foot = ("Press office", "Phone: 020 7946 0123", "press@norvik.example", "@NorvikPress")
    item = only_item(page() + "\n" + "\n".join(foot) + "\n")
    assert (item.title, item.text.partition("\n")[0]) == (TITLE, BODY[0])


RECORDS = {
    "a record over a kind": ("Transcript", "Press briefing by Mayor Hanne Vik"),
    "a list of who speaks between": (
        "News Transcript",
        "Presenter: Mayor Hanne Vik",
        "Press briefing by Mayor Hanne Vik",
    ),
    "where it comes from": ("Source: Government of Norland", "Press briefing by Mayor Hanne Vik"),
}


@pytest.mark.parametrize("lines", RECORDS.values(), ids=RECORDS)
def test_that_a_text_is_a_record_and_who_speaks_and_whence_are_no_titles(lines: tuple[str, ...]):
    assert only_item(page(*lines[:-1], title=lines[-1])).title == lines[-1]


def test_a_record_over_anything_else_is_the_title():
    assert only_item("Transcript\n\nMAYOR VIK: Good morning, and thank you.\n\nQUESTION: When?\n").title == "Transcript"


def test_a_title_that_is_printed_twice_stands_under_the_name_of_the_site():
    item = only_item(page("One harbour for all", "Top slides", TITLE))
    assert (item.title, item.text) == (TITLE, "\n\n".join(BODY))


def test_the_way_to_the_page_can_end_with_a_title_of_any_length():
    lines = ("Friday, 8 March 2024", "english norlandic", f"Home arrow Newsroom arrow Press briefings arrow {TITLE}")
    result = parse(page(*lines, title=f"{TITLE}\n\nTuesday, 9 May 2023"))
    item = result.items[0]
    assert (item.title, item.published and item.published.date.isoformat()) == (TITLE, "2023-05-09")
    assert codes(result) == ["furniture"] * 3


def test_two_paragraphs_of_which_one_holds_the_other_are_text():
    lines = ("It rained. The harbour authority of Norvik has finished the second quay.", BODY[0])
    assert len(only_item("\n\n".join((TITLE, *lines))).paragraphs) == 2


@pytest.mark.parametrize("between", ["<form>Search</form>", "<nav><a href='/n'>News</a></nav>"])
def test_a_day_over_what_works_the_site_is_today_and_not_the_item_s(between: str):
    source = f"<html><body><div>Friday, 8 March 2024</div>{between}<h1>{TITLE}</h1><p>{BODY[0]}</p></body></html>"
    result = parse(source)
    assert result.items[0].published is None
    assert "Friday, 8 March 2024" in [one.excerpt for one in result.diagnostics]


def test_a_list_of_languages_first_on_a_page_of_text_is_a_menu():
    languages = ("Norlandic", "العربية", "Français", "Русский")
    result = parse(page("\n".join(f"• {language}" for language in languages)))
    assert (result.items[0].title, len(result.items)) == (TITLE, 1)
    assert codes(result) == ["furniture"] * 4


def test_points_of_a_text_under_its_title_are_no_menu():
    points = "\n".join(f"• {point}" for point in ("Quays", "Ferries", "Lighthouses", "Fares"))
    assert [one.text for one in only_item(f"{TITLE}\n\n{points}\n\n{BODY[0]}\n").paragraphs][:4] == [
        "Quays",
        "Ferries",
        "Lighthouses",
        "Fares",
    ]


def test_an_office_alone_over_the_day_is_no_title():
    source = "PRIME MINISTER\n\n11 November 2003\n\nTRANSCRIPT OF THE PRESS CONFERENCE WITH HANNE VIK\n\n"
    item = only_item(source + "\n\n".join(BODY) + "\n")
    assert item.title == "TRANSCRIPT OF THE PRESS CONFERENCE WITH HANNE VIK"
    assert (str(item.genre), item.published.date.isoformat()) == ("press-conference", "2003-11-11")


def test_whom_to_ask_stands_over_the_title_with_numbers_in_brackets():
    people = "Lena Goh\nNorvik Space Center, Fla.\n(Phone: 555/358-3749)\n\nTom Brandt\n(Phone: 555/867-2468)\n\n"
    assert only_item(f"{people}{TITLE}\n\n" + "\n\n".join(BODY) + "\n").title == TITLE


@pytest.mark.parametrize(
    "people", ["Contact: Lena Goh, 0555 010 200", "Contact: Lena Goh, 0555 010 200\n\nTom Hale, 0555 010 201"]
)
def test_whom_to_ask_stands_over_the_title_with_the_number_in_one_line(people: str):
    source = f"For Immediate Release\n\n4 May 2023\n\n{people}\n\n{TITLE}\n\n"
    assert only_item(source + "\n\n".join(BODY) + "\n").title == TITLE


@pytest.mark.parametrize("title", ["Harbour Press Room Opens At Noon", "Ambassador Lindqvist visits Norvik Park"])
@pytest.mark.parametrize("above", [(), ("9 May 2023",)])
def test_a_headline_with_a_word_for_a_place_is_the_title_and_no_place(title: str, above: tuple[str, ...]):
    item = only_item(page(*above, title=title))
    assert (item.title, item.event) == (title, None)


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("Press Briefing", "Norvik Press Briefing of Palace Officer Lena Goh"),
        ("Press Briefing", "Press Briefing of Harbour Spokesperson Lena Goh and Chief Counsel Eva Holm"),
        ("Transcript by The Hon Eva Holm", "Doorstop Interview, Port of Norvik"),
    ],
)
def test_the_fuller_title_under_its_kind_is_the_title(kind: str, title: str):
    assert only_item(page(kind, title=title)).title == title


FULL = "Briefing by Foreign Ministry Spokesperson Irina Belova, Norvik, May 9, 2023"


@pytest.mark.parametrize(
    "lines",
    [
        ("14:50",),
        ("official site", "Home \\ Statements and speeches \\"),
        ("View settings", "Font size:", "Images", "News   /"),
        (
            "Start   Die Botschaft   Konsularisches   Kultur   Wirtschaft   Willkommen",
            "in Norvik",
            "Start > Sprecherin",
        ),
        ("SG/SM/19223",),
        ("DSG/SM/1234-ENV/567",),
        (
            "An official website of the Norland government",
            "Official websites use .gov",
            "Secure .gov websites use HTTPS",
            "You are viewing ARCHIVED CONTENT released online from January 20, 2017 to January 20, 2021.",
            "For current information, go to",
        ),
    ],
)
def test_what_works_the_site_over_a_title_in_full_is_not_the_title(lines: tuple[str, ...]):
    item = only_item(page(*lines, title=FULL))
    assert (item.title, item.genre.value, item.text) == (FULL, "briefing", "\n\n".join(BODY))


@pytest.mark.parametrize("line", ["COVID/19", "AC/130", "Norvik / Oster"])
def test_what_looks_like_a_running_number_or_a_way_is_none(line: str):
    item = only_item(page(title=f"{TITLE}\n\n{line}"))
    assert (item.identifier, codes(parse(page(title=f"{TITLE}\n\n{line}")))) == (None, [])


@pytest.mark.parametrize("languages", ["en-GB1 ru-RU1", "de-DE en-GB"])
def test_languages_of_the_page_under_its_title_are_no_text(languages: str):
    listed = "".join(f"<li>{one}</li>" for one in languages.split())
    paragraphs = "".join(f"<p>{one}</p>" for one in BODY)
    for source in (page(title=f"{TITLE}\n\n  • {languages}"), f"<h1>{TITLE}</h1><ul>{listed}</ul>{paragraphs}"):
        assert only_item(source).text == "\n\n".join(BODY)


def test_what_leads_a_heading_in_is_no_part_of_a_title_that_the_window_states_without_it():
    body = "".join(f"<p>{one}</p>" for one in FRAMES["de"][1:])
    title = "Pressekonferenz der Hafenbehörde vom 9. Mai 2023"
    source = (
        f"<html lang='de'><head><title>{title} | Hafen</title><meta property='og:title' content='Im Wortlaut {title}'></head>"
        f"<body><h1><span>Im Wortlaut</span> <span>{title}</span></h1>{body}</body></html>"
    )
    assert only_item(source).title == title


def test_words_before_days_in_a_list_of_facts_are_no_titles_of_entries():
    source = (
        f"<html><head><title>{TITLE} - Norvik</title></head><body><main><p>Press release</p><h1>{TITLE}</h1>"
        f"<p>The quay was opened today.</p><dl><dt>From:</dt><dd><a href='/h'>Harbour Office</a></dd>"
        f"<dt>Published</dt><dd>3 March 2022</dd>"
        f"<dt>Last updated</dt><dd>4 March 2022 — <a href='#history'>See all updates</a></dd></dl>"
        f"<div><p>The quay is open.</p></div><div><h2>Updates to this page</h2>Published 3 March 2022</div></main></body></html>"
    )
    item = only_item(source)
    assert (item.title, item.published and item.published.date.isoformat()) == (TITLE, "2022-03-03")


def test_facts_that_a_template_prints_twice_are_no_table_of_contents():
    facts = ("Special Briefing", "Office of the Spokesperson", "May 9, 2023")
    lines = (*facts, "Special Briefing", "En Route to Oster, Norland", "May 9, 2023", *BODY)
    source = f"<h1>{TITLE}</h1>" + "".join(f"<p>{one}</p>" for one in lines)
    item = only_item(source)
    assert (item.published and item.published.date.isoformat(), [one.heading for one in item.sections]) == (
        "2023-05-09",
        [None],
    )


def test_a_kind_under_the_title_and_a_place_under_who_speaks():
    lines = ("Interview", "Eva Holm, Minister of Ports", "Rome, Italy", *BODY)
    item = only_item(f"<h1>{TITLE}</h1>" + "".join(f"<p>{one}</p>" for one in lines))
    assert (item.genre.value, item.event and item.event.place) == ("interview", "Rome, Italy")
    assert item.text == "\n\n".join(BODY)


def test_all_whom_by_names_under_a_title_speak_and_the_occasion_is_reported():
    line = "by Secretary General Anna Dahl and the President of Norland, Eva Holm, at the Oster Base"
    result = parse("\n\n".join(("Joint press conference", line, "(As delivered)", *BODY)))
    assert [one.name for one in result.items[0].speakers] == ["Anna Dahl", "Eva Holm"]
    assert [one.excerpt for one in result.diagnostics if one.code == "furniture"] == [", at the Oster Base"]


def test_who_speaks_under_a_kind_of_three_words():
    line = "by Secretary General Anna Dahl ahead of the meetings of Ministers of Ports"
    lines = ("Pre-ministerial press conference", line, "2 April 2025", *BODY)
    assert [one.name for one in only_item("\n\n".join(lines)).speakers] == ["Anna Dahl"]


def test_a_media_note_under_its_title_is_a_release():
    lines = ("Media Note", "Office of the Spokesperson", "Norvik, ND", "March 21, 2019", *BODY)
    item = only_item("\n\n".join((TITLE, *lines)))
    assert (item.genre.value, item.text) == ("press-release", "\n\n".join(BODY))


def test_a_way_under_the_heading_leaves_it_the_title():
    lines = (
        "Lampost → Harbours → News",
        "PRESS CONFERENCE/761: Minister Holm on the Second Quay of Norvik (NHA)",
        *BODY,
    )
    source = f"<h1>{TITLE}</h1>" + "".join(f"<p>{one}</p>" for one in lines)
    assert only_item(source).title == TITLE
    source = f"<h1>{TITLE}</h1>" + "".join(f"<p>{one}</p>" for one in ("News /", *lines[1:]))
    assert only_item(source).title == TITLE
