"""The winner's time, where a sentence after the line gives it: "Bero covered the 160 km in 3:45:12"."""

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_IN = lazy(r"\b(?:in|time of|clocked|took|time was) (?:just |only |exactly |a time of )?$")
"""Before the winner's time, where another time follows: "in 4:06:18, 12 seconds ahead of A"."""
SLOWEST_KPH, FASTEST_KPH = 18.0, 65.0
"""Averages of winners lie between, those of short and flat or long and steep stages too."""
_LONGEST_S = 9 * 3600
_HOUR_S = 3600


def winning_time(s: Sentence, said: Slots, context: Context, winner: Person) -> int | None:
    """Return the seconds that the winner took, where a sentence after the finish gives them and names nobody else.

    Args:
        s: the sentence.
        said: the same with slots.
        context: what was said before; the stage's length tells a winner's time from another one.
        winner: who won.
    """
    if not (context.phase == "finished" or context.won_now or context.report) or s.has("gc", "said"):
        return None
    if not said.figures or not said.figures[0].race_time or any(one.race_time for one in said.figures[1:]):
        return None
    before = said.text[: said.text.index("{0}")]
    is_theirs = set(in_row(said, before)) == {winner}
    is_theirs |= s.language == "en" and len(said.figures) > 1 and _IN.search(before) is not None
    if any(person is not winner for person in in_row(said, before if is_theirs else said.text)):
        return None
    seconds = int(said.figures[0].value)
    return seconds if is_plausible(seconds, context.distance_km) else None


def is_plausible(seconds: int, distance_km: float | None) -> bool:
    """Return whether a stage can be won in so many seconds."""
    if distance_km is None:
        return seconds <= _LONGEST_S
    return SLOWEST_KPH <= distance_km * _HOUR_S / seconds <= FASTEST_KPH
