"""Who is followed is known again wherever they are named, and nobody else is taken for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from race_strategies import NAMES, STAGE, event, logs, riders

from tracker.race.followed import (
    NOBODY,
    Followed,
    is_followed,
    lines_naming,
    names_any,
    only,
    riders_in,
    team_key,
    toggled,
)
from tracker.race.stage import Rider, Team
from tracker.race.timeline import Timeline

BERNAL = Rider(name="Egan Bernal", team="Ineos Grenadiers", bib=1)
THOMAS = Rider(name="Geraint Thomas", team="Ineos Grenadiers", bib=2)
DE_GENDT = Rider(name="Thomas De Gendt", team="Lotto Soudal", bib=3)
BROTHERS = (Rider(name="Gorka Izagirre", team="Astana"), Rider(name="Ion Izagirre", team="Cofidis"))
POEL = Rider(name="Mathieu van der Poel", team="Alpecin")
CECH = Rider(name="Cleo Čech", team="Lotto Soudal")
HALLAND = Rider(name="Tobias Halland Johannessen", team="Uno-X")
ROAD = STAGE.model_copy(
    update={
        "riders": (BERNAL, THOMAS, DE_GENDT, *BROTHERS, POEL, CECH, HALLAND),
        "teams": (Team(name="Ineos Grenadiers", code="IGD"), Team(name="Lotto Soudal", code="LTS")),
        "climbs": (*STAGE.climbs, STAGE.climbs[0].model_copy(update={"name": "Col de Saint-Thomas"})),
    }
)
INEOS = only(ROAD.teams[0], ROAD)


def says(text: str) -> object:
    return event("comment", 1, text=text)


@pytest.mark.parametrize(
    ("followed", "text", "is_named"),
    [
        (THOMAS, "Thomas rides in front.", True),
        (THOMAS, "Geraint THOMAS, in front", True),
        (THOMAS, "Thomas's third attack", True),
        (THOMAS, "Thomas De Gendt is away again.", False),
        (THOMAS, "Thomas De Gendt is away, and Thomas follows.", True),
        (THOMAS, "Up the Col de Saint-Thomas they go.", False),
        (THOMAS, "Thomasson is there.", False),
        (DE_GENDT, "Now de Gendt goes.", True),
        (POEL, "And it is van der Poel!", True),
        (POEL, "Van der  Poel", True),
        (CECH, "Cech in front", True),
        (CECH, "Čech in front", True),
        (BROTHERS[0], "Izagirre attacks.", False),
        (BROTHERS[0], "G. Izagirre attacks.", True),
        (BROTHERS[0], "Ion Izagirre attacks.", False),
        (Rider(name="Bob Young"), "The young riders come up.", False),
        (Rider(name="Bob Young"), "Young comes up.", True),
        (Rider(name="Peter Thomas"), "Thomas is caught.", False),
        (Rider(name="Peter Bernal"), "Bernal is caught.", False),
        (Rider(name="Peter Bernal"), "Peter Bernal is caught.", True),
        (HALLAND, "Johannessen is caught.", True),
        (Rider(name="Laurens De Plus"), "Plus de deux minutes.", False),
        (Rider(name="Laurens De Plus"), "De Plus leads.", True),
        (ROAD.teams[0], "Ineos-Grenadiers lead.", True),
        (ROAD.teams[0], "Bernal leads.", True),
        (ROAD.teams[0], "Lotto Soudal lead.", False),
    ],
)
def test_a_text_names_somebody(followed, text, is_named):
    assert names_any(says(text), only(followed, ROAD), ROAD) is is_named


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "attack", "riders": [{"bib": 1}]},
        {"kind": "attack", "riders": ["bernal"]},
        {"kind": "climb", "order": ["Thomas De Gendt", "Egan BERNAL"]},
        {"kind": "situation", "groups": [{"riders": [{"name": "Bernal"}]}]},
        {"kind": "gc", "rows": [{"position": 1, "bib": 1}]},
    ],
)
def test_an_event_names_a_rider_however_it_calls_them(fields):
    assert names_any(event(minute=1, **fields), only(BERNAL, ROAD), ROAD)
    assert names_any(event(minute=1, **fields), INEOS, ROAD)
    assert not names_any(event(minute=1, **fields), only(POEL, ROAD), ROAD)


def test_a_time_of_a_team_names_it_by_its_code():
    split = event("split", 1, team="IGD", checkpoint="Col", time_s=60)
    assert names_any(split, INEOS, ROAD)
    assert team_key("IGD", ROAD) == team_key("Ineos Grenadiers", ROAD) == "ineos grenadiers"


@given(logs(), riders)
def test_the_lines_of_a_rider_are_those_that_name_them_newest_first(log, some):
    timeline = Timeline(STAGE, log)
    snapshot = timeline.snapshot(timeline.end)
    followed = Followed(frozenset(Rider(name=name).key for name in some))
    lines = lines_naming(snapshot.feed, followed, STAGE, 1000)
    assert [line.at for line in lines] == sorted((line.at for line in lines), reverse=True)
    chosen = {line.id for line in lines}
    for line in snapshot.feed:
        if not snapshot.feed.is_withdrawn(line) and any(rider.name in some for rider in riders_in(line)):
            assert line.id in chosen
    assert lines_naming(snapshot.feed, followed, STAGE, 2) == lines[:2]


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_following_twice_is_following_nobody(one, other):
    followed = toggled(NOBODY, Rider(name=one), STAGE)
    assert is_followed(Rider(name=other), followed, STAGE) is (one == other)
    assert toggled(followed, Rider(name=one), STAGE) == NOBODY
    assert not names_any(says(one), NOBODY, STAGE)


@pytest.mark.parametrize("name", ["-", "👩‍👩‍👧‍👦", "(", "[b]x[/b] [/", "W" * 120, "환선우", ".*"])
def test_a_hostile_name_is_a_name(name):
    followed = only(Rider(name=name), ROAD)
    assert names_any(event("attack", 1, riders=[name]), followed, ROAD)
    assert not names_any(says("Bernal and Thomas go."), followed, ROAD)
