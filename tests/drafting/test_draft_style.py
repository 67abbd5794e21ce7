"""The draft of a house style: it loads, reads its samples at least as well as no style, and says what was seen."""

from __future__ import annotations

import contextlib
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.recognise.test_any_page import PLAIN, SOUP

from pressitems import HouseStyle, ParseError, PressItemsError, StyleError, parse
from pressitems.drafting import draft_style

PAGE = """<!doctype html>
<html lang="en"><head><title>{title} | Harbour Office</title><meta property="og:site_name" content="Harbour Office of Norvik"></head>
<body class="page">
<div class="top"><ul><li><a href="/">Start</a></li><li><a href="/fish">Fish of the week</a></li></ul></div>
<div id="post-{number}" class="wrap">
<div class="crumbs">You are here: news of the harbour and of the islands in front of it</div>
<h2 class="news-title">{title}</h2>
<span class="news-date">{date}</span>
<div class="news-body">
<p>{first}</p>
<p>Question: When does the <b>quay</b> open?</p>
<p>Answer: {answer}</p>
<p>Write to the harbour office if you want to know more</p>
</div>
</div>
<div class="bottom"><p>The harbour office is open from nine to four on every day but Sunday, and so is its library.</p></div>
</body></html>
"""
SAMPLES = [
    PAGE.format(
        number=20417 + number,
        title=f"Reply to a media question on quay number {number}",
        date=f"{12 + number}.03.2017",
        first=f"The harbour authority of Norvik has finished quay number {number}, and ships have used it since the spring.",
        answer=f"It opens on Monday {number}, and the whole town of Norvik has been asked to come and to see it for itself.",
    ).encode()
    for number in range(1, 4)
]


def load(draft: str, folder: Path) -> HouseStyle:
    path = folder / "draft.toml"
    path.write_text(draft, encoding="utf-8")
    return HouseStyle.load(path)


def test_the_draft_states_what_the_samples_prove(tmp_path: Path):
    style = load(draft_style(SAMPLES, url="https://www.harbour.example/news/1"), tmp_path)
    assert style == HouseStyle(
        name="harbour-example",
        office="Harbour Office of Norvik",
        hosts=("harbour.example",),
        languages=("en",),
        date_order="dmy",
        content=("div.news-body",),
        title=("h2.news-title",),
        published=("span.news-date",),
        separators=("colon",),
        furniture=("Write to the harbour office if you want to know more",),
    )


def test_the_samples_are_read_at_least_as_well_as_without_it(tmp_path: Path):
    style = load(draft_style(SAMPLES, url="https://www.harbour.example/news/1"), tmp_path)
    for number, sample in enumerate(SAMPLES, 1):
        before, [after] = parse(sample, style="generic").items[0], parse(sample, style=style).items
        assert (after.title, after.published and after.published.date.day) == (before.title, 12 + number)
        assert [(turn.label, str(turn.kind)) for turn in after.turns if turn.label] == [
            ("Question", "question"),
            ("Answer", "answer"),
        ]
        assert "Write to the harbour office" not in after.text
        assert "library" not in after.text
        assert after.issuer == "Harbour Office of Norvik"


def test_every_line_says_what_was_seen():
    draft = draft_style(SAMPLES, url="https://www.harbour.example/news/1")
    lines = draft.splitlines()
    assert lines[0] == "# A draft from 3 sample pages of harbour.example. Check by hand, then delete what is not so:"
    assert "pressitems explain PAGE --style FILE.toml, where FILE.toml is this file." in draft
    for place, line in enumerate(lines):
        if " = " in line and not line.startswith("name"):
            assert lines[place - 1].startswith("# Seen: "), line
    assert '# Seen: proved by 13.03.2017.\ndate_order = "dmy"' in draft
    assert '# Seen: en (3 pages).\nlanguages = ["en"]' in draft
    assert '# Seen: how labels end: colon (6 labels).\nseparators = ["colon"]' in draft
    assert "# Seen: no time with a zone was seen.\n# timezone = " in draft


def test_what_the_samples_do_not_prove_is_only_suggested():
    table = tomllib.loads(draft_style([b"Statement on the quay\n\nThe quay is open to the ships of every flag.\n"]))
    assert table == {"name": "my-office", "languages": ["en"]}


