"""Pages to measure on: made of invented sentences, the same in every run."""

from __future__ import annotations

import random
from datetime import date, timedelta

# The words follow the length and rhythm of press texts, because the cost of reading depends on both.
OPENINGS = (
    "According to the harbour authority,",
    "As the delegations agreed last autumn,",
    "For our part,",
    "In this connection,",
    "It should be recalled that",
    "On 14 March 2019,",
    "Over the past ten years,",
    "We have noted that",
    "With regard to the northern route,",
)
SUBJECTS = (
    "the joint commission on fisheries",
    "the working group for Arctic shipping",
    "a team of restorers and librarians",
    "the consular section",
    "the museum’s board of trustees",
    "the participants of the round table",
    "our colleagues from neighbouring countries",
    "the organisers of the youth orchestra",
)
VERBS = (
    "has confirmed its readiness to continue",
    "intends to present the first results of",
    "will examine in detail",
    "expressed satisfaction with",
    "is preparing a new round of",
    "considers it important to resume",
    "proposed to extend by another year",
)
OBJECTS = (
    "the exchange of historical charts and ships’ logs",
    "consultations on the protection of migratory birds",
    "the programme of scholarships for veterinary students",
    "an agreement on the mutual recognition of diplomas",
    "the restoration of the lighthouse keepers’ archive",
    "talks on direct flights between the two port cities",
)
ENDINGS = (
    "",
    ", including at the level of experts",
    ", as “The Northern Herald” wrote on Tuesday",
    ", and the invitation stands",
    ", despite the early winter",
    " (this was also the view of the 12 member states)",
)


# What stands in the head of many pages; a reader has to step over it.
SCRIPT = "".join(
    f"function open{number}(name) {{ return document.getElementById(name + {number}); }}\n" for number in range(40)
)


def sentence(chance: random.Random) -> str:
    """One sentence of about 150 characters."""
    opening, subject, verb = chance.choice(OPENINGS), chance.choice(SUBJECTS), chance.choice(VERBS)
    return f"{opening} {subject} {verb} {chance.choice(OBJECTS)}{chance.choice(ENDINGS)}."


def paragraph(chance: random.Random, sentences: int) -> str:
    """A few sentences in one paragraph."""
    return " ".join(sentence(chance) for _ in range(sentences))


def html_page(title: str, body: str, *, links: int) -> bytes:
    """A page with the furniture that press offices put around their texts: a script, a menu, a side bar, a footer."""
    chance = random.Random(len(title))
    menu = "\n".join(
        f'<li class="item-{index}"><a href="/section/{index}/">{chance.choice(SUBJECTS)}</a></li>'
        for index in range(links)
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="/style.css"><script>{SCRIPT}</script></head>
<body><table class="layout" width="100%"><tr><td class="left"><ul class="menu">
{menu}
</ul></td><td class="content">
{body}
</td></tr><tr><td colspan="2" class="footer"><p>&copy; Embassy, 2019</p></td></tr></table></body></html>
""".encode()


def set_paragraph(text: str, label: str = "") -> str:
    """A paragraph as word processors paste it: one element for about every 120 bytes, as on the real pages."""
    printed = f'<strong><span style="color: #333">{label}</span></strong> ' if label else ""
    half = text.find(" ", len(text) // 2)
    return (
        f'<p style="text-align: justify">{printed}<span lang="EN-GB">{text[:half]}&nbsp;{text[half + 1 :]}</span></p>'
    )


def listing(items: int = 12) -> bytes:
    """A dated listing; with the default number of items about 60 KB."""
    chance = random.Random(2017)
    day = date(2019, 3, 29)
    lines = []
    for index in range(items):
        day -= timedelta(days=chance.randint(0, 3))
        reply = index % 3 == 1
        title = (
            "Embassy Press Officer’s reply to a media question concerning the northern route"
            if reply
            else f"Press release on the meeting of {chance.choice(SUBJECTS)}"
        )
        lines.append(f'<h3>{day:%d.%m.%Y} - <a href="/fnapr/{6000 + index}">{title}</a></h3>')
        for part in range(8 if reply else 10):
            label = ("Question:", "Answer:")[part % 2] if reply else ""
            lines.append(set_paragraph(paragraph(chance, 2), label))
    return html_page("Press releases and news", "\n".join(lines), links=100)


def transcript(exchanges: int = 120) -> bytes:
    """A briefing; with the default number of exchanges about 145 KB."""
    chance = random.Random(1961)
    lines = ["<h1>Briefing by Foreign Ministry Spokesperson Irina Belova, Moscow, March 28, 2019</h1>"]
    for index in range(exchanges):
        if index % 12 == 0:
            lines.append(f"<h2>On {chance.choice(OBJECTS)}</h2>")
        lines.append(set_paragraph(paragraph(chance, 1), "Question:"))
        lines.append(set_paragraph(paragraph(chance, 2), "Irina Belova:"))
        lines.append(set_paragraph(paragraph(chance, 2)))
    return html_page("Briefing", "\n".join(lines), links=60)


def hearing(voices: int = 200) -> bytes:
    """A hearing in which everybody speaks once under a name of their own, and a chair calls them."""
    chance = random.Random(1848)
    given, family = ("ANNA", "ERIK", "HANNE", "JONAS", "LENA", "PAVEL"), ("BERG", "DAHL", "HOLM", "LUND", "STRAND")
    lines = ["<h1>Hearing on the northern route, 28 March 2019</h1>"]
    for index in range(voices):
        name = f"{given[index % len(given)]} {family[index % len(family)]}{'ABCDEFGHJKLMNPRSTUVZ'[index // 30 % 20]}EN"
        lines.append(set_paragraph(f"I call {name.title()}. Do you agree?", "THE CHAIR:"))
        lines.append(set_paragraph(paragraph(chance, 2), f"{name}:"))
    return html_page("Hearing", "\n".join(lines), links=60)
