"""What stands before a colon in Chinese and is nobody: fields, topics, hours, places, greetings, sentences."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, only_item, parse

BEFORE = ["問：第二碼頭何時啟用？", "答：第二碼頭已經啟用。"]
AFTER = ["問：渡輪會否停駛？", "答：不會停駛。"]
TITLE = "外交部發言人林梅主持例行記者會"

#: Lines inside an answer.
NOBODY = [
    ["首先報告三件事：漁港、渡輪、碼頭。"],
    ["首先報告三件事：", "一、漁港已經啟用。", "二、渡輪恢復行駛。"],
    ["我要強調的是：渡輪照常行駛。"],
    ["外交部發言人林梅報告：渡輪照常行駛。"],
    ["上午10時：第一班渡輪開出。", "下午3：30：第二班渡輪開出。"],
    ["會議時間：下午3時。", "地點：新聞中心。", "主持人：林梅。", "出席者：王海、陳山。"],
    ["活動名稱：第二碼頭啟用典禮。", "時　間：下午3時。", "地　點：第二碼頭。", "主持人：外交部發言人林梅"],
    ["主辦單位：港務局。", "承辦單位：海洋司。", "發布單位：外交部。", "項目：漁港。"],
    ["附註：以實際公布為準。", "備註：無。", "資料來源：港務局。", "聯絡人：林小姐。"],
    ["台北：渡輪每天兩班。", "香港：每天三班。", "歐洲：沒有渡輪。", "韓國：沒有渡輪。"],
    ["安全：旅客必須穿救生衣。", "票價：不會上漲。", "江邊：風浪較大。"],
    ["各位媒體朋友：", "大家早安。"],
    ["報導稱：「渡輪停駛。」", "部長：「渡輪不會停駛。」這是昨天的話。"],
    ["總統：任期四年。", "立法院：審議預算。"],
    ["記者證：請於門口領取。", "記者會：下午3時舉行。"],
    ["（一）渡輪：照常行駛。", "（二）漁港：已經啟用。"],
]


@pytest.mark.parametrize("lines", NOBODY, ids=lambda lines: lines[0][:12])
@pytest.mark.parametrize("shape", [as_html, as_text])
def test_no_voice_inside_an_answer(lines: list[str], shape):
    item = only_item(shape([*BEFORE, *lines, *AFTER], title=TITLE))
    assert [turn.label for turn in item.turns] == ["問", "答", "問", "答"]
    assert [paragraph.text for paragraph in item.turns[1].paragraphs[1:]] == [" ".join(line.split()) for line in lines]


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "港務局新聞稿",
            ["活動時間：民國109年12月3日上午10時", "主持人：局長林海", "出席者：部長吳海平、司長張海宇", "聯絡人：陳小姐"],
        ),
        ("關於渡輪的新聞稿", ["渡輪時刻表如下：", "上午9時：第一班渡輪。", "下午3時：第二班渡輪。", "注意：風浪大時停駛。"]),
        ("外交部致諾蘭部長的信", ["部長閣下：", "欣聞第二碼頭啟用，謹致賀忱。", "部長：", "祝賀您。"]),
        ("外交部例行新聞說明會", ["一、時間：109年12月3日", "二、地點：新聞中心", "三、主持人：發言人歐海平", "四、出席者：司長張海宇"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("shape", [as_html, as_text])
def test_no_voice_on_a_page_of_fields(title: str, lines: list[str], shape):
    assert labels(shape(lines, title=title)) in ([None], [])


def test_a_moderator_who_says_something_is_a_voice():
    lines = ["主持人：下面開始提問。", *BEFORE, "主持人：今天到此結束，謝謝。"]
    assert labels(as_html(lines, title=TITLE)) == ["主持人", "問", "答", "主持人"]


def test_a_question_in_brackets_without_an_answer_below_names_nobody():
    lines = [
        "一、漁船進入湖區，是否有其他作法？（湖區時報林小姐）",
        "漁船已經離開。",
        "二、渡輪停駛了嗎？（公視）",
        "沒有停駛。",
    ]
    turns = only_item(as_html(lines, title="港務局新聞稿")).turns
    assert {turn.speaker for turn in turns} == {None}


def test_an_unsaid_era_is_reported_and_makes_no_date():
    page = parse(as_text(BEFORE, title="109年12月3日外交部例行記者會"))
    assert page.items[0].event is None
    assert [one.code for one in page.diagnostics] == ["ambiguous-date"]


def test_an_era_on_a_date_line():
    item = only_item(as_html(["中華民國109年12月3日", *BEFORE], title="外交部例行記者會"))
    assert item.published is not None
    assert item.published.date.isoformat() == "2020-12-03"


def test_a_sentence_under_the_date_that_names_a_spokesperson_is_no_kind_of_text():
    said = "各位记者朋友好！我是外交部发言人林远帆。欢迎大家参加记者会。"
    item = parse(
        f"<h1>2023年5月4日外交部发言人林远帆主持例行记者会</h1><p>2023-05-04</p><p>{said}</p><p>问：灯亮吗？</p><p>答：亮。</p>"
    ).items[0]
    assert item.text.startswith(said)
