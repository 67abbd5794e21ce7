"""Days in a text: a chronology, sentences that begin with a day, and date lines in the midst of it are no entries."""

from __future__ import annotations

import pytest
from tests.recognise.pages import only_item

from pressitems import parse

TITLE = "Minister Strand opens the second quay"
SAID = "The Minister has opened the second quay at Norvik."
DAYS = ("1 June 2021 - The council votes", "12 July 2022 - The first stone is laid", "4 May 2023 - The quay is open")
SHAPES = {
    "paragraphs": "".join(f"<p>{day}</p>" for day in DAYS),
    "colons": "".join(f"<p>{day.replace(' -', ':')}</p>" for day in DAYS),
    "list": "<ul>" + "".join(f"<li>{day}</li>" for day in DAYS) + "</ul>",
    "table": "<table>"
    + "".join("<tr><td>{}</td><td>{}</td></tr>".format(*day.split(" - ")) for day in DAYS)
    + "</table>",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize(
    "lead", ["", "<p>Timeline:</p>", "<h3>The story of the quay</h3>"], ids=["none", "colon", "heading"]
)
def test_a_chronology_is_part_of_the_text(shape: str, lead: str):
    item = only_item(f"<h1>{TITLE}</h1><p>4 May 2023</p><p>{SAID}</p>{lead}{shape}")
    assert (item.title, item.published and item.published.date.isoformat()) == (TITLE, "2023-05-04")
    assert all(what in item.text for day in DAYS for what in (day.split(" - ")[1], "12 July 2022"))


def test_a_chronology_in_plain_text():
    item = only_item("\n\n".join((TITLE, "4 May 2023", SAID, "Timeline:", *DAYS)) + "\n")
    assert (item.title, item.published and item.published.date.isoformat()) == (TITLE, "2023-05-04")


def test_a_chronology_of_quotations_is_text_as_one_of_sentences_is():
    days = ("12 May 2023: “The first ship is here.”", "14 May 2023: “The council votes.”", "20 May 2023: “It is open.”")
    assert only_item("\n\n".join(("How the quay was opened", *days)) + "\n").text == "\n\n".join(days)


def test_a_chronology_under_the_clocks_of_an_embassy():
    item = only_item(
        "29 March 2017\nMoscow: 18:15\nLondon: 16:15\n\nEmbassy comment on the lamps\n\nWe recall what happened.\n\n"
        "Chronology:\n\n10.01.2017 - the lamp went out.\n\n12.01.2017 - the lamp was lit.\n",
        style="rusemb-london",
    )
    assert item.title == "Embassy comment on the lamps"


@pytest.mark.parametrize(
    "summary",
    [
        "On 10 January 2017: a call was made, and it was long.",
        "On 10 January 2017 - the day of the lamp - the Ambassador spoke.",
        "12 January 2017 – the day on which the lamp was lit.",
        "On 10 January at 10:30: a call.",
    ],
)
def test_a_summary_that_begins_with_a_day_is_no_entry(summary: str):
    entries = (
        ("28.03.2017 - Embassy statement on the ferry", "The ferry will come twice a day from now on."),
        ("27.03.2017 - Embassy comment on the lamp", summary),
        ("24.03.2017 - Condolences to the people of Osthavn", "The town grieves with its neighbours."),
    )
    page = parse("\n\n".join(line for entry in entries for line in entry) + "\n", style="rusemb-london")
    assert [item.title for item in page.items] == [entry[0].partition(" - ")[2] for entry in entries]
    assert page.items[1].text == summary


def test_a_day_in_the_midst_of_the_text_is_part_of_it():
    body = ("We have noted this with regret.", "10 January 2019", "A call was made on that day.")
    item = only_item(f"<h1>{TITLE}</h1><p>4 May 2023</p>" + "".join(f"<p>{line}</p>" for line in body))
    assert item.published is not None
    assert (item.published.date.isoformat(), item.text) == ("2023-05-04", "\n\n".join(body))


def test_the_days_of_letters_are_part_of_the_text():
    body = (
        "We recall these three letters:",
        "4 May 2021",
        "Dear friends, come.",
        "5 June 2022",
        "Dear friends, do come.",
    )
    item = only_item(f"<h1>{TITLE}</h1>" + "".join(f"<p>{line}</p>" for line in body))
    assert (item.published, item.text) == (None, "\n\n".join(body))


@pytest.mark.parametrize(
    "rows",
    [
        ("7 January 2019 - closed", "8 January 2019 - closed"),
        ("1 December 2022 - 1.0431", "2 December 2022 - 1.0502"),
        ("08.01.2019 – open till noon", "07.01.2019 – open till noon"),
    ],
)
def test_a_value_beside_each_day_is_no_title(rows: tuple[str, ...]):
    cells = "".join(f"<tr><td>{row.replace(' - ', '<td>').replace(' – ', '<td>')}</tr>" for row in rows)
    lines = "\n".join(rows)
    for source in (
        f"<h1>Hours and rates</h1><p>5 May 2022</p><table>{cells}</table>",
        f"Hours and rates\n\n5 May 2022\n\n{lines}\n",
    ):
        item = only_item(source)
        assert item.title == "Hours and rates"
        assert item.published is not None
        assert item.published.date.isoformat() == "2022-05-05"
        assert len(item.paragraphs) == 2


def test_the_last_of_several_days_under_a_text_is_not_its_date():
    page = parse("<h1>Outreach visits</h1><p>The consul comes on these days.</p><p>20 June 2018</p><p>27 June 2018</p>")
    assert page.items[0].published is None
    assert page.items[0].text.endswith("20 June 2018\n\n27 June 2018")


def test_the_first_sentence_under_a_title_is_no_notice_of_the_masthead():
    sentence = "The Consular Section will be closed on these days:"
    page = parse(
        "18 June 2018\nMoscow: 16:20\nLondon: 14:20\n\nConsular queries:\n+44 20 7946 0000\n\nOpening hours in January\n\n"
        f"{sentence}\n\n7 January 2019 - closed\n8 January 2019 - closed\n",
        style="rusemb-london",
    )
    assert page.masthead is not None
    assert page.masthead.notices == ()
    assert page.items[0].text.startswith(sentence)


@pytest.mark.parametrize("over", ["19.06.2018", "19 June 2018"])
def test_the_day_of_a_story_over_its_title_and_days_that_go_on_under_it(over: str):
    told = (
        ("4 March 2018", "The boat lay on the shore of Holm."),
        ("12 March 2018", "The mayor spoke of it in the house."),
        ("14 March 2018", "The council asked for its owner."),
    )
    lines = (over, "The boat of Holm: what happened when", *(line for day in told for line in day))
    page = parse("\n\n".join(lines), style="rusemb-london")
    assert [(item.title, str(item.published.date)) for item in page.items if item.published] == [
        ("The boat of Holm: what happened when", "2018-06-19")
    ]
    assert all(what in page.items[0].text for _, what in told)
