"""All house styles: the ones in this package and those that installed packages offer. Read when first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING

from pressitems.errors import StyleError
from pressitems.house_styles.checks import near
from pressitems.house_styles.record import HouseStyle

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint
    from importlib.resources.abc import Traversable

ENTRY_POINTS = "pressitems.house_styles"
# Whoever meets the error may sit at a terminal.
_AS_A_FILE = "--style FILE.toml, in Python HouseStyle.load(path)"


@cache
def house_styles() -> Mapping[str, HouseStyle]:
    """Every known house style by its name, in the order of names.

    An installed package offers its own through the entry-point group ``pressitems.house_styles``: the entry point
    names a package whose ``*.toml`` files are house styles, or one ``HouseStyle``.

    Raises:
        StyleError: A file cannot be used, or two styles have the same name.
    """
    styles: dict[str, HouseStyle] = {}
    origins: dict[str, str] = {}
    for style, origin in _everything():
        if style.name in styles:
            raise StyleError(
                f"two house styles are called {style.name!r}: in {origins[style.name]} and in {origin}",
                remedy=f"rename one of them, or pass the one that is meant as a file: {_AS_A_FILE}",
            )
        styles[style.name] = style
        origins[style.name] = origin
    return MappingProxyType(dict(sorted(styles.items())))


def house_style(name: str) -> HouseStyle:
    """The house style of that name; ``StyleError`` with the nearest names where there is none."""
    if not isinstance(name, str):
        problem = f"expected a HouseStyle or the name of one, got {type(name).__name__}"
        raise StyleError(problem, remedy=f"a file of your own is {_AS_A_FILE}")
    styles = house_styles()
    if name in styles:
        return styles[name]
    remedy = f"{near(name, styles)}`pressitems styles` lists them all; a file of your own is {_AS_A_FILE}"
    raise StyleError(f"no house style is called {name!r}", remedy=remedy)


def _everything() -> Iterator[tuple[HouseStyle, str]]:
    # Late: this import takes longer than all the rest of this package.
    from importlib import metadata  # noqa: PLC0415

    yield from _of_package(Path(__file__).parent, "pressitems")
    for entry in metadata.entry_points(group=ENTRY_POINTS):
        yield from _offered(entry)


def _offered(entry: EntryPoint) -> Iterator[tuple[HouseStyle, str]]:
    # Late, as the metadata above.
    from importlib import resources  # noqa: PLC0415

    origin = f"{entry.dist.name} ({entry.value})" if entry.dist is not None else entry.value
    remedy = f"update or remove the package that offers it: {origin}"
    try:
        offered: object = entry.load()
    except Exception as error:
        # Whatever somebody else's module raises on import, the caller is told which package it was.
        problem = f"an installed house style cannot be loaded: {error}"
        raise StyleError(problem, path=entry.name, remedy=remedy) from error
    if isinstance(offered, HouseStyle):
        yield offered, origin
    elif isinstance(offered, ModuleType):
        yield from _of_package(resources.files(offered), origin)
    else:
        problem = f"an installed house style is neither a HouseStyle nor a package of TOML files: {offered!r}"
        raise StyleError(problem, path=entry.name, remedy=remedy)


def _of_package(folder: Path | Traversable, origin: str) -> Iterator[tuple[HouseStyle, str]]:
    # Late, as in HouseStyle.load.
    from pressitems.house_styles.load import style_from_toml  # noqa: PLC0415

    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            yield style_from_toml(file.read_bytes(), str(file)), origin
