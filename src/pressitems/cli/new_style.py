"""``new-style``: the draft of a house style from sample pages, on standard output or in a file of its own."""

from __future__ import annotations

from pathlib import Path

from pressitems import ParseError
from pressitems.cli.sources import Failure, attempt, fail, name_of, one_line
from pressitems.cli.targets import write_out, write_whole
from pressitems.drafting import draft_style


def write_draft(files: tuple[str, ...], *, url: str | None, name: str | None, output: str | None) -> None:
    """Draft a house style from the sample pages and write its TOML; end the command where one cannot be read.

    Raises:
        StyleError: The name is none for a house style.
    """
    if output not in (None, "-") and Path(output).exists():
        raise fail(output, "is there already; give the draft a name of its own, so that no page and no style is lost")
    samples = []
    for file in files:
        data = attempt(file, bytes)
        if isinstance(data, Failure):
            raise fail(file, data.reason)
        samples.append(data)
    try:
        draft = draft_style(samples, sources=[name_of(file) for file in files], url=url, name=name).encode()
    except ParseError as error:
        reason = ParseError(error.problem, line=error.line, remedy=error.remedy)
        raise fail(error.path, one_line(str(reason))) from error
    if output is None or output == "-":
        write_out(draft)
        return
    try:
        write_whole(Path(output), draft)
    except OSError as error:
        raise fail(output, f"cannot be written: {error.strerror or error}; check that its folder exists") from error
