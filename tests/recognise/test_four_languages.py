"""Conferences and interviews in Russian, Chinese, German and French: who asks and who answers, and what is no voice.

People, places and media are invented.
"""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, only_item, turns

from pressitems import Speaker

WRITERS = pytest.mark.parametrize("write", [as_text, as_html])

#: Title, lines, and what stands before a colon (or the sign of the page) in each of them is a label.
PAGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "a name and a medium whose kind stands in small letters": (
        "Пресс-конференция губернатора по итогам года",
        (
            "ВЕДУЩИЙ: Добрый день! Начинаем пресс-конференцию.",
            "П. ХОЛЬМ: Здравствуйте! Я готов ответить на ваши вопросы.",
            "А. ДАЛЬ, газета «Норпортский маяк»: Когда откроют причал?",
            "П. ХОЛЬМ: В мае. Мы почти готовы.",
            "Е. БЕРГ, корреспондент телеканала «Волна»: А мост?",
            "П. ХОЛЬМ: Мост откроем в июне.",
        ),
    ),
    "of a medium": (
        "Point de presse du maire de Norport",
        (
            "Jean Holm, du journal « Le Phare » : Quand le quai ouvre-t-il ?",
            "M. Vidal : En mai, je l’espère.",
            "Anna Dahl, journal « La Vague » : Et le pont ?",
            "M. Vidal : Nous l’ouvrirons en juin.",
        ),
    ),
    "a moderator behind a dash": (
        "Пресс-конференция мэра",
        (
            "Модератор – Анна Даль, руководитель пресс-службы: Коллеги, добрый день.",
            "Мэр Павел Хольм: Добрый день! Я рад вас видеть.",
            "Вопрос: Когда откроют причал?",
            "Павел Хольм: В мае.",
        ),
    ),
    "initials with stops": (
        "Интервью министра Ольги Хольм агентству «Маяк»",
        ("Маяк: Сколько построено причалов?", "О.Х.: Два.", "Маяк: Хватит ли их?", "О.Х.: Пока нет, но мы строим."),
    ),
    "a medium that thanks at the end": (
        "Интервью министра Ольги Хольм агентству ТАСС",
        (
            "ТАСС: Сколько построено причалов?",
            "Ольга Хольм: Мы построили два.",
            "ТАСС: Хватит ли их?",
            "Ольга Хольм: Пока нет, но мы строим.",
            "ТАСС: Спасибо за беседу.",
        ),
    ),
    "whom the title quotes": (
        "Hanne Vik: „Der Kai kommt“",
        (
            "NORPORT: Wann kommt der Kai?",
            "Hanne Vik: Im Mai. Wir sind bereit.",
            "NORPORT: Und die Fähre?",
            "Vik: Sie fährt schon.",
            "NORPORT: Wer zahlt das?",
            "Vik: Wir alle.",
        ),
    ),
    "letters for a question and an answer in signs": (
        "總統當選人國際記者會問答",
        ("Q1：您如何看碼頭？", "A1：我們歡迎它。", "Q2：渡輪何時開？", "A2：我們下週開。"),
    ),
    "a role whose holder the text names": (
        "港务长会见传媒答问内容",
        (
            "以下是港务局局长何港今日联同渔业司司长林湖会见传媒的答问内容：",
            "记者：局长，码头何时启用？",
            "港务局局长：多谢你的问题。我们下周启用。",
            "记者：渡轮安全吗？",
            "港务局局长：我们每天检查。",
            "渔业司司长：我想补充一点。",
        ),
    ),
    "offices that add something once": (
        "Échange avec la presse du ministre des ports à Norport",
        (
            "M. le ministre : Bonjour à toutes et à tous. Je suis venu vous remercier.",
            "Journaliste : Quand le quai ouvre-t-il ?",
            "M. le ministre : Nous l’ouvrirons en mai.",
            "Mme la maire : Je vous invite tous à cette fête.",
            "Journaliste : Et le pont ?",
            "M. le ministre : Il ouvrira en juin.",
            "M. le préfet : Si vous permettez, j’ajoute qu’il est sûr.",
        ),
    ),
    "a name right behind its body, later alone": (
        "港湾省举行码头新闻发布会",
        (
            "港湾省人民政府新闻办公室张梅：大家好！欢迎出席新闻发布会。下面请王春副厅长介绍情况。",
            "港湾省交通厅副厅长、新闻发言人王春：大家好！感谢你们的关心。",
            "湖区日报记者：请问码头何时启用？",
            "王春：谢谢您的提问。我们下周启用。",
            "张梅：感谢各位，发布会到此结束。",
        ),
    ),
}


