from datetime import timedelta
from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from race_strategies import FLAG, STAGE, event, logs

from tracker.race.events import Withdraw
from tracker.race.fold import apply
from tracker.race.order import sort_key
from tracker.race.report import as_line, as_object
from tracker.race.state import initial_state
from tracker.race.timeline import Timeline

minutes = st.integers(-1, 45).map(lambda minute: FLAG + timedelta(minutes=minute))


@given(logs(corrections=False), minutes)
def test_state_at_a_moment_is_the_fold_of_what_was_told_till_then(log, at):
    events = [one for one in sorted(log, key=sort_key) if one.at <= at]
    assert Timeline(STAGE, log).state_at(at) == reduce(apply, events, initial_state(STAGE))


@settings(max_examples=60)
@given(logs(), st.randoms(use_true_random=False), st.lists(minutes, min_size=1, max_size=6))
def test_any_order_of_arrival_gives_the_same_race_at_every_moment(log, random, moments):
    in_order = Timeline(STAGE, sorted(log, key=sort_key))
    shuffled = log.copy()
    random.shuffle(shuffled)
    as_it_comes = Timeline(STAGE)
    for one in shuffled:
        as_it_comes.append(one)
        as_it_comes.snapshot(random.choice(moments))  # asking in between must leave no trace
    for at in moments:
        ours, theirs = in_order.snapshot(at), as_it_comes.snapshot(at)
        assert ours.state == theirs.state
        assert list(ours.feed) == list(theirs.feed)
        assert ours.gaps == theirs.gaps
        assert ours.feed.corrections == theirs.feed.corrections


@settings(max_examples=60)
@given(logs(), st.lists(minutes, min_size=2, max_size=12))
def test_seeking_about_ends_where_one_straight_run_ends(log, moments):
    sought, straight = Timeline(STAGE, log), Timeline(STAGE, log)
    for at in moments:
        last = sought.snapshot(at)
    for minute in range(-1, 46):
        at = FLAG + timedelta(minutes=minute)
        state = straight.state_at(at)
        if at == last.at:
            assert state == last.state


@settings(max_examples=60)
@given(logs(max_size=25), minutes)
def test_a_rider_is_in_one_group_and_the_first_group_is_the_head(log, at):
    state = Timeline(STAGE, log).state_at(at)
    keys = [rider.key for group in state.groups for rider in group.riders]
    assert len(keys) == len(set(keys))
    if state.groups:
        assert state.groups[0].gap_s == 0
        if not any(one.kind in ("situation", "amend") for one in log):
            assert state.groups[0].role in ("leaders", "peloton")
            assert sum(group.role == "peloton" for group in state.groups) == 1


@settings(max_examples=60)
@given(logs(), st.integers(0, 180))
def test_at_a_km_nothing_told_beyond_it_is_known(log, km):
    snapshot = Timeline(STAGE, log).snapshot_at_km(km)
    assert (
        snapshot.state.km_to_go is None
        or snapshot.state.km_to_go >= km
        or not any(one.km_to_go is not None and one.km_to_go >= km for one in log)
        # A mark taken back later still stood at its own moment.
        or any(one.kind in ("amend", "withdraw") for one in log)
    )
    as_object(snapshot)
    as_line(snapshot)


def test_long_logs_are_folded_from_checkpoints_to_the_same_state():
    log = [
        event("gap", number / 10, gap_s=number % 300, km_to_go=180 - number / 20, id=f"e{number}")
        for number in range(2000)
    ]
    log += [
        event("withdraw", 150, id="w1", target="e700"),
        event("amend", 160, id="a1", target="e100", event={"kind": "gap", "gap_s": 299}),
    ]
    timeline = Timeline(STAGE, log)
    corrected = {one.id: one for one in log}
    for minute in (199, 20, 155, 70.05, 161, 0):
        at = FLAG + timedelta(minutes=minute)
        events = [one for one in log[:2000] if one.at <= at]
        if minute >= 150:
            events = [one for one in events if one.id != "e700"]
        if minute >= 160:
            events = [
                corrected["a1"].event.model_copy(update={"at": one.at}) if one.id == "e100" else one
                for one in events
            ]
        assert timeline.state_at(at) == reduce(apply, events, initial_state(STAGE))
        assert timeline.snapshot(at).gaps[-1].gap_s == timeline.state_at(at).gap.gap_s


def test_events_of_one_moment_follow_kind_then_natural_id():
    log = [
        event("comment", 1, id="e10", text="ten"),
        event("comment", 1, id="e9", text="nine"),
        event("km", 1, id="z", km_to_go=130),
    ]
    assert [one.id for one in Timeline(STAGE, log).log()] == ["z", "e9", "e10"]


