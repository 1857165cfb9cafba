"""Time trials: departures, splits and finishes by rider or team."""

from datetime import datetime, timedelta

import synthetic
from playing import DAY, Following, play, ranking, reader_of, rider, stage, team

from tracker.race.events import kind_of


def trial(**more):
    here = Following(
        [rider(1), rider(2), rider(11, team="b2")],
        [stage(type="CLM", length=24.0, showGroups=False, **more)],
        teams=[team(), team("b2", name="TEAM B")],
    )
    here.take("checkpointList-2026-14", [
        {"checkpoint": 7, "length": 8.0, "place": "PREMIER", "checkpointTypes": [{"code": "N", "type": "chrono"}]},
        {"checkpoint": 20, "length": 24.0, "place": "FIN", "checkpointTypes": [{"code": "A", "type": "arrival"}]},
    ])  # fmt: skip
    return here


def test_the_places_where_times_are_taken_are_in_the_header():
    here = trial()
    here.take("rankingTypeJerseys-2026-14", b"")
    assert [(one.name, one.type) for one in here.header.checkpoints] == [("Premier", "split"), ("Fin", None)]
    assert not here.header.sprints


def test_times_at_a_checkpoint_are_told_once_each():
    here = trial()
    here.take("rankingTypeTrial-2026-14", [ranking("ite", [(2, 612_345)], 7, ["N"], "14:10:12")])
    here.take("rankingTypeTrial-2026-14", [ranking("ite", [(1, 603_900), (2, 612_345)], 7, ["N"], "14:12:00")])
    events = here.of("split")
    assert [(one.riders[0].bib, one.checkpoint, one.time_s, one.position) for one in events] == [
        (2, "Premier", 612, 1),
        (1, "Premier", 603, 1),
    ]
    assert events[1].at.isoformat() == f"{DAY}T14:12:00+02:00"


def test_a_time_put_right_is_amended_and_a_place_alone_is_not():
    here = trial()
    here.take("rankingTypeTrial-2026-14", [ranking("ite", [(2, 612_000), (1, 620_000)], 7, ["N"], "14:10:00")])
    here.take("rankingTypeTrial-2026-14", [ranking("ite", [(1, 600_000), (2, 612_000)], 7, ["N"], "14:11:00")])
    [amend] = here.of("amend")
    assert amend.target == "split-7-1" and amend.event.time_s == 600


def test_a_finish_is_each_riders_own_and_the_result_grows():
    here = trial()
    here.take("rankingTypeTrial-2026-14", [ranking("ite", [(2, 1_812_000)], 20, ["A"], "14:31:00")])
    here.take(
        "rankingTypeTrial-2026-14", [ranking("ite", [(1, 1_800_000), (2, 1_812_000)], 20, ["A"], "14:39:00")]
    )
    assert [(one.riders[0].bib, one.time_s) for one in here.of("finish")] == [(2, 1812), (1, 1800)]
    assert [[row.bib for row in table.rows] for table in here.of("result")] == [[2], [1, 2]]
    assert {table.basis for table in here.of("result")} == {"provisional"}


def test_a_time_trial_is_provisional_until_the_last_rider_is_in():
    riders = [rider(bib) for bib in range(1, 201)]
    here = Following(riders, [stage(type="CLM", length=24.0)])
    times = [(bib, 1_900_000 - bib * 1000) for bib in range(200, 1, -1)]
    here.take("rankingTypeTrial-2026-14", [ranking("ite", times, 20, ["A"], "14:39:00")])
    here.take("rankingTypeTrial-2026-14", [ranking("ite", [*times, (1, 1_899_000)], 20, ["A"], "14:41:00")])
    assert [(table.basis, len(table.rows)) for table in here.of("result")] == [
        ("provisional", 199),
        ("official", 200),
    ]


def test_a_team_time_trial_is_told_by_team():
    here = Following(
        [rider(1), rider(2), rider(11, team="b2")],
        [stage(type="EQU", length=19.6)],
        teams=[team(), team("b2", name="TEAM B")],
    )
    here.take(
        "rankingTypeTrial-2026-14",
        [ranking("ete", [(11, 600_000), (1, 610_000)], 7, ["N"]), ranking("ete", [(1, 1_300_000)], 20, ["A"])],
    )
    assert [(one.team, one.time_s, one.riders) for one in here.of("split")] == [
        ("TEAM B", 600, ()),
        ("TEAM TEST", 610, ()),
    ]
    assert here.of("finish")[0].team == "TEAM TEST" and here.of("result")[0].rows[0].team == "TEAM TEST"


