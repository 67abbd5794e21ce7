"""Zones, clocks and date expressions: from what a page prints to a ``Day`` or a ``Moment``, without a guess."""

from pressitems.times.clock_times import FoundTime, find_times, read_time
from pressitems.times.clocks import FoundClock, find_clocks, settle
from pressitems.times.dates import find_dates, read_date
from pressitems.times.found import FoundDate
from pressitems.times.machine import read_machine_date
from pressitems.times.names import DateNames
from pressitems.times.places import known_city
from pressitems.times.problems import TimeProblem
from pressitems.times.zones import moment

__all__ = [
    "DateNames",
    "FoundClock",
    "FoundDate",
    "FoundTime",
    "TimeProblem",
    "find_clocks",
    "find_dates",
    "find_times",
    "known_city",
    "moment",
    "read_date",
    "read_machine_date",
    "read_time",
    "settle",
]
