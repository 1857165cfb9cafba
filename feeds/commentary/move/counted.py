"""How many are away, where a sentence counts them; and who is, where a gap says that they lead."""

import re
from collections.abc import Iterator

from feeds.commentary.move.dutch_away import dutch_away
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import SPELT, number

_N = rf"(?P<n>\d\d?|a dozen|{'|'.join(SPELT['en'].split())})\b"
_FRONT = (
    r"(?:in front|at the front|up front|out front|in the (?:lead|break|breakaway|front group|lead group|move)|"
    r"up the road|at the head of the race|away|clear)"
)
_BREAK = (
    r"(?:break|breakaway|escape|lead group|leading group|front group|group (?:in front|at the front|up front))"
)
_NOW = r"(?:now |just |only |already |still |then |about |around |some ){0,3}"
_COUNTS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_BREAK} (?:(?:is|are|has|have|was|were|has been|have been) )?{_NOW}"
        rf"(?:(?:down|reduced|whittled|whittled down|trimmed|cut|up|swelled|swollen|grown) to |numbers |"
        rf"numbering |counts )?{_NOW}{_N}(?= (?:men|riders|women|strong|now|in number|then)\b|$| , now)",
        rf"\bthat makes (?:it )?{_NOW}{_N} (?:\w+ )?{_FRONT}",
        rf"\b(?:there are|there s|we have|we ve got) {_NOW}{_N} (?:men |riders |women |left ){{0,2}}{_FRONT}",
        rf"^(?:\w+) (?:becomes?|have become|has become) {_N}(?= {_FRONT}|$)",
        rf"^{_NOW}{_N} (?:men |riders |women |of them )?(?:left|remain|remaining|survive) {_FRONT}",
        rf"^{_NOW}{_N} (?:men |riders |women )?{_FRONT}(?: now)?(?:$| ,)",
        rf"\bgroup of {_NOW}{_N} (?:(?:riders|men|women) )?(?:has |have |is |are )?(?:\w+ )?{_FRONT}",
        rf"^{_NOW}{_N} riders (?:are|have (?:gone|got|slipped|moved)) {_FRONT}",
    )
)
"""Ways of counting those in front; each has their number."""
_FR = rf"(?P<n>\d\d?|une douzaine|une quinzaine|une vingtaine|{'|'.join(SPELT['fr'].replace('-', ' ').split(' ', 1)[1].split())})\b"
_ES = rf"(?P<n>\d\d?|una docena|una quincena|una veintena|{'|'.join(SPELT['es'].split(' ', 1)[1].split())})\b"
_AHEAD_FR = (
    r"(?:echappee?s|fuyarde?s|attaquante?s|baroude(?:u|uses?)rs|evades|hommes de tete|coureurs de tete|hommes forts de tete|"
    r"leaders de la course|aventuriers|de tete|en tete|de devant|devant|a l avant|en echappee|de l avant|a l attaque)\b"
)
_AHEAD_ES = (
    r"(?:escapad[oa]s|fugad[oa]s|fugitivos|punteros|cabeceros|aventureros|valientes|de cabeza|de delante|de adelante|en cabeza|por delante|"
    r"delante|en fuga|al frente|en punta|de punta|en la fuga|en la escapada|de la fuga|de la escapada)\b"
)
_MEN_FR = r"(?:coureurs |hommes |femmes |coureuses |elements |unites )?"
_MEN_ES = r"(?:corredor[ea]s |hombres |ciclistas |mujeres |unidades |efectivos )?"
_ROMANCE = {
    "fr": (
        rf"\b(?:les |des |nos |ces |de |aux |leurs )?{_FR} (?:autres )?{_MEN_FR}(?:sont |se retrouvent |toujours )?{_AHEAD_FR}",
        rf"\b(?:echappee|groupe de tete|groupe d echappes|tete de course|escapade),? (?:\w+ ){{0,3}}?(?:forte de|composee? de|formee? de|de|compte|comprend|a) {_FR} {_MEN_FR}",
        rf"\bgroupe de {_FR} {_MEN_FR}(?:\w+ ){{0,2}}?{_AHEAD_FR}",
        rf"\b(?:ils|elles) (?:sont|ne sont plus que|restent|etaient) (?:desormais |maintenant |donc )?{_FR} (?:\w+ )?{_AHEAD_FR}",
    ),
    "es": (
        rf"\b(?:los |las |de |a |sus )?{_ES} (?:otros )?{_MEN_ES}(?:estan |van |ruedan |marchan |siguen )?{_AHEAD_ES}",
        rf"\b(?:fuga|escapada|cabeza de carrera|grupo de cabeza|grupo cabecero|grupo delantero),? (?:\w+ ){{0,3}}?(?:de|formad[oa] por|integrad[oa] por|compuest[oa] por|con|tiene) {_ES} {_MEN_ES}",
        rf"\bgrupo de {_ES} {_MEN_ES}(?:\w+ ){{0,2}}?{_AHEAD_ES}",
    ),
}
_COUNTED = {language: tuple(map(re.compile, patterns)) for language, patterns in _ROMANCE.items()}
_DOZENS = {
    "a dozen": 12,
    "une douzaine": 12,
    "une quinzaine": 15,
    "une vingtaine": 20,
    "una docena": 12,
    "una quincena": 15,
    "una veintena": 20,
}
_NO_COUNT = re.compile(
    r"\b(?:premiers? echappes|derniers|km|kilom\w+|minutes?|minutos?|secondes?|segundos?|tours?|vueltas?|victoires?|victorias?|points?|puntos?|"
    r"sur les|parmi|entre los|deux autres|otros dos|heures?|horas?|equipes|equipos|equipiers|lui|contre|quedan en)\b"
)
"""Near a count of those in front: it may count others."""
_MOST = 60
_OTHERS = (
    "named", "peloton", "modal", "if", "future", "not", "past", "chasers", "crash", "gc", "win", "sprint",
)  # fmt: skip
"""Classes of words of sentences that count others, or tell of what is not."""


