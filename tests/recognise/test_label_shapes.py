"""How press offices print who speaks: every shape of a label, in plain text and in HTML."""

from __future__ import annotations

import pytest
from tests.recognise.pages import as_html, as_text, labels, turns, voices

from pressitems.lexicons import lexicon
from pressitems.recognise.label_class import LabelClass
from pressitems.recognise.labels.heads import read_head
from pressitems.recognise.vocabulary import vocabulary

TITLE = "Press conference on the new quay at Norvik"
Q, A, S = "question", "answer", "speech"


def text(*blocks: str) -> str:
    return "\n\n".join([TITLE, *blocks]) + "\n"


def page(body: str) -> str:
    return f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{body}</body></html>"


#: What is printed, and label and kind of every turn.
SHAPES: dict[str, tuple[str, list[tuple[str | None, str]]]] = {
    "words with a colon": (
        text("Question: When does the quay open?", "Answer: It opens on Monday."),
        [("Question", Q), ("Answer", A)],
    ),
    "capitals": (
        text("QUESTION: When does the quay open?", "ANSWER: It opens on Monday."),
        [("QUESTION", Q), ("ANSWER", A)],
    ),
    "one letter": (text("Q: When does the quay open?", "A: It opens on Monday."), [("Q", Q), ("A", A)]),
    "one letter, stop and colon": (
        text("Q.: When does the quay open?", "A.: It opens on Monday."),
        [("Q", Q), ("A", A)],
    ),
    "one letter with a stop": (text("Q. When does the quay open?", "A. It opens on Monday."), [("Q", Q), ("A", A)]),
    "word with a stop": (
        text("Question. When does the quay open?", "Answer. It opens on Monday."),
        [("Question", Q), ("Answer", A)],
    ),
    "no space after the stop": (
        text("Question.When does the quay open?", "Answer.It opens on Monday."),
        [("Question", Q), ("Answer", A)],
    ),
    "no space after stop and colon": (
        text("Q.:When does the quay open?", "A.:It opens on Monday."),
        [("Q", Q), ("A", A)],
    ),
    "no space after the colon": (
        text("Question:When does the quay open?", "Answer:It opens on Monday."),
        [("Question", Q), ("Answer", A)],
    ),
    "square brackets": (
        text("[QUESTION] When does the quay open?", "[ANSWER] It opens on Monday."),
        [("QUESTION", Q), ("ANSWER", A)],
    ),
    "square brackets around a colon": (
        text("MS. STRAND: Good morning.", "[Question:] When was it finished?", "MS. STRAND: Last week."),
        [("MS. STRAND", S), ("Question", Q), ("MS. STRAND", A)],
    ),
    "dash": (text("Q - When does the quay open?", "A - It opens on Monday."), [("Q", Q), ("A", A)]),
    "a dash, also behind who answers": (
        text(
            "Question – When does the quay open?",
            "Ms Strand – It opens on Monday. We have seen to that.",
            "Question – And the ferry?",
            "Ms Strand – On Tuesday.",
        ),
        [("Question", Q), ("Ms Strand", A), ("Question", Q), ("Ms Strand", A)],
    ),
    "a dash behind a word of the trade and who answers": (
        text(
            "Journalist – When does the quay open?",
            "Ms Strand – It opens on Monday. We have seen to that.",
            "Journalist – And the ferry?",
            "Ms Strand – On Tuesday.",
        ),
        [("Journalist", Q), ("Ms Strand", A), ("Journalist", Q), ("Ms Strand", A)],
    ),
    "a Russian word of the trade that is cut short": (
        (
            "Глава Норланда дал интервью газете «Маяк»\n\nКорр.: Каким был для Вас этот год?\n\n"
            "Президент: Он был непростым. Мы многое сделали.\n\nКорр.: Что главное?\n\nПрезидент: Я думаю, порт.\n"
        ),
        [("Корр.", Q), ("Президент", A), ("Корр.", Q), ("Президент", A)],
    ),
    "French dash": (
        (
            "Conférence de presse sur le nouveau quai de Norvik\n\nLe maire a reçu les journalistes de la région dans la salle du conseil, et il a répondu à leurs questions.\n\n"
            "Q - Quand le quai ouvrira-t-il ?\n\nR - Il ouvrira lundi.\n\nQ - Et le bac ?\n\nR - Le bac aussi.\n"
        ),
        [(None, S), ("Q", Q), ("R", A), ("Q", Q), ("R", A)],
    ),
    "French words with a space before the colon": (
        "Conférence de presse sur le nouveau quai de Norvik\n\nQuestion : Quand le quai ouvrira-t-il ?\n\nRéponse : Il ouvrira lundi.\n",
        [("Question", Q), ("Réponse", A)],
    ),
    "wide space": (
        text("MS. STRAND:  Good morning.  The quay is open.", "Q    When was it finished?", "MS. STRAND:  Last week."),
        [("MS. STRAND", S), ("Q", Q), ("MS. STRAND", A)],
    ),
    "no-break spaces": (
        page(
            "<p>MS. STRAND:&nbsp; Good morning.</p><p>Q&nbsp;&nbsp;&nbsp; When was it finished?</p><p>MS. STRAND:&nbsp; Last week.</p>"
        ),
        [("MS. STRAND", S), ("Q", Q), ("MS. STRAND", A)],
    ),
    "numbers before the label": (
        text(
            "1. Question: When does the quay open?",
            "Answer: On Monday.",
            "2. Question: And the ferry?",
            "Answer: On Tuesday.",
        ),
        [("Question", Q), ("Answer", A), ("Question", Q), ("Answer", A)],
    ),
    "bracketed numbers": (
        text(
            "(1) Question: When does the quay open?",
            "Answer: On Monday.",
            "(2) Question: And the ferry?",
            "Answer: On Tuesday.",
        ),
        [("Question", Q), ("Answer", A), ("Question", Q), ("Answer", A)],
    ),
    "numbered labels": (
        text(
            "Question 1: When does the quay open?",
            "Answer: On Monday.",
            "Question 2: And the ferry?",
            "Answer: On Tuesday.",
        ),
        [("Question 1", Q), ("Answer", A), ("Question 2", Q), ("Answer", A)],
    ),
    "bold labels": (
        page("<p><strong>Question:</strong> When does the quay open?</p><p><strong>Answer:</strong> On Monday.</p>"),
        [("Question", Q), ("Answer", A)],
    ),
    "bold label with the colon outside": (
        page("<p><b>Question</b>: When does the quay open?</p><p><b>Answer</b>: On Monday.</p>"),
        [("Question", Q), ("Answer", A)],
    ),
    "label alone in its paragraph": (
        page(
            "<p>JOURNALIST:</p><p>When does the quay open?</p><p>PRIME MINISTER:</p><p>On Monday.</p><p>And the ferry on Tuesday.</p>"
        ),
        [("JOURNALIST", Q), ("PRIME MINISTER", A)],
    ),
    "bold label alone in its paragraph": (
        page(
            "<p><strong>JOURNALIST: </strong></p><p>When does the quay open?</p><p><strong>PRIME MINISTER: </strong></p><p>On Monday.</p>"
        ),
        [("JOURNALIST", Q), ("PRIME MINISTER", A)],
    ),
    "label after a line break": (
        page(
            "<p>JOURNALIST: When does the quay open?<br>PRIME MINISTER: On Monday.<br>JOURNALIST: And the ferry?<br>PRIME MINISTER: On Tuesday.</p>"
        ),
        [("JOURNALIST", Q), ("PRIME MINISTER", A), ("JOURNALIST", Q), ("PRIME MINISTER", A)],
    ),
    "label alone on its line": (
        page("<p>JOURNALIST:<br>When does the quay open?<br>PRIME MINISTER:<br>On Monday.</p>"),
        [("JOURNALIST", Q), ("PRIME MINISTER", A)],
    ),
    "no blank line before a label": (
        f"{TITLE}\n\nQUESTION: When does the quay open?\nMS STRAND: On Monday.\nQUESTION: And the ferry?\nMS STRAND: On Tuesday.\n",
        [("QUESTION", Q), ("MS STRAND", A), ("QUESTION", Q), ("MS STRAND", A)],
    ),
    "hard-wrapped lines": (
        (
            f"{TITLE}\n\nQUESTION: When does the quay open, and who will be the first to use\nit when it does?\n\n"
            "MS STRAND: On Monday, and the first ship will be the ferry from the\nislands, as it was thirty years ago at the old quay.\n"
        ),
        [("QUESTION", Q), ("MS STRAND", A)],
    ),
    "definition list": (
        page("<dl><dt>Question:</dt><dd>When does the quay open?</dd><dt>Answer:</dt><dd>On Monday.</dd></dl>"),
        [("Question", Q), ("Answer", A)],
    ),
    "full-width colon": (
        "外交部发言人主持例行记者会\n\n问：新码头什么时候启用？\n\n答：新码头下周一启用，渡轮第二天启用。\n",
        [("问", Q), ("答", A)],
    ),
    "half-width colon in Chinese": (
        "外交部发言人主持例行记者会\n\n问:新码头什么时候启用？\n\n答:新码头下周一启用，渡轮第二天启用。\n",
        [("问", Q), ("答", A)],
    ),
    "Chinese outlets and a spokesman": (
        (
            "外交部发言人林海主持例行记者会\n\n路透社记者：新码头什么时候启用？\n\n林海：新码头下周一启用，渡轮第二天启用。\n\n"
            "《晨报》记者：渡轮每天有几班？\n\n林海：每天两班。\n\n追问：星期天呢？\n\n林海：星期天也有。\n"
        ),
        [("路透社记者", Q), ("林海", A), ("《晨报》记者", Q), ("林海", A), ("追问", Q), ("林海", A)],
    ),
    "Russian words": (
        "Ответ на вопрос СМИ о новом причале\n\nВопрос: Когда откроют причал?\n\nОтвет: Причал откроют в понедельник.\n",
        [("Вопрос", Q), ("Ответ", A)],
    ),
    "Russian initials": (
        "Интервью мэра Норвика Павла Странда\n\nВопрос: Когда откроют причал?\n\nП.Странд: Причал откроют в понедельник.\n\nВопрос: А паром?\n\nП.Странд: Во вторник.\n",
        [("Вопрос", Q), ("П.Странд", A), ("Вопрос", Q), ("П.Странд", A)],
    ),
    "German words": (
        "Pressekonferenz zum neuen Kai in Norvik\n\nFrage: Wann wird der Kai eröffnet?\n\nAntwort: Am Montag.\n\nZusatzfrage: Und die Fähre?\n\nAntwort: Am Dienstag.\n",
        [("Frage", Q), ("Antwort", A), ("Zusatzfrage", Q), ("Antwort", A)],
    ),
    "German journalists by name": (
        "Pressekonferenz zum neuen Kai in Norvik\n\nFRAGE BRANDT: Wann wird der Kai eröffnet?\n\nSTS VIK: Am Montag.\n\nZUSATZFRAGE BRANDT: Und die Fähre?\n\nSTS VIK: Am Dienstag.\n",
        [("FRAGE BRANDT", Q), ("STS VIK", A), ("ZUSATZFRAGE BRANDT", Q), ("STS VIK", A)],
    ),
    "follow-up": (
        text(
            "Question: When does the quay open?", "Answer: On Monday.", "Follow-up: In the morning?", "Answer: At nine."
        ),
        [("Question", Q), ("Answer", A), ("Follow-up", Q), ("Answer", A)],
    ),
    "names that are not ASCII": (
        text(
            "Q    When was it finished?",
            "MR. LÓPEZ:  Last week.",
            "Q    By whom?",
            "MS. ÅKERSTRÖM:  By two yards.",
            "MR. LÓPEZ:  Good yards.",
        ),
        [("Q", Q), ("MR. LÓPEZ", A), ("Q", Q), ("MS. ÅKERSTRÖM", A), ("MR. LÓPEZ", A)],
    ),
    "numbered officials": (
        text(
            "MODERATOR: Good morning. The call is on background.",
            "SENIOR STATE OFFICIAL ONE: Thank you. The talks went well.",
            "QUESTION: How long did they last?",
            "SENIOR STATE OFFICIAL TWO: Three hours.",
        ),
        [("MODERATOR", S), ("SENIOR STATE OFFICIAL ONE", S), ("QUESTION", Q), ("SENIOR STATE OFFICIAL TWO", A)],
    ),
    "outlet, then name": (
        text(
            "Reuters, Mary Quill: When does the quay open?",
            "Mayor Strand: On Monday.",
            "Nippon TV, Sato: And the ferry?",
            "Mayor Strand: On Tuesday.",
        ),
        [("Reuters, Mary Quill", Q), ("Mayor Strand", A), ("Nippon TV, Sato", Q), ("Mayor Strand", A)],
    ),
    "name, then outlet": (
        text(
            "Mary Quill, Reuters: When does the quay open?",
            "Mayor Strand: On Monday.",
            "Sato, Nippon TV: And the ferry?",
            "Mayor Strand: On Tuesday.",
        ),
        [("Mary Quill, Reuters", Q), ("Mayor Strand", A), ("Sato, Nippon TV", Q), ("Mayor Strand", A)],
    ),
    "outlets": (
        text(
            "Reuters: When does the quay open?",
            "Elin Strand: On Monday.",
            "Norvik Daily News: And the ferry?",
            "Elin Strand: On Tuesday.",
        ),
        [("Reuters", Q), ("Elin Strand", A), ("Norvik Daily News", Q), ("Elin Strand", A)],
    ),
    "two questions, one answer": (
        text("Question: When does the quay open?", "Question: And the ferry?", "Answer: Both on Monday."),
        [("Question", Q), ("Question", Q), ("Answer", A)],
    ),
    "several paragraphs under one label": (
        text(
            "Question: When does the quay open?",
            "I ask for all of us.",
            "Answer: On Monday.",
            "It was not easy.",
            "But it is done.",
        ),
        [("Question", Q), ("Answer", A)],
    ),
    "two turns of one voice": (
        text(
            "MS STRAND: Good morning.",
            "QUESTION: When?",
            "MS STRAND: On Monday.",
            "MS STRAND: And the ferry on Tuesday.",
        ),
        [("MS STRAND", S), ("QUESTION", Q), ("MS STRAND", A), ("MS STRAND", A)],
    ),
    "the audience": (
        text(
            "THE PRESIDENT: Are you glad?",
            "AUDIENCE: Yes!",
            "THE PRESIDENT: So am I.",
            "AUDIENCE MEMBER: Thank you!",
            "THE PRESIDENT: Thank you all.",
        ),
        [("THE PRESIDENT", S), ("AUDIENCE", S), ("THE PRESIDENT", S), ("AUDIENCE MEMBER", S), ("THE PRESIDENT", S)],
    ),
    "flattened transcript": (
        text(
            "Question: When does the quay open? Answer: On Monday, and the town will be there. Question: And the ferry? "
            "Answer: On Tuesday, if the weather holds. "
        ),
        [("Question", Q), ("Answer", A), ("Question", Q), ("Answer", A)],
    ),
    "flattened with stops": (
        text("Q. When does the quay open? A. It opens on Monday. Q. And the ferry? A. On Tuesday."),
        [("Q", Q), ("A", A), ("Q", Q), ("A", A)],
    ),
    "unlabelled opening, then a dialogue": (
        text(
            "Elin Strand met the press in the customs house.",
            "Question: When does the quay open?",
            "Answer: On Monday.",
        ),
        [(None, S), ("Question", Q), ("Answer", A)],
    ),
    "bold questions without labels": (
        (
            "<html><body><h1>Interview with Mayor Elin Strand on the new quay</h1>"
            "<p><b>When does the quay open?</b></p><p>It opens on Monday.</p><p><b>And the ferry?</b></p><p>On Tuesday.</p></body></html>"
        ),
        [(None, Q), (None, A), (None, Q), (None, A)],
    ),
    "numbered questions without labels": (
        "Interview with Mayor Elin Strand on the new quay\n\n1. When does the quay open?\n\nIt opens on Monday.\n\n2. And the ferry?\n\nOn Tuesday.\n",
        [(None, Q), (None, A), (None, Q), (None, A)],
    ),
}


