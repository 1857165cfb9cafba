"""A break that a sentence only names: three or more riders in one row, where nobody was away."""

from collections.abc import Iterator

from feeds.commentary.move.breakaways import peloton_does, size_of
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.tokens import Sentence


def in_a_row(s: Sentence, context: Context) -> Iterator[tuple[int, Fact]]:
    """Yield the break of three or more who stand in one row in a sentence of a break, where nobody was away."""
    rows = s.all("named")
    if s.language != "en" or context.away or len(rows) != 1 or s.has(*_OF_OTHER_NEWS):
        return
    people = list(s.tokens[rows[0]].value)
    size = size_of(s)
    if len(people) < LEAST or (context.away_size or len(people)) != len(people):
        return
    is_break = s.has("leaders", "away", "consists") or size == len(people)
    if is_break and is_news(s, rows[0], context) and not peloton_does(s):
        yield rows[0], move("breakaway", people, 0.72, s)


LEAST = 3
"""Riders in a row who are a break where a sentence speaks of one."""
_OF_OTHER_NEWS = (
    "catch", "join", "dropped", "drops", "crash", "mechanical", "abandon", "chasers", "sprint", "summit", "first",
    "points", "win", "gc", "duration", "said", "mate", "team", "modal", "future", "not",
)  # fmt: skip
