"""No text makes the readers fail, and what they return lies inside it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressitems.lexicons import lexicon
from pressitems.models import DIAGNOSTIC_CODES
from pressitems.times import find_clocks, find_dates, find_times, read_date, read_machine_date, read_time

LANGUAGES = tuple(lexicon(tag).dates for tag in ("en", "ru", "zh", "de", "fr"))
PIECES = st.sampled_from(
    [
        *"0123456789/.-:,() –年月日十一",
        *("29", "31", "2017", "0001", "9999", "24:00", "March", "май", "марта", "Uhr", "am", "p.m.", "EDT", "UTC+14"),
        *(
            "Moscow",
            "Moscow time",
            "local time",
            "T",
            "Z",
            "+03:00",
            "to",
            "по",
            "and",
            "th",
            "Friday",
            "上午",
            "[Asia/Tokyo]",
        ),
    ]
)
TEXTS = st.one_of(
    st.lists(PIECES, max_size=14).map("".join), st.lists(PIECES, max_size=14).map(" ".join), st.text(max_size=60)
)


@given(
    TEXTS, st.sampled_from([None, "dmy", "mdy", "ymd"]), st.sampled_from([None, "Europe/London", "America/New_York"])
)
def test_dates_lie_in_order_inside_the_text(text, order, timezone):
    end = 0
    for found in find_dates(text, LANGUAGES, order=order, timezone=timezone):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        assert found.value is not None or found.problem is not None
        assert found.problem is None or found.problem.code in DIAGNOSTIC_CODES
    whole = read_date(text, LANGUAGES, order=order, timezone=timezone)
    assert whole is None or text[whole.start : whole.end]


@given(TEXTS)
def test_times_and_clocks_lie_in_order_inside_the_text(text):
    for finder in (lambda: find_times(text, LANGUAGES), lambda: find_clocks(text, {}, LANGUAGES)):
        end = 0
        for found in finder():
            assert end <= found.start < found.end <= len(text)
            end = found.end
    read_time(text, LANGUAGES)


@given(TEXTS, st.sampled_from([None, "Europe/London"]))
def test_machine_dates_never_fail(text, timezone):
    found = read_machine_date(text, timezone=timezone)
    assert found is None or found.value is not None or found.problem is not None
