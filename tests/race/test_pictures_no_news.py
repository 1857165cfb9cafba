"""What is no news in a machine's pictures: what only jitters, what nobody named, what was told already."""

from datetime import timedelta, timezone

import pytest
from road import FIELD, FLAG, Race, bunch, group, leaders, names, rider, started, with_break

from tracker.race import events as ev
from tracker.race.pictures import EMPTY, note_reported, notice


class TestNoNews:
    def test_the_same_picture_for_an_hour(self):
        race = with_break()
        assert race.hold(leaders("a1-5"), bunch(FIELD, 90), minutes=60) == []

    def test_a_group_that_changes_name_and_id(self):
        race = with_break()
        for number in range(40):
            race.picture(
                leaders("a1-5", id=str(number), name=f"Gr. {number}"),
                bunch(FIELD, 90, id=str(40 - number), name="Gr. Maillot Jaune" if number % 2 else "Peloton"),
            )
        assert race.lines == []

    def test_a_transmitter_that_fails_and_comes_back(self):
        race = with_break()
        race.hold(leaders("a1-4", size=5, named="some"), bunch(FIELD, 90), minutes=5)
        race.hold(leaders("a1-4"), bunch(FIELD, 90), minutes=5)
        race.hold(leaders("a1-5"), bunch(FIELD, 90), minutes=5)
        assert race.lines == []

    def test_a_break_that_the_pictures_leave_out_is_not_caught(self):
        race = with_break()
        assert race.hold(bunch(FIELD), minutes=5) == []
        assert race.hold(leaders("a1-5"), bunch(FIELD, 90), minutes=5) == []

    def test_a_break_that_was_out_of_sight_for_long_was_caught_nobody_knows_where(self):
        race = with_break()
        race.hold(bunch(FIELD), minutes=12)
        assert race.hold(bunch(f"{FIELD} a1-5"), minutes=5) == []

    def test_sizes_that_change_by_one_or_two_where_nobody_is_named(self):
        race = Race()
        race.hold(leaders(size=5), bunch("", 90, size=160), minutes=4)
        race.events.clear()
        for size in (4, 5, 6, 5, 7, 6) * 4:
            race.picture(leaders(size=size), bunch("", 90, size=165 - size))
        assert race.lines == []

    def test_other_names_out_of_a_group_of_which_some_are_named(self):
        race = Race("Roglic")
        for words in ("c1-4", "c5-8", "c2 c9", "c1-4") * 10:
            race.picture(
                leaders("a1-3"),
                group(words, 60, size=33, named="some"),
                bunch("Roglic", 90, size=None, named="some"),
            )
        assert [event.kind for event in race.events] == ["breakaway"]

    def test_nobody_is_caught_where_a_name_is_left_out(self):
        race = Race()
        race.hold(leaders("a1-5"), group("c1-4", 60, size=33, named="some"), bunch("", 120), minutes=4)
        race.events.clear()
        race.hold(
            leaders("a1-2", size=5, named="some"),
            group("c1", 60, size=33, named="some"),
            bunch("", 120),
            minutes=9,
        )
        assert race.lines == []

    def test_a_chase_left_out_may_ride_with_those_in_front(self):
        race = Race()
        race.hold(bunch(""))
        race.hold(leaders("a1-3"), bunch("", 90), minutes=4)
        race.hold(leaders("a1-3"), group("c1-2", 60), bunch("", 90))
        race.hold(leaders("a1-3", size=5, named="some"), bunch("", 90), minutes=5)
        assert [event.kind for event in race.events] == ["attack", "breakaway", "attack"]

    def test_names_that_may_come_from_two_groups_have_attacked_from_neither(self):
        race = Race()
        chase = {"named": "some", "gap_s": 60}
        race.hold(leaders("a1-3"), group("c1-4", size=33, **chase), bunch("", 120), minutes=4)
        race.events.clear()
        race.hold(leaders("a1-3"), group("c1-4", size=31, **chase), group("x1 x2", 75), bunch("", 120), minutes=5)
        assert race.lines == []

    def test_the_neutral_zone(self):
        race = Race(km=None)
        race.hold(leaders("a1-5"), bunch(FIELD, 90), minutes=9)
        assert race.lines == []
        assert race.watch == EMPTY

    def test_the_last_kilometre(self):
        race = with_break(km=1.2)
        race.km = 0.9
        strewn = [group(name, index * 11) for index, name in enumerate(names("a1-5 Roglic Evenepoel p1-20"))]
        assert race.hold(*strewn, minutes=5) == []
        race.km = 0.0
        assert race.hold(bunch(f"{FIELD} a1-5"), minutes=5) == []

    def test_an_empty_picture(self):
        race = with_break()
        race.hold(minutes=5)
        assert race.hold(leaders("a1-5"), bunch(FIELD, 90), minutes=5) == []

    def test_a_picture_as_old_as_the_last(self):
        race = with_break()
        again = notice(race.watch, (bunch(f"{FIELD} a1-5"),), race.at, race.km, race.favourites)
        assert again == (race.watch, ())


