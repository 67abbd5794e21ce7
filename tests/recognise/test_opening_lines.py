"""The lines between a title and what is said, the closing line, and where an item's dates come from."""

from __future__ import annotations

import pytest
from tests.recognise.pages import codes, only_item

from pressitems import Day, Moment, PressItem, Speaker, parse, to_text

TITLE = "Statement on the new quay at Norvik"
BODY = (
    "The harbour authority of Norvik has finished the second quay, and ships have used it since the spring of this year.",
    "The third quay will follow as soon as the council has found the money for it.",
)


def text(*opening: str, closing: tuple[str, ...] = (), title: str = TITLE) -> str:
    return "\n\n".join([title, *opening, *BODY, *closing]) + "\n"


def day(item: PressItem) -> str | None:
    return item.published and item.published.date.isoformat()


DATES = {
    "29.03.2017": "2017-03-29",
    "29 March 2017": "2017-03-29",
    "March 29, 2017": "2017-03-29",
    "Wednesday, 29 March 2017": "2017-03-29",
    "2017-03-29": "2017-03-29",
    "29 Mar. 2017": "2017-03-29",
    "29-Mar-2017": "2017-03-29",
    "29th March 2017": "2017-03-29",
    "Published: 29 March 2017": "2017-03-29",
    "Published on 29 March 2017": "2017-03-29",
    "Date: 29 March 2017": "2017-03-29",
}


@pytest.mark.parametrize(("line", "expected"), DATES.items())
def test_a_date_line_under_the_title(line: str, expected: str):
    item = only_item(text(line))
    assert day(item) == expected
    assert item.text == "\n\n".join(BODY)


@pytest.mark.parametrize(
    ("line", "expected"), [case for case in DATES.items() if not case[0].startswith(("Publ", "Date"))]
)
def test_a_date_line_over_the_title(line: str, expected: str):
    item = only_item(f"<p>{line}</p><h1>{TITLE}</h1>" + "".join(f"<p>{one}</p>" for one in BODY))
    assert (item.title, day(item), item.text) == (TITLE, expected, "\n\n".join(BODY))


def test_the_date_of_the_last_change():
    item = only_item(text("29 March 2017", "Last updated: 2 April 2017"))
    assert item.updated is not None
    assert (day(item), item.updated.date.isoformat()) == ("2017-03-29", "2017-04-02")


@pytest.mark.parametrize(
    ("line", "place", "start"),
    [
        ("Norvik, March 27, 2017", "Norvik", "2017-03-27"),
        ("March 27, 2017, Norvik", "Norvik", "2017-03-27"),
        ("Norvik, 27 March 2017", "Norvik", "2017-03-27"),
        ("27 March 2017, Norvik", "Norvik", "2017-03-27"),
        ("Old Customs House, Norvik, March 27, 2017", "Old Customs House, Norvik", "2017-03-27"),
    ],
)
def test_a_dateline_says_where_and_when_it_was(line: str, place: str, start: str):
    item = only_item(text(line))
    assert item.event is not None
    assert (item.event.place, item.event.start and item.event.start.date.isoformat()) == (place, start)
    assert item.published is None
    assert item.text == "\n\n".join(BODY)


def test_place_date_and_start_time_on_lines_of_their_own():
    item = only_item(text("James Hall Briefing Room", "June 4, 2015", "12:40 P.M. EDT"))
    assert item.event is not None
    assert item.event.place == "James Hall Briefing Room"
    assert isinstance(item.event.start, Moment)
    assert item.event.start.datetime.isoformat() == "2015-06-04T12:40:00-04:00"
    assert day(item) == "2015-06-04"


def test_a_zone_that_is_not_in_force_is_reported_and_the_wall_time_kept():
    page = parse(text("January 9, 2015", "12:40 P.M. EDT"))
    assert "zone-contradiction" in codes(page)
    start = page.items[0].event.start
    assert (start.datetime.hour, start.datetime.minute) == (12, 40)


def test_a_time_without_a_zone_is_reported():
    page = parse(text("January 9, 2015", "12:40 P.M."))
    assert "unknown-zone" in codes(page)


def test_a_time_without_a_date_is_reported():
    page = parse(text("12:40 P.M. EDT"))
    assert "ambiguous-date" in codes(page)
    assert page.items[0].event is None


@pytest.mark.parametrize(
    "closing", ["END 1:10 P.M. EDT", "END  1:10 P.M. EDT", "(The briefing was concluded at 1:10 p.m.)"]
)
def test_the_closing_line_says_when_it_ended(closing: str):
    item = only_item(text("June 4, 2015", "12:40 P.M. EDT", closing=(closing,)))
    assert item.event is not None
    assert isinstance(item.event.end, Moment)
    assert item.event.end.datetime.isoformat() == "2015-06-04T13:10:00-04:00"
    assert item.text == "\n\n".join(BODY)


