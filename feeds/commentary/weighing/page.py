"""Times of a whole page: what each is beside the gaps before it and after it, which a sentence does not know yet."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest

from feeds.commentary.sentence.context import Fact
from feeds.commentary.weighing.clues import words_of
from feeds.commentary.weighing.times import Time, pair_of
from feeds.commentary.words.writing import fold

_SERIES = ("peloton", "chasers")
_STEPS, _MOST = 2, 10
"""In how many steps a figure doubles, and the most of them that count."""
_FINE, _FINEST = 3, 12
_NEAR = 0.35
"""In doublings, how near a time is to where the gaps before and after it put it."""
_FAR = 4
"""Paragraphs further than which the next gap is just further."""
_NEXT, _LONGEST = 25, 400
"""Words of the next paragraph by which a time is known, and letters of it among which they are."""
_TURNS = 2
"""How often the times are decided: each turn knows the gaps around a time better."""


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph of a page.

    Attributes:
        para: its number.
        text: its words.
        facts: what it says; put right in place.
        times: its times, in their order.
    """

    para: int
    text: str
    facts: list[Fact]
    times: Sequence[Time]


def all_times(page: Sequence[Said]) -> list[tuple[int, Time]]:
    """Return the times of a page in their order, each with the number of its paragraph."""
    return [(said.para, time) for said in page for time in said.times]


def clues_of_words(page: Sequence[Said]) -> Iterator[list[str]]:
    """Yield for each time of a page, in order, the clues of the words that follow in its paragraph and of the next one."""
    for said, following in zip_longest(page, page[1:]):
        next_words = (
            list(islice(words_of(fold(following.text[:_LONGEST])), _NEXT)) if said.times and following else []
        )
        for time in said.times:
            yield [
                *(f"{time.language} later {word}" for word in time.later),
                *(f"{time.language} next {word}" for word in next_words),
            ]


def clues_around(times: Sequence[tuple[int, Time]]) -> Iterator[list[str]]:
    """Yield for each time of a page, in order, the clues that the gaps before and after it give.

    Args:
        times: each with the number of its paragraph; the gaps are those for which they are taken.
    """
    following: list[dict[str, tuple[int, Time]]] = []
    known: dict[str, tuple[int, Time]] = {}
    for para, time in reversed(times):
        following.append(known)
        if time.name in _SERIES:
            known = {**known, time.name: (para, time)}
    before: dict[str, tuple[int, Time]] = {}
    for (para, time), after in zip(times, reversed(following), strict=True):
        yield [clue for name in _SERIES for clue in _beside(para, time, name, before.get(name), after.get(name))]
        if time.name in _SERIES:
            before[time.name] = (para, time)


def _beside(
    para: int, time: Time, name: str, before: tuple[int, Time] | None, after: tuple[int, Time] | None
) -> Iterator[str]:
    """Yield what the gaps of one series say of a time: each is the paragraph that gives it, and itself."""
    to_next = _steps(after[1].seconds / time.seconds, _STEPS, _MOST) if after else None
    to_last = _steps(before[1].seconds / time.seconds, _STEPS, _MOST) if before else None
    yield f"next {name} {to_next}"
    yield f"around {name} {to_next} {to_last}"
    if after:
        yield f"next {name} {to_next} in {min(_FAR, abs(after[0] - para))}"
        yield from (f"rate next {name} {rate}" for rate in _rates(time, after[1]))
    if before:
        yield from (f"rate last {name} {rate}" for rate in _rates(before[1], time))
    if to_next is None or to_last is None or before is None or after is None:
        return
    yield f"dip {name} {min(to_next, to_last)}"
    yield f"peak {name} {max(to_next, to_last)}"
    since, until = abs(para - before[0]) + 0.5, abs(after[0] - para) + 0.5
    last, following = math.log2(before[1].seconds), math.log2(after[1].seconds)
    between = (last * until + following * since) / (since + until)
    yield f"between {name} {_steps(time.seconds / 2**between, _FINE, _FINEST)}"
    yield f"near {name} {abs(math.log2(time.seconds) - between) < _NEAR}"


def _rates(first: Time, then: Time) -> Iterator[str]:
    """Yield how fast a gap would fall from one time to a later one, in steps of seconds per km: few fall by 30 s in one."""
    if first.km is None or then.km is None:
        rate = "?"
    elif first.km < then.km:
        rate = "back"
    else:
        fall = (first.seconds - then.seconds) / (first.km - then.km + 1)
        steps = math.copysign(math.log2(1 + abs(fall)) * _RATE_STEPS, fall)
        rate = str(max(_FASTEST_RISE, min(_FASTEST_FALL, round(steps))))
    yield rate
    yield rate + (" big" if first.seconds >= _BIG_S else " small")


_RATE_STEPS, _FASTEST_RISE, _FASTEST_FALL = 1.5, -6, 8
_BIG_S = 120


def _steps(ratio: float, of_one: int, most: int) -> int:
    return max(-most, min(most, round(math.log2(ratio) * of_one)))


def settle_times(page: Sequence[Said]) -> None:
    """Decide again what the times of a page are, with what comes after them in mind."""
    times = all_times(page)
    of_words = list(clues_of_words(page))
    for _, time in times:
        time.name = time.read
    for _ in range(_TURNS):
        for (_, time), words, clues in zip(times, of_words, list(clues_around(times)), strict=True):
            time.decide([*words, *clues])
    for said in page:
        _put_right(said.facts, said.times)


def _put_right(facts: list[Fact], times: Sequence[Time]) -> None:
    """Take gaps that are none out of what a paragraph says, and put those in that its times turned out to be."""
    places = {id(fact): at for at, fact in enumerate(facts)}
    gaps = {_what(fact) for fact in facts if fact.kind == "gap"}
    gone: set[int] = set()
    added: dict[int, list[Fact]] = {}
    for time in times:
        is_there = id(time.fact) in places
        if time.read or (time.fact.confidence > 0) == is_there:
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
