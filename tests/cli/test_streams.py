"""Standard output as a shell has it: a full disk, a reader that stops early, no output at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = "Embassy comment on the ferry\n\nThe ferry sails on Monday.\n"
COMMANDS = (
    "convert PAGE",
    "convert PAGE --to html",
    "list PAGE",
    "explain PAGE",
    "new-style PAGE",
    "styles",
    "schema",
    "--help",
    "--version",
    "list --help",
)

full_disk = pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
every_command = pytest.mark.parametrize("line", COMMANDS)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def shell(line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["bash", "-c", line], capture_output=True, check=False, env=buffered() | environment)


def buffered() -> dict[str, str]:
    """The environment in which Python buffers its output, as it does unless told otherwise."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


def command(line: str, page: Path) -> str:
    return f"{sys.executable} -m pressitems {line.replace('PAGE', str(page))}"


@full_disk
@every_command
def test_a_full_disk_is_one_line_and_status_1(line: str, page: Path):
    done = shell(f"{command(line, page)} > /dev/full")
    assert done.stderr.decode() == (
        "pressitems: the output cannot be written: No space left on device; "
        "check where it goes and the space left there\n"
    )
    assert done.returncode == 1


@every_command
def test_a_closed_output_is_one_line_and_status_1(line: str, page: Path):
    done = shell(f"{command(line, page)} >&-")
    assert done.stderr.decode() == (
        "pressitems: the output cannot be written: Bad file descriptor; check where it goes and the space left there\n"
    )
    assert done.returncode == 1


def test_a_closed_output_is_told_where_the_input_is_closed_as_well(page: Path):
    done = shell(f"{command('convert PAGE', page)} >&- <&-")
    assert done.stderr.startswith(b"pressitems: the output cannot be written: ")
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)


@pytest.mark.parametrize("subcommand", ["convert", "list", "explain", "new-style"])
def test_a_closed_input_is_one_line_and_status_1(subcommand: str, page: Path):
    done = shell(f"{command(subcommand, page)} - <&-")
    assert done.stderr == b"standard input: cannot be read: it is closed; name a file, or pass one with < FILE\n"
    assert done.returncode == 1


def test_a_closed_output_matters_to_nobody_who_names_a_file(page: Path, tmp_path: Path):
    done = shell(f"{command('convert PAGE', page)} -o {tmp_path}/page.json >&-")
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "page.json").stat().st_size > 0


@every_command
def test_a_reader_that_wants_no_more_ends_the_command_as_it_ends_others(line: str, page: Path):
    reader, output = os.pipe()
    os.close(reader)
    arguments = command(line, page).split()
    done = subprocess.run(arguments, stdout=output, stderr=subprocess.PIPE, check=False, env=buffered())
    os.close(output)
    assert (done.returncode, done.stderr) == (-signal.SIGPIPE, b"")


def test_a_shell_that_heeds_every_command_of_a_pipe_sees_the_usual_status(sample: Path):
    done = shell(f"set -o pipefail; {command('convert', sample)} {' '.join([str(sample)] * 100)} | head -c 10")
    assert (done.returncode, done.stderr) == (128 + signal.SIGPIPE, b"")
    assert done.stdout == b'{"pressite'


def test_output_is_utf_8_whatever_the_terminal_says(tmp_path: Path):
    page = tmp_path / "page.txt"
    page.write_text("Embassy comment on the “Nordlys”\n\nShe sails.\n", encoding="utf-8")
    done = shell(f"{command('convert PAGE --to text', page)}", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert "“Nordlys”" in done.stdout.decode()
