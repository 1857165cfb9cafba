"""How many are away, where a sentence counts them; and who is, where a gap says that they lead."""

import re
from collections.abc import Iterator

from feeds.commentary.move.counted_romance import counted_in_romance
from feeds.commentary.move.dutch_away import dutch_away
from feeds.commentary.move.listed_away import BEHIND_THE_FRONT
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.guards import conditions
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.vocabulary.english_counts import (
    AND_OTHERS,
    BY_A_GAP,
    COUNTS,
    FRONT,
    LEFT,
    OF_MORE,
    OTHERS,
    SO_MANY,
    THE_SO_MANY,
)
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_MOST = 60
_MOST_AGAIN = 15
"""Riders of the largest group that is in front where the break has just been caught, and no peloton."""
_BECOME = lazy(r"\w+ (?:becomes?|have become|has become) \w+ ?[.!:]? ?$")
_NO_NEWS = ("crash", "gc", "win", "sprint", "catch", "regroup", "abandon", "said")
"""Classes of words of sentences that count others, or those who are in front no longer."""
_DOUBTED = ("modal", "if", "future", "not", "past", "team", "mate", "chasers", "peloton", "dropped")
"""The same where a sentence does not presuppose that so many lead."""
_HINT = lazy(
    r"front|lead|break|escape|attack|fugitive|runaway|adventurer|road\b|ahead|away|clear|gap|advantage|margin|head\b|sharp end|becom|"
    r"trio|duo|pair|quartet|quintet|sextet|remain|(?:this|our) group"
)


