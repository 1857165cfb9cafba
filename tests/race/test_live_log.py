"""A log that grows while it is looked at tells what the same log tells when it is opened whole."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from race_strategies import FLAG, STAGE, event

from tracker.race.timeline import Timeline

BIBS = range(1, 41)
RACE = STAGE.model_validate({
    **STAGE.model_dump(exclude_unset=True), "number": 5,
    "riders": [{"bib": bib, "name": f"Rider Number{bib}"} for bib in BIBS],
    "gc_before": [{"bib": bib, "position": bib, "gap_s": 2 * bib - 2} for bib in BIBS],
})  # fmt: skip


def picture(number, away, gap_s):
    groups = [(bibs, gap) for bibs, gap in ((BIBS[:away], 0), (BIBS[away:], gap_s)) if bibs]
    groups = [
        {"gap_s": gap if index else 0, "size": len(bibs), "named": "all", "riders": [{"bib": bib} for bib in bibs]}
        for index, (bibs, gap) in enumerate(groups)
    ]
    km = round(100 - number / 4, 2)
    return event("situation", number / 2, id=f"p{number}", groups=groups, routine=True, km_to_go=km)


@st.composite
def arrivals(draw):
    """Draw the events of a live race in the order in which they come: pictures at once, words up to minutes late."""
    came, away = [], 0
    for number in range(draw(st.integers(2, 60))):
        away = draw(st.sampled_from([away] * 6 + [0, 2, 5, 12]))
        came.append((number, picture(number, away, 20 + draw(st.integers(0, 60)))))
        if draw(st.integers(0, 4)) == 0:
            late = draw(st.sampled_from([0, 0.3, 0.3, 7, 30]))
            minute = max(0.0, number / 2 - late)
            event_ = draw(
                st.sampled_from([
                    event("comment", minute, id=f"w{number}", text="The peloton lets them ride."),
                    event("gap", minute, id=f"w{number}", gap_s=90),
                    event("abandon", minute, id=f"w{number}", riders=[{"bib": 30}]),
                    event("withdraw", minute, id=f"w{number}", target=f"w{number - 1}"),
                ])
            )  # fmt: skip
            came.append((number, event_))
    return came


@settings(max_examples=30, deadline=None)
@given(arrivals(), st.randoms(use_true_random=False))
def test_followed_live_or_opened_whole_it_is_one_race(came, random):
    live = Timeline(RACE)
    for number, event_ in came:
        live.append(event_)
        live.snapshot(FLAG + timedelta(minutes=number / 2))
        if random.random() < 0.2:  # the reader looks back, and goes on
            live.snapshot(FLAG + timedelta(minutes=random.uniform(-1, number / 2)))
    whole = Timeline(RACE, [event_ for _, event_ in came])
    for minute in range(-1, 32):
        ours, theirs = (timeline.snapshot(FLAG + timedelta(minutes=minute)) for timeline in (live, whole))
        assert ours.state == theirs.state
        assert ours.gaps == theirs.gaps
        assert list(ours.feed) == list(theirs.feed)
        assert ours.feed.corrections == theirs.feed.corrections
    assert live.news(live.end) == whole.news(whole.end)
