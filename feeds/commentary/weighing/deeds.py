"""What riders do in a sentence of the race that no rule explains: who attacks, comes across, is dropped, or is first there."""

from collections.abc import Iterator, Sequence

from feeds.commentary.move.noting import note
from feeds.commentary.place.passing import kind_of, passage
from feeds.commentary.place.placings import placing, placings
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import DOUBTFUL, LEAST, Context, Fact
from feeds.commentary.sentence.elsewhere import is_of_another_day
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.clues import is_of_another_time
from feeds.commentary.weighing.mentions import clues_of, mentions_of
from feeds.commentary.weighing.model import model
from feeds.commentary.words.patterns import lazy

PLACES = ("first", "second", "third")
"""Classes of who passes a summit or a sprint, in the order of their places."""
_OUT = {"dns": "DNS", "dnf": "DNF"}
_SURE = {"first": 0.7, "join": 0.8, "caught": 0.8, "dns": 0.8, "dropped": 0.9, "attack": 0.9}
"""How probable a class is at least to be read; others are doubts at most."""
_PROBABLE = 0.5
"""How probable it is at least to be a doubt."""
_SURE_OF_A_CLIMB = 0.75
"""How probable a passage is at least of which nothing says what is crossed: most often a climb."""
_PASSAGES = ("climb", "sprint")
_STANDINGS = lazy(r"\b(?:classif\w*|clasif\w*|classement\w*|klassement\w*|competition|jersey|maillot|trui)\b")
"""Of points by which somebody leads a classification, more than are won anywhere."""
_AT_ONCE = ("attack", "caught")
"""What several do together, so that who is named beside those who were read belongs to them."""
_MOVES = ("attack", "join", "dropped", "caught")
_NOT_PLAIN = "what they do is not plain"


def weigh_deeds(s: Sentence, context: Context, roster: Roster, said: Sequence[Fact]) -> list[Fact]:
    """Return what riders do in a sentence that no rule has read and that is probable.

    Args:
        s: the sentence.
        context: what is known after the rules have read it; what follows from the new facts is noted in it.
        roster: the riders of the race.
        said: what the rules have read in its paragraph so far.
    """
    if context.phase == "finished" or is_of_another_day(s) or is_of_another_time(s):
        return []
    found = _probable(s, context, said)
    facts = [*_placed(s, found, context, roster, said), *_moved(s, found, context)]
    for fact in facts:
        if fact.confidence >= LEAST and fact.kind in _MOVES:
            note(fact, context)
        context.befalls(fact)
        if fact.kind == "abandon":
            context.goes_out(fact)
    return facts


def without_doubles(facts: list[Fact]) -> list[Fact]:
    """Return the facts of a paragraph without those that were weighed and that a rule has read in a later sentence."""
    read = [fact for fact in facts if fact.why != _NOT_PLAIN]
    return [
        fact
        for fact in facts
        if fact.why != _NOT_PLAIN
        or not any(one.kind == fact.kind and set(one.people) & set(fact.people) for one in read)
    ]


def _probable(s: Sentence, context: Context, said: Sequence[Fact]) -> dict[str, list[tuple[Person, float]]]:
    """Return of each class who is probably of it, with the probability, in the order of the sentence."""
    found: dict[str, list[tuple[Person, float]]] = {}
    for at in mentions_of(s):
        people: list[Person] = s.tokens[at].value
        known = {fact.kind for fact in said if set(fact.people) & set(people)}
        odds = model("deeds").odds(clues_of(s, at, context))
        name = max(odds, key=lambda one: odds[one])
        if name == "none" or odds[name] < _PROBABLE or _kinds(name) & known:
            continue
        if name in _AT_ONCE and any(fact.kind == name and fact.quote == s.text for fact in said):
            continue
        found.setdefault(name, []).extend((person, odds[name]) for person in people)
    return found


def _kinds(name: str) -> set[str]:
    """Return the kinds of facts that a class is read as."""
    if name in PLACES:
        return {"climb", "sprint", "placing", "finish"}
    return {"abandon"} if name in _OUT else {name}


def _moved(s: Sentence, found: dict[str, list[tuple[Person, float]]], context: Context) -> Iterator[Fact]:
    for name, riders in found.items():
        if name in PLACES or (name == "dns" and context.phase == "racing" and context.km is not None):
            continue
        kind, fields = ("abandon", {"status": _OUT[name]}) if name in _OUT else (name, {})
        sure = _sure(name, min(odds for _, odds in riders))
        people = list(dict.fromkeys(person for person, _ in riders))
        yield Fact(kind, dict(fields), sure, s.text, people, _NOT_PLAIN)


def _sure(name: str, odds: float) -> float:
    """Return the confidence of a reading of a class that is so probable."""
    return round(odds if odds >= _SURE.get(name, 1) else min(odds, DOUBTFUL), 2)


def _placed(
    s: Sentence,
    found: dict[str, list[tuple[Person, float]]],
    context: Context,
    roster: Roster,
    said: Sequence[Fact],
) -> Iterator[Fact]:
    """Yield a passage, or who came after those of whom it was said; a list of riders has a place and those after it."""
    if _STANDINGS.search(s.folded):
        return
    before = [] if found.get("first") or context.passage is None else context.placed
    order: list[tuple[Person, float]] = []
    for place in PLACES:
        riders = [(one, odds) for one, odds in found.get(place, ()) if one not in before]
        if PLACES.index(place) == len(before) + len(order):
            order += riders
        elif riders:
            return
    if not order or (sure := _sure("first", min(odds for _, odds in order))) < LEAST:
        return
    people = list(dict.fromkeys(person for person, _ in order))
    if before and context.passage is not None:
        yield placing(s, placings(s, people, context.passage[0], context, roster), context, sure)
    elif found.get("first") and not any(fact.kind in _PASSAGES for fact in said):
        kind = kind_of(s, context) or ("climb" if sure >= _SURE_OF_A_CLIMB else None)
        if kind is not None:
            yield passage(s, kind, people, sure, context, roster)
