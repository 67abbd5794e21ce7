"""Write the full JSON beside every page whose expectation holds: ``python tests/styles/golden.py [part of a name]``."""

from __future__ import annotations

import sys
from difflib import unified_diff
from pprint import pformat

import test_fixtures as fixtures

import pressitems


def main(parts: list[str]) -> int:
    failed = done = 0
    for expectation, source in (param.values for param in fixtures.CASES):
        name = f"{expectation.parent.name}/{source}"
        if parts and not any(part in name for part in parts):
            continue
        expected = fixtures.load(expectation)
        page = fixtures.read(expectation, source, expected)
        found, wanted = (
            pformat(one, width=120).splitlines() for one in (fixtures.seen(page, expected), fixtures.wanted(expected))
        )
        if found != wanted:
            sys.stderr.write(f"{name}: the expectation does not hold; no JSON written\n")
            sys.stderr.writelines(
                f"{line}\n" for line in unified_diff(wanted, found, "expected", "read", n=0, lineterm="")
            )
            failed += 1
            continue
        golden = fixtures.golden_path(expectation, source)
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(pressitems.to_json(page) + "\n", encoding="utf-8")
        sys.stdout.write(f"{golden.relative_to(golden.parents[2])}\n")
        done += 1
    if not failed and not done:
        sys.stderr.write(f"no page is called like {' or '.join(parts)}; nothing was written\n")
        return 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
