"""The finish: who won, the time, and who came next where the same sentence tells it."""

from collections.abc import Iterator
from typing import Any

from feeds.commentary.context import Context, Fact
from feeds.commentary.guards import inverted, is_news, people_at, subject
from feeds.commentary.names import Person, Roster
from feeds.commentary.numbers import Figure
from feeds.commentary.placings import listed_after
from feeds.commentary.sentence import Sentence
from feeds.commentary.tags import phrases

RESULT_IS_SURE = 0.8
"""Least confidence of a finish whose next places are taken from the same sentence."""

_BEFORE_THE_WINNER = phrases(
    "won by|victory for|win for|stage win for|gewonnen door|zege voor|de zege is voor|winst voor|"
    "ritzege voor|victoire de|victoire pour|victoria de|victoria para|triunfo de|triunfo para|"
    "winnaar is|the winner is|winner is|it s a win for|victory goes to|etappezege voor|"
    "de etappe is voor|de rit is voor|het is voor|de overwinning is voor|overwinning voor|"
    "remportee par|succes de|succes pour|etapa para|victoria de etapa para|gewonnen"
)
"""After these the winner is named: "victory for X"."""


def finish(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield who won, and in a report the places that the same sentence tells."""
    fact = _finish(s, context, roster)
    if fact is None:
        return
    yield fact
    behind = _beaten_at_the_line(s, fact.people)
    if context.report and len(behind) >= 2 and fact.confidence >= RESULT_IS_SURE:
        rows = [{"position": place, "person": person} for place, person in enumerate([*fact.people, *behind], 1)]
        fields = {"rows": rows, "basis": "provisional"}
        yield Fact("result", fields, fact.confidence - 0.05, s.text, fact.people)


def _beaten_at_the_line(s: Sentence, winner: list[Person]) -> list[Person]:
    """Return who came next after the winner, where a sentence tells it: "wins ahead of A and B"."""
    for at in s.all("beaten"):
        if "win" not in s.tokens[at].classes or at + 1 < len(s.tokens):
            behind = [person for person in listed_after(s, at) if person not in winner]
            if behind and not s.in_clause(at, "duration", "points"):
                return behind
    return []


def _finish(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return that somebody has won, where the race can be over."""
    if "finish" in context.once or context.phase == "before":
        return None
    near = context.km is None or context.km <= 12 or context.report
    if not near:
        return None
    for at in s.all("win"):
        token = s.tokens[at]
        if not is_news(s, at, context, ("gc",)) or s.in_clause(at, "sprint", "summit", "points"):
            continue
        after_first = token.folded in _BEFORE_THE_WINNER
        people: list[Person] = []
        index: int | None = None
        confidence = 0.9
        if after_first:
            index = s.after(at, ("named", "maybe"), 3)
            if index is not None:
                people = people_at(s, index, context) or (
                    [roster.add(str(s.tokens[index].value), sure=False)]
                    if "maybe" in s.tokens[index].classes and " " in str(s.tokens[index].value)
                    else []
                )
        if not people:
            # "X heeft de tweede rit gewonnen": the doer stands before the verb that the participle belongs to
            has = next((i for i in range(at - 1, -1, -1) if s.tokens[i].folded in _HAS), None)
            verb = has if token.folded == "gewonnen" and has is not None else at
            people, index, name = subject(s, verb, context, 6)
            if name is not None and " " in name:
                people, confidence = [roster.add(name, sure=False)], 0.82
        if not people:
            people = inverted(s, at, context)
        if len(people) != 1:
            continue
        if token.folded in {"beats", "takes it", "klopt", "regle", "dompte", "conquista", "sprint naar winst"}:
            confidence -= 0.05
        if s.has("said") or (
            token.folded in {"gana", "gagne", "wint", "won", "wins"}
            and s.after(at, ("lead_noun", "duration"), 3) is not None
        ):
            confidence -= 0.3
        if index is not None and "he" in s.tokens[index].classes:
            confidence -= 0.35  # whom it means is not plain where the stage ends
        if _is_for_less(s, at) or (s.tokens[at + 1].folded if at + 1 < len(s.tokens) else "") in _NOT_IT:
            continue
        fields: dict[str, Any] = {}
        times = [figure for i in s.all("duration") if (figure := s.tokens[i].value).race_time]
        if times:
            fields["time_s"] = int(_first(times).value)
        return Fact("finish", fields, confidence, s.text, people, "whether this was the stage is not plain")
    return None


def _is_for_less(s: Sentence, at: int) -> bool:
    """Tell whether it was for less than the stage: "wins the sprint for third place"."""
    for index in range(at + 1, min(at + 6, len(s.tokens))):
        if s.tokens[index].folded in _NOT_FIRST:
            return not s.next_is(index, "line")
    return False


_HAS = frozenset({"heeft", "had", "hebben"})
_NOT_IT = frozenset({"up", "easy", "out", "on", "over", "back"})
"""After "takes it": no win."""

_NOT_FIRST = phrases(
    "plek|plaats|place|second|third|2nd|3rd|tweede|derde|deuxieme|troisieme|segundo|tercero|place de|"
    "plaza|puesto|rest|reste|resto|peloton|was second|was third"
)
"""After "wins the sprint for": no win of the stage."""


def _first(figures: list[Figure]) -> Figure:
    return figures[0]
