"""Reading a lexicon: TOML in, record out, with the place of every mistake."""

from __future__ import annotations

import difflib
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, TypeVar

import attrs
import cattrs
from cattrs.errors import ForbiddenExtraKeysError

from pressitems.errors import StyleError
from pressitems.lexicons.labels import LabelWords
from pressitems.lexicons.record import Lexicon
from pressitems.lexicons.strangers import strangers
from pressitems.times import DateNames

_PACKAGE = files("pressitems.lexicons")
_Words = TypeVar("_Words", LabelWords, DateNames)


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
    return completed(load_lexicon((_PACKAGE / file).read_text(encoding="utf-8"), path=file))


def completed(words: Lexicon) -> Lexicon:
    """With what the languages without a lexicon had of this one: nobody reads worse for having a lexicon."""
    before = strangers()
    labels = _filled(words.labels, before.labels.get(words.tag, LabelWords()))
    labels = _filled(labels, LabelWords(common=before.common.get(words.tag, ())))
    return attrs.evolve(words, labels=labels, dates=_filled(words.dates, before.dates.get(words.tag, DateNames())))


def _filled(words: _Words, before: _Words) -> _Words:
    """The same words, with those of ``before`` for every key that they leave empty."""
    keys = [field.name for field in attrs.fields(type(words))]
    return attrs.evolve(words, **{key: getattr(before, key) for key in keys if not getattr(words, key)})


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
        reasons = "; ".join(cattrs.transform_error(error, format_exception=_reason))
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


def _reason(error: BaseException, kind: type | None) -> str:
    """What is wrong with one key or value, in words."""
    if isinstance(error, ForbiddenExtraKeysError):
        key = min(error.extra_fields)
        known = [field.name for field in attrs.fields(error.cl)]
        near = difflib.get_close_matches(key, known, n=1)
        return f"unknown key {key!r}, {f'did you mean {near[0]!r}?' if near else 'known are ' + ', '.join(known)}"
    if isinstance(error, AttributeError):
        return "expected a table with keys"
    return cattrs.v.format_exception(error, kind)


@lru_cache(maxsize=1)
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)
    converter.register_structure_hook(str, _text)
    return converter


def _text(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected text, got {type(value).__name__}")
    return value
