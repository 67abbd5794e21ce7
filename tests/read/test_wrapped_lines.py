"""Pages whose lines were broken at one width before each got a ``<br>``."""

from pressitems import parse
from pressitems.blocks import Block
from pressitems.read import Selectors, read_html

WRAPPED = """\
<p>QUESTION: Can you tell us when the northern quay will be open again for<br>
the ferries that come from the islands, and who is going to pay for the<br>
repairs after the <b>storm</b>?<br>
<br>
MS. HOLM: The quay will be open on Monday morning. The Ministry pays two<br>
thirds of what it costs and <a href="/port">the port authority of the whole northern<br>
district</a> pays the rest, as the agreement of last year says. The long-<br>
term plan is another matter; <s>no</s> long-term plans are made in the autumn.</p>
"""


def blocks(page: str) -> tuple[Block, ...]:
    return read_html(page, Selectors()).blocks


def test_lines_of_one_width_are_one_paragraph():
    question, answer = blocks(WRAPPED)
    assert question.text.endswith(
        "for the ferries that come from the islands, and who is going to pay for the repairs after the storm?"
    )
    assert [question.text[slice(*stretch)] for stretch in question.bold] == ["storm"]
    assert [(answer.text[start:end], url) for start, end, url in answer.links] == [
        ("the port authority of the whole northern district", "/port")
    ]
    assert answer.text.endswith("The long-term plan is another matter; long-term plans are made in the autumn.")
    assert (question.line, answer.line, answer.struck) == (1, 5, ("no",))


def test_each_voice_has_its_words_as_one_paragraph():
    item = parse(f"<h1>Daily briefing on the port of Norvik</h1><p>4 May 2022</p>{WRAPPED}").items[0]
    assert [(turn.label, len(turn.paragraphs)) for turn in item.turns] == [("QUESTION", 1), ("MS. HOLM", 1)]


def test_lines_that_stand_alone_stay():
    page = "<p>Ministry of Ports and Lighthouses<br>Harbour Street 4<br>Norvik<br>Telephone 020 7946 0000<br>press@ports.example</p>"
    assert [block.text for block in blocks(page)] == [
        "Ministry of Ports and Lighthouses",
        "Harbour Street 4",
        "Norvik",
        "Telephone 020 7946 0000",
        "press@ports.example",
    ]


def test_entries_of_one_length_stay():
    entries = [
        "Eröffnung des neuen Nordkais in Norvik durch Ministerin Eva Holm",
        "Gespräch mit Vertretern der Fischerei und Reederei im Rathaus",
        "Besichtigung der neuen Fähren und des Leuchtturms von Osthaven",
        "Empfang der Bürgermeisterin im Hafenmuseum der Stadt am Alten Kai",
        "Unterzeichnung des Vertrags über die Brücke nach Süden im Saal",
        "Rede vor Studierenden der Seefahrtsschule in der großen Aula",
        "Treffen mit der Leitung der Werft und mit Vertretern des Verbands",
        "Abreise mit dem Nachtzug vom Hauptbahnhof in Norvik um elf Uhr",
    ]
    assert [block.text for block in blocks(f"<p>{'<br>'.join(entries)}</p>")] == entries


def test_a_line_that_was_struck_out_joins_nothing():
    struck = WRAPPED.replace("repairs after the <b>storm</b>?", "<s>repairs after the storm?</s>")
    assert [block.text[:8] for block in blocks(struck)] == ["QUESTION", "", "MS. HOLM"]
