"""The subcommands of ``pressitems``. Exit status: 0 all read, 1 some input failed, 2 wrong use."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from urllib.parse import urlsplit

import click

import pressitems as library
from pressitems.cli.convert import convert_all
from pressitems.cli.new_style import write_draft
from pressitems.cli.sources import (
    MEDIA_TYPES,
    Failure,
    Reading,
    attempt,
    fail,
    is_our_json,
    one_line,
    read_all,
    say_warnings,
)
from pressitems.cli.tables import show_items, show_marks, show_styles
from pressitems.cli.targets import FORMATS, format_of, write_out


def whole_address(_context: click.Context, _option: click.Parameter, url: str | None) -> str | None:
    """An address as it is given, or wrong use: an item's ``url`` must lead somewhere without the page around it."""
    try:
        parts = urlsplit(url or "")
        whole = bool(parts.scheme and parts.hostname)
    except ValueError:
        whole = False
    if url is not None and not whole:
        raise click.BadParameter(f"{url!r} is no whole address; write it as https://www.example.org/press")
    return url


def named(_context: click.Context, _option: click.Parameter, output: str | None) -> str | None:
    """Where to write, or wrong use: an empty name is a variable that nobody set, not the folder that it stands for."""
    if output == "":
        raise click.BadParameter("the name is empty; name a file or a folder")
    return output


quiet_option = click.option("-q", "--quiet", is_flag=True, help="Show no warnings. Failures are shown all the same.")


def reads(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say how its input is read, as one ``reading``."""

    @click.option(
        "--from",
        "source_format",
        type=click.Choice(["auto", "json", *MEDIA_TYPES]),
        default="auto",
        show_default=True,
        help="Format of the input.",
    )
    @click.option("--style", metavar="NAME|FILE.toml", help="House style by its name, or a file of yours.")
    @click.option(
        "--url", callback=whole_address, help="Where the page comes from; its host can settle the house style."
    )
    @click.option("--encoding", help="Charset of the input, where you know it.")
    @functools.wraps(command)
    def with_reading(
        *, source_format: str, style: str | None, url: str | None, encoding: str | None, **rest: object
    ) -> None:
        command(reading=Reading(source_format, style, url, encoding), **rest)

    return with_reading


def stops(command: Callable[..., None]) -> Callable[..., None]:
    """End a command with one line and exit status 1 where the library refuses the house style."""

    @functools.wraps(command)
    def stopping(**arguments: object) -> None:
        try:
            command(**arguments)
        except library.StyleError as error:
            raise fail(None, one_line(str(error))) from error

    return stopping


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="pressitems", message="%(prog)s %(version)s")
def pressitems() -> None:
    """Read what press offices publish: statements, answers to questions, interviews, briefings.

    FILE is a page as HTML, plain text or GOV.UK JSON, a feed, or JSON that pressitems wrote; - is standard input.
    """


@pressitems.command()
@click.argument("files", nargs=-1, required=True, metavar="[FILE|-]...")
@click.option(
    "--to",
    "target_format",
    type=click.Choice(list(FORMATS)),
    help="Format to write. Default: json, or what the name of the output file ends with.",
)
@click.option("-o", "--output", metavar="FILE|DIR", callback=named, help="Where to write. Default: standard output.")
@reads
@click.option("--strict", is_flag=True, help="Fail where a page gives reason for a warning.")
@quiet_option
@stops
def convert(
    *,
    files: tuple[str, ...],
    target_format: str | None,
    output: str | None,
    reading: Reading,
    strict: bool,
    quiet: bool,
) -> None:
    """Convert pages to JSON, HTML or plain text.

    One input gives one document, several give JSON Lines, and -o DIR writes a file each.
    """
    target = None if output == "-" else output
    to = target_format or format_of(target, files)
    if not convert_all(files, reading._replace(strict=strict), to, target, quiet=quiet):
        raise click.exceptions.Exit(1)


@pressitems.command("list", short_help="Show the items of a page.")
@click.argument("file", metavar="FILE|-")
@reads
@quiet_option
@stops
def list_items(*, file: str, reading: Reading, quiet: bool) -> None:
    """Show the items of a page: date, kind, genre, title, speaker, exchanges."""
    [(_, document)] = read_all((file,), reading)
    if isinstance(document, Failure):
        raise fail(file, document.reason)
    if not quiet:
        say_warnings(file, document)
    show_items(document)


@pressitems.command(short_help="Show why every line of a page was read as it was.")
@click.argument("file", metavar="FILE|-")
@reads
@stops
def explain(*, file: str, reading: Reading) -> None:
    """Show every line of a page with its role and the rule that decided."""
    style = reading.house_style()

    def marks_of(data: bytes) -> tuple[library.MarkedBlock, ...]:
        if is_our_json(data):
            raise library.ParseError(
                "this is JSON that pressitems wrote", remedy="explain the office's page that it was read from"
            )
        return library.explain(
            data, url=reading.url, style=style, media_type=reading.media_type, encoding=reading.encoding
        )

    marked = attempt(file, marks_of)
    if isinstance(marked, Failure):
        raise fail(file, marked.reason)
    show_marks(marked)


@pressitems.command()
def schema() -> None:
    """Print the JSON Schema of pages and items."""
    write_out(json.dumps(library.json_schema(), indent=1, ensure_ascii=False).encode() + b"\n")


@pressitems.command(short_help="Show the house styles.")
@stops
def styles() -> None:
    """Show the house styles: the built-in ones and those of installed packages."""
    show_styles(library.house_styles().values())


@pressitems.command("new-style")
@click.argument("files", nargs=-1, required=True, metavar="[FILE|-]...")
@click.option("--url", callback=whole_address, help="An address of the site; its host becomes the style's.")
@click.option("--name", help="Name of the style. Default: made from the host.")
@click.option("-o", "--output", metavar="FILE.toml", callback=named, help="Where to write. Default: standard output.")
@stops
def new_style(*, files: tuple[str, ...], url: str | None, name: str | None, output: str | None) -> None:
    """Draft a house style from sample pages of one office.

    Two pages or more tell the office's own lines from those of one page. Read the draft before you use it.
    """
    write_draft(files, url=url, name=name, output=output)
