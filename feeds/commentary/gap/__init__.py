"""Gaps: which durations are gaps, and between whom."""
