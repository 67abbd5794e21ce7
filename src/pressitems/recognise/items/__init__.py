"""Finding the items of a page: listings in all their shapes, and the one item of a page of its own."""
