"""Times of the classification that stand alone, in a sentence after the one that says so."""

import re

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def goes_on_of_gc(s: Sentence, context: Context) -> bool:
    """Return whether a sentence goes on about the classification: "In GC X leads. He has 34 seconds on Y"."""
    before = context.before.split()
    if context.pair is None and not context.away_size and s.tokens:
        # before anybody is away: "X wears the leader's jersey. She has four seconds on Y"
        begins = s.tokens[0].classes & {"he"} and s.has("named") and not s.has("peloton", "leaders")
        if begins and phrases("jersey|overall|yellow|pink|classification|gc|standings") & set(before):
            return True
    if not s.tokens or "he" not in s.tokens[0].classes or s.has("peloton", "leaders"):
        return False
    if (
        context.km is not None
        and context.km <= 3
        and any(_AFTER_THE_LINE.search(text) for text in context.seen[-4:-1])
    ):
        return True  # "X is the first race leader. He won a bonus of ten seconds. He leads Y by four"
    return bool(phrases("classification|gc|standings|klassement|classement|clasificacion") & set(before))


_AFTER_THE_LINE = lazy(r"\b(?:race leader|results?|time bonus|bonus seconds|for winning|uitslag|bonificatie\w*)\b")
"""Of a stage that is over."""


BEST_PLACED = lazy(
    r"\b(?:best|highest)[- ]placed|\b(?:best|highest) on (?:gc|general|the general)|best[- ]?ge(?:klasseerd|plaatst)|mieux (?:class|plac)é|"
    r"mejor (?:clasificad|situad|colocad|ubicad|posicionad|en la general|de la general)|premier du général|le mieux au général",
    re.IGNORECASE,
)
"""Who is best placed in the classification: what follows is their deficit there."""
