"""Person phrases: who is named in a stretch of words, in which role, for which body."""
