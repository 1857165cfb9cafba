"""Riders of whom French says first how far behind they are: "À 12 secondes, on trouve un trio avec A, B et C"."""

from feeds.commentary.move.meetings import Found
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence


def without_chasers(s: Sentence, found: Found, context: Context) -> Found:
    """Return moves without that those are away who are so far behind, and keep in mind that they chase."""
    if s.language != "fr" or not context.away or not (chasing := _so_far_behind(s)):
        return found
    context.chasers = [one for one in chasing if one not in context.away]
    return [(at, fact) for at, fact in found if fact.kind != "breakaway"]


def _so_far_behind(s: Sentence) -> list[Person]:
    if s.tokens[0].folded != "a" or not s.next_is(0, "duration") or not s.has("consists", "with"):
        return []
    return [person for at in s.all("named") for person in s.tokens[at].value]
