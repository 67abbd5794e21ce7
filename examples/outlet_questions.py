"""The questions of one outlet over many pages, oldest first.

python examples/outlet_questions.py [OUTLET [FOLDER]]
"""

import sys
from operator import itemgetter
from pathlib import Path
from textwrap import indent

from pressitems import parse_file, sort_key

outlet = sys.argv[1] if len(sys.argv) > 1 else "Northern Herald"
folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parent / "pages" / "briefings"

items = [item for path in sorted(folder.iterdir()) for item in parse_file(path).items]
dated = [(sort_key(item.published), item) for item in items if item.published is not None]

for (day, *_), item in sorted(dated, key=itemgetter(0)):
    for exchange in item.exchanges:
        for question in exchange.questions:
            if question.speaker is not None and question.speaker.outlet == outlet:
                print(f"{day}  {outlet}: {question.text}")
                print(indent(exchange.answer or "(no answer)", " " * 12), end="\n\n")
