"""Plain text to blocks: layouts, wraps, bullets, tables, wide spaces."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressitems.blocks import Block, BlockKind
from pressitems.read import Selectors, read_text

P, LINE, LI, ROW, RULE = (
    BlockKind.PARAGRAPH,
    BlockKind.LINE,
    BlockKind.LIST_ITEM,
    BlockKind.TABLE_ROW,
    BlockKind.SEPARATOR,
)

PROSE = (
    "The harbour authority has opened the restored quay to ships of every flag, and the museum its new wing with charts "
    "and logs from three centuries. Visitors are welcome from Tuesday to Sunday; the ferry leaves every half hour. "
    "According to the board, further rooms will follow in the autumn, when the restorers have finished the archive."
)


def blocks(text: str) -> tuple[Block, ...]:
    document = read_text(text, Selectors())
    assert document.findings == ()
    return document.blocks


def kinds(text: str) -> list[tuple[BlockKind, int, str]]:
    return [(block.kind, block.blank, block.text) for block in blocks(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_blank_lines_set_paragraphs_apart(end):
    text = end.join(["29 March 2019", "Moscow: 18:15", "", "", "Title", "\xa0", "Text. "])
    assert kinds(text) == [(P, 0, "29 March 2019"), (LINE, 0, "Moscow: 18:15"), (P, 2, "Title"), (P, 1, "Text.")]
    assert [block.line for block in blocks(text)] == [1, 2, 5, 7]


def test_without_blank_lines_each_line_is_a_paragraph():
    text = f"Title\n{PROSE}\nQuestion: One?\nAnswer: {PROSE}\n"
    assert [block.text for block in blocks(text)] == ["Title", PROSE, "Question: One?", f"Answer: {PROSE}"]


@pytest.mark.parametrize("width", [56, 65, 72, 80, 100, 120])
def test_wrapped_paragraphs_are_joined(width):
    paragraphs = ["Statement on the quay", PROSE, "Q   Who pays? And when?", f"MS. HILL: {PROSE}", "(Laughter.)"]
    text = "\n\n".join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in paragraphs)
    expected = ["Statement on the quay", PROSE, "Q Who pays? And when?", f"MS. HILL: {PROSE}", "(Laughter.)"]
    assert [block.text for block in blocks(text)] == expected


@pytest.mark.parametrize("width", [60, 72, 90])
def test_wrapped_turns_are_joined_without_blank_lines(width):
    turns = [
        f"MS. HILL: {PROSE}",
        "Q   Who pays?",
        f"MS. HILL: {PROSE}",
        f"QUESTION: And why? {PROSE}",
        f"Mr Ode: {PROSE}",
    ]
    text = "\n".join(textwrap.fill(turn, width) for turn in turns)
    assert [block.text for block in blocks(text)] == [" ".join(turn.split()) for turn in turns]


def test_a_turn_after_a_full_line_begins_anew():
    line = "This line of the answer is as wide as a line of this text can possibly be."
    text = f"{textwrap.fill(PROSE, len(line))}\n\n{line}\nQ: Who?\n\n{line}\nMS. HILL: Nobody.\n{textwrap.fill(PROSE, len(line))}"
    assert [block.text[:8] for block in blocks(text)] == [
        "The harb",
        "This lin",
        "Q: Who?",
        "This lin",
        "MS. HILL",
        "The harb",
    ]


def test_wrapped_chinese_is_joined_without_spaces():
    paragraph = "外交部发言人表示，港口已经向各国船只开放，博物馆的新馆也同时开放，欢迎各方来访。" * 3
    lines = "\n".join(paragraph[at : at + 36] for at in range(0, len(paragraph), 36))
    assert [block.text for block in blocks(f"标题\n\n{lines}\n\n{lines}")] == ["标题", paragraph, paragraph]


def test_short_lines_stay_lines():
    text = "Headlines of the week\nQuay opened\nNew wing of the museum\nFerry every half hour\nArchive to follow"
    assert len(blocks(text)) == 5


def test_wrapped_lines_may_begin_with_nouns_in_capitals():
    lines = [
        "Auf der Tagesordnung der Sitzung standen der Leuchtturm in Norvik,",
        "Fährverbindungen nach Oster, Gebühren kleiner Boote, Anträge der",
        "Werftgesellschaft, Mittel fürs Museum, Verträge mit Lotsen der",
        "Nordküstenhäfen, Reparaturen an Kränen, Stellen in der Aufsicht,",
        "Lizenzverlängerungen der Fischer, Pläne für ein Lager am Südkai,",
        "Beschwerdeschreiben über Lärm in der Altstadt, Kosten der großen",
        "Eisbrecherflotte im vergangenen Winter, Karten für die Regatta,",
        "Sitzungsprotokolle und ein Bericht.",
    ]
    assert [block.text for block in blocks("\n".join(lines))] == [" ".join(lines)]


def test_headlines_are_no_wrapped_text():
    titles = [
        f"{word} on the restoration of the northern lighthouse and its {word.lower()} archive"
        for word in ("Remarks", "Statement", "Comment", "News", "Reply", "Fact sheet", "Press release")
    ]
    assert [block.text for block in blocks("\n".join(titles))] == titles


def test_compounds_keep_their_hyphen_at_a_wrap():
    text = "A long-term plan is a plan for the long run, said the board of the harbour, and a long-\nterm plan needs pre- and\npost-war charts, as all of us know who have worked with them, and a lot of time and pre-\nand post-war logs."
    assert "a long-term plan needs pre- and" in " ".join(block.text for block in blocks(text))
    assert "pre- and post-war logs." in " ".join(block.text for block in blocks(text))


def test_first_lines_may_be_indented():
    paragraphs = [f"    {PROSE}", f"    Further: {PROSE}"]
    text = "\n".join(textwrap.fill(paragraph, 72) for paragraph in paragraphs)
    assert [block.text for block in blocks(text)] == [PROSE, f"Further: {PROSE}"]


@pytest.mark.parametrize("bullet", ["•", "●", "·", "-", "*"])
def test_bullets_make_list_items(bullet):
    text = f"We note:\n\n{bullet} the quay\n{bullet}  the museum\n\nEnd"
    assert kinds(text) == [(P, 0, "We note:"), (LI, 1, "the quay"), (LI, 0, "the museum"), (P, 1, "End")]


def test_wrapped_list_items_are_joined():
    text = "\n".join(textwrap.fill(f"- {PROSE}", 70, subsequent_indent=indent) for indent in ("", "  ", "  "))
    assert kinds(text) == [(LI, 0, PROSE)] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Q - Who opened it?\n\nR - The mayor.",
        "- Who opened it?\n- The mayor did.\n- When was that?",
        "* Museum - harbour\n\nThe wing is open.",
        "- a dash that opens a line\n\nand no list",
        "1) Who opened it?\n2) When?",
        "-5 degrees",
    ],
)
def test_what_only_looks_like_a_list_stays_text(text):
    assert [block.text for block in blocks(text)] == [line for line in text.split("\n") if line]


@pytest.mark.parametrize("rule", ["* * *", "***", "---", "_____", "— — —", "=====", "  * * *  "])
def test_rows_of_signs_are_rules(rule):
    assert [block.kind for block in blocks(f"one\n\n{rule}\n\ntwo")] == [P, RULE, P]
    assert [block.text for block in blocks(f"one\n{rule}\ntwo")] == ["one", "", "two"]


@pytest.mark.parametrize(
    "text", ["**Topic", "\\[sic\\]", "# # #", "**bold** word", "> quoted", "<i>x</i> a < b", "--", "A * B"]
)
def test_marks_of_other_formats_stay(text):
    assert [block.text for block in blocks(text)] == [text]


def test_tabs_make_rows_of_a_table():
    text = "Catch\n\nFish\tTons\nCod\t7\nHerring\t\t9\n\nEnd"
    assert kinds(text) == [
        (P, 0, "Catch"),
        (ROW, 1, "Fish\tTons"),
        (ROW, 0, "Cod\t7"),
        (ROW, 0, "Herring\t\t9"),
        (P, 1, "End"),
    ]


@pytest.mark.parametrize(
    "text", ["Q:\tWho?\nA:\tThe mayor.", "One\ttab", "\tindented\n\tindented", f"a\t{PROSE}\nb\tc"]
)
def test_tabs_that_make_no_table(text):
    assert all(block.kind in (P, LINE) and "\t" not in block.text for block in blocks(text))


def test_wide_spaces_are_single_and_marked():
    text = "Q\xa0\xa0 one   two three\u3000four\tfive\xa0six "
    (block,) = blocks(text)
    assert block.text == "Q one two three four five six"
    assert [block.text[:gap].split()[-1] for gap in block.gaps] == ["Q", "one", "three", "four", "five"]


def test_gaps_are_no_wraps():
    text = textwrap.fill(PROSE, 70).replace(". ", ".  ", 1)
    (block,) = blocks(text)
    assert block.text == PROSE
    assert [block.text[gap - 1] for gap in block.gaps] == [mark for mark in "." if f"{mark}  " in text]


def test_struck_text_in_markdown_is_kept_apart():
    first, second = blocks("It is <s>bad</s> good.\n\nOne <del>two  three</del> four")
    assert (first.text, first.struck) == ("It is good.", ("bad",))
    assert second.struck == ("two three",)


@pytest.mark.parametrize("text", ["", "\n\n", " \n\xa0\n", "\u200b\n\xad"])
def test_what_shows_nothing_has_no_blocks(text):
    assert blocks(text) == ()


WORDS = st.text("abcdefgéя外。.?:'", min_size=1, max_size=12)


@given(
    st.lists(st.lists(WORDS, min_size=1, max_size=60).map(" ".join), min_size=1, max_size=8),
    st.sampled_from([0, 60, 75]),
)
def test_no_word_is_lost_or_moved(paragraphs, width):
    text = "\n\n".join(
        textwrap.fill(paragraph, width, break_long_words=False) if width else paragraph for paragraph in paragraphs
    )
    # A script without spaces is joined without them, so only the letters are compared.
    assert "".join("".join(block.text for block in blocks(text)).split()) == "".join(text.split())


@given(st.text(alphabet=st.sampled_from("aA .:\n\t-*•\xa0\u3000外1)\r\f<s>/|_"), max_size=120))
def test_any_text_becomes_clean_blocks(text):
    found = blocks(text) if "<s>" not in text else read_text(text, Selectors()).blocks
    for block in found:
        assert block.text == block.text.strip(" ") or block.kind is ROW
        assert "  " not in block.text
        assert block.text.replace("\t", "").isprintable()
        assert all(block.text[gap] == " " for gap in block.gaps)


HANGING = {
    "by four": (
        "QUESTION: Where will the talks about the new harbour wall be\n    held, and who will take part?",
        "MINISTER VIK: In Oslo, as we have said before. The talks will\n    take three days, and many will come. We\n    look forward to it.",
    ),
    "below what is said": (
        "QUESTION:     Where will the talks about the new wall be\n              held, and who will come?",
        "MINISTER VIK: In Oslo, as we have said. The talks will\n              take three days.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("paragraphs", HANGING.values(), ids=HANGING)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_lines_that_hang_below_the_first_go_on_with_it(paragraphs: tuple[str, ...], between: str):
    blocks = read_text(between.join(("The talks", *paragraphs)), Selectors()).blocks
    assert [block.text for block in blocks] == ["The talks", *(" ".join(text.split()) for text in paragraphs)]


@pytest.mark.parametrize(
    "text",
    [
        "The ships:\n  Morning Star, from Oslo\n  Evening Star, from Bergen\nThat is all.",
        "The ships:\n  - the one\n  - the other",
        "The quay is open.\n  The Ferry comes on Monday.\n  The Council pays.",
    ],
)
def test_deeper_lines_that_begin_something_stand_alone(text: str):
    assert len(read_text(text, Selectors()).blocks) == text.count("\n") + 1


@pytest.mark.parametrize("word", ["übrigens", "également", "ёлочки", "ähnlich"])
def test_a_small_letter_of_any_alphabet_goes_on_behind_a_line_that_had_room(word: str):
    wrapped = textwrap.fill(PROSE, 80)
    text = f"{wrapped}\n\nThe harbour authority has opened the quay to ships of all flags, and\n{word}: a wing."
    assert [block.text[:11] for block in blocks(text)] == ["The harbour", "The harbour"]


MAIL = "From: Lamp Board\n <news@lamps.example>\nDate: Tue, 9 May 2023 10:00:00 +0200\nSubject: Quay\n opens\n\nIt is open.\n"


def test_the_header_of_an_e_mail_gives_title_and_date_and_is_no_text():
    document = read_text(MAIL, Selectors())
    assert document.metadata.title == "Quay opens"
    assert [(block.line, block.text) for block in document.blocks] == [
        (3, "Tue, 9 May 2023 10:00:00 +0200"),
        (7, "It is open."),
    ]
    assert [(one.line, one.excerpt) for one in document.findings] == [(1, "From: Lamp Board <news@lamps.example>")]


@pytest.mark.parametrize(
    "text",
    [
        # No subject; no sender or date; text directly under it; a field of no e-mail.
        "From: Lamp Board\nDate: 9 May 2023\n\nIt is open.\n",
        "Subject: Quay opens\n\nIt is open.\n",
        "From: Lamp Board\nSubject: Quay opens\nIt is open.\n",
        "Date: 9 May 2023\nVenue: Hall\nSubject: Quay opens\n\nIt is open.\n",
    ],
)
def test_a_few_fields_are_no_header_of_an_e_mail(text: str):
    document = read_text(text, Selectors())
    assert document.metadata.title is None
    assert " ".join(block.text for block in document.blocks) == " ".join(text.split())


def test_one_overlong_line_does_not_keep_the_others_of_a_short_text_broken():
    notice = (
        "851 days have passed since the lamp went out" + " " * 90 + "843 days have passed since the quay was closed"
    )
    told = textwrap.wrap(
        "The board has taken note of the report that the council published last week, and of all of it. " * 3, 74
    )
    found = [block.text for block in blocks("\n".join([notice, "", *told]) + "\n")]
    assert found[1:] == [" ".join(told)]
