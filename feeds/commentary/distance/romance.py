"""Where the race is, as French and Spanish say it with the finish by name, or in a report: "à 5 km de Laguiole"."""

import re
from functools import lru_cache

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import SPANISH, number
from feeds.commentary.words.patterns import lazy
from tracker.race.text import fold_name

_KM = r"(?:\s?(?:km|kms|kil[oó]m[eè]tres?|kil[oó]metros|bornes)\b)"
_N = rf"(?P<n>\d{{1,3}}(?:[.,]\d{{1,2}})?|{SPANISH}|treinta|cuarenta|cincuenta|once|doce|catorce|un|uno|deux|dos|trois|tres|quatre|cuatro|cinq|cinco|six|seis|sept|siete|huit|ocho|neuf|nueve|dix|diez|quinze|quince|vingt|veinte)"
_END = r"(?:l['’]arriv[ée]e|la ligne|la banderole|le but|la meta|meta|la llegada|la raya|la l[ií]nea(?: de meta)?|la conclusi[oó]n)"
_TO_END = (
    rf"(?:\s(?:de|d['’]|para|a)\s?{_END}|\s(?:du (?:but|terme)|del final|para (?:el final|terminar|acabar)))\b"
)
_AT = r"(?<![\w'’])(?:a|à|aux|tan solo a|sólo a|solo a|n['’]est plus qu['’]à)\s"
_REPORTED = lazy(rf"{_AT}(?:unos |tan solo |apenas |seulement )?{_N}{_KM}?{_TO_END}", re.IGNORECASE)
_SPELT = lazy(
    rf"{_AT}(?P<n>un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta){_TO_END}",
    re.IGNORECASE,
)
"""A number in words, and no unit: "A dos de meta"."""
_ENTERED = lazy(
    r"\b(?:abord\w+|entr\w+|entam\w+|attaqu\w+|encar\w+|afront\w+|inici\w+)\s(?:dans\s|de\s|en\s)?(?:les\s|des\s|los\s)"
    r"(?P<n>\d{1,3}|[a-zé]+)\s(?:derniers|ultimes|últimos)\skilom",
    re.IGNORECASE,
)
"""How one comes to the last of them: "abordaient les dix derniers kilomètres"."""
_OF_A_PLACE = lazy(
    r"\b(?:situ[ée]\w*|situad\w+|plac[ée]e?s?|ubicad\w+|jug[ée]e?|sommet est|cima est[aá]|jusqu|hasta|d[eè]s|depuis|desde|première|au programme)\b",
    re.IGNORECASE,
)
"""Of a summit so far from the finish, or of how long something has been so."""
_AT_HEAD = lazy(
    r"^[¡¿]?(?:encore |plus que |toujours |ya |solo |sólo |aún |plus qu['’](?=un ))?(?P<n>\d{1,2}(?:[.,]\d)?|(?<=['’])un|dos|trois|tres|quatre|cuatro|cinq|cinco|seis|six|siete|sept|ocho|huit|nueve|neuf|diez|"
    r"dix|once|onze|doce|douze|trece|treize|catorce|quatorze|quince|quinze|seize|veinte|vingt|treinta|trente)(?: (?:derniers|últimos))? (?:kil[oó]m[eè]tres?|kil[oó]metros|bornes|kilómetros|km)"
    r"(?:\s*$| ?[.!…]|, (?:los|las) (?:más|mas|últimos)\b|(?:,)? (?:et|y) (?!(?:demi|medio|quart|\d))|"
    r"(?:(?<=derniers kilomètres)|(?<=derniers km)|(?<=últimos kilómetros)),|"
    r",? (?:(?:et|y|pour|avec|con|toujours|encore|seulement|solo|todavía|apenas) )*(?:\d{1,2}['’]\d\d|\d{1,2} ?(?:['’]['’]|\"|s\b)|(?:\d{1,2}|une|dix|quinze|vingt|trente|quarante|diez|veinte|treinta|cuarenta|cinco|cinq|ocho|huit|siete|sept|nueve|neuf|quince|doce|douze) (?:secondes?|segundos?)))",
    re.IGNORECASE,
)
"""A sentence that begins with what is left, and says no more of it: "Douze kilomètres et l'entente est bonne."."""
_LAST_KM = lazy(
    r"^[¡\s]*(?:et |y |ya )?(?:voil[àa] |voici |c['’]est |on passe |passage |estamos )?(?:sous |bajo )?(?:la |le |el )?(?:flamme rouge|dernier kilom[eè]tre|último kilómetro|triángulo rojo)\b"
    r"(?! (?:del? (?!(?:la )?(?:carrera|etapa))|s(?:era|e monte)|es en|est (?:en|tr[eè]s|une)|de la mont|du col))|\b(?:sous|passe|franchit|bajo|cruza) la flamme rouge\b",
    re.IGNORECASE,
)
_LEFT_BARE = lazy(
    r"^[¡\s]*(?:ya |y |solo |sólo |apenas )*(?:quedan|faltan|restan) (?:ya |solo |sólo |apenas )*(?P<n>\d{1,3}(?:,\d)?)"
    r"(?=\s?[.!…]|$|,? (?:y|pero) (?:la (?:diferencia|ventaja|renta|brecha)|el (?:pelot[oó]n|hueco|margen|l[ií]der)|los de |las |ya |hay |son de |todo ))|"
    r"^[¡\s]*a (?P<n2>\d{1,3}(?:,\d)?) (?:km|kil[oó]metros)\s?[.!…]*$",
    re.IGNORECASE,
)
"""A sentence of no more than what is left, without its unit or without its finish: "Quedan 8.", "A 6,5 km."."""
_NEAR_THE_END_KM = 12
"""Km to go from which the last kilometre that is named is that of the race."""
_LEAP_KM = 22
_DONE = r"(?=\s?[.,;:!?…)–-]|\s(?:et|y|mais|pero|quand|cuando|avec|con)\b|$)"
_BEGINS = r"(?:^|[,;:!–—-]\s|\b(?:et|y)\s)[¡¿]?"
_LEFT = (
    r"(?:restants?|encore|(?:encore )?devant (?:eux|elles|nous)|à (?:faire|tenir|avaler|courir|couvrir|parcourir|disputer|rouler|boucler|grimper|dévorer)|"
    r"(?:jusqu['’](?:à|au)|avant|de|pour (?:rallier|rejoindre|atteindre)) (?:l['’]arriv[ée]e|la ligne|le but|la banderole|la délivrance)|"
    r"(?:du|au|jusqu['’]au) (?:but|terme|bout)|"
    r"(?:por|para|de|a|hasta) (?:la |el |l['’])?(?:meta|llegada|raya|final|línea|conclusión|desenlace|delante)|del final|"
    r"(?:para|por) (?:acabar|terminar|concluir|recorrer|disputar|cubrir|llegar)|restantes|por delante|aún|todavía)"
)
_SPANISH = lazy(
    rf"\b(?:cuando|y) (?:ya |solo |todavía |aún )?(?:faltaban|restaban|quedaban) (?:ya |solo |apenas |todavía |aún )?{_N}{_KM}(?:{_TO_END})?(?! de (?:subida|ascensi|puerto|bajada|descenso|escalada))|"
    rf"\b(?:faltan|quedan|restan|faltaban|quedaban|restaban) (?:ya |solo |apenas |todavía |aún )?{_N.replace('<n>', '<n2>')}{_KM}? para (?:llegar|terminar|acabar|concluir|{_END}|el final)\b|"
    rf"\b(?:faltando|restando|quedando) (?:ya |solo |apenas |aún )?{_N.replace('<n>', '<n8>')}{_KM}(?:{_TO_END})?{_DONE}|"
    rf"^[¡\s]*A {_N.replace('<n>', '<n9>')}{_KM} (?=(?:el (?:pelot|grupo|l[ií]der|equipo)|los (?:escap|fug|de |hombres)|la (?:fuga|escapada|cabeza)))|"
    rf"^[¡\s]*A {_N.replace('<n>', '<n12>')}{_KM},? (?=(?:enlaza|ataca|salta|cae|pincha|abandona|se|son|queda|entra|pierde|cede|arranca|acelera|prueba|llega|alcanza|caza|atrapa|conecta)n?\b)|"
    rf"^[¡\s]*A {_N.replace('<n>', '<n10>')} de la (?:raya|l[ií]nea)\b|"
    rf"\b(?:quedan|faltan|restan) (?:ya |solo |apenas |todavía |aún )?{_N.replace('<n>', '<n11>')}{_KM} de (?:etapa|carrera)\b|"
    rf"\bpor debajo (?:ya )?de los (?:últimos )?{_N.replace('<n>', '<n3>')}{_KM}{_DONE}|"
    rf"\b(?:quedan|faltan|restan) (?:ya |solo )?\w+ vueltas?,? {_N.replace('<n>', '<n4>')}{_KM}{_DONE}|"
    rf"(?:^|[.,;:!¡] )(?:menos de )?{_N.replace('<n>', '<n5>')}(?:{_KM}? para (?:{_END}|el final|terminar|acabar)|{_KM} para la gloria){_DONE}|"
    rf"\ba (?:poco más de|algo más de|poco menos de|menos de|algo menos de|casi|apenas|solo|tan solo|falta de|unos) {_N.replace('<n>', '<n6>')}{_KM}?(?:{_TO_END}| de la gloria| para la gloria)|"
    rf"\b(?:separan?|separaban?) (?:ya |solo |apenas )?(?:unos |los )?{_N.replace('<n>', '<n7>')}{_KM} (?:de|del|a) (?:{_END}|la gloria|la victoria|final)\b",
    re.IGNORECASE,
)
"""What is left, as Spanish prose has it: "cuando faltaban 6,5 kilómetros", "dos para el final"."""
_LAPS = lazy(
    rf"^(?:la cloche ?! ?)?(?:le |l['’]?|la |el )?(?:dernier tour|dernière boucle|última vuelta|último giro),? ?\(?{_N.replace('<n>', '<n2>')}{_KM}{_DONE}|"
    rf"\b(?:à|a) (?:falta de )?(?:\w+) (?:tours?|boucles?|vueltas?|giros) (?:de|d['’]) ?{_END} ?\({_N.replace('<n>', '<n3>')}{_KM}\)|"
    rf"\b(?:reste|encore|plus que|quedan|faltan|restan) (?:encore |ya |solo |que )?\w+ (?:tours?|boucles?|circuits?|vueltas|giros)(?: [^.,;]{{1,25}})?,? (?:soit|c['’]est-à-dire|autrement dit|es decir,?|o sea,?|esto es,?) "
    rf"(?:encore |unos |environ )?{_N}{_KM}",
    re.IGNORECASE,
)
"""How many laps are left, and so how far: "il reste quatre boucles, soit 32,8 km"."""
_TO_TOP = lazy(
    rf"{_AT}{_N}{_KM}?\s(?:du sommet|de la cime|de la cima|del alto|de la cumbre|de coronar|de lo alto)\b(?!\s(?:du|de|d['’]|del)\b)",
    re.IGNORECASE,
)
"""So far from the top, which is the finish where the stage ends high."""
_ENDS_HIGH = lazy(
    r"\b(?:final en alto|llegada en alto|meta en alto|final en la cima|arrivee (?:jugee )?(?:au sommet|en altitude|en cote)|arrivee au sommet|montee finale|ascension finale|subida final)\b|"
    r"\b(?:estacion|station) de (?!service|servicio|bus|metro|tren)"
)
_HIGH_TOWN = lazy(
    r"^(?:alto|puerto|coll?|collado|mont|monte|montee|cote|cima|cumbre|lagos?|santuario|mur|muro|station|estacion|sierra|pico|plateau|cabeza|ermita)\b",
)
_HIGHEST_KM = 25
"""Most km to go from which the next top can be the finish."""
_PASSED_THERE = lazy(
    rf"^[¡\s]*[^.,;:!?¿]{{3,45}},\s(?:[^.,;:!?¿]{{3,30}},\s)?{_AT}{_N}{_KM}{_TO_END}\s?[.!]?$", re.IGNORECASE
)
"""A sentence of no more than a place and where it is: "Cima de Urbasa, a 22 km de meta."."""
_LATELY_KM = 15
_AND_A_HALF = lazy(
    rf"\b(?:un )?kilómetro y medio (?:para|de|a) (?:{_END}|el final|terminar)|^último kilómetro y medio\b",
    re.IGNORECASE,
)
_ALONE = lazy(
    rf"{_BEGINS}(?:(?:encore|plus que|plus qu['’]|toujours|moins de|menos de|solo|sólo|apenas|aún|todavía|ya solo|quedan|restan|faltan) )*"
    rf"{_N}{_KM}\s{_LEFT}{_DONE}",
    re.IGNORECASE,
)
"""A clause that says no more: "personne n'a pu sortir, 55 km à faire"."""
_BARE = lazy(
    rf"{_BEGINS}(?:(?:y|con) )?(?P<n>\d{{1,3}}(?:,\d)?)\s(?:para (?:la meta|meta|el final|la llegada|acabar|terminar)|a (?:la )?meta|du but|du terme){_DONE}",
    re.IGNORECASE,
)
"""The same without "km": "85 para el final"."""
_MARKED = lazy(
    rf"(?:\b(?:banderole|pancarte|panneau|arche|flamme|cartel|pancarta|arco|triángulo|banderola)\s(?:des|de los|de las|de)\s"
    rf"(?:derniers\s|últimos\s)?{_N}(?:\s(?:derniers|últimos|ultimes))?{_KM}?(?:\s(?:a|de)\s(?:la\s)?(?:meta|llegada|l['’]arrivée))?{_DONE})|"
    rf"(?:\b(?:barre|cap|marque|barrera)\s(?:symbolique\s)?(?:des|de los)\s(?P<n2>\d{{1,3}})(?:\sderniers)?\s(?:km|kilomètres|bornes|kilómetros)\b)",
    re.IGNORECASE,
)
"""What hangs over the road: "bajo el cartel de 40"."""
_FINISH_AT = lazy(
    rf"{_BEGINS}(?:la |l['’])?(?:ligne d['’])?(?:meta|llegada|arrivée|but)(?: (?:está|est|se trouve|se encuentra|queda))?(?: ya| désormais| maintenant| encore)?,? "
    rf"(?:a|à|dans) (?:unos |solo |tan solo |sólo )?{_N}{_KM}{_DONE}|"
    rf"\bson (?:ya )?{_N.replace('<n>', '<n2>')} los (?:km|kilómetros) que (?:restan|quedan|faltan)|"
    rf"\b(?P<n3>\d{{1,3}}){_KM} (?:nous |les )?séparent (?:encore |désormais )?(?:de l['’]arrivée|les coureurs de|le peloton de|les échappés de|de la ligne)|"
    rf"\b(?:quedan|faltan|restan) (?:ya )?(?:por|para) (?:recorrer|cubrir|disputar) (?P<n4>\d{{1,3}}){_KM}|"
    rf"{_BEGINS}(?:aún|todavía|encore|apenas) (?P<n5>\d{{1,3}}){_KM}{_DONE}|"
    rf"\b(?:faltan|quedan|restan) (?:apenas|todavía|solamente|menos de|unos) (?P<n6>\d{{1,3}}){_KM}(?: (?:para|de|a) {_END})?{_DONE}|"
    rf"\b(?:sommes|est|voilà|voici|estamos|entramos) (?:désormais |maintenant |ya )?(?:à|a) (?:moins|menos) de (?P<n7>\d{{1,3}}){_KM}{_TO_END}|"
    rf"\bfaut (?:encore )?(?:parcourir|couvrir|avaler) (?:encore )?(?P<n8>\d{{1,3}}){_KM}{_DONE}|"
    rf"\b(?:reste|restent) (?:encore |plus que |donc |désormais )?(?:\d{{1,2}}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:tours?|boucles?)(?: (?:de circuit|à (?:faire|parcourir|boucler|couvrir)))?,? ?(?:soit |\()(?:encore |environ )?{_N.replace('<n>', '<n10>')}{_KM}|"
    rf"\b(?:à l['’]approche|approche|approchent) des (?P<n9>\d{{1,3}}){_KM} (?:de l['’]arrivée|du but)",
    re.IGNORECASE,
)
"""The finish at a distance, and what is left: "Meta a 58 km", "son 29 los km que restan"."""
_HAPPENS = lazy(rf"(?:^|[\s,;:])(?:a|à)\s{_N}{_KM}(?:{_TO_END})?{_DONE}", re.IGNORECASE)
"""Where something happens, of what the text need not say: "à 71 km, tous trois sont repris"."""
_MISHAP = lazy(r"\b(?:pinch|crev|chut|ca[ií]d|enganch|montonera|aver[ií]a|réabsorb|réaval)", re.IGNORECASE)
_EVENTS = (
    "attack", "attack_noun", "catch", "regroup", "dropped", "join", "crash", "mechanical", "abandon", "raining", "stopped", "neutral",
)  # fmt: skip
_HILLS = lazy(
    r"\b(?:sommet|col|côte|cime|montée|ascension|sprint|ravito\w*|ravitaillement|bonif\w*|pied|puerto|alto|cima|cumbre|subida|cota|"
    r"avituallamiento|volante|secteur|sector|pavé\w*|moyenne|heure|media|altitud\w*|km/h|h\b|longueur|circuit|tour|vuelta|boucle)\b",
    re.IGNORECASE,
)
_TOWARDS = lazy(
    r"\b(?:prochain\w*|próxim\w*|trouv\w+|attend\w*|espera\w*|viendra|figure|encuentra)\b", re.IGNORECASE
)
_NEAR = 40
"""Characters before a distance in which that is said."""
_LEAST_NAME = 4
_SIGNS = ("los km", "los kil", "para", "meta", "cartel", "pancart", "bander", "panneau", "du but", "du terme")


