"""Everything that one run measures, the goals, and the tables of it."""

from __future__ import annotations

import attrs
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from accuracy.annotations import FIELDS, annotations, score_annotated
from accuracy.evaluate import Miss, Scored, score
from accuracy.fields import Field
from accuracy.gold_turns import GoldDocument
from accuracy.scores import Loss, Tally, VoiceShare
from accuracy.sources import EXTRACTORS
from accuracy.tables import figure, per_cent, table
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
    generic_known: dict[str, dict[str, Any]] = attrs.field(factory=dict)


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
            report.misses.append(Miss("trap", document.path, reading.name, name, 0, f"“{trap}” is text",
                                      f"label [{label}]"))
        if document.path in annotations():
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
    questions, turns, voice, loss = Tally(), Tally(), VoiceShare(), Loss()
    for entry in entries:
        questions, turns = questions + entry.questions, turns + entry.turns
        voice, loss = voice + entry.voice, loss + entry.loss
    return {"questions": questions, "turns": turns, "voice": voice, "loss": loss}


def goals_missed(report: Report) -> list[str]:
    """Each goal of the project that this run misses, in words."""
    missed = []
    for (source, reading, style), entries in grouped(report.scored).items():
        sums = totals(entries)
        where = f"{source}, {reading}, {style}"
        for name in ("questions", "turns"):
            if sums[name].f1 < F1_GOAL[style]:
                missed.append(f"{where}: F1 of {name} {sums[name].f1:.4f} is below {F1_GOAL[style]}")
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
    """A title that stands nowhere apart in a flattened text has no goal."""
    return not (field.field == "title" and field.table.endswith("text alone")) and field.table != "listings"


def pairs(report: Report) -> Iterator[tuple[str, int, int]]:
    """The parallel conferences with the number of questions in both languages."""
    asked = {
        (entry.path.removeprefix("fmprc-parallel/")[:10], entry.path.split(".")[-2], entry.reading, entry.style):
        entry.asked
        for entry in report.scored
        if entry.source == "fmprc-parallel"
    }
    for (day, language, reading, style), count in sorted(asked.items()):
        if language == "en":
            yield f"{day}, {reading}, {style}", count, asked.get((day, "zh", reading, style), -1)


def tables(report: Report) -> Iterator[str]:
    """Every table of the run that has something to show."""
    if report.scored:
        yield _turn_table(report)
    if report.trap_total:
        yield _trap_table(report)
    found = list(pairs(report))
    if found:
        equal = Counter(name.split(", ", 1)[1] for name, left, right in found if left == right)
        every = Counter(name.split(", ", 1)[1] for name, _, _ in found)
        yield table("fmprc-parallel: pairs with equal question counts (goal: all)", ["reading, style", "equal", "of"],
                    [[name, f"{equal[name]}{'*' if equal[name] < count else ''}", str(count)]
                     for name, count in every.items()])
    if report.fields:
        yield _field_table(report)
    if report.annotated:
        yield _annotation_table(report)
    if report.left_out:
        yield _left_out_table(report)


def _turn_table(report: Report) -> str:
    body = []
    for (source, reading, style), entries in sorted(grouped(report.scored).items()):
        sums = totals(entries)
        goal = F1_GOAL[style]
        body.append([
            source, reading, style, str(len(entries)),
            figure(sums["questions"].f1, goal=goal, at_least=True), _counts(sums["questions"]),
            figure(sums["turns"].f1, goal=goal, at_least=True), _counts(sums["turns"]),
            per_cent(sums["voice"].share, goal=VOICE_GOAL), per_cent(sums["loss"].share, goal=LOSS_GOAL),
            str(sums["loss"].lost),
        ])
    head = ["source", "reading", "style", "files", "F1 questions", "right/missed/false", "F1 turns",
            "right/missed/false", "wrong voice", "lost", "words"]
    return table("Turns: label and first words agreeing (goals: 0.995 chosen style, 0.98 generic; wrong voice 0.2 %; "
                 "lost 0; * missed)", head, body)


