"""``pressitems convert``: what goes where, exit statuses, and that nothing is left half-written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import pressitems
from pressitems.cli import targets
from pressitems.cli.commands import pressitems as command
from pressitems.cli.targets import file_names, write_whole

REPLY = """\
<html><head><title>Reply</title></head><body>
<h1>Embassy Press Officer’s reply to a media question concerning the ferry</h1>
<p><b>Question:</b> When does the ferry sail?</p>
<p><b>Answer:</b> On Monday.</p>
</body></html>
"""


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def reply(tmp_path: Path) -> Path:
    path = tmp_path / "reply.html"
    path.write_text(REPLY, encoding="utf-8")
    return path


def test_one_input_gives_one_json_document(reply: Path):
    result = run("convert", reply)
    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.endswith("\n")
    page = pressitems.from_json(result.stdout)
    assert page == pressitems.parse(REPLY)


def test_json_is_laid_out_for_people_in_a_terminal(reply: Path):
    terminal, output = os.openpty()
    command = [sys.executable, "-m", "pressitems", "convert", str(reply)]
    done = subprocess.run(command, stdout=output, check=False)
    shown = os.read(terminal, 65536).decode().replace("\r\n", "\n")
    os.close(output)
    os.close(terminal)
    assert done.returncode == 0
    assert shown.startswith('{\n  "pressitems": 1,\n  "type": "page",')
    assert pressitems.from_json(shown) == pressitems.parse(REPLY)


def test_standard_input_is_a_dash(reply: Path):
    assert run("convert", "-", stdin=reply.read_bytes()).stdout == run("convert", reply).stdout


def test_several_inputs_give_json_lines(reply: Path, sample: Path):
    result = run("convert", reply, sample, reply)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert [len(json.loads(line)["items"]) for line in lines] == [1, 8, 1]


def test_formats_read_back_to_the_same_page(sample: Path, tmp_path: Path):
    page = pressitems.parse(sample.read_bytes())
    for format_, suffix in (("json", ".json"), ("html", ".html")):
        result = run("convert", sample, "--to", format_, "-o", tmp_path / f"page{suffix}")
        assert result.exit_code == 0, result.output
        again = run("convert", tmp_path / f"page{suffix}", "--to", "json")
        assert pressitems.from_json(again.stdout) == page


def test_text_reads_back_to_the_same_items(sample: Path):
    text = run("convert", sample, "--to", "text").stdout
    again = run("convert", "-", stdin=text.encode())
    titles = [item["title"] for item in json.loads(again.stdout)["items"]]
    assert titles == [item.title for item in pressitems.parse(sample.read_bytes()).items]


def test_input_format_can_be_named(tmp_path: Path):
    path = tmp_path / "page"
    path.write_text("On tags\n\nThe tag <b> makes bold.", encoding="utf-8")
    items = json.loads(run("convert", path, "--from", "text").stdout)["items"]
    assert "The tag <b> makes bold." in json.dumps(items, ensure_ascii=False)


@pytest.mark.parametrize("subcommand", ["convert", "list", "explain"])
@pytest.mark.parametrize(
    ("format_", "text", "problem"),
    [
        ("feed", "The quay is open.", "this is no feed: it holds no XML that can be read"),
        ("feed", REPLY, "this is no feed: it has no entries"),
        ("govuk", "The quay is open.", "this is no JSON"),
        ("govuk", "{", "this is no JSON"),
    ],
)
def test_an_input_that_has_not_the_named_format_fails(
    subcommand: str, format_: str, text: str, problem: str, tmp_path: Path
):
    path = tmp_path / "page"
    path.write_text(text, encoding="utf-8")
    result = run(subcommand, path, "--from", format_)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith(f"{path}: {problem}; pass ")


def test_output_folder_gets_a_file_for_each_input(reply: Path, sample: Path, tmp_path: Path):
    result = run("convert", reply, sample, "-o", tmp_path / "out")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["front-page.json", "reply.json"]


def test_a_folder_that_cannot_be_made_is_wrong_use(reply: Path, tmp_path: Path):
    (tmp_path / "file").touch()
    result = run("convert", reply, "-o", f"{tmp_path}/file/deeper/")
    assert result.exit_code == 2
    expected = f"the folder {tmp_path}/file/deeper cannot be made: Not a directory; name another one with -o"
    assert expected in result.stderr


def test_file_names_never_collide():
    sources = ["a/page.html", "b/page.html", "b/PAGE.txt", "page-2.html", "-"]
    assert list(file_names(sources, ".json")) == [
        "page.json",
        "page-2.json",
        "PAGE-3.json",
        "page-2-2.json",
        "stdin.json",
    ]


def test_several_inputs_go_into_one_json_lines_file(reply: Path, sample: Path, tmp_path: Path):
    result = run("convert", reply, sample, "-o", tmp_path / "all.jsonl")
    assert result.exit_code == 0
    assert len((tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()) == 2


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("page.html", "<!DOCTYPE html>"),
        ("page.htm", "<!DOCTYPE html>"),
        ("page.TXT", "[pressitems 1"),
        ("page.json", "{"),
        ("page.ndjson", "{"),
        ("page", "{"),
        ("a.b/", "{"),
    ],
)
def test_the_name_of_the_output_file_says_the_format(name: str, begins: str, reply: Path, tmp_path: Path):
    output = f"{tmp_path}/{name}"
    assert run("convert", reply, "-o", output).exit_code == 0
    written = Path(output) / "reply.json" if name.endswith("/") else Path(output)
    assert written.read_text(encoding="utf-8").startswith(begins)
    named = run("convert", reply, "-o", tmp_path / "other.html", "--to", "text")
    assert (named.exit_code, (tmp_path / "other.html").read_text(encoding="utf-8")[:12]) == (0, "[pressitems ")


@pytest.mark.parametrize("times", [1, 2])
def test_a_name_of_another_format_does_not_say_which_is_meant(times: int, reply: Path, tmp_path: Path):
    output = tmp_path / "page.md"
    result = run("convert", *[reply] * times, "-o", output)
    expected = (
        f"Error: {output} does not say the format; say it with --to, end the name in one of .json, .html, .txt, "
        "or put / behind the name of a folder\n"
    )
    assert (result.exit_code, result.stderr.splitlines(keepends=True)[-1], output.exists()) == (2, expected, False)
    assert run("convert", reply, "-o", output, "--to", "text").exit_code == 0


@pytest.mark.parametrize("subcommand", ["convert", "new-style"])
def test_an_output_without_a_name_is_wrong_use(subcommand: str, reply: Path):
    result = run(subcommand, reply, "-o", "")
    expected = "Error: Invalid value for '-o' / '--output': the name is empty; name a file or a folder"
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, expected)


def test_several_inputs_do_not_go_into_one_file_that_is_called_html(reply: Path, tmp_path: Path):
    result = run("convert", reply, reply, "-o", tmp_path / "all.html")
    assert result.exit_code == 2
    assert "several inputs do not go into one html document; name a folder with -o DIR" in result.stderr


@pytest.mark.parametrize("format_", ["html", "text"])
def test_several_inputs_need_a_folder_for_other_formats(reply: Path, format_: str):
    result = run("convert", reply, reply, "--to", format_)
    assert result.exit_code == 2
    assert f"several inputs do not go into one {format_} document; name a folder with -o DIR" in result.stderr


def test_a_bad_input_stops_no_other(reply: Path, tmp_path: Path):
    missing = tmp_path / "missing.html"
    empty = tmp_path / "empty.html"
    empty.touch()
    result = run("convert", missing, reply, empty)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    first, second = result.stderr.splitlines()
    assert first == f"{missing}: cannot be read: No such file or directory; check the name and the permissions"
    assert second.startswith(f"{empty}: ")
    assert "; " in second


def test_a_folder_as_input_is_no_file(tmp_path: Path):
    result = run("convert", tmp_path)
    assert result.exit_code == 1
    assert (
        result.stderr
        == f"{tmp_path}: cannot be read: Is a directory; name the files in it, such as {tmp_path}/*.html\n"
    )


def test_an_address_as_input_is_no_file():
    result = run("convert", "https://www.norport.example/1")
    assert result.exit_code == 1
    remedy = "nothing is fetched here: curl -s ADDRESS | pressitems … - --url https://www.norport.example/1"
    assert result.stderr.endswith(f"; {remedy}\n")


@pytest.mark.parametrize("subcommand", ["convert", "list", "explain"])
def test_json_lines_as_input_are_told_by_their_name(subcommand: str, reply: Path, tmp_path: Path):
    lines = tmp_path / "all.jsonl"
    assert run("convert", reply, reply, "-o", lines).exit_code == 0
    result = run(subcommand, lines)
    assert result.exit_code == 1
    assert result.stdout == ""
    problem = "this is JSON that pressitems wrote" if subcommand == "explain" else "this is JSON Lines"
    assert result.stderr.startswith(f"{lines}: {problem}")


def test_failed_inputs_leave_no_file_and_keep_an_old_one(tmp_path: Path):
    output = tmp_path / "page.json"
    output.write_text("before", encoding="utf-8")
    result = run("convert", tmp_path / "missing.html", "-o", output)
    assert result.exit_code == 1
    assert output.read_text(encoding="utf-8") == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["page.json"]


def test_json_of_the_wrong_shape_names_the_place(tmp_path: Path):
    path = tmp_path / "page.json"
    path.write_text('{"pressitems": 1, "type": "page", "style": "generic", "language": 5}', encoding="utf-8")
    result = run("convert", path)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith(f"{path}: ")
    assert "$.language" in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_unknown_style_is_said_once(reply: Path):
    result = run("convert", reply, reply, "--style", "no-such-style")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == (
        "pressitems: no house style is called 'no-such-style'; `pressitems styles` lists them all; "
        "a file of your own is --style FILE.toml, in Python HouseStyle.load(path)\n"
    )


def test_a_style_that_cannot_be_used_writes_nothing(reply: Path, tmp_path: Path):
    output = tmp_path / "page.json"
    for style in ("no-such-style", f"{tmp_path}/missing.toml"):
        assert run("convert", reply, "--style", style, "-o", output).exit_code == 1
        assert run("convert", reply, reply, "--style", style, "-o", f"{tmp_path}/all/").exit_code == 1
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["reply.html"]


def test_a_style_file_of_the_users(reply: Path, tmp_path: Path):
    style = tmp_path / "mine.toml"
    style.write_text('name = "mine"\noffice = "Office of Ferries"\n', encoding="utf-8")
    page = json.loads(run("convert", reply, "--style", style).stdout)
    assert page["style"] == "mine"
    assert page["items"][0]["issuer"] == "Office of Ferries"


def test_an_unreadable_style_file_names_file_and_remedy(reply: Path, tmp_path: Path):
    style = tmp_path / "broken.toml"
    style.write_text("name = mine\n", encoding="utf-8")
    result = run("convert", reply, "--style", style)
    assert result.exit_code == 1
    assert result.stderr.startswith("pressitems: ")
    assert str(style) in result.stderr
    assert "line 1" in result.stderr


def test_warnings_go_to_standard_error_unless_quiet(tmp_path: Path):
    path = tmp_path / "page.txt"
    path.write_text("31.02.2017 - Embassy comment on the calendar\n\nA day too many.\n", encoding="utf-8")
    loud = run("convert", path)
    assert loud.exit_code == 0
    assert loud.stderr.startswith(f"{path}:1: warning: ")
    assert loud.stderr.endswith(" [impossible-date]\n")
    quiet = run("convert", path, "--quiet")
    assert (quiet.exit_code, quiet.stderr, quiet.stdout) == (0, "", loud.stdout)
    strict = run("convert", path, "--strict")
    assert (strict.exit_code, strict.stdout) == (1, "")
    assert strict.stderr == (
        f"{path}: impossible-date: no calendar has '31.02.2017' (line 1); read it without strict, or mend the source\n"
    )


def test_an_input_is_never_replaced_by_its_result(reply: Path):
    before = reply.read_bytes()
    one = run("convert", reply, "--to", "html", "-o", reply)
    assert one.exit_code == 2
    assert f"the result would replace the input {reply}" in one.stderr
    folder = run("convert", reply, "--to", "html", "-o", reply.parent)
    assert folder.exit_code == 1
    assert folder.stderr == f"{reply}: its result would replace the input {reply}; name another folder with -o\n"
    assert reply.read_bytes() == before


def test_a_place_that_cannot_be_written_is_one_line(reply: Path, tmp_path: Path):
    output = tmp_path / "no" / "such" / "page.json"
    result = run("convert", reply, "-o", output)
    assert result.exit_code == 1
    expected = f"{output}: cannot be written: No such file or directory; check that the folder exists and is yours\n"
    assert result.stderr == expected


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "page.json"
    write_whole(path, b"first")

    def fail(source: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(targets.Path, "replace", fail)
    with pytest.raises(OSError, match="No space left on device"):
        write_whole(path, b"second")
    assert path.read_bytes() == b"first"
    assert [entry.name for entry in tmp_path.iterdir()] == ["page.json"]


def test_devices_are_written_to_not_replaced(reply: Path):
    assert run("convert", reply, "-o", os.devnull).exit_code == 0
    assert not Path(os.devnull).is_file()


def test_a_link_keeps_leading_to_its_file(reply: Path, tmp_path: Path):
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.touch()
    link.symlink_to(target)
    assert run("convert", reply, "-o", link).exit_code == 0
    assert link.is_symlink()
    assert target.stat().st_size > 0


def test_a_bug_costs_one_page_and_is_reported_with_its_place(reply: Path, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("never\nforeseen")

    monkeypatch.setattr(pressitems, "parse", broken)
    result = run("convert", reply)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{reply}: RuntimeError in test_convert.py:")
    assert result.stderr.endswith(": never foreseen; this is a bug in pressitems, please report it with the page\n")


def test_wrong_use_is_status_2():
    assert run("convert").exit_code == 2
    assert run("convert", "page.html", "--to", "pdf").exit_code == 2
    assert run("frobnicate").exit_code == 2


@pytest.mark.parametrize("subcommand", ["convert", "list", "explain", "new-style"])
def test_who_names_no_file_is_told_of_the_dash(subcommand: str):
    result = run(subcommand)
    assert result.exit_code == 2
    assert "FILE|-" in result.stderr.splitlines()[-1]


@pytest.mark.parametrize("subcommand", ["convert", "list", "explain", "new-style"])
@pytest.mark.parametrize("url", ["foo", "", "www.norport.example/1", "//norport.example", "https://", "http://["])
def test_an_address_that_leads_nowhere_by_itself_is_wrong_use(subcommand: str, url: str, reply: Path):
    result = run(subcommand, reply, "--url", url)
    assert result.exit_code == 2
    assert result.stdout == ""
    problem = f"{url!r} is no whole address; write it as https://www.example.org/press"
    assert result.stderr.endswith(f"Error: Invalid value for '--url': {problem}\n")


@pytest.mark.parametrize("url", ["https://www.norport.example", "HTTP://norport.example:8080/a?b#c", "ftp://h/x"])
def test_a_whole_address_is_kept_as_it_is(url: str, reply: Path):
    assert json.loads(run("convert", reply, "--url", url).stdout)["url"] == url


@pytest.mark.parametrize("subcommand", ["convert", "list"])
def test_a_page_without_any_item_is_named(subcommand: str, tmp_path: Path):
    path = tmp_path / "menu.html"
    path.write_text("<html><body><nav><a href='/'>Home</a></nav></body></html>", encoding="utf-8")
    result = run(subcommand, path)
    assert result.exit_code == 0
    assert result.stderr == f"{path}: no item found; pressitems explain shows what each line was read as\n"
    assert run(subcommand, path, "--quiet").stderr == ""
