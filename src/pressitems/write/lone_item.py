"""A lone item is written as a page that holds nothing else."""

from __future__ import annotations

from pressitems.models import Briefing, PressItem, PressPage, QandA, Statement


def page_of(x: PressPage | PressItem) -> PressPage:
    """The page itself, or a page of ours around a lone item."""
    if isinstance(x, PressPage):
        return x
    if not isinstance(x, Statement | QandA | Briefing):
        raise TypeError(f"expected a PressPage or a PressItem, got {type(x).__name__}")
    return PressPage(items=(x,), language=x.language, style="pressitems")
