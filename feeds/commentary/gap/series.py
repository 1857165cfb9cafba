"""Whose gap a time is that names nobody: of the two series that run, that of the peloton and that of those who chase, the nearer."""

from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence

_BEHIND = ("peloton", "everybody", "gruppetto", "rest")


def in_series(s: Sentence, before: Context, context: Context, said: list[Fact]) -> None:
    """Give the gaps of a sentence that does not speak of the peloton to those who chase, where theirs is nearer.

    Args:
        s: the sentence.
        before: what was known before it.
        context: what is known after it; what follows from the gaps is noted in it.
        said: what the rules have read, set right in place.
    """
    gaps = [fact for fact in said if fact.kind == "gap"]
    if len(gaps) != 1 or s.has(*_BEHIND):
        return
    [fact] = gaps
    if "of" in fact.fields or "to" in fact.fields:
        return
    seconds, chase, gap = fact.fields["gap_s"], before.chase, before.gap_s
    if chase is None or gap is None or before.chase_age > 2:
        return
    of = chase[0]
    if 0.5 <= seconds / chase[1] <= 1.3 and seconds <= gap / 2:
        fact.fields["of"] = of
        context.gap_s = before.gap_s
        context.note_gap(of, "leaders", fact.fields["gap_s"])
