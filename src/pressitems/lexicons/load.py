"""Reading a lexicon: TOML in, record out, with the place of every mistake."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import cattrs

from pressitems.errors import StyleError
from pressitems.lexicons.record import Lexicon

_PACKAGE = files("pressitems.lexicons")


@lru_cache(maxsize=1)
def lexicon_tags() -> tuple[str, ...]:
    """The languages that have a lexicon, as BCP 47 tags, sorted."""
    return tuple(sorted(entry.name[:-5] for entry in _PACKAGE.iterdir() if entry.name.endswith(".toml")))


@cache
def lexicon(tag: str) -> Lexicon | None:
    """The lexicon for a BCP 47 tag (a region is not looked at: ``en-GB`` is read with ``en``), or None.

    Raises:
        StyleError: The packaged file is damaged.
    """
    language = tag.partition("-")[0].lower()
    if language not in lexicon_tags():
        return None
    file = f"{language}.toml"
    return load_lexicon((_PACKAGE / file).read_text(encoding="utf-8"), path=file)


def load_lexicon(text: str, *, path: str) -> Lexicon:
    """A lexicon from its TOML.

    Raises:
        StyleError: The text is no TOML, or a key or value does not belong there; ``path`` says where.
    """
    try:
        table = tomllib.loads(text)
        scripts = _other_scripts(str(table.get("variants", "")))
        return _converter().structure(_in_every_script(table, scripts), Lexicon)
    except tomllib.TOMLDecodeError as error:
        remedy = "put texts in quotes and lists in brackets"
        raise StyleError(f"the lexicon is no TOML: {error}", path=path, remedy=remedy) from error
    except Exception as error:
        reasons = "; ".join(cattrs.transform_error(error))
        remedy = "compare the lexicon of another language, such as en.toml"
        raise StyleError(f"the lexicon cannot be used: {reasons}", path=path, remedy=remedy) from error


def _other_scripts(variants: str) -> list[dict[int, str]]:
    """For each printing besides the file's own, what its signs become: “台台臺” keeps its sign in the first one."""
    signs = variants.split()
    printings = max(map(len, signs), default=1)
    return [{ord(forms[0]): forms[min(at, len(forms) - 1)] for forms in signs} for at in range(1, printings)]


def _in_every_script(value: Any, scripts: list[dict[int, str]]) -> Any:
    """A value of the TOML with each of its words in the other printings, too, next to the first."""
    if not scripts:
        return value
    if isinstance(value, dict):
        return {form: _in_every_script(value[key], scripts) for key in value for form in _forms(key, scripts)}
    return [form for entry in value for form in _forms(entry, scripts)] if isinstance(value, list) else value


def _forms(entry: Any, scripts: list[dict[int, str]]) -> list[Any]:
    forms = [entry]
    for signs in scripts:
        other = entry
        if isinstance(entry, str):
            other = entry.translate(signs)
        elif isinstance(entry, dict):
            other = {key: value.translate(signs) for key, value in entry.items()}
        if other not in forms:
            forms.append(other)
    return forms


@lru_cache(maxsize=1)
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)
    converter.register_structure_hook(str, _text)
    return converter


def _text(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected text, got {type(value).__name__}")
    return value
