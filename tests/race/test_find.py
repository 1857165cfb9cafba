"""Somebody is found by what fans type, among those known at the playhead and nobody else."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from race_strategies import FLAG, NAMES, STAGE, event
from test_roster import FIELD, slips

from tracker.race.find import find, roster_at
from tracker.race.roster import Roster
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Row, Stage, Team
from tracker.race.text import fold_name
from tracker.race.timeline import Timeline

RIDERS = tuple(Rider(name=name) for line in FIELD.strip().splitlines() for name in line.split("|"))
ROSTER = Roster(Stage(id="x", race="X", riders=RIDERS))
FEW = Roster(
    Stage(
        id="x",
        race="X",
        teams=(Team(name="Ineos Grenadiers", code="IGD"), Team(name="Team Arkéa-Samsic", code="ARK")),
        riders=(
            Rider(name="Gianni Moscon", team="Ineos Grenadiers", bib=11),
            Rider(name="Egan Bernal", team="IGD", bib=1),
            Rider(name="Nacer Bouhanni", team="Team Arkéa-Samsic", bib=101),
        ),
    )
)


def found(text: str, roster: Roster = FEW) -> list[str]:
    return [one.name for one in find(text, roster)]


@given(st.sampled_from(RIDERS), st.sampled_from([str, str.upper, fold_name]))
def test_who_is_named_exactly_comes_first(rider, typed):
    assert found(typed(rider.name), ROSTER)[0] == rider.name


@given(st.sampled_from(RIDERS), st.data())
def test_one_wrong_letter_in_a_name_is_forgiven(rider, data):
    text = data.draw(st.sampled_from(list(slips(fold_name(rider.name)))))
    assert rider.name in found(text, ROSTER)


@given(st.text())
def test_nobody_is_found_twice_whatever_is_typed(text):
    keys = [one.key if isinstance(one, Rider) else one.name for one in find(text, ROSTER)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("11", ["Gianni Moscon"]),
        ("1", ["Egan Bernal", "Gianni Moscon", "Nacer Bouhanni"]),
        ("#101", ["Nacer Bouhanni"]),
        ("igd", ["Ineos Grenadiers", "Gianni Moscon", "Egan Bernal"]),
        ("grena", ["Ineos Grenadiers", "Gianni Moscon", "Egan Bernal"]),
        ("ineos grenadeirs", ["Ineos Grenadiers", "Gianni Moscon", "Egan Bernal"]),
        ("arkea", ["Team Arkéa-Samsic", "Nacer Bouhanni"]),
        ("bouhani", ["Nacer Bouhanni"]),
        ("xyz", []),
        ("", ["Gianni Moscon", "Egan Bernal", "Nacer Bouhanni"]),
    ],
)
def test_a_bib_a_code_and_a_team_find_their_riders(typed, names):
    assert found(typed) == names


def at(log, minute: float, stage: Stage = STAGE) -> Snapshot:
    return Timeline(stage, log).snapshot(FLAG + timedelta(minutes=minute))


LOG = [
    event("attack", 10, riders=[NAMES[0]]),
    event("situation", 20, groups=[{"riders": [{"name": NAMES[1], "team": "Beta"}]}, {"role": "peloton", "gap_s": 60}]),
    event("attack", 30, riders=[NAMES[2]], id="wrong"),
    event("withdraw", 31, target="wrong", id="w"),
    event("result", 40, rows=[{"position": 1, "name": NAMES[3]}, {"name": "Beta", "team": "Beta"}]),
]  # fmt: skip


def test_only_who_was_named_up_to_the_playhead_is_known():
    known = [{rider.name for rider in roster_at(at(LOG, minute)).riders} for minute in (5, 15, 25, 50)]
    assert known == [set(), {NAMES[0]}, {NAMES[0], NAMES[1]}, {NAMES[0], NAMES[1], NAMES[3]}]


def test_a_team_that_only_a_rider_was_said_to_be_of_is_found():
    assert found("bet", roster_at(at(LOG, 25))) == ["Beta", NAMES[1]]


def test_the_start_list_says_who_is_meant_by_a_bib():
    stage = STAGE.model_copy(
        update={"riders": (Rider(name=NAMES[5], bib=7),), "gc_before": (Row(name="#7", bib=7, time_s=1),)}
    )
    log = [event("attack", 10, riders=[{"bib": 7}])]
    assert [rider.name for rider in roster_at(at(log, 15, stage)).riders] == [NAMES[5]]
