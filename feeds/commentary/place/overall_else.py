"""The overall after the stage in words that name no classification: "wins the Tour by 12 seconds", "reste en jaune".

Who leads another by a time once the stage is won, and is not its winner, does so overall.
"""

import re

from feeds.commentary.place.places import ORDINAL, Rows, pairs_of, with_places
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import RIDER, Slots
from feeds.commentary.sentence.tokens import Sentence

_FINAL = re.compile(
    r"\b(?:overall (?:victory|win|title|winner|triumph|success)|final (?:overall|standings)|eindzege|eindwinst|eindwinnaar|eindwinnares|eindoverwinning|"
    r"eindklassement|victoire finale|classement final|general final|vainqueur final|victoria final|titulo final|el titulo|campeona? de la (?:vuelta|carrera))\b"
)
_RACE = re.compile(
    r"\b(?:wins?|won|wint|gewonnen|remporte|gagne|gana|ganado|se lleva|conquista)(?: \w+){0,2}? (?:the|de|het|le|la|el) (?:\w+ )?(?:tour|ronde|vuelta|volta|giro)\b"
    r"|\b(?:de|het) (?:\w+ )?(?:ronde|tour|giro|vuelta)\b[^<>;:.]{0,40}\bgewonnen\b"
)
_STAGE = re.compile(
    r"\b(?:stages?|etappes?|rit|ritten|slotrit|etapes?|etapas?|jornada|today|vandaag|aujourd|hoy|sprint|prologue?)\b"
)
_LEADS = re.compile(
    r"\b(?:en (?:jaune|rose|rouge|tete du general)|de (?:amarillo|rosa|rojo|lider)|in (?:het|de) (?:geel|roze|rood|leiderstrui|gele trui|roze trui)|in (?:yellow|pink|red|the (?:leader s|race leader s|yellow|pink) jersey)|"
    r"(?:aan|over) de leiding|neemt (?:<\d+> |\w+ )?de leiding over|overall(?: lead)?|liderato|in de stand|het klassement|au general|la general|nieuwe (?:leider|leidster)|nouveau leader|nouvelle leader|race leader|overall leader|nuevo lider|nueva lider|"
    r"no change at the top|aan de leiding verandert niets|pas de changement en tete|sin cambios arriba|(?:son|le|el|su|de|zijn|haar|the|his|her) (?:maillot|trui|jersey|leiderstrui)|"
    r"(?:general|klassement|stand|classement|overall|rangschikking)(?: \w+){0,3} :)\b"
)
_GIVEN_TO = re.compile(
    rf"{RIDER.replace('(', '(?P<old>', 1)}[^<>{{}};:]{{0,20}} (?:verliest|verloor|loses?|lost|cede|cedio|cedes|ceded|perd|a perdu|pierde|perdio|hands|handed|laisse|geeft|staat)\b[^<>{{}};:]{{0,30}}"
    rf"(?:maillot|jersey|trui|lead|leiding|liderato|leiderstrui|yellow|geel)[^<>{{}};:]{{0,20}} (?:aan|to|a|au profit de|over to|en favor de) (?:\w+ ){{0,2}}?{RIDER.replace('(', '(?P<new>', 1)}"
)
_LEAD_OF = re.compile(
    rf"(?:{RIDER.replace('(', '(?P<a>', 1).replace(chr(40) + '?! ' + chr(91) + chr(39) + chr(8217) + chr(93) + ' s' + chr(92) + 'b' + chr(41), '')} ['’] ?s (?:overall |race )?(?:lead|advantage|margin)|"
    rf"(?:voorsprong|marge|avance|ventaja|renta|diferencia) (?:van|de|del) (?:\w+ )?{RIDER.replace('(', '(?P<b>', 1)}) (?:over|on|op|sur|sobre|con) (?:\w+ )?{RIDER.replace('(', '(?P<second>', 1)}[^<>]{{0,40}}\{{(?P<time>\d+)\}}"
)
_HAS_ON = re.compile(
    r"\b(?:leads?|led|leidt|heeft|telt|houdt|bouwt|vergroot|breidt|has|holds?|extends?|stretches|keeps?|compte|devance|mene|possede|porte|garde|conserve|sauve|"
    r"aventaja|lidera|tiene|saca|amplia|aumenta|mantiene|salva|supera)\b"
)
_AFTER = re.compile(r"\b(?:from|van|over|behind|achter|to|aan|op|sur|sobre|ahead of|devant|ante|a) (?:\w+ )?$")
_IS_FOR = re.compile(
    r"\b(?:goes to|went to|is for|is voor|gaat naar|revient a|est pour|es para|fue para|va a) (?:\w+ )?$"
)
_NO_CHANGE = re.compile(r"\b(?:no change|verandert niets|pas de changement|sin cambios|going into tomorrow)\b")
_NEW_LEADER = re.compile(
    r"\b(?:new (?:race |overall )?leader|nieuwe (?:leider|leidster|klassementsleider)|nouveau (?:leader|maillot jaune)|nouvelle leader|nuevo lider|nueva lider)\b"
)
_WOULD = re.compile(
    r"\b(?:zou|zouden|would|could|might|may|pourrait|aurait|serait|prendrait|podria|seria|tendria|virtual\w*|virtueel|virtuele|virtuel\w*)\b"
)
_MOST_S = 15 * 60


