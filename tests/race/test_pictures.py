"""What is news in a machine's pictures of the road, and what is not."""

from datetime import timedelta

from road import FIELD, STEP, Race, bunch, group, key, leaders, started, with_break

from tracker.race import events as ev
from tracker.race.events import WORKED_OUT
from tracker.race.logline import dump, parse_event


class TestAttack:
    def test_riders_who_go_clear_have_attacked(self):
        race = started()
        lines = race.hold(leaders("Evenepoel Almeida"), bunch("Roglic Landa p1-100", 15), minutes=2)
        assert lines == ["Evenepoel and Almeida go clear of the peloton"]
        (event,) = race.events
        assert isinstance(event, ev.Attack)
        assert {one.key for one in event.riders} == {key("Evenepoel"), key("Almeida")}
        assert event.key

    def test_it_is_told_when_it_is_sure_and_says_where_it_began(self):
        race = started()
        began, km = race.at + timedelta(seconds=STEP), race.km
        race.hold(leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15), minutes=2)
        (event,) = race.events
        assert event.at == began + timedelta(seconds=45)
        assert event.km_to_go == km

    def test_it_is_marked_as_worked_out_and_its_id_is_made_of_time_and_kind(self):
        race = started()
        race.hold(leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15), minutes=2)
        (event,) = race.events
        assert event.estimated
        assert event.source == WORKED_OUT
        assert event.id == "derived-20260711T103200-attack-1"
        assert parse_event(dump(event)) == event

    def test_a_surge_of_half_a_minute_is_none(self):
        race = started()
        assert race.hold(leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15), minutes=0.5) == []
        assert race.hold(bunch(FIELD), minutes=5) == []

    def test_a_surge_begins_anew_each_time(self):
        race = started()
        for _ in range(5):
            race.hold(leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15), minutes=0.5)
            race.hold(bunch(FIELD), minutes=0.25)
        assert race.lines == []

    def test_two_pictures_are_not_enough_however_far_apart(self):
        race = started()
        ahead = leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15)
        lines = []
        for _ in range(3):
            lines.append(race.picture(*ahead))
            race.wait(0.75)
        assert lines == [[], [], ["P1 goes clear of the peloton"]]

    def test_a_few_seconds_off_the_front_are_none(self):
        race = started()
        assert race.hold(leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 8), minutes=5) == []

    def test_a_favourite_alone_is_told(self):
        race = started()
        assert race.hold(leaders("Landa"), bunch("Roglic Evenepoel Almeida p1-100", 12)) == [
            "Landa goes clear of the peloton"
        ]

    def test_many_are_counted_and_the_favourites_among_them_named(self):
        race = started()
        assert race.hold(leaders("Landa p1-6"), bunch("Roglic Evenepoel Almeida p7-100", 12)) == [
            "Seven riders, Landa among them, go clear of the peloton"
        ]

    def test_eleven_of_forty_have_attacked_and_the_bunch_has_not_split(self):
        race = Race()
        race.hold(bunch("p1-40"))
        assert race.hold(leaders("p1-11"), bunch("p12-40", 15)) == ["Eleven riders go clear of the peloton"]

    def test_those_behind_a_break_go_in_pursuit_of_it(self):
        race = with_break()
        away = leaders("a1-5"), group("p1 p2", 70), bunch("Roglic Evenepoel Almeida Landa p3-100", 90)
        assert race.hold(*away, minutes=5) == ["P1 and p2 go in pursuit of the break"]
        assert race.events[0].key is False

    def test_one_of_the_break_may_attack_too(self):
        race = with_break()
        assert race.hold(leaders("a1"), group("a2-5", 12), bunch(FIELD, 90), minutes=5) == [
            "A1 goes clear of the break"
        ]

    def test_without_a_peloton_it_is_from_the_favourites(self):
        race = Race("Roglic Evenepoel Almeida Landa")
        rest = group("p1-60", 300, role="dropped")
        race.hold(leaders("Roglic Evenepoel Almeida Landa p61-64"), rest)
        away = leaders("Roglic"), group("Evenepoel Almeida Landa p61-64", 15), rest
        assert race.hold(*away, minutes=2) == ["Roglic goes clear of the favourites"]
        # The GC's leader is ahead: the favourites behind are still those whom one is dropped from.
        away = leaders("Roglic"), group("Evenepoel Almeida p61-64", 40), group("Landa", 75), rest
        assert "Landa, 4th on GC, is dropped: 0:35 behind the favourites" in race.hold(*away, minutes=2)

    def test_the_same_riders_yo_yoing_are_told_once(self):
        race = started()
        for _ in range(3):
            race.hold(leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15))
            race.hold(bunch(FIELD))
        assert [event.kind for event in race.events] == ["attack", "caught"]

    def test_a_favourite_who_attacks_again_is_told_again(self):
        race = started()
        for _ in range(2):
            race.hold(leaders("Landa"), bunch("Roglic Evenepoel Almeida p1-100", 15))
            race.hold(bunch(FIELD))
        assert [event.kind for event in race.events].count("attack") == 2


