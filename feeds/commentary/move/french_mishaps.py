"""Mishaps that French speaks of beside other things: of whom they are, and which were before."""

from collections.abc import Iterator

from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_HAD_FALLEN = lazy(
    r"\b(?:qu ?(?:il|elle|ils|elles)|(?:oublie|alors|apres|puisqu?|comme|parce) [^.;:]{0,20}) (?:etait|etaient|avait|avaient) (?:deja |lui aussi |lourdement )?(?:tombee?s?|chute|ete a terre)\b|\boubli\w+ (?:sa|leur|cette) chute\b"
)


def fell_before(s: Sentence, context: Context) -> bool:
    """Return whether a sentence speaks of a fall that was said before: "il a oublié qu'il était tombé"."""
    return s.language == "fr" and not context.report and _HAD_FALLEN.search(s.folded) is not None


_STOPS = lazy(
    r"\b(?:lev\w+ (?:le bras|la main|le doigt)|s ?['’]? ?arrete(?:nt)?(?! la)|met pied a terre|a l ?['’]? ?arret|au bord de la route|sur le bas ?-? ?cote|se range sur)\b"
)
_ALONE = lazy(
    r"^(?:(?:une?|la|le|c ['’] est|encore|et|aie|oh|nouvelle?|grosse|gros) )*(?:crevaison|(?:probleme|ennui|souci|incident|pepin) (?:mecanique|technique|de \w+)|saut de chaine|changement de (?:velo|roue|machine)|roue crevee)"
    r"(?: [\w'’]+){0,3} ?[.!…]*$"
)
"""A sentence of no more than a mechanical."""
_HIS_ABANDON = lazy(r"\bc ?['’]? ?est (?:donc |deja )?l ?['’]? ?abandon\b(?! d)")


def stops(s: Sentence, context: Context) -> Iterator[Fact]:
    """Yield the mechanical that French says beside who stops for it, "Dorn lève la main. Problème de dérailleur !", and "c'est l'abandon pour lui"."""
    if s.language != "fr" or s.has("if", "modal", "not", "future") or context.phase != "racing":
        return
    named = [one for at in s.all("named") for one in s.tokens[at].value]
    people = named[:1] if len(set(named)) == 1 else [] if named else context.last
    if len(people) != 1:
        return
    if (_ALONE.search(s.folded) and _STOPS.search(context.before)) or (
        _STOPS.search(s.folded) and _ALONE.search(context.before)
    ):
        yield Fact("mechanical", {}, 0.8, s.text, list(people), "who is meant is not plain")
    if _HIS_ABANDON.search(s.folded):
        yield Fact("abandon", {"status": "DNF"}, 0.8, s.text, list(people), "who is out is not plain")


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
