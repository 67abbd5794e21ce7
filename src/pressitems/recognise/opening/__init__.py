"""The lines around an item’s text: lead, byline, issuing body, when and where, when it came out."""
