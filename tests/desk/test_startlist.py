"""Start lists, climbs and sprints as people paste them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from tracker.desk.entry import Draft, Problem
from tracker.desk.setup import SetupError, read_setup, read_when, setup_texts
from tracker.desk.startlist import proper_name, read_start_list
from tracker.journal import read_log
from tracker.library import bundled_folder

if TYPE_CHECKING:
    from conftest import Desk

NOW = datetime.fromisoformat("2021-02-11T11:00:00+01:00")

CICCONE = ("Giulio Ciccone", "Trek-Segafredo", "ITA", 12)


@pytest.mark.parametrize(
    "text",
    [
        "name,team,nation,bib\nGiulio Ciccone,Trek-Segafredo,ITA,12\nArnaud Démare,Groupama-FDJ,FRA,1",
        "Bib;Nat;Rider;Team\n12;ITA;Giulio Ciccone;Trek-Segafredo\n1;FRA;Arnaud Démare;Groupama-FDJ",
        "dossard\tnom\tprénom\téquipe\tpays\n12\tCICCONE\tGiulio\tTrek-Segafredo\tITA\n1\tDÉMARE\tArnaud\tGroupama-FDJ\tFRA",
        "12;Giulio Ciccone;Trek-Segafredo;ITA\n13;Bauke Mollema;Trek-Segafredo;NED\n1;Arnaud Démare;Groupama-FDJ;FRA",
        "Trek-Segafredo,ITA,12,CICCONE Giulio\nTrek-Segafredo,NED,13,MOLLEMA Bauke\nGroupama-FDJ,FRA,1,DÉMARE Arnaud",
        "12 Giulio Ciccone (Trek-Segafredo) ITA\n1. Arnaud Démare (Groupama-FDJ) FRA",
        "12 CICCONE Giulio (Trek-Segafredo) ITA\n\n1 DÉMARE Arnaud (Groupama-FDJ) FRA\n",
        "Trek-Segafredo:\n12 Giulio Ciccone ITA\n13 Bauke Mollema NED\nGroupama-FDJ:\n1 Arnaud Démare FRA",
        '\n"Ciccone, Giulio";Trek-Segafredo;ITA;12\nDémare Arnaud;Groupama-FDJ;FRA;1'.replace(
            '"Ciccone, Giulio"', "Giulio Ciccone"
        ),
    ],
)
def test_a_start_list_is_read_however_it_is_laid_out(text: str) -> None:
    found = read_start_list(text)
    assert not found.problems
    first = next(rider for rider in found.riders if rider.bib == 12)
    assert (first.name, first.team, first.nation, first.bib) == CICCONE
    assert {team.name for team in found.teams} == {"Trek-Segafredo", "Groupama-FDJ"}


def test_names_alone_will_do() -> None:
    found = read_start_list("Giulio Ciccone\nBauke Mollema\n")
    assert [rider.name for rider in found.riders] == ["Giulio Ciccone", "Bauke Mollema"]
    assert found.teams == []


def test_names_with_teams_one_a_line() -> None:
    found = read_start_list(
        "Giulio Ciccone, Trek-Segafredo (TFS)\nBauke Mollema, Trek-Segafredo\nArnaud Démare, FDJ"
    )
    assert [(rider.name, rider.team) for rider in found.riders] == [
        ("Giulio Ciccone", "Trek-Segafredo"),
        ("Bauke Mollema", "Trek-Segafredo"),
        ("Arnaud Démare", "FDJ"),
    ]
    assert [(team.name, team.code) for team in found.teams] == [("Trek-Segafredo", "TFS"), ("FDJ", "FDJ")]


def test_what_can_not_be_read_is_said_by_line() -> None:
    found = read_start_list(
        "12;Giulio Ciccone;TFS;ITA\n13;;TFS;NED\n;Giulio Ciccone;TFS;ITA\n15;Bauke Mollema;TFS;NED"
    )
    assert [rider.name for rider in found.riders] == ["Giulio Ciccone", "Bauke Mollema"]
    assert found.problems == [
        "line 2: no rider's name",
        "line 3: Giulio Ciccone is there twice; two riders of one name need a bib each",
    ]


WANT = [
    ("Giulio Ciccone", "Trek-Segafredo"),
    ("Bauke Mollema", "Trek-Segafredo"),
    ("Arnaud Démare", "Groupama-FDJ"),
]


@pytest.mark.parametrize(
    "text",
    [
        "Trek-Segafredo\n12 Giulio Ciccone\n13 Bauke Mollema\nGroupama-FDJ\n1 Arnaud Démare\n2 Ignatas Konovalovas",
        "Trek-Segafredo (TFS)\n\n12 CICCONE Giulio ITA\n13 MOLLEMA Bauke NED\n\nGroupama-FDJ (GFC)\n1 DÉMARE Arnaud FRA",
        "Trek-Segafredo\nGiulio Ciccone\nBauke Mollema\n\nGroupama-FDJ\nArnaud Démare\nIgnatas Konovalovas\n",
        "Trek-Segafredo\n12;Giulio Ciccone;ITA\n13;Bauke Mollema;NED\nGroupama-FDJ\n1;Arnaud Démare;FRA",
        "Trek-Segafredo\n12\tGiulio Ciccone\n13\tBauke Mollema\nGroupama-FDJ\n1\tArnaud Démare",
        "Trek-Segafredo:\nGiulio Ciccone\nBauke Mollema\nGroupama-FDJ:\nArnaud Démare",
    ],
)
def test_a_team_above_its_riders_is_no_rider(text: str) -> None:
    found = read_start_list(text)
    assert found.problems == []
    assert [(rider.name, rider.team) for rider in found.riders][:3] == WANT
    assert {team.name for team in found.teams} == {"Trek-Segafredo", "Groupama-FDJ"}


def test_a_team_that_is_called_one_is_no_rider_without_bibs_or_paragraphs() -> None:
    found = read_start_list(
        "Team Jayco\nMavi García\nLetizia Paternoster\nCanyon Racing\nKasia Niewiadoma\nChloé Dygert"
    )
    assert [(rider.name, rider.team) for rider in found.riders] == [
        ("Mavi García", "Team Jayco"),
        ("Letizia Paternoster", "Team Jayco"),
        ("Kasia Niewiadoma", "Canyon Racing"),
        ("Chloé Dygert", "Canyon Racing"),
    ]


def test_a_race_without_teams_has_none() -> None:
    for text in (
        "1 Anna Ask\n2 Béa Bø\n3 Cleo Čech",
        "1;Anna Ask\n2;Béa Bø\n3;Cleo Čech",
        "Anna Ask\nBéa Bø\nCleo Čech",
    ):
        found = read_start_list(text)
        assert [(rider.name, rider.team) for rider in found.riders] == [
            ("Anna Ask", None),
            ("Béa Bø", None),
            ("Cleo Čech", None),
        ]
        assert found.teams == [] and found.problems == []


def test_one_bib_is_worn_by_one_rider() -> None:
    with pytest.raises(SetupError) as error:
        read_setup({"race": "R", "riders": "12 Giulio Ciccone\n12 Bauke Mollema"}, NOW)
    assert "line 2: Bauke Mollema and Giulio Ciccone both wear 12" in error.value.sentences["riders"]


def test_two_riders_of_one_name_are_told_apart_by_their_bibs(desk: Desk) -> None:
    texts = setup_texts(desk.stage) | {"riders": "1 Jan Novák (AAA)\n2 Jan Novák (BBB)\n3 Pavel Bittner (AAA)"}
    desk.set_stage(read_setup(texts, NOW, desk.stage))
    desk.type("start")
    asked = desk.read("att Novák")
    assert isinstance(asked, Problem)
    assert asked.says == "Which Novák: Jan Novák #1 (AAA) or Jan Novák #2 (BBB)?"
    assert asked.nearest == "att 1"
    event = desk.type("att 2")
    assert [(rider.name, rider.bib) for rider in desk.state.groups[0].riders] == [("Jan Novák", 2)]
    assert desk.printed(event.id) == "att 2"
    desk.type("kom +Top: 1, 2")
    assert [placing.bib for placing in desk.state.passages[0].event.order] == [1, 2]
    desk.type("win 2")
    desk.type("res 1 2, 2 1, 3 Bittner")
    assert desk.state.result is not None
    assert [(row.position, row.bib) for row in desk.state.result.rows] == [(1, 2), (2, 1), (3, 3)]
    assert isinstance(desk.read("att novak bbb"), Draft)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("CICCONE Giulio", "Giulio Ciccone"),
        ("VAN AERT Wout", "Wout Van Aert"),
        ("Giulio CICCONE", "Giulio Ciccone"),
        ("GIULIO CICCONE", "Giulio Ciccone"),
        ("Wout van Aert", "Wout van Aert"),
        ("PARET-PEINTRE Aurélien", "Aurélien Paret-Peintre"),
    ],
)
def test_names_are_put_right_way_round(written: str, name: str) -> None:
    assert proper_name(written) == name


@pytest.mark.parametrize("number", [1, 2])
def test_a_set_up_shown_and_taken_back_is_the_same_header(number: int) -> None:
    stage = read_log(bundled_folder() / f"provence-2021-{number}.jsonl").stage
    assert read_setup(setup_texts(stage), NOW, stage) == stage


def test_a_new_stage_is_made_from_what_was_typed() -> None:
    stage = read_setup(
        {
            "race": "Tour of Somewhere", "number": "3", "year": "2026", "start": "A", "finish": "B",
            "distance": "182,3 km", "start_at": "12:50", "bonuses": "10 6 4",
            "climbs": "Col de X, cat 1, 171.9, 10.4, 5.3\nCôte du Y; HC; 20,5", "sprints": "Z, 20, 3 2 1",
            "riders": "12 Giulio Ciccone (TFS)",
        },
        NOW,
        name="somewhere-3",
    )  # fmt: skip
    assert (stage.id, stage.race, stage.number, stage.distance_km) == (
        "somewhere-3",
        "Tour of Somewhere",
        3,
        182.3,
    )
    assert stage.start_at == datetime.fromisoformat("2021-02-11T12:50:00+01:00")
    assert [(c.name, c.category, c.km_to_go, c.length_km, c.gradient_pct) for c in stage.climbs] == [
        ("Col de X", "1", 171.9, 10.4, 5.3),
        ("Côte du Y", "HC", 20.5, None, None),
    ]
    assert stage.sprints[0].bonus_s == (3, 2, 1)
    assert stage.team_code("TFS") == "TFS"


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("race", "", "give it a name"),
        ("number", "one", "no number up to 99"),
        ("distance", "far", "not a distance"),
        ("start_at", "noon", "write 12:50"),
        ("start_at", "2021-02-30 12:00", "no such date"),
        ("climbs", "Col de X, 1, far", "no number"),
        ("sprints", "Z, 20, lots", "no number"),
        ("riders", "12;A B;TFS\n13;;TFS\n14;C D;TFS", "line 2: no rider's name"),
        ("distance", "99999", "not a distance"),
    ],
)
def test_what_makes_no_header_is_said_by_field(field: str, text: str, says: str) -> None:
    with pytest.raises(SetupError) as error:
        read_setup({"race": "R", field: text}, NOW)
    assert says in error.value.sentences[field]


def test_the_offset_may_be_told() -> None:
    assert read_when("2021-02-11 12:50 +01:00", NOW).isoformat() == "2021-02-11T12:50:00+01:00"
    assert read_when("12h50", NOW).isoformat() == "2021-02-11T12:50:00+01:00"
