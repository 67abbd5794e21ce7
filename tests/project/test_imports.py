"""Who may import whom: the flow goes one way, and heavy libraries stay in the rooms that need them."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import pressitems

PACKAGE = Path(pressitems.__file__).parent

STAGES = {"errors", "models", "times", "blocks", "lexicons", "house_styles", "read", "recognise", "write"}

#: Room → the rooms that it may import besides itself. The empty name is the public API.
ARROWS: dict[str, set[str]] = {
    "errors": set(),
    "models": {"errors"},
    "blocks": {"errors"},
    "times": {"errors", "models"},
    "lexicons": {"errors", "times"},
    "house_styles": {"errors", "times"},
    "read": {"errors", "blocks"},
    "recognise": {"errors", "blocks", "models", "times", "lexicons", "house_styles"},
    "write": {"errors", "models"},
    "api": STAGES,
    "": STAGES | {"api"},
    "cli": {"", "drafting"},
    "__main__": {"cli"},
    "drafting": {"", "read"},
    "strategies": {"", "models"},
}

#: The rooms within recognition; each may import those before it, and the sheet, its words and the rules of the page.
STEPS = ("people", "titles", "language", "facts", "labels", "items", "opening", "assembling")

#: Library → the only rooms that may import it.
CONFINED = {
    "lxml": {"read", "write"},
    "cattrs": {"write", "lexicons"},
    "pendulum": {"times", "models", "strategies"},
    "charset_normalizer": {"read"},
    "click": {"cli"},
    "rich": {"cli"},
    "hypothesis": {"strategies"},
}


class Import(NamedTuple):
    """One import statement: ``room`` of the importer, dotted name of what is imported."""

    place: str
    room: str
    name: str

    @property
    def target(self) -> str:
        """The room that is imported; ``""`` for the public API."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else ""


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def imports_of(path: Path) -> Iterator[Import]:
    room = room_of(path)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        place = f"{path.relative_to(PACKAGE)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Import):
            yield from (Import(place, room, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{place}: relative import"
            assert node.module is not None
            rooms = {child.stem for child in PACKAGE.iterdir()}
            for alias in node.names:
                # `from pressitems import models` imports a room, `from pressitems import parse` the public API.
                submodule = node.module == "pressitems" and alias.name in rooms
                yield Import(place, room, f"{node.module}.{alias.name}" if submodule else node.module)


FILES = sorted(PACKAGE.rglob("*.py"))
IMPORTS = [found for path in FILES for found in imports_of(path)]


def test_the_walk_sees_the_package():
    assert len(FILES) > 30
    assert {found.room for found in IMPORTS} >= STAGES
    assert any(found.name.startswith("pressitems.") for found in IMPORTS)


def test_every_room_has_its_arrows():
    assert sorted({room_of(path) for path in FILES}) == sorted(ARROWS), "say in ARROWS whom a new room may import"


def test_no_import_goes_against_the_flow():
    against = [
        f"{found.place}: {found.room or '__init__'} imports {found.name}"
        for found in IMPORTS
        if found.name.split(".")[0] == "pressitems" and found.target not in {found.room} | ARROWS[found.room]
    ]
    assert against == []


def test_recognition_goes_from_phrases_to_items():
    rooms = {path.name for path in (PACKAGE / "recognise").iterdir() if (path / "__init__.py").exists()}
    assert rooms == set(STEPS)
    against = []
    for found in IMPORTS:
        importer, imported = Path(found.place).parts, found.name.split(".")
        if importer[0] == "recognise" and importer[1] in STEPS and imported[:2] == ["pressitems", "recognise"]:
            steps = STEPS[: STEPS.index(importer[1]) + 1]
            against += [f"{found.place}: {found.name}"] if imported[2] in STEPS and imported[2] not in steps else []
    assert against == []


@pytest.mark.parametrize(("library", "rooms"), CONFINED.items())
def test_libraries_stay_in_their_rooms(library: str, rooms: set[str]):
    elsewhere = [
        f"{found.place}: {found.name}"
        for found in IMPORTS
        if found.name.split(".")[0] == library and found.room not in rooms
    ]
    assert elsewhere == []


def run_python(code: str) -> str:
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_importing_warns_of_nothing_and_brings_no_extra():
    code = "import sys, pressitems; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    loaded = set(run_python(code).split())
    assert "pressitems" in loaded
    assert loaded.isdisjoint({"click", "rich", "hypothesis", "charset_normalizer", "pytest"})


def test_the_command_names_the_extra_that_is_missing():
    code = (
        "import sys, importlib.util as util; find = util.find_spec\n"
        "util.find_spec = lambda name, *rest: None if name == 'rich' else find(name, *rest)\n"
        "import pressitems.cli\n"
        "try:\n    pressitems.cli.main()\nexcept SystemExit as stop:\n    print(stop.code)"
    )
    expected = "pressitems: the command needs rich; pip install 'pressitems[cli]' brings it"
    assert run_python(code).strip() == expected


def test_public_names_exist():
    names = pressitems.__all__
    assert len(names) == len(set(names))
    assert all(hasattr(pressitems, name) for name in names)
    required = {
        "parse", "parse_file", "to_json", "from_json", "to_dict", "from_dict", "to_html", "to_text", "json_schema",
        "explain", "HouseStyle", "house_styles", "sort_key", "PressPage", "PressItem", "Statement", "QandA", "Briefing",
        "Genre", "Event", "Masthead", "Day", "Moment", "Timestamp", "Speaker", "Paragraph", "Turn", "Section",
        "Exchange", "Link", "ClockReading", "Contact", "Pager", "PageLink", "Diagnostic", "PressItemsError",
        "ParseError", "LoadError", "StyleError",
    }  # fmt: skip
    assert required - set(names) == set()


def test_init_holds_names_and_nothing_else():
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    allowed = (ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.Expr, ast.If)
    assert all(isinstance(node, allowed) for node in tree.body)
    # What is imported later needs the two hooks of a module; they hold no logic of the library, and stand where no
    # type checker sees them: to one that does, every name exists.
    [hidden] = [
        node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "not TYPE_CHECKING"
    ]
    hooks = [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert (
        hooks == [node.name for node in hidden.body if isinstance(node, ast.FunctionDef)] == ["__getattr__", "__dir__"]
    )