class TestCorrections:
    gap = event("gap", 10, id="g", gap_s=150)

    def state(self, *corrections, minute=60):
        return Timeline(STAGE, [self.gap, *corrections]).state_at(FLAG + timedelta(minutes=minute))

    def test_an_amended_gap_counts_from_the_correction_on(self):
        amend = event("amend", 12, id="a", target="g", event={"kind": "gap", "gap_s": 140})
        assert self.state(amend, minute=11).gap.gap_s == 150
        assert self.state(amend, minute=12).gap.gap_s == 140
        assert self.state(amend).gap.at == self.gap.at  # its time stands unless the correction states one

    def test_a_withdrawn_entry_is_gone_and_its_withdrawal_withdrawn_brings_it_back(self):
        undo = event("withdraw", 12, id="w1", target="g")
        redo = event("withdraw", 13, id="w2", target="w1")
        assert self.state(undo).gap is None
        assert self.state(undo, redo).gap.gap_s == 150
        assert self.state(undo, redo, event("withdraw", 14, id="w3", target="w2")).gap is None

    def test_withdrawing_an_amended_entry_does_not_bring_the_old_one_back(self):
        amend = event("amend", 12, id="a", target="g", event={"kind": "gap", "gap_s": 140})
        assert self.state(amend, event("withdraw", 13, id="w", target="g")).gap is None

    def test_withdrawing_an_amendment_brings_the_first_entry_back(self):
        amend = event("amend", 12, id="a", target="g", event={"kind": "gap", "gap_s": 140})
        assert self.state(amend, event("withdraw", 13, id="w", target="a")).gap.gap_s == 150

    def test_an_amendment_of_an_amendment_amends_the_entry(self):
        one = event("amend", 12, id="a1", target="g", event={"kind": "gap", "gap_s": 140})
        two = event("amend", 13, id="a2", target="a1", event={"kind": "gap", "gap_s": 130})
        assert self.state(one, two).gap.gap_s == 130

    def test_a_correction_may_arrive_before_what_it_corrects(self):
        timeline = Timeline(STAGE, [event("withdraw", 12, id="w", target="g")])
        timeline.state_at(FLAG + timedelta(minutes=60))
        timeline.append(self.gap)
        assert timeline.state_at(FLAG + timedelta(minutes=60)).gap is None

    def test_a_correction_may_move_an_entry_in_time(self):
        moved = {"kind": "gap", "gap_s": 150, "at": (FLAG + timedelta(minutes=5)).isoformat()}
        timeline = Timeline(
            STAGE, [event("comment", 7, text="x"), self.gap, event("amend", 20, id="a", target="g", event=moved)]
        )
        feed = timeline.snapshot(FLAG + timedelta(minutes=30)).feed
        assert [one.kind for one in feed] == ["gap", "comment"]
        assert feed.is_corrected(feed[0]) and not feed.is_corrected(feed[1])

    def test_a_withdrawn_line_stays_in_the_feed_as_withdrawn(self):
        timeline = Timeline(STAGE, [self.gap, event("withdraw", 12, id="w", target="g", reason="slip")])
        feed = timeline.snapshot(FLAG + timedelta(minutes=30)).feed
        assert len(feed) == 1 and feed.is_withdrawn(feed[0])
        assert isinstance(feed.corrections["g"], Withdraw)


def test_an_id_told_twice_counts_once():
    timeline = Timeline(STAGE, [event("gap", 1, id="g", gap_s=10)])
    assert not timeline.append(event("gap", 2, id="g", gap_s=99))
    assert timeline.state_at(timeline.end).gap.gap_s == 10
    assert len(timeline) == 1


def test_a_view_of_the_feed_is_not_changed_by_what_comes_later():
    timeline = Timeline(STAGE, [event("comment", 1, id="a", text="one"), event("comment", 9, id="b", text="two")])
    before = timeline.snapshot(timeline.end).feed
    timeline.append(event("comment", 5, id="c", text="between"))
    timeline.append(event("comment", 12, id="d", text="after"))
    assert [one.id for one in before] == ["a", "b"]
    assert [one.id for one in timeline.snapshot(timeline.end).feed] == ["a", "c", "b", "d"]


def test_key_moments_forwards_and_back():
    log = [
        event("start", 0, id="s"),
        event("comment", 3, id="c", text="nothing much"),
        event("attack", 5, id="a", riders=["Anna Ask"]),
        event("comment", 8, id="k", text="a moment", key=True),
        event("crash", 9, id="x", key=False),
        event("attack", 10, id="gone", riders=["Béa Bø"]),
        event("withdraw", 11, id="w", target="gone"),
        event("finish", 20, id="f"),
    ]
    timeline = Timeline(STAGE, log)
    found, at = [], timeline.begin
    while (at := timeline.next_key_moment(at)) is not None:
        found.append((at - FLAG).total_seconds() / 60)
    assert found == [5, 8, 20]
    assert timeline.previous_key_moment(FLAG + timedelta(minutes=8)) == FLAG + timedelta(minutes=5)
    assert timeline.previous_key_moment(FLAG) is None


