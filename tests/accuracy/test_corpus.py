"""The goals of the project on the corpus of real pages; ``python -m accuracy --show-misses 5`` says what went wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from accuracy.annotations import annotated_files
from accuracy.corpus import gold_faults, manifest
from accuracy.report import Report, goals_missed, measure
from accuracy.sources import EXTRACTORS
from accuracy.traps import traps

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def measured(corpus: Path) -> dict[str, Report]:
    reports = {}
    for source in EXTRACTORS:
        reports[source] = Report()
        measure(reports[source], corpus, [source], [None, "generic"])
    return reports


def test_every_trap_and_annotation_points_at_a_page_that_is_read(corpus: Path):
    read = {document.path for extract in EXTRACTORS.values() for document in extract(corpus)}
    assert set(traps(corpus)) <= read
    assert set(annotated_files()) <= read
    assert {file for file, _, _ in gold_faults()} <= read
    assert read <= set(manifest(corpus))


def test_every_gold_fault_meets_a_paragraph(corpus: Path):
    texts = {
        document.path: [text for _, text in document.paragraphs]
        for source in {file.split("/")[0] for file, _, _ in gold_faults()}
        for document in EXTRACTORS[source](corpus)
    }
    idle = [
        (file, begins) for file, begins, _ in gold_faults() if not any(text.startswith(begins) for text in texts[file])
    ]
    assert idle == []


def test_every_annotation_begins_at_its_label(corpus: Path):
    documents = [document for extract in EXTRACTORS.values() for document in extract(corpus)]
    wrong = [
        (document.path, turn.paragraph, turn.label)
        for document in documents
        for turn in annotated_files().get(document.path, ())
        if turn.label is not None and not dict(document.paragraphs)[turn.paragraph].startswith(turn.label)
    ]
    assert wrong == []


@pytest.mark.parametrize("source", EXTRACTORS)
def test_no_trap_becomes_a_label(measured: dict[str, Report], source: str):
    assert [str(miss) for miss in measured[source].misses if miss.measure == "trap"] == []


@pytest.mark.parametrize("source", EXTRACTORS)
def test_no_page_crashes(measured: dict[str, Report], source: str):
    assert [str(miss) for miss in measured[source].misses if miss.measure == "crash"] == []


@pytest.mark.parametrize("source", EXTRACTORS)
def test_no_goal_is_missed(measured: dict[str, Report], source: str):
    assert goals_missed(measured[source]) == []
