"""What a site prints over the title of its text: the way to the page, menus, greetings, its window's title."""

from __future__ import annotations

import pytest
from tests.recognise.pages import codes, only_item

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
