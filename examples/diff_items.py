"""What did the office change? Two versions of the same item, compared.

python examples/diff_items.py [OLD NEW]
"""

import difflib
import sys
from pathlib import Path

from pressitems import PressItem, parse_file, to_dict, to_text

pages = Path(__file__).parent / "pages"
old_path, new_path = sys.argv[1:3] if len(sys.argv) > 2 else (pages / "reply-morning.txt", pages / "reply-evening.txt")


def first_item(path: str | Path) -> PressItem:
    return parse_file(path).items[0]


old, new = first_item(old_path), first_item(new_path)
if old == new:
    print("nothing changed")

fields_before, fields_after = to_dict(old), to_dict(new)
for name in sorted(fields_before.keys() | fields_after.keys()):
    if name != "sections" and fields_before.get(name) != fields_after.get(name):
        print(f"{name}: {fields_before.get(name)} -> {fields_after.get(name)}")

before, after = to_text(old).splitlines(), to_text(new).splitlines()
print(*difflib.unified_diff(before, after, "old", "new", n=1, lineterm=""), sep="\n")
