"""Capital and small letters beyond A to Z, in patterns: those of Kováčik, Żyła and Ștefan, too."""

import re

from feeds.commentary.words.patterns import lazy

_LATIN = range(0x100, 0x250)
"""Latin Extended-A and -B, in which capital and small letters alternate."""
_CAPITALS = "".join(chr(code) for code in _LATIN if chr(code).isupper())
_SMALL = "".join(chr(code) for code in _LATIN if chr(code).islower())


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern in whose classes "À-Þ" stands for all other capitals of Latin script, too, "ß-ÿ" for small letters."""
    every = pattern.replace("À-Þ", f"À-Þ{_CAPITALS}").replace("ß-ÿ", f"ß-ÿ{_SMALL}")
    ignores_case = flags & re.IGNORECASE or "(?i" in pattern  # "s" may be "ſ" then
    return lazy(every, flags, in_latin=None if ignores_case else pattern)
