"""What the gaps before say of one that names nobody: it goes on with that of those who chase, or is in neither series."""

from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_BEHIND = ("peloton", "everybody", "gruppetto", "rest")
"""Classes of those whose gap it is where the sentence names them."""
_LATELY = 2
"""Paragraphs for which the gap of those who chase goes on."""
_LEAST, _MOST = 0.5, 1.3
"""How a gap of theirs is to the one before."""
_HALF = 0.5
"""As far below the gap of the peloton it is theirs for sure."""
_A_FIFTH = 0.2
_LEAST_GAP_S = 50
"""From so large a gap the peloton does not come to a fifth of it without a word."""
_DOUBTFUL = 0.6
_NOW = lazy(
    r"\b(?:now|only|just|still|left|nog|nu|maar|amper|slechts|nauwelijks|plus que|encore|maintenant|ya|solo|apenas|todavia|quedan?|reste|restent|rest(?:en|eert)?)\b"
)
"""Words by which it may have come so near: "only eight seconds left"."""


def in_series(s: Sentence, before: Context, context: Context, said: list[Fact]) -> None:
    """Set right a gap that is taken for the peloton's though the sentence does not speak of it.

    Args:
        s: the sentence.
        before: what was known before it.
        context: what is known after it; what follows from the gap is noted in it.
        said: what the rules have read, set right in place.
    """
    gaps = [fact for fact in said if fact.kind == "gap"]
    if len(gaps) != 1 or {"of", "to"} & gaps[0].fields.keys() or s.has(*_BEHIND) or before.gap_s is None:
        return
    [fact] = gaps
    seconds, gap, chase = fact.fields["gap_s"], before.gap_s, before.chase
    if chase is not None and before.chase_age <= _LATELY:
        if _LEAST <= seconds / chase[1] <= _MOST and seconds <= gap * _HALF:
            fact.fields["of"] = chase[0]
            context.gap_s = gap
            context.note_gap(chase[0], "leaders", seconds)
    elif gap >= _LEAST_GAP_S and seconds < gap * _A_FIFTH and not (context.report or _NOW.search(s.folded)):
        fact.confidence, fact.why = _DOUBTFUL, "it is far from the gap before"
        context.gap_s = gap