@WRITERS
@pytest.mark.parametrize(("title", "lines"), PAGES.values(), ids=PAGES)
def test_who_asks_and_who_answers(write, title: str, lines: tuple[str, ...]):
    expected = [line.replace("：", ":").partition(":")[0].strip() for line in lines]
    led = [None] if expected[0].startswith("以下是") else []
    assert labels(write(list(lines), title=title)) == led + expected[len(led) :]


def test_a_medium_keeps_the_quotation_marks_in_its_name():
    asked, *_ = turns(as_text(list(PAGES["of a medium"][1]), title=PAGES["of a medium"][0]))
    assert asked.speaker == Speaker(name="Jean Holm", outlet="journal « Le Phare »")


def test_a_name_behind_its_body_is_who_speaks():
    title, lines = PAGES["a name right behind its body, later alone"]
    first, second, *_ = turns(as_text(list(lines), title=title))
    assert (first.speaker, second.speaker) == (
        Speaker(name="张梅", organisation="港湾省人民政府新闻办公室"),
        Speaker(name="王春", role="副厅长、新闻发言人", organisation="港湾省交通厅"),
    )


def test_who_asks_is_called_by_a_word_alone_and_who_answers_first_with_a_post():
    day = "10 octobre 2023"
    lines = ["Anna BERG", "Merci, cher Olaf. Je suis heureuse d’être ici."]
    lines += ["Olaf DAHL, ministre fédéral des ports et de la navigation", "Merci, Anna. Nous avons parlé du quai."]
    lines += ["Journaliste", "Quand le quai ouvre-t-il ?", "Anna BERG", "Nous l’ouvrirons en mai."]
    lines += ["Journaliste", "Et vous, Monsieur ?", "Olaf DAHL", "Je partage cet avis."]
    found = turns(as_text([day, *lines], title="Conférence de presse conjointe avec le ministre"))
    assert [turn.label for turn in found] == lines[::2]


def test_a_name_before_the_sign_of_questions_and_answers_asks_first():
    lines = ["C. Holm.- Bonne année.", "R.- Excellente année.", "Q.- Quand le quai ouvre-t-il ?", "R.- En mai."]
    source = as_text(lines, title="Interview de M. Jean Vidal, ministre des ports, à Radio Norport")
    assert labels(source) == ["C. Holm", "R", "Q", "R"]


def test_a_list_of_those_who_speak_puts_nothing_into_their_mouths():
    page = (
        "<h1>Regierungspressekonferenz vom 4. Mai 2023</h1><h2>Sprecherinnen und Sprecher</h2>"
        "<ul><li>Dahl (AA)</li><li>Berg (BMVg)</li></ul><p>(Vorsitzende Holm eröffnet die Pressekonferenz.)</p>"
        "<p>Dahl (AA)</p><p>Guten Tag! Ich habe zwei Termine.</p><p>Frage</p><p>Wann kommt der Kai?</p>"
        "<p>Berg (BMVg)</p><p>Im Mai, wie wir gesagt haben.</p><p>Frage</p><p>Und die Fähre?</p>"
        "<p>Dahl (AA)</p><p>Dazu kann ich Ihnen nichts sagen.</p>"
    )
    found = [turn.label for turn in turns(page)]
    assert [label for label in found if label] == ["Dahl (AA)", "Frage", "Berg (BMVg)", "Frage", "Dahl (AA)"]
    assert found[0] is None


