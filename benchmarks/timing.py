"""Two things measured side by side. Repetitions alternate, and the fastest of each counts: noise only adds time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from typing import NamedTuple


class Ratio(NamedTuple):
    """What was measured against what; times in milliseconds."""

    measured: str
    against: str
    goal: float
    milliseconds: float
    base_milliseconds: float

    @property
    def value(self) -> float:
        return self.milliseconds / self.base_milliseconds

    @property
    def met(self) -> bool:
        return self.value <= self.goal


def fastest(*actions: Callable[[], object], repetitions: int = 60) -> list[float]:
    """The fastest run of each action in milliseconds, after one run that does not count."""
    best = [float("inf")] * len(actions)
    for repetition in range(repetitions + 1):
        for index, action in enumerate(actions):
            start = time.perf_counter()
            action()
            elapsed = (time.perf_counter() - start) * 1000
            if repetition:
                best[index] = min(best[index], elapsed)
    return best


def import_time(statement: str) -> Callable[[], float]:
    """An action that imports in a fresh interpreter and returns how many milliseconds the import alone took."""
    code = f"import time; start = time.perf_counter(); {statement}; print((time.perf_counter() - start) * 1000)"

    def run() -> float:
        return float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)

    return run


def fastest_imports(*statements: str, repetitions: int = 15) -> list[float]:
    """The fastest import of each statement in milliseconds."""
    runs = [import_time(statement) for statement in statements]
    times = [[run() for run in runs] for _ in range(repetitions)]
    return [min(column) for column in zip(*times, strict=True)]
