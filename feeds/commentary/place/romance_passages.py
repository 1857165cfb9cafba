"""French and Spanish passages given in two steps: what is crossed in a title, and who passed there in what follows it."""

import re
from typing import Any

from feeds.commentary.place.placings import MOST_BONUS_S, MOST_POINTS, placing
from feeds.commentary.place.sites import climb_name
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_LONGEST_TITLE = 16
_NAME = r"[A-ZÀ-Þ][\w'’.-]*+(?: (?:(?:de|du|des|la|le|les|del|y|el|los|las|sur|en) ){0,2}[A-ZÀ-Þ][\w'’.-]*+){0,4}"
_A_SPRINT = compiled(
    r"\b(?:sprint|esprint|sprint interm\w+|meta volante|metas volantes|sprint bonif\w+|bonif\w+|kil[oó]metro de oro|point chaud|rush)\b",
    re.IGNORECASE,
)
_SPRINT_AT = compiled(
    rf"(?:[Ss]print|[Ee]sprint|[Vv]olante)(?: [a-zé]+)? (?:de|du|d['’]|à|en|a)(?: la| le| l['’])? ?(?P<after>{_NAME})|^\W*(?P<before>{_NAME}),"
)
_A_CLIMB = compiled(
    rf"^\W*(?:[Cc]oronad[oa]|[Cc]oronan|[Ss]ommet|[Cc]ime|[Cc]ima|[Pp]aso por|[Pp]assage (?:au sommet|en haut)|[Ee]n haut|[Pp]ancarta)\b(?: (?:de|du|des|del|d['’]|la|le|el|l['’]|en|por))* ?(?P<name>{_NAME})|"
    rf"^\W*(?P<cat>{_NAME}) ?\((?:HC|[1-4]\.?(?:ª|e|re|ère|ème))[^()]{{0,20}}\)\W*$"
)
_ALONE = compiled(
    r"\W*(?:(?:y )?(?:en|por)? ?(?:la cima|lo alto|el alto|arriba|el paso|el primer paso|el segundo paso)? ?(?:del?|por)? ?(?:el|la)?)?"
    r"(?:\W*(?:de )?(?:primera|segunda|tercera|cuarta|[1-4]\.?ª) categor[ií]a|\W*(?:de )?categor[ií]a especial|\W*\([^()]{1,30}\))?\W*",
    re.IGNORECASE,
)
"""What may stand beside the name of a climb that is all a sentence says: "Collado de Foradada, segunda categoría."."""
_SHARED = compiled(r"\d[,/]? ?,? \d|\d (?:et|y) \d|\b(?:secondes|segundos|points|puntos)\b", re.IGNORECASE)
_NOT_THERE = compiled(
    r"\b(?:pied|pie|descente|descenso|descens\w+|prochain\w*|pr[oó]xim\w*|empieza|comienza|arranca|d[eé]but\w*|attaque\w*|abord\w*|entam\w*|inici\w*|rampas|pentes|"
    r"a falta|faltan|quedan|attend|espera|viene|vient|approche|acerca|reste|hasta|jusqu)\b",
    re.IGNORECASE,
)
"""What speaks of a climb that it is still to be climbed, or behind."""


def title_of(s: Sentence) -> tuple[str, str] | None:
    """Return the kind and the name of what a sentence names as crossed, and says no more: "Sprint de La Roda, 38 km a meta."."""
    if s.language not in ("fr", "es") or len(s.tokens) > _LONGEST_TITLE or _SHARED.search(s.text):
        return None
    if _NOT_THERE.search(s.text):
        return None
    if s.has("named", "future", "modal", "past", "duration", "leaders", "peloton", "chasers", "win"):
        return None
    if _A_SPRINT.search(s.text):
        at = _SPRINT_AT.search(s.text)
        return "sprint", (at["after"] or at["before"]).strip(" -,.") if at else ""
    match = _A_CLIMB.match(s.text)
    if match is None:
        name = climb_name(s.text) if s.language == "es" else None
        return ("climb", name) if name is not None and _ALONE.fullmatch(s.text.replace(name, "", 1)) else None
    return "climb", (climb_name(s.text) or match["name"] or match["cat"]).strip(" -,.")


