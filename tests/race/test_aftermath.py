"""The day in a few lines once it is over, what moved in the GC, and what comes next."""

from datetime import timedelta

import pytest
from trials import LOG, at, report

from tracker.journal import read_log
from tracker.library import following, resolve
from tracker.race.aftermath import LINES, aftermath, coming_words, gc_moves
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline


@pytest.fixture(params=["provence-2021-1", "provence-2021-2"])
def bundled(request: pytest.FixtureRequest) -> Timeline:
    log = read_log(resolve(request.param))
    return Timeline(log.stage, log.events)


def test_until_the_finish_there_is_none_and_then_it_tells_no_more_than_was_reported(bundled: Timeline) -> None:
    finish = next(when for when, state in bundled.states() if state.status == "finished")
    assert aftermath(bundled, bundled.snapshot(finish - timedelta(seconds=1))) is None
    early, late = (aftermath(bundled, bundled.snapshot(when)) for when in (finish, bundled.end))
    assert early is not None and late is not None
    assert 2 <= len(early.day) <= len(late.day) <= LINES
    assert not any("Ballerini" in line for line in early.day), "no bonus at the line before the result"
    assert gc_moves(bundled.state_at(finish)) == ()


def test_the_break_of_the_day_its_largest_gap_and_the_seconds(bundled: Timeline) -> None:
    after = aftermath(bundled, bundled.snapshot(bundled.end))
    assert after is not None
    longest, last, bonuses, *_more = after.day
    if bundled.stage.number == 1:
        assert longest == "Longest break: Calmejane and Fernández, 109 km, largest gap 4:30."
        assert "until 1.6 km to go" in last and "Alaphilippe" in last
        assert bonuses.startswith("Bonus seconds: Ballerini (10 s), Démare (6 s)")
        assert after.day[3] == "Bonus seconds not counted: Super sprint Le Camp."
    else:
        assert longest == "Longest break: Conca, Cousin, Grosu, Bleier and Leroux, 158 km, largest gap 3:30."
        assert "Vermeersch and Jorgenson" in last
        assert "Ballerini (10 s)" in bonuses


def test_who_moved_in_the_gc_and_who_came_from_below_all_that_are_known() -> None:
    log = read_log(resolve("provence-2021-2"))
    moves = {
        move.row.surname: move for move in gc_moves(Timeline(log.stage, log.events).state_at(log.events[-1].at))
    }
    assert (moves["Ballerini"].row.position, moves["Ballerini"].before) == (1, 1)
    assert (moves["Moscon"].row.position, moves["Moscon"].before) == (3, 7)
    assert moves["Aranburu"].before is None


def test_what_comes_next_is_the_next_stage_of_the_library() -> None:
    first, second = (read_log(resolve(f"provence-2021-{number}")).stage for number in (1, 2))
    assert following(first) == second
    assert following(second) is None
    assert following(Stage(id="s", race="Some other race")) is None
    said = coming_words(second, "12 February 2021")
    assert said == "Next: stage 2, Cassis → Manosque, 174.6 km, 12 February 2021, 12:30"
    assert coming_words(Stage(id="s", race="Race", number=3)) == "Next: stage 3"


def test_of_a_time_trial_the_margin_and_the_fastest_on_the_way() -> None:
    rows = [{"bib": bib, "position": place} for place, bib in enumerate((22, 12, 23, 11, 21), 1)]
    over = at([*LOG, report("result", 60, rows=rows, basis="official")], 60)
    timeline = Timeline(over.state.stage, LOG)
    after = aftermath(timeline, over)
    assert after is not None
    assert after.day[0] == "Díaz wins by 0:04 from Bø."
    assert "Fastest at Col du Test: Bø, 14:30." in after.day
    assert after.day[-1] == "5 were timed at the finish."
