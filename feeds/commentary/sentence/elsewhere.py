"""Sentences that are not about this stage's road: of another day or year, or of the general classification."""

import re

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
_DATED = lazy(
    r"\b(?:last (?:year|season|month)|the year before|\w+ years ago|vorig (?:jaar|seizoen)|\w+ jaar (?:geleden|terug)|weleens anders|(?:van|in|en) (?:19\d\d|20[01]\d)|(?:eerder )?deze (?:week|ronde|tour|giro|vuelta) (?:al|nog|ook al)|een jaar eerder|het jaar (?:voordien|daarvoor|ervoor)|"
    r"l (?:an|annee) (?:dernier|derniere|passe|passee)|il y a \w+ ans|el ano pasado|el ano anterior|hace \w+ anos|"
    r"(?:en|de) la (?:pasada|anterior|ultima) edicion|en la edicion (?:pasada|anterior|de (?:19|20)\d\d)|la (?:temporada|semana) (?:pasada|anterior))\b"
    rf"|^(?:on |op |le |el )?(?:{_DAY}) (?:when|toen|quand|lorsque|cuando)\b"
    r"|^(?:the )?(?:last|previous) time\b(?! (?:up|over|around|round|on|through|past|down))|^de (?:vorige keer|laatste keer dat)\b|^la derniere fois que\b|^la ultima vez que\b"
    r"|\b(?:in|last|afgelopen|vorige|en) (?:january|february|april|june|july|august|september|october|november|december|januari|februari|juni|juli|augustus|oktober|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b(?! \d)"
)
_BESIDE = lazy(
    r"\b(?:like|as|than|since|als|dan|sinds|comme|depuis|desde|como|que|of|van|de|del|(?:who|whose|die|qui|winner|winnaar|vainqueur|ganador)(?: \w+){0,7})$"
)
"""Before a date: it only says who somebody is, or compares."""
_TODAY = lazy(
    r"\b(?:now|today|this (?:time|year|afternoon)|vandaag|ditmaal|dit jaar|deze keer|nu|aujourd hui|cette fois|cette annee|hoy|esta vez|este ano|ahora)\b"
)
_COLOURS = r"(?:red|yellow|pink|white|green|orange|blue|rood|geel|roze|jaune|rouge|rose|amarillo|rojo|jersey|trui|leiderstrui|maillot)"
_OVERALL = lazy(
    r"\b(?:general classification|overall|gc|standings|(?:algemeen |het )?klassement|classement(?: general)?(?! (?:de la montagne|par points|des|du meilleur|de la combativite|de meilleur))|au general|clasificacion(?! (?:de la montana|por puntos|de los|de la regularidad|de metas))|la general|"
    rf"(?:remain|stay|continue|keep|retain|blij|behoud|behield|hield|verdedig|heroverd|verover|reste|conserve|garde|sigue|mantiene)\w*(?: \w+){{0,3}} {_COLOURS}|"
    r"before (?:the |sunday s |saturday s )?(?:final|last|closing) (?:stage|day)|voor de (?:slotrit|slotdag|slotetappe|laatste (?:rit|etappe))|"
    r"avant la derniere etape|antes de la ultima etapa)\b"
)


_ANOTHER_DAY = {
    "en": ("yesterday", "tomorrow"),
    "nl": ("gisteren", "morgen"),
    "fr": ("hier", "demain"),
    "es": ("ayer", "manana"),
}


def is_of_another_day(s: Sentence) -> bool:
    """Return whether a sentence is of another day or year, and does not come back to this one.

    "Last year Aster came over it 12 seconds ahead" does; "Aster, who won here last year, attacks" does not.
    """
    folded = fold(s.text)
    if folded.partition(" ")[0] in _ANOTHER_DAY[s.language] and not _TODAY.search(folded):
        return True  # "Hier, l'écart était monté jusqu'à cinq minutes"
    dated = _DATED.search(folded)
    return (
        dated is not None
        and not folded.startswith("s ", dated.end() + 1)  # "last year's winner"
        and not _BESIDE.search(folded[: dated.start()].rstrip())
        and not _TODAY.search(folded)
    )


