"""House styles: one TOML file per press office, the record it fills, and choosing one for a page."""

from pressitems.house_styles.catalogue import house_style, house_styles
from pressitems.house_styles.choosing import choose
from pressitems.house_styles.record import HouseStyle

__all__ = ["HouseStyle", "choose", "house_style", "house_styles"]
