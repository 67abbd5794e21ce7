"""A post printed behind the name of who speaks, with words in it that no lexicon can know."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, turns

CAPITALS = [
    "Е.ХОЛЬМ: Коллеги, мне приятно быть у вас. Я давно читаю вашу газету.",
    "ИВАН ДАЛЬ [главный редактор газеты «Норпортский маяк»]: Мы покажем Вам первый номер.",
    "Е.ХОЛЬМ: Было бы интересно, спасибо вам.",
]
SCHOOL = [
    "И.П. Даль, директор Норпортской школы лоцманов: Я хотел бы дать слово министру.",
    "Е.С. Хольм: Спасибо. Я благодарю вас, коллеги, и начну с причала.",
    "А.Н. Берг: Мы вас слышали.",
    "Е.С. Хольм: Благодарю вас.",
]
ENGLISH = [
    "Jens Dahl, Director of the Norport School of Pilots: I would like to call on the minister.",
    "Eva Holm: Thank you. I will begin with the quay.",
    "Ana Rios: We have heard you.",
    "Eva Holm: I thank you.",
]


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize(
    ("lines", "place", "name", "role"),
    [
        (CAPITALS, 1, "ИВАН ДАЛЬ", "главный редактор газеты «Норпортский маяк»"),
        (SCHOOL, 0, "И.П. Даль", "директор Норпортской школы лоцманов"),
        (ENGLISH, 0, "Jens Dahl", "Director of the Norport School of Pilots"),
    ],
)
def test_the_post_behind_a_name_is_the_role_of_who_speaks(lines, place, name, role, write):
    found = turns(write(lines, title="Встреча в Норпорте" if lines is not ENGLISH else "Meeting in Norport"))
    assert [turn.label for turn in found] == [line.partition(":")[0] for line in lines]
    speaker = found[place].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


@pytest.mark.parametrize(
    "line",
    [
        "Иван Даль, директор школы, Анна Берг, лоцман: Оба живут в Норпорте.",
        "Иван Даль, директор школы лоцманов: Родился в Норпорте, лоцман с весны.",
    ],
)
def test_a_name_with_its_post_that_is_described_is_no_voice(line: str):
    lines = ["Порт назначил новых людей, и совет утвердил их в понедельник.", line, line]
    assert [turn.label for turn in turns(as_text(lines, title="Назначения в порту Норпорта"))] == [None]


@pytest.mark.parametrize("post", ["P’in", "GS", "BKin", "Präs.", "SRS’in"])
def test_short_forms_of_german_offices_are_no_part_of_the_name(post: str):
    lines = [
        "BK Dahl: Guten Tag! Ich freue mich, dass Sie zu uns gekommen sind, und wir haben viel über den Kai zu sagen.",
        f"{post} Holm: Ich danke Ihnen für die Einladung.",
        "Frage: Wann öffnet der Kai?",
        f"{post} Holm: Wir öffnen ihn im Mai.",
    ]
    speakers = [turn.speaker for turn in turns(as_text(lines, title="Pressekonferenz in Norport")) if turn.speaker]
    assert [(one.name, one.role) for one in speakers] == [("Dahl", "BK"), ("Holm", post), ("Holm", post)]