def _counts(tally: Tally) -> str:
    return f"{tally.right}/{tally.missed}/{tally.false}"


def _trap_table(report: Report) -> str:
    styles = sorted({entry.style for entry in report.scored})
    body = [
        [source, str(count), *[f"{report.trapped[source, style]}{'*' if report.trapped[source, style] else ''}"
                               for style in styles]]
        for source, count in sorted(report.trap_total.items())
    ]
    return table("Traps that became a label, over all readings (goal: 0)", ["source", "traps", *styles], body)


def _field_table(report: Report) -> str:
    right = Counter((field.table, field.field) for field in report.fields if field.right)
    every = Counter((field.table, field.field) for field in report.fields)
    goal = {(field.table, field.field): has_goal(field) for field in report.fields}
    body = [[name, field, f"{right[name, field]}{'*' if goal[name, field] and right[name, field] < count else ''}",
             str(count)] for (name, field), count in every.items()]
    return table("Titles, dates, times, places, genres, speakers (goal: all)", ["what", "field", "right", "of"], body)


def _annotation_table(report: Report) -> str:
    by_file: dict[tuple[str, str], dict[str, Tally]] = {}
    by_style: dict[str, dict[str, Tally]] = {}
    for (path, _, style), tallies in sorted(report.annotated.items()):
        for sums in (by_file.setdefault((path, style), {}), by_style.setdefault(style, {})):
            for field in FIELDS:
                sums[field] = sums.get(field, Tally()) + tallies[field]
    body = [_annotation_row(path[:70], style, sums) for (path, style), sums in by_file.items()]
    body += [_annotation_row("all", style, sums) for style, sums in by_style.items()]
    return table("Annotated by hand: F1 of each field over the turns of all readings",
                 ["file", "style", "turns", *FIELDS], body)


def _annotation_row(name: str, style: str, sums: dict[str, Tally]) -> list[str]:
    turns = str(sums["kind"].right + sums["kind"].missed)
    return [name, style, turns, *[f"{sums[field].f1:.3f}" for field in FIELDS]]


def _left_out_table(report: Report) -> str:
    body = []
    for source, figures in report.left_out.items():
        for row in figures["turns"]:
            body.append([source, row["reading"], f"{row['f1_questions']:.4f}", f"{row['f1_turns']:.4f}",
                         f"{100 * row['wrong_voice']:.3f} %", str(len(figures["gone"]))])
    return table("Leave-one-out: generic without any word that only this office uses (no goal; the unseen office)",
                 ["source", "reading", "F1 questions", "F1 turns", "wrong voice", "words removed"], body)


def as_json(report: Report) -> dict[str, Any]:
    """The figures as JSON."""
    rows = []
    for (source, reading, style), entries in sorted(grouped(report.scored).items()):
        sums = totals(entries)
        rows.append({
            "source": source, "reading": reading, "style": style, "files": len(entries),
            "f1_questions": sums["questions"].f1, "questions": sums["questions"]._asdict(),
            "f1_turns": sums["turns"].f1, "turns": sums["turns"]._asdict(),
            "wrong_voice": sums["voice"].share, "lost_words": sums["loss"].lost, "visible_words": sums["loss"].visible,
        })
    return {
        "turns": rows,
        "traps": [{"source": source, "style": style, "count": count}
                  for (source, style), count in report.trapped.items()],
        "pairs": [{"pair": pair, "en": left, "zh": right} for pair, left, right in pairs(report)],
        "fields": [{**field._asdict(), "right": field.right} for field in report.fields],
        "annotated": [{"file": path, "reading": reading, "style": style,
                       **{field: tally._asdict() for field, tally in tallies.items()}}
                      for (path, reading, style), tallies in report.annotated.items()],
        "leave_one_out": report.left_out,
        "goals_missed": goals_missed(report),
        "misses": [miss._asdict() for miss in report.misses],
    }
