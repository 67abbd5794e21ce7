"""Which selectors find the content, the title and the date on every sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pressitems.drafting.elements import Element, on_all, squeezed
from pressitems.drafting.samples import Sample, body_of, repeated

_SHARE = 0.95


def content_selector(samples: Sequence[Sample]) -> str | None:
    """The smallest element that every sample has and that holds the paragraphs of all items."""
    lines = repeated([sample.page for sample in samples])
    bodies = [body_of(sample.page, lines) for sample in samples]
    # A listing of titles has no paragraphs; what reads worse with the element of the others drops it.
    if not any(bodies):
        return None

    def holds(place: int, element: Element) -> bool:
        whole = sum(map(len, bodies[place]))
        return sum(len(text) for text in bodies[place] if text in element.text) >= _SHARE * whole

    return _smallest(samples, holds)


def title_selector(samples: Sequence[Sample]) -> str | None:
    """An element that holds the title of an item, and nothing else, on every sample."""
    titles = [{squeezed(item.title) for item in sample.page.items} for sample in samples]
    return _smallest(samples, lambda place, element: element.text in titles[place])


def date_selector(samples: Sequence[Sample]) -> str | None:
    """An element that holds the date line of an item, and nothing else, on every sample."""
    dates = [{squeezed(date) for date in sample.dates} for sample in samples]
    return _smallest(samples, lambda place, element: element.text in dates[place])


def _smallest(samples: Sequence[Sample], fits: Callable[[int, Element], bool]) -> str | None:
    found = [
        (sum(len(element.text) for element in elements), not selector.startswith("#"), number, selector)
        for number, (selector, elements) in enumerate(on_all([sample.elements for sample in samples]))
        if all(fits(place, element) for place, element in enumerate(elements))
    ]
    return min(found)[-1] if found else None
