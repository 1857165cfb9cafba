"""The header: who rides, where it goes, and how the classifications stand as the stage starts."""

import pytest
from playing import DAY, Following, frame, group, ranking, rider, stage, team

from feeds.racecenter.words import first_name, place, summit, surname
from tracker.race.stage import Stage


@pytest.mark.parametrize(
    ("given", "nation", "written"),
    [
        ("VAN DER POEL", "NED", "van der Poel"),
        ("DE LIE", "BEL", "De Lie"),
        ("POGAČAR", "SLO", "Pogačar"),
        ("O'CONNOR", "AUS", "O'Connor"),
        ("MCNULTY", "USA", "McNulty"),
        ("CASTRILLO ZAPATER", "ESP", "Castrillo Zapater"),
        ("'T HOOFT", "NED", "'t Hooft"),
        ("SÁNCHEZ-MÉNDEZ", "ESP", "Sánchez-Méndez"),
        ("PRUD'HOMME", "FRA", "Prud'homme"),
        ("McNulty", "USA", "McNulty"),
        ("van Aert", "BEL", "van Aert"),
    ],
)
def test_surnames_in_capitals_are_set_in_proper_case(given, nation, written):
    assert surname(given, nation) == written


def test_places_and_summits_lose_what_stands_in_brackets_and_their_capitals():
    assert place("SAINT-LAURENT-EN-GRANDVAUX (N5-VC-D678-N5) (entrée)") == "Saint-Laurent-en-Grandvaux"
    assert summit("PLATEAU DE SOLAISON BRISON (1 508 m)") == "Plateau de Solaison Brison"
    assert summit("Le Salève - Col de la Croisette (1 175 m)") == "Le Salève - Col de la Croisette"
    assert first_name("JUAN-PEDRO") == "Juan-Pedro"


def test_the_header_comes_as_soon_as_riders_and_teams_are_there():
    here = Following(ready=False)
    assert not here.take("stage-2026", [stage(15), stage(), stage(2)])
    assert not here.take(
        "allCompetitors-2026", [rider(11, "CASTRILLO ZAPATER", lastnameshort="CASTRILLO", firstname="Pablo")]
    )
    [header] = here.take("team-2026", [team()])
    assert (header.id, header.race, header.year, header.number) == ("letour-2026-14", "Tour de France", 2026, 14)
    assert (header.start, header.finish, header.distance_km, header.format) == (
        "Mulhouse",
        "Le Markstein",
        150.0,
        "road",
    )
    assert header.start_at.isoformat() == f"{DAY}T13:30:00+02:00"
    [one] = header.riders
    assert (one.bib, one.name, one.first, one.last, one.short) == (
        11,
        "Pablo Castrillo Zapater",
        "Pablo",
        "Castrillo Zapater",
        "Castrillo",
    )
    assert (one.nation, one.team) == ("NED", "TEAM TEST")
    assert [(side.name, side.code) for side in header.teams] == [("TEAM TEST", "TST")]


def test_people_without_a_team_do_not_ride_and_a_rider_may_have_no_bib_yet():
    people = [rider(1, "ONE"), {"bib": 2, "lastname": "DRIVER", "_id": "x"}, {**rider(3, "THREE"), "bib": None}]
    assert [(one.name, one.bib) for one in Following(people).header.riders] == [
        ("Tom One", 1),
        ("Tom Three", None),
    ]


def test_a_name_of_which_nothing_can_be_seen_is_none():
    people = [
        rider(1, "\x90q\nONE"),
        {**rider(2, "\u200b"), "firstname": "\x1b[0m"},
        {**rider(3, "\u200b"), "firstname": "Tim"},
    ]
    assert [(one.name, one.bib) for one in Following(people).header.riders] == [("Tom", 1), ("Tim", 3)]


def test_what_is_told_before_the_header_waits_for_it():
    here = Following(ready=False)
    here.take("pack-2026-14", [frame("14:00:00", group(0, [1]))])
    here.take("stage-2026", [stage()])
    here.take("allCompetitors-2026", b"")
    assert not here.items
    items = here.take("team-2026", b"[]")
    assert [item.kind for item in items] == ["stage", "situation", "km"]