@pytest.mark.parametrize("closing", ["END", "# # #", "###", "ENDS", "-END-", "-30-", "- ENDS -"])
def test_closing_signs_are_no_text(closing: str):
    assert only_item(text(closing=(closing,))).text == "\n\n".join(BODY)


def test_a_sentence_that_begins_like_a_closing_line_is_text():
    item = only_item(text(closing=("ENDING the tolls was the right thing to do.",)))
    assert item.paragraphs[-1].text == "ENDING the tolls was the right thing to do."


BYLINES = {
    "one line": (("Elin Strand, Mayor of Norvik",), Speaker(name="Elin Strand", role="Mayor of Norvik")),
    "two lines": (("Elin Strand", "Mayor of Norvik"), Speaker(name="Elin Strand", role="Mayor of Norvik")),
    "by": (("By Elin Strand, Mayor of Norvik",), Speaker(name="Elin Strand", role="Mayor of Norvik")),
}


@pytest.mark.parametrize(("opening", "expected"), BYLINES.values(), ids=BYLINES)
def test_a_byline_names_who_speaks(opening: tuple[str, ...], expected: Speaker):
    item = only_item(text(*opening))
    assert item.speakers == (expected,)
    assert item.text == "\n\n".join(BODY)


def test_a_body_alone_issues_the_text():
    item = only_item(text("Office of the Spokesperson"))
    assert (item.issuer, item.speakers) == ("Office of the Spokesperson", ())


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("As delivered", "As delivered"),
        ("(As delivered)", "As delivered"),
        ("Check against delivery", "Check against delivery"),
        ("Provisional translation", "Provisional translation"),
        ("[Unofficial translation]", "Unofficial translation"),
    ],
)
def test_notes_on_the_state_of_the_text(line: str, note: str):
    item = only_item(text(line))
    assert (item.note, item.text) == (note, "\n\n".join(BODY))


def test_a_registry_number_identifies_the_item():
    assert only_item(text("204-14-06-2017")).identifier == "204-14-06-2017"


def test_a_lead_between_title_and_date_is_the_summary():
    lead = "Ships of every flag are welcome in Norvik again, says the harbour authority."
    more = "The ferry will use the new quay as well, twice a day from Easter on."
    item = only_item(text(lead, "29 March 2017"))
    assert (item.summary, item.text) == (lead, "\n\n".join(BODY))
    assert only_item(text(lead, more, "29 March 2017")).summary == f"{lead} {more}"


def test_a_title_that_comes_again_is_left_out_and_reported():
    page = parse(text(TITLE))
    assert page.items[0].text == "\n\n".join(BODY)
    assert "furniture" in codes(page)


def test_a_second_note_is_reported():
    page = parse(text("As delivered", "Provisional translation"))
    assert page.items[0].note == "As delivered"
    assert [(one.code, one.excerpt) for one in page.diagnostics] == [("furniture", "Provisional translation")]


def test_an_opening_line_in_the_middle_of_the_text_is_text():
    long = BODY[0] + " " + BODY[1]
    item = only_item(text(long, closing=("Norvik, March 27, 2017",)))
    assert item.event is None
    assert item.paragraphs[-1].text == "Norvik, March 27, 2017"


TITLES_WITH_EVENTS = (
    ("Briefing by Spokesperson Elin Strand, Norvik, March 27, 2017", "Norvik", "2017-03-27", None),
    ("Final statement of the coastal towns, Osthavn, July 30-31, 2018", "Osthavn", "2018-07-30", "2018-07-31"),
    ("Briefing by Spokesperson Elin Strand, June 15, 2018", None, "2018-06-15", None),
)


@pytest.mark.parametrize(("title", "place", "start", "end"), TITLES_WITH_EVENTS)
def test_the_event_of_the_title_is_kept_beside_the_date_line(
    title: str, place: str | None, start: str, end: str | None
):
    item = only_item("\n\n".join(["29.07.2018", title, *BODY]), style="rusemb-london")
    assert item.published == Day(date=parse_day("2018-07-29"))
    assert item.event is not None
    assert item.event.place == place
    assert item.event.start is not None
    assert item.event.start.date.isoformat() == start
    assert (item.event.end and item.event.end.date.isoformat()) == end


def parse_day(text: str):
    import pendulum

    return pendulum.Date.fromisoformat(text)


def test_no_date_is_invented():
    item = only_item(text())
    assert (item.published, item.updated, item.event) == (None, None, None)


def test_the_masthead_s_date_is_not_the_item_s():
    source = "29 March 2017\nMoscow: 18:15\nLondon: 16:15\n\n" + text()
    page = parse(source, style="rusemb-london")
    assert page.captured is not None
    assert page.items[0].published is None