@pytest.mark.parametrize("line", ["Norport, {} May 2023", "Puerto Norte, {} de mayo de 2023", "By Mira Holm, Minister"])
def test_the_element_of_the_text_does_not_cost_what_stands_over_it(line: str):
    samples = [
        f"""<main><article class="note"><h1>Statement on quay number {number}</h1><p>{line.format(number)}</p>
        <div class="text"><p>The quay of that number is open to the ships of every flag until {number} June.</p></div>
        </article><p>Share this page</p></main>""".encode()
        for number in (4, 19)
    ]
    draft = draft_style(samples)
    assert "left out, because the samples read worse with it.\n# content = [" in draft
    assert tomllib.loads(draft).get("content") is None


LISTING = """<!doctype html><html lang="en"><body><div class="bar">In an emergency call 112</div><div class="room">
<p><span class="when">17/05/2017</span> <a href="/2"><b class="head">The rope works burned</b></a></p>
<p>The rope works in Quay Street burned on Sunday night, and nobody of the forty who work there was hurt.</p>
<p><span class="when">16/05/2017</span> <a href="/1"><b class="head">Two pumps were bought</b></a></p>
<p>The brigade has bought two pumps, which stand in the yard on Quay Street and can be seen on every Saturday.</p>
</div></body></html>"""
SINGLE = """<!doctype html><html lang="en"><body><div class="bar">In an emergency call 112</div><div class="room">
<h2 class="head">Two pumps were bought</h2><p class="when">16/05/2017</p>
<p>The two new pumps of the brigade carry water from the harbour to the old town, where the mains are narrow.</p>
</div></body></html>"""


def test_a_listing_and_a_page_of_one_item_prove_selectors_together(tmp_path: Path):
    style = load(draft_style([LISTING.encode(), SINGLE.encode()]), tmp_path)
    assert (style.title, style.published, style.content) == ((".head",), (".when",), ("div.room",))


def test_a_listing_of_bare_titles_does_not_hide_what_holds_the_text(tmp_path: Path):
    listing = """<!doctype html><html lang="en"><body><div class="bar">In an emergency call 112</div><div class="room">
        <p><span class="when">17/05/2017</span> <a href="/2"><b class="head">The rope works burned</b></a></p>
        <p><span class="when">16/05/2017</span> <a href="/1"><b class="head">Two pumps were bought</b></a></p>
        </div></body></html>"""
    assert load(draft_style([listing.encode(), SINGLE.encode()]), tmp_path).content == ("div.room",)


def test_a_remark_behind_a_label_does_not_change_how_labels_end():
    sample = b"""Reply to media questions on the quay\n\n4 May 2017\n
Question: When does it open?\n\nAnswer: On Monday, and everybody is asked to come.\n
Question (on the ferry): Does it sail?\n\nAnswer: It does, and it is full on most days.\n
Question: Who pays?\n\nAnswer: The town does, and the state lends it the money.\n"""
    assert '# Seen: how labels end: colon (5 labels).\nseparators = ["colon"]' in draft_style([sample])


def test_a_banner_outside_the_text_is_no_section_name(tmp_path: Path):
    assert parse(LISTING).heading == "In an emergency call 112"
    assert load(draft_style([LISTING.encode(), SINGLE.encode()]), tmp_path).headings == ()


def test_one_sample_does_not_tell_furniture():
    draft = draft_style(SAMPLES[:1])
    assert "# Seen: one sample does not tell.\n# furniture = " in draft


def test_versions_of_one_page_count_once():
    mended = SAMPLES[0].replace(b"the whole town", b"all the town")
    draft = draft_style([SAMPLES[0], mended, SAMPLES[0]], sources=["a.html", "b\n.html", "c.html"])
    once = draft_style(SAMPLES[:1]).splitlines()
    assert draft.splitlines() == [
        *once[:6],
        "# Not counted: b .html is a version of a.html.",
        "# Not counted: c.html is a version of a.html.",
        *once[6:],
    ]


def test_a_title_that_every_sample_has_is_not_the_items():
    samples = [sample.replace(b"Reply to a media question on quay number", b"Harbour News") for sample in SAMPLES]
    same = [sample.replace(b"Harbour News %d" % number, b"Harbour News") for number, sample in enumerate(samples, 1)]
    draft = draft_style(same)
    assert '# Seen: every sample has the same title: Harbour News.\n# title = [".title"]' in draft
    assert "Not counted" not in draft


def test_dates_for_machines_prove_no_order():
    draft = draft_style([b"Statement on the quay\n\n2017-03-13\n\nIt is open.\n"])
    assert "# Seen: no date in figures proves an order.\n# date_order = " in draft


