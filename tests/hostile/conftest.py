"""Lets the tests of this folder import their helpers, and those of the Race Center's tests, by name."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "feeds" / "racecenter")]
