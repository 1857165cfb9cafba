"""Where the race is: the km to go that a sentence says."""

import re
from bisect import bisect_left

from feeds.commentary.distance.dutch import dutch_km, is_raced_by_then, is_under_way
from feeds.commentary.distance.english import plain_english, underway_km
from feeds.commentary.distance.romance import romance_km
from feeds.commentary.distance.spanish import is_since, spanish_km
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import is_news, is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_FINAL = phrases("final|last|laatste|slot|derniers|ultimos|dernier")
_ENTERED = phrases(
    "inside|into|enter|enters|entering|entered|hit|hits|begin|began|begins|start|reach|reaches|ingaan|in|binnen|dans|entramos|entran|entra|under|within"
)
_OVERHEAD = phrases("banderole|pancarte|banderola|pancarta|banner|kite|arch|cartel|cartel de")
_ARCHES = phrases(
    "banderole|pancarte|banderola|pancarta|cartel|arco|under|go under|pass under|duiken onder|duikt onder|onder|"
    "entree|metemos|adentramos|adentran|abordent|aborde|abordons|afrontan|afronta|encaran|encara|inician|entament|entame"
)
"""What hangs over the road where so many km are left, and how one comes to them."""
_STILL = phrases(
    "nog|nog maar|nog slechts|plus que|il reste|encore|quedan|faltan|restan|solo quedan|"
    "ya solo restan|ya solo quedan|ya solo faltan|cuando faltan|cuando quedan|cuando restan|les quedan|"
    "les restan|nos quedan|nos restan|queda|falta"
)
_LAST_KM = lazy(
    r"\b(?:[Uu]nder|[Pp]ass(?:es)?) the (?:red )?kite\b|"
    r"\b(?:[Ii]n|[Ii]nto|[Ii]nside) the (?:last|final) kilomet(?:re|er)\b|"
    r"\b[Rr]ode (?:vod|vlag|doek|lap)\b|\b[Ff]lamme rouge\b|"
    r"\b(?:the|[Ff]inal|[Ll]ast) (?:final |last )?kilomet(?:re|er)\b(?!s| (?:of|before|to|and|up|was|or))|"
    r"\b(?:[Dd]ans|[Ss]ous|[Cc]'est|,) le dernier kilom[eè]tre\b(?! (?:d|le plus))|"
    r"\b(?:[Ee]n|[Ee]s|,|[Bb]ajo) (?:el|la pancarta del|el arco del|el triángulo del) [uú]ltimo kil[oó]metro\b(?! (?:de|más))|\b[Tt]ri[aá]ngulo rojo\b"
)
"""The red flag over the road: a kilometre to go."""
_ELSEWHEN = lazy(
    r"\b(?:lives?|living|lived|grew up|born|raised|resides?|woont|habite|vive) (?:\w+ ){0,3}\d|"
    r"\bcrédités? d|\b(?:deux|trois|plusieurs|maintes) (?:reprises|fois) dans les\b|\b[Rr]ègle des (?:trois|cinq|3|5) |\bregla de los (?:tres|cinco|3|5) |"
    r"\b[Ii]n (?:de|het) (?:laatste|voorbije|afgelopen) (?:\w+ )?(?:kilometers?|km)\b[^.;:]*\b(?:afgeknabbeld|goedgemaakt|verloren|gewonnen|ingelopen|afgesnoept|bijgekomen|uitgelopen)\b|"
    r"\b[Ii]n (?:die tijd|dat uur|dat eerste uur)\b[^.;:]*\b(?:afgelegd|gereden)\b|"
    r"\b[Ii]n het (?:eerste|tweede|derde|voorbije|afgelopen) (?:\w*uur)\b[^.;:]*\b(?:afgelegd|gereden|gehaald|weggetrapt)\b|"
    r"\b(?:[Pp]remi[eè]re|[Dd]euxi[eè]me|[Pp]rimera|[Ss]egunda|[Ff]irst|[Oo]pening|[Ss]econd) (?:heure|hora|hour)\b[^.;]*\b(?:parcourus?|avalés?|couverts?|recorridos|completados|covered|raced|ridden)\b|"
    r"\b(?:parcourus?|avalés?|couverts?|recorridos|completados|covered|raced|ridden)\b[^.;]*\b(?:premi[eè]re|deuxi[eè]me|primera|segunda|first|opening|second) (?:heure|hora|hour)\b|^[Pp]rimera hora\b[^.;]{0,25}\d|"
    r"\bin (?:19\d\d|20[01]\d|202[0-4])\b|\b[Ll]ast (?:year|season|month|week)\b(?!['’]s)"
)
"""Of where a rider is from, of another year's race, or of the rule on crashes in the last three km."""
_BEHIND_THE_CAR = lazy(
    r"\b(?:neutralis\w+|(?:salida|tramo) neutralizad\w+|geneutraliseerd\w*|fictif|promenade|director['’]s car|"
    r"(?:derri[eè]re la|achter de|behind the|tras el|detr[aá]s del) (?:voiture|wagen|auto|car|coche))\b",
    re.IGNORECASE,
)
NEAR_KM = 6
"""Most km to go from which the flag can be the next thing said."""
_THERE_IS = phrases("there|er")


