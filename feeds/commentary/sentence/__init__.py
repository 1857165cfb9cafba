"""A sentence as tokens, what was said before it, and how patterns are matched on it."""
