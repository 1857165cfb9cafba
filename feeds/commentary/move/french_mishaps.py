"""Mishaps that French speaks of beside other things: of whom they are, and which were before."""

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_HAD_FALLEN = lazy(
    r"\b(?:qu ?(?:il|elle|ils|elles)|(?:oublie|alors|apres|puisqu?|comme|parce) [^.;:]{0,20}) (?:etait|etaient|avait|avaient) (?:deja |lui aussi |lourdement )?(?:tombee?s?|chute|ete a terre)\b|\boubli\w+ (?:sa|leur|cette) chute\b"
)


def fell_before(s: Sentence, context: Context) -> bool:
    """Return whether a sentence speaks of a fall that was said before: "il a oublié qu'il était tombé"."""
    return s.language == "fr" and not context.report and _HAD_FALLEN.search(s.folded) is not None


def whose_mishap(s: Sentence, at: int) -> int | None:
    """Return the rider right after a mishap and "de": "Dorn, que l'abandon de Fisk fait monter"; None where none is."""
    words = s.tokens[at].folded.split()
    if words[0] not in _NOUNS:
        return None
    after = at + 1 if words[-1] in ("de", "d", "du") else at + 2
    while after < len(s.tokens) and s.tokens[after].folded in ("'", "’", "de", "d", "du"):
        after += 1
    is_of = words[-1] in ("de", "d", "du") or (
        at + 1 < len(s.tokens) and s.tokens[at + 1].folded in ("de", "d", "du")
    )
    return after if is_of and after < len(s.tokens) and "named" in s.tokens[after].classes else None


_NOUNS = phrases("abandon|abandons|retrait|forfait|chute|crevaison")
