"""Who is not at the start, as English prose counts and names them."""

import pytest
from reading import facts

DORN, FISK = "Karl Dorn (Astana)", "Emil Fisk (Lotto)"


@pytest.mark.parametrize(
    "said",
    [
        f"Two non-starters this morning. {DORN} broke a finger in that crash on Tuesday and has gone home, and Lotto tell us that {FISK} has a fever.",
        f"Two riders haven't come to the start: {DORN}, who has a stomach thing, and the young Eritrean {FISK}, who's been poorly since Tuesday.",
        f"Two riders who had been ill overnight, the Dutchman {DORN} and {FISK}, did not take the start.",
        f"We're down to 143 riders this morning, as {DORN} and {FISK} did not sign on.",
        f"A couple of absentees to tell you about. {DORN} has a virus. {FISK} has gone home for the birth of his child.",
        f"{DORN} didn't take to the start after yesterday's crash, and neither did {FISK}.",
        f"Two DNS to report: {DORN} and {FISK}.",
    ],
)
def test_riders_who_do_not_start_are_named_with_what_ails_them(said):
    out = facts(f"Good morning.\n{said}\n99km to go", "abandon", language="en")
    assert [(one.name, fact.status) for fact in out for one in fact.riders] == [("Karl Dorn", "DNS"), ("Emil Fisk", "DNS")]  # fmt: skip
    assert not facts(f"Good morning.\n{said}\n99km to go", "crash", language="en")


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (f"Only {DORN} was missing: the Belgian stayed in bed with bronchitis.", ["Karl Dorn"]),
        (f"158 riders at the start, {DORN} isn't one of them: fever.", ["Karl Dorn"]),
        (f"One non-starter: {DORN}, who finished second to {FISK} on Tuesday.", ["Karl Dorn"]),
        (f"Two riders will not take the start. {DORN} has a virus. {FISK} leads the mountains classification.", ["Karl Dorn"]),
        (f"No non-starters this morning, so all 150 riders take the start. {DORN} has a cold.", []),
        (f"{DORN} hasn't started well this season.", []),
        (f"Lotto say {DORN} has never started a stage in better shape.", []),
        (f"The sprinters won't be at the start of the climb together, says {DORN}.", []),
    ],
)  # fmt: skip
def test_who_starts_is_no_absentee(said, names):
    out = facts(f"Good morning.\n{said}\n99km to go", "abandon", language="en")
    assert [one.name for fact in out for one in fact.riders] == names
