"""The guide to adding a press office, followed to the letter in a copy of the sources."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import pressitems

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "add-a-press-office.md").read_text(encoding="utf-8")
IN_PRESSITEMS = GUIDE[GUIDE.index("### In pressitems") :]


def block(language: str) -> str:
    """The first block of code in that language, as somebody copies it."""
    found = re.search(rf"^```{language}\n(.*?)^```", IN_PRESSITEMS, re.DOTALL | re.MULTILINE)
    assert found is not None
    return found[1]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    # Without the port, where somebody has tried the guide already.
    leave = shutil.ignore_patterns("__pycache__", "harbour-office*")
    shutil.copytree(Path(pressitems.__file__).parent, tmp_path / "src" / "pressitems", ignore=leave)
    shutil.copytree(ROOT / "tests" / "styles", tmp_path / "tests" / "styles", ignore=leave)
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


def test_the_page_of_the_guide_meets_the_expectation_of_the_guide(copy: Path):
    subprocess.run(["bash", "-e", "-c", block("sh")], cwd=copy, check=True)
    named = re.search(r"`(tests/styles/\S+\.expected\.toml)`", IN_PRESSITEMS)
    assert named is not None
    (copy / named[1]).write_text(block("toml"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "tests/styles/golden.py", "harbour"],
        cwd=copy,
        env=os.environ | {"PYTHONPATH": str(copy / "src")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "harbour-office/golden/bulletins.html.json\n", "")
    assert (copy / "tests/styles/harbour-office/golden/bulletins.html.json").exists()
