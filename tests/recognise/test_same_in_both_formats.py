"""The same dialogue as HTML and as plain text gives the same voices saying the same."""

from __future__ import annotations

import html

from hypothesis import given, settings
from hypothesis import strategies as st

from pressitems import PressItem, parse

TITLES = (
    "Press briefing on the new quay at Norvik",
    "Embassy Press Officer’s reply to a media question concerning the quay",
    "Interview with Mayor Elin Strand on the new quay",
    "Remarks by Mayor Elin Strand at the opening of the quay",
    "Statement on the new quay at Norvik",
)
LABELS = (
    "Question:", "Answer:", "QUESTION:", "Q:", "A:", "MS STRAND:", "MR. VIK:", "MAYOR STRAND:", "MODERATOR:", "Reuters:",
    "Norvik Daily News:", "Elin Strand:", "Mary Quill, Reuters:", "SENIOR OFFICIAL ONE:", "THE PRESIDENT:", "AUDIENCE:",
    "1. Question:", "MAYOR STRAND (in Norwegian):", "Ship Name:", "Dear Captain Berg:", "Bottom line:", "The minister said:",
    "At the end of the day:", "Elin Strand, Mayor of Norvik:",
)  # fmt: skip
SAID = (
    "The quay is open to ships of every flag, and nobody has been turned away.",
    "When does the quay open?",
    "It opens on Monday.",
    "(Laughter.)",
    "(Via interpreter.) It opens on Monday.",
    "“The town has never seen such a spring.”",
    "Thank you very much. Who is next?",
    "We have waited thirty years for this quay, and I think that all of us can be glad today. " * 3,
)
LINES = st.lists(st.tuples(st.sampled_from((*LABELS, *[""] * 12)), st.sampled_from(SAID)), min_size=1, max_size=12)


def said_by(item: PressItem) -> list[tuple[str | None, str, object, str]]:
    """Labels, kinds, speakers and words; what is heading or text without a label is not at stake here."""
    return [(t.label, str(t.kind), t.speaker, t.text) for t in item.turns if t.label is not None]


@given(title=st.sampled_from(TITLES), lines=LINES)
@settings(max_examples=300)
def test_html_and_text_have_the_same_voices(title: str, lines: list[tuple[str, str]]):
    texts = [f"{label} {said}".strip() for label, said in lines]
    paragraphs = "".join(f"<p>{html.escape(text)}</p>" for text in texts)
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{paragraphs}</body></html>"
    [from_html] = parse(page).items
    [from_text] = parse("\n\n".join([title, *texts]) + "\n").items
    assert said_by(from_html) == said_by(from_text)
    assert from_html.genre == from_text.genre
    assert from_html.speakers == from_text.speakers


@given(title=st.sampled_from(TITLES), lines=LINES)
@settings(max_examples=200)
def test_bold_labels_may_only_add_voices(title: str, lines: list[tuple[str, str]]):
    plain = "".join(f"<p>{html.escape(label)} {html.escape(said)}</p>" for label, said in lines)
    bold = "".join(f"<p><b>{html.escape(label)}</b> {html.escape(said)}</p>" for label, said in lines)
    labels = [
        [turn.label for turn in parse(f"<h1>{title}</h1>{body}").items[0].turns if turn.label] for body in (plain, bold)
    ]
    rest = iter(labels[1])
    assert all(label in rest for label in labels[0])
