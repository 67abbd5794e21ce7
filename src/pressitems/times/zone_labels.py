"""Which zone a printed label (“EDT”) means: a table, and the tz database's own abbreviations."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import pendulum

Zone: TypeAlias = pendulum.Timezone | pendulum.FixedTimezone

# Label → (zone, minutes from UTC that the label states). Candidates with different minutes make a label ambiguous;
# several with the same minutes are tried in turn (MST in July is Phoenix, where Denver has MDT). None: the label names
# a place's time, whatever its offset is that day.
_LABELS: dict[str, tuple[tuple[str, int | None], ...]] = {
    "UTC": (("UTC", 0),),
    "UT": (("UTC", 0),),
    "Z": (("UTC", 0),),
    "GMT": (("UTC", 0),),
    "ET": (("America/New_York", None),),
    "EST": (("America/New_York", -300),),
    "EDT": (("America/New_York", -240),),
    "CT": (("America/Chicago", None),),
    "CST": (("America/Chicago", -360), ("Asia/Shanghai", 480), ("America/Havana", -300)),
    "CDT": (("America/Chicago", -300),),
    "MT": (("America/Denver", None),),
    "MST": (("America/Denver", -420), ("America/Phoenix", -420)),
    "MDT": (("America/Denver", -360),),
    "PT": (("America/Los_Angeles", None),),
    "PST": (("America/Los_Angeles", -480),),
    "PDT": (("America/Los_Angeles", -420),),
    "AKST": (("America/Anchorage", -540),),
    "AKDT": (("America/Anchorage", -480),),
    "HST": (("Pacific/Honolulu", -600),),
    "AST": (("America/Halifax", -240), ("America/Puerto_Rico", -240), ("Asia/Riyadh", 180)),
    "ADT": (("America/Halifax", -180),),
    "NST": (("America/St_Johns", -210),),
    "NDT": (("America/St_Johns", -150),),
    "BST": (("Europe/London", 60), ("Asia/Dhaka", 360), ("Pacific/Bougainville", 660)),
    "IST": (("Asia/Kolkata", 330), ("Europe/Dublin", 60), ("Asia/Jerusalem", 120)),
    "IDT": (("Asia/Jerusalem", 180),),
    "WET": (("WET", 0),),
    "WEST": (("WET", 60),),
    "CET": (("CET", 60),),
    "CEST": (("CET", 120),),
    "EET": (("EET", 120),),
    "EEST": (("EET", 180),),
    "MSK": (("Europe/Moscow", None),),
    "MSD": (("Europe/Moscow", None),),
    "TRT": (("Europe/Istanbul", 180),),
    "IRST": (("Asia/Tehran", 210),),
    "GST": (("Asia/Dubai", 240),),
    "AFT": (("Asia/Kabul", 270),),
    "PKT": (("Asia/Karachi", 300),),
    "NPT": (("Asia/Kathmandu", 345),),
    "ICT": (("Asia/Bangkok", 420),),
    "WIB": (("Asia/Jakarta", 420),),
    "CIT": (("Asia/Makassar", 480),),
    "WITA": (("Asia/Makassar", 480),),
    "WIT": (("Asia/Jayapura", 540),),
    "HKT": (("Asia/Hong_Kong", 480),),
    "SGT": (("Asia/Singapore", 480),),
    "MYT": (("Asia/Kuala_Lumpur", 480),),
    "PHT": (("Asia/Manila", 480),),
    "SST": (("Pacific/Pago_Pago", -660), ("Asia/Singapore", 480)),
    "JST": (("Asia/Tokyo", 540),),
    "KST": (("Asia/Seoul", 540),),
    "CHST": (("Pacific/Guam", 600),),
    "AWST": (("Australia/Perth", 480),),
    "ACST": (("Australia/Adelaide", 570), ("Australia/Darwin", 570)),
    "ACDT": (("Australia/Adelaide", 630),),
    "AEST": (("Australia/Sydney", 600), ("Australia/Brisbane", 600)),
    "AEDT": (("Australia/Sydney", 660),),
    "NZST": (("Pacific/Auckland", 720),),
    "NZDT": (("Pacific/Auckland", 780),),
    "WAT": (("Africa/Lagos", 60),),
    "CAT": (("Africa/Maputo", 120),),
    "SAST": (("Africa/Johannesburg", 120),),
    "EAT": (("Africa/Nairobi", 180),),
    "PET": (("America/Lima", -300),),
    "COT": (("America/Bogota", -300),),
    "CLT": (("America/Santiago", -240),),
    "CLST": (("America/Santiago", -180),),
    "ART": (("America/Argentina/Buenos_Aires", -180),),
    "BRT": (("America/Sao_Paulo", -180),),
}

#: Every label of the table, for those who look for one in text.
ZONE_LABELS = frozenset(_LABELS)

_OFFSET = re.compile(r"(?:UTC|GMT)? ?([+–—‑−-]) ?(\d{1,2})(?::?([0-5]\d))?")


class LabelMeaning(NamedTuple):
    """A zone that a label can mean, and the minutes from UTC that it states (None where it states none)."""

    zone: Zone
    minutes: int | None


@lru_cache(maxsize=1024)
def load_zone(name: str) -> pendulum.Timezone | None:
    """The zone of an IANA name; None where there is none."""
    try:
        return pendulum.timezone(name)
    except (ValueError, LookupError, OSError):
        return None


def offset_zone(seconds: int) -> Zone:
    """A zone with a fixed offset; no offset at all is UTC."""
    return pendulum.FixedTimezone(seconds) if seconds else pendulum.UTC


def meanings(label: str, *, timezone: str | None, year: int) -> tuple[LabelMeaning, ...]:
    """What a printed label can mean in ``year``, best first; empty where nothing is known or several zones compete.

    Args:
        label: As printed: ``EDT``, ``E.D.T.``, ``UTC+3``, ``+03:00``, or an IANA name.
        timezone: The office's own IANA zone; it wins where it uses the label.
        year: Abbreviations change with the years.
    """
    offset = _OFFSET.fullmatch(label)
    if offset is not None:
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        if minutes > 14 * 60:
            return ()
        minutes = minutes if offset[1] == "+" else -minutes
        return (LabelMeaning(offset_zone(minutes * 60), minutes),)
    plain = label.replace(".", "").upper()
    candidates = _LABELS.get(plain, ())
    if timezone is not None and plain not in ("UTC", "UT", "Z", "GMT"):
        own = _own_meaning(plain, timezone, year, candidates)
        if own is not None:
            return (own,)
    if not candidates:
        zone = load_zone(label) if "/" in label else None
        return () if zone is None else (LabelMeaning(zone, None),)
    if len({minutes for _, minutes in candidates}) > 1:
        return ()
    return tuple(LabelMeaning(zone, minutes) for name, minutes in candidates if (zone := load_zone(name)) is not None)


def _own_meaning(
    label: str, timezone: str, year: int, candidates: tuple[tuple[str, int | None], ...]
) -> LabelMeaning | None:
    zone = load_zone(timezone)
    if zone is None:
        return None
    for name, stated in candidates:
        if name == timezone:
            return LabelMeaning(zone, stated)
    # Australian offices print EST for what the tz database calls AEST.
    for spoken in (label, f"A{label}") if timezone.startswith("Australia/") else (label,):
        minutes = _abbreviations(zone, year).get(spoken)
        if minutes is not None:
            return LabelMeaning(zone, minutes)
    return None


@lru_cache(maxsize=1024)
def _abbreviations(zone: pendulum.Timezone, year: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for month in (1, 7):
        probe = pendulum.DateTime(year, month, 1, tzinfo=zone)
        offset = probe.utcoffset()
        if offset is not None:
            found[probe.tzname() or ""] = int(offset.total_seconds()) // 60
    return found
