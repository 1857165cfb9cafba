"""French of riders whom another passes or leaves behind, who do nothing of what comes next: "Dorn a doublé Fisk puis rejoint Bero"."""

from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_VERBS = "double|depasse|deborde|distance|lache|largue|decramponne|devance|depose"
_PASSED = phrases(_VERBS)
_HAVE = phrases("a|ont|avait|avaient|ayant")
_REACH = 3
"""Tokens between the verb and a name: "a doublé le Français Fisk"."""
BEFORE_WHOM = lazy(
    rf"\b(?:a|ont|avait|avaient) (?:[\w-]+ )?(?:{_VERBS}) (?:(?:le|la|l ['’]|son|sa)(?: [\w-]+){{0,2}} )?(?:<[\d-]+> [^<>{{}};:.]{{1,40}} , )?$"
)
"""What stands before them in a sentence with slots."""


def is_passed(s: Sentence, at: int) -> bool:
    """Return whether the riders of a token are those whom another has passed or left behind."""
    for verb in range(at - 1, max(0, at - 1 - _REACH), -1):
        token = s.tokens[verb]
        words = token.folded.split()
        if token.classes & {"mark", "break", "named"} and token.folded not in ("'", "’"):
            return False
        if words[-1] in _PASSED:
            return words[0] in _HAVE or s.tokens[verb - 1].folded in _HAVE
    return False


_BESIDE = phrases("avec|par|derriere|devant|apres|contre|sur")
_LONGEST = 14
"""Tokens of an aside."""


def before_the_aside(s: Sentence, at: int) -> int | None:
    """Return where the riders stand of whom an aside speaks that ends with others: "Dorn, pris dans une chute avec Fisk, abandonne"."""
    if not any(
        word in _BESIDE for token in s.tokens[max(0, at - _REACH - 2) : at] for word in token.folded.split()
    ):
        return None
    opens = next(
        (i for i in range(at - 1, max(0, at - _LONGEST), -1) if s.tokens[i].classes & {"break", "named"}), 0
    )
    is_open = opens and s.tokens[opens].folded == "," and "named" in s.tokens[opens - 1].classes
    return opens - 1 if is_open and s.tokens[opens + 1].folded not in ("et", "puis", "mais") else None