def test_who_was_quoted_above_is_not_the_speaker():
    item = only_item(text("“This is a great day for the port.”", "—The Hon. Anna Strand, Minister of Fisheries"))
    assert item.speakers == ()
    assert "Anna Strand, Minister of Fisheries" in item.text


@pytest.mark.parametrize(
    "lines",
    [
        ("14 March 2018: The Council meets.",),
        ("Born:", "4 June 1931, Norvik"),
        ("Education:", "University of Norvik"),
        ("14 March 2018: Norvik Falls",),
    ],
)
def test_a_date_that_something_else_names_is_no_event(lines: tuple[str, ...]):
    item = only_item(text(*lines))
    assert item.event is None
    assert all(line in item.text for line in lines)


@pytest.mark.parametrize(
    ("line", "place"),
    [("Norvik (North Shore), 4 May 2018", "Norvik (North Shore)"), ("Norvik, D.C., May 4, 2018", "Norvik, D.C.")],
)
def test_signs_that_belong_to_the_place_stay(line: str, place: str):
    event = only_item(text(line)).event
    assert event is not None
    assert event.place == place


@pytest.mark.parametrize(
    "place", ["Norvik (North Shore)", "Palazzo Vecchio della Signoria Hall", "Office within Parliament"]
)
def test_a_place_on_its_own_line_is_whole(place: str):
    event = only_item(text("4 May 2018", place)).event
    assert event is not None
    assert event.place == place


def test_the_date_behind_the_closing_word():
    item = only_item(text(closing=("Ends/Tuesday, March 12, 2019", "Issued at 11:45")))
    assert (day(item), item.event) == ("2019-03-12", None)


@pytest.mark.parametrize(
    ("above", "answer"),
    [
        ("When will the board decide?", "On 30 June 2017."),
        ("When is the deadline?", "30 June 2017"),
        ("The deadline is the same for all harbours:", "30 June 2017"),
        ("At what time does the office close?", "3 p.m."),
    ],
)
def test_a_date_under_the_text_that_the_line_above_asks_for_is_text(above: str, answer: str):
    item = only_item(text("29 March 2017", closing=(above, answer)))
    assert (day(item), item.event, item.paragraphs[-1].text) == ("2017-03-29", None, answer)


def test_a_date_under_a_heading_of_the_text_is_text():
    body = "".join(f"<p>{line}</p>" for line in BODY)
    page = f"<h1>{TITLE}</h1><p>29 March 2017</p>{body}<h2>Apply for a berth</h2><p>On 30 June 2017</p>"
    item = only_item(page)
    assert (day(item), item.sections[-1].heading) == ("2017-03-29", "Apply for a berth")
    assert item.paragraphs[-1].text == "On 30 June 2017"


@pytest.mark.parametrize("name", ["<h3>{}</h3>", "<p>{}:</p>", "<p><b>{}</b></p>"])
def test_a_date_under_its_name_below_the_text(name: str):
    page = f"<h1>{TITLE}</h1>{''.join(f'<p>{line}</p>' for line in BODY)}{{}}<p>29 March 2017</p>"
    assert day(only_item(page.format(name.format("Published")))) == "2017-03-29"
    changed = only_item(page.format(name.format("Last updated")))
    assert (day(changed), changed.updated and changed.updated.date.day, len(changed.paragraphs)) == (None, 29, 2)


@pytest.mark.parametrize("dated", [(), ("29 March 2017",)])
def test_a_date_that_answers_a_question_is_not_when_it_was_published(dated: tuple[str, ...]):
    dialogue = (
        "<b>When will the third quay be opened to ships?</b>",
        "On 30 June 2017.",
        "<b>At what time?</b>",
        "At 3 p.m.",
    )
    lines = "".join(f"<p>{line}</p>" for line in (*dated, *dialogue, *BODY))
    item = only_item(f"<h1>Interview of Minister Anna Strand with the Herald</h1>{lines}")
    assert (day(item), item.event, item.summary) == ("2017-03-29" if dated else None, None, None)
    assert item.exchanges[0].answer == "On 30 June 2017."


def test_a_lead_that_asks_over_the_date():
    item = only_item(text("Who pays for the quay, and who will use it?", "29 March 2017"))
    assert (day(item), item.summary) == ("2017-03-29", "Who pays for the quay, and who will use it?")


def test_the_name_over_a_quotation_is_not_the_speaker():
    lines = ("Anna Strand, Minister of Roads", "“A great bridge.”", "Karl Lund, Mayor of Norvik", "“A long wait.”")
    item = only_item(text(*lines))
    assert item.speakers == ()
    assert all(line in item.text for line in lines)


