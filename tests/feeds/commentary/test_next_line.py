"""What riders get at a line is of that line, and not of one that was passed long before."""

from reading import facts

ROAD = """100km to go
Paul Aster (Cofidis), Jan Bero (Movistar) and Tom Cramer (Lotto) are out front.
95km to go
Intermediate sprint at Stowe: Cramer wins it ahead of Aster and Bero.
"""


def test_seconds_given_much_later_are_of_another_sprint():
    told = f"{ROAD}36km to go\nThat was the second intermediate sprint. Aster takes the full three seconds, Bero pockets two and Cramer one.\n"
    first, second = facts(told, "sprint", language="en")
    assert [rider.name.split()[-1] for rider in first.order] == ["Cramer", "Aster", "Bero"]
    assert [(rider.name.split()[-1], rider.bonus_s) for rider in second.order] == [
        ("Aster", 3),
        ("Bero", 2),
        ("Cramer", 1),
    ]
