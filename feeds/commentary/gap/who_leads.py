"""Who leads, as a gap shows: those who have passed riders that were away, "Dorn and Fisk have nine seconds on Gran"."""

from collections.abc import Iterator

from feeds.commentary.gap.grammar import Rule
from feeds.commentary.gap.tidying import Piece
from feeds.commentary.gap.who import Apart, Reading, people_of, role_of
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy


def of_the_leaders(reading: Reading, x: Piece | None, y: Piece, people: list[Person], rule: Rule) -> Apart | None:
    """Return the gap where it is of those away that a lead is said: for them in Dutch, or on them by others who lead now."""
    before = reading.row.pieces[reading.row.pieces.index(y) - 1].words
    is_for = rule.name == "ahead of whom" and reading.row.inverts and before != "voor op"
    if is_for and role_of(reading, y) == "leaders":
        return Apart("peloton", "leaders", rule.confidence - 0.1)  # "1'45 voor de twee": for them
    if rule.name == "ahead of whom" and x is None and (riders := first_away(reading, y)):
        return Apart("peloton", "leaders", rule.confidence - 0.08, front=riders)  # "4'05 voor Dorn": for him
    if x is None or x.kind != "G" or not (passed := _those_passed(reading, x, people, y)):
        return None
    reading.doer = x
    back = "chasers" if len(passed) > 1 else passed[0].name
    return Apart(back, "leaders", rule.confidence - 0.04, front=tuple(people), passed=tuple(passed))


def _those_passed(reading: Reading, x: Piece, people: list[Person], y: Piece) -> list[Person]:
    """Return those known to be away of whom a sentence says that others have a lead on them; nobody where there are none.

    The others are named, or they are "the three in front" who have a lead on riders that are named.
    """
    context = reading.context
    is_group = y.kind == "G" and y.token is not None and "leaders" in y.token.classes
    others = list(context.away) if is_group else people_of(reading, y)
    if not people and (is_group or x.token is None or "leaders" not in x.token.classes):
        return []
    if not any(one in context.away for one in others) or any(one in others for one in people):
        return []
    if _TIMED.search(reading.s.folded):
        return []
    size = y.token.value if is_group and y.token is not None else None
    return others if size in (None, len(others)) else []


_TIMED = lazy(
    r"\b(?:best|fastest|meilleur|beste|snelste|mejor) (?:\w+ )?(?:time|temps|tijd|tiempo)\b|\b(?:pointage|time check at|tussenpunt|intermedio)\b"
)
"""Of riders who are timed: nobody is away."""


def first_away(reading: Reading, y: Piece | None) -> tuple[Person, ...]:
    """Return the riders from whom a Dutch or Spanish sentence gives the peloton's gap, where nobody was said to be away."""
    context = reading.context
    if not (reading.row.inverts or reading.s.language == "es") or y is None or y.kind != "G" or context.away:
        return ()
    people = tuple(people_of(reading, y))
    return (
        people if not context.away_size or (not reading.row.inverts and len(people) == context.away_size) else ()
    )


def still_is_there(reading: Reading, y: Piece | None, people: list[Person]) -> bool:
    """Return whether one rider is still so far from the peloton, who then is behind it: "pointe encore à 1'15 du peloton"."""
    return y is not None and len(people) == 1 and _STILL.search(reading.s.folded) is not None


_STILL = lazy(r"\b(?:still|encore|toujours|nog|nog steeds|sigue|todavia|aun)\b")


def _lead_now(s: Sentence, apart: Apart, context: Context) -> Iterator[Fact]:
    """Note that riders lead those who were away, and yield it, but of one who was away: "Dorn and Fisk have nine seconds on Gran"."""
    front, behind = list(apart.front), list(apart.passed)
    is_of_them = len(front) == 1 and context.leads(front)
    context.goes_away(front or [one for one in context.away if one not in behind])
    context.presumed = context.presumed or not front
    context.chasers = behind
    if front and not is_of_them:
        yield Fact("breakaway", {}, 0.78, s.text, front, "who is meant is not plain")


def led_by(s: Sentence, apart: Apart, context: Context, *, is_sure: bool) -> Iterator[Fact]:
    """Keep in mind who leads by a gap, and yield that they are away where it shows that they are now."""
    if apart.passed:
        yield from _lead_now(s, apart, context)
    elif is_sure:
        context.fronted = list(apart.front)
    if s.language in ("fr", "es"):
        yield from _go_away(s, list(apart.front), context)


def _go_away(s: Sentence, people: list[Person], context: Context) -> Iterator[Fact]:
    """Note that riders of whom nobody knew it are away, and yield it where Spanish says so of several."""
    if context.leads(people):
        return
    context.goes_away(people)
    if s.language == "es" and len(people) > 1:
        yield Fact("breakaway", {"size": len(people)}, 0.78, s.text, people)