def counted(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield that so many are away, or that those are who lead by a gap, where nothing else says so.

    Args:
        s: the sentence.
        context: the race so far; those who lead are away from here on.
        roster: the riders of the race.
        found: what was read of the sentence before.
    """
    if s.language == "nl":
        yield from dutch_away(s, context, roster, found)
        return
    kinds = {fact.kind for fact in found}
    fronted, context.fronted = context.fronted, []
    if kinds & {"breakaway", "attack", "regroup", "finish", "caught"}:
        return
    if (
        (len(fronted) > 1 or _is_alone(fronted, s, context))
        and set(fronted) != set(context.away)
        and "join" not in kinds
    ):
        context.goes_away(fronted)
        yield move("breakaway", fronted, 0.8, s)
        return
    if s.language != "en":
        if "join" not in kinds:
            yield from counted_in_romance(s, context, found)
        return
    if (left := _left(s, context)) is not None:
        yield left
        return
    if s.has(*_NO_NEWS) or not (_HINT.search(s.folded) or s.has("duration")) or s.text.rstrip().endswith("?"):
        return
    said = slots(s, context, roster)
    if (more := _and_others(s, context, roster)) is not None:
        yield more
        return
    is_led = any(one.kind == "gap" and {"of", "to"}.isdisjoint(one.fields) for one in found)
    for patterns, is_said in ((COUNTS, True), (THE_SO_MANY, False), (BY_A_GAP if is_led else (), False)):
        for match in (found for pattern in patterns for found in pattern.finditer(said.text)):
            size = SO_MANY.get(match["n"]) or int(number(match["n"].replace(" - ", " ")) or 0)
            if not 0 < size <= _MOST or not _is_of_those_away(s, said, match, is_said=is_said):
                continue
            if context.gathered and size > _MOST_AGAIN:
                continue  # "The break is caught. Thirty riders in the front group": the peloton
            if size < len(context.away) and _BECOME.match(said.text):
                continue  # "Three becomes two. Dorn can't hold the wheel": who is left follows from that
            if not is_said and (kinds & {"join", "dropped"} or BEHIND_THE_FRONT.search(said.text, match.end())):
                continue
            people = _named_next(said, match, size) or _named_before(said, match, size)
            roster.adopt(people)
            if frozenset(people) == context.said_away if people else _is_known(size, context, is_said=is_said):
                continue
            if not people and len(context.last) == size != len(context.away) and context.leads(context.last):
                people = context.last  # "A and B have reached C. Three in front."
            people = people or (_with_chasers(size, context) if is_said else []) or context.undelayed(size)
            context.goes_away(people or (context.away if len(context.away) <= size else []), size)
            context.uncounted = 0
            if len(context.away) == size:
                people = context.away
                context.said_away = frozenset(people)
            yield move("breakaway", list(people), 0.75, s, size=None if people else size)
            return


_IN_FRONT = lazy(rf"\b{FRONT}")


def _and_others(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return the break of which some are named and the others counted: "Dorn and five others are up the road"."""
    may_be = "other" in s.text or " more" in s.text
    for at in s.all("named") if may_be and not s.has("join", "crash", *_DOUBTED) else ():
        match = AND_OTHERS.match(s.text.lower(), s.tokens[at].end)
        people = list(s.tokens[at].value)
        is_new = context.leads(people) or not context.is_led
        if match is not None and is_new and _IN_FRONT.search(s.folded) and not conditions(s):
            roster.adopt(people)
            size = len(people) + int(number(match["n"].replace(" - ", " ")) or 0)
            context.goes_away(people, size)
            return move("breakaway", people, 0.78, s, size=size)
    return None


def _left(s: Sentence, context: Context) -> Fact | None:
    """Return how many are left, where the sentence before spoke of one of those away who is not any more."""
    happened = context.happened
    if happened is None or happened.kind not in ("dropped", "caught", "abandon") or not context.away_size:
        return None
    match = LEFT.match(s.folded)
    size = int(number(match["n"].replace(" - ", " ")) or SO_MANY.get(match["n"], 0)) if match else 0
    is_of_them = any(one in context.fallen for one in happened.people)  # and nobody else was spoken of
    if not 1 < size <= context.away_size + 1 or (context.subject == "peloton" and not is_of_them):
        return None
    people = list(context.away) if len(context.away) == size else _with_chasers(size, context)
    context.goes_away(people or context.away[:size], size)
    return move("breakaway", people, 0.75, s, size=None if people else size)


def _with_chasers(size: int, context: Context) -> list[Person]:
    """Return those away and those who came up to them, where they are so many: "A and B fly past C. Three leaders."."""
    both = [*context.away, *context.chasers]
    return both if len(both) == size and context.away and context.chasers else []


def _is_alone(fronted: list[Person], s: Sentence, context: Context) -> bool:
    """Return whether one who leads the peloton by a gap is the first of whom it is said that they are away."""
    nobody = not (context.has_break or context.chasers)
    return (
        s.language == "en" and len(fronted) == 1 and nobody and not s.has("gc", "win", "sprint", "past", "modal")
    )


def _is_known(size: int, context: Context, *, is_said: bool) -> bool:
    """Return whether so many are away as far as it was said; a count after riders came across is news.

    That "the five leaders" are five is none where anybody is known to be away.
    """
    if not is_said:
        return context.has_break
    return size == context.away_size and not context.uncounted


def _is_of_those_away(s: Sentence, said: Slots, match: re.Match[str], *, is_said: bool) -> bool:
    """Return whether a number is of those who lead the race now."""
    begin, end = said.token(match.start("n")), said.token(match.end() - 1)
    if OTHERS.search(said.text[: match.start("n")]) or OF_MORE.match(said.text, match.end()):
        return False
    if any(s.clauses[end] >= s.clauses[at] - 1 for at in conditions(s)):
        return False
    doubts = _DOUBTED if is_said else ("past", "team", "mate")
    if any(s.clauses[begin] <= s.clauses[at] <= s.clauses[end] for at in s.all(*doubts)):
        return False
    return not s.has("past") and not (is_said and _is_background(said, match))


def _is_background(said: Slots, match: re.Match[str]) -> bool:
    """Return whether riders are the doers before a count: "Dorn has two men in front"."""
    if match[0].startswith(("mak", "there", "that", "we ")):
        return False
    return _DOER_BEFORE.search(said.text[: match.start()]) is not None


_DOER_BEFORE = lazy(rf"(?<!\S)(?:{PEOPLE}|@|they|he|she)(?: \w+){{0,2}} $")


def _named_next(said: Slots, match: re.Match[str], size: int) -> list[Person]:
    """Return the riders named right after their number: "the three leaders, A, B and C"."""
    after = _AFTER_A_COUNT.match(said.text, match.end())
    people = in_row(said, after[1]) if after is not None else []
    return people if len(people) == size else []


_AFTER_A_COUNT = lazy(rf" ?(?:of|,|:|\(|–|-|—)? ?({PEOPLE})(?! ['’] s)")


def _named_before(said: Slots, match: re.Match[str], size: int) -> list[Person]:
    """Return the riders whom a number is said of between commas: "A and B, the two leaders, look round"."""
    before = _BEFORE_THEM.search(said.text, 0, match.start())
    people = in_row(said, before[1]) if before is not None else []
    return people if len(people) == size else []


_BEFORE_THEM = lazy(rf"({PEOPLE}) , $")