@pytest.mark.parametrize(("source", "expected"), SHAPES.values(), ids=SHAPES)
def test_every_shape_of_a_label(source: str, expected: list[tuple[str | None, str]]):
    assert [(label, kind) for label, kind, _ in voices(source)] == expected


REMARKS = (
    ("MAYOR STRAND (in Norwegian): It is open.", "MAYOR STRAND", ["(in Norwegian)", "It is open."]),
    ("MAYOR STRAND: (Via interpreter.) It is open.", "MAYOR STRAND", ["(Via interpreter.)", "It is open."]),
    ("MAYOR STRAND: It is open. (Laughter.)", "MAYOR STRAND", ["It is open. (Laughter.)"]),
    (
        "MAYOR STRAND: (Inaudible) and the other one is closed.",
        "MAYOR STRAND",
        ["(Inaudible) and the other one is closed."],
    ),
)


@pytest.mark.parametrize(("line", "label", "paragraphs"), REMARKS)
def test_a_remark_beside_the_label_becomes_an_aside(line: str, label: str, paragraphs: list[str]):
    source = text("QUESTION: Is the quay open?", line, "QUESTION: And the ferry?", "MAYOR STRAND: That too.")
    turn = turns(source)[1]
    assert turn.label == label
    assert [paragraph.text for paragraph in turn.paragraphs] == paragraphs
    if len(paragraphs) > 1:
        assert [str(paragraph.kind) for paragraph in turn.paragraphs] == ["aside", "text"]


