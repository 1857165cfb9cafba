"""What is said once a stage is over, and what a career holds, is nothing of the road."""

from reading import AWAY, facts


def test_a_lead_of_the_overall_told_after_the_line_is_no_gap():
    text = (
        "200 metres to go\nThe provisional results show that Aster is the first race leader.\n"
        "Aster took a ten-second time bonus for winning the stage.\n"
        "He leads Bero by four seconds, with Karl Dorn, who finished third in the sprint, at six seconds."
    )
    assert facts(AWAY["en"] + text, "gap", language="en") == []


def test_who_has_finished_third_before_is_not_dropped():
    text = "Aster was first over the climb.\nHe's finished 3rd, 5th and 11th in previous appearances."
    assert facts(AWAY["en"] + text, "dropped", language="en") == []


def test_a_rider_first_called_by_surname_gets_the_fuller_name():
    text = (
        "NOG 40 KM:\nWereldkampioen Dorn laat zich zien.\n"
        "Wereldkampioen Karl Dorn wilde zijn trui showen en kreeg het gezelschap van Emil Fisk en Luis Gran."
    )
    names = [rider.name for event in facts(text, "breakaway", language="nl") for rider in event.riders]
    assert names == ["Karl Dorn", "Emil Fisk", "Luis Gran"]