def test_the_header_comes_without_a_start_list_that_plainly_is_missing():
    here = Following(ready=False)
    here.take("stage-2026", [stage()])
    here.take("allCompetitors-2026", b"<html>502</html>")
    for minute in range(6):
        here.take("pack-2026-14", [frame(f"14:0{minute}:00", group(0, [1], relative=None))])
    assert isinstance(next(item for item in here.items if hasattr(item, "kind")), Stage)
    assert here.of("situation")


def test_what_comes_later_corrects_the_header_and_never_begins_another_log():
    here = Following(stages=[stage(13, "2026-07-17"), stage()])
    here.take("checkpointList-2026-14", [])
    here.take("rankingTypeArrival-2026-13", b"")
    here.take("rankingTypeJerseys-2026-14", b"")
    here.take("rankingTypeArrival-2026-13", [ranking("itg", [(1, 1000_000), (2, 1010_000)])])
    here.take("allCompetitors-2026", [rider(1, "ONE")])
    assert sum(isinstance(item, Stage) for item in here.items) == 1
    assert [row.bib for row in here.header.gc_before] == [1, 2] and here.header.riders[0].name == "Tom One"
    assert all(event.at < here.header.start_at for event in here.of("header"))


def test_the_gc_the_classifications_and_the_jerseys_as_the_stage_starts():
    here = Following(
        [rider(1), rider(2), rider(11, team="b2")],
        [stage(13, "2026-07-17"), stage()],
        teams=[team(), team("b2", name="TEAM B")],
    )
    out = {"bib": 9, "position": -1, "absolute": 0}
    tables = [
        ranking("itg", [(1, 180_000_000), (2, 180_077_000), out]),
        ranking("ipg", [(2, 210), (1, 155)]),
        ranking("img", [(11, 44)]),
        ranking("ijg", [(2, 180_077_000)]),
        ranking("etg", [(11, 540_000_000), (1, 540_100_000)]),
        ranking("ite", [(2, 15_000_000)]),
    ]
    here.take("rankingTypeArrival-2026-13", tables)
    here.take("checkpointList-2026-14", b"")
    here.take("rankingTypeJerseys-2026-14", b"")
    here.take("telemetryCompetitor-2026", [{"StageIndex": 14, "YGPW": [1, 11, 11, 0], "Riders": []}])
    header = here.header
    assert [(row.bib, row.position, row.time_s, row.gap_s) for row in header.gc_before] == [
        (1, 1, 180_000, 0),
        (2, 2, 180_077, 77),
    ]
    before = {table.which: table.rows for table in header.classifications_before}
    assert [(row.bib, row.points) for row in before["points"]] == [(2, 210), (1, 155)]
    assert [(row.team, row.time_s) for row in before["teams"]] == [("TEAM B", 540_000), ("TEAM TEST", 540_100)]
    worn = {
        jersey.which: (jersey.leader and jersey.leader.bib, jersey.wearer and jersey.wearer.bib)
        for jersey in header.jerseys
    }
    assert worn == {"gc": (1, None), "points": (2, 11), "mountains": (11, None), "youth": (2, None)}


def test_a_gc_given_during_the_stage_is_the_one_before_it():
    here = Following([rider(1), rider(2)])
    here.take("checkpointList-2026-14", b"")
    here.take("rankingTypeJerseys-2026-14", b"")
    here.take("rankingTypeArrival-2026-14", [ranking("itg", [(2, 180_000_000), (1, 180_010_000)])])
    assert [row.bib for row in here.header.gc_before] == [2, 1] and not here.of("gc")


def course():
    def at(number, km, place, clocks, *kinds, summit=None):
        return {"checkpoint": number, "length": km, "place": place, "_id": f"c{number}", "_bind": "checkpointList-2026-14",
                "lowSchedule": clocks[0], "middleSchedule": clocks[1], "highSchedule": clocks[2],
                "checkpointTypes": [{"code": code, "type": word} for code, word in kinds],
                "checkpointSummits": [summit] if summit else []}  # fmt: skip

    col = {
        "code": "H",
        "length": 11_300,
        "state": "9",
        "summit": {"name": "COL DU TEST (1 508 m)", "altitude": 1508},
    }
    hill = {"code": "4", "length": 1_200, "state": "5,1 %", "summit": {"name": "Butte", "altitude": None}}
    finish = at(
        102, 152.0, "LE MARKSTEIN", ("17:41:00", "17:55:00", None), ("N", "sprint"), ("A", "arrival"), summit=col
    )
    return [
        finish,
        at(3, 0, "MULHOUSE (D1)", ["13:10:00"] * 3, ("F", "fictive")),
        at(40, 60.0, "BUTTE", ["15:00:00"] * 3, summit=hill),
        at(15, 17.29, "SPRINTVILLE", ("13:43:00", "13:44:00", "13:45:00"), ("N", "sprint")),
        at(4, 0.0, "KM ZERO", ["13:32:00"] * 3, ("R", "real")),
        finish,
        {"checkpoint": 50, "length": None, "place": "NOWHERE"},
    ]


