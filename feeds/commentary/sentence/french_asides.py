"""What French says between commas beside a rider, where it names others: it is left out of who passed a line."""

from feeds.commentary.sentence.french_clauses import FrenchClauses
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def without_asides(s: Sentence) -> str | None:
    """Return a French sentence without what is said between commas beside a rider, where others are named there.

    "Dorn, au terme d'un beau duel avec Fisk, prend trois secondes" is of Dorn; None where nobody is named so.
    """
    tokens = s.tokens
    for at in s.all("named"):
        if at + 4 >= len(tokens) or tokens[at + 1].folded != "," or tokens[at + 2].folded not in _ASIDE:
            continue
        close = next((i for i in range(at + 3, min(at + 16, len(tokens))) if tokens[i].folded == ","), None)
        if close is None or close + 1 >= len(tokens):
            continue
        others = any("named" in token.classes for token in tokens[at + 2 : close])
        if others and FrenchClauses(s, looks_back=False).has_verb(close + 1):
            return f"{s.text[: tokens[at].end]} {s.text[tokens[close].end :].lstrip()}"
    return None


_ASIDE = phrases("au|apres|a|malgre|dans|grace|sous|pour|avec|non|toujours|une|un|lance|emmene|profitant|parti|en")
"""How an aside begins that names riders who do nothing of what the sentence says."""


WITH_A_LEAD = lazy(
    r" avec (?:plus de |près de |environ |une? )?[^.;,A-ZÀ-Þ]{1,25} d['’]avance sur (?=[^.;]*(?: et |, )[A-ZÀ-Þ])"
)
"""In French by how much whoever is first leads a group: its riders have no places."""
