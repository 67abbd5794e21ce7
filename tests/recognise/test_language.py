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


@pytest.mark.parametrize("tag", FRAMES)
def test_the_same_in_html_and_text(tag: str):
    title, *lines = FRAMES[tag]
    assert parse(as_html(lines, title=title)).language == parse(as_text(lines, title=title)).language == tag


def test_in_a_language_without_a_lexicon_nobody_is_made_to_speak():
    page = parse(
        f"Norvik\n\n{SENTENCES['es']}\n\nPregunta: ¿Está abierto el puerto?\n\nRespuesta: Sí, el puerto está abierto.\n"
    )
    assert {turn.speaker for turn in page.items[0].turns} == {None}
