"""The line that lists who speaks is said by nobody, and those in it are known by name."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, voices

S = "speech"
LISTED = "Sprecher: StS Holm, Vik (Hafenamt), Dahl (AA), Berg (BMF)"


@pytest.mark.parametrize("write", [as_text, as_html])
def test_the_list_is_no_voice_and_those_in_it_need_no_question(write):
    lines = [
        LISTED,
        "Vors. Brandt: Ich denke, wir beginnen mit dem Kai.",
        "StS Holm: So ist es. Der Kai öffnet am Montag.",
    ]
    found = voices(write(lines, title="Pressekonferenz im Hafen"))
    assert [(label, kind) for label, kind, _ in found] == [(None, S), ("Vors. Brandt", S), ("StS Holm", S)]
    assert found[0][2] == LISTED


def test_whoever_speaks_under_such_a_word_is_a_voice():
    lines = ["Frage: Öffnet der Kai?", "Sprecher: Ja, am Montag, Herr Dahl.", "Frage: Um neun?", "Sprecher: Um zehn."]
    found = [label for label, _, _ in voices(as_text(lines, title="Pressekonferenz im Hafen"))]
    assert found == ["Frage", "Sprecher"] * 2


@pytest.mark.parametrize("medium", ["N&O", "ES&T"])
def test_a_medium_with_a_sign_for_and_in_its_name_is_one_word(medium: str):
    lines = [
        f"{medium}: Frau Ministerin, wie steht es um den Kai?",
        "Holm: Ich habe ihn gestern gesehen. Er ist breit.",
        f"{medium}: Und wann öffnet er?",
        "Holm: Wir öffnen ihn im Mai.",
    ]
    assert [label for label, _, _ in voices(as_text(lines, title="Interview mit Eva Holm"))] == [medium, "Holm"] * 2


def test_people_listed_with_their_posts_are_heard_where_they_stand_alone():
    listed = ["Company Participants", "Laura Finch - Investor Relations", "Peter Marsh - Chief Financial Officer"]
    said = [
        ("Operator", "Good afternoon. I would now like to turn the call over to Laura Finch."),
        ("Laura Finch", "Thank you, operator. With me today is Peter Marsh."),
        ("Peter Marsh", "Thank you, Laura. We sold more lamps than ever."),
        ("Operator", "Our first question comes from Tom Brandt. Your line is open."),
        ("Tom Brandt", "Thanks for taking my question. How do you think about next year?"),
        ("Peter Marsh", "Sure, Tom. We expect the same."),
        ("Operator", "This concludes the call. You may now disconnect."),
    ]
    lines = [*listed, *(line for one in said for line in one)]
    found = voices(as_text(lines, title="Third quarter conference call"))
    assert [(label, text) for label, _, text in found[1:]] == said
