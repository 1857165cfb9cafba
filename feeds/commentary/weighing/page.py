"""Times of a whole page: what each is beside the gaps before it and after it, which a sentence does not know yet."""

import math
from collections.abc import Iterator, Sequence

from feeds.commentary.sentence.context import Fact
from feeds.commentary.weighing.times import PAIRS, Time, pair_of

_SERIES = ("peloton", "chasers")
_STEPS, _MOST = 2, 10
"""In how many steps a figure doubles, and the most of them that count."""
_FINE, _FINEST = 3, 12
_NEAR = 0.35
"""In doublings, how near a time is to where the gaps before and after it put it."""
_FAR = 4
"""Paragraphs further than which the next gap is just further."""


def clues_around(times: Sequence[tuple[int, Time]]) -> Iterator[list[str]]:
    """Yield for each time of a page, in order, the clues that the gaps before and after it give.

    Args:
        times: each with the number of its paragraph; the gaps are those that the rules have read.
    """
    following: list[dict[str, tuple[int, int]]] = []
    known: dict[str, tuple[int, int]] = {}
    for para, time in reversed(times):
        following.append(known)
        if time.read in _SERIES:
            known = {**known, time.read: (para, time.seconds)}
    before: dict[str, tuple[int, int]] = {}
    for (para, time), after in zip(times, reversed(following), strict=True):
        yield [clue for name in _SERIES for clue in _beside(para, time, name, before.get(name), after.get(name))]
        if time.read in _SERIES:
            before[time.read] = (para, time.seconds)


def _beside(
    para: int, time: Time, name: str, before: tuple[int, int] | None, after: tuple[int, int] | None
) -> Iterator[str]:
    """Yield what the gaps of one series say of a time: each is the paragraph that gives it, and its seconds."""
    to_next = _steps(after[1] / time.seconds, _STEPS, _MOST) if after else None
    to_last = _steps(before[1] / time.seconds, _STEPS, _MOST) if before else None
    yield f"next {name} {to_next}"
    yield f"around {name} {to_next} {to_last}"
    if after:
        yield f"next {name} {to_next} in {min(_FAR, abs(after[0] - para))}"
    if to_next is None or to_last is None or before is None or after is None:
        return
    yield f"dip {name} {min(to_next, to_last)}"
    yield f"peak {name} {max(to_next, to_last)}"
    since, until = abs(para - before[0]) + 0.5, abs(after[0] - para) + 0.5
    between = (math.log2(before[1]) * until + math.log2(after[1]) * since) / (since + until)
    yield f"between {name} {_steps(time.seconds / 2**between, _FINE, _FINEST)}"
    yield f"near {name} {abs(math.log2(time.seconds) - between) < _NEAR}"


def _steps(ratio: float, of_one: int, most: int) -> int:
    return max(-most, min(most, round(math.log2(ratio) * of_one)))


def settle_times(said: Sequence[tuple[int, list[Fact], Sequence[Time]]]) -> None:
    """Decide again what the times of a page are, with what comes after them in mind.

    Args:
        said: of each paragraph its number, what it says, put right in place, and its times.
    """
    times = [(para, time) for para, _, of_it in said for time in of_it]
    clues = clues_around(times)
    for _, facts, of_it in said:
        places = {id(fact): at for at, fact in enumerate(facts)}
        gaps = {_what(fact) for fact in facts if fact.kind == "gap"}
        gone: set[int] = set()
        added: dict[int, list[Fact]] = {}
        for time in of_it:
            name = time.decide(next(clues))
            is_there = id(time.fact) in places
            if time.read or (name in PAIRS) == is_there:
                continue
            if is_there:
                gone.add(id(time.fact))
            elif _what(time.fact) not in gaps:  # "3:05 as they ride past. Yes, 3:05.": said once
                gaps.add(_what(time.fact))
                place = max((places[id(one)] + 1 for one in time.earlier if id(one) in places), default=0)
                added.setdefault(place, []).append(time.fact)
        if gone or added:
            slots = [(*added.get(at, ()), fact) for at, fact in enumerate(facts)]
            kept = [fact for slot in slots for fact in slot if id(fact) not in gone]
            facts[:] = [*kept, *added.get(len(facts), ())]


def _what(gap: Fact) -> tuple[str, str, int]:
    """Return of whom, to whom and how many seconds a gap is."""
    return *pair_of(gap), int(gap.fields["gap_s"])
