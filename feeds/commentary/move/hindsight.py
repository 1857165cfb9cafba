"""Moves as a report looks back on them: who made up the break, who joined it, who tried alone, who was caught."""

import re
from collections.abc import Iterator
from functools import cache

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import PEOPLE, RIDER, THEM, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_BREAK = r"(?:break|breakaway|escape|move|kopgroep\w*|vlucht\w*|vroege vlucht|ontsnapping|kopduo|koptrio|leidersgroep|echappee|groupe de tete|escapada|fuga|cabeza de carrera)"
_FEW = r"[^<>{}.;:]"
_FORMED = (
    rf"(?P<a>{PEOPLE}){_FEW}{{0,40}}? (?:formed|form|forms|made up|vormen|vormden|vormde|composaient|composent|ont forme|formaient|formaron|formaban|protagoniz\w+){_FEW}{{0,40}}?\b{_BREAK}",
    rf"\b{_BREAK}{_FEW}{{0,50}}? (?:consisted of|consisting of|was made up of|made up of|comprised|comprising|contained|included|formed by|was formed by|containing|bestond uit|bestaande uit|werd gevormd door|"
    rf"gevormd door|met daarin|composee de|composee par|formee par|formee de|comprenait|reunissait|integrada por|formada por|compuesta por|de|van|by|of|:) (?P<a>{THEM})",
    rf"(?P<a>{PEOPLE}){_FEW}{{0,70}}? (?:kreeg|kregen|krijgt|krijgen|was joined|were joined|is joined|got company|were soon joined|was soon joined|fut rejoint|a ete rejoint|fue alcanzado)"
    rf"(?: (?!fiets|wiel|voorwiel|achterwiel|bike|wheel)\w+){{0,4}}? (?:van|by|from|par|por) (?P<b>{THEM})",
    rf"(?P<a><\d+-\d+>){_FEW}{{0,40}}? (?:went clear|got clear|broke away|broke clear|escaped|got away|jumped away|slipped away|forced their way clear|went up the road|pulled clear|rode clear|made the early move|"
    rf"(?:gingen|trokken|reden|sprongen|kozen|muisden|glipten|slopen|kwamen|raakten){_FEW}{{0,40}}?(?:ervandoor|er vandoor|vandoor|ten aanval|in de aanval|hazenpad|ruime sop|voorop|weg)\b|ontsnapten|"
    rf"se sont echappes|ont pris les devants|sont sortis|se sont detaches|ont fausse compagnie|ont pris|se sont extirpes|sont partis|"
    rf"se escaparon|saltaron|se marcharon|se fueron|tomaron ventaja|abrieron hueco|consiguieron marcharse)\b",
)
_COUNTED = lazy(
    rf"\b(?:riders|men|women|renners|rensters|man|vrouwen|coureurs|coureuses|hommes|corredores|hombres|ciclistas)\b{_FEW}{{0,60}}?\b"
    rf"(?:with|including|among them|met|waaronder|onder wie|avec|dont|con|incluid\w+|entre ellos) (?:onder anderen |onder meer |notamment )?(?P<a>{THEM})"
)
"""Some of a break that was counted: "Nine riders went clear, with A and B as the best known"."""
_TRIED = (
    rf"{RIDER}{_FEW}{{0,90}}? (?:attacked|launched|made (?:his|her) move|struck out|jumped away|went solo|went alone|kicked clear|accelerated|"
    rf"(?:ging|trok|reed|sprong|koos|muisde|glipte){_FEW}{{0,30}}?(?:ervandoor|er vandoor|vandoor|ten aanval|in de aanval|hazenpad|alleen weg|solo weg)\b|demarreerde|versnelde|viel aan|"
    rf"(?:plaatste|waagde|ondernam){_FEW}{{0,30}}?(?:aanval|demarrage|versnelling|uitval|poging|kans)\b|a attaque|a place une (?:attaque|acceleration)|est parti|s est envole|est sorti|"
    rf"ataco|lanzo un ataque|demarro|se marcho en solitario|acelero)\b",
    rf"(?:probeerde|poogde|tried|tenta|intento) {RIDER}{_FEW}{{0,30}}?\b(?:aanval|demarrage|uitval|attack|attaque|ataque)\b",
)
_CATCHES = (
    r"(?:caught|reeled in|swallowed up|brought back|absorbed|swept up|hauled back|ingerekend|ingelopen|opgeslokt|gegrepen|teruggegrepen|teruggepakt|bijgehaald|gecounterd|achterhaald|opgeslorpt|"
    r"repris\w*|rejoint\w*|avale\w*|absorbid\w+|neutralizad\w+|cazad\w+|alcanzad\w+)"
)
_WERE = (
    r"(?:was|were|been|being|werd|werden|zijn|is|fut|furent|a ete|ont ete|avant d etre|d etre|etre|fue|fueron|ser)"
)
_CAUGHT = (
    rf"(?P<a>{PEOPLE}){_FEW}{{0,30}}? {_WERE}(?: (?!not|niet|pas)[\w'’-]+){{0,6}}? {_CATCHES}\b(?! (?:out|up|behind|napping|short|in (?:the (?:second|third|fourth|wrong|crash|split)|a (?:crash|split)))\b)",
    rf"\b(?P<they>they|ze|zij|them|ils|break|breakaway|escapees|vluchters|koplopers|kopgroep|leaders|fugitives|echappes|echappee|fuga|escapados|escapada|aanvallers)\b"
    rf"{_FEW}{{0,30}}? {_WERE}(?: (?!not|niet|pas)[\w'’-]+){{0,6}}? {_CATCHES}\b",
)
_HINT = lazy(
    r"break|escape|move\b|kopgroep|vlucht|ontsnap|koptrio|kopduo|echap|groupe de tete|escapa|fuga|kreeg|kregen|joined|rejoint|clear|away|attack|launch|solo|vandoor|aanval|weg\b|hazenpad|"
    r"demarr|versnel|attaqu|parti|sorti|atac|ataque|marcha|caught|reeled|swallow|brought back|absor|swept|inger|ingel|opgesl|gegrepen|pakt\b|gecounterd|achterhaald|repris|avale|neutraliz|cazad|alcanz|"
    r"form|hueco|ventaja|devants|saltaron"
)


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], ...]]:
    said = {"breakaway": _FORMED, "attack": _TRIED, "caught": _CAUGHT}
    return {kind: tuple(lazy(pattern) for pattern in patterns) for kind, patterns in said.items()}


