"""The overall after the stage in words that name no classification: "wins the Tour by 12 seconds", "reste en jaune".

Who leads another by a time once the stage is won, and is not its winner, does so overall.
"""

import re

from feeds.commentary.place.places import ORDINAL, Rows, fuller, pairs_of, rows_behind, with_places
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import RIDER, Slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_FINAL = lazy(
    r"\b(?:overall (?:victory|win|title|winner|triumph|success)|final (?:overall|standings)|eindzege|eindwinst|eindwinnaar|eindwinnares|eindoverwinning|"
    r"eindklassement|victoire finale|classement final|general final|vainqueur final|victoria final|titulo final|el titulo|campeona? de la (?:vuelta|carrera))\b"
)
_RACE = lazy(
    r"\b(?:wins?|won|wint|gewonnen|remporte|gagne|gana|ganado|se lleva|conquista)(?: \w+){0,2}? (?:the|de|het|le|la|el) (?:\w+ )?(?:tour|ronde|vuelta|volta|giro)\b"
    r"|\b(?:de|het) (?:\w+ )?(?:ronde|tour|giro|vuelta)\b[^<>;:.]{0,40}\bgewonnen\b"
)
_STAGE = lazy(
    r"\b(?:stages?|etappes?|rit|ritten|slotrit|etapes?|etapas?|jornada|today|vandaag|aujourd|hoy|sprint|prologue?)\b"
)
_A, _B = r"<(?P<a>\d+)>", r"<(?P<b>\d+)>"
_SOME = r"[^<>{};:]"
_JERSEY = r"(?:maillot|jersey|trui|leiderstrui|race lead|overall lead|lead|liderato|leiding)"
_HIS = r"(?:son|sa|su|zijn|haar|his|her|the|de|het|le|la|el)"
_CLAIMS = lazy(
    rf"(?:{_A}{_SOME}{{0,20}}? (?:keeps?|kept|saves?|saved|retains?|holds? on to|hangs? on to|houdt|behoudt|redt|sauve|garde|conserve|salva|conserva|mantiene|retiene) {_HIS} (?:\w+ )?{_JERSEY}\b"
    rf"|{_A.replace('a>', 'a2>')}{_SOME}{{0,30}}? (?:en (?:jaune|rose|rouge)|de (?:amarillo|rosa|rojo|lider)|in (?:het|de) (?:geel|roze|rood|leiderstrui|gele trui|roze trui)|in (?:yellow|pink|red|the (?:leader s|race leader s|yellow|pink) jersey))\b"
    rf"|{_A.replace('a>', 'a4>')} (?:(?:just|still|only just|thus|so|therefore) )?(?:keeps?|kept|retains?|saves?|saved|stays? in|holds? on to|hangs? on to) (?:yellow|pink|red|orange|purple|gold)(?= ?[.,;:!]| by\b| with\b| ahead\b| for\b|$)"
    rf"|neemt {_A.replace('a>', 'a3>')} de leiding over)"
)
"""Who keeps the lead of the overall, or takes it."""
_AHEAD = lazy(
    r"\{\d+\} [^<>{};:]{0,30}?\b(?:over|on|ahead of|clear of|in front of|from|sur|devant|op|voor|sobre|ante) (?:\w+ )?<\d+>"
)
"""By how much of whom: nothing of one who comes in behind somebody."""
_LEADS_WINNER = lazy(
    rf"{_A} (?:(?:now|still|nu|nog|toujours|encore|ahora|sigue|desormais) )?(?:"
    rf"(?:leads?|leidt|devance|aventaja|supera) (?:{_B} (?:by|with|met|de|en|por) \{{\d+\}}|(?:by|met|de|en) \{{\d+\}} (?:over|op|a) {_B.replace('b>', 'b2>')})"
    rf"|(?:has|heeft|telt|compte|possede|a|tiene|saca) (?:\w+ ){{0,2}}?\{{\d+\}} (?:in hand |lead |voorsprong |voor |d (?:['’] )?avance |de ventaja )?(?:on|over|op|sur|sobre|a) {_B.replace('b>', 'b3>')}"
    rf"|(?:extends?|stretches|bouwt|vergroot|breidt|porte|amplia|aumenta) {_HIS} (?:overall |race )?(?:lead|voorsprong|avance|ventaja|advantage) {_SOME}{{0,20}}\{{\d+\}} {_SOME}{{0,15}}?(?:over|op|sur|sobre|on) {_B.replace('b>', 'b4>')})"
)
_GIVEN_TO = lazy(
    rf"{_A}{_SOME}{{0,20}} (?:verliest|verloor|loses?|lost|cede|cedio|cedes|ceded|perd|a perdu|pierde|perdio|hands|handed|laisse|geeft|staat)\b{_SOME}{{0,30}}"
    rf"(?:maillot|jersey|trui|lead|leiding|liderato|leiderstrui|yellow|geel){_SOME}{{0,20}} (?:aan|to|a|au profit de|over to|en favor de) (?:\w+ ){{0,2}}?{_B}"
)
_LEAD_OF = lazy(
    rf"(?:{_A} ['’] ?s (?:overall |race )?(?:lead|advantage|margin)|(?:voorsprong|marge|avance|ventaja|renta|diferencia) (?:van|de|del) (?:\w+ )?{_A.replace('a>', 'a2>')}) "
    rf"(?:over|on|op|sur|sobre|con) (?:\w+ )?{_B}[^<>]{{0,40}}\{{(?P<time>\d+)\}}"
)
_NO_CHANGE = lazy(r"\b(?:no change|verandert niets|pas de changement|sin cambios|going into tomorrow)\b")
_NEW_LEADER = lazy(
    r"\b(?:new (?:race |overall )?leader|nieuwe (?:leider|leidster|klassementsleider)|nouveau (?:leader|maillot jaune)|nouvelle leader|nuevo lider|nueva lider)\b"
)
_WOULD = lazy(
    r"\b(?:zou|zouden|would|could|might|may|pourrait|aurait|serait|prendrait|podria|seria|tendria|virtual\w*|virtueel|virtuele|virtuel\w*)\b"
)
_MOST_S = 15 * 60
"""Seconds of the largest lead that is taken for one of the overall."""