class TestBreakaway:
    def test_a_break_that_is_away_at_the_first_picture_is_told_when_it_has_held(self):
        race = Race()
        assert race.picture(leaders("a1-3"), bunch("p1-100", 90)) == []
        assert race.hold(leaders("a1-3"), bunch("p1-100", 95), minutes=2) == []
        assert race.hold(leaders("a1-3"), bunch("p1-100", 100)) == [
            "A break of three is away, 1:40 ahead of the peloton: a1, a2 and a3"
        ]
        assert race.hold(leaders("a1-3"), bunch("p1-100", 300), minutes=30) == []

    def test_an_attack_that_stays_away_becomes_the_break_once(self):
        race = started()
        race.hold(leaders("p1 p2"), bunch("Roglic Evenepoel Almeida Landa p3-100", 20), minutes=3)
        race.hold(leaders("p1 p2"), bunch("Roglic Evenepoel Almeida Landa p3-100", 60), minutes=30)
        assert [event.kind for event in race.events] == ["attack", "breakaway"]

    def test_half_a_minute_is_no_break(self):
        race = Race()
        assert race.hold(leaders("a1-3"), bunch("p1-100", 28), minutes=10) == []

    def test_one_rider_is_alone_in_front(self):
        race = Race()
        assert race.hold(leaders("a1"), bunch("p1-100", 61), minutes=5) == [
            "A1 is alone in front, 1:01 ahead of the peloton"
        ]

    def test_dropped_riders_are_never_one(self):
        race = started()
        race.hold(bunch("Roglic Evenepoel Almeida Landa p1-95"), group("p96-100", 90, role="dropped"), minutes=20)
        assert race.lines == []

    def test_half_of_the_field_is_none(self):
        race = Race()
        assert race.hold(leaders("p1-50"), bunch("p51-100", 90), minutes=10) == []


class TestCaught:
    def test_the_whole_break(self):
        race = with_break(km=12.2)
        assert race.hold(bunch(f"{FIELD} a1-5"), minutes=5) == [
            "The break of five is caught, 12 km to go: all together"
        ]
        (event,) = race.events
        assert isinstance(event, ev.Caught)
        assert len(event.riders) == 5
        assert event.key

    def test_break_and_chase_in_one_line(self):
        race = with_break()
        race.hold(leaders("a1-5"), group("p1 p2", 70), bunch("Roglic Evenepoel Almeida Landa p3-100", 90))
        assert race.hold(bunch(f"{FIELD} a1-5"), group("q1", 99)) == [
            "The break of five and p1 and p2 are caught, 149.8 km to go"
        ]

    def test_one_of_the_break(self):
        race = with_break()
        assert race.hold(leaders("a1-4"), bunch(f"{FIELD} a5", 90), minutes=3) == ["A5 is caught by the peloton"]
        assert race.events[0].key is False

    def test_each_of_several_for_long_enough(self):
        race = with_break()
        race.hold(leaders("a1-4"), bunch(f"{FIELD} a5", 90), minutes=0.5)
        race.hold(leaders("a1-3"), bunch(f"{FIELD} a4-5", 90), minutes=0.5)
        race.hold(leaders("a1-4"), bunch(f"{FIELD} a5", 90), minutes=5)
        assert race.lines == ["A5 is caught by the peloton"]

    def test_not_who_is_back_in_the_break_meanwhile(self):
        race = with_break()
        race.hold(leaders("a1-3"), bunch(f"{FIELD} a4-5", 90), minutes=0.5)
        race.hold(leaders("a1-3 a5"), bunch(f"{FIELD} a4", 90), minutes=5)
        assert race.lines == ["A4 is caught by the peloton"]

    def test_one_after_the_other_is_one_line(self):
        race = with_break()
        race.picture(leaders("a1-3"), bunch(f"{FIELD} a4-5", 9))
        race.picture(leaders("a1"), bunch(f"{FIELD} a2-5", 5))
        assert race.hold(bunch(f"{FIELD} a1-5"), minutes=3) == [
            "The break of five is caught, 149.8 km to go: all together"
        ]

    def test_the_break_by_a_larger_chase(self):
        race = with_break("a1-2")
        race.hold(leaders("a1-2"), group("p1-4", 40), bunch("Roglic Evenepoel Almeida Landa p5-100", 90))
        behind = bunch("Roglic Evenepoel Almeida Landa p5-100", 90)
        race.events.clear()
        assert race.hold(leaders("a1-2 p1-4"), behind, minutes=10) == ["A1 and a2 are caught by the chasers"]

    def test_riders_never_told_to_be_away_are_not_caught(self):
        race = Race()
        race.hold(leaders("a1-5"), bunch("p1-100", 12), minutes=2)
        assert race.hold(bunch("a1-5 p1-100"), minutes=5) == []


