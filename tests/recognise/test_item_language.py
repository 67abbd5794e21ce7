"""The language of each item by its own words, on pages of offices that write several."""

from __future__ import annotations

import pytest

from pressitems import PressPage, parse, to_html, to_text

HEAD = "29 March 2017\nMoscow: 18:15\nLondon: 16:15\n\n"
ENGLISH = (
    "28.03.2017 - Embassy statement on the ferry\n\nThe ferry will come twice a day from now on, and it is safe.\n\n"
)
MORE = (
    "24.03.2017 - Press release on the quay\n\nThe quay of the town is open for the ships of all of its neighbours.\n\n"
)
RUSSIAN = "27.03.2017 - О работе консульского отдела\n\nОтдел закрыт. Телефон: 000.\n\n"
FRENCH = (
    "26.03.2017 - Déclaration sur le ferry\n\nLe ferry arrivera deux fois par jour dans le port de la ville, et les passagers "
    "qui le prennent pour la première fois sont invités à se présenter au bureau du port avec les papiers de leur véhicule.\n\n"
)


def languages(page: PressPage) -> list[str]:
    return [item.language for item in page.items]


def test_each_item_of_a_listing_has_its_own_language():
    page = parse(HEAD + ENGLISH + RUSSIAN + MORE, style="rusemb-london")
    assert (page.language, languages(page)) == ("en", ["en", "ru", "en"])


def test_an_english_item_on_a_russian_page():
    russian = "28.03.2017 - О работе порта\n\nПортовая служба закончила строительство причала, и суда пользуются им уже с весны.\n\n"
    page = parse(
        HEAD + russian * 2 + "26.03.2017 - Embassy comment on the ferry\n\nNo comment at all.\n", style="rusemb-london"
    )
    assert (page.language, languages(page)) == ("ru", ["ru", "ru", "en"])


def test_a_russian_item_under_an_english_masthead():
    notice = "851 days have passed since the first stone of the quay - no credible information from the authorities of the town\n\n"
    page = parse(
        HEAD + notice + "27.03.2017\n\nО работе консульского отдела\n\nОтдел закрыт. Мы ждём вас весной.\n",
        style="rusemb-london",
    )
    assert languages(page) == ["ru"]


def test_a_language_in_the_same_script_takes_more_words():
    page = parse(HEAD + ENGLISH + FRENCH + MORE, style="rusemb-london")
    assert languages(page) == ["en", "fr", "en"]


@pytest.mark.parametrize("title", ["Condolences to Perú", "Déjà vu", "Łódź"])
def test_a_few_foreign_words_change_nothing(title: str):
    page = parse(HEAD + ENGLISH + f"27.03.2017 - {title}\n\nIt is so.\n\n" + MORE, style="rusemb-london")
    assert languages(page) == ["en", "en", "en"]


def test_languages_are_written_and_read_back():
    page = parse(HEAD + ENGLISH + RUSSIAN + MORE, style="rusemb-london")
    assert languages(parse(to_html(page))) == languages(page)
    assert languages(parse(to_text(page))) == languages(page)
