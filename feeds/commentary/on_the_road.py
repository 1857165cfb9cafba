"""What a sentence says while the race is on: who passes a line, who moves, by how much, rule after rule."""

from feeds.commentary.gap.dutch_now import said_now
from feeds.commentary.move.chasing import puts_away
from feeds.commentary.move.counted import counted
from feeds.commentary.move.dutch import dutch_moves
from feeds.commentary.move.hindsight import hindsight
from feeds.commentary.move.introduced import introduced
from feeds.commentary.piecemeal import gaps_of, moves_of, passages_of
from feeds.commentary.place.passing import is_far, passage
from feeds.commentary.place.standings import standings
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import SURE, Context, Fact
from feeds.commentary.sentence.elsewhere import is_in_a_sprint, is_of_a_place
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.places import weighed

_WEIGHED = 0.8
"""How sure a passage is that no rule has read."""


def on_the_road(
    s: Sentence, parts: list[Sentence], context: Context, roster: Roster, found: list[Fact], winner: Person | None
) -> list[Fact]:
    """Return what a sentence says of the race that is on, after what was `found` in it of its setting.

    Args:
        s: the sentence.
        parts: its clauses.
        context: what was said before; kept up.
        roster: the riders of the race.
        found: the start, the weather and such.
        winner: who has won, where that was said.
    """
    before = context.copy()  # the rules note what a sentence names, even where they read nobody there
    passed = passages_of(s, parts, context, roster)
    if not passed and is_far(context) and (crossed := weighed(s, before)) is not None:
        passed = [passage(s, *crossed, _WEIGHED, context, roster)]
    finished = [fact for fact in passed if fact.kind == "finish" and fact.confidence >= SURE]
    _note_who_leads(passed, context)
    placed = list(standings(s, context, roster, finished, winner))
    found = [*found, *passed, *placed]
    if finished or placed:
        return found
    said = moves_of(s, parts, context, roster)
    if is_in_a_sprint(s):
        said = [fact for fact in said if fact.kind != "attack"]
    found += _beside_a_line(said, passed, s.language)
    found += list(dutch_moves(s, context, roster, said))
    found += list(introduced(s, context, found))
    gives_bonus = any("bonus_s" in row for fact in passed for row in fact.fields.get("order", ()))
    if not gives_bonus and not is_of_a_place(s):
        context.fronted = []
        found += said_now(s, context, roster, gaps_of(s, parts, context, roster))
        # "The three up front have 1:20 on Dorn and Fisk": these are not away
        found = [fact for fact in found if not puts_away(fact, context.chasers)]
        found += list(counted(s, context, roster, found))
    if context.report:
        found += list(hindsight(s, context, roster, found))
    return found


def _note_who_leads(passed: list[Fact], context: Context) -> None:
    """Take whoever is first at a line for one of those away, though others were: who chased has passed them."""
    for fact in passed:
        first = fact.people[:1]
        is_known = not first or not context.away or context.leads(first) or context.report
        if is_known or fact.kind not in ("climb", "sprint"):
            continue
        if first[0] in context.chasers:
            context.goes_away(list(context.chasers))
        elif (context.away_size or 0) > len(context.away):
            context.away = [*context.away, *first]  # one of those who were only counted


def _beside_a_line(said: list[Fact], passed: list[Fact], language: str) -> list[Fact]:
    """Return moves without those that riders who pass a line only seem to make: "Aster saute Bero" drops nobody."""
    people = {one for fact in passed for one in fact.people}
    kinds = {"breakaway", "attack", "caught", {"es": "join", "fr": "dropped"}.get(language, "")}
    return [fact for fact in said if fact.kind not in kinds or people.isdisjoint(fact.people)]