def may_be_km(km: float, context: Context) -> bool:
    """Return whether the race can be at so many km to go: no further from the finish than it was."""
    if context.phase == "finished":
        return False
    if context.distance_km is not None and km > context.distance_km + 3:
        return False
    return context.km is None or km <= context.km + 0.01


def _is_before_a_leap(km: float, context: Context) -> bool:
    """Return whether the race is where it was before the last mark, which then was a slip."""
    return context.leapt_from is not None and context.phase != "finished" and km <= context.leapt_from


def may_be_headed(km: float, context: Context) -> bool:
    """Return whether a heading can say so many km to go: headings are surer than sentences."""
    before = context.headed_km
    if may_be_km(km, context) or _is_before_a_leap(km, context):
        return True
    return before is not None and context.phase != "finished" and km <= before


_SO_FAR = lazy(r"\b(?:after|so far|already|completed|done|behind (?:us|them)|in the legs)\b", re.IGNORECASE)
"""What says that a distance is behind the riders."""
_FAR_KM = 40
_NO_MORE = 7
"""Words of a sentence that says no more than where the race is: "60 km para llegar."."""


def _is_far(s: Sentence, km: float, context: Context) -> bool:
    """Return whether the race is far from where it would be, in a sentence that also speaks of the past."""
    return context.km is not None and not context.report and s.has("past") and km < context.km - _FAR_KM


def km_said(s: Sentence, context: Context) -> float | None:
    """Return the km to go that a sentence gives for where the race is now, or None."""
    if is_talk(s) or _ELSEWHEN.search(s.text) or (context.km is None and _BEHIND_THE_CAR.search(s.text)):
        return None
    if context.phase == "before":
        if s.language == "en":
            return underway_km(s, context)
        if s.language in ("fr", "es"):
            return romance_km(s, context) if len(s.words) <= _NO_MORE else None
        return dutch_km(s, context) if is_under_way(s) and not context.has_start else None
    if not s.has("future", "modal", "past", "not"):
        is_under = _UNDER_THE_KITE.search(s.text) is not None and (context.km or 0) <= _NEAR_KITE_KM
        if is_under or ((context.km or 0) <= NEAR_KM and _LAST_KM.search(s.text)):
            return 1.0 if may_be_km(1.0, context) else None
    if (there := _passed_there(s, context)) is not None:
        return there
    plain = (
        plain_english(s, context)
        if s.language == "en"
        else romance_km(s, context)
        if s.language in ("fr", "es")
        else dutch_km(s, context)
    )
    if plain is not None and (may_be_km(plain, context) or _is_before_a_leap(plain, context)):
        return plain
    for at in s.all("distance")[:2]:
        value = _to_go_at(s, at, context)
        if value is None or not is_news(s, at, context, ("past", "not", "future")):
            continue
        if s.in_clause(at, "comes", "summit", "sprint") or _is_to_come(s, at, context):
            continue
        if may_be_km(value, context) and not _is_far(s, value, context):
            return value
    return spanish_km(s, context)


