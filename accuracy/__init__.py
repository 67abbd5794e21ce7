"""The measuring instrument: how much of the corpus the library reads right. ``python -m accuracy``; not shipped."""
