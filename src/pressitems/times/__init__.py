"""Zones, clocks and date expressions: from what a page prints to a ``Day`` or a ``Moment``, without a guess."""

from pressitems.times.names import DateNames

__all__ = ["DateNames"]
