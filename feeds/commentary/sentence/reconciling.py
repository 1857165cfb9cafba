"""The facts of a paragraph without those that others of it say already."""

from itertools import pairwise

from feeds.commentary.sentence.context import Fact


def reconciled(facts: list[Fact]) -> list[Fact]:
    """Return the facts of a paragraph without those that others of it say already."""
    kept: list[Fact] = []
    for fact in facts:
        same = next(
            (
                other
                for other in kept
                if other.kind == fact.kind
                and other.fields == fact.fields
                and set(other.people) == set(fact.people)
            ),
            None,
        )
        if same is None:
            kept.append(fact)
        elif fact.kind == "finish" and fact.confidence > same.confidence:
            same.confidence, same.quote = fact.confidence, fact.quote  # "He's won it. Dorn wins!"
    # "The trio go past X. Game over for X.", "Dorn is down. He gets up again": caught, or fell, once
    kept = [fact for at, fact in enumerate(kept) if not _befell_already(fact, kept[:at])]
    fallen = [one for fact in kept if fact.kind == "crash" for one in fact.people]
    won = {fact.quote for fact in kept if fact.kind == "finish"}
    kept = [fact for fact in kept if fact.kind != "crash" or fact.people or not (fallen or fact.quote in won)]
    outs = [fact for fact in kept if fact.kind == "abandon"]
    for index, fact in enumerate(outs):
        # "X is out of the race: he climbed into the car": out once
        if {one.name for one in fact.people} <= {one.name for other in outs[:index] for one in other.people}:
            kept = [other for other in kept if other is not fact]
    gone = {one: fact.quote for fact in outs for one in fact.people}
    # "X can't go on and gets off his bike": out, and not only dropped
    kept = [
        fact
        for fact in kept
        if fact.kind != "dropped" or not fact.people or any(gone.get(one) != fact.quote for one in fact.people)
    ]
    kept = [fact for index, fact in enumerate(kept) if not _is_said(fact, kept[:index])]
    # "Aster, qui paie ses efforts, et Bero ont lâché prise": both at once
    kept = [
        fact
        for fact in kept
        if fact.kind != "dropped"
        or not any(o.kind == "dropped" and o.quote == fact.quote and _is_in(fact, o) for o in kept)
    ]
    for before, fact in pairwise(one for one in kept if one.kind == "dropped"):  # "A cracks. He, and B, …"
        fact.people = [one for one in fact.people if one not in before.people or not _is_in(before, fact)]
    if any(fact.kind == "caught" and len(fact.people) > 1 for fact in kept):
        # "Swept up. A and B are caught": they were all
        kept = [fact for fact in kept if fact.kind != "caught" or fact.people or len(fact.quote) > _CRY]
    if any(fact.kind == "breakaway" and len(fact.people) > 1 for fact in kept):
        # "Five riders were allowed to go, and here they are: …": who they are says how many
        sizes = {len(fact.people) for fact in kept if fact.kind == "breakaway"}
        kept = [
            fact
            for fact in kept
            if fact.kind != "breakaway" or fact.people or fact.fields.get("size") not in sizes
        ]
    attacks = [fact for fact in kept if fact.kind == "attack"]
    # "Aster attacks! He goes, and Bero goes along": attacked once
    kept = [
        fact
        for fact in kept
        if fact not in attacks or not any(other is not fact and _is_in(fact, other) for other in attacks)
    ]
    down = {(one.name, fact.quote) for fact in kept if fact.kind == "crash" for one in fact.people}
    # "Dorn has gone down and taken Fisk with him": nobody is joined
    kept = [fact for fact in kept if fact.kind != "join" or (fact.fields.get("to"), fact.quote) not in down]
    if any(fact.kind == "start" for fact in kept):
        # "They are off! The flag has dropped": the flag only
        kept = [fact for fact in kept if fact.kind != "neutral_start" or len(fact.quote) > _CALL]
    if any(fact.kind == "crash" and fact.people for fact in kept):
        # "Crash in the bunch! X is down.": one crash
        kept = [fact for fact in kept if fact.kind != "crash" or fact.people]
    return kept


_CRY = 20
"""Characters of the longest sentence that is no more than a cry: "Swept up!"."""
_CALL = 40
"""The same of one that only says that the riders are off."""
_ONCE = ("attack", "dropped", "caught")


def _befell_already(fact: Fact, before: list[Fact]) -> bool:
    """Return whether the same befell all riders of a fact already."""
    is_of_riders = fact.kind in ("caught", "crash", "mechanical") and bool(fact.people)
    return is_of_riders and any(one.kind == fact.kind and one.people and _has_all(one, fact) for one in before)


def _is_said(fact: Fact, before: list[Fact]) -> bool:
    """Return whether the last that was said of the riders of a fact is the same: "Dorn lit the fuse. He attacked hard"."""
    people = set(fact.people)
    if fact.kind not in _ONCE or not people:
        return False
    of_them = [one for one in before if people & set(one.people) and one.kind != "breakaway"]
    return bool(of_them) and of_them[-1].kind == fact.kind and _has_all(of_them[-1], fact)


def _is_in(fact: Fact, other: Fact) -> bool:
    """Return whether the riders of a fact are some of those of another."""
    return set(fact.people) < set(other.people)


def _has_all(fact: Fact, other: Fact) -> bool:
    return set(other.people) <= set(fact.people)
