"""English sentences of those who are behind the leaders, and so are no break: "behind them a group of four has got clear: A, B …"."""

import re

from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

BEHIND_THE_FRONT = lazy(
    r"(?:\b(?:seconds|minutes?|secs?|\d)|\}) (?:behind|down on|adrift of|back on|off|in arrears of) (?:the |our )?(?:[\w-]+ )?"
    r"(?:leaders?|break|breakaway|escape|escapees|front group|lead group|leading (?:group|duo|trio|pair|quartet))\b"
)
"""In English: so far behind those who lead."""


def are_behind_them(s: Sentence, at: int) -> bool:
    """Return whether English speaks of those behind the leaders before it says who goes clear: "behind them a group of four …"."""
    if s.language != "en" or "ehind" not in s.text:
        return False
    return (
        _BEHIND_THEM.search(s.text, 0, s.tokens[at].end) is not None or _LED_BY_SO_MUCH.search(s.text) is not None
    )


_LED_BY_SO_MUCH = lazy(
    r"\bwith an? (?:\w+ ){0,2}(?:duo|pair|trio|quartet|quintet|group|four|five|six)\b[^.;:]{3,30}\bbehind(?: (?:him|her|them))?: "
)
"""Before the names of those who follow: "with a trio 15 seconds behind: A, B and C"."""
_BEHIND_THEM = lazy(
    r"\bbehind (?:them|him|her|(?:the|those|these) (?:two|three|four|five|pair|duo|trio|leaders?|break|breakaway))\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