class TestJoin:
    def test_a_chase_reaches_the_break(self):
        race = with_break()
        rest = bunch("Roglic Evenepoel Almeida Landa p3-100", 90)
        race.hold(leaders("a1-5"), group("p1 p2", 40), rest)
        race.events.clear()
        assert race.hold(leaders("a1-5 p1 p2"), rest, minutes=10) == ["P1 and p2 reach the break"]
        assert isinstance(race.events[0], ev.Join)

    def test_one_bridges_across_unseen(self):
        race = with_break()
        rest = bunch("Roglic Evenepoel Almeida Landa p2-100", 90)
        assert race.hold(leaders("a1-5 p1"), rest, minutes=10) == ["P1 reaches the break"]

    def test_not_over_a_few_seconds(self):
        race = with_break()
        rest = bunch("Roglic Evenepoel Almeida Landa p3-100", 90)
        race.hold(leaders("a1-5"), group("p1 p2", 40), rest)
        race.hold(leaders("a1-5"), group("p1 p2", 6), rest)
        race.events.clear()
        assert race.hold(leaders("a1-5 p1"), group("p2", 6), rest, minutes=3) == []

    def test_one_of_the_break_is_dropped(self):
        race = with_break()
        assert race.hold(leaders("a1-4"), group("a5", 30), bunch(FIELD, 90), minutes=10) == [
            "A5 is dropped from the break"
        ]


class TestSplit:
    def test_of_the_peloton_both_ways_of_calling_the_halves(self):
        for front, back in ((leaders, bunch), (bunch, group)):
            race = started()
            halves = front("Roglic Evenepoel p1-40"), back("Almeida Landa p41-100", 25)
            assert race.hold(*halves, minutes=10) == [
                "The peloton has split: 42 in front, 0:25 between the halves; Almeida and Landa behind"
            ]
            (event,) = race.events
            assert isinstance(event, ev.Comment)
            assert (event.tag, event.key) == ("split", True)

    def test_a_bunch_that_goes_on_falling_apart_has_split_once(self):
        race = started()
        race.hold(bunch("Roglic Evenepoel Almeida Landa p1-60"), group("p61-100", 25), minutes=2)
        race.hold(
            bunch("Roglic Evenepoel Almeida Landa p1-30"), group("p31-60", 25), group("p61-100", 50), minutes=2
        )
        assert race.lines == ["The peloton has split: 64 in front, 0:25 between the halves"]

    def test_into_three_at_once_is_one_line(self):
        race = started()
        halves = bunch("Roglic Evenepoel Almeida Landa p1-30"), group("p31-60", 25), group("p61-100", 50)
        assert len(race.hold(*halves, minutes=2)) == 1

    def test_a_few_at_the_back_are_none(self):
        race = started()
        assert race.hold(bunch("Roglic Evenepoel Almeida Landa p1-90"), group("p91-100", 25), minutes=10) == []

    def test_all_together_again(self):
        race = started()
        race.hold(bunch("Roglic Evenepoel Almeida Landa p1-40"), group("p41-100", 25), minutes=3)
        race.hold(bunch(FIELD), minutes=3)
        assert race.lines[1:] == ["All together"]
        assert isinstance(race.events[1], ev.Regroup)

    def test_all_together_though_one_half_took_in_those_behind_it(self):
        race = Race()
        race.hold(bunch("p1-100"), group("g1-5", 300), group("h1-70", 600))
        race.hold(bunch("p1-60"), group("p61-100", 25), group("g1-5", 300), group("h1-70", 600))
        race.hold(bunch("p1-60"), group("p61-100 g1-5", 60), group("h1-70", 600))
        race.hold(bunch("p1-60"), group("p61-100 g1-5 h1-70", 200))
        race.hold(bunch("p1-100 g1-5 h1-70"))
        assert [event.kind for event in race.events] == ["comment", "regroup"]

    def test_all_together_though_the_half_behind_was_the_larger(self):
        race = Race()
        race.hold(bunch("p1-100"), group("h1-70", 600))
        race.hold(bunch("p1-45"), group("p46-100", 25), group("h1-70", 600))
        race.hold(bunch("p1-45"), group("p46-100 h1-70", 60))
        race.hold(bunch("p1-100 h1-70"))
        assert [event.kind for event in race.events] == ["comment", "regroup"]

    def test_halves_that_meet_behind_the_peloton_are_no_news(self):
        race = Race()
        race.hold(bunch("p1-100"))
        race.hold(bunch("p1-45"), group("p46-100", 25))
        race.hold(bunch("p1-20"), group("p21-45", 30), group("p46-100", 60), minutes=9)
        race.hold(bunch("p1-20"), group("p21-100", 60), minutes=5)
        assert [event.kind for event in race.events] == ["comment"]

    def test_the_half_in_front_is_no_breakaway(self):
        race = started()
        race.hold(leaders("p1-36"), bunch("Roglic Evenepoel Almeida Landa p37-100", 60), minutes=10)
        assert [event.kind for event in race.events] == ["comment"]

    def test_together_again_behind_a_break(self):
        race = with_break()
        race.hold(leaders("a1-5"), bunch("Roglic Evenepoel Almeida Landa p1-40", 90), group("p41-100", 125))
        race.hold(leaders("a1-5"), bunch(FIELD, 90), minutes=3)
        assert race.lines[1:] == ["The peloton is together again"]

    def test_by_size_where_nobody_is_named(self):
        race = Race()
        race.hold(bunch(size=160))
        assert race.hold(leaders(size=42), bunch("", 25, size=118), minutes=3) == [
            "The peloton has split: 42 in front, 0:25 between the halves"
        ]
        assert race.hold(bunch(size=160), minutes=3) == ["All together"]

    def test_by_size_behind_a_break_of_which_nobody_is_named_either(self):
        race = Race()
        away = leaders(size=5)
        race.hold(away, bunch("", 20, size=160))
        race.hold(away, bunch("", 20, size=118), group("", 45, size=42), minutes=3)
        race.hold(away, bunch("", 20, size=160), minutes=3)
        assert race.lines == [
            "The peloton has split: 118 in front, 0:25 between the halves",
            "The peloton is together again",
        ]