@lru_cache(maxsize=8)
def _to_town(town: str) -> re.Pattern[str]:
    return lazy(
        rf"(?:{_AT}(?:unos |apenas |seulement )?|^){_N}{_KM}?\s(?:de|d['’]|du|de la|de l['’])\s?{re.escape(town)}\b|"
        rf"\b(?:faltan|quedan|restan|reste|restent|plus que) (?:ya |solo |unos |apenas |todavía |encore )?{_N.replace('<n>', '<n2>')}{_KM} "
        rf"(?:para(?: llegar a)?|hasta|avant|jusqu['’]à|pour (?:rallier|rejoindre)) {re.escape(town)}\b",
        re.IGNORECASE,
        of_one_race=True,
    )


def romance_km(s: Sentence, context: Context) -> float | None:
    """Return the km to go that a French or Spanish sentence says in words that need no more, or None."""
    if s.language == "fr" and (left := _at_the_head(s, context) or _at_the_end(s, context)) is not None:
        return left
    if (
        s.has("modal")
        or any(s.tokens[at].folded != "cuando" for at in s.all("future"))
        or (s.has("if") and not s.text.count("uando "))
    ):
        return None
    overall = {s.clauses[at] for at in s.all("gc")}
    if overall and (s.language == "fr" or len(overall) > 1 or 0 in overall):
        return None
    if (left := _at_the_head(s, context)) is not None:
        return left
    if s.language == "es" and _AND_A_HALF.search(s.text):
        return 1.5
    if context.km is not None and context.km <= _NEAR_THE_END_KM and _LAST_KM.search(s.text) and not s.has("not"):
        return 1.0
    if (there := _at_a_place(s, context)) is not None:
        return there
    patterns = [_SPELT]
    if s.language == "es":
        patterns.append(_SPANISH)
    if s.has("distance") or any(mark in s.text for mark in _SIGNS):
        patterns += [_LAPS, _ALONE, _BARE, _MARKED, _FINISH_AT]
        if (
            (s.has(*_EVENTS) or _MISHAP.search(s.text))
            and not s.has("not", "said", *(() if context.report else ("past",)))
            and _HILLS.search(s.text) is None
        ):
            patterns.append(_HAPPENS)
    if context.finish_town and len(context.finish_town) >= _LEAST_NAME:
        patterns.append(_to_town(context.finish_town))
    if context.report:
        patterns += [_REPORTED, _ENTERED]
    for pattern in patterns:
        for match in pattern.finditer(s.text):
            said = next((group for name, group in match.groupdict().items() if group and name[0] == "n"), None)
            value = None if said is None else number(said.replace(",", "."))
            if (
                value is None
                or (overall and s.clauses[_token_at(s, match.start())] in overall)
                or (pattern in (_ALONE, _BARE) and _TOWARDS.search(s.text))
                or (
                    pattern is not _MARKED
                    and _OF_A_PLACE.search(s.text[max(0, match.start() - _NEAR) : match.start()])
                )
            ):
                continue
            return float(value)
    return None


