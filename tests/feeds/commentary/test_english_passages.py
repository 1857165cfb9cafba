"""Who passed a summit or a sprint, where an English verb says who was first and the others follow."""

import pytest
from reading import AWAY, facts

DORN = "Karl Dorn (Astana)"


def passed(said):
    found = facts(AWAY["en"] + said, language="en")
    return [
        (fact.kind, [(row.name.split()[-1], row.points or row.bonus_s) for row in fact.order])
        for fact in found
        if fact.kind in ("climb", "sprint")
    ]


@pytest.mark.parametrize(
    ("said", "kind", "order"),
    [
        (f"Orbe and the intermediate sprint. Aster rolls through first for the three seconds, then Bero, then {DORN}.", "sprint", [("Aster", 3), ("Bero", None), ("Dorn", None)]),
        (f"Intermediate sprint at Orbe: Aster rolls through first ahead of Bero and {DORN}, who picks up a single bonus second.", "sprint", [("Aster", None), ("Bero", None), ("Dorn", 1)]),
        (f"Aster, who trains on these roads, leads over the first categorised climb, with Bero on his wheel and {DORN} third.", "climb", [("Aster", None), ("Bero", None), ("Dorn", None)]),
        ("Aster sneaks ahead of Bero for the last mountain points, at the top of the Mur de Mont.", "climb", [("Aster", None), ("Bero", None)]),
        (f"Once more Aster helps himself at the KOM, taking the 10 points on offer. Bero was second, for six, and {DORN} third, for four.", "climb", [("Aster", 10), ("Bero", 6), ("Dorn", 4)]),
        ("Aster takes maximum points again, this time on the Collada de Orbe.", "climb", [("Aster", None)]),
        (f"Aster goes over the top alone, 18 seconds ahead of Bero and about 40 ahead of the Dorn trio, where {DORN} leads.", "climb", [("Aster", None), ("Bero", None)]),
        ("Aster and Bero are over the top in that order.", "climb", [("Aster", None), ("Bero", None)]),
    ],
)  # fmt: skip
def test_who_passed_follows_the_verb_of_the_first(said, kind, order):
    assert passed(said) == [(kind, order)]


def test_those_over_the_top_are_not_caught():
    said = f"Aster and Bero are over the top in that order, {DORN} just 12 seconds behind."
    assert not facts(AWAY["en"] + said, "caught", language="en")


@pytest.mark.parametrize(
    "said",
    [
        "Aster would love to take maximum points on the Collada de Orbe.",
        "Aster comes through first time with the bottles.",
    ],
)
def test_what_is_no_passage(said):
    assert passed(said) == []