@pytest.mark.parametrize("line", ["OPERATOR", "SENIOR OFFICIAL", "Mayor meets Karl Ekdahl"])
def test_what_is_no_name_of_a_place_is_none_beside_a_date(line: str):
    item = only_item(text("May 5, 2020", line))
    assert item.event is None
    assert line in to_text(item)


@pytest.mark.parametrize("title", ["Заявление Посольства", "Комментарий Посольства России в Норландии"])
@pytest.mark.parametrize("section", ["ПРЕСС-РЕЛИЗЫ И НОВОСТИ\n\n16.11.2019\n\n", ""])
def test_a_title_that_names_a_body_is_no_byline(title, section):
    source = f"16 November 2019\nMoscow: 18:15\nLondon: 15:15\n\n{section}{title}\n\nВ статье много ошибок. Мы сожалеем об этом.\n"
    item = parse(source, style="rusemb-london").items[0]
    assert item.title == title
    assert item.speakers == (Speaker(organisation=title.split(" ", 1)[1]),)


@pytest.mark.parametrize(
    "above",
    ["(* This is a provisional translation. The original text is in Norlandic.)", "Press Conferences", "Interviews"],
)
def test_a_note_or_a_kind_over_the_title_is_no_title(above):
    title = "Press Conference by Foreign Minister Hanne Vik"
    assert (
        parse(f"{above}\n\n{title}\n\nMay 4, 2023\n\nThe talks went well, and they will go on.\n").items[0].title
        == title
    )


def test_a_title_that_is_only_a_kind_stays_one():
    source = "Press Releases\n\nThe talks went well, and they will go on next year in the capital of Norland.\n"
    assert parse(source).items[0].title == "Press Releases"


LAMP = "Mayor opens the new lamp"
PROSE = "".join(f"<p>{one}</p>" for one in BODY)


@pytest.mark.parametrize("title", [f"<h2>{LAMP}</h2>", f"<p><b>{LAMP}</b></p>"])
@pytest.mark.parametrize(("section", "genre"), [("News", "news"), ("Press releases", "press-release")])
def test_a_section_s_name_over_the_title(section: str, genre: str, title: str):
    dated = "<p>29 March 2017</p>"
    for lines in (dated + title, title + dated, f"<p>1173-14-06-2017</p>{dated}{title}"):
        page = parse(f"<h1>{section}</h1>{lines}{PROSE}")
        (item,) = page.items
        assert (page.heading, item.title, str(item.genre), day(item)) == (section, LAMP, genre, "2017-03-29")
        assert item.text == "\n\n".join(BODY)
    assert only_item(f"<h1>{section}</h1>{title}{PROSE}").title == LAMP


@pytest.mark.parametrize("section", ["News", "Press releases"])
def test_a_section_s_name_over_the_title_in_plain_text(section: str):
    item = only_item("\n\n".join((section, "29 March 2017", LAMP, *BODY)))
    assert (item.title, day(item), item.text) == (LAMP, "2017-03-29", "\n\n".join(BODY))


@pytest.mark.parametrize("title", ["<h2>Embassy comment on the lamp</h2>", "<p><b>Embassy comment on the lamp</b></p>"])
def test_a_section_that_the_style_names_over_the_title(title: str):
    for lines in (f"<p>29.03.2017</p>{title}<p>1173-14-06-2017</p>", f"{title}<p>29.03.2017</p><p>1173-14-06-2017</p>"):
        page = parse(f"<h1>EMBASSY INFORMS</h1>{lines}{PROSE}", style="rusemb-london")
        (item,) = page.items
        assert (page.heading, item.title) == ("EMBASSY INFORMS", "Embassy comment on the lamp")
        assert (str(item.genre), day(item), item.identifier) == ("comment", "2017-03-29", "1173-14-06-2017")
        assert [section.heading for section in item.sections] == [None]


def test_several_headings_under_a_kind_are_sections_of_it():
    item = only_item(
        f"<h1>Statement</h1><p>29 March 2017</p><h2>The state of the quay</h2>{PROSE}<h2>The lamp</h2>{PROSE}"
    )
    assert (item.title, day(item)) == ("Statement", "2017-03-29")
    assert [section.heading for section in item.sections] == ["The state of the quay", "The lamp"]


def test_a_heading_behind_text_is_no_title_under_a_section():
    assert only_item(f"<h1>News</h1><p>29 March 2017</p>{PROSE}<h2>{LAMP}</h2>{PROSE}").title == "News"


def test_a_subtitle_that_is_a_heading_stands_before_the_date():
    item = only_item(f"<h1>{TITLE}</h1><h2>A good day for the coast</h2><p>29 March 2017</p>{PROSE}")
    assert (day(item), item.summary) == ("2017-03-29", "A good day for the coast")
    assert item.text == "\n\n".join(BODY)


