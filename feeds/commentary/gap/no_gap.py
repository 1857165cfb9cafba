"""Sentences of which no time is a gap on the road."""

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def speaks_of_no_gap(s: Sentence, context: Context) -> bool:
    """Return whether no time of a sentence is a gap on the road: it is of the overall, of another year, of cars or of the line."""
    if any("gc" in token.classes for token in s.tokens[:4]) and s.tokens[0].folded.split()[0] in _IN_IT:
        return True  # "Au classement général, …"
    return bool(
        _IN_A_YEAR.search(s.text)
        or (context.report and _AT_THE_LINE.search(s.folded))
        or _NO_GAP.search(s.folded)
        or (_IN_THE_OVERALL.search(s.folded) and not s.has("peloton", "leaders", "chasers"))
        or is_talk(s)
        or s.has("stopped")
        or _OF_CARS.search(s.folded)
        or (s.language == "en" and any(s.tokens[at].value.race_time for at in s.all("duration")))  # of the result
        or (_RANKED.match(s.text) and not s.has("peloton", "leaders", "chasers"))
    )


_IN_A_YEAR = lazy(
    r"\b(?:[Ee]n|[Ii]n) 202[0-4]\b|(?<![\w.,:'’/-])(?:19\d\d|20[01]\d)(?![\d:'’]| ?(?:m|k|h)\b| ?(?:met|pun|poi|spec|fan|ri[dj]))"
)
_AT_THE_LINE = lazy(
    r"\b(?:lleg(?:o|aron)|entr(?:o|aron)|cruz(?:o|aron))\b(?! a (?:tener|disponer|contar|sumar|acumular|estar|rodar|\d))|\b(?:en|por) (?:la )?(?:linea de )?meta\b|\b(?:du|del|de la) (?:vainqueur|ganadora?)\b|"
    r"\b(?:est|sont|a|ont) (?:arrivee?s?|terminee?s?|fini)\b|\b(?:sur|franchi\w*|passe\w*|coupe\w*) la ligne\b|\ba l ?['’] ?arrivee\b(?<!km a l arrivee)|"
    r"\b(?:empezado|comenzado|iniciado|empezo|comenzo|debute|entame|commence) (?:el dia|la jornada|la journee|la etapa|l ?['’] ?etape)\b"
)
"""Of a report: when riders came in, or with what they began the day."""
_IN_THE_OVERALL = lazy(
    r"\bau (?:classement )?general\b|\bin het (?:algemeen )?klassement\b|\ben la (?:clasificacion )?general\b|\bin the overall\b|\bon gc\b"
)
_NO_GAP = lazy(
    r"\b(?:final|winning|overall) margin\b|\bleads? the race by (?:[\w]+ ){1,4}from (?!the (?:peloton|bunch|chas))|"
    r"\b(?:from|van het|du|del) (?:yellow|pink|geel|roze|jaune|rose|amarillo|rosa|liderato)\b|\bdepart\b.{0,40}\bretard\b|"
    r"\b(?:au depart|bij de start|aan de start|en la salida|a la salida|al inicio|at the start) (?:\w+ ){0,3}(?:sur|op|sobre|on|over)\b|"
    r"\b(?:jongeren|punten|berg)klassement\b|\bclassement (?:des jeunes|par points|de la montagne)\b|\bclasificacion de (?:los jovenes|la montana)\b|\b(?:young rider|youth|points|mountains) classification\b|"
    r"\ber (?:\w+ ){1,5}(?:afgegaan|bijgekomen|afgeknabbeld|afgesnoept)\b|\ber (?:\w+ ){1,5}(?:seconden|tellen|minuut|minuten) (?:van ?)?(?:af|bij)(?= ?[.,;:!]|$)|\bpak(?:t|ken|te|ten) (?:\w+ ){1,3}(?:seconden|tellen|minuut|minuten) terug\b"
)
"""How far from the leader's jersey somebody is, with how late a stage began, with what riders began it, how a gap has changed."""
_OF_CARS = lazy(
    r"\b(?:team cars?|voitures?|coches?|volgwagens?|ploegwagens?) (?:\w+ ){0,3}?(?:a|one|half a|\d+|une?|een|halve) (?:minutes?|minutos?|minuut|minuten)\b"
)
_RANKED = lazy(r"\W*\d{1,3}[.)]? +[A-Z]\w*+ [A-Z]")
"""A row of a result: "3. Karl Dorn (Ned) Team, at 9s"."""
_IN_IT = phrases("au|en|in|a|al")  # before the overall
