"""What English says of those in front in two short sentences, of several with "others", and of a lead in hindsight."""

import pytest
from reading import AWAY, facts, gaps

PACK = "Karl Dorn (Lotto), Emil Fisk (Astana) and Luis Gran (Tudor) are in the peloton.\n"
REPORT = (
    "Karl Dorn wins stage 3 of the Tour of Testing in Berwick\n"
    "Karl Dorn (Lotto) won the third stage of the Tour of Testing on Friday, beating Emil Fisk (Astana) in the sprint.\n"
    "Paul Aster (Cofidis) and Jan Bero (Movistar) had broken away early.\n"
)


@pytest.mark.parametrize(
    ("sentence", "seconds"),
    [
        ("It's going the wrong way for Aster and Bero: 11\".", [11]),
        ("It's not looking good for the break: 35 seconds.", [35]),
        ("It's a fine for Bero: 20 seconds.", []),
        ("It's a good day for Aster: 10 seconds of bonus.", []),
        ("The gap, once more than five minutes, has come down to 2:48.", [168]),
        ("The gap, once five minutes, is now below two minutes.", [120]),
        ("That's 1:15 now.", [75]),
        ("That was 1:15.", []),
        ("That's 1:15 he has been waiting.", []),
        ("The lead has peaked at 4:40 and Movistar are now contributing to the chase as well.", [280]),
        ("The gap peaked at 4:40 an hour ago.", []),
        ("Maximum gap so far: 3:55.", [235]),
        ("The two are at 5:05 from a peloton that's led by Lotto.", [305]),
        ("The two are five minutes from the feed zone.", []),
        ("The duo keeps 11 seconds but the train of Tarteletto is launched.", [11]),
        ("The peloton has it down to 1:15.", [75]),
        ("The bunch has them at two minutes.", [120]),
        ("The remaining two have 2:05.", [125]),
        ("The remaining two stages have ten minutes of climbing.", []),
        ("As they enter the last 40 kilometres the two men, both of whom have won here before, hold 1:55.", [115]),
        ("Down to 3:50 as we head into Alton, where the first of the two sprints is coming up.", [230]),
    ],
)
def test_a_gap_is_read_however_it_is_put(sentence, seconds):
    assert [second for _, _, second, _ in gaps(sentence)] == seconds


@pytest.mark.parametrize(
    ("sentence", "seconds"),
    [
        ("At the flamme rouge the leaders had 14 seconds left.", [14]),
        ("The remaining two still had 2:05 with 30km to go.", [125]),
        ("The two had 3:45 at most.", [225]),
        ("Gran had five minutes to change his wheel.", []),
        ("The leaders had ten minutes of rest before the last climb.", []),
        ("Fisk had 30 seconds added to his time.", []),
        ("Last year the break had five minutes here.", []),
    ],
)
def test_a_report_says_what_a_lead_was(sentence, seconds):
    assert [gap.gap_s for gap in facts(REPORT + sentence, "gap", language="en")] == seconds


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("ATTACK! Dorn!", ["attack Dorn"]),
        ("Attack! Dorn and Fisk!", ["attack Dorn,Fisk"]),
        ("Mechanical! It's Dorn.", ["mechanical Dorn"]),
        ("Crash! Karl Dorn (Lotto) and Emil Fisk!", ["crash Dorn,Fisk"]),
        ("Attack! Finally!", []),
        ("No attack! Dorn!", []),
        ("Dorn, Fisk and five others have picked up Bero.", ["caught Bero"]),
        ("Dorn and Fisk fly past Bero. Aster hangs on to them. Three leaders, Gran at 18 seconds.",
         ["breakaway Aster,Dorn,Fisk", "caught Bero"]),
        ("Fisk passes Bero a bottle.", []),
        ("Did Dorn and five others miss the split?", []),
    ],
)  # fmt: skip
def test_what_is_cried_is_of_who_is_named_next(sentence, told):
    found = facts(AWAY["en"] + PACK + sentence)
    said = {
        f"{event.kind} {','.join(sorted(one.name.split()[-1] for one in event.riders or ()))}"
        for event in found
        if event.read.para > 2
        and event.kind in ("attack", "crash", "mechanical", "caught", "breakaway", "dropped", "join")
    }
    assert sorted(said) == told


def test_who_leaves_the_group_that_was_made_in_front_leads():
    text = "Caught! Nine riders together at the head of the race.\nThere goes Dorn!\nDorn: 16 seconds.\n"
    found = facts(AWAY["en"] + PACK + text, "gap")
    assert [(gap.of, gap.to, gap.gap_s) for gap in found] == [("peloton", "leaders", 16)]
