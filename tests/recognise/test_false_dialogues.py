"""Whole passages that look like dialogues and are none: what repeats, alternates or is bold is not yet a voice."""

from __future__ import annotations

import pytest
from tests.recognise.pages import FRAMES, as_html, as_text, labels

PASSAGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "sanctions list": (
        "en",
        (
            "VESSEL NAME: MORNING STAR", "VESSEL TYPE: BULK CARRIER", "VESSEL FLAG: NORWAY", "VESSEL IMO: 9000001",
            "VESSEL NAME: EVENING STAR", "VESSEL TYPE: TANKER", "VESSEL FLAG: PANAMA", "VESSEL IMO: 9000002",
            "VESSEL NAME: NORTH STAR", "VESSEL TYPE: TANKER", "VESSEL FLAG: NORWAY", "VESSEL IMO: 9000003",
        ),
    ),
    "fields in mixed case": (
        "en",
        (
            "Name: Morning Star", "Type: Bulk carrier", "Owner: Norvik Lines", "Name: Evening Star", "Type: Tanker",
            "Owner: Osthavn Shipping", "Name: North Star", "Type: Tanker", "Owner: Norvik Lines",
        ),
    ),
    "list of sanctioned persons": (
        "en",
        (
            "NAME: Jon Doe", "DATE OF BIRTH: unknown", "NATIONALITY: unknown", "POSITION: Master of the Morning Star",
            "NAME: Ola Nordmann", "DATE OF BIRTH: unknown", "NATIONALITY: unknown", "POSITION: Owner of the Evening Star",
        ),
    ),
    "programme with speakers": (
        "en",
        (
            "Elin Strand: The harbour and the town", "Tor Hagen: Ships without smoke", "Ida Vik: The return of the cod",
            "Nils Berg: Pilots and the weather", "Elin Strand: Closing remarks",
        ),
    ),
    "programme with times": (
        "en",
        (
            "9:00 Elin Strand: Welcome", "9:30 Tor Hagen: Ships without smoke", "10:00 Ida Vik: The return of the cod",
            "10:30 Coffee", "11:00 Nils Berg: Pilots and the weather",
        ),
    ),
    "participants": (
        "en",
        (
            "Norvik: Elin Strand, Mayor", "Osthavn: Tor Hagen, Mayor", "Vestby: Ida Vik, Deputy Mayor",
            "Sundvik: Nils Berg, Harbour Master",
        ),
    ),
    "quotations in a release": (
        "en",
        (
            "Elin Strand, Mayor of Norvik: “The town has never seen such a spring.”",
            "Tor Hagen, Chief Executive of Norvik Lines: “Our captains are delighted with the quay.”",
            "Ida Vik, Minister of Fisheries: “The cod has come back, and so have the boats.”",
            "Elin Strand, Mayor of Norvik: “We could not have done it without the county.”",
        ),
    ),
    "quotations under names": (
        "en",
        (
            "Mayor Elin Strand: “The town has never seen such a spring.”",
            "Minister Ida Vik: “The cod has come back, and so have the boats.”",
        ),
    ),
    "the minister said": (
        "en",
        (
            "The Minister said: “We have signed the treaty today.”",
            "The Ambassador added: “And I have brought it home.”",
            "The Minister concluded: “It takes effect in January.”",
        ),
    ),
    "frequently asked questions without answers' labels": (
        "en",
        (
            "Fees: What does a berth cost?", "It costs the same as last year.", "Hours: When is the office open?",
            "It is open from nine to four.", "Pilots: Do I need one?", "Ships over forty metres do.",
        ),
    ),
    "recipe": (
        "en",
        ("Ingredients: cod, potatoes, butter.", "Preparation: boil the potatoes.", "Cooking: fry the cod.", "Serving: with butter."),
    ),
    "biography": (
        "en",
        (
            "Born: in Osthavn.", "Studied: at the Naval College.", "Worked: as a pilot.", "Elected: in the spring of last year.",
            "Lives: in Norvik.",
        ),
    ),
    "contact block": (
        "en",
        (
            "Press contact: Elin Strand", "Phone: +00 20 555 0100", "E-mail: press@harbour.example",
            "Consular queries: Tor Hagen", "Phone: +00 20 555 0101", "E-mail: consul@harbour.example",
        ),
    ),
    "countries with their news": (
        "en",
        (
            "Norway: The quay at Norvik is open.", "Denmark: The bridge is closed for repairs.", "Iceland: The harbour is full of herring.",
            "Norway: The ferry comes twice a day.",
        ),
    ),
    "stages of a project": (
        "en",
        (
            "Phase One: The bottom is dredged.", "Phase Two: The wall is built.", "Phase Three: The cranes are raised.",
        ),
    ),
    "football": ("en", ("Norvik: three goals.", "Osthavn: one goal.", "Norvik: two yellow cards.", "Osthavn: none.")),
    "emphasis again and again": (
        "en",
        (
            "Let me say this: the quay is open.", "And let me say that: the ferry comes.", "I repeat: the quay is open.",
            "I repeat: the ferry comes.", "One more thing: thank you.",
        ),
    ),
    "letters": (
        "en",
        (
            "Dear Mr Speaker: (Dear Madam President:)", "I send you the report for last year.", "Dear Captain Berg:",
            "Thank you for your letter.", "TO THE COUNCIL OF THE COASTAL TOWNS:", "The treaty takes effect in January.",
        ),
    ),
    "scanned page": (
        "en",
        (
            "FOR PRESS: TUESDAY", "TEL: 555 0100", "E AND O E: PROOF ONLY", "EMBARG0: 8 PM", "P R I M E: MINISTER", "I.: ll",
        ),
    ),
    "Russian fields": (
        "ru",
        (
            "Название: Утренняя звезда", "Тип: балкер", "Владелец: Норвикские линии", "Название: Вечерняя звезда", "Тип: танкер",
            "Владелец: Портовая служба",
        ),
    ),
    "Russian quotations": (
        "ru",
        (
            "Мэр Эва Странд: «Такой весны город ещё не видел».", "Министр Ида Вик: «Треска вернулась».",
            "Мэр Эва Странд: «Без области мы бы не справились».",
        ),
    ),
    "Russian programme": (
        "ru",
        ("Эва Странд: Порт и город", "Тур Хаген: Суда без дыма", "Ида Вик: Возвращение трески", "Эва Странд: Закрытие"),
    ),
    "German quotations": (
        "de",
        (
            "Bürgermeisterin Elin Strand: „So ein Frühjahr gab es noch nie.“", "Bundesminister Tor Hagen: „Die Kapitäne freuen sich.“",
            "Staatssekretärin Ida Vik: „Der Kabeljau ist zurück.“", "Bundesminister Tor Hagen: „Wir danken dem Land.“",
        ),
    ),
    "German fields": (
        "de",
        ("Ort: Norvik", "Zeit: nachmittags", "Thema: Hafen", "Ort: Osthavn", "Zeit: abends", "Thema: Fähre"),
    ),
    "German programme": (
        "de",
        ("Elin Strand: Hafen und Stadt", "Tor Hagen: Schiffe ohne Rauch", "Ida Vik: Die Rückkehr des Kabeljaus"),
    ),
    "French quotations": (
        "fr",
        (
            "Elin Strand, maire de Norvik : « La ville n’a jamais vu un tel printemps. »",
            "Tor Hagen, directeur du port : « Nos capitaines sont ravis. »",
            "La ministre a dit : « La morue est revenue. »",
        ),
    ),
    "French fields": ("fr", ("Lieu : Norvik", "Date : jeudi", "Objet : le quai", "Lieu : Osthavn", "Date : vendredi", "Objet : le bac")),
    "Chinese fields": ("zh", ("船名：晨星号", "船型：散货船", "船旗：挪威", "船名：晚星号", "船型：油轮", "船旗：巴拿马")),
    "Chinese quotations": ("zh", ("市长表示：“我们等了三十年。”", "部长指出：“鳕鱼回来了。”", "市长强调：“感谢大家。”")),
    "Chinese announcements": ("zh", ("外交部发言人林海宣布：", "外交部长将于下周访问诺维克。", "会后，就记者所提问题，林海表示：", "码头已经启用。")),
}  # fmt: skip


