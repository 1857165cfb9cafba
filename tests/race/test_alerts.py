"""Alerts are raised once, on the playhead's time, and never by a leap or by history that comes late."""

from race_strategies import STAGE, event

from tracker.race.alerts import Alerts
from tracker.race.followed import Followed
from tracker.race.stage import Row
from tracker.race.timeline import Timeline

DAY = [
    event("start", 0),
    event("km", 100, km_to_go=52),
    event("attack", 101, riders=["Anna Ask"]),
    event("gap", 102, gap_s=60, km_to_go=51.5),
    event("km", 104, km_to_go=50),
    event("crash", 105, riders=[{"name": "Béa Bø", "team": "Beta"}]),
    event("gap", 112, gap_s=25, km_to_go=46),
    event("caught", 118, km_to_go=42),
    event("abandon", 119, riders=["Béa Bø"], status="DNF"),
    event("finish", 160, riders=["Cleo Čech"]),
]


def moments(timeline, begin, end, step_s=6):
    """Snapshots as a playhead takes them that plays from minute to minute."""
    from datetime import timedelta

    at = STAGE.start_at + timedelta(minutes=begin)
    while at <= STAGE.start_at + timedelta(minutes=end):
        yield timeline.snapshot(at)
        at += timedelta(seconds=step_s)


def played(log, begin=90, end=165, alerts=None, stage=STAGE):
    alerts = alerts or Alerts()
    return [one for snapshot in moments(Timeline(stage, log), begin, end) for one in alerts.look(snapshot)]


def test_each_thing_that_happens_is_said_once_in_its_order():
    assert [one.kind for one in played(DAY)] == ["attack", "km", "crash", "gap", "catch", "abandon"]


def test_played_again_nothing_is_said_again():
    alerts = Alerts()
    assert played(DAY, alerts=alerts)
    assert played(DAY, alerts=alerts) == []


def test_a_leap_over_them_raises_none_then_or_later():
    timeline, alerts = Timeline(STAGE, DAY), Alerts()
    (before, *_), (after, *_) = list(moments(timeline, 90, 90)), list(moments(timeline, 106, 106))
    alerts.look(before)
    assert alerts.look(after, quiet=True) == []
    assert [one.kind for one in played(DAY, 106, 165, alerts)] == ["gap", "catch", "abandon"]


def test_history_that_comes_in_at_once_is_no_news():
    alerts = Alerts()
    (empty, *_) = moments(Timeline(STAGE, DAY[:1]), 130, 130)
    (full, *_) = moments(Timeline(STAGE, DAY[:9]), 130.1, 130.1)
    alerts.look(empty)
    assert alerts.look(full) == []


def test_what_comes_a_little_late_is_still_news():
    alerts = Alerts()
    (without, *_) = moments(Timeline(STAGE, DAY[:2]), 101.5, 101.5)
    (with_it, *_) = moments(Timeline(STAGE, DAY[:3]), 101.6, 101.6)
    alerts.look(without)
    assert [one.text for one in alerts.look(with_it)] == ["Attack by Ask"]


def test_a_followed_rider_or_team_is_said_to_be_followed():
    rider, team = Followed(riders=frozenset({"bea bo"})), Followed(teams=frozenset({"beta"}))
    assert [one.kind for one in played(DAY, alerts=Alerts(rider))].count("followed") == 2
    assert [one.kind for one in played(DAY, alerts=Alerts(team))].count("followed") == 1


def test_a_gap_that_falls_fast_says_by_how_much():
    (alert,) = [one for one in played(DAY) if one.kind == "gap"]
    assert alert.text == "The gap falls fast: 0:25, 6.4 s per km less"


def test_a_new_virtual_leader_is_named():
    gc = (Row(name="Cleo Čech", time_s=1000), Row(name="Anna Ask", gap_s=40))
    stage = STAGE.model_copy(update={"number": 3, "gc_before": gc})
    log = [
        event("start", 0),
        event("breakaway", 95, riders=["Anna Ask"]),
        event("gap", 100, gap_s=30),
        event("gap", 110, gap_s=50),
    ]
    assert [one.text for one in played(log, stage=stage) if one.kind == "leader"] == [
        "Anna Ask is the new virtual leader"
    ]


def test_a_withdrawn_line_raises_nothing():
    log = [*DAY[:3], event("withdraw", 101, id="w", target=DAY[2].id)]
    assert "attack" not in [one.kind for one in played(log)]