def test_a_heading_that_is_the_date():
    for heading in ("29 March 2017", "29 March 2017 | News", "News", "Norvik, 29 March 2017"):
        under = "<p>29 March 2017</p>" if heading == "News" else ""
        item = only_item(f"<h1>{TITLE}</h1><h2>{heading}</h2>{under}{PROSE}")
        assert day(item) == "2017-03-29" or (item.event and item.event.place == "Norvik")
        assert [section.heading for section in item.sections] == [None]


def test_days_as_headings_are_sections():
    item = only_item(f"<h1>{TITLE}</h1><h2>29 March 2017</h2>{PROSE}<h2>30 March 2017</h2>{PROSE}")
    assert item.published is None
    assert [section.heading for section in item.sections] == ["29 March 2017", "30 March 2017"]


def test_a_kind_as_heading_over_text_is_a_section():
    item = only_item(f"<h1>{TITLE}</h1><p>29 March 2017</p><h2>News</h2>{PROSE}")
    assert [section.heading for section in item.sections] == ["News"]


OFFICE = ("From: Harbour Affairs Norland", "News release", "March 29, 2017 - Ottawa, Ontario - Harbour Affairs Norland")


def test_office_kind_and_dateline_under_the_title():
    page = f"<h1>{LAMP}</h1><p>{OFFICE[0]}</p><h2>{OFFICE[1]}</h2><p>{OFFICE[2]}</p>{PROSE}"
    for source in (page, "\n\n".join((LAMP, *OFFICE, *BODY))):
        item = only_item(source)
        assert (item.title, str(item.genre), day(item)) == (LAMP, "press-release", "2017-03-29")
        assert item.issuer == "Harbour Affairs Norland"
        assert item.event is not None
        assert item.event.place == "Ottawa, Ontario"
        assert [section.heading for section in item.sections] == [None]


@pytest.mark.parametrize(
    "line", ["From: Karl Ekdahl", "From: Minister Strand", "From: 9 to 5", "From: Moscow", "From: the sea."]
)
def test_no_body_behind_from(line: str):
    item = only_item(text("29 March 2017", line))
    assert (item.issuer, item.paragraphs[0].text) == (None, line)


def test_a_section_s_name_over_a_chinese_title():
    page = parse(
        "<h1>新闻</h1><p>2023年5月4日</p><h2>部长为新码头揭幕</h2><p>部长今天在港口为新码头揭幕，许多客人出席了仪式。</p>"
    )
    assert (page.heading, page.items[0].title) == ("新闻", "部长为新码头揭幕")


def test_a_briefing_over_its_topic_keeps_its_title():
    item = only_item(f"<h1>Press briefing</h1><p>29 March 2017</p><h2>The northern coast</h2>{PROSE}")
    assert (item.title, [section.heading for section in item.sections]) == ("Press briefing", ["The northern coast"])


def test_a_long_office_before_the_date_is_no_lead():
    item = only_item(text("From: Foreign, Harbour & Development Office", "Published 29 March 2017"))
    assert (item.issuer, item.summary) == ("Foreign, Harbour & Development Office", None)


def test_a_heading_of_one_word_before_the_date_is_no_lead():
    assert only_item(f"<h1>{TITLE}</h1><h2>Introduction</h2><p>29 March 2017</p>{PROSE}").summary is None


def test_a_range_of_days_in_a_listing_is_the_event():
    page = parse(
        "<h1>News</h1><ul><li>9-11 May 2023 – <a href='/a'>Quay opens in the town</a></li><li>4 May 2023 – <a href='/b'>"
        "Pier falls in the storm</a></li></ul>"
    )
    event = page.items[0].event
    assert (page.items[0].published, event.start.date.day, event.end.date.day) == (None, 9, 11)
    assert page.items[1].published.date.day == 4


LED_IN = {
    "en": ("By Minister Anna Berg ahead of the talks", TITLE, BODY[0]),
    "fr": (
        "Par la ministre Anna Berg",
        "Discours sur la mer et les ports",
        "Mesdames et Messieurs, je suis heureuse de vous voir ici dans la ville pour parler des ports de notre pays.",
    ),
}


@pytest.mark.parametrize(("line", "title", "said"), LED_IN.values(), ids=LED_IN)
def test_the_word_that_leads_to_the_speaker_shows_a_byline(line: str, title: str, said: str):
    speaker = only_item(f"{title}\n\n{line}\n\n{said}\n").speakers[0]
    assert speaker.name == "Anna Berg"
    assert (speaker.role or "").casefold() in ("minister", "ministre")


