"""What riders do to the groups, as English reports tell it in long sentences."""

import pytest
from reading import AWAY, facts
from test_frames import read

DORN = "Karl Dorn (Lotto)"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Bero, suffering from cramp, had to say goodbye to his companion.", ["dropped Bero"]),
        ("Aster emptied himself for the cause and Bero was left standing.", ["dropped Bero"]),
        ("Two others, the Belgian Karl Dorn and Emil Fisk (Lotto), set off in pursuit and, after a chase of 18 kilometres, they managed "
         "to make the junction, which turned the duo into a quartet.", ["attack Dorn,Fisk", "join Dorn,Fisk"]),
        (f"{DORN} rode himself back into the peloton with the help of four teammates.", ["join Dorn"]),
        (f"{DORN}, who had punctured, was soon back with the others.", ["join Dorn"]),
        (f"{DORN} launches a furious attack, taking with him the Austrian Emil Fisk and Luis Gran.", ["attack Dorn,Fisk,Gran"]),
        (f"No sooner were they caught than {DORN} tried his luck.", ["attack Dorn", "caught"]),
        (f"{DORN} has missed a bend, gone through a hedge and taken Emil Fisk with him.", ["crash Dorn", "crash Fisk"]),
        (f"{DORN} did not appear at the sign-on.", ["abandon DNS Dorn"]),
        ("It was all over at the foot of the climb.", ["caught"]),
        ("Three more have made it across to the pair up front: Karl Dorn (Lotto), Emil Fisk (Astana) and the Dane Luis Gran (Tudor).",
         ["join Dorn,Fisk,Gran"]),
        (f"{DORN} jumped over the top of all of them near the summit.", ["attack Dorn"]),
        (f"{DORN} misses a turn, then another one.", []),
        (f"{DORN} almost had to say goodbye to the peloton.", []),
        (f"{DORN} had nowhere to go in the sprint.", []),
    ],
)  # fmt: skip
def test_what_is_told_in_hindsight_is_read_of_its_riders(sentence, told):
    kinds = ("attack", "join", "dropped", "caught", "crash", "abandon")
    found = {one for one in read("en", sentence) if one.split()[0] in kinds}
    assert found - {"join Fisk"} == {one.replace(" DNS", "") for one in told} or found == set(told)


@pytest.mark.parametrize(
    ("sentence", "riders"),
    [
        (
            "Involved: Karl Dorn (Lotto), second overall; his team-mate Emil Fisk; the sprinter Luis Gran.",
            "Dorn Fisk Gran",
        ),
        ("Karl Dorn (Lotto), the Dane Emil Fisk and a score of others had nowhere to go.", "Dorn Fisk"),
        ("Karl Dorn (Lotto) is one, Emil Fisk (Astana) is another.", "Dorn Fisk"),
        ("Karl Dorn (Lotto) seems to have come off worst.", "Dorn"),
        (
            "It was the turn of Karl Dorn (Lotto), of Aster's lieutenant Emil Fisk and of the Swiss Luis Gran.",
            "Dorn Fisk Gran",
        ),
    ],
)
def test_who_fell_is_named_after_the_crash(sentence, riders):
    found = facts(f"{AWAY['en']}Crash in the bunch! {sentence}", "crash")
    assert " ".join(sorted(one.name.split()[-1] for event in found for one in event.riders or ())) == riders


def test_what_a_gap_has_become_is_read_of_the_same_sentence():
    text = (
        "Their lead rose to 3:25 on the open roads, but with 80km to go it has already fallen below two minutes."
    )
    assert [event.gap_s for event in facts(AWAY["en"] + text, "gap")] == [205, 120]


def test_a_sentence_in_brackets_is_one_of_its_own():
    text = "The two in front (Karl Dorn, having changed his bike, had given up the pursuit) were 3:30 ahead."
    assert [(event.of, event.gap_s) for event in facts(AWAY["en"] + text, "gap")] == [("peloton", 210)]


def test_of_a_row_the_last_is_who():
    text = "Among those to hit the deck were Karl Dorn (Lotto), Emil Fisk (Astana) and Luis Gran (Tudor), who abandoned."
    assert [one.name for event in facts(AWAY["en"] + text, "abandon") for one in event.riders] == ["Luis Gran"]
