"""The overall as French and Spanish give it in a sentence: "Au général, A possède 48 secondes d'avance sur B et 1'44" sur C"."""

from collections.abc import Iterator

from feeds.commentary.place.margins import NO_MARGINS
from feeds.commentary.place.places import riders_apart, rows_behind, table
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import Slots, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_OVERALL = lazy(
    r"\b(?:(?:au|le|du) general|classement general|la general|clasificacion general|l[ií]der(?! (?:de la carrera|virtual))|liderato|leader(?! (?:de la course|virtuel))|maillot (?:jaune|amarillo|rouge|rojo|rose|rosa|de l[ií]der|de leader)|en (?:jaune|rose|rouge)|de (?:amarillo|rojo|rosa)|sur les epaules (?:de|du|d))\b"
)
_NOT = lazy(
    r"\b(?:virtu\w+|points|puntos|montagne|montana|regularidad|jeunes|jovenes|equipes|equipos|peloton|echapp\w+|escap\w+|fug\w+|poursuiv\w+|perseguid\w+|sprint|sommet|cima|kilometres|kilometros|km|hier soir|grupo|groupe)\b"
)
_EARLIER = lazy(
    r"\b(?:era|llegaba|salia|partia|afrontaba|tenia|defendia|lideraba|mandaba|contaba|antes de|hasta hoy|hasta ayer|hasta este|al inicio|en la salida|de salida|por la manana|ayer)\b"
)
"""In a report, of the overall as the stage began."""
_AT_THE_START = lazy(
    r"\bau depart(?! (?:de|du|d|reel|fictif)\b)|\bce matin au depart\b|\bau depart (?:de l ?['’]? ?etape|ce matin)\b"
)
"""Of the overall as it was in the morning, in French."""
_AT_KM = lazy(r"\ba (?:\d+|\w+)(?: , \d+)? (?:kilometres|km) (?:de l(?: ['’])? ?(?:arrivee|ligne)|du but)\b")
_HAS = r"(?:possede|compte|comptait|possedait|avait|devancait|disposait de|a|conserve|garde|dispose de|detient|devance|precede|mene|est (?:en tete|leader)|tiene|mantiene|conserva|cuenta con|lidera|manda|aventaja|lleva|saca|posee|con|avec|en)"
_WHO = r"(?:(?:le|la|l ['’]|el|su|son|al)(?: [\w-]+){0,2} )?"
_LEAD = lazy(
    rf"<(?P<lead>\d+)>(?P<mid>[^<>{{}};.]{{0,70}}?)\b{_HAS}(?: [\w'’-]+){{0,3}}? \{{(?P<gap>\d+)\}}"
    rf"(?: (?:d(?: ['’])? (?:avance|avantage|ecart)|de (?:ventaja|renta|margen|marge|diferencia)))?(?: (?:au depart|ce matin|au (?:classement )?general|en la general))?(?: (?:sur|sobre|devant|a|al|con))+ {_WHO}<(?P<second>\d+)>"
)
_AHEAD = lazy(
    rf"<(?P<lead>\d+)>[^<>{{}};.]{{0,40}}? (?:devance|devancait|precede|precedait|aventaja|aventajaba)(?: [\w'’-]+){{0,2}}? {_WHO}<(?P<second>\d+)> (?:de|d ['’]|en|por) \{{(?P<gap>\d+)\}}"
)
"""Who is ahead of whom by how much: "A devance B de 8 secondes"."""
_NEXT_AT = lazy(
    rf"<(?P<lead>\d+)>[^<>{{}};.]{{0,60}}? ?(?:,|devant|con|avec)(?: (?:con|avec|y|et))? {_WHO}<(?P<second>\d+)>(?: (?:segundo|deuxieme|second|est|es|suit|,))* (?:a|de) \{{(?P<gap>\d+)\}}"
)
"""The leader, and how far the next are behind: "A sale de amarillo, con B a 48 segundos"."""
_LED = lazy(
    rf"\b(?:la|clasificacion) general\b[^<>{{}};.]{{0,40}}?<(?P<lead>\d+)>(?: (?:de |como |es |sigue )?(?:lider|al frente|en cabeza|primero))? ?[,;] (?:con |y |seguido de )?"
    rf"{_WHO}<(?P<second>\d+)>(?: (?:segundo|es|queda|sigue|,))* a \{{(?P<gap>\d+)\}}"
)
"""A Spanish leader, and how far the next are behind: "la general queda con A líder, B a 6 segundos y C a 7"."""
_LED_ROW = lazy(
    r"\bgeneral\b[^<>{};.]{0,50}?[:,] <(?P<lead>\d+)-(?P<second>\d+)> a \{(?P<gap>\d+)\}(?= ?[,;.]| y )"
)
"""The same without words: "la general: A, B a 6 segundos, C a 7"."""
_MORE = lazy(
    rf"(?: ?(?:,|et|y|puis|luego|;|e))*(?: (?:de|con|avec|en))? ?(?:\{{(?P<time>\d+)\}}|(?P<word>\d{{1,3}}))(?: (?:d(?: ['’])? avance|de ventaja))?(?: (?:sur|sobre|devant|a|al|con))+ {_WHO}<(?P<who>\d+)>"
    rf"|(?: ?(?:,|et|y|puis|luego|;|e))+ {_WHO}<(?P<rider>\d+)>(?: (?:est|es|suit|pointe|figure|queda|esta|marcha|troisieme|tercero|cuarto|quatrieme|etant|rejete|relegue|,))* (?:a|con|avec|de|en) (?:\{{(?P<gap>\d+)\}}|(?P<bare>\d{{1,3}})(?! ?(?:puntos|points)))"
)


