"""``make bench``: print every ratio with its goal; ``--check`` exits with status 1 where a goal is missed."""

from __future__ import annotations

import sys

import lxml.html
import orjson

import pressitems
from benchmarks.pages import hearing, listing, transcript
from benchmarks.timing import Ratio, fastest, fastest_imports

CORE_DEPENDENCIES = "import attrs, cattrs, pendulum, lxml.html, orjson"


def parsing() -> list[Ratio]:
    page, briefing, double = listing(), transcript(), transcript(240)
    voices, more_voices = hearing(), hearing(400)
    times = fastest(
        lambda: pressitems.parse(page),
        lambda: lxml.html.document_fromstring(page),
        lambda: pressitems.parse(briefing),
        lambda: lxml.html.document_fromstring(briefing),
        lambda: pressitems.parse(double),
        lambda: pressitems.parse(voices),
        lambda: pressitems.parse(more_voices),
    )
    kilobytes = [f"{len(source) // 1000} KB" for source in (page, briefing)]
    return [
        Ratio(f"parse a listing, 12 items, {kilobytes[0]}", "bare lxml parse", 4.0, times[0], times[1]),
        Ratio(f"parse a briefing, 120 exchanges, {kilobytes[1]}", "bare lxml parse", 6.0, times[2], times[3]),
        Ratio("parse a briefing of twice the length", "the briefing", 2.2, times[4], times[2]),
        Ratio("parse a hearing of twice the voices", "a hearing of 200 voices", 2.2, times[6], times[5]),
    ]


def json() -> list[Ratio]:
    page = pressitems.parse(transcript())
    text = pressitems.to_json(page)
    plain = orjson.loads(text)
    times = fastest(
        lambda: pressitems.from_json(text),
        lambda: orjson.loads(text),
        lambda: pressitems.to_json(page),
        lambda: orjson.dumps(plain),
    )
    return [
        Ratio("from_json, the briefing", "orjson.loads", 3.5, times[0], times[1]),
        Ratio("to_json, the briefing", "orjson.dumps", 2.5, times[2], times[3]),
    ]


def importing() -> list[Ratio]:
    times = fastest_imports("import pressitems", CORE_DEPENDENCIES)
    return [Ratio("import pressitems", "importing its dependencies", 1.25, times[0], times[1])]


def main() -> int:
    ratios = [*parsing(), *json(), *importing()]
    print(f"{'measured':<46}{'against':<28}{'ratio':>7}{'goal':>7}  {'':<6}{'ms':>9} / {'ms':>7}")
    for ratio in ratios:
        verdict = "met" if ratio.met else "MISSED"
        times = f"{ratio.milliseconds:>9.3f} / {ratio.base_milliseconds:>7.3f}"
        print(f"{ratio.measured:<46}{ratio.against:<28}{ratio.value:>6.2f}x{ratio.goal:>6.2f}x  {verdict:<6}{times}")
    return 1 if "--check" in sys.argv[1:] and not all(ratio.met for ratio in ratios) else 0


if __name__ == "__main__":
    sys.exit(main())
