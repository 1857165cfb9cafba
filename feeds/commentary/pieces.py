"""The paragraphs and tables of a page with what each says, and what is taken away of it once all of them are read."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from feeds.commentary.making import Doubt, Taken
from feeds.commentary.page.headings import Para
from feeds.commentary.page.tables import Table


@dataclass(slots=True)
class Piece:
    """A paragraph or a table, and what it says."""

    para: Para
    taken: Taken
    table: Table | None = None
    phase: str = "racing"
    keep: bool = True
    at_end: bool = False


OF_THE_END = frozenset({"finish", "timed", "result", "gc"})
"""Kinds of facts that say how a race ended."""


def only_at_the_end(pieces: Sequence[Piece]) -> None:
    """Leave of what the head of a live page says in advance how the race ended, unless its posts say it."""
    said = {fact.kind for piece in pieces if not piece.at_end for fact in piece.taken.facts}
    for piece in pieces:
        if piece.at_end:
            kinds = OF_THE_END - said if piece.para.body.rstrip().endswith((".", "!")) else ()
            piece.taken.facts = [fact for fact in piece.taken.facts if fact.kind in kinds]


def without_slips(pieces: Sequence[Piece]) -> list[Doubt]:
    """Take away the km of paragraphs after which the race is further from the finish than they say; return them as doubts."""
    doubts: list[Doubt] = []
    furthest = 0.0
    for piece in reversed(pieces):
        taken = piece.taken
        if taken.km is None:
            continue
        if furthest > taken.km + _SLIP_KM:
            for fact in taken.facts:
                if fact.fields.get("km_to_go") == taken.km:
                    del fact.fields["km_to_go"]
            why = f"the race is {furthest:g} km from the finish after it"
            doubts.append(Doubt(piece.para.number, taken.quote, "km", f"km_to_go {taken.km:g}", 0.5, why))
            taken.km = None
        else:
            furthest = max(furthest, taken.km)
    return doubts[::-1]


_SLIP_KM = 1.0
"""Km that a mark may be behind the one before: both are rounded."""


def said_once(pieces: list[Piece]) -> None:
    """Leave of what a report says twice, at its head and further down, one: the winner, the fullest places.

    The overall of the morning is another one than the evening's, where somebody else led it.
    """
    finishes = [(piece, fact) for piece in pieces for fact in piece.taken.facts if fact.kind == "finish"]
    for (piece, fact), (_, later) in pairwise(finishes):
        if fact.people == later.people:
            piece.taken.facts.remove(fact)
    for piece in pieces:
        for fact in [one for one in piece.taken.facts if one.kind == "timed"]:
            piece.taken.facts.remove(fact)  # the winner, whose time it is, comes at the end
            won = next((one for _, one in reversed(finishes) if one.people == fact.people), None)
            if won is not None:
                won.fields.setdefault("time_s", fact.fields["time_s"])
    for kind in ("result", "gc"):
        said = [(piece, fact) for piece in pieces for fact in piece.taken.facts if fact.kind == kind]
        evening = said[-1][1].people[:1] if said else []
        said = [one for one in said if one[1].fields.get("basis") != "before" or one[1].people[:1] == evening]
        if len(said) < 2:
            continue
        counts = [0, *(len(fact.fields["rows"]) for _, fact in said)]
        steps = reversed(list(zip(said, pairwise(counts), strict=True)))
        piece, first = max(steps, key=lambda one: one[1][1] - one[1][0])[0]
        last = said[-1][1]
        for other, fact in said:
            other.taken.facts.remove(fact)
        # it stands where most of it was said
        last.quote = first.quote
        piece.taken.facts.append(last)
