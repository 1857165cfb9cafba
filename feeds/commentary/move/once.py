"""What a sentence says once all of its rules have spoken: nothing twice, and no more than came of it in the end."""

import re

from feeds.commentary.move.noting import IN_VAIN
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy


def _is_same(fact: Fact, other: Fact) -> bool:
    return fact.kind == other.kind and {one.name for one in fact.people} == {one.name for one in other.people}


def each_once(found: list[Fact], language: str) -> list[Fact]:
    """Return what a sentence says without who gives up a move only, and in Dutch without what it says twice."""
    if language in _DROPS_BACK:
        found = [fact for fact in found if fact.kind != "abandon" or not _DROPS_BACK[language].search(fact.quote)]
    if language == "en":
        return _without_the_undone(found)
    if language != "nl":
        return found
    out = {one for fact in found if fact.kind == "abandon" for one in fact.people}
    absent = {one for fact in found if fact.fields.get("status") == "DNS" for one in fact.people}
    fallen = {one for fact in found if fact.kind == "crash" for one in fact.people}
    stopped = {one for fact in found if fact.kind == "mechanical" for one in fact.people}
    kept: list[Fact] = []
    for fact in found:
        people = set(fact.people)
        if people and fact.kind in _MOVES and any(_is_same(fact, other) for other in kept):
            continue
        is_said = (
            (fact.kind in ("dropped", "caught") and people <= out)
            or (fact.kind == "dropped" and people <= stopped)
            or (fact.kind == "crash" and people <= absent)
            or (fact.kind == "join" and people <= fallen)
        )
        if people and is_said:
            continue
        kept.append(fact)
    return kept


def _without_the_undone(found: list[Fact]) -> list[Fact]:
    """Return what an English sentence says without attacks that it says to be over, or to have come to nothing."""
    kept: list[Fact] = []
    for fact in found:
        if fact.kind == "attack" and IN_VAIN.search(fact.quote):
            continue
        if fact.kind == "attack" and _IS_OVER.match(fact.quote):
            both = next(
                (one for one in found if one.kind == "caught" and set(one.people) <= set(fact.people)), None
            )
            if both is not None:
                both.people = fact.people
                continue
            fact.kind, fact.fields = "caught", {}
        kept.append(fact)
    return kept


def without_those_out(s: Sentence, found: list[Fact], context: Context) -> list[Fact]:
    """Return facts without moves of riders who are out of the race, "se fue anoche a casa", and falls of those who do not start.

    In Spanish those go as well that are of a thing, of a fall of before, of a sprint or of one who rides on.
    """
    found = [fact for fact in found if fact.kind != "abandon" or not _ride_on(s, fact, found, context)]
    absent = {one for fact in found if fact.fields.get("status") == "DNS" for one in fact.people}
    if absent and s.language in ("fr", "es"):
        # why they do not start
        found = [fact for fact in found if fact.kind != "crash" or not absent.issuperset(fact.people)]
    if s.language == "nl":
        return _without_moves_of(context.out, found, ("attack", "dropped", "caught"))
    if s.language != "es":
        return found
    outs = {one for fact in found if fact.kind == "abandon" for one in fact.people}
    left_by_a_fall = any(fact.kind == "abandon" for fact in found) and (
        _BY_A_FALL.search(s.folded) or "(caída" in s.text
    )
    none: set[str] = {"crash"} if left_by_a_fall or _EARLIER_FALL.search(s.folded) else set()
    if _OF_A_THING.search(s.folded) and not _STRIKES.search(s.folded):
        none |= {"crash", "mechanical"}
    if _SPRINT_FROM.search(s.folded) or _RIDES_ON.search(s.folded):
        none |= {"attack"}
    return _without_moves_of(context.out | outs, [fact for fact in found if fact.kind not in none], ("attack",))


def _ride_on(s: Sentence, out: Fact, found: list[Fact], context: Context) -> bool:
    """Return whether riders who seem to be out of the race ride on: a wheel is changed, or they have just attacked."""
    people = set(out.people)
    named = {one for at in s.all("named") for one in s.tokens[at].value}
    if named <= people and _IN_THE_BUNCH.search(s.folded):
        return True
    if out.fields.get("status") != "DNF" or s.has("abandon"):
        return False
    stopped = any(fact.kind == "mechanical" and people & set(fact.people) for fact in found)
    attack = context.attack if context.attack_age == 0 and not s.has("crash") else None
    return stopped or (attack is not None and people <= set(attack.people))


_IN_THE_BUNCH = lazy(
    r"\b(?:back (?:in|with) the (?:bunch|peloton|pack)|(?:weer|terug) in het (?:peloton|pak)|(?:de nouveau|deja) dans le peloton|(?:de nuevo|otra vez|ya) en el peloton)\b"
)
"""Of who has given up a chase, and not the race."""


