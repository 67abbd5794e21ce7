"""``python -m accuracy``: print the tables; ``--check`` makes a missed goal an error."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from accuracy import fields
from accuracy.corpus import corpus_root
from accuracy.evaluate import Miss
from accuracy.leave_one_out import OFFICES, leave_one_out
from accuracy.printing import tables
from accuracy.report import Report, as_json, goals_missed, measure
from accuracy.sources import EXTRACTORS

_FIELD_TABLES = {
    "rusemb-london": (fields.front_page,),
    "kremlin-ru": (fields.kremlin_fields,),
    "state-gov": (fields.state_gov_feeds, fields.state_gov_pages),
    "govuk": (fields.govuk_fields,),
    "german-gov": (fields.german_pages,),
    "listings": (fields.listings,),
}


def main() -> int:
    """Run, print, and say by the exit code whether a goal was missed (with ``--check``)."""
    options = _options()
    root = Path(options.corpus) if options.corpus else corpus_root()
    if root is None or not root.is_dir():
        print("accuracy: no corpus; set PRESSITEMS_CORPUS to its folder", file=sys.stderr)
        return 2
    if options.paragraphs:
        return _paragraphs(root, options.paragraphs)
    began = time.perf_counter()
    report = _run(root, options)
    for text in tables(report):
        print(text)
    _print_misses(report, options)
    missed = goals_missed(report)
    print(f"{len(missed)} goals missed; {time.perf_counter() - began:.0f} s")
    if options.leave_one_out and options.show_misses:
        for source, figures in report.left_out.items():
            print(f"without for {source}: {', '.join(figures['gone'])}")
    if options.check or options.show_misses:
        print("\n".join(f"  {line}" for line in missed))
    if options.json:
        Path(options.json).write_text(json.dumps(as_json(report), ensure_ascii=False, indent=1), encoding="utf-8")
    return 1 if options.check and missed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m accuracy", description="How much of the corpus is read right.")
    parser.add_argument("--source", action="append", choices=[*EXTRACTORS, "listings"], help="only this source")
    parser.add_argument("--style", choices=["chosen", "generic"], help="only this style")
    parser.add_argument("--check", action="store_true", help="exit 1 where a goal is missed")
    parser.add_argument("--show-misses", type=int, metavar="N", help="print up to N misses of each measure")
    parser.add_argument("--measure", metavar="WORD", help="with --show-misses: only measures that hold this word")
    parser.add_argument("--file", metavar="PART", help="with --show-misses: only files whose path holds this")
    parser.add_argument("--json", metavar="FILE", help="write every figure and miss")
    parser.add_argument("--leave-one-out", action="store_true", help="only the leave-one-out table")
    parser.add_argument("--turns-only", action="store_true", help="neither fields nor leave-one-out")
    parser.add_argument("--paragraphs", metavar="SOURCE/FILE", help="print a file's paragraphs with their numbers")
    parser.add_argument("--corpus", metavar="DIR", help="the corpus, instead of PRESSITEMS_CORPUS")
    return parser.parse_args()


def _run(root: Path, options: argparse.Namespace) -> Report:
    report = Report()
    sources = options.source or [*EXTRACTORS, "listings"]
    every: list[str | None] = [None, "generic"]
    styles = every if options.style is None else [None] if options.style == "chosen" else ["generic"]
    if not options.leave_one_out:
        measure(report, root, [source for source in sources if source in EXTRACTORS], styles)
        if not options.turns_only:
            for source in sources:
                for read in _FIELD_TABLES.get(source, ()):
                    _read_fields(report, read, root)
    if options.leave_one_out or not (options.turns_only or options.style):
        for source in sources:
            if source in OFFICES:
                figures = report.left_out[source] = leave_one_out(root, source)
                own = [Miss(**{**miss, "style": "left out"}) for miss in figures.pop("misses")]
                report.misses += own if options.leave_one_out else []
    return report


def _read_fields(report: Report, read: Callable[[Path], Iterator[fields.Field]], root: Path) -> None:
    try:
        found = list(read(root))
    except Exception as error:  # noqa: BLE001  the instrument must go on: a crash is a result
        found = [fields.Field(read.__name__, "runs", "-", "runs", f"{type(error).__name__}: {error}")]
    report.fields += found
    for field in found:
        if not field.right:
            name = f"field {field.table} {field.field}"
            report.misses.append(Miss(name, field.path, "", "", 0, field.expected, field.got))


def _print_misses(report: Report, options: argparse.Namespace) -> None:
    if not options.show_misses:
        return
    shown: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for miss in report.misses:
        if options.measure and options.measure not in miss.measure:
            continue
        if options.file and options.file not in miss.path:
            continue
        every[miss.measure] += 1
        shown[miss.measure] += 1
        if shown[miss.measure] <= options.show_misses:
            print(miss)
    print("\nmisses: " + ", ".join(f"{name} {count}" for name, count in every.most_common()))


def _paragraphs(root: Path, named: str) -> int:
    path = named.removeprefix(f"{root}/")
    extract = EXTRACTORS.get(path.partition("/")[0])
    found = [] if extract is None else [document for document in extract(root) if path in document.path]
    if not found:
        print(f"accuracy: no file with a gold is called {named}; name it as SOURCE/FILE", file=sys.stderr)
        return 2
    for document in found:
        starts = {turn.paragraph: turn for turn in document.turns if turn.label}
        print(document.path)
        for number, text in document.paragraphs:
            turn = starts.get(number)
            sign = "" if turn is None else "Q" if turn.asks else "*"
            print(f"{number:6} {sign:1} {text[:120]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
