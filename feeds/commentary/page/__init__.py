"""The page: what was handed over, its lines and posts, and its tables."""