def test_ids_that_are_counted_up_are_no_selectors():
    assert "post-" not in draft_style(SAMPLES[:1])


def test_dates_that_contradict_each_other_settle_nothing():
    draft = draft_style(
        [
            b"Statement on the quay\n\n13.03.2017\n\nIt is open.\n",
            b"Statement on the ferry\n\n03/14/2017\n\nIt is late.\n",
        ]
    )
    assert "# Seen: the samples contradict each other: 13.03.2017, 03/14/2017.\n# date_order = " in draft


def test_the_zone_of_printed_times_is_stated():
    text = "Press briefing on the quay\n\nJune 4, 2015\n\n12:40 P.M. EDT\n\nMS. STRAND:  Good morning.\n"
    assert tomllib.loads(draft_style([text.encode()]))["timezone"] == "America/New_York"


def test_clocks_of_the_masthead_are_stated():
    text = "29 March 2017\nMoscow: 18:15\nLondon: 16:15\n\nStatement on the quay\n\nThe quay is open.\n"
    assert tomllib.loads(draft_style([text.encode()]))["clocks"] == {
        "Moscow": "Europe/Moscow",
        "London": "Europe/London",
    }


def test_quotes_in_what_was_seen_stay_quoted():
    page = '<meta property="og:site_name" content="The &quot;Old&quot; \\ Quay"><h1>Statement</h1><p>It is open.</p>'
    assert tomllib.loads(draft_style([page.encode()]))["office"] == 'The "Old" \\ Quay'


@pytest.mark.parametrize("url", ["http://[", "", "https://", "mailto:x@y", "https://ä.example/"])
def test_an_odd_address_gives_no_host(url: str):
    assert "hosts" not in tomllib.loads(draft_style(SAMPLES[:1], url=url))


def test_a_name_is_checked():
    with pytest.raises(StyleError) as caught:
        draft_style(SAMPLES, name="My Office")
    assert caught.value.path == "name"


def test_without_a_sample_no_style_is_drafted():
    with pytest.raises(ParseError) as caught:
        draft_style([])
    assert str(caught.value) == "there is no sample to draft a house style from; give at least one page"


def test_a_sample_that_cannot_be_read_is_named():
    with pytest.raises(ParseError) as caught:
        draft_style([SAMPLES[0], b""])
    assert caught.value.path == "sample 2"
    with pytest.raises(ParseError) as caught:
        draft_style([SAMPLES[0], b""], sources=["monday.html", "tuesday.html"])
    assert caught.value.path == "tuesday.html"


@given(samples=st.lists(st.one_of(PLAIN, SOUP), min_size=1, max_size=3), url=st.one_of(st.none(), st.text(max_size=20)))
@settings(max_examples=100)
def test_any_samples_give_a_draft_that_loads(samples: list[str], url: str | None):
    with contextlib.suppress(PressItemsError):
        table = tomllib.loads(draft_style([sample.encode(errors="replace") for sample in samples], url=url))
        fields = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
        assert HouseStyle(**fields).name == table["name"]


def test_the_command_writes_a_draft(tmp_path: Path):
    from click.testing import CliRunner

    from pressitems.cli.commands import pressitems

    pages = [tmp_path / f"{number}.html" for number in range(3)]
    for page, sample in zip(pages, SAMPLES, strict=True):
        page.write_bytes(sample)
    names = [str(page) for page in pages]
    result = CliRunner().invoke(pressitems, ["new-style", *names, "--url", "https://harbour.example/"])
    assert (result.exit_code, result.output) == (0, draft_style(SAMPLES, url="https://harbour.example/"))
    target = tmp_path / "harbour.toml"
    result = CliRunner().invoke(pressitems, ["new-style", *names, "--name", "harbour", "-o", str(target)])
    assert (result.exit_code, HouseStyle.load(target).name) == (0, "harbour")
    for kept in (target, pages[0]):
        before = kept.read_bytes()
        result = CliRunner().invoke(pressitems, ["new-style", *names, "-o", str(kept)])
        assert (result.exit_code, kept.read_bytes()) == (1, before)
        assert "is there already; give the draft a name of its own" in result.stderr
    result = CliRunner().invoke(pressitems, ["new-style", str(tmp_path / "missing.html")])
    assert result.exit_code == 1
    assert "missing.html: cannot be read: No such file or directory" in result.stderr
    empty = tmp_path / "empty.html"
    empty.touch()
    result = CliRunner().invoke(pressitems, ["new-style", names[0], str(empty)])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"{empty}: the source is empty; pass a page with text in it\n"
