"""The package as it is shipped: the data files are in it, and the repository holds what it says."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import pressitems

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel_files(tmp_path_factory: pytest.TempPathFactory, package: Path) -> set[str]:
    """Names of the files in the wheel: built here from the sources, or the one that is installed."""
    if not (ROOT / "src").exists():
        return {str(path.relative_to(package.parent)) for path in package.rglob("*") if path.is_file()}
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_wheel_brings_the_data_files(wheel_files: set[str]):
    assert "pressitems/py.typed" in wheel_files
    assert "pressitems/samples/front-page.txt" in wheel_files
    assert "pressitems/house_styles/rusemb-london.toml" in wheel_files
    assert "pressitems/house_styles/generic.toml" in wheel_files
    assert "pressitems/lexicons/en.toml" in wheel_files
    assert "pressitems/lexicons/without_lexicon/words.toml" in wheel_files
    assert any(name.startswith("pressitems/") and name.endswith("schema.json") for name in wheel_files)


def test_wheel_brings_every_data_file_of_the_package(wheel_files: set[str], package: Path):
    data = {
        str(path.relative_to(package.parent))
        for path in package.rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    }
    assert data - wheel_files == set()


def test_wheel_brings_nothing_else(wheel_files: set[str]):
    tops = {name.split("/")[0] for name in wheel_files}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"pressitems"}


def test_metadata_names_licence_command_and_extras():
    distribution = importlib.metadata.distribution("pressitems")
    metadata = distribution.metadata
    assert metadata["License-Expression"] == "MIT"
    assert set(metadata.get_all("Provides-Extra") or ()) >= {"cli", "hypothesis", "test", "dev"}
    [command] = distribution.entry_points.select(group="console_scripts")
    assert (command.name, command.value) == ("pressitems", "pressitems.cli:main")


def test_the_package_says_its_version_as_its_metadata_do():
    assert pressitems.__version__ == importlib.metadata.version("pressitems")


def test_the_command_runs_as_a_module_as_well():
    command = [sys.executable, "-m", "pressitems", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"pressitems {pressitems.__version__}\n", "")


def tracked() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_depends_on_where_it_was_written():
    folder = re.compile(rb"(?<![\w.:/>)-])/(?:work|home|root|Users)/\w")
    found = [str(path.relative_to(ROOT)) for path in tracked() if folder.search(path.read_bytes())]
    assert found == []


def test_no_rule_is_switched_off_for_a_whole_file():
    for path in tracked():
        if path.suffix == ".py" and path != Path(__file__):
            text = path.read_text(encoding="utf-8")
            assert "# ruff: noqa" not in text, path
            assert "# mypy: ignore-errors" not in text, path


def test_source_files_are_small_rooms(package: Path):
    long = {}
    for path in package.rglob("*.py"):
        name = path.relative_to(package).as_posix()
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > 300:
            long[name] = lines
    assert long == {}


def test_functions_fit_on_a_screen(package: Path):
    long = [
        f"{path.relative_to(package)}:{node.lineno} {node.name}"
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None and node.end_lineno - node.lineno > 50
    ]
    assert long == []
