"""Where the corpus lies and what its manifest says; nothing here knows the library."""

from __future__ import annotations

import csv
import os
import re
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


def corpus_root() -> Path | None:
    """The corpus folder: ``PRESSITEMS_CORPUS``, else ``../shared/corpus`` beside the repository; None where absent."""
    given = os.environ.get("PRESSITEMS_CORPUS")
    root = Path(given) if given else HERE.parent.parent / "shared" / "corpus"
    return root if (root / "MANIFEST.tsv").is_file() else None


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a tab-separated file with a header line; ``#`` begins a comment line."""
    with path.open(encoding="utf-8", newline="") as handle:
        lines = [line for line in handle if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def addresses(root: Path) -> dict[str, str]:
    """Page addresses that the manifest states, by file."""
    found = {}
    for row in rows(root / "MANIFEST.tsv"):
        url = re.search(r"url=(\S+)", row["has_gold"])
        if url:
            found[row["file"]] = url[1]
    return found


@cache
def manifest(root: Path) -> dict[str, dict[str, str]]:
    """The manifest's rows by file."""
    return {row["file"]: row for row in rows(root / "MANIFEST.tsv")}


@cache
def gold_faults() -> dict[tuple[str, str, str], str]:
    """Known faults of the gold: (file, beginning of the paragraph, correction) → reason."""
    return {(row["file"], row["begins"], row["correction"]): row["reason"] for row in rows(HERE / "gold_faults.tsv")}
