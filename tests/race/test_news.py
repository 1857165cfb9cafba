"""What changes in machines' pictures is told, once, and never before it was seen."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from race_strategies import FLAG, NAMES, STAGE, event

from tracker.plain import LineWriter
from tracker.race.timeline import Timeline


def frame(number, *ahead, gap_s=40):
    """One of the pictures that come every 15 s from the tenth minute on: who is ahead, and the peloton."""
    behind = [name for name in NAMES if name not in ahead]
    groups = [{"name": "Peloton", "riders": [{"name": name} for name in behind]}]
    if ahead:
        groups[0]["gap_s"] = gap_s
        groups.insert(0, {"name": "Tête de la course", "riders": [{"name": name} for name in ahead]})
    minute = 10 + number / 4
    return event("situation", minute, id=f"f{number:03}", groups=groups, routine=True, km_to_go=170 - number / 5)


def story(*runs):
    """Frames: (how many, who is ahead)."""
    frames = []
    for count, ahead in runs:
        frames += [frame(len(frames) + number, *ahead) for number in range(count)]
    return frames


def news(snapshot):
    return [(line.kind, line.at, line.id) for line in snapshot.feed]


ATTACK = story((6, ()), (30, NAMES[:2]), (10, ()))


def test_of_many_pictures_only_what_changed_is_a_line_and_it_is_marked_as_worked_out():
    timeline = Timeline(STAGE, ATTACK)
    feed = timeline.snapshot(timeline.end).feed
    assert 2 <= len(feed) <= 4
    assert feed[0].kind == "attack" and {rider.name for rider in feed[0].riders} == set(NAMES[:2])
    assert feed[-1].kind in ("caught", "regroup")
    assert all(line.estimated and line.source for line in feed)


def test_before_a_change_was_confirmed_nothing_is_told_of_it():
    timeline = Timeline(STAGE, ATTACK)
    first = timeline.snapshot(timeline.end).feed[0]
    assert first.at > ATTACK[6].at
    assert len(timeline.snapshot(first.at - timedelta(seconds=1)).feed) == 0
    assert timeline.snapshot(first.at).feed[0] == first


def test_it_is_a_key_moment_to_jump_to_and_a_line_of_plain_output():
    timeline = Timeline(STAGE, ATTACK)
    first = timeline.snapshot(timeline.end).feed[0]
    assert timeline.next_key_moment(timeline.begin) == first.at
    assert timeline.previous_key_moment(timeline.end) is not None
    lines = list(LineWriter(timeline).lines(timeline.end))
    assert len(lines) == len(timeline.snapshot(timeline.end).feed)
    assert list(LineWriter(timeline, since=first.at + timedelta(seconds=1)).lines(first.at)) == []


def test_a_correction_of_a_picture_takes_back_what_it_had_changed():
    wrong = [one.id for one in ATTACK[6:36]]
    late = FLAG + timedelta(minutes=60)
    mended = [
        event("withdraw", 60, id=f"w{number}", target=name).model_copy(update={"at": late})
        for number, name in enumerate(wrong)
    ]
    timeline = Timeline(STAGE, [*ATTACK, *mended])
    assert len(timeline.snapshot(late - timedelta(minutes=1)).feed) >= 2
    kinds = [kind for kind, _, _ in news(timeline.snapshot(late))]
    assert "attack" not in kinds


ahead = st.sampled_from([(), NAMES[:1], NAMES[:2], NAMES[2:4]])
stories = st.lists(st.tuples(st.integers(1, 12), ahead), min_size=1, max_size=5).map(lambda runs: story(*runs))


@settings(max_examples=40, deadline=None)
@given(stories, st.randoms(use_true_random=False), st.lists(st.integers(0, 900), min_size=1, max_size=4))
def test_any_order_of_arrival_and_any_seek_gives_the_same_feed(frames, random, seconds):
    shuffled = list(frames)
    random.shuffle(shuffled)
    straight, growing = Timeline(STAGE, frames), Timeline(STAGE)
    for one in shuffled:
        growing.append(one)
        if random.random() < 0.2:
            growing.snapshot(one.at)
    for second in seconds:
        at = FLAG + timedelta(minutes=10, seconds=second)
        assert news(growing.snapshot(at)) == news(straight.snapshot(at))
        assert growing.state_at(at) == straight.state_at(at)
    assert news(growing.snapshot(growing.end)) == news(straight.snapshot(straight.end))


@settings(max_examples=30, deadline=None)
@given(stories)
def test_a_view_of_the_feed_is_not_changed_by_what_is_worked_out_later(frames):
    timeline = Timeline(STAGE, frames)
    views = [(snapshot := timeline.snapshot(one.at), news(snapshot)) for one in frames]
    timeline.snapshot(timeline.end)
    assert [news(snapshot) for snapshot, _ in views] == [kept for _, kept in views]
