"""Runs the code blocks of README and docs as tests: ``make docs``.

- ``python`` blocks run in order and share their names within a document; what follows ``>>>`` must print what is shown.
- ``console`` blocks run in the repository's root: after each ``$ command`` stands what it must print, and ``...``
  for anything. A command with nothing below it is for a reader to type and is not run.
- ``json`` and ``toml`` blocks must be readable; a TOML block with a ``name`` must be a house style.
- ``sh`` blocks are for a reader to type and are not run.
"""

from __future__ import annotations

import doctest
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from pressitems import HouseStyle

ROOT = Path(__file__).parent


def run_console(example: Example) -> None:
    """Run each command of a console block and compare what it prints; ``...`` stands for anything."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for part in ("\n" + example.parsed).split("\n$ ")[1:]:
        command, _, expected = part.partition("\n")
        if not expected.strip():
            continue
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=ROOT,
            env={**os.environ, "PATH": path, "COLUMNS": "120"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if not doctest.OutputChecker().check_output(
            expected.strip() + "\n", done.stdout.strip() + "\n", doctest.ELLIPSIS
        ):
            raise AssertionError(f"$ {command}\nprinted:\n{done.stdout}\nexpected:\n{expected}")


def read_json(example: Example) -> None:
    """A JSON block must be JSON."""
    json.loads(example.parsed)


def read_toml(example: Example) -> None:
    """A TOML block must be TOML, and a house style where it has a name."""
    if "name" in tomllib.loads(example.parsed):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "style.toml"
            path.write_text(example.parsed, encoding="utf-8")
            HouseStyle.load(path)


pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE),
        CodeBlockParser("console", run_console),
        CodeBlockParser("json", read_json),
        CodeBlockParser("toml", read_toml),
    ],
    patterns=["README.md", "CONTRIBUTING.md", "docs/*.md"],
).pytest()
