"""Seconds and points that the first across a line are given: by the set-up, unless typed; and jerseys."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.desk.entry import Draft
from tracker.desk.scales import print_scales, scales_of
from tracker.desk.setup import SetupError, read_setup, setup_texts
from tracker.race.standings import bonuses
from tracker.race.virtualclasses import classifications_on_the_road

if TYPE_CHECKING:
    from conftest import Desk

NOW = datetime.fromisoformat("2021-02-11T11:00:00+01:00")


@pytest.fixture
def scaled(desk: Desk) -> Desk:
    """A stage whose sprint gives 3, 2, 1 seconds and 20, 17, 15 points, and whose climb gives 10, 8, 6 points."""
    texts = setup_texts(desk.stage)
    texts["sprints"] = "Sainte-Baume, 141.5, 3 2 1, 20 17 15p"
    texts["climbs"] = "Col de l'Espigoulier, 1, 171.9, 10.4, 5.3, 10 8 6p"
    texts["bonuses"] = "uci, 50 30 20p"
    desk.set_stage(read_setup(texts, NOW, desk.stage))
    desk.type("start")
    return desk


def order(desk: Desk, line: str) -> list[tuple[str, Any, Any]]:
    draft = desk.read(line)
    assert isinstance(draft, Draft), draft
    return [(one.surname, one.bonus_s, one.points) for one in draft.event.order]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("sprint Ciccone, Moscon", [("Ciccone", 3, 20), ("Moscon", 2, 17)]),
        ("sprint Ciccone 6, Moscon 4", [("Ciccone", 6, 20), ("Moscon", 4, 17)]),
        ("sprint Ciccone 6 9p, Moscon", [("Ciccone", 6, 9), ("Moscon", None, None)]),
        ("sprint Ciccone, Moscon (no scale)", [("Ciccone", None, None), ("Moscon", None, None)]),
        ("kom Ciccone, Moscon, Haig, Poels", [("Ciccone", None, 10), ("Moscon", None, 8), ("Haig", None, 6), ("Poels", None, None)]),
        ("sprint +Elsewhere: Ciccone, Moscon", [("Ciccone", None, None), ("Moscon", None, None)]),
    ],
)  # fmt: skip
def test_an_order_is_given_what_the_set_up_says_unless_figures_are_typed(
    scaled: Desk, line: str, want: list[tuple[str, Any, Any]]
) -> None:
    assert order(scaled, line) == want


@pytest.mark.parametrize("line", ["sprint Ciccone, Moscon", "sprint Ciccone, Moscon (no scale)", "kom Ciccone"])
def test_an_entry_with_or_without_a_scale_comes_back_as_it_was(scaled: Desk, line: str) -> None:
    event = scaled.type(line)
    assert order(scaled, scaled.printed(event.id)) == order(scaled, line)


def test_the_preview_says_what_is_filled_in(scaled: Desk) -> None:
    draft = scaled.read("sprint Ciccone, Moscon")
    assert isinstance(draft, Draft)
    assert "1 Giulio Ciccone (TFS) 3 s 20 pt, 2 Gianni Moscon (IGD) 2 s 17 pt" in draft.says
    assert draft.notes == ("3 2 seconds by the set-up", "20 17 points by the set-up")


def test_what_is_filled_in_counts_in_the_race(scaled: Desk) -> None:
    scaled.type("sprint Ciccone, Moscon")
    scaled.type("kom Haig, Ciccone")
    state = scaled.state
    by_key = {rider.key: rider.surname for rider in state.stage.riders}
    assert {
        by_key[key]: seconds for key, seconds in bonuses(state.stage, (), state.passages).items() if seconds
    } == {
        "Ciccone": 3,
        "Moscon": 2,
    }
    tables = {
        table.which: [(row.surname, row.points) for row in table.rows]
        for table in classifications_on_the_road(state)
    }
    assert tables["mountains"] == [("Haig", 10), ("Ciccone", 8)]
    assert tables["points"] == [("Ciccone", 20), ("Moscon", 17)]


def test_the_result_says_the_seconds_of_the_finish_as_it_is_typed(scaled: Desk) -> None:
    draft = scaled.read("res 1 Ballerini 4:43:23, 2 Démare s.t., 3 Bouhanni b0")
    assert isinstance(draft, Draft)
    assert "1 Davide Ballerini 4:43:23 (10 s), 2 Arnaud Démare s.t. (6 s), 3 Nacer Bouhanni" in draft.says
    assert "Bouhanni (" not in draft.says


def test_nothing_is_given_where_the_set_up_has_no_scale(desk: Desk) -> None:
    texts = setup_texts(desk.stage) | {"sprints": "Sainte-Baume, 141.5", "bonuses": ""}
    desk.set_stage(read_setup(texts, NOW, desk.stage))
    assert order(desk, "sprint Ciccone, Moscon") == [("Ciccone", None, None), ("Moscon", None, None)]
    assert desk.stage.bonuses.finish == ()


def test_the_usual_scale_is_there_for_the_asking() -> None:
    stage = read_setup({"race": "R", "bonuses": "uci", "sprints": "Z, 20, uci"}, NOW)
    assert stage.bonuses.finish == (10, 6, 4)
    assert stage.sprints[0].bonus_s == (3, 2, 1)


@given(st.lists(st.integers(0, 99), max_size=6), st.lists(st.integers(0, 99), max_size=6))
def test_scales_shown_are_read_back(bonus_s: list[int], points: list[int]) -> None:
    scales, rest = scales_of(print_scales(bonus_s, points))
    assert scales == {k: tuple(v) for k, v in (("bonus_s", bonus_s), ("points", points)) if v}
    assert rest == []


def test_a_set_up_with_scales_and_jerseys_shown_and_taken_back_is_the_same_header(scaled: Desk) -> None:
    texts = setup_texts(scaled.stage) | {"jerseys": "points, Démare\nmountains, Ciccone, Moscon\nyouth, -"}
    stage = read_setup(texts, NOW, scaled.stage)
    assert read_setup(setup_texts(stage), NOW, stage) == stage
    assert read_setup(setup_texts(stage) | {"id": stage.id}, NOW).jerseys == stage.jerseys


def test_jerseys_are_of_riders_on_the_start_list(desk: Desk) -> None:
    texts = setup_texts(desk.stage) | {"jerseys": "points, Démare\nmountains, Ciccone, Moscon\nyouth, -"}
    jerseys = read_setup(texts, NOW, desk.stage).jerseys
    assert [(j.which, j.leader and j.leader.name, j.wearer and j.wearer.name) for j in jerseys] == [
        ("points", "Arnaud Démare", None),
        ("mountains", "Giulio Ciccone", "Gianni Moscon"),
        ("youth", None, None),
    ]
    with pytest.raises(SetupError) as error:
        read_setup(texts | {"jerseys": "points, Nobody Atall"}, NOW, desk.stage)
    assert "Nobody Atall" in error.value.sentences["jerseys"]
