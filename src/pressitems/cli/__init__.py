"""The command ``pressitems``; it needs the extra ``cli``."""

from __future__ import annotations

import importlib.util
import sys


def main() -> None:
    """Run the command, or say what to install where the extra is missing."""
    missing = [name for name in ("click", "rich") if importlib.util.find_spec(name) is None]
    if missing:
        # A text as the exit status goes to standard error, with status 1.
        sys.exit(f"pressitems: the command needs {' and '.join(missing)}; pip install 'pressitems[cli]' brings it")
    from pressitems.cli.commands import pressitems  # noqa: PLC0415 - click and rich may be missing

    try:
        pressitems(prog_name="pressitems")
    except OSError as error:
        # Inputs and named outputs are told where they are opened; what is left is standard output on a full disk.
        sys.exit(f"pressitems: the output cannot be written: {error.strerror or error}; check the space left there")
