"""What every test shares: the corpus, the bundled sample, and how hypothesis is run."""

from __future__ import annotations

import os
from pathlib import Path

import hypothesis
import pytest

import pressitems

# No deadlines: how long an example takes says more about the machine than about the code. A gate must not pass or
# fail by chance, so on CI the examples are the same every time.
hypothesis.settings.register_profile("developer", deadline=None)
hypothesis.settings.register_profile("gate", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("gate" if os.environ.get("CI") else "developer")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root, where README, docs and examples are."""
    return Path(__file__).parents[1]


@pytest.fixture(scope="session")
def package() -> Path:
    """The package's folder: in ``src/``, or installed from a wheel."""
    return Path(pressitems.__file__).parent


@pytest.fixture(scope="session")
def sample(package: Path) -> Path:
    """The bundled front page."""
    return package / "samples" / "front-page.txt"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real pages; a test that asks for it skips where there is none."""
    folder = os.environ.get("PRESSITEMS_CORPUS")
    if not folder:
        pytest.skip("PRESSITEMS_CORPUS is not set")
    return Path(folder)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the corpus tests that skipped where the gate needs them to run."""
    skipped = _skipped_corpus_tests(terminalreporter)
    if skipped:
        terminalreporter.section("corpus tests that skipped", red=True, bold=True)
        for name in skipped:
            terminalreporter.line(name)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run if a corpus test skipped although ``PRESSITEMS_CORPUS_REQUIRED`` is set."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and _skipped_corpus_tests(reporter) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _skipped_corpus_tests(reporter: pytest.TerminalReporter) -> list[str]:
    if not os.environ.get("PRESSITEMS_CORPUS_REQUIRED"):
        return []
    reports = reporter.stats.get("skipped", [])
    return [report.nodeid for report in reports if "PRESSITEMS_CORPUS" in str(report.longrepr)]