def test_a_remark_alone_in_its_paragraph_is_an_aside():
    source = text("QUESTION: Is the quay open?", "MAYOR STRAND: It is.", "(Applause.)", "And it will stay so.")
    assert [(p.text, str(p.kind)) for p in turns(source)[1].paragraphs] == [
        ("It is.", "text"),
        ("(Applause.)", "aside"),
        ("And it will stay so.", "text"),
    ]


def test_the_words_under_a_label_are_all_of_them():
    source = text("Question: When does the quay open?", "Answer: On Monday.", "- at nine", "- or at ten")
    assert turns(source)[1].text == "On Monday.\n\nat nine\n\nor at ten"


def test_a_colon_that_stands_apart_from_one_letter_is_the_label_s():
    assert voices(text("Q : When does the quay open?", "A : It opens on Monday.")) == [
        ("Q", Q, "When does the quay open?"),
        ("A", A, "It opens on Monday."),
    ]


def test_the_initial_of_a_name_is_no_word_for_an_answer():
    said = text("Q. Who said so?", "A. Two did.", "A. Lindqvist: The quay is wide.", "Q. Who pays?", "A. We do.")
    assert labels(said) == ["Q", "A", "A. Lindqvist", "Q", "A"]
    assert turns(said)[2].text == "The quay is wide."


