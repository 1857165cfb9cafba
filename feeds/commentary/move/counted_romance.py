"""How many are away, where a French or Spanish sentence counts them."""

import re
from collections.abc import Iterator

from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number, spelt
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_FR = rf"(?P<n>\d\d?|une douzaine|une quinzaine|une vingtaine|{spelt('fr')})\b"
_ES = rf"(?P<n>\d\d?|una docena|una quincena|una veintena|{spelt('es')})\b"
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
        rf"\b(?:echappee|groupe de tete|groupe d echappes|tete de course|escapade),? (?:\w+ ){{0,3}}?(?:(?:forte de|composee? de|formee? de|de) {_FR} {_MEN_FR}|(?:compte|comprend) {_FR.replace('<n>', '<m>')} {_MEN_FR.removesuffix('?')})",
        rf"\bgroupe de {_FR} {_MEN_FR}(?:\w+ ){{0,2}}?{_AHEAD_FR}",
        rf"\b(?:ils|elles) (?:sont|ne sont plus que|restent|etaient) (?:desormais |maintenant |donc )?{_FR} (?:\w+ )?{_AHEAD_FR}",
    ),
    "es": (
        rf"\b(?:los |las |de |a |sus )?{_ES} (?:otros )?{_MEN_ES}(?:estan |van |ruedan |marchan |siguen )?{_AHEAD_ES}",
        rf"\b(?:fuga|escapada|cabeza de carrera|grupo de cabeza|grupo cabecero|grupo delantero),? (?:\w+ ){{0,3}}?(?:de|formad[oa] por|integrad[oa] por|compuest[oa] por) {_ES} {_MEN_ES}(?!minuto|segundo|km|kilom|punto|de ventaja)",
        rf"\bgrupo de {_ES} {_MEN_ES}(?:\w+ ){{0,2}}?{_AHEAD_ES}",
    ),
}
_COUNTED = {language: tuple(map(lazy, patterns)) for language, patterns in _ROMANCE.items()}
_DOZENS = {
    "une douzaine": 12,
    "une quinzaine": 15,
    "une vingtaine": 20,
    "una docena": 12,
    "una quincena": 15,
    "una veintena": 20,
}
_NO_COUNT = lazy(
    r"\b(?:premiers? echappes|derniers|km|kilom\w+|minutes?|minutos?|secondes?|segundos?|tours?|vueltas?|victoires?|victorias?|points?|puntos?|"
    r"sur les|parmi|entre los|deux autres|otros dos|heures?|horas?|equipes|equipos|equipiers|lui|contre|quedan en)\b"
)
"""Near a count of those in front: it may count others."""
_MOST = 60


_OTHERS_THAN_AWAY = phrases("modal|if|future|not|past|crash|gc|win|sprint|catch|join|dropped|rest|said")


def _size_of(match: re.Match[str]) -> int:
    said = next((value for name, value in match.groupdict().items() if value and name in ("n", "m")), "")
    return _DOZENS.get(said) or int(number(said) or 0)


def counted_in_romance(s: Sentence, context: Context, found: list[Fact]) -> Iterator[Fact]:
    """Yield how many are away where nothing was said of it before: "5 minutes pour les six fuyards"."""
    if context.has_break or s.has(*_OTHERS_THAN_AWAY):
        return
    if any(fact.kind in ("caught", "dropped", "crash") for fact in found):
        return
    is_led = any(fact.kind == "gap" and fact.fields.get("to", "leaders") == "leaders" for fact in found)
    if s.has("named") and not is_led:
        return
    words = s.folded.replace("'", " ").replace("’", " ").replace("-", " ")
    for pattern in _COUNTED[s.language]:
        for match in pattern.finditer(words):
            size = _size_of(match)
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