def ends_high(s: Sentence, context: Context) -> bool:
    """Return whether the stage ends at a top, as the name of the finish, or a sentence of before or now, says."""
    town = fold_name(context.finish_town or "")
    return context.ends_high or _HIGH_TOWN.match(town) is not None or _ENDS_HIGH.search(s.folded) is not None


def _at_a_place(s: Sentence, context: Context) -> float | None:
    """Return the km to go of a top that is the finish, or of a place that is passed, where the race comes to it."""
    context.ends_high = ends_high(s, context)
    if context.km is None or not s.has("distance"):
        return None
    if context.ends_high and context.km <= _HIGHEST_KM and (top := _TO_TOP.search(s.text)) is not None:
        left = number(top["n"].lower().replace(",", "."))
        return float(left) if left is not None and not s.has("not", "past") and left <= context.km else None
    passed = None if s.has("past", "named") else _PASSED_THERE.match(s.text)
    left = None if passed is None else number(passed["n"].lower().replace(",", "."))
    is_next = left is not None and context.km - _LATELY_KM <= left <= context.km
    return float(left) if left is not None and is_next else None


_AT_THE_END = lazy(
    rf"(?:^|[,;.!?–-] )(?:encore |plus que )?(?P<n>\d{{1,3}}(?:,\d{{1,2}})?){_KM}\s?[.!…]*$", re.IGNORECASE
)
"""How a sentence of those away ends: "1'10'' pour Dorn et Fisk, 25 km."."""