def places(clock, *riders):
    at = datetime.fromisoformat(f"{DAY}T{clock}+02:00").timestamp()
    events = [
        {
            "Bib": bib,
            "Status": "active",
            "kmToFinish": km,
            "secToFirstRider": None,
            "secToITTLead": lead,
            "kph": 50,
        }
        for bib, km, lead in riders
    ]
    return [{"TimeStamp": at, "StageIndex": 14, "RaceStatus": True, "Riders": events}]


def test_places_on_the_course_are_told_once_a_minute_and_nobody_on_the_ramp():
    here = trial()
    here.take("telemetryCompetitor-2026", places("14:00:00", (1, 23.5, 0), (2, 24.0, None)))
    here.take("telemetryCompetitor-2026", places("14:00:15", (1, 23.3, 0), (2, 23.9, -2)))
    here.take("telemetryCompetitor-2026", places("14:01:00", (1, 22.6, 4), (2, 23.2, -2)))
    events = here.of("position")
    assert [(one.bib, one.km_to_go, one.gap_s) for one in events] == [(1, 23.5, 0), (2, 23.9, None), (1, 22.6, 4)]
    assert not here.of("situation")


def test_a_rider_first_seen_under_way_has_departed():
    here = trial()
    here.take("telemetryCompetitor-2026", places("14:00:00", (1, 12.0, 0), (2, 24.0, None)))
    here.take("telemetryCompetitor-2026", places("14:00:15", (1, 11.8, 0), (2, 23.9, None)))
    [depart] = here.of("depart")  # when rider 1 set off, nobody saw
    assert depart.riders[0].bib == 2 and depart.estimated and depart.at.isoformat() == f"{DAY}T14:00:15+02:00"


def test_the_whole_synthetic_time_trial():
    begin = synthetic.TRIAL_START - timedelta(minutes=5)
    items = list(
        play(
            reader_of("racecenter:letour/2026/6"),
            synthetic.bodies,
            begin,
            begin + timedelta(hours=3),
            timedelta(seconds=30),
        )
    )
    kinds = [kind_of(item) for item in items]
    assert (kinds.count("depart"), kinds.count("split"), kinds.count("finish")) == (30, 60, 30)
    result = [item for item in items if kind_of(item) == "result"][-1]
    best = sorted((24 / speed * 3600, bib) for bib, _, speed in synthetic.starters())
    assert [(row.bib, row.time_s) for row in result.rows if row.position] == [
        (bib, int(time)) for time, bib in best
    ]
    assert result.basis == "official"


def test_who_was_in_before_following_began_did_not_start_just_now():
    here = trial()
    first = ranking("ite", [(1, 603_900), (2, 612_345)], 7, ["N"], "14:10:00")
    here.take("rankingTypeTrial-2026-14", [first])
    later = ranking("ite", [(1, 603_900), (2, 612_345), (11, 620_000)], 7, ["N"], "14:30:20")
    here.take("rankingTypeTrial-2026-14", [later])
    here.take("rankingTypeTrial-2026-14", [later])
    [depart] = here.of("depart")
    assert depart.riders[0].bib == 11 and depart.at.isoformat() == f"{DAY}T14:20:00+02:00" and depart.estimated


def test_of_many_times_that_come_at_once_nobodys_start_is_worked_out():
    here = trial()
    here.take("rankingTypeTrial-2026-14", [ranking("ite", [(3, 600_000)], 7, ["N"], "14:10:00")])
    times = [(3, 600_000), *((bib, 600_000 + bib * 1000) for bib in (1, 2, 11))]
    here.take("rankingTypeTrial-2026-14", [ranking("ite", times, 7, ["N"], "14:30:00")])
    assert len(here.of("split")) == 4 and not here.of("depart")


def test_a_team_named_twice_in_a_table_has_one_time():
    here = Following(
        [rider(1), rider(2), rider(11, team="b2")],
        [stage(type="EQU", length=19.6)],
        teams=[team(), team("b2", name="TEAM B")],
    )
    table = ranking("ete", [(1, 1_300_000), (11, 1_310_000), (2, 1_320_000)], 20, ["A"], "14:31:00")
    here.take("rankingTypeTrial-2026-14", [table])
    here.take("rankingTypeTrial-2026-14", [table])
    assert [one.time_s for one in here.of("finish")] == [1300, 1310]
    assert not here.of("amend")
