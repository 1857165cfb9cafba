"""Who is meant by a Spanish verb without a subject beside a time: "Está a 1:40 de la cabeza", "Y a 50 de meta llegan con 2:20"."""

from feeds.commentary.gap.tidying import Piece
from feeds.commentary.gap.who import Reading
from feeds.commentary.rider.names import Person
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

OF_ONE_UNSAID = phrases("at from whom|trails by|trails whom by|has whom at|time of deficit")


def unsaid(reading: Reading) -> list[Person]:
    """Return who is meant by a Spanish verb without a subject: whoever did something in the sentence before."""
    current = next((i for i, p in enumerate(reading.row.pieces) if p.kind == "T" and p.at not in reading.found), 0)
    verb = next((piece for piece in reversed(reading.row.pieces[:current]) if piece.kind in "rmvh;"), None)
    if verb is None or verb.kind == ";":
        return []
    is_many = any(word[-1] == "n" and word not in ("con", "en") for word in verb.words.split())
    context = reading.context
    people = context.doer if (len(context.doer) > 1) is is_many else context.last if is_many else []
    return [] if len(people) < 1 + is_many or context.leads(people) else list(people)


THEIRS = phrases("they come with time|they have time|had once")
"""Rules of a Spanish verb without a subject."""


def is_theirs(reading: Reading, at: int) -> bool:
    """Return whether a Spanish verb without a subject is of those away: it is in the plural, and they were spoken of last."""
    verb = next((piece for piece in reversed(reading.row.pieces[:at]) if piece.kind in "zhmv"), None)
    if verb is None or verb.words in _THERE_IS or reading.s.has("peloton", "chasers", "rest"):
        return False
    context = reading.context
    is_many = any(word[-1] == "n" and word not in ("con", "en") for word in verb.words.split())
    return is_many and context.subject == "leaders" and bool(context.away or context.away_size)


_THERE_IS = phrases("quedan|les quedan|existen")


def is_of_the_break(reading: Reading, people: list[Person], y: Piece) -> bool:
    """Return whether "compañeros de fuga" or "anciens compagnons" are those away, and a rider is behind them."""
    is_rest = y.token is not None and "rest" in y.token.classes and _MATES.search(y.words) is not None
    context = reading.context
    is_left = not context.leads(people) or all(one in context.delayed for one in people)
    return is_rest and len(people) == 1 and is_left


_MATES = lazy(r"compan|anciens comp|ex comp|anciens camarades|compagnons d echappee")
