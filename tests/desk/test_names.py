"""Whom the desk takes for whom: names side by side, misspelt ones, and words that are nobody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.desk.entry import Context, Draft, Problem
from tracker.desk.grammar import parse_entry
from tracker.race.roster import Roster
from tracker.race.stage import Rider, Stage, Team
from tracker.race.timeline import Timeline

if TYPE_CHECKING:
    from datetime import datetime

NAMES = (
    "Marianne Vos", "Demi Vollering", "Enric Mas", "Jonas Vingegaard", "Michał Kwiatkowski", "Nils Politt",
    "Remco Evenepoel", "Simon Clarke", "Adam Yates", "Gorka Izagirre", "Ion Izagirre", "Mathieu van der Poel",
    "Wout van Aert", "Tim Declercq", "Tom Van Asbroeck", "Guillaume Martin", "Dan Martin", "Lotte Kopecky",
)  # fmt: skip
STAGE = Stage(
    id="x",
    race="Race",
    distance_km=100,
    start_at="2024-07-06T12:00:00+02:00",
    riders=tuple(Rider(name=name, bib=bib) for bib, name in enumerate(NAMES, 1)),
    teams=(Team(name="Visma", code="TVL"),),
)


def context() -> Context:
    now: datetime = STAGE.start_at  # type: ignore[assignment]
    timeline = Timeline(STAGE)
    return Context(timeline, timeline.state_at(now), now, Roster(STAGE))


CONTEXT = context()


def named(line: str) -> list[str]:
    draft = parse_entry(line, CONTEXT)
    assert isinstance(draft, Draft), draft
    return [rider.name for rider in draft.event.riders]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("att Vos Vollering", ["Marianne Vos", "Demi Vollering"]),
        ("att Mas Vingegaard", ["Enric Mas", "Jonas Vingegaard"]),
        ("dnf mas kwiatkowski", ["Enric Mas", "Michał Kwiatkowski"]),
        ("dnf mas kwiatkowsky", ["Enric Mas", "Michał Kwiatkowski"]),
        ("att Enric Mas Jonas Vingegaard", ["Enric Mas", "Jonas Vingegaard"]),
        ("att van der poel van aert declercq", ["Mathieu van der Poel", "Wout van Aert", "Tim Declercq"]),
        ("att 1 4 Kopecky", ["Marianne Vos", "Jonas Vingegaard", "Lotte Kopecky"]),
        ("att Martin Guillaume", ["Guillaume Martin"]),
        ("att vanaert", ["Wout van Aert"]),
        ("att de clercq", ["Tim Declercq"]),
        ("att g izagirre", ["Gorka Izagirre"]),
        ("att lote kopeky", ["Lotte Kopecky"]),
    ],
)
def test_names_side_by_side_are_riders_each(line: str, want: list[str]) -> None:
    assert named(line) == want


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("att Simon Yates", "No rider"),
        ("att Mas Izagirre", "Gorka Izagirre or Ion Izagirre"),
        ("att Vos Xylander", "No rider “Vos Xylander”"),
        ("sprint +Int1: Evenepoel 13:20", "“13:20” is neither seconds nor points"),
        ("sprint +Int1: Zoccarato 13:20", "“13:20” is neither seconds nor points"),
    ],
)
def test_who_is_not_known_for_sure_is_asked_about(line: str, says: str) -> None:
    problem = parse_entry(line, CONTEXT)
    assert isinstance(problem, Problem)
    assert says in problem.says


def test_names_that_can_be_divided_in_two_ways_are_asked_about() -> None:
    riders = tuple(Rider(name=name) for name in ("Al Ro Sa", "Bo Ro", "Cy Sa Mi Xx", "Di Mi"))
    stage = STAGE.model_copy(update={"riders": riders})
    timeline = Timeline(stage)
    now: datetime = stage.start_at  # type: ignore[assignment]
    here = Context(timeline, timeline.state_at(now), now, Roster(stage))
    problem = parse_entry("att ro sa mi", here)
    assert isinstance(problem, Problem)
    assert problem.says.startswith("Who: ro, sa mi or ro sa, mi?")
    assert isinstance(parse_entry(problem.nearest or "", here), Draft)


@pytest.mark.parametrize(
    ("text", "offered"), [("Evenepoel 13:20", ["Remco Evenepoel"]), ("xyz qqq", []), ("tolip slin", [])]
)
def test_nobody_is_offered_whom_no_word_resembles(text: str, offered: list[str]) -> None:
    assert [rider.name for rider in Roster(STAGE).find(text).nearest] == offered  # type: ignore[union-attr]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(STAGE.riders), min_size=1, max_size=6, unique=True), st.booleans())
def test_any_riders_side_by_side_are_those_riders(riders: list[Rider], in_full: bool) -> None:
    roster = CONTEXT.roster
    words = " ".join(rider.name if in_full else roster.short(rider) for rider in riders)
    assert named(f"att {words}") == [rider.name for rider in riders]
