"""One gold extractor for each source of the corpus, each by the cue that the source itself prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from accuracy.gold_turns import GoldDocument
from accuracy.sources import fmprc, german_gov, govuk, kremlin, rusemb, state_gov, whitehouse

EXTRACTORS: dict[str, Callable[[Path], Iterator[GoldDocument]]] = {
    "fmprc-en": fmprc.english,
    "fmprc-zh": fmprc.chinese,
    "fmprc-parallel": fmprc.parallel,
    "state-gov": state_gov.documents,
    "whitehouse": whitehouse.documents,
    "kremlin-ru": kremlin.documents,
    "govuk": govuk.documents,
    "german-gov": german_gov.documents,
    "rusemb-london": rusemb.documents,
}