class TestFavourites:
    def test_one_who_is_dropped(self):
        race = started()
        field = bunch("Roglic Evenepoel Almeida p1-100"), group("Landa", 35, role="dropped")
        assert race.hold(*field, minutes=10) == ["Landa, 4th on GC, is dropped: 0:35 behind the peloton"]
        assert isinstance(race.events[0], ev.Dropped)
        assert race.hold(bunch(FIELD), minutes=3) == ["Landa is back with the peloton"]

    def test_into_a_group_that_was_there(self):
        race = Race("Roglic Landa")
        race.hold(bunch("Roglic Landa p1-50"), group("p51-60", 60, role="dropped"))
        assert race.hold(bunch("Roglic p1-50"), group("Landa p51-60", 60, role="dropped")) == [
            "Landa, 2nd on GC, is dropped: 1:00 behind the peloton"
        ]

    def test_a_jersey_without_a_place_is_named_without_one(self):
        race = Race({"p1": 0, "p2": 1})
        race.hold(bunch("p1-100"))
        assert race.hold(bunch("p2-100"), group("p1", 35)) == ["P1 is dropped: 0:35 behind the peloton"]

    def test_several_in_one_line(self):
        race = started()
        field = bunch("Evenepoel Almeida p1-100"), group("Landa Roglic", 35, role="dropped")
        assert race.hold(*field) == [
            "Roglic (leader of the GC) and Landa (4th on GC) are dropped: 0:35 behind the peloton"
        ]

    def test_nobody_else_who_is_dropped_is_news(self):
        race = started()
        field = bunch("Roglic Evenepoel Almeida Landa p1-99"), group("p100", 35, role="dropped")
        assert race.hold(*field, minutes=10) == []
        assert race.hold(bunch(FIELD), minutes=3) == []

    def test_when_the_last_climb_leaves_no_peloton(self):
        race = started()
        race.hold(leaders("Roglic Evenepoel Almeida Landa p1-7"), group("p8-100", 200, role="dropped"))
        race.events.clear()
        favourites = leaders("Roglic Evenepoel Almeida p1-7"), group("Landa", 30)
        assert race.hold(*favourites, group("p8-100", 200, role="dropped"), minutes=3) == [
            "Landa, 4th on GC, is dropped: 0:30 behind the favourites"
        ]
