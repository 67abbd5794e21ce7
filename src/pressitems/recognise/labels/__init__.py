"""Who says what: the words before a colon, the proofs that they are labels, and the turns under them."""
