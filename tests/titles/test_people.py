"""Person phrases: name, role and body, each in the phrase's own words."""

from __future__ import annotations

import pytest

from pressitems.lexicons import lexicon
from pressitems.recognise.people.phrase import is_person_shape, read_person

PHRASES = [
    # language, phrase, name, role, organisation
    ("en", "Foreign Ministry Spokesperson Anna Berg", "Anna Berg", "Spokesperson", "Foreign Ministry"),
    ("en", "A. Berg", "A. Berg", None, None),
    ("en", "Mr A. Berg", "A. Berg", None, None),
    ("ru", "мэра Норвика Павла Странда", "Павла Странда", "мэра Норвика", None),
    ("ru", "губернатор Остера Елена Ивановна Берг", "Елена Ивановна Берг", "губернатор Остера", None),
    ("ru", "мэр Павел Иванович Странд", "Павел Иванович Странд", "мэр", None),
    ("ru", "министр Хуан Карлос Риос", "Хуан Карлос Риос", "министр", None),
    ("ru", "Министр финансов И. Берг", "И. Берг", "Министр финансов", None),
    ("ru", "ПРЕДСЕДАТЕЛЬ БАНКА РОССИИ И. БЕРГ", "И. БЕРГ", "ПРЕДСЕДАТЕЛЬ", "БАНКА РОССИИ"),
    ("ru", "Консульство России", None, None, "Консульство России"),
    ("zh", "海關關長何佩", "何佩", "關長", "海關"),
    ("zh", "市卫健委主任张梅", "张梅", "主任", "市卫健委"),
    ("fr", "procureure de la République Anna Berg", "Anna Berg", "procureure de la République", None),
    ("en", "Ned Hall, Department Spokesperson", "Ned Hall", "Spokesperson", "Department"),
    ("en", "Mr. Kei Honda, Minister for Foreign Affairs", "Kei Honda", "Minister for Foreign Affairs", None),
    ("en", "Official Spokesperson, Shri Arun Baglay", "Arun Baglay", "Official Spokesperson", None),
    ("en", "SECRETARY FINCH", "FINCH", "SECRETARY", None),
    ("en", "MR HALL", "HALL", None, None),
    ("en", "MR. LÓPEZ", "LÓPEZ", None, None),
    ("en", "THE VICE PRESIDENT", None, "VICE PRESIDENT", None),
    ("en", "President of Norway Viktor Olsen", "Viktor Olsen", "President of Norway", None),
    ("en", "PRESIDENT OF NORWAY VIKTOR OLSEN", "VIKTOR OLSEN", "PRESIDENT OF NORWAY", None),
    ("en", "President of Ruritania Anna Berg", "Anna Berg", "President of Ruritania", None),
    ("en", "Norway’s Foreign Minister Viktor Olsen", "Viktor Olsen", "Foreign Minister", "Norway"),
    ("en", "Minister Honda", "Honda", "Minister", None),
    ("en", "Minister Jordan Berg", "Jordan Berg", "Minister", None),
    ("en", "Estonian Prime Minister Liis Tamm", "Liis Tamm", "Estonian Prime Minister", None),
    ("en", "Prime Minister Tan Wei Ming of Singapore", "Tan Wei Ming", "Prime Minister", "Singapore"),
    ("en", "EEAS Secretary General Rossi", "Rossi", "Secretary General", "EEAS"),
    ("en", "Walter J. Finch, Secretary of State", "Walter J. Finch", "Secretary of State", None),
    ("en", "Tom Hale, Director, Press Department, Lake Fund", "Tom Hale", "Director", "Press Department, Lake Fund"),
    ("en", "Press Secretary, Ministry of Trade of Norway", None, "Press Secretary", "Ministry of Trade of Norway"),
    ("en", "Spokesperson of the Embassy in Peru", None, "Spokesperson of the Embassy in Peru", None),
    ("ru", "директор Департамента рыболовства МИД О.Лунд", "О.Лунд", "директор", "Департамента рыболовства МИД"),
    (
        "en",
        "Assistant to the Secretary of Defense John R. Hoff",
        "John R. Hoff",
        "Assistant to the Secretary of Defense",
        None,
    ),
    (
        "en",
        "UN Secretary-General’s Special Envoy for Syria Jan de Boer",
        "Jan de Boer",
        "UN Secretary-General’s Special Envoy for Syria",
        None,
    ),
    ("en", "SENIOR STATE DEPARTMENT OFFICIAL TWO", None, "SENIOR STATE DEPARTMENT OFFICIAL TWO", None),
    ("en", "the Embassy Press attaché", None, "Press attaché", "Embassy"),
    ("en", "press-secretary of the Embassy", None, "press-secretary of the Embassy", None),
    ("en", "Office of the Spokesperson", None, None, "Office of the Spokesperson"),
    (
        "en",
        "Ministry of Foreign Affairs of the Kingdom of Norway",
        None,
        None,
        "Ministry of Foreign Affairs of the Kingdom of Norway",
    ),
    ("en", "Karl Moen", "Karl Moen", None, None),
    ("en", "D.L. Hugh", "D.L. Hugh", None, None),
    ("en", "The Rt Hon Lord Ashby", "Lord Ashby", None, None),
    ("en", "Sir Karl Ashby MP", "Karl Ashby", None, None),
    ("en", "LADY ASHBY OF NORVIK", "LADY ASHBY OF NORVIK", None, None),
    ("en", "Minister of State Lord Ashby of Norvik", "Lord Ashby of Norvik", "Minister of State", None),
    ("en", "Baroness Vik, Minister for Trade", "Baroness Vik", "Minister for Trade", None),
    ("en", "Lord Chancellor Karl Ashby", "Karl Ashby", "Lord Chancellor", None),
    ("en", "First Lady Anna Berg", "Anna Berg", "First Lady", None),
    ("ru", "лорд Эшби", "лорд Эшби", None, None),
    ("fr", "Lord Ashby", "Lord Ashby", None, None),
    ("ru", "В.Ольсен", "В.Ольсен", None, None),
    ("ru", "Президент Норвегии Виктор Ольсен", "Виктор Ольсен", "Президент Норвегии", None),
    (
        "ru",
        "официальный представитель МИД Норвегии А.К.Бергман",
        "А.К.Бергман",
        "официальный представитель",
        "МИД Норвегии",
    ),
    ("ru", "губернатором Северной области Ольгой Лунд", "Ольгой Лунд", "губернатором Северной области", None),
    (
        "ru",
        "статс-секретаря - заместителя Министра иностранных дел Норвегии К.Моэна",
        "К.Моэна",
        "статс-секретаря - заместителя Министра иностранных дел Норвегии",
        None,
    ),
    ("zh", "外交部发言人林梅", "林梅", "发言人", "外交部"),
    ("zh", "中国常驻联合国代表张海大使", "张海", "常驻联合国代表", "中国"),
    ("zh", "王山外长", "王山", "外长", None),
    ("zh", "俄罗斯外长卡尔波夫", "卡尔波夫", "外长", "俄罗斯"),
    ("de", "StS Vogel", "Vogel", "StS", None),
    ("de", "Vogel (AA)", "Vogel", None, "AA"),
    ("de", "Bundesminister des Innern Karl Vogel", "Karl Vogel", "Bundesminister des Innern", None),
    (
        "fr",
        "M. Jean Le Morel, ministre de l’Europe et des affaires étrangères",
        "Jean Le Morel",
        "ministre de l’Europe et des affaires étrangères",
        None,
    ),
    ("fr", "la porte-parole", None, "porte-parole", None),
    ("zh", "外交部部長吳海平", "吳海平", "部長", "外交部"),
    ("zh", "吳部長海平", "吳海平", "部長", None),
    ("zh", "王部长", "王", "部长", None),
    ("zh", "韩外长", None, "外长", None),
    ("zh", "總統府發言人林梅", "林梅", "發言人", "總統府"),
    ("zh", "行政長官", None, "行政長官", None),
    ("zh", "海洋司副司長歐海平", "歐海平", "副司長", "海洋司"),
    ("zh", "外交部發言人兼海洋司司長歐海平", "歐海平", "發言人兼海洋司司長", "外交部"),
    ("zh", "国防部新闻局局长、国防部新闻发言人吴海大校", "吴海", "局长、国防部新闻发言人", "国防部新闻局"),
    ("zh", "中国驻诺兰大使馆发言人", None, "发言人", "中国驻诺兰大使馆"),
    ("zh", "中國常駐聯合國代表團發言人", None, "發言人", "中國常駐聯合國代表團"),
    ("zh", "驻诺兰大使王山", "王山", "驻诺兰大使", None),
]

