"""A report as tables to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from accuracy.annotations import FIELDS
from accuracy.report import F1_GOAL, LOSS_GOAL, VOICE_GOAL, Report, grouped, has_goal, pairs, totals
from accuracy.scores import Tally
from accuracy.tables import figure, per_cent, table


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
        yield table(
            "fmprc-parallel: pairs with equal question counts (goal: all)",
            ["reading, style", "equal", "of"],
            [[name, f"{equal[name]}{'*' if equal[name] < count else ''}", str(count)] for name, count in every.items()],
        )
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
        body.append(
            [
                source,
                reading,
                style,
                str(len(entries)),
                figure(sums["questions"].f1, goal=goal, at_least=True),
                _counts(sums["questions"]),
                figure(sums["turns"].f1, goal=goal, at_least=True),
                _counts(sums["turns"]),
                per_cent(sums["voice"].share, goal=VOICE_GOAL),
                per_cent(sums["loss"].share, goal=LOSS_GOAL),
                str(sums["loss"].lost),
                per_cent(sums["reported"].share, goal=None),
            ]
        )
    head = [
        "source",
        "reading",
        "style",
        "files",
        "F1 questions",
        "right/missed/false",
        "F1 turns",
        "right/missed/false",
        "wrong voice",
        "lost",
        "words",
        "only reported",
    ]
    return table(
        "Turns: label and first words agreeing (goals: 0.995 chosen style, 0.98 generic; wrong voice 0.2 %; "
        "lost 0; * missed; “only reported”: words that stand in diagnostics alone)",
        head,
        body,
    )


def _counts(tally: Tally) -> str:
    return f"{tally.right}/{tally.missed}/{tally.false}"


def _trap_table(report: Report) -> str:
    styles = sorted({entry.style for entry in report.scored})
    body = [
        [
            source,
            str(count),
            *[f"{report.trapped[source, style]}{'*' if report.trapped[source, style] else ''}" for style in styles],
        ]
        for source, count in sorted(report.trap_total.items())
    ]
    return table("Traps that became a label, over all readings (goal: 0)", ["source", "traps", *styles], body)


def _field_table(report: Report) -> str:
    right = Counter((field.table, field.field) for field in report.fields if field.right)
    every = Counter((field.table, field.field) for field in report.fields)
    goal = {(field.table, field.field): has_goal(field) for field in report.fields}
    body = [
        [
            name,
            field,
            f"{right[name, field]}{'*' if goal[name, field] and right[name, field] < count else ''}",
            str(count),
        ]
        for (name, field), count in every.items()
    ]
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
    return table(
        "Annotated by hand: F1 of each field over the turns of all readings", ["file", "style", "turns", *FIELDS], body
    )


def _annotation_row(name: str, style: str, sums: dict[str, Tally]) -> list[str]:
    turns = str(sums["kind"].right + sums["kind"].missed)
    return [name, style, turns, *[f"{sums[field].f1:.3f}" for field in FIELDS]]


def _left_out_table(report: Report) -> str:
    body = [
        [
            source,
            row["reading"],
            f"{row['f1_questions']:.4f}",
            f"{row['f1_turns']:.4f}",
            f"{100 * row['wrong_voice']:.3f} %",
            str(len(figures["gone"])),
        ]
        for source, figures in report.left_out.items()
        for row in figures["turns"]
    ]
    return table(
        "Leave-one-out: generic without any word that only this office uses (no goal; the unseen office)",
        ["source", "reading", "F1 questions", "F1 turns", "wrong voice", "words removed"],
        body,
    )
