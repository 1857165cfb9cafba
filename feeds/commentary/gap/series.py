"""What the gaps before say of one that names nobody: it goes on with that of those who chase, or is in neither series."""

from feeds.commentary.sentence.context import DOUBTFUL, Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_BEHIND = ("peloton", "everybody", "gruppetto", "rest")
"""Classes of those whose gap it is where the sentence names them."""
_GROUPS = ("peloton", "chasers", "dropped")
"""Of whom a gap may be, where it is not of a rider by name."""
_GROUP = lazy(r"\b(?:group|groupe|groep|grupo)\b")
_LATELY = 2
"""Paragraphs for which the gap of those who chase goes on."""
_LEAST, _MOST = 0.5, 1.3
"""How a gap of theirs is to the one before."""
_MOST_OF_GAP = 0.5
"""How it is at most to the gap of the peloton: above, it may be that."""
_FAR_BELOW, _LEAST_GAP_S = 0.2, 50
"""How small a part of its gap, of so many seconds at least, the peloton does not come to without a word."""
_NOW = lazy(
    r"\b(?:now|only|just|still|left|nog|nu|maar|amper|slechts|nauwelijks|plus que|encore|maintenant|ya|solo|apenas|todavia|quedan?|reste|restent|rest(?:en|eert)?)\b"
)
"""Words by which it may have come so near: "only eight seconds left"."""


def _lead_alone(fact: Fact, before: Context, context: Context) -> None:
    """Set right a lead of riders who were thought to chase: with nobody else named, it is that of those who lead.

    Whoever is ahead of them would be named beside it, "20 seconds on the bunch, and only 50 behind the break"; it stays
    theirs where it is nearer to what the gaps before leave them than to that of the leaders.
    """
    if fact.fields.get("of", "peloton") != "peloton" or "to" not in fact.fields:
        return
    seconds, gap, chase = fact.fields["gap_s"], before.gap_s, before.chase
    theirs = gap - chase[1] if gap is not None and chase is not None and before.chase_age <= _LATELY else None
    if gap is not None and theirs is not None and abs(seconds - theirs) < abs(seconds - gap):
        return
    del fact.fields["to"]
    context.note_gap("peloton", "leaders", seconds)


def _doubt_riders(s: Sentence, gaps: list[Fact], before: Context, context: Context) -> None:
    """Leave the time of a rider to a person to decide while nobody is known to be away: it may be of the overall."""
    if context.km is not None or context.report or context.has_break or before.has_break:
        return
    if not (s.has("leaders", "peloton", "chasers") or _GROUP.search(s.folded)):
        for fact in gaps:
            if fact.fields.get("of") not in (None, *_GROUPS):
                fact.confidence, fact.why = DOUBTFUL, "nobody is known to be away"


def in_series(s: Sentence, before: Context, context: Context, said: list[Fact]) -> None:
    """Set right whose a gap is of which the sentence names nobody, and doubt one that the race so far speaks against.

    Args:
        s: the sentence.
        before: what was known before it.
        context: what is known after it; what follows from the gap is noted in it.
        said: what the rules have read, set right in place.
    """
    gaps = [fact for fact in said if fact.kind == "gap"]
    if not gaps:
        return
    _doubt_riders(s, gaps, before, context)
    if len(gaps) != 1 or s.has(*_BEHIND):
        return
    # "Dorn at 1:28. The group is five seconds further back."
    is_beside = before.chase is not None and before.chase_age == 0
    if not (is_beside or any(fact.kind == "attack" for fact in said)):
        _lead_alone(gaps[0], before, context)
    if {"of", "to"} & gaps[0].fields.keys() or before.gap_s is None:
        return
    [fact] = gaps
    seconds, gap, chase = fact.fields["gap_s"], before.gap_s, before.chase
    if chase is not None and before.chase_age <= _LATELY:
        if _LEAST <= seconds / chase[1] <= _MOST and seconds <= gap * _MOST_OF_GAP:
            fact.fields["of"] = chase[0]
            context.gap_s = gap
            context.note_gap(chase[0], "leaders", seconds)
    elif gap >= _LEAST_GAP_S and seconds < gap * _FAR_BELOW and not (context.report or _NOW.search(s.folded)):
        fact.confidence, fact.why = DOUBTFUL, "it is far from the gap before"
        context.gap_s = gap
