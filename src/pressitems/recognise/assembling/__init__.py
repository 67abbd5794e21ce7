"""Marks in, models out. Nothing is recognised here; what a mark says is folded into the objects."""