def _at_the_end(s: Sentence, context: Context) -> float | None:
    """Return the km that French puts at the end of what it says of a gap, or of those away, and says no more of them."""
    found = _AT_THE_END.search(s.text) if s.has("distance") and not s.has("summit", "sprint", "speed") else None
    if (
        found is None
        or not s.has("duration", "leaders", "away")
        or len(s.all("distance")) > 1
        or s.has("if", "gc", "modal")
    ):
        return None
    left = float(found["n"].replace(",", "."))
    is_next = context.km is None or context.km - _LEAP_KM <= left < context.km
    return left if is_next and not _HILLS.search(s.text) and not s.has("past") else None


def _token_at(s: Sentence, start: int) -> int:
    """Return the token in which a character of the text stands."""
    return max((at for at, token in enumerate(s.tokens) if token.start <= start), default=0)


def _at_the_head(s: Sentence, context: Context) -> float | None:
    """Return the km with which a sentence begins, and says no more of them."""
    head = None if context.km is None or s.has("past") else _AT_HEAD.match(s.text)
    if head is None and context.km is not None and s.language == "es" and (head := _LEFT_BARE.match(s.text)):
        bare = float((head["n"] or head["n2"]).replace(",", "."))
        is_of_riders = head["n"] and context.away_size and bare <= context.away_size
        is_next = context.km - _LEAP_KM <= bare < context.km and not is_of_riders and not _HILLS.search(s.text)
        return bare if is_next else None
    left = None if head is None else number(head["n"].lower().replace(",", "."))
    if left is None or context.km is None or _HILLS.search(s.text):
        return None
    return float(left) if context.km - _LEAP_KM <= left < context.km else None