def _to_go_at(s: Sentence, at: int, context: Context) -> float | None:
    """Return the km to go that a distance is, be they raced or to go; None for one that says nothing of where the race is."""
    figure: Figure = s.tokens[at].value
    before, after = s.folded_at(at - 1), s.folded_at(at + 1)
    final = at >= 1 and before.split()[-1] in _FINAL
    final |= "derni" in s.text[s.tokens[at].start : s.tokens[at].end]  # "les 10 derniers kilomètres"
    final |= any(token.folded in _OVERHEAD for token in s.tokens[max(0, at - 3) : at]) or after in _OVERHEAD
    arch = any(token.folded in _ARCHES for token in s.tokens[:at])
    to_go = s.next_is(at, "to_go")
    if figure.bound is not None and not final and not (to_go and figure.bound == "lt" and at <= 2):
        return None
    to_go |= before == "a falta de"
    to_go |= at == 0 and s.next_is(at, "to_go_before") and after == "nog"  # "49 km nog"
    stands = s.language == "fr" and _STANDS.search(s.text[: s.tokens[at].start]) is not None
    still = stands or _are_left(s, at)
    to_go |= still
    raced = not still and s.next_is(at, "raced")
    raced |= before in _AFTER and not to_go and at <= 2
    begin = bisect_left(s.clauses, s.clauses[at]) if s.language == "nl" else 0
    raced |= s.language == "nl" and is_raced_by_then(s, at, begin)
    raced &= not (s.language == "nl" and figure.value < _SINCE_KM and s.has("catch"))
    is_after = s.language == "fr" and before == "apres"
    if raced and not to_go and not final and (is_after or at - begin <= 4 or is_raced_by_then(s, at, begin)):
        return _left_of(s, at, figure.value, context)
    if final and (at <= 5 or arch) and not is_since(s):
        is_all = len(s.tokens) <= at + 2 and s.tokens[-1].classes & phrases("mark|break|distance")
        # "The last 500 metres."
        is_entered = any(word in _ENTERED for t in s.tokens[: at + 3] for word in t.folded.split())
        return figure.value if is_all or arch or is_entered else None
    return figure.value if to_go and (still or _says_where(s, at) or _happens_there(s, at, context)) else None


def _left_of(s: Sentence, at: int, raced_km: float, context: Context) -> float | None:
    """Return the km to go after those that a distance says were raced."""
    length = context.distance_km
    if length is None or not 1 <= raced_km <= length or not is_news(s, at, context, ("past",)):
        return None
    if s.folded_at(at + 1) == "of racing" and not _SO_FAR.search(s.text):
        return None  # "147 kilometres of racing today": the length
    value = round(length - raced_km, 2)
    return value if context.km is None or context.km - 60 < value <= context.km else None


_AFTER = frozenset({"after", "na", "apres", "tras"})
_SINCE_KM = 10
"""Fewer km are those since an attack: "Na drie kilometer waren ze alweer gegrepen"."""

_PASSED_AT = lazy(r"[,(–-] ?km\.? ?(?P<n>\d{1,3}(?:[.,]\d)?)\)? ?[:–-] ?(?=(?:1[.ºª°]|[A-ZÀ-Þ]))", re.IGNORECASE)
_LAPS_LEFT = lazy(
    r"\b(?:laps? (?:to go|left|remaining)|[Nn]og \w+ (?:ronden?|rondjes?|omlopen)|(?:[Ee]ncore|[Pp]lus que|[Rr]este) \w+ tours?|"
    r"(?:[Qq]uedan?|[Ff]altan?|[Rr]estan?) \w+ vueltas?) ?\((?P<n>\d{1,3}(?:[.,]\d{1,2})?) ?km\)"
)
_MOST_SINCE = 60
"""Km raced at most since the last mark."""


def _passed_there(s: Sentence, context: Context) -> float | None:
    """Return the km to go where a ticker has what was passed after how many km, or how many laps are left and how far they are.

    "KOM Huty (cat. 1), km 112,3: 1. Bero", "Two laps to go (28.8km)".
    """
    before = context.km if context.km is not None else context.distance_km
    if (laps := _LAPS_LEFT.search(s.text)) is not None:
        km = float(laps["n"].replace(",", "."))
        return km if may_be_km(km, context) else None
    if context.distance_km is None or before is None or not s.has("sprint", "summit") or not s.has("named"):
        return None
    passed = _PASSED_AT.search(s.text)
    km = round(context.distance_km - float(passed["n"].replace(",", ".")), 2) if passed is not None else -1.0
    return km if max(0.0, before - _MOST_SINCE) <= km <= before else None


def _is_to_come(s: Sentence, at: int, context: Context) -> bool:
    """Return whether a distance is one of later; "until he pulls over with 15km left" is said of now."""
    first = bisect_left(s.clauses, s.clauses[at])
    later = [i for i in s.all("future") if s.clauses[i] == s.clauses[at]]
    return any(
        s.tokens[i].folded != "until"
        or i > at
        or not (
            context.report or any(s.tokens[j].classes & {"he", "they", "named"} for j in range(max(first, i), at))
        )
        for i in later
    )