KINDS_OVER_TITLES = {
    "capitals": ("PRESS RELEASE", "29 March 2017"),
    "a date before": ("29 March 2017", "Press release"),
    "a number": ("Press release No. 112/2017", "29 March 2017"),
    "a place": ("PRESS RELEASE", "Norvik, 29 March 2017"),
    "no date": ("PRESS RELEASE",),
    "whose it is": ("Norvik Harbour Press Release", "29 March 2017"),
    "whose it is, in capitals": ("NORVIK NEWS RELEASE",),
    "a number without a sign": ("MEDIA RELEASE: N17-126", "29 March 2017"),
    "the number in a register": ("NEWS RELEASE 2017/126", "29 March 2017"),
}


@pytest.mark.parametrize("lines", KINDS_OVER_TITLES.values(), ids=KINDS_OVER_TITLES)
def test_the_kind_of_a_text_in_its_first_line_is_not_its_title(lines: tuple[str, ...]):
    item = only_item("\n\n".join((*lines, LAMP, *BODY)) + "\n")
    assert (item.title, str(item.genre), item.text) == (LAMP, "press-release", "\n\n".join(BODY))
    held = item.event.start if item.event is not None else None
    dated = day(item) or (held and held.date.isoformat())
    assert dated == ("2017-03-29" if len(lines) > 1 else None)


def test_the_day_behind_the_number_of_a_release_over_its_title():
    said = "Der Kai ist seit heute offen, und die Schiffe sind da."
    item = only_item(f"Pressemitteilung Nr. 12/2017 vom 29. März 2017\n\nZweiter Kai eröffnet\n\n{said}\n")
    assert (item.title, day(item), item.text) == ("Zweiter Kai eröffnet", "2017-03-29", said)


@pytest.mark.parametrize("below", ["Ladies and gentlemen", "The quay is open.", "Norvik, 29 March:", "Question: When?"])
def test_the_kind_of_a_text_is_its_title_where_the_text_stands_below(below: str):
    assert only_item("\n\n".join(("Statement", below, *BODY)) + "\n").title == "Statement"


@pytest.mark.parametrize("line", ["29 March 2017, 10:30, Norvik", "Norvik, 29 March 2017, 10:30"])
def test_a_clock_time_beside_a_place_is_reported_where_no_zone_is_known(line: str):
    page = parse(text(line))
    assert [found.code for found in page.diagnostics] == ["unknown-zone"]
    assert page.diagnostics[0].excerpt == line


RELEASE = ("Lamp Board opens the new quay", "The board has opened the quay in Norport before two hundred guests.")


@pytest.mark.parametrize(
    ("over", "left_out"),
    [
        ("Contact: Lena Goh\n(202) 555-0100\npress@lamps.example", "Contact: Lena Goh"),
        ("PRESS RELEASE\nNo. 23/2023", "PRESS RELEASE"),
        ("Home > News > Lamp Board opens the new quay", "Home > News > Lamp Board opens the new quay"),
        ("Home » News » 2023", "Home » News » 2023"),
        ("Home / Media / Press releases", "Home / Media / Press releases"),
        ("Media release\n\nEmbargoed until 10:00, 4 May 2023", "Media release"),
    ],
)
def test_whom_to_ask_and_the_way_to_the_page_are_no_title(over: str, left_out: str):
    title, body = RELEASE
    page = parse(f"{over}\n\n{title}\n\n4 May 2023\n\n{body}\n")
    item = page.items[0]
    assert (item.title, item.text) == (title, body)
    assert item.published is not None
    assert left_out in [one.excerpt for one in page.diagnostics if one.code == "furniture"]


def test_a_number_and_an_embargo_over_the_title_are_its_own():
    title, body = RELEASE
    item = only_item(f"PRESS RELEASE\n\nNo. 23/2023\n\nEmbargoed until noon\n\n{title}\n\n4 May 2023\n\n{body}\n")
    assert (item.title, item.identifier, item.note) == (title, "No. 23/2023", "Embargoed until noon")


@pytest.mark.parametrize(
    ("said", "line", "place"),
    [
        (
            "La ministre a inauguré jeudi le nouveau quai devant deux cents invités.",
            "Port Selwyn, le 4 mai 2023",
            "Port Selwyn",
        ),
        ("Die Ministerin hat am Donnerstag den neuen Kai eröffnet.", "Bad Norstein, den 4. Mai 2023", "Bad Norstein"),
        ("The board has opened the quay before two hundred guests.", "Norport am Main, 4 May 2023", "Norport am Main"),
    ],
)
def test_a_place_before_a_led_in_date_or_on_its_river_is_where_it_was(said: str, line: str, place: str):
    item = only_item(f"<h1>Norport</h1><p>{line}</p><p>{said}</p>")
    assert item.event is not None
    assert item.event.place == place
    assert item.published is None


