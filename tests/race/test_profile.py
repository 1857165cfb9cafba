"""A profile says where the climbs are, how long and how steep, and fits its stage or is refused."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.race.logline import dump, parse_event, parse_stage
from tracker.race.profile import ProfileError, heights, with_profile
from tracker.race.profile.climbs import category
from tracker.race.profile.heights import hardest_km, kms_ahead
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline


def course(*parts: tuple[float, float], begin: float = 300.0) -> list[tuple[float, float]]:
    """Return the corners of a course of (km, gradient in per cent) parts."""
    points = [(0.0, begin)]
    for length, gradient in parts:
        km, metres = points[-1]
        points.append((km + length, metres + length * gradient * 10))
    return points


def stage(points: list[tuple[float, float]], **fields: Any) -> Stage:
    return Stage.model_validate({"id": "x", "race": "X", "distance_km": points[-1][0], **fields})


ONE = course((20, 0.5), (14, 7), (14, -6), (30, 0))
"""78 km, with 14 km at 7 % from km 20 to km 34."""


def test_a_climb_is_found_with_foot_summit_length_gradient_and_a_category_marked_as_estimated() -> None:
    made = with_profile(stage(ONE), ONE)
    (climb,) = made.stage.climbs
    assert made.found == 1 and made.notes == ()
    assert (climb.foot_km_to_go, climb.km_to_go) == (pytest.approx(58, abs=0.15), pytest.approx(44, abs=0.15))
    assert (climb.length_km, climb.gradient_pct) == (pytest.approx(14, abs=0.2), pytest.approx(7, abs=0.1))
    assert climb.altitude_m == pytest.approx(1380, abs=10)
    assert climb.found and climb.estimated
    assert (climb.category, climb.estimated_category) == (None, "HC")  # nobody scores by an estimate


climbs = st.tuples(st.floats(1.5, 15.0), st.floats(4.5, 12.0))
between = st.tuples(st.floats(4.0, 12.0), st.floats(-5.0, 0.5))


@settings(deadline=None)
@given(
    st.lists(st.tuples(between, climbs), min_size=1, max_size=5),
    between,
    st.lists(st.floats(-3, 3), min_size=64, max_size=64),
)
def test_a_profile_made_of_known_climbs_gives_them_back(
    parts: list[tuple[tuple[float, float], tuple[float, float]]], end: tuple[float, float], noise: list[float]
) -> None:
    corners = course(*(part for pair in parts for part in pair), end, begin=2000)
    known = [(corners[2 * n + 2][0], length, gradient) for n, (_flat, (length, gradient)) in enumerate(parts)]
    # As a receiver has it: a point every 20 m, each some metres too high or too low.
    flat = stage(corners, profile=[{"km": km, "altitude_m": metres} for km, metres in corners])
    exact = heights(flat)
    assert exact is not None
    steps = int(corners[-1][0] / 0.02)
    points = [(n * 0.02, exact.at(n * 0.02) + noise[n * 7 % 64]) for n in range(steps)] + [corners[-1]]
    found = with_profile(stage(corners), points).stage.climbs
    assert len(found) == len(known)
    for climb, (summit, length, gradient) in zip(found, known, strict=True):
        assert corners[-1][0] - (climb.km_to_go or 0) == pytest.approx(summit, abs=0.3)
        assert climb.length_km == pytest.approx(length, abs=0.5)
        assert climb.gradient_pct == pytest.approx(gradient, rel=0.25)
        assert climb.length_km * climb.gradient_pct == pytest.approx(
            length * gradient, rel=0.1, abs=1.5
        )  # noise, and the mean over 200 m


def test_flat_and_false_flat_are_no_climbs() -> None:
    assert with_profile(stage(ONE), course((40, 2.5), (38, -1))).stage.climbs == ()
    assert with_profile(stage(ONE), course((40, 0), (0.3, 8), (37.7, 0))).stage.climbs == ()


def test_a_short_dip_is_part_of_the_climb_and_a_descent_divides_two() -> None:
    dip = course((10, 0), (6, 7), (0.5, -1), (5, 8), (20, -3))
    (climb,) = with_profile(stage(dip), dip).stage.climbs
    assert climb.length_km == pytest.approx(11.5, abs=0.2)
    two = course((10, 0), (6, 7), (3, -5), (5, 8), (20, -3))
    assert len(with_profile(stage(two), two).stage.climbs) == 2


@pytest.mark.parametrize(
    ("length", "gradient", "expected"),
    [(14, 7, "HC"), (9, 7.2, "1"), (6, 6, "2"), (3, 6, "3"), (2, 4.1, "4"), (2, 3.9, None), (30, 2.9, None)],
)
def test_categories_are_by_length_times_gradient(length: float, gradient: float, expected: str | None) -> None:
    assert category(length, gradient) == expected


# -- climbs that the header names ------------------------------------------------------------------------------


def test_a_named_climb_keeps_its_name_place_and_figures_and_gets_what_it_lacks() -> None:
    climb = {"name": "Col du Test", "km_to_go": 44.5, "category": "1", "length_km": 13.1}
    made = with_profile(stage(ONE, climbs=[climb]), ONE)
    (climb,) = made.stage.climbs
    assert made.found == 0
    assert (climb.name, climb.km_to_go, climb.category, climb.length_km) == ("Col du Test", 44.5, "1", 13.1)
    assert climb.foot_km_to_go == pytest.approx(57.6)
    assert climb.gradient_pct == pytest.approx(7, abs=0.1)
    assert not climb.found and not climb.estimated and climb.estimated_category is None


def test_two_names_on_one_rise_share_it() -> None:
    climbs = [{"name": "Upper", "km_to_go": 44}, {"name": "Lower", "km_to_go": 50}]
    upper, lower = with_profile(stage(ONE, climbs=climbs), ONE).stage.climbs
    assert (lower.foot_km_to_go, lower.length_km) == (pytest.approx(58, abs=0.15), pytest.approx(8, abs=0.15))
    assert (upper.foot_km_to_go, upper.length_km) == (50, 6)


def test_what_is_found_stands_among_what_is_named_and_is_found_once() -> None:
    points = course((10, 0), (5, 6), (10, -2), (5, 6), (10, -2), (5, 6), (10, 0))
    climb = {"name": "Second", "km_to_go": 25}
    once = with_profile(stage(points, climbs=[climb]), points)
    assert [climb.found for climb in once.stage.climbs] == [True, False, True]
    assert len({climb.name for climb in once.stage.climbs}) == 3
    assert with_profile(once.stage, points).stage == once.stage


# -- the stage's length ----------------------------------------------------------------------------------------


def test_a_file_a_little_longer_is_scaled_and_that_is_said() -> None:
    made = with_profile(stage(ONE, distance_km=80.0), ONE)
    assert made.stage.distance_km == made.stage.profile[-1].km == 80.0
    assert made.notes == ("The profile is 78 km long and the stage 80 km: its places are scaled.",)
    assert made.stage.climbs[0].km_to_go == pytest.approx(44 * 80 / 78, abs=0.15)


def test_a_file_of_another_course_is_refused() -> None:
    with pytest.raises(ProfileError, match="78 km long and the stage 150 km"):
        with_profile(stage(ONE, distance_km=150.0), ONE)


def test_a_file_with_the_neutralised_km_begins_at_the_flag() -> None:
    made = with_profile(stage(ONE, distance_km=72.0, neutral_km=6.0), ONE)
    assert made.notes == ("The profile begins with the neutralised 6 km: they are left out.",)
    assert made.stage.climbs[0].km_to_go == pytest.approx(44, abs=0.15)


def test_a_stage_of_unknown_length_takes_that_of_the_file() -> None:
    made = with_profile(stage(ONE, distance_km=None), ONE)
    assert made.stage.distance_km == 78
    assert "by its profile it is 78 km" in made.notes[0]


@pytest.mark.parametrize(
    ("points", "words"),
    [
        ([], "shorter than a km"),
        ([(0, 10), (0.4, 20)], "shorter than a km"),
        ([(0, 10), (78, 20000)], "altitude of 20000 m"),
        ([(0, 10), (78, float("nan"))], "altitude of nan m"),
        ([(0, 10), (40, 10), (40.1, 900), (78, 10)], "steeper than 50 %"),
        ([(0, 10), (78000, 20)], "are its km metres"),
    ],
)
def test_what_is_no_course_is_refused_in_a_sentence(points: list[tuple[float, float]], words: str) -> None:
    with pytest.raises(ProfileError, match=words):
        with_profile(stage(ONE), points)


@given(
    st.lists(st.tuples(st.floats(0, 3), st.floats(-600, 9100)), max_size=60),
    st.one_of(st.none(), st.floats(0, 200)),
    st.floats(0, 20),
)
def test_any_points_make_a_profile_that_a_log_can_hold_or_a_sentence(
    steps: list[tuple[float, float]], distance: float | None, neutral: float
) -> None:
    km, points = 0.0, []
    for step, metres in steps:
        km += step
        points.append((km, metres))
    try:
        made = with_profile(stage([(1, 0)], distance_km=distance, neutral_km=neutral), points).stage
    except ProfileError as error:
        assert str(error).endswith((".", "?"))
        return
    assert parse_stage(dump(made).encode()) == made
    assert made.profile[0].km == 0 and made.profile[-1].km == pytest.approx(made.distance_km, abs=0.001)
    assert all(before.km < after.km for before, after in pairwise(made.profile))


# -- what it says of a place -----------------------------------------------------------------------------------


def test_the_gradient_of_each_km_ahead_and_the_hardest_one() -> None:
    points = course((10, 0), (3, 5), (1, 10), (4, 6), (10, -4))
    profile = heights(with_profile(stage(points), points).stage)
    assert profile is not None
    ahead = kms_ahead(profile, 9, 28, 7)
    assert [round(gradient) for _km, gradient in ahead] == [0, 5, 5, 5, 10, 6, 6]
    assert hardest_km(profile, 10, 18) == (pytest.approx(13, abs=0.11), pytest.approx(10, abs=0.3))
    assert hardest_km(profile, 15, 18) == (pytest.approx(15, abs=1.1), pytest.approx(6, abs=0.3))
    assert hardest_km(profile, 17, 18) is None
    assert kms_ahead(profile, 27.5, 28, 9)[0][0] == 28


def test_when_the_finish_is_moved_the_foot_of_a_climb_is_nearer_as_well() -> None:
    made = with_profile(stage(ONE), ONE).stage
    line = '{"kind":"shortened","id":"s","at":"2024-05-01T12:00:00+02:00","distance_km":58}'
    timeline = Timeline(made, [parse_event(line)])
    (before,), (after,) = made.climbs, timeline.state_at(timeline.end).stage.climbs
    assert before.foot_km_to_go is not None and before.km_to_go is not None
    assert (after.foot_km_to_go, after.km_to_go) == (
        pytest.approx(before.foot_km_to_go - 20),
        pytest.approx(before.km_to_go - 20),
    )
