"""Heads that take turns in a report, where one of them asks each time: nobody talks to anybody there."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels

REPORTS = {
    "en": ("Challenge", "Solution", "How can small ports live?", "A fund pays for the quays of the coast."),
    "de": ("Aufgabe", "Lösung", "Wie überleben kleine Häfen?", "Ein Fonds bezahlt die Kais der ganzen Küste."),
    "fr": ("Défi", "Remède", "Comment vivent les petits ports ?", "Un fonds paie les quais de toute la côte."),
    "ru": ("Задача", "Решение", "Как выжить малым портам?", "Фонд платит за причалы по всему побережью."),
    "es": ("Desafío", "Remedio", "¿Cómo viven los puertos pequeños?", "Un fondo paga los muelles de la costa."),
    "tr": ("Sorun", "Çözüm", "Küçük limanlar nasıl yaşar?", "Bir fon tüm kıyının rıhtımları için ödeme yapar."),
    "ar": ("التحدي", "الحل", "كيف تعيش الموانئ الصغيرة؟", "يدفع صندوق ثمن أرصفة الساحل."),
}
TALK = {
    "en": "We have a fund, and I thank you for asking.",
    "de": "Wir haben einen Fonds, und ich danke Ihnen.",
    "fr": "Nous avons un fonds, et je vous remercie.",
    "ru": "У нас есть фонд, и я вас благодарю.",
    "es": "Nosotros tenemos un fondo, gracias por la pregunta de hoy.",
    "tr": "Bizim bir fonumuz var, çok teşekkür ederim.",
    "ar": "نحن لدينا صندوق، شكرا على السؤال.",
}


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("language", REPORTS)
def test_a_head_that_asks_and_one_that_tells_are_no_voices_until_somebody_talks(language: str, write):
    asks, tells, question, answer = REPORTS[language]
    report = [f"{asks}: {question}", f"{tells}: {answer}"] * 3
    talk = [f"{asks}: {question}", f"{tells}: {TALK[language]}"] * 3
    assert labels(write(report, title="Norport 2023")) == [None]
    assert labels(write(talk, title="Norport 2023")) == [asks, tells] * 3


@pytest.mark.parametrize("open_head", ["<b>{}</b> ", "<h3>{}</h3>", "<p><b>{}</b></p>"])
def test_heads_in_capitals_that_take_turns_are_no_voices_until_somebody_talks(open_head: str):
    def page(answer: str) -> str:
        lines = [("CHALLENGE", "How can small ports live?"), ("SOLUTION", answer)] * 3
        return "<h1>Norport 2023</h1>" + "".join(
            f"{open_head.format(head)}<p>{said}</p>" if "<p>" in open_head or "h3" in open_head
            else f"<p>{open_head.format(head)}{said}</p>"
            for head, said in lines
        )  # fmt: skip

    said = labels(page("A fund pays for the quays of the coast."))
    assert set(said) == {None}
    assert labels(page("We have a fund, and I thank you.")) == ["CHALLENGE", "SOLUTION"] * 3