@pytest.mark.parametrize(("tag", "lines"), PASSAGES.values(), ids=PASSAGES)
@pytest.mark.parametrize("form", ["html", "bold", "text", "breaks"])
def test_in_prose_lists_and_fields_nobody_speaks(tag: str, lines: tuple[str, ...], form: str):
    title, opening, before, after = FRAMES[tag]
    every = [opening, before, *lines, after]
    source = {
        "html": as_html(every, title=title),
        "bold": as_html(every, title=title, bold_heads=True),
        "text": as_text(every, title=title),
        "breaks": f"<h1>{title}</h1><p>{opening}</p><p>{before}</p><p>{'<br>'.join(lines)}</p><p>{after}</p>",
    }[form]
    assert {label for label in labels(source) if label} == set()


IN_A_BRIEFING: dict[str, tuple[str, ...]] = {
    "names in an answer": (
        "QUESTION: Who speaks on Monday?", "MS STRAND: Three people do.", "Elin Strand: The harbour and the town",
        "Tor Hagen: Ships without smoke", "Ida Vik: The return of the cod", "QUESTION: And on Tuesday?", "MS STRAND: Nobody.",
    ),
    "a quotation in an answer": (
        "QUESTION: What did he write?", "MS STRAND: This is what he wrote to us.", "Captain Berg: “The quay is the best on the coast.”",
        "QUESTION: And then?", "MS STRAND: He left.",
    ),
    "fields in an answer": (
        "QUESTION: Which ship?", "MS STRAND: I can read it to you.", "VESSEL NAME: MORNING STAR", "VESSEL TYPE: BULK CARRIER",
        "QUESTION: And the other?", "MS STRAND: I have no word of it.",
    ),
    "emphasis in an answer": (
        "QUESTION: Is it open?", "MS STRAND: Let me be clear.", "The fact is this: it is open.", "Our position: it stays open.",
        "Bottom line: come and see.", "QUESTION: When?", "MS STRAND: Now.",
    ),
    "places in an answer": (
        "QUESTION: Where are the ships?", "MS STRAND: I have a list.", "Norvik: four ships.", "Osthavn: two ships.", "Norvik: one more tug.",
        "QUESTION: Thank you.", "MS STRAND: You are welcome.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("lines", IN_A_BRIEFING.values(), ids=IN_A_BRIEFING)
@pytest.mark.parametrize("form", ["html", "bold", "text"])
def test_nobody_else_speaks_in_a_briefing(lines: tuple[str, ...], form: str):
    title = "Press briefing on the new quay at Norvik"
    source = (
        as_text(list(lines), title=title)
        if form == "text"
        else as_html(list(lines), title=title, bold_heads=form == "bold")
    )
    assert labels(source) == ["QUESTION", "MS STRAND", "QUESTION", "MS STRAND"]
