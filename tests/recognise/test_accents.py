"""Capitals are often printed without their accents, and the words and names in them are the same."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns, voices

Q, A = "question", "answer"


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("role", ["LE PRESIDENT", "LE PRÉSIDENT", "LA SECRETAIRE D’ETAT"])
def test_a_role_in_capitals_without_accents_is_that_role(role: str, write):
    lines = [
        "Jean VIQUE : Merci d’être avec nous ce matin. Vous avez vu le nouveau quai de Norport ?",
        f"{role} : Je l’ai vu hier, et nous en sommes fiers.",
        "Jean VIQUE : Vous y retournerez en mai.",
        f"{role} : Oui, vous le savez bien.",
    ]
    printed = turns(write(lines, title="Entretien sur Radio Norport"))
    assert [turn.label for turn in printed] == ["Jean VIQUE", role] * 2
    assert all(turn.speaker is not None and turn.speaker.role is not None for turn in printed[1::2])


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("answer", ["RÉPONSE", "REPONSE"])
def test_a_word_for_an_answer_needs_no_accent_in_capitals(answer: str, write):
    lines = ["QUESTION : Le quai est-il ouvert ?", f"{answer} : Il ouvre en mai.", "QUESTION : Qui paie ?"]
    assert labels(write(lines, title="Point de presse sur le port")) == ["QUESTION", answer, "QUESTION"]


TITLE = "Interview de Mme Hélène Côté, ministre des ports, à Radio Norport le 4 mai 2023, sur le nouveau quai"
MORNING = [
    ("JEAN VIQUE", "Bonjour Hélène COTE."), ("HELENE COTE", "Bonjour."),
    ("JEAN VIQUE", "Vous revenez de Norport."), ("HELENE COTE", "Oui, j’y étais hier avec les pilotes."),
    ("JEAN VIQUE", "Le quai est-il ouvert ?"), ("HELENE COTE", "Il ouvre en mai."),
    ("JEAN VIQUE", "Qui paie ?"), ("HELENE COTE", "La ville, et nous l’aidons."),
    ("JEAN VIQUE", "Merci Hélène COTE."),
]  # fmt: skip


@pytest.mark.parametrize("said", [MORNING, MORNING[1:]])
def test_whoever_talks_alone_with_the_one_whom_the_title_names_asks_also_with_remarks_on_the_way(said):
    heads = [f"{name} : {words}" for name, words in said]
    expected = [(name, Q if name == "JEAN VIQUE" else A) for name, _ in said]
    found = [(label, kind) for label, kind, _ in voices(as_text(heads, title=TITLE))]
    assert found[-7:] == expected[-7:]


def test_a_guest_beside_the_one_whom_the_title_names_does_not_ask_by_a_remark():
    lines = [
        "Eva Holm: We have seen the quay. It is wide, is it not?",
        "Jens Dahl: I like it, and so do you.",
        "Ana Rios: I have not seen it, and we are late.",
        "Eva Holm: I will show it to you.",
        "Jens Dahl: We will come, I promise. Shall we?",
        "Ana Rios: I thank you both.",
        "Jens Dahl: I thank you, too.",
        "Ana Rios: We are pleased.",
    ]
    found = voices(as_text(lines, title="Interview with Minister Eva Holm"))
    assert [(label, kind) for label, kind, _ in found] == [(line.partition(":")[0], "speech") for line in lines]
