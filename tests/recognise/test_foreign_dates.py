"""Dates in words where the page's language cannot be told, has no lexicon, or is another one."""

from __future__ import annotations

import pytest

from pressitems import parse


def day(source: str) -> str | None:
    item = parse(source).items[0]
    return item.published and item.published.date.isoformat()


@pytest.mark.parametrize(
    ("title", "date", "text", "iso"),
    [
        (
            "Abre el muelle",
            "4 de mayo de 2023",
            "La Ministra abrió el jueves el nuevo muelle de Norport.",
            "2023-05-04",
        ),
        ("Apre il molo", "4 maggio 2023", "La Ministra ha aperto il nuovo molo di Norport.", "2023-05-04"),
        ("Abre o cais", "4 de maio de 2023", "A Ministra abriu na quinta-feira o novo cais.", "2023-05-04"),
        ("Otwarcie nabrzeża", "4 maja 2023", "Minister otworzył w czwartek nowe nabrzeże.", "2023-05-04"),
        ("Новий причал", "4 травня 2023 року", "Міністр відкрив у четвер новий причал.", "2023-05-04"),
        ("Νέα προβλήτα", "4 Μαΐου 2023", "Η υπουργός εγκαινίασε την προβλήτα.", "2023-05-04"),
        ("الرصيف الجديد", "الخميس 4 مايو 2023", "افتتحت الوزيرة الرصيف الجديد في نوربورت.", "2023-05-04"),
        ("الرصيف الجديد", "4 أيار 2023", "افتتحت الوزيرة الرصيف الجديد في نوربورت.", "2023-05-04"),
        ("Abre el muelle", "Jueves 4 de Mayo de 2023", "La Ministra abrió el nuevo muelle de Norport.", "2023-05-04"),
        ("Apre il molo", "giovedì, 4 maggio 2023", "La Ministra ha aperto il molo di Norport.", "2023-05-04"),
        ("Nova luka", "četvrtak, 5. listopada 2023", "Ministar je otvorio novu luku.", "2023-10-05"),
        ("Новий причал", "Четвер, 4 травня 2023 року о 18:02", "Міністр відкрив новий причал.", "2023-05-04"),
        ("새 부두", "2023년 5월 4일", "장관은 노르포트의 새 부두를 열었다.", "2023-05-04"),
        ("Kai Norport", "7 August 2023", "Holm.", "2023-08-07"),
        ("Ny kaj i Norrhamn", "14 mars 2019", "Ministern har öppnat den nya kajen i Norrhamn.", "2019-03-14"),
        ("Nieuwe kade in Noordhaven", "3 september 2021", "De minister heeft de nieuwe kade geopend.", "2021-09-03"),
        ("О новом причале", "4 May 2023", "Министр открыл новый причал в Норвике в четверг.", "2023-05-04"),
        ("Minister opens the quay", "9. Mai 2023", "The minister has opened the new quay of Norport.", "2023-05-09"),
        ("港の談話", "令和5年5月9日", "大臣が新しい港を開きました。", "2023-05-09"),
        ("港の談話", "平成29年3月29日（水曜日）午後3時半", "大臣が新しい港を開きました。", "2017-03-29"),
        ("Minister opens the quay", "2023年5月9日", "The minister has opened the new quay of Norport.", "2023-05-09"),
    ],
)
def test_a_date_in_words_that_only_one_day_can_be_is_read_on_any_page(title: str, date: str, text: str, iso: str):
    assert day(f"{title}\n\n{date}\n\n{text}\n") == iso
    assert day(f"<h1>{title}</h1><p>{date}</p><p>{text}</p>") == iso


@pytest.mark.parametrize(
    ("title", "line", "text", "updated"),
    [
        (
            "Nuevo muelle",
            "Publicado el 4 de mayo de 2023",
            "La Ministra ha abierto el nuevo muelle de Norport, que es de la ciudad y para los barcos.",
            None,
        ),
        (
            "O novo cais",
            "publicado 04/05/2023 22h54, última modificação 14/05/2023 22h55",
            "A Ministra abriu o novo cais de Norport, que é da cidade e não é para os barcos.",
            "2023-05-14",
        ),
        (
            "Новий причал",
            "Опубліковано 4 травня 2023 року о 18:02",
            "Міністр відкрив новий причал у Норпорті, що є важливим для міста та для всіх.",
            None,
        ),
    ],
)
def test_words_for_published_and_changed_of_a_language_without_lexicon_lead_dates_in(
    title: str, line: str, text: str, updated: str | None
):
    item = parse(f"{title}\n\n{line}\n\n{text}\n").items[0]
    assert item.published is not None
    assert item.published.date.isoformat() == "2023-05-04"
    assert item.text == text
    assert (item.updated and item.updated.date.isoformat()) == updated


@pytest.mark.parametrize("line", ["5 listopada 2020", "5 sausio 2020", "Mars 2019", "Lampen 14 mars 2019 nr"])
def test_words_that_no_known_language_prints_so_are_no_date(line: str):
    item = parse(f"<h1>Ny kaj i Norrhamn</h1><p>{line}</p><p>Ministern har öppnat den nya kajen.</p>").items[0]
    assert item.published is None
    assert line in item.text


def test_a_listing_dated_in_another_language_is_one():
    entries = "".join(f"<li>{day} Mai 2023 – <a href='/{day}'>О причале номер {day}</a></li>" for day in ("9.", "8."))
    page = parse(f"<html lang='ru'><h1>Новости управления маяков</h1><ul>{entries}</ul>")
    assert [item.published is not None for item in page.items] == [True, True]
