"""Times of the classification that stand alone, in a sentence after the one that says so."""

import re

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import fold


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


def after_the_overall(s: Sentence) -> str | None:
    """Return the end of a sentence that has a gap by its name after a time of the overall: "Dorn is 2:40 down on GC, and the gap is 1:50"."""
    overall = [s.clauses[at] for at in s.all("gc")]
    noun = next((at for at in s.all("lead_noun") if overall and s.clauses[at] > overall[-1]), None)
    times = [s.clauses[at] for at in s.all("duration")]
    if noun is None or s.clauses[noun] not in times or min(times) > overall[-1]:
        return None
    begin = next(at for at in range(noun + 1) if s.clauses[at] == s.clauses[noun])
    rest = s.text[s.tokens[begin].start :]
    return None if s.has("named") and _BETWEEN_RIDERS.search(fold(rest)) else rest


_BETWEEN_RIDERS = lazy(
    r"\b(?:his|her|zijn|haar|son|sa|su|second|second place|runner|tweede|deuxieme|dauphin|segundo)\b|\b(?:gap|lead|voorsprong|avance|ventaja) (?:over|on|op|sur|sobre|to (?!the (?:break|leaders|peloton|bunch)))"
)
"""Of a lead that is one of the overall as well: "and his lead over Fisk is 50 seconds"."""


_AFTER_THE_LINE = lazy(r"\b(?:race leader|results?|time bonus|bonus seconds|for winning|uitslag|bonificatie\w*)\b")
"""Of a stage that is over."""


BEST_PLACED = lazy(
    r"\b(?:best|highest)[- ]placed|\b(?:best|highest) on (?:gc|general|the general)|best[- ]?ge(?:klasseerd|plaatst)|mieux (?:class|plac)é|"
    r"mejor (?:clasificad|situad|colocad|ubicad|posicionad|en la general|de la general)|premier du général|le mieux au général",
    re.IGNORECASE,
)
"""Who is best placed in the classification: what follows is their deficit there."""