def test_a_word_for_a_journalist_before_a_name_is_no_part_of_it():
    said = text("Minister Holm: I welcome you.", "Reporter Tom Brandt: When?", "Minister Holm: In May.")
    asking = turns(said)[1]
    assert (asking.label, asking.kind, asking.speaker and asking.speaker.name) == (
        "Reporter Tom Brandt",
        Q,
        "Tom Brandt",
    )


def test_a_dash_that_takes_up_a_cut_sentence_is_no_label():
    source = text(
        "Q    — and the other quay?", "MS. STRAND:  It is closed.", "Q    Since when?", "MS. STRAND:  Since May."
    )
    assert turns(source)[0].text == "— and the other quay?"


def test_a_label_in_the_middle_of_a_dialogue_needs_no_blank_line():
    source = page("<p>QUESTION: When?</p><p>MS STRAND: On Monday.<br>QUESTION: At nine?<br>MS STRAND: At ten.</p>")
    assert labels(source) == ["QUESTION", "MS STRAND", "QUESTION", "MS STRAND"]


@pytest.mark.parametrize(
    ("tag", "head"),
    [("en", "Reporter No. 2"), ("en", "REPORTER #2"), ("de", "Journalist Nr. 2"), ("ru", "Журналист № 2")],
)
def test_a_number_behind_a_word_of_the_trade_belongs_to_the_label(tag: str, head: str):
    known = lexicon(tag)
    assert known is not None
    assert read_head(head, vocabulary((known,))).kind is LabelClass.ASKER


@pytest.mark.parametrize("write", [as_text, as_html])
@pytest.mark.parametrize(("asking", "answering"), [("记者", "发言人"), ("記者", "發言人"), ("问", "答")])
def test_words_in_full_width_brackets_are_labels_and_a_remark_is_none(asking, answering, write):
    lines = [
        f"（{asking}）请问码头什么时候启用？", f"（{answering}）我们将在五月启用。（翻译）谢谢。",
        f"（{asking}）谁来付钱？", f"（{answering}）大家一起付，谢谢你。",
    ]  # fmt: skip
    assert labels(write(lines, title="外交部发言人例行记者会")) == [asking, answering] * 2


def test_a_word_in_full_width_brackets_before_a_report_is_no_label():
    lines = ["（记者）李港报道，码头在五月启用。", "（发言人）职位空缺。"]
    assert labels(as_text(lines, title="关于诺维克港口工程的新闻稿")) == [None]