def overall_else(s: Sentence, said: Slots, context: Context, winner: Person | None) -> Rows | None:
    """Return the places of the overall that a sentence after the finish gives in such words, or None.

    Args:
        s: the sentence.
        said: the same with slots.
        context: what was said before.
        winner: who won the stage.
    """
    if context.phase != "finished" or not said.people or s.has("peloton", "chasers", "if", "said", "modal"):
        return None
    if _WOULD.search(said.text) or (s.has("future", "not") and not _NO_CHANGE.search(said.text)):
        return None
    if (lead := _LEAD_OF.search(said.text)) is not None:
        figure = said.figures[int(lead["time"])]
        first, second = said.people[int(lead["a"] or lead["b"])], said.people[int(lead["second"])]
        if first is not second and figure.value <= _MOST_S:
            return {1: {"person": first}, 2: {"person": second, "gap_s": int(figure.value)}}
    if (given := _GIVEN_TO.search(said.text)) is not None:
        leader, rest = said.people[int(given["new"])], given.end()
        rows = _with_pairs(said, rest, leader)
        figures = [figure for figure in said.figures if not figure.race_time]
        if len(rows) == 1 and len(figures) == 1 and "qui recule" not in said.text:
            rows[2] = {"person": said.people[int(given["old"])], "gap_s": int(figures[0].value)}
        return rows
    leader_at = _first_named(said)
    if leader_at is None:
        return None
    leader, rest = leader_at
    wins_race = context.in_stages and _RACE.search(said.text) is not None and _STAGE.search(said.text) is None
    has_lead = _FINAL.search(said.text) is not None or wins_race or _LEADS.search(said.text) is not None
    over_winner = (
        winner is not None
        and leader is not winner
        and winner in said.people
        and bool(said.figures)
        and _HAS_ON.search(said.text) is not None
    )
    if not (has_lead or over_winner) or ORDINAL.search(said.text[: said.text.find(">", rest) + 1]):
        return None
    rows = _with_pairs(said, rest, leader)
    known = context.overall
    if known and known[1]["person"] is leader and len(rows) <= len(known):
        return None
    is_plain = _FINAL.search(said.text) or _NEW_LEADER.search(said.text) or wins_race
    return rows if len(rows) > 1 or is_plain else None


def _with_pairs(said: Slots, rest: int, leader: Person) -> Rows:
    rows: Rows = {1: {"person": leader}}
    for place, (person, gap) in enumerate(pairs_of(said, rest, leader), 2):
        rows[place] = {"person": person, **({} if gap is None else {"gap_s": gap})}
    return rows if len(rows) == 1 else with_places(said, rest, rows)


def _first_named(said: Slots) -> tuple[Person, int] | None:
    """Return the first rider of a sentence who is not one from whom, or behind whom, something is; and where the text goes on."""
    for match in re.finditer(RIDER, said.text):
        before = said.text[: match.start()]
        if not _AFTER.search(before) or _IS_FOR.search(before):
            return said.people[int(match[1])], match.end()
    return None