def test_words_behind_a_date_without_a_sign_are_no_place():
    item = only_item("<h1>Public holidays</h1><p>1 January 2023 New Year</p><p>7 April 2023 Good Friday</p>")
    assert (item.event, item.published) == (None, None)
    assert item.text == "1 January 2023 New Year\n\n7 April 2023 Good Friday"


def test_who_signs_behind_the_date_speaks():
    item = only_item(f"<h1>Quay opens</h1><p>4 May 2023 by Minister Eva Holm</p><p>{RELEASE[1]}</p>")
    assert [speaker.name for speaker in item.speakers] == ["Eva Holm"]
    assert item.published is not None
    assert item.text == RELEASE[1]


def test_a_line_that_says_what_kind_of_text_it_is_names_nobody_with_a_role():
    source = "Пресс-релиз № 69\n\nБрифинг официального представителя МИД Норландии Е.В.Хольм,\n\nПорт готов к работе.\n"
    item = only_item(source)
    assert item.speakers == ()
    assert any("Брифинг официального представителя" in paragraph.text for paragraph in item.paragraphs)


def test_an_official_who_owns_the_next_line_is_no_place():
    source = "Statement on the harbour\n\nForeign Ministry Spokesperson Eva Holm’s\nRegular Press Conference on August 19, 2022\n\n"
    item = only_item(
        source + "The ministry has published the plan for the harbour, and ships have used it since spring.\n"
    )
    assert item.event is None or item.event.place is None


@pytest.mark.parametrize("title", ["Letter to the President of Norland", "Condolences to the President of Norland"])
@pytest.mark.parametrize(
    "address", ["H.E. Mr Bror Lind, President of Norland", "H.E. Mr Bror Lind\nPresident of Norland"]
)
def test_whoever_is_addressed_at_the_top_of_a_letter_is_text_and_says_nothing(title: str, address: str):
    item = only_item(text(address, "Your Excellency,", title=title))
    assert item.speakers == ()
    assert item.text.startswith("H.E. Mr Bror Lind")


def test_a_name_over_a_role_under_the_first_sentence_of_a_dated_text_is_no_byline():
    item = only_item(text("29 March 2017", "The King has sent a telegram.", "Bror Lind\nPresident of Norland"))
    assert item.speakers == ()


SUBTITLE = (
    "Speech by Ms Hanne Vik, President of the Bank of Norland, at the harbour conference “Quays”, Oslo, 4 May 2023."
)


def test_a_line_that_says_in_full_who_spoke_where_and_when_stays_text_under_a_topic():
    item = only_item(text(SUBTITLE, "5 May 2023", title="Hanne Vik: The price of quays"))
    assert (item.genre, [one.name for one in item.speakers]) == ("speech", ["Hanne Vik"])
    assert (item.event and item.event.place, day(item)) == ("Oslo", "2023-05-05")
    assert item.text.startswith(SUBTITLE)


@pytest.mark.parametrize(
    "line",
    [
        "Speech by Ms Hanne Vik, President of the Bank of Norland, at the harbour conference “Quays”.",
        "The speech by Ms Hanne Vik, President of the Bank of Norland, was welcomed in Oslo on 4 May 2023.",
        "Statement by the Ministry, Oslo, 4 May 2023",
    ],
)
def test_a_line_that_leaves_something_out_names_nobody(line: str):
    assert only_item(text(line, title="The price of quays")).speakers == ()


def test_a_title_of_its_own_kind_is_not_overruled_by_the_line_under_it():
    item = only_item(text(SUBTITLE, title="Statement by Mayor Ana Rios"))
    assert (item.genre, [one.name for one in item.speakers]) == ("statement", ["Ana Rios"])


@pytest.mark.parametrize("line", ["Norland - Ministry of External Affairs", "Media Releases, Speeches"])
def test_a_body_behind_a_dash_and_names_of_kinds_are_no_place(line: str):
    event = only_item(text(line, "29 March 2017", title="Media briefing by the Official Spokesperson")).event
    assert event is None or event.place is None


def test_by_whom_a_statement_was_delivered_and_where_stays_text():
    line = "Delivered by Ambassador Bror Lind at the Permanent Council, Vienna, 11 October 2018"
    item = only_item(text(line, title="Statement in response to the assembly"))
    assert [(one.name, one.role) for one in item.speakers] == [("Bror Lind", "Ambassador")]
    assert (item.event and item.event.place, str(item.event and item.event.start and item.event.start.date)) == (
        "Vienna",
        "2018-10-11",
    )
    assert item.text.startswith(line)


def test_as_delivered_by_somebody_is_no_note_but_says_who_speaks():
    item = only_item(text("As delivered by Chargé d’Affaires Ana Rios", "29 March 2017", title="Statement on the quay"))
    assert ([one.name for one in item.speakers], item.note) == (["Ana Rios"], None)


