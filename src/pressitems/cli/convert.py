"""``pressitems convert``: every input through the library, every result where it belongs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import click

from pressitems.cli.sources import Document, Failure, Reading, name_of, read_all, say, say_warnings
from pressitems.cli.targets import FORMATS, file_names, is_folder, write_out, write_whole


def convert_all(sources: tuple[str, ...], reading: Reading, to: str, output: str | None, *, quiet: bool) -> bool:
    """Convert every source; returns whether all of them went well.

    Raises:
        StyleError: The house style cannot be used.
        click.UsageError: The results cannot go where the options say.
    """
    results = _written(read_all(sources, reading), FORMATS[to].write, quiet=quiet)
    if output is not None and is_folder(output, sources):
        return _to_folder(results, sources, Path(output), FORMATS[to].suffixes[0])
    if len(sources) > 1 and to != "json":
        raise click.UsageError(f"several inputs do not go into one {to} document; name a folder with -o DIR")
    if output is not None:
        return _to_file(results, sources, Path(output))
    laid_out = to == "json" and len(sources) == 1 and sys.stdout.isatty()
    good = True
    for _, data in results:
        if data is None:
            good = False
        else:
            write_out(_lines_of(data) if laid_out else data)
    return good


def _lines_of(document: bytes) -> bytes:
    """JSON as people read it; the same to a program."""
    return json.dumps(json.loads(document), indent=2, ensure_ascii=False).encode() + b"\n"


def _written(
    readings: Iterator[tuple[str, Document | Failure]], write: Callable[[Document], str], *, quiet: bool
) -> Iterator[tuple[str, bytes | None]]:
    """Each source with its result and a line break at the end; None where it failed, which is said here."""
    for source, document in readings:
        if isinstance(document, Failure):
            say(f"{name_of(source)}: {document.reason}")
            yield source, None
        else:
            if not quiet:
                say_warnings(source, document)
            yield source, write(document).rstrip("\n").encode() + b"\n"


def _to_folder(
    results: Iterator[tuple[str, bytes | None]], sources: tuple[str, ...], folder: Path, suffix: str
) -> bool:
    # A house style that cannot be used shows with the first input, before there is a folder.
    first = next(results)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = f"the folder {folder} cannot be made: {error.strerror or error}; name another one with -o"
        raise click.UsageError(problem) from error
    good = True
    inputs = _real_paths(sources)
    for (source, data), name in zip(chain([first], results), file_names(sources, suffix), strict=True):
        if data is None:
            good = False
        elif (folder / name).resolve() in inputs:
            say(f"{name_of(source)}: its result would replace the input {folder / name}; name another folder with -o")
            good = False
        else:
            good = _save(folder / name, data) and good
    return good


def _to_file(results: Iterator[tuple[str, bytes | None]], sources: tuple[str, ...], path: Path) -> bool:
    if path.resolve() in _real_paths(sources):
        raise click.UsageError(f"the result would replace the input {path}; name another file with -o")
    found = [data for _, data in results]
    data = b"".join(part for part in found if part is not None)
    # Where every input failed there is nothing to write, and an earlier result stays.
    return (not data or _save(path, data)) and None not in found


def _real_paths(sources: tuple[str, ...]) -> set[Path]:
    return {Path(source).resolve() for source in sources}


def _save(path: Path, data: bytes) -> bool:
    try:
        write_whole(path, data)
    except OSError as error:
        say(f"{path}: cannot be written: {error.strerror or error}; check that the folder exists and is yours")
        return False
    return True
