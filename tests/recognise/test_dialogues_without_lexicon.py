"""Questions and answers in languages that have no lexicon: their words for both, and what the page itself proves."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, voices

from pressitems.lexicons import strangers

#: Language, and two questions with their answers under its usual words.
PAIRS = {
    "es": ("Pregunta: ¿Cuándo se abre el muelle de Norport?", "Respuesta: Se abre en mayo, y los barcos ya llegan."),
    "pt": ("Pergunta: Quando é que o cais de Norport abre?", "Resposta: Abre em maio, e os navios já chegam."),
    "it": ("Domanda: Quando apre il molo di Norport?", "Risposta: Apre a maggio, e le navi arrivano già."),
    "pl": ("Pytanie: Kiedy otworzą nabrzeże w Norporcie?", "Odpowiedź: W maju, a statki już do nas przypływają."),
    "tr": ("Soru: Norport rıhtımı ne zaman açılıyor?", "Cevap: Mayıs ayında açılıyor ve gemiler şimdiden geliyor."),
    "uk": ("Запитання: Коли відкриють причал у Норпорті?", "Відповідь: У травні, і кораблі вже приходять до нас."),
    "ar": ("سؤال: متى يفتح الرصيف في نوربورت؟", "جواب: يفتح في شهر مايو، والسفن تصل الآن."),
    "ja": ("問：ノルポートの埠頭はいつ開きますか。", "答：五月に開きます。船はもう来ています。"),
    "ko": ("<질문> 노르포트 부두는 언제 열립니까?", "<답변> 오월에 열리고 배들은 이미 오고 있습니다."),
}
OPENINGS = {
    "es": "El ministro respondió a las preguntas de los periodistas sobre el puerto y los barcos de la ciudad.",
    "pt": "O ministro respondeu às perguntas dos jornalistas sobre o porto e os navios que chegam à cidade.",
    "it": "Il ministro ha risposto alle domande dei giornalisti sul porto e sulle navi che arrivano in città.",
    "pl": "Minister odpowiedział na pytania dziennikarzy o port i o statki, które przypływają do miasta.",
    "tr": "Bakan, liman ve şehre gelen gemiler için gazetecilerin sorularını bir toplantı ile yanıtladı.",
    "uk": "Міністр відповів на запитання журналістів про порт і про кораблі, що приходять до міста.",
    "ar": "أجاب الوزير على أسئلة الصحفيين حول الميناء والسفن التي تصل إلى المدينة.",
    "ja": "大臣は港と町に来る船についての質問に答えました。",
    "ko": "장관은 항구와 도시에 오는 배들에 대한 질문에 답했습니다.",
}


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("language", PAIRS)
def test_words_for_a_question_and_an_answer_are_labels_in_a_language_without_lexicon(language: str, write):
    page = write([OPENINGS[language], *PAIRS[language], *PAIRS[language]], title=OPENINGS[language][:30])
    kinds = [kind for label, kind, _ in voices(page) if label is not None]
    assert kinds == ["question", "answer"] * 2


def test_every_such_language_knows_an_answer_to_its_question():
    known = strangers().labels
    assert known.keys() <= strangers().common.keys() | set(strangers().scripts["other"])
    assert all(words.question and words.answer for words in known.values())


GREEK = [
    "ΔΗΜΟΣΙΟΓΡΑΦΟΣ: Κύριε εκπρόσωπε, πότε θα ανοίξει η προβλήτα;",
    "ΕΚΠΡΟΣΩΠΟΣ: Ελπίζουμε τον Ιούνιο. Σας ευχαριστώ για την ερώτηση.",
    "ΔΗΜΟΣΙΟΓΡΑΦΟΣ: Και το κόστος;",
    "ΕΚΠΡΟΣΩΠΟΣ: Θα σας ενημερώσω αύριο.",
]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_greek_asks_with_its_own_sign_and_its_capitals_have_no_accents(write):
    found = voices(write(GREEK, title="Συνέντευξη Τύπου του κυβερνητικού εκπροσώπου"))
    assert [(label, kind) for label, kind, _ in found] == [
        ("ΔΗΜΟΣΙΟΓΡΑΦΟΣ", "question"), ("ΕΚΠΡΟΣΩΠΟΣ", "answer"),
    ] * 2  # fmt: skip


SPANISH = [
    "El ministro compareció ante los medios de comunicación, y los periodistas le preguntaron por el puerto.",
    "P.- Buenos días. ¿Cuándo se abre el muelle?",
    "Portavoz.- Se abre en mayo.",
    "P.- ¿Y el segundo?",
    "Portavoz.- El segundo, en junio.",
]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_stop_with_a_dash_ends_a_label_and_whoever_follows_each_question(write):
    assert labels(write(SPANISH, title="Rueda de prensa")) == [None, "P", "Portavoz", "P", "Portavoz"]


def test_a_stop_with_a_dash_behind_a_town_ends_no_label():
    lines = ["Norport.- El muelle se abre en mayo, y los barcos ya llegan a la ciudad.", "Holm.- La alcaldesa lo dijo."]
    assert labels(as_text(lines, title="Noticias del puerto de la ciudad")) == [None]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_the_same_voice_behind_journalists_who_ask_most_times_answers(write):
    lines = [
        "O ministro concedeu a entrevista na cidade de Norport, e falou sobre o cais e os navios que chegam.",
        "Jornalista: Boa noite, ministro. Obrigada por nos receber.",
        "Ministro: Eu que agradeço a gentileza do convite.",
        "Jornalista: Quando é que o cais abre?",
        "Ministro: Em maio.",
        "Jornalista: E quem paga?",
        "Ministro: A cidade.",
    ]
    found = labels(write(lines, title="Entrevista do ministro à Rádio Norport"))
    assert found == [None, *["Jornalista", "Ministro"] * 3]


def _with_others(*others: str) -> list[str]:
    """A Spanish press conference with lines of others before its questions."""
    before, first, answer, second, last = SPANISH
    return [before, others[0], first, answer, *others[1:], second, last]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_whoever_calls_up_the_questions_before_a_stop_with_a_dash(write):
    office = "Secretario de Estado de Puertos"
    lines = _with_others(f"{office}.- Comenzamos. Ana Ruiz, de La Linterna.", f"{office}.- Tomás Gil, de El Faro.")
    found = labels(write(lines, title="Rueda de prensa"))
    assert found == [None, office, "P", "Portavoz", office, "P", "Portavoz"]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_second_voice_that_answers_before_a_stop_with_a_dash(write):
    lines = [*SPANISH[:3], "Sr. Vik.- Buenos días. Nosotros lo pagamos.", *SPANISH[3:]]
    assert labels(write(lines, title="Rueda de prensa")) == [None, "P", "Portavoz", "Sr. Vik", "P", "Portavoz"]


def test_points_of_an_answer_before_a_stop_with_a_dash_are_said_by_who_answers():
    points = ("Primero.- Nosotros abrimos el muelle.", "Segundo.- Nosotros lo pagamos.")
    lines = [*SPANISH[:3], *points, *SPANISH[3:], *points]
    assert labels(as_text(lines, title="Rueda de prensa")) == [None, "P", "Portavoz", "P", "Portavoz"]


def test_one_word_that_heads_a_point_of_each_answer_is_no_voice():
    lines = [*SPANISH[:3], "Primero.- Nosotros abrimos el muelle.", *SPANISH[3:], "Segundo.- Nosotros lo pagamos."]
    assert labels(as_text(lines, title="Rueda de prensa")) == [None, "P", "Portavoz", "P", "Portavoz"]


def test_a_clock_behind_a_small_word_is_no_name():
    lines = ["A las 10: se abre el muelle.", "A las 12: llegan los barcos."]
    assert labels(as_text([OPENINGS["es"], *lines], title="Programa")) == [None]


def test_a_colon_further_on_takes_no_label_from_a_stop_with_a_dash():
    lines = [*SPANISH[:3], "Sra. Ministra de Puertos.- Yo añado una cosa: nosotros lo pagamos.", *SPANISH[3:]]
    found = labels(as_text(lines, title="Rueda de prensa"))
    assert found == [None, "P", "Portavoz", "Sra. Ministra de Puertos", "P", "Portavoz"]
