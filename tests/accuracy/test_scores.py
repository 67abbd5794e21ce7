"""The scoring functions on tiny examples: a figure that flatters would be worse than none."""

from __future__ import annotations

import pytest
from accuracy.scores import (
    Loss,
    Spoken,
    Start,
    Tally,
    VoiceShare,
    align,
    compare_starts,
    compare_voices,
    compare_words,
    first_words,
    is_remark,
    label_key,
    tokens,
)


def spoken(*turns: tuple[str, str]) -> list[Spoken]:
    return [Spoken(voice, tokens(text)) for voice, text in turns]


def test_tokens_split_chinese_into_signs_and_others_into_words():
    assert tokens("Der Minister, 3-mal: 记者问") == ["der", "minister", "3", "mal", "记", "者", "问"]


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("MR GREEN:", "mr green"),
        ("MR. GREEN", "mr. green"),
        ("2. Question", "question"),
        ("М.Иванова (обращаясь к залу)", "м.иванова"),
        ("（记者：", "记者"),
        ("Q ", "q"),
        (None, ""),
    ],
)
def test_labels_are_compared_without_number_remark_and_colon(label, key):
    assert label_key(label) == key


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (["Thank you very much indeed, all."], ("thank", "you", "very", "much", "indeed")),
        (["(Via interpreter.) Good morning to you."], ("good", "morning", "to", "you")),
        (["(Laughter.)", "Well, yes."], ("well", "yes")),
        (["(Inaudible.)"], ("inaudible",)),
        (["Thank you.", "END 3:10 P.M. EDT"], ("thank", "you")),
    ],
)
def test_first_words_leave_out_what_nobody_says(texts, words):
    assert first_words(texts) == words


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("(Applause.)", True),
        ("（笑）", True),
        ("# # #", True),
        ("END 12:10 P.M. CET", True),
        ("12:10 p.m. EST", True),
        ("The end (of the story).", False),
        ("At 12:10 p.m. EST we met.", False),
    ],
)
def test_stage_remarks_and_closing_lines_are_said_by_nobody(text, remark):
    assert is_remark(text) is remark


def start(label: str, *words: str) -> Start:
    return Start(label, words)


def test_f1_counts_right_missed_and_false():
    gold = [start("q", "why"), start("q", "when"), start("q", "when")]
    got = [start("q", "when"), start("q", "why"), start("q", "who"), start("a", "when")]
    tally, missed, false = compare_starts(gold, got)
    assert tally == Tally(right=2, missed=1, false=2)
    assert tally.f1 == pytest.approx(4 / 7)
    assert missed == [start("q", "when")]
    assert false == [start("q", "who"), start("a", "when")]


def test_a_start_with_another_label_is_both_missed_and_false():
    tally, _, _ = compare_starts([start("reuters", "why")], [start("afp", "why")])
    assert tally == Tally(right=0, missed=1, false=1)


def test_a_turn_of_few_words_may_go_on_but_not_be_shorter():
    assert compare_starts([start("a", "thank", "you")], [start("a", "thank", "you", "see", "also")])[0] == Tally(
        right=1
    )
    assert compare_starts([start("a", "thank", "you", "see")], [start("a", "thank", "you")])[0] == Tally(
        missed=1, false=1
    )
    long = start("a", "one", "two", "three", "four", "five")
    assert compare_starts([start("a")], [long])[0] == Tally(missed=1, false=1)


def test_nothing_to_find_and_nothing_found_is_perfect_but_one_false_start_is_zero():
    assert Tally().f1 == 1.0
    assert Tally(false=1).f1 == 0.0


def test_tallies_add_up():
    assert Tally(1, 2, 3) + Tally(10, 20, 30) == Tally(11, 22, 33)
    assert VoiceShare(1, 2, 3) + VoiceShare(1, 2, 3) == VoiceShare(2, 4, 6)
    assert Loss(1, 2) + Loss(3, 4) == Loss(4, 6)


def test_alignment_goes_around_what_only_one_side_has():
    left = ["a", "b", "c", "d", "e", "f", "g", "h"]
    right = ["a", "b", "c", "x", "y", "d", "e", "f", "g", "h"]
    assert align(left, right) == [0, 1, 2, 5, 6, 7, 8, 9]
    assert align(right, left) == [0, 1, 2, None, None, 3, 4, 5, 6, 7]


def test_alignment_keeps_the_order_where_words_repeat():
    left = ["yes", "we", "did", "yes", "we", "did", "not", "do", "it"]
    right = ["see", "also", "yes", "we", "did", "yes", "we", "did", "not", "do", "it"]
    assert align(left, right) == list(range(2, 11))


def test_nothing_aligns_with_nothing():
    assert align([], ["a"]) == []
    assert align(["a"], []) == [None]


def test_the_same_voices_give_no_wrong_character():
    turns = spoken(("q", "Why is the sea so blue today?"), ("mr green", "It mirrors the sky above it."))
    share, misplaced = compare_voices(turns, turns)
    assert share.share == 0.0
    assert misplaced == []


def test_a_missed_label_puts_the_words_under_the_voice_before():
    gold = spoken(("q", "Why is it so?"), ("mr green", "It has always been."))
    got = spoken(("q", "Why is it so? It has always been."))
    share, misplaced = compare_voices(gold, got)
    assert share == VoiceShare(wrong=len("ithasalwaysbeen"), compared=len("whyisitso") + len("ithasalwaysbeen"))
    assert [(run.expected, run.got, run.text) for run in misplaced] == [("mr green", "q", "it has always been")]


def test_words_that_the_gold_does_not_know_do_not_count():
    gold = [Spoken("", tokens("Room Three, nine o'clock"), counts=False), *spoken(("q", "Why is it so?"))]
    got = spoken(("room", "Three, nine o'clock"), ("q", "Why is it so?"))
    assert compare_voices(gold, got)[0] == VoiceShare(wrong=0, compared=len("whyisitso"))


def test_words_that_stand_in_no_turn_are_unplaced_not_wrong():
    gold = spoken(("q", "Why is it so? One more word."))
    got = spoken(("q", "Why is it so?"))
    assert compare_voices(gold, got)[0] == VoiceShare(wrong=0, compared=9, unplaced=len("onemoreword"))


def test_lost_words_are_counted_and_the_line_is_named():
    visible = ["The ministry is open.", "It closes at six.", "It is free."]
    loss, lines = compare_words(visible, ["The ministry is open.", "It is free."])
    assert loss == Loss(lost=4, visible=11)
    assert lines == [("It closes at six.", ["it", "closes", "at", "six"])]


def test_a_word_that_stands_twice_must_be_kept_twice():
    loss, _ = compare_words(["no no"], ["no"])
    assert loss == Loss(lost=1, visible=2)


def test_words_may_be_kept_anywhere():
    loss, lines = compare_words(["Ned Green, Spokesman", "Hello."], ["Spokesman", "Ned Green", "Hello."])
    assert loss.lost == 0
    assert lines == []
