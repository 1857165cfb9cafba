"""What the slate says has just happened: the newest key moment, for a minute of the race."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.race.events import EVENT, Withdraw
from tracker.race.headline import STANDS, Headline, headline, last_move
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

FLAG = datetime(2025, 7, 5, 12, 0, tzinfo=UTC)
ANN, BEA = {"name": "Ann One"}, {"name": "Bea Two"}


def log(*events: tuple[float, str, dict[str, Any]]) -> Timeline:
    events = [
        EVENT.validate_python({
            "id": f"e{number}", "at": FLAG + timedelta(seconds=second), "kind": kind, "km_to_go": 50, **fields,
        })
        for number, (second, kind, fields) in enumerate(events)
    ]  # fmt: skip
    return Timeline(Stage(id="s", race="Race", distance_km=100, start_at=FLAG), events)


def at(timeline: Timeline, second: float) -> Headline | None:
    return headline(timeline.snapshot(FLAG + timedelta(seconds=second)))


@pytest.mark.parametrize(
    ("kind", "fields", "word", "who", "note"),
    [
        ("attack", {"riders": [ANN]}, "ATTACK", ["One"], ""),
        ("breakaway", {"riders": [ANN, BEA]}, "AWAY", ["One", "Two"], ""),
        ("caught", {}, "CAUGHT", [], "the breakaway"),
        ("crash", {"riders": [BEA]}, "CRASH", ["Two"], ""),
        ("abandon", {"riders": [BEA], "status": "DNF"}, "OUT", ["Two"], "DNF"),
        ("climb", {"name": "Le Camp", "order": [BEA, ANN]}, "SUMMIT", ["Two"], "Le Camp: Two, One"),
        ("sprint", {"name": "Cuges", "order": [{**ANN, "bonus_s": 3}]}, "SPRINT", ["One"], "Cuges: One 3 s"),
    ],
)
def test_it_says_what_and_who(kind: str, fields: dict[str, Any], word: str, who: list[str], note: str) -> None:
    news = at(log((0, "start", {}), (600, kind, fields)), 610)
    assert news is not None
    assert (news.word, [rider.surname for rider in news.riders], news.note) == (word, who, note)
    assert news.km_to_go == 50


def test_the_newest_stands_and_a_minute_later_all_is_calm() -> None:
    timeline = log((0, "start", {}), (600, "attack", {"riders": [ANN]}), (630, "caught", {"riders": [ANN]}))
    assert at(timeline, 599) is None
    assert [news.kind for second in (600, 629, 630, 690) if (news := at(timeline, second))] == [
        "attack", "attack", "caught", "caught",
    ]  # fmt: skip
    assert at(timeline, 691) is None


def test_lines_between_do_not_end_it_and_what_was_made_unimportant_or_withdrawn_is_none() -> None:
    attack = (600, "attack", {"riders": [ANN]})
    talk = (610, "comment", {"text": "What a move!"})
    assert at(log((0, "start", {}), attack, talk), 620) is not None
    assert at(log((0, "start", {}), (600, "attack", {"riders": [ANN], "key": False})), 620) is None
    timeline = log((0, "start", {}), attack)
    timeline.append(Withdraw(id="w", at=FLAG + timedelta(seconds=605), target="e1"))
    assert at(timeline, 604) is not None and at(timeline, 606) is None


def test_of_a_stage_that_is_over_there_is_no_headline() -> None:
    timeline = log((0, "start", {}), (600, "attack", {"riders": [ANN]}), (610, "finish", {"riders": [BEA]}))
    assert at(timeline, 612) is None


def test_the_last_move_is_remembered_for_longer() -> None:
    timeline = log((0, "start", {}), (600, "attack", {"riders": [ANN]}))
    moved = [last_move(timeline.snapshot(FLAG + timedelta(seconds=second))) for second in (599, 1200, 2400)]
    assert [event is not None for event in moved] == [False, True, False]


moments = st.lists(
    st.tuples(st.integers(1, 3000), st.sampled_from(["attack", "caught", "crash", "comment"])), max_size=12
)


@given(moments, st.integers(0, 3200))
def test_wherever_one_comes_from_the_same_moment_has_the_same_headline(
    events: list[tuple[int, str]], second: int
) -> None:
    timeline = log((0, "start", {}), *((s, kind, {"text": "x"}) for s, kind in events))
    first = at(timeline, second)
    at(timeline, 3200)
    assert at(timeline, second) == first
    if first is not None:
        assert timedelta(0) <= FLAG + timedelta(seconds=second) - first.at <= STANDS
