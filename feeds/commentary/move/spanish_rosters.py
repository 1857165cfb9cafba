"""Who is in a break that a Spanish sentence counts and then lists: "son ocho: A y B, que repiten; C, el mexicano D, …"."""

from collections.abc import Iterator
from itertools import accumulate

from feeds.commentary.move.among import named_in_rows
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number, spelt
from feeds.commentary.words.patterns import lazy

_N = rf"(?P<n>\d\d?|{spelt('es')})"
_MEN = r"(?: (?:corredor[ea]s|hombres|ciclistas|mujeres|valientes|escapad[oa]s|fugad[oa]s|elegid[oa]s|integrantes|nombres|unidades|pedalistas|aventurer[oa]s))?"
_COUNTED = lazy(
    rf"\b(?:son|eran|somos|van|hay|tenemos|cantan|dan|quedan|estan|se han ido|se van|se marchan|se marcharon|salen|se fueron|de|los|las|estos|un) {_N}{_MEN}"
    r"(?: (?:son|eran|fueron|estan|en|de|de la|por|al|se llaman|que|hombres?|corredores?|delante|adelante|cabeza|punta|frente|fuga|escapada|corte|arriba|van|estan|componen|forman|los|el|la|buena|dia|del|ahora|en total|a saber|mismos|ya|,)){0,9} ?$"
)
_FORMED = lazy(
    r"\b(?:fuga|escapada|corte|escapados|avanzadilla)\b(?:[^:;]{0,60}) (?:se (?:formo|fraguo|hizo|gesto|cocino|produjo|consolido|consumo|ha formado|ha fraguado|ha hecho|forma|fragua|hace|gesta|consolida|produce)|cuajo|cuaja|ha cuajado|fructifico|prospero|tomo cuerpo|cogio cuerpo)"
    r"\b[^:;]{0,60}? (?:con|formad[oa] por|integrad[oa] por|compuest[oa] por|gracias a|obra de) $"
)
_AWAY = lazy(
    r"\b(?:fugas?|escapad\w+|escap\w+|cortes?|fugad\w+|cabeza|punta|delante|adelante|frente|avanzadilla|grupo (?:grande|numeroso|cabecero)|aventurer\w+|valientes|se (?:van|marchan|marcharon|fueron|han ido|han marchado|ha cortado))\b"
)
_NOT_AWAY = lazy(
    r"\b(?:detras|atras|perseg\w+|favorit\w+|general|clasific\w+|caid\w+|suelo|retir\w+|baja|bajas|salida|meta|podio|equipos?|puntos|esprint|sprint|puertos?|cima|coron\w+|ayer|manana|ganador\w*|victorias?|"
    r"candidat\w+|espanoles|colombianos|argentinos|franceses|italianos|invitad\w+|cola|descolg\w+|segundos?|minutos?|km|kilometros que|caza\w*|neutraliz\w+|atrap\w+|absorb\w+|alcanz\w+|sin|ni|no)\b"
)
_THOSE = lazy(r"\b(?:los|las) (?P<n>dos|tres|cuatro|cinco|seis) (?:fugad|escapad|de (?:delante|cabeza|la fuga))")
"""In a list: those who were away before."""
_OTHER_NEWS = ("crash", "abandon", "dns", "otl", "dropped")
_NO_BREAK = frozenset({"gc", "win", "if", "modal", "future", "said"})
_LEAST, _MOST = 2, 40
_FEWEST_UNCOUNTED = 3


def spanish_rosters(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield the break that a sentence lists after it counts it, or says that it was formed.

    Args:
        s: the sentence.
        context: who was away before; they are away from here on.
        roster: the riders of the race.
        found: what the sentence says already; what it says of some of them only is left out.
    """
    if s.language != "es" or not s.has("named", "maybe") or is_talk(s):
        return
    for at, token in enumerate(s.tokens[:-1]):
        follows = s.tokens[at + 1]
        if token.folded not in _OPENERS or not (follows.classes & _NAMES or follows.folded in _ARTICLES):
            continue
        head = " ".join(one.folded for one in s.tokens[: at + (token.folded != ":")])
        people = _listed(s, head, token.end, context, roster)
        if not people:
            continue
        if any(fact.kind == "breakaway" and len(fact.people) >= len(people) for fact in found):
            return
        roster.adopt(people)
        found[:] = [
            fact
            for fact in found
            if fact.kind not in ("attack", "join", "breakaway") or not all(one in people for one in fact.people)
        ]
        context.goes_away(people)
        context.said_away = frozenset(people)
        yield move("breakaway", people, 0.82, s, size=len(people))
        return


_OPENERS = frozenset({":", "son", "eran", "fueron", "con", "por"})
_NAMES = frozenset({"named", "maybe", "leaders"})
_ARTICLES = frozenset({"el", "la", "los", "las", "un", "una"})


def _listed(s: Sentence, head: str, begin: int, context: Context, roster: Roster) -> list[Person]:
    """Return the riders of a list that begins at a character of the sentence, where its head says that they are away."""
    before = [token.classes for token in s.tokens if token.start < begin]
    if _NOT_AWAY.search(head) or s.has(*_OTHER_NEWS) or any(classes & _NO_BREAK for classes in before):
        return []
    if _FORMED.search(f"{head} "):
        people = _rows(s, begin, roster)[-1]
        return people if len(people) >= _FEWEST_UNCOUNTED else []
    counted = _COUNTED.search(head)
    size = int(number(counted["n"]) or 0) if counted is not None else 0
    if not _LEAST <= size <= _MOST:
        return []
    is_next = not context.away and (size == context.away_size or _AWAY.search(context.before) is not None)
    if not (_AWAY.search(head) or is_next):
        return []
    those = _THOSE.search(s.folded, begin)
    so_many = int(number(those["n"]) or 0) if those is not None else 0
    known = [group[-so_many:] for group in (context.away, context.taken) if so_many] or [[]]
    listed = [one for at in s.all("named") if s.tokens[at].start >= begin for one in s.tokens[at].value]
    rows = [[*away, *row] for away in known for row in (*_rows(s, begin, roster), listed)]
    return next((people for row in rows if len(people := list(dict.fromkeys(row))) == size), [])


def _rows(s: Sentence, begin: int, roster: Roster) -> list[list[Person]]:
    """Return the riders named from a character on, up to each semicolon and to the end."""
    return [list(dict.fromkeys(row)) for row in accumulate(named_in_rows(s, begin, roster))]