_ORDER = lazy(
    rf"^(?:[^<>]{{0,40}} )?({PEOPLE}) ?,? (?:pas\w+ |corona\w+ |bascul\w+ |franchi\w+ )?(?:por|en|dans) (?:ese|este|el mismo|cet|ce) (?:mismo |meme )?(?:orden|ordre)\b"
)
_NUMBER = r"(?:\{(?P<time>\d+)\}|(?P<n>\b(?:\d{1,2}|un|uno|una|une|deux|dos|trois|tres|quatre|cuatro|cinq|cinco|six|seis|huit|ocho|dix|diez)\b)(?! ?(?:km|kilom|er\b|[º°ª%:])))"
_THEN = lazy(rf"<(?P<who>\d+)>(?P<between>[^<>{{}}.;:]{{0,60}}?) ?\(? ?{_NUMBER}")
_FOR = lazy(
    rf"{_NUMBER}(?: (?:points?|pts|puntos?|segundos?|secondes?))?(?: (?:son|est|sont|van|vont|y))? (?:para|pour|a|al) (?:el |le |la )?<(?P<who>\d+)>"
)
_NO_SHARE = lazy(
    r"\b(?:sur|sobre|a|devant|de retard|derriere|d avance|ventaja|avance|retraso|no|pas|ne|desde|depuis|etait|era)$"
)
_IS_NO_SHARE = lazy(
    r"\b(?:ventaja|avance|retard|retraso|ecart|diferencia|peloton|general|classement|clasificacion|kilometros|kilometres|km|derriere|detras|etapas|victoires|victorias|anos|ans)\b"
)


def shares(s: Sentence, said: Slots, context: Context) -> list[dict[str, Any]]:
    """Return who passed the line that was named before, in their order, each with what they got there."""
    if s.language not in ("fr", "es") or context.passage is None or context.placed:
        return []
    if (ordered := _ORDER.match(said.text)) is not None and len(people := in_row(said, ordered[1])) > 1:
        return [{"person": person} for person in people]
    if s.has("win", "catch", "crash", "modal", "future", "if") or _IS_NO_SHARE.search(said.text):
        return []
    rows = share_pairs(said)
    values = [value for _, value, _ in rows]
    if len(rows) < 2 or values != sorted(set(values), reverse=True) or rows[0][0] is not said.people[0]:
        return []
    units = {unit for _, _, unit in rows if unit}
    if len(units) > 1:
        return []
    unit = next(iter(units), None) or ("points" if context.passage[0] == "climb" or s.has("points") else None)
    if unit == "bonus_s" and values[0] > MOST_BONUS_S:
        return []
    return [{"person": person} | ({unit: value} if unit else {}) for person, value, _ in rows]


def share_pairs(said: Slots) -> list[tuple[Person, int, str | None]]:
    """Return riders with what a sentence gives them, and its unit where that is said: "B 3 puntos y C 1"."""
    found: dict[int, tuple[int, int, str | None]] = {}
    for match in (*_FOR.finditer(said.text), *_THEN.finditer(said.text)):
        if "between" in match.re.groupindex and _NO_SHARE.search(match["between"].rstrip()):
            continue
        value: float | None
        if match["time"]:
            figure = said.figures[int(match["time"])]
            value, unit = (figure.value, "bonus_s") if not figure.race_time else (None, None)
        else:
            value, unit = number(match["n"]), None
            after = said.text[match.end() : match.end() + 10]
            if re.match(r" ?(?:points?|pts|puntos?|p\b)", after):
                unit = "points"
        who = int(match["who"])
        if value is None or not 0 < value <= MOST_POINTS or who in found:
            continue
        found[who] = (match.start("who"), int(value), unit)
    used: set[Person] = set()
    rows = []
    for who, (_, value, unit) in sorted(found.items(), key=lambda item: item[1][0]):
        person = said.people[who]
        if person in used:
            return []
        used.add(person)
        rows.append((person, value, unit))
    return rows


_FOLLOW = lazy(
    r"^(?:et |y |puis |luego |despues |ensuite )?(?:suivent|suit|siguen|sigue|le siguen|le sigue|lo siguen|derriere|detras|tras el|ensuite|puis|luego|despues)\b"
)
_IN_BRACKETS = lazy(
    r"<(?P<who>\d+)> \( ?(?:\{(?P<time>\d+)\}|(?P<n>\d{1,2}))(?: ?(?:points?|pts?|puntos?|p|s))? ?\)"
)


