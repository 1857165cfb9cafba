"""Who is meant: by bib first, then by name, and never one brother for the other."""

import pytest
from race_strategies import STAGE, event

from tracker.race.events import Placing
from tracker.race.fold import apply
from tracker.race.riders import resolved, start_list, worn
from tracker.race.stage import ClassificationBefore, Jersey, Rider, Row, Stage, Team
from tracker.race.state import initial_state
from tracker.race.wording import line, names

BROTHERS = (Rider(name="Tobias Johannessen", team="Uno-X", bib=91), Rider(name="Anders Johannessen", bib=92))
PEDRO = Rider(name="Pablo Castrillo Zapater", first="Pablo", last="Castrillo Zapater", short="Castrillo", bib=142)


def listing(*riders: Rider) -> Stage:
    return STAGE.model_copy(update={"riders": riders, "teams": (Team(name="Uno-X", code="UXM"),)})


def test_a_bib_alone_is_the_rider_of_the_start_list_in_every_group_and_line():
    stage = listing(*BROTHERS, PEDRO)
    attack = event("attack", 5, riders=[{"bib": 142}])
    state = apply(initial_state(stage), attack)
    assert state.groups[0].riders == (PEDRO,)
    assert line(resolved(attack, stage)) == "Attack by Castrillo"


def test_a_bib_that_nobody_has_stays_as_it_was_told():
    state = apply(initial_state(listing(PEDRO)), event("attack", 5, riders=[{"bib": 7}]))
    assert [rider.name for rider in state.groups[0].riders] == ["#7"]


def test_the_bib_outdoes_the_name():
    assert start_list(listing(*BROTHERS)).find(Rider(name="Anders Johannessen", bib=91)) == BROTHERS[0].model_copy(
        update={"short": "T. Johannessen"}
    )


@pytest.mark.parametrize(
    "name", ["pablo CASTRILLO zapater", "Castrillo", "Castrillo Zapater Pablo", "P. Castrillo Zapater", "Zapater"]
)
def test_a_name_is_found_in_the_forms_sources_use(name):
    assert start_list(listing(PEDRO, *BROTHERS)).find(Rider(name=name)) == PEDRO


def test_a_surname_that_two_have_is_neither_unless_the_team_tells():
    listed = start_list(listing(*BROTHERS))
    assert listed.find(Rider(name="Johannessen")) is None
    assert len(listed.fitting("Johannessen")) == 2
    assert listed.find(Rider(name="Johannessen", team="UXM")).name == "Tobias Johannessen"
    kept = apply(initial_state(listing(*BROTHERS)), event("attack", 5, riders=["Johannessen"]))
    assert [rider.name for rider in kept.groups[0].riders] == ["Johannessen"], "nobody is dropped"


def test_brothers_are_told_apart_by_their_initials_with_and_without_a_start_list():
    assert names(start_list(listing(*BROTHERS, PEDRO)).riders) == "T. Johannessen, A. Johannessen, Castrillo"
    assert (
        names([Rider(name="Tobias Johannessen"), Rider(name="Anders Johannessen")])
        == "T. Johannessen, A. Johannessen"
    )
    assert names([Rider(name="Simon Yates"), Rider(name="Sam Yates")]) == "Simon Yates, Sam Yates"


def test_two_riders_of_one_name_are_two_riders():
    twins = (Rider(name="Juan Molano", bib=3), Rider(name="Juan Molano", bib=77))
    stage = listing(*twins)
    state = apply(initial_state(stage), event("attack", 5, riders=[{"bib": 3}]))
    state = apply(state, event("attack", 6, riders=[{"bib": 77}], from_="peloton"))
    assert [[rider.bib for rider in group.riders] for group in state.groups] == [[3], [77], []]
    assert names(state.groups[0].riders + state.groups[1].riders) == "Juan Molano #3, Juan Molano #77"


def test_a_placing_keeps_what_it_won():
    placing = start_list(listing(PEDRO)).resolved(Placing(bib=142, points=20, bonus_s=3))
    assert (placing.name, placing.points, placing.bonus_s) == ("Pablo Castrillo Zapater", 20, 3)


def test_a_gap_of_a_name_that_two_have_is_reported_and_changes_no_group():
    stage = listing(*BROTHERS)
    log = (event("breakaway", 5, riders=[{"bib": 91}, {"bib": 92}]), event("gap", 8, gap_s=240, km_to_go=100))
    state = initial_state(stage)
    for one in log:
        state = apply(state, one)
    after = apply(state, event("gap", 9, id="which", of="Johannessen", gap_s=20, km_to_go=97))
    assert after.groups == state.groups
    assert [(doubt.event, "fits Tobias Johannessen and Anders" in doubt.text) for doubt in after.doubts] == [
        ("which", True)
    ]


def test_riders_told_by_bib_get_their_names_when_the_start_list_comes_later():
    state = apply(initial_state(STAGE), event("attack", 5, riders=[{"bib": 142}]))
    header = event("header", 6, stage=listing(PEDRO).model_dump(mode="json", by_alias=True))
    assert apply(state, header).groups[0].riders == (PEDRO,)


def test_how_many_are_left_in_the_race_is_known_from_the_start_list():
    state = apply(initial_state(listing(*BROTHERS, PEDRO)), event("abandon", 5, riders=[{"bib": 92}]))
    assert state.riders_left == 2
    assert initial_state(STAGE).riders_left is None


def test_a_jersey_is_worn_by_the_one_told_to_wear_it_else_by_its_leader():
    jerseys = (
        Jersey(which="gc", leader=Rider(bib=91)),
        Jersey(which="points", leader=Rider(bib=91), wearer=Rider(bib=142)),
    )
    stage = listing(*BROTHERS, PEDRO).model_copy(update={"jerseys": jerseys})
    assert worn(stage, start_list(stage).riders[0]) == ("gc",)
    assert worn(stage, PEDRO) == ("points",)


def test_a_classification_of_the_header_stands_until_another_is_told():
    before = ClassificationBefore(which="points", rows=(Row(bib=142, position=1, points=90),))
    stage = listing(PEDRO).model_copy(update={"classifications_before": (before,)})
    state = initial_state(stage)
    assert [(table.which, table.basis, table.rows[0].name) for table in state.classifications] == [
        ("points", "before", "Pablo Castrillo Zapater")
    ]
    after = apply(state, event("classification", 200, which="points", rows=[{"bib": 142, "points": 110}]))
    assert [(table.basis, table.rows[0].points) for table in after.classifications] == [("official", 110)]
