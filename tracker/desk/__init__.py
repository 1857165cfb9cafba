"""The producer's desk without its screen: what an entry means, how it is taken back, and when it happened."""
