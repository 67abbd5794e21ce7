"""Which language a page is in: its words decide, what the format states settles the rest."""

from __future__ import annotations

import pytest
from tests.recognise.pages import DIALOGUES, FRAMES, as_html, as_text

from pressitems import parse

SENTENCES = {
    "en": "The harbour of the town is open to all of the ships that come from the islands in the north.",
    "ru": "Порт города открыт для всех судов, которые приходят с островов, и так было уже много лет.",
    "zh": "诺维克港对所有从北方岛屿来的船只开放，多年来一直如此。",
    "de": "Der Hafen der Stadt ist für alle Schiffe offen, die von den Inseln im Norden kommen und hier bleiben.",
    "fr": "Le port de la ville est ouvert à tous les navires qui viennent des îles du nord et qui restent ici.",
    "es": "El puerto de la ciudad está abierto para todos los barcos que vienen de las islas del norte y se quedan.",
    "uk": "Порт міста відкритий для всіх суден, що приходять з островів, і так було вже багато років.",
    "nl": "De haven van de stad is open voor alle schepen die van de eilanden in het noorden komen en hier blijven.",
    "ja": "港は北の島々から来るすべての船に開かれています。",
    "ko": "항구는 북쪽 섬에서 오는 모든 배에 열려 있습니다.",
    "ar": "الميناء مفتوح لجميع السفن القادمة من الجزر الشمالية منذ سنوات عديدة.",
}


@pytest.mark.parametrize(("tag", "sentence"), SENTENCES.items())
def test_the_words_decide(tag: str, sentence: str):
    page = parse(f"{sentence}\n\n{sentence} {sentence}\n", title="Norvik")
    assert page.language == tag
    assert page.items[0].language == tag


def test_the_words_win_over_a_wrong_declaration():
    assert parse(f"<html lang='en'><h1>Norvik</h1><p>{SENTENCES['ru']}</p></html>").language == "ru"


def test_the_region_of_a_declaration_is_no_part_of_the_language():
    assert parse(f"<html lang='en-GB'><h1>Norvik</h1><p>{SENTENCES['en']}</p></html>").language == "en"
    assert parse("<html lang='nn_NO'><h1>Norvik</h1><p>204</p></html>").language == "nn"


def test_a_declaration_settles_what_the_words_leave_open():
    assert parse("<html lang='nb'><h1>Norvik</h1><p>204</p></html>").language == "nb"


SHARED_WORDS = {
    "es": "El faro vuelve a encenderse esta noche después de tres semanas de obras.",
    "pt": "A ministra dos Portos visitou ontem a escola de navegação, a mais antiga de todas.",
    "da": "Havnen er åben i dag, og det er den i morgen, til alle skibe er kommet ind.",
    "no": "Havnen er åpen i dag, og det er den i morgen, til alle skip er kommet inn.",
}


@pytest.mark.parametrize(("tag", "sentence"), SHARED_WORDS.items())
def test_a_declaration_settles_which_of_two_neighbours_a_short_text_is(tag: str, sentence: str):
    assert parse(f"<html lang='{tag}'><h1>Norvik</h1><p>{sentence}</p></html>").language == tag


def test_the_longest_line_of_a_short_page_does_not_decide_alone():
    lines = [
        "Jean Vique : Madame la ministre, quand le phare s’allumera-t-il ?", "Eva Rossi : Dimanche, et nous en sommes heureux.",
        "Jean Vique : Qui paie ?", "Eva Rossi : Nous payons, et le département nous aide.",
    ]  # fmt: skip
    assert parse("\n\n".join(["Entretien avec Eva Rossi", *lines])).language == "fr"


@pytest.mark.parametrize("declared", ["", "?", "english language", "x" * 40])
def test_a_declaration_that_is_no_tag(declared: str):
    assert parse(f"<html lang='{declared}'><h1>Norvik</h1><p>204</p></html>").language == "und"


def test_the_language_of_the_office_for_the_shortest_texts():
    assert parse("Norvik\n\n204\n", style="rusemb-london").language == "en"


def test_what_cannot_be_told_is_not_guessed():
    assert parse("204\n\n205 206\n").language == "und"


@pytest.mark.parametrize("tag", FRAMES)
def test_a_short_dialogue_is_told_by_its_labels(tag: str):
    question, answer = DIALOGUES[tag]
    page = parse(f"Norvik\n\n{question}\n\n{answer}\n")
    assert page.language == tag
    assert [str(turn.kind) for turn in page.items[0].turns] == ["question", "answer"]


SHORT_DIALOGUES = [
    ("en", ("Question", ": Why?"), ("Answer", ": Because.")),
    ("en", ("Q", ": Why?"), ("A", ": Because.")),
    ("en", ("Reporter", ": Why?"), ("Answer", ": Because.")),
    ("ru", ("Вопрос", ": Почему?"), ("Ответ", ": Потому.")),
    ("zh", ("问", "：为什么？"), ("答", "：因为。")),
    ("de", ("Frage", ": Warum?"), ("Antwort", ": Darum.")),
    ("de", ("F", ": Warum?"), ("A", ": Darum.")),
    ("fr", ("Question", " : Pourquoi ?"), ("Réponse", " : Voilà.")),
    ("fr", ("Q", " : Pourquoi ?"), ("R", " : Voilà.")),
]