def test_when_the_head_was_at_a_km_is_worked_out_between_marks():
    timeline = Timeline(STAGE, [event("start", 0), event("km", 10, km_to_go=170), event("km", 20, km_to_go=160)])
    assert timeline.time_at_km(165) == FLAG + timedelta(minutes=15)
    assert timeline.time_at_km(170) == FLAG + timedelta(minutes=10)
    assert timeline.time_at_km(150) is None


class TestAtKm:
    log = (
        event("km", 60, km_to_go=130),
        event("gap", 61, gap_s=150, km_to_go=130),
        event("attack", 65, riders=["Anna Ask"]),
        event("km", 70, km_to_go=120),
        event("gap", 70, id="later", gap_s=200, km_to_go=120),
    )

    @pytest.mark.parametrize(("km", "gap_s", "at"), [(130, 150, 65), (125, 150, 65), (120, 200, 70), (0, 200, 70)])
    def test_everything_told_at_the_mark_is_in_and_nothing_of_the_next(self, km, gap_s, at):
        snapshot = Timeline(STAGE, self.log).snapshot_at_km(km)
        assert snapshot.state.gap.gap_s == gap_s
        assert snapshot.at == FLAG + timedelta(minutes=at)

    def test_before_the_first_mark_nothing_of_it_is_known(self):
        snapshot = Timeline(STAGE, [event("comment", 1, text="hello"), *self.log]).snapshot_at_km(150)
        assert snapshot.state.km_to_go is None and len(snapshot.feed) == 1

    def test_a_slip_that_was_put_right_does_not_end_the_search(self):
        slip = [event("km", 60, id="slip", km_to_go=13), event("km", 62, id="right", km_to_go=130)]
        snapshot = Timeline(STAGE, [*slip, event("km", 80, km_to_go=110)]).snapshot_at_km(120)
        assert snapshot.state.km_to_go == 130

    def test_a_later_correction_is_not_yet_known_there(self):
        amend = event("amend", 99, target=self.log[1].id, event={"kind": "gap", "gap_s": 1})
        assert Timeline(STAGE, [*self.log, amend]).snapshot_at_km(130).state.gap.gap_s == 150


def test_a_line_without_a_km_has_the_one_last_told():
    log = [
        event("comment", 1, text="before"),
        event("km", 5, km_to_go=130),
        event("attack", 8, riders=["Anna Ask"]),
        event("gap", 9, gap_s=20, km_to_go=127),
    ]
    timeline = Timeline(STAGE, log)
    feed = timeline.snapshot(timeline.end).feed
    assert [feed.km_of(one) for one in feed] == [None, 130, 127]


def test_the_past_as_the_log_stands_now_has_the_corrections_that_came_later():
    log = [event("gap", 5, id="g", gap_s=20), event("withdraw", 50, target="g")]
    at = FLAG + timedelta(minutes=10)
    assert Timeline(STAGE, log).state_at(at).gap.gap_s == 20
    assert Timeline(STAGE, log).corrected_state_at(at).gap is None


@settings(max_examples=60)
@given(logs(), st.lists(minutes, max_size=3))
def test_the_states_one_by_one_are_those_that_are_asked_for_whatever_was_asked_before(log, asked):
    timeline = Timeline(STAGE, log)
    for at in asked:
        timeline.snapshot(at)
    last = dict(timeline.states())
    assert all(timeline.corrected_state_at(at) == state for at, state in last.items())


def test_a_long_log_one_by_one_ends_where_it_ends_at_once():
    log = [event("km", minute / 10, id=f"k{minute}", km_to_go=180 - minute / 20) for minute in range(1200)]
    timeline = Timeline(STAGE, log)
    timeline.snapshot(log[700].at)
    each = list(timeline.states())
    assert each == list(Timeline(STAGE, log).states())
    assert each[-1] == (log[-1].at, Timeline(STAGE, log).state_at(log[-1].at))


def test_a_correction_brings_no_line_back_that_was_not_shown():
    hidden = [event("km", 1, km_to_go=150, id="k"), event("speed", 2, speed_kph=40, routine=True, id="s")]
    slip = [event("comment", 3, text="A slip.", id="c"), event("withdraw", 3.5, target="c", reason="undo", id="w")]
    mend = event("amend", 9, target="a", event={"kind": "comment", "text": "Right."}, id="m")
    timeline = Timeline(STAGE, [*hidden, *slip, event("comment", 4, text="Wrong.", id="a"), mend])
    assert [line.text for line in timeline.snapshot(timeline.end).feed] == ["Right."]
