"""Who came to those away, where English names them all at once: "Junction: four leaders, A, B, C and D"."""

from collections.abc import Iterator, Sequence

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_JUNCTION = lazy(
    r"^(?:and |so )*(?:junction|contact|merger|all aboard|together)\b|\b(?:have|they ve|ve|has) (?:now |all )?come together\b|^that (?:makes|makes it|s) (?:three|four|five|six|seven|eight)\b"
)
"""What says that those in front are more than they were."""


def came_across(s: Sentence, away: Sequence[Person], found: list[Fact]) -> Iterator[Fact]:
    """Yield who came across, where all are named who are in front now.

    Args:
        s: the sentence.
        away: who was away before it.
        found: what was read of it.
    """
    if s.language != "en" or not away or any(fact.kind == "join" for fact in found):
        return
    for fact in found:
        new = [one for one in fact.people if one not in away]
        if fact.kind == "breakaway" and new and len(new) < len(fact.people) and _JUNCTION.search(s.folded):
            yield Fact("join", {"to": "leaders"}, 0.8, s.text, new)
            return
