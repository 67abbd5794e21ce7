"""Read a front page: what is on it, who speaks, what was asked.

python examples/read_front_page.py [FILE]
"""

import sys
from importlib.resources import files
from pathlib import Path

from pressitems import QandA, parse

source = Path(sys.argv[1]) if len(sys.argv) > 1 else files("pressitems") / "samples" / "front-page.txt"
page = parse(source.read_bytes())

print(f"{len(page.items)} items, house style {page.style}, language {page.language}")
for item in page.items:
    published = item.published.date if item.published else "undated"
    print(f"\n{published}  {item.genre}: {item.title}")
    for speaker in item.speakers:
        print(f"    speaks: {speaker.name or 'unnamed'}, {speaker.role or 'no role stated'}")
    if isinstance(item, QandA):
        for number, exchange in enumerate(item.exchanges, start=1):
            print(f"    {number}. asked:    {exchange.question}")
            print(f"       answered: {exchange.answer}")

for diagnostic in page.diagnostics:
    print(f"\n{diagnostic.severity}: {diagnostic.message}")
