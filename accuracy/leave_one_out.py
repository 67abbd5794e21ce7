"""The honest figure for the unseen office: ``generic`` without any word that only the source in question uses.

The reduced lexicons stand in a copy of the package, which a process of its own imports: nothing inside the library
has to know of it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import pressitems
from accuracy.corpus import HERE
from accuracy.scores import label_key, tokens
from accuracy.sources import EXTRACTORS

#: Sources of one press office fall together: a word of the one is not “used elsewhere” because of the other.
OFFICES = {
    "fmprc-en": "fmprc",
    "fmprc-zh": "fmprc",
    "fmprc-parallel": "fmprc",
    "state-gov": "state-gov",
    "whitehouse": "whitehouse",
    "kremlin-ru": "kremlin-ru",
}
# The sections of a lexicon from which words go, with the keys whose words name or place a voice.
_KEYS = {
    "labels": ("question", "answer", "follow_up", "asker", "moderator", "participant", "outlets", "outlet_words"),
    "people": ("roles", "role_modifiers", "honorifics", "ranks", "bodies", "body_names", "states", "surnames"),
}


def labels_by_office(root: Path) -> dict[str, set[str]]:
    """The labels that the gold of each office holds."""
    found: dict[str, set[str]] = {"rusemb-london": {"question", "answer", "press-secretary"}}
    for source, office in OFFICES.items():
        for document in EXTRACTORS[source](root):
            found.setdefault(office, set()).update(label_key(turn.label) for turn in document.turns if turn.label)
    return found


def only_here(word: str, office: str, labels: dict[str, set[str]]) -> bool:
    """Whether a lexicon's word stands in labels of this office and of no other."""
    pattern = _pattern(word)
    return any(pattern.search(label) for label in labels[office]) and not any(
        pattern.search(label) for other, texts in labels.items() if other != office for label in texts
    )


def _pattern(word: str) -> re.Pattern[str]:
    # “*” stands for any letters; a word of a script without spaces may stand anywhere in a label.
    pieces = [re.escape(piece) for piece in word.casefold().rstrip(".").split("*")]
    body = r"\w*".join(pieces)
    if any("\u3400" <= sign <= "\u9fff" for sign in word):
        return re.compile(body)
    if len(word) == 1:
        return re.compile(rf"\A{body}\Z")  # a letter within a label is an initial
    return re.compile(rf"(?<!\w){body}(?!\w)")


def reduced_package(root: Path, office: str, folder: Path) -> list[str]:
    """A copy of the package in ``folder`` whose lexicons lack the office's own words; the words that went."""
    package = Path(pressitems.__file__).parent
    shutil.copytree(package, folder / "pressitems", ignore=shutil.ignore_patterns("__pycache__"))
    labels = labels_by_office(root)
    gone: list[str] = []
    for file in sorted((folder / "pressitems" / "lexicons").glob("*.toml")):
        lexicon = tomllib.loads(file.read_text(encoding="utf-8"))
        for section, keys in _KEYS.items():
            for key in keys:
                words = lexicon.get(section, {}).get(key, [])
                lost = [word for word in words if tokens(word) and only_here(word, office, labels)]
                if lost:
                    gone += [f"{lexicon['tag']}:{word}" for word in lost]
                    lexicon[section][key] = [word for word in words if word not in lost]
        file.write_text(as_toml(lexicon), encoding="utf-8")
    return gone


def as_toml(table: dict[str, Any], path: str = "") -> str:
    """A lexicon as TOML again: text, flags, numbers, arrays of them, tables, arrays of tables."""
    plain, nested = [], []
    for key, value in table.items():
        name = key if re.fullmatch(r"[\w-]+", key, re.ASCII) else json.dumps(key, ensure_ascii=False)
        if isinstance(value, dict):
            nested.append(f"\n[{path}{name}]\n{as_toml(value, f'{path}{name}.')}")
        elif isinstance(value, list) and value and all(isinstance(entry, dict) for entry in value):
            nested += [f"\n[[{path}{name}]]\n{as_toml(entry, f'{path}{name}.')}" for entry in value]
        else:
            plain.append(f"{name} = {json.dumps(value, ensure_ascii=False)}\n")
    return "".join(plain + nested)


def leave_one_out(root: Path, source: str) -> dict[str, Any]:
    """The figures of one source read by ``generic`` without its own words."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        gone = reduced_package(root, OFFICES[source], folder)
        result = folder / "result.json"
        command = [
            sys.executable,
            "-m",
            "accuracy",
            "--source",
            source,
            "--style",
            "generic",
            "--turns-only",
            "--json",
            str(result),
            "--corpus",
            str(root),
        ]
        environment = {**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{HERE.parent}"}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if not result.is_file():
            raise RuntimeError(f"the reduced package did not run: {done.stderr[-500:]}")
        figures: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    figures["gone"] = gone
    return figures