_UNDER_THE_KITE = lazy(
    r"\b(?:[Uu]nder|[Pp]ass(?:es)?|[Tt]hrough|[Bb]eneath) the (?:(?:red )?kite|[Ff]lamme)\b|"
    r"^(?:The )?(?:red kite|Red kite|[Ff]lamme rouge)\b|"
    r"\b[Oo]nder (?:de|het) (?:rode )?(?:vod|doek|lap|driehoek)\b|"
    r"\b(?:[Ii]ngaan|[Bb]egin|[Aa]anvang|[Ii]ngang) van de (?:slot|laatste )kilometer\b|\b(?:draai|rijd|duik|ga|vlieg)\w* (?:we |ze |nu |dan ){0,2}de (?:slot|laatste )kilometer (?:in|binnen)\b|"
    r"\b(?:[Vv]lag(?:getje)?|[Bb]oog|[Ss]pandoek|[Bb]ord(?:je)?|[Vv]od(?:je)?) van de laatste kilometer\b|"
    r"^(?:(?:De|En de|We zijn in de|We zitten in de|We gaan de) )?[Ll]aatste kilometer(?: in)? ?(?:[.!:,]|$)"
)
_NEAR_KITE_KM = 30
"""Most km to go that were said last where somebody is under the red kite, as plain as can be."""
_STANDS = lazy(
    r"\b(?:la ligne|l['’]arriv[ée]e|le but|la banderole)\s(?:n['’]est plus qu['’]|est)\s?"
    r"(?:encore |désormais |maintenant |toujours |donc )?(?:à|dans)\s*$",
    re.IGNORECASE,
)
"""Before a distance: "la ligne est à 29 kilomètres"."""


def _are_left(s: Sentence, at: int) -> bool:
    """Return whether so many km are left of the race: "Restan 40 km", "resten er nog 28 kilometer"."""
    before = s.tokens[max(0, at - 4) : at]
    verb = next((i for i, token in enumerate(before) if token.folded in _LEFT), None)
    if verb is not None:
        idle = all(
            token.folded in _ONLY or token.classes <= {"to_go_before", "mark"} for token in before[verb + 1 :]
        )
        return idle and _ends(s, at) and not s.in_clause(at, "summit", "sprint", "future", "modal")
    still = (
        0 < at <= 3
        and s.tokens[at - 1].folded in _STILL
        and all(token.classes & {"mark", "to_go_before"} for token in s.tokens[: at - 1])
    )
    return still and _ends(s, at)


_LEFT = phrases(
    "quedan|restan|faltan|resten|resteren|restent|il reste|down to|are down to|is down to|moeten|a falta de|"
    "il ne reste|il ne reste plus|il ne reste plus que|il ne reste que|reste|ne reste plus que|"
    "cuando restan|cuando quedan|cuando faltan|les quedan"
)
_LACKING = phrases(
    "a falta de|cuando faltan|cuando quedan|cuando restan|cuando faltaban|cuando quedaban|cuando restaban"
)
_TO_A_PLACE = phrases("para|de|del|hasta|al|a")
_ONLY = phrases(
    "er|nog|maar|slechts|ya|solo|unos|aun|ya solo|encore|plus que|que|only|just|the|now|nu|exact|precies"
)


def _ends(s: Sentence, at: int) -> bool:
    """Return whether nothing says where to a distance is: "Nog 30 km en het verschil is 1'05"."""
    if (
        s.language == "es"
        and at + 1 < len(s.tokens)
        and any(t.folded in _LACKING for t in s.tokens[max(0, at - 2) : at])
    ):
        return s.tokens[at + 1].folded.split()[0] not in _TO_A_PLACE  # "A falta de 38 km los escapados …"
    return at + 1 == len(s.tokens) or (
        s.clauses[at + 1] > s.clauses[at]
        or bool(s.tokens[at + 1].classes & {"mark", "now"})
        or (
            s.tokens[at + 1].folded
            in {"de carrera", "de course", "para llegar a meta", "pour rallier l arrivee", "of racing"}
            or any("to_go" in token.classes for token in s.tokens[at + 1 : at + 4])
        )
        or (
            s.tokens[at + 1].folded in {"pour", "para"}
            and s.after(at + 1, ("leaders", "named", "peloton"), 2) is not None
        )
    )