@pytest.mark.parametrize(("tag", "question", "answer"), SHORT_DIALOGUES)
@pytest.mark.parametrize("layout", ["<p>{}</p><p>{}</p>", "{}\n{}", "{}\n\n{}"])
def test_a_dialogue_of_few_words_is_read_without_a_title(
    tag: str, question: tuple[str, str], answer: tuple[str, str], layout: str
):
    page = parse(layout.format("".join(question), "".join(answer)))
    (item,) = page.items
    assert (page.language, item.title) == (tag, "".join(question))
    assert [(str(turn.kind), turn.label, turn.text) for turn in item.turns] == [
        ("question", question[0], question[1].lstrip(" :：")),
        ("answer", answer[0], answer[1].lstrip(" :：")),
    ]
    assert [one.code for one in page.diagnostics] == ["missing-title"]


SHORT_DATES = {
    "en": [
        "14 March 2019",
        "March 14, 2019",
        "April 14, 2019",
        "14th August 2019",
        "3 MAY 2019",
        "Tuesday, 14.08.2019",
    ],
    "ru": ["14 апреля 2019", "4 ноября 2019 года", "14 СЕНТЯБРЯ 2019", "суббота, 12.10.2019"],
    "zh": ["2019年3月14日"],
    "de": ["14. März 2019", "14. April 2019", "3 Mai 2019", "Donnerstag, 14.03.2019"],
    "fr": ["14 février 2019", "1er août 2019", "1er mai 2019", "14 DÉCEMBRE 2019", "jeudi 14.03.2019"],
}
PLACES = {"en": "Norvik", "ru": "Норвик", "zh": "诺维克", "de": "Norvik", "fr": "Norvik"}


@pytest.mark.parametrize(("tag", "date"), [(tag, date) for tag, dates in SHORT_DATES.items() for date in dates])
def test_names_beside_the_figures_of_a_date_tell_the_language(tag: str, date: str):
    page = parse(f"{PLACES[tag]}\n\n{date}\n\n204\n")
    assert page.language == tag
    assert page.items[0].published is not None


@pytest.mark.parametrize(
    "page",
    [
        "Havn\n\n14. april 2019\n\nKaien stengt.",
        "Haven\n\n14 april 2019\n\nHaven dicht.",
        "Haven\n\n14 APRIL 2019\n\nHaven dicht.",
        "Hamn\n\n14 mars 2019\n\nKajen stängd.",
        "Port\n\n3 mai 2019\n\nChei închis.",
        "Pelabuhan\n\n14 April 2019\n\nDermaga tutup.",
        "Puerto\n\n14 de marzo de 2019\n\nMuelle cerrado.",
        "Przystań\n\n14 marca 2019\n\nZamknięte.",
        "Пристанище\n\n14 март 2019\n\nКеят затворен.",
        "Причал\n\n14 березня 2019\n\nПричал закрито.",
        "Лука\n\n14. марта 2019\n\nКеј затворен.",
        "Vraag: Waarom?\n\nAntwoord: Daarom.",
        "V: Waarom?\n\nA: Daarom.",
        "Pregunta: ¿Por qué?\n\nRespuesta: Porque sí.",
        "Pytanie: Dlaczego?\n\nOdpowiedź: Bo tak.",
        "Питання: Чому?\n\nВідповідь: Тому.",
        "В: Защо?\n\nО: Защото.",
        "No ships.\n\nNorvik 204",
        "Quai de Norvik\n\n204",
    ],
)
def test_what_a_neighbour_prints_just_so_tells_nothing(page: str):
    found = parse(page)
    assert found.language == "und"
    assert {turn.speaker for item in found.items for turn in item.turns} <= {None}


def test_small_words_win_over_names_of_a_quotation():
    page = parse(f"{SENTENCES['nl']}\n\n14 March 2019\n\nQuestion: Why?\n\nAnswer: Because.\n", title="Norvik")
    assert page.language == "nl"


def test_a_question_over_a_statement_is_its_title():
    page = parse("<p>Question: what next for the harbour?</p><p>The quay is finished, and the ships will come.</p>")
    assert page.items[0].title == "Question: what next for the harbour?"
    assert page.diagnostics == ()


@pytest.mark.parametrize("tag", FRAMES)
def test_the_same_in_html_and_text(tag: str):
    title, *lines = FRAMES[tag]
    assert parse(as_html(lines, title=title)).language == parse(as_text(lines, title=title)).language == tag


def test_in_a_language_without_a_lexicon_nobody_is_made_to_speak():
    page = parse(
        f"Norvik\n\n{SENTENCES['es']}\n\nPregunta: ¿Está abierto el puerto?\n\nRespuesta: Sí, el puerto está abierto.\n"
    )
    assert {turn.speaker for turn in page.items[0].turns} == {None}


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_letters_beside_an_apostrophe_are_no_small_words(apostrophe: str):
    lines = (
        f"The Harbour{apostrophe}s press officer responds to a media question",
        "Question: What is said on a quay of the lake?",
        f"Press officer: A town{apostrophe}s quay needs a guard, and a guard needs lamps. Oster{apostrophe}s has two.",
    )
    page = parse("\n\n".join(lines))
    assert page.language == "en"
    assert [turn.label for turn in page.items[0].turns] == ["Question", "Press officer"]
