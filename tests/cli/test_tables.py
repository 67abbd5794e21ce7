"""``list``, ``explain``, ``styles``, ``schema``: plain when piped, coloured in a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pendulum
import pytest
from click.testing import CliRunner, Result
from rich.console import Console

import pressitems
from pressitems.cli import tables
from pressitems.cli.commands import pressitems as command
from pressitems.cli.tables import plain_lines, shown_date, shown_speaker


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def wide_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "Console", lambda: Console(force_terminal=True, width=200, color_system="truecolor"))


def test_list_shows_the_items_in_aligned_columns(sample: Path):
    result = run("list", sample)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert len(lines) == 9
    assert lines[0].split() == ["DATE", "KIND", "GENRE", "TITLE", "SPEAKER", "EXCHANGES"]
    columns = [lines[0].index(name) for name in ("KIND", "GENRE", "TITLE", "SPEAKER", "EXCHANGES")]
    assert all(line[column - 1] == " " != line[column] for line in lines for column in columns)
    assert lines[1].split()[:3] == ["-", "statement", "comment"]
    assert lines[3].startswith("2019-02-13  qa")
    assert lines[3].endswith("  2")
    assert not any("\t" in line or line.endswith(" ") or "\x1b" in line for line in lines)


def test_list_reads_standard_input(sample: Path):
    result = run("list", "-", stdin=sample.read_bytes())
    assert result.stderr == ""
    assert result.stdout == run("list", sample).stdout


@pytest.mark.usefixtures("wide_terminal")
def test_list_is_coloured_in_a_terminal_and_says_what_the_page_is(sample: Path):
    shown = run("list", sample).stdout
    assert "\x1b[" in shown
    assert "8 items, house style rusemb-london, page seen 2019-02-14 13:05 Europe/Moscow" in shown


@pytest.mark.parametrize("width", [40, 55, 60, 64])
def test_a_narrow_terminal_loses_no_word_of_what_the_page_is(width: int, sample: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tables, "Console", lambda: Console(force_terminal=True, width=width))
    shown = run("list", sample).stdout
    assert shown.endswith("\n8 items, house style rusemb-london, page seen 2019-02-14 13:05 Europe/Moscow\n")


def test_list_of_a_json_document_with_one_item(sample: Path, tmp_path: Path):
    item = pressitems.parse(sample.read_bytes()).items[2]
    path = tmp_path / "item.json"
    path.write_text(pressitems.to_json(item), encoding="utf-8")
    assert run("list", path).stdout.splitlines()[1].startswith("2019-02-13  qa")


@pytest.mark.parametrize("name", ["list", "explain"])
def test_a_file_that_cannot_be_read_is_one_line(name: str, tmp_path: Path):
    result = run(name, tmp_path / "missing.html")
    assert result.exit_code == 1
    assert result.stdout == ""
    message = (
        f"{tmp_path / 'missing.html'}: cannot be read: No such file or directory; check the name and the permissions\n"
    )
    assert result.stderr == message


@pytest.mark.parametrize("name", ["list", "explain"])
def test_an_unknown_style_is_one_line(name: str, sample: Path):
    result = run(name, sample, "--style", "no-such-style")
    assert result.exit_code == 1
    assert result.stderr.startswith("pressitems: no house style is called 'no-such-style'")
    assert result.stderr.count("\n") == 1


def test_explain_shows_every_line_with_role_and_rule(sample: Path):
    result = run("explain", sample)
    assert result.exit_code == 0
    header, *lines = result.stdout.splitlines()
    assert header.split() == ["LINE", "ROLE", "RULE", "TEXT"]
    text_column = header.index("TEXT")
    shown = " ".join(line[text_column:] for line in lines)
    for word in sample.read_text(encoding="utf-8").split():
        assert word in shown
    numbers = [int(line.split()[0]) for line in lines]
    assert numbers == sorted(numbers)
    assert {"masthead-date", "clock", "entry-title", "label", "paragraph"} <= {line.split()[1] for line in lines}


@pytest.mark.usefixtures("wide_terminal")
def test_explain_is_coloured_in_a_terminal(sample: Path):
    assert "\x1b[1;32m" in run("explain", sample).stdout


def test_styles_are_listed_with_office_zone_and_hosts():
    result = run("styles")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].split("  ")[0] == "NAME"
    assert len(lines) == 1 + len(pressitems.house_styles())
    [embassy] = [line for line in lines if line.startswith("rusemb-london ")]
    assert "Embassy of the Russian Federation, London" in embassy
    assert "Europe/London" in embassy
    assert "rusemb.org.uk" in embassy


def test_schema_is_json(sample: Path):
    schema = json.loads(run("schema").stdout)
    assert schema == pressitems.json_schema()
    page = pressitems.to_dict(pressitems.parse(sample.read_bytes()))
    jsonschema.Draft202012Validator(schema).validate(page)


def test_the_command_says_its_version_and_helps():
    assert run("--version").stdout == "pressitems 0.1.0\n"
    for name in ("convert", "list", "explain", "schema", "styles"):
        assert name in run("--help").stdout
        assert run(name, "-h").exit_code == 0


def test_plain_lines_measure_wide_characters_and_swallow_tabs():
    lines = list(plain_lines(("A", "B"), [("外交部", "x"), ("ab\tc", "")]))
    assert lines == ["A       B", "外交部  x", "ab c    -"]


def test_times_and_speakers_as_shown():
    moment = pressitems.Moment(datetime=pendulum.datetime(2017, 3, 29, 18, 15, tz="Europe/Moscow"))
    assert shown_date(moment) == "2017-03-29 18:15"
    assert shown_date(None) == ""
    assert shown_speaker(pressitems.Speaker(role="Spokesman", organisation="Embassy")) == "Spokesman, Embassy"