def test_a_live_page_in_signs_prints_when_behind_what_is_said():
    lines = ["国务院总理何港答记者问文字实录", "[何港]:大家好!我愿意回答问题。 [10:01]"]
    lines += ["[湖区日报记者]:总理您好,请问码头何时启用? [10:03]", "[何港]:我们下周启用。 [10:05]"]
    item = only_item("\n".join(lines) + "\n")
    assert (item.title, [turn.label for turn in item.turns]) == (lines[0], ["何港", "湖区日报记者", "何港"])


@WRITERS
@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "Итоги конкурса журналистики",
            (
                "Мы поздравляем участников.",
                "Анна Даль, газета «Маяк»: за репортаж.",
                "П. Хольм, радио «Волна»: за цикл.",
            ),
        ),
        (
            "Prix de la presse",
            ("Nous félicitons les lauréats.", "Jean Holm, journal « Le Phare » : pour sa série sur le port."),
        ),
        (
            "Point de presse du ministre des ports",
            (
                "Nous avons réparti les tâches :",
                "Le préfet : nous lui confions les ports.",
                "Le maire : Il tient la ville.",
            ),
        ),
        ("О работе зон", ("О.Э.З.: Открыты три завода.", "С.З.З.: Порт готов.", "О.Э.З.: Мы ждём новых.")),
        (
            "全省好新闻评选结果",
            ("我们向获奖者表示祝贺。", "湖社记者王芳：报道《大江》。", "海岸云记者张华：系列报道。"),
        ),
        ("市教育局新任领导", ("市教育局局长李明、副局长王芳履新。", "李明：1970年出生。", "王芳：1975年出生。")),
        (
            "Neue Brücke: „Wir bauen weiter“",
            (
                "Das Land baut weiter.",
                "Neue Brücke: Wir sind stolz.",
                "Alte Brücke: Sie bleibt.",
                "Neue Brücke: Im Mai.",
            ),
        ),
        ("公务员考试样题", ("Q1：首都是哪里？", "A：北京", "B：上海", "Q2：哪条河最长？", "A：长江", "B：黄河")),
        (
            "Sample questions",
            ("Q1: Which port is deeper?", "A: Norvik.", "B: Oster.", "Q2: Who pays?", "A: We.", "B: You."),
        ),
    ],
)
def test_the_same_shapes_in_lists_are_no_voices(write, title: str, lines: tuple[str, ...]):
    assert labels(write(list(lines), title=title)) == [None]


def test_what_an_answer_reads_out_of_a_medium_stays_with_the_answer():
    lines = ["ТАСС: Когда откроют причал?", "О.Х.: В мае. Мы готовы.", "ТАСС: А мост?"]
    lines += ["О.Х.: Вот что о нас пишут:", "ТАСС: Мы ждём мост десять лет.", "Ждать осталось недолго."]
    lines += ["ТАСС: Кто платит?", "О.Х.: Город. Мы все.", "ТАСС: Спасибо за беседу."]
    found = labels(as_text(lines, title="Интервью министра Ольги Хольм агентству ТАСС"))
    assert found == [*["ТАСС", "О.Х."] * 3, "ТАСС"]


@pytest.mark.parametrize("first", ["PRÉFET DE LA SEINE", "République du Sénégal", "Ministère des ports"])
def test_a_letterhead_ends_with_place_and_day(first: str):
    title, said = "Incendie au port : point de situation", "Un incendie s’est déclaré au port ce matin."
    item = only_item(f"{first}\n\nService de presse\n\nParis, le 4 mai 2023\n\n{title}\n\n{said}")
    assert (item.title, item.event and item.event.place, item.text) == (title, "Paris", said)


@WRITERS
def test_the_line_under_a_quotation_says_that_it_is_an_interview(write):
    lines = ["Interview mit Ministerin Hanne Vik, «Hafenbote»", "Hafenbote: Wann kommt der Kai?", "Hanne Vik: Im Mai."]
    item = only_item(write(lines, title="«Wir bauen weiter»"))
    assert (item.genre, item.speakers) == ("interview", (Speaker(name="Hanne Vik", role="Ministerin"),))


def test_the_name_of_a_house_is_no_mayor():
    assert not only_item("Мэрия Норпорта\n\n4 мая 2023\n\nО работе порта\n\nПорт открыт.\n").speakers
