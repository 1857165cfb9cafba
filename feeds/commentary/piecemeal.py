"""What a long sentence says, clause by clause, with what only the whole of it says."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields

from feeds.commentary.move.hindsight import hindsight
from feeds.commentary.move.incidents import incidents
from feeds.commentary.move.moves import moves
from feeds.commentary.move.noting import note
from feeds.commentary.place.passages import passages
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.clauses import clauses
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.epithets import identify
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases

Rule = Callable[[Sentence, Context, Roster], Iterable[Fact]]
_WEAK = phrases("year|years|once|since|former|season|earlier|when they|when he|career|before the start")
_ALL = ("caught", "regroup", "breakaway")


def parts_of(s: Sentence, context: Context, roster: Roster) -> list[Sentence]:
    """Return the clauses of a sentence that has several, as sentences."""
    if is_talk(s) or (any(s.tokens[at].folded not in _WEAK for at in s.all("past")) and not context.report):
        return []
    return [Sentence(text, s.language, roster, learn=False) for text in clauses(s, looks_back=context.report)]


def moves_of(s: Sentence, parts: list[Sentence], context: Context, roster: Roster) -> list[Fact]:
    """Return the moves of a sentence, those of its clauses before those that only the whole of it says.

    Args:
        s: the sentence.
        parts: its clauses, as `parts_of` gives them.
        context: what was said before; what the moves change is noted in it.
        roster: the riders of the race.
    """
    if parts:
        trial = context.copy()
        said = list(_said(s, parts, trial, roster, _moves))
        said = [fact for fact in said if not _is_but_dropped(fact, said, s)]
        if said:
            whole = list(moves(s, context.copy(), roster))
            _become(context, trial)
            return [*said, *_more(said, whole, context)]
    return list(moves(s, context, roster))


def incidents_of(s: Sentence, parts: list[Sentence], context: Context, roster: Roster) -> list[Fact]:
    """Return the mishaps of a sentence, and of its clauses what the whole of it does not say."""
    found = list(incidents(s, context, roster))
    crashed, last = context.crashed, context.last
    for fact in _said(s, parts, context, roster, incidents):
        known = {id(one) for other in found if other.kind == fact.kind for one in other.people}
        new = [one for one in fact.people if id(one) not in known]
        if new:
            fact.people = new
            found.append(fact)
    context.crashed, context.last = crashed or context.crashed, last
    return found


def passages_of(s: Sentence, parts: list[Sentence], context: Context, roster: Roster) -> list[Fact]:
    """Return who passed the lines of a sentence, clause by clause where it is of a summit and of a sprint."""
    if s.language == "en" and len(parts) > 1 and _A_CLIMB.search(s.folded) and _A_SPRINT.search(s.folded):
        trial = context.copy()
        said = [fact for part in parts for fact in passages(part, trial, roster)]
        if {fact.kind for fact in said} >= {"climb", "sprint"}:
            for fact in said:
                fact.quote = s.text
            _become(context, trial)
            return said
    return list(passages(s, context, roster))


_A_CLIMB = re.compile(r"\b(?:summit|climb|col|mountains?|kom|qom|category|top|points on)\b")
_A_SPRINT = re.compile(r"\b(?:intermediate|bonus sprint|sprint)\b")


def _moves(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    found = list(moves(s, context, roster))
    yield from found
    if context.report:
        yield from hindsight(s, context, roster, found)


def _said(s: Sentence, parts: list[Sentence], context: Context, roster: Roster, rule: Rule) -> Iterator[Fact]:
    """Yield what a rule makes of the clauses, one after the other, each fact once."""
    seen: list[Fact] = []
    for part in parts:
        roster.near = (context.away, context.chasers, context.last)
        identify(part, context, roster)
        said = list(rule(part, context, roster))
        for fact in said:
            if any(fact is other or _is_same(fact, other) for other in seen):
                continue
            fact.quote = s.text
            seen.append(fact)
        context.last = _doers(part, said) or context.last
    yield from seen


_OVER_FOR = re.compile(r"\b(?:end of the (?:road|line)|(?:over|curtains|game over) for)\b", re.IGNORECASE)


def _is_but_dropped(fact: Fact, said: list[Fact], s: Sentence) -> bool:
    """Return whether a rider is dropped for whom "it is over", or caught who "has nothing left"."""
    if fact.kind == "dropped" and "nothing left" in s.text:
        # "caught and put to work, but he has nothing left to give them"
        return any(other.kind == "caught" and _ids(other.people) & _ids(fact.people) for other in said)
    if fact.kind != "caught" or fact.fields.get("by") or not _OVER_FOR.search(s.text):
        return False
    return any(other.kind == "dropped" and _ids(other.people) & _ids(fact.people) for other in said)


def _doers(part: Sentence, said: list[Fact]) -> list[Person]:
    """Return whom "he" or "they" means after a clause: its doers."""
    first = next(
        (at for at in part.all("named") if not part.next_is(at, "mark") or part.tokens[at + 1].folded in ".!"),
        None,
    )
    people = list(part.tokens[first].value) if first is not None else []
    first_said = next((fact.people for fact in said if fact.people), [])
    return first_said if len(first_said) == 1 or not people else people


def _is_same(fact: Fact, other: Fact) -> bool:
    return fact.kind == other.kind and _ids(fact.people) == _ids(other.people)


def _ids(people: list[Person]) -> set[int]:
    return set(map(id, people))


def _more(said: list[Fact], whole: list[Fact], context: Context) -> Iterator[Fact]:
    """Yield what the whole says of riders of whom no clause says anything."""
    known = {id(one) for fact in said for one in fact.people}
    kinds = {fact.kind for fact in said}
    for fact in whole:
        people = _ids(fact.people)
        if not people and not (fact.kind in _ALL and kinds & {*_ALL, "dropped", "join", "attack"}):
            note(fact, context)
            yield fact
            continue
        more = next((one for one in said if one.kind == fact.kind and _ids(one.people) < people), None)
        if more is not None and not (people - _ids(more.people)) & known:
            more.people = fact.people
        elif people and not people & known:
            note(fact, context)
            yield fact


def _become(context: Context, other: Context) -> None:
    for field in fields(other):
        setattr(context, field.name, getattr(other, field.name))
