"""README and docs: every link leads somewhere, every name of the library exists, every make target is there."""

from __future__ import annotations

import doctest
import re
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import pressitems

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")])

LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
INLINE_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
FENCE = re.compile(r"^(```+).*?^\1\s*$", re.DOTALL | re.MULTILINE)

#: Names in code font that are other people's.
FOREIGN = {"ValueError", "None", "True", "False", "Path", "TypeError", "UserWarning"}


def prose(document: Path) -> str:
    return FENCE.sub("", document.read_text(encoding="utf-8"))


def anchors(document: Path) -> set[str]:
    headings = re.findall(r"^#+\s+(.+?)\s*$", prose(document), re.MULTILINE)
    plain = [re.sub(r"[^\w\- ]", "", re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", heading)) for heading in headings]
    return {heading.strip().lower().replace(" ", "-") for heading in plain}


def identify(document: Path) -> str:
    return str(document.relative_to(ROOT))


def test_documents_are_found():
    assert {"README.md", "docs/index.md", "docs/tutorial.md"} <= {identify(document) for document in DOCUMENTS}


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_links_lead_somewhere(document: Path):
    broken = []
    for link in LINK.findall(prose(document)):
        if link.startswith(("https://", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = (document.parent / path).resolve() if path else document
        # On the built wheel there are no sources to lead to.
        if "src/" in path and not (ROOT / "src").exists():
            continue
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_names_of_the_library_exist(document: Path):
    missing = [code for code in INLINE_CODE.findall(prose(document)) if not known(code)]
    assert missing == []


def known(code: str) -> bool:
    """Whether code in the text is no name of the library, or one that exists."""
    name = re.fullmatch(r"(?:pressitems\.)?([A-Z][a-z]\w+|[a-z]\w+(?=\())((?:\.\w+)*)(?:\(.*\))?", code)
    if name is None or name[1] in FOREIGN:
        return True
    value = getattr(pressitems, name[1], None)
    if value is None:
        return False
    return all(hasattr(value, attribute) for attribute in name[2].split(".")[1:2])


def typed_by_a_reader(block: str) -> str:
    """What a block of Python holds without what it prints."""
    examples = doctest.DocTestParser().get_examples(block)
    return "".join(example.source for example in examples) if examples else block


def test_code_in_the_docs_passes_a_type_checker(tmp_path: Path):
    pytest.importorskip("mypy", reason="make check brings it")
    for document in DOCUMENTS:
        blocks = re.findall(r"^```python\n(.*?)^```", document.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
        code = [typed_by_a_reader(block) for block in blocks]
        if code:
            (tmp_path / f"{document.stem.replace('-', '_')}_in_docs.py").write_text("".join(code), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--check-untyped-defs", "--cache-dir", str(ROOT / ".mypy_cache" / "docs")]
    done = subprocess.run([*command, str(tmp_path)], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.startswith("Success: ")) == (0, True), done.stdout + done.stderr


def test_make_targets_in_the_docs_exist():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in DOCUMENTS:
        mentioned = set(re.findall(r"`?make ([a-z]+)`", document.read_text(encoding="utf-8")))
        assert mentioned <= targets, f"{document.name}: {mentioned - targets}"


def test_readme_names_the_two_commands():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make demo" in readme
    assert "make test" in readme


def test_every_command_and_option_is_documented():
    from pressitems.cli.commands import pressitems as command

    manual = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    missing = []
    for name, subcommand in command.commands.items():
        names = [f"pressitems {name}", *(option for parameter in subcommand.params for option in parameter.opts)]
        missing += [text for text in names if text.startswith(("-", "pressitems")) and f"{text}" not in manual]
    assert missing == []


def test_no_document_is_left_out_of_the_index():
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    pages = {page.name for page in (ROOT / "docs").glob("*.md")} - {"index.md"}
    assert {name for name in pages if name not in index} == set()


def test_every_field_of_a_house_style_is_in_the_table():
    guide = (ROOT / "docs" / "add-a-press-office.md").read_text(encoding="utf-8")
    fields = {field.name for field in attrs.fields(pressitems.HouseStyle)}
    assert fields == set(re.findall(r"^\| `(\w+)` \|", guide, re.MULTILINE))


def test_every_diagnostic_is_in_the_table():
    table = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([\w-]+)` \| (.+) \|$", table, re.MULTILINE))
    assert rows == dict(pressitems.DIAGNOSTIC_CODES)