def counted(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield that so many are away, or that those are who lead by a gap, where nothing else says so.

    Args:
        s: the sentence.
        context: the race so far; those who lead are away from here on.
        roster: the riders of the race.
        found: what was read of the sentence before.
    """
    if s.language == "nl":
        yield from dutch_away(s, context, roster, found)
        return
    if any(fact.kind in ("breakaway", "attack", "regroup", "finish", "join") for fact in found):
        return
    fronted, context.fronted = context.fronted, []
    if len(fronted) > 1 and {id(one) for one in fronted} != {id(one) for one in context.away}:
        context.goes_away(fronted)
        yield move("breakaway", fronted, 0.8, s)
        return
    if s.language != "en":
        yield from _counted_in_romance(s, context, found)
        return
    if s.has(*_OTHERS):
        return
    folded = s.folded.rstrip(" .!")
    match = next((match for pattern in _COUNTS if (match := pattern.search(folded))), None)
    if match is None:
        return
    size = 12 if match["n"] == "a dozen" else int(number(match["n"]) or 0)
    if 0 < size <= _MOST and size != context.away_size:
        context.goes_away(context.away if len(context.away) <= size else [], size)
        yield move("breakaway", [], 0.75, s, size=size)


_OTHERS_THAN_AWAY = (
    "modal",
    "if",
    "future",
    "not",
    "past",
    "crash",
    "gc",
    "win",
    "sprint",
    "catch",
    "join",
    "dropped",
    "rest",
    "said",
)


def _counted_in_romance(s: Sentence, context: Context, found: list[Fact]) -> Iterator[Fact]:
    """Yield how many are away where nothing was said of it before: "5 minutes pour les six fuyards"."""
    if context.away or context.away_size or s.has(*_OTHERS_THAN_AWAY):
        return
    if any(fact.kind in ("caught", "dropped", "crash") for fact in found):
        return
    is_led = any(fact.kind == "gap" and fact.fields.get("to", "leaders") == "leaders" for fact in found)
    if s.has("named") and not is_led:
        return
    words = s.folded.replace("'", " ").replace("’", " ").replace("-", " ")
    for pattern in _COUNTED[s.language]:
        for match in pattern.finditer(words):
            size = _DOZENS.get(match["n"]) or int(number(match["n"]) or 0)
            if 1 < size <= _MOST and _NO_COUNT.search(match[0]) is None:
                context.goes_away([], size)
                yield move("breakaway", [], 0.75, s, size=size)
                return
    if not is_led:
        return
    size = next((int(s.tokens[at].value) for at in s.all("leaders") if s.tokens[at].value), 0)
    if size > 1:
        context.goes_away([], size)
        yield move("breakaway", [], 0.75, s, size=size)