def test_the_road_book_places_climbs_sprints_and_times_by_the_km_to_go():
    here = Following()
    here.take("checkpointList-2026-14", course())
    here.take("rankingTypeJerseys-2026-14", b"")
    header = here.header
    assert header.start_at.isoformat() == f"{DAY}T13:32:00+02:00"
    butte, col = header.climbs
    assert (butte.name, butte.category, butte.km_to_go, butte.foot_km_to_go, butte.gradient_pct) == (
        "Butte",
        "4",
        92.0,
        93.2,
        5.1,
    )
    assert (col.name, col.category, col.km_to_go, col.length_km, col.altitude_m) == (
        "Col du Test",
        "HC",
        0.0,
        11.3,
        1508,
    )
    assert [(sprint.name, sprint.km_to_go) for sprint in header.sprints] == [("Sprintville", 134.71)]
    assert [one.name for one in header.checkpoints] == [
        "Mulhouse",
        "Km Zero",
        "Sprintville",
        "Butte",
        "Le Markstein",
    ]
    sprint = header.checkpoints[2]
    assert sprint.type == "sprint" and sprint.schedule.high_at.isoformat() == f"{DAY}T13:45:00+02:00"
    assert header.checkpoints[-1].schedule.high_at is None


@pytest.mark.parametrize(
    ("record", "format_"),
    [
        (stage(type="EQU"), "ttt"),
        (stage(type="CLM"), "itt"),
        (stage(type="CLI"), "itt"),
        (stage(type="PAS", showGroups=False, length=26.0), "itt"),
        (stage(type="PAS", showGroups=False, length=180.0), "road"),
        (stage(type=None, showGroups=None, length=26.0), "road"),
    ],
)
def test_the_format_follows_the_type_and_a_short_stage_without_groups_is_a_time_trial(record, format_):
    assert Following(stages=[record]).header.format == format_


def test_the_time_limit_corrects_the_header_once_it_is_told():
    here = Following([rider(1)])
    here.take("checkpointList-2026-14", b"")
    here.take("rankingTypeJerseys-2026-14", b"")
    here.take("rankingTypeArrival-2026-14", [ranking("ite", [(1, 13_201_000)], timeLimit=2_641_000)])
    assert here.header.time_limit_s == 2641


def test_a_stage_in_another_time_zone_starts_by_its_own_clock():
    here = Following(stages=[stage(timezone="America/Montreal", date="2026-07-18T00:00:00-04:00")])
    assert here.header.start_at.isoformat() == f"{DAY}T13:30:00-04:00"
    here = Following(stages=[stage(timezone="Nowhere/Land", date="2026-07-18T00:00:00+01:00")])
    assert here.header.start_at.isoformat() == f"{DAY}T13:30:00+01:00"


def test_a_stage_that_is_called_off_on_the_day_says_so():
    here = Following()
    here.take("checkpointList-2026-14", b"")
    here.take("rankingTypeJerseys-2026-14", b"")
    assert not here.take("stage-2026", [stage()]) and not here.of("cancelled")
    here.take("stage-2026", [stage(isCancelled=True)])
    here.take("stage-2026", [stage(isCancelled=True)])
    assert len(here.of("cancelled")) == 1 and "cancelled" in here.header.note


def test_a_cancelled_stage_says_so():
    here = Following(stages=[stage(isCancelled=True)])
    assert here.of("cancelled") and "cancelled" in here.header.note


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "1868-01-01", "2199-12-31"])
def test_a_day_that_no_log_can_have_is_not_known(day):
    following = Following([rider(1)], [stage(day=day)])
    [header] = [item for item in following.items if isinstance(item, Stage)]
    assert header.start_at is None
