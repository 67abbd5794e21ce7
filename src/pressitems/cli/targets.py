"""Where results go: standard output, one file, or a file each; a file is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import click

import pressitems
from pressitems.cli.sources import STANDARD_INPUT, Document


class Format(NamedTuple):
    """A format of output: what writes it, and how names of its files end, the usual one first."""

    write: Callable[[Document], str]
    suffixes: tuple[str, ...]


#: Every output format, by its name on the command line.
FORMATS = {
    "json": Format(pressitems.to_json, (".json", ".jsonl", ".ndjson")),
    "html": Format(pressitems.to_html, (".html", ".htm")),
    "text": Format(pressitems.to_text, (".txt",)),
}


def format_of(output: str | None, sources: tuple[str, ...]) -> str:
    """The format that the name of an output file says; JSON for standard output, a folder, and a name without ending.

    Raises:
        click.UsageError: The name ends like that of another format.
    """
    suffix = Path(output or "").suffix.lower()
    for name, one in FORMATS.items():
        if suffix in one.suffixes:
            return name
    if output is None or not suffix or is_folder(output, sources):
        return "json"
    endings = ", ".join(one.suffixes[0] for one in FORMATS.values())
    remedy = f"say it with --to, end the name in one of {endings}, or put / behind the name of a folder"
    raise click.UsageError(f"{output} does not say the format; {remedy}")


def is_folder(output: str, sources: tuple[str, ...]) -> bool:
    """Whether ``-o`` names a folder: it is one, it ends like one, or several inputs go to a name without suffix."""
    return output.endswith(("/", os.sep)) or Path(output).is_dir() or (len(sources) > 1 and not Path(output).suffix)


def file_names(sources: Iterable[str], suffix: str) -> Iterator[str]:
    """A file name for each source, made from its own; names that would collide get a number.

    Compared without case, because some file systems do not tell ``A`` from ``a``.
    """
    taken: set[str] = set()
    for source in sources:
        stem = "stdin" if source == STANDARD_INPUT else Path(source).stem or "page"
        name, number = stem + suffix, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}{suffix}"
        taken.add(name.casefold())
        yield name


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that nobody ever sees half of it; what stood there before stays if that fails."""
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        # A device or a pipe (/dev/null, /dev/stdout) cannot be replaced, only written to.
        target.write_bytes(data)
        return
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
        part.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def write_out(data: bytes) -> None:
    """Write to standard output: UTF-8, whatever the terminal's encoding, because the formats say that they are."""
    click.echo(data, nl=False)
