"""What follows from what was said just before, in French and Spanish: who is back, and how many are left in front."""

import re

from feeds.commentary.move.meetings import Found
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.frames import may_match
from feeds.commentary.sentence.sayings import framed, people_of
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_N = r"(?P<n>\d\d?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
_FRONT = r"(?:a l avant|devant|en tete|aux commandes|delante|por delante|al frente|en cabeza|en fuga)"
_MEN = r"(?: (?:hommes|coureurs|coureuses|femmes|hombres|corredores|corredoras|mujeres|ciclistas))?"
_LEFT = lazy(
    rf"(?:^|\b{_FRONT} )(?:et |y )?(?:ils|elles) (?:ne )?sont (?:(?:donc|desormais|maintenant|de nouveau|a nouveau|encore|alors|toujours) )*(?:plus que )?{_N}$|"
    rf"^(?:il y a|il n y a plus que|ya son|son ya|otra vez son|vuelven a ser|ya solo son|son|hay)(?: (?:desormais|maintenant|donc|ahora|ya|de nuevo))* {_N.replace('<n>', '<m>')}{_MEN} {_FRONT}|"
    rf"^(?:ya )?{_N.replace('<n>', '<k>')}{_MEN} {_FRONT}$"
)
"""How many are in front, in a sentence that says little else: "Ils ne sont plus que quatre", "Cinco al frente"."""
_MOST_MORE = 4
_STOPPED = lazy(r"\b(?:crev\w+|mecani\w+|roue|velo|pinch\w+|rueda|averia|bici\w*|chaine|cadena)\b")


def aftermath(s: Sentence, context: Context, roster: Roster) -> Found:
    """Return who is back in the bunch after a mishap, and how many lead after some came or went."""
    if s.language not in ("fr", "es"):
        return []
    return _back(s, context, roster) or _left(s, context)


def _back(s: Sentence, context: Context, roster: Roster) -> Found:
    if not (context.behind or context.away or context.delayed) or not may_match(
        s.language, ("BACK_BARE",), s.folded
    ):
        return []
    said = slots(s, context, roster)
    for match in framed(s, said, "BACK_BARE"):
        people = people_of(said, match)
        if people and all(one in context.away for one in people) and any(map(_STOPPED.search, context.seen[-6:])):
            at = (said.grouped or said).token(match.start())
            return [(at, move("join", people, 0.8, s, to="leaders"))]  # who had to change wheels
        off = (*context.behind, *(context.delayed if s.language == "fr" else ()))
        if people and all(one in off and one not in context.away for one in people):
            return [((said.grouped or said).token(match.start()), move("join", people, 0.8, s, to="peloton"))]
    return []


def _left(s: Sentence, context: Context) -> Found:
    away = context.away_size
    match = _LEFT.search(s.folded) if away and not s.has("named", "peloton", "chasers", "modal", "if") else None
    if match is None or not away or (not re.search(_FRONT, match[0]) and context.subject != "leaders"):
        return []
    size = int(number(match["n"] or match["m"] or match["k"]) or 0)
    if size < 2 or size == away or abs(size - away) > _MOST_MORE:
        return []
    return [(0, move("breakaway", [], 0.76, s, size=size))]


def is_passed(context: Context) -> bool:
    """Return whether the one who went after the one in front, and whom that one can't follow, leads now."""
    attack = context.attack
    return attack is not None and len(attack.people) == 1 and context.chasers == attack.people
