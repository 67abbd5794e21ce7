"""What people see of our text: a transcript as it stands on paper."""

from __future__ import annotations

import pytest

from pressitems import Genre, Paragraph, ParagraphKind, QandA, Section, Turn, TurnKind, as_text_carries, parse, to_text

ASIDE, TEXT, QUOTE = ParagraphKind.ASIDE, ParagraphKind.TEXT, ParagraphKind.QUOTE


def reply(*paragraphs: tuple[ParagraphKind, str], label: str | None = "President Rivas") -> QandA:
    said = tuple([Paragraph(kind=kind, text=text) for kind, text in paragraphs])
    turn = Turn(label=label, kind=TurnKind.ANSWER, paragraphs=said)
    return QandA(title="On the ferry", genre=Genre.INTERVIEW, language="en", sections=(Section(turns=(turn,)),))


def spoken(item: QandA) -> list[str]:
    """The paragraphs below the item's facts, once it is clear that they are read back as they were."""
    text = to_text(item)
    assert parse(text).items == (as_text_carries(item),)
    return text.rstrip("\n").split("\n\n")[2:]


def test_a_remark_behind_a_label_stands_on_the_line_of_the_words():
    item = reply((ASIDE, "(through interpreter)"), (TEXT, "It sails on Monday."), (TEXT, "So I hope."))
    assert spoken(item) == ["President Rivas: (through interpreter) It sails on Monday.", "So I hope."]


@pytest.mark.parametrize(
    ("paragraphs", "lines"),
    [
        ([(TEXT, "(through interpreter) It sails.")], ["President Rivas: \\(through interpreter) It sails."]),
        ([(TEXT, "(a\\) It sails.")], ["President Rivas: \\(a\\\\) It sails."]),
        ([(ASIDE, "(a\\)"), (TEXT, "It sails.")], ["President Rivas: (a\\\\) It sails."]),
        ([(ASIDE, "(Laughter.)"), (TEXT, "(a) b (c)")], ["President Rivas: (Laughter.) \\(a) b (c)"]),
        ([(ASIDE, "(Laughter.)"), (TEXT, "[a]")], ["President Rivas: (Laughter.) \\[a]"]),
        ([(ASIDE, "(President Rivas: x)"), (TEXT, "y")], ["President Rivas: (President Rivas: x) y"]),
        ([(ASIDE, "(a) (b)"), (TEXT, "It sails.")], ["President Rivas: [aside (a) (b)]", "It sails."]),
        ([(ASIDE, "()"), (TEXT, "It sails.")], ["President Rivas: ()", "It sails."]),
        ([(ASIDE, "Laughter."), (TEXT, "It sails.")], ["President Rivas: [aside Laughter.]", "It sails."]),
        ([(ASIDE, "(Laughter.)"), (ASIDE, "(Noise.)")], ["President Rivas: (Laughter.)", "(Noise.)"]),
        ([(ASIDE, "(Laughter.)"), (QUOTE, "It sails.")], ["President Rivas: (Laughter.)", "> It sails."]),
        ([(ASIDE, "(Laughter.)")], ["President Rivas: (Laughter.)"]),
        ([(TEXT, "It sails."), (TEXT, "(a) b")], ["President Rivas: It sails.", "(a) b"]),
    ],
)
def test_words_in_brackets_behind_a_label_come_back_as_what_they_were(
    paragraphs: list[tuple[ParagraphKind, str]], lines: list[str]
):
    assert spoken(reply(*paragraphs)) == lines


def test_a_remark_without_a_label_before_it_stands_alone():
    item = reply((ASIDE, "(Laughter.)"), (TEXT, "It sails."), label=None)
    assert spoken(item) == ["[turn answer]\n(Laughter.)", "It sails."]