class TestPause:
    def test_what_changed_meanwhile_is_told_once(self):
        race = with_break()
        race.wait(24)
        assert race.hold(bunch(f"{FIELD} a1-5"), minutes=5) == [
            "The break of five is caught, 149.8 km to go: all together"
        ]

    def test_two_pictures_with_a_pause_between_them_are_not_yet_sure(self):
        race = with_break()
        race.hold(bunch(f"{FIELD} a1-5"), minutes=0.5)
        race.wait(24)
        assert race.hold(bunch(f"{FIELD} a1-5"), minutes=0.5) == []
        assert race.hold(leaders("a1-5"), bunch(FIELD, 90), minutes=5) == []

    def test_of_a_source_that_sends_a_picture_every_few_minutes_two_are_sure(self):
        race = Race("f1 f2")
        lines = []
        for groups in [(bunch("a1-2 f1-2 p1-60"),)] * 3 + [(leaders("a1-2"), bunch("f1-2 p1-60", 90))] * 3:
            race.wait(6)
            lines.append(race.picture(*groups))
        assert [line for lines in lines[:5] for line in lines] == ["A1 and a2 go clear of the peloton"]
        lines = []
        for _ in range(3):
            race.wait(6)
            lines.append(race.picture(bunch("a1-2 f1-2 p1-60")))
        assert lines == [[], ["A1 and a2 are caught, 149.9 km to go: all together"], []]

    def test_one_odd_picture_of_a_slow_source_is_no_news(self):
        race = Race("f1 f2")
        race.picture(bunch("a1-2 f1-2 p1-60"))
        for odd in (False, False, True, False, False, True, False):
            race.wait(6)
            away = leaders("a1-2"), bunch("f1-2 p1-60", 90)
            assert race.picture(*(away if odd else (bunch("a1-2 f1-2 p1-60"),))) == []

    def test_it_is_no_flood(self):
        race = Race("f1 f2 f3 f4 f5 f6 f7 f8")
        race.hold(leaders("a1-5"), bunch("f1-8 p1-100", 90), minutes=5)
        race.events.clear()
        race.wait(24)
        strewn = [group(f"f{number} p{number}", 60 * number) for number in range(1, 9)]
        scattered = [leaders("a1"), *strewn, bunch("a2-5 p9-100", 600)]
        per_picture = [len(race.picture(*scattered)) for _ in range(20)]
        assert 0 < max(per_picture) <= 4
        assert sum(per_picture) <= 5


class TestNotNamed:
    def test_a_break_of_nobody_knows_whom(self):
        race = Race()
        assert race.hold(leaders(size=3), bunch("", 75), minutes=4) == [
            "A break of three is away, 1:15 ahead of the peloton"
        ]
        assert race.hold(bunch(""), minutes=3) == ["The break of three is caught, 149.8 km to go: all together"]
        assert race.events[1].riders == ()

    def test_named_riders_out_of_a_peloton_that_is_not(self):
        race = Race()
        race.hold(bunch(""))
        assert race.hold(leaders("a1 a2"), bunch("", 15)) == ["A1 and a2 go clear of the peloton"]
        assert race.hold(bunch(""), minutes=2) == ["A1 and a2 are caught, 149.9 km to go: all together"]

    def test_all_who_were_named_go_and_those_who_were_not_stay(self):
        race = Race()
        race.hold(bunch("x1 x2", size=None, named="some"))
        assert race.hold(leaders("x1 x2"), bunch("", 15)) == ["X1 and x2 go clear of the peloton"]

    def test_ids_dealt_anew_mean_nothing(self):
        race = Race()
        race.hold(leaders(size=3, id="1"), group("", 60, size=12, id="2"), bunch("", 150, id="3"), minutes=4)
        race.events.clear()
        race.hold(leaders(size=3, id="2"), group("", 60, size=12, id="3"), bunch("", 150, id="1"), minutes=9)
        assert race.lines == []