def hindsight(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield the moves of a report's sentence that are not in `found`.

    Args:
        s: the sentence.
        context: who is away.
        roster: the riders of the race.
        found: what the sentence says already.
    """
    if is_talk(s) or any(fact.kind in ("finish", "result", "gc") for fact in found):
        return
    said = slots(s, context, roster)
    if not _HINT.search(said.text):
        return
    counted = next((fact for fact in found if fact.kind == "breakaway" and not fact.people), None)
    if counted is not None and (match := _COUNTED.search(said.text)):
        people = in_row(said, match["a"])
        if 0 < len(people) <= counted.fields.get("size", 0):
            roster.adopt(people)
            counted.people = people
            context.goes_away(people, counted.fields["size"])
    known = {person for fact in found for person in fact.people}
    done = {person for fact in found if fact.kind != "join" for person in fact.people}
    kinds = {fact.kind for fact in found}
    for kind, patterns in _patterns().items():
        if kind in kinds or (kind == "attack" and "breakaway" in kinds):
            continue
        for pattern in patterns:
            match = next((m for m in pattern.finditer(said.text) if _is_said(s, said, m)), None)
            if match is None:
                continue
            people = _people(said, match)
            if kind == "caught" and not people:
                people = list(context.away)
                if not people:
                    continue
            if (
                not people
                or set(people) & (done if kind == "breakaway" else known)
                or (kind == "breakaway" and len(people) < 2)
            ):
                continue
            if kind == "breakaway" and people == context.away and not match.groupdict().get("b"):
                continue
            roster.adopt(people)
            kinds.add(kind)
            yield _fact(kind, people, s, context)
            break


def _is_said(s: Sentence, said: Slots, match: re.Match[str]) -> bool:
    """Return whether a move is given as done: nothing of its last clause hopes or denies, its own verb apart."""
    end = said.token(match.end() - 1)
    return not s.in_clause(end, "not", "future") and not re.search(
        r"\b(?:could|would|might|zou|zouden|pourrait|podria)\b", match[0]
    )


def _people(said: Slots, match: re.Match[str]) -> list[Person]:
    groups = match.groupdict()
    if "a" in groups or "they" in groups:
        return in_row(said, " ".join(groups.get(name) or "" for name in ("a", "b")))
    return [said.people[int(match[1])]]


def _fact(kind: str, people: list[Person], s: Sentence, context: Context) -> Fact:
    fields: dict[str, object] = {}
    if kind == "breakaway":
        context.goes_away(people)
        fields["size"] = len(people)
    elif kind == "caught":
        context.goes_away([person for person in context.away if person not in people])
    elif kind == "attack" and not context.away:
        context.goes_away(people)
    return Fact(kind, fields, 0.78, s.text, people, "whether this was a move is not plain")