def _happens_there(s: Sentence, at: int, context: Context) -> bool:
    """Return whether something is said to happen at a distance to go: "Bero attacks 22 km from the line".

    Of a summit or a stretch of road so far from the finish that says nothing of where the race is.
    """
    first = bisect_left(s.clauses, s.clauses[at])
    before = s.tokens[max(first, at - 2) : at]
    if (
        any(t.folded in _AWAY_FROM_IT and not _is_other(s, t.folded, context) for t in before)
        or "word" in s.tokens[at].classes
    ):
        return False
    if (
        s.has("gc")
        or _is_to_come(s, at, context)
        or s.in_clause(at, "modal", "past", "said", "comes", "summit", "sprint")
    ):
        return False
    is_said = context.report and any(token.classes & _RACERS for token in s.tokens[:_HEAD])
    if (
        not is_said
        and any(token.folded in _ROAD for token in s.tokens[first:at])
        and not any(token.classes & _DOING or token.folded in _FOOT for token in s.tokens[first:at])
    ):
        return False
    return any(token.classes & (_DOING | _RACERS) for token in s.tokens)


def _is_other(s: Sentence, word: str, context: Context) -> bool:
    """Return whether such a word may stand before where the race is: "they resisted until 24 km out"."""
    return (word == "over" and s.language != "nl") or (word == "until" and context.report)


_HEAD = 6
"""The first words of a sentence, among which a report has who did something."""
_AWAY_FROM_IT = phrases(
    "until|for|tot|over|hasta|para|jusqu a|pour|dans|within|length|lang|long|the first|first|eerste|"
    "tras|despues de|luego de|durante|pendant|apres"
)
_ROAD = phrases(
    "climb|hill|ascent|cobbles|sector|circuit|descent|klim|helling|strook|afdaling|kassei*|col|cote|montee|secteur|"
    "sprint|descente|puerto|alto|subida|tramo|cima|sommet|top|bonus|feed"
)
_FOOT = phrases("foot|pied|pie|voet")
_DOING = phrases(
    "attack|attack_noun|catch|regroup|join|dropped|drops|crash|mechanical|abandon|duration|clear|lead_noun"
)
_RACERS = phrases("named|peloton|leaders|chasers|team|they|he|race|consists")


_MARKS = phrases("banner|mark|marker|sign|kite|board|point|flag|barrier|arch|inflatable")
_PASSING = phrases(
    "pass|passes|passed|passing|through|under|reach|reaches|reached|hit|hits|cross|crosses|crossed|past|approach|beneath|at|to"
)


def _is_at_a_mark(s: Sentence, at: int) -> bool:
    """Return whether the race passes what stands at a distance to go: "under the 25km to go banner"."""
    after = [token.folded for token in s.tokens[at + 1 : at + 3]]
    before = [word for token in s.tokens[max(0, at - 4) : at] for word in token.folded.split()]
    return not _MARKS.isdisjoint(after) and not _PASSING.isdisjoint(before)


def _says_where(s: Sentence, at: int) -> bool:
    """Return whether a distance to go is said of the race and not of a place: at the head of the sentence."""
    before = s.tokens[:at]
    if any(token.folded in _ROAD for token in before):
        return False
    if (
        len(before) <= 4
        and all(
            token.classes
            & phrases("to_go_before|at|have|now|word|mark|up_to|elapsed|with|riders|peloton|leaders|consists")
            or token.folded == "the leaders are"
            for token in before
        )
        and not (
            any(token.folded in _THERE_IS for token in before[:1])
            and any(t.folded in {"a", "een"} for t in before)
        )
        and not any(token.folded in phrases("until|tot|jusqu a|hasta|climb|for") for token in before)
    ):
        return True
    if s.language == "en" and _is_at_a_mark(s, at):
        return True
    if any(token.folded in {"until", "the", "tot", "mark"} for token in s.tokens[max(0, at - 1) : at]):
        return False
    # "…, with 10 km to go": said at the end
    clause_start = s.clauses.index(s.clauses[at])
    inside = s.tokens[clause_start:at]
    return len(inside) <= 4 and any(
        token.folded in phrases("with|met nog|met|avec|a falta de|cuando quedan") for token in inside
    )
