"""What a site prints around the text of a page that came as text, where nothing says what is a heading or a link."""

from __future__ import annotations

import pytest
from tests.recognise.pages import codes, only_item

from pressitems import parse

TITLE = "Council opens the second quay of Norvik"
BODY = (
    "The council of Norvik opened the second quay on Monday, and ferries have used it since then.",
    "The third quay will follow as soon as the council has found the money for it.",
    "Ferries to Oster leave from the first quay, as they have done for ten years.",
)
MENU = ("Harbour Office of Norvik", "Menu", "Ferries", "Fares", "Contact", "News")


def page(*over: str, title: str = TITLE, below: tuple[str, ...] = ()) -> str:
    return "\n\n".join([*over, title, *BODY, *below]) + "\n"


@pytest.mark.parametrize(
    "over",
    [
        ("Press Room",),
        ("Main Container", "State Crest"),
        ("Harbour County Register",),
        ("Streaming",),
        ("We use cookies to make this site better",),
        ("A word on cookies", "This site uses cookies. They stay for a year."),
        ("The largest list of well-kept hotels by the sea",),
        ("Our desk is closed for Easter. Learn more",),
        ("This text was read from a scan and may hold mistakes.",),
        ("by the people of the press desk",),
    ],
    ids=" / ".join,
)
def test_lines_whose_words_the_text_does_not_take_up_stand_over_its_title(over: tuple[str, ...]):
    item = only_item(page(*over))
    assert (item.title, item.text) == (TITLE, "\n\n".join(BODY))
    assert set(codes(parse(page(*over)))) == {"furniture"}


@pytest.mark.parametrize("site", ["Eva Holm MP", "Governor of Norvik", "Council and quays"])
def test_over_a_menu_stands_the_name_of_the_site(site: str):
    item = only_item(page(site, "Menu", "Home", "About", "Contact Us", title=f"{TITLE}\n\n4 May 2023"))
    assert (item.title, str(item.published and item.published.date)) == (TITLE, "2023-05-04")


def test_a_title_over_its_contacts_is_not_the_first_sentence():
    fields = ("Contact:", "Sgt. Jens Dahl", "Phone:", "(555) 010-2000", "Date:", "May 4, 2023")
    assert (
        only_item(page("Department of Harbours", "Home", "Today", "Photos", title="\n\n".join((TITLE, *fields)))).title
        == TITLE
    )


def test_the_word_for_a_release_over_its_day_in_two_lines_says_when():
    item = only_item(page(title=f"{TITLE}\n\nFor Immediate Release:\n\nMay 4, 2023"))
    assert (str(item.published and item.published.date), item.text) == ("2023-05-04", "\n\n".join(BODY))


@pytest.mark.parametrize(
    ("over", "title"),
    [
        (("Ferries and quays",), "Ferries and quays"),
        (("Money for the third quay",), "Money for the third quay"),
        (("Two steps, one sea", "4 May 2023"), "Two steps, one sea"),
        (("Minutes of a long day", "Speech by Eva Holm, Oslo, 4 May 2023"), "Minutes of a long day"),
    ],
)
def test_a_first_line_that_the_text_takes_up_or_that_has_its_day_stays_the_title(over: tuple[str, ...], title: str):
    assert only_item("\n\n".join([*over, *BODY]) + "\n").title == title


@pytest.mark.parametrize(
    "over",
    [
        (f"{TITLE} | Harbour Office of Norvik", *MENU),
        (TITLE, *MENU),
        (*MENU, "Home", "News and media", TITLE),
        ("Skip to main content", *MENU, TITLE, "Video", "Photos"),
    ],
    ids=["with the site", "alone", "as the way", "over tools"],
)
@pytest.mark.parametrize("day", ["4 May 2023", "Published: 4 May 2023"])
def test_a_line_that_is_printed_again_over_the_text_is_the_title(over: tuple[str, ...], day: str):
    item = only_item(page(*over, title=f"{TITLE}\n\n{day}"))
    assert (item.title, item.text) == (TITLE, "\n\n".join(BODY))
    assert str(item.published and item.published.date) == "2023-05-04"


def test_an_office_that_writes_about_cookies_keeps_its_title():
    body = (
        "The data office fined three firms.",
        "They set cookies before anybody agreed.",
        "Cookies need a yes, it said.",
    )
    lines = (
        "Three firms pay for their cookies",
        "Data office fines three firms again",
        *body,
        "The firms will pay in May.",
    )
    assert only_item("\n\n".join(lines) + "\n").title == lines[0]


def test_a_field_that_is_printed_again_is_no_title():
    subjects = "SUBJECTS: Second quay; Fares of the ferries"
    assert only_item(page(TITLE, "4 May 2023", subjects, "Eva Holm", title=subjects)).title == TITLE


BOX = ("Library buys new books", "3 May 2023", "School meals go on", "1 May 2023")


@pytest.mark.parametrize("name", ["Related news", "More news", "See also", "Recent posts", "Related content"])
def test_titles_under_what_leads_elsewhere_after_the_text_are_none_of_the_page_s(name: str):
    source = page(title=f"{TITLE}\n\n4 May 2023", below=(name, *BOX, "Fares", "© 2023 Harbour Office"))
    item = only_item(source)
    assert (item.text, str(item.published and item.published.date)) == ("\n\n".join(BODY), "2023-05-04")


def test_figures_under_a_few_sentences_and_a_tool_of_the_page_are_the_text_s():
    rows = ("Births 34", "Deaths 21", "Ships 412", "Ferries 12", "Quays 3")
    assert only_item(page(below=("Download", *rows))).text.endswith("\n\n".join(rows))


def test_a_day_with_its_name_at_the_foot_is_the_text_s():
    item = only_item(page(below=("Share this page", "Harbour desk", "Published: 4 May 2023")))
    assert (item.text, str(item.published and item.published.date)) == ("\n\n".join(BODY), "2023-05-04")


def test_what_leads_on_from_each_entry_of_a_listing_ends_no_text():
    entries = [f"{title}\n\n{day}\n\n{lead}\n\nRead more" for title, day, lead in zip(
        ("Quay opens", "Ferry sails", "Fares fall"), ("4 May 2023", "3 May 2023", "2 May 2023"), BODY, strict=True
    )]  # fmt: skip
    assert [item.title for item in parse("\n\n".join(entries) + "\n").items] == [
        "Quay opens",
        "Ferry sails",
        "Fares fall",
    ]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Declaration by the Council on behalf of", "the ports of Norvik"), 0),
        (("NORVIK COUNCIL", "4 May 2023", "STATEMENT ON THE OPENING OF THE", "SECOND QUAY OF", "NORVIK"), 2),
    ],
)
def test_a_title_in_several_lines_is_one_where_each_ends_in_a_small_word(lines: tuple[str, ...], title: int):
    item = only_item("\n\n".join((*lines, *BODY)) + "\n")
    assert (item.title, item.text) == (" ".join(lines[title:]), "\n\n".join(BODY))


def test_what_is_said_stays_apart_from_the_next_line():
    lines = ("Press briefing on the quay", "MS. VIK: We talk of it, and of the", "ferry, too.", "QUESTION: When?")
    assert "ferry, too." in [text.text for text in only_item("\n\n".join(lines) + "\n").paragraphs]