def overall_else(s: Sentence, said: Slots, context: Context, winner: Person | None) -> Rows | None:
    """Return the places of the overall that a sentence after the finish gives in such words, or None.

    Args:
        s: the sentence.
        said: the same with slots.
        context: what was said before.
        winner: who won the stage.
    """
    text = said.text
    if context.phase != "finished" or not said.people or s.has("peloton", "chasers", "if", "said", "modal"):
        return None
    if _WOULD.search(text) or (s.has("future", "not") and not _NO_CHANGE.search(text)):
        return None
    if (lead := _LEAD_OF.search(text)) is not None:
        seconds = said.figures[int(lead["time"])].value
        second = said.people[int(lead["b"])]
        return rows_behind(_first(said, lead, "a"), [(second, int(seconds))]) if seconds <= _MOST_S else None
    if (given := _GIVEN_TO.search(text)) is not None:
        leader, old = said.people[int(given["b"])], said.people[int(given["a"])]
        times = [int(said.figures[int(n)].value) for n in re.findall(r"\{(\d+)\}", text[given.end() :])]
        pairs = pairs_of(said, given.end(), leader) or [(old, seconds) for seconds in times[:1]]
        return rows_behind(leader, pairs)
    if (leads := _LEADS_WINNER.search(text)) is not None and _first(said, leads, "b") is winner:
        leader = _first(said, leads, "a")
        return None if leader is winner else _with_more(said, leads.end("a"), leader)
    if (claim := _CLAIMS.search(text)) is not None:
        leader = _first(said, claim, "a")
        is_plain = claim["a4"] is not None or _AHEAD.search(text, claim.end()) is not None
        return _with_more(said, claim.end(), leader) if is_plain else None
    return _won(said, context)


def _won(said: Slots, context: Context) -> Rows | None:
    """Return the places that a sentence gives which says who won the race, or is its new leader."""
    wins_race = (
        context.stage is not None and _RACE.search(said.text) is not None and _STAGE.search(said.text) is None
    )
    if not (wins_race or _FINAL.search(said.text) or _NEW_LEADER.search(said.text)):
        return None
    first = re.search(RIDER, said.text)
    if first is None or ORDINAL.search(said.text[: said.text.find(">", first.end()) + 1]):
        return None
    rows = _with_more(said, first.end(), said.people[int(first[1])])
    return rows if fuller(rows, context.overall) is rows else None


def _first(said: Slots, match: re.Match[str], name: str) -> Person:
    """Return the rider of whichever of the groups of a match that begin with a name is there."""
    return next(
        said.people[int(value)] for group, value in match.groupdict().items() if group.startswith(name) and value
    )


def _with_more(said: Slots, rest: int, leader: Person) -> Rows:
    rows = rows_behind(leader, pairs_of(said, rest, leader))
    return rows if len(rows) == 1 else with_places(said, rest, rows)
