"""Cities and the zones that their clocks show."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import pendulum

from pressitems.times.names import DateNames

_CONTINENTS = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")

# Last parts of zone names that are regions or directions, not cities with a clock; one is of two states.
_NOT_CITIES = frozenset(
    {
        "act",
        "center",
        "easter",
        "knox",
        "lhi",
        "north",
        "nsw",
        "queensland",
        "samoa",
        "south",
        "victoria",
        "west",
        "yap",
    }
)


def zone_of_city(city: str, places: Mapping[str, str], cities: Mapping[str, str]) -> str | None:
    """The IANA zone of a city as printed, or None.

    Args:
        city: As printed, in any case.
        places: Printed place → IANA zone, from the house style; it goes first.
        cities: The same from lexicons, with case-folded keys. The cities of the tz database come last.
    """
    zone = places.get(city)
    if zone is not None:
        return zone
    folded = city.casefold()
    for place, zone in places.items():
        if place.casefold() == folded:
            return zone
    return cities.get(folded) or _database_cities().get(folded)


def known_city(name: str, names: DateNames) -> bool:
    """Whether a text is the name of a city whose zone is known, in any case."""
    folded = name.casefold()
    return folded in _database_cities() or any(city.casefold() == folded for city in names.cities)


@lru_cache(maxsize=1)
def _database_cities() -> dict[str, str]:
    found: dict[str, str] = {}
    # Longer names first, so that Europe/Dublin is not hidden by a deeper namesake.
    for name in sorted(pendulum.timezones(), key=lambda name: (-name.count("/"), name)):
        city = name.rpartition("/")[2].replace("_", " ").casefold()
        if name.startswith(_CONTINENTS) and city not in _NOT_CITIES:
            found[city] = name
    return found
