"""What French says right before or after a duration of whose gap it is, or that it is none."""

import re

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

Found = tuple[str, str, float]
"""Of whom a gap is, to whom, and how sure that is."""


def put_right(s: Sentence, at: int, found: Found, context: Context) -> Found | None:
    """Return of whom a gap is and to whom, as the words right around a duration have it; None where it is no gap.

    Args:
        s: the sentence.
        at: the index of the duration.
        found: what the whole of the sentence says of it.
        context: who was dropped last, and who is away.
    """
    if s.language in ("fr", "es") and (_is_late(s) or _is_of_the_overall(s, at)):
        return None
    if s.language != "fr":
        return found
    if _is_a_return(s, at) or _was_the_most(s, at):
        return None
    if _OF_BOTH.match(s.text, s.tokens[at].end):
        return _between_both(context)
    if found[0] != "peloton" and found[1] == "leaders" and _begins_with_the_pack(s, at):
        return "peloton", "leaders", 0.84
    return found


_OF_BOTH = lazy(
    r" (?:entre|séparent) (?:désormais |maintenant |déjà )?(?:les|ces) deux (?:hommes|coureurs|leaders|favoris|femmes|rivaux)\b"
)


def _between_both(context: Context) -> Found | None:
    """Return the gap between the two spoken of: whoever is alone in front, and the one dropped last."""
    happened = context.happened
    if happened is None or happened.kind != "dropped" or len(happened.people) != 1 or len(context.away) != 1:
        return None
    return happened.people[0].name, "leaders", 0.8


_LATE = lazy(
    r"\b(?:depart|salida|depar)\b(?! (?:de|du) )[^.;:]{0,50}\b(?:avec|con|retard\w*|decale\w*|differe\w*|repousse\w*|retrasa\w*|demora\w*)\b"
    r"|\b(?:elance\w*|partie?s?|lancee?s?|commence\w*|debute\w*|empez\w+|comenz\w+|arranc\w+) avec [^.;:<>]{2,40} de retard(?! sur )"
)
"""Of a stage that begins late: "départ réel donné avec six minutes de retard"."""
_BEGINS = lazy(r"\b(?:depart|salida|course|etape|carrera|etapa|coureurs|coureuses)\b")


def _is_late(s: Sentence) -> bool:
    """Return whether a sentence says by how much the start is late."""
    return (
        ("depart" in s.folded or "salida" in s.folded or "retard" in s.folded)
        and _BEGINS.search(s.folded) is not None
        and _LATE.search(s.folded) is not None
        and not s.has("leaders", "chasers", "named")
    )


_JERSEY = lazy(
    r"[^\w.]{1,2}(?:(?:de retard |d['’]avance |d['’]écart |seulement |à peine )?(?:du|sur le|de la|de l['’]|sur la|au|derrière le|del?) ?(?:maillot |tunique |la |el )?"
    r"(?:jaune|rose|rouge|vert|blanc|orange|bleu|ocre|amarillo|rojo|première place|premier du général|tête du (?:général|classement)|podium|trône|"
    r"leader (?:du général|au général|du classement)|lideresa|liderato|tercera plaza|primera plaza|troisième place|deuxième place|(?:place|marche) (?:sur|du) (?:le )?podium))\b",
    re.IGNORECASE,
)
"""After a time: it is one of the overall, "à deux secondes du jaune"."""
_FOR_SO_LONG = lazy(
    r" de (?:pub\w*|pause|répit|repos|course|vélo|direct|montée|descente|selle|récupération|marche|discussion|attente|publicidad|descanso|espera|carrera)\b"
)
"""After a time of nobody: "il reste trois minutes de publicité"."""
_AT_THE_START = lazy(
    r"\b(?:au depart(?! (?:de|du|d|reel|fictif)\b)|au depart (?:de l etape|de la journee|du jour|ce matin)|(?:ce matin|en debut d etape) (?:encore )?|au matin|en la salida|por la manana|al inicio de la etapa)\b"
)


def _is_of_the_overall(s: Sentence, at: int) -> bool:
    """Return whether a time is one of the overall by what follows it, or by its being that of the morning."""
    if _JERSEY.match(s.text, s.tokens[at].end) or _FOR_SO_LONG.match(s.text, s.tokens[at].end):
        return True
    is_lead = any(
        mark in s.folded for mark in ("avance", "devancait", "precedait", "ventaja", "retard", "comptait")
    )
    return is_lead and _AT_THE_START.search(s.folded) is not None and not s.has("peloton", "leaders", "chasers")


def _begins_with_the_pack(s: Sentence, at: int) -> bool:
    """Return whether a French clause with a duration begins with the peloton: "Dorn passe en tête et le peloton compte {0}"."""
    pack = s.before(at, ("peloton",), 4)
    if pack is None or any("break" in token.classes for token in s.tokens[pack:at]):
        return False
    first = pack - 1 if s.tokens[pack - 1].folded in ("le", "ce") else pack
    return first > 1 and s.tokens[first - 1].folded in _ANOTHER and s.tokens[at - 1].folded not in ("de", "d")


def _was_the_most(s: Sentence, at: int) -> bool:
    """Return whether a duration is what a lead once was, beside what it is now: "ont compté jusqu'à {0}, il leur en reste {1}"."""
    before = " ".join(token.folded for token in s.tokens[max(0, at - 5) : at])
    return (len(s.all("duration")) > 1 or s.has("now")) and ONCE.search(before) is not None


ONCE = lazy(r"\b(?:ont|a|avaient|avait) (?:compte|eu|possede|pris|atteint) jusqu ?a?\b")
"""Of the most that a lead was."""


def may_be_in_clauses(s: Sentence) -> bool:
    """Return whether clauses of a French sentence may give a gap; "après avoir compté six minutes" is none of now."""
    of_else = s.language != "fr" or not s.has("duration") or s.has("gc", "win", "sprint", "points")
    return not of_else and "apres avoir" not in s.folded


_ANOTHER = phrases("et|mais|puis|alors que|tandis que|pendant que|,")


def _is_a_return(s: Sentence, at: int) -> bool:
    """Return whether a duration is how long somebody took to come back: "a réintégré le peloton cinq minutes plus tard"."""
    after = s.folded_at(at + 1)
    return after.startswith(("plus tard", "apres")) and s.has("join", "mechanical", "crash", "abandon")
