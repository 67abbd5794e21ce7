"""Capitalised words that come once, inside a dialogue: a voice has a place in it, a topic at the end of an answer none."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, voices

TITLES = {
    "en": "Press briefing on the new quay at Norvik",
    "ru": "Пресс-конференция мэра Норвика Эвы Странд",
    "zh": "外交部发言人林海主持例行记者会",
    "de": "Pressekonferenz zum neuen Kai in Norvik",
    "fr": "Conférence de presse sur le nouveau quai de Norvik",
}
#: A question, the beginning of its answer, what is said under the topic, and another question with its answer.
SAID = {
    "en": (
        "When does the quay open, if I may ask?",
        "Point by point.",
        "That is done.",
        "And the ferry, is it late?",
        "It is.",
    ),
    "ru": (
        "Когда откроют причал?",
        "Скажу по порядку.",
        "Уже решено, и все довольны.",
        "А паром, он опаздывает?",
        "Сегодня да.",
    ),
    "zh": (
        "码头什么时候启用，请介绍一下情况？",
        "我先介绍情况。",
        "已经解决了，大家都很高兴。",
        "渡轮呢，每天有几班？",
        "每天两班。",
    ),
    "de": (
        "Wann wird der Kai eröffnet?",
        "Der Reihe nach.",
        "Das ist gelöst.",
        "Und die Fähre, ist sie spät?",
        "Heute ja.",
    ),
    "fr": (
        "Quand le quai ouvrira-t-il ?",
        "Point par point.",
        "C’est réglé.",
        "Et le bac, est-il en retard ?",
        "Aujourd’hui oui.",
    ),
}
PAIRS = {
    "en": (("Question: ", "Answer: "), ("QUESTION: ", "MS STRAND: "), ("Reuters: ", "Elin Strand: ")),
    "ru": (("Вопрос: ", "Ответ: "), ("Вопрос: ", "Э.Странд: ")),
    "zh": (("问：", "答："), ("路透社记者：", "林海：")),
    "de": (("Frage: ", "Antwort: "), ("FRAGE BRANDT: ", "STS VIK: ")),
    "fr": (("Question : ", "Réponse : "), ("Question : ", "Elin Strand : ")),
}
TOPICS = {
    "en": (
        "North Sea", "Second Quay", "Norvik Harbour", "White Fish", "Happy Easter", "Common Ground", "Climate Change", "Human Rights",
        "Traffic Safety", "Operation Lighthouse", "Morning Star", "Great Britain", "Saint Petersburg", "Lesson Learned",
        "Norvik Declaration", "Red Cross", "World Bank", "Coast Guard", "European Union", "Local Police", "Norvik Times", "Daily News",
        "Press Freedom", "Public Radio", "Social Media", "Youth Council", "General Remarks", "Senior Citizens", "Official Visit",
        "Guest Speaker", "Voice Mail", "Child Care", "Student Exchange", "Audience Figures", "Host Country", "Host City",
        "Minister for Fisheries", "Mayor of Norvik", "Director of Harbours", "Head of Delegation", "Staff Numbers", "Mr. Berg’s proposal",
    ),
    "ru": (
        "Северное море", "Северное Море", "Новый Причал", "Красный Крест", "Вывод", "Итог", "Главное", "Россия", "Портовая служба",
        "Министерство", "Мэр города", "Вопрос доверия", "Пресса", "Общее Дело", "Генеральный План", "Новый Год", "Великая Победа",
    ),
    "zh": (
        "结论", "总之", "背景", "例如", "原因", "王海洋", "北海", "和平", "安全", "合作", "第一点", "中国外交", "欧盟", "新闻", "渡轮票",
        "经济方面", "政治上", "结果", "目的", "注意", "南海问题", "白皮书", "外交部长", "市长", "记者会", "媒体",
    ),
    "de": (
        "Nordsee", "Neuer Kai", "Zweiter Kai", "Rotes Kreuz", "Fazit", "Ergebnis", "Deutschland", "Hafenamt", "Der Minister",
        "Ministerium", "Bürgermeisteramt", "Fragen der Zeit", "Presse", "Gute Nachricht", "Freie Fahrt", "Menschenrechte",
    ),
    "fr": (
        "Mer du Nord", "Nouveau Quai", "Croix Rouge", "Conclusion", "Résultat", "France", "Le ministre", "Ministère", "Mairie",
        "Question de confiance", "Presse", "Bonne nouvelle", "Libre Échange", "Droits humains", "Moyen Orient",
    ),
}  # fmt: skip
CASES = [pytest.param(tag, topic, id=f"{tag}-{topic}") for tag, topics in TOPICS.items() for topic in topics]


@pytest.mark.parametrize(("tag", "topic"), CASES)
def test_a_topic_in_an_answer_is_no_voice(tag: str, topic: str):
    colon = {"zh": "：", "fr": " : "}.get(tag, ": ")
    asked, begun, said, again, answered = SAID[tag]
    for question, answer in PAIRS[tag]:
        lines = [question + asked, answer + begun, topic + colon + said, question + again, answer + answered]
        lines += [question + again, answer + answered]
        expected = [question.strip(" :："), answer.strip(" :：")] * 3
        for source in (
            as_html(lines, title=TITLES[tag]),
            as_html(lines, title=TITLES[tag], bold_heads=True),
            as_text(lines, title=TITLES[tag]),
        ):
            assert labels(source) == expected


PLACES = {
    "whoever is asked": (
        ("Question: When does the quay open?", "Ole Vik: It opens on Monday.", "Question: And the ferry?", "Answer: On Tuesday."),
        ("Ole Vik", "answer"),
    ),
    "whoever asks and is answered": (
        ("Question: When does the quay open?", "Answer: On Monday.", "Mary Quill: And the ferry?", "Answer: On Tuesday."),
        ("Mary Quill", "question"),
    ),
    "whoever is called": (
        ("QUESTION: When?", "MS STRAND: On Monday.", "MODERATOR: Mr Vik, please.", "Ole Vik: And the ferry too.", "MS STRAND: Yes."),
        ("Ole Vik", "answer"),
    ),
    "whoever opens": (
        ("Ole Vik: Good morning to all of you. The quay is open. " + "The ships come and go. " * 8, "QUESTION: Since when?", "MS STRAND: Since May."),
        ("Ole Vik", "speech"),
    ),
    "a moderator who closes": (
        ("QUESTION: When?", "MS STRAND: On Monday.", "QUESTION: At nine?", "MS STRAND: At ten.", "Peter Stone, Moderator: That was all."),
        ("Peter Stone, Moderator", "speech"),
    ),
    "a journalist who objects and is answered": (
        ("Question: Is it open?", "MS STRAND: It is.", "Correspondent: But they say otherwise.", "MS STRAND: It is open."),
        ("Correspondent", "question"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), PLACES.values(), ids=PLACES)
def test_a_voice_that_comes_once_has_its_place(lines: tuple[str, ...], expected: tuple[str, str]):
    found = [(label, kind) for label, kind, _ in voices(as_text(list(lines), title=TITLES["en"]))]
    assert expected in found


def test_short_questions_that_come_again_are_no_table_of_contents():
    lines = ["问：渡轮每天有几班？", "答：每天两班。", "问：渡轮每天有几班？", "答：每天两班。"]
    assert labels(as_text(lines, title=TITLES["zh"])) == ["问", "答", "问", "答"]
