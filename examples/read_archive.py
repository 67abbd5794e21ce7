"""An archive of pages as JSON Lines, read on all cores: each line names its file, and holds its page or why it failed.

python examples/read_archive.py [FOLDER] > archive.jsonl
"""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from pressitems import PressItemsError, parse_file, to_dict

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "pages"


def line_of(path: Path) -> str:
    name = path.relative_to(folder).as_posix()
    try:
        read = {"file": name, "page": to_dict(parse_file(path))}
    except PressItemsError as error:
        read = {"file": name, "error": str(error)}
    return json.dumps(read, ensure_ascii=False)


if __name__ == "__main__":
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    if not paths:
        sys.exit(f"{folder}: no files in it")
    with ProcessPoolExecutor() as pool:
        for line in pool.map(line_of, paths, chunksize=16):
            print(line)