_ON_THE_DAY_WHEN = lazy(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? when|(?:maan|dins|woens|donder|vrij|zater|zon)dag,? toen|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di,? quand|dimanche,? quand|(?:lunes|martes|jueves|viernes|domingo),? cuando)\b",
    re.IGNORECASE,
)
"""A day that is looked back on: "on Friday, when X soloed to the win"."""


def is_of_yesterday(s: Sentence, context: Context) -> bool:
    """Return whether a sentence looks back on a day before this one, as the morning's posts do."""
    if _ON_THE_DAY_WHEN.search(s.text):
        return True
    return s.language == "fr" and not context.report and re.search(r"\b(?:hier|la veille)\b", s.folded) is not None


_PLACED = lazy(
    r"\b(?:prend|decroche|conserve|garde|termine|finit|s ?['’]? ?adjuge|arrache|echoue|monte|complete|se classe|obtient|signe)\b[^,;:.]{0,30}"
    r"\b(?:place|rang|position|deuxieme|troisieme|quatrieme|podium|[2-9] ?e)\b|\b(?:deuxieme|troisieme|seconde|[2-9] ?e) place\b"
    r"|\b(?:[2-9]|1\d) ?e,? a (?:\d|une? |deux |trois |quatre |cinq |six |sept |huit |neuf |dix )\w*(?! ?(?:km|kilometres?|metres|points)\b)"
)
"""French for taking a place: what follows is how far behind the winner."""


def is_of_a_place(s: Sentence) -> bool:
    """Return whether a sentence gives riders' places at the line: "Soares prend la troisième place à 12 secondes"."""
    return s.language == "fr" and _PLACED.search(fold(s.text)) is not None


def is_of_the_overall(s: Sentence) -> bool:
    """Return whether a sentence is of the general classification: names it, who keeps its jersey, or its last day.

    "The yellow jersey" alone names a rider.
    """
    return _OVERALL.search(fold(s.text)) is not None


_BEHIND_THEM = lazy(r"\b(?:daarachter|erachter|daar weer achter)\b")


def is_on_the_road(s: Sentence) -> bool:
    """Return whether a sentence speaks of the groups on the road or of where they are."""
    on_road = ("peloton", "leaders", "chasers", "distance", "to_go")
    return s.has(*on_road) or (s.language == "nl" and _BEHIND_THEM.search(s.folded) is not None)


_IN_A_SPRINT = lazy(
    r"\b(?:in|begint|begon|trekt|zet) (?:de|het|een|aan de) (?:\w+ ){0,2}?(?:spurt|sprint|eindsprint|eindspurt|massasprint)\b"
)


def is_in_a_sprint(s: Sentence) -> bool:
    """Return whether a Dutch sentence is of a sprint, in which nobody attacks: "in de spurt gaat Dorn te vroeg aan"."""
    return s.language == "nl" and _IN_A_SPRINT.search(s.folded) is not None


_GROUPS_OF = frozenset(["group", "trio", "duo", "pair", "quartet", "quintet", "chase", "bunch", "co", "company"])


def is_whose_mate(s: Sentence, at: int) -> bool:
    """Return whether a rider is only named as whose team-mate another is: "Dorn's young team-mate Fisk"."""
    rest = s.tokens[at + 1 : at + 7]
    owns = any(token.folded == "s" for token in rest[:2]) and rest[0].folded in ("s", "'", "’")
    named = next((i for i, token in enumerate(rest) if "named" in token.classes), len(rest))
    return owns and any(_MATE.search(token.folded) for token in rest[:named])


_MATE = lazy(
    r"\b(?:team ?-? ?mates?|mates?|compatriot|countr\w+|ploeg\w+|landgeno\w+|lead ?-? ?out|helper|lieutenant|domestique)\b"
)


def calls_a_group(s: Sentence, at: int) -> bool:
    """Return whether a group is called after the rider at a token, "the Dorn group": "he" is somebody else."""
    after = [token.folded for token in s.tokens[at + 1 : at + 4]]
    if after[:1] and after[0] in ("'", "’", "and"):
        after = after[1:]
        after = after[1:] if after[:1] == ["s"] else after
    return bool(after) and after[0] in _GROUPS_OF