def followers_there(s: Sentence, said: Slots, context: Context) -> Fact | None:
    """Return who came next at the line whose first was just named: "Suivent Bero (8), Salz (6) et Hald (4)"."""
    if s.language not in ("fr", "es") or context.passage is None or len(context.placed) != 1:
        return None
    if not _FOLLOW.match(said.text) or s.has("peloton", "leaders", "modal", "future", "attack"):
        return None
    rows: list[dict[str, Any]] = []
    for match in _IN_BRACKETS.finditer(said.text):
        unit = "bonus_s" if match["time"] else context.unit or "points"
        value = said.figures[int(match["time"])].value if match["time"] else int(match["n"])
        rows.append({"person": said.people[int(match["who"])], unit: int(value)})
    people = [row["person"] for row in rows]
    if not people or len(set(people)) < len(people) or set(people) != set(said.people):
        return None
    return placing(s, rows, context)


_NEXT_ONES = lazy(
    rf"(?:devant|devancant|por delante de|delante de|seguid[oa]s? (?:de|por)|suivie?s?(?: comme (?:son|leur) ombre| de (?:tres )?pres| dans l ordre)? (?:de|par)|precediendo a) (?:(?:le|la|l ['’]|el)(?: [\w-]+){{0,2}} )?({PEOPLE})"
)


_NEXT_ONES_ENGLISH = lazy(
    rf"(?:, who (?:\w+ly )?(?:surprised|beat|beats|pipped|edged|outsprinted|out - sprinted|denied|held off|outkicked|jumped|passed|overhauled|saw off|got the better of)|"
    rf"by (?:\w+ly )?(?:surprising|beating|pipping|edging|outsprinting|out - sprinting|denying|holding off|outkicking|passing|seeing off|getting the better of)|"
    rf"without (?:any )?(?:opposition|a fight|resistance|complaint|protest|a challenge) from|unopposed by|unchallenged by)(?: out| off)? (?:the )?({PEOPLE})(?: ?,? (?:and|then)+ ({PEOPLE}))?"
)


def next_ones(s: Sentence, said: Slots, first: Person) -> list[Person]:
    """Return who came next where a sentence names one who was first, and others after "devant"."""
    if s.language == "en":
        match = _NEXT_ONES_ENGLISH.search(said.text)
        people = in_row(said, f"{match[1]} {match[2] or ''}") if match else []
        return people if people and first not in people else []
    if s.language not in ("fr", "es") or said.people[:1] != [first]:
        return []
    match = _NEXT_ONES.search(said.text) or (_ON_HIS_WHEEL.search(said.text) if s.language == "fr" else None)
    people = in_row(said, match[1]) if match else []
    return people if people and first not in people else []


_ON_HIS_WHEEL = lazy(
    r", (?:avec )?(?:(?:le|la|l ['’])(?: [\w-]+){0,2} )?(<\d+>) (?:(?:calee?|collee?|juste) )?(?:dans (?:sa|la) roue|dans son sillage|sur ses talons|a sa roue)(?= ?[.,;!])"
)
_AGAIN = lazy(
    rf"^(?:et |y |c est )?(?:encore|toujours|de nouveau|otra vez|de nuevo|nuevamente|una vez mas|comme prevu ,?|toujours) ({PEOPLE}) (?:le premier |la premiere |el primero |la primera )?"
    r"(?:au sommet|en haut|a la cime|en la cima|en lo alto|en la cumbre|en tete (?:au|a la|aux)|en cabeza en)\b"
)
_OVER_THE_LINE = lazy(
    rf"({PEOPLE})(?: [\w-]+){{0,3}}? (?:franchit|passe|coupe|cruza|pasa) la (?:ligne|linea|raya) (?:en premier|le premier|la premiere|en tete|en premiere position|primer[oa]|en cabeza|en primera posicion)"
)


def first_there(s: Sentence, said: Slots, *, far: bool) -> tuple[str, list[Person]] | None:
    """Return who was first where it is put so that no other rule reads it: "Encore Dorn au sommet de la côte, Fisk deuxième"."""
    if s.language not in ("fr", "es") or s.has("modal", "future", "if"):
        return None
    kind, match = "climb", _AGAIN.match(said.text)
    if match is None and far and s.has("sprint"):
        kind, match = "sprint", _OVER_THE_LINE.search(said.text)
    people = in_row(said, match[1]) if match else []
    return (kind, people) if len(people) == 1 else None