def _without_moves_of(outs: frozenset[Person], found: list[Fact], kinds: tuple[str, ...]) -> list[Fact]:
    """Return facts without those of such kinds that are only of riders who are out."""
    return [
        fact for fact in found if fact.kind not in kinds or not fact.people or not outs.issuperset(fact.people)
    ]


_BY_A_FALL = lazy(r"\bpor (?:una )?caida\b|\btras (?:una |la )caida (?:de ayer|del)\b")
_EARLIER_FALL = lazy(
    r"\b(?:la|esa|aquella) (?:caida|montonera) [^,;:.]{2,40} (?:se (?:cobra|ha cobrado|cobro)|(?:le |les )?(?:pasa|ha pasado|paso) factura|tiene consecuencias|deja secuelas|trae cola)\b"
)
"""What a crash of before has led to: "La caída de Dorn se cobra su primera víctima"."""
_SPRINT_FROM = lazy(
    r"\ba (?:falta de )?(?:unos |menos de )?(?:[1-4]\d\d|doscientos|trescientos|cuatrocientos) metros\b(?! (?:de|del) (?:la cima|alto|puerto|desnivel|altitud|coronar))"
)
"""From where a sprint is opened, which is no attack: "Gana Bero, que ha arrancado a 250 metros"."""
_RIDES_ON = lazy(
    r"\b(?:cambi\w+ de (?:bici\w*|rueda|montura|maquina)|se (?:ha )?(?:levant\w+(?! (?:sobre|del|de su|encima|en los))|mont\w+|sub\w+|pone en pie|incorpora)|cog\w+ (?:otra|la|una|su) (?:\w+ )?bici\w*|recib\w+ asistencia)\b[^.;]{0,30}"
    r"\b(?:y|,) (?:ya |re)?(?:arranca|se va|se marcha|sale|parte|acelera)|"
    r"^\W*(?:y |ahora |ya )*se (?:va|marcha|sale) (?:muy |a |bastante |ya |realmente |demasiado |todo |toda )*(?:rapido|deprisa|fuerte|despacio|tope|fondo|buen ritmo|ritmo|bloque|tren|mil|velocidad|gas|saco)\b"
)
"""Who goes on after a mishap, and how fast one rides: "cambia de bici y arranca", "Se va muy rápido"."""
_THING = r"(?:moto|motocicleta|coche|ambulancia|autobus|furgoneta|valla|pancarta|arco|perro|fotografo|camara|espectador|espectadora|aficionado|aficionada|arbol)"
_OF_A_THING = lazy(
    rf"\b{_THING} (?:[\w-]+ )?(?:se )?(?:(?:ha |han )?ca(?:e|en|ido)|cayo|pincha|ha pinchado)\b|\b(?:(?:ha |han )?ca(?:e|en|ido)|cayo|pincha|ha pinchado) (?:el|la|un|una) {_THING}\b"
)
"""What falls or breaks down and is no rider: "cae una moto, y Dorn la esquiva"."""
_STRIKES = lazy(
    r"\b(?:por delante|tir[ao]\w*|derrib\w+|arroll\w+|choc\w+|golpe\w+|tropie\w+|embest\w+|esquiv\w+ y)\b"
)
_IS_OVER = lazy(
    r"(?:(?:so|and|but|now) )*(?:the|that|this) (?:[\w-]+ ){0,2}?(?:attack|counter|counter-?attack|move|acceleration|attempt|effort|dig|bid) (?:by|of|from) [^;.]{3,70}? "
    r"(?:has|have|is|was|are|were) (?:been |now |also |already |quickly |soon |duly ){0,2}"
    r"(?:neutrali[sz]ed|shut down|brought back|reeled (?:back )?in|closed down|caught|nullified|snuffed out|chased down|pulled back|swallowed up|hauled back)\b",
    re.IGNORECASE,
)
"""An attack that was said before: "The counter-attack by A and B has been neutralised"."""
_DROPS_BACK = {
    "nl": lazy(
        r"\b(?:strijd|brui)\b.*\b(?:uitzakken|afzakken|terugzakken|terugvallen|peloton op|op het peloton|inlopen|ingelopen|opgeslokt)\b"
        r"|\b(?:af|gestapt|afgestapt) (?:\w+ ){0,2}?(?:voor een (?:\w+ )?(?:\w*wissel|plas\w*|fiets|jasje)|om (?:te|van|een|zijn|haar) (?:\w+ ){0,3}?(?:wissel\w*|verwissel\w*|plassen|ruilen))\b"
    ),
    "en": lazy(
        r"\b(?:given|gives?|gave) up(?: his| her| their| the)?(?: \w+)? ?(?:,|and)[^.;]{0,30}\b(?:wait\w*|drift\w*|drop\w*|rejoin\w*|slid\w+|back in|back to)\b"
    ),
}
"""Who gives up a move and is in the race, "Dorn staakt de strijd en laat zich uitzakken", or gets off for a while."""
_MOVES = ("dropped", "attack", "join", "caught", "breakaway")
