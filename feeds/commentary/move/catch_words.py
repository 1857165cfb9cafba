"""Whether a word for a catch stands for who catches or for who is caught."""

from feeds.commentary.sentence.guards import BY
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases

_HAS = phrases("has|have|had|ve|ha|han|habia")
_BEEN = phrases("been|is|are|be|get|got|by")
_PARTICIPLES = ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas")


def is_bare_participle(s: Sentence, at: int) -> bool:
    """Return whether a Spanish word says who was caught: "Dorn y Fisk, cazados los dos"."""
    words = s.tokens[at].folded.split()
    return words[-1].endswith(_PARTICIPLES) and not {*words, s.folded_at(at - 1)} & _HAS


def has_done_it(s: Sentence, at: int) -> bool:
    """Return whether an English word says who catches others: "Dorn has hauled in Fisk", not "has been hauled in"."""
    words = {s.folded_at(at - 1), *s.tokens[at].folded.split()}
    return not words.isdisjoint(_HAS) and words.isdisjoint(_BEEN)


def by_at(s: Sentence, at: int) -> int | None:
    """Return where "by" stands after a word for a catch: at once, or in "a été rejoint dix kilomètres plus loin par Fisk"."""
    reach = 5 if s.language == "en" and s.folded_at(at + 1) == "and" else 3
    if "rejoint" in s.tokens[at].folded:
        reach = next((i for i in range(at + 1, len(s.tokens)) if s.tokens[i].classes & _OTHERS), at) - at
    return next((i for i in range(at + 1, min(at + reach, len(s.tokens))) if s.tokens[i].folded in BY), None)


_OTHERS = phrases("named|break|mark|peloton|leaders")
