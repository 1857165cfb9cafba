"""The points and the mountains classification as prose gives them: "In the mountains A leads with 34 points, followed by B with 28"."""

import re
from collections.abc import Iterator

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import Slots, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_WHICH = {
    "mountains": lazy(
        r"\b(?:la montana|lunares|pepas|mountains? (?:classification|jersey|competition|standings|prize)|(?:king|queen) of the mountains|\bin the mountains|kom (?:classification|jersey|standings)|polka dots?|"
        r"(?:classement|maillot|prix) (?:de la montagne|du meilleur grimpeur|des grimpeurs)|meilleur grimpeur|maillot a pois|bergklassement|bergtrui|bolletjestrui|klimmersklassement|bergprijs)\b"
    ),
    "points": lazy(
        r"\b(?:(?:clasificacion|maillot|camiseta|general) (?:de (?:los |la )?|por )(?:puntos|regularidad)|regularidad|(?:el|del|maillot|camiseta) verde|points (?:classification|jersey|competition|standings)|green jersey|"
        r"classement (?:par |aux )points|maillot vert|puntenklassement|puntentrui|groene trui)\b"
    ),
}
_UNIT = r"(?:puntos|points|pts?|punten|ptn)"
_END = rf"(?= ?(?:{_UNIT}\b|[),.;/]|(?:y|e|and|et|en|por|against|contre|tegen|frente|to|pour|voor)\b|$))"
_ITEM = lazy(
    rf"<(?P<who>\d+)>(?P<mid>[^<>{{}};]{{0,45}}?)(?<![\d.,] )(?<!\d)(?P<points>\d{{1,3}}){_END}|"
    rf"(?<!\d)(?P<before>\d{{1,3}})(?: {_UNIT})? (?:de|del|for|voor|pour|van|a) (?:el |la |the |de |le )?<(?P<whose>\d+)>"
)
_LABELS = {
    "mountains": r"montagne|grimpeurs?|meilleure? grimpeu(?:r|se)|pois|montana|puertos|mountains?|kom|qom|climbers?|berg(?:trui|klassement|prijs)?|bolletjes(?:trui)?",
    "points": r"points?|vert|sprint(?:eurs?|ers?)|puntos|regularidad|verde|green(?: jersey)?|punten(?:trui|klassement)?|groen|groene trui",
    "youth": r"jeunes?|meilleure? jeune|blanc|jovenes|mejor joven|mejor sub ?- ?23|blanco|youth|young riders?|best young rider|white(?: jersey)?|jongeren(?:trui|klassement)?|witte? (?:trui)?",
}
_NAMES = "|".join(f"(?P<{which}>{words})" for which, words in _LABELS.items())
_WHAT = (
    r"(?:(?:classement|maillot|prix|clasificacion|camiseta) (?:de la |de los |des |du |de |del |par |aux |[aà] )?)"
)
_LABEL = lazy(rf"^{_WHAT}?(?:{_NAMES}) ?[:–-] ?")
_TITLE = lazy(
    rf"\W*(?:le |au )?(?:{_WHAT}|(?=meilleur))(?:{_NAMES})(?: \([^()]{{0,30}}\))?(?: ?:| apres .{{1,20}}$|$)"
)
"""How French heads such a table, in its line or in the one above."""
_ALONE = lazy(r"<(?P<who>\d+)>(?: ?\( @ \))? ?\.?$")
_GAINS = lazy(
    r"\b(?:suma|sumo|sumado|anade|gana|gano|se llev\w+|recib\w+|obtien\w+|scor\w+|takes|took|gets|gained|pakt|pakte|prend|pris|marque|engrang\w+|necesita|needs|kilometr\w+|segundos)\b"
)
"""What is of points that are won at one line, and no standing."""
_HOLDS = lazy(
    r"\b(?:conserva|mantiene|defiende|afianza|retiene|luce|lidera|encabeza|comanda|manda|sigue|continua|se viste|se enfunda|recupera|se hace|lider de|al frente)\b[^.;]* con \d{1,3} puntos\b"
)
"""Who leads one in Spanish, alone: "Bero conserva el maillot de la montaña con 27 puntos"."""
_BETWEEN = 45
_LEAST = 2


def classified(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield the points or the mountains classification of a sentence that gives two riders or more with their points.

    Args:
        s: the sentence.
        context: before the stage it is the one of the morning; while the race is on nothing is read.
        roster: the riders of the race.
    """
    if ":" in s.text and (led := _labelled(s, context, roster)) is not None:
        yield led
        return
    if "p" not in s.folded or not s.has("named", "maybe"):
        return
    texts = (s.folded, context.before)
    is_titled = s.language == "fr" and (
        _TITLE.match(s.text.lower()) is not None or any(map(_TITLE.fullmatch, texts[1:]))
    )
    if not is_titled and context.phase == "racing" and not context.report:
        return
    if not is_titled and re.search(rf"\d {_UNIT}\b", s.folded) is None:
        return
    which = next((name for text in texts for name, words in _WHICH.items() if words.search(text)), None)
    if which is None or s.has("if", "modal") or is_talk(s):
        return
    said = slots(s, context, roster)
    rows = _rows(said)
    people = [person for person, _ in rows]
    if len(rows) < (1 if _HOLDS.search(s.folded) else _LEAST) or len(set(people)) < len(people):
        return
    roster.adopt(people)
    table = [{"position": at, "person": one, "points": points} for at, (one, points) in enumerate(rows, 1)]
    basis = "before" if context.phase == "before" and not context.report else "provisional"
    yield Fact("classification", {"which": which, "rows": table, "basis": basis}, 0.8, s.text, people)


def _labelled(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return the classification of a line that begins with its name: "Montagne : A 44 pts, B 35 pts", "Jóvenes: C"."""
    if not (context.phase == "finished" or context.report) or not s.has("named", "maybe"):
        return None
    said = slots(s, context, roster)
    label = _LABEL.match(said.text)
    if label is None:
        return None
    alone = _ALONE.match(said.text, label.end())
    rows = [(said.people[int(alone["who"])], None)] if alone is not None else _rows(said)
    if not rows or (alone is None and len(rows) < _LEAST):
        return None
    roster.adopt([person for person, _ in rows])
    which = next(name for name in _LABELS if label[name])
    table = [
        {"position": at, "person": one, **({} if points is None else {"points": points})}
        for at, (one, points) in enumerate(rows, 1)
    ]
    fields = {"which": which, "rows": table, "basis": "provisional"}
    return Fact("classification", fields, 0.8, s.text, [person for person, _ in rows])


def _rows(said: Slots) -> list[tuple[Person, int]]:
    """Return riders with their points, from the first on that has some, as far as they follow each other and fall."""
    rows: list[tuple[Person, int]] = []
    end = 0
    for match in _ITEM.finditer(said.text):
        points = int(match["points"] or match["before"])
        between = said.text[end : match.start()]
        if _GAINS.search(match["mid"] or ""):
            return []
        if rows and ("<" in between or len(between) > _BETWEEN or points > rows[-1][1]):
            break
        rows.append((said.people[int(match["who"] or match["whose"])], points))
        end = match.end()
    return rows
