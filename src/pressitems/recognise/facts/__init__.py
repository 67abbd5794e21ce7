"""Short lines that state facts: dates, places, numbers of registers, and what stands beside them."""
