"""What time was it in Moscow and in London when the page was seen?

python examples/moscow_and_london.py [FILE…]
"""

import sys
from pathlib import Path

from pressitems import Moment, parse_file

pages = [Path(name) for name in sys.argv[1:]]

for path in pages or sorted((Path(__file__).parent / "pages" / "clocks").iterdir()):
    page = parse_file(path)
    seen = page.captured
    print(path.name)
    if isinstance(seen, Moment):
        print(f"  Moscow   {seen.moscow:%d %B %Y, %H:%M %Z}")
        print(f"  London   {seen.london:%d %B %Y, %H:%M %Z}")
        print(f"  Beijing  {seen.in_timezone('Asia/Shanghai'):%d %B %Y, %H:%M}")
    elif seen is not None:
        print(f"  {seen.date:%d %B %Y}, at an hour that the page does not say")
    for diagnostic in page.diagnostics:
        print(f"  {diagnostic.severity}: {diagnostic.message}")
