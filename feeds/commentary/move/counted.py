"""How many are away, where an English or Dutch sentence counts them; and who is, where a gap says that they lead."""

import re
from collections.abc import Iterator

from feeds.commentary.move.dutch_away import dutch_away
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import SPELT, number

_N = rf"(?P<n>\d\d?|a dozen|{'|'.join(SPELT['en'].split())})\b"
_FRONT = (
    r"(?:in front|at the front|up front|out front|in the (?:lead|break|breakaway|front group|lead group|move)|"
    r"up the road|at the head of the race|away|clear)"
)
_BREAK = (
    r"(?:break|breakaway|escape|lead group|leading group|front group|group (?:in front|at the front|up front))"
)
_NOW = r"(?:now |just |only |already |still |then |about |around |some ){0,3}"
_COUNTS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_BREAK} (?:(?:is|are|has|have|was|were|has been|have been) )?{_NOW}"
        rf"(?:(?:down|reduced|whittled|whittled down|trimmed|cut|up|swelled|swollen|grown) to |numbers |"
        rf"numbering |counts )?{_NOW}{_N}(?= (?:men|riders|women|strong|now|in number|then)\b|$| , now)",
        rf"\bthat makes (?:it )?{_NOW}{_N} (?:\w+ )?{_FRONT}",
        rf"\b(?:there are|there s|we have|we ve got) {_NOW}{_N} (?:men |riders |women |left ){{0,2}}{_FRONT}",
        rf"^(?:\w+) (?:becomes?|have become|has become) {_N}(?= {_FRONT}|$)",
        rf"^{_NOW}{_N} (?:men |riders |women |of them )?(?:left|remain|remaining|survive) {_FRONT}",
        rf"^{_NOW}{_N} (?:men |riders |women )?{_FRONT}(?: now)?(?:$| ,)",
        rf"\bgroup of {_NOW}{_N} (?:(?:riders|men|women) )?(?:has |have |is |are )?(?:\w+ )?{_FRONT}",
        rf"^{_NOW}{_N} riders (?:are|have (?:gone|got|slipped|moved)) {_FRONT}",
    )
)
"""Ways of counting those in front; each has their number."""
_MOST = 60
_OTHERS = (
    "named", "peloton", "modal", "if", "future", "not", "past", "chasers", "crash", "gc", "win", "sprint",
)  # fmt: skip
"""Classes of words of sentences that count others, or tell of what is not."""


def counted(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield that so many are away, or that those are who lead by a gap, where nothing else says so.

    Args:
        s: an English or Dutch sentence.
        context: the race so far; those who lead are away from here on.
        roster: the riders of the race.
        found: what was read of the sentence before.
    """
    if s.language == "nl":
        yield from dutch_away(s, context, roster, found)
    if s.language != "en":
        return
    if any(fact.kind in ("breakaway", "attack", "regroup", "finish", "join") for fact in found):
        return
    fronted, context.fronted = context.fronted, []
    if len(fronted) > 1 and {id(one) for one in fronted} != {id(one) for one in context.away}:
        context.goes_away(fronted)
        yield move("breakaway", fronted, 0.8, s)
        return
    if s.has(*_OTHERS):
        return
    folded = s.folded.rstrip(" .!")
    match = next((match for pattern in _COUNTS if (match := pattern.search(folded))), None)
    if match is None:
        return
    size = 12 if match["n"] == "a dozen" else int(number(match["n"]) or 0)
    if 0 < size <= _MOST and size != context.away_size:
        context.goes_away(context.away if len(context.away) <= size else [], size)
        yield move("breakaway", [], 0.75, s, size=size)
