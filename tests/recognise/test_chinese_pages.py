"""Chinese pages of many offices, in both scripts: who speaks, asks and answers. People and places are invented."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, only_item

Q, A, S = "question", "answer", "speech"

#: Title, lines, and of every turn kind, label, name, role, organisation and outlet.
Voice = tuple[str, str | None, str | None, str | None, str | None, str | None]
PAGES: dict[str, tuple[str, list[str], list[Voice]]] = {
    "問 and 答, half-width colons": (
        "總統府發言人林梅回應媒體提問",
        ["問:總統是否出席港務論壇?", "答:總統將出席。"],
        [(Q, "問", None, None, None, None), (A, "答", None, None, None, None)],
    ),
    "posts and a name with a space between, alone on their lines": (
        "国新办举行渔业情况新闻发布会",
        [
            "国新办新闻局副局长、新闻发言人 何港：",
            "大家下午好！今天我们邀请到海洋部副部长林湖先生介绍情况，司长周码女士一同出席。",
            "海洋部副部长 林湖：",
            "谢谢主持人。我先介绍情况。",
            "何港：",
            "下面开始提问。",
            "湖区电视台记者：",
            "请问码头何时启用？",
            "林湖：",
            "谢谢您的提问。请周码司长回答。",
            "渔业司司长、总工程师 周码：",
            "我们下周启用。",
            "何港：",
            "谢谢大家，再见！",
        ],
        [
            (S, "国新办新闻局副局长、新闻发言人 何港", "何港", "副局长、新闻发言人", "国新办新闻局", None),
            (S, "海洋部副部长 林湖", "林湖", "副部长", "海洋部", None),
            (S, "何港", "何港", "副局长、新闻发言人", "国新办新闻局", None),
            (Q, "湖区电视台记者", None, None, None, "湖区电视台"),
            (A, "林湖", "林湖", "副部长", "海洋部", None),
            (A, "渔业司司长、总工程师 周码", "周码", "司长、总工程师", "渔业司", None),
            (A, "何港", "何港", "副局长、新闻发言人", "国新办新闻局", None),
        ],
    ),
    "posts in a province and in its party": (
        "国新办举行港湾省主题新闻发布会",
        [
            "港湾省委副书记、省长 林湖：大家好。我先作介绍。",
            "湖区电视台记者：请问码头何时启用？",
            "港湾省副省长 周码：我来回答。我们下周启用。",
            "湖区电视台记者：票价呢？",
            "林湖：不会上涨，谢谢大家。",
        ],
        [
            (S, "港湾省委副书记、省长 林湖", "林湖", "副书记、省长", "港湾省委", None),
            (Q, "湖区电视台记者", None, None, None, "湖区电视台"),
            (A, "港湾省副省长 周码", "周码", "副省长", "港湾省", None),
            (Q, "湖区电视台记者", None, None, None, "湖区电视台"),
            (A, "林湖", "林湖", "副书记、省长", "港湾省委", None),
        ],
    ),
    "signs before who asks": (
        "湖区副主席林湖记者招待会文字实录",
        ["▲《湖区时报》记者：码头何时启用？", "林湖：我们下周启用。", "▲DVB电视台记者：票价呢？", "林湖：我们不会涨价。"],
        [
            (Q, "《湖区时报》记者", None, None, None, "湖区时报"),
            (A, "林湖", "林湖", None, None, None),
            (Q, "DVB电视台记者", None, None, None, "DVB电视台"),
            (A, "林湖", "林湖", None, None, None),
        ],
    ),
    "labels alone on their lines": (
        "九十年度新春記者會談話紀錄",
        ["問：", "請問第二碼頭何時啟用？", "答：", "已經啟用。", "歡迎大家搭乘渡輪。"],
        [(Q, "問", None, None, None, None), (A, "答", None, None, None, None)],
    ),
    "labels spread over the line": (
        "外交部例行記者會",
        ["記　者：票價呢？", "部　長：不會上漲。", "記　者：何時啟用？", "部　長：下週。"],
        [(Q, "記 者", None, None, None, None), (A, "部 長", None, "部長", None, None)] * 2,
    ),
    "a numbered question that names who asks, 答 in its own line": (
        "本部單位主管例行新聞說明會紀要---海洋司",
        [
            "※海洋司副司長張海宇答詢：",
            "一、諾蘭的漁船進入湖區，外交部是否有其他作法？（湖區時報林小姐）",
            "答：",
            "漁船已經離開。",
            "漁民也收到通知。",
            "二、渡輪停駛，外交部是否與諾蘭討論過？（公視）",
            "答：渡輪將於下週恢復行駛。",
        ],
        [
            (S, None, None, None, None, None),
            (Q, None, "林", None, None, "湖區時報"),
            (A, "答", "張海宇", "副司長", "海洋司", None),
            (Q, None, None, None, None, "公視"),
            (A, "答", "張海宇", "副司長", "海洋司", None),
        ],
    ),
    "a role and a journalist by turns": (
        "行政長官會見傳媒談話內容（附短片）",
        ["行政長官：大家早晨。今日有三件事。", "記者：票價會否上升？", "行政長官：不會。", "記者：何時啟用？", "行政長官：下星期。"],
        [
            (S, "行政長官", None, "行政長官", None, None),
            *[(Q, "記者", None, None, None, None), (A, "行政長官", None, "行政長官", None, None)] * 2,
        ],
    ),
    "the small colon of vertical print": (
        "局長會見傳媒談話全文",
        ["局長︰大家早晨。", "記者︰票價會否上升？", "局長︰不會。", "記者︰何時啟用？", "局長︰下星期。"],
        [
            (S, "局長", None, "局長", None, None),
            *[(Q, "記者", None, None, None, None), (A, "局長", None, "局長", None, None)] * 2,
        ],
    ),
    "a second official who adds something once": (
        "律政司司長會見傳媒開場發言和答問內容",
        ["律政司司長：大家好。", "記者：何時復航？", "律政司司長：下星期。", "記者：會否賠償？", "運輸局局長：我補充一下，會賠償。"],
        [
            (S, "律政司司長", None, "司長", "律政司", None),
            (Q, "記者", None, None, None, None),
            (A, "律政司司長", None, "司長", "律政司", None),
            (Q, "記者", None, None, None, None),
            (A, "運輸局局長", None, "局長", "運輸局", None),
        ],
    ),
    "role and name": (
        "行政長官出席記者會",
        ["記者：票價會否上升？", "行政長官歐海輝：不會。", "記者：何時啟用？", "行政長官歐海輝：下星期。"],
        [(Q, "記者", None, None, None, None), (A, "行政長官歐海輝", "歐海輝", "行政長官", None, None)] * 2,
    ),
    "a title inside the name": (
        "外交部例行記者會",
        ["問：何時啟用？", "林部長海平：下週啟用。", "問：票價呢？", "林部長海平：不會上漲。"],
        [(Q, "問", None, None, None, None), (A, "林部長海平", "林海平", "部長", None, None)] * 2,
    ),
    "a written question to a parliament, under it a greeting": (
        "立法會七題：渡輪服務",
        ["問題：", "渡輪經常延誤，政府會否告知本會原因？", "答覆：", "主席：", "渡輪延誤與天氣有關，情況已經改善。"],
        [(Q, "問題", None, None, None, None), (A, "答覆", None, None, None, None)],
    ),
    "a journalist and a name": (
        "2023年10月国防部例行记者会文字实录",
        ["发布人：国防部新闻发言人吴海大校", "吴海：大家下午好！", "记者：演习结束了吗？", "吴海：已经结束。", "记者：下一次呢？", "吴海：明年春天。"],
        [
            (S, None, None, None, None, None),
            (S, "吴海", "吴海", "新闻发言人", "国防部", None),
            *[(Q, "记者", None, None, None, None), (A, "吴海", "吴海", "新闻发言人", "国防部", None)] * 2,
        ],
    ),
    "media by name, and one that asks again": (
        "国务院台办新闻发布会辑录（2023-10-25）",
        ["新华社记者：渡轮恢复了吗？", "朱海莲：已经恢复。", "人民网记者追问：每天几班？", "朱海莲：每天两班。"],
        [
            (Q, "新华社记者", None, None, None, "新华社"),
            (A, "朱海莲", "朱海莲", None, None, None),
            (Q, "人民网记者追问", None, None, None, "人民网"),
            (A, "朱海莲", "朱海莲", None, None, None),
        ],
    ),
    "a moderator who is named first": (
        "国新办举行渔业情况新闻发布会",
        ["主持人 邢海文：", "大家上午好。", "王海：", "今年渔业情况很好。", "邢海文：", "下面开始提问。", "湖区时报记者：", "价格会上涨吗？", "王海：", "不会。"],
        [
            (S, "主持人 邢海文", "邢海文", "主持人", None, None),
            (S, "王海", "王海", None, None, None),
            (S, "邢海文", "邢海文", "主持人", None, None),
            (Q, "湖区时报记者", None, None, None, "湖区时报"),
            (A, "王海", "王海", None, None, None),
        ],
    ),
    "an embassy's one question": (
        "中国驻诺兰大使馆发言人就湖区条约答记者问",
        ["记者：条约签署了吗？请问使馆有何评论？", "发言人：条约已经签署。"],
        [(Q, "记者", None, None, None, None), (A, "发言人", None, "发言人", None, None)],
    ),
    "an embassy's told question": (
        "驻诺兰使馆发言人就湖区条约答记者问",
        ["有记者问：条约签署了吗？", "发言人：条约已经签署，双方都很满意。"],
        [(Q, "有记者问", None, None, None, None), (A, "发言人", None, "发言人", None, None)],
    ),
    "numbered labels": (
        "中国驻诺兰大使馆发言人答记者问",
        ["一、问：条约签署了吗？", "答：已经签署。", "（二）问：渡轮呢？", "答：照常。", "3、问：渔港呢？", "答：照常。"],
        [(Q, "问", None, None, None, None), (A, "答", None, None, None, None)] * 3,
    ),
    "the questions in another language at the end": (
        "行政長官會見傳媒談話內容",
        [
            "記者：票價會否上升？", "行政長官：不會，而且渡輪會復航，碼頭亦會啟用。",
            "記者：何時啟用？", "行政長官：下星期，詳情會公布。",
            "Reporter: When will the new quay of the harbour open?", "Chief Executive: It will open in a week.",
            "Reporter: Is it the last one for this year?", "Chief Executive: It is, and we are glad of it.",
        ],
        [
            *[(Q, "記者", None, None, None, None), (A, "行政長官", None, "行政長官", None, None)] * 2,
            *[(Q, "Reporter", None, None, None, None), (A, "Chief Executive", None, "Chief Executive", None, None)] * 2,
        ],
    ),
    "two languages, line by line": (
        "Press Conference 例行記者會",
        [
            "記者：請問第二碼頭何時啟用？", "Reporter: When does the second quay open?",
            "林部長：下星期。", "Minister Lin: It opens next week.",
            "記者：票價會上漲嗎？", "Reporter: Will the fares rise?",
            "林部長：不會。", "Minister Lin: They will not.",
        ],
        [
            (Q, "記者", None, None, None, None),
            (Q, "Reporter", None, None, None, None),
            (A, "林部長", "林", "部長", None, None),
            (A, "Minister Lin", "Lin", "Minister", None, None),
        ] * 2,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("shape", [as_html, as_text])
def test_the_voices_of_a_page(name: str, shape):
    title, lines, expected = PAGES[name]
    said = []
    for turn in only_item(shape(lines, title=title)).turns:
        speaker = turn.speaker
        who = (speaker.name, speaker.role, speaker.organisation, speaker.outlet) if speaker else (None,) * 4
        said.append((str(turn.kind), turn.label, *who))
    assert said == expected


def test_the_numbers_of_the_questions_are_dropped_and_who_asks_stays():
    title, lines, _ = PAGES["a numbered question that names who asks, 答 in its own line"]
    turns = only_item(as_html(lines, title=title)).turns
    assert turns[1].text == "諾蘭的漁船進入湖區，外交部是否有其他作法？（湖區時報林小姐）"
    assert [paragraph.text for paragraph in turns[2].paragraphs] == ["漁船已經離開。", "漁民也收到通知。"]


@pytest.mark.parametrize("line", ["时间：2023年10月26日15:00—16:20", "時間：2023年10月26日15時至16時20分"])
def test_a_range_of_hours_is_the_events_time_and_no_publication(line: str):
    item = only_item(as_html([line, "记者：演习结束了吗？", "吴海：已经结束。"], title="国防部例行记者会文字实录"))
    assert item.published is None
    assert item.event is not None
    assert item.event.start is not None
    assert item.event.start.date.isoformat() == "2023-10-26"


def test_chinese_beside_a_long_paragraph_in_another_script():
    notice = "We use cookies so that this site can serve you well, and you may read of them in the policy of this site."
    title, lines, _ = PAGES["a role and a journalist by turns"]
    item = only_item(as_html([notice, *lines], title=title))
    assert (item.language, item.turns[1].label) == ("zh", "行政長官")


def test_a_sentence_under_the_kind_of_a_text_is_no_title():
    said = ["北方码头已经启用，船舶可以停靠。", "市议会下周开会讨论此事，市民可以参加。"]
    item = only_item("\n\n".join(["新闻稿", *said]) + "\n")
    assert (item.title, item.text) == ("新闻稿", "\n\n".join(said))


def test_the_name_of_the_site_stands_behind_a_low_line_in_the_title_of_the_window():
    said = "码头今年春天启用，船舶可以停靠。" * 8
    item = only_item(
        "<html><head><title>北方码头正式启用_诺港市政府</title></head><body><p>诺港市政府网站欢迎您</p>"
        f"<p>北方码头正式启用</p><p>2023年5月4日</p><p>{said}</p></body></html>"
    )
    assert (item.title, item.text) == ("北方码头正式启用", said)


@pytest.mark.parametrize("line", ["二〇二三年五月四日", "二零二三年五月四日（星期四）", "民國一百一十二年五月四日"])
def test_a_date_line_in_signs_for_figures(line: str):
    said = ["北方碼頭已經啟用，船舶可以停靠。", "市議會下週開會討論此事，市民可以參加。"]
    item = only_item(as_html([line, *said], title="北方碼頭啟用"))
    assert item.published is not None
    assert (item.published.date.isoformat(), item.text) == ("2023-05-04", "\n\n".join(said))


@pytest.mark.parametrize(
    "line",
    [
        "2023-05-04 来源：港务处",
        "来源：港务处 发布时间：2023-05-04 14:30",
        "时间：2023-05-04 14:30:00 作者：吴海 来源：港务处 字号：大 中 小",
        "[发布时间：2023-05-04]",
        "發布日期：2023-05-04　資料來源：港務處　點閱數：214",
    ],
)
def test_the_line_of_source_and_day_is_no_text(line: str):
    said = ["北方码头已经启用，船舶可以停靠。", "市议会下周开会讨论此事，市民可以参加。"]
    item = only_item(as_html([line, *said], title="北方码头启用"))
    assert item.published is not None
    assert (item.published.date.isoformat(), item.event, item.issuer) == ("2023-05-04", None, None)
    assert item.text == "\n\n".join(said)


def test_who_issues_a_text_stands_behind_its_name():
    said = ["北方碼頭已經啟用，船舶可以停靠。", "市議會下週開會討論此事，市民可以參加。"]
    item = only_item(as_html(["發布單位：港務處", "發布日期：2023年5月4日", *said], title="北方碼頭啟用"))
    assert (item.issuer, item.text) == ("港務處", "\n\n".join(said))


def test_day_and_place_in_one_line_are_the_events():
    line = "时间：2023年5月4日 14:30 地点：诺港新闻中心"
    item = only_item(as_html([line, "市议会邀请各位记者参加。"], title="新闻发布会预告"))
    assert item.published is None
    assert line in item.text