class TestReportedByOthers:
    def attack(self, race, **fields):
        riders = fields.pop("riders", (rider("p1"),))
        return ev.Attack(id="a", at=race.at, riders=riders, **fields)

    def test_an_attack_is_not_told_again(self):
        race = started()
        race.reported(self.attack(race))
        ahead = leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15)
        assert race.hold(*ahead, minutes=2) == []
        # but its end is
        assert race.hold(bunch(FIELD), minutes=2) == ["P1 is caught, 149.9 km to go: all together"]

    def test_riders_told_by_bib_are_who_they_are(self):
        race = started()
        race.reported(self.attack(race, riders=({"bib": rider("p1").bib},)))
        assert race.hold(leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15), minutes=2) == []

    def test_the_attack_of_somebody_else_is_news(self):
        race = started()
        race.reported(self.attack(race, riders=(rider("p9"),)))
        assert race.hold(leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15), minutes=2) == [
            "P1 goes clear of the peloton"
        ]

    def test_one_told_long_ago_is_another(self):
        race = started()
        race.reported(self.attack(race))
        race.hold(bunch(FIELD), minutes=5)
        ahead = leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15)
        assert race.hold(*ahead, minutes=2) == ["P1 goes clear of the peloton"]

    def test_the_catch_of_the_break(self):
        race = with_break()
        race.reported(ev.Caught(id="c", at=race.at))
        assert race.hold(bunch(f"{FIELD} a1-5"), minutes=5) == []

    def test_all_together(self):
        race = with_break()
        race.reported(ev.Regroup(id="r", at=race.at))
        assert race.hold(bunch(f"{FIELD} a1-5"), minutes=5) == []

    def test_a_break_told_while_it_is_away(self):
        race = Race()
        race.hold(leaders("a1-3"), bunch("p1-100", 90))
        race.reported(ev.Breakaway(id="b", at=race.at, riders=tuple(map(rider, names("a1-3")))))
        assert race.hold(leaders("a1-3"), bunch("p1-100", 90), minutes=10) == []
        assert race.hold(bunch("a1-3 p1-100")) == ["The break of three is caught, 149.6 km to go: all together"]

    def test_a_break_told_before_it_was_far_away(self):
        race = Race()
        race.hold(leaders("a1-3"), bunch("p1-100", 20))
        race.reported(ev.Breakaway(id="b", at=race.at, riders=tuple(map(rider, names("a1-3")))))
        race.hold(leaders("a1-3"), bunch("p1-100", 20), minutes=5)
        assert race.hold(leaders("a1-3"), bunch("p1-100", 60), minutes=10) == []

    def test_an_attack_from_a_break_just_told(self):
        race = with_break()
        race.reported(ev.Breakaway(id="b", at=race.at, riders=tuple(map(rider, names("a1-5")))))
        assert race.hold(leaders("a1"), group("a2-5", 12), bunch(FIELD, 90)) == ["A1 goes clear of the break"]

    def test_a_picture_that_somebody_drew_tells_all_that_had_begun(self):
        race = started()
        ahead = leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15)
        race.hold(*ahead, minutes=0.5)
        race.reported(ev.Situation(id="s", at=race.at, groups=()))
        assert race.hold(*ahead, minutes=2) == []

    def test_a_routine_picture_and_commentary_are_no_tellings(self):
        race = started()
        assert note_reported(race.watch, ev.Situation(id="s", at=race.at, groups=(), routine=True)) is race.watch
        assert note_reported(race.watch, ev.Comment(id="k", at=race.at, text="p1 attacks")) is race.watch


@pytest.mark.parametrize("zone", [0, 9])
def test_an_id_is_the_same_in_every_time_zone(zone):
    race = started()
    race.at = race.at.astimezone(timezone(timedelta(hours=zone)))
    race.hold(leaders("p1"), bunch("Roglic Evenepoel Almeida Landa p2-100", 15))
    assert [event.id for event in race.events] == ["derived-20260711T103200-attack-1"]
    assert race.events[0].at > FLAG


def test_all_together_is_said_once():
    race = with_break()
    race.hold(leaders("a1-5"), bunch("Roglic Evenepoel Almeida Landa p1-60", 90), group("p61-100", 150), minutes=5)
    race.events.clear()
    assert race.hold(bunch(f"{FIELD} a1-5"), minutes=3) == [
        "The break of five is caught, 149.6 km to go: all together"
    ]
