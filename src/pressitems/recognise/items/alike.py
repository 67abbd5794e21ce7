"""Whether a line is shown as the titles of a listing are, and leads to the same part of the site."""

from __future__ import annotations

from collections.abc import Iterable

from pressitems.blocks import Block, is_link


def is_like(block: Block, others: Iterable[Block]) -> bool:
    """Whether a block has the form of all the others; links also the first step of their way, where they share one."""
    others = tuple(others)
    if any(_form(block) != _form(other) for other in others):
        return False
    parts = {_part_of_site(other) for other in others}
    return len(others) < 2 or len(parts) != 1 or _part_of_site(block) in parts


def leads_alike(block: Block, first: Block) -> bool:
    """Whether two links lead to one part of the site, or the first to no part of its own."""
    part = _part_of_site(first)
    return not part or _part_of_site(block) == part


def _form(block: Block) -> tuple[int, bool]:
    return block.level, is_link(block)


def _part_of_site(block: Block) -> str:
    """“news” of “https://office.example/news/2023/05/quay-opens”; empty where the way has one step."""
    if not block.links:
        return ""
    scheme, found, rest = block.links[0][2].partition("://")
    path = rest.partition("/")[2] if found else scheme.lstrip("./")
    first, deeper, _ = path.partition("/")
    return first if deeper else ""
