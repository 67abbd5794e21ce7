"""Two things measured side by side. Repetitions alternate, and the fastest of each counts: noise only adds time."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
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


def import_time(statement: str, cache: str) -> Callable[[], float]:
    """An action that imports in a fresh interpreter and returns how many milliseconds the import alone took."""
    code = f"import time; start = time.perf_counter(); {statement}; print((time.perf_counter() - start) * 1000)"
    # Compiled once and kept, as after an installation, also where the environment forbids it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = cache
    command = [sys.executable, "-c", code]

    def run() -> float:
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        return float(done.stdout)

    return run


def fastest_imports(*statements: str, repetitions: int = 15) -> list[float]:
    """The fastest import of each statement in milliseconds, after one that does not count."""
    with tempfile.TemporaryDirectory() as cache:
        runs = [import_time(statement, cache) for statement in statements]
        times = [[run() for run in runs] for _ in range(repetitions + 1)]
    return [min(column) for column in zip(*times[1:], strict=True)]
