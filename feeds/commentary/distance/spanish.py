"""Where the race is, as Spanish says it by the way: "Hoy, a 48 km, …", "118 km, los tres a 3'05"", "y quedan 9,5"."""

import re

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number, spelt
from feeds.commentary.words.patterns import lazy

_N = rf"(?P<n>\d{{1,3}}(?:[.,]\d{{1,2}})?|{spelt('es')})"
_KM = r"\s?(?:km|kms|kil[oó]metros)\b"
_END = r"(?: de (?:carrera|la (?:carrera|etapa|prueba))| (?:a|de|para) (?:la )?(?:meta|llegada))?"
_TIME = r"(?:\d{1,2}(?:['’:]\d\d|['’]['’]|[\"”]| ?s\b)|(?:casi |unos |solo )?\w+ (?:y medio |minutos?|segundos?))"
_COME_TO = r"(?:ya|est[aá]n?|estamos|bajo|entran?|entramos|encaran?|encaramos|inician?|afrontan?|comienzan?|adentran?|adentramos|metidos|inmersos)(?: ya)?(?: en)?"
_STOP = r"(?=\s?[.,;:!?…)]|$| y )"
_ARE_LEFT = r"(?:^|[.,;:!¡] |\b(?:cuando|y|donde) )(?:ya |solo |aún |todavía )?(?:queda|faltaba|restaba|falta|resta|quedaba)n?(?: ya| solo| unos| aún)? "
_BY_THE_WAY = tuple(
    lazy(rule, re.IGNORECASE)
    for rule in (
        rf"(?:^|, |: |; )(?:hoy, |ahora, |ya |y )?a {_N}{_KM},",
        rf"^a {_N}{_KM} (?:son|hay|tienen|llevan|quedan|siguen|mantienen|conservan|ya|la (?:diferencia|ventaja|renta)|{_TIME})\b",
        rf"(?:^|[:;] ){_N}{_KM}, (?!(?:al|con un|todos|todo|de|en|es|son|esa|ese|que|desde)\b)",
        rf"^{_N}{_KM},? (?:y |con |e )?{_TIME}",
        r"(?:, |: |; | y )(?:ya |solo |aún )?(?:quedan|faltan|restan) (?:ya |solo )?(?P<n>\d{1,3},\d)(?=\s?[.!;]|$)",
    )
)
"""What says where the race is where it is near what was said last."""
_PLAIN = tuple(
    lazy(rule, re.IGNORECASE)
    for rule in (
        rf"(?:^|[.:;] |\b{_COME_TO} )(?:los )?(?:últimos {_N}{_KM}|{_N.replace('<n>', '<n2>')}(?: (?:últimos|finales){_KM}|{_KM} finales)){_END}(?=\s?[.,;:!–-]|$| y | con )",
        rf"\b(?:bandera|banderola|pancarta|cartel|arco|tri[aá]ngulo|globo)(?: \w+)? de (?:los )?(?:últimos )?{_N}(?: últimos)?{_KM}",
        rf"^(?:ya )?(?:bajamos|bajan|bajado|descendemos) (?:ya )?de (?:los )?{_N}{_KM}{_END}(?=\s?[.,;:!]|$| y )",
        rf"\bpor debajo (?:ya )?de (?:los )?{_N}{_KM} (?:a|de|para) (?:la )?(?:meta|llegada)\b",
        rf"\ba (?P<n>\d{{1,3}}(?:,\d{{1,2}})?)(?:{_KM})? (?:de|del|para) (?:la )?(?:meta|remate|desenlace|conclusión|final)(?=\s?[.,;:!)]|$| (?:y|con|se|el|la|los|las|el|ataca|cae|pincha)\b)",
    )
)
_OF_THE_RACE = tuple(
    lazy(rule, re.IGNORECASE)
    for rule in (
        rf"{_ARE_LEFT}{_N}{_KM} de (?:carrera|etapa)\b(?! neutral)",
        rf"{_ARE_LEFT}\d[\d,]*{_KM} de \w+ y {_N}(?:{_KM})? de (?:carrera|etapa)\b",
        rf"\bcon {_N}{_KM}(?: aún| todavía)? por (?:cubrir|recorrer|disputar|disputarse|delante){_STOP}",
        rf"\b(?:van|llevamos|llevan|pasado|recorrido|cubierto|completado) [^.;:]*{_KM}(?:,| y) (?:ya |solo |aún )?(?:quedan|restan|faltan) {_N}(?:{_KM})?{_STOP}",
        rf"{_ARE_LEFT}(?:menos|poco más|poco menos|algo más|algo menos) de {_N}{_KM}{_STOP}",
        rf"{_N}{_KM} (?:nos|les|los) separan de la (?:meta|llegada|línea)\b",
        rf"\bentran? en sus últimos {_N}{_KM}{_STOP}",
    )
)
"""What is said of the race, whatever else the sentence speaks of."""
_NO_PLACE = lazy(
    r"^(?:ya )?(?:empieza|comienza|arranca|inicio|inician?)\b[^:]{3,40}:|\b(?:puertos?|alto|cima|cumbre|cota|subida|ascensi[oó]n|descenso|bajada|sprint|esprint|volante|avituallamiento|tramos?|sectores|sector|adoqu\w+|paso|longitud|distancia|media|dureza|"
    r"desnivel|rampas?|recorrido|circuito|vueltas?|altitud|situad\w+|ubicad\w+|(?:año|edición|temporada|vez) (?:pasad[oa]|anterior)|hace (?:un|dos|tres) años?|ayer|hasta|desde|durante|tras|recort\w+|ganad\w+|perdid\w+|últimas|viento|etapa|casa|pueblo|km/h|kil[oó]metro \d|%)",
    re.IGNORECASE,
)
"""Of a place, of how long something is, or of what happened on the way there."""
_MOST_SINCE = 30
"""Km since the last mark at most."""


def spanish_km(s: Sentence, context: Context) -> float | None:
    """Return the km to go that a Spanish sentence gives by the way, or in words that need no more."""
    if s.language != "es" or not _LEFT.search(s.folded):
        return None
    if s.has("future", "modal", "if") and not _WHEN.search(s.folded):
        return None
    last = context.km if context.km is not None else context.distance_km
    elsewhere = ((_PLAIN, None), (_BY_THE_WAY, _MOST_SINCE)) if not _NO_PLACE.search(s.text) else ()
    for rules, since in ((_OF_THE_RACE, None), *elsewhere):
        for match in (found for rule in rules for found in rule.finditer(s.text)):
            value = number((match["n"] or match["n2"]).lower().replace(",", "."))
            if value is None or (last is not None and value > last):
                continue
            if since is None or (context.km is not None and value >= context.km - since):
                return float(value)
    return None


_LEFT = lazy(r"\b(?:\d*km|kilometros|meta|quedan|faltan|restan|remate|final)\b")
_WHEN = lazy(r"\bcuando (?:ya |solo )?(?:restan|quedan|faltan)\b")
_SINCE = lazy(
    r"\b(?:recort\w+|gan\w+|perd\w+|cedi\w+|reduc\w+|redujo|aument\w+|limado|rebaj\w+|sacad\w+|metid\w+|dejad\w+|sufri\w+|habido|hecho|pasado)\b[^.;:]* en (?:los|estos|esos) (?:\w+ )?ultimos"
)


def is_since(s: Sentence) -> bool:
    """Return whether the last km of a sentence are those ridden last: "ha recortado un minuto en los últimos 10 km"."""
    return s.language == "es" and _SINCE.search(s.folded) is not None
