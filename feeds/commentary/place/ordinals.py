"""Riders beside words and numbers for their places."""

from feeds.commentary.place.placings import rider_at
from feeds.commentary.place.ranked import RANK_MARKS, place_beside
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import subject
from feeds.commentary.sentence.tokens import Sentence


def with_ordinals(s: Sentence, context: Context, roster: Roster) -> list[Person]:
    """Return the riders of "1. A, 2. B, 3. C" and of "A first, B second, C third" in their order, or none."""
    places: dict[int, Person] = {}
    for at in s.all("named", "maybe", "word"):
        is_ranked = at > 1 and s.tokens[at - 1].folded in RANK_MARKS
        if "word" in s.tokens[at].classes and not (is_ranked and s.text[s.tokens[at].start].isupper()):
            continue
        place = place_beside(s, at)
        people = rider_at(s, at, roster) if place is not None else []
        if place is not None and len(people) == 1:
            places.setdefault(place, people[0])
    if 1 not in places and 2 in places and (first := next(iter(s.all("first")), None)) is not None:
        people = subject(s, first, context, 3)[0]
        if len(people) == 1 and people[0] not in places.values():
            places[1] = people[0]
    if 1 not in places or len(places) < 2:
        return []
    order: list[Person] = []
    while len(order) + 1 in places:
        order.append(places[len(order) + 1])
    return order