def overall_said(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield the overall of a sentence that gives its leader, and by how much others are behind.

    Before the finish it is the one before the stage.

    Args:
        s: the sentence.
        context: whether the finish has been said, and the sentences before.
        roster: the riders of the race.
    """
    if (
        s.language not in ("fr", "es")
        or not s.has("duration")
        or is_talk(s)
        or s.has("modal", "future")
        or (s.has("if") and "por si " not in s.folded)
        or (s.has("said") and not (s.language == "fr" and _AT_THE_START.search(s.folded)))
    ):
        return
    is_on = context.phase == "racing" and context.has_break
    if is_on and not (s.language == "fr" and _AT_THE_START.search(s.folded)):
        return
    said = slots(s, context, roster)
    is_before = s.language == "fr" and (
        (context.phase == "before" and not context.report) or _AT_THE_START.search(said.text) is not None
    )
    if not (is_before or any(_OVERALL.search(text) for text in (said.text, context.before))):
        return
    if _NOT.search(_AT_KM.sub("", said.text) if is_before else said.text):
        return
    text = riders_apart(said.text)
    match = _LEAD.search(text) or _AHEAD.search(text) or (_LED.search(text) if s.language == "es" else None)
    match = match or (_NEXT_AT.search(text) if context.phase == "before" and not context.report else None)
    if match is None and (match := _LED_ROW.search(said.text)) and int(match["second"]) != int(match["lead"]) + 1:
        return
    if match is None or NO_MARGINS.search(match[0]):
        return
    leader, second = said.people[int(match["lead"])], said.people[int(match["second"])]
    figure = said.figures[int(match["gap"])]
    if figure.race_time or leader is second:
        return
    gap = int(figure.value)
    rows = rows_behind(leader, [(second, gap), *_next(said, text, match.end(), gap)])
    people = [row["person"] for row in rows.values()]
    if len(set(people)) < len(people):
        return
    roster.adopt(people)
    context.leader = leader
    is_after = (context.phase == "finished" and not _AT_THE_START.search(said.text)) or (
        context.report and s.language == "es" and not _EARLIER.search(said.text)
    )
    if is_after:
        known = context.overall
        if known and known[1]["person"] is leader and len(known) >= len(rows):
            return
        context.overall = rows
    basis = "provisional" if is_after else "before"
    yield Fact("gc", {"rows": table(rows), "basis": basis}, 0.8, s.text, people)


def _next(said: Slots, text: str, start: int, gap: int) -> list[tuple[Person, int]]:
    rows: list[tuple[Person, int]] = []
    while (match := _MORE.match(text, start)) is not None:
        time = match["time"] or match["gap"]
        value = int(said.figures[int(time)].value) if time else int(match["word"] or match["bare"])
        if value < gap:
            break
        rows.append((said.people[int(match["who"] or match["rider"])], value))
        gap, start = value, match.end()
    return rows
