"""How a text ends, in the scripts that press offices print."""

from __future__ import annotations

import pytest

from pressitems.blocks import ends_as_text, ends_in_punctuation, ends_sentence, ends_speech


@pytest.mark.parametrize(
    "text",
    [
        "It is open.",
        "Is it?",
        "码头已经启用。",
        "码头开了吗？",
        "We shall see…",
        "„Er ist offen.“",
        "«Il est ouvert.»",
        "(It is.)",
        "هل فتح الرصيف؟",
        "گھاٹ کھل گیا۔",
        "घाट खुल गया है।",
    ],
)
def test_a_sentence_ends_with_its_stop_or_what_closes_behind_it(text: str):
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["The quay “North”", "The quay (north)", "The quay:", "The quay,", "码头"])
def test_what_has_no_stop_is_no_sentence(text: str):
    assert not ends_sentence(text)


def test_a_line_of_facts_may_end_with_a_stop_in_brackets():
    assert not ends_as_text("Norport (N. D.)")
    assert ends_as_text("Norport:")
    assert ends_as_text("诺港：")


@pytest.mark.parametrize("text", ["Yes, but –", "“He left”", "(Laughter)", "是的。」"])
def test_speech_may_break_off_or_quote(text: str):
    assert ends_speech(text)


def test_speech_does_not_end_with_a_comma_or_a_bare_word():
    assert not ends_speech("Yes, but,")
    assert not ends_speech("Norport")


def test_a_heading_ends_with_no_punctuation_of_any_script():
    assert all(map(ends_in_punctuation, ("North;", "North –", "北；", "北：")))
    assert not ends_in_punctuation("North (the quay)")
