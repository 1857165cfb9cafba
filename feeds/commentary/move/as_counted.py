"""Who is away where English counted them first: "Tolan is there again, along with A and B", "A, B, C, and two more"."""

from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.doing import Away
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_OTHER_NEWS = (
    "peloton", "chasers", "catch", "join", "dropped", "drops", "crash", "mechanical", "abandon", "attack_noun", "duration", "gc",
    "win", "sprint", "summit", "points", "bonus", "said", "if", "future", "mate", "second", "third", "line", "dns",
)  # fmt: skip
"""Classes of words that make of a list of riders something else."""
_THERE = lazy(
    r"\b(?:along with|together with|alongside|accompanied by|(?:is|are|s|re) (?:in )?there|(?:is|are|s|re) in it|(?:is|are|s|re) (?:again )?(?:one|two|part) of them|includ\w+|we have|they are|as well as|in the company of)\b"
)
_MORE = lazy(
    r"\b(?:and|plus) (?P<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:more|others|other riders)\b"
)
_FEWEST_LISTED = 3


def as_many_as_counted(s: Sentence, context: Context, roster: Roster) -> Away | None:
    """Return who is away, where a sentence names as many as were counted, or says how many it leaves out.

    Args:
        s: the sentence.
        context: `away_size` is how many are away, of whom nobody was named.
        roster: the riders of the race.
    """
    size = context.away_size
    if s.language != "en" or not size or size < 2 or context.away or context.report or s.has(*_OTHER_NEWS):
        return None
    named = s.all("named")
    if not named:
        return None
    people = list(dict.fromkeys(slots(s, context, roster).people))
    more = _MORE.search(s.folded)
    left_out = int(number(more["n"]) or 0) if more is not None else 0
    if len(people) + left_out != size or len(people) < 2 or s.in_clause(named[0], "not", "modal"):
        return None
    is_list = len(named) == 1 and named[0] <= 2 and len(people) >= _FEWEST_LISTED
    if not (_THERE.search(s.folded) or (more is not None and len(people) >= _FEWEST_LISTED) or is_list):
        return None
    roster.adopt(people)
    return named[0], people, size if left_out else None, 0.82
