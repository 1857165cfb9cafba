"""A group that is called by a number, where others are known to be away by name: the names stay, and a person is asked."""

from reading import AWAY, facts, imported


def test_a_count_that_is_not_that_of_those_known_is_listed_as_doubtful():
    text = f"{AWAY['en']}The four in front work well together.\n"
    assert [len(event.riders) for event in facts(text, "breakaway")] == [2]
    [doubt] = imported(text).doubts
    assert (doubt.kind, doubt.why) == (
        "breakaway",
        "2 were known to be away, and who else is, or is not, is not said",
    )


def test_a_count_is_news_where_nobody_is_known_to_be_away():
    [away] = facts("100km to go\nFour riders are in front now.\n", "breakaway")
    assert (away.size, away.riders) == (4, ())


def test_a_count_that_is_said_for_its_own_sake_is_news():
    assert [event.size for event in facts(f"{AWAY['en']}Four riders in front now.\n", "breakaway")] == [None, 4]


def test_those_who_are_named_are_news():
    text = f"{AWAY['en']}Four riders in front now: Aster, Bero, Karl Dorn (Astana) and Emil Fisk (Lotto).\n"
    assert len(facts(text, "breakaway")[-1].riders) == 4