def test_a_role_under_a_name_may_have_its_body_behind_a_comma():
    item = only_item(
        text("Ana Rios\nPresident and CEO, Reserve Bank of Norvik\nMarch 29, 2017", title="Remarks to the round table")
    )
    assert [(one.name, one.organisation) for one in item.speakers] == [("Ana Rios", "Reserve Bank of Norvik")]


def test_a_heading_that_names_several_with_their_posts_is_who_speaks():
    heading = "<h2>Elin Strand, Mayor of Norvik,<br>Jens Dahl, Deputy Mayor of Norvik</h2>"
    body = f"<h1>Press conference on the quay</h1>{heading}<p>Norvik, 27 March 2017</p><p>{BODY[0]}</p><p>{BODY[1]}</p>"
    item = only_item(f"<html><body>{body}</body></html>")
    assert [(one.name, one.role) for one in item.speakers] == [
        ("Elin Strand", "Mayor of Norvik"),
        ("Jens Dahl", "Deputy Mayor of Norvik"),
    ]
    assert item.event is not None
    assert item.event.place == "Norvik"


def test_the_word_for_a_place_before_it_is_no_part_of_the_place():
    page = parse(
        text("Event Press conference", "Location Old Customs House", title="Press conference of Mayor Hanne Vik")
    )
    event = page.items[0].event
    assert event is not None
    assert event.place == "Old Customs House"
    assert [one.excerpt for one in page.diagnostics] == ["Location"]


def test_a_word_for_a_place_that_begins_its_name_is_part_of_it():
    event = only_item(text("4 May 2023", "Place Rogier, Brussels", title="Press conference of Mayor Hanne Vik")).event
    assert event is not None
    assert event.place == "Place Rogier, Brussels"


def test_a_medium_that_is_the_source_of_a_text_does_not_issue_it():
    assert only_item(text("4 May 2023", "Source: Reuters")).issuer is None


def test_a_place_in_the_midst_of_the_text_heads_a_part():
    lines = (
        "29.03.2017",
        "A tsar came to Norvik in 1698.",
        "The Shipyard",
        "He worked there.",
        "The Garden",
        "He slept.",
    )
    item = only_item("\n\n".join(("From the history of Norvik", *lines)), style="rusemb-london")
    assert item.event is None


def test_a_title_that_begins_as_a_note_does():
    title = "Стенограмма выступления Министра иностранных дел Норвегии В.Ольсена, Осло, 15 февраля 2011 года"
    lines = ("15.02.2011", title, "Дамы и господа,", "Мы провели переговоры о причале, и они были полезными.")
    item = only_item("\n\n".join(lines), style="rusemb-london")
    assert (item.title, day(item), item.genre) == (title, "2011-02-15", "speech")


def test_excerpts_of_what_somebody_said_are_a_title():
    title = "Excerpts from Ambassador Karl Holm’s interview with the Harbour Times"
    lines = ("15.02.2011", title, "The quay is open to ships of every flag.", "It stays open to all of them.")
    assert only_item("\n\n".join(lines), style="rusemb-london").title == title


def test_whoever_presents_stands_over_the_day_in_bold():
    lines = "<p><b>Presenter: Press Secretary Eva Holm</b></p><p><b>May 06, 2008</b></p>"
    said = "<p>MS. HOLM: Good afternoon. I am glad to see you.</p><p>Q: When?</p><p>MS. HOLM: In June.</p><p>Q: Sure?</p><p>MS. HOLM: We are.</p>"
    item = only_item(f"<h1>News Briefing with Eva Holm from Norvik</h1>{lines}{said}")
    assert day(item) == "2008-05-06"


def test_the_day_that_a_template_prints_twice_is_the_day():
    assert day(only_item(f"{LAMP}\n\n29 March 2017\n\n29 March 2017\n\n" + "\n\n".join(BODY) + "\n")) == "2017-03-29"


def test_the_wire_behind_the_day_of_a_dateline():
    item = only_item(f"{LAMP}\n\nNORVIK, Nov. 2, 2023 /Lampwire/ -- {BODY[0]}\n\n{BODY[1]}\n")
    assert (item.event.place, item.event.start.date.isoformat()) == ("NORVIK", "2023-11-02")


def test_the_day_among_the_fields_of_a_letterhead():
    fields = (("Contact:", "Sgt. Lena Goh"), ("Phone:", "(555) 555-0147"), ("Date:", "May 22, 2023"))
    rows = "".join(f"<tr><td><b>{name}</b></td><td>{value}</td></tr>" for name, value in fields)
    said = "".join(f"<p>{line}</p>" for line in BODY)
    assert day(only_item(f"<h1>{LAMP}</h1><table>{rows}</table>{said}")) == "2023-05-22"
