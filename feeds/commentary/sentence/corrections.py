"""Riders who were taken for others: "We said that A had crashed, but it was B"."""

from itertools import pairwise

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

_WE_SAID = lazy(
    r"\b(?:(?:we|i|it|there) (?:just |first |earlier |wrongly )*(?:said|wrote|reported|stated)|(?:we|i) thought|er stond|(?:we|ik) (?:schreven|schreef|meldden|meldde|dachten|zeiden)|"
    r"(?:nous|on) (?:avons|a|vous) ?\w* ?(?:annonce|ecrit|dit)\w*|nous (?:annoncions|disions)|dijimos|dijeron aqui|habiamos (?:dicho|escrito)|decia aqui)\b"
)
_BUT_IT_WAS = lazy(
    r"\b(?:but it (?:was|is)|maar (?:het|dat) (?:was|is)|mais (?:c etait|c est|il s agit de)|pero (?:era|es|fue))\b"
)
_NOT = frozenset(("not", "isn't", "wasn't", "niet", "pas", "non", "no"))
_BUT = frozenset(("but", "maar", "mais", "sino"))
_KINDS = ("crash", "mechanical", "abandon", "attack", "dropped", "join")


def mistaken(s: Sentence) -> tuple[list[Person], list[Person]] | None:
    """Return whom a sentence takes back what was said of, and of whom it is true; None where it takes nothing back.

    The second list is empty where the text does not name a rider whom the reader knows.
    """
    named = s.all("named")
    if not named:
        return None
    folded = fold(s.text)
    if _WE_SAID.search(folded) and _BUT_IT_WAS.search(folded):
        but = next(
            (i for i, token in enumerate(s.tokens) if token.folded in _BUT | {"pero"} and i > named[0]), None
        )
        if but is None:
            return None
        right = [i for i in named if i > but]
        return list(s.tokens[named[0]].value), list(s.tokens[right[0]].value) if right else []
    for first, second in pairwise(named):
        between = [token.folded for token in s.tokens[first + 1 : second]]
        if first and s.tokens[first - 1].folded in _NOT and len(between) <= 5 and _BUT & set(between):
            return list(s.tokens[first].value), list(s.tokens[second].value)
    return None


def set_right(found: list[Fact], wrong: list[Person], right: list[Person]) -> list[Fact]:
    """Return the mishaps and moves of a sentence with the rider whom it puts in the place of another."""
    out: list[Fact] = []
    for fact in found:
        if fact.kind in _KINDS and any(person in wrong for person in fact.people):
            if not right or fact.kind in [other.kind for other in out if other.people == right]:
                continue
            fact.people = list(right)
        out.append(fact)
    return out
