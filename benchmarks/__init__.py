"""How fast pressitems is, as ratios to the parsers underneath, measured in one run on one machine."""
