"""Everything that one run measures, the goals, and the tables of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from accuracy.annotations import annotated_files, score_annotated
from accuracy.evaluate import Miss, Scored, score
from accuracy.fields import Field
from accuracy.gold_turns import GoldDocument
from accuracy.scores import Loss, Tally, VoiceShare
from accuracy.sources import EXTRACTORS
from accuracy.traps import fallen, traps

F1_GOAL = {"chosen": 0.995, "generic": 0.98}
VOICE_GOAL = 0.002
LOSS_GOAL = 0.0


@attrs.define(kw_only=True)
class Report:
    """The figures of one run; ``scored`` holds one entry for each document, reading and style."""

    scored: list[Scored] = attrs.field(factory=list)
    annotated: dict[tuple[str, str, str], dict[str, Tally]] = attrs.field(factory=dict)
    trapped: Counter[tuple[str, str]] = attrs.field(factory=Counter)
    trap_total: Counter[str] = attrs.field(factory=Counter)
    fields: list[Field] = attrs.field(factory=list)
    misses: list[Miss] = attrs.field(factory=list)
    left_out: dict[str, dict[str, Any]] = attrs.field(factory=dict)


def measure(report: Report, root: Path, sources: Iterable[str], styles: Iterable[str | None]) -> None:
    """Score every document of the sources in every reading under every style."""
    for source in sources:
        for path, texts in traps(root).items():
            if path.startswith(f"{source}/"):
                report.trap_total[source] += len(texts)
        for document in EXTRACTORS[source](root):
            for style in styles:
                _measure_document(report, root, document, style)


def _measure_document(report: Report, root: Path, document: GoldDocument, style: str | None) -> None:
    name = style or "chosen"
    for reading in document.readings:
        scored, page = score(document, reading, style)
        report.scored.append(scored)
        report.misses += scored.misses
        if page is None:
            continue
        for trap, label in fallen(root, document, page):
            report.trapped[document.source, name] += 1
            report.misses.append(
                Miss("trap", document.path, reading.name, name, 0, f"“{trap}” is text", f"label [{label}]")
            )
        if document.path in annotated_files():
            tallies, misses = score_annotated(document, reading.name, name, page)
            report.annotated[document.path, reading.name, name] = tallies
            report.misses += misses


def grouped(scored: Iterable[Scored]) -> dict[tuple[str, str, str], list[Scored]]:
    """Scores by source, reading and style."""
    groups: dict[tuple[str, str, str], list[Scored]] = {}
    for entry in scored:
        groups.setdefault((entry.source, entry.reading, entry.style), []).append(entry)
    return groups


def totals(entries: Iterable[Scored]) -> dict[str, Any]:
    """The sums of one group."""
    questions, turns, voice, loss, reported = Tally(), Tally(), VoiceShare(), Loss(), Loss()
    for entry in entries:
        questions, turns = questions + entry.questions, turns + entry.turns
        voice, loss, reported = voice + entry.voice, loss + entry.loss, reported + entry.reported
    return {"questions": questions, "turns": turns, "voice": voice, "loss": loss, "reported": reported}


def goals_missed(report: Report) -> list[str]:
    """Each goal of the project that this run misses, in words."""
    missed = []
    for (source, reading, style), entries in grouped(report.scored).items():
        sums = totals(entries)
        where = f"{source}, {reading}, {style}"
        missed += [
            f"{where}: F1 of {name} {sums[name].f1:.4f} is below {F1_GOAL[style]}"
            for name in ("questions", "turns")
            if sums[name].f1 < F1_GOAL[style]
        ]
        if sums["voice"].share > VOICE_GOAL:
            missed.append(f"{where}: {100 * sums['voice'].share:.3f} % of characters under a wrong voice")
        if sums["loss"].lost > LOSS_GOAL:
            missed.append(f"{where}: {sums['loss'].lost} words lost")
        missed += [f"{entry.path}, {reading}, {style}: crash" for entry in entries if entry.chosen == "-"]
    missed += [f"{source}, {style}: {count} traps became labels" for (source, style), count in report.trapped.items()]
    missed += [f"parallel {pair}: {left} and {right} questions" for pair, left, right in pairs(report) if left != right]
    wrong = Counter((field.table, field.field) for field in report.fields if not field.right and has_goal(field))
    missed += [f"{name}: {count} of {field} wrong" for (name, field), count in wrong.items()]
    return missed


def has_goal(field: Field) -> bool:
    """Whether the library could know the value at all.

    A title does not stand apart in a flattened text; a clock without a zone is no moment where no style states the
    zone; of the listings only titles and dates are known, not how the office prints them.
    """
    if field.table.startswith("kremlin-ru"):
        unknown_title = field.field == "title" and field.table.endswith("text alone")
        # Without title and style nothing tells where the head of a run-together page ends.
        bare = "generic" in field.table and (field.field == "time" or field.table.endswith("text alone"))
        return not (unknown_title or bare)
    return field.table != "listings"


def pairs(report: Report) -> Iterator[tuple[str, int, int]]:
    """The parallel conferences with the number of questions in both languages."""
    asked = {
        (
            entry.path.removeprefix("fmprc-parallel/")[:10],
            entry.path.split(".")[-2],
            entry.reading,
            entry.style,
        ): entry.asked
        for entry in report.scored
        if entry.source == "fmprc-parallel"
    }
    for (day, language, reading, style), count in sorted(asked.items()):
        if language == "en":
            yield f"{day}, {reading}, {style}", count, asked.get((day, "zh", reading, style), -1)


def as_json(report: Report) -> dict[str, Any]:
    """The figures as JSON."""
    rows = []
    for (source, reading, style), entries in sorted(grouped(report.scored).items()):
        sums = totals(entries)
        rows.append(
            {
                "source": source,
                "reading": reading,
                "style": style,
                "files": len(entries),
                "f1_questions": sums["questions"].f1,
                "questions": sums["questions"]._asdict(),
                "f1_turns": sums["turns"].f1,
                "turns": sums["turns"]._asdict(),
                "wrong_voice": sums["voice"].share,
                "lost_words": sums["loss"].lost,
                "only_reported_words": sums["reported"].lost,
                "visible_words": sums["loss"].visible,
            }
        )
    return {
        "turns": rows,
        "traps": [
            {"source": source, "style": style, "count": count} for (source, style), count in report.trapped.items()
        ],
        "pairs": [{"pair": pair, "en": left, "zh": right} for pair, left, right in pairs(report)],
        "fields": [{**field._asdict(), "right": field.right} for field in report.fields],
        "annotated": [
            {
                "file": path,
                "reading": reading,
                "style": style,
                **{field: tally._asdict() for field, tally in tallies.items()},
            }
            for (path, reading, style), tallies in report.annotated.items()
        ],
        "leave_one_out": report.left_out,
        "goals_missed": goals_missed(report),
        "misses": [miss._asdict() for miss in report.misses],
    }
