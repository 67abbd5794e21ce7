"""The gold extractors on own pages: they must see what the source's cue shows, by their own reading."""

from __future__ import annotations

import tomllib

import pytest
from accuracy.gold_turns import GoldTurn, TurnsBuilder
from accuracy.leave_one_out import as_toml, only_here
from accuracy.page_text import as_plain_text, body_of, page_lines, without_bold
from accuracy.sources.kremlin import kremlin_turns
from accuracy.sources.whitehouse import _front_matter, _paragraphs, _plain, _turns

PAGE = """<html><body><div style="display:none">never seen</div>
<p><b>Reuters: How high is the tower?</b></p>
<p style="font-weight:bold"><span>AFP: And how <span style="font-weight:normal">very wide?</span></span></p>
<p><strong>MS LAKE:</strong> Forty metres.<br>Twelve.</p>
<script>var hidden = 1;</script><h2>End</h2></body></html>"""


def test_lines_with_their_share_of_bold():
    lines = page_lines(body_of(PAGE))
    assert [line.text for line in lines] == [
        "Reuters: How high is the tower?",
        "AFP: And how very wide?",
        "MS LAKE: Forty metres.",
        "Twelve.",
        "End",
    ]
    assert [round(line.bold, 2) for line in lines[:2]] == [1.0, 0.53]
    assert [line.leads for line in lines[:3]] == [len("Reuters: How high is the tower?"), 12, len("MS LAKE:")]
    assert [line.line for line in lines] == [2, 3, 4, 4, 5]


def test_without_bold_no_cue_is_left_but_every_word_is():
    lines = page_lines(body_of(without_bold(PAGE)))
    assert {line.bold for line in lines} == {0.0}
    assert [line.text for line in lines] == [line.text for line in page_lines(body_of(PAGE))]


def test_plain_text_keeps_paragraphs_apart():
    text = as_plain_text(body_of(PAGE))
    assert "Forty metres.\nTwelve.\n\nEnd\n" in text


def test_builder_gives_text_without_a_voice_to_nobody():
    builder = TurnsBuilder()
    builder.go_on("Welcome.", 1, 1)
    builder.start(GoldTurn("Q", asks=True, texts=("Why?", ""), line=2, paragraph=2))
    builder.go_on("And when?", 3, 3)
    assert [(turn.label, turn.texts) for turn in builder.turns()] == [
        (None, ("Welcome.",)),
        ("Q", ("Why?", "And when?")),
    ]


# "~" stands for a space at a line's end, where two of them are Markdown's hard break.
MARKDOWN = """---
date: '2030-05-01'
published_time: 2030-05-01 10:00:00-04:00
title: "A Meeting\\
  \\ of\\_Mayors\\u2019 Offices"
---
~
*Town Hall*

9:00 A.M. EDT~~
~~~
THE MAYOR:  Welcome to \\[our\\] town.~~
This is the second paragraph.~~
~~~
Q\xa0 \xa0 Is it old?

MS. PÉREZ (via interpreter):  It was founded in <s>1100</s> 1200
and rebuilt twice.

TO THE COUNCIL:  greetings
""".replace("~", " ")


def test_front_matter_and_markdown_are_unwrapped():
    front, body = _front_matter(MARKDOWN)
    assert front["title"] == "A Meeting of Mayors’ Offices"
    assert "[our] town" in _plain(body)
    assert "1100" not in _plain(body)
    assert "*" not in _plain(body)
    turns = _turns(_paragraphs(body))
    assert [(turn.label, turn.asks) for turn in turns] == [
        (None, None),
        ("THE MAYOR", False),
        ("Q", True),
        ("MS. PÉREZ", False),
        ("TO THE COUNCIL", False),
    ]
    assert turns[1].texts == ("Welcome to [our] town.", "This is the second paragraph.")
    assert turns[3].texts == ("It was founded in 1200 and rebuilt twice.",)


def test_flattened_text_is_cut_at_labels_and_page_lines_are_nobodys():
    text = (
        "События Встреча 1 мая 2030 года 10:00 Город И.Иванов: Добрый день. Хочу сказать: рад. "
        "Вопрос: Когда? Смотрите также Поездка в город 2 мая 2030 года И.Иванов (с улыбкой): Скоро. "
        "Темы Встречи Статус материала Опубликован в разделах: Новости"
    )
    turns = kremlin_turns(text)
    assert [(turn.label, turn.asks, turn.counts) for turn in turns] == [
        (None, None, False),
        ("И.Иванов", None, True),
        ("Вопрос", True, True),
        ("И.Иванов", None, True),
        (None, None, True),
    ]
    assert [turn.texts for turn in turns[1:4]] == [("Добрый день. Хочу сказать: рад.",), ("Когда? ",), ("Скоро.",)]
    assert text[turns[1].paragraph :].startswith("И.Иванов:")


def test_words_of_one_office_alone():
    labels = {"one": {"the mayor", "reuters", "环球时报记者"}, "two": {"reuters", "minister lake"}}
    assert only_here("Mayor", "one", labels)
    assert not only_here("Reuters", "one", labels)
    assert not only_here("Lake", "one", labels)
    assert only_here("minist*", "two", labels)
    assert only_here("记者", "one", labels)
    assert not only_here("M", "one", {"one": {"m.lake"}})
    assert only_here("Q", "one", {"one": {"q", "m.lake"}})


def test_a_lexicon_survives_being_written_again():
    table = {
        "tag": "xx",
        "people": {"roles": ["Mayor", 'Say "Aah"'], "word_space": ""},
        "titles": {"patterns": [{"genre": "news", "form": "WHO [on] ..."}, {"genre": "speech", "form": "«…»"}]},
        "dates": {"months": {"май": 5, "may": 5}},
    }
    assert tomllib.loads(as_toml(table)) == table


@pytest.mark.parametrize("stage", ["(Laughter.)", "（笑）"])
def test_a_stage_remark_is_no_first_word(stage):
    from accuracy.scores import first_words

    assert first_words([f"{stage} Good evening."]) == ("good", "evening")
