"""What a sentence says once all of its rules have spoken: nothing twice, and no more than came of it in the end."""

import re

from feeds.commentary.move.noting import IN_VAIN
from feeds.commentary.sentence.context import Fact
from feeds.commentary.words.patterns import lazy


def _is_same(fact: Fact, other: Fact) -> bool:
    return fact.kind == other.kind and {one.name for one in fact.people} == {one.name for one in other.people}


def each_once(found: list[Fact], language: str) -> list[Fact]:
    """Return what a sentence says without who gives up a move only, and in Dutch without what it says twice."""
    if language in _DROPS_BACK:
        found = [fact for fact in found if fact.kind != "abandon" or not _DROPS_BACK[language].search(fact.quote)]
    if language == "en":
        return _without_the_undone(found)
    if language != "nl":
        return found
    out = {one for fact in found if fact.kind == "abandon" for one in fact.people}
    absent = {one for fact in found if fact.fields.get("status") == "DNS" for one in fact.people}
    fallen = {one for fact in found if fact.kind == "crash" for one in fact.people}
    stopped = {one for fact in found if fact.kind == "mechanical" for one in fact.people}
    kept: list[Fact] = []
    for fact in found:
        people = set(fact.people)
        if people and fact.kind in _MOVES and any(_is_same(fact, other) for other in kept):
            continue
        is_said = (
            (fact.kind in ("dropped", "caught") and people <= out)
            or (fact.kind == "dropped" and people <= stopped)
            or (fact.kind == "crash" and people <= absent)
            or (fact.kind == "join" and people <= fallen)
        )
        if people and is_said:
            continue
        kept.append(fact)
    return kept


def _without_the_undone(found: list[Fact]) -> list[Fact]:
    """Return what an English sentence says without attacks that it says to be over, or to have come to nothing."""
    kept: list[Fact] = []
    for fact in found:
        if fact.kind == "attack" and IN_VAIN.search(fact.quote):
            continue
        if fact.kind == "attack" and _IS_OVER.match(fact.quote):
            both = next(
                (one for one in found if one.kind == "caught" and set(one.people) <= set(fact.people)), None
            )
            if both is not None:
                both.people = fact.people
                continue
            fact.kind, fact.fields = "caught", {}
        kept.append(fact)
    return kept


_IS_OVER = lazy(
    r"(?:(?:so|and|but|now) )*(?:the|that|this) (?:[\w-]+ ){0,2}?(?:attack|counter|counter-?attack|move|acceleration|attempt|effort|dig|bid) (?:by|of|from) [^;.]{3,70}? "
    r"(?:has|have|is|was|are|were) (?:been |now |also |already |quickly |soon |duly ){0,2}"
    r"(?:neutrali[sz]ed|shut down|brought back|reeled (?:back )?in|closed down|caught|nullified|snuffed out|chased down|pulled back|swallowed up|hauled back)\b",
    re.IGNORECASE,
)
"""An attack that was said before: "The counter-attack by A and B has been neutralised"."""
_DROPS_BACK = {
    "nl": lazy(
        r"\b(?:strijd|brui)\b.*\b(?:uitzakken|afzakken|terugzakken|terugvallen|peloton op|op het peloton|inlopen|ingelopen|opgeslokt)\b"
        r"|\b(?:af|gestapt|afgestapt) (?:\w+ ){0,2}?(?:voor een (?:\w+ )?(?:\w*wissel|plas\w*|fiets|jasje)|om (?:te|van|een|zijn|haar) (?:\w+ ){0,3}?(?:wissel\w*|verwissel\w*|plassen|ruilen))\b"
    ),
    "en": lazy(
        r"\b(?:given|gives?|gave) up(?: his| her| their| the)?(?: \w+)? ?(?:,|and)[^.;]{0,30}\b(?:wait\w*|drift\w*|drop\w*|rejoin\w*|slid\w+|back in|back to)\b"
    ),
}
"""Who gives up a move and is in the race, "Dorn staakt de strijd en laat zich uitzakken", or gets off for a while."""
_MOVES = ("dropped", "attack", "join", "caught", "breakaway")
