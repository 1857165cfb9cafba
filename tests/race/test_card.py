"""A rider's card says what is known at the playhead, and leaves empty what is not."""

from datetime import timedelta

from race_strategies import FLAG, STAGE, event
from trials import LOG as TRIAL
from trials import at as trial_at

from tracker.journal import read_log
from tracker.library import bundled_folder
from tracker.race.card import RiderCard, rider_card
from tracker.race.stage import Jersey, Rider, Row
from tracker.race.timeline import Timeline

ASK, BO, CECH, DIAZ = (Rider(name=name, team="Beta") for name in ("Anna Ask", "Béa Bø", "Cleo Čech", "Dora Díaz"))
ROAD = STAGE.model_copy(
    update={
        "number": 3,
        "riders": (ASK, BO, CECH, DIAZ),
        "gc_before": (Row(name="Béa Bø", time_s=1000), Row(name="Anna Ask", gap_s=12)),
        "jerseys": (Jersey(which="points", leader=ASK), Jersey(which="youth", leader=ASK, wearer=BO)),
    }
)
LOG = [
    event("start", 0),
    event("breakaway", 10, riders=["Anna Ask", "Cleo Čech"]),
    event("gap", 20, gap_s=90, km_to_go=120),
    event("sprint", 30, name="Testville", order=[{"name": "Cleo Čech", "bonus_s": 3}, {"name": "Ask", "bonus_s": 2}]),
    event("abandon", 40, riders=["Dora Díaz"]),
    event("finish", 200, riders=["Anna Ask"]),
    event("result", 201, rows=[{"position": 1, "name": "Anna Ask", "time_s": 14000}, {"position": 2, "name": "Bø", "gap_s": 5}]),
    event("gc", 202, rows=[{"position": 1, "name": "Anna Ask", "time_s": 15000}, {"position": 2, "name": "Bø", "gap_s": 3}]),
]  # fmt: skip


def card(rider: Rider, minute: float) -> RiderCard:
    return rider_card(Timeline(ROAD, LOG).snapshot(FLAG + timedelta(minutes=minute)), rider)


def test_a_rider_up_the_road():
    ask = card(ASK, 35)
    assert (ask.group.role, ask.is_named, ask.out) == ("leaders", True, None)
    assert (ask.before.position or 2, ask.before.gap_s) == (2, 12)
    assert (ask.now.position, ask.now.gap_s) == (1, 0)
    assert "+0:12 before" in ask.sum and "2 s at Testville" in ask.sum
    assert ask.jerseys == ("points",)
    assert [(passed.name, place, placing.bonus_s) for passed, place, placing in ask.passages] == [
        ("Testville", 2, 2)
    ]
    assert (ask.result, ask.after) == (None, None)


def test_who_was_named_nowhere_rides_with_the_others_and_who_is_out_nowhere():
    assert (card(BO, 35).group.role, card(BO, 35).is_named) == ("peloton", False)
    assert card(BO, 35).jerseys == ("youth",)
    assert (card(DIAZ, 35).out, card(DIAZ, 45).out, card(DIAZ, 45).group) == (None, "DNF", None)
    assert (card(CECH, 35).before, card(CECH, 35).now, card(CECH, 35).sum != "") == (None, None, True)


def test_nothing_of_what_comes_later_is_on_it():
    assert card(ASK, -5).group is None
    assert card(ASK, 15).passages == ()
    assert card(ASK, 200).result is None
    after = card(BO, 203)
    assert (after.result.position, after.result.gap_s, after.after.position) == (2, 5, 2)


def test_every_rider_of_a_bundled_stage_has_a_card_at_every_moment():
    log = read_log(bundled_folder() / "provence-2021-2.jsonl")
    timeline = Timeline(log.stage, log.events)
    for minute in range(-10, 300, 31):
        snapshot = timeline.snapshot(log.stage.start_at + timedelta(minutes=minute))
        for rider in log.stage.riders:
            found = rider_card(snapshot, rider)
            assert found.is_named is (found.group is not None and found.group.has(rider.key))
            assert (found.now is None) or found.sum


def test_in_a_time_trial_the_card_has_the_times():
    snapshot = trial_at(TRIAL, 32)
    rider = next(rider for rider in snapshot.state.stage.riders if rider.name == "Anna Ask")
    found = rider_card(snapshot, rider)
    assert [(board.name, row.time_s, row.position) for board, row in found.times] == [
        ("Col du Test", 900, 5),
        ("Pont Neuf", 1800, 1),
    ]
    assert found.run.start_at is not None
    assert (found.group, found.sum) == (None, "")
