"""The command ``pressitems``; it needs the extra ``cli``."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys


def main() -> None:
    """Run the command, or say what to install where the extra is missing."""
    missing = [name for name in ("click", "rich") if importlib.util.find_spec(name) is None]
    if missing:
        # A text as the exit status goes to standard error, with status 1.
        sys.exit(f"pressitems: the command needs {' and '.join(missing)}; pip install 'pressitems[cli]' brings it")
    from pressitems.cli.commands import pressitems  # noqa: PLC0415 - click and rich may be missing

    _end_with_the_reader()
    _never_write_to_a_closed_output()
    try:
        pressitems(prog_name="pressitems")
    except OSError as error:
        # Inputs and named outputs are told where they are opened; what is left is standard output on a full disk.
        # Python flushes what the stream still holds on its way out: that would fail again, with a trace and status 120.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        reason = error.strerror or error
        sys.exit(f"pressitems: the output cannot be written: {reason}; check where it goes and the space left there")


def _end_with_the_reader() -> None:
    """Let a reader that wants no more (``| head``) end the command as it ends grep and sort: by SIGPIPE, unsaid."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)


def _never_write_to_a_closed_output() -> None:
    """Make every write to a standard output that was closed (``>&-``) fail, instead of losing the result."""
    if sys.stdout is None:
        # The number that is free goes to the next file that is opened: without this, to somebody's page.
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")
