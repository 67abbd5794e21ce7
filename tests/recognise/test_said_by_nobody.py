"""Words behind the last label that the last voice does not say: they stand in a turn without a label."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, only_item, turns, voices

SCENE = (
    "TOWER: Lady Margaret, do you read me?",
    "LADY MARGARET: I read you.",
    "TOWER: Can you turn?",
    "LADY MARGARET: We cannot.",
)
TALKS = (
    "Minister of Ports Eva Holm: We thank the workers who built this harbour with us, and I am glad of every one of them.",
    "Mayor of Norport Jens Dahl: I was here when we laid the first stone.",
)
BRIEFING = (
    "MS. VIK: Good morning. I have one thing to say.",
    "QUESTION: When does the ferry sail?",
    "MR. DAHL: On Monday, if you ask me.",
)
REPORT = "Report on the accident at the lighthouse"


def words_of(label: str | None, source: str) -> list[str]:
    return [text for printed, _, text in voices(source) if printed == label]


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("lead", ["The tape of the tower reads:", "We read on the tape of the tower:"])
def test_a_report_that_lets_a_log_speak_goes_on_in_its_own_words(lead, write):
    lines = [lead, *SCENE, "We are glad that nobody was hurt.", "The ship was lost at noon."]
    source = write(lines, title=REPORT)
    assert words_of("LADY MARGARET", source) == ["I read you.", "We cannot."]
    assert words_of(None, source) == [lead, "We are glad that nobody was hurt.\n\nThe ship was lost at noon."]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_what_tells_behind_single_statements_is_not_in_the_last_mouth(write):
    lines = ["The leaders of the coast welcomed the pact.", *TALKS, "The pact enters into force in May."]
    source = write(lines, title="Leaders welcome harbour pact")
    assert words_of("Mayor of Norport Jens Dahl", source) == ["I was here when we laid the first stone."]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_a_second_paragraph_that_talks_stays_with_its_voice(write):
    lines = ["The leaders of the coast welcomed the pact.", *TALKS, "I thank you all for your patience."]
    source = write(lines, title="Leaders welcome harbour pact")
    assert words_of("Mayor of Norport Jens Dahl", source)[0].endswith("I thank you all for your patience.")


@pytest.mark.parametrize("write", [as_text, as_html])
def test_an_answer_of_two_paragraphs_stays_whole_behind_a_line_that_leads_in(write):
    lines = [
        "The minister answered a question:",
        "Question: Who pays?",
        "Minister Holm: The owners.",
        "They pay each year.",
    ]
    assert words_of("Minister Holm", write(lines, title="Norport opens its quay")) == [
        "The owners.\n\nThey pay each year."
    ]


@pytest.mark.parametrize("rule", ["* * * * *", "***", "_____"])
def test_what_stands_under_a_row_of_stars_behind_the_last_voice_is_the_offices_own(rule):
    lines = [*BRIEFING, rule, "The full list of members stands on the pages of the council."]
    for write in (as_text, as_html):
        source = write(lines, title="Transcript of the harbour briefing")
        assert words_of("MR. DAHL", source) == ["On Monday, if you ask me."]
        assert words_of(None, source) == ["The full list of members stands on the pages of the council."]


def test_a_row_of_stars_between_two_voices_parts_no_words_from_them():
    lines = [*BRIEFING[:1], "* * *", "And a second one.", *BRIEFING[1:]]
    source = as_text(lines, title="Transcript of the harbour briefing")
    assert words_of("MS. VIK", source) == ["Good morning. I have one thing to say.\n\nAnd a second one."]


def test_a_spokesperson_who_goes_on_under_a_row_of_stars_keeps_the_words():
    lines = [*BRIEFING, "* * *", "Thank you for coming. See you tomorrow."]
    source = as_text(lines, title="Transcript of the harbour briefing")
    assert words_of("MR. DAHL", source) == ["On Monday, if you ask me.\n\nThank you for coming. See you tomorrow."]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_credits_under_an_interview_are_not_in_the_last_mouth(write):
    lines = [*BRIEFING, "Interviewer: Tom Brandt", "Photos: Lena Goh, Ana Rios"]
    source = write(lines, title="Transcript of the harbour briefing")
    assert words_of("MR. DAHL", source) == ["On Monday, if you ask me."]
    assert words_of(None, source) == ["Interviewer: Tom Brandt\n\nPhotos: Lena Goh, Ana Rios"]


def test_a_last_answer_that_names_people_stays_one():
    lines = [*BRIEFING, "QUESTION: Who sails?", "MR. DAHL: Four of us:", "Captain: Tom Brandt, who is the best."]
    assert "Tom Brandt" in words_of("MR. DAHL", as_text(lines, title="Transcript of the harbour briefing"))[-1]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_tools_of_the_page_under_the_credits_are_not_in_the_last_mouth(write):
    lines = ["记者：请问新码头什么时候启用？", "何港：我们在五月启用。", "责编：林海", "参与讨论", "我想说"]
    found = turns(write(lines, title="交通局例行记者会"))
    assert [(turn.label, [paragraph.text for paragraph in turn.paragraphs]) for turn in found] == [
        ("记者", ["请问新码头什么时候启用？"]),
        ("何港", ["我们在五月启用。"]),
        (None, ["责编：林海", "参与讨论", "我想说"]),
    ]


@pytest.mark.parametrize("write", [as_text, as_html])
def test_who_issues_the_transcript_is_not_in_the_last_mouth(write):
    source = write([*BRIEFING, "Issued by:", "Harbour Board", "Quay Road 4", "Norport"], title="Media briefing")
    assert words_of("MR. DAHL", source) == ["On Monday, if you ask me."]
    assert words_of(None, source) == ["Issued by:\n\nHarbour Board\n\nQuay Road 4\n\nNorport"]


def test_that_a_press_conference_is_over_is_in_no_mouth():
    source = as_text([*BRIEFING, "conclusion of press conference"], title="Press conference on the quay")
    assert words_of("MR. DAHL", source) == ["On Monday, if you ask me."]


@pytest.mark.parametrize(
    "tool",
    [
        "Click to share on Lamp (Opens in new window)",
        "Print | Email | Text size: A A A",
        "Top of page",
        "Stay connected",
    ],
)
def test_what_works_the_page_under_the_last_words_is_in_no_mouth(tool: str):
    lines = ["Question: When does it open?", "Minister: On Monday.", "Question: Late?", "Minister: We are not.", tool]
    assert [text for _, _, text in voices(as_html(lines, title="Press conference on the quay"))][-1] == "We are not."


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize("end", ["[ends]", "- end -", "-ends-", "[END]", "ENDS"])
def test_the_word_that_it_ends_here_is_in_no_mouth(end: str, write):
    lines = ["Question: When does it open?", "Minister: On Monday.", "Question: Late?", "Minister: We are not.", end]
    assert [text for _, _, text in voices(write(lines, title="Press conference on the quay"))][-1] == "We are not."


def test_a_heading_of_the_page_over_questions_stays_one():
    source = (
        "<h1>Briefing by the Spokesperson, Lima, 3 May 2018</h1><h2>Ferry</h2><p>It sails.</p><h2>Answers to media questions:</h2>"
        "<p>Question: When does it sail?</p><p>Answer: On Monday.</p>"
    )
    headings = [section.heading for section in only_item(source).sections]
    assert headings[0] == "Ferry"
    assert (headings[1] or "").startswith("Answers to media questions")


@pytest.mark.parametrize("write", [as_text, as_html])
def test_what_introduces_the_only_voice_below_its_label_is_the_page_s(write):
    lead = "PM Vik: We will not allow it. The quay is ours."
    lines = [lead, "Following are Prime Minister Hanne Vik’s remarks:", "“The quay is ours, and we keep it.”"]
    found = turns(write(lines, title="PM Vik’s remarks at the start of the weekly Cabinet meeting"))
    assert [(turn.label, turn.text) for turn in found] == [("PM Vik", lead[8:]), (None, "\n\n".join(lines[1:]))]
