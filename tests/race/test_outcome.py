"""What became of a break, read from logs of every kind."""

from datetime import timedelta

import pytest
from race_strategies import FLAG, STAGE, event

from tracker.race.forecast.outcome import Outcome, history, outcome
from tracker.race.timeline import Timeline

TWO = ["Anna Ask", "Béa Bø"]
START = event("start", 0)
AWAY = event("breakaway", 10, riders=TWO)
CAUGHT = Outcome(True, 20.0)
AWAY_TO_THE_LINE = Outcome(False, None)


def result(*names):
    rows = [{"name": name, "position": place} for place, name in enumerate(names, 1)]
    return event("result", 250, rows=rows, basis="official")


def became(*log, minute=100):
    return outcome(history(Timeline(STAGE, log)), FLAG + timedelta(minutes=minute))


def picture(minute, km, *groups, **fields):
    """A machine's picture of groups of (riders, gap), the last of them the peloton."""
    made = [
        {"role": "peloton" if number == len(groups) else "leaders" if number == 1 else "chasers",
         "named": "all", "gap_s": gap_s, "riders": [{"name": name} for name in names]}
        for number, (names, gap_s) in enumerate(groups, 1)
    ]  # fmt: skip
    return event("situation", minute, groups=made, km_to_go=km, routine=True, **fields)


class TestCommentary:
    @pytest.mark.parametrize("kind", ["caught", "regroup"])
    def test_a_catch_is_where_it_was_reported(self, kind):
        log = [START, AWAY, event(kind, 220, km_to_go=20), event("finish", 250, riders=["Cleo Čech"])]
        assert became(*log) == CAUGHT

    def test_the_winner_of_the_break_was_not_caught(self):
        assert became(START, AWAY, event("finish", 250), result("Béa Bø", "Cleo Čech")) == AWAY_TO_THE_LINE

    def test_a_rider_who_leaves_companions_behind_wins_for_the_break(self):
        log = [START, AWAY, event("attack", 230, riders=["Anna Ask"]), event("finish", 250), result("Anna Ask")]
        assert became(*log) == AWAY_TO_THE_LINE

    def test_who_crossed_to_the_break_wins_for_it_too(self):
        log = [START, AWAY, event("join", 150, riders=["Dora Díaz"], to="leaders"), event("finish", 250)]
        assert became(*log, result("Dora Díaz")) == AWAY_TO_THE_LINE

    def test_when_another_wins_and_all_of_the_break_are_named_it_was_caught_nobody_said_where(self):
        assert became(START, AWAY, event("finish", 250), result("Cleo Čech")) == Outcome(True, None)

    def test_when_not_all_of_the_break_are_named_nobody_knows(self):
        away = event("breakaway", 10, riders=TWO, size=9)
        assert became(START, away, event("finish", 250), result("Cleo Čech")) is None

    def test_the_winner_at_the_line_stands_for_the_result(self):
        assert became(START, AWAY, event("finish", 250, riders=["Béa Bø"])) == AWAY_TO_THE_LINE

    def test_who_are_passed_by_others_were_caught(self):
        log = [START, AWAY, event("breakaway", 220, riders=["Dora Díaz"], km_to_go=20), event("finish", 250)]
        assert became(*log, result("Dora Díaz")) == CAUGHT
        assert became(*log, result("Dora Díaz"), minute=230) == AWAY_TO_THE_LINE

    def test_who_goes_again_from_the_bunch_was_caught_before(self):
        log = [
            START,
            AWAY,
            event("caught", 220, km_to_go=20),
            event("attack", 235, riders=["Anna Ask"], km_to_go=9),
        ]
        assert became(*log, event("finish", 250), result("Anna Ask")) == CAUGHT

    def test_a_rider_of_the_peloton_who_is_named_and_crosses_over_catches_nobody(self):
        chaser = event("attack", 140, riders=["Dora Díaz"], from_="peloton")
        back = event("caught", 145, riders=["Dora Díaz"], by="peloton")
        log = [START, AWAY, chaser, back, event("join", 150, riders=["Dora Díaz"], to="leaders")]
        assert became(*log, event("finish", 250), result("Anna Ask")) == AWAY_TO_THE_LINE

    def test_a_log_that_breaks_off_says_nothing(self):
        assert became(START, AWAY, event("km", 200, km_to_go=30)) is None

    def test_nobody_away_nobody_caught(self):
        assert became(START, AWAY, minute=5) is None

    def test_a_withdrawn_catch_was_none(self):
        log = [START, AWAY, event("caught", 220, id="c", km_to_go=20), event("withdraw", 221, target="c")]
        assert became(*log, event("finish", 250), result("Anna Ask")) == AWAY_TO_THE_LINE


BUNCH = [f"B{number}" for number in range(20)]


class TestPictures:
    def ride(self, minutes, *groups):
        return [picture(minute, 180 - minute * 0.7, *groups) for minute in minutes]

    def test_a_break_is_caught_where_the_bunch_rides_up_to_it(self):
        log = [START, *self.ride(range(50, 200), (TWO, 0), (BUNCH, 60))]
        log += self.ride(range(200, 250), ([*BUNCH, *TWO], 0))
        assert became(*log, event("finish", 257), result("B3")).km_to_go == pytest.approx(40.0)

    def test_groups_that_touch_for_a_moment_are_no_catch(self):
        log = [START, *self.ride(range(50, 100), (TWO, 0), (BUNCH, 8))]
        log += self.ride([100], ([*BUNCH, *TWO], 0))
        log += self.ride([100.5, *range(101, 250)], (TWO, 0), (BUNCH, 60))
        assert became(*log, event("finish", 257), result("Anna Ask"), minute=60) == AWAY_TO_THE_LINE

    def test_without_a_peloton_the_favourites_who_come_up_have_caught_it(self):
        favourites = ["Dora Díaz", "Elsa Ek", "Hana Hrubá"]
        log = [START]
        for minute in range(50, 250):
            parts = [TWO, favourites] if minute < 200 else [[*TWO, *favourites]]
            groups = [
                {"named": "all", "gap_s": 40 * number, "riders": [{"name": name} for name in part]}
                for number, part in enumerate(parts)
            ]
            log.append(event("situation", minute, groups=groups, km_to_go=180 - minute * 0.7, routine=True))
        assert became(*log, event("finish", 257), result("Anna Ask")).km_to_go == pytest.approx(40.0)

    def test_a_sprint_in_which_all_are_strewn_is_decided_by_the_result(self):
        log = [START, *self.ride(range(50, 256), (TWO, 0), (BUNCH, 10))]
        log.append(picture(256.5, 0.4, ([*BUNCH, *TWO], 0)))
        assert became(*log, event("finish", 257), result("Anna Ask")) == AWAY_TO_THE_LINE
        assert became(*log, event("finish", 257), result("B1")) == Outcome(True, 0.4)