NOBODY = [
    ("en", "I want to stress this"),
    ("en", "Our position is very clear"),
    ("en", "A word of advice"),
    ("en", "Between 00"),
    ("en", "VESSEL NAME"),
    ("en", "The following is attributable to Spokesperson Ned Hall"),
    ("en", "Dear Madam Speaker"),
    ("en", "Secretary Finch and Secretary Moore"),
    ("en", "Opening Remarks"),
    ("en", "Human Rights"),
    ("en", "HALL"),
    ("en", "Biosafety Dr. Beth Holm"),
    ("en", "Christmas 2016: Prime Minister"),
    ("en", "Lord"),
    ("en", "My Lords"),
    ("en", "Lord of the Rings"),
    ("en", "Lady Spokesperson's Statement"),
    ("en", "Minister Anna Berg Opens"),
    ("en", "Ambassador Rios Attends"),
    ("ru", "Дамы и господа"),
    ("ru", "Важный момент"),
    ("zh", "我的立场很明确"),
    ("zh", "外交部发言人林梅宣布"),
    ("zh", "外交部發言人林梅報告"),
    ("zh", "首先報告三件事"),
    ("zh", "2023年外交部发言人"),
    ("de", "Themen"),
    ("de", "Ein wichtiger Punkt"),
    ("fr", "Mesdames"),
    ("fr", "Point important"),
    ("en", ""),
    ("en", "\x00 Anna Berg"),
    ("en", "Minister " * 60),
]


@pytest.mark.parametrize(("tag", "phrase", "name", "role", "organisation"), PHRASES, ids=[row[1] for row in PHRASES])
def test_a_phrase_names_person_role_and_body(tag, phrase, name, role, organisation):
    speaker = read_person(phrase, lexicon(tag).people)
    assert speaker is not None
    assert (speaker.name, speaker.role, speaker.organisation, speaker.outlet) == (name, role, organisation, None)


@pytest.mark.parametrize(("tag", "phrase"), NOBODY)
def test_nobody_is_invented(tag, phrase):
    assert read_person(phrase, lexicon(tag).people) is None


@pytest.mark.parametrize("phrase", ["Anna Berg", "MR HALL", "D.L. Hugh", "Jan de Boer", "Lin Mei"])
def test_shape_of_a_person(phrase):
    assert is_person_shape(phrase, lexicon("en").people)


@pytest.mark.parametrize(
    "phrase", ["HALL", "VESSEL TYPE", "Minister Berg", "At", "Middle East", "our position", "The Hall"]
)
def test_not_the_shape_of_a_person(phrase):
    assert not is_person_shape(phrase, lexicon("en").people)
