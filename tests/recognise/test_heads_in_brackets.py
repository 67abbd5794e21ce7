"""Who speaks stands in brackets, in front of what is said, where somebody asks under such brackets."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns

TITLE = "交通局新闻发布会"
OPENING = "2023年5月4日上午10时，市政府请交通局局长何港介绍码头的情况，并答记者问。"
CONFERENCE = [
    "[灯塔通讯社记者]有两个问题请教局长，新码头什么时候启用？",
    "[何港]我先讲几个数字。码头有四百米长，我们在五月启用。",
    "[海风日报记者]请问谁来付钱？",
    "[何港]大家一起付，谢谢你的问题。",
]


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("brackets", ["[]", "【】", "〔〕", "（）"])
def test_names_in_brackets_answer_journalists_in_brackets(brackets: str, write):
    lines = [OPENING, *(line.translate(dict(zip(map(ord, "[]"), brackets, strict=True))) for line in CONFERENCE)]
    found = turns(write(lines, title=TITLE))
    assert [(turn.label, str(turn.kind)) for turn in found[1:]] == [
        ("灯塔通讯社记者", "question"),
        ("何港", "answer"),
        ("海风日报记者", "question"),
        ("何港", "answer"),
    ]
    speaker = found[1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.outlet) == (None, "灯塔通讯社")


@pytest.mark.parametrize("write", [as_text, as_html])
def test_journalists_in_brackets_with_medium_and_name_are_answered_in_japanese(write):
    lines = [
        "大臣は港と町に来る船について記者会見を開きました。",
        "【灯台新聞 森記者】新しい埠頭はいつ開くのでしょうか。",
        "【川港湾大臣】五月に開く予定です。船はもう来ています。",
        "【灯台新聞 森記者】費用は誰が払うのでしょうか。",
        "【川港湾大臣】町が払います。",
    ]
    assert labels(write(lines, title="港湾大臣会見記録")) == [None, *["灯台新聞 森記者", "川港湾大臣"] * 2]


@pytest.mark.parametrize(
    "lines",
    [
        ("【灯塔网综合报道】新码头在五月启用，船舶已经到港。", "【相关】第二码头在六月启用，你们可以去看。"),
        ("[灯塔通讯社] 新码头在五月启用。", "[海风日报] 我们的港口有两个码头。", "[港口晚报] 谁来付钱？"),
        ("（笑）新码头在五月启用。", "（鼓掌）谢谢大家，我们明年再见。"),
    ],
)
def test_sources_and_remarks_in_brackets_say_nothing(lines):
    assert labels(as_text([OPENING, *lines], title="关于诺港新码头的新闻稿")) == [None]


def test_brackets_around_sources_of_press_cuttings_are_no_voices():
    lines = ["[Norport News] The quay opens in May.", "[Lamp Radio] Who pays for it?", "[Harbour] It is done."]
    assert labels(as_text(lines, title="Press cuttings of the week")) == [None]
