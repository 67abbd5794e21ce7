"""A question and its answer in one paragraph, as listings run them together."""

from __future__ import annotations

import pytest

from pressitems import parse

TITLES = ("Embassy Press Officer’s reply to a media question", "Interview with Anna Berg")


@pytest.mark.parametrize("title", TITLES)
def test_a_person_answers_at_once(title: str):
    page = parse(f"{title}\n\nQuestion: What do you think? Anna Berg: We are ready. The ships are, too.")
    assert [(turn.label, turn.kind, turn.text) for turn in page.items[0].turns] == [
        ("Question", "question", "What do you think?"),
        ("Anna Berg", "answer", "We are ready. The ships are, too."),
    ]


@pytest.mark.parametrize("answer", ["Answer: It is.", "Answer:It is."])
def test_the_space_behind_a_label_in_a_paragraph_may_be_forgotten(answer: str):
    page = parse(f"{TITLES[0]}\n\nQuestion: Is the quay open? {answer}")
    assert [(turn.label, turn.text) for turn in page.items[0].turns] == [
        ("Question", "Is the quay open?"),
        ("Answer", "It is."),
    ]


def test_a_name_in_running_prose_stays_there():
    page = parse("Statement on the harbour\n\nThe report asks why. Anna Berg: a life. It was printed in May.")
    assert [turn.label for turn in page.items[0].turns] == [None]


@pytest.mark.parametrize("place", ["Нижний Норвик", "Норвикская область, Хольм", "Хольм"])
def test_the_place_behind_the_date_of_a_copy_in_one_line_is_that_of_the_event(place: str):
    said = "Вчера в порту открыли новый причал, и суда пользуются им с утра. " * 8
    opening = "Главная События Встреча в порту Председатель совета принял моряков. 4 мая 2023 года 14:20"
    page = parse(
        f"{opening} {place} Хельга Вик: Добрый день. {said}Смотрите также Встреча с рыбаками 3 мая 2023 года",
        title="Встреча в порту",
        style="kremlin",
    )
    (item,) = page.items
    assert item.event is not None
    assert item.event.place == place
    assert item.paragraphs[-1].text.startswith("Хельга Вик: Добрый день.")


LISTING = """4 June 2018
Moscow: 18:15
London: 16:15

03.06.2018 - {title}

{teaser}

02.06.2018 - Embassy statement on the ferry

The ferry is out of order.
"""
SPOKEN = "Foreign Ministry Spokesperson Anna Berg’s response to a media question about the quay"


def heads(title: str, teaser: str) -> list[str | None]:
    page = parse(LISTING.format(title=title, teaser=teaser), style="rusemb-london")
    return [turn.label for turn in page.items[0].turns]


def test_the_last_name_of_whom_the_title_names_answers_at_once():
    assert heads(SPOKEN, "Question: What of the quay? Berg: The quay stands. It is old.") == ["Question", "Berg"]
    # Of somebody whom nothing names, one word says too little.
    assert heads(SPOKEN, "Question: What of the quay? Oster: The quay stands. It is old.") == ["Question"]


@pytest.mark.parametrize("label", ["Question:", "Question.", "Q:", "Q.", "QUESTION:"])
def test_a_teaser_that_is_cut_behind_its_question(label: str):
    assert heads(SPOKEN, f"{label} What do you say of the new quay?") == [label.rstrip(".:")]
    assert heads(SPOKEN, f"{label} The new quay.") == [None]
    assert heads("Embassy statement on the quay", "Q. What is that?") == [None]


def test_the_last_words_of_a_page_that_is_cut_short():
    title = "Foreign Minister Viktor Olsen’s interview with foreign media, Oslo, April 14, 2020"
    lines = (
        title,
        "Question: When does the quay open?",
        "Viktor Olsen: It is open already. I do not think that any of our c",
    )
    assert [turn.label for turn in parse("\n\n".join(lines)).items[0].turns] == ["Question", "Viktor Olsen"]


def test_a_copy_in_one_line_keeps_its_links_and_says_what_was_struck_out():
    said = "The new quay was opened in May, and ships have used it since. " * 60
    link = "<a href='https://quay.example/plan'>the plan</a>"
    page = parse(
        f"<title>Talks on the quay</title><p>Talks on the quay {said}See {link}, <s>not</s> the map. {said}</p>"
    )
    (paragraph,) = page.items[0].paragraphs
    (found,) = paragraph.links
    assert (paragraph.text[found.start : found.end], found.url) == ("the plan", "https://quay.example/plan")
    assert [one.excerpt for one in page.diagnostics if one.code == "struck-text"] == ["not"]
